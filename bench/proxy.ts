/**
 * A counting and shaping HTTP proxy in front of a page, so that bytes are those on the wire and the network profile
 * holds for workers and service workers too, which the browser's own throttling does not reach.
 */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Network {
  /** Bytes per second towards the page, shared by all connections. */
  readonly bytesPerSecond: number;
  /** Added to each request, and once more to the first of a connection, ms. */
  readonly roundTripMs: number;
}

/** "Fast 3G" as the browsers' own tools define it. */
export const FAST_3G: Network = { bytesPerSecond: 1.6e6 / 8, roundTripMs: 150 };

/** Bytes that left the proxy at a moment of the wall clock, ms since the epoch. */
interface Sent {
  readonly at: number;
  readonly bytes: number;
}

export interface Proxy {
  readonly origin: string;
  /** Bytes sent until a moment (ms since the epoch), heads of the responses included. */
  readonly bytesUntil: (moment: number) => number;
  readonly requests: () => number;
  /** When the last byte was sent, ms since the epoch. */
  readonly lastByteAt: () => number;
  /** Paths that were answered with 400 or more, with the status. */
  readonly failures: () => readonly string[];
  readonly close: () => void;
}

export interface ProxyOptions {
  readonly target: string;
  readonly network: Network | null;
  /** Scripts are refused, as a policy or a broken proxy would. */
  readonly blockScripts: boolean;
}

/** The size of a response's head as HTTP/1.1 writes it. */
function headBytes(response: http.IncomingMessage): number {
  const statusLine = `HTTP/1.1 ${response.statusCode ?? 0} ${response.statusMessage ?? ''}\r\n`.length;
  return response.rawHeaders.reduce((sum, part) => sum + Buffer.byteLength(part) + 2, statusLine + 2);
}

const CHUNK = 4096;

/** Starts the proxy on a free port of the loopback. */
export async function startProxy({ target, network, blockScripts }: ProxyOptions): Promise<Proxy> {
  const { hostname, port, host } = new URL(target);
  const sent: Sent[] = [];
  const failures: string[] = [];
  const agent = new http.Agent({ keepAlive: true });
  const known = new WeakSet<object>();
  let requests = 0;
  let lineFreeAt = 0;

  const pace = async (bytes: number): Promise<void> => {
    if (network === null) return;
    lineFreeAt = Math.max(lineFreeAt, performance.now()) + (bytes / network.bytesPerSecond) * 1000;
    const wait = lineFreeAt - performance.now();
    if (wait > 1) await sleep(wait);
  };

  const pass = async (upstream: http.IncomingMessage, response: http.ServerResponse): Promise<void> => {
    const head = headBytes(upstream);
    await pace(head);
    response.writeHead(upstream.statusCode ?? 502, upstream.headers);
    sent.push({ at: Date.now(), bytes: head });
    for await (const chunk of upstream as AsyncIterable<Buffer>) {
      for (let from = 0; from < chunk.length; from += CHUNK) {
        const part = chunk.subarray(from, from + CHUNK);
        await pace(part.length);
        response.write(part);
        sent.push({ at: Date.now(), bytes: part.length });
      }
    }
    response.end();
  };

  const answer = async (request: http.IncomingMessage, response: http.ServerResponse): Promise<void> => {
    requests += 1;
    const path = request.url ?? '/';
    if (blockScripts && /\.m?js(\?|$)/.test(path)) {
      response.writeHead(403).end();
      return;
    }
    if (network !== null) await sleep(network.roundTripMs * (known.has(request.socket) ? 1 : 2));
    known.add(request.socket);
    const upstream = await new Promise<http.IncomingMessage>((resolve, reject) => {
      http.request(
        { hostname, port, path, method: request.method ?? 'GET', headers: { ...request.headers, host }, agent },
        resolve,
      ).on('error', reject).end();
    });
    if ((upstream.statusCode ?? 0) >= 400) failures.push(`${upstream.statusCode ?? 0} ${path}`);
    await pass(upstream, response);
  };

  const server = http.createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      failures.push(`${String(error)} ${request.url ?? ''}`);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bytesUntil: (moment) => sent.reduce((sum, { at, bytes }) => (at <= moment ? sum + bytes : sum), 0),
    requests: () => requests,
    lastByteAt: () => sent.at(-1)?.at ?? 0,
    failures: () => failures,
    close: () => {
      server.closeAllConnections();
      server.close();
      agent.destroy();
    },
  };
}
