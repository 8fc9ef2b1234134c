/**
 * Readers get the words of one language. The compiled messages have those of all; a build leaves
 * only the base language's where they are, and makes a script of each other language, which
 * `src/locales/locale.ts` asks for when it is spoken.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { languagesOfInterface } from './languages.ts';

const GENERATED = 'src/locales/generated';

const WORDS = /src\/locales\/words\.ts$/;
const RUNTIME = /src\/locales\/generated\/runtime\.js$/;
const MESSAGE = /src\/locales\/generated\/messages\/([a-z0-9_]+)\.js$/;
const SCRIPT = /^\0?words-([a-z]+)$/;

/**
 * Must stand behind the plugin that compiles the messages. Not in development, where all are at
 * hand. The base language is always there; `others` are the languages beside it, by default all.
 */
export function languagesApart(others = languagesOfInterface().others): Plugin {
  const { base } = languagesOfInterface();
  return {
    name: 'dateline:languages-apart',
    apply: 'build',
    resolveId: (id) => (SCRIPT.test(id) ? `\0${id}` : undefined),
    load(id) {
      if (WORDS.test(id)) return learning(others);
      if (RUNTIME.test(id)) return speaking(base, others);
      const [, other] = SCRIPT.exec(id) ?? [];
      return other === undefined ? undefined : wordsOf(other, compiled());
    },
    transform(code, id) {
      const key = MESSAGE.exec(id)?.[1];
      return key && key !== '_index' ? inBase(base, key, code) : undefined;
    },
  };
}

/** In the place of `src/locales/words.ts`. */
function learning(others: readonly string[]): string {
  return [
    `import { getLocale } from './generated/runtime.js';`,
    'const words = {};',
    'export const learning = {',
    ...others.map((it) => `  ${it}: async () => { words.${it} = await import('words-${it}'); },`),
    '};',
    'export const said = (key, base, inputs = {}, { locale = getLocale() } = {}) =>',
    '  (words[locale]?.[key] ?? base)(inputs);',
  ].join('\n');
}

/** In the place of the compiler's runtime, which could also read cookies and addresses. */
function speaking(base: string, others: readonly string[]): string {
  return [
    `let speaking = () => '${base}';`,
    'export const getLocale = () => speaking();',
    'export const overwriteGetLocale = (get) => { speaking = get; };',
    `export const isLocale = (it) => ${JSON.stringify([base, ...others])}.includes(it);`,
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

/** A module with all words of a language; `messages` are the compiled ones by their keys. */
export function wordsOf(other: string, messages: ReadonlyMap<string, string>): string {
  const found = [...messages].flatMap(([key, code]) => {
    const [text] = definition(other, key).exec(code) ?? [];
    return text ? [{ key, text }] : [];
  });
  if (found.length === 0) throw new Error(`There are no words in ${other}.`);
  const names = found.map(({ key }) => `${other}_${key} as ${key}`);
  return [
    `import * as registry from '${join(process.cwd(), GENERATED, 'registry.js')}';`,
    ...found.map(({ text }) => text),
    `export { ${names.join(', ')} };`,
  ].join('\n');
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
