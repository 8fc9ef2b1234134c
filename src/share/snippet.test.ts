import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escaped, iframeSnippet, scriptSnippet } from './snippet.ts';

const snippet = {
  embed: 'https://example.org/embed/?visit=a&lang=ru',
  full: 'https://example.org/?visit=a&lang=ru',
  title: 'Who “met” <whom>',
  height: 639.6,
  credit: "Dateline's visits",
};

test('a frame with what it shows, its height, and a link below', () => {
  const html = iframeSnippet(snippet);
  expect(html).toContain('src="https://example.org/embed/?visit=a&amp;lang=ru&amp;height=640"');
  expect(html).toContain('title="Who “met” &lt;whom&gt;"');
  expect(html).toContain('height:640px');
  const kept = [...html.matchAll(/ (src|width|height|title)="[^"]*"/g)]
    .map(([it]) => it)
    .slice(0, 4);
  expect(kept, 'what WordPress leaves of a frame has a size').toEqual(
    expect.arrayContaining([' width="100%"', ' height="640"']),
  );
  expect(html).toContain(
    '<a href="https://example.org/?visit=a&amp;lang=ru">Dateline&#39;s visits</a>',
  );
});

test('nothing gets out of its quotes', () => {
  expect(escaped(`"><script>'&`)).toBe('&quot;&gt;&lt;script&gt;&#39;&amp;');
});

const scripted = {
  ...snippet,
  script: 'https://example.org/embed.js',
  poster: { address: 'https://example.org/poster/a.png', width: 1200, height: 630 },
};

test('a script with the options of the embed, its room, and a picture for those without scripts', () => {
  const html = scriptSnippet(scripted);
  expect(html).toContain('<div style="min-height:640px">');
  expect(html).toContain(
    '<script async src="https://example.org/embed.js" data-visit="a" data-lang="ru" ' +
      'data-height="640" data-title="Who “met” &lt;whom&gt;"></script>',
  );
  expect(html).toContain('<noscript><a href="https://example.org/?visit=a&amp;lang=ru"><img ');
  expect(html).toContain('src="https://example.org/poster/a.png" alt="Who “met” &lt;whom&gt;"');
  expect(html).toContain('width="1200" height="630"');
});

test('whatever an option says, the script has the same tags and attributes', () => {
  const tags = (html: string) => html.replace(/"[^"]*"/g, '""').replace(/>[^<]+</g, '><');
  const shape = tags(scriptSnippet(scripted));
  fc.assert(
    fc.property(fc.string(), fc.string(), (visit, title) => {
      const embed = new URL('https://example.org/embed/?lang=ru');
      embed.searchParams.set('visit', visit);
      embed.searchParams.set('on load=x', visit);
      const html = scriptSnippet({ ...scripted, embed: embed.href, title });
      expect(tags(html)).toBe(
        shape.replace('data-visit="" data-lang=""', 'data-lang="" data-visit=""'),
      );
    }),
  );
});
