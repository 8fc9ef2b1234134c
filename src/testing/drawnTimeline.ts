/** What must hold of every drawing of the timeline, measured where its shapes are. */
import { expect } from 'vitest';
import { pixelOfDays, pixelsOf } from '../scene/timeline/line.ts';
import type { Frame } from '../scene/timeline/scale.ts';
import type { StopMark, TimelineScene, VisitMark } from '../scene/timeline/timelineScene.ts';
import { markup, type SvgNode } from '../views/svg.ts';
import { type DrawnShape, middleOf } from './drawnShapes.ts';

type Mark = StopMark | VisitMark;
type Span = { readonly from: number; readonly to: number };

/** What stands for one or more stops or visits. */
export type DrawnMark = Span & { readonly members: readonly Mark[] };

/** Shares are rounded, CSS pixels. */
const ROUNDING = 0.05;
/** What the mark of a crowd of a month or a year leaves out at its ends, CSS pixels: `crowds.ts`. */
const CROWD_EDGE = 1;
const CROWD_SPARE = 1.5 + ROUNDING;
/** From the middle of a gap to its lines, CSS pixels. */
const GAP_LINE = 3;

/** No mark is drawn at another date than its own: |drawn − true| is at most half the mark. */
export function expectOnOwnDays(marks: readonly DrawnMark[], frame: Frame): void {
  const faults = marks.flatMap(({ members, from, to }) => {
    const spare = members.length > 1 ? CROWD_SPARE : ROUNDING;
    return members.flatMap(({ id, at, extent }) => {
      const off = Math.abs(middleOf({ from, to }) - pixelOfDays(at, frame)) - (to - from) / 2;
      const days = pixelsOf(extent, frame);
      return [
        ...(off > spare ? [`${id}: ${off} beyond its mark`] : []),
        ...(to < days.from - spare || from > days.to + spare ? [`${id}: other days`] : []),
      ];
    });
  });
  expect(faults).toEqual([]);
}

/** The middles of all marks are in the picture. */
export function expectInside(marks: readonly DrawnMark[], { width }: Frame): void {
  const faults = marks.filter((mark) => !(middleOf(mark) >= 0 && middleOf(mark) <= width));
  expect(faults.map(({ members, from, to }) => `${members[0]?.id}: ${from} to ${to}`)).toEqual([]);
}

/** All numbers of a drawing are numbers. */
export function expectNumbers(node: SvgNode): void {
  expect(markup(node)).not.toMatch(/NaN|Infinity|undefined/);
}

/** All are drawn, and none of them twice. */
export function expectOnceEach(
  marks: readonly Pick<DrawnMark, 'members'>[],
  all: readonly Mark[],
): void {
  const ids = marks.flatMap(({ members }) => members.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
}

/**
 * A name covers what it names or lies within it. Where it names a crowd, `apart` is how far marks
 * are apart at least: see `crowds.ts`.
 */
export function expectOverOwn(names: readonly DrawnMark[], frame: Frame, apart: number): void {
  const faults = names.flatMap(({ members, from, to }) => {
    const xs = members.map(({ at }) => pixelOfDays(at, frame));
    const own = { from: Math.min(...xs), to: Math.max(...xs) };
    const spare = members.length > 1 ? apart / 2 + CROWD_EDGE : 0;
    if (isOver({ from, to }, own, spare)) return [];
    return [`${members[0]?.id}, ${members.length}: ${from} to ${to} for ${own.from} to ${own.to}`];
  });
  expect(faults).toEqual([]);
}

/** Nothing lies on another of the same row. */
export function expectApart(spans: readonly Span[]): void {
  const sorted = [...spans].sort((a, b) => a.from - b.from);
  const faults = sorted.flatMap(({ from }, i) => {
    const end = sorted[i - 1]?.to ?? Number.NEGATIVE_INFINITY;
    return from < end - ROUNDING ? [`${from} is before ${end}`] : [];
  });
  expect(faults).toEqual([]);
}

/**
 * Every gap of a scene has two lines in its middle, with how long it is as their title; its words
 * stand over or within it, as far as there is room for them. Returns how many have words.
 */
export function expectGapsTold(
  shapes: readonly DrawnShape[],
  { gaps }: TimelineScene,
  frame: Frame,
): number {
  const lines = shapes.filter(({ name, within }) => name === 'line' && titleOf(within) !== '');
  const words = shapes.filter(({ attributes }) => attributes['data-gap'] !== undefined);
  const spans = gaps.map((gap) => ({ ...gap, ...pixelsOf(gap.extent, frame) }));
  const titles = spans.map(({ from, to, said }) => {
    const middle = (from + to) / 2;
    const own = lines.filter((each) => Math.abs(middleOf(each) - middle) < GAP_LINE);
    return own.some(({ within }) => titleOf(within) === said) && own.length >= 2;
  });
  expect(titles).toEqual(gaps.map(() => true));
  expect(lines).toHaveLength(2 * gaps.length);
  const lost = words.filter(
    (each) => !spans.some((gap) => gap.words === each.text && isOver(each, gap)),
  );
  expect(lost.map(({ text, from, to }) => `${text}: ${from} to ${to}`)).toEqual([]);
  expectApart(words);
  return words.length;
}

function titleOf(within: DrawnShape['within']): string {
  const title = within
    .at(-1)
    ?.children.find((child) => typeof child !== 'string' && child.name === 'title');
  return typeof title === 'object' ? String(title.children[0]) : '';
}

/** One of the two contains the other, but for so many CSS pixels to spare. */
function isOver(a: Span, b: Span, spare = 0): boolean {
  const spared = spare + ROUNDING;
  const contains = (outer: Span, inner: Span) =>
    outer.from <= inner.from + spared && outer.to >= inner.to - spared;
  return contains(a, b) || contains(b, a);
}
