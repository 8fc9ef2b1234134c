import type { Visit } from '../../domain/catalog.ts';
import { m } from '../../locales/generated/messages.js';
import { useTexts } from '../dossier/context.ts';
import { Question } from './Question.tsx';
import { Veiled } from './Veiled.tsx';
import { useVeil } from './veil.ts';

/** Who went where, and the stops as a numbered path. */
export function VisitBody({ visit }: { readonly visit: Visit }) {
  const text = useTexts();
  const { withheld } = useVeil();
  return (
    <>
      <p className="present-place" data-tone={visit.tone}>
        <span className="present-tone" aria-hidden="true" />
        <Veiled text={text(visit.direction.names)} />
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
              <Veiled text={text(stop.title)} />
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
