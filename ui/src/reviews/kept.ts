// What a meeting has kept, line by line, so that each line can be corrected and not only the last.
import type { ReviewAction, ReviewSheet } from "../ipc/wire";
import { day, t } from "../words.svelte";
import type { LineKind } from "./line";
import { questions, why } from "./parts";
import { clip } from "./wording";

/** A line that was kept: its record, and what a correction of it replaces. `on`: the slide it was kept on, where that is known; `about`: who and when; `again`: it was corrected. */
export type Kept = { kind: LineKind; id: string; number: string; text: string; input: string; on: string; about?: string; again?: boolean };

/** Controls whose target date is past, with the day: what is decided of them may give them another. */
export const targetsOf = ({ inputs, movedTargets }: ReviewSheet): Kept[] => inputs.flatMap(({ input, data }) => {
  const [at, to] = [data.columns.indexOf("column-control"), data.columns.indexOf("column-target")];
  return at < 0 || to < 0 ? [] : data.rows.map((cells) => line({ kind: "target", id: cells[at] ?? "", number: cells[at] ?? "", input, about: day(movedTargets.find((one) => one.control === cells[at])?.due ?? cells[to] ?? "") }));
});

/** The line that a number on *Still open* means: a record that was kept, or a control whose day a decision named and nobody kept. */
export const settles = (number: string, lines: readonly Kept[], review: ReviewSheet): Kept | null =>
  lines.find((one) => one.number === number) ?? (review.decisions.some(({ names }) => names.includes(number)) ? targetsOf(review).find((one) => one.number === number) : undefined) ?? null;

/** So many words of a line are read back below a slide, on two lines; all of it stands on the slides. */
const MOST_READ = 22;
const line = (more: Partial<Kept>): Kept => ({ kind: "note", id: "", number: "", text: "", input: "", on: "", ...more });
const newest = (a: Kept, b: Kept) => (a.id === b.id ? 0 : a.id < b.id ? 1 : -1);
const notes = (text: string, input: string) => text.split("\n").filter((one) => one.trim()).map((one) => line({ text: one, input })).reverse();

const acted = (one: ReviewAction): Kept => line({ kind: "action", id: one.id, number: one.number, text: one.title, about: [one.ownerName || t("ui-no-owner"), one.state === "done" ? t("slide-done", { outcome: one.outcome }) : day(one.due) || t("slide-no-day")].join(" · ") });

/** Every line of a meeting: decisions and actions, the newest first, then notes, then what was concluded; last what is open of earlier ones. */
export function linesOf(review: ReviewSheet): Kept[] {
  const recorded = [
    ...review.decisions.map((one) => line({ kind: "decision", id: one.id, number: one.number, input: one.input, text: one.noChange ? t(one.words ? "line-none-of-because" : "line-none-because", { words: one.words, reason: one.reason }) : one.reason ? t("line-words-because", { words: one.words, reason: one.reason }) : one.words })),
    ...review.actions.map(acted),
    ...review.decisions.flatMap((one) => one.dissent.split("\n").filter(Boolean).map((text) => line({ kind: "dissent", id: one.id, number: t("line-against", { number: one.number }), input: one.input, text }))),
  ].sort(newest);
  return [
    ...recorded,
    ...notes(review.note, ""), ...[...review.inputs].reverse().flatMap((one) => notes(one.notes.join("\n"), one.input)),
    ...review.inputs.flatMap((one) => (one.conclusion ? [line({ kind: "words", input: one.input, text: one.conclusion })] : one.nothing && one.nothingReason ? [line({ kind: "nothing", input: one.input, text: one.nothingReason })] : [])),
    ...questions.flatMap((one) => (review[why[one]] ? [line({ kind: "why", id: one, number: t(`review-${one}`), text: review[why[one]], about: review[one] ? t(`review-answer-${review[one]}`) : "" })] : [])),
    ...review.earlierActions.map(acted),
  ];
}

/** The same line in what stands now: one that was changed since by its record, one that is gone not at all. */
export const placeIn = (lines: readonly Kept[], one: Kept | null): number =>
  lines.findIndex((other) => one !== null && other.kind === one.kind && (one.id ? other.id === one.id : other.input === one.input) && (!["note", "dissent"].includes(one.kind) || other.text === one.text));

/** The line that is meant on a slide: on one of no input what lacks somebody or a day, one that stands there, else one of its input, else the newest. */
export const seenIn = (lines: readonly Kept[], { input, rows, decide, noted }: { input: string; rows: readonly { id: string; mark: string }[]; decide: string; noted: string }): Kept | undefined =>
  lines.find((one) => one.number !== "" && !input && rows.some(({ id, mark }) => mark === "bad" && id === one.number)) ?? lines.find((one) => one.number !== "" && (rows.some(({ id }) => id === one.number) || [decide, noted].some((band) => band.includes(one.number))))
    ?? lines.find((one) => input !== "" && one.input === input) ?? lines[0];

/** The lines that were kept last come first, the newest before all; what is not known to have been, after them. */
export function byTime(lines: readonly Kept[], recent: readonly Kept[]): Kept[] {
  const first = recent.map((one) => placeIn(lines, one)).filter((at, nth, all) => at >= 0 && all.indexOf(at) === nth);
  return [...first.flatMap((at) => lines[at] ?? []), ...lines.filter((_, at) => !first.includes(at))];
}

/** What was kept, read back: its number, or which decision it is against, its words, who and when. */
export const readBack = (one: Kept): string => t("line-kept-words", { words: [one.number || t(`line-${one.kind}`), clip(one.text, MOST_READ).replace(/\.$/, ""), one.about ?? ""].filter(Boolean).join(" · ") });
