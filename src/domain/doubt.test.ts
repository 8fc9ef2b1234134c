import { describe, expect, test } from 'vitest';
import { dataset, stop, visit, when } from '../testing/aurelia.ts';
import { catalogOf, sure } from '../testing/catalog.ts';
import type { DatasetStop } from './dataset.ts';
import { doubtOf, isBroken } from './doubt.ts';

/** A visit with a single stop of this kind. */
function visitWith(parts: Partial<DatasetStop>) {
  const { visits } = catalogOf(
    dataset({ visits: [visit('only', { stops: [stop('only.stop', parts)] })] }),
  );
  return sure(visits[0]);
}
const doubtOfStop = (parts: Partial<DatasetStop>) => doubtOf(visitWith(parts).stops[0]);
const day = (parts: Parameters<typeof when>[2]) => when('2021-05-03', '2021-05-03', parts);

describe('doubtOf', () => {
  test('a stop with a stated day and place is none', () => {
    expect(doubtOfStop({})).toEqual({
      status: 'happened',
      date: 'stated',
      isDateVague: false,
      isPlaceInferred: false,
      isDisputed: false,
    });
  });

  test('a stop says what is known of its status, date and place', () => {
    const when = day({ basis: 'checked' });
    expect(doubtOfStop({ status: 'announced', placeInferred: true, when })).toEqual({
      status: 'announced',
      date: 'checked',
      isDateVague: false,
      isPlaceInferred: true,
      isDisputed: false,
    });
  });

  test.each([{ approximate: true }, { uncertain: true }])('a date with %j is vague', (vague) => {
    expect(doubtOfStop({ when: day(vague) }).isDateVague).toBe(true);
  });

  test('claims in conflict make a stop and its visit disputed', () => {
    const visit = visitWith({
      claims: [
        {
          field: 'when',
          value: '2021-05-04',
          by: { type: 'reference', reference: 'harbour-register' },
          status: 'conflict',
        },
      ],
    });
    expect(doubtOf(visit.stops[0]).isDisputed).toBe(true);
    expect(doubtOf(visit).isDisputed).toBe(true);
  });

  test('a visit takes over neither the place nor the status of its stops', () => {
    const visit = visitWith({ placeInferred: true, status: 'mentioned' });
    expect(doubtOf(visit)).toMatchObject({ status: 'happened', isPlaceInferred: false });
  });
});

describe('isBroken', () => {
  const sound = doubtOfStop({});

  test.each([{ date: 'inferred' }, { isDateVague: true }, { isPlaceInferred: true }] as const)(
    'holds of a doubt with %j',
    (part) => {
      expect(isBroken({ ...sound, ...part })).toBe(true);
    },
  );

  test.each([{}, { date: 'checked' }, { isDisputed: true }, { status: 'announced' }] as const)(
    'does not hold of a doubt with %j',
    (part) => {
      expect(isBroken({ ...sound, ...part })).toBe(false);
    },
  );
});
