import { expect, test } from 'vitest';
import { codeOf, withStyles } from './entry.ts';
import { hashOf } from './inline.ts';

const manifest = {
  'index.html': { file: 'assets/index-1.js', css: ['assets/index-2.css'], imports: ['_words.js'] },
  '_words.js': { file: 'assets/words-3.js' },
  'src/later.ts': { file: 'assets/later-4.js', imports: ['_words.js', '_more.js'] },
  '_more.js': { file: 'assets/more-5.js', imports: ['src/later.ts'] },
};
const css = "a{src:url(./font-6.woff2)}b{background:url('./b.svg')}i{mask:url(data:x)}";
const read = () => Buffer.from(css);
const page =
  '<meta content="style-src &#39;self&#39;; font-src x">' +
  '<link rel="stylesheet" crossorigin href="./assets/index-2.css">';

test('the app’s style stands in the page, where its policy lets it pass', () => {
  const style = css.replace('./font', './assets/font').replace('./b', './assets/b');
  const hash = hashOf(style).replaceAll("'", '&#39;');
  expect(withStyles({ manifest, read }, page)).toBe(
    `<meta content="style-src &#39;self&#39; ${hash}; font-src x">` +
      '<link disabled rel="stylesheet" crossorigin href="./assets/index-2.css">' +
      `<style>${style}</style>`,
  );
});

test.each([
  ['a link', page.replace('stylesheet', 'preload'), 'no link to assets/index-2.css'],
  ['a policy', page.replace('style-src', 'img-src'), 'no policy'],
])('a page without %s is refused', (_, html, message) => {
  expect(() => withStyles({ manifest, read }, html)).toThrow(message);
});

test('what comes later is asked for without what is there', () => {
  expect(codeOf({ manifest, read }, ['src/later.ts'])).toEqual([
    'assets/later-4.js',
    'assets/more-5.js',
  ]);
});
