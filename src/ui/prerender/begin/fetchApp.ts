/** Fetches the app, which takes over by itself. */
import { type AppParts, filesFor } from './appParts.ts';

/** Rejects where it cannot be had. `isShown` says whether the page shows what is asked for. */
export async function fetchApp(
  parts: AppParts,
  { app, base, isShown }: { app: HTMLElement; base: string; isShown: boolean },
): Promise<void> {
  const { search: own = '', first } = app.dataset;
  const { modules, data } = filesFor(parts, { search: location.search || own, first, isShown });
  for (const module of modules) ask(base + module, { rel: 'modulepreload' });
  if (data !== undefined) ask(base + data, { rel: 'preload', as: 'fetch' });
  await import(/* @vite-ignore */ base + parts.app);
}

function ask(href: string, attributes: { readonly rel: string; readonly as?: string }): void {
  document.head.append(
    Object.assign(document.createElement('link'), {
      ...attributes,
      href,
      crossOrigin: 'anonymous',
    }),
  );
}
