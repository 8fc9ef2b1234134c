/**
 * A link to a presentation leads to the first page. Before the app is there, its stage is: the land of the map, and of
 * a presentation of the whole dossier the card of its first slide, made of what the first page says.
 */
import { textScale } from '../../../views/textScale.ts';
import { LINKED } from '../linked.ts';
import type { AppParts } from './appParts.ts';
import { isUsed, styled } from './arrivingView.ts';
import { made } from './made.ts';
import type { StageAsked } from './subject.ts';

type How = Pick<AppParts, 'stageStyles'> & {
  readonly app: HTMLElement;
  readonly base: string;
};

/**
 * Shows the stage, unless somebody uses the page that is there, or the app has all that it needs (`start.tsx`). Where
 * its style cannot be had, all stays for the app. Rejects never.
 */
export async function arriveAtStage(
  asked: StageAsked,
  { app, base, stageStyles }: How,
): Promise<void> {
  app.dataset.opening = LINKED;
  const isWaiting = () => app.dataset.opening === LINKED;
  try {
    await Promise.all(stageStyles.map((sheet) => styled(base + sheet)));
    if (!isWaiting() || isUsed(app)) return;
    const stage = stageFrom(app, asked);
    app.replaceChildren(stage);
    // A class sees it by day (`useReader.ts`).
    document.documentElement.dataset.theme ??= 'light';
    // Only now has all text the size that it has on a stage.
    stage.style.setProperty('--text-scale', String(textScale()));
    if (asked === 'land') return;
    app.dataset.search = '?present';
    delete app.dataset.stale;
  } catch {
    // The app says what there is to say of it.
  } finally {
    if (isWaiting()) delete app.dataset.opening;
  }
}

/** What `Stage` draws, as far as the page has it. */
function stageFrom(app: HTMLElement, asked: StageAsked): HTMLElement {
  const [land, credit] = ['#map .poster-slot', '#map .map-credit'].map((part) =>
    app.querySelector(part),
  );
  // In the app, its map is a picture, too.
  land?.toggleAttribute('inert', true);
  const name = app.querySelector('.present-link')?.textContent ?? '';
  const map = made(app, 'div', { class: 'present-map' }, land ?? '', credit ?? '');
  return made(
    app,
    'main',
    { class: 'present', id: 'page', tabindex: '-1', 'aria-label': name },
    made(
      app,
      'div',
      { class: 'present-stage' },
      map,
      ...(asked === 'title' ? [cardFrom(app)] : []),
    ),
    made(app, 'footer', { class: 'present-strip' }),
  );
}

function cardFrom(app: HTMLElement): Element {
  const [title, summary] = ['[data-heading]', '.summary'].map((part) =>
    app.querySelector(`#dossier ${part}`),
  );
  const scroller = made(
    app,
    'div',
    { class: 'present-scroll' },
    made(
      app,
      'h1',
      { class: 'present-heading', tabindex: '-1', 'data-heading': 'true' },
      ...(title?.childNodes ?? []),
    ),
    made(app, 'p', { class: 'present-summary' }, ...(summary?.childNodes ?? [])),
  );
  return made(app, 'section', { class: 'present-card' }, scroller);
}
