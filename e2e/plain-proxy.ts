/** A proxy as some networks have it: it asks for nothing compressed, so nothing comes compressed. */
import { passOn, serve } from './forwarding';
import type { Running } from './nginx';

/**
 * @param folder a folder that is the proxy's own and that `target` does not know; "/" for none
 * @param scripts by path, what is answered instead of a script of the site; read at each request
 */
export function startPlainProxy(target: string, folder: string, scripts: ReadonlyMap<string, string> = new Map()): Promise<Running> {
  return serve((request, response) => {
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
    passOn(target, `/${path.slice(folder.length)}`, headers, response);
  });
}
