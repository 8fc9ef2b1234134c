/** Texts with everything that could trip over YAML or a cell, for properties. */
import fc from 'fast-check';
import type { Text } from '../../importers/dossier/records.ts';

/** Texts that mean something else to YAML, to a spreadsheet or to a reader of CSV. */
const PIECES = [
  ...['Talks', 'no', 'yes', 'null', '2024-01-27', '12', '0041', '1e3', ': ', '#', ' #7', '@', '*a'],
  ...['- ', '“', '"', "'", "''", '\n', '\n\n', '\n---\n', '\n  x', '\t', ', ', '; ', ';', '{', '}'],
  ...['[a]', '%', '|', '>', '? ', '&', '!', '=1+1', '+1', '-1', 'true', '~', '\\', '\\;', '`', '№'],
  ...[
    'Гродна',
    'اب',
    '京都',
    '🕊',
    '👩‍🚀',
    '\u200b',
    '\u00ad',
    '\u00a0',
    '\u2028',
    '\u0085',
    '\ufeff',
  ],
  ...['_x000D_', '<b>', '&amp;', ']]>', 'x'.repeat(90), 'words '.repeat(30), '  ', '(ru)', '1,5'],
];

/** Any text in which something can be seen. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join(''))
  .map((text) => (/[\p{L}\p{N}]/u.test(text) ? text : `${text}a`));

/** A text of one line without blanks around it. */
export const anyPhrase = anyText.map(
  (text) => text.replace(/[\s\u0085\ufeff]+/g, ' ').trim() || 'a',
);

/** Plain in the dossier's language alone, which is English. */
export const anyLocal: fc.Arbitrary<Text> = fc.oneof(
  anyText,
  fc.record({ en: anyText, ru: anyText, be: anyText }, { requiredKeys: ['en', 'be'] }),
  fc.record({ ru: anyText }),
);
