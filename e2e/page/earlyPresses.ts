/** Presses at moments that no hand of a test meets: while the app draws itself, and as a finger leaves. */
import type { Locator, Page } from '@playwright/test';

/**
 * Presses a mark when the app begins to draw itself. Returns how to learn which data had been asked for when it had
 * taken over.
 */
export async function pressWhileDrawing(
  mark: Locator,
): Promise<() => Promise<string[] | undefined>> {
  const seen = await mark.evaluateHandle((link) => {
    const app = document.getElementById('app');
    const taken: { data?: string[] } = {};
    const observer = new MutationObserver(() => {
      if (app?.dataset.drawing === undefined) return;
      observer.disconnect();
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    });
    if (app) observer.observe(app, { attributes: true });
    app?.addEventListener('taken', () => {
      const asked = document.querySelectorAll<HTMLLinkElement>('link[rel="preload"][as="fetch"]');
      taken.data = [...asked].map(({ href }) => new URL(href).pathname);
    });
    return taken;
  });
  return () => seen.evaluate(({ data }) => data);
}

/**
 * Presses a mark of a picture in the moment in which the app is in the place of the page, before anything else is
 * done in it. Resolves to whether the page has answered; else the browser follows the link.
 */
export async function pressWhenTaken(mark: Locator): Promise<() => Promise<boolean | undefined>> {
  const seen = await mark.evaluateHandle((link) => {
    const app = document.getElementById('app');
    const press: { isAnswered?: boolean } = {};
    const observer = new MutationObserver(() => {
      if (app?.dataset.root !== undefined) return;
      observer.disconnect();
      const click = new MouseEvent('click', { bubbles: true, cancelable: true });
      press.isAnswered = !link.dispatchEvent(click);
    });
    if (app) observer.observe(app, { attributes: true });
    return press;
  });
  return () => seen.evaluate(({ isAnswered }) => isAnswered);
}

/**
 * Holds a mark from the moment in which the app begins to draw itself. Returns how to let go of it where it was. The
 * browser sends no click, as it sends none for a mark that the app has moved or replaced.
 */
export async function holdWhenDrawing(mark: Locator): Promise<() => Promise<void>> {
  const held = await mark.evaluateHandle((link) => {
    const app = document.getElementById('app');
    const mouse = { bubbles: true, isPrimary: true, pointerType: 'mouse' };
    const observer = new MutationObserver(() => {
      if (app?.dataset.drawing === undefined) return;
      observer.disconnect();
      link.dispatchEvent(new PointerEvent('pointerdown', { ...mouse, buttons: 1 }));
    });
    if (app) observer.observe(app, { attributes: true });
    return { letGo: () => document.body.dispatchEvent(new PointerEvent('pointerup', mouse)) };
  });
  return () => held.evaluate(({ letGo }) => void letGo());
}

/** Resolves to who changes the words of the dossier next: the page, or the app that is in its place. */
export async function whoAnswers(page: Page): Promise<() => Promise<'page' | 'app' | undefined>> {
  const seen = await page.evaluateHandle(() => {
    const heading = () => document.querySelector('#dossier [data-heading]')?.textContent;
    const before = heading();
    const answer: { by?: 'page' | 'app' } = {};
    const observer = new MutationObserver(() => {
      if (heading() === before) return;
      observer.disconnect();
      answer.by = document.querySelector('#app[data-root]') ? 'page' : 'app';
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    return answer;
  });
  return () => seen.evaluate(({ by }) => by);
}

/**
 * Presses a control as a finger does, but for the click, which the browser sends some tasks later. Resolves to how many
 * clicks the page has sent by then.
 */
export function clicksBeforeThatOfFinger(control: Locator): Promise<number> {
  return control.evaluate(async (pressed) => {
    let clicks = 0;
    pressed.addEventListener('click', () => (clicks += 1));
    const finger = { bubbles: true, isPrimary: true, pointerType: 'touch' };
    // What the page has put off until the next task is done before this goes on: no time passes.
    const nextTask = () => new Promise((next) => setTimeout(next));
    for (const kind of ['pointerdown', 'pointerup']) {
      pressed.dispatchEvent(new PointerEvent(kind, finger));
      await nextTask();
      await nextTask();
    }
    return clicks;
  });
}
