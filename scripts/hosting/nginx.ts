import { ASKED_AGAIN, HASHED_PATH, KEPT_FOR_A_YEAR, SAVED_ONLY } from '../security-headers';
import { COMPRESSED, TYPES, type Site } from './site';

/** A text in double quotes; "$" would be read as a variable and has no business in a header of this site. */
function quoted(text: string): string {
  if (/["\\$]/.test(text)) throw new Error(`nginx cannot be told: ${text}`);
  return `"${text}"`;
}

/**
 * To be included in a `server` or in a `location` that holds the site alone. A `location` with headers of its own
 * inherits none, so they stand in each.
 */
export function nginxFile({ headers }: Site): string {
  const withCache = (rule: string, indent: string, more: readonly (readonly [string, string])[] = []): readonly string[] => [...Object.entries(headers), ...more, ['Cache-Control', rule] as const]
    .map(([name, value]) => `${indent}add_header ${name} ${quoted(value)} always;`);
  const hashed = `location ~ "${HASHED_PATH}"`;
  return [
    '# Written by the build: include it in the server or location that holds the site.',
    'index index.html;',
    'charset utf-8;',
    `charset_types ${COMPRESSED.filter((type) => type !== 'text/html').join(' ')};`,
    'types {', ...Object.entries(TYPES).map(([extension, type]) => `  ${type} ${extension};`), '}',
    'gzip on;', 'gzip_vary on;', 'gzip_proxied any;',
    `gzip_types ${COMPRESSED.filter((type) => type !== 'text/html').join(' ')};`,
    ...withCache(ASKED_AGAIN, ''),
    `${hashed} {`, ...withCache(KEPT_FOR_A_YEAR, '  '), '}',
    `location ~ "/${SAVED_ONLY.file.replaceAll('.', String.raw`\.`)}$" {`, ...withCache(ASKED_AGAIN, '  ', [[SAVED_ONLY.name, SAVED_ONLY.value]]), '}',
    '',
  ].join('\n');
}
