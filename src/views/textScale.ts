import { oncePerFrame } from './oncePerFrame.ts';

/** The size of text that style sheets are drawn for, CSS pixels. */
const USUAL = 16;

/** How much larger than usual the reader has text; never below 1. The views of a page ask the browser once a frame. */
export const textScale = oncePerFrame(() => {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Math.max(1, size / USUAL || 1);
});
