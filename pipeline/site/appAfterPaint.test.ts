import { expect, test } from 'vitest';
import { afterPaint } from './appAfterPaint.ts';

const PAGE = `<head>
  <script type="module" crossorigin src="./assets/index-1.js"></script>
  <link rel="modulepreload" crossorigin href="./assets/react-2.js">
  <link rel="stylesheet" crossorigin href="./assets/index-3.css">
</head>`;

test('a page names its style, and the app for the script in it to ask for', () => {
  expect(afterPaint(PAGE, 'begin();\n')).toBe(`<head>
  <script type="module">begin();</script><link rel="app" href="./assets/index-1.js">
  <link rel="app-part" crossorigin href="./assets/react-2.js">
  <link rel="stylesheet" crossorigin href="./assets/index-3.css">
</head>`);
});

test('a page without an app is refused', () => {
  expect(() => afterPaint('<head></head>', '')).toThrow('no script of the app');
});
