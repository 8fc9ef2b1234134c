import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { EVERYTHING } from '../../domain/filter.ts';
import { atOnce } from '../../domain/longWork.ts';
import { filterOptions } from '../../scene/pages/filterOptions.ts';
import { createHover } from '../../state/hover.ts';
import { catalogOf } from '../../testing/catalog.ts';
import { largeDossier } from '../../testing/largeDossier.ts';
import { DossierContext } from '../dossier/context.ts';
import { FacetGroup } from './FacetGroup.tsx';
import { createSearching } from './searching.ts';
import { soughtOptions } from './soughtOptions.ts';

const catalog = catalogOf(largeDossier(2000));
const options = filterOptions(catalog, EVERYTHING, 'source');

test('of many options only those are named that are drawn', () => {
  const named = vi.fn((id: string) => catalog.sourceById.get(id));
  const sourceById = new Proxy(catalog.sourceById, {
    get: (sources, key) => (key === 'get' ? named : Reflect.get(sources, key)),
  });
  const dossier = {
    ...{ catalog: { ...catalog, sourceById }, language: 'en' as const, firstSource: undefined },
    ...{ searching: createSearching(), hover: createHover() },
    ...{ select: () => undefined, editFilter: () => undefined },
  };
  const html = renderToString(
    <DossierContext value={dossier}>
      <FacetGroup facet="source" options={options} chosen={[]} editFilter={() => undefined} />
    </DossierContext>,
  );
  const drawn = html.match(/<li /g)?.length ?? 0;
  expect(options.length).toBeGreaterThan(200);
  expect(drawn).toBeGreaterThan(0);
  expect(named).toHaveBeenCalledTimes(drawn);
});

test('options are found by the beginnings of words in their names', () => {
  const names = new Map([
    ['a', 'Port Gazette · 2 May 2016'],
    ['b', 'Gazette of the Port · 9 May 2016'],
    ['c', 'Airport News · 2 May 2016'],
  ]);
  const found = (sought: string) => [
    ...atOnce(soughtOptions([...names.keys()], sought, (id) => names.get(id) ?? '')),
  ];
  expect(found('gaz port')).toEqual(['a', 'b']);
  expect(found('may airp')).toEqual(['c']);
  expect(found('sport')).toEqual([]);
});
