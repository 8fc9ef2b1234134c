import { readFileSync } from 'node:fs';

const FOLDER = new URL('../public/basemap/', import.meta.url);

/** A file of our own basemap, parsed. */
export function basemapFile(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, FOLDER), 'utf8'));
}
