/** Compares message catalogues (inlang's message format) with the base language's. Pure. */
import * as v from 'valibot';

const Variants = v.array(
  v.object({
    declarations: v.optional(v.array(v.string()), []),
    selectors: v.optional(v.array(v.string()), []),
    match: v.record(v.string(), v.string()),
  }),
);
const Catalogue = v.record(v.string(), v.union([v.string(), Variants]));

type Message = v.InferOutput<typeof Catalogue>[string];

export interface CatalogueFile {
  /** BCP 47 tag. */
  locale: string;
  path: string;
  /** The file as it stands, JSON with one message key to a line. */
  text: string;
}

/** One line per fault, as `path:line: what is wrong`. The first file is the one others are held to. */
export function catalogueFaults(files: readonly CatalogueFile[]): string[] {
  const read = files.map((file) => ({ ...file, ...readCatalogue(file) }));
  const [base, ...others] = read;
  if (!base) return ['There is no message catalogue.'];
  return [
    ...read.flatMap(({ faults }) => faults),
    ...read.flatMap((file) =>
      Object.entries(file.messages).flatMap(([key, message]) =>
        formFaults(message, file.locale).map((fault) => `${placeOf(file, key)}: "${key}" ${fault}`),
      ),
    ),
    ...others.flatMap((other) => [...missing(base, other), ...differences(base, other)]),
  ];
}

/** Likewise, for messages that no code says: `code` is all of it, in which `m.key` says one. */
export function unsaidMessages(file: CatalogueFile, code: string): string[] {
  const said = new Set([...code.matchAll(/\bm\s*\.\s*(\w+)/g)].map(([, key]) => key));
  return Object.keys(readCatalogue(file).messages)
    .filter((key) => !said.has(key))
    .map((key) => `${placeOf(file, key)}: "${key}" is never used`);
}

interface ReadCatalogue extends CatalogueFile {
  messages: Record<string, Message>;
}

export function readCatalogue(file: CatalogueFile): {
  messages: Record<string, Message>;
  faults: string[];
} {
  try {
    const { $schema: _, ...messages } = v.parse(Catalogue, JSON.parse(file.text));
    return { messages, faults: repeatedKeys(file) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { messages: {}, faults: [`${file.path}:1: cannot be read: ${reason}`] };
  }
}

/** JSON.parse keeps the last of two equal keys and says nothing. */
function repeatedKeys({ path, text }: CatalogueFile): string[] {
  const seen = new Set<string>();
  return text.split('\n').flatMap((line, index) => {
    const key = /^(?:\t| {2})"([^"]+)"\s*:/.exec(line)?.[1];
    if (key === undefined) return [];
    if (seen.has(key)) return [`${path}:${index + 1}: "${key}" is there twice`];
    seen.add(key);
    return [];
  });
}

/** `path:line` of a key, line 1 where the key is not. */
export function placeOf({ path, text }: CatalogueFile, key: string): string {
  const line = text.split('\n').findIndex((it) => it.trimStart().startsWith(`"${key}"`));
  return `${path}:${Math.max(0, line) + 1}`;
}

function missing(base: ReadCatalogue, other: ReadCatalogue): string[] {
  const notIn = (from: ReadCatalogue, to: ReadCatalogue): string[] =>
    Object.keys(from.messages)
      .filter((key) => !(key in to.messages))
      .map((key) => `${placeOf(from, key)}: "${key}" is missing in ${to.path}`);
  return [...notIn(base, other), ...notIn(other, base)];
}

function differences(base: ReadCatalogue, other: ReadCatalogue): string[] {
  return Object.entries(base.messages).flatMap(([key, message]) => {
    const translated = other.messages[key];
    if (translated === undefined) return [];
    const [expected, found] = [placeholders(message), placeholders(translated)];
    if (expected === found) return [];
    return `${placeOf(other, key)}: "${key}" has ${found || 'no placeholder'}, ${base.locale} has ${expected || 'none'}`;
  });
}

export const textsOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : message.flatMap(({ match }) => Object.values(match));

/** The inputs of a message, sorted, as `{count} {name}`: those in its texts and those it declares. */
function placeholders(message: Message): string {
  const inTexts = textsOf(message).flatMap((text) =>
    [...text.matchAll(/(?<!\\)\{\s*([\w.-]+)\s*\}/g)].map(([, name]) => name),
  );
  const declarations =
    typeof message === 'string' ? [] : message.flatMap((variant) => variant.declarations);
  const declared = declarations.map((it) => /^input\s+(\S+)/.exec(it)?.[1]);
  const names = new Set([...inTexts, ...declared].filter((name) => name !== undefined));
  return [...names]
    .sort()
    .map((name) => `{${name}}`)
    .join(' ');
}

/** Empty texts, and plural forms that the language has and the message has not. */
function formFaults(message: Message, locale: string): string[] {
  const empty = textsOf(message).some((text) => text.trim() === '') ? ['has an empty text'] : [];
  if (typeof message === 'string') return empty;
  const plurals = message.flatMap(({ declarations, match }) =>
    declarations.flatMap((declaration) => {
      const [, name, options] = /^local\s+(\S+)\s*=\s*\S+:\s*plural\b(.*)/.exec(declaration) ?? [];
      if (name === undefined || Object.keys(match).some((it) => it.includes(`${name}=*`))) {
        return [];
      }
      return pluralForms(locale, options ?? '')
        .filter((form) => !Object.keys(match).some((it) => it.includes(`${name}=${form}`)))
        .map((form) => `lacks the plural form "${form}"`);
    }),
  );
  return [...empty, ...plurals];
}

function pluralForms(locale: string, options: string): string[] {
  const type = options.includes('ordinal') ? 'ordinal' : 'cardinal';
  return new Intl.PluralRules(locale, { type }).resolvedOptions().pluralCategories;
}
