// What the others are called: by their first name, and where two have the same, with the first letter of the last name too.

/** Gives each of these people, {person, firstName, initials}, the name to show as `shown`. */
export function nameAll(people) {
  const namesakes = new Map();
  for (const { person, firstName } of people) {
    const known = namesakes.get(firstName) ?? new Set();
    namesakes.set(firstName, known.add(person));
  }
  for (const somebody of people) {
    const last = [...(somebody.initials ?? "")].slice(1).join("");
    const several = namesakes.get(somebody.firstName).size > 1;
    somebody.shown = several && last ? `${somebody.firstName} ${last}.` : somebody.firstName;
  }
}

/** "Fatima, Bo and Chris", as people of this language say it. */
export function allOf(names, language = document.documentElement.lang || "nl") {
  return new Intl.ListFormat(language, { type: "conjunction" }).format(names);
}
