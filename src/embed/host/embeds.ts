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
  isAboutFilter,
  isAboutSelection,
  type Options,
  reservedHeight,
  selectionOf,
  soundHeight,
  WATCHED_ATTRIBUTES,
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
 * `site` is the absolute address of the site.
 */
export function embedInto(element: HTMLElement, site: string): HostedEmbed {
  // `HTMLElement.dataset` under a name that is free for tests.
  const options: Options = element.dataset;
  const addressNow = () => embedAddress(site, options);
  const frame = frameFor(element.ownerDocument, options, addressNow());
  const line = createLine(frame, addressNow);

  const { origin } = new URL(site);
  const listen = (event: MessageEvent) => {
    if (event.source === null || event.source !== frame.contentWindow) return;
    // In a sandbox of the host the embed has no origin of its own.
    if (event.origin !== origin && event.origin !== 'null') return;
    const report = parseReport(event.data);
    if (!report) return;
    if (report.type === 'ready') {
      if (!line.open(event.source)) return;
      const { title } = report.data;
      if (!options.title && typeof title === 'string') frame.title = title.slice(0, MAXIMUM_TITLE);
    }
    if (report.type === 'height') {
      const height = soundHeight(report.data.height);
      if (height !== undefined) frame.style.height = `${height}px`;
    }
    const told = { bubbles: true, composed: true, detail: report };
    element.dispatchEvent(new CustomEvent('dateline', told));
  };
  // Before the frame is there, so that nothing it says is missed.
  window.addEventListener('message', listen);

  new MutationObserver((changes) => {
    const changed = changes.map(({ attributeName }) => attributeName);
    if (options.title) frame.title = options.title;
    const isOther = (it: string | null) =>
      it !== 'data-title' && !isAboutFilter(it) && !isAboutSelection(it);
    if (changed.some(isOther)) return line.load();
    if (changed.some(isAboutFilter)) line.send('filter', filterOf(options));
    if (changed.some(isAboutSelection)) line.send('select', selectionOf(options));
  }).observe(element, { attributeFilter: WATCHED_ATTRIBUTES });

  if (element.localName === 'script') element.after(frame);
  else element.replaceChildren(frame);
  return {
    element,
    frame,
    select: (selection) => line.send('select', selection),
    filter: (filter) => line.send('filter', filter),
    step: (step) => line.send('step', step),
  };
}

/**
 * Styles are set one by one, which a host's security policy lets through where it refuses `style`
 * attributes.
 */
function frameFor(page: Document, options: Options, address: string): HTMLIFrameElement {
  const frame = page.createElement('iframe');
  frame.loading = 'lazy';
  frame.allow = 'fullscreen; web-share; clipboard-write';
  frame.title = options.title || 'Dateline';
  const { style } = frame;
  style.display = 'block';
  style.width = '100%';
  style.border = '0';
  style.height = `${reservedHeight(options)}px`;
  frame.src = address;
  return frame;
}

type Line = {
  /** Gives a command, at once or when the embed is ready. */
  readonly send: (type: string, data: object) => void;
  /** Loads what the attributes say now, without an entry in the history of the page. */
  readonly load: () => void;
  /** Takes note that a window is ready. Returns false where it shows what the attributes no longer say. */
  readonly open: (from: MessageEventSource) => boolean;
};

function createLine(frame: HTMLIFrameElement, addressNow: () => string): Line {
  /** The window that was ready last. A frame that is moved in the page gets another one. */
  let known: MessageEventSource | null = null;
  let isReady = false;
  const waiting: object[] = [];
  const post = (message: object) => frame.contentWindow?.postMessage(message, '*');
  const load = () => {
    isReady = false;
    if (known) frame.contentWindow?.location.replace(addressNow());
    else frame.src = addressNow();
  };
  return {
    send: (type, data) => {
      const message = { source: PROTOCOL_SOURCE, version: PROTOCOL_VERSION, type, data };
      // Before the embed listens, or in a document that is not yet the embed's, it would be lost.
      if (isReady && known === frame.contentWindow) post(message);
      else waiting.push(message);
    },
    load,
    open: (from) => {
      // It began with its first address again.
      const isStale = known !== null && known !== from && frame.src !== addressNow();
      known = from;
      if (isStale) load();
      else {
        isReady = true;
        for (const message of waiting.splice(0)) post(message);
      }
      return !isStale;
    },
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
