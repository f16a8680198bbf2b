// On a phone "back" closes what lies over a page before it leaves the page, as in any app. Of its own dialogs and popovers a
// browser knows that they lie over it; of Vaadin's dialogs, and of a part that says "lies-over" of itself, it is told here.
const ON_A_PHONE = matchMedia("(pointer: coarse)"); // With a keyboard, Escape would close two things at once.
const ESCAPE = { key: "Escape", code: "Escape", bubbles: true, composed: true };

const watchers = new Map();

function watch(part) {
  for (const other of watchers.keys()) if (!other.isConnected) forget(other);
  if (!window.CloseWatcher || !ON_A_PHONE.matches || watchers.has(part)) return;
  const watcher = new CloseWatcher();
  watchers.set(part, watcher);
  watcher.addEventListener("close", () => {
    watchers.delete(part);
    part.dispatchEvent(new KeyboardEvent("keydown", ESCAPE)); // It closes as it always does, or does not.
  });
}

function forget(part) {
  watchers.get(part)?.destroy();
  watchers.delete(part);
}

document.addEventListener(
  "opened-changed",
  ({ target, detail }) => {
    if (target.matches("vaadin-dialog, vaadin-confirm-dialog")) (detail.value ? watch : forget)(target);
  },
  { capture: true },
);
document.addEventListener("lies-over", ({ target, detail }) => (detail ? watch : forget)(target));
