import type { Visit } from '../../domain/catalog.ts';
import { dateText } from '../../domain/dateText.ts';
import { doubtOf } from '../../domain/doubt.ts';
import type { Selected } from '../../domain/selection.ts';
import { m } from '../../locales/generated/messages.js';
import { useDossier, useTexts } from '../dossier/context.ts';
import { publisher } from '../dossier/publisher.ts';
import { inLanguage } from '../language/inLanguage.ts';
import { ownKind, tagTexts } from '../language/kindText.ts';
import { doubtWords, siteName } from '../language/words.ts';

/** What the sheet is about: the title of what is selected, under the dossier's. */
export function PrintTitle({ selected }: { readonly selected: Selected }) {
  const { catalog, language } = useDossier();
  const text = useTexts();
  const dossier = text(catalog.dossier.title);
  const whole = selected.kind === 'none';
  return (
    <>
      <p className="print-kicker">
        <span className="wordmark">{siteName(catalog, language)}</span>
        {!whole && <span>{dossier}</span>}
      </p>
      {selected.kind === 'source' ? (
        <h1 className="print-title" {...inLanguage(selected.source.language)}>
          {selected.source.title}
        </h1>
      ) : (
        <h1 className="print-title">{whole ? dossier : text(titleOf(selected))}</h1>
      )}
      {(selected.kind === 'visit' || selected.kind === 'stop') && (
        <VisitLine visit={selected.kind === 'visit' ? selected.visit : selected.stop.visit} />
      )}
      {selected.kind === 'source' && (
        <p className="print-date">
          {publisher(selected.source)} ·{' '}
          {m.published({ date: dateText(selected.source.published, language) })}
        </p>
      )}
    </>
  );
}

function titleOf(selected: Exclude<Selected, { kind: 'none' | 'source' }>) {
  switch (selected.kind) {
    case 'visit':
      return selected.visit.title;
    case 'stop':
      return selected.stop.visit.title;
    case 'place':
      return selected.place.names;
  }
}

/** When a visit was, who came to whom, and what is doubtful about it. */
export function VisitLine({ visit }: { readonly visit: Visit }) {
  const { catalog, language } = useDossier();
  const text = useTexts();
  const parts = [
    dateText(visit.when, language),
    text(visit.direction.names) + ownKind(visit, catalog, language),
    ...doubtWords(doubtOf(visit)),
    ...tagTexts(visit, catalog, language),
  ];
  return <p className="print-date">{parts.join(' · ')}</p>;
}
