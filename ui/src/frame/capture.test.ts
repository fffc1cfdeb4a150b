import { expect, test, vi } from "vitest";

vi.hoisted(() => vi.stubGlobal("navigator", { language: "en", userAgent: "" }));
const { captured, near, stranger } = await import("./capture");

const today = "2026-11-27";
const people = [
  { id: "1", name: "Ruth Adeyemi", active: true }, { id: "2", name: "Íñigo Ruiz", active: true }, { id: "3", name: "Bartosz Zielak", active: false },
  { id: "4", name: "Rob Ruthven", active: true },
];

test("owner and day are read out of the line, in either language", () => {
  expect(captured("Ask Brightfold for the terms @adey by 15 jan", people, today)).toEqual({
    title: "Ask Brightfold for the terms", owner: { id: "1", name: "Ruth Adeyemi" }, unknown: "", due: "2027-01-15",
  });
  expect(captured("Revisar el contrato @inigo a fin de mes", people, today)).toEqual({
    title: "Revisar el contrato", owner: { id: "2", name: "Íñigo Ruiz" }, unknown: "", due: "2026-11-30",
  });
  expect(captured("Check logs end of next month", people, today).due).toBe("2026-12-31");
});

test("a name that nobody has, several have, or somebody who left has, is told and not guessed", () => {
  expect(captured("Call @ruth", people, today)).toEqual({ title: "Call", owner: null, unknown: "ruth", due: "" });
  expect(captured("Read the terms, Adeyemi and Íñigo, end of month", people, today)).toMatchObject({ owner: null, unknown: "Adeyemi and Íñigo" });
  expect(captured("Call @zielak", people, today).unknown).toBe("zielak");
});

test("owner and day may stand between commas, as people say them", () => {
  expect(captured("Ask for the terms, Adeyemi, end of next month", people, today)).toEqual({
    title: "Ask for the terms", owner: { id: "1", name: "Ruth Adeyemi" }, unknown: "", due: "2026-12-31",
  });
  expect(captured("Pedir las condiciones, Íñigo, el 15", people, today)).toEqual({
    title: "Pedir las condiciones", owner: { id: "2", name: "Íñigo Ruiz" }, unknown: "", due: "2026-12-15",
  });
  expect(captured("Adeyemi: read the terms, end of next month", people, today)).toEqual({
    title: "read the terms", owner: { id: "1", name: "Ruth Adeyemi" }, unknown: "", due: "2026-12-31",
  });
  expect(captured("Terms: ask again", people, today)).toEqual({ title: "Terms: ask again", owner: null, unknown: "", due: "" });
  expect(captured("Find EUR 4,000 for it, Adeyemi, end of month", people, today)).toMatchObject({ title: "Find EUR 4,000 for it", owner: { id: "1" }, due: "2026-11-30" });
  expect(captured("Pedir las condiciones, antes del 15 de enero, Íñigo", people, today)).toMatchObject({ title: "Pedir las condiciones", owner: { id: "2" }, due: "2027-01-15" });
  // A day that nobody can read stays in the words, and takes no name with it.
  expect(captured("Ask for the terms, Adeyemi, by some time soon", people, today)).toEqual({
    title: "Ask for the terms, by some time soon", owner: { id: "1", name: "Ruth Adeyemi" }, unknown: "", due: "",
  });
  expect(captured("Check tools, data and models", people, today)).toEqual({ title: "Check tools, data and models", owner: null, unknown: "", due: "" });
});

test("a number at the end is no day, and a line of nothing but a day keeps its words", () => {
  expect(captured("Renew licence 5", people, today)).toEqual({ title: "Renew licence 5", owner: null, unknown: "", due: "" });
  expect(captured("tomorrow", people, today)).toEqual({ title: "tomorrow", owner: null, unknown: "", due: "" });
});

test("whoever a line begins with is its owner, unless somebody is named at its end", () => {
  expect(captured("Adeyemi, finish the log, end of next month", people, today)).toEqual({ title: "Finish the log", owner: { id: "1", name: "Ruth Adeyemi" }, unknown: "", due: "2026-12-31" });
  expect(captured("Íñigo trains the second overseer by end of next month", people, today)).toEqual({ title: "Íñigo trains the second overseer", owner: { id: "2", name: "Íñigo Ruiz" }, unknown: "", due: "2026-12-31" });
  expect(captured("Ask Ruth for the terms, Adeyemi", people, today)).toMatchObject({ title: "Ask Ruth for the terms", owner: { id: "1" } });
  expect(captured("Ask Ruth for the terms", people, today)).toMatchObject({ title: "Ask Ruth for the terms", owner: null });
  // Who left is nobody's owner, and a word is no name.
  expect(captured("Zielak, finish the log", people, today)).toMatchObject({ title: "Zielak, finish the log", owner: null });
});

test("a name that nobody has is told, with who may have been meant", () => {
  expect(["Close both, Peter", "Close both, Peter, by soon", "Check tools, data and models", "Write to Cork", "Set days, Anna María"].map(stranger)).toEqual(["Peter", "Peter", "", "", "Anna María"]);
  expect(["Iñigo", "Adeyimi", "Ruthvem", "Peter", "Zielak"].map((name) => near(name, people))).toEqual(["Íñigo Ruiz", "Ruth Adeyemi", "Rob Ruthven", "", ""]);
});
