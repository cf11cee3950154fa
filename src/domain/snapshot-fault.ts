/** Why a snapshot could not be believed. `detail` is a status, a place in the file ("3:17" is line and column), or a municipality code. */
export interface SnapshotFault {
  /** File name under `data/`, e.g. "values.json". */
  readonly file: string;
  readonly kind:
    | 'unreachable' | 'status' | 'not-json' | 'cut-off' | 'too-large' | 'too-new' | 'too-old' | 'shape'
    | 'duplicate-code' | 'unknown-code' | 'missing-code';
  readonly detail: string;
}
