import { describe, expect, test } from 'vitest';
import { lostLinks, remarks } from '../notes/draftNotes.ts';
import { oneLine, plainText } from './plainText.ts';

describe('HTML as plain text', () => {
  test.each([
    ['plain', 'plain'],
    ['a < b > c & d', 'a < b > c & d'],
    ['<p>One</p><p>Two</p>', 'One\nTwo'],
    ['<p>One\n  line</p>', 'One line'],
    ['Two\nlines', 'Two\nlines'],
    ['One<br>Two<br/>Three', 'One\nTwo\nThree'],
    ['<ul><li>One</li><li>Two</li></ul>', 'One\nTwo'],
    ['<b>bo</b>ld', 'bold'],
    ['caf&eacute; &#233;&#xE9; &Eacute; &amp;amp; &nbsp;x', 'café éé É &amp; x'],
    ['&unknown; &#0; &#xD800; &', '&unknown; &'],
    ['<script>alert(1)</script>after', 'after'],
    ['<style>p{}</style><svg><text>no</text></svg>yes', 'yes'],
    ['<img src=x onerror="alert(1)">picture', 'picture'],
    ['<a title="a > b" href="#">words</a>', 'words'],
    ['<!-- hidden -->shown', 'shown'],
    ['<!-- never ends', ''],
    ['<b never ends', '<b never ends'],
    ['<scr<script>x</script>ipt>', '<script>'],
  ])('%s', (html, text) => {
    expect(plainText(html).text).toBe(text);
  });

  test('its links and what it shows from elsewhere', () => {
    const html = `<p>See <a class=x href='https://example.org/?a=1&amp;b=2'>the <i>log</i></a>.</p>
      <iframe src="https://video.example.org/7"></iframe><img src="a.png">`;
    expect(plainText(html)).toEqual({
      text: 'See the log.',
      links: [{ words: 'the log', address: 'https://example.org/?a=1&b=2' }],
      embedded: ['https://video.example.org/7', 'a.png'],
    });
    expect(oneLine('<h1>One</h1>Two')).toBe('One Two');
  });

  test('a long text of beginnings of tags is read at once', () => {
    expect(plainText('<'.repeat(50_000)).text).toHaveLength(50_000);
    expect(plainText('<a href="'.repeat(5_000)).text).not.toBe('');
  });
});

describe('a remark', () => {
  test('has the links that a note can have behind its words', () => {
    const html = `<a href="https://example.org/log">log</a> <a href="https://example.org">example.com</a>
      <a href="https://example.org/a(b)">brackets</a> <a href="javascript:alert(1)">run</a>
      <a href="https://user:secret@example.org/">secret</a>`;
    expect(remarks(html)).toEqual([
      {
        kind: 'remark',
        draft: true,
        text: [
          'log example.com',
          'brackets run',
          'secret',
          '[log](https://example.org/log)',
          '[example.org](https://example.org)',
          'https://example.org/a(b)',
        ].join('\n'),
      },
    ]);
    expect(lostLinks(html)).toEqual(['javascript:alert(1)', 'https://user:secret@example.org/']);
    expect(remarks('<p> </p>')).toEqual([]);
  });
});
