/** Runs steps one after another and tells how it went. */
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import type { Step } from './steps';
import { add, NOTHING, readReport, type Tally } from './tally';

export interface Ended {
  readonly ok: boolean;
  readonly output: string;
}

export interface Tools {
  execute(step: Step): Promise<Ended>;
  readReport(file: string): Promise<unknown>;
  removeReport(file: string): Promise<void>;
  write(text: string): void;
  /** Milliseconds. */
  now(): number;
}

/** A child that never wrote its report has failed, whatever it says. */
async function tallyOf(step: Step, ended: Ended, tools: Tools): Promise<Tally> {
  const whole: Tally = ended.ok ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 };
  if (step.report === undefined) return whole;
  const report = await tools.readReport(step.report.file);
  if (report === null) return { ...NOTHING, failed: 1 };
  const tally = step.report.tally(report);
  return !ended.ok && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

/** Runs every step that can be run; one that fails does not stop the others, only those that need it. */
export async function runSteps(steps: readonly Step[], tools: Tools): Promise<Tally> {
  const fallen = new Set<string>();
  let total = NOTHING;
  for (const step of steps) {
    tools.write(`${step.name.padEnd(14)} `);
    if (step.needs !== undefined && fallen.has(step.needs)) {
      tools.write(`not run, needs ${step.needs}\n`);
      fallen.add(step.name);
      total = add(total, { ...NOTHING, skipped: 1 });
      continue;
    }
    // A report of an earlier run must not speak for this one.
    if (step.report !== undefined) await tools.removeReport(step.report.file);
    const start = tools.now();
    const ended = await tools.execute(step);
    const tally = await tallyOf(step, ended, tools);
    const seconds = ((tools.now() - start) / 1000).toFixed(1);
    const counts = step.report === undefined ? '' : `  ${tally.passed} of ${tally.passed + tally.failed}`;
    tools.write(`${tally.failed === 0 ? 'ok    ' : 'FAILED'} ${seconds.padStart(6)} s${counts}\n`);
    if (tally.failed > 0) {
      fallen.add(step.name);
      tools.write(`\n${ended.output.trimEnd()}\n\n`);
    }
    total = add(total, tally);
  }
  return total;
}

function execute(step: Step): Promise<Ended> {
  const [command, ...args] = step.command;
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...step.env, FORCE_COLOR: '0' },
      // npm and npx are .cmd files there.
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk: Buffer): void => { output += chunk.toString('utf8'); };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

export const realTools: Tools = {
  execute, readReport,
  removeReport: (file) => rm(file, { force: true }),
  write: (text) => { process.stdout.write(text); },
  now: () => performance.now(),
};
