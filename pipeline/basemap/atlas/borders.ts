/** Borders between countries at 1:10 million, drawn between the same countries as in the coarse world. */
import { feature, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon,
  Polygon as PolygonObject,
  Topology,
} from 'topojson-specification';
import { linesOf, polygonsOf } from '../geometry/geojson.ts';
import { inRing } from '../geometry/inside.ts';
import type { Line, LonLat } from '../geometry/types.ts';
import { loadAtlas } from '../tools.ts';

type Country = MultiPolygon<{ name?: string }> | PolygonObject<{ name?: string }>;

/**
 * What the fine atlas has apart, or with another country, than the coarse one: leased land, bases and
 * a buffer zone. By the name there, the country that it is drawn with.
 */
const PART_OF: Readonly<Record<string, string>> = {
  'Cyprus U.N. Buffer Zone': 'Cyprus',
  Akrotiri: 'Cyprus',
  Dhekelia: 'Cyprus',
  Baikonur: 'Kazakhstan',
  'USNB Guantanamo Bay': 'Cuba',
  // The fine atlas splits it along the berm: it is joined, and cut off again along `SAHARA`.
  'W. Sahara': 'Morocco',
};

/** Positions in single parts of a country that belong to another one: Simferopol. */
const HANDED_OVER: readonly { readonly at: LonLat; readonly to: string }[] = [
  { at: [34.1, 44.95], to: 'Ukraine' },
];

/** The border between Morocco and Western Sahara: the parallel of 27°40′ N, from the coast to 8°40′ W. */
const SAHARA: Line = [
  [-13.17, 27 + 2 / 3],
  [-8 - 2 / 3, 27 + 2 / 3],
];

const nameOf = (country: Country): string => country.properties?.name ?? '';

/** The country with each of its parts on its own, named after the country that it is drawn with. */
function parts(atlas: Topology, country: Country): Country[] {
  const arcs = country.type === 'Polygon' ? [country.arcs] : country.arcs;
  const name = PART_OF[nameOf(country)] ?? nameOf(country);
  return arcs.map((rings) => {
    const part: Country = { type: 'Polygon', arcs: rings, properties: { name } };
    const outer = polygonsOf(feature(atlas, part))[0]?.[0] ?? [];
    const other = HANDED_OVER.find(({ at }) => inRing(at, outer));
    return other ? { ...part, properties: { name: other.to } } : part;
  });
}

/** The borders, without the coasts. */
export function fineBorders(): Line[] {
  const atlas = loadAtlas('fine countries');
  // The layer is a collection of countries.
  const countries = atlas.objects.countries as GeometryCollection<{ name?: string }> | undefined;
  if (!countries) throw new Error('world-atlas has no countries');
  const geometries = countries.geometries.flatMap((each) =>
    each.type === 'Polygon' || each.type === 'MultiPolygon' ? parts(atlas, each) : [],
  );
  const between = mesh(
    atlas,
    { type: 'GeometryCollection', geometries },
    // The objects that come back are those that went in.
    (a, b) => nameOf(a as Country) !== nameOf(b as Country),
  );
  return [...linesOf(between), SAHARA];
}
