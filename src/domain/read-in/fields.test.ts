import { describe, expect, it } from 'vitest';
import { FIELD_IDS, initiativePartOf, lawItemOfDate } from './fields';

describe('the fields of an answer', () => {
  it('stand in the order in which they are asked, each once', () => {
    expect(FIELD_IDS).toEqual([
      'date', 'visibility', 'setAsidePercent', 'people', 'sharedWith', 'duties', 'concern', 'resource',
      'lagesbild', 'lagesbild-date', 'atgardsplan', 'atgardsplan-date', 'overenskommelse', 'overenskommelse-date', 'strategiskt-rad', 'strategiskt-rad-date', 'samordningsfunktion', 'samordningsfunktion-date',
      'themes', 'needs',
      'initiative-1-title', 'initiative-1-text', 'initiative-1-prevention', 'initiative-1-theme', 'initiative-1-contact',
      'initiative-2-title', 'initiative-2-text', 'initiative-2-prevention', 'initiative-2-theme', 'initiative-2-contact',
      'initiative-3-title', 'initiative-3-text', 'initiative-3-prevention', 'initiative-3-theme', 'initiative-3-contact',
    ]);
  });

  it('are of an initiative by place and part, and no others are', () => {
    expect(initiativePartOf('initiative-1-title')).toEqual({ place: 1, part: 'title' });
    expect(initiativePartOf('initiative-2-prevention')).toEqual({ place: 2, part: 'prevention' });
    expect(initiativePartOf('initiative-3-contact')).toEqual({ place: 3, part: 'contact' });
    const parts = FIELD_IDS.map(initiativePartOf).filter((one) => one !== null);
    expect(new Set(parts.map(({ place, part }) => `${place} ${part}`)).size).toBe(15);
    expect(FIELD_IDS.filter((field) => initiativePartOf(field) === null)).toEqual(FIELD_IDS.slice(0, 20));
  });

  it('are the date of a duty of the law, or not', () => {
    expect(FIELD_IDS.map((field) => [field, lawItemOfDate(field)]).filter(([, item]) => item !== null)).toEqual([
      ['lagesbild-date', 'lagesbild'], ['atgardsplan-date', 'atgardsplan'], ['overenskommelse-date', 'overenskommelse'], ['strategiskt-rad-date', 'strategiskt-rad'], ['samordningsfunktion-date', 'samordningsfunktion'],
    ]);
    expect([lawItemOfDate('lagesbild'), lawItemOfDate('date')]).toEqual([null, null]);
  });
});
