/** A picture, film or page that a slide shows: a document of which only the address is known. */
import type { Entry, EntrySource } from './entries.ts';
import { given } from './given.ts';
import { plainText } from './plainText.ts';
import { webAddress } from './webAddress.ts';

export type Media = {
  readonly url: string;
  /** HTML, as the caption. */
  readonly credit: string;
  readonly caption: string;
};

/** What became of it: the excerpt without words that stands for it, or what cannot be an address. */
export type ReadMedia = {
  readonly excerpts: NonNullable<Entry['excerpts']>;
  readonly problem?: string;
};

/** A frame's or picture's HTML counts as its address. */
export function readMedia({ url, credit, caption }: Media): ReadMedia {
  if (url === '') {
    const isAlone = credit !== '' || caption !== '';
    return {
      excerpts: [],
      ...(isAlone && { problem: 'There is a caption or a credit here, but no medium' }),
    };
  }
  const address = webAddress(url.startsWith('<') ? (plainText(url).embedded[0] ?? '') : url);
  if (address === undefined) {
    return {
      excerpts: [],
      problem: `“${shortened(url)}” is no address that begins with http:// or https://, so it was left out`,
    };
  }
  return { excerpts: [{ source: mediaSource(address, { url, credit, caption }) }] };
}

function mediaSource(url: string, { credit, caption }: Media): EntrySource {
  const lines = [caption, credit].map((html) => plainText(html).text).filter((text) => text !== '');
  return given({ name: url, url, note: lines.length > 0 ? lines.join('\n') : undefined });
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)} …` : text;
}
