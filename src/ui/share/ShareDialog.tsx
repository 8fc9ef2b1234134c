import { useState } from 'react';
import { useStore } from 'zustand';
import { visitsTelling } from '../../domain/chunks/shown.ts';
import { dateText } from '../../domain/dateText.ts';
import { isEverything } from '../../domain/filter.ts';
import type { Selected } from '../../domain/selection.ts';
import { m } from '../../locales/generated/messages.js';
import { cardPath, subjectOf, subjectWithCard } from '../../share/paths.ts';
import type { Explorer } from '../../state/explorer.ts';
import { CitationChoice } from '../cite/CitationChoice.tsx';
import type { Cited } from '../cite/cited.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { Radio } from '../controls/Radio.tsx';
import { Tabs } from '../controls/Tabs.tsx';
import { useDossier, usePassing, useTexts } from '../dossier/context.ts';
import { siteName } from '../language/words.ts';
import { WithTexts } from '../loading/WithTexts.tsx';
import { useLooked } from '../picture/looked.ts';
import { embedOf, linkOf, type Scope } from './addresses.ts';
import { addressOf } from './addressOf.ts';
import { CodeTab } from './CodeTab.tsx';
import { EmbedSection } from './EmbedSection.tsx';
import { LinkTab } from './LinkTab.tsx';
import { PictureTab } from './PictureTab.tsx';
import './share.css';

type Props = { readonly explorer: Explorer; readonly onClose: () => void };

/** Link, embed, citation, picture and code of what the reader looks at, each a tab. */
export function ShareDialog({ explorer, onClose }: Props) {
  const { catalog, language } = useDossier();
  const { filter } = usePassing();
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
  return (
    <Dialog className="share-dialog" title={m.share_title()} onClose={onClose}>
      {hasChoice && (
        <fieldset className="share-choices">
          <legend className="visually-hidden">{m.share_what()}</legend>
          <Radio name="share-what" isChosen={scope === 'view'} onChoose={() => setScope('view')}>
            {selected.kind === 'none'
              ? m.share_view()
              : m.share_selection({ title: titleOf(selected, text, language) })}
          </Radio>
          <Radio
            name="share-what"
            isChosen={scope === 'everything'}
            onChoose={() => setScope('everything')}
          >
            {m.share_everything()}
          </Radio>
        </fieldset>
      )}
      <fieldset className="share-choices">
        <legend className="visually-hidden">{m.share_version()}</legend>
        <Radio name="share-version" isChosen={!isFixed} onChoose={() => setFixed(false)}>
          {m.share_living()}
        </Radio>
        <Radio name="share-version" isChosen={isFixed} onChoose={() => setFixed(true)}>
          {m.share_frozen({ version: catalog.version })}
        </Radio>
      </fieldset>
      <Tabs
        label={m.share_title()}
        tabs={[
          { id: 'link', name: m.share_link(), body: <LinkTab title={title} link={link} /> },
          {
            id: 'embed',
            name: m.share_embed(),
            body: (
              <EmbedSection
                base={base}
                language={language}
                title={title}
                credit={`${shared.kind === 'none' ? '' : `${title} · `}${dossierTitle} · ${siteName(catalog, language)}`}
                full={link}
                card={cardPath(subjectWithCard(subjectOf(shared), catalog))}
                embedOf={(options) => embedOf(base, state, scope, version, options)}
              />
            ),
          },
          { id: 'cite', name: m.cite(), body: <Citing selected={shared} /> },
          { id: 'picture', name: m.share_picture(), body: <PictureTab base={base} /> },
          { id: 'code', name: m.share_code(), body: <CodeTab link={link} /> },
        ]}
      />
    </Dialog>
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

/** What the citation is of: of a stop its visit, of a place the dossier, each at its own address. */
function citedBy(selected: Selected): Cited {
  const address = () => addressOf(selected);
  const subject = subjectOf(selected);
  switch (subject.kind) {
    case 'visit':
      return { kind: 'visits', id: subject.visit.id, address };
    case 'source':
      return { kind: 'sources', id: subject.source.id, address: () => subject.source.url };
    default:
      return { kind: 'dossier', address };
  }
}

/** The address of a source is one of its texts. */
function Citing({ selected }: { readonly selected: Selected }) {
  const { catalog } = useDossier();
  const visits = selected.kind === 'source' ? visitsTelling(catalog, selected.source) : [];
  return (
    <WithTexts visits={visits}>{() => <CitationChoice cited={citedBy(selected)} />}</WithTexts>
  );
}
