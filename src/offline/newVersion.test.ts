import { describe, expect, test, vi } from 'vitest';
import { LET_GO, TAKE_OVER } from './address.ts';
import { isLesson, onNewVersion, takeNewVersion } from './newVersion.ts';

class Worker extends EventTarget {
  readonly postMessage = vi.fn();
}

/** A registration as far as it is used; what it has is set by the test. */
class Registration extends EventTarget {
  installing: Worker | null = null;
  waiting: Worker | null = null;
  active: Worker | null = null;
}

const seen = (registration: Registration, tell: () => void) =>
  // A worker of the test stands for the browser's.
  onNewVersion(registration as unknown as ServiceWorkerRegistration, tell);

describe('a new version', () => {
  test('is told of at once where it waits already', () => {
    const tell = vi.fn();
    const registration = new Registration();
    Object.assign(registration, { waiting: new Worker(), active: new Worker() });
    seen(registration, tell);
    expect(tell).toHaveBeenCalledTimes(1);
  });

  test('is told of when it is there, and not while it is fetched', () => {
    const tell = vi.fn();
    const registration = new Registration();
    registration.active = new Worker();
    seen(registration, tell);
    const worker = new Worker();
    registration.installing = worker;
    registration.dispatchEvent(new Event('updatefound'));
    expect(tell).not.toHaveBeenCalled();
    registration.waiting = worker;
    worker.dispatchEvent(new Event('statechange'));
    expect(tell).toHaveBeenCalledTimes(1);
  });

  test('is none where nothing was in use before', () => {
    const tell = vi.fn();
    const registration = new Registration();
    registration.waiting = new Worker();
    seen(registration, tell);
    expect(tell).not.toHaveBeenCalled();
  });

  test('is not told of to who has stopped listening', () => {
    const tell = vi.fn();
    const registration = new Registration();
    registration.active = new Worker();
    const worker = new Worker();
    registration.installing = worker;
    seen(registration, tell)();
    registration.waiting = worker;
    worker.dispatchEvent(new Event('statechange'));
    expect(tell).not.toHaveBeenCalled();
  });
});

describe('taking it', () => {
  test('asks it, and is done when it has the page', () => {
    const done = vi.fn();
    const container = new EventTarget();
    const registration = Object.assign(new Registration(), { active: new Worker() });
    const waiting = new Worker();
    registration.waiting = waiting;
    // As above.
    takeNewVersion(registration as unknown as ServiceWorkerRegistration, container, done);
    expect(registration.active.postMessage).toHaveBeenCalledExactlyOnceWith(LET_GO);
    expect(waiting.postMessage).toHaveBeenCalledWith(TAKE_OVER);
    expect(done).not.toHaveBeenCalled();
    container.dispatchEvent(new Event('controllerchange'));
    expect(done).toHaveBeenCalledTimes(1);
  });

  test('is done where another page has taken it', () => {
    const done = vi.fn();
    takeNewVersion({ waiting: null, active: null }, new EventTarget(), done);
    expect(done).toHaveBeenCalledTimes(1);
  });
});

test.each([
  ['?present', true],
  ['?visit=a&present=who-says-so&step=3', true],
  ['?visit=present', false],
  ['', false],
])('“%s” is a lesson: %s', (search, is) => {
  expect(isLesson(search)).toBe(is);
});
