import { expect, test } from 'vitest';
import { compiled, SOUND, withChange } from '../../../pipeline/test-dossier.ts';
import { formatFault } from '../../authoring/fault.ts';
import { linkSegments, withAddresses } from '../../domain/links.ts';

const VISIT = 'visits/2031-03-hollow.yaml';
const NOTE = 'One paper calls the visit official, the other a working one.';

function noteOf(text: string) {
  const files = withChange(SOUND, VISIT, `text: ${NOTE}`, `text: ${JSON.stringify(text)}`);
  const built = compiled(files);
  if ('faults' in built) {
    return built.faults.map((fault) => formatFault(fault).replace(/^.*?:\d+:\d+ /, ''));
  }
  return built.dataset.visits[0]?.notes[0];
}

test('the words of a link are text, and its address stands beside them', () => {
  const note = noteOf('See [the log](https://example.org/log_(1)), and [1](a note).');
  expect(note).toMatchObject({
    text: { en: 'See the log, and [1](a note).' },
    links: { en: [{ start: 4, end: 11, url: 'https://example.org/log_(1)' }] },
  });
});

test('letters that look like others show in the address', () => {
  expect(noteOf('[A bank](https://раураӏ.example/)')).toMatchObject({
    links: { en: [{ url: expect.stringMatching(/^https:\/\/xn--/) }] },
  });
});

test.each([
  'javascript:alert`1`',
  'JavaScript:x',
  ' javascript:x',
  'java\u0000script:x',
  'data:text/html,x',
  'file:///etc/passwd',
  '//example.org/',
  'www.example.org',
  'example.org/log',
  'https://exa mple.org/',
  'https://example.org/\u202egpj',
  'https://example.org\\@evil.example/',
  'http://[',
])('a link to %j is refused', (address) => {
  const faults = noteOf(`[here](${address})`);
  const isText = !Array.isArray(faults) && faults?.links === undefined;
  if (!isText) expect(faults).toEqual([expect.stringMatching(/^A link starts with http/)]);
  expect(JSON.stringify(faults)).not.toContain('"url"');
});

test('a link with a password, or with words that name another host, is refused', () => {
  expect(noteOf('[here](https://bank:pass@example.org/)')).toEqual([
    'A link has no user name and no password before its host; take out what stands before the @',
  ]);
  expect(noteOf('[bank.example](https://evil.example/)')).toEqual([
    'The words “bank.example” name another host than the one this link leads to, evil.example; write what is there, or correct the address',
  ]);
  expect(noteOf('[www.bank.example/x](https://bank.example/y)')).toMatchObject({ links: {} });
});

test('segments are the text again, whatever the spans', () => {
  const links = [
    { start: 4, end: 7, url: 'https://a.example/' },
    { start: 5, end: 9, url: 'https://b.example/' },
    { start: 8, end: 99, url: 'https://c.example/' },
  ];
  const text = 'See the log.';
  expect(
    linkSegments(text, links)
      .map((segment) => segment.text)
      .join(''),
  ).toBe(text);
  expect(linkSegments(text, links).filter(({ url }) => url)).toHaveLength(1);
  expect(withAddresses(text, links)).toBe('See the (https://a.example/) log.');
});
