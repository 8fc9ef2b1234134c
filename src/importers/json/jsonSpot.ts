/** Values of a JSON file together with the place where they stand. */
import { isRecord } from '../../authoring/spot.ts';
import type { CellPlace } from '../../tables/workbook.ts';
import { type Findings, note } from '../notes/findings.ts';
import { visibleText } from '../texts/visibleText.ts';
import { jsonAt as at, type JsonSpot } from './json.ts';

export { type JsonSpot, jsonAt as at } from './json.ts';

/** The pointer (RFC 6901) to what a key or an index of a list leads to. */
export function pointerOf(pointer: string, key: string): string {
  return `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The place of a fault; of a JSON file the tab is the pointer. */
export function placeOf({ file, pointer }: Omit<JsonSpot, 'value'>): CellPlace {
  return { file, tab: pointer };
}

/** What the first of several keys leads to that has a value; the first of them if none has. */
export function atOneOf(spot: JsonSpot, first: string, ...others: readonly string[]): JsonSpot {
  const found = [first, ...others].map((key) => at(spot, key)).find(isThere);
  return found ?? at(spot, first);
}

/** Whether there is a value; `null` is none. */
export function isThere({ value }: JsonSpot): boolean {
  return value !== undefined && value !== null;
}

/** The items of a list. In JSON-LD one value may stand for a list of one; nothing is an empty list. */
export function listOf(spot: JsonSpot): JsonSpot[] {
  if (!isThere(spot)) return [];
  const { file, pointer, value } = spot;
  if (!Array.isArray(value)) return [spot];
  return value.map((item: unknown, index) => ({
    file,
    pointer: pointerOf(pointer, String(index)),
    value: item,
  }));
}

/** The entries of an object, in the order of the file; none of anything else. */
export function entriesOf(spot: JsonSpot): [key: string, spot: JsonSpot][] {
  if (!isRecord(spot.value)) return [];
  return Object.keys(spot.value).map((key) => [key, at(spot, key)]);
}

/**
 * The text at a spot without the white space around it; numbers are read as texts. Undefined where
 * there is none, and, with a note of it, where there is something else.
 */
export function textAt(found: Findings, spot: JsonSpot): string | undefined {
  const { value } = spot;
  if (!isThere(spot)) return undefined;
  if (typeof value === 'string') return visibleText(value);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  note(found, placeOf(spot), `Expected a text, but found ${kindOf(value)}; it was left out`);
  return undefined;
}

/** What kind of value it is, for a message. */
export function kindOf(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'boolean' ? 'a yes-or-no value' : `a ${typeof value}`;
}
