import { describe, expect, test } from 'vitest';
import { elementsIn, readXml, textIn } from '../../src/testing/xml.ts';
import { notFound } from './notFound.ts';
import { oEmbedFiles } from './oEmbed.ts';
import { siteMap } from './siteMap.ts';
import { subjectsOf } from './subjects.ts';
import { testSite } from './testSite.ts';

const ADDRESS = 'https://example.org/visits/';
const site = testSite(ADDRESS);
const everything = subjectsOf(site.catalog).length;

describe('oEmbed', () => {
  const files = oEmbedFiles(site);

  test('a file for each page', () => {
    expect(files.size).toBe(everything);
  });

  test('is rich: a frame, a size, a picture with its size', () => {
    const file = JSON.parse(String(files.get('oembed/visit/2019-07-valaam.json')));
    expect(file).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'Together at Valaam, July 2019',
      provider_url: ADDRESS,
      thumbnail_url: `${ADDRESS}cards/visit/2019-07-valaam.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    expect(file.html).toContain(
      `<iframe src="${ADDRESS}embed/?visit=2019-07-valaam&amp;height=640"`,
    );
    expect(file.html).toContain(`<a href="${ADDRESS}visit/2019-07-valaam/">`);
    expect([file.width, file.height, file.cache_age].every(Number.isInteger)).toBe(true);
  });

  test('is not there without an address', () => {
    expect(oEmbedFiles(testSite()).size).toBe(0);
  });
});

const locsIn = (file: unknown) =>
  [...String(file).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc);

describe('sitemap', () => {
  test('has every page once, and the day of the last change', () => {
    const root = readXml(
      String(siteMap(site).get('sitemap.xml'))
        .replace(/^<\?xml.*\?>\n/, '')
        .trim(),
    );
    const named = (name: string) =>
      elementsIn(root)
        .filter((element) => element.name === name)
        .map(textIn);
    // The subjects, and the views that have pages.
    const views = ['table/', 'coverage/', 'method/', 'list/'].map((path) => ADDRESS + path);
    expect(new Set(named('loc')).size).toBe(everything + views.length);
    expect(named('loc').slice(-views.length)).toEqual(views);
    expect(named('loc').slice(0, 2)).toEqual([ADDRESS, `${ADDRESS}visit/2019-07-valaam/`]);
    expect(new Set(named('lastmod'))).toEqual(new Set(['2026-11-22']));
  });

  test('of too many pages is an index of files that have each page once', () => {
    const whole = locsIn(siteMap(site).get('sitemap.xml'));
    const most = 3;
    const { 'sitemap.xml': index, ...others } = Object.fromEntries(siteMap(site, most));
    const names = Object.keys(others);
    expect(names).toHaveLength(Math.ceil(whole.length / most));
    expect(String(index)).toContain('<sitemapindex');
    expect(locsIn(index)).toEqual(names.map((name) => ADDRESS + name));
    expect(Object.values(others).flatMap(locsIn)).toEqual(whole);
    expect(Math.max(...Object.values(others).map((file) => locsIn(file).length))).toBe(most);
    expect([...siteMap(site, whole.length).keys()]).toEqual(['sitemap.xml']);
  });

  test('robots are told of it only where they look', () => {
    expect([...siteMap(site).keys()]).toEqual(['sitemap.xml']);
    const root = siteMap(testSite('https://example.org/'));
    expect(root.get('robots.txt')).toContain('Sitemap: https://example.org/sitemap.xml');
    expect(siteMap(testSite()).size).toBe(0);
  });
});

describe('404', () => {
  test('leads home by an address that is right at any depth', () => {
    const page = String(notFound(site).get('404.html'));
    const addresses = [...page.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses[0]).toBe(ADDRESS);
    expect(addresses.every((address) => address?.startsWith(ADDRESS))).toBe(true);
    expect(String(notFound(testSite()).get('404.html'))).toContain('href="/"');
  });
});
