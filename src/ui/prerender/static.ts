/** Whether components are drawn into a page that has to do without a script. */
import { type ComponentType, createContext, type ReactNode, useContext } from 'react';
import type { Stop, Visit } from '../../domain/catalog.ts';
import type { Selected } from '../../domain/selection.ts';
import type { YearSpan } from '../../scene/pages/years.ts';
import type { Reason } from '../evidence/reasonList.ts';

/** What of a large dossier stands on one page only: on that of the visit, and on that of the source. */
export type Told = {
  /** What is behind tags; elsewhere a link leads to it. */
  readonly reasons: boolean;
  /** The context of quotations, or a link to the page of the source, which has it. */
  readonly passages: 'here' | 'linked' | undefined;
  /** From where positions of places come, or a link to the page of the place, which has it. */
  readonly positions: 'here' | 'linked';
  /**
   * So many of the stops at a place with their words, and about so many of them in all, the others in one line each;
   * undefined for all of them with their words.
   */
  readonly stops: { readonly inWords: number; readonly inAll: number } | undefined;
};

/** What a page without a script must have at once, though the app loads it when it is asked for. */
type StaticParts = {
  /** What is behind tags (`evidence/ReasonBody.tsx`). */
  readonly ReasonBody: (props: {
    readonly item: Stop | Visit;
    readonly reasons: readonly Reason[];
  }) => ReactNode;
  /** What the page tells in full; the rest stands on the page that it links to. */
  readonly tells: Told;
  readonly SelectedPage: ComponentType<{
    readonly selected: Exclude<Selected, { readonly kind: 'none' }>;
  }>;
  /** What lists everything, below the site's base; undefined where the first page does. */
  readonly listPath: string | undefined;
  /** Links to what is listed of each year, where there are such pages. */
  readonly YearLinks: ((props: { readonly spans: readonly YearSpan[] }) => ReactNode) | undefined;
};

/** Undefined in the app. */
export const StaticContext = createContext<StaticParts | undefined>(undefined);

/** True in Node alone: there buttons that lead somewhere are links, and nothing is folded away. */
export function useIsStatic(): boolean {
  return useContext(StaticContext) !== undefined;
}

/** Undefined in the app. */
export function useStatic(): StaticParts | undefined {
  return useContext(StaticContext);
}
