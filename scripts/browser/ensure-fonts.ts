/** Sees to it that pictures taken by tests have a sans-serif to write with. */
import { canInstallPackages, installPackages } from './find-browser';
import type { Machine } from './machine';

const SUITABLE = /\b(Inter|Noto Sans|Liberation Sans|Segoe UI|Helvetica|Arial)\b/;
const PACKAGES = ['fonts-inter', 'fonts-liberation'];
const LIST_LIMIT_MS = 30_000;

export const NO_FONTS =
  'No suitable font for screenshots: install Inter, Noto Sans or Liberation Sans; pictures may differ until then.';

function present(machine: Machine): boolean {
  // Only Linux comes without fonts.
  if (machine.platform !== 'linux') return true;
  return SUITABLE.test(machine.exec('fc-list', [':', 'family'], LIST_LIMIT_MS).output);
}

/** Installs a font where none is suitable and the machine allows it. False, with one line said, when there is none. */
export function ensureFonts(machine: Machine): boolean {
  if (present(machine)) return true;
  if (canInstallPackages(machine)) {
    for (const name of PACKAGES) {
      if (installPackages(machine, ['fontconfig', name]) && present(machine)) return true;
    }
  }
  machine.say(NO_FONTS);
  return false;
}
