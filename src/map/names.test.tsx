import { render } from '@testing-library/react';
import { createRef } from 'react';
import { describe, expect, it } from 'vitest';
import { coreOf, realText } from '../test/real-snapshots';
import type { Project } from './engine';
import { frameOf } from './frame';
import { Names, type NamesHandle } from './names';

const { county } = coreOf(realText)['manifest.json'];
const FRAME = frameOf(county.bounds);
const [VANSBRO, ORSA] = ['2021', '2034'] as const;
const LAKES = [{ name: 'Siljan', x: 50, y: 50 }];

function named() {
  const handle = createRef<NamesHandle>();
  const names = (marked: string) => <Names ref={handle} county={county} frame={FRAME} lakeNames={LAKES} marked={marked} />;
  const { container, rerender } = render(names(''));
  const texts = [...container.querySelectorAll('text')];
  /** Names that a map with a frame of this width has room for, in what the style sheet reads. */
  const roomyAt = (width: number): (string | null)[] => {
    const project: Project = (lon, lat) => {
      const [x, y] = FRAME.project(lon, lat);
      return [(x / FRAME.width) * width, (y / FRAME.width) * width];
    };
    handle.current?.follow(project, [0, 0]);
    return texts.filter(({ dataset }) => dataset['roomy'] !== 'no').map(({ textContent }) => textContent);
  };
  const find = (name: string) => texts.find(({ textContent }) => textContent === name);
  return { handle, texts, roomyAt, find, mark: (marked: string) => rerender(names(marked)) };
}

describe('names of a map that was moved', () => {
  it('are thinned where it is small, all there where it is large, also on a narrow screen', () => {
    const { texts, roomyAt } = named();
    const few = roomyAt(200);
    expect(few.length).toBeGreaterThan(3);
    expect(few.length).toBeLessThan(county.municipalities.length);
    expect(few).not.toContain('Siljan');
    expect(roomyAt(900)).toHaveLength(texts.length);
    // Not merely left alone: the style sheet would hide them on a narrow screen.
    expect(texts.find(({ textContent }) => textContent === 'Siljan')?.dataset['roomy']).toBe('yes');
  });

  it('are left to the style sheet again when it is back where it was fitted', () => {
    const { handle, texts, roomyAt } = named();
    roomyAt(200);
    handle.current?.follow(null, [0, 0]);
    expect(texts.filter(({ dataset }) => dataset['roomy'] !== undefined)).toEqual([]);
  });
});

describe('names of the chosen and the compared', () => {
  it('stand on a narrow screen too, and are thinned again when they are so no longer', () => {
    const { find, mark } = named();
    expect(find('Vansbro')).toHaveClass('late');
    mark(`${VANSBRO} ${ORSA}`);
    expect(find('Vansbro')).not.toHaveClass('late');
    expect(find('Orsa')).not.toHaveClass('late');
    expect(find('Orsa')?.dataset['marked']).toBe('');
    expect(find('Gagnef')).toHaveClass('late');
    mark(ORSA);
    expect(find('Vansbro')).toHaveClass('late');
    expect(find('Vansbro')?.dataset['marked']).toBeUndefined();
  });

  it('stand on a map that was moved, also when they are chosen there', () => {
    const { roomyAt, find, mark } = named();
    expect(roomyAt(200)).not.toContain('Vansbro');
    mark(VANSBRO);
    expect(find('Vansbro')?.dataset['roomy']).toBeUndefined();
    expect(roomyAt(200)).toContain('Vansbro');
    mark('');
    expect(find('Vansbro')?.dataset['roomy']).toBe('no');
  });

  it('say which side a neighbour steps to', () => {
    const { find, mark } = named();
    expect(find('Malung-Sälen')?.dataset['aside']).toBe('left low');
    mark('2023');
    expect([find('Malung-Sälen')?.dataset['aside'], find('Mora')?.dataset['aside']]).toEqual([undefined, 'right low']);
  });
});
