import { expect, test, vi } from "vitest";
import type { Kept } from "./kept";
import { BECAUSE, concerned, drafted, leftOf, meaning, moved, opens, resultOf, type Around, type Draft, type LineKind } from "./line";
import type { ReviewSheet } from "../ipc/wire";
import { input, review } from "./sheet.fixture";

vi.hoisted(() => vi.stubGlobal("navigator", { language: "en", userAgent: "" }));
const { empty } = await import("./slides");
const { byTime, linesOf, placeIn, seenIn } = await import("./kept");
const hint = await import("./hint");

const people = [{ id: "1", name: "Marta Quiroga", active: true }, { id: "2", name: "Tomás Arrieta", active: true }, { id: "3", name: "Tomás Vidal", active: false }];
const sheet = review({ state: "in-meeting", inputs: [input("MR-I1", {}), input("MR-I3", { comment: "First." }), input("MR-I4", {})] });
const around = (more: Partial<Around> = {}): Around => ({ review: sheet, slide: { ...empty, key: "MR-I3", input: "MR-I3" }, people, today: "2026-12-03", ...more });
const said = (kind: LineKind, text: string, more: Partial<Around> = {}, of: Kept | null = null) => meaning({ kind, text, result: "MR-R2", on: "MR-I3", of } satisfies Draft, around(more));
const kept = (kind: LineKind, more: Partial<Kept> = {}): Kept => ({ kind, id: "x1", number: "ACT-031", text: "Ask.", input: "MR-I3", on: "MR-I3", ...more });
const corrects = (text: string, of: Kept, more: Partial<Around> = {}) => said("correct", text, more, of);

test("a decision knows its input, what it concerns and why", () => {
  expect(said("decision", "Take the contract on because the hospital asks").edit).toEqual({ review: { decide: { review: "r1", result: "MR-R2", words: "Take the contract on", reason: "the hospital asks", noChange: false, input: "MR-I3" } } });
  const sheet = review({ inputs: [input("MR-I9", { concerns: "MR-R5" })] });
  expect(["MR-I9", ""].map((on) => concerned(null, { ...around().slide, input: on }, sheet))).toEqual(["MR-R5", "MR-R6"]);
});

test("a dissent is of the decision whose number comes first, or of the last one", () => {
  const of = (number: string, input: string) => ({ id: number, number, result: "MR-R2", resultTitle: { text: "", lang: "en" as const }, words: "It stays.", reason: "", names: [], noChange: false, input, dissent: "" });
  const held = { review: review({ state: "in-meeting", inputs: sheet.inputs, decisions: [of("D-1", "MR-I3"), of("D-2", "MR-I4")] }) };
  const denies = (text: string) => said("dissent", text, held);
  expect([denies("Marta: too late").name, denies("d-2 Marta: too late").name]).toEqual(["D-1", "D-2"]);
  expect(denies("D-2: Marta, too late").edit).toEqual({ review: { amendDecision: { id: "D-2", patch: { dissent: "Marta Quiroga, too late" } } } });
});

test("on a question of the conclusion words are its why, and whoever is against it says so there, not of the last decision", () => {
  const asked = (big: string, answer: "adequate" | "next" = "adequate") => ({ ...empty, key: answer, answer, big });
  expect([opens("words", asked("")), opens("words", asked("", "next"))]).toEqual([["why", ""], ["next", ""]]);
  expect([opens("dissent", asked("Yes")), opens("dissent", asked("")), opens("dissent", asked("1 May", "next"))]).toEqual([["why", " Against: "], null, null]);
  expect([opens("dissent", around().slide), opens("words", { ...empty, key: "open" }), opens("video", around().slide)]).toEqual([["dissent", ""], null, null]);
});

test("all who join by video are told in one line, and one who is nobody's here keeps it open", () => {
  const seat = (person: string) => ({ person, name: person, role: "", topManagement: false, attendance: "invited" }) as ReviewSheet["participants"][number];
  const seated = { review: review({ state: "in-meeting", participants: people.map(({ id }) => seat(id)) }) };
  const [one, other] = people;
  const both = said("video", `${one?.name.split(" ")[0]} and ${other?.name}`, seated);
  expect([both.owner, both.edit]).toEqual([`${one?.name}, ${other?.name}`, { review: { attend: { id: "r1", people: [one?.id, other?.id], attendance: "remote" } } }]);
  const odd = said("video", `${one?.name}, Zoltan`, seated);
  expect([odd.edit, odd.trouble, odd.name]).toEqual([null, "line-unseated", "Zoltan"]);
});

test("no change needs its words, in either language", () => {
  expect([said("decision", "No change"), said("decision", "Sin cambios,")].map(({ edit, trouble }) => [edit, trouble])).toEqual([[null, "line-no-change"], [null, "line-no-change"]]);
  for (const text of ["no change because it fits", "No change, because: it fits", "Sin cambios: it fits", "no changes, it fits"]) {
    expect(said("decision", text).edit).toEqual({ review: { decide: { review: "r1", result: "MR-R2", words: "", reason: "it fits", noChange: true, input: "MR-I3" } } });
  }
  for (const text of ["No change to the scope", "Sin cambios en la política"]) expect(said("decision", text)).toMatchObject({ edit: null, trouble: "line-no-change" });
  // Of what nothing changes may be said too; the reason begins where it is named.
  const of = said("decision", "No change of policy, because both still fit");
  expect([of.words, of.reason, of.noChange]).toEqual(["of policy", "both still fit", true]);
});

test("who and when of an action are words, shown as a name and a day before it is kept", () => {
  const read = said("action", "Ask for the terms, Marta, end of next month");
  expect([read.words, read.owner, read.due]).toEqual(["Ask for the terms", "Marta Quiroga", "2027-01-31"]);
  expect(read.edit).toEqual({ review: { act: { review: "r1", title: "Ask for the terms", input: "MR-I3", owner: "1", due: "2027-01-31" } } });
  expect(said("action", "Pedir las condiciones, Marta, fin de mes").due).toBe("2026-12-31");
  const nobody = said("action", "Ask for the terms @nobody");
  expect([nobody.edit, nobody.trouble, nobody.name]).toEqual([null, "line-unknown", "nobody"]);
  expect(said("action", "Ask").edit).toEqual({ review: { act: { review: "r1", title: "Ask", input: "MR-I3" } } });
});

test("words that begin with who was to do it begin with who does it now", () => {
  const action = { id: "x1", number: "ACT-031", title: "Marta trains the second overseer", owner: "1", ownerName: "Marta Quiroga", due: null, state: "open", overdue: false, decisionNumber: "", inputPlace: "", carriedTo: null, outcome: "", wasDue: null, review: "MR-2026-1" };
  const held = { review: review({ state: "in-meeting", inputs: sheet.inputs, actions: [action] }) };
  const patch = (text: string, title: string) => corrects(text, kept("action", { text: title }), held).edit;
  expect(patch("no, Tomás, the 15th", action.title)).toEqual({ action: { amend: { id: "x1", patch: { owner: "2", due: "2026-12-15", title: "Tomás trains the second overseer" } } } });
  // Somebody else who is named first stays.
  expect(patch("no, Marta", "Tomás is asked for the terms")).toEqual({ action: { amend: { id: "x1", patch: { owner: "1" } } } });
});

test("no, Tomás, the 15th corrects owner and day of the last action, and nothing else", () => {
  expect(corrects("no, Tomás, the 15th", kept("action")).edit).toEqual({ action: { amend: { id: "x1", patch: { owner: "2", due: "2026-12-15" } } } });
  expect(corrects("Tomás", kept("action")).edit).toEqual({ action: { amend: { id: "x1", patch: { owner: "2" } } } });
  expect(corrects("no, Tomás, el 22 de enero", kept("action")).edit).toEqual({ action: { amend: { id: "x1", patch: { owner: "2", due: "2027-01-22" } } } });
  expect(corrects("no, el 22/01/2027", kept("action")).edit).toEqual({ action: { amend: { id: "x1", patch: { due: "2027-01-22" } } } });
  // What is neither a person nor a day is asked about, and the words of the action stay.
  expect(corrects("no, Tomás, el 22 de brumario", kept("action"))).toMatchObject({ edit: null, trouble: "line-unread", name: "el 22 de brumario" });
  expect(corrects("no, el 22 de brumario", kept("action")).edit).toBe(null);
  expect(corrects("no, Ask for the price", kept("action")).edit).toEqual({ action: { amend: { id: "x1", patch: { title: "Ask for the price" } } } });
  // A decision that begins with "No" stays what it says.
  expect(corrects("No purchases before May", kept("decision")).edit).toEqual({ review: { amendDecision: { id: "x1", patch: { result: "MR-R2", words: "No purchases before May", noChange: false } } } });
  expect(corrects("Second.", kept("note", { text: "First." })).edit).toEqual({ review: { input: { id: "r1", input: "MR-I3", patch: { comment: "Second." } } } });
  expect(said("correct", "Tomás").trouble).toBe("line-nothing-kept");
});

test("who dissents does so from the last decision, taken here before any other", () => {
  expect(said("note", "Marta dissents.").trouble).toBe("line-no-decision");
  const decision = (id: string, input: string) => ({ id, number: id, result: "MR-R1", resultTitle: { text: "", lang: "en" as const }, words: "W.", reason: "", names: [], noChange: false, input, dissent: "" });
  const around = (decisions: ReturnType<typeof decision>[]) => ({ review: { ...sheet, decisions } });
  const found = said("note", "Marta dissents: too early.", around([decision("D-1", "MR-I3"), decision("D-2", "MR-I1")]));
  expect(found.edit).toEqual({ review: { amendDecision: { id: "D-1", patch: { dissent: "Marta Quiroga dissents: too early." } } } });
  expect(said("note", "Nobody dissents.", around([decision("D-1", "MR-I3")])).edit).toEqual({ review: { input: { id: "r1", input: "MR-I3", patch: { comment: "First.\nNobody dissents." } } } });
  expect(said("dissent", "Mar: too late", around([decision("D-1", "MR-I3")])).edit).toEqual({ review: { amendDecision: { id: "D-1", patch: { dissent: "Marta Quiroga: too late" } } } });
  const lines = linesOf({ ...sheet, decisions: [{ ...decision("D-1", "MR-I3"), dissent: "Marta dissents." }] });
  const one = lines.find(({ kind }) => kind === "dissent") ?? null;
  expect(corrects("", one as Kept).edit).toEqual({ review: { amendDecision: { id: "D-1", patch: { dissent: "" } } } });
  expect(said("note", "Marta disiente.", around([decision("D-2", "MR-I1")])).edit).toEqual({ review: { amendDecision: { id: "D-2", patch: { dissent: "Marta Quiroga disiente." } } } });
});

test("a note goes below the notes of its input, and off the inputs into the note of the review", () => {
  expect(said("note", "Marta asks again.").edit).toEqual({ review: { input: { id: "r1", input: "MR-I3", patch: { comment: "First.\nMarta asks again." } } } });
  expect(said("note", "Late start.", { slide: { ...empty, key: "title" } }).edit).toEqual({ review: { amend: { id: "r1", patch: { note: "Late start." } } } });
});

test("on the slide of several inputs a line begins with the number of its input", () => {
  const slide = { ...empty, key: "bare" };
  expect(said("nothing", "3 none was raised", { slide }).edit).toEqual({ review: { input: { id: "r1", input: "MR-I4", patch: { nothing: true, nothingReason: "none was raised", conclusion: "" } } } });
  expect(said("nothing", "none was raised", { slide })).toMatchObject({ edit: null, trouble: "line-which" });
});

test("the day of the next review is said in words, or asked for again", () => {
  expect(said("next", "in six months").edit).toEqual({ review: { conclude: { id: "r1", nextReviewOn: "2027-06-03" } } });
  expect(said("next", "some day")).toMatchObject({ edit: null, trouble: "line-no-day" });
});

test("a decision that is corrected keeps what it concerns until that is changed too", () => {
  const taken = review({ decisions: [{ id: "x1", number: "D-1", result: "MR-R5", resultTitle: { text: "", lang: "en" }, words: "W.", reason: "", names: [], noChange: false, input: "MR-I3", dissent: "" }] });
  const { slide } = around();
  expect([concerned(kept("decision"), slide, taken), concerned(kept("note"), slide, taken), concerned(null, slide, taken)]).toEqual(["MR-R5", "MR-R6", "MR-R6"]);
});

test("every line that was kept can be corrected: words of an input, why nothing is told, why it is suitable", () => {
  expect(corrects("It is late.", kept("words")).edit).toEqual({ review: { input: { id: "r1", input: "MR-I3", patch: { conclusion: "It is late." } } } });
  expect(corrects("No audit yet", kept("nothing")).edit).toEqual({ review: { input: { id: "r1", input: "MR-I3", patch: { nothingReason: "No audit yet" } } } });
  expect(corrects("It works", kept("why", { id: "suitable" })).edit).toEqual({ review: { conclude: { id: "r1", suitableWhy: "It works" } } });
});

test("a decision or a note without words is taken back, anything else asks for words", () => {
  expect(corrects("", kept("decision")).edit).toEqual({ review: { withdrawDecision: { id: "x1" } } });
  expect(corrects("", kept("note", { text: "First." })).edit).toEqual({ review: { input: { id: "r1", input: "MR-I3", patch: { comment: "" } } } });
  expect(["action", "words", "why"].map((kind) => corrects("", kept(kind as LineKind)).edit)).toEqual([null, null, null]);
});

test("the lines of a meeting: records newest first, then notes and conclusions, each found again", () => {
  const decision = { id: "01b", number: "D-1", result: "MR-R2", resultTitle: { text: "T", lang: "en" }, words: "Buy", reason: "it pays", names: [], noChange: false, input: "MR-I1", dissent: "" };
  const action = { id: "01c", number: "ACT-1", title: "Ask", owner: null, ownerName: "", due: null, state: "open", overdue: false, decisionNumber: "", inputPlace: "", carriedTo: null, outcome: "", wasDue: null, review: "MR-2026-1" };
  const inputs = sheet.inputs.map((one) => ({ ...one, comment: `Prepared.\n${one.comment}`, notes: one.comment ? [one.comment] : [] }));
  const late = { ...action, id: "00a", number: "ACT-0" };
  const lines = linesOf(review({ ...sheet, inputs, decisions: [decision, { ...decision, id: "01a", number: "D-0", words: "", reason: "it fits", noChange: true }], actions: [action], earlierActions: [late], note: "Late start.", suitableWhy: "It fits" }));
  // What was prepared is no line of the meeting; what is open of earlier ones gets its new day here.
  expect(lines.map(({ number, text }) => number || text)).toEqual(["ACT-1", "D-1", "D-0", "Late start.", "First.", "Suitability", "ACT-0"]);
  expect(lines.slice(1, 3).map(({ text }) => text)).toEqual(["Buy, because it pays", "no change because it fits"]);
  expect(lines.map((one) => placeIn(lines, one))).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(placeIn(lines, { ...kept("note"), id: "" })).toBe(-1);
  // What was kept last is the first to be corrected, a note too; what is gone since is in no list.
  const recent = [{ ...kept("note"), id: "", text: "First.", input: "MR-I3" }, { ...kept("note"), id: "", text: "Taken back.", input: "MR-I1" }, lines[2] as Kept];
  expect(byTime(lines, recent).map(({ number, text }) => number || text)).toEqual(["First.", "D-0", "ACT-1", "D-1", "Late start.", "Suitability", "ACT-0"]);
});

test("nobody's words stand under another name, figures keep their comma, and a correction is no action", () => {
  const two = { id: "D-1", number: "D-1", result: "MR-R1", resultTitle: { text: "", lang: "en" as const }, words: "W.", reason: "", names: [], noChange: false, input: "MR-I3", dissent: "Tomás Arrieta: no.\nMarta Quiroga: too early" };
  const at = { review: { ...sheet, decisions: [two] } };
  expect(said("dissent", "Pedro: too early", at)).toMatchObject({ trouble: "line-unknown", name: "Pedro", edit: null });
  // The beginning of a name is enough where nothing else is said; who said no by name and says why now says it once.
  expect(said("dissent", "mar", at)).toMatchObject({ words: "Marta Quiroga", edit: { review: { amendDecision: { patch: { dissent: "Tomás Arrieta: no.\nMarta Quiroga: too early\nMarta Quiroga" } } } } });
  const bare = { review: { ...sheet, decisions: [{ ...two, dissent: "Marta Quiroga" }] } };
  expect(said("dissent", "Marta, it is too early", bare).edit).toEqual({ review: { amendDecision: { id: "D-1", patch: { dissent: "Marta Quiroga, it is too early" } } } });
  const lines = linesOf({ ...sheet, decisions: [two] }).filter(({ kind }) => kind === "dissent");
  expect(lines.map(({ text }) => text)).toEqual(["Tomás Arrieta: no.", "Marta Quiroga: too early"]);
  expect(said("correct", "Marta Quiroga: too late", at, lines[1] ?? null).edit).toEqual({ review: { amendDecision: { id: "D-1", patch: { dissent: "Tomás Arrieta: no.\nMarta Quiroga: too late" } } } });
  expect(said("action", "Find EUR 4,000, Marta, 15 jan").words).toBe("Find EUR 4,000");
  expect((corrects("Find EUR 5,000 for it", kept("action")).edit as unknown as { action: { amend: { patch: object } } }).action.amend.patch).toEqual({ title: "Find EUR 5,000 for it" });
  expect(said("action", "no, Marta, 15 jan").trouble).toBe("line-correction");
  expect(corrects("no, Marta, 22 January", kept("note")).trouble).toBe("line-no-action");
});

test("several who do not agree are named in full, and one who is nobody's here is told", () => {
  const one = { id: "D-1", number: "D-1", result: "MR-R1", resultTitle: { text: "", lang: "en" as const }, words: "W.", reason: "", names: [], noChange: false, input: "MR-I3", dissent: "" };
  const people = [{ id: "1", name: "Marta Quiroga", active: true }, { id: "2", name: "Tomás Arrieta", active: true }];
  const at = { people, review: { ...sheet, decisions: [one] } };
  expect(said("dissent", "Tomás y Marta: it cannot wait", at)).toMatchObject({ owner: "Tomás Arrieta, Marta Quiroga", edit: { review: { amendDecision: { id: "D-1", patch: { dissent: "Tomás Arrieta, Marta Quiroga: it cannot wait" } } } } });
  expect(said("dissent", "Tomás y Pedro: it cannot wait", at)).toMatchObject({ trouble: "line-unknown", name: "Pedro", edit: null });
  expect(said("dissent", "Late, and dear: we wait", at)).toMatchObject({ words: "Late, and dear: we wait", owner: "" });
});

test("a correction takes no words for another text: what stands behind a person or a day, the number of a record", () => {
  const one = kept("action", { text: "Train a second overseer." });
  const patch = (text: string) => (corrects(text, one).edit as unknown as { action?: { amend: { patch: object } } } | null)?.action?.amend.patch;
  expect(patch("Train a second overseer, Marta, Friday next week")).toEqual({ owner: "1", due: "2026-12-11" });
  expect(patch("train a second overseer., Marta")).toEqual({ owner: "1" });
  expect(corrects("Train a second overseer, Marta, some time soon", one)).toMatchObject({ edit: null, trouble: "line-unread", name: "some time soon" });
  expect(corrects("Marta, some time soon", one)).toMatchObject({ edit: null, trouble: "line-unread", name: "some time soon" });
  expect(patch("Train two overseers, Marta")).toEqual({ owner: "1", title: "Train two overseers" });
  expect(corrects("D-012", kept("note", { text: "First." }))).toMatchObject({ edit: null, trouble: "line-no-line", name: "D-012" });
});

test("a name in the words that is nobody's here is told", () => {
  expect(said("action", "Close both, Peter, mid January")).toMatchObject({ words: "Close both, Peter", name: "Peter", due: "2027-01-15", trouble: "" });
  expect(said("action", "Close both, Marta, mid January").name).toBe("");
});

test("the words of an action stand to be changed, and who and when may be put behind them", () => {
  const of = kept("action", { text: "Ask, then write" });
  const patch = (text: string) => (corrects(text, of).edit as unknown as { action: { amend: { patch: object } } }).action.amend.patch;
  expect(patch("Ask, then write, Marta, 15 dec")).toEqual({ owner: "1", due: "2026-12-15" });
  expect(patch("Ask both, then write")).toEqual({ title: "Ask both, then write" });
  expect(patch("Ask, then write")).toEqual({});
});

test("what was kept is read back as it stands, and what is gone as taken back", () => {
  const { backOf } = hint;
  const told = (one: Kept | null, more: Partial<Parameters<typeof backOf>[1]> = {}) => backOf(one, { review: sheet, lines: linesOf(sheet), undone: "", fresh: false, slide: empty, ...more });
  const next = { ...kept("next"), id: "", number: "", text: "first Thursday of June", input: "" };
  expect(told(next, { review: { ...sheet, nextReviewOn: "2027-06-03" } })).toContain("Thu, 3 Jun 2027");
  expect(told(next)).toBe("Taken back: first Thursday of June.");
  const stands = { ...empty, noted: "Action ACT-031: Ask · Dora Director · 15 Jan 2027" };
  expect(told(kept("action"), { fresh: true, slide: stands }), "what stands on the slide is not read twice").toBe("Kept: ACT-031");
  expect([told(null), told(kept("action"), { fresh: true })]).toEqual(["", "Kept: ACT-031 · Ask"]);
  expect(told(null, { undone: "Write about an input" })).toBe("Taken back: Write about an input");
});

test("that nothing changes is said of the AIMS until it is turned to something else, and of anything else nobody guesses", () => {
  const draft = { kind: "decision" as const, result: "MR-R6", on: "MR-I1", of: null };
  expect(resultOf({ ...draft, text: "No change because it fits" })).toBe("MR-R2");
  expect(resultOf({ ...draft, text: "Sin cambios porque encaja" })).toBe("MR-R2");
  expect(resultOf({ ...draft, text: "No change because it fits", turned: true })).toBe("MR-R6");
  expect(resultOf({ ...draft, text: "Move the audit because of no change" })).toBe("MR-R6");
});

test("an action of an earlier review gets a new day in words, and keeps its own words", () => {
  const earlier = { id: "x1", number: "ACT-011", title: "Describe the role", owner: "p1", ownerName: "Dora Director", due: "2026-10-30", state: "open", overdue: true, decisionNumber: "", inputPlace: "", carriedTo: null, outcome: "", wasDue: null, review: "MR-2026-1" };
  const around = { review: { ...sheet, earlierActions: [earlier] } };
  const one = kept("action", { id: "x1", number: "ACT-011", text: "Describe the role" });
  for (const words of ["new day 15 January", "move to 15 January", "until the 15th January", "nueva fecha: 15 de enero"]) expect(corrects(words, one, around).due, words).toBe("2027-01-15");
  expect(corrects("leave it", one, around)).toMatchObject({ edit: null, trouble: "line-earlier", name: "leave it" });
});

test("a decision that names an action and a day offers the action that day, and a person keeps it", () => {
  const lines = [kept("action", { id: "x1", number: "ACT-011", text: "Describe the role", about: "Dora Director · 30 Oct 2026" })];
  const of = (text: string) => moved(kept("decision", { number: "D-009", text }), lines, around());
  expect(of("Give ACT-011 a new day, 15 January 2027 because the market opens in spring")).toMatchObject({ kind: "correct", text: "15 January 2027", named: "D-009", of: lines[0] });
  expect(["ACT-011 pasa al 15 de enero", "ACT-011 se prorroga hasta el 15 de enero porque entró tarde"].map((text) => of(text)?.text), "the whole day, and not the 15th").toEqual(["15 de enero", "15 de enero"]);
  expect([of("Give ACT-012 a new day, 15 January 2027"), of("ACT-011 stays as it is"), of("ACT-011 stays at 30 October 2026"), moved(null, lines, around()), moved(kept("note", { text: "ACT-011, 15 January" }), lines, around())]).toEqual([null, null, null, null, null]);
});

test("a conclusion where nothing was to be reported keeps why there was nothing", () => {
  const silent = { review: review({ state: "in-meeting", inputs: [input("MR-I3", { nothing: true, nothingReason: "Seen in May." })] }) };
  expect(said("words", "It was seen again", silent).edit).toEqual({ review: { input: { id: "r1", input: "MR-I3", patch: { conclusion: "It was seen again", nothing: false, comment: "Seen in May." } } } });
});

test("a number alone, or what is to be settled by its number, waits for its words", () => {
  const bare = { slide: { ...empty, key: "bare", input: "" } };
  expect([said("words", "2 ", bare), said("decision", "SoA-001 1.1, ACT-016: ")].map(({ edit, trouble }) => [edit, trouble])).toEqual([[null, "line-empty"], [null, "line-say-what"]]);
  expect(said("decision", "SoA-001 1.1, ACT-016: new day in January because the market opens").edit).toMatchObject({ review: { decide: { words: "SoA-001 1.1, ACT-016: new day in January" } } });
});

test("the end names what it leaves: inputs by title, late actions, each contradiction", () => {
  const title = (text: string) => ({ title: { text, lang: "en" as const } });
  const inputs = [input("MR-I1", { ...title("Actions"), required: true }), input("MR-I4", { ...title("Trends: all"), required: false }), input("MR-I6", { covered: true })];
  const found = [{ rule: "r", late: false, message: { id: "m", args: {} }, kinds: [], subject: null, places: [] }];
  const told = hint.endOf(review({ state: "in-meeting", inputs }), found).map(({ head, words }) => `${head} ${words}`);
  expect(told.slice(0, 2)).toEqual(["Required and not covered: 1\u00a0Actions", "Inputs not covered, and not required: 2\u00a0Trends"]);
  expect([told.length, told.at(-1)]).toEqual([3, "One contradiction stands against issuing the minutes: ⟨m⟩"]);
  const ahead = [{ id: "refuse-review-input-open", args: { input: "MR-I1" }, field: "inputs", row: "MR-I1" }, { id: "refuse-review-no-next", args: {}, field: "nextReviewOn", row: null }] as never;
  expect(hint.endOf(review({ state: "in-meeting", inputs, ahead }), []).map(({ head }) => head)).toEqual(["Required and not covered:", "Not decided or concluded:", "Inputs not covered, and not required:"]);
  expect(hint.endOf(review({ state: "in-meeting", inputs: inputs.slice(2) }), [])).toEqual([]);
  const why = [{ id: "against-decision-why", args: { number: "D-009" }, field: "inputs", row: "MR-I6" }] as never;
  expect(hint.endOf(review({ state: "in-meeting", inputs: inputs.slice(2), told: why }), []).map(({ words }) => words)).toEqual([expect.stringContaining("D\u2011009")]);
});

test("a decision on two actions offers each its own day, and an owner to the one that has none", () => {
  const lines = [
    kept("action", { id: "x1", number: "ACT-016", text: "Read the log", about: "Dora Director · 6 Nov 2026" }),
    kept("action", { id: "x2", number: "ACT-018", text: "Sort the letters", about: "No owner · no day" }),
  ];
  const decision = kept("decision", { number: "D-015", text: "We take up ACT-018, Marta owns it by end of February; ACT-016 moves to 18 December because it waits" });
  expect(moved(decision, lines, around())).toMatchObject({ text: "Marta Quiroga, end of February", named: "D-015", of: lines[1] });
  expect(moved(decision, lines, around(), ["x2"])).toMatchObject({ text: "18 December", of: lines[0] });
  expect(moved(decision, lines, around(), ["x1", "x2"])).toBeNull();
});

test("what nobody typed dies with the line, and what was typed waits on its own slides", () => {
  const slide = { ...empty, key: "MR-I3.rows", input: "MR-I3" };
  const open = (on: typeof slide, words: string, left: Draft | null) => drafted("decision", words, { slide: on, review: sheet, of: null, left });
  const begun = open(slide, "SoA-001 1.1: ", null);
  expect([begun?.text, leftOf(begun)]).toEqual(["SoA-001 1.1: ", null]);
  const typed = leftOf({ ...(begun as Draft), text: "SoA-001 1.1: confirmed by June" });
  expect(open({ ...slide, key: "MR-I3" }, "", typed)?.text, "on the slides of the input").toBe("SoA-001 1.1: confirmed by June");
  expect(open({ ...slide, key: "MR-I4", input: "MR-I4" }, "", typed)?.text, "not on another input").toBe("");
});

test("a decision without a reason goes on with it, and keeps its words", () => {
  const of = kept("decision", { id: "d1", number: "D-015", text: "We take both up." });
  const opened = drafted("correct", BECAUSE, { slide: { ...empty, key: "MR-I3", input: "MR-I3" }, review: sheet, of, left: null });
  expect(opened).toMatchObject({ text: "We take both up because ", asks: true, stands: false });
  expect(said("correct", "We take both up because", {}, of)).toMatchObject({ trouble: "line-say-why", edit: null });
  expect(said("correct", "We take both up because clerks asked", {}, of).edit).toMatchObject({ review: { amendDecision: { id: "d1", patch: { words: "We take both up", reason: "clerks asked" } } } });
});

test("who is not there is excused in the line that says who joins by video", () => {
  const seats = review({ state: "in-meeting", inputs: [], participants: people.map((one) => ({ person: one.id, name: one.name, role: "", topManagement: false, attendance: "present" })) } as Partial<ReviewSheet>);
  const at = { review: seats, slide: { ...empty, key: "title" } };
  for (const [text, attendance] of [["Marta", "remote"], ["excused: Marta", "excused"], ["excusada Marta", "excused"], ["present: Marta", "present"]] as const) {
    expect(said("video", text, at).edit, text).toEqual({ review: { attend: { id: seats.id, people: ["1"], attendance } } });
  }
  // One line, one act for each; a full stop in a name ends nothing.
  for (const text of ["Marta, excused: Tomás", "Marta; excused: Tomás", "Marta. Excused: Tomás"]) {
    const { edit, more } = said("video", text, { ...at, people: people.slice(0, 2) });
    expect([edit, ...(more ?? [])].map((one) => JSON.stringify(one)), text).toEqual([["1", "remote"], ["2", "excused"]].map(([person, attendance]) => JSON.stringify({ review: { attend: { id: seats.id, people: [person], attendance } } })));
  }
  const initial = [{ id: "9", name: "J. Ortiz", active: true }];
  const short = review({ state: "in-meeting", inputs: [], participants: [{ person: "9", name: "J. Ortiz", role: "", topManagement: false, attendance: "present" }] } as Partial<ReviewSheet>);
  expect(said("video", "J. Ortiz", { review: short, slide: { ...empty, key: "title" }, people: initial }).edit).toEqual({ review: { attend: { id: short.id, people: ["9"], attendance: "remote" } } });
});

test("a control that a decision names with a day is offered that day, and gives the decision as its reason", () => {
  const data = { from: "register", sentence: { id: "x", args: {} }, columns: ["column-control", "column-target"], rows: [["A.6.1.3", "2026-11-13"], ["A.6.2.8", "2026-11-06"]], counts: [] };
  const late = review({ state: "in-meeting", inputs: [input("MR-I5", { data: data as never })], decisions: [{ id: "d1", number: "D-012", input: "MR-I5", words: "", reason: "two clinics came first", result: "MR-R6", names: ["A.6.1.3", "A.6.2.8"], noChange: false, dissent: "", resultTitle: { text: "", lang: "en" } } as never] });
  const decision = kept("decision", { number: "D-012", text: "A.6.1.3 y A.6.2.8: se aplazan al 31 de enero de 2027", input: "MR-I5" });
  const first = moved(decision, [], around({ review: late }));
  expect(first).toMatchObject({ kind: "correct", text: "31 de enero de 2027", named: "D-012", of: { kind: "target", number: "A.6.1.3" } });
  expect(meaning(first as Draft, around({ review: late })).edit).toEqual({ review: { retarget: { id: late.id, control: "A.6.1.3", on: "2027-01-31", decision: "D-012" } } });
  expect(moved(decision, [], around({ review: late }), ["A.6.1.3"])).toMatchObject({ of: { number: "A.6.2.8" }, text: "31 de enero de 2027" });
});

test("what was put before the meeting is done once it is decided, and a day takes the place of no words", () => {
  const put = review({ state: "in-meeting", inputs: [input("MR-I11", { prepared: "This review decides on Spain (ACT-033).", posed: [{ number: "ACT-033", title: "Decide on Spain", decided: true }] })] });
  const lines = [kept("action", { id: "x3", number: "ACT-033", text: "Decide on Spain", about: "Maeve · 3 Dec 2026" })];
  const offer = moved(kept("decision", { number: "D-013", text: "ACT-033: Spain goes on under its condition", input: "MR-I11" }), lines, around({ review: put }));
  expect(offer).toMatchObject({ text: "done", named: "D-013" });
  expect(meaning(offer as Draft, around({ review: put })).edit).toEqual({ action: { close: { id: "x3", outcome: "D-013" } } });
  expect(said("correct", "hecha: la carta salió", {}, lines[0]).edit).toEqual({ action: { close: { id: "x3", outcome: "la carta salió" } } });
  expect(said("correct", "done", {}, lines[0])).toMatchObject({ trouble: "line-say-outcome", edit: null });
  expect(said("correct", "15 de enero", {}, kept("nothing", { text: "No letters came." }))).toMatchObject({ trouble: "line-no-action", edit: null });
});

test("C means what is on the slide", () => {
  const lines = [kept("nothing", { number: "", input: "MR-I8", text: "None." }), kept("action", { id: "x1", number: "ACT-011", input: "" }), kept("note", { number: "", input: "MR-I3", text: "Seen." })];
  const on = { input: "", rows: [] as { id: string; mark: string }[], decide: "", noted: "" };
  expect([seenIn(lines, { ...on, rows: [{ id: "ACT-011", mark: "" }] }), seenIn(lines, { ...on, noted: "Agreed, ACT-011: x" }), seenIn(lines, { ...on, input: "MR-I3" }), seenIn(lines, on)]).toEqual([lines[1], lines[1], lines[2], lines[0]]);
});

test("what follows a reason behind a semicolon is decided too, and a number with done ends its action", () => {
  const sheet = review({ state: "in-meeting", inputs: [input("MR-I11", {})] });
  expect(meaning({ kind: "decision", text: "Spain goes on because the oversight is not accepted yet; no new clinic before IA-02", result: "MR-R6", on: "MR-I11", of: null }, around({ review: sheet })).edit).toMatchObject({ review: { decide: { words: "Spain goes on; no new clinic before IA-02", reason: "the oversight is not accepted yet" } } });
  const earlier = { id: "x3", number: "ACT-033", title: "Decide on Spain", owner: "1", ownerName: "Maeve", due: "2026-12-03", state: "open", overdue: false, decisionNumber: "", inputPlace: "", review: "", carriedTo: null, outcome: "", wasDue: null };
  const put = review({ ...sheet, earlierActions: [earlier] });
  expect(meaning({ kind: "action", text: "ACT-033 done: it goes on", result: "", on: "MR-I11", of: null }, around({ review: put })).edit).toEqual({ action: { close: { id: "x3", outcome: "it goes on" } } });
  expect(meaning({ kind: "action", text: "ACT-033 done", result: "", on: "MR-I11", of: null }, around({ review: put })).trouble).toBe("line-say-outcome");
  // A number that stood there and is said again is said once.
  expect(meaning({ kind: "decision", text: "ACT-033: ACT-033: Spain goes on", result: "MR-R6", on: "MR-I11", of: null }, around({ review: put })).words).toBe("ACT-033: Spain goes on");
  // What is done is not offered as done again.
  const asked = review({ ...put, inputs: [input("MR-I11", { posed: [{ number: "ACT-033", title: "Decide on Spain", decided: true }] })] });
  const decided = kept("decision", { number: "D-1", text: "ACT-033: it goes on", input: "MR-I11" });
  const offered = (state: string) => moved(decided, [kept("action", { id: "x3", number: "ACT-033", input: "" })], around({ review: { ...asked, earlierActions: [{ ...earlier, state }] } }));
  expect([offered("open")?.of?.number, offered("done")]).toEqual(["ACT-033", null]);
});
