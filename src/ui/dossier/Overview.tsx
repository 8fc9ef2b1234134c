import { memo } from 'react';
import { dateText } from '../../domain/dateText.ts';
import { localText } from '../../domain/localText.ts';
import { isKin } from '../../domain/translation.ts';
import { m } from '../../locales/generated/messages.js';
import { pathOfPage } from '../../share/paths.ts';
import { Choose } from '../controls/Choose.tsx';
import { itemOf } from '../controls/items.ts';
import { ShowMore } from '../controls/ShowMore.tsx';
import { useGradually } from '../controls/useGradually.ts';
import { inLanguage } from '../language/inLanguage.ts';
import { languageName } from '../language/languageName.ts';
import { useStatic } from '../prerender/static.ts';
import { useDossier } from './context.ts';
import { Disagreements } from './Disagreements.tsx';
import { Marked } from './Marked.tsx';
import { Said } from './Said.tsx';
import { useRemainingVisits } from './useRemainingVisits.ts';
import { VisitCards } from './VisitCards.tsx';
import { YearChips } from './YearChips.tsx';

/** What the dossier is about, in two sentences, and its years. */
export const Introduction = memo(() => {
  const { catalog, language } = useDossier();
  const { summary, language: own } = catalog.dossier;
  const { language: written } = localText(summary, language, own);
  return (
    <>
      <h2 className="page-title" data-heading tabIndex={-1}>
        <Said of={catalog.dossier.title} />
      </h2>
      <p className="summary">
        <Said of={summary} />
      </p>
      {!isKin(written, language) && (
        <p className="aside">{m.other_language({ language: languageName(written, language) })}</p>
      )}
      <YearChips />
    </>
  );
});

/** The dossier from the outside: its visits in the order of time, its sources. */
export const Overview = memo(() => {
  const { catalog } = useDossier();
  const shown = useRemainingVisits();
  return (
    <>
      {catalog.visits.length === 0 && <p>{m.empty_dossier()}</p>}
      <VisitCards visits={shown} path={useStatic()?.listPath} />
      <Disagreements />
      <Sources />
    </>
  );
});

/** Documents drawn at once. */
const STEP = 20;

const Sources = memo(() => {
  const { catalog, language } = useDossier();
  const gradual = useGradually(catalog.sources, { step: STEP, path: pathOfPage('method') });
  return (
    <>
      <h3 className="group-title list-title">{m.sources()}</h3>
      <ul className="source-list">
        {gradual.drawn.map((source, i) => (
          <li key={source.id} {...itemOf(gradual, i)}>
            <Choose to={{ kind: 'source', source }} className="entry">
              <span className="entry-title" {...inLanguage(source.language)}>
                <Marked text={source.title} />
              </span>
              <span className="entry-date">
                {source.publisher} · {dateText(source.published, language, 'short')}
              </span>
            </Choose>
          </li>
        ))}
      </ul>
      <ShowMore {...gradual} />
    </>
  );
});
