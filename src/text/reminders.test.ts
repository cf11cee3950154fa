import { describe, expect, it } from 'vitest';
import { answerOf, ownRoundOf, valueOf } from '../test/own-answers';
import { datasetOf, realText } from '../test/real-snapshots';
import { remindersOf } from './reminders';

const { county, rounds } = datasetOf(realText);
const law = valueOf({ status: 'yes', date: null } as const);
const whole = answerOf('2080', {
  setAsidePercent: valueOf(50), people: valueOf(1), duties: valueOf([]), concern: valueOf(1), resource: valueOf('partly'), themes: valueOf([]),
  law: { lagesbild: law, atgardsplan: law, overenskommelse: law, 'strategiskt-rad': law, samordningsfunktion: law },
});

describe('reminders', () => {
  it('go to whoever has something left, and name only that', () => {
    const reminders = remindersOf(ownRoundOf([whole, { ...whole, code: '2081', people: { state: 'missing', reason: 'not-answered' } }]), county.municipalities);
    expect(reminders).toHaveLength(county.municipalities.length - 1);
    const partly = reminders.find(({ name }) => name === 'Borlänge');
    expect(partly?.body).toContain('– antal personer som delar på arbetet');
    expect(partly?.body.match(/^– /gm)).toHaveLength(1);
    expect(reminders.find(({ name }) => name === 'Orsa')?.body).toMatch(/inte fått något svar från Orsa kommun/);
  });

  it('take a reason for an answer', () => {
    const reminders = remindersOf(ownRoundOf([{ ...whole, setAsidePercent: { state: 'missing', reason: 'vacant' } }]), county.municipalities);
    expect(reminders.map(({ code }) => code)).not.toContain('2080');
  });

  it('are not written for an invented round', () => {
    const [example] = rounds.filter(({ invented }) => invented);
    expect(example && remindersOf(example, county.municipalities)).toEqual([]);
  });
});
