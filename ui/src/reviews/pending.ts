// The line that is being typed in a meeting, kept on this computer until it is kept in the workspace or left.
import { store, stored } from "../stored";
import type { Draft } from "./line";

const place = (review: string) => `line ${review}`;

export function draftOf(review: string): Draft | null {
  const { kind, text, result, on } = stored<Partial<Draft>>(place(review), {});
  return kind && text ? { kind, text, result: result ?? "MR-R2", on: on ?? "title" } : null;
}
export const keepDraft = (review: string, draft: Draft | null) => store(place(review), draft ?? {});

type Meeting = { file: string };
/** The file whose meeting is on the screen: a program that was killed opens it again. Empty when there is none. */
export const meetingIn = (): string => stored<Meeting>("meeting", { file: "" }).file;
export const meetIn = (file: string) => store("meeting", { file });
