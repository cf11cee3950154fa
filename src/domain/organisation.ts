/** Something on the site that not everybody can use. */
export interface Shortcoming {
  readonly what: string;
  /** Number of the criterion of WCAG 2.1, e.g. "1.4.3". */
  readonly criterion: string;
  readonly reason: 'not-compliant' | 'burden' | 'out-of-scope';
  /** When or how it is to be put right, or why it is not. */
  readonly plan: string;
}

/** The public body that publishes the site, and what it says of the site's accessibility. */
export interface Organisation {
  readonly name: string;
  /** Where the site is published. */
  readonly service: string;
  readonly mailbox: string;
  readonly phone: string;
  readonly conformance: 'full' | 'partial' | 'none';
  readonly shortcomings: readonly Shortcoming[];
  readonly method: 'self' | 'internal' | 'external';
  /** ISO days. */
  readonly assessed: string;
  readonly updated: string;
}
