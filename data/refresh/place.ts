import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { BadInput } from './refusal';

export interface Place {
  readonly code: string;
  readonly name: string;
}
/** The county whose municipalities are refreshed. */
export interface County {
  readonly code: string;
  readonly fullName: string;
  readonly municipalities: readonly Place[];
}

const schema = v.object({
  code: v.pipe(v.string(), v.regex(/^\d{2}$/)),
  fullName: v.pipe(v.string(), v.minLength(1)),
  municipalities: v.pipe(
    v.array(v.object({ code: v.pipe(v.string(), v.regex(/^\d{4}$/)), name: v.pipe(v.string(), v.minLength(1)) })),
    v.minLength(1),
  ),
});

/** Reads `county.json`; throws BadInput when it is not what it should be. */
export async function readCounty(file: string): Promise<County> {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), await readFile(file, 'utf8'));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new BadInput(file, `${v.getDotPath(issue) ?? 'innehållet'}: ${issue.message}`);
}

/** Names are compared without regard to case, hyphen and spacing, so that "Malung-Sälen" and "Malung Sälen" are one. */
export function sameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

/** What two spellings of a name have in common. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('sv').replace(/[\s\u2010-\u2015-]+/gu, ' ').trim();
}
