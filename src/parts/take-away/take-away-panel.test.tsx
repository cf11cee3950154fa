import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { evaluate } from '../../domain/evaluate';
import { momentOf } from '../../domain/moment';
import type { Answer } from '../../domain/round';
import { defaultScene, type Scene } from '../../domain/scene';
import { answerOf, ownRoundOf, valueOf } from '../../test/own-answers';
import { REAL, show } from '../../test/explored';
import { codeOf, geometryOf, indicatorNamed, realText } from '../../test/real-snapshots';
import { takeAwayText } from '../../text/sv/take-away';
import { footOf } from './foot-of';
import TakeAwayPanel from './take-away-panel';

const geometry = geometryOf(realText);
const download = vi.hoisted(() => vi.fn<(name: string, content: unknown, type: string) => void>());
vi.mock('../../files/download', () => ({ download }));

const answered = (name: string, percent: number, visibility: Answer['visibility']): Answer =>
  answerOf(codeOf(REAL, name), { visibility, setAsidePercent: valueOf(percent) });

/** What the picture of a round says. */
async function picture(answers: readonly Answer[]): Promise<string> {
  show(
    ({ scene, dataset }) => <TakeAwayPanel scene={scene} dataset={dataset} geometry={geometry} />,
    { indicator: 'arbetstid' }, { ...REAL, rounds: [ownRoundOf(answers)] },
  );
  fireEvent.click(within(screen.getByRole('group', { name: takeAwayText.group })).getByRole('button', { name: 'SVG' }));
  await waitFor(() => expect(download).toHaveBeenCalledOnce());
  return String(download.mock.calls[0]?.[1]);
}

afterEach(() => download.mockClear());

describe('the foot of what is taken home', () => {
  function foot(id: string, scene: Partial<Scene> = {}): string {
    const indicator = indicatorNamed(REAL, id);
    const moment = momentOf({ ...defaultScene(id), ...scene }, indicator, REAL);
    return footOf([{ indicator, moment, readings: evaluate(indicator, moment, REAL) }], REAL, null).join('\n');
  }

  it('dates a figure by what changes, tells the date of what does not, and says what must not be missing', () => {
    expect(foot('tathet', { year: 2012 })).toContain('(31 december 2012, land- och vattenareal 1 januari 2016)');
    expect(foot('brott')).toContain('Anmälda brott: anmälningar, inte brott. Besökare räknas inte i nämnaren.');
    expect(foot('folkmangd')).not.toContain('anmälningar');
    // Nobody has given the answers of an invented round.
    expect(foot('arbetstid')).toContain('Påhittat exempel');
    for (const id of ['arbetstid', 'samordnartimmar', 'km2-per-tjanst']) expect(foot(id), `${id}`).not.toMatch(/kommunernas svar/i);
  });
});

describe('the source of what is made of answers and a register', () => {
  function source(answers: readonly Answer[] | null): string {
    const data = answers === null ? REAL : { ...REAL, rounds: [ownRoundOf(answers)] };
    const indicator = indicatorNamed(data, 'samordnartimmar');
    const moment = momentOf(defaultScene('samordnartimmar'), indicator, data);
    return footOf([{ indicator, moment, readings: evaluate(indicator, moment, data) }], data, null)[0] ?? '';
  }

  it('has a date for each', () => {
    expect(source(null)).toBe('Källa: Påhittat exempel, och SCB, Folkmängd 31 december (15 oktober 2026, folkmängd 31 december 2025)');
    const years = [answered('Falun', 43, 'public'), { ...answered('Mora', 61, 'public'), date: '2025-03-02' }];
    expect(source(years)).toMatch(/\(20 november 2026, folkmängd 31 december 2024 och folkmängd 31 december 2025\)$/);
  });
});

describe('the names of the files', () => {
  it('tell the moment, so that two years do not collide', async () => {
    async function nameAt(scene: Partial<Scene>): Promise<unknown> {
      download.mockClear();
      const { unmount } = show(({ scene: now, dataset }) => <TakeAwayPanel scene={now} dataset={dataset} geometry={geometry} />, scene);
      fireEvent.click(within(screen.getByRole('group', { name: takeAwayText.group })).getByRole('button', { name: 'SVG' }));
      await waitFor(() => expect(download).toHaveBeenCalledOnce());
      unmount();
      return download.mock.calls[0]?.[0];
    }
    expect(await nameAt({ year: 2025 })).toBe('Folkmängd 2025, Dalarnas län.svg');
    expect(await nameAt({ year: 2015 })).toBe('Folkmängd 2015, Dalarnas län.svg');
    expect(await nameAt({ indicator: 'arbetstid' })).toMatch(/^Påhittat exempel Avsatt arbetstid.* 15 oktober 2026, Dalarnas län\.svg$/);
  });
});

describe('what is taken home of a round', () => {
  it('is silent about internal answers, and says so in the file and beside the buttons', async () => {
    const svg = await picture([answered('Falun', 43, 'internal'), answered('Mora', 61, 'network')]);
    expect(screen.getByText('Svar som är märkta internt är utelämnade: Falun.')).toBeInTheDocument();
    expect(svg).toContain('1 kommuns svar är märkt internt och visas inte. Får visas på nätverksmöte, inte offentligt');
    expect(svg).toContain('Mora: 61');
    expect(svg).not.toContain('Falun: 43');
    expect(svg).toContain('Falun: uppgift saknas');
  });

  it('carries no such line when everything is for everybody', async () => {
    const svg = await picture([answered('Falun', 43, 'public')]);
    expect(svg).toContain('Falun: 43');
    expect(svg).not.toMatch(/internt|nätverksmöte/);
    expect(screen.queryByText(/^Svar som är märkta internt/)).toBeNull();
  });
});
