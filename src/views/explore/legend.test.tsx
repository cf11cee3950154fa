import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MISSING_CLASS, type Scene } from '../../domain/scene';
import { changeScene, useSceneStore } from '../../state/scene-store';
import { REAL, sceneNow, show } from '../../test/explored';
import { Legend } from './legend';

const legend = (scene: Partial<Scene> = {}) => show(({ explored, scene: now }) => <Legend explored={explored} scene={now} />, scene);
const classes = () => within(screen.getByRole('list')).getAllByRole('button');
const counts = () => classes().map(({ textContent }) => Number(/ (\d+).kommun/.exec(textContent ?? '')?.[1]));
const ownBreaks = () => screen.getByRole('textbox', { name: /Egna gränser/ });
function type(text: string): void {
  fireEvent.change(ownBreaks(), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: 'Använd' }));
}
const TOTAL = REAL.county.municipalities.length;

describe('Legend', { timeout: 30_000 }, () => {
  it.each(['folkmangd', 'arbetstid', 'polisoro', 'tathet', 'forandring', 'brott', 'medborgarlofte', 'kommungrupp'])('counts every municipality of %s once', (indicator) => {
    legend({ indicator });
    expect(counts().reduce((sum, count) => sum + count, 0)).toBe(TOTAL);
  });

  it('gives the ranges, the highest first', () => {
    legend({ indicator: 'folkmangd' });
    const labels = classes().map(({ textContent }) => textContent?.replaceAll(/[\u202f\u00a0]/g, ' '));
    expect(labels[0]).toMatch(/^40 000 eller mer/);
    expect(labels.at(-1)).toMatch(/^Under 8 000/);
    expect(screen.getByRole('combobox', { name: 'Klassindelning' })).toHaveDisplayValue('naturliga klassgränser (Jenks)');
  });

  it('says what is missing and why, as a class of its own', () => {
    legend({ indicator: 'arbetstid' });
    const missing = classes().at(-1);
    expect(missing).toHaveTextContent(/^Uppgift saknas \(ej svarat: 1, vakant: 1\) 2.kommuner$/);
    fireEvent.click(missing ?? document.body);
    expect(sceneNow().highlight).toBe(MISSING_CLASS);
  });

  it('gives no reason where the sources just have nothing', () => {
    legend({ indicator: 'medborgarlofte', date: '2015-01-01' });
    expect(classes().at(-1)?.textContent).toMatch(new RegExp(`^Uppgift saknas ${TOTAL}.kommuner$`));
  });

  it('points with hover and focus, holds with a press, lets go with another or Esc', () => {
    legend({ indicator: 'folkmangd' });
    const top = () => classes()[0] ?? document.body;
    const pointed = () => useSceneStore.getState().pointedClass;
    fireEvent.pointerEnter(top());
    expect(pointed()).toBe(4);
    fireEvent.pointerLeave(top());
    expect(pointed()).toBeNull();
    fireEvent.focus(top());
    expect(pointed()).toBe(4);
    fireEvent.blur(top());
    fireEvent.click(top());
    expect(sceneNow().highlight).toBe(4);
    expect(top()).toHaveAttribute('aria-pressed', 'true');
    fireEvent.click(top());
    expect(sceneNow().highlight).toBeNull();
    fireEvent.click(top());
    fireEvent.keyDown(top(), { key: 'Escape' });
    expect(sceneNow().highlight).toBeNull();
  });

  it('switches the method, which lets go of the held class and of own breaks', () => {
    legend({ indicator: 'folkmangd', highlight: 2 });
    const picker = screen.getByRole('combobox', { name: 'Klassindelning' });
    fireEvent.change(picker, { target: { value: 'quantile' } });
    expect(sceneNow()).toMatchObject({ method: 'quantile', highlight: null });
    expect(counts()).toEqual([3, 3, 3, 3, 3]);
    fireEvent.change(picker, { target: { value: 'jenks' } });
    expect(sceneNow().method).toBeNull();
  });

  it.each(['polisoro', 'kommungrupp', 'lokalpolisomrade', 'medborgarlofte'])('offers no method for %s', (indicator) => {
    legend({ indicator });
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it.each<[string, readonly number[]]>([['10; 22,5; 50', [10, 22.5, 50]], ['1\u202f000;2 000', [1000, 2000]], ['−5;0', [-5, 0]], ['10, 50', [10, 50]], ['10,5, 50', [10.5, 50]], ['10', [10]]])('takes own breaks: %s', (text, breaks) => {
    legend({ indicator: 'tathet', method: 'custom' });
    type(text);
    expect(sceneNow()).toMatchObject({ method: 'custom', breaks });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each(['', 'tio', '50; 10', '10; 10', '1;2;3;4;5;6;7', '10,5,2', '<b>'])('refuses breaks that are none: %j', (text) => {
    legend({ indicator: 'tathet', method: 'custom' });
    type(text);
    expect(screen.getByRole('alert')).toHaveTextContent('Gränserna gick inte att läsa');
    expect(ownBreaks()).toBeInvalid();
    expect(ownBreaks()).toHaveValue(text);
    expect(sceneNow().breaks).toBeNull();
  });

  it('keeps the input and its focus when breaks are taken, and shows them as they stand', () => {
    legend({ indicator: 'tathet', method: 'custom' });
    const input = ownBreaks();
    input.focus();
    type('5;22,50');
    expect(ownBreaks()).toBe(input);
    expect(input).toHaveFocus();
    expect(input).toHaveValue('5; 22,5');
    act(() => changeScene({ breaks: [1, 2] }));
    expect(input).toHaveValue('1; 2');
  });

  it('offers circles for totals, and says what a filled map does', () => {
    legend({ indicator: 'folkmangd' });
    expect(screen.getByText(/stora glesa kommuner tar mest plats/)).toBeVisible();
    fireEvent.click(screen.getByRole('radio', { name: 'Cirklar' }));
    expect(sceneNow().form).toBe('circles');
    expect(screen.getByText('Cirklarnas yta motsvarar antalet.')).toBeVisible();
    act(() => changeScene({ indicator: 'tathet' }));
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it.each([['arbetstid', 1], ['polisoro', 1], ['samordnartimmar', 1], ['km2-per-tjanst', 1], ['folkmangd', 0], ['brott', 0]] as const)('marks %s as invented %i times', (indicator, marks) => {
    const { container } = legend({ indicator });
    expect(container.querySelectorAll('[data-invented]')).toHaveLength(marks);
  });

  it('says that the reference line is an estimate', () => {
    legend({ indicator: 'arbetstid' });
    expect(screen.getByText(/Brås uppskattning: 50/)).toBeVisible();
    expect(screen.getByText(/inte en norm/)).toBeInTheDocument();
  });

  it('says that the figures have not come while the profiles are on their way', () => {
    show(({ explored, scene }) => <Legend explored={explored} scene={scene} />, { indicator: 'kommungrupp' }, { ...REAL, profiles: null });
    expect(screen.getByText('Uppgifterna har inte kommit fram.')).toBeVisible();
    expect(screen.queryByRole('list')).toBeNull();
  });
});
