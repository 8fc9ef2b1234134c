import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { EVERYTHING } from '../../domain/filter.ts';
import { remaining } from '../../domain/remaining.ts';
import { NOTHING } from '../../domain/selection.ts';
import { type Locale, speak } from '../../locales/locale.ts';
import { dataset, place, stop, visit } from '../../testing/aurelia.ts';
import { catalogOf } from '../../testing/catalog.ts';
import { StaticPage } from './StaticPage.tsx';

const EMPTY = dataset();
const catalog = catalogOf(
  dataset({
    dossier: {
      ...EMPTY.dossier,
      language: 'el-GR',
      title: { 'el-GR': 'Ταξίδια' },
      summary: { 'el-GR': 'Πού και πότε.', de: 'Wo und wann.' },
    },
    places: [place('a', { names: { 'el-GR': 'Πειραιάς' } })],
    visits: [
      visit('v', {
        title: { 'el-GR': 'Πρώτη' },
        stops: [stop('s', { place: 'a', title: { 'el-GR': 'Άφιξη' } })],
      }),
    ],
  }),
);

function pageIn(language: Locale): string {
  speak(language);
  return renderToString(
    <StaticPage
      {...{ catalog, language, drawings: undefined, path: '' }}
      all={remaining(catalog, EVERYTHING)}
      {...{ selection: NOTHING, selected: { kind: 'none' } }}
    />,
  );
}

test('what the dossier says in another language carries it', () => {
  for (const words of ['Ταξίδια', 'Πρώτη']) {
    expect(pageIn('fr')).toContain(`<span lang="el-GR" dir="ltr">${words}</span>`);
  }
  expect(pageIn('de')).not.toContain('>Wo und wann.</span>');
});

test('that only the interface is in the reader’s language is said once', () => {
  const html = pageIn('fr');
  expect(html.split('seule l’interface est en français')).toHaveLength(2);
  expect(html).toContain('grec');
  expect(pageIn('de')).not.toContain('nur die Oberfläche');
});
