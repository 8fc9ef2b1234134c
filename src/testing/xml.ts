/** Reads XML as strictly as these tests need: anything that is not well-formed is an error. */

export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
};

const TOKEN = /<\/([\w:]+)>|<([\w:]+)((?: [\w:-]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/** The root element. Throws where the text is no XML. */
export function readXml(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  let end = 0;
  for (const [token, closed, name, attributes = '', isEmpty, words] of text.matchAll(TOKEN)) {
    end += token.length;
    const parent = open.at(-1);
    if (closed !== undefined) {
      if (open.pop()?.name !== closed) throw new Error(`</${closed}> closes nothing`);
    } else if (words !== undefined) parent?.children.push(plain(words));
    else if (name !== undefined) {
      const element: XmlElement = { name, attributes: read(attributes), children: [] };
      parent?.children.push(element);
      if (!isEmpty) open.push(element);
    }
  }
  if (end < text.length) throw new Error(`No XML: ${text.slice(end, end + 40)}`);
  const [first] = root.children;
  if (open.length !== 1 || typeof first !== 'object') throw new Error('Not closed');
  return first;
}

/** The element and all below it. */
export function elementsIn(element: XmlElement): XmlElement[] {
  const below = element.children.flatMap((child) =>
    typeof child === 'string' ? [] : elementsIn(child),
  );
  return [element, ...below];
}

/** All that is written in an element. */
export function textIn({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}

function read(attributes: string): Record<string, string> {
  const pairs = [...attributes.matchAll(/ ([\w:-]+)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, plain(value)]));
}

function plain(text: string): string {
  if (/&(?!(?:lt|gt|quot|amp);)/.test(text)) throw new Error(`A bare & in "${text}"`);
  if (/(?![\t\n\r])\p{Cc}|\p{Cs}/u.test(text)) throw new Error('A sign that XML cannot hold');
  return text.replace(/&(\w+);/g, (_, entity: string) => ENTITIES[entity] ?? '');
}
