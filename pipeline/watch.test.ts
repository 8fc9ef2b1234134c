import { EventEmitter, once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeDossier } from './test-dossier.ts';
import { watchDossier } from './watch.ts';

test('a folder that is made while watching is watched too', async () => {
  const from = writeDossier({ 'dossier.yaml': '' });
  const changes = new EventEmitter();
  onTestFinished(watchDossier(from, () => changes.emit('change')));

  const made = once(changes, 'change');
  mkdirSync(join(from, 'visits'));
  await made;

  const written = once(changes, 'change');
  writeFileSync(join(from, 'visits', 'a.yaml'), '');
  expect(await written).toEqual([]);
});
