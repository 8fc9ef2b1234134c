import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dataset } from '../../../src/testing/aurelia.ts';
import { catalogOf, committedCatalog, sure } from '../../../src/testing/catalog.ts';
import { largeDossier } from '../../../src/testing/largeDossier.ts';
import { hostPages } from './hosts.ts';

const pages = hostPages({ catalog: committedCatalog() });
const page = (name: string) => String(sure(pages.get(`hosts/${name}.html`)));

test('the index has a line for every page, and every line a page', () => {
  const linked = [...page('index').matchAll(/<dt><a href="([^"]+)">/g)].map(([, path]) => path);
  const made = [...pages.keys()].map((path) => path.replace('hosts/', ''));
  expect(['index.html', ...linked]).toEqual(made);
});

test('all pages but the snippets’ would pass the strictest policy', () => {
  for (const [path, content] of pages) {
    const html = String(content);
    expect(html, path).not.toMatch(/<script(?![^>]*\bsrc=)/);
    if (path !== 'hosts/no-script.html') expect(html, path).not.toMatch(/\sstyle=|\son[a-z]+=/);
  }
});

test('addresses stay within the site, whatever path it is at', () => {
  for (const [path, content] of pages) {
    const html = String(content);
    const addresses = [...html.matchAll(/\b(?:src|href|data-address)="([^"]*)"/g)];
    for (const [, address = ''] of addresses) expect(address, path).not.toMatch(/^\/|^[a-z]+:/);
  }
});

test('the paragraphs that drive the map name stops of the dossier', () => {
  const catalog = committedCatalog();
  const named = [...page('scrolling').matchAll(/<p data-stop="([^"]+)">/g)].map(
    ([, id = '']) => id,
  );
  expect(named).toHaveLength(catalog.visits.length);
  for (const id of named) expect(catalog.stopById.has(id)).toBe(true);
});

test('of a large dossier they are as many as anybody scrolls through', () => {
  const many = hostPages({ catalog: catalogOf(largeDossier(400)) });
  expect(String(many.get('hosts/scrolling.html')).match(/<p data-stop=/g)).toHaveLength(60);
});

test('any dossier has them', () => {
  expect(hostPages({ catalog: catalogOf(dataset()) }).size).toBe(pages.size);
});

test('the script that the documentation shows is the one that runs', () => {
  const [, ...lines] = readFileSync('public/hosts/scrolling.js', 'utf8').split('\n');
  expect(readFileSync('docs/embedding.md', 'utf8')).toContain(lines.join('\n'));
});
