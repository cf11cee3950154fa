import type { SnapshotFault } from '../domain/snapshot-fault';

/** A snapshot that cannot be had or believed, and why. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
  constructor(readonly fault: SnapshotFault) {
    super(`${fault.file}: ${fault.kind} ${fault.detail}`.trim());
  }
}
