import { useMemo } from 'react';
import type { Stop } from '../../domain/catalog.ts';
import { dateText } from '../../domain/dateText.ts';
import { doubtOf } from '../../domain/doubt.ts';
import { itemOf } from '../controls/items.ts';
import { ShowMore } from '../controls/ShowMore.tsx';
import { useGradually } from '../controls/useGradually.ts';
import { useDossier, useTexts } from '../dossier/context.ts';
import { Said } from '../dossier/Said.tsx';
import { doubtWords } from '../language/words.ts';
import { WithTexts } from '../loading/WithTexts.tsx';
import { countStops, firstStops, type ShownVisit } from '../print/firstStops.ts';
import { LeftOut } from '../print/LeftOut.tsx';
import { useLevels } from './levels.ts';
import { Quotation } from './Quotation.tsx';

/** Visits, and stops of each, drawn at once in the preview. */
const STEP = 10;

/** The visits as steps: their stops, each with the first words that bear it out. */
export function VisitSteps() {
  const { catalog } = useDossier();
  const shown = useMemo(() => firstStops(catalog.visits, ({ stops }) => stops), [catalog]);
  const gradual = useGradually(shown, { step: STEP });
  return (
    <>
      <ol className="handout-steps">
        {gradual.drawn.map((each, i) => (
          <Step key={each.visit.id} {...each} position={itemOf(gradual, i)} />
        ))}
      </ol>
      <ShowMore {...gradual} hasOwnSearch />
      <LeftOut shown={countStops(shown)} total={catalog.stops.length} hasFilter={false} />
    </>
  );
}

type StepProps = ShownVisit & { readonly position: ReturnType<typeof itemOf> };

function Step({ visit, stops, position }: StepProps) {
  const { language } = useDossier();
  const { Section } = useLevels();
  const gradual = useGradually(stops, { step: STEP });
  return (
    <li className="handout-step" {...position}>
      <Section className="handout-heading">
        <span className="handout-number">{visit.order}</span> <Said of={visit.title} />
      </Section>
      <p className="handout-when">{dateText(visit.when, language)}</p>
      <ul className="handout-stops">
        {gradual.drawn.map((stop, i) => (
          <StopStep key={stop.id} stop={stop} position={itemOf(gradual, i)} />
        ))}
      </ul>
      <ShowMore {...gradual} hasOwnSearch />
    </li>
  );
}

type StopProps = { readonly stop: Stop; readonly position: ReturnType<typeof itemOf> };

function StopStep({ stop, position }: StopProps) {
  const { language } = useDossier();
  const text = useTexts();
  const { Part } = useLevels();
  return (
    <li className="handout-stop" {...position}>
      <Part className="handout-part">
        <Said of={stop.title} />
      </Part>
      <p className="handout-when">
        {[text(stop.place.names), dateText(stop.when, language), ...doubtWords(doubtOf(stop))].join(
          ' · ',
        )}
      </p>
      <WithTexts visits={[stop.visit]} lines={4} isToldElsewhere={stop.order > 1}>
        {() => <FirstWords stop={stop} />}
      </WithTexts>
    </li>
  );
}

function FirstWords({ stop }: { readonly stop: Stop }) {
  const [excerpt] = stop.excerpts;
  return <Quotation excerpt={excerpt} />;
}
