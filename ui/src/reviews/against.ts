// What stands against a step of a review, one line a kind, each reason with the part of the room where it is settled.
import type { Refusal, ReviewSheet } from "../ipc/wire";
import { hasContent, type PartKey } from "./parts";

/** `sentence`: the one reason in words; empty where `kind` has several, and `places` names each. */
export type Line = { kind: string; reason: Refusal; places: { part: PartKey; called: string }[] };

const several = ["input-open", "attendance-open", "verdict-open", "verdict-why", "action-owner", "action-due", "action-still-open"]
  .map((kind) => `refuse-review-${kind}`);

/** The part in which a reason is settled. */
export function partOf({ id, field, row }: Refusal): PartKey {
  if (field === "inputs" && /^(?:MR|CM)-I/.test(row ?? "")) return row ?? "";
  if (field === "decisions") return "decisions";
  if (field === "participants" || field === "chair" && id === "refuse-review-chair-absent") return "people";
  if (["actions", "owner", "due"].includes(field ?? "")) return "actions";
  if (["suitable", "adequate", "effective", "suitableWhy", "adequateWhy", "effectiveWhy", "nextReviewOn"].includes(field ?? "")) return "conclusion";
  return "when";
}

/** Groups reasons by kind, in their order. `called` names the record a reason is about. */
export function grouped(reasons: readonly Refusal[], called: (reason: Refusal) => string): Line[] {
  const lines: Line[] = [];
  for (const reason of reasons) {
    const place = { part: partOf(reason), called: called(reason) };
    const same = several.includes(reason.id) ? lines.find((line) => line.kind === reason.id) : undefined;
    if (same) same.places.push(place);
    else lines.push({ kind: reason.id, reason, places: [place] });
  }
  return lines;
}

/** What the meeting would have nothing to see of, or no reason for, and what its minutes do not cover and need not: told, and no reason against the step. */
export function thin(review: ReviewSheet): Line[] {
  if (!["in-preparation", "held"].includes(review.state)) return [];
  const line = (kind: string, fits: (one: ReviewSheet["inputs"][number]) => boolean): Line[] => {
    const places = review.inputs.filter(fits).map((one) => ({ part: one.input, called: one.title.text }));
    return places.length > 0 ? [{ kind, reason: { id: kind, args: {}, field: "inputs" }, places }] : [];
  };
  if (review.state === "held") return line("against-input-left", (one) => !one.required && !one.covered);
  return [
    ...line("against-input-bare", (one) => one.required && !hasContent(one)),
    ...line("against-input-counted", (one) => one.nothing && one.data.rows.length > 0),
    ...line("against-input-unsaid", (one) => one.nothing && !one.nothingReason),
    ...line("against-input-silent", (one) => one.required && hasContent(one) && !one.covered && !one.nothing),
  ];
}

export const isSeveral = (kind: string) => several.includes(kind);

/** What stands against the step a review takes next; in the meeting, what its minutes will lack. */
export const standing = (review: ReviewSheet): Refusal[] => (review.state === "in-meeting" ? review.ahead : review.blockers);
