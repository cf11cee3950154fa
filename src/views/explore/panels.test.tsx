/** Picker, moment bar and the two panels: what is said of the county and of one municipality. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { COMPARE_LIMIT, type Scene } from '../../domain/scene';
import { writeAddress } from '../../state/address';
import { changeScene } from '../../state/scene-store';
import { codeOf, indicatorNamed } from '../../test/real-snapshots';
import { REAL, sceneNow, show } from '../../test/explored';
import { CountyPanel } from './county-panel';
import { IndicatorPicker } from './indicator-picker';
import { MomentBar } from './moment-bar';
import MunicipalityPanel from './municipality-panel';

// The chart has tests of its own, and takes its time.
vi.mock('../../parts/trend/trend-chart', () => ({ TrendChart: () => null }));

const plain = (text: string | null | undefined) => text?.replaceAll(/[\u202f\u00a0]/g, ' ') ?? '';
/** The description that stands with a term, e.g. what the panel says under "Kommungrupp". */
const said = (term: RegExp) => plain(screen.getAllByRole('term').find(({ textContent }) => term.test(textContent ?? ''))?.nextElementSibling?.textContent);

describe('IndicatorPicker', { timeout: 30_000 }, () => {
  const picker = (scene: Partial<Scene> = {}) => show(({ explored, dataset }) => <IndicatorPicker dataset={dataset} chosen={explored.indicator.id} />, scene);

  it('has every indicator with figures exactly once, the given three in front', () => {
    const { container } = picker();
    const ids = [...container.querySelectorAll<HTMLElement>('[data-indicator]')].map(({ dataset }) => dataset['indicator']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual([
      'folkmangd', 'arbetstid', 'polisoro', 'tathet', 'forandring', 'brott', 'samordnartimmar', 'km2-per-tjanst', 'medborgarlofte', 'kommungrupp',
      'lokalpolisomrade',
    ]);
    const front = within(screen.getByRole('list', { name: 'Indikatorer' })).getAllByRole('button').map(({ textContent }) => textContent);
    expect(front).toEqual(['Folkmängd', 'Avsatt arbetstid', 'Oro för polisbemanningen']);
    expect([...container.querySelectorAll('[data-indicator]')].every((element) => element.tagName === 'BUTTON')).toBe(true);
  });

  it('chooses, and lets go of what belonged to the last one', () => {
    picker({ highlight: 2, method: 'custom', breaks: [1], municipality: codeOf(REAL, 'Mora') });
    fireEvent.click(screen.getByRole('button', { name: 'Oro för polisbemanningen' }));
    expect(sceneNow()).toMatchObject({ indicator: 'polisoro', highlight: null, method: null, breaks: null, municipality: codeOf(REAL, 'Mora') });
    expect(screen.getByRole('button', { pressed: true })).toHaveTextContent('Oro för polisbemanningen');
  });
});

describe('MomentBar', { timeout: 30_000 }, () => {
  const bar = (scene: Partial<Scene>) => show(({ explored, scene: now, dataset }) => <MomentBar explored={explored} scene={now} dataset={dataset} />, scene);

  it('walks the years that have figures, and tells the gaps', () => {
    bar({ indicator: 'folkmangd' });
    expect(screen.getByRole('slider', { name: 'År' })).toHaveAttribute('aria-valuetext', '2025');
    expect(screen.getByRole('button', { name: 'Nästa år' })).toBeDisabled();
    fireEvent.click(screen.getByRole('button', { name: 'Föregående år' }));
    fireEvent.click(screen.getByRole('button', { name: 'Föregående år' }));
    fireEvent.click(screen.getByRole('button', { name: 'Föregående år' }));
    expect(sceneNow().year).toBe(2021);
    fireEvent.change(screen.getByRole('slider'), { target: { value: '11' } });
    expect(sceneNow().year).toBeNull();
    fireEvent.change(screen.getByRole('slider'), { target: { value: '0' } });
    expect(sceneNow().year).toBe(2010);
    expect(screen.getByRole('button', { name: 'Föregående år' })).toBeDisabled();
    expect(screen.getByText('Uppgift saknas för 2017, 2018, 2020 och 2022.')).toBeVisible();
  });

  it('says so when a year has no figures', () => {
    bar({ indicator: 'brott', year: 2019 });
    expect(screen.getByText('Det finns inga uppgifter för 2019. Kartan visar 2025.')).toHaveAttribute('role', 'status');
  });

  it('says so when a link asks for what the indicator does not have', () => {
    bar({ indicator: 'forandring', to: 2010, highlight: 9 });
    expect(screen.getByText('Länken anger år och en klass som inte finns för den här indikatorn.')).toHaveAttribute('role', 'status');
  });

  it('offers two years that never cross', () => {
    bar({ indicator: 'forandring' });
    const years = (name: string) => within(screen.getByRole('combobox', { name })).getAllByRole('option').map(({ textContent }) => Number(textContent));
    expect(screen.getByRole('combobox', { name: 'Från' })).toHaveDisplayValue('2015');
    fireEvent.change(screen.getByRole('combobox', { name: 'Till' }), { target: { value: '2019' } });
    expect(sceneNow()).toMatchObject({ from: 2015, to: 2019 });
    expect(Math.max(...years('Från'))).toBeLessThan(2019);
    expect(Math.min(...years('Till'))).toBeGreaterThan(2015);
  });

  it('takes a date, keeps the input and its focus, and leaves half-typed dates alone', () => {
    bar({ indicator: 'medborgarlofte' });
    const input = screen.getByLabelText('Datum');
    expect(input).toHaveValue(REAL.date);
    input.focus();
    fireEvent.change(input, { target: { value: '2018-06-01' } });
    expect(sceneNow().date).toBe('2018-06-01');
    expect(screen.getByLabelText('Datum')).toBe(input);
    expect(input).toHaveFocus();
    fireEvent.change(input, { target: { value: '' } });
    fireEvent.change(input, { target: { value: '0201-01-01' } });
    expect(sceneNow().date).toBe('2018-06-01');
    fireEvent.change(input, { target: { value: REAL.date } });
    expect(sceneNow().date).toBeNull();
    act(() => changeScene({ date: '2017-01-01' }));
    expect(input).toHaveValue('2017-01-01');
  });

  it('steps in history for a date that is picked, and not for each that is passed while typing', () => {
    bar({ indicator: 'medborgarlofte' });
    const input = screen.getByLabelText('Datum');
    writeAddress();
    const push = vi.spyOn(window.history, 'pushState');
    fireEvent.pointerDown(input);
    fireEvent.change(input, { target: { value: '2018-06-01' } });
    writeAddress();
    expect(push).toHaveBeenCalledTimes(1);
    for (const value of ['2018-06-02', '2018-06-25']) {
      fireEvent.keyDown(input, { key: value.slice(-1) });
      fireEvent.change(input, { target: { value } });
    }
    expect(sceneNow().date).toBe('2018-06-25');
    writeAddress();
    expect(push).toHaveBeenCalledTimes(1);
    push.mockRestore();
  });

  it('lets another round be chosen where there are several', () => {
    const [shipped] = REAL.rounds;
    if (!shipped) throw new Error('no round');
    show(({ explored, scene: now, dataset }) => <MomentBar explored={explored} scene={now} dataset={dataset} />, { indicator: 'arbetstid' }, {
      ...REAL, rounds: [{ ...shipped, id: 'host', name: 'Hösten', invented: false }, shipped],
    });
    const select = screen.getByRole('combobox', { name: 'Insamling' });
    expect(select).toHaveDisplayValue('Hösten');
    expect(select.closest('[data-invented]')).toBeNull();
    fireEvent.change(select, { target: { value: shipped.id } });
    expect(sceneNow().round).toBe(shipped.id);
    expect(select).toHaveDisplayValue(shipped.name);
    expect(select.closest('[data-invented]')).not.toBeNull();
  });

  it('names the round, marked as invented, and says when nothing hangs on time', () => {
    const { container, unmount } = bar({ indicator: 'arbetstid' });
    expect(container.querySelector('[data-invented]')).toHaveTextContent('Påhittat exempel');
    unmount();
    bar({ indicator: 'kommungrupp' });
    expect(screen.getByText('Gäller oberoende av år')).toBeVisible();
  });
});

describe('CountyPanel', { timeout: 30_000 }, () => {
  it('gives the county’s figures, the invented ones marked', () => {
    const { container } = show(({ scene, dataset }) => <CountyPanel dataset={dataset} scene={scene} />);
    expect(screen.getByRole('heading', { name: `${REAL.county.fullName} i siffror` })).toBeVisible();
    expect(said(/^Folkmängd/)).toBe('286 043 invånare2025');
    expect(said(/^Befolkningsförändring/)).toMatch(/^\+1,8 %2015–2025$/);
    expect(said(/^Avsatt arbetstid/)).toMatch(/^25,0 procent/);
    expect(said(/^Avsatt arbetstid/)).toMatch(/13 av 15 kommuner$/);
    expect(said(/^Anmälda brott/)).not.toMatch(/av 15 kommuner/);
    // Reports are not crimes: that is said beside the figure, whatever is shown.
    expect(said(/^Anmälda brott/)).toMatch(/2025Anmälningar, inte brott\. Besökare räknas inte i nämnaren\.$/);
    const invented = REAL.indicators.filter(({ countyFigure, formula }) => countyFigure !== 'none' && JSON.stringify(formula).includes('"round"'));
    expect(container.querySelectorAll('[data-invented]')).toHaveLength(invented.length);
  });
});

describe('MunicipalityPanel', { timeout: 60_000 }, () => {
  const panel = (name: string, scene: Partial<Scene> = {}, data = REAL) => show(({ explored, scene: now, dataset }) => {
    const municipality = dataset.county.municipalities.find(({ code }) => code === now.municipality);
    return municipality ? <MunicipalityPanel municipality={municipality} dataset={dataset} scene={now} explored={explored} /> : <p>Ingen vald</p>;
  }, { municipality: codeOf(REAL, name), ...scene }, data);

  it('gives the figure, its class and rank, and every other figure with source and date', () => {
    panel('Falun', { indicator: 'folkmangd' });
    expect(screen.getByRole('heading', { name: 'Falu kommun' })).toBeVisible();
    const headline = plain(screen.getByText('plats 1 av 15').closest('p')?.textContent);
    expect(headline).toContain('59 974 invånare');
    expect(headline).toContain('40 000 eller mer');
    expect(said(/^Befolkningstäthet/)).toMatch(/^29,4 invånare per km².*SCB, 31 december 2025, land- och vattenareal 1 januari 2016, andrahandskälla/);
    // Many figures share a reservation; it stands once in the list of them.
    expect(screen.getAllByText(/^SCB lägger från 2025 .*slumpmässiga störningar/)).toHaveLength(1);
  });

  it('dates an answer by its own day, as the tip and the table do', () => {
    panel('Rättvik', { indicator: 'arbetstid' });
    const headline = plain(screen.getByText('Avsatt arbetstid', { selector: '.headline span' }).closest('p')?.textContent);
    expect(headline).toContain('6 oktober 2026');
    expect(headline).not.toContain('15 oktober 2026');
  });

  it('calls a register’s fact no answer, and tells the state’s day apart from the source’s', () => {
    panel('Falun', { date: '2017-06-01' });
    expect(said(/^Lokalpolisområde/)).toBe('FalunPolismyndigheten, september 2020, redovisad');
    expect(said(/^Medborgarlöfte på valt datum1 juni 2017/)).toBe('slutdatum framgår intePolismyndigheten, utan datum i källan, redovisad');
  });

  it('says beside reported crime what it does not say: in a line, and in full where it is what is shown', () => {
    const { unmount } = panel('Falun', { indicator: 'folkmangd' });
    expect(said(/^Anmälda brott/)).toMatch(/Anmälningar, inte brott\. Besökare räknas inte i nämnaren\.$/);
    unmount();
    panel('Falun', { indicator: 'brott' });
    expect(said(/^Anmälda brott/)).toMatch(/Anmälningar är inte brott: .* många gäster\.$/);
  });

  it('ranks nobody’s post, and marks each invented figure', () => {
    const { container } = panel('Orsa', { indicator: 'arbetstid' });
    expect(screen.queryByText(/plats \d+ av/)).toBeNull();
    expect(said(/^Avsatt arbetstid/)).toMatch(/^0,0 procent/);
    expect(said(/^Landareal per heltidstjänst/)).toMatch(/^uppgift saknas \(kan inte beräknas\)/);
    // The headline, four figures and the duties.
    expect(container.querySelectorAll('[data-invented]')).toHaveLength(6);
    for (const mark of container.querySelectorAll('[data-invented]')) expect(mark).toHaveTextContent('Påhittat exempel');
  });

  it('calls no newspaper the police or the municipality', () => {
    const { container } = panel('Älvdalen');
    expect(container).toHaveTextContent('Mora (enligt källan)Dalademokraten');
    expect(container).not.toHaveTextContent('uppgett av polisen');
  });

  it('says why a figure is missing', () => {
    panel('Mora', { indicator: 'arbetstid' });
    expect(said(/^Avsatt arbetstid/)).toMatch(/^uppgift saknas \(vakant\)/);
    expect(said(/^Fler uppdrag/)).toMatch(/^inga/);
  });

  it('lists the neighbours, each beginning with its name, those of the county to choose', () => {
    panel('Älvdalen');
    const items = within(screen.getByRole('list', { name: 'Grannar' })).getAllByRole('listitem');
    const neighbours = REAL.profiles?.get(codeOf(REAL, 'Älvdalen'))?.neighbours ?? [];
    expect(items.map(({ textContent }) => textContent)).toEqual(neighbours.map(({ name }) => expect.stringMatching(new RegExp(`^${name}`))));
    expect(within(screen.getByRole('list', { name: 'Grannar' })).getAllByRole('link')).toHaveLength(neighbours.filter(({ outside }) => !outside).length);
    expect(screen.getByText('Norge').closest('li')).toHaveTextContent('utanför länet');
    fireEvent.click(within(screen.getByRole('list', { name: 'Grannar' })).getByRole('link', { name: 'Mora' }));
    expect(sceneNow().municipality).toBe(codeOf(REAL, 'Mora'));
  });

  it('tells facts, promises, agreements, initiatives, the letter and the contact with their sources', () => {
    panel('Ludvika');
    expect(said(/^Centralort/)).toBe('Ludvika');
    expect(said(/^Kommungrupp/)).toMatch(/^Mindre stad\/tätort.*SKR/);
    expect(said(/^Lokalpolisområde/)).toMatch(/Borlänge|Falun|Mora/);
    expect(said(/^Brevet den 16 juni 2017/)).toMatch(/^Inget kommunalråd i kommunen var avsändare/);
    expect(screen.getByText('Medborgarlöften (4)')).toBeVisible();
    expect(screen.getByText('20 juni 2022 – (slutdatum framgår inte)')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '0240-860 00', hidden: true })).toHaveAttribute('href', 'tel:024086000');
    expect(document.body).not.toHaveTextContent('utgånget');
  });

  it('says what the sources do not have', () => {
    panel('Säter');
    expect(screen.getByText('Inga medborgarlöften finns i våra källor.')).toBeInTheDocument();
    expect(document.body).toHaveTextContent('uppgift saknas');
  });

  it('lets go of the municipality', () => {
    panel('Mora');
    fireEvent.click(screen.getByRole('button', { name: 'Visa länet igen' }));
    expect(sceneNow().municipality).toBeNull();
    expect(screen.getByText('Ingen vald')).toBeVisible();
  });

  it('shows who is compared and lets them go, and says when there is no more room', () => {
    const others = REAL.county.municipalities.filter(({ name }) => name !== 'Mora').slice(0, COMPARE_LIMIT);
    const [first] = others;
    if (!first) throw new Error('The county has but one municipality');
    panel('Mora', { indicator: 'folkmangd', compare: others.map(({ code }) => code) });
    const compared = within(screen.getByRole('region', { name: 'Jämförs med' }));
    expect(compared.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(others.map(({ name }) => expect.stringMatching(new RegExp(`^${name}`))));
    expect(screen.getByText('Högst 6 kommuner kan jämföras på en gång.')).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: `Ta bort ${first.name} ur jämförelsen` }));
    expect(sceneNow().compare).toEqual(others.slice(1).map(({ code }) => code));
  });

  it('adds to the comparison without keys or a second click', async () => {
    const user = userEvent.setup();
    panel('Mora', { indicator: 'folkmangd' });
    await user.click(screen.getByRole('button', { name: 'Lägg till' }));
    expect(sceneNow().compare).toEqual([]);
    const list = screen.getByRole('combobox', { name: 'Lägg till kommun' });
    expect(within(list).queryByRole('option', { name: 'Mora' })).toBeNull();
    await user.selectOptions(list, 'Orsa');
    await user.click(screen.getByRole('button', { name: 'Lägg till' }));
    expect(sceneNow()).toMatchObject({ municipality: codeOf(REAL, 'Mora'), compare: [codeOf(REAL, 'Orsa')] });
  });

  it('waits for the profiles without promising that they will come', () => {
    panel('Mora', { indicator: 'folkmangd' }, { ...REAL, profiles: null });
    expect(screen.getByText('Uppgifterna har inte kommit fram.')).toBeVisible();
    expect(said(/^Folkmängd/)).toMatch(/^20 419 invånare/);
  });

  it('reads names and texts as text', () => {
    const markup = '<img src=x onerror="window.hacked=true">';
    const profile = REAL.profiles?.get(codeOf(REAL, 'Mora'));
    if (!profile) throw new Error('The profile is gone');
    const { container } = panel('Mora', {}, {
      ...REAL, profiles: new Map(REAL.profiles).set(profile.code, { ...profile, neighbours: [{ code: 'NO', name: markup, km: 1, outside: true }] }),
      indicators: REAL.indicators.map((indicator) => (indicator.id === 'brott' ? { ...indicatorNamed(REAL, 'brott'), label: markup } : indicator)),
    });
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getAllByText(markup, { exact: false })).toHaveLength(2);
  });
});
