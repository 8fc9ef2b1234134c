/** What React renders again for a gesture, by the part of the page; counted, not timed. */
import type { Locator, Page } from '@playwright/test';

/** How many components were rendered again, by the part of the page that they are in. */
export type Rendered = Readonly<Partial<Record<Part, number>>>;

type Part = 'header' | 'filter' | 'map' | 'timeline' | 'dossier' | 'page';

/** What React keeps of a component or an element, as far as it is needed here. */
type Fiber = {
  readonly tag: number;
  readonly flags: number;
  readonly stateNode: unknown;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly return: Fiber | null;
  readonly alternate: Fiber | null;
};

type Watched = { readonly rendered: Rendered[] };

/** Has every page count from now on what it renders; before one is loaded. */
export async function watchRendering(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // Of React's fibers: functions, also memoised ones, and elements of the page.
    const [FUNCTIONS, ELEMENT, PERFORMED_WORK] = [[0, 11, 14, 15], 5, 1];
    const elementBelow = (fiber: Fiber): Fiber | undefined => {
      if (fiber.tag === ELEMENT) return fiber;
      for (let child = fiber.child; child; child = child.sibling) {
        const found = elementBelow(child);
        if (found) return found;
      }
      return undefined;
    };
    const partOf = (fiber: Fiber): Part => {
      let around = elementBelow(fiber) ?? fiber.return;
      while (around && around.tag !== ELEMENT) around = around.return;
      const element = around?.stateNode;
      if (!(element instanceof Element)) return 'page';
      if (element.closest('.filter, .filter-panel')) return 'filter';
      if (element.closest('.header')) return 'header';
      const panel = element.closest('#map, #timeline, #dossier')?.id;
      return panel === 'map' || panel === 'timeline' || panel === 'dossier' ? panel : 'page';
    };
    const count = (fiber: Fiber, counts: Partial<Record<Part, number>>) => {
      const { tag, flags, alternate } = fiber;
      if (FUNCTIONS.includes(tag) && flags & PERFORMED_WORK) {
        const part = partOf(fiber);
        counts[part] = (counts[part] ?? 0) + 1;
      }
      // What is below has been left as it was.
      if (alternate && alternate.child === fiber.child) return;
      for (let child = fiber.child; child; child = child.sibling) count(child, counts);
    };
    const rendered: Partial<Record<Part, number>>[] = [];
    // React tells this of each commit, as it tells its developer tools.
    const hook = {
      supportsFiber: true,
      inject: () => 1,
      checkDCE: () => undefined,
      onCommitFiberUnmount: () => undefined,
      onPostCommitFiberRoot: () => undefined,
      onCommitFiberRoot: (_: number, root: { readonly current: Fiber }) => {
        const counts = {};
        count(root.current, counts);
        rendered.push(counts);
      },
    };
    Object.assign(globalThis, { rendered, __REACT_DEVTOOLS_GLOBAL_HOOK__: hook });
  });
}

/** Presses something, and gives back what is rendered within the task of the press. */
export async function renderedByPress(it: Locator): Promise<Rendered[]> {
  return it.evaluate(async (element) => {
    // `watchRendering` has put it there.
    const { rendered } = globalThis as unknown as Watched;
    rendered.length = 0;
    if (element instanceof HTMLElement) element.click();
    // React works at the end of a task's own steps.
    await Promise.resolve();
    await Promise.resolve();
    return [...rendered];
  });
}
