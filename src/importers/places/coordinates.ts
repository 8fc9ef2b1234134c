/** Coordinates as people write them, in degrees WGS 84. Latitude comes first, as everywhere but in code. */

/** As authored files have it: longitude first. */
type Position = readonly [longitude: number, latitude: number];

/** A position, or the end of a sentence that begins with what was written and says why it is none. */
export type ReadPosition = { readonly position: Position } | { readonly problem: string };

/** A number of degrees with a decimal point or comma; perhaps minutes, seconds and a side. */
const NUMBER = String.raw`\d{1,3}(?:[.,]\d+)?`;
const SIDE = '[NSEW]';
const DEGREES = new RegExp(
  `^(${SIDE})? ?([+-])?(${NUMBER}) ?(?:°|º|deg|d)? ?(?:(${NUMBER}) ?['′’] ?(?:(${NUMBER}) ?(?:"|″|”|''|′′) ?)?)?(${SIDE})?$`,
  'iu',
);
const IN_ADDRESS = /(?:^geo:|[@=/]|%40)(-?\d{1,2}\.\d+),(-?\d{1,3}\.\d+)/i;
const IN_OSM = /#map=[\d.]+\/(-?\d{1,2}\.\d+)\/(-?\d{1,3}\.\d+)/i;
const WELL_KNOWN_TEXT = /^POINT ?\( ?(-?\d+(?:\.\d+)?) (-?\d+(?:\.\d+)?) ?\)$/i;

type Axis = 'latitude' | 'longitude';

const MOST: Readonly<Record<Axis, number>> = { latitude: 90, longitude: 180 };
const SIDES: Readonly<Record<string, { readonly axis: Axis; readonly sign: 1 | -1 }>> = {
  N: { axis: 'latitude', sign: 1 },
  S: { axis: 'latitude', sign: -1 },
  E: { axis: 'longitude', sign: 1 },
  W: { axis: 'longitude', sign: -1 },
};

/** A latitude or a longitude: `54.51`, `-3,02`, `3°1′12″W`. Undefined for anything else. */
export function readDegrees(written: string, axis: Axis): number | undefined {
  const match = DEGREES.exec(plain(written));
  if (!match) return undefined;
  const [, before, sign, degrees = '', minutes = '0', seconds = '0', behind] = match;
  if (before && behind) return undefined;
  const side = SIDES[(before ?? behind ?? '').toUpperCase()];
  if (((before ?? behind) && side?.axis !== axis) || (side && sign)) return undefined;
  const [whole, sixtieths, rest] = [degrees, minutes, seconds].map(decimal);
  if (whole === undefined || sixtieths === undefined || rest === undefined) return undefined;
  if (sixtieths >= 60 || rest >= 60) return undefined;
  const value = rounded(whole + sixtieths / 60 + rest / 3600);
  const signed = value * (side?.sign ?? (sign === '-' ? -1 : 1));
  return value <= MOST[axis] ? signed + 0 : undefined;
}

/** A latitude and a longitude that stand in two cells. */
export function readLatLon(latitude: string, longitude: string): ReadPosition {
  const [lat, lon] = [readDegrees(latitude, 'latitude'), readDegrees(longitude, 'longitude')];
  if (lat === undefined) return { problem: `has no latitude that can be read (“${latitude}”)` };
  if (lon === undefined) return { problem: `has no longitude that can be read (“${longitude}”)` };
  return { position: [lon, lat] };
}

/**
 * Both in one text: `54.51, -3.02`, `54,51; -3,02`, `54°30′36″N 3°1′12″W`, `geo:54.51,-3.02`, an address
 * of a web map, `POINT(-3.02 54.51)`.
 */
export function readPosition(written: string): ReadPosition {
  const text = plain(written);
  const [, east, north] = WELL_KNOWN_TEXT.exec(text) ?? [];
  if (east !== undefined && north !== undefined) return readLatLon(north, east);
  const [, lat, lon] = /^(?:geo|https?):/i.test(text)
    ? (IN_OSM.exec(text) ?? IN_ADDRESS.exec(text) ?? [])
    : [];
  if (lat !== undefined && lon !== undefined) return readLatLon(lat, lon);
  for (const [a, b] of cuts(text)) {
    const found = readLatLon(a, b);
    if ('position' in found) return found;
    const turned = /[EW]/i.test(a) ? readLatLon(b, a) : found;
    if ('position' in turned) return turned;
  }
  return { problem: 'is no latitude and longitude, such as 54.51, -3.02' };
}

/** The ways to cut a text in two that leave no doubt whether a comma is a decimal one. */
function cuts(text: string): [string, string][] {
  const separators = [
    / ?; ?/,
    /, /,
    / ?\/ ?/,
    /(?<=[NSEW]) ?,? ?(?=[\d+-])/i,
    /(?<=\d) ?,? ?(?=[NSEW])/i,
    / /,
  ];
  const both = separators.map((separator) => text.split(separator));
  // A comma by itself is a decimal one unless there is a decimal point.
  const byComma = text.split(',');
  const isSeparator = byComma.length === 2 && byComma.some((part) => /\.\d/.test(part));
  return [...both, isSeparator ? byComma : []].flatMap(([a, b, ...more]) =>
    a !== undefined && b !== undefined && more.length === 0 ? [[a, b] as [string, string]] : [],
  );
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[−–]/g, '-')
    .replace(/\s+/gu, ' ')
    .replace(/^[([] ?| ?[)\]]$/g, (bracket) => (/POINT/i.test(text) ? bracket : ''))
    .trim();
}

function decimal(digits: string): number {
  return Number(digits.replace(',', '.'));
}

/** To a tenth of a metre: what minutes and seconds come to has no more meaning. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
