// The words of the page, from the same catalogues as the program's.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Trouble } from "./ipc/doors";
import type { Message } from "./ipc/wire";

const texts = import.meta.glob<string>("../../src-tauri/words/locales/*/*.ftl", {
  query: "?raw", import: "default", eager: true,
});

export const languages = ["en", "es"] as const;
export type Lang = (typeof languages)[number];

function bundle(lang: Lang): FluentBundle {
  const made = new FluentBundle(lang, { useIsolating: false });
  for (const [path, text] of Object.entries(texts)) {
    if (path.includes(`/${lang}/`)) made.addResource(new FluentResource(text));
  }
  return made;
}

const bundles: Partial<Record<Lang, FluentBundle>> = {};
/** The bundle of a language, read when it is first asked: most people never need the other one. */
const bundleOf = (lang: Lang) => (bundles[lang] ??= bundle(lang));
const system: Lang = navigator.language.startsWith("es") ? "es" : "en";
/** The language of the page, and the zone of the organisation whose file is open; empty where none is. */
export const chosen = $state<{ lang: Lang; zone: string }>({ lang: system, zone: "" });

export function choose(lang: Lang) {
  chosen.lang = lang;
  document.documentElement.lang = lang;
}

type Args = Record<string, string | number>;

/** What `id` says in `lang`; `dependence.low` is an attribute of a message. */
function pattern(lang: Lang, id: string) {
  const [message = "", attribute] = id.split(".");
  const found = bundleOf(lang).getMessage(message);
  return attribute === undefined ? found?.value : found?.attributes[attribute];
}

export const has = (id: string) => !!pattern(chosen.lang, id);

/** The sentence `id`; an id that is missing is shown in angle brackets instead of being swallowed. */
export function t(id: string, args: Args = {}): string {
  const found = pattern(chosen.lang, id);
  return found ? bundleOf(chosen.lang).formatPattern(found, args, []) : `⟨${id}⟩`;
}

/** Keys with the words that stand on them in this language; signs and letters stand as they are. */
export const keyed = (keys: string): string =>
  keys.replace(/[A-Z][A-Za-z]+/g, (key) => (has(`ui-key.${key}`) ? t(`ui-key.${key}`) : key));

/** What an edit is called: in words of its own where it has some, else in those that serve every noun. */
export function edited(noun: string, verb: string, args: Args = {}): string {
  const own = `edit-${noun}-${verb}`;
  return has(own) ? t(own, args) : has(`edit-${verb}`) && has(`${noun}.a`)
    ? t(`edit-${verb}`, { a: t(`${noun}.a`), many: t(`${noun}.many`), ...args }) : `⟨${own}⟩`;
}

/** What a person calls a thing that is not there: a register's noun, or a word of the list `thing`. */
function thing(kind: string): string {
  const found = [kind, `thing.${kind.replaceAll(" ", "-")}`].find(has);
  return found ? t(found) : kind;
}

/** A message of core, its days as people write them. */
export function say(message: Message): string {
  const [edit, noun, verb] = message.id.split("-");
  const spanish = (name: string, value: string | number) => (chosen.lang === "es" ? message.args[`${name}-es`] ?? value : value);
  const args = Object.fromEntries(Object.entries(message.args).map(([name, given]) => [name, spanish(name, given)] as const).map(([name, value]) => [name, /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? day(String(value)) : value]));
  if (message.id === "fault-not-found" || message.id === "fault-gone") args["kind"] = thing(String(args["kind"] ?? ""));
  return edit === "edit" && noun && verb && !has(message.id) ? edited(noun, verb, args) : t(message.id, args);
}

const names = ["ui-field-", "statement-field-", "ui-organisation-", "ui-person-", "system-field-"];

/** Every sentence of a fault, each reason with its field. */
export function sentences(trouble: Trouble): string[] {
  if (trouble.refusals.length === 0) return [say(trouble.message)];
  return trouble.refusals.map((reason) => {
    const sentence = say(reason);
    const label = names.map((prefix) => `${prefix}${reason.field}`).find(has);
    return label ? t("cli-field", { field: t(label), sentence }) : sentence;
  });
}

// Day before month, as everywhere in Europe.
const locale = () => (chosen.lang === "en" ? "en-GB" : chosen.lang);

/** An instant in the reader's own way, in the zone of the organisation: everybody in a meeting reads the same time. */
export const when = (at: string) =>
  Number.isNaN(Date.parse(at)) ? at : new Date(at).toLocaleString(locale(), { dateStyle: "medium", timeStyle: "short", ...(chosen.zone ? { timeZone: chosen.zone } : {}) });

// Making one costs more than using it a thousand times.
const dates: Record<Lang, Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat("en-GB", { dateStyle: "medium" }), es: new Intl.DateTimeFormat("es", { dateStyle: "medium" }),
};

/** A text of core with the days in it as this language writes them. */
export const dated = (text: string) => text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (on) => day(on));

const KEY = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** How a record of a register is called where it is named: a day as people write it, and never by its key. */
export const called = (noun: string, name: string) => (KEY.test(name.trim()) ? t(`${noun}.a`) : dated(name));

/** A date as people write it; empty stays empty. */
export const day = (on: string | null | undefined) => (on ? dates[chosen.lang].format(new Date(`${on}T12:00:00`)) : "");

/** A day of a year that is known: `1 Dec`. */
export const dayMonth = (on: string) => new Date(`${on}T12:00:00`).toLocaleDateString(locale(), { day: "numeric", month: "short" });

/** The same with the day of the week: whoever says a day in words sees which one was understood. */
export const weekday = (on: string) => new Date(`${on}T12:00:00`).toLocaleDateString(locale(), { weekday: "short", day: "numeric", month: "short", year: "numeric" });

const coded: Record<string, string> = {
  applicability: "statement-applicability-", inclusionCodes: "statement-code-", exclusionGround: "statement-ground-",
  status: "statement-status-", stage: "system-stage-", aimsRoles: "system-aimsRoles-", actRoles: "system-actRoles-",
  criticality: "system-criticality-", vulnerable: "system-yesNo-", personalData: "system-yesNo-",
};

/** A value of a control's field: codes in words, dates as dates, the organisation's own words as they are. */
export function worded(field: string, value: unknown): string {
  const text = String(value ?? "");
  if (text === "" || text === "[]") return t("statement-nothing");
  if (field === "lookAgain") return (JSON.parse(text) as Message[]).map(say).join(" · ");
  const prefix = coded[field];
  if (!prefix) return /^\d{4}-\d{2}-\d{2}$/.test(text) ? day(text) : text;
  const codes = text.replace(/[[\]"]/g, "").split(/,\s*/);
  return codes.map((code) => (has(prefix + code) ? t(prefix + code) : code)).join(" · ");
}

/** The sentence `id` in both languages, for what people paste. */
export const both = (id: string): string[] =>
  languages.map((lang) => {
    const found = pattern(lang, id);
    return found ? bundleOf(lang).formatPattern(found) : id;
  });
