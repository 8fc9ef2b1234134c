/** Puts embeds where a host page has placeholders, sizes them, and carries words to and fro. */
import type { Selection } from '../../domain/selection.ts';
import {
  PROTOCOL_SOURCE,
  PROTOCOL_VERSION,
  type Report,
  type ReportMessage,
  type Step,
} from '../protocol.ts';
import {
  embedAddress,
  filterOf,
  isAboutSelection,
  LIVE_ATTRIBUTES,
  type Options,
  reservedHeight,
  selectionOf,
  soundHeight,
} from './options.ts';

/** An embed, as the scripts of a host page meet it. */
export type HostedEmbed = {
  /** The placeholder. Every report of the embed is a `dateline` event on it, which bubbles; `detail` has type and data. */
  readonly element: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly select: (selection: Selection) => void;
  readonly filter: (filter: object) => void;
  readonly step: (step: Step) => void;
};

const REPORTS = ['ready', 'select', 'view', 'height'];
/** Of a title, in UTF-16 code units. */
const MAXIMUM_TITLE = 300;

/**
 * Makes the frame of a placeholder, which is loaded when the reader comes near. In a script's place
 * it stands behind it; from every other element it takes what was there for readers without scripts.
 * `site` is the absolute address of the site. Styles are set one by one, which a host's security
 * policy lets through where it refuses `style` attributes.
 */
export function embedInto(element: HTMLElement, site: string): HostedEmbed {
  // `HTMLElement.dataset` under a name that is free for tests.
  const options: Options = element.dataset;
  const frame = element.ownerDocument.createElement('iframe');
  frame.loading = 'lazy';
  frame.allow = 'fullscreen; web-share; clipboard-write';
  frame.title = options.title || 'Dateline';
  const { style } = frame;
  style.display = 'block';
  style.width = '100%';
  style.border = '0';
  style.height = `${reservedHeight(options)}px`;
  frame.src = embedAddress(site, options);

  let isReady = false;
  const waiting: object[] = [];
  const send = (type: string, data: object) => {
    const message = { source: PROTOCOL_SOURCE, version: PROTOCOL_VERSION, type, data };
    // Before the embed listens, or in a document that is not yet the embed's, it would be lost.
    if (isReady) frame.contentWindow?.postMessage(message, '*');
    else waiting.push(message);
  };

  const { origin } = new URL(site);
  const listen = (event: MessageEvent) => {
    if (event.source === null || event.source !== frame.contentWindow) return;
    // In a sandbox of the host the embed has no origin of its own.
    if (event.origin !== origin && event.origin !== 'null') return;
    const report = parseReport(event.data);
    if (!report) return;
    if (report.type === 'ready') {
      isReady = true;
      const { title } = report.data;
      if (!options.title && typeof title === 'string') frame.title = title.slice(0, MAXIMUM_TITLE);
      for (const message of waiting.splice(0)) frame.contentWindow?.postMessage(message, '*');
    }
    if (report.type === 'height') {
      const height = soundHeight(report.data.height);
      if (height !== undefined) style.height = `${height}px`;
    }
    element.dispatchEvent(new CustomEvent('dateline', { bubbles: true, detail: report }));
  };
  // Before the frame is there, so that nothing it says is missed.
  window.addEventListener('message', listen);

  new MutationObserver((changes) => {
    const isSelection = changes.map((it) => isAboutSelection(it.attributeName));
    if (isSelection.includes(false)) send('filter', filterOf(options));
    if (isSelection.includes(true)) send('select', selectionOf(options));
  }).observe(element, { attributeFilter: LIVE_ATTRIBUTES });

  if (element.localName === 'script') element.after(frame);
  else element.replaceChildren(frame);
  return {
    element,
    frame,
    select: (selection) => send('select', selection),
    filter: (filter) => send('filter', filter),
    step: (step) => send('step', step),
  };
}

/** A message of the embed's protocol, or undefined. Only who sent it says whether it is to be believed. */
function parseReport(message: unknown): Report | undefined {
  // Whatever it is, its fields can be asked for, but for those of null.
  const it = (message ?? {}) as Partial<ReportMessage>;
  const isOurs =
    it.source === PROTOCOL_SOURCE &&
    it.version === PROTOCOL_VERSION &&
    REPORTS.includes(it.type ?? '');
  // The embed has made it; its origin and its window have been checked.
  return isOurs && it.data ? ({ type: it.type, data: it.data } as Report) : undefined;
}
