import { fireEvent, screen, waitFor } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Scene } from '../../domain/scene';
import { REAL, show } from '../../test/explored';
import { codeOf } from '../../test/real-snapshots';
import ChartFilesPanel from './chart-files-panel';

const download = vi.hoisted(() => vi.fn<(name: string, content: unknown, type: string) => void>());
vi.mock('../../files/download', () => ({ download }));
afterEach(() => download.mockClear());

function Chart() {
  const drawn = useRef<HTMLDivElement>(null);
  return (
    <section>
      <div ref={drawn} />
      <p><strong>Mora</strong> uppgift saknas (vakant)<small>15 oktober 2026</small></p>
      <p>Inte med: Gagnef (ej svarat) och Mora (vakant).</p>
      <ChartFilesPanel heading="Avsatt arbetstid, procent" drawn={drawn} shown={[]} invented dataset={REAL} />
      <h3>Annat</h3>
      <p>Hör inte till diagrammet.</p>
    </section>
  );
}

/** Name and content of the chart's file at a Scene. */
async function fileAt(scene: Partial<Scene>): Promise<{ readonly name: string; readonly svg: string }> {
  const { unmount } = show(() => <Chart />, scene);
  fireEvent.click(screen.getByRole('button', { name: 'SVG' }));
  await waitFor(() => expect(download).toHaveBeenCalledOnce());
  unmount();
  const [name = '', content] = download.mock.calls[0] ?? [];
  return { name, svg: String(content) };
}

describe('a chart that is taken home', () => {
  it('says what the page says beneath it: who is chosen and has no figure, and who else is not in it', async () => {
    const { svg } = await fileAt({ view: 'compare', municipality: codeOf(REAL, 'Mora') });
    expect(svg).toContain('>Mora uppgift saknas (vakant), 15 oktober 2026</text>');
    expect(svg).toContain('>Inte med: Gagnef (ej svarat) och Mora (vakant).</text>');
    expect(svg).not.toContain('Hör inte till');
  });

  it('is named by whom it is about, so that two municipalities do not collide', async () => {
    const { name } = await fileAt({ view: 'compare', municipality: codeOf(REAL, 'Mora') });
    expect(name).toBe('Påhittat exempel Avsatt arbetstid, procent, Mora.svg');
  });

  it('is named by nobody where it is about all', async () => {
    const { name } = await fileAt({ view: 'exchange', municipality: codeOf(REAL, 'Mora') });
    expect(name).toBe('Påhittat exempel Avsatt arbetstid, procent.svg');
  });
});
