import { createContext, useContext } from 'react';
import type { Catalog } from '../../domain/catalog.ts';
import type { LocalText } from '../../domain/dataset.ts';
import type { Filter } from '../../domain/filter.ts';
import { localText } from '../../domain/localText.ts';
import type { Query, Search } from '../../domain/query.ts';
import type { Remaining } from '../../domain/remaining.ts';
import type { Selection } from '../../domain/selection.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Hover } from '../../state/hover.ts';
import type { FilterEdit } from '../filter/editFilter.ts';
import type { Searching } from '../filter/searching.ts';
import { plainText } from '../language/words.ts';

/**
 * What nearly every part of the dossier needs. None of it follows from the filter, so that what the
 * filter does not concern is not rendered for it.
 */
export type DossierValue = {
  readonly catalog: Catalog;
  readonly language: Locale;
  /** How far the search is with the words that the reader wants. */
  readonly searching: Searching;
  /** The source that the reader came for; its excerpts stand before the others'. */
  readonly firstSource: string | undefined;
  /** What is hovered in any view. */
  readonly hover: Hover;
  readonly select: (selection: Selection, firstSource?: string) => void;
  /**
   * Changes the filter; the edit gets the current one, which may be ahead of the one that is drawn.
   * `isStep` if Back is to undo it.
   */
  readonly editFilter: (edit: FilterEdit, isStep?: boolean) => void;
};

/** The filter that is drawn, and what follows from it. */
export type Passing = {
  /** Its words are those that could be answered last. */
  readonly filter: Filter;
  /** What passes the filter. */
  readonly remaining: Remaining;
  /** What finds words, where it is there; it can answer those of `filter`. */
  readonly search: Search | undefined;
};

export const DossierContext = createContext<DossierValue | undefined>(undefined);
export const PassingContext = createContext<Passing | undefined>(undefined);
/** Apart from the rest of the filter: words are marked all over the page, and seldom change. */
export const QueryContext = createContext<Query | undefined>(undefined);

/** The dossier around a component; throws outside one. */
export function useDossier(): DossierValue {
  const value = useContext(DossierContext);
  if (!value) throw new Error('useDossier: there is no dossier around this component');
  return value;
}

/**
 * The language of the page. A memoised component with words of the interface must ask for it, or for
 * the dossier: else it would keep its words in another language.
 */
export function useLanguage(): Locale {
  return useDossier().language;
}

/** What passes the filter, for what is rendered again with every filter; throws outside a dossier. */
export function usePassing(): Passing {
  const value = useContext(PassingContext);
  if (!value) throw new Error('usePassing: there is no dossier around this component');
  return value;
}

/** The filter's words, to be marked wherever they are found; undefined without any. */
export function useSoughtWords(): Query | undefined {
  return useContext(QueryContext);
}

/** Whole texts of the dossier in the reader's language, letter for letter, as Markdown must be. */
export function useWritten(): (texts: LocalText) => string {
  const { catalog, language } = useDossier();
  return (texts) => localText(texts, language, catalog.dossier.language).text;
}

/** Names and titles of the dossier in the reader's language. */
export function useTexts(): (texts: LocalText) => string {
  const { catalog, language } = useDossier();
  return (texts) => plainText(texts, catalog, language);
}
