// The page's words come from the server; here they only get their names and numbers filled in.

export function say(words, key, ...values) {
  return (words?.[key] ?? "").replace(/\{(\d)\}/g, (_, place) => values[place] ?? "");
}

const UNITS = [
  ["minute", 60],
  ["hour", 3600],
  ["day", 86_400],
  ["week", 604_800],
];

let ahead = 0;

/** The server's clock counts: one in the browser may be an hour wrong. */
export function tellTime(serverNow) {
  ahead = serverNow - Date.now();
}

/** How long ago, as people of this language say it; a date once it is more than four weeks. */
export function ago(instant, now = Date.now() + ahead, language = pageLanguage()) {
  const seconds = Math.max(0, (now - instant) / 1000);
  const relative = formatOf(Intl.RelativeTimeFormat, language, { numeric: "auto" });
  if (seconds < 45) return relative.format(0, "second");
  if (seconds > 4 * 604_800) return dated(instant, now, language);
  const [unit, length] = UNITS.findLast(([, size], index) => index === 0 || seconds >= size * 0.97);
  return relative.format(-Math.max(1, Math.round(seconds / length)), unit);
}

export function fullMoment(instant, language = pageLanguage()) {
  return formatOf(Intl.DateTimeFormat, language, { dateStyle: "full", timeStyle: "short" }).format(instant);
}

function dated(instant, now, language) {
  const sameYear = new Date(instant).getFullYear() === new Date(now).getFullYear();
  const parts = { day: "numeric", month: "long", ...(sameYear ? {} : { year: "numeric" }) };
  return formatOf(Intl.DateTimeFormat, language, parts).format(instant);
}

const formats = new Map();

/** Made once for a language: making one takes longer than formatting a hundred moments. */
function formatOf(Format, language, options) {
  const key = `${Format.name} ${language} ${JSON.stringify(options)}`;
  if (!formats.has(key)) formats.set(key, new Format(language, options));
  return formats.get(key);
}

const pageLanguage = () => document.documentElement.lang || "nl";
