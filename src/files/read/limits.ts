/** What a file of answers never needs, and a page should not choke on. */
export interface ReadLimits {
  readonly bytes: number;
  readonly rows: number;
  readonly columns: number;
  /** Unpacked size of all that is read of a packed file. */
  readonly unpackedBytes: number;
  /** Characters of one cell; Excel's own limit. */
  readonly cellLength: number;
}

export const READ_LIMITS: ReadLimits = {
  bytes: 20_000_000, rows: 5_000, columns: 500, unpackedBytes: 50_000_000, cellLength: 32_767,
};
