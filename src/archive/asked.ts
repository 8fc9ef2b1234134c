/** A question to an archive, and how the address bar says it: `2019-01-01/2019-01-31 quay 3`. */

import * as v from 'valibot';
import { id as idSchema, isoDay } from '../domain/dataset/values.ts';
import { dayFromIso, isoFromDay } from '../domain/date.ts';
import type { Period } from '../domain/filter.ts';

export type Asked = {
  /** Days between which a stop may have been, both included. */
  readonly period: Period;
  /** Id of a place. */
  readonly place: string | undefined;
};

export type AskedSheet = Asked & {
  /** Of the rows found, from 1. */
  readonly sheet: number;
};

/** `..` stands for an end that is open, as in EDTF. */
const OPEN = '..';
const NUMBER = /^[1-9]\d{0,6}$/;

const isA = (schema: typeof idSchema | typeof isoDay, text: string) =>
  v.safeParse(schema, text).success;

/** Reads it; whatever is not understood is as if absent. */
export function askedFromText(text: string | undefined): AskedSheet {
  const parts = (text ?? '').split(' ');
  const span = parts.find((part) => part.includes('/'));
  const sheet = parts.find((part) => NUMBER.test(part));
  const place = parts.find((part) => part !== span && part !== sheet && isA(idSchema, part));
  const [from, to] = (span ?? '')
    .split('/')
    .map((end) => (isA(isoDay, end) ? dayFromIso(end) : undefined));
  const isTurned = from !== undefined && to !== undefined && from > to;
  const [first, last] = isTurned ? [to, from] : [from, to];
  return {
    period: {
      ...(first === undefined ? {} : { from: first }),
      ...(last === undefined ? {} : { to: last }),
    },
    place,
    sheet: sheet === undefined ? 1 : Number(sheet),
  };
}

/** Undefined for all rows from the first on. */
export function textFromAsked({ period, place, sheet }: AskedSheet): string | undefined {
  const { from, to } = period;
  const end = (day: number | undefined) => (day === undefined ? OPEN : isoFromDay(day));
  const isOpen = from === undefined && to === undefined;
  const parts = [
    ...(isOpen ? [] : [`${end(from)}/${end(to)}`]),
    ...(place === undefined ? [] : [place]),
    ...(sheet === 1 ? [] : [String(sheet)]),
  ];
  return parts.length === 0 ? undefined : parts.join(' ');
}
