/** The view of sparse areas on real figures: controls, shares, classes in words, tiles, the calculation. */
import { fireEvent, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { COMPARE_LIMIT, MISSING_CLASS, type Scene } from '../../domain/scene';
import { tileLayout } from '../../domain/tiles';
import { codeOf } from '../../test/real-snapshots';
import { readsOf } from '../../test/reads-of';
import { REAL, sceneNow, show } from '../../test/explored';
import { gridStep, BivariateLegend } from './bivariate-legend';
import { bivariateSentence } from './bivariate-sentence';
import { Lacking } from './lacking';
import { Shares } from './shares';
import { SparseTable } from './sparse-table';
import { ThresholdControls, parseThreshold } from './threshold-controls';
import { ThresholdLegend } from './threshold-legend';
import { NOT_UNDER, UNDER, thresholdClasses, thresholdDescriptions, thresholdPicture } from './threshold-picture';
import { TileMap } from './tile-map';
import { bivariateDescriptions, bivariatePicture, useBivariate, type BivariateShown } from './use-bivariate';
import { useSparse, type Sparse } from './use-sparse';
import { WhatIfPanel } from './what-if-panel';

const plain = (text: string | null | undefined) => text?.replaceAll(/[\u202f\u00a0]/g, ' ') ?? '';
const FOREST = codeOf(REAL, 'Älvdalen');
const UNANSWERED = codeOf(REAL, 'Gagnef');
const PICK = { municipality: null, together: [] } as const;

function Found({ scene, children }: { readonly scene: Scene; readonly children: (sparse: Sparse) => ReactNode }) {
  const sparse = useSparse(scene, REAL);
  return sparse && children(sparse);
}

/** Computes what the view stands on at a Scene. */
function sparseAt(scene: Partial<Scene>): Sparse {
  let found: Sparse | null = null;
  show(({ scene: now }) => <Found scene={now}>{(sparse) => { found = sparse; return null; }}</Found>, scene);
  if (found === null) throw new Error('Nothing was computed');
  return found;
}

function PairOf({ scene, children }: { readonly scene: Scene; readonly children: (shown: BivariateShown | null) => ReactNode }) {
  return children(useBivariate(scene, REAL));
}

function pairAt(x: string, y: string): BivariateShown | null {
  let found: BivariateShown | null = null;
  show(({ scene }) => <PairOf scene={scene}>{(shown) => { found = shown; return null; }}</PairOf>, { bivariate: { x, y } });
  return found;
}

describe('thresholds', () => {
  const controls = (scene: Partial<Scene> = {}) =>
    show(({ scene: now }) => <Found scene={now}>{(sparse) => <ThresholdControls sparse={sparse} scene={now} />}</Found>, scene);

  it.each([['12 000', 12_000], ['4,5', 4.5], ['12\u202f000', 12_000], ['', null], ['tolv', null], ['-3', null], ['1,234', null]])(
    'reads "%s" as %s', (text, value) => expect(parseThreshold(text)).toBe(value),
  );

  it('typing changes the Scene only with what lies in range, and says what does', () => {
    controls();
    const input = screen.getByRole('textbox', { name: /Befolkningstäthet/ });
    fireEvent.change(input, { target: { value: '12,5' } });
    expect(sceneNow().thresholds).toEqual({ tathet: 12.5 });
    fireEvent.change(input, { target: { value: '5000' } });
    expect(sceneNow().thresholds).toEqual({ tathet: 12.5 });
    expect(screen.getByRole('alert')).toHaveTextContent('Skriv ett tal från 0 till 100.');
    fireEvent.blur(input);
    expect(input).toHaveValue('12,5');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('each is switched on with its own value and off again, and all go back', () => {
    controls();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Folkmängd' }));
    expect(sceneNow().thresholds).toEqual({ tathet: 5, folkmangd: 12_000 });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Befolkningstäthet' }));
    expect(sceneNow().thresholds).toEqual({ folkmangd: 12_000 });
    fireEvent.change(screen.getByRole('slider', { name: /Folkmängd/ }), { target: { value: '20000' } });
    expect(sceneNow().thresholds).toEqual({ folkmangd: 20_000 });
    fireEvent.click(screen.getByRole('button', { name: 'Återställ gränserna' }));
    expect(sceneNow().thresholds).toBeNull();
  });

  it('a threshold beyond its range is brought back and said', () => {
    controls({ thresholds: { tathet: 9999 } });
    expect(screen.getByRole('status')).toHaveTextContent('befolkningstäthet');
    expect(screen.getByRole('textbox', { name: /Befolkningstäthet/ })).toHaveValue('100');
  });

  it('marks what is invented', () => {
    const { container } = controls();
    expect(container.querySelectorAll('[data-invented]')).toHaveLength(2);
  });

  it('paints under, not under and undecided apart, and nothing invented without invented figures', () => {
    const real = sparseAt({});
    expect(thresholdClasses(real.selection)(FOREST)).toBe(UNDER);
    expect(thresholdClasses(real.selection)(UNANSWERED)).toBe(NOT_UNDER);
    const { municipalities } = REAL.county;
    expect(thresholdPicture(real, municipalities, PICK, null).invented).toBe(false);
    const answered = sparseAt({ thresholds: { arbetstid: 50 } });
    expect(thresholdClasses(answered.selection)(UNANSWERED)).toBe(MISSING_CLASS);
    const picture = thresholdPicture(answered, municipalities, { municipality: null, together: [FOREST] }, UNDER);
    expect(picture.invented).toBe(true);
    expect(picture.areas.find(({ code }) => code === UNANSWERED)).toMatchObject({ paint: { kind: 'missing' }, dimmed: true });
    expect(picture.areas.find(({ code }) => code === FOREST)).toMatchObject({ compared: true, dimmed: false });
    expect(thresholdDescriptions(answered).get(UNANSWERED)?.reading).toContain('uppgift saknas');
  });

  it('says of every figure on the map from whom and when it is', () => {
    const both = thresholdDescriptions(sparseAt({ thresholds: { tathet: 5, folkmangd: 12_000, arbetstid: 50 } })).get(FOREST);
    expect(both?.source).toMatch(/SCB.*31 december 2025.*; \d+ \w+ 2026$/);
    const pair = pairAt('tathet', 'brott');
    expect(pair && bivariateDescriptions(pair).get(FOREST)?.source).toMatch(/SCB.*31 december 2025.*; .*Brå.*2025/);
  });

  it('tells who lacks what and why', () => {
    const { selection } = sparseAt({ thresholds: { arbetstid: 50 } });
    show(() => <Lacking missing={selection.missing} dataset={REAL} />);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toContainEqual(
      expect.stringContaining('Gagnef: Arbetstid: uppgift saknas (ej svarat)'),
    );
  });

  it('lists nobody whom another threshold decides: the legend counts them', () => {
    const { selection } = sparseAt({ thresholds: { tathet: 5, arbetstid: 50 } });
    expect(selection.missing.map(({ code }) => code)).toContain(UNANSWERED);
    expect(thresholdClasses(selection)(UNANSWERED)).toBe(NOT_UNDER);
    const { container } = show(() => <Lacking missing={selection.missing} dataset={REAL} />);
    expect(container).not.toHaveTextContent('Gagnef');
  });
});

describe('shares and list', () => {
  it('says half of the land and a tenth of the people under 5 per km², each with a bar of that length', () => {
    const { shares, moment } = sparseAt({});
    const { container } = show(() => <Shares shares={shares} dataset={REAL} year={moment.year} />);
    const items = screen.getAllByRole('listitem').map(({ textContent }) => plain(textContent));
    expect(items[0]).toMatch(/^50,8 % av ytan/);
    expect(items[1]).toMatch(/^10,7 % av invånarna/);
    expect(items[2]).toMatch(/Påhittat exempel \d,\d\d av \d,\d\d heltider\./);
    const widths = [...container.querySelectorAll('.sparse-part')].map((bar) => Number(bar.getAttribute('width')));
    expect(widths[0]).toBeCloseTo(50.8, 1);
    expect(container.querySelectorAll('[data-invented]')).toHaveLength(1);
  });

  it('lists them with figures, sources, direction and farthest place, and groups by direction when wanted', () => {
    const sparse = sparseAt({});
    show(({ scene }) => (
      <SparseTable
        title="Utvalda" codes={sparse.selection.under.map(({ code }) => code)} columns={sparse.columns} seats={sparse.compass?.seats ?? []}
        dataset={REAL} scene={scene} empty="ingen"
      />
    ));
    const row = plain(screen.getByRole('row', { name: /^Älvdalen/ }).textContent);
    expect(row).toContain('1,0 invånare per km²');
    // 147.49 km on the outlines, rounded once.
    expect(row).toMatch(/147 km$/);
    expect(plain(screen.getByRole('columnheader', { name: /^Folkmängd/ }).textContent)).toContain('SCB, 31 december');
    expect(screen.queryByRole('rowheader', { name: 'Väster' })).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Gruppera efter väderstreck' }));
    expect(screen.getByText('Väster')).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'Älvdalen' }));
    expect(sceneNow().municipality).toBe(FOREST);
  });

  it('explains an empty list', () => {
    show(({ scene }) => <SparseTable title="Utvalda" codes={[]} columns={[]} seats={[]} dataset={REAL} scene={scene} empty="Ingen kommun" />);
    expect(screen.getByText('Ingen kommun')).toBeInTheDocument();
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('two indicators on one map', () => {
  it.each([
    [0, 'ArrowRight', 1], [2, 'ArrowRight', 2], [0, 'ArrowUp', 3], [6, 'ArrowUp', 6], [4, 'ArrowDown', 1], [3, 'ArrowLeft', 3], [1, 'ArrowDown', 1],
  ])('from %i %s leads to %i', (from, key, to) => expect(gridStep(from, key)).toBe(to));

  it('has no picture of what cannot be cut in three', () => {
    expect(pairAt('tathet', 'kommungrupp')).toBeNull();
  });

  it('paints the class that it names, and hatches who lacks a figure', () => {
    const shown = pairAt('tathet', 'arbetstid');
    if (shown === null) throw new Error('no pair');
    const picture = bivariatePicture(shown, REAL.county.municipalities, PICK, null);
    expect(picture).toMatchObject({ scheme: 'bivariate', invented: true });
    expect(picture.areas.find(({ code }) => code === FOREST)?.paint).toEqual({ kind: 'class', index: 0, shade: 0 });
    expect(bivariateDescriptions(shown).get(FOREST)?.classLabel).toBe('Gles och lite tid');
    expect(picture.areas.find(({ code }) => code === UNANSWERED)?.paint).toEqual({ kind: 'missing' });
    expect(bivariateSentence(shown.pair)).toMatch(/^Påhittat exempel: vanligast är/);
  });

  it('is read by keyboard: one tab stop, arrows walk, the class is named with its municipalities', () => {
    show(({ scene }) => <PairOf scene={scene}>{(shown) => shown && <BivariateLegend shown={shown} scene={scene} county={REAL.county} />}</PairOf>,
      { bivariate: { x: 'tathet', y: 'brott' } });
    const grid = within(screen.getByRole('group', { name: /^Nio klasser/ }));
    const stops = () => grid.getAllByRole('button').filter(({ tabIndex }) => tabIndex === 0);
    expect(stops()).toHaveLength(1);
    expect(screen.getByText('Anmälda brott: anmälningar, inte brott. Besökare räknas inte i nämnaren.')).toBeVisible();
    stops()[0]?.focus();
    expect(document.activeElement).toHaveAccessibleName(/^Gles och få anmälda brott/);
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowRight' });
    expect(document.activeElement).toHaveAccessibleName(/^Medeltät och få anmälda brott/);
    expect(stops()).toHaveLength(1);
    fireEvent.click(document.activeElement ?? document.body);
    expect(sceneNow().highlight).toBe(1);
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    expect(sceneNow().highlight).toBeNull();
  });
});

describe('tiles', () => {
  it('has a tile of the same colours a municipality and the walk of the map', () => {
    const sparse = sparseAt({});
    const layout = tileLayout(REAL);
    if (layout === null) throw new Error('no tiles');
    const picture = thresholdPicture(sparse, REAL.county.municipalities, PICK, null);
    const chosen: string[] = [];
    const { container } = show(() => (
      <TileMap
        layout={layout} picture={picture} label="Under" descriptions={thresholdDescriptions(sparse)} after={{ current: null }}
        onChoose={(code) => chosen.push(code)} ready onMapSettled={() => undefined}
      />
    ));
    const tiles = [...container.querySelectorAll('rect[data-code]')];
    expect(tiles).toHaveLength(REAL.county.municipalities.length);
    const shades = new Map(picture.areas.map(({ code, paint }) => [code, paint.kind === 'class' ? `k${paint.shade}` : paint.kind]));
    for (const tile of tiles) expect(tile).toHaveClass(shades.get(tile.getAttribute('data-code') ?? '') ?? 'none');
    const list = screen.getByRole('listbox');
    fireEvent.focus(list);
    fireEvent.keyDown(list, { key: 'ArrowDown' });
    fireEvent.keyDown(list, { key: 'Enter' });
    expect(chosen).toHaveLength(1);
  });
});

describe('the calculation', () => {
  const panel = (scene: Partial<Scene> = {}) =>
    show(({ scene: now }) => <WhatIfPanel scene={now} dataset={REAL} picking={false} onPicking={() => undefined} />, scene);

  it('asks for a second one, and counts then', () => {
    panel({ together: [FOREST] });
    expect(screen.getByRole('status')).toHaveTextContent('Välj minst en kommun till.');
    expect(screen.queryByRole('table')).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Malung-Sälen' }));
    expect(sceneNow().together).toHaveLength(2);
    const cells = (name: RegExp) => within(screen.getByRole('row', { name })).getAllByRole('cell').map(({ textContent }) => plain(textContent));
    expect(cells(/^Folkmängd/)).toEqual(['6 831 invånare', '10 192 invånare', '17 023 invånare']);
    expect(cells(/^Avsatt arbetstid/).at(-1)).toBe('25,0 % av en heltid');
    expect(cells(/^Del av 50 procent enligt Brås uppskattning, lika delat/)).toEqual(['25,0 % av en heltid', '25,0 % av en heltid', '50,0 % av en heltid']);
    expect(screen.getByRole('row', { name: /^Avsatt arbetstid/ }).querySelector('[data-invented]')).not.toBeNull();
    expect(screen.getByText(/^Folkmängd: SCB, 31 december 2025\. Yta: SCB, .*Arbetstid och uppdrag: Påhittat exempel, /)).toBeInTheDocument();
  });

  it('takes no more than the limit, and empties', () => {
    panel({ together: REAL.county.municipalities.slice(0, COMPARE_LIMIT).map(({ code }) => code) });
    expect(screen.getAllByRole('checkbox').filter((box) => !box.hasAttribute('disabled'))).toHaveLength(COMPARE_LIMIT);
    fireEvent.click(screen.getByRole('button', { name: 'Töm räkneexemplet' }));
    expect(sceneNow().together).toEqual([]);
  });
});

describe('twice as many municipalities', () => {
  /** The view's own figures over so many municipalities, all of them watched. */
  function readsFor(count: number, work: (made: { readonly sparse: Sparse; readonly municipalities: typeof REAL.county.municipalities }) => void): number {
    const base = sparseAt({ thresholds: { tathet: 5, arbetstid: 50 } });
    const codes = Array.from({ length: count }, (_, index) => String(1000 + index));
    const over = <T extends { readonly code: string }>(all: readonly T[]): readonly T[] => codes.flatMap((code, index) => {
      const one = all[index % all.length];
      return one ? [{ ...one, code }] : [];
    });
    return readsOf((watched) => {
      const columns = base.columns.map((column) => ({ ...column, readings: watched(over(column.readings)) }));
      const selection = { ...base.selection, under: watched(over(base.selection.under)), missing: watched(over(base.selection.missing)) };
      work({ sparse: { ...base, columns, selection }, municipalities: watched(over(REAL.county.municipalities)) });
    });
  }

  it.each<[string, Parameters<typeof readsFor>[1]]>([
    ['the picture', ({ sparse, municipalities }) => { thresholdPicture(sparse, municipalities, PICK, null); }],
    ['what is told of each', ({ sparse }) => { thresholdDescriptions(sparse); }],
    ['the key', ({ sparse }) => { show(({ scene }) => <ThresholdLegend sparse={sparse} scene={scene} />).unmount(); }],
    ['what is told of each of two indicators', ({ sparse: { columns } }) => {
      const pair = pairAt('tathet', 'brott');
      if (pair) bivariateDescriptions({ ...pair, columns });
    }],
    ['the table', ({ sparse, municipalities }) => {
      const dataset = { ...REAL, county: { ...REAL.county, municipalities } };
      show(({ scene }) => (
        <SparseTable title="Alla" codes={municipalities.map(({ code }) => code)} columns={sparse.columns} seats={[]} dataset={dataset} scene={scene} empty="ingen" />
      )).unmount();
    }],
  ])('are read twice as often for %s, not four times', (_, work) => {
    const reads = readsFor(60, work);
    expect(reads).toBeGreaterThan(0);
    // A little more, since the county's own mix of figures does not divide evenly.
    expect(readsFor(120, work)).toBeLessThan(2.1 * reads);
  });
});
