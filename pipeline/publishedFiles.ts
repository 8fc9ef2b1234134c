/** From what a dossier is compiled to, the files that are published of it. */
import type { Compiled } from '../src/compile/compile.ts';
import type { FileContent, Files } from '../src/compile/files.ts';
import { datasetFiles } from './write/datasetFiles.ts';

/**
 * The files of a compiled dossier by their paths in the site, as `dossierOf` takes them. `files` are those
 * that it was compiled from. Throws where one that is published as it is, is not among them.
 */
export function publishedFiles(
  compiled: Pick<Compiled, 'dataset' | 'stories' | 'pictures' | 'copies'>,
  files: Files,
): ReadonlyMap<string, FileContent> {
  const made = [...datasetFiles(compiled)].map(
    ([name, content]) => [`data/${name}`, content] as const,
  );
  const copied = [...compiled.copies].map(([path, from]) => {
    const content = files.get(from);
    if (content === undefined) throw new Error(`${from} is published, but is not among the files.`);
    return [path, content] as const;
  });
  return new Map([...made, ...copied]);
}
