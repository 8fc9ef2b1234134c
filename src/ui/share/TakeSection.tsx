import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { m } from '../../locales/generated/messages.js';
import { citationsQuery } from '../../state/citations.ts';
import { markup } from '../../views/svg.ts';
import { useDossier } from '../dossier/context.ts';
import { ENTRIES } from '../download/entries.ts';
import { exportWords } from '../download/exportWords.ts';
import { save } from '../download/save.ts';
import { Drawing } from '../picture/Drawing.tsx';
import { useLooked } from '../picture/looked.ts';
import { qrCode } from './qrCode.ts';

const PICTURES = ENTRIES.filter(({ id }) => id === 'png' || id === 'svg');

/** Pictures of the view, and the link as a code for cameras. */
export function TakeSection({ base, link }: { readonly base: string; readonly link: string }) {
  const { catalog, language, remaining } = useDossier();
  const looked = useLooked();
  const client = useQueryClient();
  const [failed, setFailed] = useState(false);
  const code = useMemo(() => qrCode(link, m.share_code_label()), [link]);
  const take = async ({ make }: (typeof PICTURES)[number]) => {
    setFailed(false);
    try {
      const taken = { catalog, remaining, language, base, words: exportWords };
      const citations = () => client.fetchQuery(citationsQuery(base, catalog.version));
      save(await make({ taken, citations, looked }));
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className="share-take">
      <div>
        <h3>{m.share_picture()}</h3>
        <div className="share-buttons">
          {PICTURES.map((entry) => (
            <button
              key={entry.id}
              type="button"
              className="button"
              onClick={() => void take(entry)}
            >
              {entry.name()}
            </button>
          ))}
        </div>
        <p role="status">{failed && m.download_failed()}</p>
      </div>
      <div>
        <h3>{m.share_code()}</h3>
        {code ? (
          <>
            <div className="share-code">
              <Drawing node={code} />
            </div>
            <button
              type="button"
              className="button"
              onClick={() =>
                save(
                  new File([markup(code)], `${catalog.dossier.id}.qr.svg`, {
                    type: 'image/svg+xml',
                  }),
                )
              }
            >
              {m.share_code_save()}
            </button>
          </>
        ) : (
          <p>{m.share_code_long()}</p>
        )}
      </div>
    </div>
  );
}
