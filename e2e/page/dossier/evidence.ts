/** What stands behind the dossier's words: reasoning, context, coverage, legend. */
import type { Locator, Page } from '@playwright/test';
import type { Stop, Visit } from '../../dataset.ts';
import { expect } from '../../expect.ts';
import type { Shell } from '../shell.ts';
import type { DossierPanel } from './dossierPanel.ts';

export class Evidence {
  private readonly shell: Shell;
  private readonly dossier: DossierPanel;

  constructor(shell: Shell, dossier: DossierPanel) {
    this.shell = shell;
    this.dossier = dossier;
  }

  private get page(): Page {
    return this.shell.page;
  }

  /** Presses a tag of a stop, or of the visit that is shown. */
  async pressTag(of: Stop | Visit, words: RegExp): Promise<void> {
    await this.tag(of, words).click();
  }

  tag(of: Stop | Visit, words: RegExp): Locator {
    return this.tagsOf(of).getByRole('button', { name: words });
  }

  /** What the tags of a stop or visit have opened. */
  reasonOf(of: Stop | Visit): Locator {
    return this.tagsOf(of).locator('.reason:not([hidden])');
  }

  /** The rows of claims in what is opened, without the heading. */
  claimsOf(of: Stop | Visit): Locator {
    return this.reasonOf(of).locator('tbody').getByRole('row');
  }

  /** The rows of the table of all claims, which comes last of what "How we know" opens. */
  allClaimsOf(of: Stop | Visit): Locator {
    return this.reasonOf(of).locator('table').last().locator('tbody').getByRole('row');
  }

  private tagsOf(of: Stop | Visit): Locator {
    const blocks = this.dossier.region.locator('.reasons');
    if ('stops' in of) return blocks.first();
    return this.dossier.listed(of).locator('.reasons');
  }

  /** Opens or closes the passage around a quotation. */
  async toggleContext(figure: Locator): Promise<void> {
    await this.dossier.more.press(figure, /^(In|Hide) context$/);
  }

  passageOf(figure: Locator): Locator {
    return figure.locator('.passage');
  }

  /** The quotation within its passage. */
  markedIn(passage: Locator): Locator {
    return passage.locator('mark');
  }

  async pressLegend(): Promise<void> {
    await this.page.getByRole('button', { name: 'Legend' }).click();
  }

  legend(): Locator {
    return this.shell.region('timeline').getByRole('list').filter({ hasText: 'announced only' });
  }

  matrix(): Locator {
    return this.page.getByRole('table', { name: /^Rows are visits and stops/ });
  }

  async expectMatrix(): Promise<void> {
    await expect(this.matrix()).toBeVisible();
  }

  /** What the matrix says: a row for each visit and then for its stops, a column for each source. */
  cell(row: number, column: number): Locator {
    return this.matrix().locator('tbody').getByRole('row').nth(row).getByRole('cell').nth(column);
  }

  /** The legend of the matrix. */
  coverMeanings(): Locator {
    return this.page.locator('#page').getByRole('list', { name: 'Legend' }).getByRole('listitem');
  }

  /** How each sign of that legend is drawn, without its colours. */
  coverSigns(): Promise<string[]> {
    return this.coverMeanings()
      .locator('[aria-hidden]')
      .evaluateAll((all) =>
        all.map((sign) => {
          const { height, backgroundImage, backgroundColor } = getComputedStyle(sign);
          const [pattern] = backgroundImage.split('(');
          const isFilled = !/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor);
          return `${height} high, ${pattern}, ${isFilled ? 'filled' : 'not filled'}`;
        }),
      );
  }

  /** By how many CSS pixels the matrix would have to be scrolled sideways. */
  matrixOverhang(): Promise<number> {
    return this.matrix()
      .locator('xpath=..')
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  }

  /** The title of a row. */
  rowTitle(row: number): Locator {
    return this.matrix().locator('tbody').getByRole('rowheader').nth(row).getByRole('button');
  }

  /** The entries of the list of disagreements. */
  disagreements(): Locator {
    return this.dossier.region
      .getByRole('heading', { name: 'Where sources disagree' })
      .locator('xpath=following-sibling::ul[1]')
      .getByRole('button');
  }
}
