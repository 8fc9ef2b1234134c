/** A generated dossier before it is written: the shape of authored files, as plain values. */

/** A text in English, or by language. */
export type Words = string | Readonly<Record<string, string>>;

export type Place = {
  readonly id: string;
  readonly names: Words;
  /** Longitude and latitude, degrees WGS 84. */
  readonly position: readonly [number, number];
  readonly precision: 'exact' | 'locality';
  /** Kilometres; only of a locality. */
  readonly radius?: number;
  readonly within?: string;
  readonly gazetteer: { readonly name: string; readonly record: string; readonly url: string };
};

export type Person = {
  readonly id: string;
  readonly names: Words;
  readonly office: string;
  readonly spellings: readonly string[];
};

export type Reference = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly confirms: string;
};

export type Source = {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly titleBasis: 'stated';
  readonly url: string;
  /** ISO 8601 day. */
  readonly published: string;
  readonly language: string;
  /** The whole document, verbatim. */
  readonly text: string;
};

export type When = {
  readonly edtf: string;
  readonly time?: string;
  readonly basis: 'stated' | 'inferred' | 'checked';
  readonly reasoning?: string;
  readonly references?: readonly string[];
};

/** What an excerpt claims, by field. */
export type Says = {
  readonly when?: string;
  readonly time?: string;
  readonly where?: string;
  readonly who?: readonly string[];
  readonly what?: string;
};

export type Excerpt = {
  readonly source: string;
  readonly quote: string;
  readonly support: readonly string[];
  readonly says: Says;
};

export type Note = {
  readonly kind: 'conflict' | 'dating' | 'remark';
  readonly field?: 'when';
  readonly text: string;
  /** Short ids. */
  readonly excerpts: readonly string[];
};

type ReferenceClaim = {
  readonly reference: string;
  readonly field: 'when';
  readonly value: string;
};

export type Stop = {
  readonly id: string;
  readonly place: string;
  readonly placeInferred?: true;
  readonly title: Words;
  readonly status: 'happened' | 'announced';
  readonly tags?: readonly string[];
  readonly when: When;
  readonly people: readonly string[];
  readonly excerpts: readonly Excerpt[];
  readonly claims?: readonly ReferenceClaim[];
  readonly notes?: readonly Note[];
};

export type Visit = {
  readonly id: string;
  readonly title: Words;
  readonly direction: string;
  readonly kind: string;
  readonly tags?: readonly string[];
  readonly when: When;
  readonly people: readonly string[];
  readonly stops: readonly Stop[];
};

export type Named = { readonly id: string; readonly names: Words };

export type Head = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly language: 'en';
  readonly directions: readonly (Named & { readonly tone: string })[];
  readonly kinds: readonly Named[];
  readonly tags: readonly Named[];
};

export type Generated = {
  readonly head: Head;
  readonly people: readonly Person[];
  readonly places: readonly Place[];
  readonly references: readonly Reference[];
  /** In the order of their ids, as files are read. */
  readonly sources: readonly Source[];
  readonly visits: readonly Visit[];
};
