import { BIVARIATE_PRESETS } from '../../domain/bivariate';
import type { Indicator } from '../../domain/indicator';
import type { IndicatorPair, Scene } from '../../domain/scene';
import { changeScene } from '../../state/scene-store';
import { sparseText } from '../../text/sv/sparse';

const samePair = (a: IndicatorPair, b: IndicatorPair | null): boolean => a.x === b?.x && a.y === b.y;

/** What the map shows: the thresholds, or two indicators at once; and whether as a map or as equal tiles. */
export function ModeBar({ scene, indicators, tiles }: {
  readonly scene: Scene; readonly indicators: readonly Indicator[];
  /** Has the county a placement of tiles? A large one has none. */
  readonly tiles: boolean;
}) {
  const labelOf = (id: string): string | null => indicators.find((one) => one.id === id)?.shortLabel ?? null;
  const own = scene.bivariate !== null && !BIVARIATE_PRESETS.some((preset) => samePair(preset, scene.bivariate)) ? [scene.bivariate] : [];
  const pairs = [...BIVARIATE_PRESETS, ...own].flatMap(({ x, y }) => {
    const [onX, onY] = [labelOf(x), labelOf(y)];
    return onX === null || onY === null ? [] : [{ x, y, label: sparseText.bivariateMode(onX, onY) }];
  });
  return (
    <div className="indicators sparse-bar">
      <div role="group" aria-label={sparseText.modes} className="front">
        <button type="button" aria-pressed={scene.bivariate === null} onClick={() => changeScene({ bivariate: null, highlight: null })}>
          {sparseText.thresholdMode}
        </button>
        {pairs.map(({ x, y, label }) => (
          <button
            key={label} type="button" aria-pressed={samePair({ x, y }, scene.bivariate)}
            onClick={() => changeScene({ bivariate: { x, y }, highlight: null })}
          >
            {label}
          </button>
        ))}
      </div>
      {tiles && (
        <div role="group" aria-label={sparseText.forms} className="rest">
          {(['fill', 'tiles'] as const).map((form) => (
            <button
              key={form} type="button" aria-pressed={(scene.form === 'tiles') === (form === 'tiles')}
              onClick={() => changeScene({ form, camera: null })}
            >
              {form === 'fill' ? sparseText.formMap : sparseText.formTiles}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
