import { describe, expect, test } from 'vitest';
import { dataset, note, quote, reference, stop, visit } from '../testing/aurelia.ts';
import { catalogOf } from '../testing/catalog.ts';
import type { Claim } from './dataset.ts';
import { disagreementOf, plainPublisher } from './disagreement.ts';

const REFERENCES = [
  reference('office', { publisher: 'Harbour office' }),
  reference('office-again', { publisher: 'Harbour office (in Spanish)' }),
  reference('mail', { publisher: 'The Mail, in Merle Gazette' }),
];

function disagreementAmong(claims: readonly (readonly [by: string, value: string])[]) {
  const made = claims.map(([by, value]): Claim => {
    const isReference = REFERENCES.some(({ id }) => id === by);
    return {
      field: 'when',
      value,
      by: isReference ? { type: 'reference', reference: by } : { type: 'excerpt', excerpt: by },
      status: 'conflict',
    };
  });
  const excerpts = [
    quote('log', 'logbook', 'lay off Cape Vesper'),
    quote('log-again', 'logbook', 'went ashore'),
    quote('gazette', 'gazette', 'Port Merle'),
  ] as const;
  const catalog = catalogOf(
    dataset({
      references: REFERENCES,
      visits: [
        visit('only', {
          stops: [
            stop('only.stop', {
              excerpts: [...excerpts],
              claims: made,
              notes:
                made.length > 0 ? [note('only.note', { kind: 'conflict', field: 'when' })] : [],
            }),
          ],
        }),
      ],
    }),
  );
  const [only] = catalog.stops;
  const found = only && disagreementOf(only, catalog);
  return found?.kind === 'reference' ? found.reference.id : found?.kind;
}

describe('disagreementOf', () => {
  test.each([
    ['nobody', [], undefined],
    [
      'the one reference that says otherwise',
      [
        ['log', '2021-05-03'],
        ['office', '2021-05-04'],
      ],
      'office',
    ],
    [
      'not one that says the same',
      [
        ['log', '2021-05-03'],
        ['office', '2021-05-03'],
        ['mail', '2021-05-04'],
      ],
      'mail',
    ],
    [
      'a publisher once',
      [
        ['log', '2021-05-03'],
        ['office', '2021-05-04'],
        ['office-again', '2021-05-04'],
      ],
      'office',
    ],
    [
      'no single one of several',
      [
        ['log', '2021-05-03'],
        ['office', '2021-05-04'],
        ['mail', '2021-05-05'],
      ],
      'several',
    ],
    [
      'one document that says two things',
      [
        ['log', '2021-05-03'],
        ['log-again', '2021-05-04'],
      ],
      'itself',
    ],
    [
      'two documents',
      [
        ['log', '2021-05-03'],
        ['gazette', '2021-05-04'],
      ],
      'several',
    ],
  ] as const)('names %s', (_, claims, expected) => {
    expect(disagreementAmong(claims)).toBe(expected);
  });
});

test.each([
  ['TASS (in Russian)', 'TASS'],
  ['BelTA, at ANIA News (in Russian)', 'BelTA'],
  ['President of Russia', 'President of Russia'],
])('%s is plainly %s', (publisher, plain) => {
  expect(plainPublisher(publisher)).toBe(plain);
});
