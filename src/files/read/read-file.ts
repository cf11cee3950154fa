/** From the bytes of a file to sheets, or to a file of this product, or to the reason why it can't be read. Never throws. */
import type { FileContent } from '../../domain/read-in/input';
import { parseProductFile } from '../round-file';
import { decodeText } from './decode-text';
import { READ_LIMITS, type ReadLimits } from './limits';
import { readDelimited } from './read-delimited';

function refused(reason: Extract<FileContent, { kind: 'refused' }>['reason'], detail = ''): FileContent {
  return { kind: 'refused', reason, detail };
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Names of streams in the older container, which also holds workbooks that are encrypted. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function readOle(name: string, bytes: Uint8Array): FileContent {
  if (holdsStream(bytes, 'EncryptedPackage')) return refused('password');
  return holdsStream(bytes, 'Workbook') || holdsStream(bytes, 'Book') ? refused('old-excel') : refused('unknown-type', name);
}

function readJson(text: string): FileContent {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refused('damaged');
  }
  const product = parseProductFile(json);
  return product.kind === 'refused' ? product : { kind: 'product', product };
}

function readText(name: string | null, bytes: Uint8Array, limits: ReadLimits): FileContent {
  const decoded = decodeText(bytes);
  if (decoded === null) return refused('unknown-type', name ?? '');
  const text = decoded.text.replace(/^\ufeff/u, '');
  if (/^\s*[[{]/u.test(text)) return readJson(text);
  if (/^\s*<(?:!doctype|html|\?xml)/iu.test(text)) return refused('unknown-type', name ?? '');
  return readDelimited(name, text, decoded.encoding === 'windows-1252' ? [{ kind: 'windows-1252', detail: '' }] : [], limits);
}

/**
 * Reads a file of answers. What it is, its bytes say; its name is only told back.
 * @param limits what is refused as too large
 */
export async function readFile(name: string, bytes: Uint8Array, limits: ReadLimits = READ_LIMITS): Promise<FileContent> {
  if (bytes.length > limits.bytes) return refused('too-large', String(bytes.length));
  if (bytes.length === 0) return refused('empty');
  if (startsWith(bytes, OLE)) return readOle(name, bytes);
  if (startsWith(bytes, ZIP)) {
    // Most who read files read text: the reader of workbooks comes when one is met.
    const { readXlsx } = await import('./xlsx/read-xlsx');
    return readXlsx(name, bytes, limits);
  }
  return readText(name, bytes, limits);
}

/** Cells that were pasted, as Excel and LibreOffice put them on the clipboard, or text of a file of this product. */
export function readPasted(text: string, limits: ReadLimits = READ_LIMITS): FileContent {
  if (text.length > limits.bytes) return refused('too-large', String(text.length));
  return /^\s*\{/u.test(text) ? readJson(text) : readDelimited(null, text, [], limits);
}
