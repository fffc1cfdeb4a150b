// What the page knows: which workspace is open, which screen and record are shown, and the last trouble.
import {
  backUp, backups, closeWorkspace, edit, keepSettings, preview, settings, trouble,
  type Done, type Opened, type Settings, type Trouble,
} from "./ipc/doors";
import type { Edit, Message, SummaryAnswer, Wanted } from "./ipc/wire";
import { choose, type Lang } from "./words.svelte";

/** The screens in the order of the work, under the headings of the rail. */
export const rail = [
  { head: "", screens: ["home", "roadmap"] },
  { head: "plan", screens: ["profile", "organisation", "gap", "systems", "statement"] },
  { head: "run", screens: ["documents", "actions"] },
  { head: "check", screens: ["reviews"] },
  { head: "maps", screens: ["act"] },
  { head: "file", screens: ["history", "catalogue", "settings"] },
] as const;
export type Screen = (typeof rail)[number]["screens"][number];
export const screens: Screen[] = rail.flatMap((part) => [...part.screens]);

export const desk = $state<{
  open: Opened | null; screen: Screen; record: string | null; trouble: Trouble | null; changes: number;
  summary: SummaryAnswer | null; settings: Settings | null; lastBackup: string | null; palette: boolean;
  notice: Message | null;
}>({
  open: null, screen: "home", record: null, trouble: null, changes: 0, summary: null, settings: null,
  lastBackup: null, palette: false, notice: null,
});

/** Shows a screen, with one of its records picked if one is named. */
export function go(screen: Screen, record: string | null = null) {
  desk.trouble = null;
  desk.notice = null;
  desk.screen = screen;
  desk.record = record;
}

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

/** Takes note of an edit, and lets every screen ask again. */
export function made(done: Done | null) {
  if (!done) return;
  if (desk.open) Object.assign(desk.open, { undo: done.undo, redo: done.redo });
  desk.notice = null;
  desk.changes += 1;
}

/** Makes an edit; gives what it made, or null if it was refused. */
export async function change(edited: Edit): Promise<Done | null> {
  let done: Done | null = null;
  await attempt(async () => {
    done = await edit(edited);
    made(done);
  });
  return done;
}

/** Characters of a document that no bundled font has; the organisation's words are the same in every language of it. */
export async function boxed(wanted: Wanted): Promise<string> {
  let found = "";
  await attempt(async () => {
    found = (await preview(wanted)).unprintable;
  });
  return found;
}

export const undo = () => change({ workspace: { undo: {} } });
export const redo = () => change({ workspace: { redo: {} } });

/** Takes a workspace that was opened, and makes the day's backup behind it. */
export function take(opened: Opened | null) {
  if (!opened) return;
  desk.open = opened;
  desk.changes += 1;
  go("home");
  void backUp(true).then(shelved, () => backups().then(shelved, () => undefined));
}

/** Takes note of the last backup. */
export function shelved(shelf: { backups: { at: string }[] }) {
  desk.lastBackup = shelf.backups[0]?.at.slice(0, 10) ?? null;
}

export const leave = () =>
  attempt(async () => {
    await closeWorkspace();
    Object.assign(desk, { open: null, summary: null, lastBackup: null, record: null });
    await loadSettings();
  });

/** Reads the settings of this computer and puts them into force. */
export async function loadSettings() {
  desk.settings = await settings();
  const system: Lang = navigator.language.startsWith("es") ? "es" : "en";
  choose((desk.settings.lang || system) as Lang);
  document.documentElement.dataset.theme = desk.settings.theme;
}

export const keep = (changed: Partial<Pick<Settings, "lang" | "theme" | "author">>) =>
  attempt(async () => {
    const now = { lang: "", theme: "", author: "", ...desk.settings, ...changed };
    await keepSettings(now.lang, now.theme, now.author);
    await loadSettings();
  });
