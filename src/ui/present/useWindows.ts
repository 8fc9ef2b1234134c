import { useEffect, useEffectEvent, useState } from 'react';
import { NOTHING } from '../../domain/selection.ts';
import { openBroadcast } from '../../state/broadcast.ts';
import type { Explorer } from '../../state/explorer.ts';
import { keepStopwatch, readStopwatch } from '../../state/keptStopwatch.ts';
import type { Presenter } from '../../state/presenter.ts';
import { createPresenterChannel, type PresenterChannel } from '../../state/presenterChannel.ts';
import { channelName, type Role } from '../../state/presenterMessages.ts';
import { createStopwatch, type Stopwatch } from '../../state/stopwatch.ts';
import { toSearch } from '../../state/url.ts';
import { useDossier } from '../dossier/context.ts';
import { openScreen, openSpeaker, windowName } from './openWindow.ts';

export type Windows = {
  readonly channel: PresenterChannel;
  readonly stopwatch: Stopwatch;
  /** Opens the window of the other role, or goes to it where it is open. */
  readonly openOther: () => void;
  /** The browser did not let it be opened. */
  readonly isBlocked: boolean;
  /** That has been read. */
  readonly forgetBlocked: () => void;
};

/** This window among those that show the presentation of `story`, as long as it is on the page. */
export function useWindows(
  role: Role,
  explorer: Explorer,
  presenter: Presenter,
  story: string | undefined,
): Windows {
  const { catalog } = useDossier();
  const { dossier, version } = catalog;
  const [isBlocked, setBlocked] = useState(false);
  const [{ name, stopwatch, channel }] = useState(() => {
    const name = channelName(dossier.id, story ?? '');
    const stopwatch = createStopwatch(readStopwatch(name));
    const subject = { version, slides: presenter.count };
    const openMedium = () => openBroadcast(name, window);
    const options = { role, subject, id: randomId(), openMedium };
    return { name, stopwatch, channel: createPresenterChannel({ presenter, stopwatch }, options) };
  });
  useEffect(() => {
    const stops = [channel.connect(), keepStopwatch(stopwatch, name)];
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      if (persisted) channel.rejoin();
    };
    addEventListener('pagehide', channel.leave);
    addEventListener('pageshow', comeBack);
    return () => {
      removeEventListener('pagehide', channel.leave);
      removeEventListener('pageshow', comeBack);
      // However it came to that, by a button or by Back: the class sees another story from now on.
      const { presentation } = explorer.getState();
      if (role === 'screen' && presentation && presentation.story !== story) {
        channel.turnTo(presentation.story);
      }
      for (const stop of stops) stop();
    };
  }, [channel, stopwatch, name, explorer, role, story]);

  const openOther = () => {
    // So that the other window finds this one again.
    window.name = windowName(role, dossier.id);
    const isSpeaker = role === 'screen' || undefined;
    const state = explorer.getState();
    const presentation = { ...state.presentation, isSpeaker };
    const address = location.pathname + toSearch({ ...state, presentation }, location.search);
    const open = isSpeaker ? openSpeaker : openScreen;
    setBlocked(!open(address, windowName(isSpeaker ? 'speaker' : 'screen', dossier.id), window));
  };
  return { channel, stopwatch, openOther, isBlocked, forgetBlocked: () => setBlocked(false) };
}

/** Turns to the story that the class sees. */
export function useTurn({ channel }: Windows, explorer: Explorer, presenter: Presenter): void {
  useEffect(
    () =>
      channel.onTurn((story) => {
        const { guess } = presenter.getState();
        explorer.present({ story, guess, isSpeaker: true }, NOTHING);
      }),
    [channel, explorer, presenter],
  );
}

/** Reads on or back when the other window is asked to. */
export function useRead({ channel }: Windows, read: (by: 1 | -1) => void): void {
  const onRead = useEffectEvent(read);
  useEffect(() => channel.onRead((by) => onRead(by)), [channel]);
}

/** Also where a page has no secure origin and with that no `randomUUID`. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
