/** The house rules are worth what they catch: each is tried on code that breaks it and on code that does not. */
import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

interface Snippet {
  readonly file: string;
  readonly code: string;
  /** The rule that has to catch it; null when the code is as it should be. */
  readonly rule: string | null;
}

const direction = 'no-restricted-imports';
const imports = (file: string, from: string, rule: string | null): Snippet =>
  ({ file, code: `import { a } from '${from}';\nexport const b = a;\n`, rule });

const SNIPPETS: readonly Snippet[] = [
  imports('src/domain/up.ts', '../text/sv/words', direction),
  imports('src/domain/up-state.ts', '../state/store', direction),
  imports('src/domain/tool.ts', '../../data/build/read', direction),
  imports('src/domain/fine.ts', './reading', null),
  imports('src/text/up.ts', '../snapshots/schemas', direction),
  imports('src/text/sv/deep.ts', '../../state/store', direction),
  imports('src/text/sv/fine.ts', '../../domain/reading', null),
  imports('src/snapshots/up.ts', '../state/store', direction),
  imports('src/snapshots/fine.ts', '../domain/dataset', null),
  imports('src/state/up.ts', '../map/layers', direction),
  imports('src/state/fine.ts', '../snapshots/load', null),
  imports('src/map/beside.ts', '../files/csv', direction),
  imports('src/map/beside-ui.ts', '../ui/button', direction),
  imports('src/map/up.ts', '../views/explore/explore', direction),
  imports('src/map/fine.ts', '../state/store', null),
  imports('src/files/beside.ts', '../map/layers', direction),
  imports('src/files/fine.ts', '../domain/reading', null),
  imports('src/ui/knowing.ts', '../domain/reading', direction),
  imports('src/ui/state.ts', '../state/store', direction),
  imports('src/ui/fine.ts', '../text/sv/words', null),
  imports('src/views/explore/other.ts', '../compare/table', direction),
  imports('src/views/explore/parts/other.ts', '../../compare/table', direction),
  imports('src/views/explore/around.ts', '../../views/compare/table', direction),
  imports('src/views/explore/up.ts', '../../app/main', direction),
  imports('src/views/explore/fine.ts', '../../map/legend', null),
  imports('src/views/explore/parts/fine.ts', '../panel', null),
  imports('src/app/fine.ts', '../views/explore/explore', null),
  imports('src/app/tool.ts', '../../scripts/serve', direction),
  imports('src/domain/free.test.ts', '../../mocks/snapshots', null),
  { file: 'src/domain/ring-a.ts', code: "import { b } from './ring-b';\nexport const a = (): number => b();\n", rule: 'no-cycle' },
  { file: 'src/domain/ring-b.ts', code: "import { a } from './ring-a';\nexport const b = (): number => a();\n", rule: 'no-cycle' },
  { file: 'src/map/net.ts', code: "export const a = () => fetch('data/x.json');\n", rule: 'no-restricted-globals' },
  { file: 'src/state/net.ts', code: "export const a = () => window.fetch('data/x.json');\n", rule: 'no-restricted-globals' },
  { file: 'src/snapshots/net.ts', code: "export const a = () => fetch('data/x.json');\n", rule: null },
  { file: 'src/map/address.ts', code: 'export const a = () => location.search;\n', rule: 'no-restricted-globals' },
  { file: 'src/ui/address.ts', code: 'export const a = () => window.history.length;\n', rule: 'no-restricted-globals' },
  { file: 'src/app/address.ts', code: 'export const a = () => document.location.href;\n', rule: 'no-restricted-globals' },
  { file: 'src/snapshots/address.ts', code: 'export const a = () => globalThis.location.href;\n', rule: 'no-restricted-globals' },
  { file: 'src/state/address.ts', code: 'export const a = () => location.search + history.length;\n', rule: null },
  { file: 'src/ui/any.ts', code: 'export const a = (b: any): unknown => b;\n', rule: 'no-explicit-any' },
  { file: 'src/ui/bang.ts', code: 'export const a = (b: string | null): string => b!;\n', rule: 'no-non-null-assertion' },
  { file: 'src/ui/ignore.ts', code: '// @ts-ignore\nexport const a: string = 1;\n', rule: 'ban-ts-comment' },
  { file: 'src/ui/type.ts', code: "import { A } from './a';\nexport const a = (b: A): A => b;\n", rule: 'consistent-type-imports' },
  { file: 'src/ui/barrel.ts', code: "export * from './a';\nexport * from './b';\n", rule: 'no-barrel-file' },
  { file: 'src/ui/a.ts', code: 'export const a = 1;\nexport interface A { readonly b: number }\n', rule: null },
  { file: 'src/ui/b.ts', code: 'export const b = 1;\n', rule: null },
  { file: 'src/ui/markup.ts', code: 'export const a = (b: Element) => { b.innerHTML = "x"; };\n', rule: 'no-restricted-properties' },
  { file: 'src/ui/danger.tsx', code: 'export const A = () => <p dangerouslySetInnerHTML={{ __html: "x" }} />;\n', rule: 'no-danger' },
  { file: 'src/ui/hooks.tsx', code: "import { useState } from 'react';\nexport function A({ b }: { readonly b: boolean }) {\n  if (b) useState(1);\n  return null;\n}\n", rule: 'rules-of-hooks' },
  { file: 'src/ui/deps.tsx', code: "import { useEffect } from 'react';\nexport function A({ b }: { readonly b: () => void }) {\n  useEffect(() => { b(); }, []);\n  return null;\n}\n", rule: 'exhaustive-deps' },
];

interface Finding {
  readonly code: string;
  readonly filename: string;
}

function findings(dir: string): readonly Finding[] {
  const oxlint = path.join(ROOT, 'node_modules/oxlint/bin/oxlint');
  const run = spawnSync(process.execPath, [oxlint, '-f', 'json', '.'], { cwd: dir, encoding: 'utf8' });
  const report: { readonly diagnostics: readonly Finding[] } = JSON.parse(run.stdout);
  return report.diagnostics;
}

let dir: string;
let found: readonly Finding[];

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'lint-'));
  // The rules' folders ("src/domain/**") count from where the configuration lies.
  await copyFile(path.join(ROOT, '.oxlintrc.json'), path.join(dir, '.oxlintrc.json'));
  for (const { file, code } of SNIPPETS) {
    await mkdir(path.dirname(path.join(dir, file)), { recursive: true });
    await writeFile(path.join(dir, file), code);
  }
  found = findings(dir);
});

afterAll(() => rm(dir, { recursive: true }));

const rulesFor = (file: string): readonly string[] =>
  found.filter(({ filename }) => filename.replaceAll('\\', '/').endsWith(file)).map(({ code }) => code);

describe('the house rules', () => {
  it.each(SNIPPETS.filter(({ rule }) => rule !== null))('$rule catches $file', ({ file, rule }) => {
    expect(rulesFor(file)).toContainEqual(expect.stringContaining(String(rule)));
  });

  it.each(SNIPPETS.filter(({ rule }) => rule === null))('nothing is wrong with $file', ({ file }) => {
    expect(rulesFor(file)).toEqual([]);
  });
});
