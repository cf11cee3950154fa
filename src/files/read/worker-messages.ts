/** What the page and its reading worker say to each other. */
import type { FileContent } from '../../domain/read-in/input';

export interface ToWorker {
  readonly index: number;
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type FromWorker =
  /** The worker's program has started: from now on it answers. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'read'; readonly index: number; readonly content: FileContent };
