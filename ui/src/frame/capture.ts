// An action in one line: "Ask Brightfold for the terms @ruth by 15 jan". Its owner and its day are words of the line.
import { read } from "../kit/days";

export type Captured = { title: string; owner: { id: string; name: string } | null; unknown: string; due: string };
type Known = { id: string; name: string; active: boolean };

const fold = (words: string) => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const before = /\s+(?:by|before|until|due|on|para|antes del|antes de|hasta|el)$/iu;
/** Most words a day takes: "a finales del mes que viene". */
const MOST = 6;

/** The day that the last words say, and what is left without them. */
function dated(line: string, today: string): { rest: string; due: string } {
  const words = line.split(" ");
  for (let count = Math.min(MOST, words.length - 1); count > 0; count -= 1) {
    const said = words.slice(-count).join(" ").replace(/[.,;]$/, "");
    const due = /^\d{1,2}$/.test(said) ? null : read(said, today);
    if (due) return { rest: words.slice(0, -count).join(" ").replace(before, "").trim(), due };
  }
  return { rest: line, due: "" };
}

/** Reads a line. `unknown` is a name after @ that nobody, or more than one, begins with. */
export function captured(line: string, people: readonly Known[], today: string): Captured {
  const plain = line.trim().replace(/\s+/g, " ");
  const at = /(?:^|\s)@([\p{L}\p{M}.'-]+)/u.exec(plain);
  const { rest, due } = dated(at ? plain.replace(at[0], "").replace(/\s+/g, " ").trim() : plain, today);
  const sought = fold(at?.[1] ?? "");
  const meant = sought ? people.filter((one) => one.active && fold(one.name).split(" ").some((part) => part.startsWith(sought))) : [];
  const [one] = meant;
  const owner = one && meant.length === 1 ? { id: one.id, name: one.name } : null;
  return { title: rest, owner, unknown: at && !owner ? (at[1] ?? "") : "", due };
}
