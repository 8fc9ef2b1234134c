import type { Visit } from '../../domain/catalog.ts';
import { m } from '../../locales/generated/messages.js';
import { Said } from '../dossier/Said.tsx';
import { Question } from './Question.tsx';
import { Veiled } from './Veiled.tsx';
import { useVeil } from './veil.ts';

/** Who went where, and the stops as a numbered path. */
export function VisitBody({ visit }: { readonly visit: Visit }) {
  const { withheld } = useVeil();
  return (
    <>
      <p className="present-place" data-tone={visit.direction.tone}>
        <span className="present-tone" aria-hidden="true" />
        <Said of={visit.direction.names} as={Veiled} />
        {' · '}
        {m.count_sources({ count: visit.sources.length })}
      </p>
      {withheld === 'where' && (
        <p>
          <Question guess="where" />
        </p>
      )}
      <ol className="present-stops">
        {visit.stops.map((stop) => (
          <li key={stop.id}>
            <span className="present-number" aria-hidden="true">
              {stop.order}
            </span>
            <span>
              <Said of={stop.title} as={Veiled} />
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
