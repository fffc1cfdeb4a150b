import type { DueDay } from "../ipc/wire";

// Days of a month in weeks that begin on Monday. Days are texts, `2026-11-24`: no time zone of this machine can move them.
const parts = (day: string): [number, number] => [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
const text = (date: Date): string => date.toISOString().slice(0, 10);

/** `2026-11` so many months later. */
export function later(month: string, by: number): string {
  const [year, at] = parts(month);
  return text(new Date(Date.UTC(year, at - 1 + by, 1))).slice(0, 7);
}

/** Its first and its last day. */
export function span(month: string): { from: string; until: string } {
  const [year, at] = parts(month);
  return { from: `${month}-01`, until: text(new Date(Date.UTC(year, at, 0))) };
}

/** Six or fewer weeks of seven days; an empty text stands for a day of another month. */
export function weeks(month: string): string[][] {
  const [year, at] = parts(month);
  const first = new Date(Date.UTC(year, at - 1, 1));
  const blank = (first.getUTCDay() + 6) % 7;
  const count = new Date(Date.UTC(year, at, 0)).getUTCDate();
  const days = [...Array<string>(blank).fill(""), ...Array.from({ length: count }, (_, day) => text(new Date(Date.UTC(year, at - 1, day + 1))))];
  while (days.length % 7 > 0) days.push("");
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
}

/** Of so many alike on one day one entry says how many. */
const ALIKE = 3;

/** What stands in the cell of a day: what people come together for before what is late, of the rest what there is least of first; many alike are one entry, unless all are asked for. */
export function entries(due: readonly DueDay[], whole: boolean): { one: DueDay; count: number }[] {
  const rank = (one: DueDay) => (one.goal.noun === "review" ? 0 : one.late ? 1 : 2);
  const alike = (one: DueDay) => (rank(one) < 2 ? [one] : due.filter((other) => rank(other) === 2 && other.what.id === one.what.id));
  const ordered = [...due].sort((a, b) => rank(a) - rank(b) || alike(a).length - alike(b).length || a.what.id.localeCompare(b.what.id));
  return ordered.flatMap((one) => {
    const same = ordered.filter((other) => alike(one).includes(other));
    return whole || same.length < ALIKE ? [{ one, count: 1 }] : same[0] === one ? [{ one, count: same.length }] : [];
  });
}
