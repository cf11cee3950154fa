/** Servers of a test's own that stand before the site and pass on what they do not answer themselves. */
import http, { type IncomingHttpHeaders, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Running } from './nginx';

/** Serves on a free port of this machine. */
export async function serve(answer: RequestListener): Promise<Running> {
  const server = http.createServer(answer);
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => { server.close(done); });
    },
  };
}

/** Answers with what the site answers. @param path with a leading slash, as the site knows it */
export function passOn(target: string, path: string, headers: IncomingHttpHeaders, response: ServerResponse): void {
  const { hostname, port } = new URL(target);
  http.get({ hostname, port, path, headers, agent: false }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  }).on('error', () => response.destroy());
}
