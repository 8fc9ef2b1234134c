import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  channelName,
  isLater,
  type Message,
  parseMessage,
  writeMessage,
} from './presenterMessages.ts';
import { READY } from './stopwatch.ts';

const subject = { version: '0123456789ab', slides: 17 };
const message: Message = {
  from: 'b-1',
  role: 'speaker',
  type: 'here',
  stamp: { count: 4, by: 'a-1' },
  shared: {
    presenter: { slide: 7, isBlank: false, guess: 'when', isRevealed: true },
    stopwatch: { kind: 'running', since: 1_700_000_000_000 },
  },
  isAsking: false,
};
const { presenter } = message.shared;

/** As a channel hands it on. */
const sent = (it: Message) => structuredClone(writeMessage(it, subject));
const withFields = (fields: object) => ({ ...(sent(message) as object), ...fields });
const withPresenter = (fields: object) =>
  withFields({ shared: { ...message.shared, presenter: { ...presenter, ...fields } } });

describe('parseMessage', () => {
  test('understands what is written', () => {
    expect(parseMessage(sent(message), subject)).toEqual(message);
    const bye: Message = { from: 'b-1', role: 'screen', type: 'bye' };
    expect(parseMessage(sent(bye), subject)).toEqual(bye);
    const read: Message = { from: 'b-1', role: 'speaker', type: 'read', to: 'a-1', by: -1 };
    expect(parseMessage(sent(read), subject)).toEqual(read);
    for (const story of ['', 'who-says-so']) {
      const turn: Message = { from: 'b-1', role: 'screen', type: 'story', story };
      expect(parseMessage(sent(turn), subject)).toEqual(turn);
    }
    const fresh: Message = {
      ...message,
      shared: { presenter: { ...presenter, guess: undefined }, stopwatch: READY },
    };
    expect(parseMessage(sent(fresh), subject)).toEqual(fresh);
  });

  test.each([
    { guess: 'when', flag: { kind: 'when', unit: 'month', number: 24_288 } },
    { guess: 'where', flag: { kind: 'where', position: [-180, 59.9] } },
  ] as const)('understands a flag: %o', (fields) => {
    const flagged = { ...message.shared, presenter: { ...presenter, ...fields } };
    const wanted: Message = { ...message, shared: flagged };
    expect(parseMessage(sent(wanted), subject)).toEqual(wanted);
  });

  test.each([
    ['of others', { source: 'somebody' }],
    ['of another format', { format: 2 }],
    ['of another version of the dataset', { version: 'ba9876543210' }],
    ['of another presentation', { slides: 16 }],
    ['of a role that there is not', { role: 'audience' }],
    ['from markup', { from: '<b>' }],
    ['from an endless name', { from: 'a'.repeat(65) }],
    ['of a type that there is not', { type: 'run' }],
    ['that reads on by leaps', { type: 'read', to: 'a-1', by: 2 }],
    ['of a story that is markup', { type: 'story', story: '<b>' }],
    ['of no story', { type: 'story' }],
    ['that reads on nowhere', { type: 'read', by: 1 }],
    ['without a stamp', { stamp: undefined }],
    ['of a time that nothing can follow', { stamp: { count: Number.MAX_SAFE_INTEGER, by: 'a' } }],
    ['of half a time', { stamp: { count: 0.5, by: 'a' } }],
    ['that neither asks nor does not', { isAsking: 1 }],
    ['without a state', { shared: null }],
    ['of an unknown stopwatch', { shared: { ...message.shared, stopwatch: { kind: 'late' } } }],
    [
      'of a lesson without end',
      {
        shared: {
          ...message.shared,
          stopwatch: { kind: 'paused', elapsed: Number.POSITIVE_INFINITY },
        },
      },
    ],
  ])('drops one %s', (_, fields) => {
    expect(parseMessage(withFields(fields), subject)).toBeUndefined();
  });

  test.each([
    { slide: 17 },
    { slide: -1 },
    { slide: 1.5 },
    { slide: Number.NaN },
    { slide: '7' },
    { isBlank: 'no' },
    { guess: 'why' },
    { isRevealed: undefined },
    { flag: null },
    { flag: { kind: 'where', position: [30, 60] } },
    { flag: { kind: 'when', unit: 'day', number: 3 } },
    { flag: { kind: 'when', unit: 'month', number: 1.5 } },
    { flag: { kind: 'when', unit: 'month', number: 1e300 } },
    { guess: 'where', flag: { kind: 'where', position: [30, 91] } },
    { guess: 'where', flag: { kind: 'where', position: [30, Number.NaN] } },
    { guess: 'where', flag: { kind: 'where', position: [30, 60, 1] } },
    { guess: 'where', flag: { kind: 'where', position: '30,60' } },
  ])('drops one with a state of %o', (fields) => {
    expect(parseMessage(withPresenter(fields), subject)).toBeUndefined();
  });

  test('takes nothing along that it does not know', () => {
    const hostile = withPresenter({ address: 'javascript:alert(1)' });
    expect(parseMessage({ ...hostile, html: '<script>' }, subject)).toEqual(message);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(parseMessage(data, subject)).toBeUndefined();
        expect(parseMessage(withFields({ shared: data, stamp: data }), subject)).toBeUndefined();
      }),
    );
  });
});

test('one of two moments is the later, and one of three the latest', () => {
  const stamp = fc.record({ count: fc.nat(3), by: fc.constantFrom('a', 'b', 'c') });
  fc.assert(
    fc.property(stamp, stamp, stamp, (a, b, c) => {
      const isSame = a.count === b.count && a.by === b.by;
      expect([isLater(a, b), isLater(b, a)].filter(Boolean)).toHaveLength(isSame ? 0 : 1);
      if (isLater(a, b) && isLater(b, c)) expect(isLater(a, c)).toBe(true);
    }),
  );
});

test('every story of every dossier has a channel of its own', () => {
  const names = [channelName('a', ''), channelName('a', 'b'), channelName('b', 'b')];
  expect(new Set(names).size).toBe(3);
});
