import { useEffect } from 'react';
import { type Lit, litBy } from '../../domain/hover.ts';
import { useDossier, usePassing } from '../dossier/context.ts';

/**
 * Hands what is lit to whoever draws it, whenever something else is hovered. Nothing is rendered
 * for it: a pointer on its way over the page passes many marks.
 */
export function useHighlight(highlight: ((lit: Lit) => void) | undefined): void {
  const { catalog, hover } = useDossier();
  const { remaining } = usePassing();
  useEffect(() => {
    if (!highlight) return;
    const light = () => highlight(litBy(catalog, remaining, hover.getState().hovered));
    light();
    return hover.subscribe(light);
  }, [highlight, catalog, remaining, hover]);
}
