/** Timespans of Linked Places, as dates of EDTF where that is certain. */

import { dateOfDays, edtfBetween, isoDate } from '../dates/isoDates.ts';
import { at, isThere, type JsonSpot, listOf, placeOf, textAt } from '../json/jsonSpot.ts';
import { type Findings, note } from '../notes/findings.ts';

/** A date in EDTF, or, where there is none, what the file says. */
export type Span = { readonly edtf: string } | { readonly words: string };

/** What is known of the day on which a span begins or ends. */
type End = { readonly in?: string; readonly earliest?: string; readonly latest?: string };

/** The timespans at a `when`. */
export function spansAt(found: Findings, when: JsonSpot): Span[] {
  const spots = [...listOf(at(when, 'timespans')), ...listOf(at(when, 'timespan'))];
  return spots.flatMap((spot) => {
    const start = endAt(found, at(spot, 'start'));
    const end = endAt(found, at(spot, 'end'));
    // A span without an end lasts as long as the date of its start.
    const span = spanOf(start, end, 'within the start');
    if (span !== undefined && 'words' in span) {
      note(
        found,
        placeOf(spot),
        `No date can be written of this: ${span.words}. It stands in the note`,
      );
    }
    return span ?? [];
  });
}

/** Of the texts of two cells; a start without an end is open. Undefined for two empty ones. */
export function spanOfCells(start: string, end: string): Span | undefined {
  return spanOf(start === '' ? {} : { in: start }, end === '' ? {} : { in: end }, 'open');
}

function endAt(found: Findings, spot: JsonSpot): End {
  if (!isThere(spot)) return {};
  const [single] = listOf(spot);
  // Older files write the date itself.
  if (single && typeof single.value !== 'object') {
    const date = textAt(found, single);
    return date === undefined ? {} : { in: date };
  }
  return Object.fromEntries(
    ['in', 'earliest', 'latest'].flatMap((key) => {
      const date = textAt(found, at(spot, key));
      return date === undefined ? [] : [[key, date]];
    }),
  );
}

function spanOf(start: End, end: End, alone: 'open' | 'within the start'): Span | undefined {
  const [from, to] = [wordsOf(start), wordsOf(end)];
  if (from === '' && to === '') return undefined;
  const [first, last] = [dateOf(start), dateOf(end)];
  const isAlone = to === '' && alone === 'within the start';
  const edtf =
    first === undefined
      ? undefined
      : isAlone
        ? first
        : last === undefined
          ? undefined
          : edtfBetween(first, last);
  return edtf === undefined
    ? { words: [from && `from ${from}`, to && `to ${to}`].filter((part) => part !== '').join(' ') }
    : { edtf };
}

/** The one date that has just these days. */
function dateOf({ in: date, earliest, latest }: End): string | undefined {
  if (date !== undefined)
    return earliest === undefined && latest === undefined ? isoDate(date) : undefined;
  const days = [earliest, latest].map((day) => (day === undefined ? undefined : isoDate(day)));
  const [first, last] = days;
  return first === undefined || last === undefined ? undefined : dateOfDays(first, last);
}

function wordsOf({ in: date, earliest, latest }: End): string {
  if (date !== undefined) return date;
  const bounds = [earliest && `${earliest} at the earliest`, latest && `${latest} at the latest`];
  return bounds.filter((bound) => bound !== undefined).join(', ');
}
