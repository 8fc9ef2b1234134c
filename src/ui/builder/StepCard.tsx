import { useDeferredValue, useId, useMemo } from 'react';
import { visitsOfStep } from '../../domain/chunks/shown.ts';
import type { StoryStep } from '../../domain/story.ts';
import { m } from '../../locales/generated/messages.js';
import { IconButton } from '../controls/IconButton.tsx';
import { useDossier } from '../dossier/context.ts';
import { useTextsOf } from '../loading/useTextsOf.ts';
import { useLooked } from '../picture/looked.ts';
import { viewOf } from './currentView.ts';
import { withQuotation, withView, writtenStep } from './draft.ts';
import { Quotables } from './Quotables.tsx';
import { StepView } from './StepView.tsx';
import { stepFaults } from './storyFile.ts';
import { TextField } from './TextField.tsx';

type Props = {
  readonly step: StoryStep;
  /** From 1. */
  readonly number: number;
  readonly count: number;
  /** The name of what it shows. */
  readonly shown: string;
  readonly onChange: (edit: (step: StoryStep) => StoryStep) => void;
  readonly onMove: (by: number) => void;
  readonly onDelete: () => void;
};

/** One step: what it shows, what it says, and notes for the speaker. */
export function StepCard({ step, number, count, shown, onChange, onMove, onDelete }: Props) {
  const { language } = useDossier();
  const looked = useLooked();
  const id = useId();
  const faults = useFaults(step);
  return (
    <li className="builder-step" aria-labelledby={id}>
      <StepHead {...{ id, number, count, onMove, onDelete }} />
      <TextField
        label={m.builder_heading()}
        texts={step.heading}
        onChange={(heading) => onChange((now) => ({ ...now, heading }))}
      />
      <TextField
        label={m.builder_text()}
        texts={step.text ?? {}}
        rows={5}
        describedBy={faults.length > 0 ? `${id}-faults` : undefined}
        onChange={(text) => onChange((now) => ({ ...now, text }))}
      />
      {faults.length > 0 && (
        <ul className="builder-warning" id={`${id}-faults`} lang="en">
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      <Quotables
        step={step}
        onQuote={(quotation) => onChange((now) => withQuotation(now, language, quotation))}
      />
      <TextField
        label={m.builder_notes()}
        texts={step.notes ?? {}}
        rows={3}
        onChange={(notes) => onChange((now) => ({ ...now, notes }))}
      />
      <StepView {...{ step, shown, onChange }} />
      <button
        type="button"
        className="button"
        onClick={() => onChange((now) => withView(now, viewOf(looked)))}
      >
        {m.builder_take_view()}
      </button>
    </li>
  );
}

type HeadProps = Pick<Props, 'number' | 'count' | 'onMove' | 'onDelete'> & { readonly id: string };

/** The step's number, and buttons that move and delete it. */
function StepHead({ id, number, count, onMove, onDelete }: HeadProps) {
  return (
    <div className="builder-step-head">
      <h3 id={id}>{m.builder_step({ number })}</h3>
      <IconButton
        icon="up"
        label={m.builder_earlier({ number })}
        isDisabled={number === 1}
        onPress={() => onMove(-1)}
      />
      <IconButton
        icon="down"
        label={m.builder_later({ number })}
        isDisabled={number === count}
        onPress={() => onMove(1)}
      />
      <IconButton icon="close" label={m.builder_delete({ number })} onPress={onDelete} />
    </div>
  );
}

/** What the pipeline would refuse in the step. It may lag behind the typing, which must not wait. */
function useFaults(step: StoryStep): readonly string[] {
  const { catalog, language } = useDossier();
  const checked = useDeferredValue(step);
  const { areThere } = useTextsOf(visitsOfStep(catalog, checked));
  return useMemo(
    () =>
      // A quotation is held against what it is quoted from.
      areThere
        ? stepFaults(writtenStep(checked, { [language]: m.builder_step({ number: 1 }) }), catalog)
        : [],
    [areThere, checked, catalog, language],
  );
}
