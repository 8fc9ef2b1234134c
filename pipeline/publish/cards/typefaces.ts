/** The site's type as files that a rasteriser can read: TrueType, where browsers have WOFF2. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decompress } from 'wawoff2';

const FAMILIES = {
  'source-sans-3': ['400-normal', '600-normal'],
  'source-serif-4': ['400-italic', '400-normal', '600-normal'],
} as const;

/**
 * Unpacks the faces into a new folder; resolves to it and its files. Whoever asked removes it. Those
 * with Cyrillic letters have the same names as those without, and the rasteriser knows faces by
 * name only: they are there just where they are needed.
 */
export async function unpackTypefaces(
  hasCyrillic: boolean,
): Promise<{ folder: string; files: string[] }> {
  const { resolve } = createRequire(import.meta.url);
  const folder = mkdtempSync(join(tmpdir(), 'dateline-type-'));
  const names = Object.entries(FAMILIES).flatMap(([family, styles]) =>
    (hasCyrillic ? ['latin', 'cyrillic'] : ['latin']).flatMap((script) =>
      styles.map((style) => ({ family, face: `${script}-${style}` })),
    ),
  );
  const files: string[] = [];
  for (const { family, face } of names) {
    const packed = resolve(`@fontsource/${family}/files/${family}-${face}.woff2`);
    const file = join(folder, `${family}-${face}.ttf`);
    writeFileSync(file, await decompress(readFileSync(packed)));
    files.push(file);
  }
  return { folder, files };
}
