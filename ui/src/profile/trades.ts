// Which sectors fit what somebody calls their trade, in as many words as they please.
import { fitting, type Choice } from "../kit/choices";

/** Sectors that hold all that was typed; where none does, those that any of its words fits, by how many of them do. */
export function fittingTrades(all: readonly Choice[], text: string): Choice[] {
  const whole = fitting([...all], text);
  if (whole.length > 0) return whole;
  // Little words stand within others and say nothing; "IT" and "AI" are trades.
  const words = text.split(/[\s,;/]+/).filter((word) => word.length > 2 || (word.length === 2 && word === word.toUpperCase()));
  const hits = new Map<string, number>();
  for (const word of words) for (const { key } of fitting([...all], word)) hits.set(key, (hits.get(key) ?? 0) + 1);
  const of = ({ key }: Choice) => hits.get(key) ?? 0;
  return all.filter((one) => of(one) > 0).sort((one, other) => of(other) - of(one));
}
