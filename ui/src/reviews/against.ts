// What stands against a step of a review, one line a kind, each reason with the part of the room where it is settled.
import type { Refusal, ReviewSheet } from "../ipc/wire";
import { t } from "../words.svelte";
import type { PartKey } from "./parts";

/** `sentence`: the one reason in words; empty where `kind` has several, and `places` names each. */
export type Line = { kind: string; reason: Refusal; places: { part: PartKey; called: string }[] };

const several = [
  ...["input-open", "attendance-open", "verdict-open", "verdict-why", "action-owner", "action-due", "action-still-open"].map((kind) => `refuse-review-${kind}`),
  ...["bare", "counted", "unsaid", "silent", "left"].map((kind) => `against-input-${kind}`), ...["action-late", "rest-late", "decision-why", "decision-denied"].map((kind) => `against-${kind}`),
];

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

const short: Record<string, string> = { suitable: "review-suitable", adequate: "review-adequate", effective: "review-effective" };
/** What a reason calls the input, person, question or action it is about. */
export const calledIn = (review: ReviewSheet) => ({ row, args }: Refusal): string =>
  args["number"] ? String(args["number"]) : !row ? "" : review.inputs.find((one) => one.input === row)?.title.text ?? review.participants.find((one) => one.person === row)?.name
    ?? [...review.actions, ...review.carriedActions].find((one) => one.id === row)?.number ?? (short[row] ? t(short[row]) : "");

export const isSeveral = (kind: string) => several.includes(kind);

/** What stands against the step a review takes next; in the meeting, what its minutes will lack. */
export const standing = (review: ReviewSheet): Refusal[] => (review.state === "in-meeting" ? review.ahead : review.blockers);
