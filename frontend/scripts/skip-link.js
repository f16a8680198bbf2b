// The way past the head of a page. The address alone does not lead there: it would count from the root of the house.

document.addEventListener("click", (event) => {
  const main = event.target.closest?.(".skip-link") && document.getElementById("main");
  if (!main) return;
  event.preventDefault();
  if (!main.hasAttribute("tabindex")) main.tabIndex = -1;
  main.focus();
});
