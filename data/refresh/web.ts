import { NoAnswer, OddAnswer } from './refusal';
import { pauseFor } from './sources';

/** What the command needs of the outside world; tests give their own, so that none of them waits. */
export interface Outside {
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** A signal that aborts after so many milliseconds. */
  readonly deadline: (ms: number) => AbortSignal;
  /** One line to the person who runs the command. */
  readonly say: (line: string) => void;
}

export interface Ask {
  /** Which answer this is, in Swedish; stands in progress lines and refusals. */
  readonly name: string;
  readonly url: string;
  /** Sent as JSON with POST when given. */
  readonly body?: unknown;
}

/** Asks politely and gives the body's bytes, or throws NoAnswer. */
export type Web = (ask: Ask) => Promise<Uint8Array>;

const ATTEMPTS = 4;
const TIMEOUT_MS = 30_000;
const FIRST_BACK_OFF_MS = 1000;
/** A publisher that wants us to stay away longer than this is left in peace until another day. */
const LONGEST_WAIT_MS = 120_000;
/** The largest real answer is some tens of kB. */
const LARGEST_BYTES = 5_000_000;
const WORTH_ANOTHER_TRY: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

type Attempt =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'again'; readonly why: string; readonly wait: number | null }
  | { readonly kind: 'no'; readonly why: string };

/**
 * A fetcher that spaces requests per host, gives each 30 s, and tries four times with doubled pauses
 * (or the publisher's own Retry-After) when a failure may pass.
 */
export function politeWeb(outside: Outside): Web {
  const lastAsked = new Map<string, number>();

  async function waitForTurn(url: string): Promise<void> {
    const host = new URL(url).host;
    const last = lastAsked.get(host);
    const wait = last === undefined ? 0 : last + pauseFor(host) - outside.now();
    if (wait > 0) await outside.sleep(wait);
    lastAsked.set(host, outside.now());
  }

  async function attempt(ask: Ask): Promise<Attempt> {
    try {
      const response = await outside.fetch(ask.url, {
        signal: outside.deadline(TIMEOUT_MS),
        headers: { Accept: '*/*', ...(ask.body === undefined ? {} : { 'Content-Type': 'application/json' }) },
        ...(ask.body === undefined ? {} : { method: 'POST', body: JSON.stringify(ask.body) }),
      });
      if (response.ok) return { kind: 'bytes', bytes: new Uint8Array(await response.arrayBuffer()) };
      const why = `status ${response.status}`;
      if (!WORTH_ANOTHER_TRY.has(response.status)) return { kind: 'no', why };
      return { kind: 'again', why, wait: retryAfter(response.headers.get('retry-after'), outside.now()) };
    } catch (error) {
      return { kind: 'again', why: failure(error), wait: null };
    }
  }

  return async (ask) => {
    outside.say(`  ${ask.name}`);
    for (let turn = 1; ; turn += 1) {
      await waitForTurn(ask.url);
      const result = await attempt(ask);
      if (result.kind === 'bytes') {
        if (result.bytes.length > LARGEST_BYTES) throw new OddAnswer(ask.name, 'svaret är orimligt stort');
        return result.bytes;
      }
      if (result.kind === 'no') throw new NoAnswer(ask.name, result.why);
      if (turn === ATTEMPTS) throw new NoAnswer(ask.name, `${result.why}, efter ${ATTEMPTS} försök`);
      const wait = result.wait ?? FIRST_BACK_OFF_MS * 2 ** (turn - 1);
      if (wait > LONGEST_WAIT_MS) {
        throw new NoAnswer(ask.name, `${result.why}; utgivaren ber om ${Math.round(wait / 1000)} s väntan, försök senare`);
      }
      outside.say(`    ${result.why}, försöker igen om ${(wait / 1000).toLocaleString('sv-SE')} s`);
      await outside.sleep(wait);
    }
  };
}

/** Retry-After in ms: seconds or an HTTP date; null when absent or unreadable. */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null || header.trim() === '') return null;
  if (/^\d+$/.test(header.trim())) return Number(header.trim()) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

function failure(error: unknown): string {
  if (error instanceof DOMException && (error.name === 'TimeoutError' || error.name === 'AbortError')) {
    return `inget svar inom ${TIMEOUT_MS / 1000} s`;
  }
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : '';
  const message = error instanceof Error ? error.message : String(error);
  return `nätverksfel (${cause === '' ? message : cause})`;
}
