/** Aliases of YAML, `*name`, which repeat what is anchored as `&name`. */
import { type Document, isAlias, isNode, visit } from 'yaml';

/** How many a file may have; more take long to follow. */
const MOST = 100;

/** What is wrong with an alias, and its offset in the document. */
export type AliasFault = { readonly message: string; readonly offset: number };

/** The aliases that repeat nothing, repeat themselves, or are too many; none where all can be followed. */
export function faultyAliases(document: Document.Parsed): AliasFault[] {
  const faults: AliasFault[] = [];
  const anchors = new Set<string>();
  let count = 0;
  visit(document, {
    Node(_, node, path) {
      if (!isAlias(node)) {
        if (node.anchor !== undefined) anchors.add(node.anchor);
        return undefined;
      }
      const { source, range } = node;
      const offset = range?.[0] ?? 0;
      count += 1;
      if (count > MOST) {
        faults.push({ message: TOO_MANY, offset });
        return visit.BREAK;
      }
      const isWithin = path.some((above) => isNode(above) && above.anchor === source);
      if (isWithin) faults.push({ message: withinItself(source), offset });
      else if (!anchors.has(source)) faults.push({ message: nothingIs(source), offset });
      return undefined;
    },
  });
  return faults;
}

/** The fault of a document whose aliases grow beyond measure, at the first of them. */
export function growingAliases(document: Document.Parsed): AliasFault {
  let offset = 0;
  visit(document, {
    Alias(_, { range }) {
      offset = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return { message: TOO_MANY, offset };
}

const TOO_MANY =
  'Aliases such as this one repeat more than a file may; write the values where they belong';

function withinItself(name: string): string {
  return `This is part of what \`&${name}\` stands for, so it cannot repeat that; write the value here`;
}

function nothingIs(name: string): string {
  return `Nothing is anchored as \`&${name}\`; to begin a text with *, put it in quotes`;
}
