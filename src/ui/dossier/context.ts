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

/** What nearly every part of the dossier needs. */
export type DossierValue = {
  readonly catalog: Catalog;
  readonly language: Locale;
  /** The filter that is drawn; its words are those that could be answered last. */
  readonly filter: Filter;
  /** What passes the filter. */
  readonly remaining: Remaining;
  /** The filter's words, to be marked wherever they are found; undefined without any. */
  readonly query: Query | undefined;
  /** What finds words, where it is there; it can answer those of `filter`. */
  readonly search: Search | undefined;
  /** How far it is with those that the reader wants. */
  readonly searching: Searching;
  /** The source that the reader came for; its excerpts stand before the others'. */
  readonly firstSource: string | undefined;
  /** What is hovered in any view. */
  readonly hover: Hover;
  readonly select: (selection: Selection, firstSource?: string) => void;
  /**
   * Changes the filter; the edit gets the current one, which may be ahead of `filter`. `isStep` if
   * Back is to undo it.
   */
  readonly editFilter: (edit: FilterEdit, isStep?: boolean) => void;
};

export const DossierContext = createContext<DossierValue | undefined>(undefined);

/** The dossier around a component; throws outside one. */
export function useDossier(): DossierValue {
  const value = useContext(DossierContext);
  if (!value) throw new Error('useDossier: there is no dossier around this component');
  return value;
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
