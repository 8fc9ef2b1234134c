/**
 * The catalogue: a dataset with every reference resolved, sorted and indexed. The only shape that
 * scenes and views use. It is built once and never changed, but for texts that come later (`fillTexts.ts`).
 */
import type * as dataset from './dataset.ts';
import type { When } from './date.ts';

export type Person = dataset.Person;
export type Direction = dataset.Direction;
export type Attendance = {
  readonly person: Person;
  readonly office?: dataset.LocalText | undefined;
};

/** A date with the reasoning behind it and the outside addresses at which it was checked. */
export type ReasonedWhen = When & {
  readonly reasoning?: dataset.LocalText | undefined;
  readonly references: readonly dataset.Reference[];
};

export type Source = {
  readonly id: string;
  readonly publisher: string;
  readonly citing?: string | undefined;
  readonly title: string;
  readonly titleBasis: dataset.DatasetSource['titleBasis'];
  readonly url: string;
  readonly published: ReasonedWhen;
  readonly language: string;
  readonly note?: dataset.LocalText | undefined;
  readonly noteLinks?: dataset.Links | undefined;
  readonly passages: dataset.DatasetSource['passages'];
  /** What is quoted from it, in the order of its text. */
  readonly quoted: readonly Quoted[];
};

/** A verbatim quotation and the document that it stands in. */
export type Excerpt = Omit<dataset.Excerpt, 'source'> & { readonly source: Source };

/** An excerpt with what it supports: a stop, or a visit as a whole. */
export type Quoted = {
  readonly excerpt: Excerpt;
  readonly visit: Visit;
  readonly stop?: Stop | undefined;
};

export type Place = Omit<dataset.DatasetPlace, 'within'> & {
  readonly within?: Place | undefined;
  /** Its stops in chronological order. A large dossier lists them when they are first asked for. */
  readonly stops: readonly Stop[];
  /** How many they are, which is known without listing them. */
  readonly stopCount: number;
};

/** What visits and stops have in common. */
export type Documented = {
  readonly id: string;
  readonly title: dataset.LocalText;
  readonly when: ReasonedWhen;
  readonly people: readonly Attendance[];
  readonly claims: readonly dataset.Claim[];
  readonly notes: readonly dataset.Note[];
  /** The editor's own marks. */
  readonly tags: readonly dataset.Tag[];
};

export type Stop = Documented & {
  readonly visit: Visit;
  /** Its position in the visit, from 1. */
  readonly order: number;
  readonly place: Place;
  readonly placeInferred: boolean;
  readonly status: dataset.Status;
  readonly excerpts: readonly [Excerpt, ...Excerpt[]];
};

export type Visit = Documented & {
  /** Its position in time among all visits, from 1. */
  readonly order: number;
  readonly direction: Direction;
  /** Of its group: what `tone.ts` makes a colour and a shape of. */
  readonly tone: string;
  readonly kind: dataset.DatasetVisit['kind'];
  readonly excerpts: readonly Excerpt[];
  readonly stops: readonly [Stop, ...Stop[]];
  /** Every source quoted for it or its stops, in the order of first mention. */
  readonly sources: readonly Source[];
};

/** Visits that have one colour and one shape: those of a direction or of a kind. */
export type ToneGroup = {
  readonly id: string;
  readonly names: dataset.LocalText;
  readonly tone: string;
};

export type Catalog = {
  readonly dossier: dataset.Dossier;
  readonly version: string;
  /** By the earliest day on which they can have begun. */
  readonly visits: readonly Visit[];
  /** By visit, then in the visit's own order. */
  readonly stops: readonly Stop[];
  /** From north to south. */
  readonly places: readonly Place[];
  /** By the earliest day of publication. */
  readonly sources: readonly Source[];
  /** What the legend names. */
  readonly toneGroups: readonly ToneGroup[];
  readonly people: readonly Person[];
  readonly references: readonly dataset.Reference[];
  readonly visitById: ReadonlyMap<string, Visit>;
  readonly stopById: ReadonlyMap<string, Stop>;
  readonly placeById: ReadonlyMap<string, Place>;
  readonly sourceById: ReadonlyMap<string, Source>;
  /** It is of the first file (`first.ts`): what it draws is right, but no text is there to be read. */
  readonly isWithoutTexts?: true | undefined;
  /**
   * Its texts come in chunks (`chunks/`): for each of them the row of its first visit. Without, they come at once.
   */
  readonly chunks?: { readonly firstVisits: Uint32Array } | undefined;
};
