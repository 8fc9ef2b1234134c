import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Claim } from '../../domain/dataset.ts';
import { createHover } from '../../state/hover.ts';
import { committedCatalog, sure } from '../../testing/catalog.ts';
import { DossierContext } from '../dossier/context.ts';
import { createSearching } from '../filter/searching.ts';
import { ClaimsTable } from './ClaimsTable.tsx';

const catalog = committedCatalog();
const stop = sure(catalog.stops.find(({ excerpts }) => excerpts.length > 1));
const [first, second] = stop.excerpts.map(({ id }) => id);

const claim = (field: 'when' | 'where', excerpt = ''): Claim => ({
  ...{ field, value: field === 'when' ? '2024-01-01' : stop.place.id },
  ...{ by: { type: 'excerpt', excerpt }, status: 'accepted' },
});

function rowsOf(claims: readonly Claim[]): string[] {
  const dossier = {
    ...{ catalog, language: 'en' as const, firstSource: undefined, searching: createSearching() },
    ...{ hover: createHover(), select: () => undefined, editFilter: () => undefined },
  };
  const html = renderToStaticMarkup(
    <DossierContext value={dossier}>
      <ClaimsTable item={stop} claims={claims} caption="" />
    </DossierContext>,
  );
  return html.split('<tbody>')[1]?.match(/<tr.*?<\/tr>/g) ?? [];
}

test('words that bear out several claims in a row stand once, beside all of them', () => {
  const rows = rowsOf([claim('when', first), claim('where', first), claim('when', second)]);
  expect(rows.map((row) => row.match(/<td/g)?.length)).toEqual([2, 1, 2]);
  expect(rows.map((row) => /rowSpan="(\d)"/i.exec(row)?.[1])).toEqual(['2', undefined, undefined]);
});

test('the same words stand again where others come between', () => {
  const rows = rowsOf([claim('when', first), claim('when', second), claim('where', first)]);
  expect(rows.join('')).not.toMatch(/rowspan/i);
  expect(rows.every((row) => row.includes('<q'))).toBe(true);
});
