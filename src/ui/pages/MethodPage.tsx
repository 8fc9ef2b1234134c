import { type ReactNode, useMemo } from 'react';
import type { Stop, Visit } from '../../domain/catalog.ts';
import { conflictsOf } from '../../domain/conflicts.ts';
import { dateText } from '../../domain/dateText.ts';
import { selectedOf } from '../../domain/selection.ts';
import { LICENCES, linkTo } from '../../files/siteFiles.ts';
import { m } from '../../locales/generated/messages.js';
import { Choose } from '../controls/Choose.tsx';
import { rowOf, tableOf } from '../controls/items.ts';
import { ShowMore } from '../controls/ShowMore.tsx';
import { useGradually } from '../controls/useGradually.ts';
import { useDossier, useTexts } from '../dossier/context.ts';
import { publisher } from '../dossier/publisher.ts';
import { Said } from '../dossier/Said.tsx';
import { FIELD_NAMES } from '../evidence/fieldNames.ts';
import { PlaceReason } from '../evidence/PlaceReason.tsx';
import { ReferenceLink } from '../evidence/ReferenceLink.tsx';
import { inLanguage } from '../language/inLanguage.ts';
import { siteName } from '../language/words.ts';
import { WithTexts } from '../loading/WithTexts.tsx';
import { useStatic } from '../prerender/static.ts';
import { Gradually } from './Gradually.tsx';
import { PagePanel } from './PagePanel.tsx';

const BASES = { stated: m.basis_stated, inferred: m.basis_inferred, checked: m.basis_checked };

/** How we know: sources, dates and their basis, conflicts, places, map, changes, from the dataset. */
export function MethodPage() {
  const { catalog, language } = useDossier();
  const text = useTexts();
  const conflicts = useMemo(() => conflictsOf(catalog), [catalog]);
  const { dossier } = catalog;
  return (
    <PagePanel name={m.view_method()} title={m.view_method()} className="method">
      <p className="summary">{m.method_intro()}</p>
      <Part title={m.sources()}>
        <Gradually items={catalog.sources} keyOf={({ id }) => id} isListed>
          {(source) => (
            <>
              <Choose to={{ kind: 'source', source }} className="link-button">
                <cite {...inLanguage(source.language)}>{source.title}</cite>
              </Choose>{' '}
              {publisher(source)}, {dateText(source.published, language)} (
              {BASES[source.published.basis]()}).{' '}
              {/* Of chunks, one would be needed for each; its page tells. */}
              {source.published.reasoning && text(source.published.reasoning)}
            </>
          )}
        </Gradually>
      </Part>
      <Part title={m.method_excerpts_title()}>
        <p>{m.method_excerpts()}</p>
      </Part>
      <Part title={m.method_dates_title()}>
        <p>{m.method_dates()}</p>
        <Dates />
      </Part>
      {dossier.kinds && (
        <Part title={m.facet_kind()}>
          <ul className="method-list">
            {dossier.kinds.map(({ id, names, description }) => (
              <li key={id}>
                <b>{text(names)}</b>
                {description && <>: {text(description)}</>}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={m.disagreements()}>
        <p>{conflicts.length > 0 ? m.method_conflicts() : m.method_no_conflicts()}</p>
        <Gradually items={conflicts} keyOf={({ note }) => note.id} isListed>
          {({ item, note }) => (
            <>
              <ItemLink item={item} />
              {m.labelled({ label: note.field ? ` (${FIELD_NAMES[note.field]()})` : '' })}{' '}
              <Said of={note.text} links={note.links} />
            </>
          )}
        </Gradually>
      </Part>
      <Part title={m.method_places_title()}>
        <p>{m.method_places()}</p>
        <Gradually items={catalog.places} keyOf={({ id }) => id}>
          {(place) => (
            <>
              <b>
                {catalog.chunks ? (
                  <Choose to={{ kind: 'place', place }} className="link-button">
                    <Said of={place.names} />
                  </Choose>
                ) : (
                  <Said of={place.names} />
                )}
              </b>
              {!catalog.chunks && <PlaceReason place={place} />}
            </>
          )}
        </Gradually>
      </Part>
      {/* Those of a large dossier stand with what they confirm. */}
      {!catalog.chunks && (
        <Part title={m.method_references_title()}>
          <p>{m.method_references()}</p>
          <Gradually items={catalog.references} keyOf={({ id }) => id}>
            {(reference) => (
              <>
                <ReferenceLink reference={reference} />. <Said of={reference.confirms} />
              </>
            )}
          </Gradually>
        </Part>
      )}
      <Part title={m.method_map_title()}>
        <p>
          {m.method_map()} <a href={linkTo(LICENCES)}>{m.credit_label()}</a>
        </p>
      </Part>
      <Part title={m.method_changes_title()}>
        <p>{m.method_version({ version: catalog.version })}</p>
        <ul className="method-list">
          {dossier.changes.map(({ day, text: change, links }) => (
            <li key={`${day} ${text(change)}`}>
              <time dateTime={day}>{day}</time>: <Said of={change} links={links} />
            </li>
          ))}
        </ul>
        {dossier.name && (
          <p>
            <Publisher /> · {m.made_with({ program: m.app_name() })}
          </p>
        )}
      </Part>
    </PagePanel>
  );
}

/** Whose dossier it is, and the way to them. */
/** Rows of the table of dates drawn at once. */
const STEP = 30;

/** On what the date of each visit and stop is based. */
function Dates() {
  const { catalog, language } = useDossier();
  const text = useTexts();
  const items = useMemo(
    () => catalog.visits.flatMap((visit): (Stop | Visit)[] => [visit, ...visit.stops]),
    [catalog],
  );
  const gradual = useGradually(items, { step: STEP, path: useStatic()?.listPath });
  return (
    <>
      <div className="table-scroll">
        <table className="claims" {...tableOf(gradual)}>
          <caption className="visually-hidden">{m.method_dates_title()}</caption>
          <thead>
            <tr>
              <th scope="col">{m.method_item()}</th>
              <th scope="col">{m.method_date()}</th>
              <th scope="col">{m.method_basis()}</th>
              <th scope="col">{m.method_reasoning()}</th>
            </tr>
          </thead>
          <tbody>
            {gradual.drawn.map((item, i) => (
              <tr key={item.id} {...rowOf(gradual, i)}>
                <th scope="row">
                  <ItemLink item={item} />
                </th>
                <td>{dateText(item.when, language, 'short')}</td>
                <td>{BASES[item.when.basis]()}</td>
                <td>
                  <WithTexts visits={['visit' in item ? item.visit : item]} lines={1}>
                    {() => item.when.reasoning && text(item.when.reasoning)}
                  </WithTexts>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ShowMore {...gradual} />
    </>
  );
}

function Publisher() {
  const { catalog, language } = useDossier();
  const name = siteName(catalog, language);
  const { link } = catalog.dossier;
  return link ? <a href={link}>{name}</a> : name;
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3 className="group-title list-title">{title}</h3>
      {children}
    </section>
  );
}

function ItemLink({ item }: { readonly item: Stop | Visit }) {
  return (
    <Choose to={selectedOf(item)} className="link-button">
      <Said of={item.title} />
    </Choose>
  );
}
