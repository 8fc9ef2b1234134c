/** Warns of translations that cannot help anybody, or that leave out a number of the quotation. */
import { at, isRecord, type Log, type Spot, warn } from '../../authoring/spot.ts';
import type { Dataset, Excerpt } from '../../domain/dataset.ts';
import { isKin } from '../../domain/translation.ts';
import { excerptsOf, type Level } from './levels.ts';

type Sources = Pick<Dataset, 'sources'>;

/** Warns at the excerpts of a visit or stop. */
export function warnOfTranslations(log: Log, level: Level, { sources }: Sources): void {
  for (const { spot, excerpt } of excerptsOf(level)) {
    const language = sources.find(({ id }) => id === excerpt.source)?.language;
    for (const [tag, text] of Object.entries(excerpt.translation?.texts ?? {})) {
      const where = spotOf(at(spot, 'translation'), tag);
      if (language !== undefined && isKin(tag, language)) {
        warn(
          log,
          where,
          'translation/language',
          `The document is in this language, ${language}, so that nobody will see this translation; take it out, or correct its language or the document’s`,
        );
      } else warnOfNumbers(log, where, excerpt, text);
    }
  }
}

function warnOfNumbers(log: Log, spot: Spot, { exact }: Excerpt, translation: string): void {
  const kept = new Set(numbersIn(translation));
  const missing = [...new Set(numbersIn(exact))].filter((number) => !kept.has(number));
  if (missing.length === 0) return;
  const numbers = missing.map((number) => `“${number}”`).join(', ');
  warn(
    log,
    spot,
    'translation/number',
    `The quotation has ${numbers}, and this translation has not; correct it, or write the number in figures as the quotation does`,
  );
}

/** The numbers of a text in European digits, whatever script they are written in. */
function numbersIn(text: string): string[] {
  return (text.match(/\p{Nd}+/gu) ?? []).map((digits) =>
    [...digits]
      .map(digitOf)
      .join('')
      .replace(/^0+(?=.)/, ''),
  );
}

/** Digits of a script follow one another, from a zero that no digit stands before. */
function digitOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return value;
}

/** A text that is given without languages is the translation into the dossier's. */
function spotOf(spot: Spot, tag: string): Spot {
  return isRecord(spot.value) ? at(spot, tag) : spot;
}
