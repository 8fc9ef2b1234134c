/** What records of a dossier are made of: ids that fit, lists, dates. */
import fc from 'fast-check';
import type { DateRecord } from '../../importers/dossier/records.ts';
import { anyLocal, anyText } from './anyText.ts';

export const anyId = fc.stringMatching(/^[a-z][a-z0-9]{1,6}(-[a-z0-9]{1,4})?$/);
export const someIds = fc.uniqueArray(anyId, { minLength: 1, maxLength: 3 });

/** The ids of a dossier that others refer to. */
export type Ids = {
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly references: readonly string[];
  readonly sources: readonly string[];
};

/** Each field may be missing. */
export const maybe = { requiredKeys: [] as never[] };
export const listOf = <T>(item: fc.Arbitrary<T>) => fc.array(item, { minLength: 1, maxLength: 2 });
export const oneOf = (ids: readonly string[]) => fc.constantFrom(...ids);
export const someOf = (ids: readonly string[]) => fc.subarray([...ids], { minLength: 1 });

export const anyDate = ({ references }: Ids): fc.Arbitrary<DateRecord> =>
  fc.record(
    {
      edtf: fc.constantFrom(
        '2024-05-23',
        '1987',
        '2019-07-XX',
        '2001-21',
        '2024-05-23/2024-05-25~',
      ),
      calendar: fc.constant('julian' as const),
      words: anyText,
      time: fc.constantFrom('14:30', '14:30/15:10', '14:30~'),
      timeWords: anyText,
      basis: fc.constantFrom('stated' as const, 'inferred' as const, 'checked' as const),
      reasoning: anyLocal,
      references: someOf(references),
    },
    { requiredKeys: ['edtf'] },
  );
