/** What the publisher writes before the script of prerendered pages (`pipeline/publish/begin.ts`). */
import { SELECTION_KEYS } from '../../../state/urlKeys.ts';
import { asks } from './pending.ts';

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
  /** The style sheets of the list, the matrix of sources and the page on method. */
  readonly viewStyles: readonly string[];
  /** That of a presentation, without its dialogs. */
  readonly stageStyles: readonly string[];
  /** What can move a panel, by the panel's id. */
  readonly engines: { readonly map?: string | undefined; readonly timeline?: string | undefined };
  readonly dataset: string;
  /** What a page begins with that need not have the whole dataset. */
  readonly first: string;
  /** The interface's languages, as subtags. */
  readonly languages: readonly string[];
  /**
   * What the bar above a stop says, with `{order}` and `{total}` in the first two; what the buttons below quotations
   * are called, with `{publisher}`; that something is loading, or cannot be, and the way to try again; and a comma with
   * its space.
   */
  readonly words: Readonly<
    Record<
      | ('of' | 'stopOf' | 'previousStop' | 'nextStop' | 'more')
      | ('loading' | 'failed' | 'retry' | 'comma'),
      string
    >
  >;
};

type Told = {
  /** The app's query string of what is asked for. */
  readonly search: string;
  /** What a page says that it begins with; see `takeOver.ts`. */
  readonly first: string | undefined;
  /** Whether the page shows what is asked for. */
  readonly isShown: boolean;
};

/**
 * The files that the app needs to draw what is asked for, its entry last, and the data that it begins with, as far
 * as an address tells.
 */
export function filesFor(
  { app, imports, reader, selected, dataset, first }: AppParts,
  { search, first: begun, isShown }: Told,
): { readonly modules: readonly string[]; readonly data: string | undefined } {
  const isFirst = begun === 'first' && isShown;
  const isSelected = asks(search, SELECTION_KEYS);
  return {
    modules: [...imports, ...(isFirst ? [] : reader), ...(isSelected ? selected : []), app],
    data: isFirst || begun === 'index' ? first : dataset,
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
