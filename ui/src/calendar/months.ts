import type { DueDay } from "../ipc/wire";

// Days of a month in weeks that begin on Monday. Days are texts, `2026-11-24`: no time zone of this machine can move them.
const parts = (day: string): [number, number] => [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
const text = (date: Date): string => date.toISOString().slice(0, 10);

/** `2026-11` so many months later. */
export function later(month: string, by: number): string {
  const [year, at] = parts(month);
  return text(new Date(Date.UTC(year, at - 1 + by, 1))).slice(0, 7);
}

/** The days of the weeks a month lies in, Monday to Sunday: those of its neighbours too. */
export function weeks(month: string): string[][] {
  const [year, at] = parts(month);
  const before = (new Date(Date.UTC(year, at - 1, 1)).getUTCDay() + 6) % 7;
  const count = Math.ceil((before + new Date(Date.UTC(year, at, 0)).getUTCDate()) / 7);
  const day = (nth: number) => text(new Date(Date.UTC(year, at - 1, nth + 1 - before)));
  return Array.from({ length: count }, (_, week) => Array.from({ length: 7 }, (_, of) => day(week * 7 + of)));
}

/** The month that is opened on a day: that in which its week ends, so that what comes next is in sight. */
export function opening(today: string): string {
  const [year, at] = parts(today);
  const day = new Date(Date.UTC(year, at - 1, Number(today.slice(8))));
  return text(new Date(day.getTime() + ((7 - day.getUTCDay()) % 7) * 86_400_000)).slice(0, 7);
}

/** The first and the last day that stand with a month. */
export function span(month: string): { from: string; until: string } {
  const days = weeks(month).flat();
  return { from: days[0] ?? "", until: days.at(-1) ?? "" };
}

/** Of so many alike on one day one entry says how many; an action is called by what is to be done, and alike to none. */
const ALIKE = 3;

/** What stands in the cell of a day: what people come together for before what is late and what somebody agreed to do, of the rest what there is least of first; many alike are one entry, unless all are asked for. */
export function entries(due: readonly DueDay[], whole: boolean): { one: DueDay; count: number }[] {
  const rank = (one: DueDay) => (one.goal.noun === "review" ? 0 : one.late ? 1 : one.goal.noun === "action" ? 2 : 3);
  const alike = (one: DueDay) => (rank(one) < 3 ? [one] : due.filter((other) => rank(other) === 3 && other.what.id === one.what.id));
  const ordered = [...due].sort((a, b) => rank(a) - rank(b) || alike(a).length - alike(b).length || a.what.id.localeCompare(b.what.id));
  return ordered.flatMap((one) => {
    const same = ordered.filter((other) => alike(one).includes(other));
    return whole || same.length < ALIKE ? [{ one, count: 1 }] : same[0] === one ? [{ one, count: same.length }] : [];
  });
}
