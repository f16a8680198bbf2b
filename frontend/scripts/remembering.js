// What a page remembers in this browser, in "sessionStorage" for a tab or in "localStorage" for all. A browser that was told
// to keep nothing forgets it, and all goes on.

export function recall(store, name) {
  try {
    return window[store].getItem(name);
  } catch {
    return null;
  }
}

/** Forgets it with null. */
export function remember(store, name, value) {
  try {
    if (value === null) window[store].removeItem(name);
    else window[store].setItem(name, value);
  } catch {
    // It is only remembered, nothing depends on it.
  }
}
