import { describe, expect, it } from 'vitest';
import { withRound } from '../../src/files/one-file';
import { sourceHash } from '../security-headers';
import { oneFileHtml } from './one-file-html';

const INDEX = `<!doctype html>
<html lang="sv">
  <head><script src="./early.js"></script><title>Kartan</title><style>:root{--frame-ratio:0.8}.a{color:red}</style>
  <link rel="manifest" href="./manifest.webmanifest"><script type="module" crossorigin src="./assets/index.js"></script></head>
  <body><div id="root"><p>Karta</p></div><script type="application/json" id="embedded-rounds.json">{"rounds":[]}</script>
  <script type="module" src="/src/start.ts"></script></body>
</html>`;
const html = oneFileHtml({
  index: INDEX, early: 'early();', script: 'const text = "</script><!--";', styles: '.b{color:blue}', icon: '<svg/>',
  late: new Map([['profiles.json', '{"a":"</script>"}']]),
});
const inline = (name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, 'g'))].map((match) => match[1] ?? '');

describe('the product as one file', () => {
  it('asks for nothing: no address, no module, no sheet of its own', () => {
    expect(html).not.toMatch(/type="module"|\ssrc=|rel="stylesheet"|rel="manifest"|modulepreload/);
    expect([...html.matchAll(/href="([^"]*)"/g)].map((match) => match[1]?.slice(0, 5))).toEqual(['data:']);
  });

  it('lets in just the scripts and styles that stand in it', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const [early = '', script = ''] = inline('script');
    expect(policy).toContain(`script-src ${sourceHash(early)} ${sourceHash(script)};`);
    expect(policy).toContain(`style-src ${sourceHash(inline('style')[0] ?? '')};`);
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).not.toMatch(/unsafe|self|https?:/);
  });

  it('carries the properties of the data, every sheet, and data and code that cannot end their elements', () => {
    expect(inline('style')).toEqual([':root{--frame-ratio:0.8}.b{color:blue}']);
    expect(html).toContain('<script type="application/json" id="embedded-profiles.json">{"a":"\\u003c/script>"}</script>');
    expect(html).toContain('const text = "\\x3C/script>\\x3C!--";');
    expect(html).toContain('<div id="root"><p>Karta</p></div>');
  });

  it('takes a round in place of its own and leaves the rest, the policy too, as it was', () => {
    const round = { id: 'r', name: '</script><b>', invented: false, date: '2026-03', answers: [] };
    const copy = withRound(html, round);
    const carried = /id="embedded-rounds.json">([\s\S]*?)<\/script>/.exec(copy)?.[1] ?? '';
    expect(JSON.parse(carried)).toEqual({ schema: 1, rounds: [round] });
    expect(copy.replace(carried, '')).toBe(html.replace('{"rounds":[]}', ''));
    expect(() => withRound('<p>en annan fil</p>', round)).toThrow('carries no rounds');
  });

  it('refuses a page that the build did not write', () => {
    expect(() => oneFileHtml({ index: '<html></html>', early: '', script: '', styles: '', icon: '', late: new Map() })).toThrow('index.html');
  });
});
