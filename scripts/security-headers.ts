/**
 * The one place that says what the page may do and how long its files may be kept. The build writes the policy into the
 * page as a meta element, the server sends it as a header, the files for other hosts (`scripts/hosting/`) say the same,
 * and the tests compare all of them with what is written here.
 */
import { createHash } from 'node:crypto';
import { ONE_FILE } from '../src/snapshots/one-file-text.ts';

/** The source expression (`'sha256-…'`, quotes included) that lets an inline element with this text in. */
export function sourceHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

/** Source expressions for every inline `<style>` of a built page, in document order, without repeats. */
export function inlineStyleHashes(html: string): readonly string[] {
  const texts = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)].map((match) => match[1] ?? '');
  return [...new Set(texts.map(sourceHash))];
}

function directives(styleHashes: readonly string[]): readonly string[] {
  return [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...styleHashes].join(' '),
    "worker-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    // Text can become script only through the one policy of early.js, which lets nothing but addresses of this site through.
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ];
}

/**
 * The policy of the product as one file, which asks for nothing: only the scripts and styles that stand in it are let in.
 * Both lists are source expressions, see `sourceHash`.
 */
export function oneFilePolicy(scriptHashes: readonly string[], styleHashes: readonly string[]): string {
  return [
    "default-src 'none'", ['script-src', ...scriptHashes].join(' '), ['style-src', ...styleHashes].join(' '),
    'img-src data:', "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'", 'trusted-types default',
  ].join('; ');
}

/**
 * The policy for `<meta http-equiv="Content-Security-Policy">`.
 * `styleHashes` are the page's own inline styles, see `inlineStyleHashes`.
 */
export function metaPolicy(styleHashes: readonly string[]): string {
  return directives(styleHashes).join('; ');
}

/**
 * The policy as a header; it says one thing more, since browsers heed `frame-ancestors` only there.
 * @param embeddedBy origins that may show the page in a frame, beside its own
 */
export function headerPolicy(styleHashes: readonly string[], embeddedBy: readonly string[] = []): string {
  return [...directives(styleHashes), ["frame-ancestors 'self'", ...embeddedBy].join(' ')].join('; ');
}

/** Headers that go with every answer of the server. */
export function securityHeaders(styleHashes: readonly string[], embeddedBy: readonly string[] = []): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': headerPolicy(styleHashes, embeddedBy),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), fullscreen=(self)',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

/** For hosts that are reached by https alone; browsers ignore it over http. One year, without the other names of the domain. */
export const TRANSPORT_SECURITY = { name: 'Strict-Transport-Security', value: 'max-age=31536000' } as const;

/**
 * The product as one file is saved from a host and opened from a disk: the host's policy lets in no script that stands in a page, so
 * opened there it would be an empty shell.
 */
export const SAVED_ONLY = { file: ONE_FILE, name: 'Content-Disposition', value: 'attachment' } as const;

/** Headers that go with one path beside those that go with all. */
export function headersOf(pathname: string): Readonly<Record<string, string>> {
  return pathname.endsWith(`/${SAVED_ONLY.file}`) ? { [SAVED_ONLY.name]: SAVED_ONLY.value } : {};
}

/** Paths whose names hold a hash: their content never changes. */
export const HASHED_PATH = String.raw`/assets/[^/]+-[A-Za-z0-9_-]{8,}\.[a-z0-9]+$`;
export const KEPT_FOR_A_YEAR = 'public, max-age=31536000, immutable';
/** All else (the page, the service worker, the figures) is asked for again each time, and answered 304 when it is the same. */
export const ASKED_AGAIN = 'no-cache';

const HASHED = new RegExp(`^${HASHED_PATH}`);

/** Cache-Control for a path of the site. */
export function cacheRule(pathname: string): string {
  return HASHED.test(pathname) ? KEPT_FOR_A_YEAR : ASKED_AGAIN;
}
