// What the page knows: which workspace is open, what undo would take back, and the last trouble.
import { edit, trouble } from "./ipc/doors";
import type { Edit, Opened, Trouble } from "./ipc/wire";

export const screens = ["controls", "organisation", "people", "history", "check"] as const;
export type Screen = (typeof screens)[number];

export const desk = $state<{ open: Opened | null; screen: Screen; trouble: Trouble | null; changes: number }>({
  open: null, screen: "controls", trouble: null, changes: 0,
});

/** Runs something that may fail; a failure is shown and what was typed stays. True if it went well. */
export async function attempt(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    desk.trouble = null;
    return true;
  } catch (thrown) {
    desk.trouble = trouble(thrown);
    return false;
  }
}

/** Makes an edit, and lets every screen ask again. */
export const change = (made: Edit) =>
  attempt(async () => {
    const done = await edit(made);
    if (desk.open) {
      desk.open.undo = done.undo;
      desk.open.redo = done.redo;
    }
    desk.changes += 1;
  });

export const undo = () => change({ workspace: { undo: {} } });
export const redo = () => change({ workspace: { redo: {} } });
