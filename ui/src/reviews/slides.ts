// The slides of a review, made from its inputs: one sentence, and one picture or a few rows. Everything is text here, so that
// a test can count it. What does not fit is behind a key, never in a box that scrolls.
import type { Also, Chart, Contradiction, ReviewSheet, SheetInput } from "../ipc/wire";
import { day, has, say, t, weekday, type Lang } from "../words.svelte";
import { minutes } from "./clock";
import { came, hasFigures, hasMet, isCommittee, questions, why } from "./parts";
import { recorded, type Taken } from "./recorded";
import { cut, LEAST_ROWS, MOST_RECORDED, MOST_ROWS, MOST_WORDS, roomy, stand, words } from "./room";
import { agreed, contradicted, decided, named, namesOf, OPEN_WORDS, result, row, rowsOf, posedRows, sinceThen, standingRows, toldRows, type Moved, type Row } from "./rows";
import { clip, parts, split } from "./wording";

/** `more`: rows that a key opens. `input`: what is captured here belongs to. `answer`: the question that is answered here. */
export type Slide = {
  key: string; title: string; sentence: string; since: string; big: string; picture: Chart | null; rows: Row[]; more: number; input: string;
  /** What is usually decided here; once a decision stands, that one as it was taken. */
  decide: string;
  /** What was noted in the meeting: no part of what was prepared. */
  noted: string;
  /** A decision stands: it is read here, whatever gives way for it. */
  decided: boolean;
  /** What was concluded last time, whole, where this slide tells of it. */
  last: string;
  /** What is said of last time stops short, or what was recorded: a key reads on. */
  cut: boolean;
  /** What was recorded and is not whole here. */
  unsaid: Row[];
  /** The last day that is known in what is shown; empty: nothing of a register is. */
  asOf: string;
  answer: (typeof questions)[number] | "next" | ""; place: number;
};
/** What the window on the other screen shows. */
export type Shown = { slide: Slide; black: boolean; lang: Lang; theme: string };
/** Minutes spent and planned, and what else is told only while people sit together; `decides`: what is usually decided on an input; `found`: what contradicts the minutes. */
export type Told = { controls: Record<string, string>; decides: Record<string, string>; opened: ReadonlySet<string>; spent: Record<string, number>; found: readonly Contradiction[] };

/** So many words of what was prepared, where figures stand beside it. */
const SAID_WORDS = 28;
/** A row says what it is about in at most and at least so many words: rather fewer rows than a name that is cut. */
const [ROW_WORDS, LEAST_WORDS] = [16, 13];
const DECIDE_WORDS = 18;
/** A question, what it means and its three answers take so many. */
const ASKED_WORDS = 12;
/** A decision is read out as it was taken, with its reason: its row has room. */
const READ_WORDS: [number, number] = [MOST_RECORDED, MOST_RECORDED];

/** What changed since the last review, in words: at most two counts. */
function since(input: SheetInput): string {
  const moved = input.compared.filter((one) => ["count-change-more", "count-change-fewer"].includes(one.change.id));
  const ordered = [...moved].sort((a, b) => Number(b.change.args.by) - Number(a.change.args.by)).slice(0, 2);
  return ordered.length === 0 || !input.previous ? "" : `${t("slide-since", { review: input.previous.review })} ${ordered.map((one) => `${t(one.what)} ${say(one.change)}`).join(" · ")}`;
}

export const empty: Slide = { key: "", title: "", sentence: "", since: "", big: "", decide: "", noted: "", decided: false, last: "", cut: false, unsaid: [], asOf: "", picture: null, rows: [], more: 0, input: "", answer: "", place: 0 };
const slide = (more: Partial<Slide>, most = MOST_WORDS): Slide => {
  const made = { ...empty, ...more };
  const room = () => most - words(made);
  if (room() < 0) [made.since, made.cut] = ["", false];
  if (room() < 0 && !made.decided) made.decide = "";
  if (room() < 0) made.noted = "";
  if (room() < 0) made.sentence = clip(made.sentence, split(made.sentence).length + room());
  return made;
};

/** Rows over as many slides as they need, each with at most and at least so many words; only the first is on the way until a key opens the others. */
function paged(base: Partial<Slide> & { key: string }, rows: readonly Row[], opened: ReadonlySet<string>, [whole, least] = [ROW_WORDS, LEAST_WORDS], all = MOST_WORDS): Slide[] {
  const pages: Slide[] = [];
  let left = [...rows];
  do {
    const first = pages.length === 0;
    const page = slide({ ...base, key: first ? base.key : `${base.key}.${pages.length + 1}`, ...(first ? {} : { sentence: "", since: "", decide: "" }) }, all);
    const fits = (count: number, most: number) => words({ ...page, rows: cut(left.slice(0, count), most) }) <= all;
    let [count, most] = [Math.min(left.length, MOST_ROWS), whole];
    // What is said again in the room gives way to a row.
    if (!fits(count, least) && page.sentence) page.since = "";
    if (!fits(Math.min(count, 3), least)) page.decide = "";
    while (count > 1 && (!fits(count, least) || (left[0]?.name && !stand(left.slice(0, count), page)))) count -= 1;
    // Who is against a decision stands with it.
    while (count > 1 && left[count]?.mark === "quiet" && left[count]?.id !== "" && left[count]?.id === left[count - 1]?.id) count -= 1;
    while (most > 1 && !fits(count, most)) most -= 1;
    page.rows = cut(left.slice(0, count), most);
    left = left.slice(count);
    pages.push(page);
  } while (left.length > 0);
  const behind = rows.length - (pages[0]?.rows.length ?? 0);
  const [front] = pages;
  if (!front || behind === 0) return pages;
  // Each says which of them it is.
  if (opened.has(front.key)) return pages.map((page, at) => ({ ...page, title: t("slide-part", { title: page.title, at: at + 1, of: pages.length }) }));
  return [{ ...front, more: behind }];
}

/** All of them on the way: nobody has to ask for what was decided, agreed or is open. */
const every = (base: Partial<Slide> & { key: string; title: string }, rows: readonly Row[], room: [number, number], all: number): Slide[] => paged(base, rows, new Set([base.key]), room, all);

/** Rows of what was prepared; whole once somebody asked to read them. */
const lined = (base: Partial<Slide> & { key: string }, rows: readonly Row[], opened: ReadonlySet<string>): Slide[] =>
  opened.has(base.key) ? paged(base, rows, opened, [MOST_WORDS, MOST_WORDS]) : paged(base, rows, opened);

/** The same, and the sentence on a slide of its own where it would leave hardly a row in sight. */
function listed(base: Partial<Slide> & { key: string }, rows: readonly Row[], opened: ReadonlySet<string>): Slide[] {
  const pages = lined(base, rows, opened);
  const [front] = pages;
  if (!front?.sentence || front.rows.length >= Math.min(LEAST_ROWS, rows.length)) return pages;
  return [...parts(base.sentence ?? "", MOST_WORDS).map((sentence, at) => slide({ ...base, key: `${base.key}.told${at > 0 ? at + 1 : ""}`, sentence, ...(at > 0 ? { since: "" } : {}), decide: "" })), ...lined({ ...base, sentence: "", since: "" }, rows, opened)];
}

/** What is asked stands on the last slide of the input that has room: figures and rows come before what is decided on them. */
function posed(pages: Slide[], ask: string): Slide[] {
  if (!ask) return pages;
  const room = (page: Slide) => MOST_WORDS - words({ ...page, decide: ask });
  const best = [...pages].reverse().find((page) => room(page) >= 0 && stand(page.rows, { ...page, decide: ask }));
  return pages.map((page) => (page === best ? { ...page, decide: ask } : page));
}

/** What was concluded last time. */
const lastOf = ({ previous }: SheetInput): string => (previous?.conclusion ? t(previous.nothing ? "slide-last-nothing" : "slide-last-time", { review: previous.review, words: previous.conclusion.replace(/\.$/, "") }) : "");

/** Of what was concluded last time at least so many words say what it was about. */
const LEAST_LAST = 5;

/**
 * What was concluded last time stands on the first slide of the input with room for the whole of it, before what was counted; else a good
 * part of it where the most room is, and a key reads on. Where no slide has that, what is said now and what was said then share one
 * before the rows.
 */
function reminded(pages: Slide[], one: SheetInput, place: number): Slide[] {
  const last = lastOf(one);
  if (!last) return pages;
  const fits = (page: Slide, since: string) => words({ ...page, since }) <= MOST_WORDS && roomy({ ...page, since });
  for (const page of pages) {
    const since = [[last, page.since].filter(Boolean).join(" · "), last].find((told) => fits(page, told));
    if (since) return pages.map((other) => (other === page ? { ...page, since, last } : other));
  }
  /** A slide with as much of it as has room. */
  const begun = (page: Slide): Slide => {
    let most = MOST_WORDS - words({ ...page, since: "" });
    while (most > LEAST_LAST && !fits(page, clip(last, most))) most -= 1;
    const since = clip(last, most);
    return { ...page, since, last, cut: since !== last };
  };
  const room = (page: Slide) => MOST_WORDS - words({ ...page, since: "" });
  const [best] = pages.filter((page) => room(page) >= LEAST_LAST && fits(page, clip(last, LEAST_LAST))).sort((a, b) => room(b) - room(a));
  const beside = () => (best ? pages.map((page) => (page === best ? begun(page) : page)) : [...lastly(last, one, place), ...pages]);
  if (best && room(best) >= split(last).length / 2) return beside();
  const [front, ...others] = pages;
  const alone = front?.rows.length === 0 && !front.picture;
  const said = parts(front?.sentence ?? "", alone ? MOST_WORDS - LEAST_LAST : MOST_WORDS);
  const [first, ...more] = said;
  // Whole sentences share slides; what is one sentence stays one, and what is asked then has a slide of its own.
  if (!front || !first || (alone && more.length === 0 && !front.decide) || said.some((sentence) => sentence.endsWith("…"))) return beside();
  const begins = begun({ ...front, key: `${one.input}.before`, sentence: first, since: "", decide: "", picture: null, rows: [], more: 0 });
  // What is asked stands behind the rows it is about.
  if (alone && more.length === 0) return [begins, ...others, { ...front, key: `${one.input}.asked`, sentence: front.decide, decide: "" }];
  const left = alone ? more : [""];
  const asked = { ...front, sentence: left.at(-1) ?? "" };
  const rest = [...left.slice(0, -1).map((sentence, at) => ({ ...front, key: `${one.input}.before${at + 2}`, sentence, since: "", decide: "" })), asked];
  return [begins, ...rest, ...others];
}

/** What was said last time and what is asked now, each where it has room; what is asked comes first where not both have it, and what was counted since gives way to it. */
function asked(pages: Slide[], ask: string, one: SheetInput, place: number, opened: ReadonlySet<string>): Slide[] {
  const both = posed(reminded(pages, one, place), ask);
  const stands = (all: readonly Slide[]) => !ask || all.some(({ decide }) => decide);
  if (stands(both)) return both;
  const first = posed(pages, ask);
  const alone = stands(first) ? first : posed(pages.map((page) => ({ ...page, since: "" })), ask);
  if (stands(alone)) return reminded(alone, one, place);
  // Rows give way to it, which a key opens.
  const fewer = both.flatMap((page, at) => (opened.has(page.key) ? [] : page.rows.slice(0, -LEAST_ROWS).map((_, less) => ({ at, page: { ...page, rows: page.rows.slice(0, -less - 1), more: page.more + less + 1 } }))));
  const less = fewer.find(({ page }) => stands(posed([page], ask)));
  if (less) return both.map((page, at) => (at === less.at ? { ...less.page, decide: ask } : page));
  // Where what was prepared fills all of them, what is asked follows with what was said last time.
  return reminded([...pages, slide({ title: one.title.text, input: one.input, place, key: `${one.input}.asked`, sentence: ask })], one, place);
}

/** What was concluded last time, whole, on slides of its own. */
const lastly = (last: string, one: SheetInput, place: number): Slide[] =>
  parts(last, MOST_WORDS).map((sentence, at) => slide({ title: one.title.text, input: one.input, place, key: `${one.input}.last${at > 0 ? at + 1 : ""}`, sentence }));

/** What is counted apart stands first, with what was prepared in words; the rest follows by itself. */
function ofBoth(input: SheetInput, also: Also, place: number, taken: Taken, asOf: [string, string], controls: Record<string, string>, moved: Moved, opened: ReadonlySet<string>): Slide[] {
  const first = ofInput({ ...input, data: { ...input.data, ...also, also: null }, picture: null, compared: [] }, place, { ...taken, ask: "" }, asOf, controls, moved, opened);
  const rest = ofInput({ ...input, data: { ...input.data, also: null }, nothing: false, prepared: "", conclusion: "", previous: input.previous && { ...input.previous, conclusion: "" } }, place, taken, asOf, controls, moved, opened);
  // What has no room anywhere stands once, behind the first of them.
  return [...first, ...rest.filter(({ key }) => !key.includes(".kept")).map((one) => ({ ...one, key: `${input.input}.more${one.key.slice(input.input.length)}` }))];
}

function ofInput(input: SheetInput, place: number, taken: Taken, [asOf, after]: [string, string], controls: Record<string, string>, moved: Moved, opened: ReadonlySet<string>): Slide[] {
  if (input.data.also) return ofBoth(input, input.data.also, place, taken, [asOf, after], controls, moved, opened);
  const base = { key: input.input, title: input.title.text, input: input.input, place, asOf: input.data.from === "none" ? "" : sinceThen(input.data) ? after : asOf };
  // What was prepared stays in sight, also where the meeting found nothing to report.
  const own = input.prepared || (input.nothing ? input.nothingReason : "");
  const rows = rowsOf(input, controls, moved);
  const bare = input.data.from === "none" && rows.length === 0;
  const figures = input.data.from === "none" ? "" : say(input.data.sentence);
  // The rows behind a picture say what they are.
  const late = input.data.columns.includes("column-control") ? t("slide-late-controls") : "";
  const below = input.picture && rows.length > 0 ? lined({ ...base, key: `${input.input}.rows`, sentence: late }, rows, opened) : [];
  const shown = (first: Partial<Slide>): Slide[] => [...(input.picture ? [slide({ ...base, ...first, picture: input.picture })] : listed({ ...base, ...first }, rows, opened)), ...below];
  const told = (said: Slide[], asking: Slide[]): Slide[] => {
    const { pages, left } = recorded(asked([...said, ...asking], taken.ask, input, place, opened), taken, MOST_RECORDED, opened);
    const rows = (key: string, all: Row[]) => (all.length > 0 ? paged({ key, title: base.title, input: base.input, place }, all, new Set([key]), READ_WORDS, MOST_RECORDED) : []);
    const more = (page: Slide) => [...(page.last && !page.since.startsWith(page.last) ? lastly(page.last, input, place) : []), ...rows(`${page.key}.whole`, page.unsaid)];
    // What was said of a slide is read on before the rows that go on from it.
    const read = pages.flatMap((page) => (page.cut && opened.has(page.key) ? [{ ...page, cut: false }, ...more(page)] : [page]));
    // What has no room beside them stands behind all slides of the input: whoever records it turns to it.
    return [...read, ...rows(`${input.input}.kept`, left)];
  };
  // What was prepared in words comes first: the figures say how it is known.
  const most = bare ? MOST_WORDS - split(taken.ask).length : SAID_WORDS;
  if (own && split(own).length > most) {
    const said = parts(own, bare ? SAID_WORDS : MOST_WORDS - 1).map((sentence, at) => slide({ ...base, key: at === 0 ? base.key : `${base.key}.said${at + 1}`, sentence, asOf: "" }));
    if (bare) return told(said, []);
    return told(said, shown({ key: `${input.input}.figures`, sentence: figures, since: since(input) }));
  }
  return told([], shown(own ? { sentence: own, since: figures || since(input) } : { sentence: figures || input.conclusion, since: since(input) }));
}

/** Slides on which no name of a person is broken over two lines. */
function whole(slides: Slide[], review: ReviewSheet): Slide[] {
  const names = [...new Set([review.chairName, ...review.participants.map(({ name }) => name), ...review.actions.map(({ ownerName }) => ownerName)])].filter((name) => name.includes(" "));
  const glued = (text: string) => names.reduce((said, name) => said.replaceAll(name, name.replaceAll(" ", "\u00a0")), text);
  return slides.map((one) => ({ ...one, sentence: glued(one.sentence), since: glued(one.since), decide: glued(one.decide), noted: glued(one.noted), rows: one.rows.map((line) => ({ ...line, words: glued(line.words) })) }));
}

/** What the review before answered, and why. */
function concludedBefore({ previous }: ReviewSheet, question: (typeof questions)[number]): string {
  if (!previous?.[question]) return "";
  const because = clip(previous[why[question]], MOST_WORDS - ASKED_WORDS).replace(/\.$/, "");
  return t("slide-answered-before", { review: previous.review, answer: t(`review-answer-${previous[question]}`).toLowerCase(), why: because });
}

/** Every slide in order. `opened` are the keys whose further rows are on the way; `controls` the names of controls by number. */
export function slidesOf(review: ReviewSheet, { controls = {}, decides = {}, opened = new Set(), spent = {}, found = [] }: Partial<Told> = {}): Slide[] {
  const numbered = review.inputs.map((input, at) => ({ input, place: at + 1 }));
  // What nothing was prepared of stays where it is, whatever is said of it: the slides do not move.
  const silent = (input: SheetInput) => !hasFigures(input) && !input.prepared;
  const full = numbered.filter(({ input }) => !silent(input));
  const bare = numbered.filter(({ input }) => silent(input));
  const present = review.participants.filter(came).length;
  const [videos, excused] = ["remote", "excused"].map((how) => review.participants.filter((seat) => seat.attendance === how).map((seat) => seat.name)) as [string[], string[]];
  const minutesPlanned = numbered.reduce((sum, { input }) => sum + input.minutes, 0);
  const took = (input: SheetInput) => (minutes(spent[input.input] ?? 0) > 0 ? t("slide-spent", { spent: minutes(spent[input.input] ?? 0), planned: input.minutes }) : t("meeting-minutes-short", { minutes: input.minutes }));
  // Required inputs stand against the minutes and are told with what does; the others are only missed.
  const uncovered = review.inputs.filter((input) => !input.required && !input.covered);
  const on = review.state === "in-meeting";
  const over = hasMet(review) && !on;
  /** What was prepared names an action to be decided here: that is what is asked. */
  const posedBy = ([one]: SheetInput["posed"]) => (one ? t("slide-decide", { what: `${one.number} ${one.title}` }) : "");
  /** The question of an input, in few words where the catalogue's are many. */
  const question = (at: string) => (has(`slide-ask-${at}`) ? t(`slide-ask-${at}`) : clip(decides[at] ?? "", DECIDE_WORDS));
  const asks = (at: string) => (decides[at] ? t("slide-decide", { what: question(at) }) : Object.keys(decides).length > 0 ? t("slide-information") : "");
  const taken = ({ input: at, conclusion, notes, nothing, nothingReason, prepared, posed: put }: SheetInput): Taken => ({
    ask: over || nothing || (!decides[at] && review.decisions.some((one) => one.input === at)) ? "" : posedBy(put) || asks(at), notes,
    concluded: nothing && prepared ? t("slide-nothing-because", { words: nothingReason }) : conclusion, decisions: review.decisions.filter((one) => one.input === at),
    actions: review.actions.filter(({ inputPlace }) => inputPlace === String(review.inputs.findIndex(({ input }) => input === at) + 1)),
  });
  /** What was said of an input that nothing was prepared of. */
  const spoken = ({ nothing, nothingReason, conclusion, notes }: SheetInput) => (nothing ? nothingReason : conclusion) || notes.at(-1) || "";
  const silence = bare.map(({ input, place }) => row({
    id: String(place), to: input.input, words: spoken(input) ? t("slide-bare-said", { title: input.title.text, words: spoken(input) }) : [input.title.text, lastOf(input)].filter(Boolean).join(". "), name: !spoken(input) && !lastOf(input),
    side: input.nothing ? [t("slide-nothing")] : input.required && !input.covered ? [t("slide-required")] : [], mark: input.covered ? "ok" : input.required ? "bad" : "",
  }));
  const missing = on ? review.undecided.map((result) => row({ words: t(`slide-decide-${result}`), mark: "bad" })) : [];
  // One key leads to where each is settled.
  const open = !on ? [] : [
    ...standingRows(review),
    ...toldRows(review),
    ...posedRows(review),
    ...uncovered.map(({ input }) => row({ words: `${t("slide-uncovered")}: ${namesOf(review, [input])}`, mark: "", to: input, opens: "W" })),
    // What no key of the meeting settles says where it is settled.
    ...contradicted(found).map((one, at) => (found[at]?.places.some(({ goal }) => goal.noun !== "review") && !one.to ? { ...one, words: `${one.words} ${t("slide-elsewhere")}` } : one)),
  ];
  const acted = agreed(review, controls);
  const numbers = (page: Slide): Slide => ({ ...page, rows: page.rows.map((one, at) => (one.to ? { ...one, id: String(at + 1) } : one)) });
  return whole([
    ...[slide({ key: "title", title: t(isCommittee(review) ? "committee-title" : "ui-review-title", { number: review.number }), sentence: [day(review.heldOn), review.place].filter(Boolean).join(" · "), rows: [
      named(t("review-period"), { side: [t("review-period-value", { from: day(review.periodFrom), to: day(review.periodTo) })] }),
      ...(review.cutOff ? [named(t("review-cutOff"), { side: [day(review.cutOff)] })] : []),
      named(t("review-chair"), { side: [review.chairName] }),
      ...(videos.length > 0 ? [named(t("review-attendance-remote"), { side: videos })] : []),
      ...(excused.length > 0 ? [named(t("review-attendance-excused"), { side: excused })] : []),
      named(t("review-participants"), { side: [review.startedAt ? t("meeting-people-count", { present, of: review.participants.length }) : t("meeting-people-invited", { of: review.participants.length })] }),
    ] })].flatMap((first) => (opened.has(first.key) ? [first, ...every({ key: `${first.key}.who`, title: t("review-participants") }, review.participants.map((seat) => named(seat.name, { side: [seat.role, t(`review-attendance-${seat.attendance}`)].filter(Boolean) })), [ROW_WORDS, LEAST_WORDS], MOST_WORDS)] : [first])),
    slide({ key: "agenda", title: t("slide-agenda", { minutes: minutesPlanned }), rows: numbered.map(({ input, place }) => named(silent(input) ? `${input.title.text} (${t("slide-agenda-last")})` : input.title.text, { id: String(place), side: [took(input)], mark: input.content ? "" : "quiet" })) }),
    ...full.flatMap(({ input, place }) => ofInput(input, place, taken(input), review.cutOff ? [t("slide-as-of", { day: day(review.cutOff) }), t("slide-after", { day: day(review.cutOff) })] : ["", ""], controls, review, opened)),
    ...(silence.length === 0 ? [] : silence.every(({ name }) => name) ? [slide({ key: "bare", title: t("slide-bare"), rows: silence })] : paged({ key: "bare", title: t("slide-bare") }, silence, new Set([...opened, "bare"]), OPEN_WORDS)),
    ...every({ key: "decisions", title: t("slide-decisions"), sentence: review.decisions.length === 0 ? t("review-decisions-none") : "" }, [...missing, ...decided(review, MOST_RECORDED)], READ_WORDS, MOST_RECORDED),
    ...every({ key: "actions", title: t("slide-actions"), sentence: acted.length > 0 ? "" : t(on ? "slide-actions-none" : "review-actions-none") }, acted, [MOST_RECORDED, LEAST_WORDS], MOST_WORDS),
    ...(isCommittee(review) ? [] : questions).map((one) => slide({
      key: one, title: t(`review-question-${one}`), since: concludedBefore(review, one), big: review[one] ? t(`review-answer-${review[one]}`) : "", sentence: review[one] ? clip(review[why[one]], 24) : t(`slide-means-${one}`), answer: one,
      // Why is recorded, and takes nothing of the room of what was answered last time.
      rows: review[one] ? [] : ["yes", "partly", "no"].map((answer, at) => named(t(`review-answer-${answer}`), { id: String(at + 1) })),
    }, review[one] ? MOST_WORDS + MOST_RECORDED : MOST_WORDS)),
    ...(isCommittee(review) ? [] : [slide({ key: "next", title: t("review-next"), answer: "next", ...(review.nextReviewOn ? { big: weekday(review.nextReviewOn).replaceAll(" ", "\u00a0") } : { sentence: t("slide-next-none"), rows: review.nextDays.map(({ months, on }, at) => named(t("slide-next-months", { count: months }), { id: String(at + 1), side: [weekday(on)] })) }) })]),
    ...(open.length > 0 ? every({ key: "open", title: t("slide-open-short"), sentence: t("slide-open") }, open, OPEN_WORDS, MOST_RECORDED).map(numbers) : []),
    ...paged({ key: "thanks", title: t("slide-thanks"), sentence: on && open.length === 0 ? t("slide-open-none") : "" }, result(review, controls), opened),
  ], review);
}

/** The slide of a key; what has no slide of its own any more, or never had, is found by the beginning of its key or its input, or is where `last` was. */
export function placeOf(slides: readonly Slide[], key: string, last = 0): number {
  const exact = slides.findIndex((one) => one.key === key);
  if (exact >= 0) return exact;
  const [stem = ""] = key.split(".");
  const near = slides.findIndex((one) => one.key === stem || one.input === stem);
  return near >= 0 ? near : Math.max(0, Math.min(last, slides.length - 1));
}

/** Whether a slide is on the way because a key opened it. */
export const readOn = ({ key, input }: Slide, opened: ReadonlySet<string>): boolean =>
  [...opened].some((from) => (key.startsWith(`${from}.`) && /^(?:\d+|whole|who)(?:\.|$)/.test(key.slice(from.length + 1))) || (input !== "" && key.startsWith(`${input}.last`) && from.split(".")[0] === input));

/** Which slide of how many it is: what a key opened is read on the way, and makes the meeting no longer. */
export function counted(slides: readonly Slide[], at: number, opened: ReadonlySet<string>): { at: number; of: number } {
  const plain = (one: Slide) => !readOn(one, opened);
  return { at: slides.slice(0, at + 1).filter(plain).length, of: slides.filter(plain).length };
}

/** Where a number on the slide of what is open leads, and the line that settles it there: a record to its own row, where one shows it; an input without a slide of its own to that of the silent ones. */
export function settledOn(slides: readonly Slide[], { key, rows }: Slide, number: number): { key: string; opens: string; begins: string } | null {
  const row = key.startsWith("open") ? rows.find(({ id, to }) => to && id === String(number)) : undefined;
  const about = row && [row.opens, ...row.begins.replace(/: $/, "").split(", ")].filter(Boolean);
  const shows = about ? slides.find((one) => one.input === row.to && one.rows.some(({ id }) => about.includes(id))) : undefined;
  const to = shows?.key ?? (row && slides[placeOf(slides, row.to, placeOf(slides, "bare", -1))]?.key);
  // On the slide of several inputs a line begins with the number of its input.
  const begins = row?.opens === "W" && to?.startsWith("bare") ? `${slides.find((one) => one.key === to)?.rows.find((one) => one.to === row.to)?.id ?? ""} ` : row?.begins ?? "";
  return row && to ? { key: to, opens: row.opens, begins } : null;
}
