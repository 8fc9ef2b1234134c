import { expect, test } from 'vitest';
import { terse } from './terse.ts';

test.each([
  [
    'values without quotes',
    '<a class="entry" href="../x/">a</a>',
    '<a class=entry href=../x/>a</a>',
  ],
  ['but not those that need them', '<p class="a b" title="&lt;&gt; a=b">a</p>', undefined],
  ['attributes without a value', '<p hidden="">a</p>', '<p hidden>a</p>'],
  ['shapes', '<path d="M0 0"></path><use href="#a"/>', '<path d="M0 0"/><use href=#a />'],
  ['items of lists', '<ul><li>a</li><li>b</li></ul>', '<ul><li>a<li>b</ul>'],
  [
    'paragraphs, but not before words',
    '<div><p>a</p><p>b</p> c</div>',
    '<div><p>a<p>b</p> c</div>',
  ],
  ['paragraphs in a link', '<a><p>a</p></a>', undefined],
  [
    'cells and rows',
    '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td><td>c</td></tr></tbody></table>',
    '<table><thead><tr><th>a<tbody><tr><td>b<td>c</table>',
  ],
  [
    'what a script would fill, and who says that it controls it',
    '<button type="button" aria-controls="_R_1_">a</button><div id="_R_1_" class="b" hidden=""></div>',
    '<button>a</button>',
  ],
  [
    'not what is filled',
    '<button aria-controls="_R_1_">a</button><div id="_R_1_">b</div>',
    '<button aria-controls=_R_1_>a</button><div id=_R_1_>b</div>',
  ],
  [
    'the tooltip of a button, but not of a link',
    '<button aria-label="a" title="a"></button><a aria-label="a" title="a">b</a>',
    '<button aria-label=a></button><a aria-label=a title=a>b</a>',
  ],
  [
    'what headers of tables are for, but not those of groups',
    '<table><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><th scope="row">b</th><th scope="rowgroup">c</th></tr></tbody></table>',
    '<table><thead><tr><th>a<tbody><tr><th>b<th scope=rowgroup>c</table>',
  ],
  [
    'letters in addresses',
    '<a href="#:~:text=%C3%A9t%C3%A9%20%2D">a</a>',
    '<a href="#:~:text=été%20%2D">a</a>',
  ],
  [
    'no spaces or signs in addresses',
    '<a href="?a=%E2%80%AE%C2%A0">a</a>',
    '<a href="?a=%E2%80%AE%C2%A0">a</a>',
  ],
])('%s', (_, html, expected) => {
  expect(terse(html)).toBe(expected ?? html);
});

test('a way for those without a script stands once, unless its words are others', () => {
  const way = (words: string) =>
    `<noscript><a class="link-button" href="../a/">${words}</a></noscript>`;
  const other = '<noscript><details>a</details></noscript>';
  expect(terse([way('a'), way('b'), way('a'), other, other].join(''))).toBe(
    '<noscript><a class=link-button href=../a/>a</a></noscript>' +
      `<noscript><a class=link-button href=../a/>b</a></noscript>${other}${other}`,
  );
});

test('a direction is left out only where nothing is written from right to left', () => {
  expect(terse('<q lang="en" dir="ltr">a</q>')).toBe('<q lang=en>a</q>');
  const mixed = '<q dir=ltr>a</q><q dir=rtl>b</q>';
  expect(terse('<q dir="ltr">a</q><q dir="rtl">b</q>')).toBe(mixed);
  expect(terse('<q dir="ltr">سلام</q>')).toBe('<q dir=ltr>سلام</q>');
});

test('the language of the page is not said again of what is quoted', () => {
  const html = '<q lang="en">a</q><q lang="de">b</q><span lang="en">c</span>';
  expect(terse(html, 'en')).toBe('<q>a</q><q lang=de>b</q><span lang=en>c</span>');
  expect(terse(html)).toContain('<q lang=en>');
});

test('a way below the context of quotations stands once', () => {
  const context = (words: string) =>
    `<details><blockquote>${words}</blockquote><a class="link-button" href="../a/">a</a></details>`;
  expect(terse(context('a') + context('b'))).toBe(
    '<details><blockquote>a</blockquote><a class=link-button href=../a/>a</a></details>' +
      '<details><blockquote>b</blockquote></details>',
  );
});
