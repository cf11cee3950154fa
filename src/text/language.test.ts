import { afterEach, describe, expect, it } from 'vitest';
import { speak, words, type Translations } from './language';
import { SWEDISH } from './sv/forms';

const translated = (texts: Translations): void => speak({ language: 'sv', forms: SWEDISH, texts });

afterEach(() => translated({}));

describe('words', () => {
  it('are Swedish where nothing else is spoken', () => {
    expect(words('print', { title: 'Skriv ut' }).title).toBe('Skriv ut');
  });

  it('are of the language that is spoken when they are read, and stay so', () => {
    translated({ print: { title: 'Print' } });
    const read = words('print', { title: 'Skriv ut' });
    translated({});
    expect([read.title, words('print', { title: 'Skriv ut' }).title, words('map', { title: 'Karta' }).title]).toEqual(['Print', 'Skriv ut', 'Karta']);
  });
});
