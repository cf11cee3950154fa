/**
 * The page stands as HTML before any script runs, so the script waits until it has been painted: hydrating
 * first would only delay what there is to see. The code is fetched meanwhile (modulepreload in the page).
 */
function afterFirstPaint(then: () => void): void {
  let done = false;
  const once = (): void => {
    if (done) return;
    done = true;
    then();
  };
  requestAnimationFrame(() => setTimeout(once));
  // A tab in the background paints nothing; it starts all the same.
  if (document.visibilityState === 'hidden') setTimeout(once);
}

afterFirstPaint(() => {
  // A script that does not arrive leaves the page as it was written: the map and the table of the default Scene.
  import('./main').catch((error: unknown) => console.error('The page stays as it was written.', error));
});
