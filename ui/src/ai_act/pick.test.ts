import { describe, expect, it } from "vitest";
import type { ActQuestion } from "../ipc/wire";
import { answered, closer, labels, leadsTo, named, part, parts, reply, toggled } from "./pick";

const group = (chosen: string[]): ActQuestion => ({
  id: "Q10", kind: "group", text: "", help: "", articles: [], reason: "", previous: null, chosen,
  choices: ["profiling", "conditions", "d", "harm"].map((value) => ({ value, label: value, article: "", note: "", beside: value === "d" ? "conditions" : "", needsReason: false })),
});
const shown = (question: ActQuestion, picked: string[], open: boolean) => parts(question, picked, open).map((one) => one.value);

describe("choosing an answer", () => {
  it("lets none stand alone", () => {
    expect(toggled(true, ["5a"], "none")).toEqual(["none"]);
    expect(toggled(true, ["none"], "5a")).toEqual(["5a"]);
    expect(toggled(true, ["5a", "5b"], "5a")).toEqual(["5b"]);
    expect(toggled(false, ["yes"], "no")).toEqual(["no"]);
  });

  it("shows the parts of a group one after the other, as core asks", () => {
    expect(shown(group([]), [], true)).toEqual(["profiling"]);
    const picked = part(group([]), [], "profiling", "no");
    expect(shown(group([]), picked, true)).toEqual(["profiling"]);
    expect(shown(group(["profiling=no"]), ["profiling=no"], true)).toEqual(["profiling", "conditions"]);
    // A finished group shows what was answered and asks for no more.
    expect(shown(group(["profiling=yes"]), ["profiling=yes"], false)).toEqual(["profiling"]);
  });

  it("names a part more closely only where it was answered with yes", () => {
    const chosen = ["conditions=yes", "profiling=no"];
    expect(closer(group(chosen), chosen, "conditions").map((one) => one.value)).toEqual(["d"]);
    expect(closer(group(chosen), chosen, "profiling")).toEqual([]);
    const more = named(chosen, "d");
    expect(more).toEqual([...chosen, "d=yes"]);
    expect(shown(group(chosen), more, false)).toEqual(["profiling", "conditions"]);
    expect(part(group(chosen), more, "harm", "no")).toEqual([...more, "harm=no"]);
    expect(part(group(chosen), more, "conditions", "no")).toEqual(["profiling=no", "conditions=no"]);
    expect(named(more, "d")).toEqual(chosen);
  });

  it("takes the parts behind a changed one back", () => {
    // Core gives the parts in the order of their names.
    const chosen = ["conditions=yes", "harm=no", "profiling=no"];
    expect(part(group(chosen), chosen, "profiling", "yes")).toEqual(["profiling=yes"]);
    expect(part(group(chosen), chosen, "conditions", "no")).toEqual(["profiling=no", "conditions=no"]);
    expect(answered(chosen, "harm")).toBe("no");
    expect(reply(group(chosen), chosen)).toEqual({ conditions: "yes", harm: "no", profiling: "no" });
  });

  it("says an answer in words, a part of a group with its yes or no", () => {
    expect(labels(group([]), ["profiling=yes", "harm=no"], (word) => word.toUpperCase())).toEqual(["profiling YES", "harm NO"]);
    expect(labels({ ...group([]), kind: "multi" }, ["d", "gone"], String)).toEqual(["d", "gone"]);
  });
});

describe("what stands against a record", () => {
  it("leads to the question that it is about, and nowhere else", () => {
    const said = (field: string, args: Record<string, string>) => ({ id: "refuse", field, args, row: "s1" }) as never;
    expect(leadsTo([said("legalDue", {}), said("question", { question: "Q06" })])).toBe("Q06");
    expect(leadsTo([said("legalDue", {})])).toBe("");
  });
});
