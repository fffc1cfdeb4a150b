// The bar below a slide while nobody writes: what the keys do there, and where the meeting stands.
import type { Contradiction, ReviewSheet } from "../ipc/wire";
import { t, weekday } from "../words.svelte";
import { minutes } from "./clock";
import { placeIn, readBack, type Kept } from "./kept";
import { hasMet } from "./parts";
import { contradicted, lateOf, namesOf, posedRows, standingRows, toldRows } from "./rows";
import type { Slide } from "./slides";
import { clip } from "./wording";

/** The id of the words that say what the keys do. */
export function hintOf(slide: Slide, review: ReviewSheet): string {
  if (!["in-meeting", "held"].includes(review.state)) return hasMet(review) ? "slide-keys-over" : "slide-keys-before";
  if (slide.key === "title") return "slide-keys-title";
  if (slide.key.startsWith("bare")) return "slide-keys-bare";
  if (slide.answer === "next") return review.nextReviewOn ? "slide-keys-next-change" : "slide-keys-next";
  if (slide.answer) return "slide-keys-answer";
  if (slide.key.startsWith("thanks") && review.state === "in-meeting") return "slide-keys-thanks";
  if (slide.rows.some(({ id, to }) => id && to)) return "slide-keys-open";
  return slide.input ? "slide-keys-input" : "slide-keys";
}

/** Minutes spent and planned, and which slide it is. `spent`: seconds by input; `now`: milliseconds. */
export function figuresOf(slide: Slide, review: ReviewSheet, { spent, now, at, of }: { spent: Record<string, number>; now: number; at: number; of: number }): string[] {
  const on = review.state === "in-meeting";
  const input = review.inputs.find((one) => one.input === slide.input);
  const whole = review.inputs.reduce((sum, one) => sum + one.minutes, 0);
  const since = on && review.startedAt ? Math.max(0, Math.floor((now - Date.parse(review.startedAt)) / 60_000)) : null;
  return [
    ...(input && on ? [t("slide-spent", { spent: minutes(spent[slide.input] ?? 0), planned: input.minutes })] : []),
    ...(since === null ? [] : [t("slide-spent-whole", { spent: since, planned: whole })]), t("slide-place", { at, of }),
  ];
}

/** What was kept or taken back last, until the slide is turned. `undone`: what Ctrl+Z took back; `fresh`: the review was not read again since; what stands on the slide by now is not read twice. */
export function backOf(kept: Kept | null, { review, lines, undone, fresh, slide }: { review: ReviewSheet; lines: readonly Kept[]; undone: string; fresh: boolean; slide: Slide }): string {
  const day = kept?.kind === "next" ? review.nextReviewOn : null;
  const line = kept && (lines[placeIn(lines, kept)] ?? (fresh || day || ["video", "target"].includes(kept.kind) ? kept : null));
  if (undone && (!kept || line)) return t("slide-undone", { what: undone });
  if (kept?.kind === "next" && day) return t("line-next-kept", { day: weekday(day) });
  if (!kept) return "";
  if (!line) return t("line-taken-back", { words: clip(kept.text, 12) });
  // What was corrected says what it is now.
  const stands = !kept.again && ["decision", "action"].includes(line.kind) && [slide.decide, slide.noted].some((band) => band.includes(`${line.number}: `));
  return readBack({ ...line, ...(stands ? { text: "", about: "" } : {}), ...(kept.kind === "dissent" ? { number: kept.number } : {}) });
}

/** What is open when a meeting ends: inputs nothing was said of, what was not decided or concluded, late actions without a new day, contradictions. */
export function endOf(review: ReviewSheet, found: readonly Contradiction[]): { head: string; words: string }[] {
  const left = (required: boolean) => review.inputs.flatMap((one) => (one.covered || one.required !== required ? [] : [one.input]));
  const bare = { ...review, ahead: review.ahead.filter(({ field }) => field !== "inputs") };
  const rest = toldRows({ ...review, told: review.told.filter(({ id }) => /^against-decision-/.test(id)) });
  return [
    { head: t("meeting-end-required"), words: namesOf(review, left(true), Infinity) }, { head: t("meeting-end-open"), words: [...standingRows(bare), ...posedRows(review), ...rest].map(({ words }) => words.replace(/\.$/, "")).join(" · ") },
    { head: t("meeting-end-left"), words: namesOf(review, left(false)) }, { head: t("meeting-end-late"), words: lateOf(review).join(", ") },
    { head: found.length > 0 ? t("meeting-end-contradicted", { count: found.length }) : "", words: contradicted(found).map(({ words }) => words).join(" ") },
  ].flatMap(({ head, words }) => (words ? [{ head, words: words.replace(/(\p{L})-(?=\d)/gu, "$1\u2011") }] : []));
}
