// The reader in a browser: marks lead to their rows, layers are switched, keys go from mark to mark and from article to
// article. Everything that it shows stands in the page already.
(() => {
  const reader = document.querySelector(".reader");
  if (!reader) return;
  const names = JSON.parse(document.getElementById("layers").textContent);
  const card = reader.querySelector(".card");
  const here = card.querySelector(".rows-here");
  const search = reader.querySelector(".tools input[type=search]");
  const where = reader.querySelector(".where");
  const all = (selector, root = reader) => [...root.querySelectorAll(selector)];
  if (matchMedia("(min-width: 62rem)").matches) for (const fold of all("details.fold")) fold.open = true;
  const articles = all(".read");
  let article = articles.find((one) => !one.hidden) ?? articles[0];
  /** Marks that keys go to, in the order of the text. */
  let marks = [];
  let current = null;
  let pinned = false;
  /** The stretches of each row, and those that are lit. */
  let stretches = new Map();
  let lit = [];

  const make = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children.filter((child) => child !== null));
    return made;
  };
  const said = (id, en) =>
    make("p", {}, make("span", { className: "l-id" }, id), make("span", { className: "l-en" }, en));
  const rowOf = (key) => document.getElementById(`${article.dataset.article}-${key}`);
  const isOff = (layer) => reader.classList.contains(`off-${layer}`);
  const keysOf = (mark) => (mark.dataset.r ?? "").split(" ").filter(Boolean);

  const readStretches = () => {
    stretches = new Map();
    for (const part of all(".body .s", article)) {
      for (const key of keysOf(part)) {
        const known = stretches.get(key);
        if (known) known.push(part);
        else stretches.set(key, [part]);
      }
    }
  };
  const name = (mark) => {
    const layers = (mark.dataset.o ?? "").split(" ").filter((layer) => layer !== "" && !isOff(layer));
    const label = layers.map((layer) => names[layer]?.[document.documentElement.lang] ?? layer).join(", ");
    if (label === "") {
      mark.removeAttribute("aria-description");
      delete mark.dataset.label;
    } else {
      mark.setAttribute("aria-description", label);
      mark.dataset.label = label;
    }
    return layers.length > 0;
  };
  const listMarks = () => {
    const query = search.value.trim().toLowerCase();
    reader.classList.toggle("searching", query !== "");
    const found = new Map();
    const isFound = (key) => {
      if (!found.has(key)) found.set(key, (rowOf(key)?.textContent ?? "").toLowerCase().includes(query));
      return found.get(key);
    };
    marks = [];
    for (const mark of all(".body a.s", article)) {
      const isSeen = name(mark) && !(isOff("removed") && mark.closest(".removed"));
      const isHit = query !== "" && (mark.textContent.toLowerCase().includes(query) || keysOf(mark).some(isFound));
      mark.tabIndex = -1;
      mark.setAttribute("role", "button"); // a link to its row where no script shows it
      mark.classList.toggle("hit", isHit);
      if (isSeen && (query === "" || isHit)) marks.push(mark);
    }
    if (!marks.includes(current)) current = null;
    const entry = current ?? marks[0];
    if (entry) entry.tabIndex = 0;
    tell();
  };
  const tell = () => {
    where.textContent = `${current ? marks.indexOf(current) + 1 : 0} / ${marks.length}`;
  };

  const light = (keys) => {
    for (const one of lit) one.classList.remove("on");
    lit = keys.flatMap((key) => [...(stretches.get(key) ?? []), rowOf(key)]).filter(Boolean);
    for (const one of lit) one.classList.add("on");
  };
  /** What a row marks: its stretches in the order of the text, those that lie side by side as one. */
  const textOf = (key) => {
    const parts = (stretches.get(key) ?? []).filter((part) => !part.classList.contains("was"));
    const main = parts.filter((part) => !/^s k-(?:speaker|cue)/.test(part.className));
    let text = "";
    let last = null;
    for (const part of main.length > 0 ? main : parts) {
      text += `${last === null || last.nextSibling === part ? "" : " · "}${part.textContent}`;
      last = part;
    }
    return text.length > 160 ? `${text.slice(0, 159)}…` : text;
  };
  const drawCell = (head, cell) => {
    const rules = document.getElementById(`${article.dataset.article}-rules`);
    const value = cell.textContent;
    const told = rules.querySelector(`[data-rule="${CSS.escape(value)}"] dd`)?.cloneNode(true);
    const about = told?.childNodes ?? [];
    return [
      make("dt", { title: head.title }, head.textContent),
      make("dd", { dir: "auto" }, value, about.length === 0 ? null : make("div", { className: "about" }, ...about)),
    ];
  };
  /** A row as a list of its filled cells, with what its columns and its rules mean. */
  const drawRow = (key) => {
    const row = rowOf(key);
    if (!row) return null;
    const heads = row.closest("table").tHead.rows[0].cells;
    const list = make("dl", {});
    const minor = make("dl", {});
    for (const [index, cell] of [...row.cells].entries()) {
      if (index === 0 || cell.textContent === "" || cell.classList.contains("links")) continue;
      const head = heads[index];
      (head.classList.contains("minor") ? minor : list).append(...drawCell(head, cell));
    }
    const links = all(".links a", row).map((link) => link.cloneNode(true));
    return make(
      "div",
      { className: "row" },
      make("h3", {}, textOf(key), make("small", {}, `${row.closest("details").dataset.dataset} ${key}`)),
      list,
      links.length > 0 ? make("p", { className: "jump" }, ...links) : null,
      make("details", {}, make("summary", {}, ...said("Id dan letak", "Ids and offsets").childNodes), minor),
    );
  };
  const draw = (mark) => {
    const keys = keysOf(mark).reverse();
    light(keys);
    here.replaceChildren(...keys.map(drawRow).filter(Boolean));
    card.scrollTop = 0;
  };
  const open = (mark) => {
    pinned = true;
    if (mark.matches("a.s")) {
      if (current) current.tabIndex = -1;
      else if (marks[0]) marks[0].tabIndex = -1;
      mark.tabIndex = 0;
      current = mark;
    }
    draw(mark);
    card.classList.add("open");
    reader.classList.add("has-card");
    tell();
  };
  const close = () => {
    pinned = false;
    light([]);
    card.classList.remove("open");
    reader.classList.remove("has-card");
    here.replaceChildren(said("Pilih sebuah tanda di teks.", "Choose a mark in the text."));
  };
  const go = (by) => {
    if (marks.length === 0) return;
    const at = current ? marks.indexOf(current) : by > 0 ? -1 : 0;
    const mark = marks[(at + by + marks.length) % marks.length];
    open(mark);
    mark.focus({ preventScroll: true });
    mark.scrollIntoView({ block: "center" });
  };
  /** To the place in the text of a row, or to the row itself where it has none. */
  const goToRow = (key) => {
    const [mark] = (stretches.get(key) ?? []).filter((part) => part.offsetParent !== null);
    if (mark) {
      open(mark);
      if (mark.matches("a.s")) mark.focus({ preventScroll: true });
      mark.scrollIntoView({ block: "center" });
      return;
    }
    const row = rowOf(key);
    if (!row) return;
    row.closest("details").open = true;
    light([key]);
    row.scrollIntoView({ block: "center" });
  };

  const choose = (chosen) => {
    close();
    article = chosen;
    current = null;
    for (const one of articles) one.hidden = one !== chosen;
    for (const link of all(".picks a")) {
      if (link.hash === `#${chosen.id}`) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    readStretches();
    listMarks();
  };
  const goArticle = (by) => {
    const link = document.querySelector(by > 0 ? "a[rel=next]" : "a[rel=prev]");
    if (link) link.click();
    else if (articles.length > 1) {
      choose(articles[(articles.indexOf(article) + by + articles.length) % articles.length]);
      article.scrollIntoView();
    }
  };

  reader.addEventListener("click", (event) => {
    const pick = event.target.closest(".picks a");
    if (pick) {
      event.preventDefault();
      choose(document.getElementById(pick.hash.slice(1)));
      article.scrollIntoView();
      return;
    }
    const row = event.target.closest(".go");
    if (row) {
      goToRow(row.textContent);
      return;
    }
    const link = event.target.closest(".links a, .jump a, .notes a");
    if (link?.hash) {
      event.preventDefault();
      goToRow(link.hash.slice(article.dataset.article.length + 2));
      return;
    }
    const mark = event.target.closest(".body .s");
    if (mark) {
      event.preventDefault();
      open(mark);
    }
  });
  reader.addEventListener("pointerover", (event) => {
    if (pinned || event.pointerType !== "mouse") return;
    const mark = event.target.closest(".body .s");
    if (mark) draw(mark);
  });
  reader.addEventListener("focusin", (event) => {
    if (event.target.matches(".body a.s") && event.target !== current) open(event.target);
  });
  for (const button of all("[data-go]")) button.addEventListener("click", () => go(Number(button.dataset.go)));
  for (const button of all("[data-article-go]"))
    button.addEventListener("click", () => goArticle(Number(button.dataset.articleGo)));
  card.querySelector(".close").addEventListener("click", close);

  const boxes = all(".legend input");
  const switchLayer = (box) => reader.classList.toggle(`off-${box.dataset.layer}`, !box.checked);
  for (const box of boxes) {
    switchLayer(box);
    box.addEventListener("change", () => {
      switchLayer(box);
      listMarks();
    });
  }
  for (const button of all("[data-all]"))
    button.addEventListener("click", () => {
      for (const box of boxes) {
        if (box.dataset.view !== undefined) continue;
        box.checked = button.dataset.all === "on";
        switchLayer(box);
      }
      listMarks();
    });
  search.addEventListener("input", listMarks);
  search.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    go(1);
  });

  const keys = {
    n: () => go(1),
    p: () => go(-1),
    j: () => goArticle(1),
    k: () => goArticle(-1),
    "/": () => (document.querySelector("[data-search]") ?? search).focus(),
    Escape: close,
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.matches("input:not([type=checkbox]), textarea, select")) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    const onMark = event.target.matches(".body a.s");
    if (onMark && event.key === " ") {
      event.preventDefault();
      open(event.target);
      return;
    }
    const arrows = { ArrowRight: "n", ArrowLeft: "p" };
    const act = keys[(onMark && arrows[event.key]) || event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  document.addEventListener("language", listMarks);
  choose(articles.find((one) => `#${one.id}` === location.hash) ?? article);
})();
