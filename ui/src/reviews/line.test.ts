import { expect, test, vi } from "vitest";
import { concern, meaning, type Around, type Draft, type Kept, type LineKind } from "./line";
import { input, review } from "./sheet.fixture";

vi.hoisted(() => vi.stubGlobal("navigator", { language: "en", userAgent: "" }));
const { empty } = await import("./slides");

const people = [{ id: "1", name: "Marta Quiroga", active: true }, { id: "2", name: "Tomás Arrieta", active: true }, { id: "3", name: "Tomás Vidal", active: false }];
const sheet = review({ state: "in-meeting", inputs: [input("MR-I1", {}), input("MR-I3", { comment: "First." }), input("MR-I4", {})] });
const around = (more: Partial<Around> = {}): Around => ({ review: sheet, slide: { ...empty, key: "MR-I3", input: "MR-I3" }, people, today: "2026-12-03", last: null, ...more });
const said = (kind: LineKind, text: string, more: Partial<Around> = {}) => meaning({ kind, text, result: "MR-R2", on: "MR-I3" } satisfies Draft, around(more));
const last = (kind: LineKind, more: Partial<Kept> = {}): Partial<Around> => ({ last: { kind, id: "x1", number: "ACT-031", text: "Ask.", input: "MR-I3", on: "MR-I3", ...more } });

test("a decision knows its input, what it concerns and why", () => {
  expect(said("decision", "Take the contract on because the hospital asks").edit).toEqual({ review: { decide: { review: "r1", result: "MR-R2", words: "Take the contract on", reason: "the hospital asks", noChange: false, input: "MR-I3" } } });
  expect(["MR-I7", "MR-I12", "MR-I9", "MR-I3", ""].map(concern)).toEqual(["MR-R1", "MR-R4", "MR-R5", "MR-R2", "MR-R2"]);
});

test("no change needs its words, in either language", () => {
  expect([said("decision", "No change"), said("decision", "Sin cambios,")].map(({ edit, trouble }) => [edit, trouble])).toEqual([[null, "line-no-change"], [null, "line-no-change"]]);
  for (const text of ["no change because it fits", "Sin cambios: it fits", "no changes, it fits"]) {
    expect(said("decision", text).edit).toEqual({ review: { decide: { review: "r1", result: "MR-R2", words: "", reason: "it fits", noChange: true, input: "MR-I3" } } });
  }
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

test("no, Tomás, the 15th corrects owner and day of the last action, and nothing else", () => {
  expect(said("correct", "no, Tomás, the 15th", last("action")).edit).toEqual({ action: { amend: { id: "x1", patch: { owner: "2", due: "2026-12-15" } } } });
  expect(said("correct", "Tomás", last("action")).edit).toEqual({ action: { amend: { id: "x1", patch: { owner: "2" } } } });
  expect(said("correct", "no, Ask for the price", last("action")).edit).toEqual({ action: { amend: { id: "x1", patch: { title: "Ask for the price" } } } });
  // A decision that begins with "No" stays what it says.
  expect(said("correct", "No purchases before May", last("decision")).edit).toEqual({ review: { amendDecision: { id: "x1", patch: { words: "No purchases before May", noChange: false } } } });
  expect(said("correct", "Second.", { ...last("note", { text: "First." }) }).edit).toEqual({ review: { input: { id: "r1", input: "MR-I3", patch: { comment: "Second." } } } });
  expect(said("correct", "Tomás").trouble).toBe("line-nothing-kept");
});

test("a note goes below the notes of its input, and off the inputs into the note of the review", () => {
  expect(said("note", "Marta dissents.").edit).toEqual({ review: { input: { id: "r1", input: "MR-I3", patch: { comment: "First.\nMarta dissents." } } } });
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
