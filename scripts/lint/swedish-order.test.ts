/** Names are put in order by `compareSwedish`, the same on every machine; the linter has no rule for what a call is given. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const BY_LOCALE = /localeCompare\([^;]*?['"]sv\b|Collator\([^;]*?['"]sv\b/;

/** Tests may compare with the order that the machine has. */
const FILES = ['src', 'data', 'scripts'].flatMap((room) => readdirSync(path.join(ROOT, room), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => path.join(room, file)));

it('catches an order that hangs on the machine', () => {
  expect("a.localeCompare(b, 'sv')").toMatch(BY_LOCALE);
  expect("a.localeCompare(\n  b.name, 'sv-SE')").toMatch(BY_LOCALE);
  expect("new Intl.Collator('sv')").toMatch(BY_LOCALE);
  expect("a.localeCompare(b, 'en')").not.toMatch(BY_LOCALE);
});

it('no Swedish order is left to the machine', () => {
  expect(FILES.length).toBeGreaterThan(500);
  expect(FILES.filter((file) => BY_LOCALE.test(readFileSync(path.join(ROOT, file), 'utf8')))).toEqual([]);
});
