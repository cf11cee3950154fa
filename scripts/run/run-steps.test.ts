import { describe, expect, it } from 'vitest';
import { runSteps, type Ended, type Tools } from './run-steps';
import { steps, type Step } from './steps';
import { add, closingLines, NOTHING, playwrightTally, vitestTally } from './tally';

function toolsWith(ends: Readonly<Record<string, Ended>>, reports: Readonly<Record<string, unknown>> = {}) {
  const ran: string[] = [];
  const removed: string[] = [];
  let text = '';
  let clock = 0;
  const tools: Tools = {
    async execute(step) {
      ran.push(step.name);
      return ends[step.name] ?? { ok: true, output: '' };
    },
    async readReport(file) { return reports[file] ?? null; },
    async removeReport(file) { removed.push(file); },
    write(part) { text += part; },
    now: () => { clock += 500; return clock; },
  };
  return { tools, ran, removed, text: () => text };
}

const plain = (name: string, needs?: string): Step => ({ name, command: ['true'], ...(needs === undefined ? {} : { needs }) });
const counted: Step = { name: 'unit', command: ['true'], report: { file: 'r.json', tally: vitestTally } };
const vitestReport = { success: true, numPassedTests: 40, numFailedTests: 0, numPendingTests: 2, numTodoTests: 0 };

describe('runSteps', () => {
  it('counts a plain step as one and a step of tests by its report', async () => {
    const { tools, text } = toolsWith({}, { 'r.json': vitestReport });
    expect(await runSteps([plain('lint'), counted], tools)).toEqual({ passed: 41, failed: 0, skipped: 2 });
    expect(text()).toMatch(/^lint +ok +0\.5 s$/m);
    expect(text()).toMatch(/^unit +ok +0\.5 s {2}40 of 40$/m);
  });

  it('shows the output of what failed, and that alone', async () => {
    const { tools, text } = toolsWith({ lint: { ok: false, output: 'bad comma' }, types: { ok: true, output: 'all fine' } });
    expect(await runSteps([plain('lint'), plain('types')], tools)).toEqual({ passed: 1, failed: 1, skipped: 0 });
    expect(text()).toContain('bad comma');
    expect(text()).not.toContain('all fine');
  });

  it('goes on after a failure but leaves out what needs it, all the way down', async () => {
    const { tools, ran } = toolsWith({ build: { ok: false, output: '' } });
    const list = [plain('build'), plain('size', 'build'), plain('after', 'size'), plain('other')];
    expect(await runSteps(list, tools)).toEqual({ passed: 1, failed: 1, skipped: 2 });
    expect(ran).toEqual(['build', 'other']);
  });

  it('does not believe a step of tests that left no report, and removes an older one first', async () => {
    const { tools, removed } = toolsWith({});
    expect(await runSteps([counted], tools)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(removed).toEqual(['r.json']);
  });

  it('counts a failed exit even when every test of the report passed', async () => {
    const { tools } = toolsWith({ unit: { ok: false, output: 'unhandled' } }, { 'r.json': vitestReport });
    expect((await runSteps([counted], tools)).failed).toBe(1);
  });
});

describe('tallies', () => {
  it('counts a test file that could not be read as a failure', () => {
    expect(vitestTally({ ...vitestReport, success: false }).failed).toBe(1);
  });

  it('counts an error outside the tests as a failure, and a browser test that passed on a second try as passed', () => {
    const report = { errors: [{}], stats: { expected: 9, unexpected: 1, flaky: 1, skipped: 3 } };
    expect(playwrightTally(report)).toEqual({ passed: 10, failed: 2, skipped: 3 });
  });

  it('refuses a report without counts', () => {
    expect(() => playwrightTally({ stats: {} })).toThrow('expected');
    expect(() => vitestTally(null)).toThrow('numFailedTests');
  });

  it('closes on what passed and failed, after what was skipped where anything was', () => {
    expect(closingLines({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
    expect(closingLines(add(NOTHING, { passed: 3, failed: 1, skipped: 2 }))).toBe('2 skipped where they do not apply\n3 passed, 1 failed');
  });
});

describe('steps', () => {
  it('need only what comes before them', () => {
    const all = steps('/usr/bin/chromium');
    const names = all.map((step) => step.name);
    const early = all.filter((step, place) => step.needs !== undefined && !names.slice(0, place).includes(step.needs));
    expect(early).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});
