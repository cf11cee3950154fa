import { describe, expect, it } from 'vitest';
import { answerOf, ownRoundOf, valueOf } from '../../test/own-answers';
import { titleFrom } from '../initiative-title';
import { givenTo, type Choice } from './audience';

const initiative = { title: 'Nattvandring', text: 'Vuxna ute på kvällen.', prevention: 'social', theme: 'unga', contactFunction: 'samordnare' } as const;
const round = ownRoundOf([
  answerOf('1', { visibility: 'internal', setAsidePercent: valueOf(10) }),
  answerOf('2', { visibility: 'network', needs: 'Stöd', themes: valueOf(['unga', 'egna ord']), initiatives: [initiative] }),
  answerOf('3', { visibility: 'public', concern: valueOf(2) }),
]);
const THEMES = new Set(['unga']);
const choice = (more: Partial<Choice>): Choice => ({ audience: 'network', freeText: true, contacts: true, ...more });

describe('what is given to an audience', () => {
  it('never holds an internal answer, and for the public only what is marked so', () => {
    expect(givenTo(round, choice({}), THEMES).round.answers.map(({ code }) => code)).toEqual(['2', '3']);
    const { round: open, leftOut } = givenTo(round, choice({ audience: 'public' }), THEMES);
    expect(open.answers).toEqual([round.answers[2]]);
    expect(leftOut).toEqual({ answers: ['1', '2'], freeTexts: 0, contacts: 0 });
  });

  it('is the answer itself when everything is asked for', () => {
    expect(givenTo(round, choice({}), THEMES).round.answers[0]).toEqual(round.answers[1]);
  });

  it('holds no free text unless asked, and counts what went', () => {
    const { round: trimmed, leftOut } = givenTo(round, choice({ freeText: false }), THEMES);
    expect(trimmed.answers[0]).toMatchObject({ needs: null, themes: valueOf(['unga']), initiatives: [{ ...initiative, text: '' }] });
    expect(leftOut.freeTexts).toBe(3);
  });

  const many = ownRoundOf([
    answerOf('1', { visibility: 'public', themes: valueOf(['egna ord', 'andra egna', 'unga']), initiatives: [
      initiative, { ...initiative, title: 'Läxhjälp', text: '', theme: 'egna ord', contactFunction: null }, { ...initiative, title: 'Grannsamverkan', theme: null },
      { ...initiative, title: 'Föräldramöte', text: '', theme: 'också egna', contactFunction: null },
    ] }),
  ]);

  it('keeps of an initiative its title and the shared theme, and counts each piece that went', () => {
    const { round: trimmed, leftOut } = givenTo(many, choice({ freeText: false }), THEMES);
    expect(trimmed.answers[0]?.initiatives.map(({ title, text, theme }) => [title, text, theme])).toEqual([
      ['Nattvandring', '', 'unga'], ['Läxhjälp', '', null], ['Grannsamverkan', '', null], ['Föräldramöte', '', null],
    ]);
    // Two themes of its own, two texts, two themes of initiatives in its own words; no needs were told.
    expect(leftOut).toEqual({ answers: [], freeTexts: 6, contacts: 0 });
  });

  it('holds no initiative that is called by its own text, long or short', () => {
    const told = ['Vi stöttar familjen på Storgatan 5.', `Vi stöttar familjen på Storgatan 5. ${'Och fler. '.repeat(20)}`];
    const untitled = ownRoundOf([answerOf('1', { visibility: 'public', initiatives: [initiative, ...told.map((text) => ({ ...initiative, title: titleFrom(text), text, theme: null }))] })]);
    const { round: trimmed, leftOut } = givenTo(untitled, choice({ freeText: false, audience: 'public' }), THEMES);
    expect(trimmed.answers[0]?.initiatives.map(({ title }) => title)).toEqual(['Nattvandring']);
    expect(JSON.stringify(trimmed)).not.toContain('Storgatan');
    expect(leftOut.freeTexts).toBe(3);
  });

  it('keeps all of an initiative but its contact, and counts the contacts that there were', () => {
    const { round: trimmed, leftOut } = givenTo(many, choice({ contacts: false }), THEMES);
    expect(trimmed.answers).toEqual(many.answers.map((answer) => ({ ...answer, initiatives: answer.initiatives.map((one) => ({ ...one, contactFunction: null })) })));
    expect(leftOut.contacts).toBe(2);
  });

  it('holds no contact unless asked', () => {
    const { round: trimmed, leftOut } = givenTo(round, choice({ contacts: false }), THEMES);
    expect(JSON.stringify(trimmed)).not.toContain('samordnare');
    expect(leftOut.contacts).toBe(1);
  });
});
