/**
 * The one place that says what the page may do. The build writes the policy into the page as a meta element,
 * the server sends it as a header, and the tests compare both with what is written here.
 */
import { createHash } from 'node:crypto';

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
  ];
}

/**
 * The policy for `<meta http-equiv="Content-Security-Policy">`.
 * `styleHashes` are the page's own inline styles, see `inlineStyleHashes`.
 */
export function metaPolicy(styleHashes: readonly string[]): string {
  return directives(styleHashes).join('; ');
}

/** The policy as a header; it says one thing more, since browsers heed `frame-ancestors` only there. */
export function headerPolicy(styleHashes: readonly string[]): string {
  return [...directives(styleHashes), "frame-ancestors 'self'"].join('; ');
}

/** Headers that go with every answer of the server. */
export function securityHeaders(styleHashes: readonly string[]): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': headerPolicy(styleHashes),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), fullscreen=(self)',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}
