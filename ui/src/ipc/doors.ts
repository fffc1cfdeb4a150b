// The doors, typed. A fault is thrown as `Trouble`: ids and arguments, put into words where it is shown.
import { invoke as call } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import { about } from "./about";
import type {
  Backup, Changed, Chart, CheckReport, Drilled, Edit, Founding, Holder, Message, Refusal, Rehearsal, RequestsAsk, ReturnedFile, SheetRead, Views, Wanted, WordRead,
} from "./wire";

/** `about`: what was asked or done, as `about` says it; nothing where no door was called. */
export type Trouble = { message: Message; refusals: Refusal[]; about?: string };
export type Opened = {
  file: string; readOnly: boolean; heldBy: Holder | null; anotherName: boolean; undo: Message | null; redo: Message | null;
};
export type Done = { changed: Changed; undo: Message | null; redo: Message | null };
export type Recent = { name: string; organisation: string; folder: string; there: boolean; changed: string | null };
export type Settings = { lang: string; theme: string; author: string; user: string; recent: Recent[]; version: string; place: string };
export type Shown = { pages: string[]; unprintable: string; fileName: string; issued: boolean; listed: boolean };
/** A page of a kept file: `picture` is a PNG in Base64, empty where there is none. */
export type ShownInside = { kind: "pdf" | "image" | "text" | "office" | "other"; pages: number; text: string; picture: string; notes: Message[]; stopped: Message | null };
/** Where the bars of a plan stand, in parts of the picture: left, top, width, height; and how wide a day is. */
export type PlanShown = { day: number; bars: ([number, number, number, number] | null)[] };
export type ShownChart = { svg: string; title: string; sentence: string; heads: string[]; rows: string[][]; plan: PlanShown | null; cells: [number, number, number, number][] };
export type Shelf = { folder: string; backups: Backup[] };

let mended: (about: string) => void = () => undefined;
/** Told when something went well, with what it was about. */
export const onMended = (told: (about: string) => void) => void (mended = told);
/** Writes what falls due as a file for other calendars, and gives its name. */
export const saveCalendar = (person: string, lang: string) => invoke<string | null>("save_calendar", { person, lang });
async function invoke<T>(command: string, args?: Record<string, unknown>): Promise<T> {
  const what = about(command, args);
  let answer: T;
  try {
    answer = await call<T>(command, args);
  } catch (thrown) {
    throw { ...trouble(thrown), about: what } satisfies Trouble;
  }
  mended(what);
  return answer;
}

export const view = <K extends keyof Views>(name: K, args: Views[K]["args"]) =>
  invoke<Views[K]["answer"]>("view", { name, args });
const under = new Set<Promise<unknown>>();
let refused = 0;
/** Within so many milliseconds the same edit is the same stroke. */
const STROKE = 700;
let last: { text: string; at: number; made: Promise<Done> } | null = null;
export function edit(change: Edit): Promise<Done> {
  const [text, at] = [JSON.stringify(change), performance.now()];
  // Enter pressed twice is one act: the second stroke gets the answer of the first. Taking back may well be meant twice.
  if (last?.text === text && at - last.at < STROKE && !("workspace" in change)) return last.made;
  const made = invoke<Done>("edit", { edit: change });
  last = { text, at, made };
  under.add(made);
  void made.catch(() => (refused += 1)).finally(() => under.delete(made));
  return made;
}
/** Waits until every edit that was begun is made or refused; true if none was refused. */
export async function settled(): Promise<boolean> {
  const before = refused;
  // A field that is left begins its edit in the next turn.
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((done) => setTimeout(done, 30));
    await Promise.allSettled([...under]);
  }
  return refused === before;
}
export const rehearse = (change: Edit) => invoke<Rehearsal>("rehearse", { edit: change });
export const startState = () => invoke<Opened | null>("start_state");
export const newWorkspace = (founding: Founding) => invoke<Opened | null>("new_workspace", { founding });
export const sampleWorkspace = (lang: string) => invoke<Opened | null>("sample_workspace", { lang });
export const openWorkspace = () => invoke<Opened | null>("open_workspace");
export const openRecent = (at: number) => invoke<Opened>("open_recent", { at });
export const allBackups = () => invoke<Backup[]>("all_backups");
export const openBackup = (sha256: string) => invoke<Opened | null>("open_backup", { sha256 });
export const salvageRefused = () => invoke<{ opened: Opened; told: Message[] } | null>("salvage_refused");
export const openCame = () => invoke<Opened | null>("open_came");
/** A file that came from outside: what kind it is and where in the window it was dropped, never where it lies. */
export type Came = { kind: "workspace" | "sheet" | "file"; at: [number, number] | null };
export const onCame = (told: (came: Came) => void) => listen<Came>("came", ({ payload }) => told(payload));
export const onClosing = (told: () => void) => listen("closing", told);
export const stayOpen = () => invoke<void>("stay_open");
export const closeWindow = () => invoke<void>("close_window");
export const closeWorkspace = () => invoke<void>("close_workspace");
export const checkWorkspace = (seq: string, hash: string) =>
  invoke<CheckReport>("check_workspace", { seq, hash });
let job = 0;
/** A number for something that is printed, larger than every one before, by which it can be stopped. */
export const nextJob = () => (job = Math.max(job + 1, Date.now()));
export const preview = (wanted: Wanted, job = nextJob()) => invoke<Shown>("preview", { wanted, job });
export const stopPrinting = (job: number) => invoke<void>("stop_printing", { job });
/** A chart drawn for the screen; for a slide with larger words. */
export const drawChart = (chart: Chart, lang: string, slide = false) => invoke<ShownChart>("draw_chart", { chart, lang, slide });
export const savePdf = (wanted: Wanted, job = nextJob()) => invoke<string | null>("save_pdf", { wanted, job });
export const saveWord = (wanted: Wanted) => invoke<string | null>("save_word", { wanted });
export const reveal = () => invoke<void>("reveal");
export const attachScan = (document: string, note: string) =>
  invoke<Done | null>("attach_scan", { document, note });
/** Keeps name and SHA-256 of the file a controlled document is. */
export const setFile = (id: string) => invoke<{ done: Done; name: string } | null>("set_file", { id });
/** Names of the files to be taken as evidence: what was dropped, or what the person chooses. */
export const filesToTake = () => invoke<string[]>("files_to_take");
/** Takes one of them, by its place from 0. */
export const takeEvidence = (at: number, id: string | null, controls: string[]) => invoke<{ done: Done; name: string } | null>("take_evidence", { at, id, controls });
/** Writes what is asked of people into a folder the person says; null if the dialog was closed. */
export const writeRequests = (asked: RequestsAsk) => invoke<{ folder: string; people: number; mails: number; done: Done | null } | null>("write_requests", { asked });
/** Looks at what came back, dropped or picked, and takes nothing; null if the dialog was closed. */
export const lookReturned = (lang: string) => invoke<ReturnedFile[] | null>("look_returned", { lang });
/** Takes those of what was looked at last that are named by their place, in one act. */
export const takeReturned = (takes: number[], codes: Record<string, string>) => invoke<Done>("take_returned", { takes, codes });
/** Writes a file that is kept in the workspace where the person says; null if the dialog was closed. */
export const saveKept = (sha256: string, name: string) => invoke<string | null>("save_kept", { sha256, name });
/** What stands on a page of a kept file, or why nothing is shown; `job` stops it. */
export const lookInside = (sha256: string, page: number, job: number) => invoke<ShownInside>("look_inside", { sha256, page, job });
export const setLogo = () => invoke<Done | null>("set_logo");
export const zoom = (factor: number) => invoke<void>("zoom", { factor });
export const backups = () => invoke<Shelf>("backups");
export const backUp = (routine: boolean) => invoke<Shelf>("back_up", { routine });
export const drillBackup = () => invoke<{ drilled: Drilled; told: Message }>("drill_backup");
export const restoreBackup = (sha256: string) => invoke<Message>("restore_backup", { sha256 });
export const saveCopy = () => invoke<boolean>("save_copy");
export const readWord = () => invoke<WordRead | null>("read_word");
export const readSheet = (noun: string) => invoke<SheetRead | null>("read_sheet", { noun });
export const saveSheet = (name: string, format: string, lang: string) =>
  invoke<string | null>("save_sheet", { name, format, lang });
export const settings = () => invoke<Settings>("settings");
export const keepMeeting = (text: string) => invoke<void>("keep_meeting", { text });
export const keptMeeting = () => invoke<string>("kept_meeting");
/** Shows a slide on the other screen, or closes that window; true where there is one. What a slide is the page knows. */
export const showSlide = (shown: object | null) => invoke<boolean>("show_slide", { shown });
export const shownSlide = <T>() => invoke<T | null>("shown_slide");
export const onSlide = <T>(told: (shown: T) => void) => listen<T>("slide", ({ payload }) => told(payload));
export const keepSettings = (lang: string, theme: string, author: string) =>
  invoke<void>("keep_settings", { lang, theme, author });

/** Whatever was thrown, as trouble that can be shown. */
export function trouble(thrown: unknown): Trouble {
  if (thrown && typeof thrown === "object" && "message" in thrown && "refusals" in thrown) return thrown as Trouble;
  return { message: { id: "fault-malformed", args: { detail: String(thrown) } }, refusals: [] };
}
