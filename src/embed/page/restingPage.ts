/**
 * The embed of a large dossier as long as nobody has asked it for anything: what its HTML says. The index of all
 * excerpts is fetched with the first sign of a reader, or for the first command of the host.
 */
import { EVERYTHING } from '../../domain/filter.ts';
import { NOTHING } from '../../domain/selection.ts';
import { onFirstSign } from '../../state/signs.ts';
import type { EmbedPage } from './embedPage.ts';
import { onLink } from './links.ts';

/**
 * Follows links once the page is open. `open` makes the page that knows all excerpts; it never rejects, and is called
 * once.
 */
export function createRestingPage(measured: Element, open: () => Promise<EmbedPage>): EmbedPage {
  let page: EmbedPage | undefined;
  let isOpening = false;
  const waiting: (() => void)[] = [];
  const listeners = new Set<() => void>();
  const resting = new AbortController();

  const begin = async () => {
    if (isOpening) return;
    isOpening = true;
    page = await open();
    resting.abort();
    page.subscribe(() => {
      for (const changed of listeners) changed();
    });
    for (const act of waiting) act();
  };
  const whenKnown = (act: () => void) => {
    if (page) return act();
    waiting.push(act);
    void begin();
  };

  onFirstSign(window, () => void begin());
  onLink((link) => whenKnown(() => link.click()), resting.signal);

  return {
    measured,
    selection: () => page?.selection() ?? NOTHING,
    chosen: () => page?.chosen() ?? EVERYTHING,
    view: () => page?.view() ?? {},
    subscribe: (changed) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    whenKnown,
    select: (selection) => whenKnown(() => page?.select(selection)),
    selectPlace: (id) => whenKnown(() => page?.selectPlace(id)),
    selectClaim: (claim) => whenKnown(() => page?.selectClaim(claim)),
    filter: (filter) => whenKnown(() => page?.filter(filter)),
    step: (step) => whenKnown(() => page?.step(step)),
  };
}
