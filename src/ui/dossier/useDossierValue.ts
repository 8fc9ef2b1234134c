import { useDeferredValue, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Catalog } from '../../domain/catalog.ts';
import { EVERYTHING } from '../../domain/filter.ts';
import { remaining } from '../../domain/remaining.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Explorer } from '../../state/explorer.ts';
import { createHover } from '../../state/hover.ts';
import { editFilter } from '../filter/editFilter.ts';
import { useSearch } from '../filter/useSearch.ts';
import type { DossierValue } from './context.ts';

/**
 * The dossier as it is drawn. Its filter may lag behind the explorer's, so that neither typing nor
 * ticking waits for what is drawn. Words count once the code that finds them is there.
 */
export function useDossierValue(
  explorer: Explorer,
  catalog: Catalog,
  language: Locale,
): DossierValue {
  const current = useStore(explorer, (state) => state.filter ?? EVERYTHING);
  const deferred = useDeferredValue(current);
  const search = useSearch(deferred.text !== '');
  const filter = useMemo(
    () => (search || deferred.text === '' ? deferred : { ...deferred, text: '' }),
    [deferred, search],
  );
  const passing = useMemo(() => remaining(catalog, filter, search), [catalog, filter, search]);
  const query = useMemo(() => search?.(catalog, filter.text), [catalog, filter.text, search]);
  const [firstSource, setFirstSource] = useState<string>();
  const [hover] = useState(createHover);
  return useMemo(
    () => ({
      ...{ catalog, language, filter, query, firstSource, hover },
      remaining: passing,
      select: (selection, source) => {
        setFirstSource(source);
        explorer.select(selection);
      },
      editFilter: (edit, isStep) => editFilter(explorer, edit, isStep),
    }),
    [catalog, language, filter, passing, query, firstSource, hover, explorer],
  );
}
