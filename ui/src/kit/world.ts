// Countries and time zones by the names people know them by; what is kept are ISO 3166 codes and names of the tz database.
import { chosen } from "../words.svelte";
import { fitting, offer, type Choice, type Choices } from "./choices";

const codes = `AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG
CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP
GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU
LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL
PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO
TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`.split(/\s+/);

/** A country by its code, as it is called in the language of the window; a code nobody knows stays as it is. */
export function country(code: string): string {
  if (!codes.includes(code)) return code;
  return new Intl.DisplayNames([chosen.lang], { type: "region" }).of(code) ?? code;
}
const named = (): Choice[] => codes.map((key) => ({ key, name: country(key) })).sort((one, other) => one.name.localeCompare(other.name, chosen.lang));

/** Countries by name or code. */
export const countries: Choices = async (text) => {
  const all = named();
  const code = text.trim().toUpperCase();
  const by = all.filter(({ key }) => key === code);
  return offer([...by, ...fitting(all, text).filter(({ key }) => key !== code)], all.length);
};

/** A time zone as people write it: its city, then its part of the world. */
export function zone(name: string): string {
  const [part = "", ...city] = name.split("/");
  return city.length > 0 ? `${city.join(" / ").replaceAll("_", " ")} (${part})` : name;
}
/** Time zones by their city. */
export const zones: Choices = async (text) => {
  const all = Intl.supportedValuesOf("timeZone").map((key) => ({ key, name: zone(key) }));
  return offer(fitting(all, text), all.length);
};

// The zone says more about where somebody sits than the language of the computer does.
const homes: Record<string, string> = {
  "Europe/Madrid": "ES", "Atlantic/Canary": "ES", "Africa/Ceuta": "ES", "Europe/Dublin": "IE", "Europe/London": "GB", "Europe/Berlin": "DE",
  "Europe/Paris": "FR", "Europe/Rome": "IT", "Europe/Lisbon": "PT", "Europe/Vienna": "AT", "Europe/Brussels": "BE", "Europe/Amsterdam": "NL",
  "Europe/Zurich": "CH", "Europe/Warsaw": "PL", "Europe/Stockholm": "SE", "Europe/Copenhagen": "DK", "Europe/Helsinki": "FI", "Europe/Oslo": "NO",
  "Europe/Athens": "GR", "Europe/Prague": "CZ", "Europe/Bucharest": "RO", "Europe/Budapest": "HU", "America/Mexico_City": "MX",
  "America/Bogota": "CO", "America/Santiago": "CL", "America/Lima": "PE", "America/Argentina/Buenos_Aires": "AR",
};
/** The country a computer seems to be in, or an empty text: a proposal, to be looked at. */
export function here(zone: string, language: string): string {
  // "en-US" is what a computer says that was never asked.
  const region = language === "en-US" ? "" : (/^[a-z]{2,3}-(?:[A-Z][a-z]{3}-)?([A-Z]{2})$/.exec(language)?.[1] ?? "");
  return homes[zone] ?? (codes.includes(region) ? region : "");
}
/** The time zone to propose for a country: the one there is where it lies in it, else that of its capital or its first. */
export function zoneOf(country: string, now: string): string {
  const locale = new Intl.Locale("und", { region: country }) as Intl.Locale & { getTimeZones?: () => string[]; timeZones?: string[] };
  const there = locale.getTimeZones?.() ?? locale.timeZones ?? [];
  if (homes[now] === country || there.includes(now)) return now;
  return Object.keys(homes).find((zone) => homes[zone] === country) ?? there[0] ?? now;
}
