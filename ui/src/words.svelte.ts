// The words of the page, from the same catalogues as the program's.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Message, Trouble } from "./ipc/wire";

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

const bundles: Record<Lang, FluentBundle> = { en: bundle("en"), es: bundle("es") };
const system: Lang = navigator.language.startsWith("es") ? "es" : "en";
export const chosen = $state<{ lang: Lang }>({ lang: system });

export function choose(lang: Lang) {
  chosen.lang = lang;
  document.documentElement.lang = lang;
}

/** The sentence `id`; an id that is missing is shown in angle brackets instead of being swallowed. */
export function t(id: string, args: Record<string, string | number> = {}): string {
  const found = bundles[chosen.lang].getMessage(id);
  return found?.value ? bundles[chosen.lang].formatPattern(found.value, args) : `⟨${id}⟩`;
}

export const say = (message: Message) => t(message.id, message.args);

const names = ["statement-field-", "ui-organisation-", "review-", "ui-person-"];
const has = (id: string) => bundles[chosen.lang].hasMessage(id);

/** Every sentence of a fault, each reason with its field. */
export function sentences(trouble: Trouble): string[] {
  if (trouble.refusals.length === 0) return [say(trouble.message)];
  return trouble.refusals.map((reason) => {
    const sentence = say(reason);
    const label = names.map((prefix) => `${prefix}${reason.field}`).find(has);
    return label ? t("cli-field", { field: t(label), sentence }) : sentence;
  });
}
