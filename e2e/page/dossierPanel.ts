/** The dossier as a reader meets it. */
import { expect, type Locator } from '@playwright/test';
import {
  excerptsFrom,
  excerptsOfVisit,
  inLanguage,
  type Place,
  type Source,
  type Stop,
  stopsAt,
  type Visit,
  visitOf,
  visits,
} from '../dataset.ts';
import { escaped } from './elements.ts';
import { Panel } from './panel.ts';
import type { Shell } from './shell.ts';

export class DossierPanel extends Panel {
  constructor(shell: Shell) {
    super(shell, 'dossier');
  }

  heading(): Locator {
    return this.region.getByRole('heading', { level: 2 });
  }

  /** A visit in the list of all. */
  visit({ title }: Visit): Locator {
    return this.region.getByRole('listitem').getByRole('button', { name: this.entryName(title) });
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
    const title = inLanguage(item.title, this.shell.language);
    const button =
      'stops' in item
        ? this.page.getByRole('button', { name: this.entryName(item.title) })
        : this.page.getByRole('button', { name: title, exact: true });
    return this.region.getByRole('listitem').filter({ has: button });
  }

  figures(): Locator {
    return this.region.getByRole('figure');
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

  /** From the first excerpt on the page to everything quoted from the same document. */
  async openFirstSource(): Promise<void> {
    const name = 'Everything quoted from this document';
    await this.figures().first().getByRole('button', { name }).click();
  }

  /** Opens the citation of the first excerpt on the page. */
  async citeFirst(): Promise<void> {
    await this.citing().click();
  }

  /** Likewise, whatever the language; resolves when the text to copy is there. */
  async openCitation(): Promise<void> {
    await this.figures().first().locator('.excerpt-tools button').nth(1).click();
    await expect(this.shell.dialog().getByRole('textbox')).toBeVisible();
  }

  /** Opens the citation of the visit that is shown. */
  async openVisitCitation(): Promise<void> {
    await this.region.getByRole('button', { name: 'Cite this visit', exact: true }).click();
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
    await this.figures().first().locator('.excerpt-tools button').first().click();
    await this.region.locator('.tag-button').first().click();
  }

  /** What is behind the tag that is open; its code comes with the first press. */
  private reason(): Locator {
    return this.region.locator('.reason > *');
  }

  /** Opens the passage around the first excerpt on the page. */
  inContext(): Locator {
    return this.figures().first().getByRole('button', { name: 'In context' });
  }

  /** Opens the citation of the first excerpt on the page. */
  citing(): Locator {
    return this.figures().first().getByRole('button', { name: 'Cite', exact: true });
  }

  passage(): Locator {
    return this.region.locator('.passage');
  }

  nextVisit(): Locator {
    return this.region.getByRole('button', { name: 'Next visit' });
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
    await this.expectQuoted(excerptsOfVisit(visit));
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
