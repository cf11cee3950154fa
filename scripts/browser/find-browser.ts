/** Finds a browser for the tests, or gets one. Each step may fail; the next is then tried. */
import process from 'node:process';
import type { Machine } from './machine';

const START_LIMIT_MS = 20_000;
const PACKAGE_LIMIT_MS = 300_000;
const DOWNLOAD_LIMIT_MS = 60_000;

export const NO_BROWSER =
  'No browser for the tests: install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one, and run again.';

/** A file that is there and starts. Ubuntu's chromium-browser, for one, is often a stub that only tells of a snap. */
function starts(machine: Machine, file: string): boolean {
  if (!machine.exists(file)) return false;
  // On Windows --version opens a window instead of answering.
  return machine.platform === 'win32' || machine.exec(file, ['--version'], START_LIMIT_MS).ok;
}

function firstThatStarts(machine: Machine, files: readonly string[]): string | null {
  return files.find((file) => starts(machine, file)) ?? null;
}

/** The path in CHROMIUM_PATH. */
export function fromEnvironment(machine: Machine): string | null {
  const file = machine.env['CHROMIUM_PATH'];
  if (file === undefined || file === '') return null;
  if (starts(machine, file)) return file;
  machine.say(`CHROMIUM_PATH names ${file}, which does not start; looking elsewhere.`);
  return null;
}

const COMMANDS = [
  'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge',
];

function usualPlaces(machine: Machine): readonly string[] {
  switch (machine.platform) {
    case 'darwin': {
      const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
      return ['/Applications', `${machine.home}/Applications`]
        .flatMap((dir) => apps.map((app) => `${dir}/${app}.app/Contents/MacOS/${app}`));
    }
    case 'win32': {
      const inside = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
      const dirs = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => machine.env[name] ?? []);
      return dirs.flatMap((dir) => inside.map((file) => `${dir}\\${file}`));
    }
    default:
      return ['/usr/bin/chromium', '/usr/bin/google-chrome-stable', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'];
  }
}

/** An installed Chromium, Chrome or Edge; Playwright's own counts once it has been downloaded. */
export function installed(machine: Machine): string | null {
  const onPath = COMMANDS.flatMap((command) => machine.which(command) ?? []);
  return firstThatStarts(machine, [...onPath, ...usualPlaces(machine), machine.playwrightPath()]);
}

/** Debian or Ubuntu, with the right to install. */
export function canInstallPackages(machine: Machine): boolean {
  return machine.platform === 'linux' && machine.root && machine.which('apt-get') !== null;
}

/** Installs packages of the distribution. False, with a line said, when that fails. */
export function installPackages(machine: Machine, packages: readonly string[]): boolean {
  machine.say(`Installing ${packages.join(' ')} with apt-get …`);
  const update = machine.exec('apt-get', ['update'], PACKAGE_LIMIT_MS);
  const install = machine.exec('apt-get', ['install', '-y', '--no-install-recommends', ...packages], PACKAGE_LIMIT_MS);
  if (install.ok) return true;
  const why = (update.ok ? install : update).output.split('\n').at(-1) ?? '';
  machine.say(`apt-get could not install ${packages.join(' ')}: ${why}`);
  return false;
}

/** The distribution's package. */
export function fromDistribution(machine: Machine): string | null {
  if (!canInstallPackages(machine) || !installPackages(machine, ['chromium'])) return null;
  return firstThatStarts(machine, COMMANDS.flatMap((command) => machine.which(command) ?? []));
}

/** Playwright's own download, which gets a minute. */
export function fromPlaywright(machine: Machine): string | null {
  machine.say('Downloading Chromium with Playwright (at most 60 s) …');
  const download = machine.exec(
    process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], DOWNLOAD_LIMIT_MS,
  );
  if (!download.ok) {
    machine.say(`Playwright could not download Chromium: ${download.output.split('\n').at(-1) ?? ''}`);
    return null;
  }
  return firstThatStarts(machine, [machine.playwrightPath()]);
}

const STEPS = [fromEnvironment, installed, fromDistribution, fromPlaywright] as const;

/** Path of a browser that starts. Throws `NO_BROWSER`, one line that says what to do, when there is none to be had. */
export function findBrowser(machine: Machine): string {
  for (const step of STEPS) {
    const file = step(machine);
    if (file !== null) return file;
  }
  throw new Error(NO_BROWSER);
}
