/** Fetches the app, which takes over by itself. */
import { type AppParts, filesFor } from './appParts.ts';

/** Rejects where it cannot be had. */
export async function fetchApp(parts: AppParts, app: HTMLElement, base: string): Promise<void> {
  const { search = '', first } = app.dataset;
  const { modules, data } = filesFor(parts, { search: location.search || search, first });
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
