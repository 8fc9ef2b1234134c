import type { ReactNode } from 'react';
import type { Stop, Visit } from '../../domain/catalog.ts';
import { conflictsOf } from '../../domain/conflicts.ts';
import { dateText } from '../../domain/dateText.ts';
import { LICENCES, linkTo } from '../../files/siteFiles.ts';
import { m } from '../../locales/generated/messages.js';
import { Choose } from '../controls/Choose.tsx';
import { useDossier, useTexts } from '../dossier/context.ts';
import { selectedOf } from '../dossier/Disagreements.tsx';
import { publisher } from '../dossier/publisher.ts';
import { Said } from '../dossier/Said.tsx';
import { FIELD_NAMES } from '../evidence/fieldNames.ts';
import { PlaceReason } from '../evidence/PlaceReason.tsx';
import { ReferenceLink } from '../evidence/ReferenceLink.tsx';
import { inLanguage } from '../language/inLanguage.ts';
import { siteName } from '../language/words.ts';
import { PagePanel } from './PagePanel.tsx';

const BASES = { stated: m.basis_stated, inferred: m.basis_inferred, checked: m.basis_checked };

/** How we know: sources, dates and their basis, conflicts, places, map, changes, from the dataset. */
export function MethodPage() {
  const { catalog, language } = useDossier();
  const text = useTexts();
  const items: (Stop | Visit)[] = catalog.visits.flatMap((visit) => [visit, ...visit.stops]);
  const conflicts = conflictsOf(catalog);
  const { dossier } = catalog;
  return (
    <PagePanel name={m.view_method()} title={m.view_method()} className="method">
      <p className="summary">{m.method_intro()}</p>
      <Part title={m.sources()}>
        <ul className="method-list">
          {catalog.sources.map((source) => (
            <li key={source.id}>
              <Choose to={{ kind: 'source', source }} className="link-button">
                <cite {...inLanguage(source.language)}>{source.title}</cite>
              </Choose>{' '}
              {publisher(source)}, {dateText(source.published, language)} (
              {BASES[source.published.basis]()}).{' '}
              {source.published.reasoning && text(source.published.reasoning)}
            </li>
          ))}
        </ul>
      </Part>
      <Part title={m.method_excerpts_title()}>
        <p>{m.method_excerpts()}</p>
      </Part>
      <Part title={m.method_dates_title()}>
        <p>{m.method_dates()}</p>
        <div className="table-scroll">
          <table className="claims">
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
              {items.map((item) => (
                <tr key={item.id}>
                  <th scope="row">
                    <ItemLink item={item} />
                  </th>
                  <td>{dateText(item.when, language, 'short')}</td>
                  <td>{BASES[item.when.basis]()}</td>
                  <td>{item.when.reasoning && text(item.when.reasoning)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
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
        <ul className="method-list">
          {conflicts.map(({ item, note }) => (
            <li key={note.id}>
              <ItemLink item={item} />
              {m.labelled({ label: note.field ? ` (${FIELD_NAMES[note.field]()})` : '' })}{' '}
              <Said of={note.text} links={note.links} />
            </li>
          ))}
        </ul>
      </Part>
      <Part title={m.method_places_title()}>
        <p>{m.method_places()}</p>
        <ul className="method-list">
          {catalog.places.map((place) => (
            <li key={place.id}>
              <b>
                <Said of={place.names} />
              </b>
              <PlaceReason place={place} />
            </li>
          ))}
        </ul>
      </Part>
      <Part title={m.method_references_title()}>
        <p>{m.method_references()}</p>
        <ul className="method-list">
          {catalog.references.map((reference) => (
            <li key={reference.id}>
              <ReferenceLink reference={reference} />. <Said of={reference.confirms} />
            </li>
          ))}
        </ul>
      </Part>
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
