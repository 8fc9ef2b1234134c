/** From what a file adds to a dossier to its files: new ones, and entries behind those of old ones. */
import { withListed, withRecords } from '../../authoring/additions.ts';
import { fileText } from '../../authoring/fileText.ts';
import type { TextChange } from '../../authoring/fix.ts';
import { newLog } from '../../authoring/spot.ts';
import { parseYaml } from '../../authoring/yaml/parse.ts';
import { withDrafts } from '../dossier/drafts.ts';
import { filesOf, listItems } from '../dossier/files.ts';
import type { Records } from '../dossier/records.ts';

export type ChangedFiles = {
  /** Files that the dossier has not, by their paths. */
  readonly files: ReadonlyMap<string, string>;
  readonly changes: readonly TextChange[];
  /** Files to which nothing can be added as they are written. */
  readonly refused: readonly string[];
  /** What the files then say; with marks of drafts, as they are written. */
  readonly records: Records;
};

type Added = { readonly records: Records; readonly fresh: Records };

/**
 * `texts` has the authored files of the dossier. What is new and has a gap, or rests on one of the
 * dossier's, is marked as a draft.
 */
export function changedFiles(
  texts: ReadonlyMap<string, string>,
  { records, fresh }: Added,
): ChangedFiles {
  const marked = onlyFresh(withDrafts(records), fresh);
  const written = filesOf(marked);
  const lists = [...listItems(marked)].filter(([, items]) => items.length > 0);
  const isNew = (path: string) =>
    path.includes('/') || (!texts.has(path) && lists.some(([list]) => list === path));
  const heads = Object.entries(fresh.head).flatMap(([key, items]) =>
    Array.isArray(items) ? [[key, items] as const] : [],
  );
  const head = heads.length > 0 ? parsed(texts, 'dossier.yaml') : undefined;
  const tried = [
    ...lists
      .filter(([path]) => texts.has(path))
      .map(([path, items]) => {
        const old = parsed(texts, path);
        return { path, changes: old && withRecords(old, items) };
      }),
    ...heads.map(([key, items]) => ({
      path: 'dossier.yaml',
      changes: head && withListed(head, key, items),
    })),
  ];
  return {
    files: new Map([...written].filter(([path]) => isNew(path))),
    changes: atOnePlace(tried.flatMap(({ changes = [] }) => changes)),
    refused: tried.flatMap(({ path, changes }) => (changes === undefined ? [path] : [])),
    records: withFresh(records, marked),
  };
}

/** Several texts for one place are one. */
function atOnePlace(changes: readonly TextChange[]): TextChange[] {
  const joined: TextChange[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    if (last && last.file === change.file && last.from === change.from) {
      joined.splice(-1, 1, { ...last, text: last.text + change.text.replace(/^\n/, '') });
    } else joined.push(change);
  }
  return joined;
}

function onlyFresh(marked: Records, fresh: Records): Records {
  const only = <T extends { readonly id: string }>(all: readonly T[], own: readonly T[]): T[] =>
    all.slice(all.length - own.length);
  return {
    head: fresh.head,
    people: only(marked.people, fresh.people),
    places: only(marked.places, fresh.places),
    references: only(marked.references, fresh.references),
    sources: only(marked.sources, fresh.sources),
    visits: only(marked.visits, fresh.visits),
    stories: only(marked.stories, fresh.stories),
  };
}

/** All records, the last of each list as they are marked. */
function withFresh(records: Records, marked: Records): Records {
  const last = <T>(all: readonly T[], own: readonly T[]): T[] => [
    ...all.slice(0, all.length - own.length),
    ...own,
  ];
  return {
    head: records.head,
    people: last(records.people, marked.people),
    places: last(records.places, marked.places),
    references: last(records.references, marked.references),
    sources: last(records.sources, marked.sources),
    visits: last(records.visits, marked.visits),
    stories: last(records.stories, marked.stories),
  };
}

/** A file of the dossier; nothing where there is none, or it is no YAML. */
function parsed(texts: ReadonlyMap<string, string>, path: string) {
  const text = texts.get(path);
  return text === undefined ? undefined : parseYaml(newLog(), path, fileText(text));
}
