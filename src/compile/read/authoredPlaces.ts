/** `places.yaml` */
import * as v from 'valibot';
import {
  address,
  choice,
  closed,
  draft,
  expected,
  localText,
  newId,
  number,
  text,
} from '../../authoring/vocabulary.ts';

/** An item of `places.yaml` */
export const AuthoredPlaceSchema = closed({
  id: newId,
  names: localText,
  shortNames: v.optional(localText),
  position: v.pipe(
    v.strictTuple([number, number], (issue) =>
      issue.expected === 'never'
        ? `Expected [longitude, latitude] and no third number${ofCommas(issue.path?.[0]?.input)}`
        : expected('[longitude, latitude]')(issue) + asPosition(issue.input),
    ),
    v.check(([longitude, latitude]) => isOnGlobe(longitude, latitude), offGlobe),
  ),
  precision: choice(['exact', 'vicinity', 'locality', 'region']),
  radius: v.optional(v.pipe(number, v.gtValue(0, 'A radius is more than 0 kilometres'))),
  within: v.optional(text),
  gazetteer: closed({ name: text, record: text, url: address }),
  note: v.optional(localText),
  draft,
});

/** Numbers that decimal commas have taken apart are whole. */
function ofCommas(numbers: unknown): string {
  const areWhole = Array.isArray(numbers) && numbers.every(Number.isInteger);
  return areWhole ? '; decimals have a point and no comma: [12.5, 61.25]' : '';
}

/** Two numbers without their brackets, with decimal commas or without. */
function asPosition(input: unknown): string {
  if (typeof input !== 'string') return '';
  const [, ...numbers] =
    /^([+-]?\d+(?:\.\d+)?),? +([+-]?\d+(?:\.\d+)?)$/.exec(input) ??
    /^([+-]?\d+,\d+)[,;]? +([+-]?\d+,\d+)$/.exec(input) ??
    [];
  const written = numbers.map((number) => number.replace(',', '.')).join(', ');
  return written === '' ? '' : `; write [${written}]`;
}

function isOnGlobe(longitude: number, latitude: number): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

function offGlobe({ input: [longitude, latitude] }: { readonly input: [number, number] }): string {
  return `[${longitude}, ${latitude}] is not on the globe; the order is [longitude, latitude], ${mendPosition(longitude, latitude)}`;
}

function mendPosition(longitude: number, latitude: number): string {
  const around = turnedBack(longitude);
  if (isOnGlobe(around, latitude)) {
    return `and longitudes go from -180 to 180: write [${around}, ${latitude}]`;
  }
  return isOnGlobe(latitude, longitude)
    ? `latitude and longitude are probably swapped: write [${latitude}, ${longitude}]`
    : 'longitude is -180 to 180, latitude -90 to 90';
}

/** The same longitude counted from 180° west, in degrees, with the decimals it was given. */
function turnedBack(longitude: number): number {
  const decimals = String(longitude).split('.')[1]?.length ?? 0;
  return Number((longitude - Math.sign(longitude) * 360).toFixed(decimals));
}
