/** The site's type as files that a rasteriser can read: TrueType, where browsers have WOFF2. */
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Face, type Family, nameIn, SUBSETS } from './letters.ts';
import { unpacked } from './unpack.ts';

const STYLES: Readonly<Record<Family, readonly string[]>> = {
  'Source Sans 3': ['400-normal', '600-normal'],
  'Source Serif 4': ['400-italic', '400-normal', '600-normal'],
};

/**
 * Unpacks the subsets among these faces into a new folder; resolves to it and its files. Whoever asked
 * removes it. The rasteriser knows faces by name only, so each subset has a name of its own.
 */
export async function unpackTypefaces(
  faces: ReadonlySet<Face>,
): Promise<{ folder: string; files: string[] }> {
  const { resolve } = createRequire(import.meta.url);
  const folder = mkdtempSync(join(tmpdir(), 'dateline-type-'));
  const files: string[] = [];
  for (const [family, styles] of Object.entries(STYLES)) {
    const id = family.toLowerCase().replaceAll(' ', '-');
    const packed = join(dirname(resolve(`@fontsource/${id}/package.json`)), 'files');
    for (const subset of SUBSETS.filter((each) => faces.has(each))) {
      for (const style of styles) {
        const from = join(packed, `${id}-${subset}-${style}.woff2`);
        // Not every face has every subset.
        if (!existsSync(from)) continue;
        const file = join(folder, `${id}-${subset}-${style}.ttf`);
        const face = await unpacked(from);
        // A key of the record.
        writeFileSync(file, renamed(face, family, nameIn(family as Family, subset)));
        files.push(file);
      }
    }
  }
  return { folder, files };
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
