/** How to fix what a schema finds wrong. */
import type * as v from 'valibot';
import {
  bracketsRewritten,
  keyRenamed,
  listRewritten,
  rawWritten,
  renamed,
  rewritten,
  typedAt,
  withKeys,
} from './edits.ts';
import { type Fix, fixOf } from './fix.ts';
import { ID_PATTERN } from './id.ts';
import type { Spot } from './spot.ts';
import { meantIn } from './suggest.ts';

/** Ways to fix a key that is not known. */
export function keyFixes(at: Spot, message: string): Fix[] {
  const meant = meantIn(message);
  return meant === undefined ? [] : fixOf(`Write \`${meant}\``, [keyRenamed(at, meant)]);
}

/** Ways to fix a value of the wrong form. */
export function valueFixes(at: Spot, { type, input, message }: v.BaseIssue<unknown>): Fix[] {
  const meant = meantIn(message);
  if (meant !== undefined) return fixOf(`Write \`${meant}\``, [renamed(at, meant)]);
  if ((type === 'string' || type === 'union') && isUnquoted(input)) return quoted(at);
  if (typeof input === 'string' && type === 'number') return withPoint(at, input);
  return positionFixes(at, input, message);
}

/** The innermost record at or above a spot is to be a draft, for as long as it lacks something. */
export function draftFix(record: Spot, words: string): Fix[] {
  const mark = { ...record, path: [...record.path, 'draft'] };
  return fixOf(words, [rewritten(mark, true) ?? withKeys(record, { draft: 'true' })], true);
}

function isUnquoted(input: unknown): boolean {
  return typeof input === 'number' || typeof input === 'boolean';
}

/** A number or yes-or-no as a text, as it is typed: 0041 and not 41. */
function quoted(at: Spot): Fix[] {
  const typed = typedAt(at);
  if (typed === undefined || (at.path.at(-1) === 'id' && !ID_PATTERN.test(typed))) return [];
  return fixOf('Put it in quotes', [rawWritten(at, JSON.stringify(typed))]);
}

function withPoint(at: Spot, input: string): Fix[] {
  const written = input.trim();
  if (!/^[+-]?\d+,\d+$/.test(written)) return [];
  const number = Number(written.replace(',', '.'));
  return fixOf(`Write ${number}`, [rewritten(at, number)]);
}

/** A position that a message ends with, as schemas write it: `…: write [12.5, 61]`. */
const POSITION = /\bwrite (\[(-?\d+(?:\.\d+)?), (-?\d+(?:\.\d+)?)\])$/;
/** Two numbers with decimal commas in brackets, told apart by the blank between them. */
const WITH_COMMAS = /^\[\s*([+-]?\d+,\d+)\s*,\s+([+-]?\d+,\d+)\s*\]$/;

function positionFixes(at: Spot, input: unknown, message: string): Fix[] {
  const [, position, ...numbers] = POSITION.exec(message) ?? [];
  if (position !== undefined) {
    const change =
      typeof input === 'string' ? rawWritten(at, position) : listRewritten(at, numbers.map(Number));
    return fixOf(`Write ${position}`, [change]);
  }
  const list = at.path.at(-1) === 'position' ? at : { ...at, path: at.path.slice(0, -1) };
  if (list.path.at(-1) !== 'position') return [];
  const written = bracketsAt(list);
  const [, ...parts] = WITH_COMMAS.exec(written ?? '') ?? [];
  if (parts.length < 2) return [];
  const meant = `[${parts.map((part) => Number(part.replace(',', '.'))).join(', ')}]`;
  return fixOf(`Write ${meant}`, [bracketsRewritten(list, meant)]);
}

function bracketsAt(list: Spot): string | undefined {
  const [change] = bracketsRewritten(list, '') ?? [];
  return change && list.source.text.slice(change.from, change.to);
}
