/** The site's type as files that a rasteriser can read: TrueType, where browsers have WOFF2. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { SCRIPT_FACES } from '../../publish/cards/scriptFaces.ts';
import { type Family, nameIn, SUBSETS, type Subset } from '../../publish/cards/subsets.ts';
import { unpacked } from './unpack.ts';

const { resolve } = createRequire(import.meta.url);

const STYLES: Readonly<Record<Family, readonly string[]>> = {
  'Source Sans 3': ['400-normal', '600-normal'],
  'Source Serif 4': ['400-italic', '400-normal', '600-normal'],
};

/** A face of the site in one of its subsets. */
export type TypeFace = {
  readonly subset: Subset;
  readonly file: string;
  readonly bytes: Uint8Array;
};

/**
 * The site's faces in some subsets. The rasteriser knows faces by name only, so each subset has a name of its
 * own.
 */
export async function* typeFaces(subsets: readonly Subset[] = SUBSETS): AsyncGenerator<TypeFace> {
  // Keys of the record.
  for (const family of Object.keys(STYLES) as Family[]) {
    const id = family.toLowerCase().replaceAll(' ', '-');
    const packed = join(dirname(resolve(`@fontsource/${id}/package.json`)), 'files');
    for (const subset of subsets) {
      for (const style of STYLES[family]) {
        const from = join(packed, `${id}-${subset}-${style}.woff2`);
        // Not every face has every subset.
        if (!existsSync(from)) continue;
        const bytes = renamed(await unpacked(from), family, nameIn(family, subset));
        yield { subset, file: `${id}-${subset}-${style}.ttf`, bytes };
      }
    }
  }
}

/** The code points of each subset, as the package declares them: lists as in CSS. */
export function lettersOfSubsets(): Record<string, string> {
  // Written by the package.
  return JSON.parse(readFileSync(resolve('@fontsource/source-sans-3/unicode.json'), 'utf8'));
}

/** The face of another script, with its weights. */
export type ScriptType = {
  readonly id: string;
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
};

/** Those whose packages are installed. */
export async function* scriptTypes(): AsyncGenerator<ScriptType> {
  for (const { id, subset } of SCRIPT_FACES) {
    const folder = folderOf(id);
    if (folder === undefined) continue;
    const weight = (bold: '400' | '600') =>
      unpacked(join(folder, 'files', `${id}-${subset}-${bold}-normal.woff2`));
    yield { id, regular: await weight('400'), bold: await weight('600') };
  }
}

/** Folder of a package of Fontsource, or nothing where it is not installed. */
function folderOf(id: string): string | undefined {
  try {
    return dirname(resolve(`@fontsource/${id}/package.json`));
  } catch {
    return undefined;
  }
}

/** A face in whose table of names a family has another name, of the same length. */
function renamed(face: Buffer, from: string, to: string): Buffer {
  const utf16 = (text: string) => Buffer.from(text, 'utf16le').swap16();
  for (const [old, own] of [
    [utf16(from), utf16(to)],
    [Buffer.from(from), Buffer.from(to)],
  ] as const) {
    for (let at = face.indexOf(old); at >= 0; at = face.indexOf(old, at + 1)) own.copy(face, at);
  }
  return face;
}
