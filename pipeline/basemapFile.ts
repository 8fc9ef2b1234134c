import { existsSync, readFileSync } from 'node:fs';

/** In a checkout, and in the package, where all code lies in a folder beside the shell. */
const FOLDERS = ['../public/basemap/', '../shell/basemap/'];

const FOLDER = FOLDERS.map((path) => new URL(path, import.meta.url)).find(existsSync);

/** A file of our own basemap, parsed. */
export function basemapFile(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, FOLDER), 'utf8'));
}
