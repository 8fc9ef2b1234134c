import { dateText } from '../../domain/dateText.ts';
import { doubtOf } from '../../domain/doubt.ts';
import { useDossier, useTexts } from '../dossier/context.ts';
import { Said } from '../dossier/Said.tsx';
import { Translation } from '../dossier/Translation.tsx';
import { inLanguage } from '../language/inLanguage.ts';
import { doubtWords } from '../language/words.ts';
import { Citation } from './Citation.tsx';
import { useLevels } from './levels.ts';

/** The visits as steps: their stops, each with the first words that bear it out. */
export function VisitSteps() {
  const { catalog, language } = useDossier();
  const text = useTexts();
  const { Section, Part } = useLevels();
  return (
    <ol className="handout-steps">
      {catalog.visits.map((visit) => (
        <li key={visit.id} className="handout-step">
          <Section className="handout-heading">
            <span className="handout-number">{visit.order}</span> <Said of={visit.title} />
          </Section>
          <p className="handout-when">{dateText(visit.when, language)}</p>
          <ul className="handout-stops">
            {visit.stops.map((stop) => {
              const [excerpt] = stop.excerpts;
              return (
                <li key={stop.id} className="handout-stop">
                  <Part className="handout-part">
                    <Said of={stop.title} />
                  </Part>
                  <p className="handout-when">
                    {[
                      text(stop.place.names),
                      dateText(stop.when, language),
                      ...doubtWords(doubtOf(stop)),
                    ].join(' · ')}
                  </p>
                  <figure className="story-quote">
                    <blockquote {...inLanguage(excerpt.source.language)}>
                      <p>{excerpt.exact}</p>
                    </blockquote>
                    <Translation excerpt={excerpt} />
                    <figcaption>
                      <Citation source={excerpt.source} />
                    </figcaption>
                  </figure>
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ol>
  );
}
