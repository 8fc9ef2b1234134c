import { useDeferredValue, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Catalog } from '../../domain/catalog.ts';
import { EVERYTHING } from '../../domain/filter.ts';
import type { Query } from '../../domain/query.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Explorer } from '../../state/explorer.ts';
import { createHover } from '../../state/hover.ts';
import { editFilter } from '../filter/editFilter.ts';
import { passingOf } from '../filter/passingOf.ts';
import { createSearching } from '../filter/searching.ts';
import { useSearch } from '../filter/useSearch.ts';
import type { DossierValue, Passing } from './context.ts';

type Values = {
  readonly dossier: DossierValue;
  readonly passing: Passing;
  readonly query: Query | undefined;
};

/**
 * The dossier as it is drawn. Its filter may lag behind the explorer's, so that neither typing nor
 * ticking waits for what is drawn. Words count once they can be answered.
 */
export function useDossierValue(
  explorer: Explorer,
  catalog: Catalog,
  { language, base }: { readonly language: Locale; readonly base: string },
): Values {
  const current = useStore(explorer, (state) => state.filter ?? EVERYTHING);
  const deferred = useDeferredValue(current);
  const [searching] = useState(createSearching);
  const { search, text } = useSearch(deferred.text, { searching, catalog, base });
  const filter = useMemo(
    () => (text === deferred.text ? deferred : { ...deferred, text }),
    [deferred, text],
  );
  const passing = useMemo(
    () => ({ filter, remaining: passingOf(catalog, filter, search), search }),
    [catalog, filter, search],
  );
  const query = useMemo(() => search?.(catalog, filter.text), [catalog, filter.text, search]);
  const [firstSource, setFirstSource] = useState<string>();
  const [hover] = useState(createHover);
  const dossier = useMemo(
    (): DossierValue => ({
      ...{ catalog, language, searching, firstSource, hover },
      select: (selection, source) => {
        setFirstSource(source);
        explorer.select(selection);
      },
      editFilter: (edit, isStep) => editFilter(explorer, edit, isStep),
    }),
    [catalog, language, searching, firstSource, hover, explorer],
  );
  return { dossier, passing, query };
}
