import { changeScene, pointAtClass } from '../state/scene-store';
import { exploreText } from '../text/sv/explore';
import { Swatch } from './swatch';

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
        <span className="class-count">{count}<span className="count-unit">{` ${exploreText.countUnit(count)}`}</span></span>
      </button>
    </li>
  );
}
