import { ADDRESS_PLACEHOLDER } from '../../src/domain/citations.ts';
import type { Dataset, DatasetSource, DatasetVisit, LocalText } from '../../src/domain/dataset.ts';
import { localText } from '../../src/domain/localText.ts';
import type { CslItem } from './csl.ts';
import { type Published, publishedOf } from './published.ts';

/** Something that can be cited. */
export type Work = {
  /** Names it among all the works of a dataset, where a source and a visit may share an id. */
  readonly key: string;
  readonly csl: CslItem;
  readonly published?: Published;
};

/** The forms are American, so titles are taken in English where there is an English one. */
const LANGUAGE = 'en';
const PROGRAM = 'Dateline';

/**
 * A source. Its publisher is cited as the site it stands on (`container-title`): no document's
 * author is known to the dataset, and none is made up. An inferred title stands in square brackets,
 * as bibliographers write a title that they supply; the note says so too.
 */
export function workOfSource(source: DatasetSource): Work {
  const published = publishedOf(source.published);
  return {
    key: `source ${source.id}`,
    csl: {
      id: source.id,
      type: 'webpage',
      title: source.titleBasis === 'inferred' ? `[${source.title}]` : source.title,
      'container-title': source.publisher,
      issued: published.csl,
      URL: source.url,
      language: source.language,
      ...withNote(source),
    },
    published,
  };
}

/**
 * A visit, as a part of its dossier. What says which state of it was read is the version of the
 * dataset, given as the edition.
 */
export function workOfVisit(visit: DatasetVisit, dataset: Dataset): Work {
  const { dossier } = dataset;
  return {
    key: `visit ${visit.id}`,
    ...edition(dataset, {
      id: `${dossier.id}.${visit.id}`,
      type: 'chapter',
      ...titled(visit.title, dossier.language),
      'container-title': localText(dossier.title, LANGUAGE, dossier.language).text,
    }),
  };
}

/** The dossier as a whole. */
export function workOfDossier(dataset: Dataset): Work {
  const { dossier } = dataset;
  return {
    key: 'dossier',
    ...edition(dataset, {
      id: dossier.id,
      type: 'book',
      ...titled(dossier.title, dossier.language),
    }),
  };
}

function titled(titles: LocalText, fallback: string) {
  const { text, language } = localText(titles, LANGUAGE, fallback);
  return { title: text, language };
}

/**
 * The pipeline has no clock: the date is that of the newest of the dossier's changes, or none
 * ("n.d.").
 */
function edition({ dossier, version }: Dataset, item: Omit<CslItem, 'URL'>): Omit<Work, 'key'> {
  const csl = {
    ...item,
    publisher: dossier.name ? localText(dossier.name, LANGUAGE, dossier.language).text : PROGRAM,
    edition: `version ${version}`,
    URL: ADDRESS_PLACEHOLDER,
  };
  const day = dossier.changes
    .map((change) => change.day)
    .sort()
    .at(-1);
  if (day === undefined) return { csl };
  const published = publishedOf({
    edtf: day,
    basis: 'stated',
    approximate: false,
    uncertain: false,
  });
  return { csl: { ...csl, issued: published.csl }, published };
}

function withNote({ citing, titleBasis, published }: DatasetSource): { note?: string } {
  const date = [
    ...{ stated: [], inferred: ['inferred'], checked: ['established from elsewhere'] }[
      published.basis
    ],
    ...(published.approximate ? ['approximate'] : []),
    ...(published.uncertain ? ['uncertain'] : []),
  ];
  const sentences = [
    ...(citing === undefined ? [] : [`Citing ${citing}.`]),
    ...(titleBasis === 'inferred' ? ['Title inferred.'] : []),
    ...(date.length === 0 ? [] : [`Date of publication ${date.join(', ')}.`]),
    ...(published.written ? [`Dated ${published.written.edtf} in the Julian calendar.`] : []),
  ];
  return sentences.length === 0 ? {} : { note: sentences.join(' ') };
}
