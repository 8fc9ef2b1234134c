/** Warns of people and dates that a visit or stop shows and no words stand for. */
import { type Folded, fold } from '../../authoring/quotation/fold.ts';
import { findQuote } from '../../authoring/quotation/quotation.ts';
import { at, isRecord, itemsOf, type Log, type Spot, textOf, warn } from '../../authoring/spot.ts';
import type { Claim, Dataset, DatasetWhen, Excerpt } from '../../domain/dataset.ts';
import { resolveEdtf } from './edtf.ts';
import { excerptsOf, type Level, withBelow } from './levels.ts';
import { saysDate } from './saysDate.ts';

type Records = Pick<Dataset, 'people' | 'sources'>;

/** Warns at a visit or stop; what stands for a stop stands for its visit, too. */
export function warnOfWordless(log: Log, level: Level, records: Records): void {
  warnOfUnnamedPeople(log, level, records);
  warnOfAbsentPeople(log, level);
  warnOfUnsaidDate(log, level, records);
  warnOfUnsaidTime(log, level);
}

/**
 * People whom neither a claim nor the words name, by one of their spellings. The published paragraph
 * around a quote counts, because it says who “she” is.
 */
function warnOfUnnamedPeople(log: Log, level: Level, { people, sources }: Records): void {
  const claimed = new Set(claimsOn('who', level).flatMap(({ value }) => value.split(/,\s*/)));
  const paragraphs = withBelow(level)
    .flatMap(excerptsOf)
    .map(({ excerpt }) => fold(paragraphOf(excerpt, sources)));
  for (const person of itemsOf(at(level.spot, 'people'))) {
    const spot = idSpot(person);
    const id = textOf(spot)?.trim();
    if (id === undefined || claimed.has(id)) continue;
    const spellings = people.find((record) => record.id === id)?.spellings ?? [];
    const isNamed = (text: Folded) => spellings.some((name) => findQuote(text, name).length > 0);
    if (paragraphs.some(isNamed)) continue;
    warn(
      log,
      spot,
      'evidence/person',
      `No quote and no claim here names \`${id}\`; quote the words that do, add \`says: {who: [${id}]}\` to the quote that means this person, or take the person out`,
    );
  }
}

function paragraphOf({ source, exact, start }: Excerpt, sources: Dataset['sources']): string {
  const passages = sources.find(({ id }) => id === source)?.passages ?? [];
  const around = passages.find((it) => it.start <= start && start < it.start + it.text.length);
  return around?.text ?? exact;
}

/** People whom an excerpt is said to name, and whom the visit or stop does not list. */
function warnOfAbsentPeople(log: Log, level: Level): void {
  if (level.item.notes.some(({ field }) => field === 'who')) return;
  const present = new Set(
    withBelow(level).flatMap(({ item }) => item.people.map(({ person }) => person)),
  );
  for (const { spot } of excerptsOf(level)) {
    for (const person of itemsOf(at(at(spot, 'says'), 'who'))) {
      const id = textOf(person)?.trim();
      if (id === undefined || present.has(id)) continue;
      warn(
        log,
        person,
        'evidence/absent-person',
        `This quote is said to name \`${id}\`, who is not among the \`people\` here; add the person there, or take the name out of \`who\``,
      );
    }
  }
}

/** Dates that are given as stated, although neither a claim, a quote nor a note states them. */
function warnOfUnsaidDate(log: Log, level: Level, { sources }: Records): void {
  const { when, notes } = level.item;
  if (!isStated(when) || notes.some(({ kind }) => kind === 'dating')) return;
  if (level.below.some(({ item }) => !isStated(item.when))) return;
  if (claimsOn('when', level).some(({ value }) => liesWithin(value, when))) return;
  const languages = new Map(sources.map(({ id, language }) => [id, language]));
  const says = withBelow(level)
    .flatMap(excerptsOf)
    .some(({ excerpt }) => saysDate(excerpt.exact, when, languages.get(excerpt.source) ?? 'en'));
  if (says) return;
  warn(
    log,
    at(level.spot, 'when'),
    'evidence/date',
    `No quote here states this date, ${when.edtf}; give its \`words\`, add \`says: {when: ${when.edtf}}\` to the quote that states it, or write how it was found: \`basis: inferred\` with \`reasoning\``,
  );
}

/** Times of day for which neither words, a claim, the figures of a quote nor a note stand. */
function warnOfUnsaidTime(log: Log, level: Level): void {
  const { when, notes } = level.item;
  const { time } = when;
  const spot = at(level.spot, 'when');
  if (time === undefined || textOf(at(spot, 'timeWords')) !== undefined) return;
  if (notes.some(({ field, kind }) => field === 'time' || kind === 'dating')) return;
  if (when.basis !== 'stated' || claimsOn('time', level).length > 0) return;
  if (
    withBelow(level)
      .flatMap(excerptsOf)
      .some(({ excerpt }) => saysTime(excerpt.exact, time))
  )
    return;
  warn(
    log,
    at(spot, 'time'),
    'evidence/time',
    `No quote here states this time, ${time}; give its \`timeWords\`, or add \`says: {time: "${time}"}\` to the quote that states it`,
  );
}

/** Whether a text has the figures of a time of day, counted to 24 or to 12. */
function saysTime(text: string, time: string): boolean {
  const numbers = new Set((text.match(/\d+/g) ?? []).map(Number));
  const [hour = 0, minute = 0] = time.slice(0, 5).split(':').map(Number);
  return (
    (numbers.has(hour) || numbers.has(hour % 12 || 12)) && (minute === 0 || numbers.has(minute))
  );
}

function isStated({ basis, words }: DatasetWhen): boolean {
  return basis === 'stated' && words === undefined;
}

function claimsOn(field: Claim['field'], level: Level): Claim[] {
  return withBelow(level).flatMap(({ item }) =>
    item.claims.filter((claim) => claim.field === field),
  );
}

function liesWithin(edtf: string, when: DatasetWhen): boolean {
  const resolved = resolveEdtf(edtf);
  if ('fault' in resolved) return false;
  const { start, end } = resolved.date;
  return when.start.earliest <= start.earliest && end.latest <= when.end.latest;
}

function idSpot(person: Spot): Spot {
  return isRecord(person.value) ? at(person, 'person') : person;
}
