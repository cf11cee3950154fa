import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formatNumber } from '../../text/format';
import { TrendChart, type TrendChartProps } from './trend-chart';

const YEARS = [2015, 2016, 2017, 2018, 2019];
const MORA = {
  code: 'a', name: 'Mora', chosen: true,
  points: [{ year: 2015, value: 20_153 }, { year: 2016, value: 20_216 }, { year: 2019, value: 20_470 }],
};
const sourceOf = (year: number): string => (year === 2017 || year === 2018 ? '' : `SCB, 31 december ${year}`);
const ORSA = { code: 'b', name: 'Orsa', chosen: false, points: [{ year: 2015, value: 6908 }, { year: 2016, value: null }, { year: 2019, value: 6852 }] };

// jsdom lays nothing out: every element is given the same size, and nothing ever changes size.
beforeEach(() => {
  vi.stubGlobal('ResizeObserver', class { observe() { /* sizes stand still */ } unobserve() { /* nothing */ } disconnect() { /* nothing */ } });
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(DOMRect.fromRect({ width: 480, height: 220 }));
});
afterEach(() => vi.unstubAllGlobals());

function chart(props: Partial<TrendChartProps> = {}) {
  const onYear = vi.fn<(year: number) => void>();
  const view = render(
    <TrendChart
      series={[MORA]} years={YEARS} format={(value) => formatNumber(value, 0)} label="Folkmängd" unit="invånare"
      caption="Folkmängd i Mora" invented={false} sourceOf={sourceOf} selectedYear={2019} onYear={onYear} {...props}
    />,
  );
  return { ...view, onYear };
}

// Queries by role read computed styles of every element, which is slow in jsdom on a busy machine.
describe('TrendChart', { timeout: 30_000 }, () => {
  it('says every year in a button, and tells the gaps', () => {
    chart();
    const years = screen.getByRole('toolbar', { name: /Folkmängd 2015–2019/ });
    expect(within(years).getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
      '2015: Mora 20\u202f153\u00a0invånare. Källa: SCB, 31 december 2015', '2016: Mora 20\u202f216\u00a0invånare. Källa: SCB, 31 december 2016',
      '2017: uppgift saknas', '2018: uppgift saknas', '2019: Mora 20\u202f470\u00a0invånare. Källa: SCB, 31 december 2019',
    ]);
    expect(screen.getByText('Åren 2017 och 2018 saknar uppgift och visas som avbrott i linjen.')).toBeVisible();
  });

  it('has its words and figures before the drawing has been fetched', async () => {
    const { container } = chart();
    expect(screen.getByRole('listitem')).toHaveTextContent(/^Mora 20 470 invånare$/);
    await waitFor(() => expect(container.querySelector('.recharts-line-curve')).toBeInTheDocument());
    expect(screen.queryByText('Diagrammet läses in.')).toBeNull();
  });

  it('breaks the line at the gap instead of drawing across it', async () => {
    const { container } = chart();
    await waitFor(() => expect(container.querySelector('.recharts-line-curve')).toBeInTheDocument());
    const line = container.querySelector('.recharts-line-curve')?.getAttribute('d') ?? '';
    // One stroke for 2015–2016 and a start of its own for 2019.
    expect(line.match(/M/g)).toHaveLength(2);
    expect(container.querySelectorAll('path.trend-chosen')).toHaveLength(3);
  });

  it('walks the years with one tab stop, and chooses with Enter', async () => {
    const user = userEvent.setup();
    const { onYear } = chart();
    await user.tab();
    expect(screen.getByRole('button', { name: /^2019/ })).toHaveFocus();
    await user.keyboard('{Home}');
    expect(screen.getByRole('button', { name: /^2015/ })).toHaveFocus();
    await user.keyboard('{ArrowLeft}{ArrowRight}{Enter}');
    expect(onYear.mock.calls).toEqual([[2016]]);
  });

  it('does not choose a year without figures', async () => {
    const user = userEvent.setup();
    const { onYear } = chart();
    const gap = screen.getByRole('button', { name: /^2017/ });
    expect(gap).toHaveAttribute('aria-disabled', 'true');
    await user.click(gap);
    expect(onYear).not.toHaveBeenCalled();
  });

  it('shows the year that is pointed at, and the chosen year otherwise', async () => {
    const user = userEvent.setup();
    chart();
    expect(screen.getByRole('listitem')).toHaveTextContent(/^Mora 20 470 invånare$/);
    await user.hover(screen.getByRole('button', { name: /^2015/ }));
    expect(screen.getByRole('listitem')).toHaveTextContent(/^Mora 20 153 invånare$/);
    expect(screen.getByText('SCB, 31 december 2015')).toBeVisible();
  });

  it('holds the same figures in a table', () => {
    chart({ series: [MORA, ORSA] });
    const table = screen.getByRole('table', { name: 'Folkmängd, invånare', hidden: true });
    const rows = within(table).getAllByRole('row', { hidden: true }).map((row) => row.textContent);
    expect(rows).toEqual([
      'ÅrMoraOrsa', '201520\u202f1536\u202f908', '201620\u202f216uppgift saknas', '2017uppgift saknasuppgift saknas',
      '2018uppgift saknasuppgift saknas', '201920\u202f4706\u202f852',
    ]);
  });

  it('says when the axis does not begin at zero, and only then', () => {
    const { rerender } = chart();
    expect(screen.getByText('Axeln börjar inte vid noll.')).toBeVisible();
    rerender(
      <TrendChart
        series={[MORA, ORSA]} years={YEARS} format={String} label="Folkmängd" unit="" caption="" invented={false} sourceOf={sourceOf}
        selectedYear={2019} onYear={() => undefined}
      />,
    );
    expect(screen.queryByText('Axeln börjar inte vid noll.')).toBeNull();
  });

  it('names each line at its end and gives each its own dashes', async () => {
    const { container } = chart({ series: [MORA, ORSA] });
    await waitFor(() => expect(container.querySelector('.recharts-line-curve')).toBeInTheDocument());
    expect([...container.querySelectorAll('.trend-names text')].map(({ textContent }) => textContent)).toEqual(['Orsa', 'Mora']);
    const dashes = [...container.querySelectorAll('.recharts-line-curve')].map((line) => line.getAttribute('stroke-dasharray'));
    expect(new Set(dashes).size).toBe(2);
  });

  it('is marked across the picture, in words and in the table when the figures are invented', () => {
    const { container } = chart({ invented: true });
    const marks = [...container.querySelectorAll('[data-invented]')];
    expect(marks).toHaveLength(3);
    for (const mark of marks) expect(mark).toHaveTextContent('Påhittat exempel');
    expect(screen.getByRole('button', { name: /^Påhittat exempel\. 2019: / })).toBeVisible();
  });

  it('says so when there is nothing to draw', () => {
    chart({ series: [{ ...MORA, points: [] }] });
    expect(screen.getByText('Det finns inga uppgifter att rita för de valda kommunerna.')).toBeVisible();
    expect(screen.queryByRole('toolbar')).toBeNull();
  });

  it('puts no style element into the page', () => {
    chart();
    expect(document.querySelector('style')).toBeNull();
  });
});
