import { useEffectEvent, useLayoutEffect } from 'react';
import { type Command, commandOf } from './commands.ts';
import { isBehindDialog } from './dialogs.ts';
import { singleKeys } from './singleKeys.ts';

/**
 * Does what single keys ask for; `run` answers whether the command was its own.
 * From the moment that the page is there: an ordinary effect runs some time after, and loses keys.
 */
export function useCommands(run: (command: Command) => boolean): void {
  const onCommand = useEffectEvent(run);
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const isOurs = singleKeys.isOn() && !isBehindDialog();
      const command = isOurs ? commandOf(event, target) : undefined;
      // A key that has done something must not be typed into what has got the focus by it.
      if (command && onCommand(command)) event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
