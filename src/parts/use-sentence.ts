import { useMemo } from 'react';
import type { Dataset } from '../domain/dataset';
import { summarise } from '../domain/summary';
import { momentText } from '../text/moment-text';
import { sentenceOf } from '../text/sentence';
import { exploreText } from '../text/sv/explore';
import type { Explored } from './use-explored';

/** What can be seen on the map, in words. */
export function useSentence({ indicator, readings, county, moment, line }: Explored, dataset: Dataset): string {
  return useMemo(() => {
    if (!readings) return exploreText.notArrived;
    const names = new Map(dataset.county.municipalities.map(({ code, name }) => [code, name]));
    return sentenceOf(summarise(indicator, readings, county, line), {
      indicator, nameOf: (code) => names.get(code) ?? code, county: dataset.county.fullName,
      // The round names its own date in the bar above; a year belongs in the sentence.
      when: indicator.moment === 'round' ? null : momentText(indicator, moment) || null,
    });
  }, [indicator, readings, county, moment, line, dataset]);
}
