/**
 * A dossier as values, before it is written into files. The keys are those of the authored files
 * (`data/README.md`). What may be left out is a gap: the format that was read does not say it. Nothing
 * is made up to fill one.
 */

/** A text in the dossier's language, or texts by language. */
export type Text = string | Readonly<Record<string, string>>;

/** Marked as a draft by whoever wrote it; a record with a gap becomes one when it is written. */
type Draftable = { readonly draft?: boolean };

export type DateRecord = {
  /** A date in EDTF, level 0 and 1, as `docs` of the authored files describe it. */
  readonly edtf: string;
  readonly calendar?: 'julian';
  readonly words?: string;
  readonly time?: string;
  readonly timeWords?: string;
  /** Whether the document says it, or somebody has worked it out. A gap where nobody has said so. */
  readonly basis?: 'stated' | 'inferred' | 'checked';
  readonly reasoning?: Text;
  readonly references?: readonly string[];
};

export type PersonRecord = {
  readonly id: string;
  readonly names: Text;
  readonly office?: Text;
  readonly spellings: readonly string[];
} & Draftable;

export type PlaceRecord = {
  readonly id: string;
  readonly names: Text;
  readonly shortNames?: Text;
  /** Degrees WGS 84. */
  readonly position?: readonly [longitude: number, latitude: number];
  readonly precision?: 'exact' | 'vicinity' | 'locality' | 'region';
  /** Kilometres. */
  readonly radius?: number;
  readonly within?: string;
  readonly gazetteer?: { readonly name: string; readonly record: string; readonly url: string };
  readonly note?: Text;
} & Draftable;

export type ReferenceRecord = {
  readonly id: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly party?: Text;
  readonly url?: string;
  readonly confirms?: Text;
} & Draftable;

export type SourceRecord = {
  readonly id: string;
  readonly publisher?: string;
  readonly citing?: string;
  readonly title?: string;
  readonly titleBasis?: 'stated' | 'inferred';
  readonly url?: string;
  readonly published?: DateRecord;
  readonly language?: string;
  readonly note?: Text;
  /** The document as received. A gap where only its address is known. */
  readonly text?: string;
} & Draftable;

export type ExcerptRecord = {
  readonly id?: string;
  readonly source?: string;
  readonly quote?: string;
  readonly support?: readonly string[];
  readonly before?: string;
  readonly after?: string;
  readonly translation?: Text;
  readonly translationBy?: Text;
  readonly says?: {
    readonly when?: string;
    readonly time?: string;
    readonly where?: string;
    readonly who?: readonly string[];
    readonly what?: string;
    readonly kind?: string;
    readonly status?: string;
  };
} & Draftable;

export type ClaimRecord = {
  readonly reference: string;
  readonly field: string;
  readonly value: string;
} & Draftable;

export type NoteRecord = {
  readonly id?: string;
  readonly kind: 'conflict' | 'dating' | 'slip' | 'remark';
  readonly field?: string;
  readonly text: Text;
  readonly excerpts?: readonly string[];
  readonly references?: readonly string[];
} & Draftable;

/** Somebody's id, or with the office of that day. */
export type ParticipantRecord = string | { readonly person: string; readonly office?: Text };

type Level = {
  readonly title?: Text;
  readonly tags?: readonly string[];
  readonly when?: DateRecord;
  readonly people?: readonly ParticipantRecord[];
  readonly excerpts?: readonly ExcerptRecord[];
  readonly claims?: readonly ClaimRecord[];
  readonly notes?: readonly NoteRecord[];
} & Draftable;

export type StopRecord = Level & {
  readonly id: string;
  readonly place?: string;
  readonly placeInferred?: boolean;
  readonly status?: 'happened' | 'announced' | 'mentioned';
};

export type VisitRecord = Level & {
  readonly id: string;
  readonly direction?: string;
  readonly kind?: string;
  readonly stops: readonly StopRecord[];
};

/** A story as its file has it, key by key. */
export type StoryRecord = {
  readonly id: string;
  readonly content: Readonly<Record<string, unknown>>;
};

export type Records = {
  /** `dossier.yaml`, key by key. */
  readonly head: Readonly<Record<string, unknown>>;
  readonly people: readonly PersonRecord[];
  readonly places: readonly PlaceRecord[];
  readonly references: readonly ReferenceRecord[];
  readonly sources: readonly SourceRecord[];
  readonly visits: readonly VisitRecord[];
  readonly stories: readonly StoryRecord[];
};
