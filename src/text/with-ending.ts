/** A name with an ending, shortened so that both have room: a copy must not be named longer than what can be read again. @param limit UTF-16 units, as a schema counts */
export function withEnding(name: string, ending: string, limit: number): string {
  const room = limit - ending.length;
  if (name.length <= room) return `${name}${ending}`;
  // A letter of two units is not cut in half.
  return `${name.slice(0, room - 1).replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…${ending}`;
}
