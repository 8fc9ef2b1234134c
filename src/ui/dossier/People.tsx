import type { Attendance } from '../../domain/catalog.ts';
import { m } from '../../locales/generated/messages.js';
import { useTexts } from './context.ts';
import { Marked } from './Marked.tsx';

/** Who took part, with the office they held. */
export function People({ people }: { readonly people: readonly Attendance[] }) {
  const text = useTexts();
  if (people.length === 0) return null;
  return (
    <dl className="people">
      <dt>{m.people()}</dt>
      {people.map(({ person, office }) => (
        <dd key={person.id}>
          <Marked text={text(person.names)} />
          {(office ?? person.office) && (
            <span className="office">, {text(office ?? person.office ?? {})}</span>
          )}
        </dd>
      ))}
    </dl>
  );
}
