/** Walks through XML once. Entities of a document's own are never expanded, so that a small text stays small. */
import { Parser } from 'saxen';
import { ReadingError } from './reading-error';

export interface XmlHandlers {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, stop: () => void) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Some programs write every name with a prefix. */
const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

function bareAttributes(raw: Readonly<Record<string, string>> | boolean, decode: (text: string) => string): Readonly<Record<string, string>> {
  if (typeof raw === 'boolean') return {};
  return Object.fromEntries(Object.entries(raw).map(([name, value]) => [bare(name), decode(value)]));
}

/** @throws ReadingError when the text is no whole XML */
export function walkXml(xml: string, handlers: XmlHandlers): void {
  const parser = new Parser();
  let fault: Error | null = null;
  parser.on('error', (error) => { fault = error; });
  parser.on('openTag', (name, attributes, decode) => handlers.open(bare(name), bareAttributes(attributes(), decode), () => parser.stop()));
  if (handlers.close !== undefined) {
    const { close } = handlers;
    parser.on('closeTag', (name) => close(bare(name)));
  }
  if (handlers.text !== undefined) {
    const { text } = handlers;
    parser.on('text', (value, decode) => text(decode(value)));
    parser.on('cdata', (value) => text(value));
  }
  parser.parse(xml);
  if (fault !== null) throw new ReadingError('damaged');
}
