/** Fetches the app, which takes over by itself. */
import { type AppParts, filesFor } from './appParts.ts';
import { ask } from './ask.ts';

type How = {
  readonly app: HTMLElement;
  readonly base: string;
  /** Whether the page shows what is asked for. */
  readonly isShown: boolean;
  /** A query string with what the app will be asked for, if it is not what the page or its address says. */
  readonly search?: string;
};

/** Rejects where it cannot be had. What has been asked for is not asked for again. */
export async function fetchApp(parts: AppParts, how: How): Promise<void> {
  const { app, base, isShown, search = location.search || app.dataset.search || '' } = how;
  const { modules, data } = filesFor(parts, { search, first: app.dataset.first, isShown });
  for (const module of modules) ask(base + module, { rel: 'modulepreload' });
  if (data !== undefined) ask(base + data, { rel: 'preload', as: 'fetch' });
  await import(/* @vite-ignore */ base + parts.app);
}
