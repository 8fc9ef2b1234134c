import { useState } from 'react';
import { m } from '../../locales/generated/messages.js';
import { useDossier, usePassing } from '../dossier/context.ts';
import { ENTRIES } from '../download/entries.ts';
import { exportWords } from '../download/exportWords.ts';
import { save } from '../download/save.ts';
import { useLooked } from '../picture/looked.ts';

const PICTURES = ENTRIES.filter(({ id }) => id === 'png' || id === 'svg');

/** Pictures of the view as it is, each with what it is good for. */
export function PictureTab({ base }: { readonly base: string }) {
  const { catalog, language } = useDossier();
  const { remaining } = usePassing();
  const looked = useLooked();
  const [failed, setFailed] = useState(false);
  const take = async ({ make }: (typeof PICTURES)[number]) => {
    setFailed(false);
    try {
      const taken = { catalog, remaining, language, base, words: exportWords() };
      save(await make({ taken, looked }));
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <div className="share-buttons">
        {PICTURES.map((entry) => (
          <button key={entry.id} type="button" className="button" onClick={() => void take(entry)}>
            {entry.name(catalog)}
          </button>
        ))}
      </div>
      <p role="status">{failed && m.download_failed()}</p>
    </>
  );
}
