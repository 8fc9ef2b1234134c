/** Elements of the page as their names and boxes, and names as patterns. */
import type { Locator } from '@playwright/test';
import { dateText, type Language, type When } from '../dataset.ts';
import type { Box, Point } from '../pixels.ts';

type Named = { readonly name: string; readonly box: Box };

/** Where elements are, with their names. */
export async function boxesOf(elements: Locator): Promise<Named[]> {
  return elements.evaluateAll((all) =>
    all.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { name: element.ariaLabel ?? element.textContent ?? '', box: { x, y, width, height } };
    }),
  );
}

/** The same of buttons of marks, with what each mark stands for. */
export async function marksOf(buttons: Locator): Promise<(Named & { readonly id: string })[]> {
  return buttons.evaluateAll((all) =>
    all.map((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      const id = button.closest('[data-id]')?.getAttribute('data-id') ?? '';
      return {
        id,
        name: button.ariaLabel ?? button.textContent ?? '',
        box: { x, y, width, height },
      };
    }),
  );
}

export async function namesOf(elements: Locator): Promise<string[]> {
  return (await boxesOf(elements)).map(({ name }) => name);
}

/** Where an element is, once it is laid out: one that has only just come may not be yet. */
export async function boxOf(element: Locator): Promise<Box> {
  let box = await element.boundingBox();
  while (!box) {
    await element.waitFor();
    box = await element.boundingBox();
  }
  return box;
}

export function contains({ x, y, width, height }: Box, point: Point): boolean {
  return point.x > x && point.x < x + width && point.y > y && point.y < y + height;
}

/** A name made of these parts and a date, and perhaps more after a comma. */
export function startingWith(parts: readonly string[], when: When, language: Language): RegExp {
  return new RegExp(`^${escaped(parts.join(', '))}, ${datePattern(when, language)}(,|$)`);
}

/** Chromium knows no Belarusian months: there a date may be any that ends in its year. */
function datePattern(when: When, language: Language): string {
  return language === 'be'
    ? `[^,]*${when.end.latest.slice(0, 4)}`
    : escaped(dateText(when, language));
}

export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
