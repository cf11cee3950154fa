/** Ways in which a text or its bytes come out wrong: cut, doubled, swapped, with something strange in the middle. */
import fc from 'fast-check';

/** What parsers stumble over: signs of other formats, numbers at the edges, letters that are not what they seem. */
const STRANGE = [
  '', '\0', '\ufeff', '\u202e', '"', '""', "'", ';', ',', '\t', '\r\n', '{', '}', '[', ']', '<!--', '</script>', '=1+1', '1e308', '-0', '0x1',
  'NaN', 'null', 'true', '-1', '999999999999999999999', '__proto__', 'constructor', 'javascript:alert(1)', '../../', '\ud800', 'Å', '２０３９', '50\u00a0%', ' ',
] as const;

const place = fc.double({ min: 0, max: 1, noNaN: true });
type Damage = (text: string) => string;

const damage: fc.Arbitrary<Damage> = fc.oneof(
  place.map((from): Damage => (text) => text.slice(0, Math.floor(from * text.length))),
  fc.tuple(place, fc.integer({ min: 1, max: 60 })).map(([from, length]): Damage => (text) => {
    const at = Math.floor(from * text.length);
    return text.slice(0, at) + text.slice(at + length);
  }),
  fc.tuple(place, fc.integer({ min: 1, max: 60 }), place).map(([from, length, to]): Damage => (text) => {
    const [at, other] = [from, to].map((share) => Math.floor(share * text.length));
    return text.slice(0, other) + text.slice(at, (at ?? 0) + length) + text.slice(other);
  }),
  fc.tuple(place, fc.constantFrom(...STRANGE), fc.integer({ min: 0, max: 12 })).map(([from, strange, over]): Damage => (text) => {
    const at = Math.floor(from * text.length);
    return text.slice(0, at) + strange + text.slice(at + over);
  }),
);

/** A true text, damaged once or a few times. */
export function damaged(text: string): fc.Arbitrary<string> {
  return fc.array(damage, { minLength: 1, maxLength: 4 }).map((all) => all.reduce((now, one) => one(now), text));
}

/** The same of bytes. */
export function damagedBytes(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const latin = Buffer.from(bytes).toString('latin1');
  return damaged(latin).map((text) => new Uint8Array(Buffer.from(text, 'latin1')));
}
