import type { CSSProperties } from 'react';
import { HatchPattern } from '../../map/hatch-pattern';
import { meetingText } from '../../text/sv/meeting';

export interface Bar {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  /** Class of the colour, "k3"; "missing" for what is not there; null for the page's own. */
  readonly colour: string | null;
}

/** How many municipalities each thing is said of: horizontal bars from one zero, each with its number. */
export function Bars({ bars, label }: { readonly bars: readonly Bar[]; readonly label: string }) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <ul className="bars" aria-label={label}>
      {bars.map(({ id, label: name, count, colour }) => (
        <li key={id} style={{ '--share': count / most } as CSSProperties}>
          <span>{name}</span>
          <svg aria-hidden="true">
            {colour === 'missing' && <HatchPattern id="hatch-bar" period={8} />}
            <rect className={`bar ${colour ?? 'bar-plain'}`} width={`${(count / most) * 100}%`} height="100%" />
          </svg>
          <span className="bar-count">{meetingText.countOf(count)}</span>
        </li>
      ))}
    </ul>
  );
}
