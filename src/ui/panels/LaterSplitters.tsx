import { whenQuiet } from '../loading/idle.ts';
import { useLoaded } from '../loading/useLoaded.ts';

const load = () => whenQuiet().then(() => import('./Splitters.tsx'));

/** What the panels are resized by; its code comes when all is quiet. */
export function LaterSplitters() {
  const { code } = useLoaded(load, true);
  return code && <code.Splitters />;
}
