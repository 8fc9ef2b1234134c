/** Maps of places anywhere on the globe. */
import { EVERYTHING } from '../domain/filter.ts';
import { remaining } from '../domain/remaining.ts';
import { find, NOTHING, type Selection } from '../domain/selection.ts';
import { type MapScene, mapScene, type Position } from '../scene/map/map.ts';
import { dataset, place, stop, visit, when } from './aurelia.ts';
import { catalogOf, sure } from './catalog.ts';

/** New York, Timbuktu, New Zealand and the Bay of Whales in Antarctica. */
export const FAR_APART: readonly Position[] = [
  [-74, 40.7],
  [-3, 16.8],
  [178, -38.7],
  [-164, -78.6],
];

const text = {
  marker: (name: string) => name,
  gathered: (name: string) => name,
  ordered: (label: string) => label,
  alternative: (name: string, parties: string) => `${name}, says ${parties}`,
  further: (name: string, isNorth: boolean) => `${name} (${isNorth ? 'north' : 'south'})`,
};

/**
 * The map of a visit `v` that stops at each position, in this order. With a `radius` in kilometres only
 * a region around each is known. The places are `p0`, `p1` and so on.
 */
export function worldScene(
  positions: readonly Position[],
  selection: Selection = NOTHING,
  radius = 0,
): MapScene {
  const rough = { precision: 'region', radius } as const;
  const [first, ...others] = positions.map((_, i) => stop(`v.s${i}`, { place: `p${i}` }));
  const catalog = catalogOf(
    dataset({
      places: positions.map(([longitude, latitude], i) =>
        place(`p${i}`, { position: [longitude, latitude], ...(radius > 0 ? rough : {}) }),
      ),
      visits: [
        visit('v', {
          when: when('2021-05-03'),
          stops: [sure(first), ...others],
        }),
      ],
    }),
  );
  const selected = find(catalog, selection) ?? ({ kind: 'none' } as const);
  return mapScene(catalog, {
    ...{ selected, text, language: 'en' },
    remaining: remaining(catalog, EVERYTHING),
  });
}
