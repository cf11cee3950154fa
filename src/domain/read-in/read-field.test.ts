import { describe, expect, it } from 'vitest';
import { datasetOf, realText } from '../../test/real-snapshots';
import { textCell } from './cell-text';
import { FIELD_IDS, type FieldId } from './fields';
import { numberCell, readDay, readNumber, wrong } from './fixtures';
import type { CellReading, FieldValue } from './proposal';
import { readField } from './read-field';

const REAL = datasetOf(realText);
const CONTEXT = { municipalities: REAL.county.municipalities, themes: REAL.themes };
const of = (field: FieldId, text: string, heading?: string) => readField(field, textCell(text), heading === undefined ? CONTEXT : { ...CONTEXT, heading });
const read = (value: FieldValue): CellReading => ({ state: 'read', value });
const text = (said: string): CellReading => read({ kind: 'text', text: said });
const missing = (reason: 'not-answered' | 'vacant' | 'confidential'): CellReading => read({ kind: 'missing', reason });

const LAW: readonly FieldId[] = ['lagesbild', 'atgardsplan', 'overenskommelse', 'strategiskt-rad', 'samordningsfunktion'];

describe('a cell as a field', () => {
  it('is read as what the field asks for', () => {
    expect(of('setAsidePercent', '50 %')).toEqual(readNumber(50));
    expect(of('setAsidePercent', '20', 'Timmar per vecka')).toEqual(readNumber(50));
    expect(of('people', '2 personer')).toEqual(readNumber(2));
    expect(of('concern', 'viss oro')).toEqual(readNumber(2));
    expect(of('resource', 'delvis')).toEqual(read({ kind: 'resource', resource: 'partly' }));
    expect(of('visibility', 'offentligt')).toEqual(read({ kind: 'visibility', visibility: 'public' }));
    expect(of('sharedWith', 'Mora')).toEqual(read({ kind: 'codes', codes: ['2062'] }));
    expect(of('duties', 'folkhälsa')).toEqual(read({ kind: 'duties', duties: ['folkhalsa'] }));
    expect(of('themes', 'nej')).toEqual(read({ kind: 'themes', themes: [] }));
    expect(of('needs', ' Stöd ')).toEqual(text('Stöd'));
    for (const item of LAW) expect(of(item, 'pågår'), `${item}`).toEqual(read({ kind: 'law', status: 'ongoing' }));
    for (const field of ['date', ...LAW.map((item) => `${item}-date` as FieldId)] as const) expect(of(field, '14 maj 2024'), `${field}`).toEqual(readDay('2024-05-14'));
    expect(of('initiative-2-title', 'Nattvandring')).toEqual(text('Nattvandring'));
    expect(of('initiative-3-prevention', 'social')).toEqual(read({ kind: 'prevention', prevention: 'social' }));
  });

  it('says nothing where it is empty, gives its reason where it has one, and is wrong where a formula failed: whatever the field', () => {
    for (const field of FIELD_IDS) {
      expect(of(field, ' '), `${field}`).toEqual(missing('not-answered'));
      expect(of(field, 'Vakant'), `${field}`).toEqual(missing('vacant'));
      expect(of(field, '#NAMN?'), `${field}`).toEqual(wrong('formula-error'));
      expect(readField(field, { ...textCell(''), kind: 'error' }, CONTEXT), `${field}`).toEqual(wrong('formula-error'));
    }
    expect(of('needs', 'sekretess')).toEqual(missing('confidential'));
    expect([of('needs', '#DIVISION/0!'), of('needs', '#REF!'), of('needs', '#VÄRDEFEL!')]).toEqual([wrong('formula-error'), wrong('formula-error'), wrong('formula-error')]);
    expect([of('needs', '#trygg!'), of('needs', '#VI'), of('needs', 'se #REF!')]).toEqual([text('#trygg!'), text('#VI'), text('se #REF!')]);
  });

  it('takes "saknas" for a no where it is asked whether something is there', () => {
    for (const item of LAW) expect(of(item, 'saknas'), `${item}`).toEqual(read({ kind: 'law', status: 'no' }));
    expect(of('people', 'saknas')).toEqual(missing('not-answered'));
    // Other reasons stay reasons there too.
    expect(of('resource', 'vakant')).toEqual(missing('vacant'));
  });

  it('asks whether "saknas" of a resource means that there is none or that nothing is known', () => {
    const asked = { state: 'doubt', problem: { kind: 'none-or-untold', suggestions: [{ kind: 'resource', resource: 'not-available' }, { kind: 'missing', reason: 'not-answered' }] } };
    expect([of('resource', 'Saknas'), of('resource', ' saknas. ')]).toEqual([asked, asked]);
    expect(of('resource', 'finns inte')).toEqual(read({ kind: 'resource', resource: 'not-available' }));
    expect(of('resource', 'uppgift saknas')).toEqual(missing('not-answered'));
  });

  it('looks for no reason in a number', () => {
    expect(readField('people', { ...numberCell(3), text: '-' }, CONTEXT)).toEqual(readNumber(3));
  });
});

describe('a text', () => {
  it('keeps its lines, in one form, and ends where it ends', () => {
    expect(of('needs', ' ett\r\ntvå\rtre\n ')).toEqual(text('ett\ntvå\ntre'));
    expect(of('needs', 'A\u030alder')).toEqual(text('Ålder'));
  });

  it.each<[FieldId, number]>([['needs', 10_000], ['initiative-1-title', 120], ['initiative-1-text', 2000], ['initiative-1-contact', 200]])('%s has %d characters at most', (field, limit) => {
    const whole = 'a'.repeat(limit);
    expect(of(field, whole)).toEqual(text(whole));
    expect(of(field, `${whole}b`)).toEqual({ state: 'wrong', problem: { kind: 'too-long', suggestions: [{ kind: 'text', text: `${'a'.repeat(limit - 1)}…` }] } });
  });

  it('that is cut ends in no space', () => {
    expect(of('initiative-1-title', `${'a'.repeat(118)} ${'b'.repeat(20)}`)).toMatchObject({ problem: { suggestions: [{ text: `${'a'.repeat(118)}…` }] } });
  });

  it('is not looked into where it is longer than any answer', () => {
    const long = 'ja '.repeat(1_667);
    expect([of('lagesbild', long), of('themes', long), of('initiative-1-theme', long), of('initiative-1-prevention', long)]).toEqual(Array.from({ length: 4 }, () => wrong('too-long')));
    expect(of('lagesbild', long.slice(0, 5_000))).toMatchObject({ state: 'doubt' });
    expect(of('needs', 'a'.repeat(5_001))).toMatchObject({ state: 'read' });
  });
});

describe('a contact', () => {
  it('is a function', () => {
    for (const said of ['Trygghetssamordnaren', 'trygg@mora.se', '0250-260 00', 'kommun@mora.se, växeln']) expect(of('initiative-1-contact', said), `${said}`).toEqual(text(said));
  });

  it('is never a person without asking; what stands beside the address is suggested', () => {
    const person = (...suggested: readonly string[]) => ({ state: 'doubt', problem: { kind: 'person', suggestions: suggested.map((one) => ({ kind: 'text', text: one })) } });
    expect(of('initiative-1-contact', 'Samordnaren, anna.ek@mora.se')).toEqual(person('Samordnaren'));
    expect(of('initiative-1-contact', 'Samordnaren: 070-123 45 67')).toEqual(person('Samordnaren'));
    expect(of('initiative-1-contact', '- Samordnaren; 0701234567 -')).toEqual(person('Samordnaren'));
    expect(of('initiative-1-contact', 'anna.ek@mora.se')).toEqual(person());
    expect(of('initiative-1-contact', 'Säkerhetsenheten och växeln, +46 70 123 45 67')).toEqual(person('Säkerhetsenheten och växeln'));
    // What is cut off a text that is too long may hold a name as well.
    for (const long of [300, 2000]) expect(of('initiative-1-contact', `${'a'.repeat(long)} anna.ek@mora.se`), `${long}`).toEqual(person());
  });

  it('never has a name suggested', () => {
    for (const said of ['Anna Andersson 070-123 45 67', 'anna andersson, 0701234567', 'Samordnaren Anna Ek: 070-123 45 67', 'Konrad Rask, konrad.rask@orsa.se', 'Anna på växeln 070-123 45 67']) {
      expect(of('initiative-1-contact', said), `${said}`).toEqual({ state: 'doubt', problem: { kind: 'person', suggestions: [] } });
    }
  });
});

describe('a free text', () => {
  const FREE: readonly FieldId[] = ['needs', 'initiative-1-title', 'initiative-2-text'];
  it('with an address or a number of a person is asked about, with nothing suggested', () => {
    for (const field of FREE) {
      for (const said of ['Ring Anna Andersson 070-123 45 67, anna.andersson@orsa.se', 'Fråga anna.andersson@orsa.se', 'Ring 0046 70 123 45 67', 'Ring +46701234567', `${'a'.repeat(11_000)} anna.ek@orsa.se`]) {
        expect(of(field, said), `${field} ${said.slice(0, 60)}`).toEqual({ state: 'doubt', problem: { kind: 'person-in-text', suggestions: [] } });
      }
    }
  });

  it('may name mailboxes and switchboards of a function', () => {
    for (const field of FREE) for (const said of ['Skriv till kommun@orsa.se', 'Växeln: 0250-55 21 00', 'Ring 0771-11 44 00', 'Klart 2026.05.12 @torget']) expect(of(field, said), `${field} ${said}`).toEqual(text(said));
  });
});

describe('the day of an answer', () => {
  const onDay = (field: FieldId, said: string) => readField(field, textCell(said), { ...CONTEXT, today: '2026-11-27' });
  it('is asked about where it is later than today, as precisely as it is said', () => {
    for (const day of ['2026-11-28', '2026-12', '2027']) expect(onDay('date', day)).toEqual({ state: 'doubt', problem: { kind: 'date-to-come', suggestions: [{ kind: 'date', date: day }] } });
    for (const day of ['2026-11-27', '2026-11', '2026', '2025-12-31']) expect(onDay('date', day)).toEqual(readDay(day));
  });

  it('is as it stands where today is not known, and a plan may be decided anew later on', () => {
    expect(of('date', '2027-01-01')).toEqual(readDay('2027-01-01'));
    expect(onDay('atgardsplan-date', '2027-01-01')).toEqual(readDay('2027-01-01'));
  });
});

describe('the theme of an initiative', () => {
  it('is one, also where its words hold a comma', () => {
    const [first] = REAL.themes;
    expect(of('initiative-1-theme', first?.label ?? '')).toEqual(read({ kind: 'themes', themes: [first?.id ?? ''] }));
    expect(of('initiative-1-theme', 'Kyrkor,  bygdegårdar\noch torg')).toEqual(read({ kind: 'themes', themes: ['Kyrkor, bygdegårdar och torg'] }));
    const long = `${'a'.repeat(100)}, ${'b'.repeat(18)}`;
    expect(of('initiative-1-theme', long)).toEqual(read({ kind: 'themes', themes: [long] }));
    expect(of('initiative-1-theme', `${long}c`)).toEqual({ state: 'wrong', problem: { kind: 'too-long', suggestions: [{ kind: 'themes', themes: [long] }] } });
  });

  it('is none where that is what is said', () => {
    expect(of('initiative-1-theme', 'nej')).toEqual(read({ kind: 'themes', themes: [] }));
  });
});
