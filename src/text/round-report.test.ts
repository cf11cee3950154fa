import { describe, expect, it } from 'vitest';
import { givenTo, type Audience } from '../domain/give/audience';
import { previousRound } from '../domain/report/previous-round';
import type { Round } from '../domain/round';
import { answerOf, ownRoundOf, valueOf } from '../test/own-answers';
import { datasetOf, indicatorNamed, realText } from '../test/real-snapshots';
import { reportAsText, roundReport } from './round-report';

const dataset = datasetOf(realText);
const themes = new Set(dataset.themes.map(({ id }) => id));
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

function report(round: Round, before: Round | null = null, audience: Audience = 'public') {
  const choice = { audience, freeText: true, contacts: false };
  return roundReport(round, givenTo(round, choice, themes), before && givenTo(before, choice, themes), dataset);
}

const codes = dataset.county.municipalities.map(({ code }) => code);
const percents = [0, 10, 20, 50, 110];
const law = { lagesbild: valueOf({ status: 'yes', date: '2025-03' } as const), atgardsplan: valueOf({ status: 'no', date: null } as const) };
const base = answerOf('2080').law;
const round = ownRoundOf([
  ...percents.map((percent, index) => answerOf(codes[index] ?? '', { date: '2026-11-03', setAsidePercent: valueOf(percent), law: { ...base, ...law } })),
  answerOf(codes[5] ?? '', { setAsidePercent: { state: 'missing', reason: 'vacant' }, themes: valueOf(['trygga-platser', 'Egna ord']) }),
  answerOf(codes[6] ?? '', { visibility: 'internal', setAsidePercent: valueOf(77) }),
]);

describe('the text for the yearly report', () => {
  it('counts, and tells a spread', () => {
    const text = plain(reportAsText(report(round)));
    expect(text).toContain('7 av 15 kommuner i Dalarnas län har svarat (Insamling 2026, 20 november 2026), 0 av dem på alla frågor.');
    expect(text).toContain('Av 5 kommuner som har uppgett avsatt arbetstid för brottsförebyggande arbete ligger 3 under 50 procent');
    expect(text).toContain('Mittvärdet är 20 procent av en heltid, och hälften av kommunerna ligger mellan 10 och 50 procent.');
    expect(text).toContain('För 1 kommun saknas uppgift om avsatt arbetstid (vakant 1).');
    expect(text).toContain('Lägesbild (4 §): ja 5 (5 kommuner har svarat).');
    expect(text).toContain('Teman som önskas för utbildning: Egna ord 1; Trygga och säkra platser 1.');
  });

  it('ranks nobody and names nobody', () => {
    // The note on the reference line quotes an estimate of "at least" so much.
    const text = reportAsText(report(round)).replace(/En enhetschef .* inte en norm\./, '');
    expect(text).not.toMatch(/högst|lägst|\bmest\b|\bminst\b|\bflest\b/i);
    for (const { name } of dataset.county.municipalities) expect(text).not.toContain(name);
  });

  it('shows the very answers that its figures are counted from', () => {
    const time = report(round).flatMap(({ sentences }) => sentences).find(({ text }) => text.startsWith('Av 5'));
    expect(time?.shows.map(({ code, text }) => `${code} ${plain(text)}`)).toEqual(
      percents.map((percent, index) => `${codes[index]} ${percent} % (svar 3 november 2026)`),
    );
  });

  it('says nothing of an answer that is not for its readers, but that it is left out', () => {
    const sections = report(round);
    expect(JSON.stringify(sections)).not.toContain('77');
    expect(plain(reportAsText(sections))).toContain('Svaren från 1 kommun är inte märkta för den här läsekretsen');
  });

  it('says at the start of every sentence on an invented round that it is invented, and of no real statement', () => {
    const example = dataset.rounds.find(({ invented }) => invented);
    if (!example) throw new Error('no example');
    const sentences = report(example).flatMap((section) => section.sentences);
    expect(sentences.length).toBeGreaterThan(8);
    const real = sentences.filter(({ text }) => !text.startsWith('Påhittat exempel: '));
    expect(real.map(({ text }) => text)).toEqual([indicatorNamed(dataset, 'arbetstid').referenceLine?.note]);
    // And says it once, unless the round has a name of its own.
    expect(sentences[0]?.text).toBe('Påhittat exempel: 15 av 15 kommuner i Dalarnas län har svarat (15 oktober 2026), 14 av dem på alla frågor.');
    expect(report({ ...example, name: 'Test' })[0]?.sentences[0]?.text).toContain('har svarat (Test, 15 oktober 2026)');
  });

  it('tells what changed since the round before, of those who answered both times', () => {
    const before = ownRoundOf([
      answerOf(codes[0] ?? '', { setAsidePercent: valueOf(10) }), answerOf(codes[1] ?? '', { setAsidePercent: valueOf(10) }),
      answerOf(codes[14] ?? '', { concern: valueOf(2) }),
    ], { id: 'forra', name: 'Insamling 2025', date: '2025' });
    expect(previousRound(round, [round, before, ...dataset.rounds])).toBe(before);
    const text = plain(reportAsText(report(round, before)));
    expect(text).toContain('Sedan Insamling 2025 har den avsatta arbetstiden ökat i 0, minskat i 1 och är oförändrad i 1 av 2 kommuner');
    expect(text).toContain('4 kommuner som inte svarade i Insamling 2025 har svarat nu.');
    expect(text).toContain('1 kommun som svarade i Insamling 2025 har inte svarat nu.');
  });

  it('takes nobody for silent whose answer, then or now, may not be told of', () => {
    const before = ownRoundOf([
      answerOf(codes[0] ?? '', { visibility: 'network', setAsidePercent: valueOf(10) }), answerOf(codes[6] ?? '', { setAsidePercent: valueOf(60) }),
    ], { id: 'forra', name: 'Insamling 2025', date: '2025' });
    const text = plain(reportAsText(report(round, before)));
    expect(text).not.toContain('har inte svarat nu');
    expect(text).toContain('5 kommuner som inte svarade i Insamling 2025 har svarat nu.');
  });
});
