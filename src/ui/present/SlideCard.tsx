import type { RefObject } from 'react';
import { visitsAt } from '../../domain/chunks/shown.ts';
import type { Slide } from '../../domain/presentation.ts';
import { m } from '../../locales/generated/messages.js';
import { useDossier } from '../dossier/context.ts';
import { WithTexts } from '../loading/WithTexts.tsx';
import { Card } from './Card.tsx';
import { CompareBody } from './CompareBody.tsx';
import { DisagreementBody } from './DisagreementBody.tsx';
import { missText } from './missText.ts';
import { Question } from './Question.tsx';
import { SourcesBody } from './SourcesBody.tsx';
import { StopBody } from './StopBody.tsx';
import { datedAt, dateWords, headingOf, ordinalOf, type Told } from './slideText.ts';
import { TitleBody } from './TitleBody.tsx';
import { ToldBody } from './ToldBody.tsx';
import type { Comparison } from './useCompare.ts';
import type { Flagging } from './useFlag.ts';
import { VisitBody } from './VisitBody.tsx';
import { useVeil } from './veil.ts';

type Props = {
  readonly slide: Slide;
  /** From 0. */
  readonly index: number;
  readonly told: Told;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly comparison: Comparison;
  readonly flagging: Flagging;
  readonly onReveal: () => void;
};

/** The card of a slide: where we are, what it is called, and what is said. */
export function SlideCard(props: Props) {
  const { slide, index, told, scroller, comparison, flagging } = props;
  const { isOn: isComparing, columns } = comparison;
  const { catalog } = useDossier();
  const { withheld } = useVeil();
  const hasActions = withheld || flagging.miss || columns.length > 1;
  return (
    <Card
      scroller={scroller}
      slide={index}
      kicker={<Kicker slide={slide} told={told} />}
      heading={headingOf(slide, told)}
      isWide={isComparing || slide.kind === 'disagreement'}
      actions={hasActions && <Actions {...props} />}
    >
      <WithTexts visits={visitsAt(catalog, slide)} lines={4}>
        {() => <Body {...props} />}
      </WithTexts>
    </Card>
  );
}

/** What can be done at this slide, and how far the class was off. */
function Actions({ comparison, flagging, onReveal }: Props) {
  const { language } = useDossier();
  const { withheld } = useVeil();
  const { columns, isOn: isComparing, toggle } = comparison;
  const { flag, isOpen, miss, place, begin } = flagging;
  return (
    <>
      {withheld && (
        <button type="button" className="button present-reveal" onClick={onReveal}>
          {m.present_reveal()}
        </button>
      )}
      {isOpen && (
        <button
          type="button"
          className="button present-flag"
          onClick={({ currentTarget }) => {
            // After a mouse, Space reveals again, and does not remove the flag.
            if (!currentTarget.matches(':focus-visible')) currentTarget.blur();
            if (flag) place(undefined);
            else begin();
          }}
        >
          {flag ? m.flag_remove() : m.flag_place()}
        </button>
      )}
      {isOpen && flag && <p className="present-hint">{m.flag_hint()}</p>}
      {miss && <p className="present-miss">{m.flag_missed({ miss: missText(miss, language) })}</p>}
      {columns.length > 1 && (
        <button type="button" className="button" aria-pressed={isComparing} onClick={toggle}>
          {m.present_compare()}
        </button>
      )}
    </>
  );
}

/** "Stop 2 of 5 · 27 January 2024 · date inferred". */
function Kicker({ slide, told }: Pick<Props, 'slide' | 'told'>) {
  const { catalog, language } = useDossier();
  const { withheld } = useVeil();
  const dated = datedAt(slide, catalog);
  const ordinal = ordinalOf(slide, told);
  if (!ordinal && !dated) return null;
  return (
    <p className="present-kicker">
      {ordinal}
      {ordinal && dated && ' · '}
      {dated &&
        (withheld === 'when' ? <Question guess="when" /> : dateWords(slide, dated, language))}
    </p>
  );
}

function Body({ slide, told, comparison }: Props) {
  const { catalog } = useDossier();
  if (comparison.isOn) {
    const dated = datedAt(slide, catalog);
    const stop = dated && 'visit' in dated ? dated : undefined;
    return <CompareBody columns={comparison.columns} stop={stop} />;
  }
  switch (slide.kind) {
    case 'title':
      return <TitleBody story={told.story} />;
    case 'visit':
      return <VisitBody visit={slide.visit} />;
    case 'stop':
      return <StopBody stop={slide.stop} />;
    case 'told':
      return <ToldBody step={slide.step} />;
    case 'disagreement':
      return <DisagreementBody conflict={slide.conflict} />;
    case 'sources':
      return <SourcesBody />;
  }
}
