import { expect, test } from 'vitest';
import { recordsWith } from './findings.ts';
import { withSafeNotes } from './safeNotes.ts';

test('links are checked in the notes of places, sources, visits and stops', () => {
  const written = '[a](javascript:b) and [c](https://example.org)';
  const safe = 'a (javascript:b) and [c](https://example.org)';
  const notes = (text: string) => [{ kind: 'remark' as const, text: { en: text } }];
  const records = (text: string) =>
    recordsWith({
      places: [{ id: 'p', names: 'P', note: text }],
      sources: [{ id: 's', note: { en: text } }, { id: 't' }],
      visits: [
        { id: 'v', notes: notes(text), stops: [{ id: 'w', notes: notes(text) }, { id: 'x' }] },
      ],
    });
  expect(withSafeNotes(records(written))).toEqual(records(safe));
});
