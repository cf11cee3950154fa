/** What the search for a browser needs to know and do, behind one seam so that its order can be tested. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';

export interface Outcome {
  readonly ok: boolean;
  /** What the command wrote, both streams. */
  readonly output: string;
}

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** May install packages. */
  readonly root: boolean;
  exists(file: string): boolean;
  /** Full path of a command on PATH, or null. */
  which(command: string): string | null;
  /** Runs a command to its end; one that takes longer than the limit is ended and counts as failed. */
  exec(command: string, args: readonly string[], limitMs: number): Outcome;
  /** Where Playwright keeps its own Chromium, whether or not it is there. */
  playwrightPath(): string;
  say(line: string): void;
}

/** The machine this runs on. `playwrightPath` comes from the browser library, which is slow to load. */
export function thisMachine(playwrightPath: () => string): Machine {
  const { env, platform } = process;
  return {
    env, platform, playwrightPath,
    home: os.homedir(),
    root: process.getuid?.() === 0,
    exists: existsSync,
    which(command) {
      const names = platform === 'win32' ? [`${command}.exe`] : [command];
      for (const dir of (env['PATH'] ?? '').split(path.delimiter)) {
        for (const name of names) {
          if (dir !== '' && existsSync(path.join(dir, name))) return path.join(dir, name);
        }
      }
      return null;
    },
    exec(command, args, limitMs) {
      const run = spawnSync(command, args, {
        encoding: 'utf8', timeout: limitMs, killSignal: 'SIGKILL', maxBuffer: 64 * 1024 * 1024,
        env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
      });
      return { ok: run.status === 0, output: `${run.stdout ?? ''}${run.stderr ?? ''}${run.error?.message ?? ''}`.trim() };
    },
    say: (line) => { console.error(line); },
  };
}
