/** `npm test`: proves everything, and ends with a line of counts. */
import process from 'node:process';
import { chromium } from '@playwright/test';
import { ensureFonts } from './browser/ensure-fonts';
import { findBrowser } from './browser/find-browser';
import { thisMachine } from './browser/machine';
import { realTools, runSteps } from './run/run-steps';
import { steps } from './run/steps';
import { closingLines, NOTHING, type Tally } from './run/tally';

async function prove(): Promise<Tally> {
  const machine = thisMachine(() => chromium.executablePath());
  let browser: string;
  try {
    browser = findBrowser(machine);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return { ...NOTHING, failed: 1 };
  }
  ensureFonts(machine);
  return runSteps(steps(browser), realTools);
}

const total = await prove();
console.log(`\n${closingLines(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
