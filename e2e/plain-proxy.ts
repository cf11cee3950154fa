/** A proxy as some networks have it: it asks for nothing compressed, so nothing comes compressed. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Running } from './nginx';

/**
 * @param folder a folder that is the proxy's own and that `target` does not know; "/" for none
 * @param scripts by path, what is answered instead of a script of the site; read at each request
 */
export async function startPlainProxy(target: string, folder: string, scripts: ReadonlyMap<string, string> = new Map()): Promise<Running> {
  const { hostname, port } = new URL(target);
  const server = http.createServer((request, response) => {
    const path = request.url ?? '/';
    if (!path.startsWith(folder)) {
      response.writeHead(404).end();
      return;
    }
    const instead = scripts.get(path);
    if (instead !== undefined) {
      response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' }).end(instead);
      return;
    }
    const { 'accept-encoding': _dropped, ...headers } = request.headers;
    http.get({ hostname, port, path: `/${path.slice(folder.length)}`, headers, agent: false }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    }).on('error', () => response.destroy());
  });
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => { server.close(done); });
    },
  };
}
