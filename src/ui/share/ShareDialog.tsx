import { useState } from 'react';
import { useStore } from 'zustand';
import { dateText } from '../../domain/dateText.ts';
import { isEverything } from '../../domain/filter.ts';
import type { Selected } from '../../domain/selection.ts';
import { m } from '../../locales/generated/messages.js';
import { cardPath, subjectOf } from '../../share/paths.ts';
import type { Explorer } from '../../state/explorer.ts';
import { CiteButton } from '../cite/CiteButton.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { useDossier, useTexts } from '../dossier/context.ts';
import { useLooked } from '../picture/looked.ts';
import { embedOf, linkOf, type Scope } from './addresses.ts';
import { CopyField } from './CopyField.tsx';
import { EmbedSection } from './EmbedSection.tsx';
import { TakeSection } from './TakeSection.tsx';
import './share.css';

type Props = { readonly explorer: Explorer; readonly onClose: () => void };

/** Link, snippets, citation, picture and code of what the reader looks at. */
export function ShareDialog({ explorer, onClose }: Props) {
  const { catalog, language, filter } = useDossier();
  const text = useTexts();
  const { selected } = useLooked();
  const state = useStore(explorer);
  const base = new URL('.', document.baseURI).href;
  const hasChoice = selected.kind !== 'none' || !isEverything(filter) || state.page !== undefined;
  const [chosen, setScope] = useState<Scope>('view');
  const scope = hasChoice ? chosen : 'view';
  const [isFixed, setFixed] = useState(false);

  const version = isFixed ? catalog.version : undefined;
  const shared: Selected = scope === 'view' ? selected : { kind: 'none' };
  const dossierTitle = text(catalog.dossier.title);
  const title = titleOf(shared, text, language) || dossierTitle;
  const link = linkOf(base, state, selected, scope, version);
  const cited = citedBy(shared);
  return (
    <Dialog className="share-dialog" title={m.share_title()} onClose={onClose}>
      {hasChoice && (
        <fieldset className="share-choices">
          <legend className="visually-hidden">{m.share_what()}</legend>
          <Choice name="share-what" isChosen={scope === 'view'} onChoose={() => setScope('view')}>
            {selected.kind === 'none'
              ? m.share_view()
              : m.share_selection({ title: titleOf(selected, text, language) })}
          </Choice>
          <Choice
            name="share-what"
            isChosen={scope === 'everything'}
            onChoose={() => setScope('everything')}
          >
            {m.share_everything()}
          </Choice>
        </fieldset>
      )}
      <fieldset className="share-choices">
        <legend className="visually-hidden">{m.share_version()}</legend>
        <Choice name="share-version" isChosen={!isFixed} onChoose={() => setFixed(false)}>
          {m.share_living()}
        </Choice>
        <Choice name="share-version" isChosen={isFixed} onChoose={() => setFixed(true)}>
          {m.share_frozen({ version: catalog.version })}
        </Choice>
      </fieldset>
      <h3>{m.share_link()}</h3>
      <CopyField label={m.share_link_label()} text={link} rows={2} />
      {'share' in navigator && (
        <button
          type="button"
          className="button"
          // Whoever closes the system's own dialog has changed their mind, which is no fault.
          onClick={() => void navigator.share({ title, url: link }).catch(() => undefined)}
        >
          {m.share_with()}
        </button>
      )}
      <h3>{m.share_embed()}</h3>
      <EmbedSection
        base={base}
        language={language}
        title={title}
        credit={`${scope === 'view' && shared.kind !== 'none' ? `${title} · ` : ''}${dossierTitle} · ${m.app_name()}`}
        full={link}
        card={cardPath(subjectOf(shared))}
        embedOf={(options) => embedOf(base, state, scope, version, options)}
      />
      <h3>{m.share_citation()}</h3>
      <CopyField
        label={m.share_citation()}
        text={m.share_citation_text({
          title,
          app: m.app_name(),
          version: catalog.version,
          address: linkOf(base, state, selected, scope, catalog.version),
        })}
        rows={3}
      />
      {cited && (
        <CiteButton
          label={cited.kind === 'visits' ? m.cite_visit() : m.cite()}
          {...cited}
          address={() => link}
        />
      )}
      <TakeSection base={base} link={link} />
    </Dialog>
  );
}

type ChoiceProps = {
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: string;
};

function Choice({ name, isChosen, onChoose, children }: ChoiceProps) {
  return (
    <label>
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} /> {children}
    </label>
  );
}

/** What is chosen, in words; empty for nothing. */
function titleOf(selected: Selected, text: ReturnType<typeof useTexts>, language: string): string {
  switch (selected.kind) {
    case 'none':
      return '';
    case 'visit':
      return `${text(selected.visit.title)}, ${dateText(selected.visit.when, language)}`;
    case 'stop':
      return `${text(selected.stop.title)}, ${dateText(selected.stop.when, language)}`;
    case 'place':
      return text(selected.place.names);
    case 'source':
      return selected.source.title;
  }
}

/** Under what the formal citations have it, if they do. */
function citedBy(selected: Selected): { kind: 'visits' | 'sources'; id: string } | undefined {
  const subject = subjectOf(selected);
  if (subject.kind === 'visit') return { kind: 'visits', id: subject.visit.id };
  if (subject.kind === 'source') return { kind: 'sources', id: subject.source.id };
  return undefined;
}
