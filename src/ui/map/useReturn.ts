import { useEffect, useRef } from 'react';
import type { MapScene } from '../../scene/map/map.ts';
import type { MapFrame } from '../../views/map/camera/frame.ts';
import type { MapView } from '../../views/map/contract.ts';
import { takeFrame } from './rememberedFrame.ts';

/** On Back or Forward the map shows again what it showed when the reader left the step, if that is known. */
export function useReturn(view: MapView | undefined, scene: MapScene | undefined): void {
  const wanted = useRef<MapFrame>(undefined);
  useEffect(() => {
    const onTravel = ({ state }: PopStateEvent) => {
      wanted.current = takeFrame(state);
    };
    addEventListener('popstate', onTravel);
    return () => removeEventListener('popstate', onTravel);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the view has drawn the scene of that step.
  useEffect(() => {
    if (!wanted.current || !view) return;
    view.show(wanted.current);
    wanted.current = undefined;
  }, [view, scene]);
}
