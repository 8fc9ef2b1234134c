/**
 * Readers get the words of one language. The compiled messages have those of all; a build leaves
 * only the base language's where they are, and makes a script of each other language, which
 * `src/locales/locale.ts` asks for when it is spoken. All these scripts have the same hash in their
 * names, so that the first page need not list them: one language more costs it only its name.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { languagesOfInterface } from './languages.ts';

const GENERATED = 'src/locales/generated';

const WORDS = /src\/locales\/words\.ts$/;
const RUNTIME = /src\/locales\/generated\/runtime\.js$/;
const REGISTRY = /src\/locales\/generated\/registry\.js$/;
const MESSAGE = /src\/locales\/generated\/messages\/([a-z0-9_]+)\.js$/;
const SCRIPT = /^\0?words-([a-z]+)$/;

type Options = {
  /** Words of other languages come from a constant that stands before the program, not from files of their own. */
  readonly isOneFile?: boolean;
};

/** Words of languages by their tags: functions as `wordsOf` has them. */
const BROUGHT = 'BROUGHT_WORDS';

/**
 * Must stand behind the plugin that compiles the messages. Not in development, where all are at
 * hand.
 */
export function languagesApart({ isOneFile = false }: Options = {}): Plugin {
  const { base, others } = languagesOfInterface();
  let scripts = new Map<string, string>();
  let hash = '';
  return {
    name: 'dateline:languages-apart',
    apply: 'build',
    buildStart() {
      if (isOneFile) return;
      scripts = new Map(wordsOfAll());
      hash = createHash('sha256')
        .update([...scripts.values()].join())
        .digest('hex')
        .slice(0, 8);
      for (const each of others) {
        this.emitFile({ type: 'chunk', id: `words-${each}`, fileName: fileOf(each, hash) });
      }
    },
    resolveId: (id) => (SCRIPT.test(id) ? `\0${id}` : undefined),
    load(id) {
      if (WORDS.test(id)) return words(base, isOneFile ? BROUGHT_HERE : fetched(hash));
      if (RUNTIME.test(id))
        return speaking(base, isOneFile ? brought(base) : listOf([base, ...others]));
      if (REGISTRY.test(id)) return "export { plural } from '../plural.ts';";
      return scripts.get(SCRIPT.exec(id)?.[1] ?? '');
    },
    transform(code, id) {
      const key = MESSAGE.exec(id)?.[1];
      return key && key !== '_index' ? inBase(base, key, code) : undefined;
    },
  };
}

/** Where the words of a language lie, below the site's base. */
const fileOf = (language: string, hash: string) => `assets/_words-${language}-${hash}.js`;

/** The import of a script, which lies beside the one that asks for it. */
const fetched = (hash: string) => `import(/* @vite-ignore */ './_words-' + locale + '-${hash}.js')`;

/** What was brought, as an import would give it. */
const BROUGHT_HERE = `({ default: ${BROUGHT}[locale] })`;

/** The languages that a program speaks, as an expression. */
const listOf = (languages: readonly string[]) => JSON.stringify(languages);
const brought = (base: string) => `['${base}', ...Object.keys(${BROUGHT})]`;

/** In the place of `src/locales/words.ts`. */
function words(base: string, imported: string): string {
  return [
    `import { getLocale } from './generated/runtime.js';`,
    `import { plural } from './plural.ts';`,
    'const words = {};',
    `export const known = ['${base}'];`,
    'export const fetchWords = async (locale) => {',
    `  words[locale] = (await ${imported}).default({ plural });`,
    '};',
    'export const said = (key, base, inputs = {}, { locale = getLocale() } = {}) =>',
    '  (words[locale]?.[key] ?? base)(inputs);',
  ].join('\n');
}

/** In the place of the compiler's runtime, which could also read cookies and addresses. */
function speaking(base: string, spoken: string): string {
  return [
    `let speaking = () => '${base}';`,
    'export const getLocale = () => speaking();',
    'export const overwriteGetLocale = (get) => { speaking = get; };',
    `export const isLocale = (it) => ${spoken}.includes(it);`,
  ].join('\n');
}

/**
 * A compiled message with the words of the base language only; those of the others are looked for
 * among what has come. Throws where it is not compiled as expected.
 */
export function inBase(base: string, key: string, code: string): string {
  const [own] = definition(base, key).exec(code) ?? [];
  if (!own) throw new Error(`The message ${key} has no words in ${base}.`);
  return [
    "import * as registry from '../registry.js';",
    "import { said } from '../../words.ts';",
    own,
    `export const ${key} = (inputs, options) => said('${key}', ${base}_${key}, inputs, options);`,
  ].join('\n');
}

/** Modules with the words of all languages beside the base language. */
export function wordsOfAll(): [language: string, module: string][] {
  const messages = compiled();
  return languagesOfInterface().others.map((each) => [each, wordsOf(each, messages)]);
}

/**
 * A module with all words of a language; `messages` are the compiled ones by their keys. It imports
 * nothing, so that it is the same whatever the rest of the program is: its default is a function
 * from what of the compiler's registry they use to the messages.
 */
export function wordsOf(other: string, messages: ReadonlyMap<string, string>): string {
  const found = [...messages].flatMap(([key, code]) => {
    const [text] = definition(other, key).exec(code) ?? [];
    return text ? [text.replace(/^const \w+ = /, `${key}: `).replace(/;$/, ',')] : [];
  });
  if (found.length === 0) throw new Error(`There are no words in ${other}.`);
  return ['export default (registry) => ({', ...found, '});'].join('\n');
}

/** A message in one language, as the compiler writes it. */
function definition(locale: string, key: string): RegExp {
  return new RegExp(`^const ${locale}_${key} = [^]*?\\n\\};$`, 'm');
}

function compiled(): Map<string, string> {
  const folder = join(GENERATED, 'messages');
  const files = readdirSync(folder).filter((file) => file !== '_index.js');
  return new Map(
    files.map((file) => [basename(file, '.js'), readFileSync(join(folder, file), 'utf8')]),
  );
}
