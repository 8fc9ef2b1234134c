/** From a story to the text of `stories/ID.yaml`, as an editor would write it. */
import { Document, Scalar, visit } from 'yaml';
import type { LocalText } from '../domain/dataset.ts';
import type { Story, StoryStep } from '../domain/story.ts';

/** Longer texts, and those with lines, stand below their key as they are. */
const LONGEST_IN_LINE = 80;

/** Reading it again gives the same story. Texts in the dossier's own language alone are plain. */
export function storyYaml({ title, summary, steps, draft }: Story, language: string): string {
  const plain = (text: LocalText) => plainText(text, language);
  const document = new Document({
    title: plain(title),
    ...(summary ? { summary: plain(summary) } : {}),
    ...(draft ? { draft } : {}),
    steps: steps.map((step) => authoredStep(step, plain)),
  });
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || typeof node.value !== 'string') return;
      if (isBlock(node.value)) node.type = Scalar.BLOCK_LITERAL;
    },
    Seq(_, node) {
      // Pairs of numbers and of ids read best in one line.
      if (node.items.every((item) => item instanceof Scalar)) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function isBlock(text: string): boolean {
  return (text.includes('\n') || text.length > LONGEST_IN_LINE) && !/^\s|\s$/.test(text);
}

function authoredStep(
  { heading, text, shown, camera, period, compare, quoting, notes }: StoryStep,
  plain: (text: LocalText) => unknown,
) {
  return {
    heading: plain(heading),
    ...(shown.kind === 'none' ? {} : { [shown.kind]: shown.id }),
    ...(camera ? { camera } : {}),
    ...(period ? { period } : {}),
    ...(compare ? { compare } : {}),
    ...(quoting ? { quoting } : {}),
    ...(text ? { text: plain(text) } : {}),
    ...(notes ? { notes: plain(notes) } : {}),
  };
}

function plainText(text: LocalText, language: string): unknown {
  const [only, ...others] = Object.entries(text);
  return only !== undefined && others.length === 0 && only[0] === language ? only[1] : text;
}
