import { useDeferredValue, useId, useMemo } from 'react';
import { edtfText } from '../../domain/dateText.ts';
import type { StoryStep } from '../../domain/story.ts';
import { m } from '../../locales/generated/messages.js';
import { IconButton } from '../controls/IconButton.tsx';
import { useDossier } from '../dossier/context.ts';
import { useLooked } from '../picture/looked.ts';
import { viewOf } from './currentView.ts';
import { writtenStep } from './draft.ts';
import { Quotables } from './Quotables.tsx';
import { stepFaults } from './storyFile.ts';
import { TextField } from './TextField.tsx';

type Props = {
  readonly step: StoryStep;
  /** From 1. */
  readonly number: number;
  readonly count: number;
  /** What it shows, by name. */
  readonly shown: string;
  readonly onChange: (edit: (step: StoryStep) => StoryStep) => void;
  readonly onMove: (by: number) => void;
  readonly onDelete: () => void;
};

/** One step: what it shows, what it says, what the speaker is reminded of. */
export function StepCard({ step, number, count, shown, onChange, onMove, onDelete }: Props) {
  const { catalog, language } = useDossier();
  const looked = useLooked();
  const id = useId();
  const checked = useDeferredValue(step);
  const faults = useMemo(
    () => stepFaults(writtenStep(checked, { [language]: m.builder_step({ number: 1 }) }), catalog),
    [checked, catalog, language],
  );
  return (
    <li className="builder-step" aria-labelledby={id}>
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
        onQuote={(quotation) =>
          onChange((now) => {
            const before = now.text?.[language]?.trimEnd() ?? '';
            const text = `${before}${before && '\n\n'}> ${quotation}\n`;
            return { ...now, text: { ...now.text, [language]: text } };
          })
        }
      />
      <TextField
        label={m.builder_notes()}
        texts={step.notes ?? {}}
        rows={3}
        onChange={(notes) => onChange((now) => ({ ...now, notes }))}
      />
      <dl className="builder-view">
        <dt>{m.builder_shows()}</dt>
        <dd>{shown}</dd>
        {step.camera && (
          <>
            <dt>{m.map()}</dt>
            <dd>
              {m.builder_camera({
                latitude: degrees(step.camera.centre[1], language),
                longitude: degrees(step.camera.centre[0], language),
                zoom: step.camera.zoom.toLocaleString(language),
              })}{' '}
              <button
                type="button"
                className="link-button"
                onClick={() => onChange(({ camera: _, ...rest }) => rest)}
              >
                {m.builder_without_camera()}
              </button>
            </dd>
          </>
        )}
        {step.period && (
          <>
            <dt>{m.builder_period()}</dt>
            <dd>
              {periodText(step.period, language)}{' '}
              <button
                type="button"
                className="link-button"
                onClick={() => onChange(({ period: _, ...rest }) => rest)}
              >
                {m.builder_without_period()}
              </button>
            </dd>
          </>
        )}
      </dl>
      <button
        type="button"
        className="button"
        onClick={() =>
          // What is compared is compared on what was shown.
          onChange(({ camera: _, period: __, compare: ___, ...rest }) => ({
            ...rest,
            ...viewOf(looked),
          }))
        }
      >
        {m.builder_take_view()}
      </button>
    </li>
  );
}

function degrees(value: number, language: string): string {
  return value.toLocaleString(language, { maximumFractionDigits: 2 });
}

function periodText({ from, to }: NonNullable<StoryStep['period']>, language: string): string {
  const words = (day: string | undefined) => (day === undefined ? '…' : edtfText(day, language));
  return `${words(from)} – ${words(to)}`;
}
