import { type RefObject, useCallback, useEffect } from 'react';
import type { Hovered, Lit } from '../../domain/hover.ts';
import { reportHover, setLit } from '../../views/hover.ts';
import { useHighlight } from '../views/useHighlight.ts';
import { useDossier } from './context.ts';

/** Entries say which stop or visit they are: `data-stop`, `data-visit`. */
const ENTRIES = '[data-stop], [data-visit]';

/** Entries below an element are hovered, and lit, together with the marks of the same. */
export function useTwins(element: RefObject<HTMLElement | null>): void {
  const { hover } = useDossier();
  useEffect(() => {
    if (element.current) return reportHover(element.current, hoveredAt, hover.setHovered);
  }, [element, hover]);
  const highlight = useCallback(
    ({ stops, visits }: Lit) => {
      for (const entry of element.current?.querySelectorAll<HTMLElement>(ENTRIES) ?? []) {
        const { stop = '', visit = '' } = entry.dataset;
        setLit(entry, stops.has(stop) || visits.has(visit));
      }
    },
    [element],
  );
  useHighlight(highlight);
}

function hoveredAt(element: Element): Hovered | undefined {
  const { stop, visit } = element.closest<HTMLElement>(ENTRIES)?.dataset ?? {};
  if (stop !== undefined) return { kind: 'stop', ids: [stop] };
  return visit === undefined ? undefined : { kind: 'visit', ids: [visit] };
}
