import { type ReactNode, useId, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { unknownLanguages } from '../../../domain/dateSecret.ts';
import type { Flag } from '../../../domain/guess.ts';
import type { Slide } from '../../../domain/presentation.ts';
import { sourcesAt } from '../../../domain/secrets.ts';
import type { Story } from '../../../domain/story.ts';
import { m } from '../../../locales/generated/messages.js';
import { missOf } from '../../../scene/present/miss.ts';
import type { Explorer } from '../../../state/explorer.ts';
import type { Presentation } from '../../../state/url.ts';
import { useDossier } from '../../dossier/context.ts';
import { languageName } from '../../language/languageName.ts';
import { listed } from '../../language/listed.ts';
import { flagText, missText } from '../missText.ts';
import { StageDialog, type StageDialogName } from '../StageDialog.tsx';
import { StageNews } from '../StageNews.tsx';
import { answerOf, headingOf, type Told } from '../slideText.ts';
import { useAddress } from '../useAddress.ts';
import { usePresentKeys } from '../usePresentKeys.ts';
import { useStage } from '../useStage.ts';
import { useTurn, useWindows } from '../useWindows.ts';
import { NotesPanel } from './NotesPanel.tsx';
import { ScreenNotice } from './ScreenNotice.tsx';
import { Scroller } from './Scroller.tsx';
import { SlideDigest } from './SlideDigest.tsx';
import { SpeakerBar } from './SpeakerBar.tsx';
import { SpeakerButtons } from './SpeakerButtons.tsx';
import { speakerCommands } from './speakerCommands.ts';
import './speaker.css';

type Props = {
  readonly explorer: Explorer;
  readonly opening: Presentation;
  readonly story: Story | undefined;
};

/** What the class does not see: the step on the screen, the next one, notes and the time. */
export function SpeakerWindow({ explorer, opening, story }: Props) {
  const { catalog, language } = useDossier();
  const { slides, slide, presenter, state, veil } = useStage(explorer, story, opening);
  useAddress(explorer, presenter, opening.story);
  const windows = useWindows('speaker', explorer, presenter, opening.story);
  useTurn(windows, explorer, presenter);
  const [dialog, setDialog] = useState<StageDialogName>();
  const told = useMemo(() => ({ catalog, language, story }), [catalog, language, story]);
  const commands = speakerCommands(presenter, windows.channel, setDialog);
  usePresentKeys((command) => commands[command]?.());
  const { other } = useStore(windows.channel);
  const { withheld } = veil;
  const next = slides[state.slide + 1];
  const number = state.slide + 1;
  return (
    <div className="speaker" data-screen={other}>
      <SpeakerBar stopwatch={windows.stopwatch} number={number} count={slides.length} />
      <ScreenNotice windows={windows} />
      <main className="speaker-main" id="page" tabIndex={-1}>
        <Card label={m.speaker_now()} className="speaker-now" {...{ slide, told }}>
          {state.isBlank && <p className="speaker-state">{m.present_dark()}</p>}
          {withheld && (
            <p className="speaker-state">
              {HIDDEN[withheld]()} <b>{answerOf(slide, withheld, told)}</b>
            </p>
          )}
          {withheld === 'when' && <DatesLeft {...{ slide, told }} />}
          {withheld && state.flag && <FlagState flag={state.flag} {...{ slide, told }} />}
        </Card>
        <Card label={m.speaker_next()} className="speaker-next" slide={next} told={told} />
        <NotesPanel slide={slide} />
      </main>
      <SpeakerButtons presenter={presenter} isHiding={withheld !== undefined} />
      <StageNews slides={slides} state={state} told={told} />
      <StageDialog
        {...{ slides, state, told, presenter }}
        name={dialog}
        close={(closed) => setDialog((open) => (open === closed ? undefined : open))}
      />
    </div>
  );
}

const HIDDEN = {
  when: m.speaker_hidden_when,
  where: m.speaker_hidden_where,
  who: m.speaker_hidden_who,
} as const;

type CardProps = {
  readonly label: string;
  readonly className: string;
  /** Undefined after the last one. */
  readonly slide: Slide | undefined;
  readonly told: Told;
  readonly children?: ReactNode;
};

function Card({ label, className, slide, told, children }: CardProps) {
  const id = useId();
  return (
    <section className={`speaker-card ${className}`} aria-labelledby={id}>
      <h2 id={id} className="speaker-label">
        {label}
      </h2>
      {slide && <h3 className="speaker-heading">{headingOf(slide, told)}</h3>}
      <Scroller className="speaker-digest" labelledBy={id} of={slide}>
        {children}
        {slide ? <SlideDigest slide={slide} story={told.story} /> : <p>{m.speaker_last()}</p>}
      </Scroller>
    </section>
  );
}

/** Where the class has placed its flag, and how far off that is, which only the speaker knows as yet. */
function FlagState({ flag, slide, told }: { flag: Flag; slide: Slide; told: Told }) {
  const { catalog, language } = told;
  const miss = missOf(flag, slide, catalog);
  const words = [flagText(flag, language), ...(miss ? [missText(miss, language)] : [])];
  return (
    <p className="speaker-state">
      {m.labelled({ label: m.flag_label() })} {words.join(' · ')}
    </p>
  );
}

/** Says in which languages a document on the slide may still give its date away. */
function DatesLeft({ slide, told }: { slide: Slide; told: Told }) {
  const { catalog, language } = told;
  const left = unknownLanguages(sourcesAt(slide, catalog).map((source) => source.language));
  if (left.length === 0) return null;
  const languages = listed(left.map((tag) => languageName(tag, language)));
  return <p className="speaker-state">{m.speaker_dates_left({ languages })}</p>;
}
