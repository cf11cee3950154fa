import { MISSING_CLASS, type Scene } from '../../domain/scene';
import { ClassList } from '../../parts/class-list';
import { ClassRow } from '../../parts/class-row';
import { exploreText } from '../../text/sv/explore';
import { sparseText } from '../../text/sv/sparse';
import { NOT_UNDER, SHADES, UNDER, thresholdClasses } from './threshold-picture';
import type { Sparse } from './use-sparse';

/** Under the thresholds, not under, and those that a missing figure leaves undecided. */
export function ThresholdLegend({ sparse: { selection, columns }, scene }: { readonly sparse: Sparse; readonly scene: Scene }) {
  const indexOf = thresholdClasses(selection);
  const classes = columns[0]?.readings.map(({ code }) => indexOf(code)) ?? [];
  const rows = [
    { index: UNDER, swatch: `k${SHADES[UNDER]}`, label: sparseText.under },
    { index: NOT_UNDER, swatch: `k${SHADES[NOT_UNDER]}`, label: sparseText.notUnder },
    { index: MISSING_CLASS, swatch: 'missing', label: sparseText.missing },
  ].map((row) => ({ ...row, count: classes.filter((index) => index === row.index).length }));
  return (
    <div data-scheme="teal">
      <h2>{sparseText.thresholdMode}</h2>
      {selection.invented && <p className="invented-mark" data-invented="">{exploreText.invented}</p>}
      <ClassList>
        {rows.filter(({ index, count }) => index !== MISSING_CLASS || count > 0).map((row) => (
          <ClassRow key={row.index} {...row} held={scene.highlight === row.index} />
        ))}
      </ClassList>
    </div>
  );
}
