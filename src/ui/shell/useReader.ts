import type { Catalog } from '../../domain/catalog.ts';
import { type Locale, negotiate } from '../../locales/locale.ts';
import type { ExplorerState } from '../../state/explorer.ts';
import type { Theme } from '../../state/url.ts';
import { type Spoken, useSpoken } from '../language/useSpoken.ts';
import { useMedia } from '../views/media.ts';

export type Reader = {
  readonly language: Locale;
  readonly spoken: Spoken;
  /** The theme that is shown. */
  readonly theme: Theme;
  /** The theme that the page insists on; undefined where the browser's decides. */
  readonly fixedTheme: Theme | undefined;
};

/** The language and the theme of the page: what the reader chose, else what the browser prefers. */
export function useReader(catalog: Catalog, state: ExplorerState): Reader {
  const spoken = useSpoken(
    negotiate([state.language, ...navigator.languages, catalog.dossier.language]),
  );
  const prefersDark = useMedia('(prefers-color-scheme: dark)');
  const { presentation } = state;
  const isScreen = presentation && !presentation.isSpeaker;
  // Dark rooms are rare and projectors weak: a screen for a class is light unless the reader chose.
  const fixedTheme = state.theme ?? (isScreen ? 'light' : undefined);
  return {
    spoken,
    language: spoken.language,
    fixedTheme,
    theme: fixedTheme ?? (prefersDark ? 'dark' : 'light'),
  };
}
