import { expect, test } from 'vitest';
import { dataset } from '../../testing/aurelia.ts';
import { committedCatalog, sure } from '../../testing/catalog.ts';
import { chunked } from '../../testing/chunked.ts';
import { ENTRIES } from './entries.ts';

test('only of a dossier that fits is the single file said to be everything', () => {
  const whole = sure(ENTRIES.find(({ id }) => id === 'whole'));
  const small = committedCatalog();
  expect(whole.name(small)).toMatch(/^Everything/);
  const large = chunked(dataset(), 1).catalog;
  expect(whole.name(large)).not.toMatch(/^Everything/);
  expect(whole.purpose(large)).toContain('as many as fit');
});
