/** What publishing needs besides the app, made once for all dossiers: no publisher builds scripts or unpacks type. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bytesOf } from '../publish/bytes.ts';
import { keyOf } from '../publish/hash.ts';
import { PARTS, PARTS_LIST, type ShellParts } from '../publish/shell.ts';
import { classicScript } from './classicScript.ts';
import { wordsOfAll } from './languagesApart.ts';
import { oneFileProgram } from './oneFileProgram.ts';
import { lettersOfSubsets, scriptTypes, typeFaces } from './type/typefaces.ts';

/** Files by their paths in the shell. Rejects where something does not build. */
export async function shellParts(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  const put = (name: string, content: string | Uint8Array): string => {
    files.set(PARTS + name, content);
    return PARTS + name;
  };
  const parts: ShellParts = {
    format: 'dateline-shell-1',
    scripts: {
      host: put('embed-host.js', await classicScript('src/embed/host/main.ts')),
      embed: put('embed-page.js', await classicScript('src/embed/page/main.ts')),
      begin: put('begin.js', await classicScript('src/ui/prerender/begin/begin.ts')),
      serviceWorker: put('service-worker.js', await classicScript('src/offline/serviceWorker.ts')),
    },
    oneFile: await oneFileParts(put),
    ...(await typeParts(put)),
  };
  files.set(PARTS_LIST, JSON.stringify(parts, null, 2));
  return files;
}

type Put = (name: string, content: string | Uint8Array) => string;

async function oneFileParts(put: Put): Promise<ShellParts['oneFile']> {
  const { script, style } = await oneFileProgram();
  const words: Record<string, string> = {};
  for (const [language, module] of wordsOfAll()) {
    words[language] = put(`words/${language}.js`, await expressionOf(module));
  }
  return { script: put('one-file.js', script), style: put('one-file.css', style), words };
}

const DEFAULT = /^export default ([\s\S]*?);?\s*$/;

/** What a module exports by default, as an expression. Rejects where the module has more in it. */
async function expressionOf(module: string): Promise<string> {
  const { minify } = await import('vite');
  const { code, errors } = await minify('words.js', module, { module: true });
  const expression = DEFAULT.exec(code)?.[1];
  if (errors.length > 0 || expression === undefined) {
    throw new Error(`Words became no expression: ${errors[0]?.message ?? code.slice(0, 80)}`);
  }
  return `(${expression})`;
}

/** Packages that decide how a picture looks, besides the faces. */
const DRAWING = ['@resvg/resvg-js', '@resvg/resvg-wasm', 'harfbuzzjs', 'bidi-js'];

async function typeParts(put: Put): Promise<Pick<ShellParts, 'type' | 'rasteriser'>> {
  const { resolve } = createRequire(import.meta.url);
  const made: Uint8Array[] = [];
  const font = (name: string, bytes: Uint8Array) => {
    made.push(bytes);
    return put(`type/${name}`, bytes);
  };
  const faces: ShellParts['type']['faces'] = [];
  for await (const { subset, file, bytes } of typeFaces()) {
    faces.push({ subset, file: font(file, bytes) });
  }
  const scripts: ShellParts['type']['scripts'] = [];
  for await (const { id, regular, bold } of scriptTypes()) {
    scripts.push({
      id,
      regular: font(`${id}-400.ttf`, regular),
      bold: font(`${id}-600.ttf`, bold),
    });
  }
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const versions = DRAWING.map((name) => `${name} ${packages[`node_modules/${name}`]?.version}`);
  const letters = lettersOfSubsets();
  const version = keyOf(bytesOf([...versions, JSON.stringify(letters)].join()), ...made);
  const wasm = readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm'));
  return {
    type: { version, letters, faces, scripts },
    rasteriser: put('resvg.wasm', wasm),
  };
}
