import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createKeeper, type Surroundings } from './keeper.ts';

const MINUTE = 60_000;

/** A browser whose clock and visibility the test changes. */
function fakePage() {
  let [now, isHidden] = [0, false];
  let due: { readonly at: number; readonly call: () => void } | undefined;
  let listener = () => {};
  const around: Surroundings = {
    machine: { deviceMemory: 8, hardwareConcurrency: 8 },
    now: () => now,
    isHidden: () => isHidden,
    onVisibility: (added) => {
      listener = added;
    },
    after: (milliseconds, call) => {
      const mine = { at: now + milliseconds, call };
      due = mine;
      return () => {
        if (due === mine) due = undefined;
      };
    },
  };
  const wait = (milliseconds: number) => {
    now += milliseconds;
    if (due && due.at <= now) due.call();
  };
  const setHidden = (next: boolean) => {
    isHidden = next;
    listener();
  };
  return { around, wait, setHidden };
}

let page: ReturnType<typeof fakePage>;
let count: number;
const end = vi.fn();

function keep(begin = () => Promise.resolve(`engine ${++count}`)) {
  return createKeeper({ begin, end }, page.around);
}

beforeEach(() => {
  page = fakePage();
  count = 0;
  end.mockClear();
});

describe('a keeper', () => {
  test('lends the same engine to one view after another', async () => {
    const keeper = keep();
    for (let view = 0; view < 20; view += 1) {
      const onGone = vi.fn();
      expect(await keeper.borrow(onGone)).toBe('engine 1');
      keeper.giveBack(onGone);
      expect(onGone).not.toHaveBeenCalled();
      page.wait(MINUTE);
    }
    expect(end).not.toHaveBeenCalled();
  });

  test('takes it away from the one that has it when another wants it', async () => {
    const keeper = keep();
    const [first, second] = [vi.fn(), vi.fn()];
    await keeper.borrow(first);
    expect(await keeper.borrow(second)).toBe('engine 1');
    expect(first).toHaveBeenCalledOnce();
    // Too late: it is no longer its own to give back.
    keeper.giveBack(first);
    page.wait(6 * MINUTE);
    expect(second).not.toHaveBeenCalled();
  });

  test('gives it up after disuse, and tells the one that has it before', async () => {
    const keeper = keep();
    const onGone = vi.fn(() => expect(end).not.toHaveBeenCalled());
    await keeper.borrow(onGone);
    page.wait(9 * MINUTE);
    keeper.use();
    page.wait(9 * MINUTE);
    expect(onGone).not.toHaveBeenCalled();
    page.wait(MINUTE);
    expect(onGone).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(end).toHaveBeenCalledExactlyOnceWith('engine 1'));
    expect(await keeper.borrow(onGone)).toBe('engine 2');
  });

  test('gives it up while nobody has it, and while the page is hidden for long', async () => {
    const keeper = keep();
    const onGone = vi.fn();
    await keeper.borrow(onGone);
    keeper.giveBack(onGone);
    page.wait(5 * MINUTE);
    await vi.waitFor(() => expect(end).toHaveBeenCalledOnce());
    expect(onGone).not.toHaveBeenCalled();

    await keeper.borrow(onGone);
    page.setHidden(true);
    page.wait(4 * MINUTE);
    page.setHidden(false);
    page.wait(4 * MINUTE);
    expect(onGone).not.toHaveBeenCalled();
    page.setHidden(true);
    page.wait(5 * MINUTE);
    expect(onGone).toHaveBeenCalledOnce();
  });

  test('begins another after one that could not be begun', async () => {
    const begin = vi.fn(() => Promise.resolve('engine'));
    begin.mockRejectedValueOnce(new Error('no WebGL'));
    const keeper = keep(begin);
    const onGone = vi.fn();
    await expect(keeper.borrow(onGone)).rejects.toThrow('no WebGL');
    expect(await keeper.borrow(onGone)).toBe('engine');
    expect(onGone).not.toHaveBeenCalled();
  });
});
