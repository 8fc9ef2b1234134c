/** A preview with drafts: each of them says so in its own words, and so does every view. */
import { at, isDraft, itemsOf, textOf } from '../../authoring/spot.ts';
import type { Claim, Dataset, LocalText, Note } from '../../domain/dataset.ts';
import type { Stories } from '../../domain/story.ts';
import { excerptsOf, type Level, levelsOf } from '../check/levels.ts';
import type { ReadDossier } from '../read/dossier.ts';
import type { RecordList } from '../read/lists.ts';

/** “Draft”, by language. Of the pipeline, because it never stands on a published page. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'Draft',
  ar: 'مسودة',
  be: 'Чарнавік',
  de: 'Entwurf',
  es: 'Borrador',
  fr: 'Brouillon',
  pl: 'Szkic',
  ru: 'Черновик',
  uk: 'Чернетка',
};

type Parts = Pick<Dataset, 'dossier' | 'people' | 'places' | 'references' | 'sources' | 'visits'>;

/**
 * The parts with the word in front of each draft's title, name or text. A quotation stays as it is, and so
 * does a claim; a note with the word names them.
 */
export function markedDrafts<P extends Parts>(parts: P, read: ReadDossier): P {
  const drafts = new Set(
    read.sources.flatMap(({ id, frontMatter }) =>
      frontMatter && isDraft(frontMatter) ? [id] : [],
    ),
  );
  const levels = new Map(levelsOf(read.visits, parts.visits).map((level) => [level.item, level]));
  const listed = ({ items }: RecordList) =>
    new Set(items.flatMap((item) => (isDraft(item) ? (textOf(at(item, 'id')) ?? []) : [])));
  const people = listed(read.people);
  const places = listed(read.places);
  const references = listed(read.references);
  const { language } = parts.dossier;
  return {
    ...parts,
    people: parts.people.map((it) => (people.has(it.id) ? { ...it, names: marked(it.names) } : it)),
    places: parts.places.map((it) => (places.has(it.id) ? { ...it, names: marked(it.names) } : it)),
    references: parts.references.map((it) =>
      references.has(it.id) ? { ...it, title: `${wordIn(language)}: ${it.title}` } : it,
    ),
    sources: parts.sources.map((source) =>
      drafts.has(source.id)
        ? { ...source, title: `${wordIn(source.language)}: ${source.title}` }
        : source,
    ),
    visits: parts.visits.map((visit) => {
      const level = levels.get(visit);
      if (level === undefined) return visit;
      const [first, ...others] = visit.stops;
      const below = new Map(level.below.map((stop) => [stop.item, stop]));
      const marked = (stop: typeof first) => markedLevel(stop, below.get(stop));
      return { ...markedLevel(visit, level), stops: [marked(first), ...others.map(marked)] };
    }),
  };
}

/** The stories with the word in front of the titles of those that are drafts. */
export function markedStories(stories: Stories): Stories {
  return {
    ...stories,
    stories: stories.stories.map(({ draft, ...story }) =>
      draft ? { ...story, title: marked(story.title) } : story,
    ),
  };
}

function markedLevel<T extends Level['item']>(item: T, level: Level | undefined): T {
  if (level === undefined) return item;
  return {
    ...item,
    ...(isDraft(level.spot) ? { title: marked(item.title) } : {}),
    notes: [...markedNotes(item, level), ...notesOfMarks(item, level)],
  };
}

function markedNotes(item: Level['item'], { spot }: Level): Note[] {
  const spots = itemsOf(at(spot, 'notes'));
  return item.notes.map((note, index) => {
    const noteSpot = spots[index];
    return noteSpot && isDraft(noteSpot) ? { ...note, text: marked(note.text) } : note;
  });
}

function notesOfMarks(item: Level['item'], level: Level): Note[] {
  const note = (name: string, rest: Partial<Note>): Note => ({
    ...{ id: `${item.id}.draft-${name}`, kind: 'remark', text: WORDS },
    ...{ excerpts: [], references: [], ...rest },
  });
  const quoted = excerptsOf(level).flatMap(({ spot, excerpt: { id } }, index) =>
    isDraft(spot) ? [note(`e${index + 1}`, { excerpts: [id] })] : [],
  );
  const claims = itemsOf(at(level.spot, 'claims'));
  const claimed = item.claims.filter(isOfReference).flatMap(({ field, by }, index) => {
    const spot = claims[index];
    return spot && isDraft(spot)
      ? [note(`c${index + 1}`, { field, references: [by.reference] })]
      : [];
  });
  return [...quoted, ...claimed];
}

type OfReference = Claim & { readonly by: { readonly type: 'reference' } };

function isOfReference(claim: Claim): claim is OfReference {
  return claim.by.type === 'reference';
}

function marked(text: LocalText): LocalText {
  return Object.fromEntries(
    Object.entries(text).map(([language, words]) => [language, `${wordIn(language)}: ${words}`]),
  );
}

function wordIn(language: string): string {
  return WORDS[language.split('-')[0] ?? ''] ?? 'Draft';
}
