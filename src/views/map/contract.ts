/** What a page and a map agree on, whoever draws the map. */
import type { Pack } from '../../domain/dataset.ts';
import type { Hovered } from '../../domain/hover.ts';
import type { MapMarker, MapScene } from '../../scene/map/map.ts';
import type { View } from '../view.ts';
import type { OwnPlace } from './basemap/names.ts';
import type { MapFrame } from './camera/frame.ts';
import type { PanDirection } from './camera/movable.ts';
import type { Theme } from './look/palette.ts';
import type { Stage } from './look/stage.ts';

/** Places that share a marker, which was pressed. */
export type Gathered = {
  /** The one that the marker is named after comes first. */
  readonly placeIds: readonly string[];
  /** The marker's button. */
  readonly anchor: HTMLElement;
  /** Shows them apart. */
  readonly zoomIn: () => void;
};

/** What the reader does on the map. */
export type MapGestures = {
  readonly selectPlace: (placeId: string) => void;
  /** Shows the words that name another place for a stop. */
  readonly selectClaim?: (claim: NonNullable<MapMarker['claim']>) => void;
  /** Without it a press on a marker of several places zooms in on them. */
  readonly openGathered?: (gathered: Gathered) => void;
  readonly clear: () => void;
  readonly hover: (hovered: Hovered | undefined) => void;
  /** The map left a gesture to the page, which can scroll; the page may explain how to use the map. */
  readonly leaveToPage: (kind: 'wheel' | 'touch') => void;
};

export type MapOptions = {
  /** Absolute address of the site; the basemap is in `basemap/` below it. */
  readonly base: string;
  /** The dossier's own basemap pack; without one the map stops where the world is too coarse. */
  readonly region: string | undefined;
  /** Its own detailed maps, within whose bounds the map comes nearer. */
  readonly packs?: readonly Pack[] | undefined;
  readonly theme: Theme;
  /** Accessible name of the map itself, which has the focus and keys. */
  readonly canvasLabel: string;
  readonly ownPlaces: readonly OwnPlace[];
  /** What lies over the map and must not cover a name. */
  readonly obstacles: () => readonly Element[];
  /** Called once the basemap is drawn. */
  readonly onReady: () => void;
  /** Called if the basemap cannot be loaded; markers are drawn all the same. */
  readonly onFault: () => void;
  /** It stays a picture, whatever the reader does and the browser can. */
  readonly isPicture?: boolean | undefined;
  /**
   * Called with what the map shows whenever it has come to rest; undefined where that is so much that
   * one sees where it is.
   */
  readonly onCloseUp?: (frame: MapFrame | undefined) => void;
  /** Called with what the map shows whenever that changes, also on the way. */
  readonly onMove?: (frame: MapFrame) => void;
  /** What to show first, instead of what the first scene is about. */
  readonly opening?: MapFrame | undefined;
  /** Given if a whole class looks at the map: then it takes no gestures. */
  readonly stage?: Stage | undefined;
};

export type MapView = View<MapScene> & {
  readonly setTheme: (theme: Theme) => void;
  /** Positive levels zoom in. */
  readonly zoomBy: (levels: number) => void;
  /** Moves by a third of the map, to show what lies in that direction. */
  readonly pan: (direction: PanDirection) => void;
  readonly fitAll: () => void;
  /** Goes back to what was shown at another time, on a map of any size. */
  readonly show: (frame: MapFrame) => void;
  /** Shows all that the selection is about. */
  readonly fitSelection: () => void;
  /** Leaves the wheel and a single finger to the page, for pages that can scroll. */
  readonly setCooperative: (isCooperative: boolean) => void;
  /** What the map shows, or what it showed when it was last on the page. */
  readonly shown: () => MapFrame | undefined;
};
