import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Edition } from './edition.ts';
import { afterBuild, afterCrash, NOTHING_YET } from './live.ts';

const sound = (text: string): Edition => ({
  files: new Map([['data/visits.json', text]]),
  packs: new Map(),
  lines: [],
});
const faulty: Edition = {
  faults: [
    {
      file: 'data/visits/a.yaml',
      line: 3,
      column: 7,
      rule: 'id/unknown',
      message: 'No place has the id `x`',
    },
  ],
  todos: [],
  lines: [],
};
const RELOAD = { type: 'full-reload', path: '*' };

const { live: one } = afterBuild(NOTHING_YET, sound('one'));
const { live: broken, notice } = afterBuild(one, faulty);

test('a new dataset reloads the page, the same one leaves it alone', () => {
  expect(one.files.get('data/visits.json')).toBe('one');
  expect(afterBuild(one, sound('two')).notice).toEqual(RELOAD);
  expect(afterBuild(one, sound('one')).notice).toBeUndefined();
});

test('faults are shown with their places as links, and the last sound dataset stays', () => {
  expect(broken.files).toBe(one.files);
  expect(broken.trouble).toBe(notice);
  expect(notice).toMatchObject({
    type: 'error',
    err: {
      message: '1 mistake in 1 file; the page shows the last sound dossier',
      stack: `${resolve('data/visits/a.yaml')}:3:7 No place has the id \`x\``,
    },
  });
});

test('a dossier of drafts is no mistake: what is to do is listed', () => {
  const at = { file: 'data/dossier.yaml', line: 1, column: 1 } as const;
  const edition: Edition = {
    faults: [{ ...at, rule: 'draft/nothing-published', message: 'Nothing' }],
    todos: [{ ...at, rule: 'todo/key', message: 'Write a title' }],
    lines: [],
  };
  const path = resolve('data/dossier.yaml');
  expect(afterBuild(NOTHING_YET, edition).notice).toMatchObject({
    err: {
      message: 'Nothing to show yet, 1 to do',
      stack: `${path}:1:1 Nothing\n\n${path}:1:1 Write a title`,
    },
  });
});

test('taking the mistake back takes the message away, though the dataset is the same', () => {
  expect(afterBuild(broken, sound('one'))).toEqual({ live: one, notice: RELOAD });
});

test('faults from the beginning leave nothing to show', () => {
  expect(afterBuild(NOTHING_YET, faulty).live.files.size).toBe(0);
});

test('a crash is shown like a fault', () => {
  const { live, notice: shown } = afterCrash(one, new Error('out of memory'));
  expect(live).toEqual({ ...one, trouble: shown });
  expect(shown).toMatchObject({ type: 'error', err: { message: 'out of memory' } });
  expect(afterCrash(one, 'odd').notice).toMatchObject({ err: { message: 'odd', stack: '' } });
});
