import { SAID_LIMIT } from '../../domain/own-round';

/** What a file of answers never needs, and a page should not choke on. */
export interface ReadLimits {
  readonly bytes: number;
  readonly rows: number;
  readonly columns: number;
  /** Unpacked size of all that is read of a packed file. */
  readonly unpackedBytes: number;
  /** Characters of one cell. */
  readonly cellLength: number;
}

export const READ_LIMITS: ReadLimits = {
  bytes: 20_000_000, rows: 5_000, columns: 500, unpackedBytes: 50_000_000, cellLength: SAID_LIMIT,
};
