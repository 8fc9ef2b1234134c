/** The embed's side of the conversation with the page around it. */
import { isSameSelection, type Selection } from '../domain/selection.ts';
import { asksForHeight, heightContext, heightMessages } from './heightMessages.ts';
import {
  type Command,
  type EmbedView,
  type HostFilter,
  parseCommand,
  type Report,
  reportMessage,
  type Step,
} from './protocol.ts';
import { type LinkedPage, wordPressLinks } from './wordPressLinks.ts';

/** What of an embed its host can know and change. Commands are carried out at once or not at all. */
export type Embedded = {
  readonly selection: () => Selection;
  readonly view: () => EmbedView;
  /** Calls back after every change of selection or view, whoever made it. Returns how to stop. */
  readonly subscribe: (changed: () => void) => () => void;
  /** An id that the dossier has not is left alone. */
  readonly select: (selection: Selection) => void;
  readonly filter: (filter: HostFilter) => void;
  readonly step: (step: Step) => void;
  /** Its border box is as high as the frame should be, and does not depend on the frame's height. */
  readonly measured: Element;
};

/** As much of a window as is used. */
export type FramedPage = LinkedPage & {
  readonly parent: Pick<Window, 'postMessage'>;
  readonly document: { readonly title: string };
  readonly ResizeObserver: new (
    changed: () => void,
  ) => Pick<ResizeObserver, 'observe' | 'disconnect'>;
  readonly requestAnimationFrame: (draw: () => void) => number;
  readonly cancelAnimationFrame: (handle: number) => void;
  readonly addEventListener: (type: 'message', listen: (event: MessageEvent) => void) => void;
  readonly removeEventListener: (type: 'message', listen: (event: MessageEvent) => void) => void;
};

const VIEW_KEYS = ['from', 'to', 'longitude', 'latitude', 'zoom'] as const;

function isSameView(a: EmbedView, b: EmbedView): boolean {
  return VIEW_KEYS.every((key) => a[key] === b[key]);
}

/**
 * Announces the embed, reports selection, view and height whenever the host cannot know them, and
 * carries out the host's commands. Does nothing in a page of its own. Returns how to stop.
 *
 * There is no echo: what a host has selected, and the period it has set, are not reported to it.
 * What became of a step is, and so is what is selected instead of an id that was not found.
 */
export function connectHost(page: FramedPage, embedded: Embedded): () => void {
  const { parent } = page;
  // A window without a frame is its own parent.
  if (Object.is(parent, page)) return () => {};

  const context = heightContext(page.location.href);
  // Nothing that is posted is a secret, and an embed cannot know the origin of its host.
  const post = (message: object | string) => parent.postMessage(message, '*');
  const report = (it: Report) => post(reportMessage(it));

  let height = 0;
  let draw = 0;
  /** What the host knows of. */
  let selection = embedded.selection();
  let view = embedded.view();

  const announce = () => {
    selection = embedded.selection();
    view = embedded.view();
    report({ type: 'ready', data: { title: page.document.title, selection, view } });
  };
  const tellHeight = () => {
    for (const message of heightMessages(height, context)) post(message);
  };
  const measure = () => {
    draw = 0;
    const measured = Math.ceil(embedded.measured.getBoundingClientRect().height);
    // In a hidden tab of the host nothing has a height; that is no reason to become flat.
    if (measured === 0 || measured === height) return;
    height = measured;
    tellHeight();
  };
  const compare = () => {
    const now = embedded.selection();
    if (!isSameSelection(now, selection)) {
      selection = now;
      report({ type: 'select', data: now });
    }
    const shown = embedded.view();
    if (!isSameView(shown, view)) {
      view = shown;
      report({ type: 'view', data: shown });
    }
  };
  const carryOut = (command: Command) => {
    switch (command.type) {
      case 'hello':
        announce();
        if (height > 0) tellHeight();
        return;
      case 'select':
        // From now on the host takes this to be selected; `compare` puts it right if it is not.
        selection = command.selection;
        embedded.select(command.selection);
        break;
      case 'filter':
        view = { ...view, from: command.filter.from, to: command.filter.to };
        embedded.filter(command.filter);
        break;
      case 'step':
        embedded.step(command.step);
        break;
    }
    compare();
  };
  const listen = ({ source, data }: MessageEvent) => {
    if (source !== parent) return;
    const command = parseCommand(data);
    if (command) carryOut(command);
    else if (height > 0 && asksForHeight(data, context)) tellHeight();
  };

  const observer = new page.ResizeObserver(() => {
    if (draw === 0) draw = page.requestAnimationFrame(measure);
  });
  observer.observe(embedded.measured);
  page.addEventListener('message', listen);
  const unsubscribe = embedded.subscribe(compare);
  const leaveLinks = context.secret ? wordPressLinks(page, context.secret, post) : () => {};
  announce();

  return () => {
    observer.disconnect();
    page.cancelAnimationFrame(draw);
    page.removeEventListener('message', listen);
    unsubscribe();
    leaveLinks();
  };
}
