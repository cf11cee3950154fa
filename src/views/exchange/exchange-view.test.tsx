import * as v from 'valibot';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../domain/dataset';
import { initiativesOf } from '../../domain/exchange/initiatives';
import type { Answer } from '../../domain/round';
import type { Scene } from '../../domain/scene';
import { chooseAppearance } from '../../state/appearance-store';
import { ownStorySchema } from '../../snapshots/own-story-schema';
import { clearFollowUp } from '../../state/follow-up-store';
import { useOwnStories } from '../../state/own-stories';
import { REAL, sceneNow, show } from '../../test/explored';
import { answerOf, ownRoundOf, valueOf } from '../../test/own-answers';
import { geometryOf, realText } from '../../test/real-snapshots';
import ExchangeView from './exchange-view';

const geometry = geometryOf(realText);
const [first, second, third] = REAL.county.municipalities;
if (!first || !second || !third) throw new Error('The county is too small.');

function open(scene: Partial<Scene>, dataset: Dataset = REAL) {
  return show((shown) => (
    <ExchangeView
      scene={shown.scene} told={shown.scene} geometry={geometry} ready onMapSettled={() => undefined}
      snapshots={{ dataset, areas: null, context: null, faults: [] }}
    />
  ), { view: 'exchange', ...scene }, dataset);
}

const withRound = (...answers: readonly Answer[]): Dataset => ({ ...REAL, rounds: [ownRoundOf(answers), ...REAL.rounds] });
const HOSTILE = '<img src=x onerror=alert(1)>';

/** A municipality that has answered, in a round of the county's own. */
function telling(code: string, said: Partial<Answer> = {}): Answer {
  const { law } = answerOf(code);
  return answerOf(code, {
    themes: valueOf(['trafik', HOSTILE]), needs: 'Vi vill höra om trygghetsvandringar.', resource: valueOf('not-available'),
    law: { ...law, lagesbild: valueOf({ status: 'yes', date: '2021-05' }), atgardsplan: valueOf({ status: 'yes', date: '2199' }) }, ...said,
  });
}

const listNamed = (name: string) => within(screen.getByRole('list', { name })).queryAllByRole('listitem');

beforeEach(() => {
  window.localStorage.clear();
  clearFollowUp();
});
afterEach(() => {
  vi.unstubAllGlobals();
  chooseAppearance(null);
});

describe('initiatives', () => {
  it('are narrowed by what stands in the Scene, each filter with its counts before it is chosen', () => {
    open({});
    const all = initiativesOf(REAL, null);
    expect(listNamed('Initiativ')).toHaveLength(all.length);
    const social = all.filter(({ prevention }) => prevention === 'social').length;
    const direction = screen.getByRole('combobox', { name: 'Inriktning' });
    expect(within(direction).getByRole('option', { name: `Social prevention (${social})` })).toBeInTheDocument();
    fireEvent.change(direction, { target: { value: 'social' } });
    expect(sceneNow().prevention).toBe('social');
    expect(listNamed('Initiativ')).toHaveLength(social);
    expect(screen.getByRole('combobox', { name: 'Vilka kommuner' })).toBeDisabled();
    fireEvent.change(screen.getByRole('combobox', { name: 'Kommun' }), { target: { value: first.code } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Vilka kommuner' }), { target: { value: 'near' } });
    expect(sceneNow()).toMatchObject({ municipality: first.code, around: 'near', prevention: 'social' });
    fireEvent.click(screen.getByRole('button', { name: 'Ta bort urvalet' }));
    expect(listNamed('Initiativ')).toHaveLength(all.length);
  });

  it('of an invented round stand apart and cannot be asked about; those of a real one stand among the others', () => {
    const { unmount } = open({});
    const invented = within(screen.getByRole('list', { name: 'Påhittade initiativ', hidden: true }));
    fireEvent.click(invented.getAllByRole('button', { hidden: true })[0] ?? document.body);
    expect(screen.queryByRole('heading', { name: 'Kontakta kommunen' })).toBeNull();
    expect(screen.getAllByText('Påhittat exempel').length).toBeGreaterThan(0);
    unmount();
    const initiatives = [{ title: HOSTILE, text: HOSTILE, prevention: 'social' as const, theme: null, contactFunction: null }];
    const { container } = open({ query: 'onerror' }, withRound(answerOf(first.code, { initiatives }), answerOf('0000', { initiatives })));
    expect(listNamed('Initiativ')).toHaveLength(1);
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByText(/1\s+initiativ i insamlingen hör till en kommun som inte finns/)).toBeInTheDocument();
  });
});

describe('what an address names that is not there', () => {
  it('is told, narrows nothing, and takes no other filter with it', () => {
    open({ theme: 'finns-inte', prevention: 'situational' });
    expect(screen.getByText(/Temat i länken finns varken/)).toBeInTheDocument();
    expect(listNamed('Initiativ')).toHaveLength(initiativesOf(REAL, null).filter(({ prevention }) => prevention === 'situational').length);
  });

  it('such as a year without initiatives, stands among the choices with its nought', () => {
    open({ knownYear: 1999 });
    expect(screen.getByRole('combobox', { name: 'År' })).toHaveDisplayValue('1999 (0)');
    expect(screen.getByText(/Det betyder inte att inget görs/)).toBeInTheDocument();
  });
});

describe('themes', () => {
  it('of an invented round are marked everywhere and can be put on no list', () => {
    const { container } = open({ part: 'teman', municipality: first.code });
    expect(screen.queryByRole('checkbox', { name: /^Följ upp/ })).toBeNull();
    expect(container.querySelectorAll('[data-invented]').length).toBeGreaterThan(4);
    for (const mark of container.querySelectorAll('[data-invented]')) expect(mark).toHaveTextContent(/Påhittat exempel/);
  });

  it('of a real one say who wishes for what, own words as they are, and who wishes for the same', () => {
    const { container } = open({ part: 'teman', municipality: first.code }, withRound(telling(first.code), telling(second.code)));
    expect(container.querySelector('[data-invented]')).toBeNull();
    expect(screen.getByText(/^2 av \d+ kommuner har svarat om teman i Insamling 2026\.$/, { selector: '.exchange-count' })).toBeInTheDocument();
    expect(listNamed('Vilka vill samma som jag?')).toHaveLength(1);
    expect(screen.getByRole('list', { name: 'Vilka vill samma som jag?' })).toHaveTextContent(/km bort fågelvägen mellan centralorterna: Trafik och motorburna störningar och ”<img/);
    fireEvent.click(screen.getByRole('button', { name: /^”<img/ }));
    expect(sceneNow().theme).toMatch(/^egen-[a-z0-9-]+$/);
    expect(container.querySelector('img')).toBeNull();
  });
});

describe('matching', () => {
  it('puts the wishes and needs of a real round beside what others have, with the reason in words', () => {
    open({ part: 'matchning', municipality: first.code }, withRound(telling(first.code)));
    const [reason] = listNamed('Önskar: Trafik och motorburna störningar');
    expect(reason).toHaveTextContent(/km bort fågelvägen\. Jämfört med kommunen som söker: .*invånare/);
    expect(screen.getByText(/Texten nämner ”trygghetsvandring”/)).toBeInTheDocument();
    expect(screen.queryByText(/Matchning görs inte/)).toBeNull();
  });

  it('shows a municipality as giver too', () => {
    const entry = initiativesOf(REAL, null).find(({ code, themes }) => themes.includes('trafik') && code !== first.code);
    if (!entry) throw new Error('There is no initiative on traffic.');
    open({ part: 'matchning', municipality: entry.code }, withRound(telling(first.code)));
    fireEvent.click(screen.getByRole('button', { name: 'den som ger' }));
    expect(screen.getByText(new RegExp(`^${first.name} vill lära mer om Trafik`))).toBeInTheDocument();
  });

  it('asks for a municipality before it has a list to show, whichever side it is on', () => {
    open({ part: 'matchning', municipality: null });
    expect(screen.getByText('Välj kommun som söker, så visas listan.')).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'den som ger' }));
    expect(screen.getByText('Välj kommun som ger, så visas listan.')).toBeInTheDocument();
    fireEvent.change(screen.getByRole('combobox', { name: 'Kommun som ger' }), { target: { value: first.code } });
    expect(screen.queryByText(/så visas listan/)).toBeNull();
  });

  it('matches nothing invented', () => {
    open({ part: 'matchning', municipality: first.code });
    expect(screen.getByText(/Matchning görs inte mot påhittade svar/)).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: /^Önskar/ })).toBeNull();
  });
});

describe('the law', () => {
  it('tells what is in place and what comes next, passed dates calmly', () => {
    open({ part: 'lagen' }, withRound(telling(first.code)));
    const table = screen.getByRole('table', { name: /^Vad som finns på plats/ });
    expect(within(table).getAllByRole('row')).toHaveLength(REAL.county.municipalities.length + 1);
    expect(within(table).getByText('skulle uppdateras senast maj 2023')).toBeInTheDocument();
    expect(listNamed('Härnäst i länet').map((item) => item.textContent)).toEqual([
      expect.stringContaining(`${first.name}: lägesbilden uppdateras (datumet har passerats)`), expect.stringContaining(`2201${first.name}: åtgärdsplanen följs upp`),
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Strategiskt råd' }));
    expect(sceneNow().item).toBe('strategiskt-rad');
    expect(screen.getByText(/kontrollerad t\.o\.m\. september 2025/)).toBeInTheDocument();
  });

  it('misses no date of what is not there', () => {
    const { law } = answerOf(first.code);
    const said = { ...law, lagesbild: valueOf({ status: 'no', date: null } as const), atgardsplan: valueOf({ status: 'ongoing', date: null } as const) };
    open({ part: 'lagen' }, withRound(telling(first.code, { law: said })));
    const row = within(screen.getByRole('table', { name: /^Vad som finns på plats/ })).getByRole('row', { name: new RegExp(`^${first.name}`) });
    expect(within(row).getAllByRole('cell').slice(0, 2).map(({ textContent }) => textContent)).toEqual(['Nej', 'Pågårdatum framgår inte']);
  });

  it('reminds of nothing invented', () => {
    open({ part: 'lagen' });
    expect(screen.getByText(/Påminnelser visas inte för påhittade svar/)).toBeInTheDocument();
    expect(screen.queryByText(/senast \d/)).toBeNull();
  });

  it('says nothing of what is marked as internal before a room', () => {
    chooseAppearance('projector');
    open({ part: 'lagen' }, withRound(telling(first.code, { visibility: 'internal' })));
    expect(within(screen.getByRole('table', { name: /^Vad som finns på plats/ })).getAllByText('uppgift saknas (märkt internt)')).toHaveLength(5);
    expect(screen.queryByText('skulle uppdateras senast maj 2023')).toBeNull();
  });
});

describe('promises', () => {
  it('stand beside the operative resource of the round, and say what the sources leave open', () => {
    open({ part: 'loften' }, withRound(telling(first.code)));
    const [row] = listNamed('Medborgarlöften och överenskommelser i tiden');
    expect(row).toHaveTextContent(/Operativ resurs: finns inte$/);
    expect(screen.getAllByText(/våra källor (inga|nämner inga)/).length).toBeGreaterThan(5);
  });
});

describe('the list to follow up', () => {
  it('takes initiatives, wishes, dates and own lines, is kept in the browser, and gives itself out without what is internal', async () => {
    const dataset = withRound(telling(first.code), telling(second.code, { visibility: 'internal' }));
    const { unmount } = open({ part: 'teman' }, dataset);
    fireEvent.click(screen.getByRole('checkbox', { name: `Följ upp ${first.name} vill lära mer om Trafik och motorburna störningar` }));
    fireEvent.click(screen.getByRole('checkbox', { name: `Följ upp ${second.name} vill lära mer om Trafik och motorburna störningar` }));
    fireEvent.click(screen.getByRole('button', { name: 'Lagen' }));
    fireEvent.click(screen.getAllByRole('checkbox', { name: /^Följ upp .* senast maj 2023/ })[0] ?? document.body);
    fireEvent.click(screen.getByRole('button', { name: /^Att följa upp/ }));
    fireEvent.change(screen.getByRole('textbox', { name: 'Vad ska följas upp?' }), { target: { value: '=1+1 boka sal' } });
    fireEvent.click(screen.getByRole('button', { name: 'Lägg till raden' }));
    expect(listNamed('Att följa upp')).toHaveLength(4);
    unmount();

    open({ part: 'folj-upp' }, dataset);
    expect(listNamed('Att följa upp')).toHaveLength(4);
    expect(screen.getByText(/1\s+rad bygger på svar som är märkta internt/)).toBeInTheDocument();
    const copied: string[] = [];
    vi.stubGlobal('navigator', { ...window.navigator, clipboard: { writeText: (text: string) => { copied.push(text); return Promise.resolve(); } } });
    fireEvent.click(screen.getByRole('button', { name: 'Kopiera: CSV för Excel' }));
    await waitFor(() => expect(copied).toHaveLength(1));
    expect(copied[0]).toContain(`;Önskemål;${first.name};`);
    expect(copied[0]).toContain("'=1+1 boka sal");
    expect(copied[0]).not.toContain(second.name);
    fireEvent.click(screen.getByRole('button', { name: 'Kopiera: Scener för mötet' }));
    await waitFor(() => expect(copied).toHaveLength(2));
    expect(copied[1]).toMatch(/\?omgang=insamling-2026&kommun=\d{4}&vy=utbyte&del=teman&tema=trafik/);
  });

  it('becomes a story of one\'s own in Visa på möte, a slide a line, without what is internal and without taking braces for figures', () => {
    const dataset = withRound(telling(first.code), telling(second.code, { visibility: 'internal' }));
    const { unmount } = open({ part: 'teman' }, dataset);
    for (const { name } of [first, second]) fireEvent.click(screen.getByRole('checkbox', { name: `Följ upp ${name} vill lära mer om Trafik och motorburna störningar` }));
    unmount();
    open({ part: 'folj-upp' }, dataset);
    fireEvent.change(screen.getByRole('textbox', { name: 'Vad ska följas upp?' }), { target: { value: 'boka {störst.namn}' } });
    fireEvent.click(screen.getByRole('button', { name: 'Lägg till raden' }));
    fireEvent.click(screen.getByRole('button', { name: 'Gör ett bildspel av listan' }));
    const [story] = useOwnStories.getState().stories;
    expect(story?.slides.map(({ heading, figure, scene }) => ({ heading, figure, scene }))).toEqual([
      { heading: `${first.name} vill lära mer om Trafik och motorburna störningar`, figure: 'map', scene: { municipality: first.code, round: 'insamling-2026' } },
      { heading: 'Boka (störst.namn)', figure: 'steps', scene: {} },
    ]);
    expect(story?.slides[0]?.notes).toMatch(/vy=utbyte&del=teman&tema=trafik/);
    expect(v.is(ownStorySchema, story)).toBe(true);
    expect(sceneNow()).toMatchObject({ view: 'meeting', item: story?.id });
  });

  it('says nothing before a room of what is marked as internal', () => {
    const dataset = withRound(telling(first.code, { visibility: 'internal' }));
    const { unmount } = open({ part: 'teman', theme: 'trafik' }, dataset);
    fireEvent.click(screen.getByRole('checkbox', { name: `Följ upp ${first.name} vill lära mer om Trafik och motorburna störningar` }));
    unmount();
    chooseAppearance('projector');
    open({ part: 'folj-upp' }, dataset);
    expect(screen.queryByText(/vill lära mer om Trafik/)).toBeNull();
    expect(screen.getByText(/1\s+rad är märkt internt och visas inte/)).toBeInTheDocument();
  });

  it('tells of what is gone, and puts an unreadable list aside instead of losing it', () => {
    window.localStorage.setItem('att-folja-upp', JSON.stringify([{ key: { kind: 'initiative', id: 'finns-inte' }, said: 'Ett gammalt initiativ', visibility: 'public' }]));
    const { unmount } = open({ part: 'folj-upp' });
    expect(listNamed('Att följa upp')[0]).toHaveTextContent(/Ett gammalt initiativ.*Finns inte längre bland uppgifterna/);
    unmount();
    window.localStorage.setItem('att-folja-upp', '{"inte": "en lista"}');
    open({ part: 'folj-upp' });
    expect(screen.getByText(/gick inte att läsa/)).toBeInTheDocument();
    expect(window.localStorage.getItem('att-folja-upp-olast')).toBe('{"inte": "en lista"}');
    expect(window.localStorage.getItem('att-folja-upp')).toBeNull();
    expect(screen.getByRole('button', { name: 'Ladda ned det som inte kunde läsas' })).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'Ta bort det som inte kunde läsas' }));
    expect(screen.queryByText(/gick inte att läsa/)).toBeNull();
    expect(window.localStorage.getItem('att-folja-upp-olast')).toBeNull();
  });
});
