// The address of a place: `#/suppliers/SUP-003?dependence=high`. Reading and writing it, and nothing else.

export type Place = { screen: string; record: string | null; query: Record<string, string> };

function plain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
// Slashes and commas are read more easily as they are.
const safe = (text: string) => encodeURIComponent(text).replaceAll("%2C", ",").replaceAll("%2F", "/");

export function parsed(hash: string): Place {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split(/\?(.*)/s);
  const [screen = "", ...record] = path.split("/").map(plain);
  const said = query.split("&").filter((pair) => pair !== "").map((pair) => pair.split(/=(.*)/s));
  return {
    screen, record: record.join("/") || null,
    query: Object.fromEntries(said.map(([name = "", value = ""]) => [plain(name), plain(value)])),
  };
}

export function address({ screen, record, query }: Place): string {
  const said = Object.entries(query).map(([name, value]) => `${safe(name)}=${safe(value)}`).join("&");
  return `#/${safe(screen)}${record ? `/${safe(record)}` : ""}${said ? `?${said}` : ""}`;
}
