// The stations of an assessment in their order: its questions, its impacts, its result; which are open, and where one goes next.
import type { ImpactAnswer, ImpactQuestion } from "../ipc/wire";

export const EFFECTS = "effects";
export const RESULT = "result";

/** Every question that is asked, the six elements of Art. 27 last. */
export const asked = (page: ImpactAnswer): ImpactQuestion[] => [...page.sections.flatMap(({ questions }) => questions), ...(page.fria?.questions ?? [])];

/** Stations by id. */
export const stations = (page: ImpactAnswer): string[] => [...asked(page).map(({ id }) => id), EFFECTS, RESULT];

/** Whether a question still waits for somebody. */
export const open = ({ standing }: ImpactQuestion): boolean => standing === "open" || standing === "carried";

/** Whether an answer of a screening lacks the words it cannot do without: yes and not sure do not stand alone, nor does the no that spares the full form. */
export const wordless = ({ id, words, answer, deep }: ImpactQuestion): boolean => id.startsWith("SC-") && words === "" && answer !== "" && (answer !== "no" || deep);

/** How many impacts wait: what is proposed, and what nobody has looked at or rated in full. */
export const effectsOpen = (page: ImpactAnswer): number => page.proposed.length + page.effects.filter((one) => one.open).length;

/** The station after one that still waits; the result where none does. */
export function nextOpen(page: ImpactAnswer, from: string): string {
  const all = stations(page);
  const waits = (id: string) => {
    const question = asked(page).find((one) => one.id === id);
    return question ? open(question) || wordless(question) : id === EFFECTS ? effectsOpen(page) > 0 : id === RESULT;
  };
  return all.slice(all.indexOf(from) + 1).find(waits) ?? RESULT;
}

/** The station beside one; the same at either end. */
export function beside(page: ImpactAnswer, from: string, by: 1 | -1): string {
  const all = stations(page);
  return all[Math.min(Math.max(all.indexOf(from) + by, 0), all.length - 1)] ?? from;
}

/** The station a reason against the approval is about, by what it says: an impact, the first of the questions, the impacts; none otherwise. */
export function ledTo(page: ImpactAnswer, args: Record<string, unknown>): string | null {
  const said = (name: string) => (typeof args[name] === "string" ? String(args[name]) : "");
  const effect = page.effects.find(({ number }) => said("effect") === number || said("effect").startsWith(`${number} `));
  if (effect) return `${EFFECTS}/${effect.number}`;
  const [question = ""] = said("questions").split(", ");
  return stations(page).includes(question) ? question : null;
}
