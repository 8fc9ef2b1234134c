import { edtfText } from '../../domain/dateText.ts';
import type { StoryStep } from '../../domain/story.ts';
import { m } from '../../locales/generated/messages.js';
import { useDossier } from '../dossier/context.ts';

type Props = {
  readonly step: StoryStep;
  /** The name of what it shows. */
  readonly shown: string;
  readonly onChange: (edit: (step: StoryStep) => StoryStep) => void;
};

/** What a step shows: its subject, the part of the map and the period. The last two can be dropped. */
export function StepView({ step, shown, onChange }: Props) {
  const { language } = useDossier();
  const { camera, period } = step;
  return (
    <dl className="builder-view">
      <dt>{m.builder_shows()}</dt>
      <dd>{shown}</dd>
      {camera && (
        <Droppable
          name={m.map()}
          text={cameraText(camera, language)}
          label={m.builder_without_camera()}
          onDrop={() => onChange(({ camera: _, ...rest }) => rest)}
        />
      )}
      {period && (
        <Droppable
          name={m.builder_period()}
          text={periodText(period, language)}
          label={m.builder_without_period()}
          onDrop={() => onChange(({ period: _, ...rest }) => rest)}
        />
      )}
    </dl>
  );
}

type DroppableProps = {
  readonly name: string;
  readonly text: string;
  /** Of the button that drops it. */
  readonly label: string;
  readonly onDrop: () => void;
};

function Droppable({ name, text, label, onDrop }: DroppableProps) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {text}{' '}
        <button type="button" className="link-button" onClick={onDrop}>
          {label}
        </button>
      </dd>
    </>
  );
}

function cameraText({ centre, zoom }: NonNullable<StoryStep['camera']>, language: string): string {
  const degrees = (value: number) => value.toLocaleString(language, { maximumFractionDigits: 2 });
  return m.builder_camera({
    latitude: degrees(centre[1]),
    longitude: degrees(centre[0]),
    zoom: zoom.toLocaleString(language),
  });
}

function periodText({ from, to }: NonNullable<StoryStep['period']>, language: string): string {
  const words = (day: string | undefined) => (day === undefined ? '…' : edtfText(day, language));
  return `${words(from)} – ${words(to)}`;
}
