import type { MapMarker } from '../../scene/map/map.ts';
import type { Explorer } from '../../state/explorer.ts';

/**
 * Selects the stop for which a claim names another place, and moves the focus to the words that do;
 * without such words to what is said of its doubts. Ids have no quotation marks.
 */
export function showClaim(
  explorer: Explorer,
  { stop, excerpt }: NonNullable<MapMarker['claim']>,
): void {
  explorer.select({ kind: 'stop', id: stop });
  requestAnimationFrame(() => {
    const entry = document.querySelector(`.dossier [data-stop="${stop}"]`);
    const figure = entry?.querySelector(`figure[data-excerpt="${excerpt}"]`);
    (figure ?? entry?.querySelector('.reasons'))?.querySelector<HTMLElement>('a, button')?.focus();
  });
}
