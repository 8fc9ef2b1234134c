import { useMemo } from 'react';
import { m } from '../../locales/generated/messages.js';
import { markup } from '../../views/svg.ts';
import { useDossier } from '../dossier/context.ts';
import { save } from '../download/save.ts';
import { Drawing } from '../picture/Drawing.tsx';
import { LocalNotice } from './LocalNotice.tsx';
import { qrCode } from './qrCode.ts';

/** The link as a code for cameras. */
export function CodeTab({ link }: { readonly link: string }) {
  const { catalog } = useDossier();
  const code = useMemo(() => qrCode(link, m.share_code_label()), [link]);
  if (!code) return <p>{m.share_code_long()}</p>;
  const take = () => {
    const name = `${catalog.dossier.id}.qr.svg`;
    save(new File([markup(code)], name, { type: 'image/svg+xml' }));
  };
  return (
    <>
      <LocalNotice address={link} />
      <div className="share-code">
        <Drawing node={code} />
      </div>
      <button type="button" className="button" onClick={take}>
        {m.share_code_save()}
      </button>
    </>
  );
}
