import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { refusedByBuild } from './acceptable';
import { braFilesFrom, USAGE } from './options';
import { refresh } from './refresh';
import { BadInput } from './refusal';
import type { Outside } from './web';

const outside: Outside = {
  fetch: globalThis.fetch,
  now: Date.now,
  sleep: async (ms) => { await wait(ms); },
  deadline: (ms) => AbortSignal.timeout(ms),
  say: (line) => { console.log(line); },
};

async function main(): Promise<number> {
  try {
    const { values } = parseArgs({
      options: {
        'dry-run': { type: 'boolean', default: false },
        data: { type: 'string', default: join(import.meta.dirname, '..') },
        bra: { type: 'string', multiple: true, default: [] },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(USAGE);
      return 0;
    }
    const outcome = await refresh(outside, {
      dataDir: values.data, dryRun: values['dry-run'], braFiles: braFilesFrom(values.bra), refused: refusedByBuild,
    });
    return outcome === 'refused' ? 1 : 0;
  } catch (error) {
    if (!(error instanceof BadInput) && !(error instanceof TypeError && 'code' in error)) throw error;
    console.error(`${error.message}\n\n${USAGE}`);
    return 2;
  }
}

process.exitCode = await main();
