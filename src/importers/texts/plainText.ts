/** HTML as its readers see it: plain text, and the links in it. Nothing of it is run or fetched. */
import { ENTITIES } from './entities.ts';

export type PlainText = {
  /** Paragraphs and list items are lines. */
  readonly text: string;
  readonly links: readonly { readonly words: string; readonly address: string }[];
  /** What is shown in it from elsewhere: frames, pictures, videos. */
  readonly embedded: readonly string[];
};

/** Elements whose content is no text. */
const SILENT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'object',
  'svg',
  'iframe',
  'head',
]);
const BLOCKS = new Set(
  (
    'address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr ' +
    'li main nav ol p pre section table td th tr ul'
  ).split(' '),
);
const EMBEDS = new Set(['iframe', 'img', 'video', 'audio', 'source', 'embed']);
/** A tag: its name, and its attributes as text. */
const TAG = /^<(\/?)([a-z][a-z0-9-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/i;
/** Longer tags are taken for text, so that nothing takes long. */
const LONGEST_TAG = 4000;

type Link = { words: string; readonly address: string };

/** The text of HTML; of a text without any, the text itself. */
export function plainText(html: string): PlainText {
  let text = '';
  let silent: string | undefined;
  let link: Link | undefined;
  const links: Link[] = [];
  const embedded: string[] = [];
  const say = (words: string) => {
    if (silent !== undefined) return;
    text += words;
    if (link) link.words += words;
  };
  // Line breaks of the source are spaces, unless elements make none.
  const hasLines = /<(?:p|br|div|li)\b/i.test(html);
  for (const part of partsOf(html)) {
    if (typeof part === 'string') {
      say(unescaped(hasLines ? part.replace(/\s*\n\s*/g, ' ') : part));
      continue;
    }
    const { name, isEnd, attributes } = part;
    if (EMBEDS.has(name) && !isEnd) embedded.push(...[attribute(attributes, 'src')].filter(isText));
    if (silent !== undefined) {
      if (isEnd && name === silent) silent = undefined;
    } else if (SILENT.has(name) && !isEnd) silent = attributes.endsWith('/') ? undefined : name;
    else if (name === 'a') {
      const address = isEnd ? undefined : attribute(attributes, 'href');
      link = address === undefined ? undefined : { words: '', address };
      if (link) links.push(link);
    } else if (BLOCKS.has(name)) say('\n');
  }
  return {
    text: tidy(text),
    links: links.map(({ words, address }) => ({ words: tidy(words).replace(/\n/g, ' '), address })),
    embedded,
  };
}

/** The same in one line, for titles. */
export function oneLine(html: string): string {
  return plainText(html).text.replace(/\n/g, ' ');
}

type Tag = { readonly name: string; readonly isEnd: boolean; readonly attributes: string };

/** Texts and tags in their order; comments are left out. A `<` that begins no tag is text. */
function* partsOf(html: string): Generator<string | Tag> {
  let from = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', Math.max(at + 1, from))) {
    if (html.startsWith('<!--', at)) {
      yield html.slice(from, at);
      const end = html.indexOf('-->', at);
      from = end === -1 ? html.length : end + 3;
      continue;
    }
    const match = TAG.exec(html.slice(at, at + LONGEST_TAG));
    if (!match) continue;
    yield html.slice(from, at);
    from = at + match[0].length;
    const [, slash, name = '', attributes = ''] = match;
    yield { name: name.toLowerCase(), isEnd: slash === '/', attributes };
  }
  yield html.slice(from);
}

function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*("([^"]*)"|'([^']*)'|[^\\s"'>]+)`, 'i').exec(
    attributes,
  );
  const value = found?.[2] ?? found?.[3] ?? found?.[1];
  return value === undefined ? undefined : unescaped(value).trim();
}

/** Character references as characters; of an unknown one, what is written. */
function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]\w{1,30}));/gi,
    (whole, hex, decimal, name) => {
      if (name !== undefined)
        return ENTITIES.get(name) ?? ENTITIES.get(String(name).toLowerCase()) ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      const isCharacter = code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      return isCharacter ? String.fromCodePoint(code) : ' ';
    },
  );
}

function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t\u00A0]+/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function isText(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}
