/** Takes keys out of localStorage. False when the browser did not let them go. */
export function removeKeys(keys: readonly string[]): boolean {
  try {
    for (const key of keys) window.localStorage.removeItem(key);
    return keys.every((key) => window.localStorage.getItem(key) === null);
  } catch (error) {
    console.info('The browser did not clear what it keeps.', error);
    return false;
  }
}
