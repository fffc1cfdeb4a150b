import { expect, test } from "vitest";
import type { AskedRecord, RequestsOf, ReturnedFile } from "../ipc/wire";
import { codes, fate, kept, leftOut, sums } from "./asked";

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

test("what becomes of a file is told", () => {
  expect(fate(file({ code: "A.2.4", into: "EV-009" })).id).toBe("ui-cameback-into");
  expect(fate(file({ code: "A.2.4", into: "EV-009", beside: "b.pdf" }))).toEqual({ id: "ui-cameback-beside", args: { file: "b.pdf" } });
  expect(fate(file({ code: "A.2.4", same: "EV-001" }))).toEqual({ id: "ui-cameback-same", args: { same: "EV-001" } });
  expect([file({}), file({ code: "A.2.4" })].map((one) => fate(one).id)).toEqual(["ui-cameback-none", "ui-cameback-new"]);
});
