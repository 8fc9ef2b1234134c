import type { Stop, Visit } from '../domain/catalog.ts';
import type { Claim } from '../domain/dataset.ts';
import { csv } from './csv.ts';
import type { LongText } from './pieces.ts';
import { provenanceOf } from './provenance.ts';
import { addressOf, isStop, itemsOf, type Taken, textOf, translationIn } from './taken.ts';

/** One row for each claim: who says what of which field of a visit or stop. */
export function* claimsCsv(taken: Taken): LongText {
  const provenance = provenanceOf(taken);
  return yield* csv(COLUMNS, itemsOf(taken), (item) =>
    item.claims.map((claim) => ({
      ...claimed(item, claim, taken),
      ...(claim.by.type === 'excerpt'
        ? quoted(item, claim.by.excerpt, taken)
        : referred(claim.by.reference, taken)),
      address: addressOf(item, taken),
      ...provenance,
    })),
  );
}

/** `value` is the dataset's own: EDTF for `when`, ids for `where` and `who`. */
function claimed(item: Stop | Visit, { field, value, status }: Claim, taken: Taken) {
  return {
    visit: isStop(item) ? item.visit.id : item.id,
    stop: isStop(item) ? item.id : undefined,
    title: textOf(item.title, taken),
    field,
    value,
    claim_status: status,
  };
}

function quoted(item: Stop | Visit, id: string, taken: Taken) {
  const excerpt = item.excerpts.find((candidate) => candidate.id === id);
  if (!excerpt) throw new Error(`There is no excerpt ${id}`);
  const { source } = excerpt;
  const translation = translationIn(excerpt, taken);
  return {
    by: 'excerpt',
    by_id: id,
    publisher: taken.words.publisher(source),
    document: source.title,
    url: source.url,
    language: source.language,
    excerpt: excerpt.exact,
    translation: translation?.text,
    translation_by: translation?.by,
  };
}

/** Nothing is quoted from an address used for checking. */
function referred(id: string, { catalog }: Taken) {
  const reference = catalog.references.find((candidate) => candidate.id === id);
  if (!reference) throw new Error(`There is no reference ${id}`);
  return {
    by: 'reference',
    by_id: id,
    publisher: reference.publisher,
    document: reference.title,
    url: reference.url,
    language: undefined,
    excerpt: undefined,
    translation: undefined,
    translation_by: undefined,
  };
}

const COLUMNS = [
  ...(['visit', 'stop', 'title', 'field', 'value', 'claim_status', 'by', 'by_id'] as const),
  ...(['publisher', 'document', 'url', 'language', 'excerpt'] as const),
  ...(['translation', 'translation_by', 'address'] as const),
  ...(['dossier', 'version', 'scope', 'rights', 'site'] as const),
];
