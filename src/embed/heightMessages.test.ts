import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asksForHeight, heightContext, heightMessages } from './heightMessages.ts';

const HREF = 'https://example.org/embed/?visit=a';

test('a host that says nothing gets what AMP, the Guardian, Medium and ours listen to', () => {
  expect(heightMessages(741.2, { href: HREF })).toEqual([
    { sentinel: 'amp', type: 'embed-size', height: 742 },
    '{"sentinel":"amp","type":"embed-size","height":742}',
    '{"type":"set-height","value":742}',
    '{"src":"https://example.org/embed/?visit=a","context":"iframe.resize","height":742}',
    { source: 'dateline', version: 1, type: 'height', data: { height: 742 } },
  ]);
});

test('pym.js by the id of its child, WordPress by its secret', () => {
  const context = heightContext(`${HREF}&initialWidth=640&childId=map-1#?secret=a1B2c3D4e5`);
  const messages = heightMessages(742, context);
  expect(messages).toContain('pymxPYMxmap-1xPYMxheightxPYMx742');
  expect(messages).toContainEqual({ message: 'height', value: 742, secret: 'a1B2c3D4e5' });
});

test('the parent of pym.js understands it', () => {
  // The form by which pym.v1.js takes messages apart.
  const form = /^pymxPYMxmap-1xPYMx(\S+)xPYMx(.*)$/;
  const messages = heightMessages(742, heightContext(`${HREF}&childId=map-1`));
  const taken = messages.flatMap((it) => (typeof it === 'string' ? (form.exec(it) ?? []) : []));
  expect(taken.slice(1)).toEqual(['height', '742']);
});

test.each([
  ['with a space', 'childId=a%20b'],
  ['with a delimiter of lines', 'childId=a%0Ab'],
  ['without end', `childId=${'a'.repeat(201)}`],
  ['empty', 'childId='],
])('an id of a child %s is none', (_, search) => {
  expect(heightContext(`https://example.org/embed/?${search}`).childId).toBeUndefined();
});

test.each(['#visit-a', '#?secret=', '#?secret=a%22b', `#?secret=${'a'.repeat(65)}`])(
  '%s has no secret',
  (hash) => {
    expect(heightContext(`https://example.org/embed/${hash}`).secret).toBeUndefined();
  },
);

test('frames and WordPress may ask', () => {
  const context = { href: HREF, secret: 'a1B2c3D4e5' };
  expect(asksForHeight({ sentinel: 'amp', type: 'frames-init' }, context)).toBe(true);
  expect(asksForHeight({ message: 'ready', secret: 'a1B2c3D4e5' }, context)).toBe(true);
  expect(asksForHeight({ message: 'ready', secret: 'another' }, context)).toBe(false);
  expect(asksForHeight({ message: 'ready' }, { href: HREF })).toBe(false);
  expect(asksForHeight('frames-init', context)).toBe(false);
  expect(asksForHeight(null, context)).toBe(false);
});

test('every message carries the same whole number, never less than was measured', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 20_000, noNaN: true }), (height) => {
      const context = { href: HREF, childId: 'map', secret: 'a1' };
      const texts = heightMessages(height, context).map((it) =>
        typeof it === 'string' ? it : JSON.stringify(it),
      );
      const whole = String(Math.ceil(height));
      expect(texts.every((text) => text.includes(whole))).toBe(true);
      expect(Number(whole)).toBeGreaterThanOrEqual(height);
    }),
  );
});
