/** Files of a large dossier, written in the page's worker: it fetches the texts for them itself. */
import { indexOf } from '../../domain/index/catalogIndex.ts';
import { bitsOf } from '../../domain/index/rowSet.ts';
import type { Slicing } from '../../domain/longWork.ts';
import type { FORMATS } from '../../export/formats.ts';
import type { Taken } from '../../export/taken.ts';
import { spokenWords } from './exportWords.ts';

/** What asks the worker, which only a large dossier has. */
const loadWork = () => import('../../work/pageWork.ts');

type Wanted = Omit<Taken, 'words'> & { readonly format: keyof typeof FORMATS };

/**
 * Resolves to the file; to null where there is no worker, or it could not do it: the page then tries it itself, and
 * says what is missing. Rejects with the signal's reason once that has been given.
 */
export async function inWorker(
  { catalog, remaining, language, base, format }: Wanted,
  slicing: Slicing,
): Promise<File | null> {
  const { stops, visits } = indexOf(catalog);
  const order = {
    base: document.baseURI,
    version: catalog.version,
    stops: bitsOf(stops, remaining.stops),
    visits: bitsOf(visits, remaining.visits),
    ...{ format, language, home: base, spoken: spokenWords() },
  };
  try {
    const { askWorker } = await loadWork();
    const { name, file } = await askWorker('write', order, slicing);
    return new File([file], name, { type: file.type });
  } catch {
    slicing.signal?.throwIfAborted();
    return null;
  }
}
