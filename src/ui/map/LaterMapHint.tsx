import { withoutTexts } from '../loading/texts.ts';
import { useLoaded } from '../loading/useLoaded.ts';
import type { Left } from './MapHint.tsx';

const load = withoutTexts(() => import('./MapHint.tsx'));

/** How to move the map; its code comes with the first gesture that the map has left to the page. */
export function LaterMapHint({ left }: { readonly left: Left | undefined }) {
  const { code } = useLoaded(load, left !== undefined);
  return code ? <code.MapHint left={left} /> : null;
}
