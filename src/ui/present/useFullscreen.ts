import { useEffect, useSyncExternalStore } from 'react';

function subscribe(notify: () => void): () => void {
  document.addEventListener('fullscreenchange', notify);
  return () => document.removeEventListener('fullscreenchange', notify);
}

export type Fullscreen = {
  readonly isOn: boolean;
  /** False where the browser or the frame does not allow it. */
  readonly isPossible: boolean;
  readonly enter: () => void;
  /** Whether there was anything to leave, as the browser has it now. */
  readonly leave: () => boolean;
};

/** The whole screen for the page. */
export function useFullscreen(): Fullscreen {
  const isOn = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);
  return { isOn, isPossible: document.fullscreenEnabled, enter, leave };
}

/** Gives the screen back when the presentation is left. */
export function useLeavingFullscreen(): void {
  useEffect(() => () => void leave(), []);
}

/** Refused without a gesture of the reader's: then the page stays as it is. */
function enter(): void {
  if (!document.fullscreenElement) document.documentElement.requestFullscreen().catch(() => {});
}

function leave(): boolean {
  if (!document.fullscreenElement) return false;
  document.exitFullscreen().catch(() => {});
  return true;
}
