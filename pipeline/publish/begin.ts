/**
 * The script of prerendered pages (`src/ui/prerender/begin/begin.ts`), with what it must know of the site. It is the same
 * for all pages: it stands in the first one, and is a file for the others.
 */
import { m } from '../../src/locales/generated/messages.js';
import { LOCALES, negotiate, speak } from '../../src/locales/locale.ts';
import { between } from '../../src/ui/language/listed.ts';
import type { AppParts } from '../../src/ui/prerender/begin/appParts.ts';
import { codeOf, entryOf, fileOf, stageStylesOf, viewStylesOf } from './entry.ts';
import { firstFileOf, hasIndex } from './firstFile.ts';
import { digestOf } from './hash.ts';
import { inlineScript } from './inline.ts';
import { datasetPath } from './packedDataset.ts';
import type { BuiltSite } from './site.ts';

/** The script, as it may stand in a page or in a file. */
export function beginScript(site: BuiltSite): string {
  return inlineScript(
    `const APP_PARTS=${JSON.stringify(appParts(site))};${site.text(site.parts.scripts.begin)}`,
  ).trim();
}

/** The file that has it. */
export function beginFile(site: BuiltSite): readonly [path: string, script: string] {
  const script = beginScript(site);
  return [`assets/begin-${digestOf(script)}.js`, script];
}

function appParts(site: BuiltSite): AppParts {
  const { catalog } = site;
  const { file, imports } = entryOf(site);
  const reader = hasIndex(site) ? 'src/domain/packed/openPacked.ts' : 'src/domain/readDataset.ts';
  speak(negotiate([catalog.dossier.language]));
  const count = { order: '{order}', total: '{total}' };
  return {
    ...{ app: file, imports, dataset: datasetPath(site) },
    reader: codeOf(site, [reader]),
    selected: codeOf(site, ['src/ui/dossier/SelectedPage.tsx']),
    ...{ viewStyles: viewStylesOf(site), stageStyles: stageStylesOf(site) },
    engines: {
      map: fileOf(site, 'src/views/map/widget/engine.ts'),
      timeline: fileOf(site, 'src/views/timeline/visEngine.ts'),
    },
    first: firstFileOf(site),
    languages: Object.keys(LOCALES),
    words: {
      of: m.visit_of(count),
      stopOf: m.stop_of(count),
      previousStop: m.previous_stop(),
      nextStop: m.next_stop(),
      ...{ loading: m.loading(), failed: m.part_failed(), retry: m.retry() },
      more: m.more_about_excerpt({ publisher: '{publisher}' }),
      comma: between(', '),
    },
  };
}
