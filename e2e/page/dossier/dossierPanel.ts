/** The dossier as a reader meets it. */
import type { Locator } from '@playwright/test';
import {
  excerptsFrom,
  inLanguage,
  type Place,
  quotedOnPage,
  type Source,
  type Stop,
  stopsAt,
  type Visit,
  visitOf,
  visits,
} from '../../dataset.ts';
import { expect } from '../../expect.ts';
import { boxOf, escaped } from '../elements.ts';
import { Panel } from '../panel.ts';
import type { Shell } from '../shell.ts';
import { ExcerptMenu } from './excerptMenu.ts';
import { VisitList } from './visitList.ts';

export class DossierPanel extends Panel {
  /** What is listed where nothing is selected. */
  readonly list: VisitList;
  /** What more can be done with what is shown. */
  readonly more: ExcerptMenu;

  constructor(shell: Shell) {
    super(shell, 'dossier');
    this.list = new VisitList(shell);
    this.more = new ExcerptMenu(shell);
  }

  heading(): Locator {
    return this.region.getByRole('heading', { level: 2 });
  }

  /** All that can be read, line by line. */
  async words(): Promise<string[]> {
    // biome-ignore lint/performance/useDomNodeTextContent: of what can be seen, in its lines.
    const lines = (await this.region.innerText()).split('\n');
    return lines.map((line) => line.replace(/[\s\u200e]+/g, ' ').trim()).filter(Boolean);
  }

  /** A visit in the list of all. */
  visit(visit: Visit): Locator {
    return this.list.of(visit).getByRole('button');
  }

  /** A document in the list of all. */
  source({ title }: Source): Locator {
    const name = this.entryName({ en: title });
    return this.region.getByRole('listitem').getByRole('button', { name });
  }

  /** An entry of a list that leads to a stop. */
  entry({ title }: Stop): Locator {
    return this.region.getByRole('button', { name: this.entryName(title) });
  }

  /** The name of an entry: the title, and a line with more. */
  private entryName(title: Visit['title']): RegExp {
    return new RegExp(`^${escaped(inLanguage(title, this.shell.language))} `);
  }

  /** A stop in the list of a visit or a place. */
  stop({ title }: Stop): Locator {
    const name = inLanguage(title, this.shell.language);
    return this.region
      .getByRole('heading', { level: 3 })
      .getByRole('button', { name, exact: true });
  }

  /** All stops in the list of a visit or a place. */
  stops(): Locator {
    return this.region.locator('[data-stop]');
  }

  /** What the list says of a visit or of a stop. */
  listed(item: Stop | Visit): Locator {
    if ('stops' in item) return this.list.of(item);
    const title = inLanguage(item.title, this.shell.language);
    const button = this.page.getByRole('button', { name: title, exact: true });
    return this.region.getByRole('listitem').filter({ has: button });
  }

  /** What there is with the first change of the panel from now on: how many stops, and whether a mark is pressed. */
  async firstChange(mark: Locator): Promise<() => Promise<unknown>> {
    const seen = await mark.evaluateHandle((button) => {
      const panel = document.querySelector('#dossier');
      const changes: { stops?: number; isPressed?: boolean }[] = [];
      const look = () => {
        const stops = panel?.querySelectorAll('[data-stop]').length ?? 0;
        changes.push({ stops, isPressed: button.ariaPressed === 'true' });
      };
      if (panel) new MutationObserver(look).observe(panel, { childList: true, subtree: true });
      return changes;
    });
    return () => seen.evaluate(([change]) => change);
  }

  figures(): Locator {
    return this.region.getByRole('figure');
  }

  /** Where texts will stand that are on their way. */
  textsComing(): Locator {
    return this.region.locator('.texts-coming');
  }

  /** Asks again for what could not be had. */
  tryAgain(): Locator {
    return this.region.getByRole('button', { name: 'Try again' });
  }

  quotations(): Locator {
    return this.figures().locator('> blockquote');
  }

  quotationOf(figure: Locator): Locator {
    return figure.locator('> blockquote');
  }

  /** The link below a quotation that leads to where it was published. */
  originalOf(figure: Locator): Locator {
    return figure.locator('figcaption').getByRole('link');
  }

  /** Opens the passage around the first excerpt, and what is behind the first tag that opens. */
  async openEvidence(): Promise<void> {
    await this.toggleEvidence();
    await expect(this.passage()).toBeVisible();
    await expect(this.reason().first()).toBeVisible();
  }

  async closeEvidence(): Promise<void> {
    await this.toggleEvidence();
    await expect(this.passage()).toHaveCount(0);
    await expect(this.reason()).toHaveCount(0);
  }

  private async toggleEvidence(): Promise<void> {
    await this.more.pressAt(0);
    await this.region.locator('.doubt').first().click();
  }

  /** What is behind the tag that is open; its code comes with the first press. */
  private reason(): Locator {
    return this.region.locator('.reason > *');
  }

  passage(): Locator {
    return this.region.locator('.passage');
  }

  nextVisit(): Locator {
    return this.region.getByRole('button', { name: 'Next visit' });
  }

  /** The line below the title of a visit: when and where. */
  dateLine(): Locator {
    return this.region.locator('.page-date');
  }

  publisherOf(figure: Locator): Locator {
    return figure.locator('.publisher');
  }

  /** The top of a page of the dossier, which stays. */
  bar(): Locator {
    return this.region.locator('.page-bar');
  }

  async isBelowBar(part: Locator): Promise<boolean> {
    const bar = await boxOf(this.bar());
    return (await boxOf(part)).y >= bar.y + bar.height;
  }

  previousStop(): Locator {
    return this.region.getByRole('button', { name: 'Previous stop' });
  }

  nextStop(): Locator {
    return this.region.getByRole('button', { name: 'Next stop' });
  }

  /** Above a stop: leads to all of its visit. */
  wholeVisit(): Locator {
    return this.heading().getByRole('button');
  }

  async pressAllVisits(): Promise<void> {
    await this.region.getByRole('button', { name: 'All visits' }).click();
  }

  async pressNextVisit(): Promise<void> {
    await this.region.getByRole('button', { name: 'Next visit' }).click();
  }

  async expectOverview(): Promise<void> {
    for (const visit of visits) await expect(this.visit(visit)).toBeVisible();
  }

  async expectVisit(visit: Visit): Promise<void> {
    await this.expectHeading(inLanguage(visit.title, this.shell.language));
    await expect(this.region.getByRole('button', { pressed: true })).toHaveCount(0);
    await this.expectQuoted(quotedOnPage(visit));
  }

  async expectStop(stop: Stop): Promise<void> {
    await this.expectHeading(inLanguage(visitOf(stop).title, this.shell.language));
    await expect(this.region.getByRole('button', { pressed: true })).toHaveAccessibleName(
      inLanguage(stop.title, this.shell.language),
    );
    await this.expectQuoted(stop.excerpts);
  }

  async expectPlace(place: Place): Promise<void> {
    await this.expectHeading(inLanguage(place.names, this.shell.language));
    await this.expectQuoted(stopsAt(place).flatMap((stop) => stop.excerpts));
  }

  async expectSource(source: Source): Promise<void> {
    await this.expectHeading(source.title);
    await this.expectQuoted(excerptsFrom(source));
  }

  private async expectHeading(text: string): Promise<void> {
    await expect(this.heading()).toHaveText(text);
  }

  /** The words of exactly these excerpts, in this order, are on the page. */
  private async expectQuoted(excerpts: readonly { readonly exact: string }[]): Promise<void> {
    await expect(this.quotations()).toHaveText(excerpts.map(({ exact }) => exact));
  }
}
