import type { County } from '../../domain/municipality';
import { COMPARE_LIMIT, type Scene } from '../../domain/scene';
import { toggleCompare } from '../../state/scene-store';
import { profileText } from '../../text/sv/profile';
import { AddToComparison } from '../../parts/add-to-comparison';
import { describeAll } from '../../parts/describe';
import type { Explored } from '../../parts/use-explored';

/** The municipalities chosen for comparison, each with its Reading and a way out; and how to add more. */
export function CompareList({ scene, county, explored }: {
  readonly scene: Scene; readonly county: County; readonly explored: Explored;
}) {
  const descriptions = describeAll(explored);
  const nameOf = (code: string): string => county.municipalities.find((one) => one.code === code)?.name ?? code;
  return (
    <section className="compare" aria-label={profileText.compareWith}>
      {scene.compare.length === 0 ? <p className="panel-hint compare-hint">{profileText.compareHint}</p> : (
        <>
          <h3>{profileText.compareWith}</h3>
          <ul>
            {scene.compare.map((code) => (
              <li key={code}>
                <span>{nameOf(code)}</span>
                <span className="compare-reading">{descriptions.get(code)?.reading}</span>
                <button type="button" aria-label={profileText.removeFromCompare(nameOf(code))} onClick={() => toggleCompare(code)}>×</button>
              </li>
            ))}
          </ul>
          {scene.compare.length === COMPARE_LIMIT && <p className="panel-hint">{profileText.compareFull(COMPARE_LIMIT)}</p>}
        </>
      )}
      <AddToComparison scene={scene} county={county} onAdd={toggleCompare} />
    </section>
  );
}
