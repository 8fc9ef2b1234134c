/** JSON that somebody else has written, bounded before anything is made of it. */
import { fileText } from '../../authoring/fileText.ts';
import type { TableFault } from '../../tables/workbook.ts';
import type { ImportInput } from '../imported.ts';
import { type JsonSpot, placeOf, pointerOf } from './jsonSpot.ts';

/** Levels of lists and objects. No format that is read here needs more than twenty. */
export const JSON_LEVELS = 100;

/** Values of a file, each text, number, list and object counted once. */
const JSON_VALUES = 3_000_000;

export type CheckedJson =
  | { readonly ok: true; readonly root: JsonSpot }
  | { readonly ok: false; readonly faults: readonly TableFault[] };

/** The JSON of a file: as whoever calls has parsed it, else of its text. Throws nothing. */
export function jsonOf({ file, json, text }: ImportInput): CheckedJson {
  if (json !== undefined) return bounded(file, json);
  return text === undefined ? refused(file, '', 'This file has no text') : checkedJson(file, text);
}

/** A text as JSON that is neither nested too deeply nor too large. Throws nothing. */
export function checkedJson(file: string, text: string): CheckedJson {
  let value: unknown;
  try {
    value = JSON.parse(fileText(text));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return refused(file, '', `This is not JSON; export the file again (${why})`);
  }
  return bounded(file, value);
}

type Level = { readonly key: string; readonly above: Level | undefined; readonly depth: number };

/** Goes through all values without recursion, which a hostile file could make overflow. */
function bounded(file: string, json: unknown): CheckedJson {
  const waiting: { readonly value: unknown; readonly level: Level | undefined }[] = [
    { value: json, level: undefined },
  ];
  let count = 1;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, level } = next;
    if (!isNested(value)) continue;
    const depth = (level?.depth ?? 0) + 1;
    if (depth > JSON_LEVELS) {
      const where = pointerTo(level);
      return refused(
        file,
        where,
        `Lists and objects are nested here more than ${JSON_LEVELS} deep`,
      );
    }
    count += Array.isArray(value) ? value.length : Object.keys(value).length;
    if (count > JSON_VALUES) {
      const limit = JSON_VALUES.toLocaleString('en');
      return refused(file, pointerTo(level), `This file has more than ${limit} values; split it`);
    }
    const push = (below: unknown, key: string) => {
      if (isNested(below)) waiting.push({ value: below, level: { key, above: level, depth } });
    };
    if (Array.isArray(value))
      value.forEach((below: unknown, index) => {
        push(below, String(index));
      });
    else for (const [key, below] of Object.entries(value)) push(below, key);
  }
  return { ok: true, root: { file, pointer: '', value: json } };
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function pointerTo(level: Level | undefined): string {
  const keys: string[] = [];
  for (let at = level; at !== undefined; at = at.above) keys.unshift(at.key);
  return keys.reduce(pointerOf, '');
}

function refused(file: string, pointer: string, message: string): CheckedJson {
  return { ok: false, faults: [{ place: placeOf({ file, pointer }), message }] };
}
