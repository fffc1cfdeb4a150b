// Days as people type them, in either language: 24.11.2026, 24 nov, tomorrow, +2w, end of next month.

const months = [
  ["january", "enero"], ["february", "febrero"], ["march", "marzo"], ["april", "abril"], ["may", "mayo"], ["june", "junio"],
  ["july", "julio"], ["august", "agosto"], ["september", "septiembre", "setiembre"], ["october", "octubre"], ["november", "noviembre"],
  ["december", "diciembre"],
];
const weekdays = [
  ["sunday", "domingo"], ["monday", "lunes"], ["tuesday", "martes"], ["wednesday", "miercoles"], ["thursday", "jueves"],
  ["friday", "viernes"], ["saturday", "sabado"],
];
/** One to fifteen. */
const spelled = [
  ["one", "a", "an", "un", "una", "uno"], ["two", "dos"], ["three", "tres"], ["four", "cuatro"], ["five", "cinco"], ["six", "seis"], ["seven", "siete"],
  ["eight", "ocho"], ["nine", "nueve"], ["ten", "diez"], ["eleven", "once"], ["twelve", "doce"],
  ["thirteen", "trece"], ["fourteen", "catorce"], ["fifteen", "quince"],
];
/** First to fourth, and last. */
const ordinals = [
  ["first", "primer", "primera"], ["second", "segundo", "segunda"], ["third", "tercer", "tercera"], ["fourth", "cuarto", "cuarta"], ["last", "ultimo", "ultima"],
];
const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim().replace(/\s+/g, " ");
const named = (names: string[][], text: string) =>
  text.length < 3 ? -1 : names.findIndex((forms) => forms.some((form) => form.startsWith(text.replace(/\.$/, ""))));

/** A day of the calendar as 2026-11-24, or null where there is none. Counted in UTC, so that no zone moves it. */
function made(year: number, month: number, date: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === date && year >= 1900 && year < 2200 ? at.toISOString().slice(0, 10) : null;
}
/** A day some days on, or back. */
export const shifted = (today: string, days: number): string => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
const parts = (today: string) => today.split("-").map(Number) as [number, number, number];
/** The last day of the month `ahead` months from now. */
const end = (today: string, ahead: number): string => {
  const [year, month] = parts(today);
  return new Date(Date.UTC(year, month + ahead, 0)).toISOString().slice(0, 10);
};
/** The same day some months on, or the last of a month that is too short. */
function monthsOn(today: string, ahead: number): string {
  const [year, month, date] = parts(today);
  const to = new Date(Date.UTC(year, month - 1 + ahead, 1));
  return made(to.getUTCFullYear(), to.getUTCMonth() + 1, date) ?? end(today, ahead);
}

/** The day `text` means, "" for an empty one, null if it means none. A day without a year is the next there is. */
export function read(text: string, today: string): string | null {
  const plain = fold(text);
  if (plain === "") return "";
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  if (iso) return made(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2})?)?$/.exec(plain);
  if (numbers) return dated(Number(numbers[1]), Number(numbers[2]), numbers[3], today);
  const worded = /^(\d{1,2})(?:st|nd|rd|th|\.)?(?: de)? ([a-z]+)\.?(?:(?: de)?,? (\d{4}|\d{2}))?$/.exec(plain);
  if (worded) return dated(Number(worded[1]), named(months, worded[2] ?? "") + 1, worded[3], today);
  const ended = /^(?:the )?(?:end of|(?:a )?(?:fin|final|finales) de) ([a-z]+)(?:(?: of| de)?,? (\d{4}))?$/.exec(plain);
  const month = named(months, ended?.[1] ?? "") + 1;
  if (ended && month > 0) {
    const last = (year: number) => end(`${year}-${String(month).padStart(2, "0")}-01`, 0);
    const year = Number(ended[2] ?? today.slice(0, 4));
    return ended[2] || last(year) >= today ? last(year) : last(year + 1);
  }
  const counted = plain.replace(/^(in|en|dentro de) (\p{L}+) /u, (whole, before: string, word: string) => {
    const count = spelled.findIndex((forms) => forms.includes(word));
    return count < 0 ? whole : `${before} ${count + 1} `;
  });
  const nth = /^(?:(?:(?:on )?the|el(?: dia)?) (\d{1,2})(?:st|nd|rd|th)?|(\d{1,2})(?:st|nd|rd|th))$/.exec(plain);
  if (nth) return next(Number(nth[1] ?? nth[2]), today);
  const ahead = /^(?:in |en |dentro de |\+)\s?(\d{1,4}) ?(d|w|m|s|y|a)[a-z]*$/.exec(counted);
  if (ahead) {
    const count = Number(ahead[1]);
    const unit = ahead[2] ?? "";
    if (unit === "d") return shifted(today, count);
    if (unit === "w" || unit === "s") return shifted(today, 7 * count);
    return monthsOn(today, unit === "m" ? count : 12 * count);
  }
  if (["today", "hoy"].includes(plain)) return today;
  if (["tomorrow", "manana"].includes(plain)) return shifted(today, 1);
  if (["yesterday", "ayer"].includes(plain)) return shifted(today, -1);
  const nextYear = /^(.+?),? (?:of )?next year$|^(.+?) del? (?:ano que viene|proximo ano)$/.exec(plain);
  if (nextYear) return read(`${nextYear[1] ?? nextYear[2]} ${Number(today.slice(0, 4)) + 1}`, today);
  const begins = /^(?:the )?(?:early(?: in)?|(?:beginning|start) of|(?:a )?(?:principios|comienzos|primeros) de) ([a-z]+)(?:(?: of| de)?,? (\d{4}))?$/.exec(plain);
  if (begins) return read(`1 ${begins[1]}${begins[2] ? ` ${begins[2]}` : ""}`, today);
  const middle = /^(?:the )?(?:mid(?:dle of)?[- ]|(?:a )?mediados de )([a-z]+)(?:(?: of| de)?,? (\d{4}))?$/.exec(plain);
  if (middle) return read(`15 ${middle[1]}${middle[2] ? ` ${middle[2]}` : ""}`, today);
  if (/^(end of (the |this )?month|(a )?(fin|final|finales) (de|del|de este) mes|(a )?(fin|final) de mes)$/.test(plain)) return end(today, 0);
  if (/^(end of next month|(a )?(fin|final|finales) (de|del) (mes (que viene|proximo)|proximo mes))$/.test(plain)) return end(today, 1);
  if (/^(end of (the |this )?year|(a )?(fin|final|finales) (de|del|de este) ano)$/.test(plain)) return `${today.slice(0, 4)}-12-31`;
  if (/^(?:before |antes de (?:la )?)(christmas|navidad)$/.test(plain)) return dated(24, 12, undefined, today);
  const half = /^(?:la )?(primera|segunda) quincena de ([a-z]+)$/.exec(plain);
  if (half) return half[1] === "primera" ? read(`15 ${half[2]}`, today) : read(`fin de ${half[2]}`, today);
  // A week ends, as people work, on its Friday.
  const nthWeek = /^(?:(?:in )?the |(?:en )?la )?([a-z]+) (?:week|semana) (?:of|in|de) ([a-z]+)$/.exec(plain);
  if (nthWeek) return ofMonth(named(ordinals, nthWeek[1] ?? ""), 5, named(months, nthWeek[2] ?? ""), today);
  const nthDay = /^(?:the |el )?([a-z]+) ([a-z]+) (?:of|in|de) ([a-z]+)$/.exec(plain);
  if (nthDay) return ofMonth(named(ordinals, nthDay[1] ?? ""), named(weekdays, nthDay[2] ?? ""), named(months, nthDay[3] ?? ""), today);
  const inWeek = /^(?:on |el )?([a-z]+) ((?:in|en|dentro de) .+ (?:weeks?|semanas?))$/.exec(plain);
  if (inWeek && named(weekdays, inWeek[1] ?? "") >= 0) {
    const near = read(inWeek[2] ?? "", today);
    return near ? shifted(near, ((named(weekdays, inWeek[1] ?? "") + 6) % 7) - ((new Date(near).getUTCDay() + 6) % 7)) : null;
  }
  const week = /^(?:(?:the )?end of )?(?:(next)|this|the) week$|^(?:a )?(?:fin(?:al(?:es)?)? de )?(?:la |esta )?(?:semana( que viene)?|(proxima) semana)$/.exec(plain);
  if (week && plain !== "semana") return shifted(today, (week[1] || week[2] || week[3] ? 7 : 0) + 4 - ((new Date(today).getUTCDay() + 6) % 7));
  const fortnight = /^(?:on )?([a-z]+) week$|^(?:on |el )?([a-z]+),? (?:(?:of )?next week|de (?:la semana que viene|la proxima semana))$/.exec(plain);
  const fortnightDay = named(weekdays, fortnight?.[1] ?? fortnight?.[2] ?? "");
  if (fortnight && fortnightDay >= 0) return fortnight[1] ? shifted(read(weekdays[fortnightDay]?.[0] ?? "", today) ?? today, 7) : shifted(today, 7 + ((fortnightDay + 6) % 7) - ((new Date(today).getUTCDay() + 6) % 7));
  if (/^(next month|(el )?(mes que viene|proximo mes))$/.test(plain)) return monthsOn(today, 1);
  const weekday = named(weekdays, plain.replace(/^(next|on|this|(el )?(proximo|este)|el) /, "").replace(/ (que viene|proximo)$/, ""));
  if (weekday >= 0) return shifted(today, ((weekday - new Date(today).getUTCDay() + 6) % 7) + 1);
  return null;
}

/** A Saturday or a Sunday. */
export const isWeekend = (day: string): boolean => [0, 6].includes(new Date(day).getUTCDay());

/** The first, second, … or last weekday of a month, the next there is; null where one of them is none. */
function ofMonth(nth: number, weekday: number, month: number, today: string): string | null {
  if (nth < 0 || weekday < 0 || month < 0) return null;
  const on = (year: number): string => {
    const first = `${year}-${String(month + 1).padStart(2, "0")}-01`;
    const one = shifted(first, (weekday - new Date(first).getUTCDay() + 7) % 7);
    if (nth < 4) return shifted(one, 7 * nth);
    const last = shifted(one, 28);
    return last <= end(first, 0) ? last : shifted(one, 21);
  };
  const [year] = parts(today);
  return on(year) >= today ? on(year) : on(year + 1);
}

/** The next day of a month that has this number. */
function next(date: number, today: string): string | null {
  const [year, month] = parts(today);
  for (let ahead = 0; ahead < 3; ahead += 1) {
    const to = new Date(Date.UTC(year, month - 1 + ahead, 1));
    const day = made(to.getUTCFullYear(), to.getUTCMonth() + 1, date);
    if (day && day >= today) return day;
  }
  return null;
}

function dated(date: number, month: number, year: string | undefined, today: string): string | null {
  if (year) return made(year.length === 2 ? 2000 + Number(year) : Number(year), month, date);
  const [now] = parts(today);
  const here = made(now, month, date);
  return here && here >= today ? here : made(now + 1, month, date);
}

/** Today where the person sits. */
export function today(): string {
  const now = new Date();
  return made(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? "";
}

/** The weeks of a month, Monday first, as days. */
export function weeks(day: string): string[][] {
  const first = `${day.slice(0, 7)}-01`;
  const monday = shifted(first, -((new Date(first).getUTCDay() + 6) % 7));
  return [0, 1, 2, 3, 4, 5].map((week) => [0, 1, 2, 3, 4, 5, 6].map((at) => shifted(monday, week * 7 + at)));
}

/** Another day by a key of a calendar; null if the key is none. */
export function stepped(day: string, key: string): string | null {
  const days: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
  const by = days[key];
  if (by !== undefined) return shifted(day, by);
  if (key === "PageUp") return monthsOn(day, -1);
  if (key === "PageDown") return monthsOn(day, 1);
  return null;
}
