/** Puts a folder of files in its place, wholly or not at all. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { CommandError } from '../../cli/errors.ts';

/** What may lie in a folder that counts as empty: that of a repository that was just cloned. */
const PASSED_OVER = ['.git', '.DS_Store'];

/** Throws a `CommandError` where the folder has files, or a file is in its place. */
export function requireEmpty(folder: string): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw new CommandError(`${folder} is a file.`);
  const [first] = readdirSync(folder).filter((name) => !PASSED_OVER.includes(name));
  if (first !== undefined) {
    throw new CommandError(
      `${folder} is not empty: there is ${first} in it. Name a folder that does not exist yet.`,
    );
  }
}

/**
 * Lets `fill` write into a folder beside `target`, and moves what it wrote there. If anything throws,
 * `target` is as it was, and nothing else is left behind.
 */
export function placed<T>(target: string, fill: (folder: string) => T): T {
  const path = resolve(target);
  const above = mkdirSync(dirname(path), { recursive: true });
  const workshop = mkdtempSync(join(dirname(path), `.${basename(path)}-`));
  try {
    const made = fill(workshop);
    moveAll(workshop, path);
    return made;
  } catch (error) {
    if (above !== undefined) rmSync(above, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

function moveAll(from: string, to: string): void {
  const isNew = !existsSync(to);
  mkdirSync(to, { recursive: true });
  const moved: string[] = [];
  try {
    for (const name of readdirSync(from)) {
      renameSync(join(from, name), join(to, name));
      moved.push(name);
    }
  } catch (error) {
    for (const name of moved) rmSync(join(to, name), { recursive: true, force: true });
    if (isNew) rmSync(to, { recursive: true, force: true });
    throw error;
  }
}
