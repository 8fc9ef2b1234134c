import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Flag, GUESSES } from '../domain/guess.ts';
import { createPresenter, type Presenter } from './presenter.ts';

const COUNT = 7;
const open = (slide = 0) => createPresenter(COUNT, { slide });

/** How often something writes. */
function writesOf(presenter: Presenter, action: () => void): number {
  let writes = 0;
  const stop = presenter.subscribe(() => {
    writes += 1;
  });
  action();
  stop();
  return writes;
}

const guess = fc.constantFrom(undefined, ...GUESSES);
const action = fc.oneof(
  fc.constant((it: Presenter) => it.next()),
  fc.constant((it: Presenter) => it.previous()),
  fc.constant((it: Presenter) => it.reveal()),
  fc.double().map((slide) => (it: Presenter) => it.goTo(slide)),
  fc.boolean().map((isBlank) => (it: Presenter) => it.setBlank(isBlank)),
  guess.map((wanted) => (it: Presenter) => it.setGuess(wanted)),
  fc
    .constantFrom<Flag | undefined>(
      undefined,
      { kind: 'where', position: [30, 60] },
      { kind: 'when', unit: 'month', number: 24_000 },
    )
    .map((flag) => (it: Presenter) => it.setFlag(flag)),
);

describe('a presenter', () => {
  test('never leaves its slides, and writes at most once for anything', () => {
    fc.assert(
      fc.property(fc.double(), fc.array(action), (slide, actions) => {
        const presenter = open(slide);
        for (const act of actions) {
          expect(writesOf(presenter, () => act(presenter))).toBeLessThanOrEqual(1);
          const at = presenter.getState().slide;
          expect(Number.isInteger(at) && at >= 0 && at < COUNT).toBe(true);
        }
      }),
    );
  });

  test('that follows another shows the same, and writes nothing when told again', () => {
    fc.assert(
      fc.property(fc.array(action), (actions) => {
        const [leader, follower] = [open(), open(3)];
        for (const act of actions) act(leader);
        follower.follow(leader.getState());
        expect(follower.getState()).toEqual(leader.getState());
        expect(writesOf(follower, () => follower.follow(leader.getState()))).toBe(0);
      }),
    );
  });

  test('keeps a flag for one slide, and only one of what is guessed', () => {
    const presenter = open();
    const flag: Flag = { kind: 'where', position: [30, 60] };
    presenter.setFlag(flag);
    expect(presenter.getState().flag).toBeUndefined();
    presenter.setGuess('where');
    presenter.setFlag(flag);
    expect(writesOf(presenter, () => presenter.setFlag({ ...flag, position: [30, 60] }))).toBe(0);
    presenter.setFlag({ kind: 'when', unit: 'year', number: 2019 });
    expect(presenter.getState().flag).toEqual(flag);
    presenter.next();
    presenter.setFlag(undefined);
    expect(presenter.getState()).toMatchObject({ isRevealed: true, flag });
    presenter.next();
    expect(presenter.getState().flag).toBeUndefined();
  });

  test('stays at its ends', () => {
    const presenter = open(COUNT + 5);
    expect(presenter.getState().slide).toBe(COUNT - 1);
    expect(writesOf(presenter, presenter.next)).toBe(0);
    presenter.goTo(-3);
    expect(presenter.getState().slide).toBe(0);
    expect(writesOf(presenter, presenter.previous)).toBe(0);
  });

  test('lights a dark screen before it goes on', () => {
    const presenter = open(2);
    presenter.setBlank(true);
    presenter.next();
    expect(presenter.getState()).toMatchObject({ slide: 2, isBlank: false });
    presenter.next();
    expect(presenter.getState().slide).toBe(3);
  });

  test('reveals before it goes on, and hides again on the next slide', () => {
    const presenter = createPresenter(COUNT, { slide: 1, guess: 'where' });
    presenter.next();
    expect(presenter.getState()).toMatchObject({ slide: 1, isRevealed: true });
    presenter.next();
    expect(presenter.getState()).toMatchObject({ slide: 2, isRevealed: false, guess: 'where' });
    presenter.reveal();
    presenter.previous();
    expect(presenter.getState()).toMatchObject({ slide: 1, isRevealed: false });
  });

  test('goes straight on where there is nothing to guess', () => {
    const presenter = createPresenter(COUNT, { slide: 0, guess: 'who' }, (slide) => slide !== 0);
    presenter.next();
    expect(presenter.getState().slide).toBe(1);
    presenter.next();
    expect(presenter.getState()).toMatchObject({ slide: 1, isRevealed: true });
  });
});
