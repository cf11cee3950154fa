import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MapList } from './map-list';
import type { Picture } from './picture';

// A cross: one in the middle, one in each direction.
const PLACES = [
  { code: '1', name: 'Avesta', lon: 14, lat: 61 }, { code: '2', name: 'Norrby', lon: 14, lat: 62 }, { code: '3', name: 'Sörby', lon: 14, lat: 60 },
  { code: '4', name: 'Västby', lon: 12, lat: 61 }, { code: '5', name: 'Älvdalen', lon: 16, lat: 61 },
];

function pictureOf(chosen: string | null, compared: readonly string[] = []): Picture {
  return {
    indicator: 'prov', scheme: 'green', classCount: 1, form: 'fill', invented: false,
    areas: PLACES.map(({ code, name }) => ({
      code, name, paint: { kind: 'pending' }, reading: null, chosen: code === chosen, compared: compared.includes(code), dimmed: false, radius: null,
    })),
  };
}

const acts = {
  onMark: vi.fn<(code: string | null) => void>(), onChoose: vi.fn<(code: string) => void>(),
  onCompare: vi.fn<(code: string) => void>(), onLeave: vi.fn<() => void>(),
};
function list(chosen: string | null = null, compared: readonly string[] = []) {
  return (
    <>
      <button type="button">Före</button>
      <MapList
        picture={pictureOf(chosen, compared)} label="Kommuner på kartan: prov" points={PLACES} hovered={null} {...acts}
        describe={(code) => `${PLACES.find((place) => place.code === code)?.name ?? ''}, 10 invånare`}
      />
      <button type="button">Efter</button>
    </>
  );
}
const box = () => screen.getByRole('listbox', { name: 'Kommuner på kartan: prov' });
/** The option that a screen reader is told to read. */
const read = () => document.getElementById(box().getAttribute('aria-activedescendant') ?? '')?.textContent;

beforeEach(() => { for (const fake of Object.values(acts)) fake.mockReset(); });

describe('MapList', { timeout: 30_000 }, () => {
  it('is one tab stop, entered at the northernmost and left for what comes after', async () => {
    const user = userEvent.setup();
    render(list());
    await user.tab();
    await user.tab();
    expect(box()).toHaveFocus();
    expect(read()).toBe('Norrby, 10 invånare');
    expect(acts.onMark).toHaveBeenLastCalledWith('2');
    await user.tab();
    expect(screen.getByRole('button', { name: 'Efter' })).toHaveFocus();
    expect(acts.onMark).toHaveBeenLastCalledWith(null);
  });

  it('is entered at the chosen one, and again where it was left', async () => {
    const user = userEvent.setup();
    render(list('5'));
    await user.click(screen.getByRole('button', { name: 'Före' }));
    await user.tab();
    expect(read()).toBe('Älvdalen, 10 invånare');
    await user.keyboard('{ArrowLeft}');
    await user.tab();
    await user.tab({ shift: true });
    expect(read()).toBe('Avesta, 10 invånare');
  });

  it('walks by compass direction and stands still at the edge', async () => {
    const user = userEvent.setup();
    render(list('1'));
    act(() => box().focus());
    const walk = async (key: string) => {
      await user.keyboard(`{${key}}`);
      return read()?.split(',')[0];
    };
    expect(await walk('ArrowUp')).toBe('Norrby');
    expect(await walk('ArrowUp')).toBe('Norrby');
    expect(await walk('ArrowDown')).toBe('Avesta');
    expect(await walk('ArrowRight')).toBe('Älvdalen');
    expect(await walk('ArrowLeft')).toBe('Avesta');
    expect(await walk('ArrowLeft')).toBe('Västby');
    expect(await walk('Home')).toBe('Norrby');
    expect(await walk('End')).toBe('Sörby');
    expect(acts.onMark.mock.calls.flat().slice(-2)).toEqual(['2', '3']);
  });

  it('jumps by letter, å ä ö as letters of their own', async () => {
    const user = userEvent.setup();
    render(list('5'));
    act(() => box().focus());
    await user.keyboard('a');
    expect(read()).toMatch(/^Avesta/);
    await user.keyboard('a');
    expect(read()).toMatch(/^Älvdalen/);
    await user.keyboard('V');
    expect(read()).toMatch(/^Västby/);
    await user.keyboard('ä');
    expect(read()).toMatch(/^Älvdalen/);
    await user.keyboard('x');
    expect(read()).toMatch(/^Älvdalen/);
  });

  it('chooses with Enter, compares with Space, leaves with Esc', async () => {
    const user = userEvent.setup();
    render(list('4'));
    act(() => box().focus());
    await user.keyboard('{Enter}');
    expect(acts.onChoose.mock.calls).toEqual([['4']]);
    await user.keyboard('{ArrowRight} ');
    expect(acts.onCompare.mock.calls).toEqual([['1']]);
    await user.keyboard('{Escape}');
    expect(acts.onLeave).toHaveBeenCalledTimes(1);
  });

  it('keeps the page from scrolling, and leaves the browser’s own keys alone', () => {
    render(list('1'));
    act(() => box().focus());
    // fireEvent gives false when the default was prevented.
    expect(['ArrowDown', ' ', 'Home', 'End', 'Enter'].map((key) => fireEvent.keyDown(box(), { key }))).toEqual([false, false, false, false, false]);
    expect(['F5', 'Tab', 'PageDown', '1'].map((key) => fireEvent.keyDown(box(), { key }))).toEqual([true, true, true, true]);
    acts.onMark.mockReset();
    expect(fireEvent.keyDown(box(), { key: 'a', ctrlKey: true })).toBe(true);
    expect(fireEvent.keyDown(box(), { key: 'ArrowLeft', altKey: true })).toBe(true);
    expect(acts.onMark).not.toHaveBeenCalled();
  });

  it('marks what is invented, and nothing else', () => {
    const provenance = { publisher: 'Insamlingen', title: '', url: null, date: '2026', quality: 'example', note: null, answer: false, beside: null } as const;
    const picture = pictureOf(null);
    const areas = picture.areas.map((area) => ({ ...area, reading: { indicator: 'prov', code: area.code, content: { kind: 'number', value: 1 } as const, provenance, invented: area.code !== '1' } }));
    render(<MapList picture={{ ...picture, areas }} label="Kommuner" points={PLACES} hovered={null} {...acts} describe={(code) => code} />);
    expect(screen.getAllByRole('option').map((option) => option.hasAttribute('data-invented'))).toEqual([false, true, true, true, true]);
  });

  it('says which are chosen and compared, and how it is used', () => {
    render(list('1', ['3']));
    expect(screen.getAllByRole('option').map((option) => option.getAttribute('aria-selected'))).toEqual(['true', 'false', 'true', 'false', 'false']);
    expect(box()).toHaveAttribute('aria-multiselectable', 'true');
    expect(box()).toHaveAccessibleDescription(/^Piltangenterna går till nästa kommun/);
  });

  it('holds of very many areas those around the marked one and the chosen, each with its place among all', async () => {
    const many = Array.from({ length: 600 }, (_, index) => ({ code: String(1000 + index), name: `Namn ${index}`, lon: 14, lat: 69 - index / 100 }));
    const picture: Picture = {
      ...pictureOf(null),
      areas: many.map(({ code, name }) => ({
        code, name, paint: { kind: 'pending' }, reading: null, chosen: code === '1500', compared: false, dimmed: false, radius: null,
      })),
    };
    render(<MapList picture={picture} label="Kommuner på kartan: prov" points={many} hovered={null} {...acts} describe={(code) => `kommun ${code}`} />);
    expect(screen.getAllByRole('option').length).toBeLessThan(40);
    expect(screen.getByRole('option', { selected: true })).toHaveAttribute('aria-posinset', '501');
    act(() => box().focus());
    expect(read()).toBe('kommun 1500');
    fireEvent.keyDown(box(), { key: 'End' });
    expect(read()).toBe('kommun 1599');
    fireEvent.keyDown(box(), { key: 'Home' });
    fireEvent.keyDown(box(), { key: 'ArrowDown' });
    expect(read()).toBe('kommun 1001');
    expect(screen.getByText('kommun 1001')).toHaveAttribute('aria-setsize', '600');
  });
});
