import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCommand, reportMessage } from './protocol.ts';

const command = (type: string, data?: unknown) =>
  parseCommand({ source: 'dateline', version: 1, type, data });

describe('commands', () => {
  test('select by kind and id, or nothing', () => {
    expect(command('select', { kind: 'stop', id: 'valaam-2023.kronstadt' })).toEqual({
      type: 'select',
      selection: { kind: 'stop', id: 'valaam-2023.kronstadt' },
    });
    expect(command('select', { kind: 'none' })).toEqual({
      type: 'select',
      selection: { kind: 'none' },
    });
  });

  test('filter by calendar days and by ids of facets; an empty one shows everything', () => {
    const data = { from: '2023-07-01', to: '2024-02-29', places: ['minsk'], status: ['reported'] };
    expect(command('filter', data)).toEqual({
      type: 'filter',
      filter: {
        from: '2023-07-01',
        to: '2024-02-29',
        chosen: { place: ['minsk'], status: ['reported'] },
      },
    });
    expect(command('filter', {})).toEqual({ type: 'filter', filter: { chosen: {} } });
    expect(command('filter')).toEqual({ type: 'filter', filter: { chosen: {} } });
  });

  test('step to a neighbour or to a number', () => {
    expect(command('step', { by: -1 })).toEqual({ type: 'step', step: { by: -1 } });
    expect(command('step', { to: 3 })).toEqual({ type: 'step', step: { to: 3 } });
  });

  test('hello needs nothing', () => {
    expect(command('hello')).toEqual({ type: 'hello' });
  });

  test('hello is understood in every version, so that a host can learn which one the embed speaks', () => {
    const hello = { source: 'dateline', version: 2, type: 'hello', data: ['new'] };
    expect(parseCommand(hello)).toEqual({ type: 'hello' });
    const data = { title: '', selection: { kind: 'none' }, view: {} } as const;
    expect(reportMessage({ type: 'ready', data })).toMatchObject({ version: 1, type: 'ready' });
  });
});

describe('what is no command is nothing', () => {
  test.each([
    ['another version', { source: 'dateline', version: 2, type: 'step', data: { by: 1 } }],
    ['no version', { source: 'dateline', type: 'step', data: { by: 1 } }],
    ['a hello without a version', { source: 'dateline', type: 'hello' }],
    ['a hello of no possible version', { source: 'dateline', version: 0.5, type: 'hello' }],
    ['another source', { source: 'datawrapper', version: 1, type: 'hello' }],
    ['an unknown type', { source: 'dateline', version: 1, type: 'navigateTo', data: {} }],
    ['a report', reportMessage({ type: 'select', data: { kind: 'visit', id: '<b>' } })],
    ['a text', 'pymxPYMxmapxPYMxnavigateToxPYMxhttps://example.org'],
    ['null', null],
  ])('%s', (_, message) => {
    expect(parseCommand(message)).toBeUndefined();
  });

  test.each([
    ['markup as an id', 'select', { kind: 'visit', id: '<img src=x onerror=alert(1)>' }],
    ['an address as an id', 'select', { kind: 'visit', id: 'https://example.org/' }],
    ['a script as an id', 'select', { kind: 'visit', id: 'javascript:alert(1)' }],
    ['an id as long as a book', 'select', { kind: 'visit', id: 'a'.repeat(201) }],
    ['a kind that every object has', 'select', { kind: 'constructor', id: 'a' }],
    ['a list as data', 'select', [{ kind: 'none' }]],
    ['a day that does not exist', 'filter', { from: '2023-02-31' }],
    ['a day with a time', 'filter', { from: '2023-02-01T00:00' }],
    ['a day that is null', 'filter', { to: null }],
    ['one bad id among good ones', 'filter', { places: ['minsk', 'Minsk!'] }],
    ['a text instead of a list', 'filter', { places: 'minsk' }],
    ['more ids than there could be', 'filter', { places: Array(201).fill('minsk') }],
    ['two steps at once', 'step', { by: 2 }],
    ['a step to nowhere', 'step', { to: Number.NaN }],
    ['a step before the first', 'step', { to: 0 }],
  ])('%s', (_, type, data) => {
    expect(command(type, data)).toBeUndefined();
  });
});

test('whatever comes, parsing neither throws nor lets a text through that is no id or day', () => {
  const hostile = fc.record(
    {
      source: fc.constantFrom('dateline', 'x'),
      version: fc.constantFrom(1, 2, '1'),
      type: fc.constantFrom('select', 'filter', 'step', 'hello', 'toString'),
      data: fc.oneof(
        fc.anything(),
        fc.record(
          {
            kind: fc.oneof(fc.constantFrom('visit', 'none', '__proto__'), fc.anything()),
            id: fc.oneof(fc.string(), fc.anything()),
            from: fc.oneof(fc.string(), fc.constant('2024-01-27')),
            places: fc.oneof(fc.array(fc.string()), fc.anything()),
            to: fc.anything(),
            by: fc.anything(),
          },
          { requiredKeys: [] },
        ),
      ),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(hostile, fc.anything()), (message) => {
      for (const text of textsOf(parseCommand(message))) {
        expect(text).toMatch(/^[a-z0-9][a-z0-9.-]{0,199}$/);
      }
    }),
    { numRuns: 2000 },
  );
});

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
