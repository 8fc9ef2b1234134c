/**
 * Keeps the windows that show one presentation in step, whichever is driven, and knows whether the
 * other one is there.
 *
 * The last one who does something is followed, by Lamport's clock, so that all windows come to the
 * same state in whatever order they hear of each other. A window that has just come has done nothing
 * and follows the one that was there. What is followed is not said again.
 *
 * Who has gone says so. Who has gone without a word is missed by whoever asks: a window counts its
 * own questions that stay without an answer, never the time that has gone by, because browsers slow
 * down the timers of a window that is hidden, but not its answers.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Presenter, PresenterState } from './presenter.ts';
import {
  isLater,
  type Message,
  parseMessage,
  type Role,
  type Stamp,
  type Subject,
  writeMessage,
} from './presenterMessages.ts';
import type { Stopwatch } from './stopwatch.ts';

/** What carries messages to all other windows, and never back to the one that they come from. */
export type Medium = {
  readonly post: (data: unknown) => void;
  readonly listen: (hear: (data: unknown) => void) => void;
  readonly close: () => void;
};

/** Milliseconds between two questions; how many may stay without an answer. */
export const ASKING = 2000;
export const PATIENCE = 3;
/** Milliseconds for which a newcomer waits to hear from others before it speaks for itself. */
export const LISTENING = 1500;
/** Milliseconds after a farewell in which a window that is only loaded anew comes back. */
export const RETURNING = 2000;

type ChannelState = {
  /** Whether windows can hear of each other at all. */
  readonly isConnected: boolean;
  /** Whether there has been time to hear from others. */
  readonly isSettled: boolean;
  /** The window of the other role. */
  readonly other: 'never seen' | 'here' | 'gone';
};

export type PresenterChannel = Pick<
  StoreApi<ChannelState>,
  'getState' | 'getInitialState' | 'subscribe'
> & {
  /** Begins to hear and to speak. Returns how to leave for good. */
  readonly connect: () => () => void;
  /**
   * Has the other window read on, or back: what it shows may be longer than its room. False where
   * there is none to do so.
   */
  readonly readOn: (by: 1 | -1) => boolean;
  /** What this window does when it is asked to. Returns how to stop. */
  readonly onRead: (read: (by: 1 | -1) => void) => () => void;
  /** Tells the others that another story is told from now on; its id, undefined for the visits. */
  readonly turnTo: (story: string | undefined) => void;
  /** What this window does when the other one turns to another story. Returns how to stop. */
  readonly onTurn: (turn: (story: string | undefined) => void) => () => void;
  /** Says farewell while connected, for a page that is closed. */
  readonly leave: () => void;
  /** For a page that comes back from the browser's memory: it is a newcomer once more. */
  readonly rejoin: () => void;
};

type Options = {
  readonly role: Role;
  readonly subject: Subject;
  /** One that no other window has: letters, digits and hyphens. */
  readonly id: string;
  /** Undefined where the browser has none: then there is only this window. */
  readonly openMedium: () => Medium | undefined;
};

type Shared = { readonly presenter: Presenter; readonly stopwatch: Stopwatch };

/** The way of a window to the others. The stopwatch is started by the first step past the title. */
export function createPresenterChannel(
  { presenter, stopwatch }: Shared,
  { role, subject, id, openMedium }: Options,
): PresenterChannel {
  const store = createStore<ChannelState>(() => ({
    isConnected: true,
    isSettled: false,
    other: 'never seen',
  }));
  const { getState, getInitialState, subscribe, setState } = store;
  /** The others of the other role, and how many questions each has left without an answer. */
  const others = new Map<string, number>();
  const readers = new Set<(by: 1 | -1) => void>();
  const turners = new Set<(story: string | undefined) => void>();
  let medium: Medium | undefined;
  let stamp: Stamp = { count: 0, by: id };
  let isFollowing = false;
  let listening: ReturnType<typeof setTimeout> | undefined;
  let returning: ReturnType<typeof setTimeout> | undefined;
  let asking: ReturnType<typeof setInterval> | undefined;

  const post = (message: Message) => medium?.post(writeMessage(message, subject));
  const say = (isAsking: boolean) => {
    const shared = { presenter: presenter.getState(), stopwatch: stopwatch.getState() };
    post({ from: id, role, type: 'here', stamp, shared, isAsking });
  };
  const settle = () => {
    clearTimeout(listening);
    if (!getState().isSettled) setState({ isSettled: true });
  };
  const setOther = (other: ChannelState['other']) => {
    if (getState().other !== other) setState({ other });
  };
  const isNew = () => stamp.count === 0;

  const speakUp = () => {
    settle();
    if (!isNew()) return;
    stamp = { count: 1, by: id };
    say(false);
  };
  const drive = () => {
    // What a newcomer does before it has heard from others counts only if there are none.
    if (isFollowing || isNew()) return;
    stamp = { count: stamp.count + 1, by: id };
    say(false);
  };
  const step = (state: PresenterState, before: PresenterState) => {
    if (isFollowing) return;
    if (state.slide > 0 && state.slide !== before.slide && stopwatch.getState().kind === 'ready') {
      // Said together with the step.
      isFollowing = true;
      stopwatch.start();
      isFollowing = false;
    }
    drive();
  };
  const follow = (message: Message & { readonly type: 'here' }) => {
    stamp = message.stamp;
    isFollowing = true;
    stopwatch.follow(message.shared.stopwatch);
    presenter.follow(message.shared.presenter);
    isFollowing = false;
    settle();
  };
  const see = (message: Message) => {
    if (message.role === role) return;
    if (message.type !== 'bye') {
      clearTimeout(returning);
      others.set(message.from, 0);
      setOther('here');
    } else if (others.delete(message.from) && others.size === 0) {
      clearTimeout(returning);
      returning = setTimeout(() => setOther('gone'), RETURNING);
    }
  };
  const hear = (data: unknown) => {
    const message = parseMessage(data, subject);
    if (!message || message.from === id) return;
    see(message);
    if (message.type === 'read' && message.to === id) {
      for (const read of readers) read(message.by);
    }
    if (message.type === 'story' && message.role !== role) {
      for (const turn of turners) turn(message.story || undefined);
    }
    if (message.type !== 'here') return;
    if (message.stamp.count > 0 && isLater(message.stamp, stamp)) follow(message);
    if (!message.isAsking) return;
    // Who hears a newcomer come was there before it.
    if (isNew()) speakUp();
    else say(false);
  };
  const readOn = (by: 1 | -1) => {
    // One of them does: two would go two steps.
    const [to] = others.keys();
    if (to !== undefined) post({ from: id, role, type: 'read', to, by });
    return to !== undefined;
  };
  const onRead = (read: (by: 1 | -1) => void) => {
    readers.add(read);
    return () => void readers.delete(read);
  };
  const turnTo = (story: string | undefined) =>
    post({ from: id, role, type: 'story', story: story ?? '' });
  const onTurn = (turn: (story: string | undefined) => void) => {
    turners.add(turn);
    return () => void turners.delete(turn);
  };
  const ask = () => {
    const wasThere = others.size > 0;
    for (const [other, unanswered] of others) {
      if (unanswered < PATIENCE) others.set(other, unanswered + 1);
      else others.delete(other);
    }
    if (wasThere && others.size === 0) setOther('gone');
    say(true);
  };

  const rejoin = () => {
    clearInterval(asking);
    clearTimeout(listening);
    stamp = { count: 0, by: id };
    say(true);
    listening = setTimeout(speakUp, LISTENING);
    asking = setInterval(ask, ASKING);
  };
  const leave = () => {
    for (const timer of [listening, returning, asking]) clearTimeout(timer);
    post({ from: id, role, type: 'bye' });
  };
  const connect = () => {
    medium = openMedium();
    if (!medium) setState({ isConnected: false });
    const stops = [presenter.subscribe(step), stopwatch.subscribe(drive)];
    medium?.listen(hear);
    rejoin();
    return () => {
      leave();
      for (const stop of stops) stop();
      medium?.close();
    };
  };

  const talk = { readOn, onRead, turnTo, onTurn, leave, rejoin };
  return { getState, getInitialState, subscribe, connect, ...talk };
}
