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

export class DossierPanel extends Panel {
  constructor(shell: Shell) {
    super(shell, 'dossier');
  }

  heading(): Locator {
    return this.region.getByRole('heading', { level: 2 });
  }

  /** A visit in the list of all. */
  visit(visit: Visit): Locator {
    return this.card(visit).getByRole('button');
  }

  /** The visit at an index in the list of all. */
  cardAt(index: number): Locator {
    return this.cards().nth(index).getByRole('button');
  }

  /** Draws more of the list of visits. */
  showMore(): Locator {
    return this.region.getByRole('button', { name: /^Show the next/ }).first();
  }

  /** All visits that are listed. */
  cards(): Locator {
    return this.region.locator('.visit-list > li');
  }

  private card({ id }: Visit): Locator {
    return this.region.locator(`.visit-list > li[data-visit="${id}"]`);
  }

  /** The years to choose from; those pressed are what is shown. */
  year(name: string): Locator {
    return this.region
      .getByRole('group', { name: 'Years' })
      .getByRole('button', { name, exact: true });
  }

  /** Where sources disagree, as far as it is listed. */
  disagreements(): Locator {
    return this.region
      .getByRole('heading', { name: 'Where sources disagree' })
      .locator('+ ul')
      .getByRole('listitem');
  }

  /** What a search finds, the best first. */
  hits(): Locator {
    return this.region.locator('.hits').getByRole('listitem');
  }

  /** How many hits there are, in words. */
  hitsHeading(): Locator {
    return this.region.getByRole('heading', { level: 2, name: /hits? for / });
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

  /** What the list says of a visit or of a stop. */
  listed(item: Stop | Visit): Locator {
    if ('stops' in item) return this.card(item);
    const title = inLanguage(item.title, this.shell.language);
    const button = this.page.getByRole('button', { name: title, exact: true });
    return this.region.getByRole('listitem').filter({ has: button });
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

  /** Opens what more can be done with an excerpt. */
  moreOf(figure: Locator): Locator {
    return figure.locator('.more > button');
  }

  /** Opens what more can be done with the first excerpt on the page. */
  more(): Locator {
    return this.moreOf(this.figures().first());
  }

  /** An entry of the menu that is open. */
  moreItem(name: string | RegExp): Locator {
    return this.region.locator('.more-list').getByRole('button', { name, exact: true });
  }

  async pressMore(figure: Locator, name: string | RegExp): Promise<void> {
    await this.moreOf(figure).click();
    await this.moreItem(name).click();
  }

  /** Likewise, by their order, whatever the language. */
  private async pressMoreAt(at: number): Promise<void> {
    await this.more().click();
    await this.region.locator('.more-item').nth(at).click();
  }

  /** From the first excerpt on the page to everything quoted from the same document. */
  async openFirstSource(): Promise<void> {
    await this.pressMore(this.figures().first(), 'All from this document');
  }

  /** Opens the citation of the first excerpt on the page. */
  async citeFirst(): Promise<void> {
    await this.pressMore(this.figures().first(), 'Cite');
  }

  /** Likewise, whatever the language; resolves when the text to copy is there. */
  async openCitation(): Promise<void> {
    await this.pressMoreAt(1);
    await expect(this.shell.dialog().getByRole('textbox')).toBeVisible();
  }

  /** Opens the citation of the visit that is shown. */
  async openVisitCitation(): Promise<void> {
    await this.region.getByRole('button', { name: 'More about this visit' }).click();
    await this.moreItem('Cite this visit').click();
    await expect(this.shell.dialog().getByRole('textbox')).toBeVisible();
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
    await this.pressMoreAt(0);
    await this.region.locator('.doubt').first().click();
  }

  /** What is behind the tag that is open; its code comes with the first press. */
  private reason(): Locator {
    return this.region.locator('.reason > *');
  }

  /** Opens the passage around the first excerpt on the page. */
  async showContext(): Promise<void> {
    await this.pressMore(this.figures().first(), 'In context');
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

  /** What says whether a quotation was copied, and its text where it could not be. */
  moreStatus(): Locator {
    return this.region.locator('.more-list').getByRole('status');
  }

  moreText(): Locator {
    return this.region.locator('.more-list').getByRole('textbox');
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
