import { useCallback, useState } from 'react';
import { MOST_LANES } from '../../scene/timeline/timelineScene.ts';

/** How many places may have a lane of their own, and what gives as many more of them one. */
export function useLanes(): [lanes: number, addLanes: () => void] {
  const [lanes, setLanes] = useState(MOST_LANES);
  const addLanes = useCallback(() => setLanes((now) => now + MOST_LANES), []);
  return [lanes, addLanes];
}
