/** Opens the windows of a presentation, each under a name of its own. */
import type { Role } from '../../state/presenterMessages.ts';
import { fromSearch } from '../../state/url.ts';

/** The name by which the browser finds a window again. */
export function windowName(role: Role, dossier: string): string {
  return ['dateline', role, dossier].join(':');
}

/** As large as the notes want it, CSS pixels; the browser makes it smaller where there is no room. */
const FEATURES = 'popup,width=1100,height=760';

/**
 * To the speaker's window: the one that is open, or a new one. `address` has the query string of what
 * is presented. False where the browser forbids it.
 */
export function openSpeaker(address: string, name: string, page: Window): boolean {
  // Without an address one that is open stays as it is.
  const opened = page.open('', name, FEATURES);
  if (!opened) return false;
  if (!isShowing(opened, address, page)) opened.location.replace(address);
  opened.focus();
  return true;
}

/** To the screen: in its own window where that is still open. False where the browser forbids it. */
export function openScreen(address: string, name: string, page: Window): boolean {
  const opened = page.open(address, name);
  opened?.focus();
  return opened !== null;
}

/** Whether a window shows the notes of the same story, at whichever step. */
function isShowing(opened: Window, address: string, page: Window): boolean {
  try {
    const { search } = new URL(address, page.location.href);
    const [shown, wanted] = [opened.location.search, search].map(
      (it) => fromSearch(it).presentation,
    );
    return shown?.isSpeaker === true && shown.story === wanted?.story;
  } catch {
    // Where each file is an origin of its own no window may look into another, but it is there.
    return page.origin === 'null';
  }
}
