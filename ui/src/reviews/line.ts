// What is said in a meeting, in one line: a decision, an action, a note, an answer. What was read in it is shown before it is
// kept, and *no, Tomás, the 15th* corrects what was kept last.
import { both, captured, meant, stranger } from "../frame/capture";
import type { Edit, Posed, ReviewSheet } from "../ipc/wire";
import { read as readDay } from "../kit/days";
import { day, t } from "../words.svelte";
import { coming } from "./attending";
import { targetsOf, type Kept } from "./kept";
import { why } from "./parts";
import type { Slide } from "./slides";

export type LineKind = "decision" | "action" | "note" | "dissent" | "video" | "words" | "nothing" | "why" | "next" | "target" | "correct";
/** `result`: what a decision concerns, `MR-R1` to `MR-R6`. `on`: the slide it was begun on. `of`: the line that is corrected. `stands`: the text stood there before, and nothing of it was typed now; `turned`: somebody said what it concerns; `named`: the decision that names the day of an action; `begins`: what it began with, which nobody typed; `asks`: the reason of a decision goes on behind its words. */
export type Draft = { kind: LineKind; text: string; result: string; on: string; of: Kept | null; stands?: boolean; turned?: boolean; named?: string; begins?: string; asks?: boolean };
type Known = { id: string; name: string; active: boolean };
export type Around = { review: ReviewSheet; slide: Slide; people: readonly Known[]; today: string };
/** What a line means. `trouble`: a message id for why it cannot be kept yet; empty if it can. `name`: whom or what the trouble is about; of an action a name in its words that is nobody's; of a dissent the decision. */
export type Meaning = { words: string; reason: string; noChange: boolean; owner: string; due: string; input: string; trouble: string; name: string; edit: Edit | null; of?: Kept; more?: Edit[] };

/** What a decision may concern, in the order of the arrow keys: that it is something else comes first. */
export const RESULTS = ["MR-R6", "MR-R1", "MR-R2", "MR-R4", "MR-R5"] as const;
/** What a line concerns: a decision that is corrected what it was taken on, another one what its input is about, and on no input something else. */
export const concerned = (of: Kept | null, { input }: Slide, review: ReviewSheet): string =>
  (of?.kind === "decision" && review.decisions.find((one) => one.id === of.id)?.result) || (review.inputs.find((one) => one.input === input)?.concerns ?? RESULTS[0]);

/** What stands already: it is shown to be changed, not asked for again. */
export const standing = (kind: LineKind, of: Kept | null, { input, answer }: Slide, review: ReviewSheet): string =>
  kind === "words" ? review.inputs.find((one) => one.input === input)?.conclusion ?? "" : kind === "why" && answer && answer !== "next" ? review[why[answer]] : of?.text ?? "";

/**
 * The line that a key opens on a slide, and what it begins with; null where it has nothing to be about there: words on no input, who joins
 * by video after the first slide. On a question of the conclusion words are its why, and whoever is against says so behind them.
 */
export function opens(kind: LineKind, { key, input, answer, big }: Slide): [LineKind, string] | null {
  const next = answer === "next";
  if (answer && kind === "words") return [next ? "next" : "why", ""];
  if (answer && kind === "dissent") return big && !next ? ["why", ` ${t("slide-against", { words: "" })}`] : null;
  const lost = (["words", "nothing"].includes(kind) && !input && !key.startsWith("bare")) || (kind === "video" && stem(key) !== "title");
  return lost ? null : [kind, ""];
}

/** The slides of one input. */
const stem = (key: string) => key.split(".")[0];

/** A decision goes on with its reason. */
export const BECAUSE = "because";

/**
 * The line that a key opens on a slide; null where there is none. `words` begin it, `of` is what it corrects. What was typed and left is
 * begun with again on the slides it was `left` on, and nowhere else.
 */
export function drafted(asked: LineKind, words: string, { slide, review, of, left }: { slide: Slide; review: ReviewSheet; of: Kept | null; left: Draft | null }): Draft | null {
  const [kind, begins] = opens(asked, slide) ?? [];
  if (!kind) return null;
  const stands = standing(kind, of, slide, review);
  const asks = kind === "correct" && words === BECAUSE;
  const typed = kind !== "correct" && left?.kind === kind && stem(left.on) === stem(slide.key) && !stands ? left.text : "";
  // What is put before the meeting is named by the decision that settles it.
  const begun = kind === "decision" && !words && !typed ? posedOn(review, slide.input).map((one) => `${one.number}: `)[0] ?? "" : "";
  const more = asks ? ` ${t("line-because")} ` : `${begins}${words}${begun}`;
  const text = words && typed.startsWith(words) ? typed : `${asks ? stands.replace(/[.\s]+$/, "") : stands || typed}${more}`;
  return { kind, text, result: concerned(of, slide, review), on: slide.key, of, stands: (!!stands && !more) || (!!typed && text === typed), asks, ...(text === more ? { begins: more } : {}) };
}

/** Actions that what was prepared on an input puts before this meeting, and that no decision names. */
export const posedOn = ({ inputs }: ReviewSheet, at: string): Posed[] => inputs.find(({ input }) => input === at)?.posed.filter(({ decided }) => !decided) ?? [];

/** What was typed in a line that is left; nothing where nobody typed, or what was there before is kept anyway. */
export const leftOf = (draft: Draft | null): Draft | null => (draft && draft.text.trim() && draft.kind !== "correct" && draft.text !== draft.begins ? draft : null);

const nothing: Meaning = { words: "", reason: "", noChange: false, owner: "", due: "", input: "", trouble: "line-empty", name: "", edit: null };
const nobody = /^(?:nobody|no one|none|nadie|ninguno|ninguna)(?![\p{L}])/iu;
const dissenting = /(?:^|\s)(?:dissents?|disagrees?|disiente|disienten|discrepa|discrepan|no está de acuerdo)(?![\p{L}])/iu;
/** Whether words say that somebody does not agree; that nobody disagrees is a note. */
const dissents = (text: string) => dissenting.test(text) && !nobody.test(text);
const dissent = (id: string, words: string): Edit => ({ review: { amendDecision: { id, patch: { dissent: words } } } });
const noChange = /^(?:no changes?|sin cambios?|ning[uú]n cambio)\b[\s,.:;–—-]*(?:(?:because|porque|as|ya que):?\s+)?/iu;
const because = /^(.+?)[,;:]?\s+(?:because|porque|ya que):?\s+(.+)$/iu;

/** The why of an answer stands behind it: it is a sentence of its own, and says no *because*. */
const reasoned = (text: string): string => {
  const plain = text.replace(/^(?:because|porque|ya que)[\s,:]+/iu, "");
  return plain.charAt(0).toUpperCase() + plain.slice(1);
};

/** What a new decision concerns: that nothing changes is said of the AIMS (9.3.3), unless somebody turned it to something else. */
export const resultOf = ({ kind, text, result, turned }: Draft): string => (kind === "decision" && !turned && noChange.test(text.trim()) ? "MR-R2" : result);

/** What is decided and why; that nothing changes needs its why, and may say of what. */
function decides(text: string): { none: boolean; what: string; reason: string } {
  const none = noChange.test(text);
  const rest = none ? text.replace(noChange, "").trim() : text;
  // Of what nothing changes is no reason: "no change to the scope".
  const of = none && /^(?:to|of|in|on|for|at|a|al|en|del?|para|sobre)\s/iu.test(rest);
  const [, told = none && !of ? "" : rest, why = none && !of ? rest : ""] = because.exec(rest) ?? [];
  // What follows the reason behind a semicolon is decided too.
  const [reason = "", ...more] = none ? [why] : why.split(/;\s+/);
  const what = [told, ...more].join("; ");
  // Of what nothing changes is said behind "no change": only what stands alone begins a sentence.
  return { none, what: none ? what.replace(/[,;]$/, "") : what.charAt(0).toUpperCase() + what.slice(1), reason };
}

/** Words that begin with the name of one person here name them in full; `name` is empty where they do not. */
function inFull(words: string, people: readonly Known[]): { words: string; name: string } {
  const [, first = "", second = ""] = /^([\p{L}\p{M}.'-]+)(?: ([\p{L}\p{M}.'-]+))?/u.exec(words) ?? [];
  for (const name of [`${first} ${second}`, first].filter((one) => first && one.trim())) {
    // Before a colon, or where nothing else is said, the beginning of a name is enough.
    const [one, ...others] = meant(name.replace(/:$/, ""), people, name.length > 2 && (words === name || words.startsWith(`${name}:`)));
    if (one && others.length === 0) return { words: `${one.name}${words.slice(name.trimEnd().length)}`, name: one.name };
  }
  return { words, name: "" };
}

/** What somebody does not agree with: the decision whose number comes first, the last one taken here, or else the last one. */
export function dissentOf({ decisions }: ReviewSheet, input: string, said = "") {
  const last = [...decisions].reverse();
  const [number = ""] = /^D-\d+/iu.exec(said) ?? [];
  return decisions.find((one) => one.number === number.toUpperCase()) ?? last.find((one) => one.input === input) ?? last[0];
}

/** Names as they are listed in a sentence. */
const named = (said: string): string[] => said.split(/\s*,\s*|\s+(?:and|&|y|e)\s+/iu).filter(Boolean);

/** Several people before a colon, each in full; null where fewer than two are named, and a name that is nobody's here in its place. */
function severally(said: string, people: readonly Known[]): { words: string; names: string[]; unknown: string } | null {
  const [, who = "", why = ""] = /^([^:]{5,90}):\s(.+)$/u.exec(said) ?? [];
  const parts = named(who);
  const found = parts.map((name) => meant(name, people, name.length > 2));
  if (parts.length < 2 || !found.some((all) => all.length === 1)) return null;
  const names = found.flatMap((all) => (all.length === 1 ? all.map(({ name }) => name) : []));
  return { words: `${names.join(", ")}: ${why}`, names, unknown: parts[found.findIndex((all) => all.length !== 1)] ?? "" };
}

/** Who does not agree says so of a decision. */
function dissented(told: string, input: string, { review, people }: Around): Meaning {
  const said = told.replace(/^D-\d+[:,]?\s+/iu, "");
  const several = severally(said, people);
  if (several?.unknown) return { ...nothing, words: said, input, trouble: "line-unknown", name: several.unknown };
  const { words, name: owner } = several ? { words: several.words, name: several.names.join(", ") } : inFull(said, people);
  // Before a colon stands who does not agree: words under the name of nobody would be read as somebody's.
  const [, stranger] = /^(\p{Lu}[\p{L}\p{M}.' -]{1,40}):\s/u.exec(owner ? "" : words) ?? [];
  const decision = dissentOf(review, input, told);
  if (!decision) return { ...nothing, words, input, trouble: "line-no-decision" };
  // Who said no by name alone, and says why now, says it once.
  const before = decision.dissent.split("\n").filter((line) => !(owner && line.trim() === owner)).join("\n");
  if (stranger) return { ...nothing, words, input, trouble: "line-unknown", name: stranger };
  return { ...nothing, words, input, owner, trouble: "", name: decision.number, edit: dissent(decision.id, joined(before, words)) };
}

/** On the slide of several inputs a line begins with the number of the one it is about. */
function about(text: string, { slide, review }: Around): { text: string; input: string } {
  const [, number, rest] = slide.key.startsWith("bare") ? /^(\d{1,2})(?:[.:,)]?\s+(.+)|[.:,)]?)$/u.exec(text) ?? [] : [];
  const input = number ? review.inputs[Number(number) - 1] : undefined;
  return input ? { text: rest ?? "", input: input.input } : { text, input: slide.input };
}

const joined = (before: string, text: string) => (before ? `${before}\n${text}` : text);

export function meaning(draft: Draft, around: Around): Meaning {
  // What the line began with and somebody says again is said once.
  const plain = draft.text.trim().replace(/\s+/g, " ").replace(/^([A-Z]{2,4}-\d+): \1[:,]?(?=\s)/iu, "$1:");
  if (draft.kind === "correct") return draft.of ? corrected(plain, draft, draft.of, around) : { ...nothing, trouble: "line-nothing-kept" };
  if (!plain) return nothing;
  const { review, slide } = around;
  const { text, input } = about(plain, around);
  // A number alone, or what is to be settled by its number, waits for its words.
  if (!text || /:$/.test(text)) return { ...nothing, input, ...(text ? { trouble: "line-say-what" } : {}) };
  const { id } = review;
  const made = (more: Partial<Meaning>): Meaning => ({ ...nothing, words: text, input, trouble: "", ...more });
  const write = (patch: object): Edit => ({ review: { input: { id, input, patch } } });
  const one = review.inputs.find((other) => other.input === input);
  switch (draft.kind) {
    case "decision": {
      const { none, what, reason } = decides(text);
      const decided = { review: id, result: resultOf({ ...draft, text }), words: what, reason, noChange: none, input };
      if (none && !reason) return made({ words: "", noChange: true, trouble: "line-no-change" });
      return made({ words: decided.words, reason, noChange: none, edit: { review: { decide: decided } } });
    }
    case "action": {
      // An action that is there already gets who and when, and is no second one.
      const [, number = "", rest = ""] = /^(?:(?:new (?:day|date)|nueva fecha) (?:for|of|para|de) )?([A-Z]{2,4}-\d+)[,:]?\s+(.+)$/iu.exec(text) ?? [];
      const known = [...review.actions, ...review.earlierActions].find((action) => action.number === number.toUpperCase());
      const of: Kept | null = known ? { kind: "action", id: known.id, number, text: known.title, input, on: slide.key } : null;
      const changed = of && corrected(rest, draft, of, around);
      if (of && changed && (changed.owner || changed.due || done.test(rest) || changed.trouble === "line-earlier")) return { ...changed, of };
      const { title, owner, unknown, due } = captured(text, around.people, around.today);
      const said = { words: title, owner: owner?.name ?? "", due };
      if (unknown) return made({ ...said, trouble: both(unknown, around.people) ? "line-several" : "line-unknown", name: unknown });
      if (!title) return made({ ...said, trouble: "line-empty" });
      // What corrects the last action is no action called "no".
      if (/^no$/iu.test(title)) return made({ ...said, trouble: "line-correction" });
      return made({ ...said, name: owner ? "" : stranger(title), edit: { review: { act: { review: id, title, input, ...(owner ? { owner: owner.id } : {}), ...(due ? { due } : {}) } } } });
    }
    case "note": {
      if (dissents(text)) return dissented(text, input, around);
      return made({ edit: one ? write({ comment: joined(one.comment, text) }) : { review: { amend: { id, patch: { note: joined(review.note, text) } } } } });
    }
    case "dissent":
      return dissented(text, input, around);
    case "video": {
      const seated = around.people.filter((one) => review.participants.some((seat) => seat.person === one.id));
      const told = coming(text.replace(/[.]$/, "")).map(({ attendance, names }) => ({ attendance, found: names.map((name) => ({ name, all: meant(name, seated, true) })) }));
      const odd = told.flatMap(({ found }) => found).find(({ all }) => all.length !== 1);
      if (odd) return made({ trouble: "line-unseated", name: odd.name });
      const come = told.map(({ attendance, found }) => ({ attendance, people: found.flatMap(({ all }) => all) }));
      const [edit, ...more] = come.map(({ attendance, people }): Edit => ({ review: { attend: { id, people: people.map((one) => one.id), attendance } } }));
      return made({ words: "", owner: come.map(({ attendance, people }) => `${people.map(({ name }) => name).join(", ")}${attendance === "remote" ? "" : ` (${t(`review-attendance-${attendance}`)})`}`).join(" · "), edit: edit ?? null, more });
    }
    case "words":
      // Why there was nothing to report is no reason any more, and stays among what was said.
      return one ? made({ edit: write({ conclusion: text, ...(one.nothing ? { nothing: false, ...(one.nothingReason ? { comment: joined(one.comment, one.nothingReason) } : {}) } : {}) }) }) : made({ trouble: "line-which" });
    case "nothing":
      return one ? made({ edit: write({ nothing: true, nothingReason: text, conclusion: "" }) }) : made({ trouble: "line-which" });
    case "why":
      return made({ edit: { review: { conclude: { id, [`${slide.answer}Why`]: reasoned(text) } } } });
    // A control gets its day where its decision named it.
    case "target":
      return nothing;
    case "next": {
      const due = readDay(text, around.today);
      return due ? made({ words: "", due, edit: { review: { conclude: { id, nextReviewOn: due } } } }) : made({ trouble: "line-no-day" });
    }
  }
}

/**
 * A decision that names actions and days: the line that gives the first of them its day, and an owner where it has none and one is named
 * beside it, for a person to keep; `seen` were offered. Null where it names none, or what they have.
 */
export function moved(kept: Kept | null, lines: readonly Kept[], { review, people, today }: Omit<Around, "slide">, seen: readonly string[] = []): Draft | null {
  if (kept?.kind !== "decision") return null;
  const { what } = decides(kept.text);
  const named = [...lines.filter((one) => one.kind === "action"), ...targetsOf(review)].filter((one) => one.number && what.includes(one.number)).sort((a, b) => what.indexOf(a.number) - what.indexOf(b.number));
  const asked = review.inputs.find(({ input }) => input === kept.input)?.posed.map(({ number }) => number) ?? [];
  for (const [at, of] of named.entries()) {
    if (seen.includes(of.id)) continue;
    // Its day stands behind it, or before the only one.
    const next = named[at + 1];
    const about = named.length === 1 ? what : what.slice(what.indexOf(of.number), next && what.indexOf(next.number));
    const own = dayIn(about, today);
    // Several of them share the day that is said behind the last.
    const { text, due } = own.due ? own : dayIn(what.slice(what.indexOf(of.number)), today);
    // What was to be decided here is done once it is decided, whatever day the decision is about.
    if (asked.includes(of.number) && ![...review.actions, ...review.earlierActions].some((one) => one.number === of.number && one.state === "done")) return { kind: "correct", text: t("line-done"), result: "", on: kept.on, of, named: kept.number, stands: true };
    const who = of.about?.startsWith(t("ui-no-owner")) ? whoIn(about, people) : "";
    if ((due && !of.about?.includes(day(due))) || who) return { kind: "correct", text: [who, text].filter(Boolean).join(", "), result: "", on: kept.on, of, named: kept.number, stands: true };
  }
  return null;
}
/** Most words a day takes. */
const MOST_OF_DAY = 6;

/** The most words that are a day: "15 de enero" before "el 15". */
function dayIn(said: string, today: string): { text: string; due: string } {
  const words = said.split(" ");
  for (let count = Math.min(words.length, MOST_OF_DAY); count > 0; count -= 1) {
    for (let from = 0; from + count <= words.length; from += 1) {
      const text = words.slice(from, from + count).join(" ").replace(/[.,;]$/, "");
      const due = /^\d{1,2}$/.test(text) ? null : readDay(text, today);
      if (due) return { text, due };
    }
  }
  return { text: "", due: "" };
}

/** The one person whom words name. */
function whoIn(said: string, people: readonly Known[]): string {
  const found = said.split(/[\s,;:.]+/).filter((word) => /^\p{Lu}\p{L}{2,}$/u.test(word)).flatMap((word) => meant(word, people, false));
  const [one, ...others] = new Set(found);
  return one && others.length === 0 ? one.name : "";
}

const whoAndWhen = /^no\s*,\s*/iu;

/** Of an action: it is done, and what came of it. */
const done = /^(?:done|closed|hech[oa]|cerrad[oa])(?:\s*[:,.;–-]\s*|\s+|$)(.*)$/iu;

/** What a correction changes of a line: of an action its owner and its day, or its words, or that it is done; of a control its target date; of anything else its words. A decision or a note without words is taken back. */
function corrected(plain: string, { result, named: by }: Draft, last: Kept, { review, people, today }: Around): Meaning {
  // "No, …" begins a correction of who and when; a decision may begin with "No" of its own.
  const text = last.kind === "action" ? plain.replace(whoAndWhen, "") : plain;
  const made = (more: Partial<Meaning>): Meaning => ({ ...nothing, words: text, input: last.input, trouble: "", ...more });
  const { id } = review;
  const write = (patch: object): Edit => ({ review: { input: { id, input: last.input, patch } } });
  // The number of a record chooses its line; where there is none, it is no text of another.
  if (/^\p{L}{1,4}-\d[\d-]*$/u.test(text)) return made({ trouble: "line-no-line", name: text });
  if (!text && last.kind === "decision") return { ...nothing, trouble: "", edit: { review: { withdrawDecision: { id: last.id } } } };
  if (!text && last.kind === "action") return made({ trouble: "line-action-stays" });
  if (last.kind !== "action" && whoAndWhen.test(plain) && plain.replace(whoAndWhen, "").split(/,\s*/).every((part) => meant(part, people, false).length > 0 || readDay(part.replace(/^(?:the|el)\s+(?=\d+\D)/iu, ""), today))) return made({ trouble: "line-no-action" });
  if (last.kind === "target") {
    const due = readDay(text, today);
    const named = by || review.decisions.find(({ names }) => names.includes(last.number))?.number;
    return due && named ? made({ words: "", due, edit: { review: { retarget: { id, control: last.number, on: due, decision: named } } } }) : made({ trouble: "line-no-day" });
  }
  const ended = last.kind === "action" ? done.exec(text) : null;
  if (ended) {
    const outcome = ended[1]?.trim() || by || "";
    return outcome ? made({ words: "", edit: { action: { close: { id: last.id, outcome } } } as unknown as Edit }) : made({ trouble: "line-say-outcome" });
  }
  // A day alone is of an action: it never takes the place of words.
  if (last.kind !== "action" && last.kind !== "decision" && !/^\d+$/.test(text) && readDay(text, today)) return made({ trouble: "line-no-action" });
  const put = (before: string) => before.split("\n").flatMap((line) => (line === last.text ? (text ? [text] : []) : [line])).join("\n");
  if (last.kind === "dissent") return made({ edit: dissent(last.id, put(review.decisions.find((one) => one.id === last.id)?.dissent ?? "")) });
  if (!text && last.kind !== "note") return nothing;
  if (last.kind === "action") {
    const patch: { title?: string; owner?: string; due?: string } = {};
    const rest: string[] = [];
    let owner = "";
    // What stands is kept where only who and when are put behind it.
    const known = last.text.replace(/[.;]$/, "");
    const stands = text.toLowerCase().startsWith(known.toLowerCase()) && /^[.;]?\s*(?:,|$)/u.test(text.slice(known.length));
    // Behind a person or a day stands no word of what is to be done.
    const behind: string[] = [];
    for (const part of (stands ? text.slice(known.length).replace(/^[.;]/, "") : text).split(/,(?!\d)/).map((one) => one.trim()).filter(Boolean)) {
      const found = meant(part.replace(/^@/, ""), people, part.startsWith("@"));
      const due = /^\d{1,2}$/.test(part) ? null : readDay(part.replace(/^(?:(?:(?:new|nueva) (?:day|date|due|fecha)|moved? to|pasa al?|until|till|by|due|on|para|antes de|hasta)\s*:?\s*)*(?:(?:the|del|el)\s+(?=\d+\D))?/iu, ""), today);
      if (due) patch.due = due;
      else if (found.length === 1 && found[0]) [patch.owner, owner] = [found[0].id, found[0].name];
      else if (found.length > 1 || part.startsWith("@")) return made({ trouble: "line-unknown", name: part });
      else (patch.owner || patch.due ? behind : rest).push(part);
    }
    // Beside a person or a day, or where they look like a day, words that are neither never take the place of what is to be done.
    const odd = behind[0] ?? (stands ? rest[0] : text === plain ? undefined : rest.find((one) => patch.owner || patch.due || /^(?:\w+ )?\d/u.test(one)));
    if (odd) return made({ owner, due: patch.due ?? "", words: "", trouble: "line-unread", name: odd });
    // What another review decided is done or moved here, and keeps its words.
    if (rest.length > 0 && review.earlierActions.some((one) => one.id === last.id)) return made({ owner, due: patch.due ?? "", words: "", trouble: "line-earlier", name: rest.join(", ") });
    if (rest.length > 0) patch.title = rest.join(", ");
    // Words that begin with who was to do it begin with who does it now.
    else if (owner && !review.earlierActions.some((one) => one.id === last.id)) {
      const was = inFull(last.text, people).name;
      const [, called = ""] = /^(\S+)/u.exec(last.text) ?? [];
      if (was && was !== owner && was === review.actions.find((one) => one.id === last.id)?.ownerName) patch.title = `${owner.split(" ")[0] ?? ""}${last.text.slice((last.text.startsWith(was) ? was : called).length)}`;
    }
    return made({ words: patch.title ?? "", owner, due: patch.due ?? "", edit: { action: { amend: { id: last.id, patch } } } as unknown as Edit });
  }
  if (last.kind === "decision") {
    if (/\s(?:because|porque|ya que):?$/iu.test(text)) return made({ trouble: "line-say-why" });
    const { none, what: words, reason } = decides(text);
    if (none && !reason) return made({ words: "", noChange: true, trouble: "line-no-change" });
    return made({ words, reason, noChange: none, edit: { review: { amendDecision: { id: last.id, patch: { result, words, noChange: none, ...(reason ? { reason } : {}) } } } } });
  }
  if (last.kind === "words") return made({ edit: write({ conclusion: text }) });
  if (last.kind === "nothing") return made({ edit: write({ nothingReason: text }) });
  if (last.kind === "why") return made({ edit: { review: { conclude: { id, [`${last.id}Why`]: reasoned(text) } } } });
  const one = review.inputs.find((other) => other.input === last.input);
  return made({ edit: one ? write({ comment: put(one.comment) }) : { review: { amend: { id, patch: { note: put(review.note) } } } } });
}
