/**
 * The page as a reader meets it. This file and those of `page/` are the only ones that know how it
 * is built: no spec has a selector. A method named `expect…` waits until what it says is so.
 */
import type { Locator, Page } from '@playwright/test';
import { type Place, placeOf, type Source, type Stop, type Visit, visitOf } from './dataset.ts';
import { expect } from './expect.ts';
import { Browser } from './page/browser.ts';
import { DossierPanel } from './page/dossier/dossierPanel.ts';
import { Evidence } from './page/dossier/evidence.ts';
import { Downloads } from './page/downloads.ts';
import { FilterPanel } from './page/filterPanel.ts';
import { Focus } from './page/focus.ts';
import { Handout } from './page/handout.ts';
import { HeaderBar } from './page/headerBar.ts';
import { KeptSite } from './page/keptSite.ts';
import { MapPanel } from './page/map/mapPanel.ts';
import { MarkCards } from './page/markCards.ts';
import { Outline } from './page/outline.ts';
import { PageHistory } from './page/pageHistory.ts';
import { Picture } from './page/picture.ts';
import { Player } from './page/player.ts';
import { PrerenderedPage } from './page/prerenderedPage.ts';
import { Stage } from './page/present/stage.ts';
import { PrintSheet } from './page/printSheet.ts';
import { ShareDialog } from './page/shareDialog.ts';
import { Shell } from './page/shell.ts';
import { Splitters } from './page/splitters.ts';
import { StoryBuilder } from './page/storyBuilder.ts';
import { TimelinePanel } from './page/timeline/timelinePanel.ts';
import { ViewPanel } from './page/viewPanel.ts';
import { Views } from './page/views.ts';

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
  /** The script of prerendered pages, but for the first one, in which it stands. */
  begin: '**/assets/begin-*.js',
  appCode: '**/assets/index-*.js',
  mapCode: '**/assets/mapDrawing-*.js',
  mapWorker: '**/assets/maplibre-gl-worker-*.js',
} as const;

/** The least target of WCAG 2.2, criterion 2.5.8, CSS pixels, less what browsers round. */
export const LEAST_TARGET = 24 - 0.01;

export class Explorer extends Shell {
  readonly focus: Focus;
  readonly header: HeaderBar;
  readonly picture: Picture;
  readonly browser: Browser;
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
  readonly history: PageHistory;
  readonly viewPanel: ViewPanel;
  readonly outline: Outline;

  constructor(page: Page) {
    super(page);
    this.focus = new Focus(this);
    this.header = new HeaderBar(this, this.focus);
    this.picture = new Picture(this);
    this.map = new MapPanel(this);
    this.browser = new Browser(this, this.map);
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
    this.history = new PageHistory(page);
    this.viewPanel = new ViewPanel(page);
    this.outline = new Outline(page);
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

  async pressEscape(): Promise<void> {
    await this.page.keyboard.press('Escape');
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

  helpButton(): Locator {
    return this.page.getByRole('banner').getByRole('button', { name: 'Keyboard help' });
  }

  /** The switch of single keys in the dialog of help. */
  singleKeys(): Locator {
    return this.dialog().getByRole('checkbox');
  }

  /** The heading of the whole page, with the dossier's title. */
  title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }
}
