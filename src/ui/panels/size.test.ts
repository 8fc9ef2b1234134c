import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FOLDED, fittedTo, keyedTo } from './size.ts';

const limits = { least: 280, most: 1000 };
const keys = { larger: 'ArrowLeft', smaller: 'ArrowRight' };

describe('the size of a panel', () => {
  it('is within its limits, or nothing', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (size) => {
        const fitted = fittedTo(size, limits);
        expect(fitted === FOLDED || (fitted >= 280 && fitted <= 1000)).toBe(true);
        expect(fittedTo(fitted, limits)).toBe(fitted);
      }),
    );
  });

  it('folds where less than half of the least is left', () => {
    expect(fittedTo(139, limits)).toBe(FOLDED);
    expect(fittedTo(141, limits)).toBe(280);
  });

  it('follows the arrows of its own side, and comes back from being folded', () => {
    expect(keyedTo('ArrowLeft', 400, keys, limits)).toBe(424);
    expect(keyedTo('ArrowRight', 400, keys, limits)).toBe(376);
    expect(keyedTo('ArrowRight', 290, keys, limits)).toBe(FOLDED);
    expect(keyedTo('ArrowLeft', FOLDED, keys, limits)).toBe(280);
    expect(keyedTo('ArrowLeft', 990, keys, limits)).toBe(1000);
  });

  it('has both ends on keys, and leaves others alone', () => {
    expect(keyedTo('Home', 400, keys, limits)).toBe(FOLDED);
    expect(keyedTo('End', 400, keys, limits)).toBe(1000);
    expect(keyedTo('ArrowUp', 400, keys, limits)).toBeUndefined();
  });
});
