import { HatchPattern } from '../map/hatch-pattern';

/** A class's colour, or the pattern of missing data, as the map shows it. */
export function Swatch({ className }: { readonly className: string }) {
  return (
    <svg className="swatch" viewBox="0 0 28 18" aria-hidden="true" focusable="false">
      {className === 'missing' && <HatchPattern id="hatch-small" period={6} />}
      <rect x="0.5" y="0.5" width="27" height="17" className={className} />
    </svg>
  );
}
