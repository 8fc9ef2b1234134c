/** SVG as plain values: made without a page, for a file as well as for a page. */

/** An element; its children are elements and texts. */
export type SvgNode = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
};

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element without those of its attributes that are undefined. */
export function svg(
  name: string,
  attributes: Attributes,
  children: readonly (SvgNode | string)[] = [],
): SvgNode {
  const given: Record<string, string | number> = {};
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) given[key] = value;
  }
  return { name, attributes: given, children };
}

/** The element as XML. Texts and values may be anything; what XML cannot hold is left out. */
export function markup({ name, attributes, children }: SvgNode): string {
  let written = `<${name}`;
  for (const key in attributes) {
    written += ` ${key}="${escaped(valueText(attributes[key] ?? ''))}"`;
  }
  if (children.length === 0) return `${written}/>`;
  written += '>';
  for (const child of children) {
    written += typeof child === 'string' ? escaped(child) : markup(child);
  }
  return `${written}</${name}>`;
}

/** Numbers are CSS pixels, of which hundredths are enough. */
export function valueText(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** What most texts and values are of. */
const PLAIN = /^[\t\n\r !#-%'-;=?-~\u00a0-\ud7ff]*$/;

function escaped(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/\p{Cs}|\uFFFE|\uFFFF|(?![\t\n\r])\p{Cc}/gu, '')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');
}
