import { changeScene, pointAtClass } from '../state/scene-store';
import { exploreText } from '../text/sv/explore';

/** A class's colour, or the pattern of missing data, as the map shows it. */
function Swatch({ className }: { readonly className: string }) {
  return (
    <svg className="swatch" viewBox="0 0 28 18" aria-hidden="true" focusable="false">
      {className === 'missing' && (
        <pattern id="hatch-small" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="hatch-ground" width="6" height="6" />
          <rect className="hatch-ink" width="1.7" height="6" />
        </pattern>
      )}
      <rect x="0.5" y="0.5" width="27" height="17" className={className} />
    </svg>
  );
}

interface ClassRowProps {
  readonly index: number;
  readonly swatch: string;
  readonly label: string;
  readonly count: number;
  readonly held: boolean;
}

/** One class: pointing at it highlights its areas, pressing holds them highlighted. */
export function ClassRow({ index, swatch, label, count, held }: ClassRowProps) {
  return (
    <li>
      <button
        type="button" className="class-row" aria-pressed={held} title={exploreText.holdClass}
        onPointerEnter={() => pointAtClass(index)} onPointerLeave={() => pointAtClass(null)}
        onFocus={() => pointAtClass(index)} onBlur={() => pointAtClass(null)}
        onClick={() => changeScene({ highlight: held ? null : index })}
        onKeyDown={({ key }) => { if (key === 'Escape' && held) changeScene({ highlight: null }); }}
      >
        <Swatch className={swatch} />
        {/* A space to the ear: else a bound and a count are read as one number. */}
        <span className="class-label">{label}</span>{' '}
        <span className="class-count">{exploreText.municipalities(count)}</span>
      </button>
    </li>
  );
}
