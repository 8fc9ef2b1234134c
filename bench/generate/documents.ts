/** The documents of a visit: one that tells all of it, and often another that tells some. */
import { between, chance, pick, type Random } from './chance.ts';
import { dayAfter } from './days.ts';
import type { Source } from './model.ts';
import { asides, DOCUMENT_LANGUAGES, headline } from './words.ts';

/** Whoever published documents, by language. */
const PUBLISHERS: Readonly<Record<string, readonly string[]>> = {
  en: ['The Harbour Post', 'Northern Courier', 'Weekly Ledger', 'Port Gazette'],
  de: ['Abendblatt am Fluss', 'Neue Stadtzeitung'],
  fr: ['Le Courrier du Sud', 'La Dépêche des ports'],
  es: ['El Diario del Puerto', 'La Hoja del Lunes'],
  ru: ['Вечерний листок', 'Речной вестник'],
};

/** A document that is being written: its paragraphs, in order. */
export type Draft = {
  readonly id: string;
  readonly language: string;
  readonly paragraphs: string[];
};

/** Of a visit; how many there are is left to chance. */
export function draftsOf(random: Random, visit: string): readonly [Draft, ...Draft[]] {
  const first = newDraft(random, `${visit}-report`);
  return chance(random, 0.5) ? [first, newDraft(random, `${visit}-roundup`)] : [first];
}

function newDraft(random: Random, id: string): Draft {
  const language = chance(random, 0.4) ? 'en' : pick(random, DOCUMENT_LANGUAGES);
  return { id, language, paragraphs: [pick(random, asides(language))] };
}

/** Writes sentences into a document as a paragraph, between others that say nothing. */
export function write(random: Random, draft: Draft, sentences: readonly string[]): void {
  const around = asides(draft.language);
  const before = chance(random, 0.5) ? [pick(random, around)] : [];
  draft.paragraphs.push([...before, ...sentences, pick(random, around)].join(' '));
}

type Subject = { readonly who: string; readonly where: string; readonly lastDay: string };

/** The finished document, published within days of the visit. */
export function published(
  random: Random,
  { id, language, paragraphs }: Draft,
  { who, where, lastDay }: Subject,
): Source {
  return {
    id,
    publisher: pick(random, PUBLISHERS[language] ?? []),
    title: headline(language, who, where),
    titleBasis: 'stated',
    url: `https://example.org/press/${id}`,
    published: dayAfter(lastDay, between(random, 2, 5)),
    language,
    text: `${paragraphs.join('\n\n')}\n`,
  };
}
