import { act, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../domain/dataset';
import { MISSING_CLASS } from '../../domain/scene';
import type { MapStage } from '../../parts/map-stage';
import { pointAtClass } from '../../state/scene-store';
import { REAL, show } from '../../test/explored';
import { readsOf } from '../../test/reads-of';
import { geometryOf, realText } from '../../test/real-snapshots';
import { ClassMap, type ClassArea } from './class-map';

type Drawn = Pick<Parameters<typeof MapStage>[0], 'picture' | 'descriptions'>;
const drawn = vi.hoisted((): Drawn[] => []);
// What the engine is given, each time it is given something.
vi.mock('../../parts/map-stage', () => ({ MapStage: (props: Drawn) => { drawn.push(props); return null; } }));
beforeEach(() => { drawn.length = 0; });

const GEOMETRY = geometryOf(realText);
const CLASSES = ['Ingen', 'Någon', 'Flera'];

function open(areas: readonly ClassArea[], dataset: Dataset = REAL) {
  return show(({ scene }) => (
    <ClassMap
      scene={scene} id="prov" label="Prov" scheme="teal" classes={CLASSES} missing="Vet inte" areas={areas} invented={false} note="Så är det."
      geometry={GEOMETRY} ready onMapSettled={() => undefined} snapshots={{ dataset, areas: null, context: null, faults: [] }}
    />
  ), {}, dataset);
}

describe('a map of named classes', () => {
  const areas = REAL.county.municipalities.map(({ code }, index): ClassArea => ({ code, index: [0, 1, MISSING_CLASS][index % 3] ?? 0, reading: 'läst' }));

  it('lets all but the class that is pointed at step back', () => {
    open(areas);
    act(() => pointAtClass(1));
    expect(drawn.at(-1)?.picture.areas.map(({ dimmed }) => dimmed)).toEqual(areas.map(({ index }) => index !== 1));
    expect(screen.getByRole('heading', { name: 'Prov' })).toBeInTheDocument();
  });

  it('gives the engine no new picture for a class that nobody is in, and the list box no new words for any', () => {
    open(areas);
    const first = drawn.at(-1);
    act(() => pointAtClass(2));
    expect(drawn.at(-1)?.picture).toBe(first?.picture);
    act(() => pointAtClass(1));
    expect(drawn.at(-1)?.picture).not.toBe(first?.picture);
    expect(drawn.at(-1)?.descriptions).toBe(first?.descriptions);
  });

  it('names twice as many areas by reading twice as often, not four times', () => {
    const reads = (count: number) => readsOf((watched) => {
      const municipalities = watched(Array.from({ length: count }, (_, index) => {
        const [one] = REAL.county.municipalities;
        if (!one) throw new Error('The county is empty.');
        return { ...one, code: String(1000 + index), name: `Ort ${index}` };
      }));
      const { unmount } = open(
        municipalities.map(({ code }) => ({ code, index: 0, reading: 'läst' })), { ...REAL, county: { ...REAL.county, municipalities } },
      );
      expect(drawn.at(-1)?.picture.areas.at(-1)?.name).toBe(`Ort ${count - 1}`);
      unmount();
    });
    expect(reads(120)).toBeLessThan(2.1 * reads(60));
  });
});
