import type { DeckLine, DeckLines } from '../../files/pptx/story-deck';
import { spreadLabels, yearTicks } from '../../parts/trend/label-places';
import { trendMarks } from '../../parts/trend/trend-marks';
import type { Box } from '../../parts/trend/use-box';

interface LineChartProps {
  readonly chart: DeckLines;
  /** How large it is drawn, and how large its letters are. */
  readonly box: Box;
}

/** Mean width of a letter, and width of a year with air beside it, in em. */
const LETTER_EM = 0.58;
const YEAR_EM = 3.4;
/** Names never take more than this share of the width. */
const NAMES_AT_MOST = 0.35;

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(({ length }) => length)) * LETTER_EM;
}

/** Runs of points between gaps, as one path. */
function pathOf(points: readonly (readonly [number, number] | null)[]): string {
  return points.map((point, index) => (point ? `${points[index - 1] ? 'L' : 'M'}${point[0]} ${point[1]}` : '')).join('');
}

/** Lines over the years, each with its name at its end; a year without a figure breaks the line. */
export function LineChart({ chart: { title, years, lines, ticks }, box: { width, height, em } }: LineChartProps) {
  const [low, high] = [ticks[0]?.value ?? 0, ticks.at(-1)?.value ?? 1];
  const left = (widest(ticks.map(({ label }) => label)) + 0.8) * em;
  const right = Math.min((widest(lines.map(({ name }) => name)) + 1.2) * em, width * NAMES_AT_MOST);
  const [top, bottom] = [em * 0.8, height - em * 1.8];
  const step = (width - left - right) / Math.max(1, years.length);
  const at = (value: number, index: number) => [left + step * (index + 0.5), bottom - ((value - low) / (high - low)) * (bottom - top)] as const;
  const placed = (line: DeckLine) => line.values.map((value, index) => (value === null ? null : at(value, index)));
  // The chosen one last, so that it lies above the others.
  const drawn = lines.filter(({ values }) => values.some((value) => value !== null)).toSorted((a, b) => Number(a.chosen) - Number(b.chosen));
  const ends = drawn.map((line) => placed(line).findLast((point) => point !== null) ?? ([left, bottom] as const));
  const names = spreadLabels(ends.map(([, y]) => y), em * 1.15, top, bottom);
  const markOf = trendMarks(drawn.map(({ name, chosen }) => ({ code: name, name, chosen, points: [] })));
  const shownYears = yearTicks(years, (width - left - right) / (YEAR_EM * em));
  return (
    <svg className="line-chart" viewBox={`0 0 ${width} ${height}`} fontSize={em} role="img" aria-label={title}>
      {ticks.map(({ value, label }) => {
        const [, y] = at(value, 0);
        return (
          <g key={value}>
            <path d={`M${left} ${y}H${width - right}`} stroke="currentColor" strokeOpacity="0.25" />
            <text x={left - em * 0.5} y={y} textAnchor="end" dominantBaseline="central" fill="currentColor">{label}</text>
          </g>
        );
      })}
      {years.map((year, index) => shownYears.includes(year) && (
        <text key={year} x={at(low, index)[0]} y={height - em * 0.4} textAnchor="middle" fill="currentColor">{year}</text>
      ))}
      {drawn.map((line, index) => {
        const mark = markOf({ code: line.name, name: line.name, chosen: line.chosen, points: [] });
        const points = placed(line);
        const [endX, endY] = ends[index] ?? [left, bottom];
        const nameY = names[index] ?? endY;
        return (
          <g key={line.name} className={line.chosen ? 'line-chosen' : 'line-other'}>
            <path d={pathOf(points)} fill="none" stroke="currentColor" strokeWidth={em * (line.chosen ? 0.2 : 0.11)} strokeDasharray={mark.dash} strokeLinejoin="round" />
            {points.map((point, place) => point && (
              <path key={years[place]} d={mark.path} fill="currentColor" transform={`translate(${point[0]} ${point[1]}) scale(${em / 16})`} />
            ))}
            <path d={`M${endX + em * 0.4} ${endY}L${width - right + em * 0.5} ${nameY}`} fill="none" stroke="currentColor" strokeOpacity="0.6" strokeDasharray="1 3" />
            <text x={width - right + em * 0.7} y={nameY} dominantBaseline="central" fill="currentColor">{line.name}</text>
          </g>
        );
      })}
    </svg>
  );
}
