/** Links in the notes of a dossier: `[words](https://…)`. */
import type * as v from 'valibot';
import { localised } from '../../authoring/localised.ts';
import { at, fail, isRecord, type Log, type Spot } from '../../authoring/spot.ts';
import type { localText } from '../../authoring/vocabulary.ts';
import { NO_CREDENTIALS } from '../../domain/address.ts';
import type { Links, LocalText } from '../../domain/dataset.ts';

type Linked = { readonly text: LocalText; readonly links: Links | undefined };
type Part = { readonly words: string; readonly address?: string };

/**
 * A text by language without the signs of its links, and where these are in it. Records a fault for a
 * link that leads elsewhere than to http or https, or that hides where it leads.
 */
export function linkedText(
  log: Log,
  spot: Spot,
  authored: v.InferOutput<typeof localText>,
  language: string,
): Linked {
  const text: Record<string, string> = {};
  const links: Record<string, Links[string]> = {};
  for (const [tag, written] of Object.entries(localised(authored, language))) {
    const found = linksIn(log, isRecord(spot.value) ? at(spot, tag) : spot, written);
    text[tag] = found.text;
    if (found.links.length > 0) links[tag] = found.links;
  }
  return { text, links: Object.keys(links).length > 0 ? links : undefined };
}

/** `linkedText` for the note of a place or a source, which may be missing. */
export function linkedNote(
  log: Log,
  spot: Spot,
  authored: v.InferOutput<typeof localText> | undefined,
  language: string,
): { readonly note: LocalText | undefined; readonly noteLinks: Links | undefined } {
  if (authored === undefined) return { note: undefined, noteLinks: undefined };
  const { text, links } = linkedText(log, spot, authored, language);
  return { note: text, noteLinks: links };
}

function linksIn(log: Log, spot: Spot, written: string) {
  let text = '';
  const links: Links[string] = [];
  for (const { words, address } of partsOf(written)) {
    const start = text.length;
    text += words;
    if (address === undefined) continue;
    const fault = faultOf(words, address);
    if (fault === undefined) links.push({ start, end: text.length, url: new URL(address).href });
    else fail(log, spot, 'link/address', fault);
  }
  return { text, links };
}

/** Words in square brackets and, right behind them, what may be an address in round ones. */
const LINK = /\[([^[\]]+)\]\(((?:[^()]|\([^()]*\))*)\)/gu;
/** Without a scheme or a host in the round brackets, both are brackets of the text. */
const MEANT =
  /^\s*(?:[a-z][a-z0-9+.-]*:|\/\/|www\.|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#]|$))/iu;

function partsOf(written: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const { index, 0: whole, 1: words = '', 2: address = '' } of written.matchAll(LINK)) {
    if (!MEANT.test(address)) continue;
    parts.push({ words: written.slice(from, index) }, { words, address });
    from = index + whole.length;
  }
  return [...parts, { words: written.slice(from) }];
}

function faultOf(words: string, address: string): string | undefined {
  const shown = address.length <= 60 ? address : `${address.slice(0, 60)} …`;
  if (!/^https?:\/\/[^\s<>"\\\p{Cc}\p{Cf}]+$/u.test(address) || !URL.canParse(address)) {
    return `A link starts with http:// or https:// and has no spaces; this one leads to “${shown}”`;
  }
  if (!NO_CREDENTIALS.test(address)) {
    return 'A link has no user name and no password before its host; take out what stands before the @';
  }
  const { host } = new URL(address);
  const named = /^\s*(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?:[/?#]\S*)?\s*$/iu.exec(
    words,
  )?.[1];
  if (named !== undefined && bare(named) !== bare(host)) {
    return `The words “${words}” name another host than the one this link leads to, ${host}; write what is there, or correct the address`;
  }
  return undefined;
}

function bare(host: string): string {
  return host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/:\d+$/, '');
}
