/** The dossier's own maps, beside its dataset. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Paths of the editor's packs, by their paths in the site. */
type Packs = ReadonlyMap<string, string>;

/** The packs that a folder lacks, and those there that no dossier has any more. */
export function differingPacks(packs: Packs, to: string): { lacking: string[]; old: string[] } {
  const names = [...packs.keys()].map((path) => basename(path));
  const there = existsSync(to) ? readdirSync(to).filter((name) => name.endsWith('.pmtiles')) : [];
  return {
    lacking: names.filter((name) => !there.includes(name)).map((name) => join(to, name)),
    old: there.filter((name) => !names.includes(name)).map((name) => join(to, name)),
  };
}

/**
 * Copies what a folder lacks, each under another name first, so that no pack is there by half; then
 * deletes the old. A name changes with its content, so what is there is as it should be. Returns the
 * paths written.
 */
export function writePacks(packs: Packs, to: string): string[] {
  const { lacking, old } = differingPacks(packs, to);
  mkdirSync(to, { recursive: true });
  for (const [path, from] of packs) {
    const file = join(to, basename(path));
    if (!lacking.includes(file)) continue;
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
