import { memo } from 'react';
import type { Dossier } from '../../domain/dataset.ts';
import { m } from '../../locales/generated/messages.js';
import { useLanguage } from '../dossier/context.ts';
import { creditOf } from '../language/words.ts';

/** Whose data the map is drawn from, as a link to their licences; on small maps behind a sign. */
export const MapCredit = memo(
  ({ href, dossier }: { readonly href: string; readonly dossier: Dossier }) => {
    useLanguage();
    return (
      <a className="map-credit" href={href} aria-describedby="map-credit-note">
        <span className="map-credit-sign" aria-hidden="true">
          i
        </span>
        <span className="map-credit-text">{creditOf(dossier)}</span>
        <span id="map-credit-note" hidden>
          {m.credit_label()}
        </span>
      </a>
    );
  },
);
