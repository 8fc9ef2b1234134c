/** Whether components are drawn into a page that has to do without a script. */
import { type ComponentType, createContext, useContext } from 'react';
import type { Selected } from '../../domain/selection.ts';
import type { pathOfList } from '../../share/paths.ts';
import type { ReasonBody } from '../evidence/ReasonBody.tsx';

/** The page of the list for some years, below the site's base. */
export type ListPath = typeof pathOfList;

/** What a page without a script must have at once, though the app loads it when it is asked for. */
type StaticParts = {
  readonly ReasonBody: typeof ReasonBody;
  readonly SelectedPage: ComponentType<{
    readonly selected: Exclude<Selected, { readonly kind: 'none' }>;
  }>;
  /** Undefined where the list has no pages, as the first page has all of it. */
  readonly listPath: ListPath | undefined;
};

/** Undefined in the app. */
export const StaticContext = createContext<StaticParts | undefined>(undefined);

/** True in Node alone: there buttons that lead somewhere are links, and nothing is folded away. */
export function useIsStatic(): boolean {
  return useContext(StaticContext) !== undefined;
}

/** Undefined in the app, where the list is a view, and where it has no pages. */
export function useListPath(): ListPath | undefined {
  return useContext(StaticContext)?.listPath;
}
