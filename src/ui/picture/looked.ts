/** All that pictures and print follow from. */
import { createContext, useContext } from 'react';
import type { Catalog } from '../../domain/catalog.ts';
import type { Period } from '../../domain/filter.ts';
import type { Remaining } from '../../domain/remaining.ts';
import type { Selected } from '../../domain/selection.ts';
import type { TimeScale } from '../../domain/timeScale.ts';
import type { Shown } from './shown.ts';

export type Looked = {
  readonly catalog: Catalog;
  readonly selected: Selected;
  readonly remaining: Remaining;
  readonly language: string;
  readonly period: Period;
  /** How the timeline draws time, where the reader has said so. */
  readonly timeScale: TimeScale | undefined;
  readonly theme: 'light' | 'dark';
  /** What is on the screen; where nothing is, pictures show what the selection is about. */
  readonly shown: Shown;
};

export const LookedContext = createContext<Looked | undefined>(undefined);

/** What the reader looks at; throws outside a dossier. */
export function useLooked(): Looked {
  const looked = useContext(LookedContext);
  if (!looked) throw new Error('useLooked: there is no dossier around this component');
  return looked;
}
