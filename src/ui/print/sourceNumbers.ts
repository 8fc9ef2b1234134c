/** The numbers by which quotations on a sheet name their sources. */
import { createContext, useContext } from 'react';
import type { Source } from '../../domain/catalog.ts';

export const SourceNumbersContext = createContext<ReadonlyMap<Source, number>>(new Map());

export function useSourceNumbers(): ReadonlyMap<Source, number> {
  return useContext(SourceNumbersContext);
}
