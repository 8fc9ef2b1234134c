import { createListeners } from './listeners.ts';
import type { Message, Role, Word } from './presenterMessages.ts';

/** What one window of a presentation has the other do. */
export type PresenterOrders = {
  /**
   * Tells the other window to scroll its card on or back, or to step when it cannot. False when no
   * other window is open.
   */
  readonly readOn: (by: 1 | -1) => boolean;
  /** What this window does when it is told to scroll. Returns how to stop. */
  readonly onRead: (read: (by: 1 | -1) => void) => () => void;
  /** Tells the others to change to another story; undefined for the visits. */
  readonly turnTo: (story: string | undefined) => void;
  /** What this window does when the other one changes to another story. Returns how to stop. */
  readonly onTurn: (turn: (story: string | undefined) => void) => () => void;
};

/** `hear` is for every message that arrives; `other` names one window of the other role. */
export function createPresenterOrders(
  { id, role }: { readonly id: string; readonly role: Role },
  post: (word: Word) => void,
  other: () => string | undefined,
): PresenterOrders & { readonly hear: (message: Message) => void } {
  const readers = createListeners<1 | -1>();
  const turners = createListeners<string | undefined>();
  return {
    readOn: (by) => {
      // Only one window scrolls: two would go two steps.
      const to = other();
      if (to !== undefined) post({ type: 'read', to, by });
      return to !== undefined;
    },
    onRead: readers.add,
    turnTo: (story) => post({ type: 'story', story: story ?? '' }),
    onTurn: turners.add,
    hear: (message) => {
      if (message.type === 'read' && message.to === id) readers.call(message.by);
      if (message.type === 'story' && message.role !== role) {
        turners.call(message.story || undefined);
      }
    },
  };
}
