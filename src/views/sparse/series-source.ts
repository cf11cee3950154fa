import type { Dataset } from '../../domain/dataset';
import { formatDate } from '../../text/format';

/** Publisher and date of a series at a year, or of its latest period; empty for a series that is not there. */
export function seriesSource(dataset: Dataset, id: string, year: number | null): string {
  const series = dataset.series.get(id);
  const period = series?.periods.find((one) => one.period === String(year)) ?? series?.periods.at(-1);
  return period ? `${period.publisher}, ${formatDate(period.date)}` : '';
}
