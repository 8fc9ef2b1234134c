import { typed } from '../../authoring/check.ts';
import { renamed } from '../../authoring/edits.ts';
import { type Fix, fixOf } from '../../authoring/fix.ts';
import { maybeLocalised } from '../../authoring/localised.ts';
import { fold } from '../../authoring/quotation/fold.ts';
import { findQuote } from '../../authoring/quotation/quotation.ts';
import { checkId } from '../../authoring/registry.ts';
import {
  at,
  draftAround,
  fail,
  isRecord,
  itemsOf,
  type Log,
  lack,
  type Spot,
  textOf,
} from '../../authoring/spot.ts';
import type { DatasetWhen } from '../../domain/dataset.ts';
import type { Context } from '../check/context.ts';
import { type ResolvedDate, resolveEdtf } from '../check/edtf.ts';
import { gregorianOf } from '../check/julian.ts';
import { checkTime, checkTimedDay } from '../check/time.ts';
import { type AuthoredWhen, AuthoredWhenSchema } from '../read/authoredWhen.ts';

type FullWhen = Pick<Exclude<AuthoredWhen, string>, 'basis' | 'reasoning' | 'references'>;

/** What building a date needs to know of the dossier. */
type WhenContext = Pick<Context, 'log' | 'language' | 'references'>;

/**
 * Builds a date from an EDTF text or a map. Records a fault for a date that does not resolve, for a
 * basis without what it rests on, and for words that stand in none of `quotes`; without `quotes`
 * the words are not checked.
 */
export function buildWhen(
  context: WhenContext,
  spot: Spot,
  quotes?: readonly string[],
): DatasetWhen | undefined {
  const authored = typed(spot, AuthoredWhenSchema);
  if (authored === undefined) {
    checkUnfinished(context.log, spot);
    return undefined;
  }
  const full: Exclude<AuthoredWhen, string> =
    typeof authored === 'string' ? { edtf: authored, basis: 'stated' } : authored;
  const edtfSpot = typeof authored === 'string' ? spot : at(spot, 'edtf');
  const date =
    full.calendar === undefined
      ? resolveAt(context.log, edtfSpot, full.edtf)
      : resolveJulian(context.log, edtfSpot, full.edtf);
  checkBasis(context, spot, full);
  checkTime(context.log, at(spot, 'time'));
  for (const item of itemsOf(at(spot, 'references')))
    checkId(context.log, item, context.references);
  if (full.words !== undefined && quotes !== undefined) {
    checkWords(context.log, at(spot, 'words'), full.words, quotes);
  }
  if (full.timeWords !== undefined && quotes !== undefined) {
    checkWords(context.log, at(spot, 'timeWords'), full.timeWords, quotes);
  }
  if (date === undefined) return undefined;
  checkTimedDay(context.log, spot, date.start.earliest === date.end.latest);
  const reasoning = maybeLocalised(full.reasoning, context.language);
  return {
    ...date,
    ...(full.words === undefined ? {} : { words: full.words }),
    ...(full.calendar === undefined
      ? {}
      : { written: { calendar: full.calendar, edtf: full.edtf } }),
    ...(full.time === undefined ? {} : { time: full.time }),
    basis: full.basis,
    ...(reasoning === undefined ? {} : { reasoning }),
    references: full.references ?? [],
  };
}

/** Resolves an EDTF text; records a fault at its spot when it does not. */
export function resolveAt(log: Log, spot: Spot, edtf: string): ResolvedDate | undefined {
  const result = resolveEdtf(edtf);
  if ('date' in result) return result.date;
  fail(log, spot, 'date/not-edtf', result.fault, dateFixes(spot, result.meant));
  return undefined;
}

function dateFixes(spot: Spot, meant: readonly string[] = []): Fix[] {
  return meant.flatMap((date) => fixOf(`Write \`${date}\``, [renamed(spot, date)]));
}

/** Resolves a date of the Julian calendar to the days of the Gregorian one. */
function resolveJulian(log: Log, spot: Spot, edtf: string): ResolvedDate | undefined {
  const gregorian = gregorianOf(edtf);
  if (gregorian !== undefined) return resolveAt(log, spot, gregorian);
  fail(
    log,
    spot,
    'date/not-julian',
    `\`${edtf}\` is no day of the Julian calendar; only a day such as 1917-10-25 or an interval of two days can be converted. A month or year lies in two of the Gregorian calendar: write the one that most of it lies in, with ~, and leave out \`calendar\``,
  );
  return undefined;
}

/** What a date says that lacks a key: it is right or wrong whatever is still to come. */
function checkUnfinished(log: Log, spot: Spot): void {
  const edtf = isRecord(spot.value) ? textOf(at(spot, 'edtf')) : undefined;
  if (edtf === undefined || edtf.trim() === '') return;
  const calendar = textOf(at(spot, 'calendar'));
  if (calendar === undefined) resolveAt(log, at(spot, 'edtf'), edtf);
  else if (calendar === 'julian') resolveJulian(log, at(spot, 'edtf'), edtf);
}

function checkBasis({ log }: WhenContext, spot: Spot, when: FullWhen): void {
  const basis = at(spot, 'basis');
  const needs = (message: string, todo: string) =>
    lack(log, basis, { rule: 'todo/basis', message: todo }, () =>
      fail(log, basis, 'date/basis', message),
    );
  if (when.basis !== 'stated' && when.reasoning === undefined) {
    needs(
      `The basis \`${when.basis}\` needs \`reasoning\`: say how the date was arrived at`,
      'Say in `reasoning` how this date was arrived at',
    );
  }
  if (when.basis === 'checked' && !when.references?.length) {
    needs(
      'The basis `checked` needs `references`: name at least one of references.yaml',
      'Say in `references` where this date was checked: name at least one of references.yaml',
    );
  }
}

function checkWords(log: Log, spot: Spot, words: string, quotes: readonly string[]): void {
  if (quotes.some((quote) => findQuote(fold(quote), words).length > 0)) return;
  // There is something to do about the quotes first.
  if (quotes.length === 0 && draftAround(spot) !== undefined) return;
  fail(
    log,
    spot,
    'quotation/words',
    `The words “${words}” are in none of the quotes here; take whole words from a quote, letter for letter, or leave \`words\` out`,
  );
}
