/** A source or visit to cite. */
export type Cited = {
  readonly kind: 'sources' | 'visits';
  readonly id: string;
  /** The reader's own link to it. */
  readonly address: () => string;
};
