// What one person chose for this browser: calm mode, light or dark, whether the own pointer is hidden, and of what one is
// told. Kept here, told to nobody.

const root = document.documentElement;
const choices = {
  calm: { on: 'true', off: undefined },
  scheme: { on: 'dark', off: 'light' },
  pointer: { on: 'hidden', off: undefined },
  comings: { on: 'off', off: undefined },
  changes: { on: 'on', off: undefined },
  messages: { on: 'off', off: undefined },
};

function stored(name) {
  try {
    return localStorage.getItem(`samenkracht.${name}`) ?? undefined;
  } catch {
    return undefined; // A browser that keeps nothing still works.
  }
}

function apply(name, value) {
  if (value) {
    root.dataset[name] = value;
  } else {
    delete root.dataset[name];
  }
  window.dispatchEvent(new CustomEvent('preference-changed', { detail: { name, value } }));
}

function current(name) {
  const dark = name === 'scheme' && window.matchMedia('(prefers-color-scheme: dark)').matches;
  return root.dataset[name] ?? (dark ? 'dark' : choices[name].off);
}

const isOn = (name) => current(name) === choices[name].on;

function toggle(name) {
  const value = isOn(name) ? choices[name].off : choices[name].on;
  apply(name, value);
  try {
    localStorage.setItem(`samenkracht.${name}`, value ?? '');
  } catch {
    // Not remembered, but in force on this page.
  }
}

for (const name of Object.keys(choices)) {
  apply(name, stored(name));
}
window.samenkracht = { ...window.samenkracht, toggle, isOn };
