import { describe, expect, it } from 'vitest';
import { textCell } from './cell-text';
import { dateCell, doubt, numberCell, readNumber, serialOf, wrong } from './fixtures';
import { readPeople } from './read-people';

const of = (text: string) => readPeople(textCell(text));

describe('number of people', () => {
  it('is read with or without what is counted', () => {
    for (const text of ['2', ' 2 ', '2 st', '2 stycken', '2 pers', '2 personer', '2 person', '2 samordnare', '2 tjänster', '2 tjänst', '2 medarbetare', '2 anställda', '2 anställd', '2 tjänstepersoner', '2 tjänsteperson', 'två personer', '2 pers.']) {
      expect(of(text), `${text}`).toEqual(readNumber(2));
    }
    expect([of('ingen'), of('Inga'), of('0'), of('1,5'), of('en')]).toEqual([0, 0, 0, 1.5, 1].map(readNumber));
  });

  it('is nobody less than none, and never more than 200', () => {
    expect([of('200'), of('201'), of('-1')]).toEqual([readNumber(200), wrong('out-of-range'), wrong('out-of-range')]);
    expect([numberCell(0), numberCell(200), numberCell(200.5), numberCell(-0.5)].map(readPeople)).toEqual([readNumber(0), readNumber(200), wrong('out-of-range'), wrong('out-of-range')]);
  });

  it('is asked about where it is not exact, or where other words stand with it', () => {
    expect(of('ca 3')).toEqual(doubt('about', 3));
    expect(of('3 grupper')).toEqual(doubt('number-and-words', 3));
    expect(of('ca 3 grupper')).toEqual(doubt('number-and-words', 3));
    expect([of('300 grupper'), of('-1 grupper'), of('0 grupper')]).toEqual([doubt('number-and-words'), doubt('number-and-words'), doubt('number-and-words', 0)]);
  });

  it('is asked about where there are two: from one to the other, or both together', () => {
    for (const text of ['2-3', '2–3 personer', '2 till 3', '2 eller 3', '2 à 3']) expect(of(text), `${text}`).toEqual(doubt('range', 2, 3));
    // Words between them may mean both, and are offered as such.
    expect([of('2 eller kanske 3'), of('2 och/eller 3')]).toEqual([doubt('range', 5, 2, 3), doubt('range', 5, 2, 3)]);
    expect(of('2 + 3')).toEqual(doubt('range', 5, 2, 3));
    expect(of('1 chef och 2 samordnare')).toEqual(doubt('range', 3, 1, 2));
    // What is beyond the limit is no suggestion.
    expect(of('150 + 150')).toEqual(doubt('range', 150));
    expect(of('200 och 1')).toEqual(doubt('range', 200, 1));
    expect(of('2-2')).toEqual(doubt('range', 2));
  });

  it('says so when there is no number at all', () => {
    expect([of('samordnare'), of('?')]).toEqual([wrong('not-a-number'), wrong('not-a-number')]);
  });

  it('takes the stored number of a cell, without the noise of its binary form, but no percentage', () => {
    expect(readPeople(numberCell(0.1 + 0.2))).toEqual(readNumber(0.3));
    expect(readPeople(numberCell(0.5, '0%'))).toEqual(doubt('number-and-words', 0.5));
    expect(readPeople(numberCell(2, '0.00'))).toEqual(readNumber(2));
    expect(readPeople({ ...textCell('3'), kind: 'number' })).toEqual(readNumber(3));
  });

  it('undoes what a spreadsheet makes of "1,5": a date', () => {
    expect(readPeople(dateCell(serialOf('2026-05-01')))).toEqual(doubt('number-as-date', 1.5, 5.1));
    expect(of('1 maj')).toEqual(doubt('number-as-date', 1.5, 5.1));
    // A small number that was given the look of a date: 200 is still possible, 201 is not.
    expect([readPeople(dateCell(200)), readPeople(dateCell(201))]).toEqual([doubt('number-as-date', 200), doubt('number-as-date')]);
  });
});
