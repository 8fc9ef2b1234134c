/** Visits and stops with what belongs to each. */
import type {
  ClaimRecord,
  ExcerptRecord,
  NoteRecord,
  ParticipantRecord,
  StopRecord,
  VisitRecord,
} from '../dossier/records.ts';
import { type Context, dateAt } from './context.ts';
import { given } from './given.ts';
import { namesAt } from './readLists.ts';
import {
  idAt,
  idsAt,
  looseId,
  meant,
  type Named,
  type Register,
  registerOf,
  withIds,
} from './register.ts';
import {
  choiceAt,
  fail,
  folded,
  listAt,
  localAt,
  type Row,
  textAt,
  wordAt,
  yesAt,
} from './sheet.ts';
import { FIELDS, NOBODY, NOTE_KINDS, STATUSES } from './tabs.ts';

/** The rows of the tabs that tell of visits. */
export type VisitRows = Readonly<
  Record<'visits' | 'stops' | 'excerpts' | 'claims' | 'notes' | 'offices', readonly Row[]>
>;

/** Stops by the ids of their visits, and visits by name. */
type Places = {
  readonly visits: Register;
  readonly stops: ReadonlyMap<string, Register>;
};

/** Rows by what they belong to: the id of a visit, or `visit.stop`. */
type Grouped = ReadonlyMap<string, readonly Row[]>;

export function visitsOf(context: Context, rows: VisitRows): VisitRecord[] {
  const { report } = context;
  const visits = withIds(report, rows.visits, 'visit', (row) => namesAt(row, 'title'));
  const register = registerOf('visit', visits);
  const stopRows = grouped(rows.stops, (row) => visitAt(context, row, register));
  const stops = new Map(
    visits.map(({ id }) => [
      id,
      withIds(report, stopRows.get(id) ?? [], 'stop', (row) => [
        ...namesAt(row, 'title'),
        wordAt(row, 'place') ?? '',
      ]),
    ]),
  );
  const levels = {
    visits: register,
    stops: new Map([...stops].map(([id, named]) => [id, registerOf('stop of this visit', named)])),
  };
  const ownerOf = (row: Row) => ownerAt(context, row, levels);
  const parts = {
    excerpts: grouped(rows.excerpts, ownerOf),
    claims: grouped(rows.claims, ownerOf),
    notes: grouped(rows.notes, ownerOf),
    offices: grouped(rows.offices, ownerOf),
  };
  return visits.map((visit) => ({
    id: visit.id,
    ...levelOf(context, visit.row, visit.id, parts),
    ...given({
      direction: looseAt(visit.row, 'direction', context.directions),
      kind: looseAt(visit.row, 'kind', context.kinds),
    }),
    stops: (stops.get(visit.id) ?? []).map((stop) => stopOf(context, stop, visit.id, parts)),
  }));
}

type Parts = Readonly<Record<'excerpts' | 'claims' | 'notes' | 'offices', Grouped>>;

function stopOf(context: Context, { row, id }: Named, visit: string, parts: Parts): StopRecord {
  const { report } = context;
  return {
    id,
    ...levelOf(context, row, `${visit}.${id}`, parts),
    ...given({
      place: idAt(report, row, 'place', context.places),
      placeInferred: yesAt(report, row, 'place inferred'),
      status: choiceAt(report, row, 'status', STATUSES),
    }),
  };
}

/** What visits and stops have in common. */
function levelOf(context: Context, row: Row, owner: string, parts: Parts) {
  const { report, language, tags } = context;
  const of = <T>(part: Grouped, read: (context: Context, row: Row) => T): T[] | undefined =>
    part.get(owner)?.map((each) => read(context, each));
  return given({
    title: localAt(report, row, 'title', language),
    tags: listAt(row, 'tags')?.map((tag) => looseId(tag, tags)),
    when: dateAt(context, row, 'when'),
    people: peopleAt(context, row, parts.offices.get(owner) ?? []),
    excerpts: of(parts.excerpts, excerptOf),
    claims: of(parts.claims, claimOf),
    notes: of(parts.notes, noteOf),
    draft: yesAt(report, row, 'draft'),
  });
}

function looseAt(row: Row, header: string, register: Register): string | undefined {
  const written = wordAt(row, header);
  return written === undefined ? undefined : looseId(written, register);
}

/** Who takes part, with the offices of that day. An empty cell is a gap; a word says that there is nobody. */
function peopleAt(
  context: Context,
  row: Row,
  offices: readonly Row[],
): ParticipantRecord[] | undefined {
  const { report, language, people } = context;
  const own = new Map(
    offices.flatMap((each) => {
      const person = idAt(report, each, 'person', people);
      const office = localAt(report, each, 'office', language);
      return person === undefined || office === undefined
        ? []
        : [[person, { each, office }] as const];
    }),
  );
  const isNobody = folded(textAt(row, 'people') ?? '') === NOBODY;
  const ids = isNobody ? [] : idsAt(report, row, 'people', people);
  for (const [person, { each }] of own) {
    if (!ids?.includes(person)) {
      fail(
        report,
        each,
        'person',
        `${person} is not among the people of this visit or stop; add the id there`,
      );
    }
  }
  return ids?.map((person) => {
    const office = own.get(person)?.office;
    return office === undefined ? person : { person, office };
  });
}

function excerptOf(context: Context, row: Row): ExcerptRecord {
  const { report, language, people, places, sources } = context;
  const says = given({
    when: wordAt(row, 'says when'),
    time: wordAt(row, 'says time'),
    where: idAt(report, row, 'says where', places),
    who: idsAt(report, row, 'says who', people),
    what: textAt(row, 'says what'),
    kind: wordAt(row, 'says kind'),
    status: wordAt(row, 'says status'),
  });
  return given({
    id: wordAt(row, 'id'),
    source: idAt(report, row, 'source', sources),
    quote: textAt(row, 'quote'),
    support: listAt(row, 'support'),
    after: textAt(row, 'after'),
    before: textAt(row, 'before'),
    translation: localAt(report, row, 'translation', language),
    translationBy: localAt(report, row, 'translation by', language),
    says: Object.keys(says).length > 0 ? says : undefined,
    draft: yesAt(report, row, 'draft'),
  });
}

function claimOf({ report, references }: Context, row: Row): ClaimRecord {
  const value = textAt(row, 'value');
  for (const header of ['reference', 'field', 'value']) {
    if (textAt(row, header) === undefined) {
      fail(
        report,
        row,
        header,
        `A claim has a reference, a field and a value; the ${header} is missing`,
      );
    }
  }
  return {
    reference: idAt(report, row, 'reference', references) ?? '',
    field: choiceAt(report, row, 'field', FIELDS) ?? '',
    value: value ?? '',
    ...given({ draft: yesAt(report, row, 'draft') }),
  };
}

function noteOf({ report, language, references }: Context, row: Row): NoteRecord {
  const text = localAt(report, row, 'text', language);
  if (text === undefined)
    fail(report, row, 'text', 'The text of the note is missing; write it, or delete the row');
  if (wordAt(row, 'kind') === undefined) {
    fail(report, row, 'kind', `The kind of the note is missing: ${NOTE_KINDS.join(', ')}`);
  }
  return {
    ...given({
      id: wordAt(row, 'id'),
    }),
    kind: choiceAt(report, row, 'kind', NOTE_KINDS) ?? 'remark',
    text: text ?? '',
    ...given({
      field: choiceAt(report, row, 'field', FIELDS),
      excerpts: listAt(row, 'excerpts'),
      references: idsAt(report, row, 'references', references),
      draft: yesAt(report, row, 'draft'),
    }),
  };
}

/** Rows by the key of what they belong to; those without a key have been reported. */
function grouped(rows: readonly Row[], keyOf: (row: Row) => string | undefined): Grouped {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function visitAt({ report }: Context, row: Row, visits: Register): string | undefined {
  const written = wordAt(row, 'visit');
  if (written === undefined) {
    fail(
      report,
      row,
      'visit',
      'Which visit does this row belong to? Write its id or title; merged cells count for their first row only',
    );
    return undefined;
  }
  return meant(report, row, 'visit', written, visits);
}

/** What a row belongs to: `visit`, or `visit.stop` where the row names a stop. */
function ownerAt(context: Context, row: Row, { visits, stops }: Places): string | undefined {
  const written = wordAt(row, 'stop');
  const [, full = '', rest = ''] = /^([^.]+)\.(.+)$/.exec(written ?? '') ?? [];
  const isFull = stops.get(full)?.ids.has(rest) ?? false;
  if (isFull && wordAt(row, 'visit') === undefined) return written;
  const visit = visitAt(context, row, visits);
  if (visit === undefined || written === undefined) return visit;
  if (isFull && full === visit) return written;
  const register = stops.get(visit);
  const stop = register && meant(context.report, row, 'stop', written, register);
  return stop === undefined ? undefined : `${visit}.${stop}`;
}
