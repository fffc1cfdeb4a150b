// Choosing an answer: what a click or key makes of what was picked. Where an answer leads is core's to say.
import type { ActQuestion, Refusal } from "../ipc/wire";

/** Picks a value, or puts it back; "none" stands alone. */
export function toggled(multi: boolean, picked: string[], value: string): string[] {
  if (!multi) return [value];
  if (picked.includes(value)) return picked.filter((one) => one !== value);
  return value === "none" ? [value] : [...picked.filter((one) => one !== "none"), value];
}

/** What was answered to a part of a group: "yes", "no" or nothing yet. */
export const answered = (picked: string[], value: string) =>
  picked.find((one) => one.startsWith(`${value}=`))?.split("=")[1] ?? "";

/** Answers a part of a group; the parts behind it are taken back. */
export function part(question: ActQuestion, picked: string[], value: string, yes: string): string[] {
  const at = question.choices.findIndex((choice) => choice.value === value);
  const before = question.choices.slice(0, at).map((choice) => choice.value);
  return [...picked.filter((one) => before.includes(one.split("=")[0] ?? "")), `${value}=${yes}`];
}

/** The parts to show: those with an answer, and the next one while core asks on and nothing was changed since. */
export function parts(question: ActQuestion, picked: string[], open: boolean) {
  if (question.kind !== "group") return [];
  const asking = open && picked.join() === question.chosen.join();
  const own = question.choices.filter((choice) => choice.beside === "");
  const said = own.filter((choice) => answered(picked, choice.value) !== "").length;
  return own.slice(0, Math.max(1, said + (asking ? 1 : 0)));
}

/** What names a part more closely once it is answered with yes. */
export const closer = (question: ActQuestion, picked: string[], value: string) =>
  answered(picked, value) === "yes" ? question.choices.filter((choice) => choice.beside === value) : [];

/** Names a part more closely, or takes that back; nothing else changes. */
export const named = (picked: string[], value: string): string[] =>
  answered(picked, value) === "yes" ? picked.filter((one) => one !== `${value}=yes`) : [...picked, `${value}=yes`];

/** The answer as the door takes it. */
export function reply(question: ActQuestion, picked: string[]): string | string[] | Record<string, string> {
  if (question.kind === "multi") return [...picked];
  if (question.kind === "single") return picked[0] ?? "";
  return Object.fromEntries(picked.map((one) => one.split("=")) as [string, string][]);
}

/** An answer in words: labels of what is chosen; in a group with the yes or no to each part. */
export function labels(question: ActQuestion, picked: readonly string[], word: (yes: string) => string): string[] {
  return picked.map((one) => {
    const [value = "", yes] = one.split("=");
    const label = question.choices.find((choice) => choice.value === value)?.label ?? value;
    return yes ? `${label} ${word(yes)}` : label;
  });
}

/** The question that stands against a record; empty: what stands against it is said elsewhere. */
export const leadsTo = (refusals: readonly Refusal[]): string =>
  String(refusals.find(({ field }) => field === "question")?.args["question"] ?? "");
