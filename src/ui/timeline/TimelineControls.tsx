import { memo } from 'react';
import { m } from '../../locales/generated/messages.js';
import type { TimelineView } from '../../views/timeline/timelineView.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useLanguage } from '../dossier/context.ts';
import { Legend } from './Legend.tsx';

type Props = { readonly view: TimelineView; readonly isAnythingSelected: boolean };

/** Of what is shown, how far a press pans. */
const STEP = 0.5;

/** What can be done to the timeline without pulling and pinching. */
export const TimelineControls = memo(({ view, isAnythingSelected }: Props) => {
  useLanguage();
  return (
    <div className="timeline-controls">
      <IconButton label={m.earlier()} icon="earlier" onPress={() => view.panBy(-STEP)} />
      <IconButton label={m.later()} icon="later" onPress={() => view.panBy(STEP)} />
      <IconButton label={m.zoom_in()} icon="plus" onPress={() => view.zoomBy(2)} />
      <IconButton label={m.zoom_out()} icon="minus" onPress={() => view.zoomBy(0.5)} />
      <IconButton label={m.fit_all()} icon="fit" onPress={() => view.fitAll()} />
      <IconButton
        label={m.fit_selection()}
        icon="fitSelection"
        onPress={() => view.fitSelection()}
        isDisabled={!isAnythingSelected}
      />
      <Legend />
    </div>
  );
});
