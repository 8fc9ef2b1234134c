import { useEffectEvent, useLayoutEffect } from 'react';
import { forward } from '../../views/forward.ts';
import { isBehindDialog } from '../keys/dialogs.ts';
import { type PresentCommand, presentCommandOf } from '../keys/presentKeys.ts';
import { singleKeys } from '../keys/singleKeys.ts';

/**
 * Does what keys and clickers ask for; dialogs have all but F5 for themselves.
 * From the moment that the page is there: an ordinary effect runs some time after, and loses keys.
 */
export function usePresentKeys(run: (command: PresentCommand) => void): void {
  const onCommand = useEffectEvent(run);
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isBehindDialog() && event.key !== 'F5') return;
      const target = event.target instanceof Element ? event.target : null;
      const command = presentCommandOf(event, target, singleKeys.isOn(), forward());
      if (!command) return;
      event.preventDefault();
      onCommand(command);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
