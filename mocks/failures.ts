/** The ways in which a snapshot fails. One description of them for handlers in Node and for the browser tests. */

/** Every way; a test that covers them all goes through this list. */
export const FAILURES = [
  'not-found', 'server-error', 'unreachable', 'cut-off', 'not-json', 'empty', 'wrong-schema', 'old-version', 'new-version', 'too-large',
] as const;
export type Failure = (typeof FAILURES)[number];

export interface FailedAnswer {
  /** Null when no answer comes at all. */
  readonly status: number | null;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

const JSON_TYPE = { 'content-type': 'application/json' };

function withVersion(original: string, schema: (known: number) => number): string {
  const value: unknown = JSON.parse(original);
  if (typeof value !== 'object' || value === null) throw new Error('A snapshot is an object.');
  const known: unknown = Reflect.get(value, 'schema');
  return JSON.stringify({ ...value, schema: schema(typeof known === 'number' ? known : 1) });
}

/** What is answered instead of a snapshot whose true text is `original`. */
export function failedAnswer(how: Failure, original: string): FailedAnswer {
  const ok = (body: string): FailedAnswer => ({ status: 200, body, headers: JSON_TYPE });
  switch (how) {
    case 'not-found': return { status: 404, body: 'Not found', headers: { 'content-type': 'text/plain' } };
    case 'server-error': return { status: 500, body: 'Internal error', headers: { 'content-type': 'text/plain' } };
    case 'unreachable': return { status: null, body: '', headers: {} };
    case 'cut-off': return ok(original.slice(0, Math.floor(original.length / 2)));
    // What a captive portal or a wrongly set up server gives: a page, and status 200.
    case 'not-json': return { status: 200, body: '<!doctype html><title>Logga in</title>', headers: { 'content-type': 'text/html' } };
    case 'empty': return ok('');
    case 'wrong-schema': return ok(JSON.stringify({ schema: 1, type: 'FeatureCollection', features: 'none', indicators: 7 }));
    case 'old-version': return ok(withVersion(original, (known) => known - 1));
    case 'new-version': return ok(withVersion(original, (known) => known + 1));
    // Larger than any true snapshot by its own account; the body need not be that long to be refused.
    case 'too-large': return { status: 200, body: original, headers: { ...JSON_TYPE, 'content-length': '2000000000' } };
  }
}
