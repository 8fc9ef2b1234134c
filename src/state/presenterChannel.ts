/**
 * Keeps the windows that show one presentation in step, whichever is driven (`presenterClock.ts`),
 * and knows whether the other one is open (`presenterPresence.ts`). A new window has done nothing
 * and follows the one that was open before.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { createPresenterClock, type Shared } from './presenterClock.ts';
import {
  type Message,
  parseMessage,
  type Role,
  type Subject,
  type Word,
  writeMessage,
} from './presenterMessages.ts';
import { createPresenterOrders, type PresenterOrders } from './presenterOrders.ts';
import { createPresence } from './presenterPresence.ts';

/** What carries messages to all other windows, and never back to the one that they come from. */
export type Medium = {
  readonly post: (data: unknown) => void;
  readonly listen: (hear: (data: unknown) => void) => void;
  readonly close: () => void;
};

/** Milliseconds between two questions whether others are open. */
export const ASKING = 2000;
/** Milliseconds for which a new window waits to hear from others before it speaks for itself. */
export const LISTENING = 1500;

type ChannelState = {
  /** Whether windows can hear of each other at all. */
  readonly isConnected: boolean;
  /** Whether there has been time to hear from others. */
  readonly isSettled: boolean;
  /** The window of the other role. */
  readonly other: 'never seen' | 'here' | 'gone';
};

export type PresenterChannel = PresenterOrders &
  Pick<StoreApi<ChannelState>, 'getState' | 'getInitialState' | 'subscribe'> & {
    /** Begins to listen and to speak. Returns how to leave for good. */
    readonly connect: () => () => void;
    /** Says farewell but stays connected; for a page that closes. */
    readonly leave: () => void;
    /** Starts as a new window again; for a page that comes back from the back/forward cache. */
    readonly rejoin: () => void;
  };

type Options = {
  readonly role: Role;
  readonly subject: Subject;
  /** Unique among the windows: letters, digits and hyphens. */
  readonly id: string;
  /** Undefined where the browser has none; then this window is on its own. */
  readonly openMedium: () => Medium | undefined;
};

/** Connects a window to the others. */
export function createPresenterChannel(
  shared: Shared,
  { role, subject, id, openMedium }: Options,
): PresenterChannel {
  const { getState, getInitialState, subscribe, setState } = createStore<ChannelState>(() => ({
    isConnected: true,
    isSettled: false,
    other: 'never seen',
  }));
  let medium: Medium | undefined;
  let listening: ReturnType<typeof setTimeout> | undefined;
  let asking: ReturnType<typeof setInterval> | undefined;

  const post = (word: Word) => medium?.post(writeMessage({ from: id, role, ...word }, subject));
  const say = (isAsking: boolean) => post({ type: 'here', ...clock.stamped(), isAsking });
  const clock = createPresenterClock(shared, id, () => say(false));
  const presence = createPresence((other) => {
    if (getState().other !== other) setState({ other });
  });
  const orders = createPresenterOrders({ id, role }, post, presence.one);
  const settle = () => {
    clearTimeout(listening);
    if (!getState().isSettled) setState({ isSettled: true });
  };
  const speakUp = () => {
    settle();
    clock.begin();
  };
  const hear = (data: unknown) => {
    const message = parseMessage(data, subject);
    if (!message || message.from === id) return;
    if (message.role !== role) {
      if (message.type === 'bye') presence.left(message.from);
      else presence.heard(message.from);
    }
    orders.hear(message);
    if (message.type === 'here') hearState(message);
  };
  const hearState = (message: Message & { readonly type: 'here' }) => {
    if (clock.follow(message)) settle();
    if (!message.isAsking) return;
    // Whoever hears a new window arrive was open before it.
    if (clock.isNew()) speakUp();
    else say(false);
  };
  const rejoin = () => {
    clearInterval(asking);
    clearTimeout(listening);
    clock.reset();
    say(true);
    listening = setTimeout(speakUp, LISTENING);
    asking = setInterval(() => {
      presence.asked();
      say(true);
    }, ASKING);
  };
  const leave = () => {
    clearTimeout(listening);
    clearInterval(asking);
    presence.stop();
    post({ type: 'bye' });
  };
  const connect = () => {
    medium = openMedium();
    if (!medium) setState({ isConnected: false });
    const unwatch = clock.watch();
    medium?.listen(hear);
    rejoin();
    return () => {
      leave();
      unwatch();
      medium?.close();
    };
  };
  const { hear: _, ...told } = orders;
  return { getState, getInitialState, subscribe, ...told, connect, leave, rejoin };
}
