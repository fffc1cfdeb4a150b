import { expect, test } from "vitest";
import { begins, best, exact, fits, sought } from "./find";

test("a sign says what is sought", () => {
  expect(sought("> back")).toEqual({ in: "commands", text: "back" });
  expect(sought("#A.4")).toEqual({ in: "numbers", text: "A.4" });
  expect(sought(" @ruth")).toEqual({ in: "people", text: "ruth" });
  expect(sought("credit")).toEqual({ in: "all", text: "credit" });
});

test("a name that begins so comes before a word, and a word before a part of one", () => {
  expect([fits("Añadir una acción", "anad"), fits("Go to Actions", "act"), fits("Reactions", "act"), fits("Home", "act")]).toEqual([3, 2, 1, 0]);
  expect(fits("Add an AI system", "add system")).toBe(1);
});

test("what takes back is never the first thing found", () => {
  const all = [
    { id: "undo", name: "Undo: Add an AI system", also: "", quiet: true, near: false },
    { id: "add", name: "Add an AI system", also: "new", quiet: false, near: false },
    { id: "dark", name: "Appearance: Dark", also: "night", quiet: false, near: false },
  ];
  expect(best(all, "add an ai", 5).map((one) => one.id)).toEqual(["add", "undo"]);
  expect(best(all, "new", 5).map((one) => one.id)).toEqual(["add"]);
  const report = { id: "report", name: "Report something", also: "report an incident; complaint", quiet: false, near: false };
  expect(best([...all, report], "report an incident", 5).map((one) => one.id)).toEqual(["report"]);
  expect(best(all, "", 5).map((one) => one.id)).toEqual(["add", "dark", "undo"]);
});

test("what is about the screen at hand is found before the rest", () => {
  const all = [
    { id: "statement", name: "Approve the statement", also: "", quiet: false, near: false },
    { id: "minutes", name: "Minutes of the last review: read, correct, approve", also: "", quiet: false, near: true },
    { id: "dark", name: "Appearance: Dark", also: "", quiet: false, near: true },
  ];
  expect(best(all, "approve", 5).map((one) => one.id)).toEqual(["minutes", "statement"]);
});

test("a screen is meant by the beginning of its title, not by a word of it", () => {
  expect([begins("Communication", "communic"), begins("Roles", "ROLES"), begins("Risks of the AIMS", "aims"), begins("", "")]).toEqual([true, true, false, false]);
});

test("a record typed by its number or name is meant", () => {
  expect(exact({ number: "A.6.2.4", title: "Verification" }, "a.6.2.4")).toBe(true);
  expect(exact({ number: "SYS-009", title: "CreditIQ" }, "credit")).toBe(true);
  expect(exact({ number: "GAP-01", title: "Roles in credit" }, "credit")).toBe(false);
});
