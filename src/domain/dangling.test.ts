import fc from 'fast-check';
import { expect, test } from 'vitest';
import { altered, dataset } from '../testing/aurelia.ts';
import { parseCatalog } from './parse.ts';
import { VISIT_KINDS } from './visitKinds.ts';

/** Where a sound dataset names something by its id. */
const NAMES = [
  'visits[0].direction',
  'visits[0].kind',
  'visits[0].stops[0].place',
  'visits[0].stops[0].excerpts[0].source',
  'places[2].within',
];

test('no id that names nothing gets into a catalogue, wherever it stands', () => {
  const sound = dataset();
  expect(parseCatalog(sound).ok).toBe(true);
  const taken = new Set(
    [...sound.dossier.directions, ...sound.places, ...sound.sources].map(({ id }) => id),
  );
  const unknown = fc
    .stringMatching(/^[a-z0-9]{1,12}(?:-[a-z0-9]{1,8})?$/)
    .filter((id) => !taken.has(id) && !VISIT_KINDS.some((kind) => kind === id));
  fc.assert(
    fc.property(fc.constantFrom(...NAMES), unknown, (path, id) => {
      const parsed = parseCatalog(altered(sound, path.replace(/\[(\d+)\]/g, '.$1'), id));
      expect(parsed.ok).toBe(false);
      if (!parsed.ok) expect(parsed.faults.map((fault) => fault.path)).toContain(path);
    }),
  );
});
