/**
 * Keys that only the app can answer: they wait for it. Of a dossier it is the last one; where a presentation is asked
 * for, all of its keys wait, as a clicker may send several. So do those for printing: without the app, paper has no more
 * than the page.
 */
import { commandOf, OWN_USE } from '../../keys/commands.ts';
import { singleKeys } from '../../keys/singleKeys.ts';
import { isPrintKey } from '../../print/printKey.ts';
import { asks } from './pending.ts';

export type WaitingKeys = {
  /** The app is not coming. */
  readonly giveUp: () => void;
  /** The app has taken over. */
  readonly replay: () => void;
};

/** Follows the keys that are pressed in the page until `over`. */
export function keepKeys(app: HTMLElement, over: AbortSignal): WaitingKeys {
  const isStage = asks(location.search, ['present']);
  let keys: readonly KeyboardEvent[] = [];
  let isComing = true;
  const keep = (event: KeyboardEvent) => {
    const isOwn = !isStage && singleKeys.isOn();
    const target = elementOf(event);
    const command = isOwn ? commandOf(event, target) : undefined;
    const isForStage = isStage && !target?.closest(OWN_USE) && isOfStage(event);
    const isMeant = command || isPrintKey(event) || isForStage;
    if (!isComing || !isMeant) return;
    event.preventDefault();
    // What is typed next waits in the field.
    const isDone = command === 'search' && focusedField(app);
    keys = isDone ? [] : isStage ? [...keys, event] : [event];
  };
  addEventListener('keydown', keep, { capture: true, signal: over });
  const send = () => {
    for (const key of keys) dispatchEvent(new KeyboardEvent('keydown', keysOf(key)));
  };
  return {
    giveUp: () => {
      isComing = false;
      if (keys.some(isPrintKey)) print();
    },
    replay: () => {
      // Its code, or its story, may come later than the app.
      if (isStage && keys.length > 0) whenThereIs('.present-card, .speaker', send);
      else send();
    },
  };
}

/** As much of it as tells which keys were pressed. */
function keysOf({ key, code, ctrlKey, metaKey, shiftKey }: KeyboardEvent): KeyboardEventInit {
  return { key, code, ctrlKey, metaKey, shiftKey, bubbles: true, cancelable: true };
}

/** Whether a presentation may have a use for it; `keys/presentKeys.ts` knows best. */
function isOfStage({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const isHeld = ctrlKey || metaKey || altKey;
  return !isHeld && (key.length === 1 || /^(Page|Arrow|Home|End|F5|Escape)/.test(key));
}

/** Calls back as soon as the page has what a selector names. */
function whenThereIs(selector: string, then: () => void): void {
  const look = () => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    then();
  };
  const observer = new MutationObserver(look);
  observer.observe(document.body, { childList: true, subtree: true });
  look();
}

/** Whether the page shows a field to search in, which has the focus then. */
function focusedField(app: HTMLElement): boolean {
  const field = app.querySelector<HTMLElement>('input[type="search"]');
  field?.focus();
  return field !== null && document.activeElement === field;
}

function elementOf({ target }: Event): Element | null {
  return target instanceof Element ? target : null;
}
