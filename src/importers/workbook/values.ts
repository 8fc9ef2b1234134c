/** What stands in the rows of each tab, by the headers of its columns. */
import type {
  DateRecord,
  ExcerptRecord,
  ParticipantRecord,
  PlaceRecord,
  Records,
  SourceRecord,
  StopRecord,
  StoryRecord,
  VisitRecord,
} from '../dossier/records.ts';
import { joined } from './cells.ts';
import { list, number, textual, type Values, yes } from './cellValues.ts';
import { NOBODY, type TabName } from './columns.ts';
import { paragraphs } from './documentRows.ts';
import { HEAD_KEYS } from './tabs.ts';

export function valuesOf(records: Records): Readonly<Record<TabName, readonly Values[]>> {
  const levels = records.visits.flatMap(levelsOf);
  const listed = (key: string) => listIn(records.head, key);
  return {
    dossier: headValues(records.head),
    visits: records.visits.map(visitValues),
    stops: records.visits.flatMap(({ id, stops }) => stops.map((stop) => stopValues(id, stop))),
    excerpts: levels.flatMap(({ at, level }) =>
      (level.excerpts ?? []).map((excerpt) => ({ ...at, ...excerptValues(excerpt) })),
    ),
    places: records.places.map(placeValues),
    people: records.people.map(({ id, names, office, spellings, draft }) => ({
      id,
      name: names,
      office,
      spellings: joined(spellings),
      draft: yes(draft),
    })),
    sources: records.sources.map(sourceValues),
    references: records.references.map(({ draft, ...reference }) => ({
      ...reference,
      draft: yes(draft),
    })),
    documents: records.sources.flatMap(({ id, text }) => (text ? paragraphs(id, text) : [])),
    offices: levels.flatMap(({ at, level }) => officeValues(at, level.people ?? [])),
    claims: levels.flatMap(({ at, level }) =>
      (level.claims ?? []).map(({ draft, ...claim }) => ({ ...at, ...claim, draft: yes(draft) })),
    ),
    notes: levels.flatMap(({ at, level }) =>
      (level.notes ?? []).map(({ excerpts, references, draft, ...note }) => ({
        ...at,
        ...note,
        excerpts: list(excerpts),
        references: list(references),
        draft: yes(draft),
      })),
    ),
    directions: listed('directions').map(named),
    kinds: listed('kinds').map(named),
    tags: listed('tags').map(named),
    changes: listed('changes').map(({ day, text }) => ({ day: textual(day), text: textual(text) })),
    stories: records.stories.map(({ id, content: { title, summary, draft } }) => ({
      id,
      title: textual(title),
      summary: textual(summary),
      draft: yes(draft),
    })),
    steps: records.stories.flatMap(stepValues),
  };
}

function placeValues(record: PlaceRecord): Values {
  const { names, shortNames, position, radius, gazetteer, draft, ...place } = record;
  return {
    ...place,
    name: names,
    'short name': shortNames,
    latitude: number(position?.[1]),
    longitude: number(position?.[0]),
    radius: number(radius),
    gazetteer: gazetteer?.name,
    record: gazetteer?.record,
    url: gazetteer?.url,
    draft: yes(draft),
  };
}

type At = { readonly visit: string; readonly stop?: string };

/** A visit and its stops, with the cells that say to which of them a row belongs. */
function levelsOf(visit: VisitRecord): { at: At; level: VisitRecord | StopRecord }[] {
  return [
    { at: { visit: visit.id }, level: visit },
    ...visit.stops.map((stop) => ({ at: { visit: visit.id, stop: stop.id }, level: stop })),
  ];
}

function visitValues({ id, direction, kind, ...level }: VisitRecord): Values {
  return { id, direction, kind, ...levelValues(level) };
}

function stopValues(
  visit: string,
  { id, place, placeInferred, status, ...level }: StopRecord,
): Values {
  return { visit, id, place, 'place inferred': yes(placeInferred), status, ...levelValues(level) };
}

type Level = Omit<VisitRecord, 'id' | 'stops' | 'direction' | 'kind'>;

function levelValues({ title, tags, when, people, draft }: Level): Values {
  return {
    title,
    when: when?.edtf,
    ...dateValues(when),
    people:
      people?.length === 0
        ? NOBODY
        : list(people?.map((each) => (typeof each === 'string' ? each : each.person))),
    tags: list(tags),
    draft: yes(draft),
  };
}

function dateValues(date: DateRecord | undefined): Values {
  return {
    calendar: date?.calendar,
    words: date?.words,
    time: date?.time,
    'time words': date?.timeWords,
    basis: date?.basis,
    reasoning: date?.reasoning,
    references: list(date?.references),
  };
}

function officeValues(at: At, people: readonly ParticipantRecord[]): Values[] {
  return people.flatMap((each) =>
    typeof each === 'string' || each.office === undefined ? [] : [{ ...at, ...each }],
  );
}

function excerptValues(excerpt: ExcerptRecord): Values {
  const { id, source, quote, support, after, before, translation, translationBy, says, draft } =
    excerpt;
  return {
    ...{ id, source, quote, support: list(support), after, before, translation },
    'translation by': translationBy,
    'says when': says?.when,
    'says time': says?.time,
    'says where': says?.where,
    'says who': list(says?.who),
    'says what': says?.what,
    'says kind': says?.kind,
    'says status': says?.status,
    draft: yes(draft),
  };
}

function sourceValues({ titleBasis, published, text: _, draft, ...source }: SourceRecord): Values {
  return {
    ...source,
    'title basis': titleBasis,
    published: published?.edtf,
    ...dateValues(published),
    draft: yes(draft),
  };
}

function headValues(head: Records['head']): Values[] {
  const { logo } = head;
  const parts = typeof logo === 'object' && logo !== null ? logo : { file: logo };
  const { file, dark, alt }: { file?: unknown; dark?: unknown; alt?: unknown } = parts;
  const values = {
    ...head,
    logo: file,
    'logo dark': dark,
    'logo alt': alt,
    draft: yes(head.draft),
  };
  return HEAD_KEYS.flatMap((key) => {
    const value = textual(
      Object.hasOwn(values, key) ? values[key as keyof typeof values] : undefined,
    );
    return value === undefined ? [] : [{ key, value }];
  });
}

/** The maps of a list in `dossier.yaml`. */
function listIn(map: Readonly<Record<string, unknown>>, key: string): Record<string, unknown>[] {
  const value = map[key];
  return Array.isArray(value) ? value.map((item: unknown) => Object(item)) : [];
}

function named({ id, names, description, tone, colour }: Record<string, unknown>): Values {
  return {
    id: textual(id),
    name: textual(names),
    description: textual(description),
    tone: textual(tone),
    colour: textual(colour),
  };
}

function stepValues({ id, content }: StoryRecord): Values[] {
  return listIn(content, 'steps').map((step) => {
    const camera = Object(step.camera);
    const [longitude, latitude]: unknown[] = Array.isArray(camera.centre) ? camera.centre : [];
    const period = Object(step.period);
    return {
      story: id,
      heading: textual(step.heading),
      text: textual(step.text),
      stop: textual(step.stop),
      visit: textual(step.visit),
      place: textual(step.place),
      source: textual(step.source),
      latitude: number(latitude),
      longitude: number(longitude),
      zoom: number(camera.zoom),
      from: textual(period.from),
      to: textual(period.to),
      compare: list(step.compare),
      quoting: list(step.quoting),
      notes: textual(step.notes),
    };
  });
}
