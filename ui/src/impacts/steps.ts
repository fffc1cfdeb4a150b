// The stations of an assessment in their order: its questions, its impacts, its result; which are open, and where one goes next.
import type { ImpactAnswer, ImpactQuestion, Refusal } from "../ipc/wire";
import type { Proposal } from "../kit/wire";

export const EFFECTS = "effects";
/** What the data protection officer signs, where there are personal data. */
export const DATA = "data";
export const RESULT = "result";
export const NOUN = "impact";
/** What came of it, by field. */
export const DECIDED = ["decision", "conditions"] as const;

/** Every question that is asked, the six elements of Art. 27 last. */
export const asked = (page: ImpactAnswer): ImpactQuestion[] => [...page.sections.flatMap(({ questions }) => questions), ...(page.fria?.questions ?? [])];

/** Stations by id. */
export const stations = (page: ImpactAnswer): string[] => [...asked(page).map(({ id }) => id), EFFECTS, ...(page.personal ? [DATA] : []), RESULT];

/** Fields of the record that stand at what the officer signs. */
const SIGNED = ["dpia", "dpiaWords", "officer", "officerView", "opinion", "despite"];

/** Whether a question still waits for somebody. */
export const open = ({ standing }: ImpactQuestion): boolean => standing === "open" || standing === "carried";

/** Whether an answer of a screening lacks the words it cannot do without: yes and not sure do not stand alone, nor does the no that spares the full form. */
export const wordless = ({ id, words, answer, deep }: ImpactQuestion): boolean => id.startsWith("SC-") && words === "" && answer !== "" && (answer !== "no" || deep);

/** Ids of the questions that lack an answer or its words. */
export const unanswered = (page: ImpactAnswer): string[] => asked(page).filter((one) => open(one) || wordless(one)).map(({ id }) => id);

/** The questions about personal data, as the officer reads them. */
export const about = (page: ImpactAnswer): ImpactQuestion[] => asked(page).filter(({ from, area }) => area === "privacy" || from.includes("personalData"));

/** How many impacts wait: what is proposed, and what nobody has looked at or rated in full. */
export const effectsOpen = (page: ImpactAnswer): number => page.proposed.length + page.effects.filter((one) => one.open).length;

/** The questions that nobody has answered and that something is drafted for, each with what agreeing to it would say. */
export const drafted = (page: ImpactAnswer): (ImpactQuestion & { proposal: Proposal })[] =>
  asked(page).flatMap((one) => {
    const proposal = one.standing === "open" ? (one.proposals.at(-1) as Proposal | undefined) : undefined;
    return proposal ? [{ ...one, proposal }] : [];
  });

/** The station after one that still waits; the result where none does. */
export function nextOpen(page: ImpactAnswer, from: string): string {
  const all = stations(page);
  const waits = (id: string) => {
    return unanswered(page).includes(id) || (id === EFFECTS ? effectsOpen(page) > 0 : id === RESULT);
  };
  return all.slice(all.indexOf(from) + 1).find(waits) ?? RESULT;
}

/** The station beside one; the same at either end. */
export function beside(page: ImpactAnswer, from: string, by: 1 | -1): string {
  const all = stations(page);
  return all[Math.min(Math.max(all.indexOf(from) + by, 0), all.length - 1)] ?? from;
}

/** The station a reason against the approval is about, by what it says: an impact, the first of the questions, what the officer signs; none
 * otherwise. */
export function ledTo(page: ImpactAnswer, { id, args, field }: Pick<Refusal, "args"> & { id?: string; field?: string | null }): string | null {
  if (id === "refuse-impact-carried") return EFFECTS;
  if (page.personal && field && SIGNED.includes(field)) return `${DATA}/${field}`;
  const said = (name: string) => (typeof args[name] === "string" ? String(args[name]) : "");
  const effect = page.effects.find(({ number }) => said("effect") === number || said("effect").startsWith(`${number} `));
  if (effect) return `${EFFECTS}/${effect.number}`;
  const [question = ""] = said("questions").split(", ");
  return stations(page).includes(question) ? question : null;
}
