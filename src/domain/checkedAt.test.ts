import { expect, test } from 'vitest';
import { dataset, reference, stop, visit, when } from '../testing/aurelia.ts';
import { catalogOf, sure } from '../testing/catalog.ts';
import { checkedAt } from './checkedAt.ts';
import type { Claim } from './dataset.ts';

const claimBy = (id: string): Claim => ({
  field: 'where',
  value: 'port-merle',
  by: { type: 'reference', reference: id },
  status: 'accepted',
});

test('counts every reference of claims and dates once, of the visit and of its stops', () => {
  const checked = { basis: 'checked', reasoning: { en: 'As the register has it.' } } as const;
  const { visits } = catalogOf(
    dataset({
      references: ['a', 'b', 'c', 'd'].map((id) => reference(id)),
      visits: [
        visit('only', {
          claims: [claimBy('a')],
          when: when('2021-05-03', '2021-05-03', { ...checked, references: ['b'] }),
          stops: [
            stop('only.stop', {
              claims: [claimBy('a'), claimBy('c')],
              when: when('2021-05-03', '2021-05-03', { ...checked, references: ['b'] }),
            }),
          ],
        }),
      ],
    }),
  );
  expect([...checkedAt(sure(visits[0]))].sort()).toEqual(['a', 'b', 'c']);
});

test('is empty where nothing was checked', () => {
  const { visits } = catalogOf(dataset({ visits: [visit('only')] }));
  expect(checkedAt(sure(visits[0])).size).toBe(0);
});
