import { find } from '../../domain/selection.ts';
import { m } from '../../locales/generated/messages.js';
import { useDossier, useTexts } from '../dossier/context.ts';
import { languageName } from '../language/languageName.ts';
import { nameOf } from './currentView.ts';
import { type Draft, withChange } from './draft.ts';
import { type Edit, moving, removing } from './edits.ts';
import { StepCard } from './StepCard.tsx';
import { TextField } from './TextField.tsx';

type Props = {
  readonly draft: Draft;
  /** For typing, which says nothing. */
  readonly change: (change: (draft: Draft) => Draft) => void;
  readonly apply: (edit: Edit) => void;
};

/** The title of the story and its steps. */
export function DraftEditor({ draft, change, apply }: Props) {
  const { catalog, language } = useDossier();
  const text = useTexts();
  return (
    <>
      <p className="builder-hint">
        {m.builder_language({ language: languageName(language, language) })}
      </p>
      <TextField
        label={m.builder_title()}
        texts={draft.title}
        onChange={(title) => change((now) => ({ ...now, title }))}
      />
      <ol className="builder-steps">
        {draft.steps.map(({ key, step }, index) => (
          <StepCard
            key={key}
            step={step}
            number={index + 1}
            count={draft.steps.length}
            shown={text(nameOf(find(catalog, step.shown), catalog.dossier.title))}
            onChange={(edit) => change((now) => withChange(now, key, edit))}
            onMove={(by) => apply(moving(key, by, draft))}
            onDelete={() => apply(removing(key, draft))}
          />
        ))}
      </ol>
    </>
  );
}
