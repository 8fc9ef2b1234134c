import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import * as files from './siteFiles.ts';

const BASE = 'file:///media/stick/dossier.html?visit=a';
const DATA = 'file:///media/stick/data/visits.json';
const texts = new Map([['data/visits.json', '{"a":1}']]);

const network = vi.fn(async () => new Response('fetched'));

beforeEach(() => {
  vi.stubGlobal('fetch', network);
  network.mockClear();
});
afterEach(() => vi.unstubAllGlobals());

/** What a page has brought along is part of the page: each test has one of its own. */
function bring(brought: Partial<files.Brought>): void {
  onTestFinished(files.bring({ texts, home: undefined, ...brought }, BASE));
}
const read = async (address: string) => (await files.fetchFile(address)).text();

describe('a page of the site', () => {
  test('fetches its files, with what is asked of the fetch', async () => {
    const init = { signal: new AbortController().signal };
    await files.fetchFile('https://site.example/data/visits.json', init);
    expect(network).toHaveBeenCalledWith('https://site.example/data/visits.json', init);
    expect(files.isWhole()).toBe(false);
  });

  test('has links and addresses as they are', () => {
    expect(files.linkTo('basemap/LICENCES.md')).toBe('basemap/LICENCES.md');
    expect(files.publicAddress('https://site.example/?visit=a')).toBe(
      'https://site.example/?visit=a',
    );
  });
});

describe('a page that has brought its files along', () => {
  test('has them without the network', async () => {
    bring({});
    expect(await read(DATA)).toBe('{"a":1}');
    expect(files.isWhole()).toBe(true);
    expect(network).not.toHaveBeenCalled();
  });

  test('unpacks those that are compressed', async () => {
    const packed = new Map([['data/visits.json', () => new Response('{"b":1}')]]);
    bring({ texts: new Map(), packed });
    expect(await read(DATA)).toBe('{"b":1}');
    expect(network).not.toHaveBeenCalled();
  });

  test('fetches what else there is', async () => {
    bring({});
    expect(await read('data:text/plain,a')).toBe('fetched');
  });

  test('leads to a file of text', async () => {
    bring({ texts: new Map([['LICENCES.md', 'MIT']]) });
    expect(files.linkTo('LICENCES.md')).toMatch(/^blob:/);
    expect(files.linkTo('LICENCES.md')).toBe(files.linkTo('LICENCES.md'));
    expect(files.linkTo('other.md')).toBe('other.md');
  });

  test('gives others the address of its site, if it knows that', () => {
    bring({});
    expect(files.publicAddress(BASE)).toBe(BASE);
    bring({ home: 'https://site.example/atlas/' });
    expect(files.publicAddress(BASE)).toBe('https://site.example/atlas/?visit=a');
  });
});
