import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotationAddress } from './textFragment.ts';

const PAGE = 'https://example.org/a';
/** What is added to an address. */
const textFragment = (excerpt: { exact: string }) =>
  quotationAddress(PAGE, excerpt).slice(PAGE.length);

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

  test('writes runs of white space as one space', () => {
    expect(textFragment({ exact: ' put\t in  at\n' })).toBe('#:~:text=put%20in%20at');
  });

  test.each(['\n', '\r\n', '\n\n', '\u2029', '\f'])(
    'names words of several paragraphs by the first and the last, as a term ends with one: %j',
    (lineEnd) => {
      expect(textFragment({ exact: `foo bar baz.${lineEnd}The quick brown fox` })).toBe(
        '#:~:text=foo%20bar%20baz.,The%20quick%20brown%20fox',
      );
    },
  );

  test('takes no more than six words of each paragraph, and none of those between', () => {
    expect(textFragment({ exact: '\na b c d e f g\nh\ni j k l m n o\n' })).toBe(
      '#:~:text=a%20b%20c%20d%20e%20f,j%20k%20l%20m%20n%20o',
    );
  });

  test('goes behind a fragment that the address has, and in place of a text fragment', () => {
    const at = (url: string) => quotationAddress(url, { exact: 'put in' });
    expect(at('https://example.org/wiki/Valaam#History')).toBe(
      'https://example.org/wiki/Valaam#History:~:text=put%20in',
    );
    expect(at('https://example.org/#:~:text=older')).toBe('https://example.org/#:~:text=put%20in');
    expect(at('https://example.org/#a:~:text=older')).toBe(
      'https://example.org/#a:~:text=put%20in',
    );
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
