import { whenQuiet } from '../loading/idle.ts';
import { useLoaded } from '../loading/useLoaded.ts';

const load = () => whenQuiet().then(() => import('./Splitters.tsx'));

/**
 * The edges that resize the panels. Their code loads once the page is quiet; if that fails, the panels
 * keep the sizes of the style sheet.
 */
export function LaterSplitters() {
  const { code } = useLoaded(load, true);
  return code && <code.Splitters />;
}
