import { parseMarkdown, quotationsOf } from '../../authoring/markdown.ts';
import { excerptOf } from '../../authoring/quotation/quotationFault.ts';
import type { Excerpt } from '../../domain/catalog.ts';
import { visitsOfStep } from '../../domain/chunks/shown.ts';
import { dateText } from '../../domain/dateText.ts';
import { quotableExcerpts } from '../../domain/quotable.ts';
import { find } from '../../domain/selection.ts';
import type { Story, StoryStep } from '../../domain/story.ts';
import { m } from '../../locales/generated/messages.js';
import { columnsAt } from '../../scene/pages/compare.ts';
import { useDossier, useWritten } from '../dossier/context.ts';
import { Said } from '../dossier/Said.tsx';
import { Translation } from '../dossier/Translation.tsx';
import { WithTexts } from '../loading/WithTexts.tsx';
import { MarkdownText } from '../story/MarkdownText.tsx';
import { quotedIn } from '../story/quotedIn.ts';
import { Citation } from './Citation.tsx';
import { useLevels } from './levels.ts';
import { Quotation } from './Quotation.tsx';

type Props = { readonly story: Story; readonly hasNotes: boolean };

/** The steps of a story, every quotation with its citation. */
export function StorySteps({ story, hasNotes }: Props) {
  return (
    <ol className="handout-steps">
      {story.steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a story on paper never move.
        <Step key={index} step={step} number={index + 1} hasNotes={hasNotes} />
      ))}
    </ol>
  );
}

type StepProps = {
  readonly step: StoryStep;
  readonly number: number;
  readonly hasNotes: boolean;
};

function Step({ step, number, hasNotes }: StepProps) {
  const { Section } = useLevels();
  const { catalog } = useDossier();
  return (
    <li className="handout-step">
      <Section className="handout-heading">
        <span className="handout-number">{number}</span> <Said of={step.heading} />
      </Section>
      <ShownLine step={step} />
      <WithTexts visits={visitsOfStep(catalog, step)} lines={6}>
        {() => <Words step={step} hasNotes={hasNotes} />}
      </WithTexts>
    </li>
  );
}

function Words({ step, hasNotes }: Omit<StepProps, 'number'>) {
  const { catalog } = useDossier();
  const written = useWritten();
  const excerptIn = quotedIn(step, catalog);
  const { blocks } = parseMarkdown(step.text ? written(step.text) : '');
  const quoted = quotationsOf(blocks).map((quotation) =>
    excerptOf(quotation, quotableExcerpts(step, catalog)),
  );
  return (
    <>
      {step.text && (
        <MarkdownText
          blocks={blocks}
          quoteLanguage={(quotation) => excerptIn(quotation)?.source.language}
          translation={(quotation) => {
            const excerpt = excerptIn(quotation);
            return excerpt && <Translation excerpt={excerpt} />;
          }}
          credit={(quotation) => {
            const excerpt = excerptIn(quotation);
            return excerpt && <Citation source={excerpt.source} />;
          }}
        />
      )}
      <Compared step={step} quoted={new Set(quoted)} />
      {hasNotes && step.notes && (
        <div className="handout-notes">
          <p>
            <b>{m.builder_notes()}</b>
          </p>
          <MarkdownText blocks={parseMarkdown(written(step.notes)).blocks} />
        </div>
      )}
    </>
  );
}

type ComparedProps = {
  readonly step: StoryStep;
  /** What the text of the step has quoted. */
  readonly quoted: ReadonlySet<Excerpt | undefined>;
};

/** What the documents say that the step compares, as far as its text has not said it. */
function Compared({ step, quoted }: ComparedProps) {
  const { catalog } = useDossier();
  if (!step.compare) return null;
  const columns = columnsAt({ kind: 'told', step, number: 1 }, catalog);
  const excerpts = columns.flatMap((column) => column.excerpts).filter((each) => !quoted.has(each));
  return excerpts.map((excerpt) => <Quotation key={excerpt.id} excerpt={excerpt} />);
}

/** What the step is about, when and where: the map has its number there. */
function ShownLine({ step }: { readonly step: StoryStep }) {
  const { catalog, language } = useDossier();
  const found = find(catalog, step.shown);
  switch (found?.kind) {
    case 'visit':
      return (
        <p className="handout-when">
          <Said of={found.visit.title} /> · {dateText(found.visit.when, language)}
        </p>
      );
    case 'stop':
      return (
        <p className="handout-when">
          <Said of={found.stop.place.names} /> · {dateText(found.stop.when, language)}
        </p>
      );
    case 'place':
      return (
        <p className="handout-when">
          <Said of={found.place.names} />
        </p>
      );
    default:
      return null;
  }
}
