import { describe, expect, test } from 'vitest';
import { dataset, quote, stop, visit } from '../testing/aurelia.ts';
import { catalogOf, committedCatalog, sure } from '../testing/catalog.ts';
import type { DatasetVisit } from './dataset.ts';
import { leadOf } from './lead.ts';

const visitOf = (parts: Partial<DatasetVisit>) =>
  sure(catalogOf(dataset({ visits: [visit('only', parts)] })).visits[0]);

describe('leadOf', () => {
  test('is the first excerpt of the visit as a whole', () => {
    const own = visitOf({ excerpts: [quote('only.whole', 'logbook', 'The Aurelia')] });
    expect(leadOf(own).excerpt).toEqual(own.excerpts[0]);
    expect(leadOf(own).repeats.size).toBe(0);
  });

  test('is the first words of the first stop of a visit that has none, which are not repeated', () => {
    const own = visitOf({});
    const [words] = own.stops[0].excerpts;
    expect(leadOf(own).excerpt.exact).toBe(words.exact);
    expect([...leadOf(own).repeats]).toEqual([words]);
  });

  test('marks what the same words support at stops, and names those', () => {
    const exact = 'lay off Cape Vesper';
    const support = (start: number, end: number) => ({ support: [{ start, end }] });
    const own = visitOf({
      excerpts: [{ ...quote('only.whole', 'logbook', exact), ...support(0, 3) }],
      stops: [
        stop('only.first'),
        stop('only.cape', {
          excerpts: [{ ...quote('only.cape.lay', 'logbook', exact), ...support(8, 19) }],
        }),
      ],
    });
    expect(leadOf(own).excerpt.support).toEqual([
      { start: 0, end: 3 },
      { start: 8, end: 19 },
    ]);
    expect([...leadOf(own).repeats].map(({ id }) => id)).toEqual(['only.cape.lay']);
  });

  test('no visit of the dossier says the same words twice', () => {
    for (const own of committedCatalog().visits) {
      const { excerpt, repeats } = leadOf(own);
      const left = own.stops.flatMap((at) => at.excerpts).filter((it) => !repeats.has(it));
      const isSame = left.filter(
        (it) => it.source === excerpt.source && it.exact === excerpt.exact,
      );
      expect(isSame, own.id).toEqual([]);
    }
  });
});
