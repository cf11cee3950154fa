import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { COMPARE_LIMIT, defaultScene } from '../domain/scene';
import type { Vocabulary } from '../domain/vocabulary';
import { addressOf, currentSearch, isBareAddress, writeAddress } from './address';
import {
  changeScene, chooseMunicipality, dismissNotices, followAddress, hover, pointAtClass, setVocabulary, showMunicipality, startScene,
  takeAddress, toggleCompare, useSceneStore,
} from './scene-store';

const CODES = ['9801', '9802', '9803', '9804', '9805', '9806', '9807', '9808'];
const VOCABULARY: Vocabulary = { indicators: ['folkmangd', 'tathet'], codes: CODES, rounds: ['exempel'], years: [2020, 2021, 2022] };

const scene = () => useSceneStore.getState().scene;
let clock = Date.UTC(2026, 10, 22);
/** What the browser does on "back" or "forward": another address, and word of it. */
function goTo(search: string): void {
  writeAddress();
  window.history.replaceState(null, '', search === '' ? '/' : search);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

beforeEach(() => {
  vi.useFakeTimers();
  // Long after the last replacement of the test before.
  clock += 60_000;
  vi.setSystemTime(clock);
  window.history.replaceState(null, '', '/');
  startScene(VOCABULARY);
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

describe('beginning', () => {
  it('takes nothing from an address that asks for nothing: what was written stands, and nobody is told', () => {
    startScene(VOCABULARY, isBareAddress());
    const before = useSceneStore.getState();
    expect(before).toMatchObject({ settled: true, scene: defaultScene('folkmangd') });
    takeAddress();
    expect(useSceneStore.getState()).toBe(before);
  });

  it('waits for the address where it asks for something', () => {
    window.history.replaceState(null, '', '?indikator=tathet');
    startScene(VOCABULARY, isBareAddress());
    expect(useSceneStore.getState().settled).toBe(false);
    takeAddress();
    expect(useSceneStore.getState()).toMatchObject({ settled: true, scene: { indicator: 'tathet' } });
  });

  it('lets go of what was told of an address when the next one is bare', () => {
    window.history.replaceState(null, '', '?kommun=9999');
    takeAddress();
    expect(useSceneStore.getState().notices).toHaveLength(1);
    window.history.replaceState(null, '', '/');
    takeAddress();
    expect(useSceneStore.getState()).toMatchObject({ settled: true, notices: [] });
  });
});

describe('choosing', () => {
  it('chooses, lets go of the chosen one, and steps in history each time', () => {
    const push = vi.spyOn(window.history, 'pushState');
    chooseMunicipality('9801');
    expect(scene().municipality).toBe('9801');
    expect(currentSearch()).toBe('?kommun=9801');
    chooseMunicipality('9802');
    expect(scene().municipality).toBe('9802');
    chooseMunicipality('9802');
    expect(scene().municipality).toBeNull();
    expect(currentSearch()).toBe('');
    chooseMunicipality('9803');
    chooseMunicipality(null);
    expect(scene().municipality).toBeNull();
    writeAddress();
    expect(push).toHaveBeenCalledTimes(5);
  });

  it('takes a compared one out of the comparison when it becomes the chosen one', () => {
    chooseMunicipality('9801');
    toggleCompare('9802');
    toggleCompare('9803');
    chooseMunicipality('9802');
    expect(scene()).toMatchObject({ municipality: '9802', compare: ['9803'] });
  });

  it('shows what was searched for, in the view that can, and does not let go of it when found again', () => {
    const push = vi.spyOn(window.history, 'pushState');
    changeScene({ view: 'about', compare: ['9802', '9803'] });
    showMunicipality('9802');
    expect(scene()).toMatchObject({ view: 'explore', municipality: '9802', compare: ['9803'] });
    showMunicipality('9802');
    expect(scene().municipality).toBe('9802');
    writeAddress();
    expect(push).toHaveBeenCalledTimes(2);
  });

  it('never compares one with itself, whichever act chose it', () => {
    chooseMunicipality('9801');
    toggleCompare('9802');
    chooseMunicipality('9801');
    expect(scene()).toMatchObject({ municipality: null, compare: ['9802'] });
    toggleCompare('9802');
    expect(scene()).toMatchObject({ municipality: '9802', compare: [] });
    toggleCompare('9803');
    changeScene({ municipality: '9803' });
    expect(scene()).toMatchObject({ municipality: '9803', compare: [] });
  });

  it('compares in the order of choosing, and takes out again', () => {
    toggleCompare('9803');
    expect(scene()).toMatchObject({ municipality: '9803', compare: [] });
    toggleCompare('9802');
    toggleCompare('9801');
    expect(scene().compare).toEqual(['9802', '9801']);
    toggleCompare('9803');
    expect(scene()).toMatchObject({ municipality: '9803', compare: ['9802', '9801'] });
    toggleCompare('9802');
    expect(scene().compare).toEqual(['9801']);
  });

  it('holds no more than there is room for', () => {
    for (const code of CODES) toggleCompare(code);
    expect(scene().municipality).toBe(CODES[0]);
    expect(scene().compare).toEqual(CODES.slice(1, 1 + COMPARE_LIMIT));
    const push = vi.spyOn(window.history, 'pushState');
    toggleCompare('9808');
    expect(push).not.toHaveBeenCalled();
    toggleCompare('9802');
    toggleCompare('9808');
    expect(scene().compare).toEqual([...CODES.slice(2, 1 + COMPARE_LIMIT), '9808']);
  });

  it('keeps what is only pointed at out of the address', () => {
    const listener = vi.fn<() => void>();
    const stop = useSceneStore.subscribe(listener);
    hover('9801');
    hover('9801');
    pointAtClass(2);
    pointAtClass(2);
    stop();
    expect(useSceneStore.getState()).toMatchObject({ hovered: '9801', pointedClass: 2 });
    expect(listener).toHaveBeenCalledTimes(2);
    expect(currentSearch()).toBe('');
  });
});

describe('the address', () => {
  it('is taken when asked for, not before', () => {
    window.history.replaceState(null, '', '/?indikator=tathet&ar=2021&kommun=9804');
    startScene(VOCABULARY);
    expect(useSceneStore.getState()).toMatchObject({ settled: false, scene: defaultScene('folkmangd') });
    takeAddress();
    expect(useSceneStore.getState()).toMatchObject({ settled: true, notices: [], scene: { indicator: 'tathet', year: 2021, municipality: '9804' } });
  });

  it('tells what could not be used, until it is put away or something is chosen', () => {
    window.history.replaceState(null, '', '/?kommun=0000&metod=kvantiler');
    takeAddress();
    expect(useSceneStore.getState().notices).toEqual([{ parameter: 'kommun', given: '0000', kind: 'unknown-value' }]);
    expect(scene().method).toBe('quantile');
    dismissNotices();
    expect(useSceneStore.getState().notices).toEqual([]);
    takeAddress();
    chooseMunicipality('9801');
    expect(useSceneStore.getState().notices).toEqual([]);
    expect(currentSearch()).toBe('?kommun=9801&metod=kvantiler');
  });

  it('is followed back and forward, until stopped', () => {
    const stop = followAddress();
    chooseMunicipality('9801');
    changeScene({ indicator: 'tathet' });
    goTo('?kommun=9801');
    expect(scene()).toMatchObject({ municipality: '9801', indicator: 'folkmangd' });
    goTo('');
    expect(scene()).toEqual(defaultScene('folkmangd'));
    goTo('?indikator=tathet&kommun=9801');
    expect(scene()).toMatchObject({ municipality: '9801', indicator: 'tathet' });
    stop();
    goTo('');
    expect(scene().indicator).toBe('tathet');
  });

  it('is not pushed when nothing changes', () => {
    const push = vi.spyOn(window.history, 'pushState');
    changeScene({ municipality: null });
    expect(push).not.toHaveBeenCalled();
  });

  it('is replaced at most three times a second by continuous change, the last one always', () => {
    const replace = vi.spyOn(window.history, 'replaceState');
    const push = vi.spyOn(window.history, 'pushState');
    for (let step = 0; step < 300; step += 1) {
      changeScene({ camera: { lon: 14 + step / 1000, lat: 61, zoom: 7 } }, 'replace');
      vi.advanceTimersByTime(10);
    }
    expect(replace.mock.calls.length).toBeGreaterThanOrEqual(8);
    expect(replace.mock.calls.length).toBeLessThanOrEqual(10);
    expect(push).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(currentSearch()).toBe('?plats=7/61/14.299');
    expect(scene().camera?.lon).toBe(14.299);
  });

  it('gets what was waiting before the next act, so that "back" returns to it', () => {
    const calls: string[] = [];
    vi.spyOn(window.history, 'replaceState').mockImplementation((_state, _title, url) => { calls.push(`replace ${String(url)}`); });
    vi.spyOn(window.history, 'pushState').mockImplementation((_state, _title, url) => { calls.push(`push ${String(url)}`); });
    changeScene({ year: 2020 }, 'replace');
    changeScene({ year: 2021 }, 'replace');
    chooseMunicipality('9801');
    vi.runAllTimers();
    expect(calls).toEqual(['replace ?ar=2021', 'push ?ar=2021&kommun=9801']);
  });

  it('loses what was waiting when the reader goes back first', () => {
    const stop = followAddress();
    changeScene({ year: 2020 }, 'replace');
    goTo('?kommun=9801');
    vi.runAllTimers();
    expect(currentSearch()).toBe('?kommun=9801');
    expect(scene()).toMatchObject({ year: null, municipality: '9801' });
    stop();
  });

  it('learns new words without losing the Scene', () => {
    chooseMunicipality('9801');
    setVocabulary({ ...VOCABULARY, rounds: ['exempel', '2027'] });
    expect(scene().municipality).toBe('9801');
    goTo('?omgang=2027');
    takeAddress();
    expect(scene().round).toBe('2027');
  });

  it('writes a step three frames later, before what comes next, and when the page is left', () => {
    const stop = followAddress();
    const search = (): string => window.location.search;
    chooseMunicipality('9801');
    vi.advanceTimersToNextFrame();
    vi.advanceTimersToNextFrame();
    expect(search()).toBe('');
    vi.advanceTimersToNextFrame();
    expect(search()).toBe('?kommun=9801');
    const push = vi.spyOn(window.history, 'pushState');
    chooseMunicipality('9802');
    chooseMunicipality('9803');
    window.dispatchEvent(new Event('pagehide'));
    expect(push.mock.calls.map(([, , address]) => address)).toEqual(['?kommun=9802', '?kommun=9803']);
    stop();
  });

  it('forgets a step that was still waiting when the reader goes back', () => {
    const stop = followAddress();
    chooseMunicipality('9801');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(scene().municipality).toBeNull();
    vi.runAllTimers();
    expect(window.location.search).toBe('');
    stop();
  });

  it('is hydrated with the Scene that stands when that begins, not with the store\'s first one', () => {
    function Shown() {
      return useSceneStore((state) => state.scene.indicator);
    }
    expect(renderToString(<Shown />)).toBe('folkmangd');
  });

  it('gives a whole link', () => {
    expect(addressOf('?kommun=9801')).toBe(`${window.location.origin}/?kommun=9801`);
  });
});
