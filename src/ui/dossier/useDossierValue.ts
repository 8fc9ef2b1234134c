import { useDeferredValue, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Catalog } from '../../domain/catalog.ts';
import { EVERYTHING } from '../../domain/filter.ts';
import { remaining } from '../../domain/remaining.ts';
import { queryOf } from '../../domain/search.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Explorer } from '../../state/explorer.ts';
import { createHover } from '../../state/hover.ts';
import { editFilter } from '../filter/editFilter.ts';
import type { DossierValue } from './context.ts';

/**
 * The dossier as it is drawn. Its filter may lag behind the explorer's, so that neither typing nor
 * ticking waits for what is drawn.
 */
export function useDossierValue(
  explorer: Explorer,
  catalog: Catalog,
  language: Locale,
): DossierValue {
  const current = useStore(explorer, (state) => state.filter ?? EVERYTHING);
  const filter = useDeferredValue(current);
  const passing = useMemo(() => remaining(catalog, filter), [catalog, filter]);
  const query = useMemo(() => queryOf(catalog, filter.text), [catalog, filter.text]);
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
