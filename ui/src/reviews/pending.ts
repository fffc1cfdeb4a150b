// Where a meeting on the screen is, and the line that is being typed in it: kept by the shell beside the settings, because what
// a webview stores may be seconds old when it is killed. Nothing of it stands in a workspace.
import { keepMeeting, keptMeeting } from "../ipc/doors";
import { parsed } from "../place";
import type { Kept } from "./kept";
import type { Draft } from "./line";

/** `at`: the address; `on`: whether it is on the screen; `line`: what was being typed; `recent`: what was kept, the newest first. */
export type Meeting = { file: string; review: string; at: string; on: boolean; line: Draft | null; recent: Kept[] };

/** The shell keeps no more than 64 kB, and letters may take three. */
const MOST = 20_000;

let known: Meeting | null = null;
let writing: Promise<void> | null = null;
let waiting: string | null = null;

/** What was kept when the program ended; null where there was nothing, or nothing that can be read. */
export async function recall(): Promise<Meeting | null> {
  try {
    const read = JSON.parse((await keptMeeting()) || "null") as Partial<Meeting> | null;
    const whole = read && [read.file, read.review, read.at].every((one) => typeof one === "string");
    known = whole ? { ...(read as Meeting), on: read?.on === true, line: read?.line ?? null, recent: Array.isArray(read?.recent) ? read.recent : [] } : null;
  } catch {
    known = null;
  }
  return known;
}

/** The line that was being typed in a review. */
export const lineOf = (review: string): Draft | null => (known?.review === review ? known.line : null);
/** What was kept in a review before. */
export const recentOf = (review: string): Kept[] => (known?.review === review ? known.recent : []);

/** The slide a review was left on; empty where it was not on the screen. */
export const slideOf = (review: string): string => (known?.review === review ? parsed(known.at).query["slide"] ?? "" : "");

/** Keeps it. One is written at a time, and the last is never left out. */
export function keep(meeting: Meeting) {
  known = meeting;
  const whole = JSON.stringify(meeting);
  // The line matters more than the order of those before it.
  waiting = !meeting.on && !meeting.line ? "" : whole.length < MOST ? whole : JSON.stringify({ ...meeting, recent: [] });
  writing ??= write();
}

async function write() {
  while (waiting !== null) {
    const text = waiting;
    waiting = null;
    // A full disk costs the line its safety, not the meeting.
    await keepMeeting(text).catch(() => undefined);
  }
  writing = null;
}
