import { slug } from './slug';

const ID_LIMIT = 40;

/** An id for a round that is started, readable in an address: "insamling-2026", and "insamling-2026-2" where that is taken. */
export function newRoundId(name: string, taken: readonly string[]): string {
  const word = slug(name).slice(0, ID_LIMIT).replace(/-+$/, '') || 'insamling';
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? word : `${word}-${number}`;
    if (!taken.includes(id)) return id;
  }
}
