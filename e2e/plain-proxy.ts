/** A proxy as some networks have it: it asks for nothing compressed, so nothing comes compressed. */
import { extname } from 'node:path';
import { passOn, serve } from './forwarding';
import type { Running } from './nginx';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

/**
 * @param folder a folder that is the proxy's own and that `target` does not know; "/" for none
 * @param texts by path and query, what is answered instead of a file of the site; read at each request
 */
export function startPlainProxy(target: string, folder: string, texts: ReadonlyMap<string, string> = new Map()): Promise<Running> {
  return serve((request, response) => {
    const path = request.url ?? '/';
    if (!path.startsWith(folder)) {
      response.writeHead(404).end();
      return;
    }
    const instead = texts.get(path);
    if (instead !== undefined) {
      response.writeHead(200, { 'Content-Type': `${TYPES[extname(new URL(path, target).pathname)] ?? 'text/plain'}; charset=utf-8`, 'Cache-Control': 'no-cache' }).end(instead);
      return;
    }
    const { 'accept-encoding': _dropped, ...headers } = request.headers;
    passOn(target, `/${path.slice(folder.length)}`, headers, response);
  });
}
