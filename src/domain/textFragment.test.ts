import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textFragment } from './textFragment.ts';

const LONG =
  'When the ship had rounded the cape in heavy weather the captain, who had not slept for two days, ' +
  'ordered the boats to be lowered into the well-known and sheltered bay.';

describe('textFragment', () => {
  test('names a short quotation whole', () => {
    expect(textFragment({ exact: 'On 6 May she put in' })).toBe(
      '#:~:text=On%206%20May%20she%20put%20in',
    );
  });

  test('names a long quotation by its first and last six words', () => {
    expect(textFragment({ exact: LONG })).toBe(
      '#:~:text=When%20the%20ship%20had%20rounded%20the,into%20the%20well%2Dknown%20and%20sheltered%20bay.',
    );
  });

  test('names twelve long words whole, as beginning and end would overlap or touch', () => {
    const exact = Array.from({ length: 12 }, (_, i) => `antarctic-${i}`).join(' ');
    expect(exact.length).toBeGreaterThan(120);
    expect(textFragment({ exact })).not.toContain(',');
  });

  test('escapes what has a meaning of its own in the directive', () => {
    expect(textFragment({ exact: 'well-known, salt & pepper' })).toBe(
      '#:~:text=well%2Dknown%2C%20salt%20%26%20pepper',
    );
  });

  test('writes line breaks and runs of spaces as one space', () => {
    expect(textFragment({ exact: ' put\n in  at ' })).toBe('#:~:text=put%20in%20at');
  });

  test('has at most one bare comma and no bare hyphen or ampersand, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (exact) => {
        const directive = textFragment({ exact }).slice('#:~:text='.length);
        expect(directive.split(',').length).toBeLessThanOrEqual(2);
        expect(directive).not.toMatch(/[-&\s]/);
      }),
    );
  });
});
