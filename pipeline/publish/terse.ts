/**
 * The body of a page in fewer bytes: what HTML lets one leave out, and what is of no use before a script.
 * A browser makes the same elements of it, but for those that are empty and hidden.
 */

/** What React writes: attributes in double quotes, and their special characters escaped. */
const TAG = /<([a-zA-Z][\w-]*)((?: [^\s=">]+(?:="[^"]*")?)*) ?(\/?)>/g;
const ATTRIBUTE = / ([^\s=">]+)(?:="([^"]*)")?/g;
const ID = / id="([^"]*)"/g;
/** Values that need no quotes (HTML, "Unquoted attribute value syntax"). */
const PLAIN = /^[^\s"'=<>`]+$/;
/** Elements without content, whose slash means nothing. */
const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);
const OPEN_SHAPE = /><\/(?:circle|ellipse|line|path|polygon|polyline|rect|use)>/g;

/** End tags that what follows makes superfluous (HTML, "Optional tags"). */
const OPTIONAL: readonly RegExp[] = [
  /<\/li>(?=<li[ >]|<\/[ou]l>)/g,
  /<\/t[dh]>(?=<t[dh][ >]|<\/tr>)/g,
  /<\/tr>(?=<tr[ >]|<\/t(?:head|body)>)/g,
  /<\/thead>(?=<tbody[ >])/g,
  /<\/tbody>(?=<\/table>)/g,
  /<\/option>(?=<option[ >]|<\/select>)/g,
  /<\/p>(?=<(?:details|div|figure|h[1-6]|ol|p|section|table|ul)[ >]|<\/(?:div|li|section)>)/g,
];

/** For those without a script: the way to something, which need not be shown again and again. */
const WAY = /<noscript><a class="link-button" href="[^"]*">[^<]*<\/a><\/noscript>/g;
/** The same, below the context of a quotation. */
const WAY_BELOW =
  /(<\/blockquote>)(<a class="link-button" href="[^"]*">[^<]*<\/a>)(?=<\/details>)/g;
/** What a script fills: `useId` names it, and buttons say that they control it. */
const UNFILLED = /<div id="_R_[^"]*"[^>]* hidden=""><\/div>/g;
const RIGHT_TO_LEFT = /dir="rtl"|[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc]/;
/** Letters outside ASCII, as an address has them: browsers encode them again. */
const ENCODED = /(?:%[89A-F][0-9A-F])+/g;
const LETTERS = /^[\p{L}\p{M}\p{N}\p{P}]+$/u;

/** What is quoted stands in nothing that is in another language than the page. */
const QUOTED = new Set(['blockquote', 'cite', 'q']);

/**
 * The markup of a page without its head, as React and `markup` have written it, in a page of a language (BCP 47).
 * Scripts and styles must not be in it.
 */
export function terse(body: string, language?: string): string {
  const filled = withEachWayOnce(body).replace(UNFILLED, '').replace(OPEN_SHAPE, '/>');
  const isForwards = !RIGHT_TO_LEFT.test(filled);
  const ids = new Set(Array.from(filled.matchAll(ID), ([, id]) => id));
  const isOfUse = (tag: string, name: string, value: string, all: string): boolean => {
    if (name === 'dir') return !(isForwards && value === 'ltr');
    if (name === 'lang') return !(value === language && QUOTED.has(tag));
    if (name === 'aria-controls') return ids.has(value);
    // Tables have their headers in the first row and the first column, where they are that by themselves.
    if (name === 'scope') return !(tag === 'th' && (value === 'row' || value === 'col'));
    if (tag !== 'button') return true;
    // Outside of forms it does nothing else. A name that is also the tooltip stands once.
    return !(name === 'type' || (name === 'title' && all.includes(` aria-label="${value}"`)));
  };
  const written = filled.replace(TAG, (_, tag: string, all: string, slash: string) => {
    let kept = '';
    for (const [, name = '', value = ''] of all === '' ? [] : all.matchAll(ATTRIBUTE)) {
      if (isOfUse(tag, name, value, all)) kept += attributeText(name, shorter(name, value));
    }
    return `<${tag}${kept}${endOf(tag, slash, kept)}`;
  });
  return OPTIONAL.reduce((text, end) => text.replace(end, ''), written);
}

function withEachWayOnce(body: string): string {
  const known = new Set<string>();
  const once = (way: string) => {
    if (known.has(way)) return '';
    known.add(way);
    return way;
  };
  return body
    .replace(WAY, once)
    .replace(WAY_BELOW, (_, quoted: string, way: string) => quoted + once(way));
}

function attributeText(name: string, value: string): string {
  if (value === '') return ` ${name}`;
  return PLAIN.test(value) ? ` ${name}=${value}` : ` ${name}="${value}"`;
}

function shorter(name: string, value: string): string {
  // Who gets no referrer gets no opener either (HTML, "noreferrer").
  if (name === 'rel' && value === 'noopener noreferrer') return 'noreferrer';
  if (name === 'href') return value.replace(ENCODED, decoded);
  return value;
}

/** The end of a start tag. A slash after a value without quotes would be a part of that. */
function endOf(tag: string, slash: string, written: string): string {
  if (slash === '' || VOID.has(tag)) return '>';
  const isOpen = written !== '' && !written.endsWith('"');
  return isOpen ? ' />' : '/>';
}

/** Letters, if nothing else is encoded there. */
function decoded(bytes: string): string {
  try {
    const text = decodeURIComponent(bytes);
    return LETTERS.test(text) ? text : bytes;
  } catch {
    return bytes;
  }
}
