import { beforeEach, expect, test, vi } from 'vitest';
import { slidesOf } from '../../../domain/presentation.ts';
import { type Box, overlaps } from '../../../scene/map/labels.ts';
import type { MapScene } from '../../../scene/map/map.ts';
import { stageMap } from '../../../scene/present/stage.ts';
import { committedCatalog } from '../../../testing/catalog.ts';
import { type PlacedMarker, placedMarkers } from '../svg/placedMarkers.ts';
import type { Size } from './frame.ts';
import { createMovingFrame } from './movingFrame.ts';
import { followOnStage } from './stageCamera.ts';

const catalog = committedCatalog();
const text = {
  marker: (name: string) => name,
  gathered: (name: string) => name,
  ordered: (label: string) => label,
  alternative: (name: string, parties: string) => `${name}, says ${parties}`,
  further: (name: string) => name,
};
const MAX_ZOOM = 10.5;

/** Screens that a class looks at: the map's size, how much larger text is there, and what the card covers. */
const SCREENS = [
  { name: '1280 × 720', size: { width: 1280, height: 632 }, scale: 1.375, card: 0.46 * 1280 + 40 },
  { name: '1280 × 720, wide card', size: { width: 1280, height: 632 }, scale: 1.375, card: 911 },
  { name: '1024 × 768', size: { width: 1024, height: 698 }, scale: 1.1, card: 0.46 * 1024 + 32 },
  { name: '1024 × 768, wide card', size: { width: 1024, height: 698 }, scale: 1.1, card: 729 },
] as const;

/** The places that the slide is about: the one chosen, or all of the visit. */
function aboutOf(placed: readonly PlacedMarker[]): PlacedMarker[] {
  const chosen = placed.filter(({ marker }) => marker.emphasis === 'selected');
  return chosen.length > 0 ? chosen : placed.filter(({ marker }) => marker.emphasis === 'related');
}

function faultsOf({ at, reach, nameBox, name }: PlacedMarker, card: Box, size: Size): string[] {
  const disc = { left: at.x - reach, right: at.x + reach, top: at.y - 15, bottom: at.y + 15 };
  const isWhole =
    disc.left >= 0 && disc.top >= 0 && disc.right <= size.width && disc.bottom <= size.height;
  return [
    ...(isWhole && !overlaps(disc, card) ? [] : [`${name} is out of sight`]),
    ...(nameBox ? [] : [`${name} has no name`]),
    ...(nameBox && overlaps(nameBox, card) ? [`${name} is named under the card`] : []),
  ];
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  return () => vi.unstubAllGlobals();
});

test.each(
  SCREENS.flatMap((screen) => ['en', 'ru', 'be'].map((language) => ({ ...screen, language }))),
)('every slide at $name names what it is about beside the card ($language)', (screen) => {
  const { size, scale, card: covered, language } = screen;
  const container = { clientWidth: size.width, clientHeight: size.height } as HTMLElement;
  const map = createMovingFrame(container, {
    opening: undefined,
    limit: () => MAX_ZOOM,
    onRest: () => {},
  });
  const card = { left: size.width - covered, right: size.width, top: 0, bottom: size.height };
  const padding = { left: 0, right: covered, top: 0, bottom: 0 };
  let before: MapScene | undefined;
  const faults = slidesOf(catalog).flatMap((slide, i) => {
    const scene = stageMap(catalog, slide, { language, text, isPlaceWithheld: false });
    followOnStage(map, before, scene, padding);
    before = scene;
    const placed = placedMarkers(scene, map.frame(), MAX_ZOOM, [card], scale);
    return aboutOf(placed).flatMap((each) =>
      faultsOf(each, card, size).map((fault) => `slide ${i + 1}: ${fault}`),
    );
  });
  expect(faults).toEqual([]);
});
