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
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) given[key] = value;
  return { name, attributes: given, children };
}

/** The element as XML. Texts and values may be anything; what XML cannot hold is left out. */
export function markup({ name, attributes, children }: SvgNode): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(valueText(value))}"`,
  );
  const inside = children.map((child) =>
    typeof child === 'string' ? escaped(child) : markup(child),
  );
  const start = `<${name}${written.join('')}`;
  return inside.length > 0 ? `${start}>${inside.join('')}</${name}>` : `${start}/>`;
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
