import { ASKED_AGAIN, headersOf, KEPT_FOR_A_YEAR } from '../security-headers';
import type { Site } from './site';

/**
 * `_headers` for Netlify and Cloudflare Pages, beside index.html. Where two rules meet, both hosts join the values of one
 * header with a comma, so no path gets Cache-Control from more than one of them.
 */
export function underscoreHeadersFile({ headers, rootFiles }: Site): string {
  const rule = (path: string, given: Readonly<Record<string, string>>): string =>
    [path, ...Object.entries(given).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${[
    rule('/*', headers),
    rule('/assets/*', { 'Cache-Control': KEPT_FOR_A_YEAR }),
    ...['/', ...rootFiles.map((name) => `/${name}`), '/data/*'].map((path) => rule(path, { ...headersOf(path), 'Cache-Control': ASKED_AGAIN })),
  ].join('\n')}\n`;
}
