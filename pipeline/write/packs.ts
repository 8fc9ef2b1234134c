/** The dossier's own maps and its archive, beside its dataset. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Paths of the editor's packs and of the files of the archive, by their paths in the site. */
type Packs = ReadonlyMap<string, string>;

/** The files that a folder lacks, and those there that no dossier has any more. */
export function differingPacks(packs: Packs, to: string): { lacking: string[]; old: string[] } {
  const names = [...packs.keys()].map(nameOf);
  const archive = namesIn(join(to, 'archive')).map((name) => `archive/${name}`);
  const there = [...namesIn(to).filter((name) => name.endsWith('.pmtiles')), ...archive];
  return {
    lacking: names.filter((name) => !there.includes(name)).map((name) => join(to, name)),
    old: there.filter((name) => !names.includes(name)).map((name) => join(to, name)),
  };
}

/** Below the folder of the dataset, which is `data/` in the site. */
const nameOf = (path: string) => path.replace(/^data\//, '');

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/**
 * Copies what a folder lacks, each under another name first, so that none is there by half; then
 * deletes the old. A name changes with its content, so what is there is as it should be. Returns the
 * paths written.
 */
export function writePacks(packs: Packs, to: string): string[] {
  const { lacking, old } = differingPacks(packs, to);
  mkdirSync(to, { recursive: true });
  for (const [path, from] of packs) {
    const file = join(to, nameOf(path));
    if (!lacking.includes(file)) continue;
    mkdirSync(dirname(file), { recursive: true });
    const temporary = `${file}.${process.pid}.tmp`;
    try {
      copyFileSync(from, temporary);
      renameSync(temporary, file);
    } finally {
      rmSync(temporary, { force: true });
    }
  }
  for (const file of old) rmSync(file);
  return lacking;
}
