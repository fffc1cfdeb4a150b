// What was recorded on an input while people spoke, on the slides of that input.
import type { ReviewAction, SheetDecision } from "../ipc/wire";
import { t } from "../words.svelte";
import { goesOn, holds, LEAST_ROWS } from "./room";
import { action, agreedWords, decidedWords, row, wholly, type Row } from "./rows";
import type { Slide } from "./slides";
import { clip } from "./wording";

/** What is asked of an input, and what was recorded on it, each in the order of time. */
export type Taken = { ask: string; decisions: SheetDecision[]; actions: ReviewAction[]; concluded: string; notes: string[] };

/** One thing that was recorded: as it is read, how it begins, what names it where neither has room (an id of words with its number), and its rows on a slide of its own. */
type Said = { kind: "decision" | "action" | "concluded" | "note"; words: string; begins: string; brief: string; number: string; rows: (most: number) => Row[] };

/** So many words say how a decision begins. */
const BEGINS = 9;

const quiet = (words: string): Row => row({ words, mark: "quiet" });

/** Everything recorded, in the order it is read: a decision with who does not agree with it, actions, what was concluded, what was noted. */
const saidOf = ({ decisions, actions, concluded, notes }: Taken): Said[] => [
  ...decisions.map((one): Said => ({
    kind: "decision", brief: "slide-decided-number", begins: t("slide-decided", { number: one.number, words: clip(one.words || decidedWords(one), BEGINS) }), number: one.number, rows: (most) => wholly(one, most),
    words: [t("slide-decided", { number: one.number, words: decidedWords(one) }), ...one.dissent.split("\n").filter(Boolean).map((words) => t("slide-against", { words }))].join("\n"),
  })),
  ...actions.map((one): Said => ({ kind: "action", brief: "slide-agreed-number", begins: "", number: one.number, words: agreedWords(one), rows: () => [action(one)] })),
  ...[...(concluded ? [["concluded", concluded] as const] : []), ...notes.map((words) => ["note", words] as const)].map(([kind, words]): Said => {
    const told = t(kind === "note" ? "slide-noted" : "slide-concluded", { words });
    return { kind, brief: "", begins: "", number: "", words: told, rows: () => [quiet(told)] };
  }),
];

/** Decisions with who is against them before all else, the newest first; then the newest of each kind before the older ones. */
function byWeight(all: readonly Said[]): Said[] {
  const rank = (one: Said) => all.filter((other) => other.kind === one.kind).reverse().indexOf(one);
  const weight = (one: Said) => (one.kind === "decision" ? rank(one) : all.length + Math.min(1, rank(one)));
  return [...all].sort((a, b) => weight(a) - weight(b) || all.indexOf(a) - all.indexOf(b));
}

/** A slide with what was recorded below what was prepared: each whole where it has room, or by its number; `asks`: what was asked stays above what was decided. */
function told(page: Slide, all: readonly Said[], asks: boolean): { page: Slide; whole: Set<Said> } {
  const whole = new Set<Said>();
  /** `short`: what has no room whole begins, is named by its number, or is not told. */
  const made = (short: "begins" | "number" | "none"): Slide => {
    const of = (kind: Said["kind"]) => {
      const these = all.filter((one) => one.kind === kind);
      const left = these.filter((one) => one.brief && !whole.has(one));
      const [first] = left;
      const named = !first || short === "none" ? [] : [short === "begins" && first.begins && left.length === 1 ? first.begins : t(first.brief, { number: left.map(({ number }) => number).join(", ") })];
      return [...named, ...these.filter((one) => whole.has(one)).map(({ words }) => words)];
    };
    const decide = of("decision").join("\n");
    const decided = all.some(({ kind }) => kind === "decision");
    return { ...page, decide: [decided && !asks ? "" : page.decide, decided ? decide : ""].filter(Boolean).join("\n"), decided, noted: [...of("action"), ...of("concluded"), ...of("note")].join("\n") };
  };
  for (const one of byWeight(all)) {
    whole.add(one);
    if (!holds(made("number"))) whole.delete(one);
  }
  return { page: [made("begins"), made("number")].find(holds) ?? made("none"), whole };
}

/** The same slide with ever fewer rows, down to a few: a key opens the others. */
const fewer = (page: Slide): Slide[] => {
  const least = Math.min(LEAST_ROWS, page.rows.length);
  return Array.from({ length: page.rows.length - least }, (_, at) => ({ ...page, rows: page.rows.slice(0, -at - 1), more: page.more + at + 1 }));
};

/**
 * What was recorded stands on every slide of its input, and first what was asked, then what is said of last time (its beginning stays, and a
 * key reads on), then rows give way for it, of which a key opens the others: `opened` are the keys of the slides where it did. What is
 * whole on none of them: `left` are its rows, each of at most so many words.
 */
export function recorded(pages: readonly Slide[], taken: Taken, most: number, opened: ReadonlySet<string>): { pages: Slide[]; left: Row[] } {
  const all = saidOf(taken);
  if (all.length === 0) return { pages: [...pages], left: [] };
  const made = pages.map((page) => {
    const lean = { ...page, since: page.last && clip(page.last, 1), cut: page.last !== "" };
    const ways = [page, lean, ...(goesOn(page) ? [] : fewer(lean))].flatMap((one) => [told(one, all, true), told(one, all, false)]);
    return ways.reduce((best, one) => (one.whole.size > best.whole.size ? one : best));
  });
  const short = (page: Slide, whole: Set<Said>, from: Slide): Slide[] => {
    const unsaid = all.filter((one) => !whole.has(one)).flatMap((one) => one.rows(most));
    const shown = { ...page, unsaid, cut: page.cut || unsaid.length > 0 };
    const behind = from.rows.slice(page.rows.length);
    if (behind.length === 0 || !opened.has(page.key)) return [shown];
    return [{ ...shown, more: 0 }, { ...from, key: `${page.key}.0`, sentence: "", since: "", decide: "", last: "", cut: false, more: 0, rows: behind }];
  };
  return {
    pages: made.flatMap(({ page, whole }, at) => short(page, whole, pages[at] ?? page)),
    left: all.filter((one) => !made.some(({ whole }) => whole.has(one))).flatMap((one) => one.rows(most)),
  };
}
