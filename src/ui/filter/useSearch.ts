import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Catalog } from '../../domain/catalog.ts';
import type { Search } from '../../domain/query.ts';
import { withoutTexts } from '../loading/texts.ts';
import { useLoaded } from '../loading/useLoaded.ts';
import type { Searching } from './searching.ts';

/** It brings what it needs itself. */
export const loadSearch = withoutTexts(() => import('./searchCode.ts'));

type Options = {
  readonly searching: Searching;
  readonly catalog: Catalog;
  /** Absolute address of the site. */
  readonly base: string;
};

/**
 * Looks for words and dates. Gives back what answers, and which words it answers: until those that are wanted can
 * be answered, the last ones that could.
 */
export function useSearch(
  wanted: string,
  { searching, catalog, base }: Options,
): { readonly search: Search | undefined; readonly text: string } {
  const isBegun = useStore(searching, (state) => state.isBegun);
  const answered = useStore(searching, (state) => state.answered);
  const attempt = useStore(searching, (state) => state.attempt);
  const { code } = useLoaded(loadSearch, isBegun || wanted !== '');
  const searcher = useMemo(() => code?.searcherOf(catalog, base), [code, catalog, base]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt looks for it again.
  useEffect(
    () => searcher && code?.lookFor(wanted, searcher, searching),
    [code, searcher, wanted, searching, attempt],
  );
  const isThere = wanted === '' || searcher?.canAnswer(wanted);
  return { search: searcher?.search, text: isThere ? wanted : answered };
}
