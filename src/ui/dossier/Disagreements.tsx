import { useMemo } from 'react';
import { conflictsOf } from '../../domain/conflicts.ts';
import { selectedOf } from '../../domain/selection.ts';
import { m } from '../../locales/generated/messages.js';
import { pathOfPage } from '../../share/paths.ts';
import { Choose } from '../controls/Choose.tsx';
import { itemOf } from '../controls/items.ts';
import { ShowMore } from '../controls/ShowMore.tsx';
import { useGradually } from '../controls/useGradually.ts';
import { FIELD_NAMES } from '../evidence/fieldNames.ts';
import { useDossier, usePassing } from './context.ts';
import { Said } from './Said.tsx';

/** Drawn at once. */
const STEP = 10;

/**
 * Every field on which claims about what passes the filter contradict each other; each leads to
 * where that is told.
 */
export function Disagreements() {
  const { catalog } = useDossier();
  const { remaining } = usePassing();
  const conflicts = useMemo(
    () =>
      conflictsOf(catalog).filter(({ item }) =>
        'visit' in item ? remaining.stops.has(item) : remaining.visits.has(item),
      ),
    [catalog, remaining],
  );
  const gradual = useGradually(conflicts, { step: STEP, path: pathOfPage('method') });
  if (conflicts.length === 0) return null;
  return (
    <>
      <h3 className="group-title list-title">{m.disagreements()}</h3>
      <ul className="source-list">
        {gradual.drawn.map(({ item, note }, i) => (
          <li key={note.id} {...itemOf(gradual, i)}>
            <Choose to={selectedOf(item)} className="entry">
              <span className="entry-title">
                <Said of={item.title} />
                {note.field && `: ${FIELD_NAMES[note.field]()}`}
              </span>
            </Choose>
            <p className="aside">
              <Said of={note.text} links={note.links} />
            </p>
          </li>
        ))}
      </ul>
      <ShowMore {...gradual} />
    </>
  );
}
