/** The embed's side of the conversation with the page around it. */
import type { Embedded } from './embedded.ts';
import { asksForHeight, heightContext, heightMessages } from './heightMessages.ts';
import { createHostKnowledge, type HostKnowledge } from './hostKnowledge.ts';
import { type Command, parseCommand, reportMessage } from './protocol.ts';
import { type MeasuredPage, watchHeight } from './watchHeight.ts';
import { type LinkedPage, wordPressLinks } from './wordPressLinks.ts';

/** The part of a window that is used. */
export type FramedPage = LinkedPage &
  MeasuredPage & {
    readonly parent: Pick<Window, 'postMessage'>;
    readonly document: { readonly title: string };
    readonly addEventListener: (type: 'message', listen: (event: MessageEvent) => void) => void;
    readonly removeEventListener: (type: 'message', listen: (event: MessageEvent) => void) => void;
  };

/**
 * Announces the embed, reports selection, view and height whenever the host cannot know them, and
 * carries out the host's commands. Does nothing in a page that is not framed. Returns how to stop.
 *
 * There is no echo: the embed does not report back what the host has selected or the period it has
 * set. It does report the result of a step, and what is selected when an id was not found.
 */
export function connectHost(page: FramedPage, embedded: Embedded): () => void {
  const { parent } = page;
  // A window without a frame is its own parent.
  if (Object.is(parent, page)) return () => {};

  const context = heightContext(page.location.href);
  // Nothing that is posted is a secret, and an embed cannot know the origin of its host.
  const post = (message: object | string) => parent.postMessage(message, '*');
  const host = createHostKnowledge(embedded, (report) => post(reportMessage(report)));
  const height = watchHeight(page, embedded.measured, (now) => {
    for (const message of heightMessages(now, context)) post(message);
  });
  const announce = () => host.announce(page.document.title);

  const listen = ({ source, data }: MessageEvent) => {
    if (source !== parent) return;
    const command = parseCommand(data);
    if (command?.type === 'hello') {
      announce();
      height.repeat();
    } else if (command) {
      embedded.whenKnown(() => carryOut(command, embedded, host));
    } else if (asksForHeight(data, context)) {
      height.repeat();
    }
  };
  page.addEventListener('message', listen);
  const unsubscribe = embedded.subscribe(host.update);
  const leaveLinks = context.secret ? wordPressLinks(page, context.secret, post) : () => {};
  announce();

  return () => {
    height.stop();
    page.removeEventListener('message', listen);
    unsubscribe();
    leaveLinks();
  };
}

/** The host knows the outcome it has asked for; any other outcome is reported. */
function carryOut(
  command: Exclude<Command, { readonly type: 'hello' }>,
  embedded: Embedded,
  host: HostKnowledge,
): void {
  switch (command.type) {
    case 'select':
      host.expectSelection(command.selection);
      embedded.select(command.selection);
      break;
    case 'filter':
      host.expectPeriod(command.filter);
      embedded.filter(command.filter);
      break;
    case 'step':
      embedded.step(command.step);
      break;
  }
  host.update();
}
