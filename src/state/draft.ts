/**
 * The story that is being built, kept in the browser so that it survives a reload and the presenter
 * can show it. Nothing leaves the machine. What is read is as hostile as any file.
 */
import type { Catalog } from '../domain/catalog.ts';
import { type ParsedStory, parseStory } from '../domain/parseStories.ts';
import type { Story } from '../domain/story.ts';

/** Each dossier has a draft of its own. */
function keyOf({ dossier }: Catalog): string {
  return `dateline:draft:${dossier.id}`;
}

/** The draft, its faults, or `undefined` where there is none or nothing may be read. */
export function readDraft(
  catalog: Catalog,
  storage: () => Storage = () => localStorage,
): ParsedStory | undefined {
  try {
    const text = storage().getItem(keyOf(catalog));
    return text === null ? undefined : parseStory(JSON.parse(text), catalog);
  } catch {
    return undefined;
  }
}

/** Keeps the draft, or forgets it; false where the browser keeps nothing (full, private, sandboxed). */
export function keepDraft(
  catalog: Catalog,
  story: Story | undefined,
  storage: () => Storage = () => localStorage,
): boolean {
  try {
    if (story === undefined) storage().removeItem(keyOf(catalog));
    else storage().setItem(keyOf(catalog), JSON.stringify(story));
    return true;
  } catch {
    return false;
  }
}
