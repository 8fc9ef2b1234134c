import { memo } from 'react';
import type { Query } from '../../domain/query.ts';
import { m } from '../../locales/generated/messages.js';
import { useRemainingVisits } from '../dossier/useRemainingVisits.ts';
import { VisitCards } from '../dossier/VisitCards.tsx';
import { Hits } from './Hits.tsx';
import './hits.css';

/** What a search finds: the words themselves first, then the visits that they belong to. */
export const HitsPage = memo(({ query }: { readonly query: Query }) => {
  const visits = useRemainingVisits();
  return (
    <div className="hits-page">
      {visits.length > 0 && (
        <>
          <Hits query={query} />
          <h2 className="group-title list-title">{m.visits()}</h2>
          <VisitCards visits={visits} />
        </>
      )}
    </div>
  );
});
