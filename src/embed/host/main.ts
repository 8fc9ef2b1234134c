/**
 * `embed.js`, for the page of a host. `docs/embedding.md` tells how it is used. Included several
 * times, it looks for placeholders again; included from several sites, each site serves its own.
 */
import { PROTOCOL_VERSION } from '../protocol.ts';
import { embedInto, type HostedEmbed } from './embeds.ts';
import { ownAddress, siteOf } from './ownAddress.ts';
import { type Part, placeholdersIn, siteNamedBy } from './placeholders.ts';

type HostScript = {
  /** Of the protocol that it speaks with its embeds. */
  readonly version: number;
  /** The embeds of the page, in the order in which they were made. */
  readonly embeds: () => readonly HostedEmbed[];
  /**
   * Looks for placeholders: for those who add some later. `part` is the part of the page to look in,
   * such as a closed shadow root, or a script that may be one itself.
   */
  readonly scan: (part?: Part) => void;
  /** How the embeds of each site are made, by the address of its script. */
  readonly sites: Map<string, typeof embedInto>;
};

declare global {
  interface Window {
    // Something else may have the name, such as a heading of the page by its id.
    Dateline?: Partial<HostScript>;
  }
}

function createHostScript(): HostScript {
  const embeds = new Map<HTMLElement, HostedEmbed>();
  const sites = new Map<string, typeof embedInto>();
  const makerFor = (element: HTMLElement) => {
    const named = siteNamedBy(element);
    const known = [...sites].map(([address, make]) => ({ site: siteOf(address), make }));
    // A script of that name may be another's, but only once all have run does one know.
    const isSettled = document.readyState === 'complete' && !element.dataset.site;
    const own = named === undefined ? known[0] : known.find(({ site }) => site === named);
    return own ?? (isSettled ? known[0] : undefined);
  };
  return {
    version: PROTOCOL_VERSION,
    embeds: () => [...embeds.values()].filter(({ element }) => element.isConnected),
    scan: (part = document) => {
      const within = part instanceof HTMLScriptElement ? (part.parentNode ?? document) : part;
      for (const element of placeholdersIn(within, [...sites.keys()])) {
        const maker = embeds.has(element) ? undefined : makerFor(element);
        if (maker) embeds.set(element, maker.make(element, maker.site));
      }
    },
    sites,
  };
}

/** The one of the page, whoever has made it. */
function hostScript(): HostScript {
  const { Dateline: found } = window;
  // What has sites is ours.
  if (found?.sites instanceof Map) return found as HostScript;
  const made = createHostScript();
  window.Dateline = made;
  return made;
}

const address = ownAddress(document.currentScript, new Error().stack);
if (address === undefined) {
  console.error(
    'Dateline: embed.js cannot tell where it was loaded from. Include it with <script src="…/embed.js">.',
  );
} else {
  const { sites, scan } = hostScript();
  sites.set(address, embedInto);
  scan();
  // Placeholders further down, which the browser has not read yet, and those that nobody else took.
  document.addEventListener('DOMContentLoaded', () => scan());
  window.addEventListener('load', () => scan());
}
