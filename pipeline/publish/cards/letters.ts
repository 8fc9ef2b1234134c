/**
 * Letters of a picture, each from the subset of the typeface that has it: the rasteriser takes the
 * face of a text by its name and looks no further.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type SvgNode, svg } from '../../../src/views/svg.ts';

export type Family = 'Source Sans 3' | 'Source Serif 4';

/** Those of the Fontsource packages, the first that has a letter first. */
export const SUBSETS = [
  'latin',
  'latin-ext',
  'cyrillic',
  'cyrillic-ext',
  'greek',
  'greek-ext',
  'vietnamese',
] as const;
export type Subset = (typeof SUBSETS)[number];

/** What a family is called in a subset: the usual name, or one of the same length. */
export function nameIn(family: Family, subset: Subset): string {
  if (subset === 'latin') return family;
  return family.replace(/\d/, String.fromCharCode(64 + SUBSETS.indexOf(subset)));
}

/** As the faces of the sans call themselves in their tables. */
function writtenName(family: Family, subset: Subset): string {
  return nameIn(family, subset) + (family === 'Source Sans 3' ? ' ExtraLight' : '');
}

type Range = readonly [first: number, last: number];

const ranges = new Map<Subset, readonly Range[]>();

/** The code points of a subset, as its package declares them. */
function rangesOf(subset: Subset): readonly Range[] {
  const known = ranges.get(subset);
  if (known) return known;
  const { resolve } = createRequire(import.meta.url);
  const file = resolve('@fontsource/source-sans-3/unicode.json');
  // Written by the package: a list as in CSS for each subset.
  const lists = JSON.parse(readFileSync(file, 'utf8')) as Partial<Record<Subset, string>>;
  const found = (lists[subset] ?? '').split(',').map((range): Range => {
    const [first = '', last = first] = range.replace('U+', '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
  ranges.set(subset, found);
  return found;
}

function subsetOf(letter: string): Subset | undefined {
  const code = letter.codePointAt(0) ?? 0;
  return SUBSETS.find((subset) =>
    rangesOf(subset).some(([first, last]) => code >= first && code <= last),
  );
}

/** What pictures need: subsets, and letters that none of them has. */
export type Needs = { readonly subsets: Set<Subset>; readonly missing: Set<string> };

/** Adds what a picture needs. */
export function addNeeds({ children }: SvgNode, needs: Needs): void {
  for (const child of children) {
    if (typeof child !== 'string') addNeeds(child, needs);
    else for (const { subset } of runsOf(child, needs.missing)) needs.subsets.add(subset);
  }
}

type Run = { readonly subset: Subset; text: string };

/** Stretches of a text that are in one subset each. */
function runsOf(text: string, missing: Set<string>): Run[] {
  const runs: Run[] = [];
  for (const letter of text.normalize('NFC')) {
    const last = runs.at(-1);
    const subset = subsetOf(letter);
    if (!subset) missing.add(letter);
    // A mark belongs to its letter; what is in no subset shows as a box anywhere.
    const isOn = last && (/\p{M}/u.test(letter) || !subset || subset === last.subset);
    if (isOn) last.text += letter;
    else runs.push({ subset: subset ?? 'latin', text: letter });
  }
  return runs;
}

/** How far a text goes, in CSS pixels, with the attributes of an SVG text. */
export type Advance = (text: string, attributes: SvgNode['attributes'], probe: string) => number;

/**
 * The picture with every letter in a face that has it. Each stretch begins at a place of its own: the
 * rasteriser leaves out a text whose stretches it cannot shape in one another's faces.
 */
export function inFaces(
  node: SvgNode,
  advance: Advance,
  around: Family = 'Source Sans 3',
): SvgNode {
  const own = String(node.attributes['font-family'] ?? '');
  const family = own === '' ? around : own.includes('Serif') ? 'Source Serif 4' : 'Source Sans 3';
  const [first] = node.children;
  if (node.name === 'text' && typeof first === 'string') {
    const runs = runsOf(first, new Set());
    return runs.some(({ subset }) => subset !== 'latin')
      ? laidOut(node, runs, advance, family)
      : node;
  }
  const children = node.children.map((child) =>
    typeof child === 'string' ? child : inFaces(child, advance, family),
  );
  return { ...node, children };
}

function laidOut(node: SvgNode, runs: readonly Run[], advance: Advance, family: Family): SvgNode {
  const { 'text-anchor': anchor, ...attributes } = node.attributes;
  const placed: { readonly at: number; readonly text: string; readonly font: string }[] = [];
  let at = 0;
  for (const { subset, text } of runs) {
    const font = writtenName(family, subset);
    placed.push({ at, text, font });
    const probe = subset === 'latin' ? 'n' : ([...text][0] ?? '');
    at += advance(text, { ...attributes, 'font-family': font }, probe);
  }
  const before = anchor === 'middle' ? at / 2 : anchor === 'end' ? at : 0;
  const x = Number(attributes.x ?? 0) - before;
  return svg(
    'text',
    { ...attributes, 'xml:space': 'preserve' },
    placed.map((run) => svg('tspan', { x: x + run.at, 'font-family': run.font }, [run.text])),
  );
}

/** Names of the scripts of letters, such as "Hebrew", each once. */
export function scriptsOf(letters: Iterable<string>): string[] {
  const found = [...letters].map(
    (letter) =>
      SCRIPTS.find((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(letter)) ?? letter,
  );
  return [...new Set(found)];
}

const SCRIPTS = [
  ...['Hebrew', 'Arabic', 'Devanagari', 'Bengali', 'Tamil', 'Thai', 'Georgian', 'Armenian'],
  ...['Ethiopic', 'Han', 'Hiragana', 'Katakana', 'Hangul', 'Greek', 'Cyrillic', 'Latin'],
];
