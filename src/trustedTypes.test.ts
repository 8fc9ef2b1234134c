import { expect, test } from 'vitest';
import { installPolicy, ownScript, withoutMarkup } from './trustedTypes.ts';

const BASE = 'https://site.example/dossier/?visit=a';

test.each(['', '2024', '23–24 мая', "Jan '24"])('"%s" is text', (text) => {
  expect(withoutMarkup(text)).toBe(text);
});

test.each(['<b>', '&lt;img', 'a < b'])('"%s" could be markup', (text) => {
  expect(withoutMarkup(text)).toBeNull();
});

test('scripts are those that were built with the site', () => {
  const own = 'https://site.example/dossier/assets/worker-1.js';
  expect(ownScript(own, BASE)).toBe(own);
  expect(ownScript('assets/worker-1.js', BASE)).toBe('assets/worker-1.js');
  expect(ownScript('https://site.example/dossier/sw.js', BASE)).not.toBeNull();
  for (const foreign of [
    'https://other.example/dossier/assets/worker-1.js',
    'https://site.example/assets/worker-1.js',
    'data:text/javascript,alert(1)',
    'javascript:alert(1)',
    'assets/../data/visits.json',
    'https://other.example/dossier/sw.js',
    'https://site.example/sw.js',
    'visit/sw.js',
  ]) {
    expect(ownScript(foreign, BASE), foreign).toBeNull();
  }
});

test('a browser without Trusted Types is left alone', () => {
  expect(() => installPolicy({}, () => null)).not.toThrow();
});
