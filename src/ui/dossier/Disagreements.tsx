import type { Stop, Visit } from '../../domain/catalog.ts';
import { conflictsOf } from '../../domain/conflicts.ts';
import type { Selected } from '../../domain/selection.ts';
import { m } from '../../locales/generated/messages.js';
import { Choose } from '../controls/Choose.tsx';
import { FIELD_NAMES } from '../evidence/fieldNames.ts';
import { useDossier } from './context.ts';
import { Said } from './Said.tsx';

/**
 * Every field on which claims about what passes the filter contradict each other; each leads to
 * where that is told.
 */
export function Disagreements() {
  const { catalog, remaining } = useDossier();
  const conflicts = conflictsOf(catalog).filter(({ item }) =>
    'visit' in item ? remaining.stops.has(item) : remaining.visits.has(item),
  );
  if (conflicts.length === 0) return null;
  return (
    <>
      <h3 className="group-title list-title">{m.disagreements()}</h3>
      <ul className="source-list">
        {conflicts.map(({ item, note }) => (
          <li key={note.id}>
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
    </>
  );
}

/** A visit or a stop as what is selected. */
export function selectedOf(item: Stop | Visit): Selected {
  return 'visit' in item ? { kind: 'stop', stop: item } : { kind: 'visit', visit: item };
}
