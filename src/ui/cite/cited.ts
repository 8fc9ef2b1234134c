/** What is cited: a document, a visit, or the whole dossier. */
export type Cited = (
  | { readonly kind: 'sources' | 'visits'; readonly id: string }
  | { readonly kind: 'dossier' }
) & {
  /** Where it is found: `addressOf` it, or of a document its own address. */
  readonly address: () => string;
};
