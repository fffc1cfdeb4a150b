// The doors, typed. A fault is thrown as `Trouble`: ids and arguments, put into words where it is shown.
import { invoke } from "@tauri-apps/api/core";
import type {
  Backup, Changed, Chart, CheckReport, Edit, Founding, Holder, Message, Refusal, Rehearsal, SheetRead, Views, Wanted,
} from "./wire";

export type Trouble = { message: Message; refusals: Refusal[] };
export type Opened = {
  file: string; readOnly: boolean; heldBy: Holder | null; anotherName: boolean; undo: Message | null; redo: Message | null;
};
export type Done = { changed: Changed; undo: Message | null; redo: Message | null };
export type Recent = { name: string; folder: string; there: boolean };
export type Settings = { lang: string; theme: string; author: string; user: string; recent: Recent[] };
export type Shown = { pages: string[]; unprintable: string; fileName: string; issued: boolean };
export type ShownChart = { svg: string; title: string; sentence: string; heads: string[]; rows: string[][] };
export type Shelf = { folder: string; backups: Backup[] };

export const view = <K extends keyof Views>(name: K, args: Views[K]["args"]) =>
  invoke<Views[K]["answer"]>("view", { name, args });
export const edit = (change: Edit) => invoke<Done>("edit", { edit: change });
export const rehearse = (change: Edit) => invoke<Rehearsal>("rehearse", { edit: change });
export const startState = () => invoke<Opened | null>("start_state");
export const newWorkspace = (founding: Founding) => invoke<Opened | null>("new_workspace", { founding });
export const sampleWorkspace = () => invoke<Opened | null>("sample_workspace");
export const openWorkspace = () => invoke<Opened | null>("open_workspace");
export const openRecent = (at: number) => invoke<Opened>("open_recent", { at });
export const closeWorkspace = () => invoke<void>("close_workspace");
export const checkWorkspace = (seq: number | null, hash: string) =>
  invoke<CheckReport>("check_workspace", { seq, hash });
let last = 0;
/** A number for something that is printed, larger than every one before, by which it can be stopped. */
export const nextJob = () => (last = Math.max(last + 1, Date.now()));
export const preview = (wanted: Wanted, job = nextJob()) => invoke<Shown>("preview", { wanted, job });
export const stopPrinting = (job: number) => invoke<void>("stop_printing", { job });
export const drawChart = (chart: Chart, lang: string) => invoke<ShownChart>("draw_chart", { chart, lang });
export const savePdf = (wanted: Wanted, job = nextJob()) => invoke<string | null>("save_pdf", { wanted, job });
export const reveal = () => invoke<void>("reveal");
export const attachScan = (document: string, note: string) =>
  invoke<Done | null>("attach_scan", { document, note });
export const setLogo = () => invoke<Done | null>("set_logo");
export const backups = () => invoke<Shelf>("backups");
export const backUp = (routine: boolean) => invoke<Shelf>("back_up", { routine });
export const restoreBackup = (sha256: string) => invoke<Message>("restore_backup", { sha256 });
export const saveCopy = () => invoke<boolean>("save_copy");
export const readSheet = (noun: string) => invoke<SheetRead | null>("read_sheet", { noun });
export const saveSheet = (name: string, format: string, lang: string) =>
  invoke<string | null>("save_sheet", { name, format, lang });
export const settings = () => invoke<Settings>("settings");
export const keepSettings = (lang: string, theme: string, author: string) =>
  invoke<void>("keep_settings", { lang, theme, author });

/** Whatever was thrown, as trouble that can be shown. */
export function trouble(thrown: unknown): Trouble {
  if (thrown && typeof thrown === "object" && "message" in thrown && "refusals" in thrown) return thrown as Trouble;
  return { message: { id: "fault-malformed", args: { detail: String(thrown) } }, refusals: [] };
}
