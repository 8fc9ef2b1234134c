/** Whether the values of a column can be those of a field. */
import { readDate } from '../dates/certainDate.ts';
import { readTime } from '../dates/timeOfDay.ts';
import { readDegrees, readPosition } from '../places/coordinates.ts';
import { listIn } from '../texts/lists.ts';
import { webAddress } from '../texts/webAddress.ts';
import type { Field } from './fields.ts';

type Check = (text: string) => boolean;

const isNumber = (text: string, from: number, to: number) =>
  /^[-−]?\d{1,4}(?:\.0+)?$/.test(text) && Number(text) >= from && Number(text) <= to;

/** A date counts also where only its order of day and month is not known. */
const isDate: Check = (text) => {
  const read = readDate(text);
  return 'edtf' in read || read.isAmbiguous === true;
};

const CHECKS: Readonly<Partial<Record<Field, Check>>> = {
  date: isDate,
  until: isDate,
  time: (text) => readTime(text) !== undefined,
  year: (text) => isNumber(text, -9999, 9999),
  month: (text) => isNumber(text, 1, 12),
  day: (text) => isNumber(text, 1, 31),
  latitude: (text) => readDegrees(text, 'latitude') !== undefined,
  longitude: (text) => readDegrees(text, 'longitude') !== undefined,
  position: (text) => 'position' in readPosition(text),
  url: (text) => listIn(text).every((part) => webAddress(part) !== undefined),
};

/** Fields that values alone can show: nothing else is written like them. */
export const BY_VALUES = ['url', 'position', 'date'] as const;

/** How many of some values can be read as a field's; undefined where any text can. */
export function fitting(field: Field, values: readonly string[]): number | undefined {
  const check = CHECKS[field];
  return check && values.filter(check).length;
}

/** Whether a value is written as no header is. */
export function isValue(text: string): boolean {
  return BY_VALUES.some((field) => CHECKS[field]?.(text)) || /^[-−]?\d+([.,]\d+)?$/.test(text);
}
