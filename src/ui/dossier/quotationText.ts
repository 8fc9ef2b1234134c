import type { Excerpt } from '../../domain/catalog.ts';
import { dateText } from '../../domain/dateText.ts';
import { isolated, isolatedIn } from '../../domain/direction.ts';
import { originalAddress } from './originalAddress.ts';
import { publisher } from './publisher.ts';

/** Quotation marks by language; English ones for the others. */
const MARKS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  ar: ['«', '»'],
  be: ['«', '»'],
  de: ['„', '“'],
  es: ['«', '»'],
  fr: ['« ', ' »'],
  pl: ['„', '”'],
  ru: ['«', '»'],
  uk: ['«', '»'],
};

/** A quotation to paste, in the quotation marks of its language, and below it where it stands. */
export function quotationText(excerpt: Excerpt, language: string): string {
  const { source, exact } = excerpt;
  const [open, close] = MARKS[source.language.split('-')[0] ?? ''] ?? ['“', '”'];
  const date = dateText(source.published, language);
  return [
    isolatedIn(`${open}${exact}${close}`, source.language),
    `${publisher(source)}: ${isolated(source.title, language)}, ${date}.`,
    originalAddress(excerpt),
  ].join('\n');
}
