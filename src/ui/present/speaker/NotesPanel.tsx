import { type CSSProperties, useId } from 'react';
import { useStore } from 'zustand';
import { parseMarkdown } from '../../../authoring/markdown.ts';
import { visitsAt } from '../../../domain/chunks/shown.ts';
import type { Note } from '../../../domain/dataset.ts';
import type { Slide } from '../../../domain/presentation.ts';
import { m } from '../../../locales/generated/messages.js';
import { IconButton } from '../../controls/IconButton.tsx';
import { useDossier, useWritten } from '../../dossier/context.ts';
import { Said } from '../../dossier/Said.tsx';
import { useTextsOf } from '../../loading/useTextsOf.ts';
import { WithTexts } from '../../loading/WithTexts.tsx';
import { MarkdownText } from '../../story/MarkdownText.tsx';
import { NOTE_SIZES, noteSizes } from './noteSize.ts';
import { Scroller } from './Scroller.tsx';

/** What the speaker wants to say of a slide, as large as an arm's length asks for. */
export function NotesPanel({ slide }: { readonly slide: Slide }) {
  const id = useId();
  const size = useStore(noteSizes);
  const { catalog } = useDossier();
  // Whether there are any is known with the texts.
  useTextsOf(visitsAt(catalog, slide));
  return (
    <section className="speaker-notes" aria-labelledby={id}>
      <div className="speaker-notes-head">
        <h2 id={id}>{remarksOn(slide).length > 0 ? m.speaker_remarks() : m.builder_notes()}</h2>
        <IconButton
          label={m.speaker_notes_smaller()}
          icon="minus"
          isDisabled={size === NOTE_SIZES[0]}
          onPress={() => noteSizes.step(-1)}
        />
        <IconButton
          label={m.speaker_notes_larger()}
          icon="plus"
          isDisabled={size === NOTE_SIZES.at(-1)}
          onPress={() => noteSizes.step(1)}
        />
      </div>
      <Scroller
        className="speaker-notes-text"
        labelledBy={id}
        of={slide}
        // Cast: a custom property is no property that React's types know.
        style={{ '--note-size': `${size / 16}rem` } as CSSProperties}
      >
        <WithTexts visits={visitsAt(catalog, slide)} isToldElsewhere>
          {() => <Notes slide={slide} />}
        </WithTexts>
      </Scroller>
    </section>
  );
}

function Notes({ slide }: { readonly slide: Slide }) {
  const written = useWritten();
  if (slide.kind === 'told' && slide.step.notes) {
    return <MarkdownText blocks={parseMarkdown(written(slide.step.notes)).blocks} />;
  }
  const remarks = remarksOn(slide);
  if (remarks.length === 0) return <p className="speaker-nothing">{m.speaker_no_notes()}</p>;
  return remarks.map(({ id, text: remark }) => (
    <p key={id}>
      <Said of={remark} />
    </p>
  ));
}

/** Without a story, what the dossier has to remark on a visit or a stop. */
function remarksOn(slide: Slide): readonly Note[] {
  if (slide.kind === 'visit') return slide.visit.notes;
  return slide.kind === 'stop' ? slide.stop.notes : [];
}
