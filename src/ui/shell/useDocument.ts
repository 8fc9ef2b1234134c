import { useEffect, useLayoutEffect } from 'react';
import { m } from '../../locales/generated/messages.js';
import type { ExplorerState } from '../../state/explorer.ts';
import { speakPage } from '../language/inLanguage.ts';
import { pageName } from '../language/words.ts';
import { showThemeColour } from './themeColour.ts';
import type { Reader } from './useReader.ts';

/** Gives the document its language with its direction, its theme and its title. */
export function useDocument(
  { page, presentation }: ExplorerState,
  { language, theme, fixedTheme }: Reader,
  dossierTitle: string,
  site: string,
): void {
  // Before views open: they ask which way one reads.
  useLayoutEffect(() => {
    speakPage(language);
    document.documentElement.dataset.theme = fixedTheme ?? 'auto';
    const presented = presentation?.isSpeaker ? m.present_speaker() : m.present();
    const name = presentation ? presented : page && pageName(page);
    document.title = [...(name ? [name] : []), dossierTitle, site].join(' · ');
  }, [language, fixedTheme, presentation, page, dossierTitle, site]);
  useEffect(() => showThemeColour(theme), [theme]);
}
