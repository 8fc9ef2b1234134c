import type { Hovered } from '../../domain/hover.ts';
import { NOTHING } from '../../domain/selection.ts';
import { OTHER_PLACES } from '../../scene/timeline/timelineScene.ts';
import type { Explorer } from '../../state/explorer.ts';
import type { TimelineGestures } from '../../views/timeline/timelineView.ts';

type Options = {
  readonly explorer: Explorer;
  readonly setHovered: (hovered: Hovered | undefined) => void;
  /** For the lane of places that have none of their own. */
  readonly addLanes: () => void;
};

/** What the reader does in the timeline, as the explorer is told of it. */
export function gesturesOf({ explorer, setHovered, addLanes }: Options): TimelineGestures {
  return {
    selectStop: (id) => explorer.select({ kind: 'stop', id }),
    selectVisit: (id) => explorer.select({ kind: 'visit', id }),
    selectPlace: (id) =>
      id === OTHER_PLACES ? addLanes() : explorer.select({ kind: 'place', id }),
    clear: () => explorer.select(NOTHING),
    hover: setHovered,
  };
}
