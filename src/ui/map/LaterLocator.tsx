import { type ComponentProps, useDeferredValue } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { MapFrame } from '../../views/map/camera/frame.ts';
import { whenQuiet } from '../loading/idle.ts';
import { withoutTexts } from '../loading/texts.ts';
import { useLoaded } from '../loading/useLoaded.ts';
import type { Locator } from './Locator.tsx';

/** What a large-scale map shows; undefined for others. Beside React's state, as it changes with every frame of a movement. */
export type Frames = StoreApi<{ readonly frame: MapFrame | undefined }>;

type Props = Omit<ComponentProps<typeof Locator>, 'frame'> & {
  readonly frames: Frames;
  /** There is no room for it. */
  readonly isNarrow: boolean;
};

const load = withoutTexts(() => whenQuiet().then(() => import('./Locator.tsx')));

/** The small map beside a large-scale one. Its code comes when it is wanted. */
export function LaterLocator({ frames, isNarrow, ...props }: Props) {
  const frame = useDeferredValue(useStore(frames, (state) => state.frame));
  const isNeeded = !isNarrow && frame !== undefined;
  const { code } = useLoaded(load, isNeeded);
  return isNeeded && code ? <code.Locator frame={frame} {...props} /> : null;
}
