/** Visits and stops with what belongs to each. */

import { given } from '../dossier/given.ts';
import { grouped } from '../dossier/grouped.ts';
import type { ParticipantRecord, StopRecord, VisitRecord } from '../dossier/records.ts';
import { NOBODY, STATUSES } from './columns.ts';
import { type Context, dateAt } from './context.ts';
import { claimOf, excerptOf, noteOf } from './readEvidence.ts';
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
