import { expect, test } from 'vitest';
import { compiled, SOUND, withChange } from '../../../pipeline/test-dossier.ts';
import { formatFault } from '../../authoring/fault.ts';

const VISIT = 'visits/2031-03-hollow.yaml';
const QUOTE = '    quote: It was a working visit to the bay\n';

/** What is printed of a dossier whose second quotation is followed by these lines. */
function printedOf(lines: string, language = 'nb'): string[] {
  const files = withChange(SOUND, VISIT, QUOTE, `${QUOTE}${lines}`);
  const built = compiled({
    ...files,
    'sources/herald.md': (SOUND['sources/herald.md'] ?? '').replace(
      'language: en',
      `language: ${language}`,
    ),
  });
  return ('faults' in built ? built.faults : built.warnings).map((fault) =>
    formatFault(fault).replace(/^.*?:\d+:\d+ /, ''),
  );
}

test('a translation of a document in another language is sound', () => {
  expect(printedOf('    translation: A working visit\n')).toEqual([]);
  expect(
    printedOf(
      '    translation: {en: A working visit, fr: Une visite}\n    translationBy: machine\n',
    ),
  ).toEqual([]);
});

test('a translation into the language of the document', () => {
  expect(printedOf('    translation: {fr: Une visite, en: A visit}\n', 'en-GB')).toEqual([
    'The document is in this language, en-GB, so that nobody will see this translation; take it out, or correct its language or the document’s',
  ]);
});

test('a translator without a translation', () => {
  expect(printedOf('    translationBy: Hakluyt Society\n')).toEqual([
    'There is no `translation` here that anybody could have made; write it, or take `translationBy` out',
  ]);
});

test('a number of the quotation that the translation has not, in any digits', () => {
  const numbered = (quote: string, translation: string) => {
    const herald = (SOUND['sources/herald.md'] ?? '').replace('language: en', 'language: hi');
    const built = compiled({
      ...SOUND,
      'sources/herald.md': `${herald}\n${quote}\n`,
      [VISIT]: (SOUND[VISIT] ?? '').replace(
        'notes:\n',
        `  - {source: herald, quote: ${quote}, translation: ${translation}}\nnotes:\n`,
      ),
    });
    return ('warnings' in built ? built.warnings : built.faults).map(({ message }) => message);
  };
  expect(numbered('सन् १९२६ में', 'In 1926')).toEqual([]);
  expect(numbered('सन् १९२६ में', 'In 1928')).toEqual([
    'The quotation has “1926”, and this translation has not; correct it, or write the number in figures as the quotation does',
  ]);
});
