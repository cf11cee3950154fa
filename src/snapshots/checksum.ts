/** The checksums by which a snapshot is known to belong to its manifest. */

/** By code, where the browser has nothing of its own; fetched when needed. */
async function digestByCode(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { sha256 } = await import('@noble/hashes/sha2.js');
  return sha256(bytes);
}

/**
 * The checksum of a snapshot, as the manifest gives it: SHA-256 of its text in UTF-8, hexadecimal. By the browser, beside the page's thread;
 * but a page that came over http is given no `crypto.subtle`.
 */
export async function checksumOf(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const digest = 'subtle' in crypto ? new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)) : await digestByCode(bytes);
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
