/** The part of saxen that is used here; the package brings no types. */
declare module 'saxen' {
  type Decode = (text: string) => string;
  export class Parser {
    on(name: 'openTag', listener: (name: string, attributes: () => Readonly<Record<string, string>> | boolean, decode: Decode, selfClosing: boolean) => void): this;
    on(name: 'closeTag', listener: (name: string, decode: Decode, selfClosing: boolean) => void): this;
    on(name: 'text', listener: (text: string, decode: Decode) => void): this;
    on(name: 'cdata', listener: (text: string) => void): this;
    on(name: 'error', listener: (error: Error) => void): this;
    parse(xml: string): this;
    stop(): void;
  }
}
