/** A shell that is served over HTTP. */
import * as v from 'valibot';
import { textOf } from './bytes.ts';
import { FILES_LIST, type Shell } from './shell.ts';

/** Below the folder of the shell, and nowhere else. */
const Path = v.pipe(
  v.string(),
  v.check(
    (path) => !path.split('/').some((name) => ['', '.', '..'].includes(name)),
    'leads elsewhere',
  ),
);
const PathsSchema = v.array(Path);

/**
 * Fetches all files of the shell in a folder, some 20 MB, whose address ends with a slash. Rejects where one cannot
 * be had, and with the signal's reason where that is aborted.
 */
export async function shellAt(address: string, signal?: AbortSignal): Promise<Shell> {
  const get = async (path: string): Promise<Uint8Array> => {
    const url = new URL(path.split('/').map(encodeURIComponent).join('/'), address);
    const response = await fetch(url, signal ? { signal } : {});
    if (!response.ok) throw new Error(`${url} of the shell was answered with ${response.status}.`);
    return new Uint8Array(await response.arrayBuffer());
  };
  const paths = pathsIn(textOf(await get(FILES_LIST)));
  const files = new Map(
    await Promise.all(paths.map(async (path) => [path, await get(path)] as const)),
  );
  return {
    list: () => paths,
    read: (path) => {
      const bytes = files.get(path);
      if (bytes === undefined) throw new Error(`The shell has no file ${path}.`);
      return bytes;
    },
  };
}

function pathsIn(text: string): readonly string[] {
  let paths: unknown;
  try {
    paths = JSON.parse(text);
  } catch {
    paths = undefined;
  }
  const result = v.safeParse(PathsSchema, paths);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(
    `${FILES_LIST} of the shell cannot be used: ${issue.message}. Build the shell again.`,
  );
}
