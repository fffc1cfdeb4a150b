// The parts of a review, in the order of the work: one lies open, the others are a list beside it.
import type { ReviewSheet } from "../ipc/wire";

/** `when`, `people`, an input by its id, `decisions`, `actions`, `conclusion`, `minutes`. */
export type PartKey = string;
/** `done`: nothing is missing there; `open`: something is; empty: nothing is asked. */
export type PartState = "done" | "open" | "";
export type Part = { key: PartKey; number: string; state: PartState };

const met = ["in-meeting", "held", "minutes-approved", "closed"];
/** The committee's meeting of a quarter is no management review: nothing of clause 9.3 is asked of it. */
export const isCommittee = (review: ReviewSheet) => review.kind === "committee";
export const hasMet = (review: ReviewSheet) => met.includes(review.state);
/** Whether nobody said yet if somebody came. */
export const awaited = (seat: ReviewSheet["participants"][number]) => ["invited", "video"].includes(seat.attendance);
/** Whether somebody was there, in the room or by video. */
export const came = (seat: ReviewSheet["participants"][number]) => ["present", "remote"].includes(seat.attendance);
export const locked = (review: ReviewSheet) => ["minutes-approved", "closed"].includes(review.state);
export const questions = ["suitable", "adequate", "effective"] as const;
export const why = { suitable: "suitableWhy", adequate: "adequateWhy", effective: "effectiveWhy" } as const;

/** Results without which the minutes are not approved (9.3.3): improvement, and changes of the AIMS. */
export const REQUIRED = ["MR-R1", "MR-R2"] as const;

const is = (done: boolean): PartState => (done ? "done" : "open");

export function partsOf(review: ReviewSheet): Part[] {
  const [seats, short] = [review.participants, isCommittee(review)];
  const when = !!(review.heldOn && review.periodFrom && review.periodTo && review.chair && review.cutOff);
  const people = hasMet(review) ? !seats.some(awaited) && seats.some((seat) => (short || seat.topManagement) && came(seat))
    : seats.some((seat) => short || seat.topManagement);
  const concluded = questions.every((one) => review[one] && review[why[one]]) && !!review.nextReviewOn;
  const owned = review.actions.filter((one) => one.state !== "dropped").every((one) => one.owner && one.due);
  const decided = REQUIRED.every((result) => review.decisions.some((one) => one.result === result));
  return [
    { key: "when", number: "", state: is(when) },
    { key: "people", number: "", state: is(people) },
    ...review.inputs.map((input, at): Part => ({ key: input.input, number: String(at + 1), state: review.told.some(({ id, row }) => row === input.input && id.startsWith("against-input")) ? "open" : input.covered ? "done" : input.required ? "open" : "" })),
    ...(hasMet(review) ? [
      { key: "decisions", number: "", state: short ? "" as const : is(decided) }, { key: "actions", number: "", state: is(owned) },
      ...(short ? [] : [{ key: "conclusion", number: "", state: is(concluded) }]), { key: "minutes", number: "", state: is(locked(review)) },
    ] : []),
  ];
}

/** Where the room opens: the first part with something missing, else the first input. */
export function firstPart(review: ReviewSheet): PartKey {
  if (locked(review)) return "minutes";
  const parts = partsOf(review);
  return (parts.find((one) => one.state === "open") ?? parts[2] ?? parts[0])?.key ?? "when";
}

/** The part some steps on; it stops at both ends. */
export function stepped(parts: readonly Part[], from: PartKey, by: number): PartKey {
  const at = parts.findIndex((one) => one.key === from);
  return parts[Math.max(0, Math.min(parts.length - 1, at + by))]?.key ?? from;
}

/** How many minutes are planned for an input: what was said, else five minutes where there was something to see before the meeting and one where not. */
export const planned = (input: ReviewSheet["inputs"][number]): number => input.minutes ?? (hasFigures(input) || input.prepared ? 5 : 1);

/** Whether a register has anything to show of it. */
export const hasFigures = (input: ReviewSheet["inputs"][number]): boolean => input.data.rows.length > 0 || input.compared.length > 0;
