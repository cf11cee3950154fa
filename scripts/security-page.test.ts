import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const PAGE = readFileSync('SECURITY.md', 'utf8');
const rows = [...PAGE.matchAll(/^\| (\*\*.+?\*\*.*?) \|.*\| (.+) \|$/gm)].map(([, threat = '', tests = '']) => ({
  threat,
  tests: [...tests.matchAll(/`([^`]+)`: ([^;]+)/g)].map(([, file = '', name = '']) => ({ file, name: name.trim() })),
}));

describe('SECURITY.md', () => {
  it('names the threats that were thought of', () => {
    expect(rows.length).toBeGreaterThanOrEqual(8);
  });

  it.each(rows)('$threat has tests, and they exist', ({ threat, tests }) => {
    expect(tests.length, `${threat}`).toBeGreaterThan(0);
    for (const { file, name } of tests) {
      expect(existsSync(file), `${file} exists`).toBe(true);
      expect(readFileSync(file, 'utf8')).toContain(name);
    }
  });
});
