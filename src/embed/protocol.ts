/**
 * What an embed and the page around it tell each other, by `postMessage`. `docs/embedding.md` is the
 * same for those who write host pages. Every message is `{ source, version, type, data }`; what a
 * change of version means for hosts is in CHANGELOG.md.
 *
 * What arrives is hostile until parsed. No command carries markup or an address, and none makes the
 * embed go anywhere.
 */
import type { Facet } from '../domain/facets.ts';
import type { Selection } from '../domain/selection.ts';
import { FACET_KEYS } from '../state/facetKeys.ts';

export const PROTOCOL_SOURCE = 'dateline';

/**
 * The version of the protocol, in every message of either side. New types and new optional fields
 * leave it as it is, since both sides ignore what they do not know; whatever an older host would
 * misread raises it.
 */
export const PROTOCOL_VERSION = 1;

/** What the embed shows apart from its selection. */
export type EmbedView = {
  /** The calendar days (`YYYY-MM-DD`, both included) to which it is narrowed; open where absent. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** The middle of the map in degrees WGS 84 and its zoom level, once the reader can move it. */
  readonly longitude?: number | undefined;
  readonly latitude?: number | undefined;
  readonly zoom?: number | undefined;
};

/** What the embed says by itself. */
export type Report =
  | {
      /** Once, when it takes commands, and whenever the host says `hello`. */
      readonly type: 'ready';
      readonly data: {
        readonly title: string;
        readonly selection: Selection;
        readonly view: EmbedView;
      };
    }
  | { readonly type: 'select'; readonly data: Selection }
  | { readonly type: 'view'; readonly data: EmbedView }
  /** Whole CSS pixels. */
  | { readonly type: 'height'; readonly data: { readonly height: number } };

/** A report as it travels. */
export type ReportMessage = Report & { readonly source: string; readonly version: number };

/** A filter as a host gives it: always the whole of it, so that an empty one shows everything. */
export type HostFilter = {
  /** Calendar days, `YYYY-MM-DD`, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly chosen: Readonly<Partial<Record<Facet, readonly string[]>>>;
};

/** To the next or the previous visit, or to one by its number in order of time, counted from 1. */
export type Step = { readonly by: 1 | -1 } | { readonly to: number };

/** What the host may ask of the embed. */
export type Command =
  | { readonly type: 'hello' }
  | { readonly type: 'select'; readonly selection: Selection }
  | { readonly type: 'filter'; readonly filter: HostFilter }
  | { readonly type: 'step'; readonly step: Step };

export function reportMessage(report: Report): ReportMessage {
  return { source: PROTOCOL_SOURCE, version: PROTOCOL_VERSION, ...report };
}

const KINDS = ['visit', 'stop', 'place', 'source'] as const;

/** Of an id, in UTF-16 code units; no sound one is longer. */
const MAXIMUM_ID = 200;
/** Of the ids of one facet. */
const MAXIMUM_IDS = 200;
const MAXIMUM_STEP = 10_000;

/**
 * The command in a message, or undefined for whatever is none: messages of others, of another
 * version, and commands with anything wrong in them, which are dropped whole. Only `hello` is
 * understood in every version: the answer tells the host which version the embed speaks.
 */
export function parseCommand(message: unknown): Command | undefined {
  if (!isRecord(message) || message.source !== PROTOCOL_SOURCE) return undefined;
  const { type, version } = message;
  if (type === 'hello' && isVersion(version)) return { type };
  if (version !== PROTOCOL_VERSION) return undefined;
  const data = message.data ?? {};
  if (!isRecord(data)) return undefined;
  switch (type) {
    case 'select': {
      const selection = parseSelection(data);
      return selection && { type: 'select', selection };
    }
    case 'filter': {
      const filter = parseFilter(data);
      return filter && { type: 'filter', filter };
    }
    case 'step': {
      const step = parseStep(data);
      return step && { type: 'step', step };
    }
  }
  return undefined;
}

type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isVersion(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}

function parseSelection({ kind, id }: Fields): Selection | undefined {
  if (kind === 'none') return { kind };
  const known = KINDS.find((it) => it === kind);
  return known && isId(id) ? { kind: known, id } : undefined;
}

function parseFilter(data: Fields): HostFilter | undefined {
  const { from, to } = data;
  if (!isDayOrAbsent(from) || !isDayOrAbsent(to)) return undefined;
  const chosen: Partial<Record<Facet, readonly string[]>> = {};
  for (const [facet, key] of Object.entries(FACET_KEYS)) {
    const ids = data[key] ?? [];
    if (!Array.isArray(ids) || ids.length > MAXIMUM_IDS || !ids.every(isId)) return undefined;
    // Keys of a record of facets.
    if (ids.length > 0) chosen[facet as Facet] = ids;
  }
  return { ...(from ? { from } : {}), ...(to ? { to } : {}), chosen };
}

function parseStep({ by, to }: Fields): Step | undefined {
  if (by === 1 || by === -1) return { by };
  const isNumber = typeof to === 'number' && Number.isInteger(to) && to >= 1 && to <= MAXIMUM_STEP;
  return isNumber ? { to } : undefined;
}

/** The characters of the dataset's ids, so nothing that could be markup or an address. */
function isId(value: unknown): value is string {
  return (
    typeof value === 'string' && value.length <= MAXIMUM_ID && /^[a-z0-9][a-z0-9.-]*$/.test(value)
  );
}

function isDayOrAbsent(value: unknown): value is string | undefined {
  if (value === undefined || value === null) return value === undefined;
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  // 31 February is not refused but moved by some browsers.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
