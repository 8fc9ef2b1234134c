/** The two windows of a presentation as a teacher meets them, in English. */
import type { Locator, Page } from '@playwright/test';
import { expect } from '../../expect.ts';

/** What both windows have: keys, and an address. */
abstract class PresentationWindow {
  readonly page: Page;
  private documents = 0;

  constructor(page: Page) {
    this.page = page;
    page.on('domcontentloaded', () => {
      this.documents += 1;
    });
  }

  abstract expectOpen(): Promise<void>;

  async open(search: string): Promise<void> {
    await this.page.goto(`./${search}`, { waitUntil: 'commit' });
    await this.expectOpen();
  }

  async reload(): Promise<void> {
    await this.page.reload({ waitUntil: 'commit' });
    await this.expectOpen();
  }

  /** How often it has been loaded since it is watched. */
  loads(): number {
    return this.documents;
  }

  dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Closed by the one who looks at it, with everything that a page may still say then. */
  async close(): Promise<void> {
    await this.page.close({ runBeforeUnload: true });
  }

  /** In the address, from 1. */
  async expectStepInAddress(step: number): Promise<void> {
    await expect
      .poll(() => new URL(this.page.url()).searchParams.get('step') ?? '1')
      .toBe(String(step));
  }
}

/** The window that the class sees. */
export class Screen extends PresentationWindow {
  heading(): Locator {
    // What is there before the app has a heading, too.
    return this.card().getByRole('heading', { level: 1 });
  }

  position(): Locator {
    return this.page.locator('.present-position');
  }

  card(): Locator {
    return this.page.locator('.present-card');
  }

  /** CSS pixels. */
  cardScrolledBy(): Promise<number> {
    return this.page.locator('.present-scroll').evaluate(({ scrollTop }) => scrollTop);
  }

  /** Goes to another story, or to the visits. */
  async tell(name: string): Promise<void> {
    await this.button('How to present').click();
    const dialog = this.page.getByRole('dialog', { name: 'How to present' });
    const content = dialog.getByRole('group', { name: 'Content' });
    await content.getByRole('radio', { name }).check();
    await dialog.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(dialog).toHaveCount(0);
  }

  /** Nothing is to be seen. */
  dark(): Locator {
    return this.page.locator('.present-blank');
  }

  /** What is said of the other window. */
  notice(): Locator {
    return this.page.locator('.speaker-gone');
  }

  /** Presses the key of the speaker's window and waits for one to open. */
  async openSpeaker(): Promise<SpeakerWindow> {
    const [popup] = await Promise.all([this.page.waitForEvent('popup'), this.press('s')]);
    const speaker = new SpeakerWindow(popup);
    await speaker.expectConnected();
    return speaker;
  }

  async expectOpen(): Promise<void> {
    await expect(this.heading()).toBeVisible();
  }
}

/** The window that only the teacher sees. */
export class SpeakerWindow extends PresentationWindow {
  async expectOpen(): Promise<void> {
    await expect(this.now()).toBeVisible();
  }

  /** The two windows have heard of each other. */
  async expectConnected(): Promise<void> {
    await expect(this.page.locator('.speaker')).toHaveAttribute('data-screen', 'here');
  }

  now(): Locator {
    return this.page.locator('.speaker-now');
  }

  heading(): Locator {
    return this.now().getByRole('heading', { level: 3 });
  }

  next(): Locator {
    return this.page.locator('.speaker-next');
  }

  notes(): Locator {
    return this.page.locator('.speaker-notes-text');
  }

  position(): Locator {
    return this.page.locator('.speaker-progress');
  }

  /** What is not as it should be: the screen is gone, or cannot be opened. */
  notice(): Locator {
    return this.page.getByRole('alert');
  }

  /** What of the slide the class does not see, or that it sees nothing. */
  states(): Locator {
    return this.page.locator('.speaker-state');
  }

  elapsed(): Locator {
    return this.page.getByRole('timer');
  }

  clock(): Locator {
    return this.page.locator('.speaker-clock');
  }

  said(): Locator {
    return this.page.getByRole('status');
  }

  /** CSS pixels. */
  noteSize(): Promise<number> {
    return this.notes().evaluate((element) =>
      Number.parseFloat(getComputedStyle(element).fontSize),
    );
  }

  notesScrolledBy(): Promise<number> {
    return this.notes().evaluate(({ scrollTop }) => scrollTop);
  }

  /** By how many CSS pixels the page can be scrolled sideways. */
  overhang(): Promise<number> {
    return this.page.evaluate(
      () => (document.scrollingElement?.scrollWidth ?? 0) - document.documentElement.clientWidth,
    );
  }

  /** Opens the window of the class from here. */
  async openScreen(): Promise<Screen> {
    const [page] = await Promise.all([
      this.page.waitForEvent('popup'),
      this.button('Open the screen').click(),
    ]);
    const screen = new Screen(page);
    await screen.expectOpen();
    return screen;
  }
}
