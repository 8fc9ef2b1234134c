/** The marks of the timeline: how they are found, what they are called and where they are. */
import type { Locator } from '@playwright/test';
import {
  inLanguage,
  type Place,
  placeOf,
  type Stop,
  shortName,
  type Visit,
  visits,
} from '../../dataset.ts';
import { type Box, middleOf, type Point } from '../../pixels.ts';
import { boxesOf, boxOf, namesOf, startingWith } from '../elements.ts';
import { Panel } from '../panel.ts';
import type { Shell } from '../shell.ts';

export class TimelineMarks extends Panel {
  constructor(shell: Shell) {
    super(shell, 'timeline');
  }

  stop(stop: Stop): Locator {
    return this.region.getByRole('button', { name: this.nameOfStop(stop) });
  }

  visit(visit: Visit): Locator {
    return this.region.getByRole('button', { name: this.nameOfVisit(visit) });
  }

  /** The mark of a stop or a visit, by its id. */
  mark(id: string): Locator {
    return this.region.locator(`[data-id="${id}"]`);
  }

  /** All marks, of stops and visits. */
  marks(): Locator {
    return this.region.locator('[data-id]').getByRole('button');
  }

  async names(): Promise<string[]> {
    return namesOf(this.marks());
  }

  /** The name of a lane, at its left end. */
  lane(place: Place): Locator {
    return this.region.locator(`[data-place="${place.id}"]`);
  }

  /** Title, place and date; what is doubtful may follow. */
  protected nameOfStop(stop: Stop): RegExp {
    const { language } = this.shell;
    const place = shortName(placeOf(stop), language);
    return startingWith([inLanguage(stop.title, language), place], stop.when, language);
  }

  protected nameOfVisit({ title, when }: Visit): RegExp {
    const { language } = this.shell;
    return startingWith([inLanguage(title, language)], when, language);
  }

  /** Marks that stand for several. */
  together(): Locator {
    return this.region.locator('[data-together]').getByRole('button');
  }

  /** Where marks are, CSS pixels of the viewport, by what they are called. */
  async positions(): Promise<[name: string, x: number][]> {
    const boxes = await boxesOf(this.marks());
    const positions = boxes.map(({ name, box }): [string, number] => [
      name,
      Math.round(box.x + box.width / 2),
    ]);
    return positions.sort(([a], [b]) => a.localeCompare(b));
  }

  /** The middles of the visits' dates, by id. */
  async middles(): Promise<Map<string, Point>> {
    const boxes = visits.map(
      async (visit) => [visit.id, middleOf(await boxOf(this.visit(visit)))] as const,
    );
    return new Map(await Promise.all(boxes));
  }

  protected async visitBoxes(): Promise<Box[]> {
    const boxes = await Promise.all(visits.map((visit) => boxOf(this.visit(visit))));
    return boxes.sort((a, b) => a.x - b.x);
  }

  /** The visits as they stand on the axis. */
  async visitsFromLeft(): Promise<Visit[]> {
    const placed = await Promise.all(
      visits.map(async (visit) => ({ visit, x: middleOf(await boxOf(this.visit(visit))).x })),
    );
    return placed.sort((a, b) => a.x - b.x).map(({ visit }) => visit);
  }
}
