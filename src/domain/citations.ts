/**
 * Ready-made citations: what the pipeline writes to `data/citations.json`, so that the page needs
 * no citation engine. The texts are plain text in the form printed in the United States (both
 * manuals are American), whatever the language of the page.
 */
import * as v from 'valibot';

/** Version of this format. Citations of another version are refused. */
export const CITATIONS_FORMAT = 'dateline-citations-1';

/**
 * Stands for the reader's own link in all forms of the citation of a visit or of the dossier: where
 * the site lies is not known when they are made. All of it gives way to the link, braces included;
 * BibTeX has a second pair around it.
 */
export const ADDRESS_PLACEHOLDER = '{address}';

const text = v.pipe(v.string(), v.minLength(1, 'Expected a text that is not empty'));

const CitationSchema = v.strictObject({
  /** Full note of the Chicago Manual of Style, 17th edition. */
  chicago: text,
  /** Entry of a reference list, APA, 7th edition. */
  apa: text,
  /** Entry for a .bib file in UTF-8, ending without a line feed. */
  bibtex: text,
  /** A whole CSL-JSON file: a list of one item. */
  csl: text,
});

export const CitationsSchema = v.strictObject({
  format: v.literal(CITATIONS_FORMAT),
  /** Version of the dataset they were made of. */
  dataset: text,
  /** By the id of the source. */
  sources: v.record(text, CitationSchema),
  /** By the id of the visit. */
  visits: v.record(text, CitationSchema),
  dossier: CitationSchema,
});

export type CitationsFile = v.InferOutput<typeof CitationsSchema>;
export type Citation = v.InferOutput<typeof CitationSchema>;
type ById = ReadonlyMap<string, Citation>;
export type Citations = Omit<CitationsFile, 'sources' | 'visits'> & {
  readonly sources: ById;
  readonly visits: ById;
};

/** Citations, once they are known to be some. Throws a `ValiError` for anything else. */
export function parseCitations(input: unknown): Citations {
  const file = v.parse(CitationsSchema, input);
  // Of an id such as `constructor`, the parser of records takes no notice.
  const { sources, visits } = v.parse(v.object({ sources: v.any(), visits: v.any() }), input);
  return { ...file, sources: byId(sources), visits: byId(visits) };
}

function byId(file: object): ById {
  return new Map(
    Object.entries(file).map(([id, citation]) => [id, v.parse(CitationSchema, citation)]),
  );
}
