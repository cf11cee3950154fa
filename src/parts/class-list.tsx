import type { ReactNode } from 'react';
import { exploreText } from '../text/sv/explore';

/** The classes of a map beneath what their two columns hold: ranges in `unit` (empty for groups), and how many municipalities. */
export function ClassList({ unit = '', children }: { readonly unit?: string; readonly children: ReactNode }) {
  return (
    <>
      {/* To the ear each row says "kommuner" itself. */}
      <p className="class-heading"><span>{unit}</span><span aria-hidden="true">{exploreText.countHeading}</span></p>
      <ul className="classes">{children}</ul>
    </>
  );
}
