/** A proxy as some networks have it: it asks for nothing compressed, so nothing comes compressed. */
import { extname } from 'node:path';
import { passOn, serve } from './forwarding';
import type { Running } from './nginx';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** What stands in a file's place: a text, nothing at all, or a host that never answers. */
export type Instead = { readonly text: string } | 'missing' | 'silent';

/**
 * @param folder a folder that is the proxy's own and that `target` does not know; "/" for none
 * @param instead by path and query, what is answered instead of a file of the site; read at each request
 */
export function startPlainProxy(target: string, folder: string, instead: ReadonlyMap<string, Instead> = new Map()): Promise<Running> {
  return serve((request, response) => {
    const path = request.url ?? '/';
    const answer = path.startsWith(folder) ? instead.get(path) : 'missing';
    if (answer === 'silent') return;
    if (answer === 'missing') {
      response.writeHead(404).end();
      return;
    }
    if (answer) {
      response.writeHead(200, { 'Content-Type': `${TYPES[extname(new URL(path, target).pathname)] ?? 'text/plain'}; charset=utf-8`, 'Cache-Control': 'no-cache' }).end(answer.text);
      return;
    }
    const { 'accept-encoding': _dropped, ...headers } = request.headers;
    passOn(target, `/${path.slice(folder.length)}`, headers, response);
  });
}
