/** The pictures as they were, whole: what several of them share is kept once, under its own hash. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Drawing } from './drawing';

interface KeptPicture {
  readonly hash: string;
  /** Hashes of its parts: each layer, the rules, the colours of each appearance. */
  readonly layers: readonly string[];
  readonly rules: string;
  readonly colours: Drawing['colours'];
}

interface Kept {
  readonly pictures: Readonly<Record<string, KeptPicture>>;
  readonly parts: Readonly<Record<string, string>>;
}

const FILE = join(import.meta.dirname, 'kept.json');

function hashOfText(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** One hash of all that is drawn and of all that paints it. */
export function hashOf({ layers, rules, colours: { light, dark, projector } }: Drawing): string {
  return hashOfText(JSON.stringify([layers, rules, light, dark, projector]));
}

function lines(entries: Readonly<Record<string, unknown>>): string {
  return Object.entries(entries).map(([name, one]) => `${JSON.stringify(name)}: ${JSON.stringify(one)}`).join(',\n');
}

export function keep(drawings: ReadonlyMap<string, Drawing>): void {
  const parts: Record<string, string> = {};
  const part = (text: string): string => {
    const hash = hashOfText(text);
    parts[hash] = text;
    return hash;
  };
  const pictures = Object.fromEntries([...drawings].map(([name, drawing]) => [name, {
    hash: hashOf(drawing), layers: drawing.layers.map(part), rules: part(drawing.rules),
    colours: { light: part(drawing.colours.light), dark: part(drawing.colours.dark), projector: part(drawing.colours.projector) },
  }]));
  writeFileSync(FILE, `{"pictures": {\n${lines(pictures)}\n},\n"parts": {\n${lines(parts)}\n}}\n`);
}

export interface KeptDrawing {
  readonly hash: string;
  readonly drawing: Drawing;
}

/** By the name of the Scene, in the order in which they were kept. @throws Error when a part is lacking */
export function readKept(): ReadonlyMap<string, KeptDrawing> {
  const { pictures, parts }: Kept = JSON.parse(readFileSync(FILE, 'utf8'));
  const part = (hash: string): string => {
    const text = parts[hash];
    if (text === undefined) throw new Error(`${FILE} lacks the part ${hash}.`);
    return text;
  };
  return new Map(Object.entries(pictures).map(([name, { hash, layers, rules, colours }]) => [name, {
    hash, drawing: {
      layers: layers.map(part), rules: part(rules),
      colours: { light: part(colours.light), dark: part(colours.dark), projector: part(colours.projector) },
    },
  }]));
}
