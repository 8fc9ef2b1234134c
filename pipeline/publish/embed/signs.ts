/** What the marks of the strip mean: only those that occur. */
import type { Catalog } from '../../../src/domain/catalog.ts';
import { doubtOf, isBroken } from '../../../src/domain/doubt.ts';
import { COLOURS } from '../../../src/domain/tone.ts';
import { m } from '../../../src/locales/generated/messages.js';
import { escaped } from '../../../src/share/snippet.ts';
import { plainText } from '../../../src/ui/language/words.ts';
import { markup, type SvgNode } from '../../../src/views/svg.ts';
import { markNode } from './mark.ts';

const WIDTH = 18;

/** The legend as HTML; nothing where all marks are alike and none is in doubt. */
export function signs(catalog: Catalog, language: string): string {
  const { visits } = catalog;
  const tones = new Set(visits.map(({ tone }) => tone));
  const groups = catalog.toneGroups.filter(({ tone }) => tones.has(tone));
  const entries = [
    ...(groups.length > 1
      ? groups.map(({ tone, names }) =>
          entry(markNode(tone, false, WIDTH), plainText(names, catalog, language), tone),
        )
      : []),
    ...(visits.some((visit) => isBroken(doubtOf(visit)))
      ? [entry(markNode(COLOURS[0], true, WIDTH), m.legend_broken())]
      : []),
  ];
  return entries.length > 0 ? `<p class="signs">${entries.join(' ')}</p>` : '';
}

function entry(sign: SvgNode, text: string, tone?: string): string {
  return `<span${tone ? ` data-tone="${tone}"` : ''}>${markup(sign)}${escaped(text)}</span>`;
}
