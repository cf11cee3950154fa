import { render } from '@testing-library/react';
import { createRef } from 'react';
import { describe, expect, it } from 'vitest';
import { coreOf, realText } from '../test/real-snapshots';
import type { Project } from './engine';
import { frameOf } from './frame';
import { Names, type NamesHandle } from './names';

const { county } = coreOf(realText)['manifest.json'];
const FRAME = frameOf(county.bounds);
const LAKES = [{ name: 'Siljan', x: 50, y: 50 }];

function named() {
  const handle = createRef<NamesHandle>();
  const { container } = render(<Names ref={handle} county={county} frame={FRAME} lakeNames={LAKES} />);
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
  return { handle, texts, roomyAt };
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
