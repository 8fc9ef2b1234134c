/**
 * What the page of a large dossier leaves out: the index of its excerpts, and their sheets. They are
 * files of the site, fetched when they are needed.
 */
import { dayFromIso } from '../../domain/date.ts';
import { fetchMarkup } from '../../files/markup.ts';
import type { Entry } from './entries.ts';
import { fetchPacked } from './fetchPacked.ts';
import type { Published } from './opening.ts';
import { entriesOf, type PackedIndex } from './packedIndex.ts';
import { completeSheet } from './sheet.ts';

const root = document.documentElement;

/** Whether something is left out. */
export function isPartial(): boolean {
  return root.dataset.words !== undefined;
}

function addressOf(file: string): string {
  return new URL(`${root.dataset.words ?? ''}${file}`, location.href).href;
}

/**
 * A file as a document. Rejects where it cannot be had. The policy of the page lets no text become HTML, but what has
 * an address may be read as such.
 */
async function markupOf(file: string, language = ''): Promise<Document> {
  const response = await fetchPacked(addressOf(`${language}/${file}.html.gz`));
  const html = new Blob([await response.blob()], { type: 'text/html' });
  const address = URL.createObjectURL(html);
  return fetchMarkup(address).finally(() => URL.revokeObjectURL(address));
}

/** All that the dossier has. Rejects where the index cannot be had. */
export async function fetchPublished(): Promise<Published> {
  const response = await fetchPacked(addressOf('index.json.gz'));
  // A file of the same site and the same build.
  const { places, ...index } = (await response.json()) as PackedIndex;
  return {
    entries: entriesOf(index, dayFromIso),
    places: new Set(places),
    version: root.dataset.version,
  };
}

/** What puts the sheet of an excerpt in the place of the one in the page. Rejects where it cannot be had. */
export async function fetchSheet(entries: readonly Entry[], entry: Entry): Promise<() => void> {
  const number = Math.floor(entries.indexOf(entry) / Number(root.dataset.sheet));
  const sheet = await markupOf(String(number), root.dataset.wordsOf);
  return () => putSheet(sheet);
}

function putSheet(sheet: Document): void {
  const [words, dates] = ['.excerpts', '.dates'].map((name) => document.querySelector(name));
  completeSheet(sheet);
  const strip = sheet.querySelector('.strip');
  const focused = document.activeElement?.closest('.date')?.getAttribute('data-visit');
  words?.replaceChildren(...sheet.querySelectorAll('article'));
  if (strip) dates?.replaceChildren(strip);
  if (!focused) return;
  const date = dates?.querySelector<HTMLElement>(`.date[data-visit="${CSS.escape(focused)}"]`);
  date?.focus({ preventScroll: true });
}
