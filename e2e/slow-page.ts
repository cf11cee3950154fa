/** The built site behind a server that gives its page piece by piece, each when it is told to. */
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { passOn, serve } from './forwarding';
import type { Running } from './nginx';

export interface SlowPage extends Running {
  /** Gives the next piece of the body; false when that was the last. Throws before the page is asked for. */
  readonly give: () => boolean;
}

/** Where a page may be cut: after the beginning of an element that the reader sees. */
const CUT = /<(?:a|aside|button|dd|div|dt|h1|h2|input|label|li|nav|p|section|select|small|span|svg|th|td|tr|ul)\b[^>]*>/g;

/**
 * @param target the site's address, which gives everything but the page
 * @param every one of how many possible cuts is made
 */
export async function startSlowPage(target: string, every: number): Promise<SlowPage> {
  const html = readFileSync('dist/index.html', 'utf8');
  const body = html.indexOf('<body');
  const cuts = [...html.matchAll(CUT)].map(({ index, 0: tag }) => index + tag.length).filter((at) => at > body);
  const ends = [...cuts.filter((_, index) => index % every === 0), html.length];
  let page: ServerResponse | undefined;
  let given = body;
  const running = await serve((request, response) => {
    if (request.url === '/') {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      response.write(html.slice(0, body));
      page = response;
    } else passOn(target, request.url ?? '/', request.headers, response);
  });
  return {
    ...running,
    give: () => {
      if (page === undefined) throw new Error('Nobody has asked for the page.');
      const end = ends.shift() ?? html.length;
      page.write(html.slice(given, end));
      given = end;
      if (ends.length === 0) page.end();
      return ends.length > 0;
    },
  };
}
