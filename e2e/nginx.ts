/** nginx with the file that the build wrote for it, on a free port of this machine; null where there is no nginx. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

export interface Running {
  /** Without a closing slash. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

function findNginx(): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, 'nginx')).find((file) => existsSync(file)) ?? null;
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}

/** The site at the root of the host, and once more in a folder of it. */
function configuration(home: string, port: number, folder: string, include: string): string {
  return `daemon off; master_process off; pid ${home}/pid; error_log stderr warn;
events { worker_connections 64; }
http {
  access_log off; client_body_temp_path ${home}/body; proxy_temp_path ${home}/proxy; fastcgi_temp_path ${home}/fastcgi;
  uwsgi_temp_path ${home}/uwsgi; scgi_temp_path ${home}/scgi;
  server {
    listen 127.0.0.1:${port}; root ${home}/site;
    location / { include ${include}; }
    location ^~ ${folder} { include ${include}; }
  }
}
`;
}

/** @param folder path of a second copy, with slashes on both ends */
export async function startNginx(dist: string, folder: string): Promise<Running | null> {
  const program = findNginx();
  if (program === null) return null;
  const home = await mkdtemp(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  await mkdir(join(home, 'site', folder), { recursive: true });
  await cp(dist, join(home, 'site'), { recursive: true });
  await cp(dist, join(home, 'site', folder), { recursive: true });
  await writeFile(join(home, 'nginx.conf'), configuration(home, port, folder, resolve('hosting/nginx.conf')));
  const child = spawn(program, ['-p', home, '-c', join(home, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => { said += chunk.toString('utf8'); });
  const ended = new Promise<void>((done) => { child.once('exit', () => done()); });
  const origin = `http://127.0.0.1:${port}`;
  const answers = async (): Promise<boolean> => fetch(`${origin}/index.html`).then(({ ok }) => ok, () => false);
  while (!(await answers())) {
    if (child.exitCode !== null) throw new Error(`nginx did not start: ${said}`);
    await new Promise((again) => { setTimeout(again, 50); });
  }
  return {
    origin,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      await rm(home, { recursive: true, force: true });
    },
  };
}
