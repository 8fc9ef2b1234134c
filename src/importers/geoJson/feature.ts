/** One feature, with what its chosen properties say. */
import { readDate } from '../dates/certainDate.ts';
import type { DateRecord } from '../dossier/records.ts';
import { at, isThere, type JsonSpot, placeOf, textAt } from '../json/jsonSpot.ts';
import { type Findings, note } from '../notes/findings.ts';
import { type Geometry, geometryAt } from '../places/geometry.ts';
import type { Chosen, Field } from './properties.ts';

export type GeoFeature = {
  readonly texts: Readonly<Partial<Record<Field, string>>>;
  readonly geometry: Geometry;
  readonly when: DateRecord | undefined;
};

export function featureAt(found: Findings, feature: JsonSpot, chosen: Chosen): GeoFeature {
  const properties = at(feature, 'properties');
  const entries = Object.entries(chosen).flatMap(([field, name]) => {
    const text = name === undefined ? undefined : textAt(found, at(properties, name));
    return text === undefined ? [] : [[field, text] as const];
  });
  const texts: GeoFeature['texts'] = Object.fromEntries(entries);
  const geometry = geometryAt(found, at(feature, 'geometry'));
  if (geometry.words !== undefined) {
    const message = `This is no single point, and none was made up: ${geometry.words}. Give the place a position`;
    note(found, placeOf(at(feature, 'geometry')), message);
  }
  if (chosen.place !== undefined && texts.place === undefined && isThere(at(feature, 'geometry'))) {
    const message = 'This place has no name; its position was left out';
    note(found, placeOf(at(properties, chosen.place)), message);
  }
  return { texts, geometry, when: whenOf(found, properties, chosen, texts.date) };
}

function whenOf(
  found: Findings,
  properties: JsonSpot,
  { date }: Chosen,
  text: string | undefined,
): DateRecord | undefined {
  if (date === undefined || text === undefined) return undefined;
  const read = readDate(text);
  if ('edtf' in read) return read;
  note(found, placeOf(at(properties, date)), `“${text}” ${read.problem}; it stands in a note`);
  return undefined;
}
