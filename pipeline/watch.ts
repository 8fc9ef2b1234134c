import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';

/** How long a folder must be quiet before a change counts, in milliseconds. */
const QUIET = 100;

const FOLDERS = ['sources', 'visits', 'stories', 'basemap'];

/**
 * Calls back after every change to a dossier's files, once for changes that come together. The
 * generated `schema` folder is not watched. Returns how to stop.
 */
export function watchDossier(from: string, onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // A folder that was made, moved or put back is another one than the one watched so far.
      close();
      watchers = open();
      onChange();
    }, QUIET);
  };
  const open = () =>
    [from, ...FOLDERS.map((folder) => join(from, folder))].flatMap((folder) =>
      watchFolder(folder, changed),
    );
  const close = () => {
    for (const watcher of watchers) watcher.close();
  };
  let watchers = open();
  return () => {
    clearTimeout(timer);
    close();
  };
}

/** A folder that is missing or goes away is for the build to complain of, not for the watcher. */
function watchFolder(folder: string, changed: () => void): FSWatcher[] {
  try {
    return [watch(folder, changed).on('error', changed)];
  } catch {
    return [];
  }
}
