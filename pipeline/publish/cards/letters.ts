/**
 * Letters of a picture, each from the subset of the typeface that has it: the rasteriser takes the
 * face of a text by its name and looks no further.
 */
import { type SvgNode, svg } from '../../../src/views/svg.ts';
import type { ShellParts } from '../shell.ts';
import { packageFor, type ScriptFace, scriptFaceOf } from './scriptFaces.ts';
import type { Shape } from './shaping.ts';
import { type Family, nameIn, SUBSETS, type Subset } from './subsets.ts';
import { levelsOf, visually, withMirrored } from './visualOrder.ts';

/** What a letter is set in: a subset of the site's type, or the face of another script. */
export type Face = Subset | ScriptFace;

/** As the faces of the sans call themselves in their tables. */
function writtenName(family: Family, face: Subset): string {
  return nameIn(family, face) + (family === 'Source Sans 3' ? ' ExtraLight' : '');
}

/** The face that has a letter; undefined where none has. */
export type FaceOf = (letter: string) => Face | undefined;

/** For the faces that a shell has. */
export function facesIn({ letters, scripts }: ShellParts['type']): FaceOf {
  const subsets = SUBSETS.map((subset) => ({ subset, ranges: rangesIn(letters[subset] ?? '') }));
  const known = new Map<string, Face | undefined>();
  const find: FaceOf = (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    const own = subsets.find(({ ranges }) =>
      ranges.some(([first, last]) => code >= first && code <= last),
    );
    return own?.subset ?? scriptFaceOf(letter, scripts);
  };
  return (letter) => {
    if (!known.has(letter)) known.set(letter, find(letter));
    return known.get(letter);
  };
}

type Range = readonly [first: number, last: number];

/** Code points, from a list of ranges as in CSS. */
function rangesIn(list: string): Range[] {
  return list.split(',').map((range): Range => {
    const [first = '', last = first] = range.replace('U+', '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

/** What pictures need: faces, and letters that none of them has. */
export type Needs = { readonly faces: Set<Face>; readonly missing: Set<string> };

/** Adds what a picture needs. */
export function addNeeds({ children }: SvgNode, needs: Needs, faceOf: FaceOf): void {
  for (const child of children) {
    if (typeof child !== 'string') addNeeds(child, needs, faceOf);
    else for (const { face } of runsOf(child, faceOf, needs.missing)) needs.faces.add(face);
  }
}

interface Run {
  readonly face: Face;
  /** In UTF-16 units of the line. */
  readonly from: number;
  to: number;
}

/** Stretches of a line that are in one face, and run one way, each. */
function runsOf(line: string, faceOf: FaceOf, missing: Set<string>, levels?: Uint8Array): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const letter of line) {
    const last = runs.at(-1);
    const face = faceOf(letter);
    if (!face) missing.add(letter);
    const isSameWay = last && levels?.[last.from] === levels?.[at];
    // A mark belongs to its letter; what no face has shows as a box in any.
    const isOn = last && (/\p{M}/u.test(letter) || (isSameWay && (!face || face === last.face)));
    if (isOn) last.to += letter.length;
    else runs.push({ face: face ?? 'latin', from: at, to: at + letter.length });
    at += letter.length;
  }
  return runs;
}

/** How far a text goes, in CSS pixels, with the attributes of an SVG text. */
export type Advance = (text: string, attributes: SvgNode['attributes'], probe: string) => number;

/** How the lines of a picture are set. */
export interface Setting {
  readonly faceOf: FaceOf;
  readonly advance: Advance;
  readonly shape: Shape;
  /** Which way a line runs whose letters do not say. */
  readonly direction: 'ltr' | 'rtl';
}

/**
 * The picture with every letter in a face that has it. Each stretch begins at a place of its own: the
 * rasteriser leaves out a text whose stretches it cannot shape in one another's faces.
 */
export function inFaces(
  node: SvgNode,
  setting: Setting,
  around: Family = 'Source Sans 3',
): SvgNode {
  const own = String(node.attributes['font-family'] ?? '');
  const family = own === '' ? around : own.includes('Serif') ? 'Source Serif 4' : 'Source Sans 3';
  const [first] = node.children;
  if (node.name === 'text' && typeof first === 'string') {
    const line = first.normalize('NFC');
    const levels = levelsOf(line, setting.direction);
    const runs = runsOf(line, setting.faceOf, new Set(), levels);
    const isPlain = runs.every(({ face, from }) => face === 'latin' && levels[from] === 0);
    if (isPlain) return node;
    const mirrored = withMirrored(line, levels);
    const placed = visually(runs, levels).map(({ face, from, to }) => {
      const text = mirrored.slice(from, to);
      // Signs between words from right to left: on their own, the rasteriser sets them from the left.
      const isTurned = typeof face === 'string' && (levels[from] ?? 0) % 2 === 1;
      return { face, text: isTurned ? [...text].reverse().join('') : text };
    });
    return laidOut(node, placed, setting, family);
  }
  const children = node.children.map((child) =>
    typeof child === 'string' ? child : inFaces(child, setting, family),
  );
  return { ...node, children };
}

interface Piece {
  readonly face: Face;
  readonly text: string;
}

/** Draws a piece with the left end of its base line at `x`. */
type Draw = (x: number) => SvgNode;

function laidOut(
  node: SvgNode,
  pieces: readonly Piece[],
  setting: Setting,
  family: Family,
): SvgNode {
  const { 'text-anchor': anchor, ...attributes } = node.attributes;
  const placed: { readonly at: number; readonly draw: Draw }[] = [];
  let at = 0;
  for (const piece of pieces) {
    const { advance, draw } = set(piece, attributes, setting, family);
    placed.push({ at, draw });
    at += advance;
  }
  const before = anchor === 'middle' ? at / 2 : anchor === 'end' ? at : 0;
  const x = Number(attributes.x ?? 0) - before;
  const drawn = placed.map((piece) => piece.draw(x + piece.at));
  const words = drawn.filter(({ name }) => name === 'tspan');
  const outlines = drawn.filter(({ name }) => name !== 'tspan');
  const text = svg('text', { ...attributes, 'xml:space': 'preserve' }, words);
  return outlines.length > 0 ? svg('g', {}, [...outlines, text]) : text;
}

function set(
  { face, text }: Piece,
  attributes: SvgNode['attributes'],
  { advance, shape }: Setting,
  family: Family,
): { readonly advance: number; readonly draw: Draw } {
  if (typeof face === 'string') {
    const font = { 'font-family': writtenName(family, face) };
    const probe = face === 'latin' ? 'n' : ([...text][0] ?? '');
    return {
      advance: advance(text, { ...attributes, ...font }, probe),
      draw: (x) => svg('tspan', { x, ...font }, [text]),
    };
  }
  const { y, 'font-size': size, 'font-weight': weight, ...rest } = attributes;
  const fontSize = Number(size ?? 16);
  const shaped = shape(text, face, Number(weight ?? 400) >= 600);
  const paint = Object.entries(rest).filter(([name]) => name !== 'x' && !name.startsWith('font-'));
  return {
    advance: shaped.advance * fontSize,
    draw: (x) =>
      svg('path', { ...Object.fromEntries(paint), d: shaped.path(x, Number(y ?? 0), fontSize) }),
  };
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

/** Packages with a face for such letters, each once. */
export function packagesFor(letters: Iterable<string>): string[] {
  const found = [...letters].map(packageFor).filter((each) => each !== undefined);
  return [...new Set(found)];
}
