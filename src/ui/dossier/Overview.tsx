import { useMemo } from 'react';
import { dateText } from '../../domain/dateText.ts';
import { m } from '../../locales/generated/messages.js';
import { Choose } from '../controls/Choose.tsx';
import { ShowMore } from '../controls/ShowMore.tsx';
import { useGradually } from '../controls/useGradually.ts';
import { useLoaded } from '../loading/useLoaded.ts';
import { useDossier, useTexts } from './context.ts';
import { Disagreements } from './Disagreements.tsx';
import { Marked } from './Marked.tsx';
import { VisitTags } from './Tags.tsx';

const loadEmpty = () => import('../filter/EmptyResult.tsx');

/** The dossier from the outside: what it is about, its visits in the order of time, its sources. */
export function Overview() {
  const { catalog, language, remaining } = useDossier();
  const text = useTexts();
  const shown = useMemo(
    () => catalog.visits.filter((visit) => remaining.visits.has(visit)),
    [catalog, remaining],
  );
  const isEmpty = shown.length === 0 && catalog.visits.length > 0;
  const { code: empty, hasFailed } = useLoaded(loadEmpty, isEmpty);
  const gradual = useGradually(shown);
  return (
    <>
      {isEmpty && empty && <empty.EmptyResult />}
      {isEmpty && hasFailed && <p role="alert">{m.filter_empty()}</p>}
      <h2 className="page-title" data-heading tabIndex={-1}>
        {text(catalog.dossier.title)}
      </h2>
      <p className="summary">{text(catalog.dossier.summary)}</p>
      <h3 className="group-title list-title">{m.visits()}</h3>
      {catalog.visits.length === 0 && <p>{m.empty_dossier()}</p>}
      <ol className="visit-list">
        {gradual.drawn.map((visit) => (
          <li key={visit.id} data-visit={visit.id} data-tone={visit.direction.tone}>
            <Choose to={{ kind: 'visit', visit }} className="entry">
              <span className="entry-title">
                <Marked text={text(visit.title)} />
              </span>
              <span className="entry-date">
                {dateText(visit.when, language)} · {text(visit.direction.names)}
              </span>
            </Choose>
            <VisitTags visit={visit} />
          </li>
        ))}
      </ol>
      <ShowMore {...gradual} />
      <Disagreements />
      <h3 className="group-title list-title">{m.sources()}</h3>
      <ul className="source-list">
        {catalog.sources.map((source) => (
          <li key={source.id}>
            <Choose to={{ kind: 'source', source }} className="entry">
              <span className="entry-title" lang={source.language} dir="auto">
                <Marked text={source.title} />
              </span>
              <span className="entry-date">
                {source.publisher} · {dateText(source.published, language, 'short')}
              </span>
            </Choose>
          </li>
        ))}
      </ul>
    </>
  );
}
