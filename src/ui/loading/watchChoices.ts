/** What the reader is about to choose. */
import { isSameSelection, type Selection } from '../../domain/selection.ts';
import { isStill } from '../../state/signs.ts';

/** Milliseconds for which a pointer or the focus rests on something before it may be meant. */
const REST = 100;

type Watched = {
  /** Aborted when nobody is to be told any more. */
  readonly over: AbortSignal;
  /** What a press on an element selects. */
  readonly leadsTo: (target: EventTarget | null) => Selection | undefined;
  /** The signal is aborted as soon as something else is meant, or nothing. */
  readonly prepare: (selection: Selection, signal: AbortSignal) => void;
};

/**
 * Tells once a mouse, or the focus of the keyboard, rests on what selects something, and at once when that is
 * pressed, so that its words are there when it is selected.
 */
export function watchChoices(page: EventTarget, { over, leadsTo, prepare }: Watched): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let meant: { readonly selection: Selection; readonly controller: AbortController } | undefined;
  const giveUp = () => {
    clearTimeout(timer);
    meant?.controller.abort();
    meant = undefined;
  };
  const turnTo = (selection: Selection) => {
    if (meant && isSameSelection(meant.selection, selection)) return;
    giveUp();
    meant = { selection, controller: new AbortController() };
    prepare(selection, meant.controller.signal);
  };
  const meanIt = (target: EventTarget | null) => {
    const selection = leadsTo(target);
    if (selection) turnTo(selection);
  };
  const rest = ({ target }: Event) => {
    clearTimeout(timer);
    timer = setTimeout(() => meanIt(target), REST);
  };
  const listen = (kind: string, hear: (event: Event) => void) =>
    page.addEventListener(kind, hear, { signal: over, capture: true, passive: true });
  listen('pointermove', (event) => {
    // All events of this name are a pointer's; a finger rests on nothing.
    if ((event as PointerEvent).pointerType !== 'touch' && !isStill(event)) rest(event);
  });
  listen('focusin', rest);
  listen('pointerdown', ({ target }) => meanIt(target));
  // A finger scrolls that seemed to press.
  listen('pointercancel', giveUp);
  over.addEventListener('abort', giveUp);
}
