import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { forwardIn } from '../../domain/reading.ts';
import { m } from '../../locales/generated/messages.js';
import type { MapScene } from '../../scene/map/map.ts';
import { queries } from '../../state/queries.ts';
import { sharedBasemap } from '../../views/map/basemap/basemap.ts';
import type { MapFrame } from '../../views/map/camera/frame.ts';
import { locatorCorner } from '../../views/map/camera/locatorCorner.ts';
import { locatorFrame, shownOn } from '../../views/map/camera/locatorFrame.ts';
import type { Theme } from '../../views/map/look/palette.ts';
import { svgMap } from '../../views/map/svg/svgMap.ts';
import { Drawing } from '../picture/Drawing.tsx';
import './locator.css';

type Props = {
  /** What the large map shows. */
  readonly frame: MapFrame;
  readonly scene: MapScene;
  readonly theme: Theme;
  readonly base: string;
  readonly region: string | undefined;
};

/** A small map of the coasts and countries around, with a frame where the large one lies. */
export function Locator({ frame, scene, theme, base, region }: Props) {
  const { data: basemap } = useQuery(
    {
      queryKey: ['basemap', base, region],
      queryFn: () => sharedBasemap(base, region),
      retry: false,
      staleTime: Number.POSITIVE_INFINITY,
    },
    queries,
  );
  const small = useMemo(() => locatorFrame(frame), [frame]);
  const node = useMemo(
    () =>
      svgMap({
        scene: { ...scene, markers: [], areas: [], route: [] },
        ...{ basemap, frame: small, medium: theme, ownPlaces: [], label: m.map_locator() },
      }),
    [scene, basemap, small, theme],
  );
  const corner = locatorCorner(scene.markers, frame, forwardIn(scene.language));
  // Without land there is nothing to go by.
  if (!basemap || !corner) return null;
  // In another corner it is another element: the map hears of it and puts its names elsewhere.
  return (
    <div className="map-locator" style={corner} key={Object.keys(corner).join()}>
      <Drawing node={node} />
      <span className="map-locator-frame" style={shownOn(small, frame)} />
    </div>
  );
}
