/** Bytes of a text file as text: Swedish Excel writes UTF-8 with or without a mark, UTF-16, and Windows-1252. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252';
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Some engines decode Windows-1252 as Latin-1, which loses dashes and quotes. */
function decodeWindows(bytes: Uint8Array): string | null {
  return decode(bytes, 'windows-1252')?.replace(/[\u0080-\u009f]/gu, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80] ?? sign) ?? null;
}

/** UTF-16 without a mark shows itself by every other byte being zero. */
function isUnmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 400);
  if (sample.length < 8) return null;
  const zeros = (offset: number): number => sample.filter((byte, index) => index % 2 === offset && byte === 0).length;
  const most = sample.length / 2 * 0.7;
  if (zeros(1) > most && zeros(0) === 0) return 'utf-16le';
  return zeros(0) > most && zeros(1) === 0 ? 'utf-16be' : null;
}

/** Control characters other than tab, line ends, vertical tab and form feed: no text file holds them. */
function holdsControls(text: string): boolean {
  for (let index = 0; index < Math.min(text.length, 200_000); index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 9 || (unit > 13 && unit < 32)) return true;
  }
  return false;
}

/** Null when the bytes are no text. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const [a, b] = bytes;
  const wide = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : isUnmarkedUtf16(bytes);
  if (wide !== null) {
    const text = decode(bytes, wide);
    return text === null ? null : { text, encoding: 'utf-16' };
  }
  const utf8 = decode(bytes, 'utf-8');
  const text = utf8 ?? decodeWindows(bytes);
  if (text === null || holdsControls(text)) return null;
  return { text, encoding: utf8 === null ? 'windows-1252' : 'utf-8' };
}
