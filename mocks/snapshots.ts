/** msw handlers that answer with the project's own snapshots, and with every way in which they fail. */
import { http, HttpResponse, type HttpHandler } from 'msw';
import { failedAnswer, type Failure } from './failures';
import { SNAPSHOT_NAMES, snapshotText, typeOf, type SnapshotName } from './snapshot-files';

/** Answers every snapshot as it is. `base` is the address before the file name, e.g. "http://localhost/data/". */
export function snapshotHandlers(base: string): readonly HttpHandler[] {
  return SNAPSHOT_NAMES.map((name) => http.get(`${base}${name}`, async () =>
    new HttpResponse(await snapshotText(name), { headers: { 'content-type': typeOf(name) } })));
}

/** Goes before `snapshotHandlers`: one snapshot fails, and counts how often it was asked for. */
export function failing(base: string, name: SnapshotName, how: Failure): { readonly handler: HttpHandler; readonly asked: () => number } {
  let asked = 0;
  const handler = http.get(`${base}${name}`, async () => {
    asked += 1;
    const { status, body, headers } = failedAnswer(how, await snapshotText(name));
    return status === null ? HttpResponse.error() : new HttpResponse(body, { status, headers });
  });
  return { handler, asked: () => asked };
}

/** One snapshot answers with its text changed, e.g. into something hostile. */
export function changed(base: string, name: SnapshotName, change: (text: string) => string): HttpHandler {
  return http.get(`${base}${name}`, async () => new HttpResponse(change(await snapshotText(name)), { headers: { 'content-type': typeOf(name) } }));
}

/** One snapshot answers only after `release` has been called. */
export function slow(base: string, name: SnapshotName): { readonly handler: HttpHandler; readonly release: () => void } {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => { release = resolve; });
  const handler = http.get(`${base}${name}`, async () => {
    await released;
    return new HttpResponse(await snapshotText(name), { headers: { 'content-type': typeOf(name) } });
  });
  return { handler, release };
}
