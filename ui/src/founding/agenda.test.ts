import { describe, expect, it, vi } from "vitest";
import type { FoundingPart } from "../ipc/wire";
import { plainField, plainSketch } from "../kit/wire";
import { at, beginning, lacking, next, progress, shown } from "./agenda";

vi.hoisted(() => vi.stubGlobal("navigator", { language: "en", userAgent: "" }));
const { leftOpen, still } = await import("./stands");

const part = (id: string, agreedOn: string | null, minutes = 10) => ({ id, agreedOn, minutes }) as FoundingPart;
const parts = [part("about", "2026-11-24"), part("context", null), part("policy", "2026-11-24"), part("goals", null, 15), part("decide", null, 15)];

describe("the agenda", () => {
  it("counts what is agreed, and not the act of approval, and the minutes that are left with it", () => {
    expect(progress({ parts })).toEqual({ agreed: 2, of: 4, minutes: 40 });
  });
  it("goes on where nobody has agreed yet, unless a part is asked for", () => {
    expect(at(parts, null)?.id).toBe("context");
    expect(at(parts, "policy")?.id).toBe("policy");
    expect(at(parts, "gone")?.id).toBe("context");
    expect(next(parts, "context")).toBe("goals");
    expect(next(parts, "goals")).toBe("decide");
    expect(next(parts, "decide")).toBe("decide");
  });
});

describe("a proposal", () => {
  const sketch = { ...plainSketch("role", [plainField("kind", "code"), plainField("authority", "words"), plainField("person", "person", { wanted: true }), plainField("note", "words"), plainField("acceptedOn", "day", { readOnly: true })]), title: "kind" };
  it("is called by its name, says what it says, and asks for what its register wants", () => {
    const { title, says, wants } = shown(sketch, { patch: { kind: "aiLead", authority: "Stops a release." } });
    expect([title?.name, says.map(({ name }) => name), wants.map(({ name }) => name)]).toEqual(["kind", ["authority"], ["person"]]);
  });
  it("keeps a field in its place that was asked for and is answered", () => {
    const { says, wants } = shown(sketch, { patch: { kind: "aiLead", authority: "Stops a release.", person: "p1" } }, new Set(["person"]));
    expect([says.map(({ name }) => name), wants.map(({ name }) => name)]).toEqual([["authority"], ["person"]]);
  });
  it("lacks what none of the proposals of its register says, counted", () => {
    const all = [{ patch: { kind: "aiLead" } }, { patch: { kind: "auditor", person: "p1" } }, { patch: { kind: "owner" } }];
    expect(lacking(sketch, all).map(({ field, count }) => [field.name, count])).toEqual([["person", 2]]);
    expect(lacking(sketch, [{ patch: { kind: "auditor", person: "p1" } }])).toEqual([]);
  });
  it("no longer shows as refused what says something else by now", () => {
    const of = (owner: string | null) => ({ id: "p1", patch: { owner, due: "x" } }) as never;
    const against = { owner: ["Not said yet."], due: ["No day."] };
    expect([still(against, of("1"), [of(null)]), still(against, of(null), [of(null)]), still(undefined, of(null), [])]).toEqual([{ due: ["No day."] }, against, {}]);
  });
});

describe("an open place of a text", () => {
  const of = (agreedOn: string | null, waits: number) => ({ agreedOn, waits, texts: [{ open: 1 }, { open: 2 }] }) as never;
  it("is not said to stay open where the act takes its text and fills it", () => {
    expect(leftOpen(of("2026-11-24", 1), true)).toBe(0);
  });
  it("is said where the act is refused, or passes the text by", () => {
    expect([leftOpen(of("2026-11-24", 1), false), leftOpen(of(null, 0), true), leftOpen(of("2026-11-24", 0), true)]).toEqual([3, 3, 3]);
  });
});

it("a paragraph is read by its first sentence, and says that more follows", () => {
  expect(beginning("We use AI under Art. 4 of the Act. Nobody is judged by it alone.")).toBe("We use AI under Art. 4 of the Act. …");
  expect(beginning("One sentence alone.")).toBe("One sentence alone.");
  expect(beginning("These are:\n- the first\n- the second")).toBe("These are: …");
  expect(beginning("Approved on 3. of May by Ada. Read yearly.")).toBe("Approved on 3. of May by Ada. …");
});
