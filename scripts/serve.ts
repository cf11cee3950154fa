/** `tsx scripts/serve.ts [--port N] [--dir DIR]`: serves the production build and prints its address. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readOrganisation } from '../data/build/organisation';
import { startServer } from './server/start-server';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4173' }, dir: { type: 'string', default: 'dist' } },
});

if (existsSync(values.dir)) {
  const server = await startServer({ dir: values.dir, port: Number(values.port), embeddedBy: readOrganisation('data/organisation.json').embeddedBy });
  console.log(`Serving ${values.dir} at ${server.url}`);
  await server.warm();
} else {
  console.error(`There is no ${values.dir} to serve: run "npm run build" first.`);
  process.exitCode = 1;
}
