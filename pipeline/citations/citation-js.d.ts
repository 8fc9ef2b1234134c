/** What the pipeline and tests use of Citation.js, which has no types of its own. */
declare module '@citation-js/core' {
  /** An engine of citeproc-js, holding one style and one locale. */
  interface StyleEngine {
    /** Makes these and no others the works cited. */
    updateItems(ids: readonly string[]): void;
    /** The parameters of the list, and its entries. */
    makeBibliography(): [unknown, string[]];
    /** A first citation, in a note style a full note. */
    makeCitationCluster(cited: readonly { readonly id: string }[]): string;
  }

  /** Reads works in any format it knows; throws for what it does not. */
  export class Cite {
    constructor(input: string, options?: { readonly generateGraph?: boolean });
    /** The works as CSL-JSON. */
    readonly data: readonly {
      readonly id: string;
      readonly title: string;
      readonly URL: string;
    }[];
  }

  export const plugins: {
    readonly config: {
      get(plugin: '@csl'): {
        readonly templates: {
          get(name: string): string;
          add(name: string, csl: string): void;
        };
        /** The engine of a style and locale; the same one every time, with these items. */
        engine(
          items: readonly { readonly id: string }[],
          style: string,
          locale: string,
          format: 'text',
        ): StyleEngine;
      };
    };
  };
}

declare module '@citation-js/plugin-csl';
