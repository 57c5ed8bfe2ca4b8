// Keys of the pages that are no article: `/` searches, `j` and `k` turn pages.
(() => {
  if (document.querySelector(".reader")) return;
  const keys = {
    "/": () => document.querySelector("[data-search], .ask input, .ask select")?.focus(),
    j: () => document.querySelector("a[rel=next]")?.click(),
    k: () => document.querySelector("a[rel=prev]")?.click(),
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.matches("input:not([type=checkbox]), textarea, select")) return;
    const choice = document.querySelector(`.choices [data-key="${CSS.escape(event.key)}"]`);
    const act = choice ? () => choice.click() : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
})();
