import type { MovableMap } from '../camera/movable.ts';
import type { MovingFrame } from '../camera/movingFrame.ts';

/** What markers need of the map that they lie on. */
export type MapOfMarkers = MovableMap & Pick<MovingFrame, 'frame'>;
