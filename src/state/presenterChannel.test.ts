import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { GUESSES } from '../domain/guess.ts';
import { createPresenter } from './presenter.ts';
import { ASKING, createPresenterChannel, LISTENING, type Medium } from './presenterChannel.ts';
import { type Role, writeMessage } from './presenterMessages.ts';
import { PATIENCE, RETURNING } from './presenterPresence.ts';
import { createStopwatch } from './stopwatch.ts';

const SLIDES = 9;
const subject = { version: '0123456789ab', slides: SLIDES };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Post = { readonly to: string; readonly data: unknown };

/** A channel between windows that keeps what is said until it is told to deliver it. */
function createAir() {
  const hearing = new Map<string, (data: unknown) => void>();
  let posts: Post[] = [];
  const air = {
    said: 0,
    medium: (id: string): Medium => ({
      post: (data) => {
        air.said += 1;
        for (const to of hearing.keys()) {
          if (to !== id) posts.push({ to, data: structuredClone(data) });
        }
      },
      listen: (hear) => void hearing.set(id, hear),
      close: () => void hearing.delete(id),
    }),
    /** Delivers the oldest word to one of the windows that have any to hear. */
    deliver: (choice: number) => {
      const waiting = [...new Set(posts.map(({ to }) => to))];
      const to = waiting[choice % waiting.length];
      const at = posts.findIndex((post) => post.to === to);
      const [post] = posts.splice(at, at < 0 ? 0 : 1);
      if (post) hearing.get(post.to)?.(post.data);
    },
    deliverAll: () => {
      while (posts.length > 0) air.deliver(0);
    },
    /** What is under way is never heard. */
    lose: () => {
      posts = [];
    },
    inject: (data: unknown) => {
      for (const hear of hearing.values()) hear(data);
    },
  };
  return air;
}

let windows = 0;

/** A window that shows a presentation from a slide on. */
function open(air: ReturnType<typeof createAir>, role: Role, slide = 0, prefix = 'w') {
  windows += 1;
  const id = `${prefix}-${windows}`;
  const presenter = createPresenter(SLIDES, { slide });
  const stopwatch = createStopwatch();
  const openMedium = () => air.medium(id);
  const options = { role, subject, id, openMedium };
  const { connect, ...channel } = createPresenterChannel({ presenter, stopwatch }, options);
  const disconnect = connect();
  const state = () => ({ ...presenter.getState(), stopwatch: stopwatch.getState() });
  return {
    id,
    presenter,
    stopwatch,
    channel,
    disconnect,
    state,
    other: () => channel.getState().other,
  };
}

/** Two windows that have heard of each other. */
function openBoth(slide = 0) {
  const air = createAir();
  const screen = open(air, 'screen', slide);
  vi.advanceTimersByTime(LISTENING);
  const speaker = open(air, 'speaker');
  air.deliverAll();
  return { air, screen, speaker };
}

test('that another story is told, windows of the other role hear, as long as they listen', () => {
  const { air, screen, speaker } = openBoth();
  const heard: (string | undefined)[] = [];
  const stop = speaker.channel.onTurn((story) => heard.push(story));
  open(air, 'screen').channel.onTurn(() => heard.push('a second screen'));
  screen.channel.turnTo('who-says-so');
  screen.channel.turnTo(undefined);
  air.deliverAll();
  expect(heard).toEqual(['who-says-so', undefined]);
  stop();
  screen.channel.turnTo('five-visits');
  air.deliverAll();
  expect(heard).toHaveLength(2);
});

describe('in step', () => {
  test('whichever is driven', () => {
    const { air, screen, speaker } = openBoth();
    screen.presenter.next();
    air.deliverAll();
    expect(speaker.state()).toEqual(screen.state());
    speaker.presenter.goTo(5);
    speaker.presenter.setGuess('where');
    speaker.presenter.reveal();
    speaker.presenter.setBlank(true);
    air.deliverAll();
    expect(screen.state()).toEqual(speaker.state());
    expect(screen.state()).toMatchObject({
      ...{ slide: 5, isBlank: true, guess: 'where', isRevealed: true },
    });
  });

  test('a window that has just come follows the one that was there', () => {
    const { air, screen, speaker } = openBoth(4);
    expect(speaker.state().slide).toBe(4);
    screen.disconnect();
    const again = open(air, 'screen', 2);
    // It is driven before it has heard anything.
    again.presenter.next();
    air.deliverAll();
    vi.advanceTimersByTime(LISTENING);
    air.deliverAll();
    expect([again.state().slide, speaker.state().slide]).toEqual([4, 4]);
  });

  test('what a window did before it knew that it was alone is not lost', () => {
    const air = createAir();
    const screen = open(air, 'screen');
    screen.presenter.goTo(3);
    vi.advanceTimersByTime(LISTENING);
    const speaker = open(air, 'speaker');
    air.deliverAll();
    expect(speaker.state()).toEqual(screen.state());
    expect(screen.state().slide).toBe(3);
  });

  test('of two that have only just come the second follows, and drives at once', () => {
    const air = createAir();
    const screen = open(air, 'screen', 4);
    const speaker = open(air, 'speaker');
    air.deliverAll();
    expect(speaker.state().slide).toBe(4);
    speaker.presenter.next();
    air.deliverAll();
    vi.advanceTimersByTime(LISTENING);
    air.deliverAll();
    expect([screen.state().slide, speaker.state().slide]).toEqual([5, 5]);
  });

  test('what is followed is not said again', () => {
    const { air, screen, speaker } = openBoth();
    const before = air.said;
    screen.presenter.next();
    air.deliverAll();
    expect(speaker.state().slide).toBe(1);
    expect(air.said - before).toBe(1);
  });

  test('a word that was lost is made up for by the next question', () => {
    const { air, screen, speaker } = openBoth();
    screen.presenter.goTo(6);
    air.lose();
    vi.advanceTimersByTime(ASKING);
    air.deliverAll();
    expect(speaker.state().slide).toBe(6);
  });

  test('windows of another version, and nonsense, are not heard', () => {
    const { air, screen } = openBoth(2);
    const before = screen.state();
    const message = {
      ...({ from: 'x', role: 'speaker', type: 'here', isAsking: true } as const),
      stamp: { count: 99, by: 'x' },
      shared: {
        presenter: { slide: 8, isBlank: true, guess: undefined, isRevealed: false },
        stopwatch: { kind: 'ready' as const },
      },
    };
    air.inject(writeMessage(message, { ...subject, version: 'ba9876543210' }));
    air.inject(writeMessage(message, { ...subject, slides: SLIDES + 1 }));
    air.inject('next');
    air.inject(null);
    expect(screen.state()).toEqual(before);
    air.inject(writeMessage(message, subject));
    expect(screen.state().slide).toBe(8);
  });
});

describe('reading on', () => {
  test('one window of the other role does so, as far as it likes', () => {
    const { air, screen, speaker } = openBoth();
    const second = open(air, 'screen');
    air.deliverAll();
    const read: string[] = [];
    const stop = screen.channel.onRead((by) => void read.push(`first ${by}`));
    second.channel.onRead((by) => void read.push(`second ${by}`));
    expect(speaker.channel.readOn(1)).toBe(true);
    expect(speaker.channel.readOn(-1)).toBe(true);
    air.deliverAll();
    expect(read).toEqual(['first 1', 'first -1']);
    expect(speaker.state().slide).toBe(0);
    stop();
    speaker.channel.readOn(1);
    air.deliverAll();
    expect(read).toHaveLength(2);
  });

  test('where there is no other window it says so', () => {
    const air = createAir();
    expect(open(air, 'speaker').channel.readOn(1)).toBe(false);
  });
});

describe('the stopwatch', () => {
  test('is started by the first step past the title, once for all windows', () => {
    const { air, screen, speaker } = openBoth();
    screen.presenter.setBlank(true);
    expect(screen.stopwatch.getState().kind).toBe('ready');
    const before = air.said;
    screen.presenter.goTo(1);
    air.deliverAll();
    expect(air.said - before).toBe(1);
    expect(speaker.stopwatch.getState()).toEqual({ kind: 'running', since: Date.now() });
    expect(speaker.stopwatch.getState()).toEqual(screen.stopwatch.getState());
  });

  test('is paused and reset for all, and stands until the next step', () => {
    const { air, screen, speaker } = openBoth();
    screen.presenter.goTo(2);
    air.deliverAll();
    speaker.stopwatch.pause();
    air.deliverAll();
    expect(screen.stopwatch.getState().kind).toBe('paused');
    screen.presenter.next();
    air.deliverAll();
    expect(speaker.stopwatch.getState().kind).toBe('paused');
    speaker.stopwatch.reset();
    air.deliverAll();
    expect(screen.stopwatch.getState().kind).toBe('ready');
    screen.presenter.next();
    expect(screen.stopwatch.getState().kind).toBe('running');
  });
});

describe('presence', () => {
  test('each sees the other, and not one of its own kind', () => {
    const air = createAir();
    const screen = open(air, 'screen');
    open(air, 'screen');
    air.deliverAll();
    expect(screen.other()).toBe('never seen');
    const speaker = open(air, 'speaker');
    air.deliverAll();
    expect([screen.other(), speaker.other()]).toEqual(['here', 'here']);
  });

  test('who says farewell is gone, after the time that loading anew takes', () => {
    const { air, screen, speaker } = openBoth();
    speaker.channel.leave();
    air.deliverAll();
    vi.advanceTimersByTime(RETURNING - 1);
    expect(screen.other()).toBe('here');
    vi.advanceTimersByTime(1);
    expect(screen.other()).toBe('gone');
    speaker.channel.rejoin();
    air.deliverAll();
    expect(screen.other()).toBe('here');
  });

  test('who only loads anew has never been gone', () => {
    const { air, screen, speaker } = openBoth();
    const seen: string[] = [];
    screen.channel.subscribe(({ other }) => void seen.push(other));
    speaker.disconnect();
    air.deliverAll();
    vi.advanceTimersByTime(RETURNING / 2);
    open(air, 'speaker');
    air.deliverAll();
    vi.advanceTimersByTime(RETURNING);
    expect(seen).toEqual([]);
    expect(screen.other()).toBe('here');
  });

  test('one of two speakers may go', () => {
    const { air, screen, speaker } = openBoth();
    open(air, 'speaker');
    air.deliverAll();
    speaker.disconnect();
    air.deliverAll();
    vi.advanceTimersByTime(RETURNING);
    expect(screen.other()).toBe('here');
  });

  test('who goes without a word is missed after some questions without an answer', () => {
    const { air, screen } = openBoth();
    for (let questions = 0; questions < PATIENCE; questions += 1) {
      vi.advanceTimersByTime(ASKING);
      air.lose();
      expect(screen.other()).toBe('here');
    }
    vi.advanceTimersByTime(ASKING);
    expect(screen.other()).toBe('gone');
  });

  test('who answers is there, however seldom it can ask by itself', () => {
    const { air, screen, speaker } = openBoth();
    // As a browser does with a window that is hidden: no timer of it goes off.
    speaker.channel.leave();
    air.lose();
    for (let questions = 0; questions < 100; questions += 1) {
      vi.advanceTimersByTime(ASKING);
      air.deliverAll();
    }
    expect(screen.other()).toBe('here');
    screen.presenter.next();
    air.deliverAll();
    expect(speaker.state().slide).toBe(1);
  });
});

test('without a channel a window goes by itself, and says so', () => {
  const presenter = createPresenter(SLIDES, { slide: 0 });
  const stopwatch = createStopwatch();
  const options = { role: 'speaker', subject, id: 'a', openMedium: () => undefined } as const;
  const channel = createPresenterChannel({ presenter, stopwatch }, options);
  channel.connect();
  expect(channel.getState()).toMatchObject({ isConnected: false, isSettled: false });
  presenter.next();
  expect(stopwatch.getState().kind).toBe('running');
  vi.advanceTimersByTime(LISTENING);
  expect(channel.getState()).toEqual({ isConnected: false, isSettled: true, other: 'never seen' });
});

test('a window that is left does nothing any more', () => {
  const { air, screen } = openBoth();
  screen.disconnect();
  const before = air.said;
  screen.presenter.next();
  vi.advanceTimersByTime(10 * ASKING);
  // The other one goes on asking.
  expect(air.said - before).toBe(10);
  expect(vi.getTimerCount()).toBe(1);
});

describe('whatever happens, in whatever order windows hear of it', () => {
  const happening = fc.tuple(
    fc.constantFrom('drive', 'drive', 'hear', 'hear', 'hear', 'wait', 'reload', 'lose'),
    fc.nat(20),
    fc.nat(20),
  );
  type Window = ReturnType<typeof open>;

  const drive = ({ presenter, stopwatch }: Window, what: number) => {
    const deeds = [
      ...[presenter.next, presenter.next, presenter.previous, presenter.reveal],
      ...[stopwatch.start, stopwatch.pause, stopwatch.reset],
      () => presenter.goTo(what % SLIDES),
      () => presenter.setBlank(what % 2 === 0),
      () => presenter.setGuess(GUESSES[what % 4]),
    ];
    deeds[what % deeds.length]?.();
  };

  test.each([2, 3])('%i windows come to the same state', (count) => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 60 }), (happenings) => {
        const air = createAir();
        const roles: Role[] = ['screen', 'speaker', 'speaker'];
        const all = roles.slice(0, count).map((role, at) => open(air, role, at));
        for (const [kind, at, what] of happenings) {
          const which = at % count;
          const window = all[which];
          if (!window) continue;
          if (kind === 'drive') drive(window, what);
          else if (kind === 'hear') air.deliver(at);
          else if (kind === 'wait') vi.advanceTimersByTime(what * 200);
          else if (kind === 'lose') air.lose();
          else {
            window.disconnect();
            all[which] = open(air, roles[which] ?? 'screen', what % SLIDES, 'xw'[what % 2]);
          }
        }
        // Nothing more is done; what is said is heard, until all have asked once.
        for (const period of [LISTENING, ASKING, 0]) {
          vi.advanceTimersByTime(period);
          air.deliverAll();
        }
        const [first, ...others] = all;
        for (const other of others) expect(other.state()).toEqual(first?.state());
        expect(all.map((window) => window.other())).toEqual(all.map(() => 'here'));
        for (const { disconnect } of all) disconnect();
      }),
    );
  });

  test('one drive on one side of two in step is what both show', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.nat(20)), { minLength: 1 }), (deeds) => {
        const { air, screen, speaker } = openBoth();
        for (const [isOnScreen, what] of deeds) {
          drive(isOnScreen ? screen : speaker, what);
          const driven = (isOnScreen ? screen : speaker).state();
          air.deliverAll();
          expect([screen.state(), speaker.state()]).toEqual([driven, driven]);
        }
        screen.disconnect();
        speaker.disconnect();
      }),
    );
  });
});
