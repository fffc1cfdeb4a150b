import { describe, expect, it } from "vitest";
import type { ImpactAnswer, ImpactEffect, ImpactQuestion } from "../ipc/wire";
import { about, asked, beside, DATA, drafted, EFFECTS, effectsOpen, ledTo, nextOpen, RESULT, stations, unanswered, wordless } from "./steps";

const question = (id: string, standing: string) => ({ id, standing, answer: "", words: "", deep: false }) as unknown as ImpactQuestion;
const effect = (open: boolean) => ({ open }) as ImpactEffect;
const page = (standing: string[], effects: ImpactEffect[] = [], fria: string[] | null = null) =>
  ({
    sections: [{ id: "", title: "", questions: standing.map((one, at) => question(`SC-${at + 1}`, one)) }],
    fria: fria && { on: "", questions: fria.map((one, at) => question(`FRIA-${at}`, one)) }, effects, proposed: [],
  }) as unknown as ImpactAnswer;

describe("the way through an assessment", () => {
  it("goes by its questions, the six elements, its impacts and the result", () => {
    expect(stations(page(["open", "open"], [], ["open"]))).toEqual(["SC-1", "SC-2", "FRIA-0", EFFECTS, RESULT]);
    expect(asked(page(["open"]))).toHaveLength(1);
  });
  it("leads to what still waits, and carried answers wait", () => {
    const now = page(["answered", "carried", "kept"], [effect(true)]);
    expect(nextOpen(now, "SC-1")).toBe("SC-2");
    expect(nextOpen(now, "SC-2")).toBe(EFFECTS);
    expect(nextOpen(now, EFFECTS)).toBe(RESULT);
    expect(nextOpen(page(["kept"]), "SC-1")).toBe(RESULT);
  });
  it("leads back to an answer that lacks its words, and does not tick it", () => {
    const said = (answer: string, deep: boolean, words = "") => ({ ...question("SC-2", "answered"), answer, deep, words });
    expect([said("yes", false), said("notSure", false), said("no", true), said("no", false), said("yes", true, "Two of them."), { ...said("yes", false), id: "F-2" }].map(wordless)).toEqual([true, true, true, false, false, false]);
    const now = page(["answered", "answered"]);
    now.sections[0]?.questions.splice(1, 1, said("yes", true));
    expect(nextOpen(now, "SC-1")).toBe("SC-2");
  });
  it("stays at either end", () => {
    expect([beside(page(["open"]), "SC-1", -1), beside(page(["open"]), RESULT, 1), beside(page(["open"]), "SC-1", 1)]).toEqual(["SC-1", RESULT, EFFECTS]);
  });
  it("leads from a reason to the impact or the question it is about", () => {
    const now = { ...page(["open", "open"]), effects: [{ number: "IMP-001" }, { number: "IMP-015" }] } as ImpactAnswer;
    const led = (args: Record<string, string | number>) => ledTo(now, { args });
    expect(led({ effect: "IMP-015 Nobody answers" })).toBe("effects/IMP-015");
    expect(led({ effect: "IMP-0151 Another" })).toBeNull();
    expect(led({ count: 2, questions: "SC-2, SC-1" })).toBe("SC-2");
    expect(led({ questions: "9.1" })).toBeNull();
    expect(led({})).toBeNull();
    expect(ledTo(now, { id: "refuse-impact-carried", args: { count: 5 } })).toBe(EFFECTS);
  });
  it("has a page for what the officer signs where there are personal data, and leads there by what is missing", () => {
    const now = { ...page(["open"]), personal: true };
    expect(stations(now)).toEqual(["SC-1", EFFECTS, DATA, RESULT]);
    expect(ledTo(now, { args: {}, field: "dpia" })).toBe("data/dpia");
    expect(ledTo(now, { args: {}, field: "decision" })).toBeNull();
    expect(ledTo(page(["open"]), { args: {}, field: "dpia" })).toBeNull();
  });
  it("tells which answers are missing, and which are about personal data", () => {
    const now = page(["open", "answered", "carried"]);
    now.sections[0]?.questions.splice(1, 1, { ...question("SC-2", "answered"), from: ["personalData"], area: "" });
    now.sections[0]?.questions.forEach((one) => (one.from ??= []));
    expect(unanswered(now)).toEqual(["SC-1", "SC-3"]);
    expect(about(now).map(({ id }) => id)).toEqual(["SC-2"]);
  });
  it("tells what agreeing to all that is drafted would say: what is open and drafted, and nothing that was answered or is carried", () => {
    const now = page(["open", "answered", "carried", "open"]);
    now.sections[0]?.questions.forEach((one, at) => (one.proposals = at === 3 ? [] : ([{ id: "p0", patch: {} }, { id: `p${at}`, patch: { words: "So." } }] as never)));
    expect(drafted(now).map(({ id, proposal }) => [id, proposal.patch["words"]])).toEqual([["SC-1", "So."]]);
  });
  it("counts what is proposed and the impacts that wait", () => {
    expect(effectsOpen({ ...page([], [effect(false), effect(true), effect(true)]), proposed: [{}] } as ImpactAnswer)).toBe(3);
  });
});
