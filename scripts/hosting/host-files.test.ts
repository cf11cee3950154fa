import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { ASKED_AGAIN, headerPolicy, inlineStyleHashes, KEPT_FOR_A_YEAR, securityHeaders } from '../security-headers';
import { hostFiles, siteOf } from './host-files';
import { nginxFile } from './nginx';

const PAGE = '<!doctype html><style>body{margin:0}</style>';
const INTRANET = 'https://intranet.example';
const ONE_FILE = 'Samordningskartan.html';
const site = siteOf(PAGE, [ONE_FILE, 'early.js', 'index.html', 'service-worker.js'], [INTRANET]);
const files = hostFiles(site);
const text = (name: string): string => files[name] ?? '';

describe('what every host is told', () => {
  it('is what the server of the tests sends, and HSTS', () => {
    const { 'Strict-Transport-Security': transport, ...others } = site.headers;
    expect(others).toEqual(securityHeaders(inlineStyleHashes(PAGE), [INTRANET]));
    expect(transport).toBe('max-age=31536000');
    expect(Object.keys(site.headers)).toEqual(expect.arrayContaining([
      'Content-Security-Policy', 'X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy', 'Cross-Origin-Opener-Policy',
    ]));
  });

  it('lets in a frame those alone who are named', () => {
    expect(headerPolicy([], [INTRANET])).toMatch(/; frame-ancestors 'self' https:\/\/intranet\.example$/);
    expect(headerPolicy([])).toMatch(/; frame-ancestors 'self'$/);
  });

  it.each(['nginx.conf', 'apache.htaccess', '_headers'])('stands word for word in %s', (name) => {
    for (const [header, value] of Object.entries(site.headers)) {
      expect(text(name)).toContain(header);
      expect(text(name)).toContain(value);
    }
    for (const rule of [ASKED_AGAIN, KEPT_FOR_A_YEAR]) expect(text(name)).toContain(rule);
  });

  it.each(['nginx.conf', 'apache.htaccess', 'web.config', '_headers'])('has the product as one file saved, not opened, in %s', (name) => {
    expect(text(name).split('Content-Disposition')).toHaveLength(2);
    expect(text(name)).toMatch(/Samordningskartan\\?\.html[\s\S]*Content-Disposition\W+(?:value="|always\W+)?attachment/);
  });
});

describe('nginx', () => {
  it('says the headers again where it says how long files are kept, since nothing is inherited there', () => {
    for (const name of Object.keys(site.headers)) expect(text('nginx.conf').split(`add_header ${name} `)).toHaveLength(4);
  });

  it('refuses a value that would be read as a variable', () => {
    expect(() => nginxFile({ ...site, headers: { 'X-Any': 'a $host' } })).toThrow('nginx cannot be told');
  });
});

describe('IIS', () => {
  const parsed: unknown = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', processEntities: true }).parse(text('web.config'));
  const at = (...path: readonly string[]): unknown => path.reduce<unknown>((node, key) => Reflect.get(Object(node), key), parsed);

  it('is XML, with each header once', () => {
    expect(XMLValidator.validate(text('web.config'))).toBe(true);
    const added = at('configuration', 'system.webServer', 'httpProtocol', 'customHeaders', 'add');
    expect(added).toEqual(Object.entries(site.headers).map(([name, value]) => ({ name, value })));
  });

  it('keeps what has a hash in its name and asks again for all else', () => {
    expect(at('configuration', 'system.webServer', 'staticContent', 'clientCache', 'cacheControlCustom')).toBe(ASKED_AGAIN);
    expect(at('configuration', 'location', '0', 'path')).toBe('assets');
    expect(at('configuration', 'location', '0', 'system.webServer', 'staticContent', 'clientCache', 'cacheControlCustom')).toBe(KEPT_FOR_A_YEAR);
  });
});

describe('_headers', () => {
  it('gives no path Cache-Control twice', () => {
    const rules = text('_headers').trimEnd().split(/\n(?=\/)/).map((rule) => ({ path: rule.split('\n', 1)[0] ?? '', kept: rule.includes('Cache-Control') }));
    const kept = rules.filter((rule) => rule.kept).map(({ path }) => path);
    expect(kept).toEqual(['/assets/*', '/', `/${ONE_FILE}`, '/early.js', '/index.html', '/service-worker.js', '/data/*']);
    expect(rules.find(({ path }) => path === '/*')?.kept).toBe(false);
  });
});
