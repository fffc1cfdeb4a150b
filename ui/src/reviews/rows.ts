// The rows of a slide: what an input lists, what was recorded, and what is still open.
import type { Contradiction, MovedTarget, Refusal, ReviewAction, ReviewSheet, SheetDecision, SheetInput } from "../ipc/wire";
import { day, has, say, t } from "../words.svelte";
import { calledIn, grouped, isSeveral, standing } from "./against";
import { BECAUSE, posedOn } from "./line";
import { questions, type PartKey } from "./parts";
import { MOST_ROWS } from "./room";
import { clip, differing, parts, split } from "./wording";

/** `id`, `side`: figures, days and names, each on one line. `name`: its words are a title, and not cut. */
/** `to`: the key of the slide, or the input, where it is settled; `opens`: the key of the line that settles it there, or the number of the record that is corrected. */
/** `begins`: what that line begins with. */
export type Row = { id: string; words: string; side: string[]; mark: "bad" | "ok" | "quiet" | ""; name: boolean; to: string; opens: string; begins: string };

const cell = (text: string) => (text.startsWith("cell-") ? t(text) : /^\d{4}-\d{2}-\d{2}$/.test(text) ? day(text) : text);

export const row = (more: Partial<Row>): Row => ({ id: "", words: "", side: [], mark: "", name: false, to: "", opens: "", begins: "", ...more });

export const named = (words: string, more: Partial<Row> = {}): Row => row({ words, name: true, ...more });

/** Of a text that changed so many words stand on a slide. */
const CHANGED_WORDS = 12;

/** What stands under this head is a name: it is never cut. */
const UNCUT = "column-risk";

/** Rated or assessed after the cut-off. */
const SINCE = "cell-risk-since";

/** Whether all it lists is from after the cut-off. */
export const sinceThen = ({ rows }: SheetInput["data"]): boolean => rows.length > 0 && rows.every((one) => one.includes(SINCE));

/** Nobody counted under this head is a gap. */
const NEEDED = "column-valid";

/** Columns whose cells say nothing without their heading. */
const NAMED = ["column-aim", "column-limit", "column-reading", "column-review", "column-next", "column-accepted-until"];

/** What got another day here: actions of before, and controls. */
export type Moved = Pick<ReviewSheet, "earlierActions" | "movedTargets" | "told">;
/** Actions of before that got another day here, or are done. */
const later = ({ earlierActions }: Moved): ReviewAction[] => earlierActions.filter((one) => one.wasDue !== null || one.state === "done");

/** Who, and by when; the day that something had before stands before its new one. */
const agreedBy = ({ ownerName, due, wasDue, state, outcome }: Pick<ReviewAction, "ownerName" | "due" | "wasDue"> & { state?: string; outcome?: string }): string[] => state === "done" ? [ownerName, t("slide-done", { outcome: outcome ?? "" })].filter(Boolean) : [ownerName || t("ui-no-owner"), [wasDue ? day(wasDue) : wasDue === "" ? t("slide-no-day") : "", day(due) || t("slide-no-day")].filter(Boolean).join(" → ")];

/** A control that got another target date. */
const retargeted = ({ control: id, was: wasDue, ...one }: MovedTarget, controls: Record<string, string>): Row => row({ id, words: controls[id] ?? "", name: true, side: agreedBy({ ...one, wasDue }) });

/** The rows of an input's table, what is late first. A control stands with its name. */
export function rowsOf({ data, input }: SheetInput, controls: Record<string, string>, moved: Moved): Row[] {
  const at = (name: string) => data.columns.indexOf(`column-${name}`);
  const [action, field, control, list] = [at("action"), at("field"), at("control"), at("controls")];
  const get = (cells: string[], name: string) => cell(cells[at(name)] ?? "");
  // What changed stands in the order of its days.
  const ordered = field >= 0 ? [...data.rows].sort((a, b) => (a[at("on")] ?? "").localeCompare(b[at("on")] ?? "")) : data.rows;
  // What falls short comes before what holds, and what is over is last.
  const weight = (cells: readonly string[]) => (cells.some((text) => /^cell-.*-short$/.test(text)) ? 0 : cells.some((text) => /^cell-objective-/.test(text)) ? 2 : 1);
  const made = [...ordered].sort((a, b) => weight(a) - weight(b)).flatMap((cells): Row[] => {
    if (action >= 0) {
      const [state, to] = [cells[at("state")], later(moved).find((one) => one.number === get(cells, "number"))];
      const side = to ? agreedBy(to) : [get(cells, "owner") || t("ui-no-owner"), get(cells, "due"), state === "cell-action-open" ? "" : get(cells, "state")].filter(Boolean);
      return [row({ id: get(cells, "number"), words: cells[action] ?? "", side, mark: to ? (to.state === "done" ? "ok" : "") : state === "cell-action-overdue" ? "bad" : state === "cell-action-done" ? "ok" : "" })];
    }
    if (control >= 0) {
      const id = cells[control] ?? "";
      const to = moved.movedTargets.find((one) => one.control === id);
      if (to) return [retargeted(to, controls)];
      // Its target date is past: the others do not stand in the table.
      return [row({ id, words: controls[id] ?? "", name: true, side: [get(cells, "owner") || t("ui-no-owner"), cells[at("target")] ? `${t("column-target")}: ${get(cells, "target")}` : "", get(cells, "status")].filter(Boolean), mark: "bad" })];
    }
    if (list >= 0) return (cells[list] ?? "").split(", ").map((id) => named(controls[id] ?? "", { id, side: [get(cells, "reason")] }));
    if (field >= 0) {
      const [from, to] = [get(cells, "from"), get(cells, "to")];
      // Of a text of several words that changed stands what differs.
      const short = split(`${from} ${to}`).length <= CHANGED_WORDS;
      const [was, is] = short ? [from, to] : differing(from, to, CHANGED_WORDS);
      const subject = get(cells, "subject");
      const about = controls[subject] ? `${subject} ${controls[subject]}` : subject;
      const told = to !== "" && about.includes(to);
      const change = !told && (was || is) ? `${was ? ` ${was}` : ""}${is ? ` → ${is}` : ""}` : "";
      return [row({ id: get(cells, "on"), words: `${about}: ${get(cells, "field")}${change}`, side: was || is ? [] : [t("slide-changed")] })];
    }
    const number = at("number");
    // What is true of every row is said above them.
    const alike = data.rows.length > 1 && sinceThen(data);
    // A figure alone says what it counts.
    const told = (text: string, place: number) => (text && (/^\d+$/.test(text) || NAMED.includes(data.columns[place] ?? "")) ? `${t(data.columns[place] ?? "ui-none")}: ${cell(text)}` : cell(text));
    const bare = (text: string, place: number) => text === "0" && data.columns[place] === NEEDED;
    /** That nothing has run out needs no saying. */
    const none = (text: string, place: number) => text === "0" && data.columns[place] === "column-ended";
    const late = cells.some((text, place) => /^cell-.*-late$/.test(text) || bare(text, place));
    /** The day of what is late is past, and none to come. */
    const over = (place: number) => late && data.columns[place] === "column-next";
    if (number === 0) return [row({ id: get(cells, "number"), words: cell(cells[1] ?? ""), name: data.columns[1] === UNCUT, side: cells.map((text, place) => ((alike && text === SINCE) || none(text, place) ? "" : bare(text, place) ? t("slide-nobody-yet") : over(place) ? t("slide-was-due", { day: cell(text) }) : told(text, place))).slice(2).filter(Boolean).slice(-4), mark: late ? "bad" : "" })];
    return [row({ words: cells.map(cell).filter(Boolean).join(" · ") })];
  });
  // Beside the controls that are past their date stands the statement that still is provisional.
  const statements = control >= 0 && at("target") >= 0 ? moved.told.filter(({ id, row: of }) => id === "against-statement-late" && of === input) : [];
  made.push(...statements.map(({ args }) => named(t("slide-statement"), { id: String(args["number"]), side: [t("slide-was-due", { day: day(String(args["by"])) })], mark: "bad" })));
  // A control that several reasons name stands once.
  const once = made.filter((one) => {
    const first = one.name && one.id ? made.find((other) => other.id === one.id) : one;
    if (first && first !== one) first.side = [...new Set([...first.side, ...one.side])];
    return first === one;
  });
  const rank = ({ mark }: Row) => (mark === "bad" ? 0 : mark === "" ? 1 : 2);
  return once.map((one, place) => ({ one, place })).sort((a, b) => rank(a.one) - rank(b.one) || a.place - b.place).map(({ one }) => one);
}

const begun = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A decision as it was taken, with its reason. */
export const decidedWords = (one: SheetDecision): string => one.noChange ? begun(t(one.words ? "line-none-of-because" : "line-none-because", { words: one.words, reason: one.reason })) : one.reason ? t("line-words-because", { words: one.words.replace(/\.$/, ""), reason: one.reason }) : one.words;

/** Who does not agree with it. */
const against = (one: SheetDecision): Row[] => one.dissent.split("\n").filter(Boolean).map((words) => row({ id: one.number, words: t("slide-against", { words }), mark: "quiet" as const }));

/** All decisions, each with why where both are at most so many words; what is longer stands whole on the slide of its input and in the minutes. */
export const decided = ({ decisions, inputs }: ReviewSheet, most: number): Row[] => decisions.flatMap((one) => {
  const both = decidedWords(one);
  const words = one.reason && split(both).length > most ? `${decidedWords({ ...one, reason: "" })}\u00a0…` : both;
  const place = inputs.findIndex(({ input }) => input === one.input) + 1;
  return [row({ id: one.number, words: one.reason ? words : `${words.replace(/\.$/, "")} (${t("slide-no-reason")})`, side: place > 0 ? [t("line-on-input", { number: place })] : [] }), ...against(one)];
});

/** A decision whole, in rows of at most so many words: with its reason where both are read at once, else one after the other, never broken in the middle of either for the other. */
export function wholly(one: SheetDecision, most: number): Row[] {
  const both = decidedWords(one);
  const said = split(both).length <= most || one.noChange || !one.reason ? [both] : [decidedWords({ ...one, reason: "" }), t("line-reason", { words: one.reason })];
  return [...said.flatMap((words) => parts(words, most)).map((words) => row({ id: one.number, words })), ...against(one)];
}

/** The same in a sentence of a slide. */
export const agreedWords = (one: ReviewAction): string => t("slide-agreed", { number: one.number, words: one.title, who: agreedBy(one).join(" · ") });

/** What is to be done, by whom and when. */
export const action = (one: ReviewAction): Row => row({ id: one.number, words: one.title, side: agreedBy(one), mark: one.state === "done" ? "ok" : one.owner && one.due ? "" : "bad" });

/** What was agreed here, and what got another day. */
export const agreed = (review: ReviewSheet, controls: Record<string, string>): Row[] => [
  ...review.actions.map(action),
  ...later(review).map((one) => row({ id: one.number, words: one.title, side: agreedBy(one), mark: one.state === "done" ? ("ok" as const) : ("quiet" as const) })),
  ...review.movedTargets.map((one): Row => ({ ...retargeted(one, controls), mark: "quiet" })),
];

/** The first sentence: what follows it says how it is settled, in the room. */
const first = (text: string) => text.split(/(?<=\.) /)[0] ?? text;

/** What stands open is told in so many. */
export const OPEN_WORDS: [number, number] = [32, 28];
/** Of what stands open, so many words for the titles of inputs. */
const NAMES_WORDS = 24;

/** Which inputs, by their places on the agenda and their titles; where those are too many words, the places alone. */
export function namesOf(review: ReviewSheet, inputs: readonly string[], most = NAMES_WORDS): string {
  const places = inputs.map((one) => review.inputs.findIndex(({ input }) => input === one)).filter((at) => at >= 0);
  const named = places.map((at) => `${at + 1}\u00a0${review.inputs[at]?.title.text.split(":")[0] ?? ""}`).join("; ");
  return split(named).length > most ? places.map((at) => at + 1).join(", ") : named;
}

/** The slide on which a reason is settled: a decision that is missing, where it is usually taken. */
const slideOf = ({ field, row: at }: Refusal, part: PartKey, { inputs }: ReviewSheet): string =>
  part === "decisions" ? inputs.find((one) => one.concerns === at)?.input ?? part : part === "conclusion" ? (field === "nextReviewOn" ? "next" : questions.find((one) => field?.startsWith(one) || at === one) ?? "suitable") : ["when", "people"].includes(part) ? "title" : part;

/** What is settled by words: a conclusion on an input, the why of an answer. */
const WORDED = /-(?:input-open|verdict-why)$/;

/** What stands against the step, one row a kind: inputs and questions by their names, of others how many. */
export const standingRows = (review: ReviewSheet): Row[] => grouped(standing(review), ({ row: at }) => at ?? "").map(({ kind, reason, places }) => {
  const to = slideOf(reason, places[0]?.part ?? "when", review);
  if (!isSeveral(kind)) return row({ words: clip(first(say(reason)), OPEN_WORDS[0]), mark: "bad", to, opens: reason.field === "decisions" ? "D" : "" });
  const told = has(`against-${kind.slice(7)}`) ? t(`against-${kind.slice(7)}`, { count: places.length }).replace(/:$/, "") : first(say(reason));
  const called = places.map((one) => one.called);
  const name = (one: string) => (review.actions.find(({ id }) => id === one)?.number ?? (has(`review-${one}`) ? t(`review-${one}`) : review.participants.find(({ person }) => person === one)?.name ?? (/^\p{L}+-\d+$/u.test(one) ? one : "")));
  const people = called.map(name).filter(Boolean);
  // More of them than are read at once are counted.
  const named = namesOf(review, called) || (people.length > MOST_ROWS ? "" : people.join(", "));
  return row({ words: named ? `${told}: ${named}` : told, side: named || /\d/u.test(told) ? [] : [String(places.length)], mark: "bad", to, opens: WORDED.test(kind) ? "W" : /-action-(?:owner|due)$/.test(kind) ? people[0] ?? "" : "" });
});

/** The line that settles what is told: a late action gets its day, a decision its reason; on what else is late something is decided. */
const settling: Record<string, (called: string) => string> = {
  "against-action-late": (called) => called, "against-decision-why": (called) => called, "against-decision-denied": (called) => called, "against-rest-late": (called) => called, "against-statement-late": () => "D",
};
/** How that line begins: what is decided names what is late; a decision goes on with its reason. */
const beginning = (kind: string, called: string): string => (kind === "against-decision-why" ? BECAUSE : /-(?:rest|statement)-late$/.test(kind) ? `${called}: ` : "");

/** What is told while there is time, and stands against nothing. */
export const toldRows = (review: ReviewSheet): Row[] => grouped(review.told, calledIn(review)).map(({ kind, reason, places }) =>
  row({
    words: `${say({ id: kind, args: { ...reason.args, count: places.length } }).replace(/:$/, "")}: ${places.map(({ called }) => called).join(", ")}`, mark: "bad",
    to: slideOf(reason, places[0]?.part ?? "when", review), opens: settling[kind]?.(places[0]?.called ?? "") ?? "",
    begins: beginning(kind, places.map(({ called }) => called).join(", ")),
  }));

/** Actions that what was prepared puts before this meeting, and that no decision names. */
export const posedRows = (review: ReviewSheet): Row[] => review.inputs.flatMap(({ input }) =>
  posedOn(review, input).map((one) => row({ words: t("slide-decide", { what: `${one.number} ${one.title}` }), mark: "bad", to: input, opens: "D", begins: `${one.number}: ` })));

/** Numbers of what is late and got nothing here. */
export const lateOf = (review: ReviewSheet): string[] => review.told.flatMap(({ id, args }) => (/-late$/.test(id) ? [String(args["number"])] : []));

/** What the meeting has come to, before anybody leaves: counts, the next review, and who does what, what is due first before the rest. */
export function result(review: ReviewSheet, controls: Record<string, string>): Row[] {
  const bare = review.actions.filter((one) => !(one.owner && one.due)).length;
  const ended = later(review).filter(({ state }) => state === "done").length;
  const [moved, targets] = [later(review).length - ended, review.movedTargets.length];
  return [
    named(t("review-decisions"), { side: [String(review.decisions.length)] }),
    named(t("review-actions"), { side: [String(review.actions.length), ...(bare > 0 ? [t("slide-actions-bare", { count: bare })] : []), ...(moved > 0 ? [t("slide-actions-moved", { count: moved })] : []), ...(targets > 0 ? [t("slide-targets-moved", { count: targets })] : []), ...(ended > 0 ? [t("slide-actions-done", { count: ended })] : [])], ...(bare > 0 ? { mark: "bad" as const } : {}) }),
    ...(review.nextReviewOn ? [named(t("review-next"), { side: [day(review.nextReviewOn)] })] : []),
    // What lacks somebody or a day is read before anybody leaves.
    ...[...review.actions, ...later(review)].sort((a, b) => Number(!!(a.owner && a.due)) - Number(!!(b.owner && b.due)) || (a.due ?? "9").localeCompare(b.due ?? "9")).map(action),
    ...review.movedTargets.map((one) => retargeted(one, controls)),
  ];
}

/** What contradicts the minutes, a sentence each, shorter where there is a shorter one: how it is settled stands in the room. */
export const contradicted = (found: readonly Contradiction[]): Row[] => found.map(({ message, places }) => {
  const brief = message.id.replace(/^contradiction-/, "brief-");
  const [to = ""] = places.flatMap(({ goal }) => goal.filter["input"] ?? []);
  // An input that says nothing beside figures is settled by words of its own.
  return row({ words: clip(first(say(has(brief) ? { ...message, id: brief } : message)), OPEN_WORDS[0]), mark: "bad", to, opens: message.id === "contradiction-nothing-counted" ? "W" : "" });
});
