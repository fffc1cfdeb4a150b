import { expect, test } from "vitest";
import type { ImpactAnswer } from "../ipc/wire";
import type { Row } from "../kit/wire";
import { hintsOf } from "./hints";

const page = (more: Partial<ImpactAnswer>) => ({ officers: ["dpo"], approvers: ["md"], nextOn: "2028-11-30", ...more }) as ImpactAnswer;
const row = (values: Record<string, unknown>) => ({ id: "i", values }) as unknown as Row;

test("who holds the role is proposed where it is one person, and the next day follows from the interval", () => {
  const hints = hintsOf(page({}));
  expect(hints.firsts?.(row({}))).toEqual({ officer: ["dpo"], approvedBy: ["md"] });
  expect(hints.begins?.(row({}), "signOff")).toEqual({ by: "dpo" });
  expect(hints.begins?.(row({}), "approve")).toEqual({ nextOn: "2028-11-30" });
  expect(hintsOf(page({ officers: ["dpo", "deputy"] })).begins?.(row({}), "signOff")).toEqual({});
});

test("what does not apply is not asked", () => {
  const spares = hintsOf(page({})).spares;
  expect(spares?.(row({ assessor: "ada", officerView: "agrees" }), { by: "md" })).toEqual(["despite", "ownWhy"]);
  expect(spares?.(row({ assessor: "ada", officerView: "objects" }), { by: "ada" })).toEqual([]);
});
