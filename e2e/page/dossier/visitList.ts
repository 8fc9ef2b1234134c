/** The list of all visits, and what a filter, a year or a search leaves of it. */
import type { Locator } from '@playwright/test';
import type { Visit } from '../../dataset.ts';
import type { Shell } from '../shell.ts';

export class VisitList {
  private readonly shell: Shell;

  constructor(shell: Shell) {
    this.shell = shell;
  }

  private get region(): Locator {
    return this.shell.region('dossier');
  }

  /** The visit at an index in the list of all. */
  at(index: number): Locator {
    return this.all().nth(index).getByRole('button');
  }

  /** All visits that are listed. */
  all(): Locator {
    return this.region.locator('.visit-list > li');
  }

  of({ id }: Visit): Locator {
    return this.region.locator(`.visit-list > li[data-visit="${id}"]`);
  }

  /** Draws more of the list of visits. */
  showMore(): Locator {
    return this.region.getByRole('button', { name: /^Show the next/ }).first();
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
}
