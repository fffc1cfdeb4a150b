import { expect, test } from "vitest";
import { isWeekend, read, stepped, weeks } from "./days";

const today = "2026-11-26";
const on = (text: string) => read(text, today);

test("the middle of a month is its fifteenth", () => {
  expect(["mid April", "mid-April 2027", "a mediados de abril", "mediados de enero"].map((text) => read(text, "2026-11-24"))).toEqual(["2027-04-15", "2027-04-15", "2027-04-15", "2027-01-15"]);
});

test("days are read as they are written", () => {
  for (const text of ["2027-03-12", "12.3.2027", "12/03/27", "12-03-2027", "12 mar 2027", "12 de marzo de 2027", "12th March 2027"]) {
    expect([text, on(text)]).toEqual([text, "2027-03-12"]);
  }
  expect(on("")).toBe("");
});

test("a day without a year is the next there is", () => {
  expect([on("24 nov"), on("27 nov"), on("26.11."), on("1/12")]).toEqual(["2027-11-24", "2026-11-27", "2026-11-26", "2026-12-01"]);
});

test("a day in words, in both languages", () => {
  expect([on("today"), on("hoy"), on("tomorrow"), on("mañana"), on("ayer")])
    .toEqual([today, today, "2026-11-27", "2026-11-27", "2026-11-25"]);
  expect([on("+3d"), on("in 2 weeks"), on("en 2 semanas"), on("+1 month"), on("in 1 year"), on("en 2 años")])
    .toEqual(["2026-11-29", "2026-12-10", "2026-12-10", "2026-12-26", "2027-11-26", "2028-11-26"]);
  expect([on("end of month"), on("end of next month"), on("fin de mes"), on("fin del mes que viene"), on("end of year"), on("fin de año")])
    .toEqual(["2026-11-30", "2026-12-31", "2026-11-30", "2026-12-31", "2026-12-31", "2026-12-31"]);
  expect([on("in two weeks"), on("en dos semanas"), on("dentro de tres días"), on("next week"), on("la semana que viene"), on("el mes que viene"), on("el viernes que viene")])
    .toEqual(["2026-12-10", "2026-12-10", "2026-11-29", "2026-12-04", "2026-12-04", "2026-12-26", "2026-11-27"]);
  // A week ends on its Friday: today is a Thursday.
  expect([on("this week"), on("end of next week"), on("esta semana"), on("finales de la semana que viene"), on("Friday week"), on("el lunes de la semana que viene"), on("semana")])
    .toEqual(["2026-11-27", "2026-12-04", "2026-11-27", "2026-12-04", "2026-12-04", "2026-11-30", null]);
  expect([on("friday"), on("next thursday"), on("lunes"), on("miércoles")]).toEqual(["2026-11-27", "2026-12-03", "2026-11-30", "2026-12-02"]);
});

test("what is no day stays none", () => {
  for (const text of ["31.2.2027", "2026-13-01", "soon", "12312026", "0.0.2026", "12 foo", "5", "1.1.0026"]) expect([text, on(text)]).toEqual([text, null]);
});

test("a month on keeps to the month", () => {
  expect(read("+1m", "2027-01-31")).toBe("2027-02-28");
  expect(stepped("2027-03-31", "PageUp")).toBe("2027-02-28");
  expect(stepped("2026-12-31", "ArrowRight")).toBe("2027-01-01");
  expect(stepped("2026-12-31", "x")).toBeNull();
});

test("weeks begin on Monday", () => {
  const november = weeks("2026-11-24");
  expect(november[0]?.[0]).toBe("2026-10-26");
  expect(november.flat()).toHaveLength(42);
  expect(weeks("2027-02-10")[0]?.[0]).toBe("2027-02-01");
});

test("a day of a month by its number alone is the next there is", () => {
  expect(["the 15th", "15th", "el 15", "el día 30", "on the 31st", "the 0th"].map((text) => read(text, "2026-11-27")))
    .toEqual(["2026-12-15", "2026-12-15", "2026-12-15", "2026-11-30", "2026-12-31", null]);
});

test("the end of a named month is its last day, the next there is where no year is said", () => {
  const today = "2026-11-28";
  expect(["end of october 2027", "end of feb", "fin de octubre de 2027", "a finales de enero"].map((text) => read(text, today)))
    .toEqual(["2027-10-31", "2027-02-28", "2027-10-31", "2027-01-31"]);
  expect([read("end of the month", today), read("fin de mes", today), read("fin de ano", today)]).toEqual(["2026-11-30", "2026-11-30", "2026-12-31"]);
});

test("next year, the beginning of a month, and a weekday of next week", () => {
  const today = "2026-11-30";
  expect(["3 June next year", "3 de junio del año que viene", "beginning of June", "early January", "a principios de junio", "principios de enero de 2028"].map((text) => read(text, today)))
    .toEqual(["2027-06-03", "2027-06-03", "2027-06-01", "2027-01-01", "2027-06-01", "2028-01-01"]);
  expect(["Friday next week", "on Friday of next week", "viernes, de la semana que viene", "el viernes de la próxima semana"].map((text) => read(text, today))).toEqual(Array(4).fill("2026-12-11"));
});

test("fortnights, the nth weekday of a month, and a weekday of a week ahead", () => {
  const today = "2026-11-29";
  expect(["dentro de quince días", "en quince días", "primera quincena de enero", "segunda quincena de enero", "antes de Navidad"].map((text) => read(text, today)))
    .toEqual(["2026-12-14", "2026-12-14", "2027-01-15", "2027-01-31", "2026-12-24"]);
  expect(["primer jueves de junio", "first thursday of june", "last friday of december", "the third monday in november"].map((text) => read(text, today)))
    .toEqual(["2027-06-03", "2027-06-03", "2026-12-25", "2027-11-15"]);
  expect(["Friday in two weeks", "el viernes dentro de dos semanas", "blue of june"].map((text) => read(text, today))).toEqual(["2026-12-11", "2026-12-11", null]);
  expect(["third week of May", "the last week of May", "en la tercera semana de mayo", "primera semana de junio", "blue week of June"].map((text) => read(text, today)))
    .toEqual(["2027-05-21", "2027-05-28", "2027-05-21", "2027-06-04", null]);
  expect(["2026-12-12", "2026-12-13", "2026-12-14"].map(isWeekend)).toEqual([true, true, false]);
});
