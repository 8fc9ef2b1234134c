/**
 * The two styles, set by citeproc-js through Citation.js. Both run only when the dataset is built:
 * neither the engine (CPAL-1.0 or AGPL-1.0) nor the CSL styles (CC BY-SA 3.0) are in the page.
 */
import chicagoStyle from '@citation/csl-style-chicago-fullnote-bibliography/info.json' with {
  type: 'json',
};
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Work } from './works.ts';

const CHICAGO = 'chicago-fullnote-bibliography';
const APA = 'apa-7th-edition';
const csl = plugins.config.get('@csl');
csl.templates.add(CHICAGO, alone(chicagoStyle.content));
csl.templates.add(APA, alone(csl.templates.get('apa')));

/** Sets one of the works that the style was opened for. */
export type SetWork = (work: Work) => string;

/** Full notes of the Chicago Manual of Style, 17th edition (14.206 and 14.207 for web pages). */
export function openChicago(works: readonly Work[]): SetWork {
  const engine = open(CHICAGO, works, ({ supplied }) => supplied?.chicago);
  return ({ key }) => engine.makeCitationCluster([{ id: key }]).trim();
}

/**
 * Entries of a reference list, APA, 7th edition (10.16 for web pages). Each is set alone: in one list
 * two works of a year would become 2024a and 2024b. The brackets of a supplied date take the place
 * of the parentheses around it.
 */
export function openApa(works: readonly Work[]): SetWork {
  const engine = open(APA, works, ({ supplied }) => supplied?.apa);
  return ({ key, published }) => {
    engine.updateItems([key]);
    const [, entries] = engine.makeBibliography();
    const entry = entries.join('').trim();
    const date = published?.supplied?.apa;
    return date === undefined ? entry : entry.replace(`(${date})`, () => date);
  };
}

type Supplied = (published: NonNullable<Work['published']>) => string | undefined;

/** One engine for all works. A supplied date is given as it is to be written. */
function open(style: string, works: readonly Work[], supplied: Supplied) {
  const items = works.map(({ key, csl: { note, issued, ...item }, published }) => {
    const literal = published && supplied(published);
    return { ...item, id: key, issued: literal === undefined ? issued : { literal } };
  });
  return csl.engine(items, style, 'en-US', 'text');
}

/**
 * A style without what it does for works that stand in one list: sorting them and telling them
 * apart, which for works that are set alone would only take time.
 */
function alone(style: string): string {
  return style
    .replaceAll(/<sort>.*?<\/sort>/gs, '')
    .replaceAll(/ disambiguate-add-[a-z-]+="true"/g, '');
}
