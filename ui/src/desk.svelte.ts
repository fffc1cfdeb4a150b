// What the page knows: which workspace is open, what was changed in it, and the last trouble. Where it is: nav.
import {
  backUp, backups, checkWorkspace, closeWorkspace, edit, keepSettings, onMended, preview, settings, trouble,
  type Done, type Opened, type Settings, type Trouble,
} from "./ipc/doors";
import type { Edit, Message, SummaryAnswer, Wanted } from "./ipc/wire";
import { touched } from "./fresh.svelte";
import { anew, go as show, nav, settle } from "./nav.svelte";
import type { Screen } from "./screens";
import { choose, chosen, type Lang } from "./words.svelte";

export type { Screen };

export const desk = $state<{
  open: Opened | null; since: string; readonly screen: Screen; record: string | null; trouble: Trouble | null; changes: number;
  summary: SummaryAnswer | null; settings: Settings | null; lastBackup: string | null; notice: Message | null;
  /** Files that are being taken: which one of how many; `stop` ends it before the next. */
  taking: { at: number; of: number; name: string; stop: boolean } | null;
  /** A file for an item that somebody vouched for, until the person says whether it is to go into it: what rests on it. */
  into: { number: string; controls: string[]; answer: (yes: boolean) => void } | null;
  /** What the check at opening found first. */
  unsound: Message | null;
  /** What lies over the page, and the record shown beside it. */
  over: "find" | "capture" | "report" | "keys" | "undo" | null; menu: Menu | null; beside: { noun: string; id: string } | null;
}>({
  open: null, since: "", trouble: null, changes: 0, summary: null, settings: null, lastBackup: null, notice: null, taking: null, into: null, unsound: null,
  over: null, menu: null, beside: null,
  get screen() { return nav.at.screen as Screen; },
  get record() { return nav.at.record; },
  set record(id) { show(nav.at.screen, id, nav.at.query); },
});

// What was refused stays in sight until it is dismissed, mended, or its screen is left: another answer does not take it away.
onMended((about) => {
  if (desk.trouble?.about === about) desk.trouble = null;
});

/** What can be done at a place of the page, with the reason where it cannot be done now; `back` gives the focus back. */
export type Menu = {
  at: { x: number; y: number }; back: () => Promise<void>;
  acts: { id: string; label: string; keys: string; against: Message | null; run: () => void }[];
};

/** What core counts by a name, as the filter that shows the rows behind the figure. */
const counted: Record<string, Record<string, string>> = {
  "systems/undecided": { scope: "undecided" },
  "systems/missing": { missing: "yes" },
  "systems/look-again": { lookAgain: "*" },
  "actions/open": { state: "open" },
};
function yesterday(): string {
  const day = new Date(`${desk.summary?.today ?? "1970-01-01"}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

/** Shows a screen, with one of its records picked or a filter set if one is named. */
export function go(screen: Screen, record: string | null = null, query: Record<string, string> = {}) {
  desk.notice = null;
  const late = `${screen}/${record}` === "actions/overdue" ? { state: "open", due: `..${yesterday()}` } : undefined;
  const filter = late ?? counted[`${screen}/${record}`];
  if (record === "new" && ["systems", "actions"].includes(screen)) {
    show(screen, null, query);
    nav.wish = "add";
  } else if (filter) show(screen, null, filter);
  else show(screen, record, query);
}

/** What was asked of a screen is done: it is no place to come back to. */
export const asked = () => settle({ record: null });

/** Runs something that may fail; a failure is shown and what was typed stays. True if it went well. */
export async function attempt(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
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
  touched(done.changed);
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

/** Takes back so many steps, one after the other, and stops at the first that is refused; gives how many were taken back. */
export async function undoAll(steps: number): Promise<number> {
  for (let done = 0; done < steps; done += 1) if (!(await undo())) return done;
  return steps;
}

export const undo = () => change({ workspace: { undo: {} } });
export const redo = () => change({ workspace: { redo: {} } });

/** Takes a workspace that was opened, and makes the day's backup behind it. */
export function take(opened: Opened | null) {
  if (!opened) return;
  anew();
  desk.trouble = null;
  desk.notice = null;
  desk.open = opened;
  desk.since = new Date().toISOString();
  desk.changes += 1;
  touched(null);
  desk.unsound = null;
  void checkWorkspace("", "").then(({ findings }) => (desk.unsound = findings[0]?.message ?? null), () => undefined);
  void backUp(true).then(shelved, () => backups().then(shelved, () => undefined));
}

/** Takes note of the last backup. */
export function shelved(shelf: { backups: { at: string }[] }) {
  desk.lastBackup = shelf.backups[0]?.at.slice(0, 10) ?? null;
}

export const leave = () =>
  attempt(async () => {
    await closeWorkspace();
    chosen.zone = "";
    Object.assign(desk, { open: null, trouble: null, summary: null, lastBackup: null, unsound: null, over: null, menu: null, beside: null });
    go("home");
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
