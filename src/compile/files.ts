/** A dossier as files, wherever they come from: a folder, an archive, a page in which it is written. */

/** A file that is too large to hold in memory, such as a detailed map. */
export type LargeFile = {
  /** Bytes. */
  readonly size: number;
  /** The bytes from an offset on; fewer than asked for only where the file ends. */
  readonly read: (from: number, length: number) => Uint8Array;
};

/** What is in a file. A text may be as it was read, whatever its line ends. */
export type FileContent = string | Uint8Array | LargeFile;

/**
 * The files of a dossier by their paths below its folder, with forward slashes: `visits/a.yaml`. An
 * empty folder may be told of by its path with a slash at its end.
 */
export type Files = ReadonlyMap<string, FileContent>;

/** Any file as one of which parts are read; a text is UTF-8. */
export function partsOf(content: FileContent): LargeFile {
  if (typeof content === 'string') return partsOf(new TextEncoder().encode(content));
  if (!(content instanceof Uint8Array)) return content;
  return {
    size: content.length,
    read: (from, length) => content.subarray(from, from + length),
  };
}

/** All bytes of a file. */
export function bytesOf(content: FileContent): Uint8Array {
  const { size, read } = partsOf(content);
  return read(0, size);
}

/**
 * The names of files and folders right in a folder, sorted by code unit, without hidden ones.
 * `undefined` where there is no such folder.
 */
export function namesIn(files: Files, folder: string): string[] | undefined {
  const start = `${folder}/`;
  const below = [...files.keys()].filter((path) => path.startsWith(start));
  if (below.length === 0) return undefined;
  const names = new Set(below.map((path) => path.slice(start.length).split('/')[0] ?? ''));
  return [...names].filter((name) => name !== '' && !name.startsWith('.')).sort();
}
