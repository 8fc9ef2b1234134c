import { useEffect } from 'react';
import { onReader } from '../../state/signs.ts';
import { isSavingData } from '../../views/engine/reach.ts';
import { useDossier } from '../dossier/context.ts';

const load = () => import('./fetchAhead.ts');

/** Where texts come in chunks: those of what the reader is about to choose, from the first sign of a reader on. */
export function useTextsAhead(): void {
  const { catalog } = useDossier();
  useEffect(() => {
    if (!catalog.chunks || isSavingData()) return;
    const over = new AbortController();
    const begin = async () => {
      const { fetchAhead } = await load();
      if (!over.signal.aborted) fetchAhead(catalog, document, over.signal);
    };
    // Without it, texts are fetched when they are shown.
    const stop = onReader(window, () => void begin().catch(() => {}));
    return () => {
      stop();
      over.abort();
    };
  }, [catalog]);
}
