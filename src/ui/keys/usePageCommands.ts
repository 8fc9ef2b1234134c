import { flushSync } from 'react-dom';
import type { Catalog } from '../../domain/catalog.ts';
import { neighbour } from '../../domain/neighbour.ts';
import type { Remaining } from '../../domain/remaining.ts';
import type { Selected } from '../../domain/selection.ts';
import type { Explorer } from '../../state/explorer.ts';
import type { Command } from './commands.ts';
import { focusOn } from './focusOn.ts';
import { useCommands } from './useCommands.ts';

type Shown = {
  readonly catalog: Catalog;
  readonly remaining: Remaining;
  readonly selected: Selected;
};

/** Single keys that go through the visits and about the page. */
export function usePageCommands(explorer: Explorer, shown: Shown): void {
  const step = (by: 1 | -1) => {
    const next = neighbour(shown.catalog, shown.remaining, shown.selected, by);
    if (next) explorer.select(next);
    return true;
  };
  useCommands((command: Command) => {
    // What is presented has keys of its own.
    if (explorer.getState().presentation) return false;
    switch (command) {
      case 'next':
        return step(1);
      case 'previous':
        return step(-1);
      case 'map':
      case 'timeline':
        // What is not on the page cannot be focused.
        flushSync(() => explorer.setPage(undefined));
        return focusOn(command);
      case 'dossier':
        return focusOn('dossier');
      case 'list':
        explorer.setPage('list');
        return true;
      case 'search':
      case 'help':
        return false;
    }
  });
}
