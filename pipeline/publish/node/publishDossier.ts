/** Publishes a dossier into a folder: `publish` with all that Node has for it. */
import { closeSync, copyFileSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Content, isLargeFile, type LargeFile } from '../content.ts';
import type { PublishOptions } from '../site.ts';
import { cardCache } from './cardCache.ts';
import { isOnDisk } from './files.ts';
import { keepPluralRules } from './pluralRules.ts';
import { rasterIn } from './raster.ts';
import { shellIn } from './shellIn.ts';
import { threadsFor } from './threads.ts';
import { keepHeapSmall, tidier } from './tidy.ts';

export type PublishDossier = Pick<PublishOptions, 'address' | 'warn' | 'tell' | 'largeAbove'> & {
  /** Folder of the shell. */
  readonly shell: string;
  /** Folder of the site, which is made where it is missing. What is there stays. */
  readonly out: string;
  /** As the compiler has made them, by their paths below the site's base (`Dossier`). */
  readonly files: ReadonlyMap<string, Content>;
  /** Folder in which preview pictures are kept for the next time; none are if it is not given. */
  readonly cache?: string | undefined;
};

/**
 * Resolves to the paths written below the folder, in the order of time. Rejects as `publish` does, and where a
 * file cannot be written.
 */
export async function publishDossier(options: PublishDossier): Promise<readonly string[]> {
  const { shell, out, files, cache, address, largeAbove, warn, tell } = options;
  // React's checks for developers would cost more than all the rest.
  process.env.NODE_ENV = 'production';
  keepPluralRules();
  keepHeapSmall();
  const [{ publish }, { dossierOf }] = await Promise.all([
    import('../publish.ts'),
    import('../site.ts'),
  ]);
  const kept = cache === undefined ? undefined : cardCache(cache);
  const written = await publishTo(
    out,
    publish(shellIn(shell), dossierOf(files), {
      ...{ address, largeAbove, warn, tell, cache: kept },
      raster: () => rasterIn(shell),
      threads: threadsFor({ shell, files, address, largeAbove }),
    }),
  );
  kept?.prune();
  return written;
}

/** Writes files into a folder as they come. Resolves to their paths. Rejects for one that would lie elsewhere. */
export async function publishTo(
  folder: string,
  files: AsyncIterable<readonly [path: string, content: Content]>,
): Promise<readonly string[]> {
  const tidy = tidier();
  const written: string[] = [];
  for await (const [path, content] of files) {
    tidy();
    const file = join(folder, path);
    if (!isBelow(path)) throw new Error(`${path} would not lie in the folder of the site.`);
    mkdirSync(dirname(file), { recursive: true });
    if (isOnDisk(content)) copyFileSync(content.path, file);
    else if (isLargeFile(content)) writeInParts(file, content);
    else writeFileSync(file, content);
    written.push(path);
  }
  return written;
}

/** Whether a path cannot lead out of the folder that it is in. */
function isBelow(path: string): boolean {
  return !/^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)/i.test(path);
}

/** Bytes that are in memory at once. */
const PART = 8e6;

function writeInParts(path: string, { size, read }: LargeFile): void {
  const file = openSync(path, 'w');
  try {
    for (let at = 0; at < size; at += PART) writeSync(file, read(at, PART));
  } finally {
    closeSync(file);
  }
}
