/** The overview of a large dossier, which its pages share. */
import { EVERYTHING } from '../../src/domain/filter.ts';
import { remaining } from '../../src/domain/remaining.ts';
import { negotiate, speak } from '../../src/locales/locale.ts';
import { STRIP_FILE, sharedStrip } from '../../src/ui/prerender/drawings.ts';
import type { Pages } from './content.ts';
import { drawnForAll } from './drawnForAll.ts';
import type { BuiltSite } from './site.ts';

/** The file with it, where its pages show one. */
export async function stripFile({ catalog }: BuiltSite): Promise<Pages> {
  const language = negotiate([catalog.dossier.language]);
  speak(language);
  const strip = await drawnForAll(undefined, () =>
    sharedStrip(catalog, language, remaining(catalog, EVERYTHING)),
  );
  return new Map(strip === undefined ? [] : [[STRIP_FILE, strip]]);
}
