// The parts of a review, in the order of the work: one lies open, the others are a list beside it.
import type { Contradiction, ReviewSheet } from "../ipc/wire";

/** `when`, `people`, an input by its id, `decisions`, `actions`, `conclusion`, `minutes`. */
export type PartKey = string;
/** `done`: nothing is missing there; `open`: something is; `free`: it is recommended, and nothing is said of it; empty: nothing is asked. */
export type PartState = ReviewSheet["inputs"][number]["standing"] | "";
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

const is = (done: boolean): PartState => (done ? "done" : "open");

/** `found`: what contradicts the minutes; an input that is named there is open. */
export function partsOf(review: ReviewSheet, found: readonly Contradiction[] = []): Part[] {
  const named = new Set(found.flatMap(({ places }) => places.flatMap(({ goal }) => goal.filter["input"] ?? [])));
  const [seats, short] = [review.participants, isCommittee(review)];
  const when = !!(review.heldOn && review.periodFrom && review.periodTo && review.chair && review.cutOff);
  const people = hasMet(review) ? !seats.some(awaited) && seats.some((seat) => (short || seat.topManagement) && came(seat))
    : seats.some((seat) => short || seat.topManagement);
  const concluded = questions.every((one) => review[one] && review[why[one]]) && !!review.nextReviewOn;
  const owned = review.actions.filter((one) => one.state !== "dropped").every((one) => one.owner && one.due);
  return [
    { key: "when", number: "", state: is(when) },
    { key: "people", number: "", state: is(people) },
    ...review.inputs.map((input, at): Part => ({ key: input.input, number: String(at + 1), state: named.has(input.input) ? "open" : input.standing })),
    ...(hasMet(review) ? [
      { key: "decisions", number: "", state: short ? "" as const : is(review.undecided.length === 0) }, { key: "actions", number: "", state: is(owned) },
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

/** Whether a register has anything to show of it. */
export const hasFigures = (input: ReviewSheet["inputs"][number]): boolean => input.data.rows.length > 0 || input.compared.length > 0;
