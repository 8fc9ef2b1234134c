/**
 * The page as a reader meets it. This file and those of `page/` are the only ones that know how it
 * is built: no spec has a selector. A method named `expect…` waits until what it says is so.
 */
import { expect, type Locator, type Page } from '@playwright/test';
import {
  type Language,
  type Place,
  placeOf,
  type Source,
  type Stop,
  type Visit,
  visitOf,
} from './dataset.ts';
import { DossierPanel } from './page/dossierPanel.ts';
import { Downloads } from './page/downloads.ts';
import { boxOf } from './page/elements.ts';
import { Evidence } from './page/evidence.ts';
import { FilterPanel } from './page/filterPanel.ts';
import { Handout } from './page/handout.ts';
import { KeptSite } from './page/keptSite.ts';
import { MapPanel } from './page/mapPanel.ts';
import { MarkCards } from './page/markCards.ts';
import { Player } from './page/player.ts';
import { PrerenderedPage } from './page/prerenderedPage.ts';
import { PrintSheet } from './page/printSheet.ts';
import { ShareDialog } from './page/shareDialog.ts';
import { Shell, WORDS } from './page/shell.ts';
import { Splitters } from './page/splitters.ts';
import { Stage } from './page/stage.ts';
import { StoryBuilder } from './page/storyBuilder.ts';
import { TimelinePanel } from './page/timelinePanel.ts';
import { Views } from './page/views.ts';
import { type Box, type Colour, colourOf } from './pixels.ts';

/** What the header calls the views. */
const VIEWS = { explore: 'Map', coverage: 'Sources', method: 'How we know' };

/** Files of the site that specs withhold or falsify, as patterns of their addresses. */
export const FILES = {
  /** Of the first page, and of all others: withhold both, and there is no dataset. */
  dataset: '**/data/{first,visits}.json',
  /** The whole dataset, which the first page asks for only once somebody is there. */
  texts: '**/data/visits.json',
  basemap: '**/basemap/world.topojson',
  timelineCode: '**/assets/timelineDrawing-*.js',
  timelineEngine: '**/assets/visEngine-*.js',
  appCode: '**/assets/index-*.js',
  mapCode: '**/assets/mapDrawing-*.js',
  mapWorker: '**/assets/maplibre-gl-worker-*.js',
} as const;

/** The least target of WCAG 2.2, criterion 2.5.8, CSS pixels, less what browsers round. */
export const LEAST_TARGET = 24 - 0.01;

export class Explorer extends Shell {
  readonly map: MapPanel;
  readonly timeline: TimelinePanel;
  readonly dossier: DossierPanel;
  readonly prerendered: PrerenderedPage;
  readonly paper: PrintSheet;
  readonly evidence: Evidence;
  readonly downloads: Downloads;
  readonly player: Player;
  readonly filter: FilterPanel;
  readonly sharing: ShareDialog;
  readonly views: Views;
  readonly builder: StoryBuilder;
  readonly handout: Handout;
  readonly stage: Stage;
  readonly splitters: Splitters;
  readonly kept: KeptSite;
  readonly cards: MarkCards;

  constructor(page: Page) {
    super(page);
    this.map = new MapPanel(this);
    this.timeline = new TimelinePanel(this);
    this.dossier = new DossierPanel(this);
    this.prerendered = new PrerenderedPage(this);
    this.paper = new PrintSheet(this);
    this.evidence = new Evidence(this, this.dossier);
    this.downloads = new Downloads(this);
    this.player = new Player(this);
    this.filter = new FilterPanel(this);
    this.sharing = new ShareDialog(this);
    this.views = new Views(this);
    this.builder = new StoryBuilder(this, this.downloads);
    this.handout = new Handout(this);
    this.stage = new Stage(this);
    this.splitters = new Splitters(page);
    this.kept = new KeptSite(this);
    this.cards = new MarkCards(page);
  }

  /** Goes to the site with a query string and waits until everything answers to gestures. */
  async open(search = '', site = './'): Promise<void> {
    await this.load(search, site);
    await this.expectOpen();
  }

  /** Likewise, and waits until the basemap is drawn, which takes longest. */
  async openDrawn(search = ''): Promise<void> {
    await this.load(search);
    await this.expectDrawn();
  }

  /**
   * Follows a query string as Back and Forward do, which takes a fraction of what loading the page
   * takes. Language and theme stay as they are, and the map moves as it does after a choice.
   */
  async travel(search: string): Promise<void> {
    await this.page.evaluate((address) => {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate', { state: null }));
    }, search || '?');
  }

  override async expectOpen(): Promise<void> {
    await this.timeline.expectDrawn();
    await this.map.expectOpen();
  }

  async expectDrawn(): Promise<void> {
    await this.timeline.expectDrawn();
    await this.map.expectDrawn();
  }

  /** Map, timeline, dossier and address all show the visit. */
  async expectVisit(visit: Visit): Promise<void> {
    await this.dossier.expectVisit(visit);
    await this.timeline.expectVisit(visit);
    await this.map.expectRouteOf(visit);
    await this.map.expectPressed(undefined);
    await this.expectSearch({ visit: visit.id });
  }

  async expectStop(stop: Stop): Promise<void> {
    await this.dossier.expectStop(stop);
    await this.timeline.expectStop(stop);
    await this.map.expectPressed(placeOf(stop));
    await this.map.expectRouteOf(visitOf(stop));
    await this.expectSearch({ stop: stop.id });
  }

  async expectPlace(place: Place): Promise<void> {
    await this.dossier.expectPlace(place);
    await this.timeline.expectPlace(place);
    await this.map.expectPressed(place);
    await this.expectSearch({ place: place.id });
  }

  async expectSource(source: Source): Promise<void> {
    await this.dossier.expectSource(source);
    await this.timeline.expectPressed(undefined);
    await this.map.expectPressed(undefined);
    await this.expectSearch({ source: source.id });
  }

  async expectNothing(): Promise<void> {
    await this.dossier.expectOverview();
    await this.timeline.expectPressed(undefined);
    await this.map.expectPressed(undefined);
    await this.expectSearch({});
  }

  /** The address names exactly this; language and theme may stand beside it. */
  async expectSearch(wanted: Readonly<Record<string, string>>): Promise<void> {
    await expect
      .poll(() => {
        const all = Object.fromEntries(new URL(this.page.url()).searchParams);
        const { lang, theme, ...rest } = all;
        return rest;
      })
      .toEqual(wanted);
  }

  /** Does something and tells by how many entries the history has grown. */
  async entriesAddedBy(action: () => Promise<void>): Promise<number> {
    const before = await this.historyLength();
    await action();
    return (await this.historyLength()) - before;
  }

  /** Does something and tells how often the address was written. */
  async writesBy(action: () => Promise<void>): Promise<number> {
    const counter = await this.page.evaluateHandle(() => {
      const written = { count: 0 };
      for (const method of ['pushState', 'replaceState'] as const) {
        const original = history[method].bind(history);
        history[method] = (...parameters) => {
          written.count += 1;
          original(...parameters);
        };
      }
      return written;
    });
    await action();
    return counter.evaluate(({ count }) => count);
  }

  /** How far the page has been scrolled down, CSS pixels. */
  scrolledBy(): Promise<number> {
    return this.page.evaluate(() => scrollY);
  }

  /** How many elements the document has by now. */
  countElements(): Promise<number> {
    return this.page.evaluate(() => document.querySelectorAll('*').length);
  }

  historyLength(): Promise<number> {
    return this.page.evaluate(() => history.length);
  }

  async pressEscape(): Promise<void> {
    await this.page.keyboard.press('Escape');
  }

  /** The name of the app, which leads back to everything. */
  async pressWordmark(): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name: 'Dateline' }).click();
  }

  async speak(language: Language): Promise<void> {
    await this.openMenu();
    await this.menuChoices().first().selectOption(language);
    this.language = language;
    await this.closeMenu();
  }

  async chooseTheme(theme: 'auto' | 'light' | 'dark'): Promise<void> {
    await this.openMenu();
    await this.menuChoices().last().selectOption(theme);
    await this.closeMenu();
  }

  /** Language and colours. */
  private menuChoices(): Locator {
    return this.page.getByRole('banner').locator('.tools').getByRole('combobox');
  }

  /** What of the header can be pressed or written in, by name, in the order in which it is seen. */
  async headerParts(): Promise<string[]> {
    const shown = this.page.getByRole('banner').locator(':is(a, button, input, select):visible');
    const parts = await Promise.all(
      (await shown.all()).map(async (part) => {
        const { x, y, height } = await boxOf(part);
        return { name: await part.evaluate(nameOf), left: x, middle: y + height / 2 };
      }),
    );
    const isSameRow = (a: number, b: number) => Math.abs(a - b) < 12;
    return parts
      .sort((a, b) => (isSameRow(a.middle, b.middle) ? a.left - b.left : a.middle - b.middle))
      .map(({ name }) => name);
  }

  /** The names of what Tab stops at in the header, from its beginning. */
  async headerStops(): Promise<string[]> {
    const names: string[] = [];
    const wordmark = this.page.getByRole('banner').getByRole('button').first();
    await wordmark.focus();
    while ((await this.focusedPart()) === 'banner') {
      names.push(await this.focused().evaluate(nameOf));
      await this.page.keyboard.press('Tab');
    }
    return names;
  }

  /** What of the header lies outside the page or over another part of it, by name. */
  async headerClashes(): Promise<string[]> {
    return this.page.getByRole('banner').evaluate((header) => {
      const parts = [...header.querySelectorAll(':scope > *')].filter(
        // One pixel wide is what only a screen reader is told.
        (part) => part.getBoundingClientRect().width > 1,
      );
      const boxes = parts.map((part) => ({ part, box: part.getBoundingClientRect() }));
      const outside = boxes.filter(({ box }) => box.left < -0.5 || box.right > innerWidth + 0.5);
      const clashing = boxes.filter(({ box: a }, i) =>
        boxes.slice(i + 1).some(({ box: b }) => {
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          return across > 0.5 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
        }),
      );
      // The first row has both the app's name and the tools.
      const [first, last] = [boxes[0], boxes.find(({ part }) => part.className === 'header-tools')];
      const torn = first && last && last.box.top < first.box.bottom ? [] : [last ?? boxes[0]];
      return [...outside, ...clashing, ...torn].map((it) => it?.part.className ?? 'nothing');
    });
  }

  /** How many rows the header has: of parts that do not stand beside one another. */
  async headerRows(): Promise<number> {
    const tops = await this.page
      .getByRole('banner')
      .locator('> :visible')
      .evaluateAll((all) =>
        all
          .map((part) => part.getBoundingClientRect())
          .filter(({ width }) => width > 1)
          .map(({ top, height }) => top + height / 2),
      );
    return new Set(tops.map((middle) => Math.round(middle / 12))).size;
  }

  languageOffered(language: Language): Locator {
    const { own } = WORDS[language];
    return this.page.getByRole('option', { name: own, exact: true });
  }

  /** All that the page says to assistive technology. */
  said(): Promise<string> {
    return this.page.locator('body').ariaSnapshot();
  }

  /** Every region that has a name, in the order of the page. */
  async regionNames(): Promise<string[]> {
    const snapshot = await this.page.locator('body').ariaSnapshot();
    return [...snapshot.matchAll(/^\s*- region "(.*)"/gm)].map(([, name = '']) => name);
  }

  /** The whole page's message when there is no dossier, or the notice above it. */
  alert(): Locator {
    return this.page.getByRole('alert');
  }

  async retry(): Promise<void> {
    await this.page.getByRole('button', { name: 'Try again' }).click();
  }

  async dismiss(): Promise<void> {
    await this.dismissal().click();
  }

  dismissal(): Locator {
    return this.page.getByRole('button', { name: 'Dismiss' });
  }

  /** Closes the dialog by its own button. */
  async closeDialog(): Promise<void> {
    await this.dialog().getByRole('button').first().click();
    await expect(this.dialog()).toBeHidden();
  }

  /** Dialogs that have the page behind them, shown or not. */
  modalDialogs(): Locator {
    return this.page.locator('dialog:modal');
  }

  /** The links before everything else, each to a part of the page. */
  skipLinks(): Locator {
    return this.page.locator('.skip-links').getByRole('link');
  }

  viewButton(view: keyof typeof VIEWS): Locator {
    return this.views.link(VIEWS[view]);
  }

  async turnTo(view: keyof typeof VIEWS): Promise<void> {
    await this.views.press(VIEWS[view]);
  }

  /** The counts of excerpts in the matrix of visits and sources. */
  quotedCells(): Locator {
    return this.pagePanel()
      .getByRole('cell')
      .getByRole('button', { name: /quoted/ });
  }

  /** The region that a view has in place of map and timeline. */
  pagePanel(): Locator {
    return this.page.locator('#page');
  }

  async pageBox(): Promise<Box> {
    return boxOf(this.pagePanel());
  }

  /** The heading of that region, which comes with its code. */
  pageHeading(): Locator {
    return this.pagePanel().getByRole('heading', { level: 2 });
  }

  /** All buttons that are shown, fields and choices with them. */
  buttons(): Locator {
    return this.page.locator('button:visible, select:visible, input:visible');
  }

  /** Buttons of the header, of the map and of the list of visits. */
  mainControls(): Locator {
    return this.page.locator(
      'header :is(button, select):visible, .map-controls button:visible, .entry',
    );
  }

  helpButton(): Locator {
    return this.page.getByRole('banner').getByRole('button', { name: 'Keyboard help' });
  }

  /** The switch of single keys in the dialog of help. */
  singleKeys(): Locator {
    return this.dialog().getByRole('checkbox');
  }

  /** The levels of all headings that are not hidden, in their order. */
  headingLevels(): Promise<number[]> {
    // Asked in one moment, as some of them may be about to go.
    return this.page
      .getByRole('heading')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
  }

  /** What has the focus; nothing where it is nowhere. */
  focused(): Locator {
    return this.page.locator(':focus');
  }

  /** As when a page has just been opened: Tab begins with the first stop again. */
  async focusStart(): Promise<void> {
    await this.page.evaluate(() => {
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute('tabindex');
    });
  }

  /** The region with the focus, by its name; the header; '' in neither. Undefined where it is nowhere. */
  focusedPart(): Promise<string | undefined> {
    return this.page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      if (element.closest('header')) return 'banner';
      return element.closest('main > section')?.getAttribute('aria-label') ?? '';
    });
  }

  /** Whether what has the focus is, at its beginning, neither out of sight nor under something. */
  async isFocusInSight(): Promise<boolean> {
    return this.focused().evaluate((element) => {
      // Of a link over several lines, the first.
      const { left, top, width, height } = element.getClientRects()[0] ?? new DOMRect();
      // The map lies under its own controls; it is in sight if its middle is.
      const isLine = height < 100;
      const x = left + (isLine ? Math.min(width / 2, 20) : width / 2);
      const y = top + (isLine ? Math.min(height / 2, 10) : height / 2);
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    });
  }

  /** The reader's own size of text, CSS pixels, as set in the browser. */
  async setTextSize(pixels: number): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: pixels } });
  }

  /** As in a frame that is denied storage. */
  async forbidStorage(): Promise<void> {
    await this.page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
  }

  /** Texts that are cut off by the element they stand in, or stick out of the page. */
  async cutTexts(): Promise<string[]> {
    return this.page.evaluate(() => {
      const { clientWidth } = document.documentElement;
      const isMeant = (element: Element) =>
        element.closest(
          '.visually-hidden, .map-credit, .map, .timeline, .skip-links, .dossier-title, select',
        );
      return [...document.querySelectorAll<HTMLElement>('#app *')].flatMap((element) => {
        const box = element.getBoundingClientRect();
        if (box.width === 0 || isMeant(element) || element.children.length > 0) return [];
        const isWide = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
        const isOut = box.right > clientWidth + 1 || box.left < -1;
        const isScrolled = element.closest('.table-scroll') !== null;
        return (isWide || isOut) && !isScrolled ? [element.textContent ?? ''] : [];
      });
    });
  }

  /** Links to an address, wherever they stand. */
  linkTo(address: string): Locator {
    return this.page.locator(`a[href="${address}"]`);
  }

  /** The heading of the whole page, with the dossier's title. */
  title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** Resolves when what the browser has been told so far is painted, and what the page makes of it. */
  async expectPainted(): Promise<void> {
    await this.page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    });
  }

  /** Resolves when what is laid out now has its type, which is as wide as it will stay. */
  async expectType(): Promise<void> {
    await this.page.evaluate(async () => {
      // What is not laid out has asked for no type yet.
      document.body.getBoundingClientRect();
      await document.fonts.ready;
    });
  }

  /** The families of type that are loaded. */
  fontsInUse(): Promise<string[]> {
    return this.page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    );
  }

  /** CSS pixels by which the page is scrolled. */
  scrolled(): Promise<number> {
    return this.page.evaluate(() => scrollY);
  }

  /** By how many CSS pixels the page can be scrolled sideways. */
  overhang(): Promise<number> {
    return this.page.evaluate(
      () => (document.scrollingElement?.scrollWidth ?? 0) - document.documentElement.clientWidth,
    );
  }

  /** The colour behind everything. */
  async background(): Promise<Colour> {
    const body = this.page.locator('body');
    return colourOf(await body.evaluate((element) => getComputedStyle(element).backgroundColor));
  }

  /** Presses Tab until the focus is where it should be; an error if it never gets there. */
  async tabTo(wanted: Locator): Promise<void> {
    await expect(wanted).toHaveCount(1);
    for (let presses = 0; presses < 60; presses += 1) {
      await this.page.keyboard.press('Tab');
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`Tab does not reach ${wanted}`);
  }

  /** The names of all that Tab stops at, from the beginning of the page to its end. */
  async tabStops(): Promise<string[]> {
    const names: string[] = [];
    while (names.length < 100) {
      await this.page.keyboard.press('Tab');
      const name = await this.page.evaluate(() => {
        const { activeElement } = document;
        if (!activeElement || activeElement === document.body) return undefined;
        return activeElement.ariaLabel ?? activeElement.textContent;
      });
      if (name === undefined || (names.length > 0 && name === names[0])) return names;
      names.push(name);
    }
    throw new Error('Tab never comes to an end');
  }

  focusedName(): Promise<string> {
    return this.page.evaluate(() => document.activeElement?.ariaLabel ?? '');
  }

  /** Presses an arrow key until the focus is where it should be; an error if it never gets there. */
  async focusByArrows(wanted: Locator, key = 'ArrowRight'): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`${key} does not reach ${wanted}`);
  }

  /** Withholds a file of the site. Resolves to how to let it through, or this answer in its place. */
  async withhold(file: string, answer?: { readonly status: number }): Promise<() => void> {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await this.page.route(file, async (route) => {
      await released;
      if (answer) await route.fulfill(answer);
      else await route.continue();
    });
    return release;
  }

  /** As when the graphics card is reset under the page. */
  async loseWebGl(): Promise<void> {
    await this.map
      .engine()
      .evaluate((canvas: HTMLCanvasElement) =>
        canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext(),
      );
  }

  /** Resolves when two pictures of the page in a row are the same, to this picture. */
  async expectStill(): Promise<Buffer> {
    let last = await this.page.screenshot();
    const isSame = async (): Promise<boolean> => {
      const before = last;
      last = await this.page.screenshot();
      return before.equals(last);
    };
    await expect.poll(isSame, { intervals: [100] }).toBe(true);
    return last;
  }
}

/** What a reader calls a control. */
function nameOf(element: Element): string {
  const { ariaLabel, textContent } = element;
  return ariaLabel ?? element.closest('label')?.firstChild?.textContent ?? textContent ?? '';
}
