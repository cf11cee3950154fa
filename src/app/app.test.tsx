import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { MARKUP, SHOWN_AS_TEXT } from '../../mocks/hostile';
import { changed, failing, snapshotHandlers } from '../../mocks/snapshots';
import { useAppearanceStore } from '../state/appearance-store';
import { changeScene, useSceneStore } from '../state/scene-store';
import { BASE, furnish, openPage } from '../test/page';
import { codeOf, datasetOf, realText } from '../test/real-snapshots';

// WebGL and charts are tried elsewhere: here the fixed map stays, and charts take their time.
vi.mock('../map/maplibre/maplibre-map', () => ({ default: () => null }));
vi.mock('../parts/trend/trend-chart', () => ({ TrendChart: () => null }));

const REAL = datasetOf(realText);
const server = setupServer();
beforeAll(() => { server.listen({ onUnhandledRequest: 'bypass' }); });
beforeEach(() => {
  furnish();
  server.use(...snapshotHandlers(BASE));
});
afterEach(() => {
  server.resetHandlers();
  vi.unstubAllGlobals();
  window.localStorage.clear();
});
afterAll(() => { server.close(); });

const SOON = { timeout: 15_000 };
const map = () => document.querySelector('[data-map]') ?? document.body;
const ready = () => waitFor(() => expect(map()).toHaveAttribute('data-ready'), SOON);
const chosen = (officialName: string) => waitFor(() => expect(document.querySelector('.panel h2')).toHaveTextContent(officialName), SOON);
const scene = () => useSceneStore.getState().scene;
const options = () => within(screen.getByRole('listbox', { name: /^Kommuner på kartan/ })).getAllByRole('option');
const button = (name: string) => screen.getByRole('button', { name });

/** That of the municipalities: a chart that has arrived has one as well. */
const table = () => screen.getByRole('table', { name: / per kommun/ });

describe('App', { timeout: 60_000 }, () => {
  it('stands at once with the default Scene, and is ready when the files have answered', async () => {
    openPage();
    expect(document.querySelectorAll('[data-code]')).toHaveLength(REAL.county.municipalities.length);
    expect(table()).toBeInTheDocument();
    expect(document.querySelector('.panel h2')).toHaveTextContent(`${REAL.county.fullName} i siffror`);
    await ready();
    expect(map()).toHaveAttribute('data-shown', 'folkmangd');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(document.querySelector('.map-sentence')?.textContent).toMatch(/^Folkmängd 2025: högst ligger Falun/);
  });

  it('takes the Scene of the address, and tells what it could not use', async () => {
    openPage(`?indikator=tathet&ar=2024&kommun=${codeOf(REAL, 'Älvdalen')}&jamfor=9999`);
    await ready();
    await chosen('Älvdalens kommun');
    expect(map()).toHaveAttribute('data-shown', 'tathet');
    const notice = screen.getByText(/En del av länken kunde inte användas/);
    expect(notice).toHaveTextContent('”9999” finns inte (jämförelse).');
    fireEvent.click(button('Stäng meddelandet'));
    expect(notice).not.toBeInTheDocument();
  });

  it('says once that it is ready: a later choice is painted, and no frame is asked for after it', async () => {
    openPage();
    await ready();
    fireEvent.click(document.querySelector('[data-indicator="tathet"]') ?? map());
    await waitFor(() => expect(map()).toHaveAttribute('data-shown', 'tathet'), SOON);
    await waitFor(() => expect(table()).toHaveAccessibleName(/täthet/i), SOON);
    const frame = window.requestAnimationFrame.bind(window);
    const asked = vi.spyOn(window, 'requestAnimationFrame');
    await act(() => new Promise((resolve) => { frame(() => frame(resolve)); }));
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });

  it('chooses by table, map, search and panel as one act', async () => {
    openPage();
    await ready();
    const isChosen = (name: string) => expect(scene().municipality).toBe(codeOf(REAL, name));
    fireEvent.click(within(table()).getByRole('button', { name: 'Orsa' }));
    isChosen('Orsa');
    await chosen('Orsa kommun');
    fireEvent.click(document.querySelector(`[data-code="${codeOf(REAL, 'Mora')}"]`) ?? map());
    isChosen('Mora');
    await chosen('Mora kommun');
    const search = screen.getByRole('searchbox');
    fireEvent.change(search, { target: { value: 'salen' } });
    fireEvent.keyDown(search, { key: 'Enter' });
    isChosen('Malung-Sälen');
    await chosen('Malung-Sälens kommun');
    fireEvent.click(within(await screen.findByRole('list', { name: 'Grannar' }, SOON)).getByRole('link', { name: 'Vansbro' }));
    isChosen('Vansbro');
    await chosen('Vansbro kommun');
    expect(window.location.search).toBe(`?kommun=${codeOf(REAL, 'Vansbro')}`);
    fireEvent.click(document.querySelector(`[data-code="${codeOf(REAL, 'Mora')}"]`) ?? map(), { ctrlKey: true });
    expect(scene()).toMatchObject({ municipality: codeOf(REAL, 'Vansbro'), compare: [codeOf(REAL, 'Mora')] });
    act(() => {
      window.history.replaceState(null, '', `/?kommun=${codeOf(REAL, 'Orsa')}`);
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    await chosen('Orsa kommun');
    expect(within(table()).getByRole('button', { pressed: true })).toHaveTextContent('Orsa');
    expect(options().filter((option) => option.getAttribute('aria-selected') === 'true').map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/^Orsa, .*, vald, /)]);
  });

  it('marks the invented round in map, legend, table, moment and sentence, and nothing else', async () => {
    openPage('?indikator=polisoro');
    await ready();
    const marks = () => [...document.querySelectorAll('[data-invented]')].map((mark) => mark.closest('.map-box, .legend, table, .moment, .map-sentence, .panel')?.className.split(' ')[0] || 'table');
    expect(new Set(marks())).toEqual(new Set(['map-box', 'legend', 'moment', 'map-sentence', 'table', 'panel']));
    expect(document.querySelector('.map-sentence')?.textContent).toMatch(/^Påhittat exempel: /);
    expect(options()[0]).toHaveTextContent(/^Påhittat exempel, /);
    fireEvent.click(document.querySelector('[data-indicator="folkmangd"]') ?? map());
    await waitFor(() => expect(new Set(marks())).toEqual(new Set(['panel'])), SOON);
  });

  it.each(['values.json', 'profiles.json', 'municipalities.geojson'] as const)('tells that %s failed, works on, and takes it when it comes', async (file) => {
    server.use(failing(BASE, file, 'server-error').handler);
    openPage();
    const alert = await screen.findByRole('alert', {}, SOON);
    expect(alert).toHaveTextContent(`data/${file}: webbplatsen svarade 500.`);
    expect(alert).toHaveTextContent('Försök igen. Hjälper det inte');
    await ready();
    fireEvent.click(within(table()).getByRole('button', { name: 'Orsa' }));
    await chosen('Orsa kommun');
    server.resetHandlers(...snapshotHandlers(BASE));
    fireEvent.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Försök igen' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull(), SOON);
  });

  it('says that the page is to be loaded again when a file is too new for it', async () => {
    server.use(failing(BASE, 'rounds.json', 'new-version').handler);
    openPage();
    const alert = await screen.findByRole('alert', {}, SOON);
    expect(alert).toHaveTextContent('data/rounds.json: filen är gjord för en nyare version av sidan.');
    expect(alert).toHaveTextContent('Sidan behöver laddas om');
    expect(within(alert).getByRole('button')).toHaveTextContent('Ladda om sidan');
  });

  it.each(SHOWN_AS_TEXT)('shows $name letter by letter', async ({ file, change }) => {
    server.use(changed(BASE, file, change));
    openPage();
    await waitFor(() => expect(document.body).toHaveTextContent(MARKUP), SOON);
    expect(document.querySelector('img')).toBeNull();
    expect(Reflect.get(window, 'hacked')).toBeUndefined();
  });

  it('changes view and appearance, and comes back', async () => {
    openPage();
    await ready();
    fireEvent.change(screen.getByRole('combobox', { name: 'Utseende' }), { target: { value: 'projector' } });
    expect(document.documentElement).toHaveAttribute('data-appearance', 'projector');
    fireEvent.change(screen.getByRole('combobox', { name: 'Utseende' }), { target: { value: 'system' } });
    expect(useAppearanceStore.getState().chosen).toBeNull();
    const views = within(screen.getByRole('navigation', { name: 'Vyer' }));
    expect(views.getByRole('button', { name: 'Utforska' })).toHaveAttribute('aria-current', 'page');
    fireEvent.click(views.getByRole('button', { name: 'Om kartan' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Om kartan' }, SOON)).toBeInTheDocument();
    expect(window.location.search).toBe('?vy=om');
    expect(document.title).toBe(`Om kartan – ${REAL.product}`);
    act(() => changeScene({ view: 'fact-sheet', municipality: codeOf(REAL, 'Mora') }));
    expect(document.title).toBe('Faktablad – Mora kommun');
    act(() => changeScene({ view: 'about', municipality: null }));
    // Without a map the page itself says that it is ready.
    await waitFor(() => expect(screen.getByRole('main')).toHaveAttribute('data-ready'), SOON);
    fireEvent.click(views.getByRole('button', { name: 'Utforska' }));
    await waitFor(() => expect(screen.getByRole('table')).toHaveAccessibleName(/^Folkmängd/), SOON);
    await waitFor(() => expect([...document.querySelectorAll('[data-ready]')]).toEqual([map()]), SOON);
  });

  it('explains itself in a dialog', () => {
    const open = vi.fn<() => void>();
    // jsdom knows the element but cannot open it.
    HTMLDialogElement.prototype.showModal = open;
    openPage();
    fireEvent.click(button('Hjälp'));
    expect(open).toHaveBeenCalledTimes(1);
    const dialog = screen.getByRole('dialog', { hidden: true });
    expect(document.getElementById(dialog.getAttribute('aria-labelledby') ?? '')).toHaveTextContent('Så använder du kartan');
    expect(dialog).toHaveTextContent('Piltangenterna går till nästa kommun');
    expect(within(dialog).getByRole('button', { name: 'Stäng', hidden: true })).toHaveAttribute('type', 'submit');
  });
});
