/** What the publisher writes before the script of prerendered pages (`pipeline/publish/begin.ts`). */

/** Files are named by their paths below the site's base. */
export type AppParts = {
  /** The app's entry. */
  readonly app: string;
  /** What it imports before it runs. */
  readonly imports: readonly string[];
  /** What reads the dataset, or of a large dossier its index. */
  readonly reader: readonly string[];
  /** What draws the page of a visit, a place or a source. */
  readonly selected: readonly string[];
  readonly dataset: string;
  /** What a page begins with that need not have the whole dataset. */
  readonly first: string;
  /** The interface's languages, as subtags. */
  readonly languages: readonly string[];
  /**
   * What the bar above a stop says, with `{order}` and `{total}` in the first two; what the buttons below quotations
   * are called, with `{publisher}`; and a comma with its space.
   */
  readonly words: Readonly<
    Record<'of' | 'stopOf' | 'previousStop' | 'nextStop' | 'more' | 'comma', string>
  >;
};

/** The app's query string of what is asked for, and what a page says that it begins with; see `takeOver.ts`. */
type Told = { readonly search: string; readonly first: string | undefined };

/** What the whole dataset is needed for. */
const WHOLE = /[?&](visit|stop|place|source|view|q|from|to)=/;

/**
 * The files that the app needs to draw what is asked for, its entry last, and the data that it begins with, as far
 * as an address tells.
 */
export function filesFor(
  { app, imports, reader, selected, dataset, first }: AppParts,
  { search, first: begun }: Told,
): { readonly modules: readonly string[]; readonly data: string | undefined } {
  const isFirst = begun === 'first' && search === '';
  const isSelected = /[?&](visit|stop|place|source)=/.test(search);
  return {
    modules: [...imports, ...(isFirst ? [] : reader), ...(isSelected ? selected : []), app],
    data: isFirst || begun === 'index' ? first : WHOLE.test(search) ? dataset : undefined,
  };
}

/** Whether a page in this language is what the reader's languages (BCP 47, most wanted first) ask for. */
export function isWantedIn(
  shown: string,
  wishes: readonly string[],
  { languages }: Pick<AppParts, 'languages'>,
): boolean {
  const known = wishes
    .map((wish) => wish.toLowerCase().split('-')[0] ?? '')
    .find((wish) => languages.includes(wish));
  return known === undefined || known === shown;
}
