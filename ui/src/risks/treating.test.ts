import { expect, test } from "vitest";
import type { ControlRow, CriteriaCell } from "../ipc/wire";
import type { Row } from "../kit/wire";
import { levelOf } from "./rating";
import { acceptance, begun, brought, reasonFor, saidOf } from "./treating";

const row = (values: Record<string, unknown>) => ({ id: "r", number: "R-001", values, names: {} }) as unknown as Row;
const fields = ["likelihood", "individuals"];

test("a treatment begins as reduced by the controls that are named, as bad as before, its likelihood not said", () => {
  const said = begun(row({ likelihood: 4, individuals: 3, controls: ["A.6.2.6"] }), fields);
  expect(said).toMatchObject({ treatment: "reduce", controls: ["A.6.2.6"], figures: { individuals: 3 }, why: "", due: null });
});

test("what was decided before is what it begins with", () => {
  const said = begun(row({ likelihood: 4, individuals: 3, treatment: "share", leftLikelihood: 2, leftIndividuals: 3, leftWhy: "Insured.", due: "2027-01-31", cost: 100 }), fields);
  expect(said).toMatchObject({ treatment: "share", figures: { likelihood: 2, individuals: 3 }, why: "Insured.", due: "2027-01-31", cost: 100 });
  expect(saidOf(row({ likelihood: 4 }), fields)).toEqual({ likelihood: 4 });
});

test("a risk made of an impact brings its figures until somebody rates it", () => {
  const values = { state: "unrated", foundBy: "impact", likelihood: 3, individuals: 4 };
  expect(brought(row(values), fields)).toEqual({ likelihood: 3, individuals: 4 });
  expect(brought(row({ ...values, state: "rated" }), fields)).toEqual({});
  expect(brought(row({ ...values, foundBy: "template" }), fields)).toEqual({});
});

test("another day leaves an acceptance, another treatment takes it, and where none stands nothing is said", () => {
  const values = { state: "accepted", likelihood: 4, individuals: 3, treatment: "reduce", how: "Read twice.", controls: ["A.6.2.6"], leftLikelihood: 2, leftIndividuals: 3, leftWhy: "Most are found." };
  const said = begun(row(values), fields);
  expect(acceptance(row(values), { ...said, due: "2027-05-31", cost: 400, why: "All are found." }, fields)).toBe("stands");
  expect(acceptance(row(values), { ...said, how: "Read once." }, fields)).toBe("falls");
  expect(acceptance(row(values), { ...said, controls: [] }, fields)).toBe("falls");
  expect(acceptance(row(values), { ...said, figures: { likelihood: 1, individuals: 3 } }, fields)).toBe("falls");
  expect(acceptance(row(values), { ...said, treatment: "accept" }, fields)).toBe("falls");
  expect(acceptance(row({ ...values, state: "treated" }), { ...said, how: "Read once." }, fields)).toBe("");
});

test("controls take the risk as their reason, and one that is excluded today is told", () => {
  const all = [{ id: "A.1", number: "A.1", applicability: "applicable" }, { id: "A.2", number: "A.2", applicability: "excluded" }, { id: "A.3", number: "A.3", applicability: "excluded" }, { id: "019ff028-49c0", number: "X.1", applicability: "applicable" }] as ControlRow[];
  // An own control is called by its number, whatever its key is.
  expect(reasonFor(all, ["A.1", "A.2", "019ff028-49c0"])).toEqual({ named: ["A.1", "A.2", "X.1"], excluded: ["A.2"] });
});

test("the level is the cell's, as criteria weigh it for people", () => {
  const cells = [[{ likelihood: 2, consequence: 5, level: "medium", forPeople: "high" }]] as CriteriaCell[][];
  expect(levelOf(cells, { likelihood: 2, individuals: 5 })).toBe("high");
  expect(levelOf(cells, { likelihood: 2, organisation: 5, individuals: 1 })).toBe("medium");
  expect(levelOf(cells, { individuals: 5 })).toBe("");
});
