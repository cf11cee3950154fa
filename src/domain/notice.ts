/** Part of an address that could not be used, and why. */
export interface Notice {
  readonly parameter: string;
  /** What the address said, cut to 40 characters. */
  readonly given: string;
  readonly kind: 'unknown-parameter' | 'unknown-value' | 'broken' | 'too-many' | 'itself';
}
