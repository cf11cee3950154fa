/** `tsx scripts/find-browser.ts`: prints the path of a browser for the tests, getting one and a font where needed. */
import { chromium } from '@playwright/test';
import { ensureFonts } from './browser/ensure-fonts';
import { findBrowser } from './browser/find-browser';
import { thisMachine } from './browser/machine';

const machine = thisMachine(() => chromium.executablePath());
try {
  console.log(findBrowser(machine));
  ensureFonts(machine);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
