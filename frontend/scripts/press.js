// What folds away when one goes elsewhere waits while the button of a mouse is down: what one presses would move from under it,
// and never hear of the click.

const waiting = [];
let isDown = false;

/** Acts after what is heard now, or, under a button that is down, after it was let go and clicked. */
export function afterPress(act) {
  if (isDown) waiting.push(act);
  else setTimeout(act);
}

/** What waits for a press to end is done now, before something else begins. */
export function endPress() {
  for (const act of waiting.splice(0)) act();
}

function lifted() {
  isDown = false;
  setTimeout(endPress);
}

const options = { capture: true, passive: true };
addEventListener("pointerdown", ({ isPrimary, button }) => (isDown = isPrimary && button === 0), options);
for (const end of ["pointerup", "pointercancel"]) addEventListener(end, lifted, options);
// A button that was let go where the page does not hear of it.
addEventListener("pointermove", ({ buttons }) => isDown && buttons === 0 && lifted(), options);
