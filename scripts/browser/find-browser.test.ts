import { describe, expect, it } from 'vitest';
import { ensureFonts, NO_FONTS } from './ensure-fonts';
import { findBrowser, NO_BROWSER } from './find-browser';
import type { Machine, Outcome } from './machine';

const PLAYWRIGHT = '/cache/chromium/chrome';

/** A machine in memory. `files` start unless they are in `broken`; `on` may change it, as an installation does. */
function machineWith({ files = [], broken = [], on = () => false, ...rest }: {
  files?: string[];
  broken?: string[];
  on?: (line: string, files: string[]) => boolean;
} & Partial<Pick<Machine, 'env' | 'platform' | 'root' | 'home'>>) {
  const lines: string[] = [];
  const commands: string[] = [];
  const machine: Machine = {
    platform: 'linux', env: {}, home: '/home/a', root: false, ...rest,
    exists: (file) => files.includes(file),
    which: (command) => files.find((file) => file === `/usr/bin/${command}`) ?? null,
    exec(command, args): Outcome {
      if (args[0] === '--version') return { ok: !broken.includes(command), output: '' };
      const line = [command.split('/').at(-1), ...args].join(' ');
      commands.push(line);
      return { ok: on(line, files), output: 'E: no such thing' };
    },
    playwrightPath: () => PLAYWRIGHT,
    say: (line) => { lines.push(line); },
  };
  return { machine, lines, commands };
}

const installsOnApt = (line: string, files: string[]): boolean => {
  if (line.startsWith('apt-get install')) files.push('/usr/bin/chromium');
  return line.startsWith('apt-get');
};

describe('findBrowser', () => {
  it('takes CHROMIUM_PATH before anything that is installed', () => {
    const { machine, commands } = machineWith({ env: { CHROMIUM_PATH: '/opt/mine' }, files: ['/opt/mine', '/usr/bin/chromium'] });
    expect(findBrowser(machine)).toBe('/opt/mine');
    expect(commands).toEqual([]);
  });

  it('says that CHROMIUM_PATH is wrong and looks on', () => {
    const { machine, lines } = machineWith({ env: { CHROMIUM_PATH: '/opt/mine' }, files: ['/usr/bin/chromium'] });
    expect(findBrowser(machine)).toBe('/usr/bin/chromium');
    expect(lines).toEqual([expect.stringContaining('/opt/mine')]);
  });

  it('takes what is installed before the distribution\'s package', () => {
    const { machine, commands } = machineWith({ root: true, files: ['/usr/bin/apt-get', '/usr/bin/google-chrome'], on: installsOnApt });
    expect(findBrowser(machine)).toBe('/usr/bin/google-chrome');
    expect(commands).toEqual([]);
  });

  it('passes over a stub that does not start', () => {
    const stub = '/usr/bin/chromium-browser';
    const { machine } = machineWith({ files: [stub, '/opt/google/chrome/chrome'], broken: [stub] });
    expect(findBrowser(machine)).toBe('/opt/google/chrome/chrome');
  });

  it('finds what Playwright has downloaded before without downloading again', () => {
    const { machine, commands } = machineWith({ root: true, files: ['/usr/bin/apt-get', PLAYWRIGHT] });
    expect(findBrowser(machine)).toBe(PLAYWRIGHT);
    expect(commands).toEqual([]);
  });

  it('installs the package as root on Debian, before Playwright\'s download', () => {
    const { machine, commands } = machineWith({ root: true, files: ['/usr/bin/apt-get'], on: installsOnApt });
    expect(findBrowser(machine)).toBe('/usr/bin/chromium');
    expect(commands).toEqual(['apt-get update', 'apt-get install -y --no-install-recommends chromium']);
  });

  it('installs nothing when it is not root', () => {
    const { machine, commands } = machineWith({ files: ['/usr/bin/apt-get'], on: installsOnApt });
    expect(() => findBrowser(machine)).toThrow(NO_BROWSER);
    expect(commands.filter((line) => line.startsWith('apt-get'))).toEqual([]);
  });

  it('downloads with Playwright when the package cannot be had', () => {
    const { machine, commands, lines } = machineWith({
      root: true, files: ['/usr/bin/apt-get'],
      on: (line, files) => {
        if (!line.endsWith('install chromium')) return false;
        files.push(PLAYWRIGHT);
        return true;
      },
    });
    expect(findBrowser(machine)).toBe(PLAYWRIGHT);
    expect(commands.at(-1)).toMatch(/cli\.js install chromium$/);
    expect(lines.some((line) => line.includes('E: no such thing'))).toBe(true);
  });

  it('stops with one line that says what to do', () => {
    const { machine } = machineWith({ root: true, files: ['/usr/bin/apt-get'] });
    expect(() => findBrowser(machine)).toThrow(NO_BROWSER);
    expect(NO_BROWSER).not.toContain('\n');
  });

  it.each([
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', '/home/a/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    ['win32', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
  ] as const)('knows the usual places of %s: %s', (platform, file) => {
    const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    expect(findBrowser(machineWith({ platform, env, files: [file] }).machine)).toBe(file);
  });
});

describe('ensureFonts', () => {
  it('is content with a font that is there', () => {
    const { machine, lines } = machineWith({});
    const withInter: Machine = { ...machine, exec: () => ({ ok: true, output: 'DejaVu Sans\nInter,Inter Medium' }) };
    expect(ensureFonts(withInter)).toBe(true);
    expect(lines).toEqual([]);
  });

  it('installs one as root on Debian', () => {
    const { machine, commands } = machineWith({ root: true, files: ['/usr/bin/apt-get'] });
    let has = false;
    const debian: Machine = {
      ...machine,
      exec(command, args) {
        commands.push([command, ...args].join(' '));
        if (args.includes('fonts-liberation')) has = true;
        return { ok: !args.includes('fonts-inter'), output: has ? 'Liberation Sans' : 'DejaVu Sans' };
      },
    };
    expect(ensureFonts(debian)).toBe(true);
    expect(commands.filter((line) => line.includes('install')).length).toBe(2);
  });

  it('says one line elsewhere', () => {
    const { machine, lines } = machineWith({ on: () => false });
    expect(ensureFonts(machine)).toBe(false);
    expect(lines).toEqual([NO_FONTS]);
  });

  it('asks nothing of macOS and Windows', () => {
    const { machine, commands } = machineWith({ platform: 'win32' });
    expect(ensureFonts(machine)).toBe(true);
    expect(commands).toEqual([]);
  });
});
