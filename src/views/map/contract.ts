/** What a map view is given and what it offers, with WebGL or without. */
import type { Hovered } from '../../domain/hover.ts';
import type { MapScene } from '../../scene/map.ts';
import type { View } from '../view.ts';
import type { OwnPlace } from './basemap/names.ts';
import type { MapFrame } from './camera/frame.ts';
import type { PanDirection } from './camera/movable.ts';
import type { Stage } from './look/stage.ts';
import type { Theme } from './widget/style.ts';

export type MapGestures = {
  readonly selectPlace: (placeId: string) => void;
  readonly clear: () => void;
  readonly hover: (hovered: Hovered | undefined) => void;
  /** A gesture was left to the page, which can scroll; the reader may need a hint. */
  readonly leaveToPage: (kind: 'wheel' | 'touch') => void;
};

export type MapOptions = {
  /** Absolute address of the site, below which `basemap/` lies. */
  readonly base: string;
  /** The dossier's own basemap pack; without one, zooming stops where the world pack is too coarse. */
  readonly region: string | undefined;
  readonly theme: Theme;
  /** Accessible name of the canvas. */
  readonly canvasLabel: string;
  readonly ownPlaces: readonly OwnPlace[];
  /** Elements that lie over the map; no name is placed under them. */
  readonly obstacles: () => readonly Element[];
  /** Called once the basemap is drawn. */
  readonly onReady: () => void;
  /** Called when the basemap does not load; markers are drawn all the same. */
  readonly onFault: () => void;
  /** Called when the browser takes the WebGL context away, for good or for a while. */
  readonly onLost: () => void;
  /** The first frame; without it the scene decides. */
  readonly opening?: MapFrame | undefined;
  /** Set where the map is shown to a class: it then takes no gestures. */
  readonly stage?: Stage | undefined;
};

export type MapView = View<MapScene> & {
  readonly setTheme: (theme: Theme) => void;
  /** Positive levels zoom in. */
  readonly zoomBy: (levels: number) => void;
  /** Moves the view by a third of the map. */
  readonly pan: (direction: PanDirection) => void;
  readonly fitAll: () => void;
  /** Shows all that the selection is about. */
  readonly fitSelection: () => void;
  /** Whether the wheel and a single finger are left to the page; needed where the page can scroll. */
  readonly setCooperative: (isCooperative: boolean) => void;
  /** The current frame, or the last one while the map is not laid out. */
  readonly shown: () => MapFrame | undefined;
};
