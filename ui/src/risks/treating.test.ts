import { expect, test } from "vitest";
import type { ControlRow, CriteriaCell } from "../ipc/wire";
import type { Row } from "../kit/wire";
import { levelOf } from "./rating";
import { begun, reasonFor, saidOf } from "./treating";

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

test("controls take the risk as their reason, and one that is excluded today is told", () => {
  const all = [{ id: "A.1", applicability: "applicable" }, { id: "A.2", applicability: "excluded" }, { id: "A.3", applicability: "excluded" }] as ControlRow[];
  expect(reasonFor(all, ["A.1", "A.2"])).toEqual({ named: ["A.1", "A.2"], excluded: ["A.2"] });
});

test("the level is the cell's, as criteria weigh it for people", () => {
  const cells = [[{ likelihood: 2, consequence: 5, level: "medium", forPeople: "high" }]] as CriteriaCell[][];
  expect(levelOf(cells, { likelihood: 2, individuals: 5 })).toBe("high");
  expect(levelOf(cells, { likelihood: 2, organisation: 5, individuals: 1 })).toBe("medium");
  expect(levelOf(cells, { individuals: 5 })).toBe("");
});
