import { useEffect, useState } from 'react';
import { m } from '../../locales/generated/messages.js';
import { isLesson, onNewVersion, takeNewVersion } from '../../offline/newVersion.ts';
import { keepOffline } from './keepOffline.ts';

/**
 * Says that a new version of the site is there, and offers it. Nothing is changed before the reader
 * says so, and nothing is said during a lesson.
 */
export function NewVersion({ base }: { readonly base: string }) {
  const [registration, setRegistration] = useState<ServiceWorkerRegistration>();
  const [isWaiting, setWaiting] = useState(false);
  useEffect(() => void keepOffline(base).then(setRegistration), [base]);
  useEffect(
    () => registration && onNewVersion(registration, () => setWaiting(true)),
    [registration],
  );
  // Where nothing is kept there is nothing to be newer.
  if (!registration) return null;
  return (
    // Heard when it is filled, so it is there before. Every change of what is shown draws it anew.
    <div role="status">
      {isWaiting && !isLesson(location.search) && (
        <div className="notice">
          <p>{m.new_version()}</p>
          <button type="button" className="button" onClick={() => begin(registration)}>
            {m.new_version_take()}
          </button>
          <button type="button" className="button" onClick={() => setWaiting(false)}>
            {m.dismiss()}
          </button>
        </div>
      )}
    </div>
  );
}

/** All that is shown is in the address, and what is being written is kept. */
function begin(registration: ServiceWorkerRegistration): void {
  takeNewVersion(registration, navigator.serviceWorker, () => location.reload());
}
