/** A story while it is being built: pure values and what can be done to them. */
import type { LocalText } from '../../domain/dataset.ts';
import type { Story, StoryStep } from '../../domain/story.ts';

/** A step that keeps its key wherever it is moved. Texts may be empty while they are written. */
export type DraftStep = { readonly key: number; readonly step: StoryStep };

export type Draft = Omit<Story, 'steps'> & { readonly steps: readonly DraftStep[] };

/** What stands where nothing has been written yet: a story without its texts would be none. */
export type Stopgaps = {
  readonly language: string;
  readonly title: string;
  readonly heading: (number: number) => string;
};

/** The story as it can be edited. */
export function draftOf(story: Story): Draft {
  return { ...story, steps: story.steps.map((step, index) => ({ key: index + 1, step })) };
}

/** The draft as a story: sound whatever has not been written yet. Undefined without steps. */
export function storyOf(draft: Draft, { language, title, heading }: Stopgaps): Story | undefined {
  if (draft.steps.length === 0) return undefined;
  const { summary, ...rest } = draft;
  const written = summary && writtenText(summary);
  return {
    ...rest,
    title: writtenText(draft.title) ?? { [language]: title },
    ...(written ? { summary: written } : {}),
    steps: draft.steps.map(({ step }, index) =>
      writtenStep(step, { [language]: heading(index + 1) }),
    ),
  };
}

/** A step without what is empty in it. */
export function writtenStep(step: StoryStep, heading: LocalText): StoryStep {
  const { text, notes, ...rest } = step;
  const [body, remarks] = [text && writtenText(text), notes && writtenText(notes)];
  return {
    ...rest,
    heading: writtenText(step.heading) ?? heading,
    ...(body ? { text: body } : {}),
    ...(remarks ? { notes: remarks } : {}),
  };
}

function writtenText(texts: LocalText): LocalText | undefined {
  const written = Object.entries(texts).flatMap(([language, text]) =>
    text.trim() === '' ? [] : [[language, text.trim()] as const],
  );
  return written.length > 0 ? Object.fromEntries(written) : undefined;
}

/** The draft with another step at its end. */
export function withStep(draft: Draft, step: StoryStep): Draft {
  return { ...draft, steps: [...draft.steps, { key: nextKey(draft), step }] };
}

/** The draft with a step put back where it was. */
export function withStepAt(draft: Draft, step: DraftStep, index: number): Draft {
  const steps = [...draft.steps];
  steps.splice(index, 0, step);
  return { ...draft, steps };
}

export function withoutStep(draft: Draft, key: number): Draft {
  return { ...draft, steps: draft.steps.filter((each) => each.key !== key) };
}

/** The draft with a step moved by so many places; as far as there are any. */
export function moved(draft: Draft, key: number, by: number): Draft {
  const from = draft.steps.findIndex((each) => each.key === key);
  const step = draft.steps[from];
  const to = Math.min(Math.max(from + by, 0), draft.steps.length - 1);
  return step === undefined || to === from ? draft : withStepAt(withoutStep(draft, key), step, to);
}

/** The draft with a step changed. */
export function withChange(
  draft: Draft,
  key: number,
  change: (step: StoryStep) => StoryStep,
): Draft {
  return {
    ...draft,
    steps: draft.steps.map((each) => (each.key === key ? { key, step: change(each.step) } : each)),
  };
}

/** The step with words quoted below its text in a language. */
export function withQuotation(step: StoryStep, language: string, quotation: string): StoryStep {
  const before = step.text?.[language]?.trimEnd() ?? '';
  const text = `${before}${before && '\n\n'}> ${quotation}\n`;
  return { ...step, text: { ...step.text, [language]: text } };
}

/** The step showing something else. A comparison goes: it belongs to what was shown before. */
export function withView(
  step: StoryStep,
  view: Pick<StoryStep, 'shown' | 'camera' | 'period'>,
): StoryStep {
  const { camera: _, period: __, compare: ___, ...rest } = step;
  return { ...rest, ...view };
}

function nextKey({ steps }: Draft): number {
  return Math.max(0, ...steps.map(({ key }) => key)) + 1;
}

/** An id, and so a file's name, made of a title; `story` where that has no Latin letters. */
export function idOf(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 60)
      .replace(/^-|-$/g, '') || 'story'
  );
}
