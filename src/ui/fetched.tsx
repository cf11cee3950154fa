import { useEffect, useState, type ComponentType, type ReactNode } from 'react';

interface Held {
  readonly held?: boolean;
}

interface Fetch<P> {
  readonly component: ComponentType<P> | null;
  readonly failure: Error | null;
}

/**
 * A component that is fetched when it is first shown, and stands as soon as it is here. Not React's `lazy`: what a Suspense boundary
 * has waited for is held back until 0.3 s after the last that was shown, and the reader waits for nothing.
 * Told by `held` not to stand yet, it is fetched all the same; once it stands it stays.
 * @param fetchIt resolves with the module whose default export it is
 * @param waiting what stands in its place meanwhile
 * @throws while rendering, what kept it from arriving; where it is shown anew, it is asked for again
 */
export function fetched<P extends object>(
  fetchIt: () => Promise<{ readonly default: ComponentType<P> }>, waiting: ReactNode = null,
): ComponentType<P & Held> {
  let arrived: ComponentType<P> | null = null;
  return function Fetched(props: P & Held): ReactNode {
    const [{ component: Component, failure }, setFetch] = useState<Fetch<P>>(() => ({ component: arrived, failure: null }));
    const [begun, setBegun] = useState(!props.held);
    if (!begun && !props.held) setBegun(true);
    useEffect(() => {
      if (Component) return undefined;
      let wanted = true;
      fetchIt().then((module) => {
        arrived = module.default;
        if (wanted) setFetch({ component: arrived, failure: null });
      }, (error: unknown) => {
        if (wanted) setFetch({ component: null, failure: error instanceof Error ? error : new Error(String(error)) });
      });
      return () => { wanted = false; };
    }, [Component]);
    if (failure) throw failure;
    return Component && begun ? <Component {...props} /> : waiting;
  };
}
