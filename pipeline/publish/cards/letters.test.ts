import { expect, test } from 'vitest';
import { dataset, place, visit, when } from '../../../src/testing/aurelia.ts';
import { catalogOf, sure } from '../../../src/testing/catalog.ts';
import { svg } from '../../../src/views/svg.ts';
import { partsOf } from '../shell.ts';
import { testSite } from '../testSite.ts';
import { drawnFor } from './drawnFor.ts';
import {
  addNeeds,
  facesIn,
  inFaces,
  type Needs,
  packagesFor,
  type Setting,
  scriptsOf,
} from './letters.ts';
import { shellWithType } from './testType.ts';

const emptyNeeds = (): Needs => ({ faces: new Set(), missing: new Set() });

const faceOf = facesIn(partsOf(await shellWithType()).type);

/** Every character takes ten pixels. */
const setting: Setting = {
  faceOf,
  advance: (text) => text.length * 10,
  shape: (text) => ({ advance: text.length, path: (x) => `${text} at ${x}` }),
  direction: 'ltr',
};

test('each letter is in a face that has it, and a mark stays with its letter', () => {
  const needs = emptyNeeds();
  const title = svg('text', { x: 5, 'font-family': 'Source Serif 4' }, ['Łódź, Жук, q\u0301']);
  addNeeds(title, needs, faceOf);
  expect([...needs.faces].sort()).toEqual(['cyrillic', 'latin', 'latin-ext']);
  expect(needs.missing.size).toBe(0);
  const runs = inFaces(title, setting).children.map((run) =>
    typeof run === 'string'
      ? run
      : [run.attributes.x, run.attributes['font-family'], ...run.children],
  );
  expect(runs).toEqual([
    [5, 'Source Serif A', 'Ł'],
    [15, 'Source Serif 4', 'ód'],
    [35, 'Source Serif A', 'ź'],
    [45, 'Source Serif 4', ', '],
    [65, 'Source Serif B', 'Жук'],
    [95, 'Source Serif 4', ', q\u0301'],
  ]);
});

test('a text that is centred or ends somewhere stays so', () => {
  const x = (anchor: string) => {
    const [run] = inFaces(svg('text', { x: 50, 'text-anchor': anchor }, ['żą']), setting).children;
    return typeof run === 'object' ? run.attributes.x : undefined;
  };
  expect([x('start'), x('middle'), x('end')]).toEqual([50, 40, 30]);
});

test('a line that runs both ways is laid out as it is read', () => {
  const laidOut = (line: string, direction: 'ltr' | 'rtl') => {
    const text = svg('text', { x: 0, 'font-size': 10, fill: 'ink' }, [line]);
    const { children } = inFaces(text, { ...setting, direction });
    return children
      .flatMap((child) =>
        typeof child !== 'string' && child.name === 'text' ? child.children : child,
      )
      .map((child) => {
        if (typeof child === 'string') return child;
        const { x, d, fill } = child.attributes;
        return child.name === 'path' ? `${d} in ${fill}` : `${child.children.join()} at ${x}`;
      });
  };
  // Words of Hebrew from right to left, each shaped on its own.
  expect(laidOut('to אבג דה now', 'ltr')).toEqual([
    'דה at 30 in ink',
    'אבג at 60 in ink',
    'to  at 0',
    '  at 50',
    ' now at 90',
  ]);
  // The brackets of a line from right to left open on the right.
  expect(laidOut('א (19) Ltd', 'rtl')).toEqual([
    'א at 90 in ink',
    'Ltd at 0',
    ' ( at 30',
    '19 at 50',
    ') ' + ' at 70',
  ]);
  expect(laidOut('plain', 'ltr')).toEqual(['plain']);
});

test('what no face has is named by its script', () => {
  const needs = emptyNeeds();
  addNeeds(svg('text', {}, ['ሰላም · 東京 · Tokyo']), needs, faceOf);
  expect(scriptsOf(needs.missing)).toEqual(['Ethiopic', 'Han']);
  expect(packagesFor(needs.missing)).toEqual(['@fontsource/noto-serif-jp']);
});

test('a card says which letters it lacks, and draws those that it has', async () => {
  const names = { en: 'Łódź' };
  const days = when('2021-05-03');
  const drawn = async (title: string) => {
    const visits = [visit('one', { title: { en: title }, when: days })];
    const places = [place('port-merle', { names })];
    const catalog = catalogOf(dataset({ places, visits }));
    const lines: string[] = [];
    const shell = await shellWithType();
    const site = {
      ...testSite(undefined, catalog, shell),
      warn: (line: string) => lines.push(line),
    };
    const { pages } = await drawnFor(site, [{ kind: 'visit', visit: sure(catalog.visits[0]) }]);
    return { lines, bytes: [...pages.values()].map((each) => each.toString('base64')).join() };
  };
  const boxes = await drawn('ሰሰሰ');
  expect(boxes.lines).toEqual([expect.stringContaining('no letters for Ethiopic')]);
  const [polish, vietnamese] = [await drawn('żółty'), await drawn('Nguyễn')];
  expect([...polish.lines, ...vietnamese.lines]).toEqual([]);
  const others = await Promise.all(['אבג', 'القدس', 'काशी'].map(drawn));
  expect(others.flatMap(({ lines }) => lines)).toEqual([]);
  expect(new Set(others.map(({ bytes }) => bytes)).size).toBe(3);
  expect(polish.bytes).not.toBe((await drawn('ŻÓŁTY')).bytes);
  // What cannot be laid out is left out: then it would be as an empty title is.
  expect(vietnamese.bytes).not.toBe((await drawn(' ')).bytes);
});
