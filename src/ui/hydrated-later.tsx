import { memo, Suspense, type FunctionComponent, type NamedExoticComponent } from 'react';

/**
 * A part that the page can answer without. What the build wrote of it is hydrated in short pieces when all else stands, or at once when it is
 * touched: so React treats what is within a boundary. Nothing in it may suspend. A memo, since a boundary that is rendered again before
 * that has to be hydrated on the spot.
 */
export function hydratedLater<P extends object>(Part: FunctionComponent<P>): NamedExoticComponent<P> {
  return memo(function HydratedLater(props: P) {
    return <Suspense><Part {...props} /></Suspense>;
  });
}
