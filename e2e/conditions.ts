/** What a machine or its network can do to the page: what a test sets up before it looks. */
import type { Page } from '@playwright/test';
import { failedAnswer, type Failure } from '../mocks/failures';
import { snapshotText, typeOf, type SnapshotName } from '../mocks/snapshot-files';
import type { Guard } from './guard';

export class Conditions {
  constructor(readonly page: Page, private readonly guard: Guard) {}

  /** As on a machine without WebGL, from the next page on: for tests that ask nothing of the zoomable map, which is slow to draw here. */
  async withoutWebGl(): Promise<void> {
    await this.page.context().addInitScript(() => {
      const own = HTMLCanvasElement.prototype.getContext;
      Reflect.set(HTMLCanvasElement.prototype, 'getContext', function noWebGl(this: HTMLCanvasElement, kind: string, options?: unknown) {
        return kind.startsWith('webgl') ? null : Reflect.apply(own, this, [kind, options]);
      });
    });
  }

  /** Opens the page with one snapshot held back; the page comes up without it. Call what is returned to let it go. */
  async holdSnapshot(name: SnapshotName): Promise<() => void> {
    return this.hold(`**/data/${name}*`);
  }

  /** From now on a snapshot fails so. */
  async failSnapshot(name: SnapshotName, how: Failure): Promise<void> {
    const { status, body, headers } = failedAnswer(how, await snapshotText(name));
    this.guard.expectFailureOf(`data/${name}`);
    await this.page.route(`**/data/${name}*`, (route) => (status === null ? route.abort('connectionreset') : route.fulfill({ status, body, headers })));
  }

  /** From now on a snapshot says something else. */
  async changeSnapshot(name: SnapshotName, change: (text: string) => string): Promise<void> {
    const body = change(await snapshotText(name));
    await this.page.route(`**/data/${name}*`, (route) => route.fulfill({ body, contentType: typeOf(name) }));
  }

  /** Keeps the zoomable map from coming until what is returned is called. */
  async holdMapEngine(): Promise<() => void> {
    return this.hold('**/assets/maplibre*');
  }

  /** Keeps all code of the page but what runs before the first paint from coming, until what is returned is called. */
  async holdCode(): Promise<() => void> {
    return this.hold('**/assets/*.js');
  }

  /** Opens the page with the library that draws trends held back. Call what is returned to let it go. */
  async holdDrawing(): Promise<() => void> {
    return this.hold('**/assets/trend-lines*.js');
  }

  private async hold(files: string): Promise<() => void> {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => { release = resolve; });
    await this.page.route(files, async (route) => {
      await released;
      await route.continue();
    });
    return release;
  }

  /** Snapshots answer as they are again. */
  async healSnapshots(): Promise<void> {
    await this.page.unroute('**/data/**');
    await this.page.unrouteAll({ behavior: 'ignoreErrors' });
  }
}
