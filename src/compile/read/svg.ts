/** Whether an SVG picture is nothing but a picture: it can also be opened by itself, from our address. */

/** The picture's size in its own units, or what is wrong with it and where. */
export type Sized = { readonly width: number; readonly height: number };
export type SvgFault = { readonly offset: number; readonly message: string };

/** What draws. Everything else can run, fetch, move or contain another kind of document. */
const ELEMENTS = new Set(
  `svg g defs symbol use title desc style switch path rect circle ellipse line polyline polygon text tspan
  textPath linearGradient radialGradient stop clipPath mask pattern marker image filter feBlend
  feColorMatrix feComponentTransfer feComposite feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
  feGaussianBlur feMerge feMergeNode feMorphology feOffset feTile feTurbulence`.split(/\s+/),
);
const NAMESPACES: Readonly<Record<string, string>> = {
  xmlns: 'http://www.w3.org/2000/svg',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
};
const NAME = '[A-Za-z_][\\w.:-]*';
const TOKEN = new RegExp(
  `<!--(?!>|->)(?:(?!--)[^])*-->|<\\?xml\\s[^<>?]*\\?>|</(${NAME})\\s*>|<(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>|([^<]+)`,
  'gy',
);
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g');
/** Only these stand for themselves in every reader of XML. */
const REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/;

/** Reads the whole file and takes nothing on trust: what is not known to be harmless is refused. */
export function inspectSvg(text: string): Sized | SvgFault {
  const open: string[] = [];
  let root: Sized | SvgFault | undefined;
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [token, closed, name, attributes = '', isEmpty, words] = match;
    const fault = (message: string): SvgFault => ({ offset: match.index, message });
    end += token.length;
    if (closed !== undefined && open.pop() !== closed) return fault(`</${closed}> closes nothing`);
    if (words !== undefined) {
      const wrong = wrongWords(words, open.at(-1));
      if (wrong !== undefined) return fault(wrong);
    }
    if (name === undefined) continue;
    if (root !== undefined && open.length === 0)
      return fault('There is a second picture behind the first; keep one');
    const wrong = wrongElement(name) ?? wrongAttributes(attributes);
    if (wrong !== undefined) return fault(wrong);
    root ??= name === 'svg' ? sizeOf(attributes) : fault('The file does not begin with <svg>');
    if (isEmpty !== '/') open.push(name);
  }
  if (end < text.length) return { offset: end, message: unreadable(text.slice(end)) };
  if (open.length > 0) return { offset: end, message: `<${open.at(-1)}> is not closed` };
  return root ?? { offset: 0, message: 'There is no <svg> in this file' };
}

function unreadable(rest: string): string {
  if (/^<!doctype/i.test(rest))
    return 'A picture has no <!DOCTYPE …> and defines no entities; take it out';
  if (rest.startsWith('<![CDATA['))
    return 'A picture has no <![CDATA[ … ]]>; write the text by itself';
  if (rest.startsWith('<?')) return 'A picture has no <? … ?> but its first line; take this out';
  return `This is not well-formed XML: ${rest.slice(0, 40)}`;
}

function wrongWords(words: string, parent: string | undefined): string | undefined {
  if (REFERENCE.test(words))
    return 'A picture has no entities of its own; write the character itself';
  if (parent === 'style') return wrongStyle(words);
  return parent === undefined && words.trim() !== ''
    ? 'There is text outside the picture; take it out'
    : undefined;
}

function wrongElement(name: string): string | undefined {
  if (ELEMENTS.has(name)) return undefined;
  if (name === 'script') return 'A picture runs nothing; take <script> out';
  if (name === 'foreignObject')
    return 'A picture has no <foreignObject>; turn it into text or paths';
  return `A logo has no <${name}>; take it out, or save the picture as “plain SVG”`;
}

function wrongAttributes(attributes: string): string | undefined {
  for (const [, name = '', double, single] of attributes.matchAll(ATTRIBUTE)) {
    const value = double ?? single ?? '';
    if (REFERENCE.test(value)) return `\`${name}\` uses an entity; write the character itself`;
    const wrong = wrongAttribute(name, decoded(value));
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function wrongAttribute(name: string, value: string): string | undefined {
  if (/^on/i.test(name)) return `A picture runs nothing; take the event handler \`${name}\` out`;
  if (name.startsWith('xmlns')) {
    return NAMESPACES[name] === value || (name.includes(':') && isUnused(name))
      ? undefined
      : `\`${name}\` is another kind of document than SVG; take it out`;
  }
  if (name === 'href' || name === 'xlink:href') {
    const isOwn = /^(#|data:image\/(png|jpeg|webp|gif);base64,)/.test(value);
    return isOwn
      ? undefined
      : `A picture fetches nothing, and \`${name}\` is “${value}”; put the part into the file, and refer to it as #id`;
  }
  if (name === 'xml:base') return 'A picture needs no `xml:base`; take it out';
  return wrongStyle(value);
}

/** A prefix that no element may have, since all of them are known by their plain names. */
function isUnused(name: string): boolean {
  return name !== 'xmlns:xml' && name !== 'xmlns:xlink';
}

/** What a style, or a property in an attribute, could fetch. A backslash could hide it. */
function wrongStyle(css: string): string | undefined {
  if (css.includes('\\'))
    return 'A style in a picture has no backslash; write the character itself';
  if (/@(import|font-face|namespace)/i.test(css))
    return 'A picture fetches nothing; take @import and @font-face out, and turn the text into paths';
  const foreign = /url\(\s*(?!["']?#)[^)]*\)?/i.exec(css);
  if (foreign)
    return `A picture fetches nothing; \`${foreign[0].slice(0, 60)}\` may only be url(#id)`;
  return /(?:image-set|src|image)\(|javascript:/i.test(css)
    ? 'A picture fetches nothing; take this out'
    : undefined;
}

function decoded(value: string): string {
  const named: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
  };
  return value.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (_, hex, decimal, name) => {
    if (name !== undefined) return named[name] ?? '';
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}

function sizeOf(attributes: string): Sized | SvgFault {
  const values = new Map(
    [...attributes.matchAll(ATTRIBUTE)].map(([, name, double, single]) => [
      name,
      double ?? single ?? '',
    ]),
  );
  const [, , width, height] = (values.get('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const own = (name: string) => Number(/^([\d.]+)(px)?$/.exec(values.get(name)?.trim() ?? '')?.[1]);
  const size = { width: width ?? own('width'), height: height ?? own('height') };
  return size.width > 0 && size.height > 0
    ? size
    : {
        offset: 0,
        message:
          'The picture does not say how large it is; give <svg> a viewBox, such as viewBox="0 0 120 40"',
      };
}
