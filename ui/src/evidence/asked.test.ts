import { expect, test } from "vitest";
import type { AskedRecord, RequestsOf, ReturnedFile } from "../ipc/wire";
import { answers, codes, fate, kept, leftOut, stillLeft, sums } from "./asked";

const record = (code: string, minutes: number) => ({ code, minutes }) as AskedRecord;
const of = (person: string, ...records: AskedRecord[]) => ({ person, name: person, contact: "", records }) as RequestsOf;
const all = [of("ada", record("A.4.2-SYS-001", 10), record("A.2.4", 20)), of("bo", record("A.3.2", 5))];
const file = (said: Partial<ReturnedFile>): ReturnedFile => ({ name: "x.pdf", sha256: "", code: "", recipe: "", system: null, into: "", same: "", answers: false, said: [], unread: [], beside: "", ...said });

test("what is left out is asked of nobody, and nobody without a record gets a folder", () => {
  const left = new Set(["A.3.2", "A.2.4"]);
  const some = kept(all, left);
  expect(some.map((one) => one.person)).toEqual(["ada"]);
  expect(sums(some)).toEqual({ count: 1, people: 1, minutes: 10 });
  expect(codes(some)).toEqual(["A.4.2-SYS-001"]);
  expect(kept(all, new Set())).toEqual(all);
});

test("what the registers say whole is asked of nobody unless somebody chooses it", () => {
  const some = [of("ada", { ...record("A.4.6", 90), whole: true }, record("A.2.4", 20))];
  expect([...leftOut(some, new Map())]).toEqual(["A.4.6"]);
  expect([...leftOut(some, new Map([["A.4.6", true], ["A.2.4", false]]))]).toEqual(["A.2.4"]);
});

test("what was asked already is not asked again unless somebody chooses it", () => {
  const asked = { name: "Ada", on: "2026-11-12", due: "2026-11-26", back: "" };
  const some = [of("ada", { ...record("A.4.6", 90), asked }, record("A.2.4", 20))];
  expect([...leftOut(some, new Map())]).toEqual(["A.4.6"]);
  expect([...leftOut(some, new Map([["A.4.6", true]]))]).toEqual([]);
});

test("the same record asked of two people is one code", () => {
  expect(codes([of("ada", record("A.2.4", 20)), of("bo", record("A.2.4", 20))])).toEqual(["A.2.4"]);
});

const hand = (given: Record<number, string> = {}, left: number[] = []) => ({ given, left: new Set(left), asked: [{ code: "A.6.1.2", title: "Training" } as AskedRecord] });

test("what becomes of a file is told", () => {
  const of = (said: Partial<ReturnedFile>) => fate([file(said)], 0, hand());
  expect(of({ code: "A.2.4", into: "EV-009", answers: true }).id).toBe("ui-cameback-into");
  expect(of({ code: "A.2.4", same: "EV-001" })).toEqual({ id: "ui-cameback-same", args: { same: "EV-001" } });
  expect([of({}), of({ code: "A.2.4", answers: true })].map((one) => one.id)).toEqual(["ui-cameback-none", "ui-cameback-new"]);
});

test("a form goes with the file it was sent with, and is its own file where that one is not taken", () => {
  const found = [file({ name: "b.txt", code: "A.2.4", answers: true, beside: "b.pdf" }), file({ name: "b.pdf", code: "A.2.4", answers: true, into: "EV-009" })];
  expect(fate(found, 0, hand())).toEqual({ id: "ui-cameback-beside", args: { file: "b.pdf" } });
  expect(fate(found, 0, hand({}, [1]))).toEqual({ id: "ui-cameback-into", args: { into: "EV-009" } });
});

test("a file given to a record by hand says where it goes, and beside which file it is an item of its own", () => {
  const found = [file({ name: "A.6.1.2.txt", code: "A.6.1.2", answers: true }), file({ name: "training.txt" }), file({ name: "slides.pdf" })];
  expect(fate(found, 1, hand({ 1: "A.6.1.2" }))).toEqual({ id: "ui-cameback-own", args: { code: "A.6.1.2", title: "Training", file: "A.6.1.2.txt" } });
  expect(fate(found, 1, hand({ 1: "A.6.1.2" }, [0]))).toEqual({ id: "ui-cameback-given", args: { code: "A.6.1.2", title: "Training" } });
  // Of two given by hand the first has the record.
  const both = hand({ 1: "A.6.1.2", 2: "A.6.1.2" }, [0]);
  expect([1, 2].map((at) => fate(found, at, both).id)).toEqual(["ui-cameback-given", "ui-cameback-own"]);
  expect([0, 1, 2].map((at) => answers(found, at, hand({ 2: "A.6.1.2" })))).toEqual([true, false, true]);
  expect(fate(found, 1, hand({ 1: "" })).id).toBe("ui-cameback-none");
});

test("what a person left out stays left out after the mails are written", () => {
  const some = [of("ada", record("A.2.4", 20), record("A.3.2", 5), { ...record("A.4.6", 90), asked: { name: "Ada", on: "2026-11-12", due: "2026-11-26", back: "" } })];
  const said = stillLeft(new Map([["A.2.4", false], ["A.4.6", true]]));
  expect([...leftOut(some, said)]).toEqual(["A.2.4", "A.4.6"]);
});
