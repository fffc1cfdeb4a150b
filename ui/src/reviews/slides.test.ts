import { expect, test, vi } from "vitest";
import type { SheetInput } from "../ipc/wire";
import { input, review } from "./sheet.fixture";

vi.hoisted(() => {
  vi.stubGlobal("navigator", { language: "en", userAgent: "" });
  vi.stubGlobal("document", { documentElement: {} });
});
const { choose } = await import("../words.svelte");
const { counted, empty, placeOf, readOn, settledOn, slidesOf } = await import("./slides");
const { endOf } = await import("./hint");
const { MOST_NAMES, MOST_RECORDED, MOST_ROWS, MOST_WORDS, prepared, words } = await import("./room");
const { rowsOf } = await import("./rows");
const { clip, pieces } = await import("./wording");

const long = Array.from({ length: 90 }, (_, at) => `word${at}`).join(" ");
const message = (id: string, args: Record<string, string | number> = {}) => ({ id, args });
const columns = ["number", "action", "owner", "due", "state", "outcome"].map((name) => `column-${name}`);
const action = (at: number, state: string): string[] => [`ACT-${String(at).padStart(3, "0")}`, `Write the plan for incident communication number ${at} ${long}`, "Sorcha Breathnach", "2026-07-31", `cell-action-${state}`, long];

/** Inputs as long as they come: own words of any length, many rows, changes of free texts, lists of controls. */
function crowded(): SheetInput[] {
  const data = (more: Partial<SheetInput["data"]>): SheetInput["data"] => ({ from: "register", sentence: message("input-sentence-organisation", { count: 3 }), columns: [], rows: [], counts: [], ...more });
  return [
    input("MR-I1", { data: data({ sentence: message("input-sentence-actions", { total: 9, done: 1, dropped: 0, open: 8, overdue: 1 }), columns, rows: [action(1, "done"), ...Array.from({ length: 7 }, (_, at) => action(at + 2, "open")), action(9, "overdue")] }) }),
    input("MR-I2", { data: data({ columns: ["on", "subject", "field", "from", "to", "by"].map((name) => `column-${name}`), rows: [["2026-06-01", "cell-subject-organisation", "cell-field-scope", long, long, "Ingrid Solheim"]] }) }),
    input("MR-I3", { data: data({ columns: ["column-reason", "column-controls"], rows: [["cell-code-law", "A.2.2, A.3.2, A.5.2, A.5.3, A.6.2.4, A.7.2, A.8.5, A.9.2, A.10.3"]] }) }),
    input("MR-I4", { comment: long, prepared: long, notes: [long, long] }), input("MR-I8", { required: false, nothing: true, nothingReason: long, covered: true }),
    input("MR-I9", { data: data({ columns: ["control", "status", "owner", "target"].map((name) => `column-${name}`), rows: [["A.6.2.4", "cell-status-planned", "", "2026-10-01"]] }) }),
    ...Array.from({ length: 8 }, (_, at) => input(`MR-I${at + 20}`, {})),
  ];
}

test("names that are never cut, with who and when below them, stand on as many slides as they need", () => {
  choose("en");
  const name = "A letter from a patient who writes in a language that nobody at the desk reads is sent to the wrong department";
  const risk = (at: number) => [`R-00${at}`, name, "high", "rated", "Sorcha Breathnach", "2026-10-01"];
  const data = { from: "register", sentence: message("input-sentence-risks", { total: 9, high: 9, late: 0 }), columns: ["number", "risk", "remains", "state", "owner", "due"].map((one) => `column-${one}`), rows: Array.from({ length: 9 }, (_, at) => risk(at + 1)), counts: [] } as SheetInput["data"];
  const [, ...pages] = slidesOf(review({ state: "in-meeting", inputs: [input("MR-I9", { data })] }), { controls: {}, opened: new Set(["MR-I9"]) });
  const told = pages.filter((one) => one.input === "MR-I9");
  expect(told.flatMap((one) => one.rows).map((row) => row.words)).toEqual(Array.from({ length: 9 }, () => name));
  for (const one of told) expect(one.rows.length).toBeLessThanOrEqual(5);
});

const decision = (at: number) => ({ id: `d${at}`, number: `D-${at}`, result: "MR-R2", resultTitle: { text: "T", lang: "en" }, words: long, reason: "", names: [], noChange: false, input: "MR-I1", dissent: "" });
const full = () => review({
  undecided: ["MR-R1"], state: "in-meeting", startedAt: "2026-12-03T10:00:00Z", place: long, inputs: crowded(), decisions: Array.from({ length: 8 }, (_, at) => decision(at)), suitable: "yes", suitableWhy: long,
  ahead: ["A", "B", "C"].map((row) => ({ id: "refuse-review-input-open", args: { input: row }, field: "inputs", row })) as never,
  actions: Array.from({ length: 5 }, (_, at) => ({ id: `a${at}`, number: `ACT-0${at}`, title: long, owner: null, ownerName: "", due: null, state: "open", overdue: false, decisionNumber: "", inputPlace: "", carriedTo: null, outcome: "", wasDue: null, review: "MR-2026-1" })),
});
const every = new Set(["agenda", "bare", "decisions", "actions", "thanks", ...crowded().flatMap((one) => [one.input, `${one.input}.rows`])]);

test.each(["en", "es"] as const)("no slide is prepared with more than forty words or seven rows, or has more than eighty of what is recorded, whatever stands in the registers (%s)", (lang) => {
  choose(lang);
  for (const opened of [new Set<string>(), every]) {
    const slides = slidesOf(full(), { controls: { "A.2.2": "AI policy", "A.6.2.4": long }, opened });
    expect(slides.length).toBeGreaterThan(15);
    for (const slide of slides) {
      // What is recorded while people speak comes beside what was prepared, and is read out.
      const recorded = /\.(?:kept|whole)/.test(slide.key) || slide.key.startsWith("decisions") || slide.key.startsWith("open");
      expect(prepared(slide), `${slide.key}: ${JSON.stringify(slide)}`).toBeLessThanOrEqual(recorded ? MOST_RECORDED : MOST_WORDS);
      expect(words(slide) - prepared(slide), `${slide.key}: ${JSON.stringify(slide)}`).toBeLessThanOrEqual(MOST_RECORDED);
      // Titles alone are half lines in two columns: the agenda, and inputs without content.
      expect(slide.rows.length).toBeLessThanOrEqual(slide.rows.every(({ name }) => name) ? MOST_NAMES : MOST_ROWS);
      expect(JSON.stringify(slide)).not.toContain("⟨");
    }
    expect(new Set(slides.map(({ key }) => key)).size).toBe(slides.length);
  }
  choose("en");
});

test("the agenda shows every input with its minutes, and in the meeting what it took", () => {
  const agenda = slidesOf(full(), { spent: { "MR-I1": 61 } }).find(({ key }) => key === "agenda");
  expect(agenda?.rows.map(({ id }) => id)).toEqual(full().inputs.map((_, at) => String(at + 1)));
  expect([agenda?.more, agenda?.rows[0]?.side, agenda?.rows[1]?.side]).toEqual([0, ["1 of 5 min"], ["5 min"]]);
});

test("what the meeting has come to is said before anybody leaves", () => {
  const thanks = slidesOf(full(), { opened: every }).filter(({ key }) => key.startsWith("thanks"));
  const rows = thanks.flatMap(({ rows }) => rows);
  expect(rows).toContainEqual(expect.objectContaining({ words: "Decisions", side: ["8"] }));
  expect(rows).toContainEqual(expect.objectContaining({ words: "Actions", side: ["5", "5 without owner or day"], mark: "bad" }));
});

test("what is usually decided stands on the slide until a decision does, and what the minutes need is told", () => {
  const decides = { "MR-I1": "Accept closure, extend with reason, or escalate", "MR-I9": "Accept or treat" };
  const slides = slidesOf(full(), { decides });
  expect(slides.find(({ key }) => key === "MR-I9")?.decide).toBe("To decide: Accept or treat each risk? Another appetite?");
  expect(slides.find(({ key }) => key === "MR-I1")?.decide, "decisions stand there, and where they have no room by their numbers").toBe(`Decided: ${Array.from({ length: 8 }, (_, at) => `D-${at}`).join(", ")}`);
  const told = slides.find(({ key }) => key === "decisions")?.rows.filter(({ mark }) => mark === "bad").map(({ words }) => words);
  expect(told).toEqual(["Still to decide: opportunities for improvement"]);
});

test("what is recorded stands below, and what was prepared stays as it was", () => {
  const data = { from: "register", sentence: message("input-sentence-actions-none"), columns, rows: [action(1, "open"), action(2, "open")].map(([number = "", , ...rest]) => [number, "Write the plan", ...rest]), counts: [] } as SheetInput["data"];
  const before = input("MR-I1", { data });
  const of = (more: Partial<SheetInput>, decisions: ReturnType<typeof decision>[]) =>
    slidesOf(review({ state: "in-meeting", inputs: [{ ...before, ...more }], decisions }), { decides: { "MR-I1": "Accept closure" } }).filter((one) => one.input === "MR-I1");
  const [plain] = of({}, []);
  const [told, ...more] = of({ conclusion: "Good enough.", notes: ["Marta saw it."] }, [{ ...decision(1), words: "Extend it.", dissent: "Tomás Arrieta: too late" }]);
  expect(more).toEqual([]);
  expect(told).toEqual({ ...plain, decide: "To decide: Accept closure\nDecided, D-1: Extend it.\nAgainst: Tomás Arrieta: too late", decided: true, noted: "Concluded: Good enough.\nNoted: Marta saw it." });
  expect(plain?.decide).toBe("To decide: Accept closure");
});

test("no name of a person is broken over two lines", () => {
  const text = "Dora Director takes it up with Dora Meier.";
  expect(slidesOf(review({ state: "in-meeting", inputs: [input("MR-I1", { prepared: text, comment: text })] })).find(({ input }) => input)?.sentence ?? "").toBe("Dora\u00a0Director takes it up with Dora Meier.");
});

test("a figure says what it counts, and what is late bears the mark", () => {
  const columns = ["number", "module", "valid", "ended"].map((name) => `column-${name}`);
  const of = (cells: string[], heads: string[]) => rowsOf(input("MR-I12", { data: { from: "register", sentence: message("input-sentence-none"), columns: heads, rows: [cells], counts: [] } }), {}, review({}))[0];
  expect(of(["MOD-001", "Everybody", "5", "0"], columns)).toMatchObject({ words: "Everybody", side: ["Valid for: 5"], mark: "" });
  expect(of(["SUP-001", "Modelhaus", "cell-supplier-late"], ["column-number", "column-supplier", "column-state"])).toMatchObject({ mark: "bad" });
});

test("what does not fit is counted and comes by a key, and no row is lost", () => {
  const closed = slidesOf(full());
  const front = closed.find(({ key }) => key === "MR-I1");
  expect(front?.rows[0]).toMatchObject({ id: "ACT-009", mark: "bad" });
  expect(front?.more).toBe(9 - (front?.rows.length ?? 0));
  const open = slidesOf(full(), { opened: new Set(["MR-I1"]) }).filter(({ input, key }) => input === "MR-I1" && !/\.(?:kept|whole)/.test(key));
  expect(open.flatMap(({ rows }) => rows).map(({ id }) => id)).toHaveLength(9);
  expect(open.every(({ more }) => more === 0)).toBe(true);
});

test("inputs with nothing to show share a slide, and the meeting goes its way", () => {
  const keys = slidesOf(full()).map(({ key }) => key);
  expect(keys.filter((key) => key.startsWith("MR-I2") && key !== "MR-I2")).toEqual([]);
  expect(keys.slice(0, 2)).toEqual(["title", "agenda"]);
  // A decision has a slide for what it says, all of them on the way; what is still to decide stands before them.
  expect(keys.filter((key) => key.startsWith("decisions"))).toHaveLength(9);
  expect(keys.filter((key) => key.startsWith("actions"))).toHaveLength(3);
  expect(slidesOf(full()).find(({ key }) => key === "actions.2")?.title).toBe("Actions so far (2 of 3)");
  expect(keys.filter((key) => !/^(?:decisions|actions)\./.test(key)).slice(-10)).toEqual(["bare", "bare.2", "decisions", "actions", "suitable", "adequate", "effective", "next", "open", "thanks"]);
});

test("what falls short stands first, what is over last, and a sentence that leaves rows no room has a slide of its own", () => {
  const aim = (at: number, state: string) => [`OBJ-00${at}`, "No urgent letter is missed", "None in three", "0 letters", "2026-11-13", `cell-${state}`];
  const data = { from: "register", sentence: message("input-sentence-objectives", { live: 2, late: 0, short: 1, closed: 1 }), columns: ["number", "objective", "aim", "reading", "read-on", "state"].map((one) => `column-${one}`), rows: [aim(1, "objective-met"), aim(2, "read-in-time"), aim(3, "read-short")], counts: [] } as SheetInput["data"];
  const [told, listed] = slidesOf(review({ state: "in-meeting", inputs: [input("MR-I14", { data })] })).filter((one) => one.input === "MR-I14");
  expect([told?.key, told?.rows, told?.more]).toEqual(["MR-I14.told", [], 0]);
  expect([listed?.key, listed?.sentence, listed?.rows.map(({ id }) => id)]).toEqual(["MR-I14", "", ["OBJ-003", "OBJ-002", "OBJ-001"]]);
});

test("Escape leads back to where M read on, and leaves from anywhere else", async () => {
  const { Reading } = await import("./reading.svelte");
  const { empty } = await import("./slides");
  const [reading, front, on, other] = [new Reading(), { ...empty, key: "a", input: "a" }, { ...empty, key: "a.2", input: "a" }, { ...empty, key: "b", input: "b" }];
  expect(reading.back()).toBe("");
  reading.on(front);
  reading.turned(on, { ...on, key: "a.3" });
  expect([reading.opened.has("a"), reading.back(), reading.opened.has("a"), reading.back()]).toEqual([true, "a", false, ""]);
  reading.on(front);
  reading.turned(on, other);
  expect([reading.back(), reading.opened.has("a")], "what was read is put away with its input").toEqual(["", false]);
});

test("a control stands with its name, a missing owner in words", () => {
  const one = crowded().find(({ input }) => input === "MR-I9");
  expect(one && rowsOf(one, { "A.6.2.4": "AI system verification and validation" }, review({}))[0]).toMatchObject({ id: "A.6.2.4", words: "AI system verification and validation", side: ["No owner", "Target date: 1 Oct 2026", "Planned"] });
});

test("nothing of what was prepared in words stays unsaid, and figures say as of when", () => {
  const sentences = Array.from({ length: 6 }, (_, at) => `Sentence ${at} has about nine words in it here.`).join(" ");
  const of = review({ state: "in-meeting", inputs: [input("MR-I1", { comment: sentences, prepared: sentences, notes: ["Marta saw it"], data: { from: "register", sentence: message("input-sentence-actions-none"), columns, rows: [action(1, "open")], counts: [] } })] });
  const told = slidesOf(of).filter((one) => one.input === "MR-I1");
  expect(told.map(({ sentence }) => sentence).join(" ")).toContain(sentences);
  expect(told.at(-1)?.rows.length).toBe(1);
  // A note is no part of what was prepared, and says what it is.
  expect([told[0]?.sentence.includes("Marta"), told.at(-1)?.noted]).toEqual([false, "Noted: Marta saw it"]);
  expect(told.at(-1)?.asOf).toBe("as of 20 Nov 2026");
});

test("days are proposed for the next review until one is decided", () => {
  const next = (more: object) => slidesOf(review({ state: "in-meeting", ...more })).find(({ key }) => key === "next");
  const open = next({});
  expect(open?.rows.map(({ id, side }) => [id, side[0]])).toEqual([["1", "Wed, 3 Mar 2027"], ["2", "Thu, 3 Jun 2027"], ["3", "Fri, 3 Dec 2027"]]);
  expect(next({ heldOn: "2026-11-28", nextReviewOn: "2027-05-28" })).toMatchObject({ big: "Fri,\u00a028\u00a0May\u00a02027", rows: [] });
});

test("a place that is gone leads to what is nearest", () => {
  const slides = slidesOf(full());
  expect([placeOf(slides, "MR-I1.4"), placeOf(slides, "MR-I1")].map((at) => slides[at]?.key)).toEqual(["MR-I1.told", "MR-I1"]);
  expect([placeOf(slides, "nowhere"), placeOf(slides, "nowhere", 4)]).toEqual([0, 4]);
});

test("a number on the slide of what is open leads to where it is settled", () => {
  const reason = (id: string, field: string, row: string | null = null) => ({ id, args: {}, field, row });
  const ahead = [reason("refuse-review-input-open", "inputs", "MR-I4"), reason("refuse-review-no-improvement", "decisions", "MR-R1"), reason("refuse-review-no-change-decision", "decisions", "MR-R2"), reason("refuse-review-verdict-open", "effective", "effective"), reason("refuse-review-no-next", "nextReviewOn")] as never;
  const slides = slidesOf(review({ state: "in-meeting", ahead, inputs: [input("MR-I1", { prepared: "Two are late.", concerns: "MR-R1" }), input("MR-I4", { covered: false }), input("MR-I9", { required: false, prepared: "Rated.", covered: false })] }));
  const open = slides.filter(({ key }) => key.startsWith("open"));
  const ids = open.flatMap(({ rows }) => rows.map(({ id }) => id));
  expect(ids).toEqual(["1", "2", "3", "4", "5", "6"]);
  expect(ids.map((id) => open.map((one) => settledOn(slides, one, Number(id))?.key ?? "").join(""))).toEqual(["bare", "MR-I1", "bare", "effective", "next", "MR-I9"]);
  expect(ids.map((id) => open.map((one) => settledOn(slides, one, Number(id))?.opens ?? "").join(""))).toEqual(["W", "D", "D", "", "", "W"]);
  expect([...open.map((one) => settledOn(slides, one, 9)), settledOn(slides, slides[0] ?? open[0] as never, 1)].every((one) => one === null)).toBe(true);
});

test("what was said of a slide is read on before the rows that go on", () => {
  const columns = ["column-number", "column-action", "column-owner", "column-due", "column-state"];
  const rows = Array.from({ length: 9 }, (_, at) => [`ACT-10${at}`, "Look at it again before the next release is made", "Marta", "2027-01-15", "cell-action-open"]);
  const data = { ...input("MR-I1", {}).data, from: "register" as const, columns, rows };
  const notes = Array.from({ length: 4 }, (_, at) => `${long.slice(0, 300)} ${at}`);
  const keys = (opened: string[]) => slidesOf(review({ state: "in-meeting", inputs: [input("MR-I1", { data, notes })] }), { opened: new Set(opened) }).flatMap(({ key, input: at }) => (at === "MR-I1" ? [key] : []));
  const read = keys(["MR-I1"]);
  expect(read.findIndex((key) => key.includes(".whole"))).toBe(read.indexOf("MR-I1") + 1);
  expect(read.indexOf("MR-I1.2")).toBeGreaterThan(read.lastIndexOf(read.filter((key) => key.includes(".whole")).at(-1) ?? ""));
});

test("what stands open is numbered on each of its slides, so that one key leads from each", () => {
  const told = Array.from({ length: 14 }, (_, at) => ({ id: "against-decision-why", args: { number: `D-${at}` }, field: "inputs", row: `MR-I${at + 1}` }));
  const found = told.map((_, at) => ({ rule: "r", late: false, message: { id: "m", args: {} }, kinds: [], subject: null, places: [{ called: "x", goal: at === 0 ? { noun: "supplier", id: "s1", filter: {} } : { noun: "review", id: "r1", filter: { input: `MR-I${at + 1}` } } }] }));
  const slides = slidesOf(review({ state: "in-meeting", undecided: [], inputs: told.map(({ row }) => input(row, { prepared: "Said.", comment: "Said." })) }), { found: found as never });
  const open = slides.filter(({ key }) => key.startsWith("open"));
  expect(open.length).toBeGreaterThan(1);
  expect(open.flatMap(({ rows }) => rows).filter(({ to, id }) => to && !/^[1-9]$/.test(id))).toEqual([]);
  expect(settledOn(slides, open[1] ?? empty, 1)?.key).toBe(open[1]?.rows[0]?.to);
  expect(open[0]?.rows.find(({ to }) => !to)?.words, "and what no key settles says where it is").toContain("Settled in its own register.");
});

test("rows give way for what was recorded, and a key opens them; what was opened makes the meeting no longer", () => {
  const risk = (at: number) => [`R-00${at}`, `Letters of kind ${"abcdefg"[at]} come too late to whom they are for`, "cell-risk-level-high", "cell-risk-since", "Marta Quiroga", "2027-02-23"];
  const data = { from: "register", sentence: message("input-sentence-actions-none"), columns: ["column-number", "column-risk", "column-remains", "column-state", "column-owner", "column-accepted-until"], rows: [0, 1, 2, 3, 4, 5, 6].map(risk), counts: [] } as SheetInput["data"];
  const taken = { state: "in-meeting" as const, inputs: [input("MR-I9", { data, notes: ["Marta saw it."] })], decisions: [{ ...decision(1), words: "Accept them until May", reason: "they are new", input: "MR-I9" }] };
  const shown = (opened: string[]) => slidesOf(review(taken), { opened: new Set(opened) });
  const [plain] = slidesOf(review({ ...taken, inputs: [input("MR-I9", { data })], decisions: [] })).filter(({ input: at }) => at === "MR-I9");
  const [front] = shown([]).filter(({ input: at }) => at === "MR-I9");
  expect([front?.decide, front?.noted, front?.cut]).toEqual(["Decided, D-1: Accept them until May, because they are new", "Noted: Marta saw it.", false]);
  expect([(front?.rows.length ?? 0) < (plain?.rows.length ?? 0), (front?.rows.length ?? 0) + (front?.more ?? 0)]).toEqual([true, 7]);
  const opened = shown(["MR-I9"]);
  expect(opened.filter(({ input: at }) => at === "MR-I9").flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(data.rows.map(([id]) => id));
  const asked = slidesOf(review({ ...taken, inputs: [input("MR-I9", { data })], decisions: [] }), { decides: { "MR-I9": "Accept each of them?" } }).filter(({ input: at }) => at === "MR-I9");
  expect(asked.map(({ decide }) => decide).join(), "what is asked has room on one of its slides").toContain("To decide: Accept or treat each risk? Another appetite?");
  expect(front?.rows[0]?.side, "what is true of each is not said of each").toEqual(["High", "Marta Quiroga", "Accepted until: 23 Feb 2027"]);
  const at = opened.findIndex(({ key }) => key === "MR-I9");
  expect([counted(opened, at + 1, new Set(["MR-I9"])), counted(shown([]), at, new Set())]).toEqual(Array(2).fill({ at: at + 1, of: shown([]).length }));
});

test("what is late leads to its line: an action of before to its day, anything else to a decision on its input", () => {
  const late = (id: string, number: string, row: string) => ({ id, args: { number }, field: "inputs", row });
  const told = [late("against-action-late", "ACT-011", "MR-I1"), late("against-rest-late", "A.6.1.3", "MR-I5"), late("against-rest-late", "A.6.2.8", "MR-I5")] as never;
  const one = review({ state: "in-meeting", told, inputs: [input("MR-I1", { prepared: "One is late." }), input("MR-I5", { prepared: "Two are late." })] });
  const slides = slidesOf(one);
  const open = slides.filter(({ key }) => key === "open")[0] ?? empty;
  expect(open.rows.map(({ words }) => words.split(": ").at(-1))).toEqual(["ACT-011", "A.6.1.3, A.6.2.8"]);
  expect([1, 2].map((number) => settledOn(slides, open, number))).toEqual([{ key: "MR-I1", opens: "ACT-011", begins: "" }, { key: "MR-I5", opens: "A.6.1.3", begins: "A.6.1.3, A.6.2.8: " }]);
  // Its own row is in sight where a slide has one.
  const rows = [action(1, "open"), ["ACT-011", ...action(2, "overdue").slice(1)]] as string[][];
  const data = { from: "register", sentence: message("input-sentence-actions-none"), columns, rows, counts: [] } as SheetInput["data"];
  const listed = slidesOf(review({ ...one, inputs: [input("MR-I1", { prepared: long, data }), input("MR-I5", { prepared: "Two are late." })] }));
  const led = settledOn(listed, listed.find(({ key }) => key === "open") ?? empty, 1)?.key;
  expect([led === listed.find(({ input }) => input === "MR-I1")?.key, listed.find(({ key }) => key === led)?.rows.some(({ id }) => id === "ACT-011")]).toEqual([false, true]);
  expect(endOf(one, []).find(({ head }) => head.startsWith("Overdue"))?.words).toBe("ACT\u2011011, A.6.1.3, A.6.2.8");
});

test("what was prepared stays in sight where the meeting finds nothing to report, and nothing is asked any more; else each input says what it is for", () => {
  const of = (more: object, decides: Record<string, string> = { "MR-I9": "Accept each risk?" }) =>
    slidesOf(review({ state: "in-meeting", inputs: [input("MR-I9", { prepared: "Thirteen were rated.", ...more }), input("MR-I5", { prepared: "None moved." })] }), { decides }).filter(({ input: at }) => at.startsWith("MR-I"));
  const [asked, other] = of({});
  expect([asked?.decide, other?.decide]).toEqual(["To decide: Accept or treat each risk? Another appetite?", "For information."]);
  const [said] = of({ nothing: true, nothingReason: "Seen in May." });
  expect(said).toMatchObject({ sentence: "Thirteen were rated.", decide: "" });
  expect(said?.noted).toContain("Nothing to report: Seen in May.");
  expect(of({}, {}).map(({ decide }) => decide)).toEqual(["", ""]);
});

test("what is not whole on a slide is read on from it, with what was concluded last time, and put away again", () => {
  const previous = { review: "MR-2026-1", sentence: message("input-sentence-none"), counts: [], conclusion: "It stays.", nothing: false };
  const picture = { title: message("input-sentence-none"), sentence: message("input-sentence-none"), figure: {}, rows: [] } as never;
  const data = { from: "register", sentence: message("input-sentence-actions-none"), columns, rows: [action(1, "open")], counts: [] } as SheetInput["data"];
  const taken = [{ ...decision(1), words: long.slice(0, 400), reason: "it is late", dissent: "Dora Director, too early" }];
  const shown = (opened: Set<string>) => slidesOf(review({ state: "in-meeting", inputs: [input("MR-I1", { picture, data, previous })], decisions: taken }), { opened }).filter(({ input: at }) => at === "MR-I1");
  const [front] = shown(new Set());
  expect([front?.cut, front?.unsaid.length, front?.decide]).toEqual([true, 2, `Decided, D-1: ${clip(long, 9)}`]);
  const [again, whole] = shown(new Set(["MR-I1"]));
  expect([again?.cut, whole?.key, whole?.rows.map((row) => row.words).join(" ")]).toEqual([false, "MR-I1.whole", `${long.slice(0, 400)}, because it is late Against: Dora\u00a0Director, too early`]);
});

test("numbers of records and days are pieces of their own, and texts are cut at words", () => {
  const tight = (text: string) => pieces(text).filter((piece) => piece.tight).map(({ text }) => text);
  expect(tight("ACT-007 is due on 31 Jul 2026 for A.6.2.4, D-003.")).toEqual(["ACT-007", "31 Jul 2026", "A.6.2.4", "D-003"]);
  expect(tight("MR-2026-1 vence el 3 de diciembre de 2026")).toEqual(["MR-2026-1", "3 de diciembre de 2026"]);
  expect(tight("by 18 December, el 18 de enero; Regulation (EU) 2024/1689 has 5 parts")).toEqual(["18 December", "18 de enero", "(EU) 2024/1689"]);
  expect([clip("one two three, four", 3), clip(" one  two ", 3)]).toEqual(["one two three\u00a0…", "one two"]);
});

test("an input of which nothing is to be reported stays on the slide where it was said, and contradictions are told before the end", () => {
  const inputs = [input("MR-I4", { nothing: true, nothingReason: "No test led to one.", covered: true }), input("MR-I6", {})];
  const slides = slidesOf(review({ state: "in-meeting", inputs }), { found: [{ rule: "r", late: false, message: { id: "m", args: {} }, kinds: [], subject: null, places: [{ called: "MR-2026-2", goal: { noun: "review", id: "r1", filter: { input: "MR-I4" } } }] }] });
  expect(slides.filter((one) => one.input !== "").length).toBe(0);
  expect(slides.find(({ key }) => key === "bare")?.rows.map(({ side, mark }) => [side[0], mark])).toEqual([["nothing to report", "ok"], ["required", "bad"]]);
  expect(slides.find(({ key }) => key === "open")?.rows).toContainEqual(expect.objectContaining({ words: "⟨m⟩", mark: "bad" }));
  const figured = { rule: "r", late: false, message: message("contradiction-nothing-counted", { number: "MR-2026-2", place: 1, input: "MR-I4", count: 2 }), kinds: [], subject: null, places: [] };
  const brief = slidesOf(review({ state: "in-meeting", inputs }), { found: [figured] }).find(({ key }) => key === "open")?.rows.at(-1)?.words;
  expect(brief, "the minutes it is about are those of this meeting").toBe("Input 1 says that there is nothing to report, but the registers counted 2 entries in the period.");
});

test("a control that two reasons name stands once, and figures are no words that are cut", () => {
  const data = { from: "register", sentence: message("input-sentence-none"), columns: ["column-reason", "column-controls"], rows: [["cell-code-law", "A.8.5"], ["cell-code-contract", "A.8.5, A.7.3"]], counts: [] } as SheetInput["data"];
  expect(rowsOf(input("MR-I3", { data }), {}, review({})).map(({ id, side }) => [id, side.length])).toEqual([["A.8.5", 2], ["A.7.3", 1]]);
  expect(clip("Confirmed wrongly: 1.5 % in August, 1.0 % in September", 5)).toBe("Confirmed wrongly: 1.5 % in August, 1.0 % in\u00a0…");
});

test("what is counted apart stands first, with the words, and the rest follows on slides of its own", () => {
  const data = (more: Partial<SheetInput["data"]>): SheetInput["data"] => ({ from: "register", sentence: message("input-sentence-measures", { applicable: 3, partly: 1, late: 1, open: 2, overdue: 0 }), columns: [], rows: [], counts: [], ...more });
  const also = { sentence: message("input-sentence-watched", { watched: 1, crossed: 1, unread: 0 }), columns: ["column-number", "column-measure", "column-limit", "column-reading", "column-read-on", "column-state"],
    rows: [["MON-001", "Letters (SYS-001)", "≤ 4 per thousand", "3 → 5 per thousand", "2026-11-02", "cell-measure-crossed-late"]] };
  const both = slidesOf(review({ inputs: [input("MR-I5", { prepared: "Fewer letters.", data: data({ columns: ["column-control", "column-status", "column-owner", "column-target"], rows: [["A.6.2.8", "cell-status-partly", "Ruth", "2026-11-06"]], also }) })] })).filter(({ key }) => key.startsWith("MR-I5"));
  expect(both.map(({ key, sentence, rows }) => [key, sentence, rows.map(({ id, mark }) => [id, mark])])).toEqual([
    ["MR-I5", "Fewer letters.", [["MON-001", "bad"]]], ["MR-I5.more", expect.stringContaining("Of 3 applicable controls"), [["A.6.2.8", "bad"]]],
  ]);
  expect(both[0]?.rows[0]?.side.join(" ")).toContain("3 → 5 per thousand");
});

test("what was concluded last time stands before what was counted, and gives way to what is said now", () => {
  const previous = { review: "MR-2026-1", sentence: message("input-sentence-none"), counts: [], conclusion: "The assessment is approved before the next review of the board, and each of the two open risks has an owner.", nothing: false };
  const one = input("MR-I9", { prepared: "Thirteen risks were rated.", previous });
  const shown = (more: object) => slidesOf(review({ state: "in-meeting", inputs: [one], ...more })).find(({ key }) => key === "MR-I9");
  expect(shown({})?.since).toBe("MR-2026-1 concluded: The assessment is approved before the next review of the board, and each of the two open risks has an owner");
  const long = Array.from({ length: 50 }, () => "againandagain").join(" ");
  const decisions = [{ id: "1", number: "D-1", result: "MR-R5", resultTitle: { text: "", lang: "en" as const }, words: long, reason: "", names: [], noChange: false, input: "MR-I9", dissent: "Dora Director, too early" }];
  const now = shown({ decisions });
  expect([now?.cut, shown({ decisions })?.last]).toEqual([true, "MR-2026-1 concluded: The assessment is approved before the next review of the board, and each of the two open risks has an owner"]);
  expect([now?.since, now?.decide, now?.noted]).toEqual(["MR-2026-1 concluded\u00a0…", `Decided, D-1: ${long}\nAgainst: Dora\u00a0Director, too early`, ""]);
  expect(shown({ decisions: [{ ...decisions[0], words: "Again." }] })?.since, "where both have room it stays").toBe("MR-2026-1 concluded: The assessment is approved before the next review of the board, and each of the two open risks has an owner");
});

test("what has no room beside what was prepared is there by a key, and what is recorded on a slide of its own, each whole", () => {
  const many = (word: string, count: number) => Array.from({ length: count }, (_, at) => `${word}${"abcdefghijklmnopqrstuvwxyz"[at % 26]}`).join(" ");
  const previous = { review: "MR-2026-1", sentence: message("input-sentence-none"), counts: [], conclusion: many("last", 30), nothing: false };
  const one = input("MR-I9", { prepared: many("now", 20), previous });
  const shown = (more: object, opened = new Set<string>()) => slidesOf(review({ state: "in-meeting", inputs: [one], ...more }), { opened }).filter(({ input: at }) => at === "MR-I9");
  const [plain, none] = shown({});
  expect([plain?.sentence, plain?.since, plain?.cut, none]).toEqual([many("now", 20), `MR-2026-1 concluded: ${many("last", 19)}\u00a0…`, true, undefined]);
  const [again, last] = shown({}, new Set(["MR-I9"]));
  expect([again?.cut, last?.key, last?.sentence]).toEqual([false, "MR-I9.last", `MR-2026-1 concluded: ${many("last", 30)}`]);
  // Where not even its beginning has room, it stands before what is new.
  const [before, full] = shown({ inputs: [{ ...one, prepared: many("now", 36) }] });
  expect([before?.key, before?.sentence, full?.sentence]).toEqual(["MR-I9.last", `MR-2026-1 concluded: ${many("last", 30)}`, many("now", 36)]);
  const decisions = [{ ...decision(1), input: "MR-I9", words: many("word", 90), reason: "", dissent: "Dora Director, too early" }];
  const [front, ...kept] = shown({ decisions, inputs: [{ ...one, notes: ["Marta saw it.", many("again", 81)] }] });
  expect([front?.sentence, front?.since, front?.cut, front?.decide, front?.noted]).toEqual([many("now", 20), `MR-2026-1 concluded: ${many("last", 19)}\u00a0…`, true, `Decided, D-1: ${many("word", 9)}\u00a0…`, "Noted: Marta saw it."]);
  expect(kept.flatMap(({ rows }) => rows).map((row) => row.words.replace("\u00a0…", "")).join(" "), "what has no room follows whole, of any length").toBe(`${many("word", 90)} Against: Dora\u00a0Director, too early Noted: ${many("again", 79)}`);
});

test("where rows leave no room, what is said now and what was said then share the slide before them", () => {
  const rows = [1, 2, 3].map((at) => [`ACT-00${at}`, "Write a plan for the clinics that want to join the trial next spring", "Sorcha Breathnach", "2026-12-31", "cell-action-open", ""]);
  const data = { from: "register", sentence: message("input-sentence-actions-none"), columns, rows, counts: [] } as SheetInput["data"];
  const previous = { review: "MR-2026-1", sentence: message("input-sentence-none"), counts: [], nothing: false, conclusion: "Both stay as they are. Next look in November, before the policy review is due." };
  const of = (prepared: string) => slidesOf(review({ state: "in-meeting", inputs: [input("MR-I1", { prepared, data, previous })], decisions: [{ ...decision(1), words: "Move it.", dissent: "" }] }), { decides: { "MR-I1": "Close them" } }).filter(({ input: at }) => at === "MR-I1");
  const [said, front] = of("Two are late.");
  expect([said?.key, said?.sentence, said?.since, said?.rows.length, said?.decide]).toEqual(["MR-I1.told", "Two are late.", "MR-2026-1 concluded: Both stay as they are. Next look in November, before the policy review is due · No action from an earlier review was open or finished in the period.", 0, "Decided, D-1: Move it."]);
  expect([front?.key, front?.sentence, front?.rows.length, front?.decide]).toEqual(["MR-I1", "", 2, "To decide: Close them\nDecided, D-1: Move it."]);
});

test("an action stands on the slide of its input with who and when, where it has room", () => {
  const act = { id: "a1", number: "ACT-030", title: "Ask for the terms", owner: "p1", ownerName: "Dora Director", due: "2027-01-15", state: "open", overdue: false, decisionNumber: "", inputPlace: "1", carriedTo: null, outcome: "", wasDue: null, review: "MR-2026-1" };
  const told = (prepared: string, title = act.title) => slidesOf(review({ state: "in-meeting", inputs: [input("MR-I1", { prepared })], actions: [{ ...act, title }] })).find(({ key }) => key === "MR-I1");
  expect(told("Six are done.")?.noted).toBe("Action ACT-030: Ask for the terms · Dora\u00a0Director · 15 Jan 2027");
  const words = long.split(" ");
  expect(told(words.slice(0, 38).join(" "), words.slice(0, 85).join(" "))?.noted).toBe("Action: ACT-030");
});

test("an action of an earlier review that got another day says both, and is late no more", () => {
  const late = input("MR-I1", { data: { from: "register", sentence: message("input-sentence-actions-none"), columns, rows: [action(1, "overdue")], counts: [] } as SheetInput["data"] });
  const cells = action(1, "overdue");
  const [number = "", was = ""] = [cells[0], cells[columns.indexOf("column-due")]];
  const earlier = { id: "e1", number, title: "Write the plan", owner: "p1", ownerName: "Dora Director", due: "2027-01-15", state: "open", overdue: false, decisionNumber: "", inputPlace: "", carriedTo: null, outcome: "", wasDue: was, review: "MR-2026-1" };
  const shown = slidesOf(review({ state: "in-meeting", inputs: [late], earlierActions: [earlier] }));
  const rows = shown.filter(({ key }) => key === "MR-I1" || key === "actions").flatMap((one) => one.rows);
  expect(rows.map(({ id, mark, side }) => [id, mark, side.at(-1)])).toEqual([[number, "", expect.stringContaining("→ 15 Jan 2027")], [number, "quiet", expect.stringContaining("→ 15 Jan 2027")]]);
  expect(shown.find(({ key }) => key === "thanks")?.rows[1]?.side).toEqual(["0", "one earlier one has a new day"]);
});

test("what is asked stands on a slide of each input, if on one of its own", () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(" ");
  const previous = { review: "MR-2026-1", sentence: message("input-sentence-none"), counts: [], conclusion: many(20), nothing: false };
  const pages = slidesOf(review({ state: "in-meeting", inputs: [input("MR-I3", { prepared: `${many(39)}.`, previous })] }), { decides: { "MR-I3": "Which obligations do we take on?" } }).filter((one) => one.input === "MR-I3");
  expect(pages.some(({ decide, sentence }) => `${decide}${sentence}`.includes("To decide: Which obligations do we take on?"))).toBe(true);
  expect(pages.every((page) => words(page) <= MOST_WORDS)).toBe(true);
});

test("of a long text that changed stands what differs, and nobody counted for a module is a gap", () => {
  const scope = (where: string) => `The AIMS covers the design and support of the triage service of the company for clinics in ${where}. Models are not trained.`;
  const [row] = rowsOf(input("MR-I11", { data: { from: "register", sentence: message("input-sentence-none"), columns: ["on", "subject", "field", "from", "to", "by"].map((name) => `column-${name}`), rows: [["2026-09-07", "cell-subject-organisation", "cell-field-scope", scope("Ireland"), scope("Ireland and Spain"), "Ingrid"]], counts: [] } as SheetInput["data"] }), {}, review({}));
  expect(row?.words.replaceAll("\u00a0", " ")).toContain("… in Ireland. … → … in Ireland and Spain. …");
  const modules = rowsOf(input("MR-I12", { data: { from: "register", sentence: message("input-sentence-none"), columns: ["column-number", "column-module", "column-valid", "column-ended"], rows: [["MOD-001", "AI for everybody", "11", "0"], ["MOD-004", "Management", "0", "0"]], counts: [] } as SheetInput["data"] }), {}, review({}));
  expect(modules.map(({ id, mark }) => [id, mark])).toEqual([["MOD-004", "bad"], ["MOD-001", ""]]);
});

test("people of whom it is not recorded whether they came are named, and many are counted", () => {
  const blockers = (count: number) => Array.from({ length: count }, (_, at) => ({ id: "refuse-review-attendance-open", args: { count }, field: "participants", row: `0199-${at}` }));
  const participants = Array.from({ length: 9 }, (_, at) => ({ person: `0199-${at}`, name: `Dora ${at}`, role: "", topManagement: false, attendance: "invited" }));
  const open = (count: number) => slidesOf(review({ state: "in-meeting", participants, ahead: blockers(count) } as never)).filter(({ key }) => key.startsWith("open")).flatMap(({ rows }) => rows.map(({ words: said }) => said));
  expect(open(2).join()).toMatch(/Dora.0, Dora.1/);
  expect(open(9).join()).not.toMatch(/0199|Dora/);
});

test("a control that got another target date says both days on its slide, among the actions and on the last slide", () => {
  const data = { from: "register", sentence: message("input-sentence-measures", { applicable: 3, partly: 1, late: 1, open: 2, overdue: 0 }), columns: ["column-control", "column-status", "column-owner", "column-target"], rows: [["A.6.2.8", "cell-status-partly", "Ruth", "2026-11-06"], ["A.6.1.3", "cell-status-partly", "", "2026-11-13"]], counts: [] } as SheetInput["data"];
  const to = { control: "A.6.1.3", ownerName: "", was: "2026-11-13", due: "2027-01-31", decisionNumber: "D-1", inputPlace: "1" };
  const shown = slidesOf(review({ state: "in-meeting", inputs: [input("MR-I5", { data })], movedTargets: [to] }), { controls: { "A.6.1.3": "Processes", "A.6.2.8": "Logs" } });
  const said = (key: string) => shown.filter((one) => one.key.split(".")[0] === key).flatMap(({ rows }) => rows.map(({ id, words, side, mark }) => [id, words, mark, ...side]));
  const moved = (mark: string) => ["A.6.1.3", "Processes", mark, "No owner", "13 Nov 2026 → 31 Jan 2027"];
  expect(said("MR-I5").map(([id, , mark]) => [id, mark])).toEqual([["A.6.2.8", "bad"], ["A.6.1.3", ""]]);
  expect(said("MR-I5")[1]).toEqual(moved(""));
  expect(said("actions")).toEqual([moved("quiet")]);
  // What is done of before is an action here too: nobody reads *none* beside it.
  const done = { id: "e1", number: "ACT-033", title: "Decide on Spain", owner: "p1", ownerName: "Dora Director", due: "2026-12-03", state: "done", overdue: false, decisionNumber: "", inputPlace: "", carriedTo: null, outcome: "D-1", wasDue: null, review: "" };
  const [only] = slidesOf(review({ state: "in-meeting", earlierActions: [done] })).filter(({ key }) => key === "actions");
  expect([only?.sentence, only?.rows.map(({ id, mark }) => [id, mark])]).toEqual(["", [["ACT-033", "ok"]]]);
  expect(said("thanks").slice(1)).toEqual([["", "Actions", "", "0", "one control has a new target date"], moved("")]);
});

test("each of several decisions on an input is read with who does not agree with it, and last time is said once", () => {
  const previous = { review: "MR-2026-1", sentence: message("input-sentence-none"), counts: [], conclusion: "It stays.", nothing: false };
  const decisions = [{ ...decision(1), words: "Extend it", reason: "it is late", dissent: "Dora Director, too early" }, { ...decision(2), words: "Tell them.", dissent: "" }];
  const data = { from: "register", sentence: message("input-sentence-measures", { applicable: 3, partly: 1, late: 1, open: 2, overdue: 0 }), columns: ["column-control", "column-status", "column-owner", "column-target"], rows: [["A.6.2.8", "cell-status-partly", "Ruth", "2026-11-06"]], counts: [], also: { sentence: message("input-sentence-watched", { watched: 1, crossed: 0, unread: 0 }), columns: [], rows: [] } } as SheetInput["data"];
  const slides = slidesOf(review({ state: "in-meeting", inputs: [input("MR-I1", { data, previous })], decisions })).filter(({ input: at }) => at === "MR-I1");
  expect(slides[0]?.decide).toBe("Decided, D-1: Extend it, because it is late\nAgainst: Dora\u00a0Director, too early\nDecided, D-2: Tell them.");
  const more = slidesOf(review({ state: "in-meeting", inputs: [input("MR-I1", { data, previous })], decisions: [{ ...decision(3), words: long.slice(0, 560) }, ...decisions] })).filter(({ input: at }) => at === "MR-I1");
  expect(more[0]?.decide, "the newest is read, the one before it too").toBe(`Decided, D-3: ${clip(long, 9)}\n${slides[0]?.decide}`);
  expect(more.filter(({ key }) => key.includes(".kept")).flatMap(({ rows }) => rows).map(({ words: said }) => said.replace("\u00a0…", "")).join(" ")).toBe(long.slice(0, 560));
  expect(slides.filter(({ sentence, since }) => `${sentence} ${since}`.includes("It stays"))).toHaveLength(1);
});

test("what all was rated after the cut-off is not shown as of it, and M reads on to the last of the rows", () => {
  const columns = ["column-number", "column-risk", "column-since"];
  const rows = Array.from({ length: 12 }, (_, at) => [`R-${at}`, `The answer of a whole week was wrong in case ${at}`, "cell-risk-since"]);
  const one = input("MR-I9", { data: { from: "register", sentence: { id: "count-risks", args: {} }, columns, rows, counts: [] } as never });
  const sheet = review({ state: "in-meeting", cutOff: "2026-11-20", inputs: [one] });
  const [front] = slidesOf(sheet).filter((slide) => slide.rows.some(({ id }) => id === "R-0"));
  expect(front?.asOf).toBe("after 20 Nov 2026");
  const opened = new Set([front?.key ?? ""]);
  const all = slidesOf(sheet, { opened });
  const read = all.filter((slide) => readOn(slide, opened));
  expect([front, ...read].flatMap((slide, at) => (at === 0 ? all.find(({ key }) => key === slide?.key)?.rows ?? [] : slide?.rows ?? [])).length).toBe(12);
  expect(read.map(({ title }) => /\((\d+) of (\d+)\)$/.exec(title)?.slice(1).map(Number))).toEqual(read.map((_, at) => [at + 2, read.length + 1]));
  // What a key opened makes the meeting no longer.
  expect(counted(all, all.length - 1, opened)).toEqual({ at: slidesOf(sheet).length, of: slidesOf(sheet).length });
});

test("who is invited is read by a key on the first slide", () => {
  const participants = ["Marta Quiroga", "Tomás Arrieta"].map((name, at) => ({ person: String(at), name, role: "Lead", topManagement: false, attendance: at === 0 ? "present" : "excused" }));
  const shown = slidesOf(review({ state: "in-meeting", participants } as never), { opened: new Set(["title"]) });
  expect(shown.find(({ key }) => key === "title.who")?.rows.map(({ words, side }) => [words, ...side])).toEqual([["Marta\u00a0Quiroga", "Lead", "Present"], ["Tomás\u00a0Arrieta", "Lead", "Excused"]]);
});

test("an action that what was prepared puts before the meeting is what is asked, and open until a decision names it", () => {
  const act = { id: "x3", number: "ACT-033", title: "Decide on Spain", owner: "1", ownerName: "Maeve", due: "2026-12-03", state: "open", overdue: false, decisionNumber: "", inputPlace: "", review: "", carriedTo: null, outcome: "", wasDue: null };
  const put = (more: object) => review({ state: "in-meeting", heldOn: "2026-11-30", earlierActions: [act], inputs: [input("MR-I11", { prepared: "This review decides on Spain (ACT-033).", posed: [{ number: "ACT-033", title: "Decide on Spain", decided: false }] })], ...more } as never);
  const [first] = slidesOf(put({}), { decides: { "MR-I11": "Is the scope right?" } }).filter((slide) => slide.input === "MR-I11");
  expect(first?.decide).toBe("To decide: ACT-033 Decide on Spain");
  // Once it is decided, the slide still says what was asked.
  const decision = { id: "d1", number: "D-001", input: "MR-I11", words: "ACT-033: it goes on", reason: "Fits.", result: "MR-R6", names: [], noChange: false, dissent: "", resultTitle: { text: "", lang: "en" } };
  const settled = put({ decisions: [decision], inputs: [input("MR-I11", { prepared: "This review decides on Spain (ACT-033).", posed: [{ number: "ACT-033", title: "Decide on Spain", decided: true }] })] });
  expect(slidesOf(settled, { decides: { "MR-I11": "Is the scope right?" } }).find((slide) => slide.input === "MR-I11")?.decide).toContain("To decide: ACT-033 Decide on Spain");
  const open = (sheet: ReturnType<typeof review>) => slidesOf(sheet).filter(({ key }) => key.startsWith("open")).flatMap(({ rows }) => rows.filter(({ begins }) => begins === "ACT-033: "));
  expect([open(put({})).length, open(settled).length]).toEqual([1, 0]);
});
