/** Puts a site in the place of the one that was built before. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { CommandError } from '../../cli/errors.ts';

/** What every site has: the page, and the dataset, which is compressed in a large one. */
const SIGNS = [['index.html'], ['data/visits.json', 'data/visits.json.gz']];

/**
 * Throws a `CommandError` where the folder holds anything but a site, so that no files of the user are ever
 * removed, or where the dossier of `from` lies in it.
 */
export function requireSiteFolder(out: string, from: string): void {
  const inside = relative(resolve(out), resolve(from));
  if (!/^\.\.(?:[/\\]|$)/.test(inside) && resolve(out, inside) === resolve(from)) {
    throw new CommandError(
      `${out} has the dossier in it; choose another folder with --out, such as dist.`,
    );
  }
  if (!existsSync(out)) return;
  const [first] = readdirSync(out);
  if (first === undefined || hasSigns(out)) return;
  throw new CommandError(
    `${out} holds something else than a site (${first}); choose another folder with --out.`,
  );
}

function hasSigns(out: string): boolean {
  return SIGNS.every((paths) => paths.some((path) => existsSync(join(out, path))));
}

/**
 * Lets `fill` write a site into a folder beside `out`, and puts it in its place when it is whole. If `fill`
 * rejects, `out` stays as it was.
 */
export async function placedSite<T>(out: string, fill: (folder: string) => Promise<T>): Promise<T> {
  const path = resolve(out);
  mkdirSync(dirname(path), { recursive: true });
  const beside = mkdtempSync(join(dirname(path), `.${basename(path)}-`));
  const [made, old] = [join(beside, 'new'), join(beside, 'old')];
  try {
    mkdirSync(made);
    const result = await fill(made);
    if (existsSync(path)) renameSync(path, old);
    renameSync(made, path);
    return result;
  } catch (error) {
    if (existsSync(old) && !existsSync(path)) renameSync(old, path);
    throw error;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}
