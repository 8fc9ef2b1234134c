import { isRecord } from '../../authoring/spot.ts';
import type { PlaceRecord } from '../dossier/records.ts';
import type { ImportInput, Sureness } from '../imported.ts';
import { jsonOf } from '../json/checkedJson.ts';
import { contextsOf } from '../json/contextsOf.ts';
import {
  at,
  atOneOf,
  entriesOf,
  isThere,
  type JsonSpot,
  kindOf,
  listOf,
  placeOf,
  textAt,
} from '../json/jsonSpot.ts';
import { type Findings, fault, note } from '../notes/findings.ts';
import { remarkText } from '../notes/remarks.ts';
import { geometryAt } from '../places/geometry.ts';
import { tagOf } from '../texts/languageTag.ts';
import type { LinkedPlace, Toponym } from './place.ts';
import { spansAt } from './timespans.ts';

const READ: ReadonlySet<string> = new Set([
  ...['@id', 'id', 'type', 'properties', 'when', 'names', 'geometry', 'links', 'relations'],
  'descriptions',
]);
const READ_PROPERTIES: ReadonlySet<string> = new Set(['title', 'precision', 'radius_km']);
const MATCHES = ['exactMatch', 'closeMatch'];

export function surenessOf(json: unknown): Sureness {
  if (!isRecord(json)) return 'no';
  const isPlaces = contextsOf(json).some((context) => /linked-?(?:places|pasts)/i.test(context));
  const features: unknown = json.type === 'Feature' ? [json] : json.features;
  if (!Array.isArray(features)) return 'no';
  const first: unknown = features[0];
  if (!isRecord(first)) return isPlaces ? 'likely' : 'no';
  const has = (key: string) => Object.hasOwn(first, key);
  if (isPlaces) return 'certain';
  return has('@id') && (has('names') || has('when')) ? 'certain' : has('names') ? 'likely' : 'no';
}

/** The places of a collection, or of one feature alone. */
export function placesInJson(found: Findings, input: ImportInput): LinkedPlace[] {
  const json = jsonOf(input);
  if (!json.ok) {
    found.faults.push(...json.faults);
    return [];
  }
  const { root } = json;
  const features = at(root, 'type').value === 'Feature' ? root : at(root, 'features');
  if (!isThere(features) || listOf(features).length === 0) {
    fault(
      found,
      placeOf(root),
      'A file of Linked Places has a list `features` with at least one place',
    );
    return [];
  }
  const left = new Map<string, JsonSpot>();
  const places = listOf(features).flatMap((feature) => placeAt(found, feature, left));
  for (const [key, spot] of left) {
    note(
      found,
      placeOf(spot),
      `\`${key}\` was left out of all places; a dossier has no room for it`,
    );
  }
  return places;
}

function placeAt(found: Findings, spot: JsonSpot, left: Map<string, JsonSpot>): LinkedPlace[] {
  if (!isRecord(spot.value)) {
    fault(found, placeOf(spot), `Expected a feature, but found ${kindOf(spot.value)}`);
    return [];
  }
  const properties = at(spot, 'properties');
  const names = toponymsAt(found, at(spot, 'names'));
  const title = textAt(found, at(properties, 'title')) ?? names[0]?.toponym;
  if (title === undefined) {
    const message = 'A place has a name; write it as `title` among its `properties`';
    fault(found, placeOf(at(properties, 'title')), message);
    return [];
  }
  for (const [key, value] of [
    ...entriesOf(spot).filter(([name]) => !READ.has(name)),
    ...entriesOf(properties).filter(([name]) => !READ_PROPERTIES.has(name)),
  ]) {
    if (isThere(value) && !left.has(key)) left.set(key, value);
  }
  const { position, words } = geometryAt(found, at(spot, 'geometry'));
  if (words !== undefined) {
    const message = `This is no single point, and none was made up: ${words}. Give the place a position`;
    note(found, placeOf(at(spot, 'geometry')), message);
  }
  const { within, remarks } = relationsAt(found, at(spot, 'relations'));
  const id = textAt(found, atOneOf(spot, '@id', 'id'));
  return [
    {
      where: placeOf(spot),
      key: id ?? spot.pointer,
      title,
      names,
      position,
      precision: precisionOf(at(properties, 'precision').value),
      radius: radiusOf(at(properties, 'radius_km').value),
      within,
      spans: spansAt(found, at(spot, 'when')),
      ...linksAt(found, spot, [
        ...descriptionsAt(found, at(spot, 'descriptions')),
        ...whenWords(found, at(spot, 'when')),
        ...certaintyWords(found, at(spot, 'geometry')),
        ...remarks,
        ...(words === undefined ? [] : [`Shape in the file: ${words}.`]),
      ]),
    },
  ];
}

/** These two are of our own export. */
function precisionOf(value: unknown): PlaceRecord['precision'] | undefined {
  const words = ['exact', 'vicinity', 'locality', 'region'] as const;
  return words.find((word) => word === value);
}

function radiusOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : undefined;
}

function toponymsAt(found: Findings, spot: JsonSpot): Toponym[] {
  return listOf(spot).flatMap((name) => {
    const toponym = textAt(found, at(name, 'toponym'));
    const language = tagOf(textAt(found, at(name, 'lang')));
    return toponym === undefined ? [] : [{ toponym, language }];
  });
}

/** Records of the same place; other links are remarks. */
function linksAt(
  found: Findings,
  feature: JsonSpot,
  before: readonly string[],
): Pick<LinkedPlace, 'matches' | 'remarks'> {
  const spot = at(feature, 'links');
  // Where a position comes from, as in our own export, is a record of the same place.
  const citations = listOf(at(at(feature, 'geometry'), 'citations'));
  const cited = new Set(citations.map((citation) => textAt(found, at(citation, '@id'))));
  const links = listOf(spot).flatMap((link) => {
    const type = textAt(found, at(link, 'type')) ?? '';
    const address = textAt(found, atOneOf(link, 'identifier', 'uri', '@id'));
    return address === undefined ? [] : [{ type, address }];
  });
  const same = MATCHES.flatMap((type) => links.filter((link) => link.type === type));
  const matches = same.length > 0 ? same : links.filter(({ address }) => cited.has(address));
  const others = links.filter((link) => !matches.includes(link));
  return {
    matches: matches.map(({ address }) => address),
    remarks: [...before, ...others.map(({ type, address }) => `${type || 'link'}: ${address}`)],
  };
}

function descriptionsAt(found: Findings, spot: JsonSpot): string[] {
  return listOf(spot).flatMap((description) => {
    const value = textAt(found, at(description, 'value'));
    const text = value === undefined ? undefined : remarkText(value);
    const source = textAt(found, atOneOf(description, 'source', '@id'));
    return text === undefined ? [] : [source === undefined ? text : `${text} (${source})`];
  });
}

function whenWords(found: Findings, when: JsonSpot): string[] {
  const label = textAt(found, at(when, 'label'));
  const certainty = textAt(found, at(when, 'certainty'));
  const periods = listOf(at(when, 'periods')).flatMap(
    (each) => textAt(found, at(each, 'name')) ?? [],
  );
  return [
    ...(label === undefined ? [] : [`Dates in words: ${label}.`]),
    ...(periods.length === 0 ? [] : [`Periods: ${periods.join(', ')}.`]),
    ...(certainty === undefined || certainty === 'certain' ? [] : [`The dates are ${certainty}.`]),
  ];
}

function certaintyWords(found: Findings, geometry: JsonSpot): string[] {
  const certainty = textAt(found, at(geometry, 'certainty'));
  const isTold = certainty !== undefined && certainty !== 'certain';
  return isTold ? [`The position is ${certainty}.`] : [];
}

/** The first place around it counts; what else it has to do with is a remark. */
function relationsAt(found: Findings, spot: JsonSpot): Pick<LinkedPlace, 'within' | 'remarks'> {
  const relations = listOf(spot).map((relation) => {
    const to = textAt(found, at(relation, 'relationTo'));
    const label = textAt(found, at(relation, 'label'));
    const type = textAt(found, at(relation, 'relationType')) ?? '';
    const words = [label, to && `(${to})`].filter((part) => part !== undefined).join(' ');
    return { isAround: /broaderPartitive/i.test(type), to, words };
  });
  const around = relations.find(({ isAround, to }) => isAround && to !== undefined);
  return {
    within: around?.to === undefined ? undefined : { key: around.to, words: around.words },
    remarks: relations.flatMap((each) =>
      each === around || each.words === '' ? [] : [each.words],
    ),
  };
}
