/** The header of the page: what it offers, and whether that has room. */
import type { Locator } from '@playwright/test';
import type { Language } from '../dataset.ts';
import { boxOf } from './elements.ts';
import type { Focus } from './focus.ts';
import { type Shell, WORDS } from './shell.ts';

export class HeaderBar {
  private readonly shell: Shell;
  private readonly focus: Focus;

  constructor(shell: Shell, focus: Focus) {
    this.shell = shell;
    this.focus = focus;
  }

  /** The name of the app, which leads back to everything. */
  async pressWordmark(): Promise<void> {
    await this.shell.page.getByRole('banner').getByRole('button', { name: 'Dateline' }).click();
  }

  async speak(language: Language): Promise<void> {
    await this.shell.openMenu();
    await this.choices().first().selectOption(language);
    this.shell.language = language;
    await this.shell.closeMenu();
  }

  async chooseTheme(theme: 'auto' | 'light' | 'dark'): Promise<void> {
    await this.shell.openMenu();
    await this.choices().last().selectOption(theme);
    await this.shell.closeMenu();
  }

  /** Language and colours. */
  private choices(): Locator {
    return this.shell.page.getByRole('banner').locator('.tools').getByRole('combobox');
  }

  /** What of the header can be pressed or written in, by name, in the order in which it is seen. */
  async parts(): Promise<string[]> {
    const shown = this.shell.page
      .getByRole('banner')
      .locator(':is(a, button, input, select):visible');
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
  async stops(): Promise<string[]> {
    const names: string[] = [];
    const wordmark = this.shell.page.getByRole('banner').getByRole('button').first();
    await wordmark.focus();
    while ((await this.focus.part()) === 'banner') {
      names.push(await this.focus.element().evaluate(nameOf));
      await this.shell.page.keyboard.press('Tab');
    }
    return names;
  }

  /** What of the header lies outside the page or over another part of it, by name. */
  async clashes(): Promise<string[]> {
    return this.shell.page.getByRole('banner').evaluate((header) => {
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
  async rows(): Promise<number> {
    const tops = await this.shell.page
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
    return this.shell.page.getByRole('option', { name: own, exact: true });
  }
}

/** What a reader calls a control. */
function nameOf(element: Element): string {
  const { ariaLabel, textContent } = element;
  return ariaLabel ?? element.closest('label')?.firstChild?.textContent ?? textContent ?? '';
}
