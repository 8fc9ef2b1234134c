import { expect, test } from 'vitest';
import { countElements } from './countElements.ts';

test.each([
  ['', 0],
  ['<!doctype html><html><head></head><body><p>One<p>Two</body></html>', 5],
  ['<svg viewBox="0 0 1 1"><path d="M0 0"/><a href="#a>b" aria-label=\'c > d\'></a></svg>', 3],
  ['<script type="module">if (a<b) { c = "<p>" }</script><style>a>b{}</style><br>', 3],
  ['<!-- <p> --><title>a <b></title><p>1 < 2</p>', 2],
])('%s has %i elements', (html, count) => {
  expect(countElements(html)).toBe(count);
});
