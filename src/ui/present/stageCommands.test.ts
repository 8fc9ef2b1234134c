import { expect, test } from 'vitest';
import { createPresenter } from '../../state/presenter.ts';
import { stageCommands } from './stageCommands.ts';

function stage({ isFull = false } = {}) {
  const presenter = createPresenter(5, { slide: 2 });
  const done: string[] = [];
  const note = (name: string) => () => void done.push(name);
  let full = isFull;
  const fullscreen = {
    enter: () => {
      full = true;
    },
    leave: () => {
      const was = full;
      full = false;
      return was;
    },
  };
  const commands = stageCommands(presenter, fullscreen, {
    read: (by) => done.push(`read ${by}`),
    compare: note('compare'),
    openDialog: (dialog) => done.push(dialog),
    openSpeaker: note('speaker'),
    leave: note('leave'),
  });
  return { commands, presenter, done, isFull: () => full };
}

test('leaving ends the full screen, then the dark screen, then the presentation', () => {
  const { commands, presenter, done, isFull } = stage({ isFull: true });
  commands.blank();
  commands.leave();
  expect(isFull()).toBe(false);
  expect(presenter.getState().isBlank).toBe(true);
  commands.leave();
  expect(presenter.getState().isBlank).toBe(false);
  expect(done).toEqual([]);
  commands.leave();
  expect(done).toEqual(['leave']);
});

test('the full screen and the dark screen are switched on and off', () => {
  const { commands, presenter, isFull } = stage();
  commands.fullscreen();
  expect(isFull()).toBe(true);
  commands.fullscreen();
  expect(isFull()).toBe(false);
  commands.blank();
  expect(presenter.getState().isBlank).toBe(true);
  commands.blank();
  expect(presenter.getState().isBlank).toBe(false);
});

test('slides, dialogs and reading have commands', () => {
  const { commands, presenter, done } = stage();
  commands.last();
  expect(presenter.getState().slide).toBe(4);
  commands.first();
  expect(presenter.getState().slide).toBe(0);
  commands.next();
  commands.next();
  commands.previous();
  expect(presenter.getState().slide).toBe(1);
  commands.readOn();
  commands.readBack();
  commands.overview();
  commands.goTo();
  commands.help();
  commands.speaker();
  commands.compare();
  expect(done).toEqual([
    ...['read 1', 'read -1', 'overview', 'goTo', 'help', 'speaker', 'compare'],
  ]);
});
