// The slides of a review, made from its inputs: one sentence, and one picture or a few rows. Everything is text here, so that
// a test can count it. What does not fit is behind a key, never in a box that scrolls.
import type { Also, Chart, ReviewAction, ReviewSheet, SheetInput } from "../ipc/wire";
import { day, has, say, t, weekday, type Lang } from "../words.svelte";
import { calledIn, grouped, isSeveral, standing } from "./against";
import { minutes } from "./clock";
import { came, hasFigures, hasMet, isCommittee, questions, why } from "./parts";

/** `id`, `side`: figures, days and names, each on one line. `name`: its words are a title, and not cut. */
export type Row = { id: string; words: string; side: string[]; mark: "bad" | "ok" | "quiet" | ""; name: boolean };
/** `more`: rows that a key opens. `input`: what is captured here belongs to. `answer`: the question that is answered here. */
export type Slide = {
  key: string; title: string; sentence: string; since: string; big: string; picture: Chart | null; rows: Row[]; more: number; input: string;
  /** What is usually decided here; once a decision stands, that one as it was taken. */
  decide: string;
  /** What was noted in the meeting: no part of what was prepared. */
  noted: string;
  /** A decision stands: it is read here, whatever gives way for it. */
  decided: boolean;
  /** The last day that is known in what is shown; empty: nothing of a register is. */
  asOf: string;
  answer: (typeof questions)[number] | "next" | ""; place: number;
};
/** What the window on the other screen shows. */
export type Shown = { slide: Slide; black: boolean; lang: Lang; theme: string };
/** Minutes spent and planned, and what else is told only while people sit together; `decides`: what is usually decided on an input; `against`: what contradicts the minutes. */
export type Told = { controls: Record<string, string>; decides: Record<string, string>; opened: ReadonlySet<string>; spent: Record<string, number>; against: readonly string[] };

export const MOST_WORDS = 40;
/** Of them for what was prepared in words, where figures stand beside it. */
const SAID_WORDS = 28;
export const MOST_ROWS = 7;
/** Half lines: so many titles stand on one slide, in two columns. */
export const MOST_NAMES = 2 * MOST_ROWS;
/** A row says what it is about in at most and at least so many words: rather fewer rows than a name that is cut. */
const [ROW_WORDS, LEAST_WORDS] = [16, 13];
/** What stands open is told in so many. */
const OPEN_WORDS: [number, number] = [26, 24];
/** Of them for the titles of inputs. */
const NAMES_WORDS = 21;
const DECIDE_WORDS = 18;
/** What was recorded takes the room that is left, if it is as much as this; the room and the minutes have all of it. */
const [LEAST_TAKEN, LEAST_NOTED] = [8, 4];
/** A decision is read out as it was taken, with its reason: its row has room. */
const DECIDED_WORDS: [number, number] = [36, 36];

const split = (text: string) => text.split(/\s+/).filter((word) => /\p{L}/u.test(word) && !/^\(?[A-Z]{1,4}[-.]\d/.test(word));
const prose = (row: Row) => (row.name ? 1 : split(row.words).length) + row.side.filter((one) => /\p{L}{2}/u.test(one.replace(/\d+ \p{L}+\.? \d+/u, ""))).length;
/** Words below the heading of a slide: its prose, each name and each state as one; figures, numbers and days are no words. */
export const words = ({ sentence, since, big, decide, noted, rows }: Slide): number =>
  [sentence, since, big, decide, noted].reduce((sum, text) => sum + split(text).length, rows.reduce((sum, row) => sum + prose(row), 0));

/** At most so many words of a text. */
export function clip(text: string, most: number): string {
  // A space that holds words together is none between them.
  const all = text.trim().split(/[ \t\n]+/);
  let [count, end] = [0, 0];
  // Figures and numbers of records are no words: they stay with the word before.
  for (; end < all.length; end += 1) {
    count += split(all[end] ?? "").length;
    if (count > Math.max(1, most)) break;
  }
  return end >= all.length ? all.join(" ") : `${all.slice(0, Math.max(1, end)).join(" ").replace(/[.,;:]$/, "")}\u00a0…`;
}

const cell = (text: string) => (text.startsWith("cell-") ? t(text) : /^\d{4}-\d{2}-\d{2}$/.test(text) ? day(text) : text);
const row = (more: Partial<Row>): Row => ({ id: "", words: "", side: [], mark: "", name: false, ...more });
const named = (words: string, more: Partial<Row> = {}): Row => row({ words, name: true, ...more });

/** Columns whose cells say nothing without their heading. */
/** What stands under this head is a name: it is never cut. */
const UNCUT = "column-risk";
const NAMED = ["column-aim", "column-limit", "column-reading", "column-review", "column-next"];

/** The rows of an input's table, what is late first. A control stands with its name. */
export function rowsOf({ data }: SheetInput, controls: Record<string, string>): Row[] {
  const at = (name: string) => data.columns.indexOf(`column-${name}`);
  const [action, field, control, list] = [at("action"), at("field"), at("control"), at("controls")];
  const get = (cells: string[], name: string) => cell(cells[at(name)] ?? "");
  // What changed stands in the order of its days.
  const ordered = field >= 0 ? [...data.rows].sort((a, b) => (a[at("on")] ?? "").localeCompare(b[at("on")] ?? "")) : data.rows;
  const made = ordered.flatMap((cells): Row[] => {
    if (action >= 0) {
      const state = cells[at("state")];
      const side = [get(cells, "owner") || t("ui-no-owner"), get(cells, "due"), state === "cell-action-open" ? "" : get(cells, "state")].filter(Boolean);
      return [row({ id: get(cells, "number"), words: cells[action] ?? "", side, mark: state === "cell-action-overdue" ? "bad" : state === "cell-action-done" ? "ok" : "" })];
    }
    if (control >= 0) {
      const id = cells[control] ?? "";
      // Its target date is past: the others do not stand in the table.
      return [row({ id, words: controls[id] ?? "", name: true, side: [get(cells, "owner") || t("ui-no-owner"), cells[at("target")] ? `${t("column-target")}: ${get(cells, "target")}` : "", get(cells, "status")].filter(Boolean), mark: "bad" })];
    }
    if (list >= 0) return (cells[list] ?? "").split(", ").map((id) => named(controls[id] ?? "", { id, side: [get(cells, "reason")] }));
    if (field >= 0) {
      const [from, to] = [get(cells, "from"), get(cells, "to")];
      // A text of several words that changed is named; its words stand in the room.
      const short = split(`${from} ${to}`).length <= 10;
      const subject = get(cells, "subject");
      const about = controls[subject] ? `${subject} ${controls[subject]}` : subject;
      const told = to !== "" && about.includes(to);
      const change = short && !told ? `${from ? ` ${from}` : ""}${to ? ` → ${to}` : ""}` : "";
      return [row({ id: get(cells, "on"), words: `${about}: ${get(cells, "field")}${change}`, side: short ? [] : [t("slide-changed")] })];
    }
    const number = at("number");
    // A figure alone says what it counts.
    const told = (text: string, place: number) => (text && (/^\d+$/.test(text) || NAMED.includes(data.columns[place] ?? "")) ? `${t(data.columns[place] ?? "ui-none")}: ${cell(text)}` : cell(text));
    const late = cells.some((text) => /^cell-.*-late$/.test(text));
    if (number === 0) return [row({ id: get(cells, "number"), words: cell(cells[1] ?? ""), name: data.columns[1] === UNCUT, side: cells.map(told).slice(2).filter(Boolean).slice(-4), mark: late ? "bad" : "" })];
    return [row({ words: cells.map(cell).filter(Boolean).join(" · ") })];
  });
  // A control that several reasons name stands once.
  const once = made.filter((one) => {
    const first = one.name && one.id ? made.find((other) => other.id === one.id) : one;
    if (first && first !== one) first.side = [...new Set([...first.side, ...one.side])];
    return first === one;
  });
  const rank = ({ mark }: Row) => (mark === "bad" ? 0 : mark === "" ? 1 : 2);
  return once.map((one, place) => ({ one, place })).sort((a, b) => rank(a.one) - rank(b.one) || a.place - b.place).map(({ one }) => one);
}

/** What changed since the last review, in words: at most two counts. */
function since(input: SheetInput): string {
  const moved = input.compared.filter((one) => ["count-change-more", "count-change-fewer"].includes(one.change.id));
  const ordered = [...moved].sort((a, b) => Number(b.change.args.by) - Number(a.change.args.by)).slice(0, 2);
  return ordered.length === 0 || !input.previous ? "" : `${t("slide-since", { review: input.previous.review })} ${ordered.map((one) => `${t(one.what)} ${say(one.change)}`).join(" · ")}`;
}

export const empty: Slide = { key: "", title: "", sentence: "", since: "", big: "", decide: "", noted: "", decided: false, asOf: "", picture: null, rows: [], more: 0, input: "", answer: "", place: 0 };
const slide = (more: Partial<Slide>): Slide => {
  const made = { ...empty, ...more };
  const room = () => MOST_WORDS - words(made);
  if (room() < 0) made.since = "";
  if (room() < 0 && !made.decided) made.decide = "";
  if (room() < 0) made.noted = "";
  if (room() < 0) made.sentence = clip(made.sentence, split(made.sentence).length + room());
  return made;
};

/** A text in slides of at most so many words, whole sentences where they fit, about as much on each: nothing of it stays unsaid. */
function parts(text: string, most: number): string[] {
  const full = filled(text, most);
  const broken = (made: string[]) => made.filter((one) => one.endsWith("…")).length;
  for (let least = Math.ceil(split(text).length / full.length); least < most; least += 1) {
    const even = filled(text, least);
    if (even.length === full.length && broken(even) === broken(full)) return even;
  }
  return full;
}

function filled(text: string, most: number): string[] {
  const made: string[] = [];
  for (const sentence of text.trim().split(/(?<=[.!?]) |\n/).filter(Boolean)) {
    const last = made.at(-1);
    if (last !== undefined && split(`${last} ${sentence}`).length <= most) made[made.length - 1] = `${last} ${sentence}`;
    else {
      let rest = sentence.split(/\s+/);
      while (split(rest.join(" ")).length > most) {
        made.push(`${rest.slice(0, most).join(" ")}\u00a0…`);
        rest = rest.slice(most);
      }
      made.push(rest.join(" "));
    }
  }
  return made;
}

/** Rows with at most so many words each. */
const cut = (rows: readonly Row[], most: number) => rows.map((one) => (one.name ? one : { ...one, words: clip(one.words, most) }));

/** So many lines of rows stand on a slide at their least size, and so many signs on each. */
const [MOST_LINES, LINE_SIGNS] = [15, 72];
/** Lines that rows take whose names are never cut; what stands beside them takes one below. */
function tall(rows: readonly Row[], page: Slide): number {
  const lines = (text: string) => Math.ceil(text.length / LINE_SIGNS);
  const below = rows.some((one) => one.side.length > 1) ? 1 : 0;
  return [page.sentence, page.since, page.decide].reduce((sum, text) => sum + lines(text), 0) + rows.reduce((sum, one) => sum + lines(one.words) + below, 0);
}

/** Rows over as many slides as they need, each with at most and at least so many words; only the first is on the way until a key opens the others. */
function paged(base: Partial<Slide> & { key: string }, rows: readonly Row[], opened: ReadonlySet<string>, [whole, least] = [ROW_WORDS, LEAST_WORDS]): Slide[] {
  const pages: Slide[] = [];
  let left = [...rows];
  do {
    const first = pages.length === 0;
    const page = slide({ ...base, key: first ? base.key : `${base.key}.${pages.length + 1}`, ...(first ? {} : { sentence: "", since: "", decide: "" }) });
    const fits = (count: number, most: number) => words({ ...page, rows: cut(left.slice(0, count), most) }) <= MOST_WORDS;
    let [count, most] = [Math.min(left.length, MOST_ROWS), whole];
    // What is said again in the room gives way to a row.
    if (!fits(count, least) && page.sentence) page.since = "";
    if (!fits(Math.min(count, 3), least)) page.decide = "";
    while (count > 1 && (!fits(count, least) || (left[0]?.name && tall(left.slice(0, count), page) > MOST_LINES))) count -= 1;
    while (most > 1 && !fits(count, most)) most -= 1;
    page.rows = cut(left.slice(0, count), most);
    left = left.slice(count);
    pages.push(page);
  } while (left.length > 0);
  const behind = rows.length - (pages[0]?.rows.length ?? 0);
  const [front] = pages;
  if (!front || behind === 0 || opened.has(front.key)) return pages;
  return [{ ...front, more: behind }];
}

/** What was recorded on an input while people spoke. */
type Taken = { ask: string; number: string; decided: string; against: string; by: string; concluded: string; noted: string };

/**
 * What was recorded stands below what was prepared, in the room that is left: nothing of the slide gives way for it but what was to
 * be decided and what is said of last time.
 */
function recorded(page: Slide, { number, decided, against, by, concluded, noted }: Taken): Slide {
  const made = { ...page };
  const room = () => MOST_WORDS - words(made) - 2;
  const taken = against ? `${number}, ${by ? t("slide-with-dissent-of", { names: by }) : t("slide-with-dissent")}` : number;
  if (number) made.decide = "";
  // What was counted, and what was concluded last time, give way to what is said now.
  if (split([number ? `${taken} ${decided}` : "", concluded].join(" ")).length > room()) made.since = "";
  if (number) {
    made.decide = room() < LEAST_TAKEN ? t("slide-decided-number", { number: taken }) : t("slide-decided", { number: taken, words: clip(decided, room() - split(taken).length) });
    made.decided = true;
  }
  for (const [id, said] of [["slide-against", against], ["slide-concluded", concluded], ["slide-noted", noted]] as const) {
    if (said && room() >= LEAST_NOTED) made.noted = [made.noted, t(id, { words: clip(said, room()) })].filter(Boolean).join(" · ");
  }
  return slide(made);
}

/** What was concluded last time stands before what was counted, where there is room for it. */
function reminded(page: Slide, { previous }: SheetInput): Slide {
  if (!previous?.conclusion) return page;
  const room = MOST_WORDS - words({ ...page, since: "" }) - 2;
  const last = room < LEAST_TAKEN ? "" : t("slide-last-time", { review: previous.review, words: clip(previous.conclusion, room).replace(/\.$/, "") });
  const both = [last, page.since].filter(Boolean).join(" · ");
  return { ...page, since: words({ ...page, since: both }) > MOST_WORDS ? last || page.since : both };
}

const NOTHING: Taken = { ask: "", number: "", decided: "", against: "", by: "", concluded: "", noted: "" };

/** What is counted apart stands first, with what was prepared in words; the rest follows by itself. */
function ofBoth(input: SheetInput, also: Also, place: number, taken: Taken, asOf: string, controls: Record<string, string>, opened: ReadonlySet<string>): Slide[] {
  const first = ofInput({ ...input, data: { ...input.data, ...also, also: null }, picture: null, compared: [] }, place, taken, asOf, controls, opened);
  const rest = ofInput({ ...input, data: { ...input.data, also: null }, nothing: false, prepared: "", conclusion: "" }, place, NOTHING, asOf, controls, opened);
  return [...first, ...rest.map((one) => ({ ...one, key: `${input.input}.more${one.key.slice(input.input.length)}` }))];
}

function ofInput(input: SheetInput, place: number, taken: Taken, asOf: string, controls: Record<string, string>, opened: ReadonlySet<string>): Slide[] {
  if (input.data.also) return ofBoth(input, input.data.also, place, taken, asOf, controls, opened);
  const base = { key: input.input, title: input.title.text, input: input.input, place, asOf: input.data.from === "none" ? "" : asOf };
  const own = input.nothing ? input.nothingReason : input.prepared;
  const rows = rowsOf(input, controls);
  const bare = input.data.from === "none" && rows.length === 0;
  const figures = input.data.from === "none" ? "" : say(input.data.sentence);
  // The rows behind a picture say what they are.
  const late = input.data.columns.includes("column-control") ? t("slide-late-controls") : "";
  const below = input.picture && rows.length > 0 ? paged({ ...base, key: `${input.input}.rows`, sentence: late }, rows, opened) : [];
  const shown = (first: Partial<Slide>): Slide[] => {
    const [front, ...others] = input.picture ? [slide({ ...base, ...first, decide: taken.ask, picture: input.picture })] : paged({ ...base, ...first, decide: taken.ask }, rows, opened);
    return front ? [recorded(reminded(front, input), taken), ...others, ...below] : [];
  };
  // What was prepared in words comes first: the figures say how it is known.
  const most = bare ? MOST_WORDS - split(taken.ask).length : SAID_WORDS;
  if (own && split(own).length > most) {
    const said = parts(own, bare ? SAID_WORDS : MOST_WORDS - 1).map((sentence, at) => slide({ ...base, key: at === 0 ? base.key : `${base.key}.said${at + 1}`, sentence, asOf: "" }));
    const last = said.at(-1);
    if (bare && last) return [...said.slice(0, -1), recorded(reminded({ ...last, decide: taken.ask }, input), taken)];
    return [...said, ...shown({ key: `${input.input}.figures`, sentence: figures, since: since(input) })];
  }
  return shown(own ? { sentence: own, since: figures || since(input) } : { sentence: figures || input.conclusion, since: since(input) });
}

/** A decision as it was taken, with its reason. */
const decidedWords = (one: ReviewSheet["decisions"][number]): string => one.noChange ? `${t("review-decision-no-change")}${one.words ? ` ${one.words};` : ":"} ${one.reason}` : one.reason ? t("line-words-because", { words: one.words.replace(/\.$/, ""), reason: one.reason }) : one.words;
const decided = (review: ReviewSheet): Row[] => review.decisions.flatMap((one) => [
  // Why stands on the slide of its input and in the minutes; that nothing changes is said with its why.
  row({ id: one.number, words: one.noChange ? decidedWords(one) : one.words }),
  // Of which decision it is the dissent is said again where it comes to stand on a slide of its own.
  ...one.dissent.split("\n").filter(Boolean).map((words) => row({ id: one.number, words: t("slide-against", { words }), mark: "quiet" as const })),
]);
const agreed = (actions: readonly ReviewAction[]): Row[] => actions.map((one) =>
  row({ id: one.number, words: one.title, side: [one.ownerName || t("ui-no-owner"), day(one.due) || t("slide-no-day")], mark: one.owner && one.due ? "" : "bad" }));

/** The first sentence: what follows it says how it is settled, in the room. */
const first = (text: string) => text.split(/(?<=\.) /)[0] ?? text;

/** Which inputs, by their places on the agenda and their titles; where those are too many words, the places alone. */
function namesOf(review: ReviewSheet, inputs: readonly string[]): string {
  const places = inputs.map((one) => review.inputs.findIndex(({ input }) => input === one)).filter((at) => at >= 0);
  const named = places.map((at) => `${at + 1}\u00a0${review.inputs[at]?.title.text.split(":")[0] ?? ""}`).join("; ");
  return split(named).length > NAMES_WORDS ? places.map((at) => at + 1).join(", ") : named;
}

/** What stands against the step, one row a kind: inputs by their numbers, questions by their names, of others how many. */
export const standingRows = (review: ReviewSheet): Row[] => grouped(standing(review), ({ row: at }) => at ?? "").map(({ kind, reason, places }) => {
  if (!isSeveral(kind)) return row({ words: clip(first(say(reason)), OPEN_WORDS[0]), mark: "bad" });
  const told = has(`against-${kind.slice(7)}`) ? t(`against-${kind.slice(7)}`, { count: places.length }).replace(/:$/, "") : first(say(reason));
  const called = places.map((one) => one.called);
  const named = namesOf(review, called) || called.map((one) => (has(`review-${one}`) ? t(`review-${one}`) : "")).filter(Boolean).join(", ");
  return row({ words: named ? `${told}: ${named}` : told, side: named || /\d/u.test(told) ? [] : [String(places.length)], mark: "bad" });
});

/** What is told while there is time, and stands against nothing. */
const toldRows = (review: ReviewSheet): Row[] => grouped(review.told, calledIn(review)).map(({ kind, places }) =>
  row({ words: t(kind, { count: places.length }).replace(/:$/, ""), side: [places.map(({ called }) => called).join(", ")], mark: "bad" }));

/** What the meeting has come to, before anybody leaves. */
function result(review: ReviewSheet): Row[] {
  const bare = review.actions.filter((one) => !(one.owner && one.due)).length;
  return [
    named(t("review-decisions"), { side: [String(review.decisions.length)] }),
    named(t("review-actions"), { side: [[String(review.actions.length), ...(bare > 0 ? [t("slide-actions-bare", { count: bare })] : [])].join(" · ")], ...(bare > 0 ? { mark: "bad" as const } : {}) }),
    ...(review.nextReviewOn ? [named(t("review-next"), { side: [day(review.nextReviewOn)] })] : []),
  ];
}

/** Slides on which no name of a person is broken over two lines. */
function whole(slides: Slide[], review: ReviewSheet): Slide[] {
  const names = [...new Set([review.chairName, ...review.participants.map(({ name }) => name), ...review.actions.map(({ ownerName }) => ownerName)])].filter((name) => name.includes(" "));
  const glued = (text: string) => names.reduce((said, name) => said.replaceAll(name, name.replaceAll(" ", "\u00a0")), text);
  return slides.map((one) => ({ ...one, sentence: glued(one.sentence), since: glued(one.since), decide: glued(one.decide), noted: glued(one.noted), rows: one.rows.map((line) => ({ ...line, words: glued(line.words) })) }));
}

/** What the review before answered, and why as far as there is room. */
function concludedBefore({ previous }: ReviewSheet, question: (typeof questions)[number]): string {
  if (!previous?.[question]) return "";
  const because = clip(previous[why[question]], 12).replace(/\.$/, "");
  return t("slide-answered-before", { review: previous.review, answer: t(`review-answer-${previous[question]}`).toLowerCase(), why: because });
}

/** Every slide in order. `opened` are the keys whose further rows are on the way; `controls` the names of controls by number. */
export function slidesOf(review: ReviewSheet, { controls = {}, decides = {}, opened = new Set(), spent = {}, against = [] }: Partial<Told> = {}): Slide[] {
  const numbered = review.inputs.map((input, at) => ({ input, place: at + 1 }));
  // What nothing was prepared of stays where it is, whatever is said of it: the slides do not move.
  const silent = (input: SheetInput) => !hasFigures(input) && !input.prepared;
  const full = numbered.filter(({ input }) => !silent(input));
  const bare = numbered.filter(({ input }) => silent(input));
  const present = review.participants.filter(came).length;
  const videos = review.participants.filter((seat) => seat.attendance === "remote").map((seat) => seat.name);
  const minutesPlanned = numbered.reduce((sum, { input }) => sum + input.minutes, 0);
  const took = (input: SheetInput) => (minutes(spent[input.input] ?? 0) > 0 ? t("slide-spent", { spent: minutes(spent[input.input] ?? 0), planned: input.minutes }) : t("meeting-minutes-short", { minutes: input.minutes }));
  // Required inputs stand against the minutes and are told with what does; the others are only missed.
  const uncovered = review.inputs.filter((input) => !input.required && !input.covered);
  const on = review.state === "in-meeting";
  const over = hasMet(review) && !on;
  const taken = ({ input: at, conclusion, notes }: SheetInput): Taken => {
    const last = review.decisions.filter((one) => one.input === at).at(-1);
    return {
      ask: decides[at] && !over ? t("slide-decide", { what: clip(decides[at] ?? "", DECIDE_WORDS) }) : "",
      number: last?.number ?? "", decided: last ? decidedWords(last) : "", against: (last?.dissent ?? "").replaceAll("\n", " · "),
      by: review.participants.filter(({ name }) => last?.dissent.split("\n").some((line) => line.startsWith(name))).map(({ name }) => name).join(", "), concluded: conclusion, noted: notes.at(-1) ?? "",
    };
  };
  /** What was said of an input that nothing was prepared of. */
  const spoken = ({ nothing, nothingReason, conclusion, notes }: SheetInput) => (nothing ? nothingReason : conclusion) || notes.at(-1) || "";
  const silence = bare.map(({ input, place }) => row({
    id: String(place), words: spoken(input) ? t("slide-bare-said", { title: input.title.text, words: spoken(input) }) : input.title.text, name: !spoken(input),
    side: input.nothing ? [t("slide-nothing")] : input.required && !input.covered ? [t("slide-required")] : [], mark: input.covered ? "ok" : input.required ? "bad" : "",
  }));
  const missing = on ? review.undecided.map((result) => row({ words: t(`slide-decide-${result}`), mark: "bad" })) : [];
  const open = !on ? [] : [
    ...standingRows(review),
    ...toldRows(review),
    ...(uncovered.length > 0 ? [row({ words: `${t("slide-uncovered")}: ${namesOf(review, uncovered.map(({ input }) => input))}`, mark: "" })] : []),
    ...against.map((sentence) => row({ words: clip(first(sentence), OPEN_WORDS[0]), side: [t("slide-contradiction")], mark: "bad" })),
  ];
  return whole([
    slide({ key: "title", title: t(isCommittee(review) ? "committee-title" : "ui-review-title", { number: review.number }), sentence: [day(review.heldOn), review.place].filter(Boolean).join(" · "), rows: [
      named(t("review-period"), { side: [t("review-period-value", { from: day(review.periodFrom), to: day(review.periodTo) })] }),
      named(t("review-chair"), { side: [review.chairName] }),
      ...(videos.length > 0 ? [named(t("review-attendance-remote"), { side: videos })] : []),
      named(t("review-participants"), { side: [review.startedAt ? t("meeting-people-count", { present, of: review.participants.length }) : t("meeting-people-invited", { of: review.participants.length })] }),
    ] }),
    slide({ key: "agenda", title: t("slide-agenda", { minutes: minutesPlanned }), rows: numbered.map(({ input, place }) => named(input.title.text, { id: String(place), side: [took(input)], mark: input.content ? "" : "quiet" })) }),
    ...full.flatMap(({ input, place }) => ofInput(input, place, taken(input), review.cutOff ? t("slide-as-of", { day: day(review.cutOff) }) : "", controls, opened)),
    ...(silence.length === 0 ? [] : silence.every(({ name }) => name) ? [slide({ key: "bare", title: t("slide-bare"), rows: silence })] : paged({ key: "bare", title: t("slide-bare") }, silence, new Set([...opened, "bare"]), OPEN_WORDS)),
    ...paged({ key: "decisions", title: t("slide-decisions"), sentence: review.decisions.length === 0 ? t("review-decisions-none") : "" }, [...missing, ...decided(review)], new Set([...opened, "decisions"]), DECIDED_WORDS),
    ...paged({ key: "actions", title: t("slide-actions"), sentence: review.actions.length === 0 ? t("review-actions-none") : "" }, agreed(review.actions), opened),
    ...(isCommittee(review) ? [] : questions).map((one) => slide({
      key: one, title: t(`review-question-${one}`), since: concludedBefore(review, one), big: review[one] ? t(`review-answer-${review[one]}`) : "", sentence: review[one] ? clip(review[why[one]], 24) : t(`slide-means-${one}`), answer: one,
      rows: review[one] ? [] : ["yes", "partly", "no"].map((answer, at) => named(t(`review-answer-${answer}`), { id: String(at + 1) })),
    })),
    ...(isCommittee(review) ? [] : [slide({ key: "next", title: t("review-next"), answer: "next", ...(review.nextReviewOn ? { big: weekday(review.nextReviewOn) } : { sentence: t("slide-next-none"), rows: review.nextDays.map(({ months, on }, at) => named(t("slide-next-months", { count: months }), { id: String(at + 1), side: [weekday(on)] })) }) })]),
    ...(open.length > 0 ? paged({ key: "open", title: t("slide-open-short"), sentence: t("slide-open") }, open, new Set([...opened, "open"]), OPEN_WORDS) : []),
    ...paged({ key: "thanks", title: t("slide-thanks"), sentence: on && open.length === 0 ? t("slide-open-none") : "" }, result(review), opened),
  ], review);
}

/** The slide of a key; what has no slide of its own any more is found by the beginning of its key, or is where `last` was. */
export function placeOf(slides: readonly Slide[], key: string, last = 0): number {
  const exact = slides.findIndex((one) => one.key === key);
  if (exact >= 0) return exact;
  const [stem = ""] = key.split(".");
  const near = slides.findIndex((one) => one.key === stem || one.input === stem);
  return near >= 0 ? near : Math.max(0, Math.min(last, slides.length - 1));
}

/** A text in pieces: numbers of records and days stay on one line. */
export const pieces = (text: string): { text: string; tight: boolean }[] =>
  text.split(/((?:[A-Z]{1,4}-[\d-]*\d|\b[AB]\.\d+(?:\.\d+)*|(?:\((?:EU|UE)\) )?\d{4}\/\d+|\d{1,2} (?:de )?(?:\p{L}+\.? (?:de )?\d{4}|(?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]u[nl]|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec|ene|abr|ago|dic)\p{L}{0,8}\.?))(?!\p{L}))/u).map((part, at) => ({ text: part, tight: at % 2 === 1 })).filter((part) => part.text !== "");
