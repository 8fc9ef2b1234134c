/** What map and timeline show at a moment, so that a picture or a printed page can show the same. */
import { createContext, useContext, useEffect } from 'react';
import type { Frame } from '../../scene/timeline/scale.ts';
import type { MapFrame } from '../../views/map/camera/frame.ts';

/** Filled by the panels while their views are open, asked when a picture is made. */
export type Shown = {
  map?: () => MapFrame | undefined;
  timeline?: () => Frame | undefined;
};

export const ShownContext = createContext<Shown>({});

/** Says what the map or the timeline shows, as long as its view is open. */
export function useShown<Part extends keyof Shown>(
  part: Part,
  view: { shown: Shown[Part] } | undefined,
) {
  const shown = useContext(ShownContext);
  useEffect(() => {
    if (!view) return;
    shown[part] = view.shown;
    return () => {
      delete shown[part];
    };
  }, [shown, part, view]);
}
