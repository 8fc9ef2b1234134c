import { Fragment } from 'react';
import type { Attendance } from '../../domain/catalog.ts';
import { m } from '../../locales/generated/messages.js';
import { between } from '../language/listed.ts';
import { Marked } from './Marked.tsx';
import { Said } from './Said.tsx';

type Props = {
  readonly people: readonly Attendance[];
  /** Told already: where these are the same, nothing is said, and their offices are not repeated. */
  readonly told?: readonly Attendance[];
};

/** Who took part, with the office they held, in one paragraph. */
export function People({ people, told = [] }: Props) {
  const known = new Set(told.map(({ person }) => person.id));
  const isSame = people.length === known.size && people.every(({ person }) => known.has(person.id));
  if (people.length === 0 || isSame) return null;
  return (
    <p className="people">
      {m.labelled({ label: m.people() })}{' '}
      {people.map(({ person, office }, i) => (
        <Fragment key={person.id}>
          {i > 0 && between('; ')}
          <span className="person">
            <Said of={person.names} as={Marked} />
          </span>
          {!known.has(person.id) && (office ?? person.office) && (
            <>
              {between(', ')}
              <Said of={office ?? person.office ?? {}} />
            </>
          )}
        </Fragment>
      ))}
    </p>
  );
}
