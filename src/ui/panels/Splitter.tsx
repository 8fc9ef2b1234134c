import { useRef } from 'react';
import { m } from '../../locales/generated/messages.js';
import './panels.css';
import { FOLDED } from './size.ts';
import { type Part, useSplitter } from './useSplitter.ts';

const LABELS: Readonly<Record<Part, () => string>> = {
  dossier: m.dossier_size,
  timeline: m.timeline_size,
};

/** The edge by which the reader resizes and folds a panel. */
export function Splitter({ part }: { readonly part: Part }) {
  const element = useRef<HTMLDivElement>(null);
  const { size, most, handlers } = useSplitter(element, part);
  return (
    // biome-ignore lint/a11y/useSemanticElements: an hr cannot be pulled; this is ARIA's window splitter.
    <div
      ref={element}
      className="splitter"
      data-part={part}
      role="separator"
      tabIndex={0}
      aria-label={LABELS[part]()}
      aria-orientation={part === 'dossier' ? 'vertical' : 'horizontal'}
      aria-valuemin={FOLDED}
      aria-valuemax={most}
      aria-valuenow={size}
      aria-valuetext={size === FOLDED ? m.panel_folded() : undefined}
      title={m.panel_size_hint()}
      {...handlers}
    />
  );
}
