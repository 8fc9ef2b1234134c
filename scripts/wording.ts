/** Whether messages are translated, and set as a newspaper of their language would set them. Pure. */
import { type CatalogueFile, placeOf, readCatalogue, textsOf } from './catalogues.ts';

type Rule = { readonly wrong: RegExp; readonly what: string };

const EVERYWHERE: readonly Rule[] = [
  { wrong: /["']/, what: 'has a straight quotation mark or apostrophe' },
  { wrong: /\.\.\./, what: 'has three full stops instead of an ellipsis' },
  { wrong: /^\s|\s$|\s{2}/, what: 'has a space too many' },
];

const NO_SPACE: Rule = { wrong: /\s[;!?:](?!\w)/, what: 'has a space before punctuation' };

/** Quotation marks and apostrophes that are not the language's. */
const others = (marks: RegExp): Rule => ({ wrong: marks, what: 'has quotation marks of others' });

const BY_LANGUAGE: Readonly<Record<string, readonly Rule[]>> = {
  en: [NO_SPACE, others(/[„«»]/)],
  ru: [NO_SPACE, others(/[“”„‘’]/)],
  be: [NO_SPACE, others(/[“”„‘]/)],
  uk: [NO_SPACE, others(/[“”„‘]/)],
  pl: [NO_SPACE, others(/[“«»‘]/)],
  de: [NO_SPACE, others(/[”«»‘]/)],
  fr: [
    others(/[“”„‘]/),
    { wrong: /(?<!\u202f)[;!?]/, what: 'needs a narrow no-break space (U+202F) before ; ! ?' },
    { wrong: /(?<!\u00a0):(?!\/\/)/, what: 'needs a no-break space (U+00A0) before a colon' },
    { wrong: /«(?![\u00a0\u202f])|(?<![\u00a0\u202f])»/, what: 'needs no-break spaces inside « »' },
  ],
  es: [
    NO_SPACE,
    others(/[“”„‘]/),
    { wrong: /^[^¿]*\?(?! )|^[^¡]*!/, what: 'asks or calls without ¿ or ¡' },
  ],
  ar: [others(/[“”„‘]/), { wrong: /[,;?]/, what: 'has punctuation of Latin texts, not ، ؛ ؟' }],
};

/** Messages that speak of keys, which are what they are in every language. */
const OF_KEYS: readonly string[] = ['keys_single_note', 'present_setup_keys'];

/** What is the same in every language, or in those that are named. */
const SAME: Readonly<Record<string, readonly string[] | 'all'>> = {
  app_name: 'all',
  credit: 'all',
  mark_stop: 'all',
  mark_visit: 'all',
  announce_selection: 'all',
  labelled: 'all',
  listed: 'all',
  listed_apart: 'all',
  dossier: ['pl', 'de', 'fr'],
  share_link: ['pl', 'de'],
  precision_region: ['pl'],
  facet_status: ['pl', 'de'],
  speaker_start: ['pl', 'de'],
  share_version: ['de', 'fr'],
  method_version: ['de', 'fr'],
  play_pause: ['de', 'fr'],
  filter: ['de'],
  view_handout: ['de'],
  worksheet_name: ['de'],
  sources: ['fr'],
  note_remark: ['fr'],
  share_code: ['fr'],
  method_dates_title: ['fr'],
  method_date: ['fr'],
  precision_exact: ['fr'],
  column_date: ['fr'],
  worksheet_date: ['fr'],
  flag_position: ['fr'],
  speaker_pause: ['fr'],
  builder_camera: ['fr', 'es'],
};

/** One line per fault, as `path:line: what is wrong`. The first file is the one that others translate. */
export function wordingFaults(files: readonly CatalogueFile[]): string[] {
  const [base, ...translated] = files;
  if (!base) return [];
  const original = readCatalogue(base).messages;
  return [base, ...translated].flatMap((file) =>
    Object.entries(readCatalogue(file).messages).flatMap(([key, message]) => {
      const isSame =
        file !== base && JSON.stringify(message) === JSON.stringify(original[key] ?? '');
      const faults = textsOf(message).flatMap((text) => textFaults(text, key, file.locale));
      return [
        ...(isSame && !maySame(key, file.locale) ? ['is not translated'] : []),
        ...new Set(faults),
      ].map((fault) => `${placeOf(file, key)}: "${key}" ${fault}`);
    }),
  );
}

function textFaults(text: string, key: string, locale: string): string[] {
  const own = OF_KEYS.includes(key) ? [] : (BY_LANGUAGE[locale] ?? []);
  return [...EVERYWHERE, ...own].filter(({ wrong }) => wrong.test(text)).map(({ what }) => what);
}

function maySame(key: string, locale: string): boolean {
  const where = SAME[key] ?? [];
  return where === 'all' || where.includes(locale);
}
