/** Notes of a dossier may have links, so that words of others must not become one by accident. */
import type { NoteRecord, Records, Text } from '../dossier/records.ts';
import { safeLinks } from './remarks.ts';

/** The records with links in their notes only where the checker lets them pass. */
export function withSafeNotes(records: Records): Records {
  return {
    ...records,
    places: records.places.map(withSafeNote),
    sources: records.sources.map(withSafeNote),
    visits: records.visits.map((visit) => ({
      ...withSafeTexts(visit),
      stops: visit.stops.map(withSafeTexts),
    })),
  };
}

function withSafeNote<T extends { readonly note?: Text }>(record: T): T {
  return record.note === undefined ? record : { ...record, note: safe(record.note) };
}

function withSafeTexts<T extends { readonly notes?: readonly NoteRecord[] }>(level: T): T {
  if (level.notes === undefined) return level;
  return { ...level, notes: level.notes.map((note) => ({ ...note, text: safe(note.text) })) };
}

function safe(text: Text): Text {
  if (typeof text === 'string') return safeLinks(text);
  return Object.fromEntries(Object.entries(text).map(([tag, each]) => [tag, safeLinks(each)]));
}
