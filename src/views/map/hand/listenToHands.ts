/** Hands on a map: pointer, wheel, fingers and keys move it, whoever draws it. */
import { listenToFingers } from './fingers.ts';
import type { Hands } from './hands.ts';
import { listenToKeys } from './keys.ts';
import { listenToPointer } from './pointer.ts';
import { listenToWheel } from './wheel.ts';

/** Listens on the element around a map until `signal` is aborted. */
export function listenToHands(container: HTMLElement, hands: Hands, signal: AbortSignal): void {
  listenToWheel(container, hands, signal);
  listenToPointer(container, hands, signal);
  listenToFingers(container, hands, signal);
  listenToKeys(hands, signal);
}
