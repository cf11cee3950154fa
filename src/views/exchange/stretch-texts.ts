import { stretchesOf, type Stretch } from '../../domain/exchange/timeline';
import { exchangeText } from '../../text/sv/exchange';
import type { Row } from './timeline-row';

function stretchText(name: string, agreement: boolean, { kind, from, to }: Stretch): string {
  const what = exchangeText.plurals[agreement ? 'agreement' : 'promise'];
  switch (kind) {
    case 'gap': return exchangeText.gap(name, what, from, to ?? from);
    case 'overlap': return exchangeText.overlap(name, what, from, to ?? from);
    case 'maybe-overlap': return exchangeText.maybeOverlap(name, what, from, to ?? from);
    case 'silence': return exchangeText.silence(name, what, from);
  }
}

/** Gaps, overlaps and what cannot be drawn, each as a sentence about what our sources say. */
export function stretchTexts(rows: readonly Row[], today: string): readonly string[] {
  return rows.flatMap(({ name, agreement, timeline }) => {
    const kind = agreement ? 'agreement' : 'promise';
    const [what, one] = [exchangeText.plurals[kind], exchangeText.oneOf[kind]];
    const nothing = timeline.bars.length + timeline.undated.length + timeline.reversed.length === 0;
    return [
      ...(nothing ? [exchangeText.nothing(name, what)] : []),
      ...stretchesOf(timeline.bars, today).map((stretch) => stretchText(name, agreement, stretch)),
      ...timeline.undated.map(() => exchangeText.undatedOne(name, one)),
      ...timeline.reversed.map(() => exchangeText.reversed(name, one)),
    ];
  });
}
