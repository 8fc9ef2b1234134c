/**
 * `embed.js`, for the page of a host. `docs/embedding.md` tells how it is used. Included several
 * times, it looks for placeholders again and changes nothing else.
 */

import { PROTOCOL_VERSION } from '../protocol.ts';
import { embedInto, type HostedEmbed } from './embeds.ts';
import { hasOptions } from './options.ts';

type HostScript = {
  /** Of the protocol that it speaks with its embeds. */
  readonly version: number;
  /** The embeds of the page, in the order in which they were made. */
  readonly embeds: () => readonly HostedEmbed[];
  /** Looks for placeholders: for those who add some later. `script` may be one itself. */
  readonly scan: (script?: HTMLScriptElement) => void;
};

declare global {
  interface Window {
    Dateline?: HostScript;
  }
}

function createHostScript(site: string): HostScript {
  const embeds = new Map<HTMLElement, HostedEmbed>();
  const embed = (element: HTMLElement, address: string) => {
    if (!embeds.has(element)) embeds.set(element, embedInto(element, address));
  };
  return {
    version: PROTOCOL_VERSION,
    embeds: () => [...embeds.values()].filter(({ element }) => element.isConnected),
    scan: (script) => {
      if (script && hasOptions(script.dataset)) embed(script, siteOf(script));
      for (const element of document.querySelectorAll<HTMLElement>('.dateline-embed')) {
        embed(element, site);
      }
    },
  };
}

/** Where the script lies, there lies the site. */
function siteOf(script: HTMLScriptElement): string {
  return new URL('.', script.src).href;
}

const script = document.currentScript;
if (script instanceof HTMLScriptElement && script.src) {
  window.Dateline ??= createHostScript(siteOf(script));
  const { scan } = window.Dateline;
  scan(script);
  // Placeholders further down, which the browser has not read yet.
  document.addEventListener('DOMContentLoaded', () => scan());
}
