/**
 * The only script in a prerendered page. At rest the page is what its HTML says, and nothing of the app is
 * fetched; with the first sign of a reader it is. Until it has taken over, a press on a mark or a link shows
 * its words at once, and what only the app can do is done as soon as it is there.
 */

import { isStill, onFirstSign, SIGNS } from '../../../state/signs.ts';
import { FILTER_KEYS, OTHER_KEYS, SELECTION_KEYS } from '../../../state/urlKeys.ts';
import { afterPaint } from '../../loading/afterPaint.ts';
import { whenQuiet } from '../../loading/idle.ts';
import { type AppParts, isWantedIn } from './appParts.ts';
import { arriveAtStage } from './arrivingStage.ts';
import { arriveAtView } from './arrivingView.ts';
import { fetchEngines } from './engines.ts';
import { fetchApp } from './fetchApp.ts';
import { followHeld } from './held.ts';
import { keepPresses } from './heldPress.ts';
import { addMoreButtons } from './moreButtons.ts';
import { createOpening, type Opening } from './opening.ts';
import { announce, announceFailure, asks, kindAsked } from './pending.ts';
import { linkedAt, stageAt, viewPageAt } from './subject.ts';
import { keepSeen } from './unseen.ts';
import { createWaiting } from './waiting.ts';

/** `pipeline/publish/begin.ts` writes it before this script. */
declare const APP_PARTS: AppParts;

/** Besides those of the app: what tells of a reader whose hand is not seen. */
const ALL_SIGNS = [...SIGNS, 'touchstart', 'click', 'scroll', 'popstate', 'beforeprint'];

/** Milliseconds for which the app waits for the words of a press. */
const PATIENCE = 300;

const app = document.getElementById('app');
const root = app?.dataset.root;
if (app && root !== undefined) {
  const base = new URL(root, location.href).href;
  wearTheme();
  begin(app, base);
  app.addEventListener('taken', () => fetchEngines(APP_PARTS, base), { once: true });
}

function begin(app: HTMLElement, base: string): void {
  addMoreButtons(app, APP_PARTS.words.more);
  const over = new AbortController();
  const { signal } = over;
  let isAtRest = true;
  let putBack = () => {};
  const waiting = createWaiting(app, signal);
  const opening = createOpening(app, base, APP_PARTS, waiting.press);
  const goOn = followHeld(signal);
  keepPresses(app);
  const { dataset } = app;
  let hasFailed = false;
  let announced: Promise<void> = Promise.resolve();
  const { search } = location;
  /** Then the app shows something else as soon as it is there, or in another language. */
  const isPending = asks(search, [...SELECTION_KEYS, ...OTHER_KEYS]) || !isWanted();
  const isShown = !isPending && !isOfStop();
  /** Whether what the page shows may be pressed, and no app has taken its place. */
  const isOwn = () => dataset.root !== undefined && dataset.stale !== 'frame';
  const answer = (event: MouseEvent) => {
    const control = event.target instanceof Element && event.target.closest('a[href], button');
    if (!control || dataset.root === undefined || !isPlain(event, control)) return;
    const isDrawing = dataset.drawing !== undefined;
    if (control.matches('.skip-link')) skipTo(control);
    else if (isDrawing || needsApp(control) || isOfMany(control)) {
      if (hasFailed) return;
      waiting.press(control);
      // The app begins with less than the page of what is pressed needs.
      if (isDrawing) void fetchApp(APP_PARTS, { app, base, isShown: false, search: '?visit' });
    } else if (!isOwn() || !hasPictures(app) || !opening.open(control)) return;
    event.preventDefault();
  };
  // Whoever presses a link has pointed at it before, which is as good a reason to fetch what it leads to.
  const prepare = (event: Event) => {
    const { target } = event;
    const link = target instanceof Element && target.closest('.poster-slot a, #dossier a');
    if (!link || isStill(event) || link.hasAttribute('target') || isOfMany(link)) return;
    if (isOwn() && hasPictures(app)) opening.prepare(link);
  };
  document.addEventListener('click', answer, { signal });
  for (const kind of ['pointermove', 'pointerdown', 'focusin']) {
    document.addEventListener(kind, prepare, { signal, capture: true, passive: true });
  }
  addEventListener('popstate', opening.travel, { signal });
  app.addEventListener('taken', () => {
    over.abort();
    waiting.replay();
    goOn();
  });
  void whenQuiet().then(() => {
    if (isOwn() && isAtRest) putBack = keepSeen(app, opening.welcome);
  });
  const start = async () => {
    isAtRest = false;
    // The sign may be a press, which comes first.
    await new Promise((resolve) => setTimeout(resolve));
    const shown = opening.whenShown().then(() => new Promise<void>((go) => afterPaint(go)));
    await Promise.race([shown, new Promise((go) => setTimeout(go, PATIENCE))]);
    // Whoever writes new addresses into the pictures must find all of them.
    putBack();
    try {
      await fetchApp(APP_PARTS, { app, base, isShown });
    } catch (error) {
      hasFailed = true;
      waiting.giveUp();
      void announced.then(() => announceFailure(app, APP_PARTS.words));
      throw error;
    }
  };
  if (isShown && search === '') onFirstSign(window, () => void start(), ALL_SIGNS);
  else {
    const isArriving = arrive(app, base, opening);
    if (isPending) {
      announced = (isArriving ? opening.whenShown() : Promise.resolve()).then(() => {
        if (!isArriving || dataset.search === '') announce(app, search, APP_PARTS.words.loading);
      });
    }
    void start();
  }
}

/**
 * Has the page of what a link asks for take the place of this one, if it has one. Whether nothing is missing once it
 * has come.
 */
function arrive(app: HTMLElement, base: string, opening: Opening): boolean {
  const { search } = location;
  const linked = linkedTo(app, base, linkedAt);
  if (linked) opening.arrive(linked);
  const view = linkedTo(app, base, viewPageAt);
  const stage = linkedTo(app, base, stageAt);
  const parts = { ...APP_PARTS, app, base };
  // What is there meanwhile is about something else.
  if (view !== undefined || stage) app.dataset.stale = kindAsked(search);
  if (view !== undefined) opening.awaitPage(arriveAtView(view, parts));
  if (stage) opening.awaitPage(arriveAtStage(stage, parts));
  return linked ? !asks(search, FILTER_KEYS) : view !== undefined || stage !== undefined;
}

/**
 * What has a page of its own that the reader has come for, with this one instead: the app's own addresses lead here.
 * `find` tells what a query string asks for.
 */
function linkedTo<To>(
  app: HTMLElement,
  base: string,
  find: (search: string, base: string) => To | undefined,
): To | undefined {
  const isFirst = app.dataset.search === '' && location.hash === '';
  return isFirst && isWanted() ? find(location.search, base) : undefined;
}

/** Shows the theme that a link asks for. */
function wearTheme(): void {
  const theme = new URLSearchParams(location.search).get('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
}

/** Whether the page is in the language that is asked for. */
function isWanted(): boolean {
  const language = new URLSearchParams(location.search).get('lang') ?? '';
  return isWantedIn(document.documentElement.lang, [language, ...navigator.languages], APP_PARTS);
}

/** Whether the fragment names a stop that is told on the page, for which the app shows something else. */
function isOfStop(): boolean {
  const id = location.hash.slice(1);
  return id !== '' && document.getElementById(id)?.matches('.stop') === true;
}

/** A press that is the browser's own opens a tab or a window, or saves a file. */
function isPlain(event: MouseEvent, control: Element): boolean {
  const isOwn = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  return event.button === 0 && !isOwn && !event.defaultPrevented && !control.hasAttribute('target');
}

/** Only beside map and timeline does the dossier show what is chosen. */
function hasPictures(app: HTMLElement): boolean {
  return app.querySelector('.poster-slot') !== null;
}

function needsApp(control: Element): boolean {
  return control.matches('button, [data-needs-script]');
}

/** A mark of several leads to the first of them, but a press on it asks for all; beside the builder, for a step. */
function isOfMany(control: Element): boolean {
  return control.matches('.poster-slot [data-many], [data-stale="side"] .poster-slot a');
}

/** The address stays what one would pass on. */
function skipTo(link: Element): void {
  document.querySelector<HTMLElement>(link.getAttribute('href') ?? '')?.focus();
}
