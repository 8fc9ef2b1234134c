/** A picture, film or page that a slide shows: a document of which only the address is known. */

import { given } from '../dossier/given.ts';
import type { NoteRecord } from '../dossier/records.ts';
import { remarks } from '../notes/draftNotes.ts';
import { plainText } from '../texts/plainText.ts';
import { webAddress } from '../texts/webAddress.ts';
import type { Entry, EntrySource } from './entries.ts';

export type Media = {
  readonly url: string;
  /** HTML, as the caption. */
  readonly credit: string;
  readonly caption: string;
};

/** What became of it. */
export type ReadMedia = {
  /** The excerpt without words that stands for it. */
  readonly excerpts: NonNullable<Entry['excerpts']>;
  /** The words of what is no document with an address, as draft notes. */
  readonly notes: readonly NoteRecord[];
  readonly problem?: string;
};

/** A frame or a picture in HTML counts as its address; a quotation in HTML has none. */
export function readMedia({ url, credit, caption }: Media): ReadMedia {
  if (url === '' && credit === '' && caption === '') return { excerpts: [], notes: [] };
  const isHtml = url.startsWith('<');
  const address = webAddress(isHtml ? (plainText(url).embedded[0] ?? '') : url);
  if (address !== undefined) {
    return { excerpts: [{ source: mediaSource(address, { url, credit, caption }) }], notes: [] };
  }
  const problem =
    url === '' || isHtml
      ? 'This medium has no address; its words are in a draft note'
      : `“${url}” is no address that begins with http:// or https://, so it was left out`;
  return { excerpts: [], notes: [isHtml ? url : '', caption, credit].flatMap(remarks), problem };
}

function mediaSource(url: string, { credit, caption }: Media): EntrySource {
  const lines = [caption, credit].map((html) => plainText(html).text).filter((text) => text !== '');
  return given({ name: url, url, note: lines.length > 0 ? lines.join('\n') : undefined });
}
