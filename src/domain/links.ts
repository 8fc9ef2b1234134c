/** Links within a text of the dossier. */
import type { Links } from './dataset.ts';

/** Words in order; those of a link with the address that they lead to. */
export type LinkSegment = { readonly text: string; readonly url?: string | undefined };

/** A text cut at its links. One that lies outside the text or over another link is left out. */
export function linkSegments(text: string, links: Links[string] = []): LinkSegment[] {
  const segments: LinkSegment[] = [];
  let from = 0;
  for (const { start, end, url } of [...links].sort((a, b) => a.start - b.start)) {
    if (start < from || end <= start || end > text.length) continue;
    segments.push({ text: text.slice(from, start) }, { text: text.slice(start, end), url });
    from = end;
  }
  return [...segments, { text: text.slice(from) }].filter((segment) => segment.text !== '');
}

/** For plain text: the address in brackets behind the words of each link. */
export function withAddresses(text: string, links: Links[string] | undefined): string {
  return linkSegments(text, links)
    .map((segment) => (segment.url ? `${segment.text} (${segment.url})` : segment.text))
    .join('');
}

/** The host of a link in ASCII, so that look-alike letters show; of what is no address, all of it. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
