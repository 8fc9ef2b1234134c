import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, parseMarkdown, plainText, quotationsOf } from './markdown.ts';

test('paragraphs, emphasis, links and lists become a plain value', () => {
  const { blocks, faults } = parseMarkdown(
    'One *two* **three** `four` [five](https://example.org).\n\n2. six\n3. seven\n\n- eight',
  );
  expect(faults).toEqual([]);
  expect(blocks).toEqual([
    {
      kind: 'paragraph',
      inlines: [
        { kind: 'text', text: 'One ' },
        { kind: 'emphasis', inlines: [{ kind: 'text', text: 'two' }] },
        { kind: 'text', text: ' ' },
        { kind: 'strong', inlines: [{ kind: 'text', text: 'three' }] },
        { kind: 'text', text: ' ' },
        { kind: 'code', text: 'four' },
        { kind: 'text', text: ' ' },
        {
          kind: 'link',
          address: 'https://example.org',
          inlines: [{ kind: 'text', text: 'five' }],
        },
        { kind: 'text', text: '.' },
      ],
    },
    {
      kind: 'list',
      start: 2,
      items: [
        [{ kind: 'paragraph', inlines: [{ kind: 'text', text: 'six' }] }],
        [{ kind: 'paragraph', inlines: [{ kind: 'text', text: 'seven' }] }],
      ],
    },
    {
      kind: 'list',
      items: [[{ kind: 'paragraph', inlines: [{ kind: 'text', text: 'eight' }] }]],
    },
  ]);
});

test('the paragraphs of block quotes are quotations, wherever they stand', () => {
  const { blocks } = parseMarkdown('> one *two*\n> three\n>\n> four\n\n- > five\n\nsix');
  expect(quotationsOf(blocks)).toEqual(['one two\nthree', 'four', 'five']);
});

test.each([
  ['<script>alert(1)</script>', 'HTML is not read'],
  ['a <img src=x onerror=alert(1)>', 'HTML is not read'],
  ['![a](https://example.org/a.png)', 'no pictures'],
  ['[a](javascript:alert(1))', 'A link starts with'],
  ['[a](data:text/html,b)', 'A link starts with'],
  ['[a](../other)', 'A link starts with'],
  ['[a][b]\n\n[b]: file:///etc/passwd', 'A link starts with'],
  ['<javascript:alert(1)>', 'A link starts with'],
  ['# Heading', 'one heading'],
  ['```\ncode\n```', 'program code'],
  ['---', 'A line across'],
  ['> - We agreed.', 'read as a list'],
  ['> 25. Mai 1987', 'put a backslash before the sign'],
  ['> > 1) Erstens', 'read as a list'],
  ['> # 7 came late', 'put a backslash before a “#”'],
])('%j is refused and drawn as text', (text, message) => {
  const { blocks, faults } = parseMarkdown(text);
  expect(faults.join()).toContain(message);
  expect(JSON.stringify(blocks)).not.toContain('"link"');
});

test('whatever is written, no link leads anywhere but to the web, and nothing throws', () => {
  const piece = fc.constantFrom(
    ...['[', ']', '(', ')', '<', '>', '!', 'javascript:', 'https://a.b', ' ', '\n', '*', '`', '\\'],
    ...['a', '&#106;', '%6a', '> ', '- ', ':'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const addresses: string[] = [];
      collect(parseMarkdown(pieces.join('')).blocks, addresses);
      expect(addresses.every((address) => /^https?:\/\//.test(address))).toBe(true);
    }),
  );
});

function collect(blocks: readonly Block[], addresses: string[]): void {
  const found = JSON.stringify(blocks).matchAll(/"address":"([^"]*)"/g);
  addresses.push(...[...found].map(([, address = '']) => address));
}

test('plain text leaves the marks out', () => {
  const [block] = parseMarkdown('a **b** &lt;c&gt; [d](https://e.f)').blocks;
  expect(block?.kind === 'paragraph' && plainText(block.inlines)).toBe('a b <c> d');
});
