import { ADDRESS_PLACEHOLDER } from '../../src/domain/citations.ts';
import type { Work } from './works.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * An entry for a .bib file in UTF-8. `@misc`, because BibTeX has no web page. `year` and `month` are
 * for BibTeX, `date` (EDTF) for biblatex, each of which passes over what the other reads. Made here
 * because Citation.js 0.7 loses publishers, writes "jul 25" for a month, and either drops letters
 * beyond Latin or escapes nothing.
 */
export function bibtexOf({ csl, published }: Work): string {
  const month = published?.month === undefined ? undefined : MONTHS[published.month - 1];
  const sites = [csl['container-title'], csl.publisher].filter((site) => site !== undefined);
  const notes = [csl.edition && `${capitalised(csl.edition)}.`, csl.note].filter(Boolean);
  const fields: [name: string, value: string | undefined][] = [
    ['title', braced(braced(escaped(csl.title)))],
    ['howpublished', braced(escaped(sites.join(', ')))],
    ['year', published && braced(escaped(published.year))],
    ['month', month],
    ['date', published && braced(published.edtf)],
    ['note', notes.length > 0 ? braced(escaped(notes.join(' '))) : undefined],
    ['url', braced(csl.URL === ADDRESS_PLACEHOLDER ? csl.URL : verbatim(csl.URL))],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${value},`],
  );
  return [`@misc{${csl.id},`, ...lines, '}'].join('\n');
}

/** Inner braces keep the title's capitals as they are. */
function braced(text: string): string {
  return `{${text}}`;
}

function escaped(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);
}

/** What would end the field early, or be a command in it, as an address writes it. */
function verbatim(address: string): string {
  return address.replace(/[\\{}]/g, encodeURIComponent);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
