import { expect, it } from 'vitest';
import { catalogOf, committedCatalog, sure } from '../../testing/catalog.ts';
import { largeDossier } from '../../testing/largeDossier.ts';
import { toldOn } from './toldOn.ts';

const large = catalogOf(largeDossier(200));
const visit = { kind: 'visit', visit: sure(large.visits[0]) } as const;
const source = { kind: 'source', source: sure(large.sources[0]) } as const;
const place = { kind: 'place', place: sure(large.places[0]) } as const;
const none = { kind: 'none' } as const;

it('tells all on every page of a dossier without a list of its own', () => {
  expect(toldOn(committedCatalog(), none, false)).toEqual({
    ...{ reasons: true, passages: 'here', positions: 'here', stops: undefined },
  });
});

it('tells each thing on one page of a large dossier', () => {
  expect(toldOn(large, none, true)).toEqual({
    ...{ reasons: false, passages: undefined, positions: 'linked', stops: undefined },
  });
  expect(toldOn(large, visit, false)).toEqual({
    ...{ reasons: true, passages: 'linked', positions: 'linked', stops: undefined },
  });
  expect(toldOn(large, source, false)).toEqual({
    ...{ reasons: false, passages: 'here', positions: 'linked', stops: undefined },
  });
  expect(toldOn(large, place, false)).toEqual({
    ...{ reasons: false, passages: 'linked', positions: 'here', stops: undefined },
  });
});

it('tells all in the list of a huge dossier, whose places tell the first stops', () => {
  const sources = Array.from({ length: 20_001 }, () => sure(large.sources[0]));
  const huge = { ...large, sources };
  expect(toldOn(huge, none, true)).toEqual({
    ...{ reasons: true, passages: 'here', positions: 'linked', stops: undefined },
  });
  expect(toldOn(huge, place, false)).toEqual({
    ...{ reasons: false, passages: 'linked', positions: 'here', stops: { inWords: 4, inAll: 100 } },
  });
});
