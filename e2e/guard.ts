/** Watches a page for what must never happen in any test. */
import type { BrowserContext } from '@playwright/test';

/**
 * Said by the browser, not by the page: software rendering, Playwright's own switch for service workers, and a machine
 * so busy that a script came long after what was fetched for it (that nothing is fetched twice has its own test).
 */
const NOT_OURS = [
  /GPU stall due to ReadPixels/,
  /^Service Worker registration blocked by Playwright$/,
  /^The resource \S+\/(?:data|assets)\/\S+ was preloaded using link preload but not used within a few seconds/,
];

export interface Guard {
  /** What has gone wrong so far, one line each. */
  readonly troubles: readonly string[];
  /** A test that makes a file fail lets the browser say so. */
  expectFailureOf(urlPart: string): void;
  /** A test that opens a page of another origin lets that one be asked. */
  expectHost(other: string): void;
  /** A test that provokes a message on the console lets that one pass. */
  expectMessage(pattern: RegExp): void;
}

/** Begins to watch. `origin` is the only one that the page may ask. */
export async function watch(context: BrowserContext, origin: string): Promise<Guard> {
  const troubles: string[] = [];
  const expectedFiles: string[] = [];
  const hosts = [origin];
  const expectedMessages: RegExp[] = [...NOT_OURS];

  // A violation is written on the console too, but not by every kind of worker or in every case.
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`Policy violated: ${violatedDirective} by ${blockedURI}`);
    });
  });
  context.on('console', (message) => {
    const type = message.type();
    if (type !== 'error' && type !== 'warning') return;
    const text = message.text();
    const { url } = message.location();
    if (expectedMessages.some((pattern) => pattern.test(text))) return;
    if (expectedFiles.some((part) => url.includes(part) && text.startsWith('Failed to load resource'))) return;
    troubles.push(`console ${type}: ${text} (${url})`);
  });
  context.on('weberror', (error) => { troubles.push(`error: ${error.error().message}`); });
  context.on('request', (request) => {
    const url = new URL(request.url());
    const local = url.protocol === 'data:' || url.protocol === 'blob:';
    if (!local && !hosts.includes(url.origin)) troubles.push(`request to another host: ${request.url()}`);
  });
  return {
    troubles,
    expectHost(other) { hosts.push(other); },
    expectFailureOf(urlPart) { expectedFiles.push(urlPart); },
    expectMessage(pattern) { expectedMessages.push(pattern); },
  };
}
