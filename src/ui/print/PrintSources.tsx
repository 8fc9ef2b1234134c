import { m } from '../../locales/generated/messages.js';
import { Citation } from '../handout/Citation.tsx';
import { useSourceNumbers } from './sourceNumbers.ts';

/** Every source that is quoted on the sheet, once, with its address. */
export function PrintSources() {
  const numbers = useSourceNumbers();
  if (numbers.size === 0) return null;
  return (
    <section>
      <h2 className="print-heading">{m.sources()}</h2>
      <ol className="print-sources">
        {[...numbers.keys()].map((source) => (
          <li key={source.id}>
            <Citation source={source} />
          </li>
        ))}
      </ol>
    </section>
  );
}
