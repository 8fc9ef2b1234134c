import type { Message } from '../standing/Failed.tsx';
import { loadStanding } from '../standing/load.ts';
import { LoadedPart } from './LoadedPart.tsx';

type Props = {
  readonly message: Message;
  readonly onRetry: () => void;
  readonly isAside?: boolean;
};

/** What a panel says instead of its view, or beside it; seldom seen, and so loaded only then. */
export function LaterFailed(props: Props) {
  return <LoadedPart load={loadStanding}>{({ Failed }) => <Failed {...props} />}</LoadedPart>;
}
