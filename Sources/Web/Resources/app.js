// What a script adds to pages that work without it: the log line that listens, search as one types,
// dialogs instead of pages of their own, and the keyboard. No data is kept in the browser.
(() => {
  "use strict";
  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const parse = (text) => new DOMParser().parseFromString(text, "text/html");

  // One request at a time per purpose: a newer one replaces the older.
  const running = new Map();
  async function read(purpose, url, body) {
    running.get(purpose)?.abort();
    const control = new AbortController();
    running.set(purpose, control);
    try {
      const answer = await fetch(url, { signal: control.signal, credentials: "same-origin", method: body ? "POST" : "GET", body });
      if (answer.redirected && new URL(answer.url).pathname === "/sign-in") { location.reload(); return null; }
      return answer.ok ? parse(await answer.text()) : null;
    } catch { return null; }
  }
  function later(wait, work) {
    let timer;
    return (...values) => { clearTimeout(timer); timer = setTimeout(() => work(...values), wait); };
  }

  // Dialogs: a link with data-dialog opens its page's main part here.
  async function openDialog(href) {
    const page = await read("dialog", href);
    const main = page && $("main", page);
    if (!main) { location.href = href; return; }
    $("dialog[open]")?.close();
    const dialog = document.createElement("dialog");
    const close = document.createElement("button");
    close.className = "button text close"; close.type = "button"; close.textContent = "Close";
    close.addEventListener("click", () => dialog.close());
    dialog.append(...main.childNodes, close);
    const heading = $("h1", dialog);
    if (heading) { heading.id = "dialog-title"; dialog.setAttribute("aria-labelledby", "dialog-title"); }
    dialog.addEventListener("close", () => dialog.remove());
    dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
    document.body.append(dialog);
    prepare(dialog);
    dialog.showModal();
    ($("#line", dialog) || $("[data-focus]", dialog) || close).focus();
  }
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-dialog]");
    if (link && !event.metaKey && !event.ctrlKey && !event.shiftKey && event.button === 0 && window.HTMLDialogElement) {
      event.preventDefault(); openDialog(link.href); return;
    }
    const closing = event.target.closest("dialog [data-close]");
    if (closing) { event.preventDefault(); closing.closest("dialog").close(); return; }
    for (const menu of $$("details.menu[open], .tabs details[open]")) if (!menu.contains(event.target)) menu.open = false;
  });

  // A form is sent once.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "1";
    setTimeout(() => { delete form.dataset.sent; }, 4000);
  });
  addEventListener("pageshow", () => { for (const form of $$("form[data-sent]")) delete form.dataset.sent; });

  function prepare(root) {
    // The line says back what it heard.
    for (const input of $$("input[data-hearing]", root)) {
      const heard = $(".heard", input.form);
      input.addEventListener("input", later(180, async () => {
        if (!input.value.trim()) { heard.replaceChildren(); return; }
        const page = await read("hearing", input.dataset.hearing, new URLSearchParams({ line: input.value }));
        if (page) heard.replaceChildren(...page.body.childNodes);
      }));
    }
    // Fields that ask for a name offer those that fit.
    for (const input of $$("input[data-people]", root)) {
      const list = input.list;
      input.addEventListener("input", later(120, async () => {
        if (input.value.trim().length < 2) return;
        const page = await read("people", `${input.dataset.people}?q=${encodeURIComponent(input.value)}`);
        if (page && list) list.replaceChildren(...$$("option", page));
      }));
    }
    // A call says back whom the words may mean, and how well the practice fits.
    for (const form of $$("form[data-look]", root)) {
      $("[data-look-button]", form)?.remove();
      form.addEventListener("input", later(220, async (event) => {
        if (event.target.matches("[type=radio], [type=checkbox], [type=date]")) return;
        const fields = new URLSearchParams(new FormData(form));
        for (const name of ["once", "client"]) fields.delete(name);
        const page = await read("look", form.dataset.look, fields);
        for (const part of ["#heard", "#fit"]) { const found = page && $(part, page); if (found) $(part, form).replaceWith(found); }
      }));
    }
    // Search as one types.
    for (const form of $$("form[data-live]", root)) {
      const show = later(130, async () => {
        const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
        const url = `${form.getAttribute("action")}${query.size ? `?${query}` : ""}`;
        const page = await read("live", url);
        const found = page && $(form.dataset.live, page);
        if (!found) return;
        $(form.dataset.live).replaceWith(found);
        const lead = $("[data-lead]", page);
        if (lead) $("[data-lead]").textContent = lead.textContent;
        history.replaceState(null, "", url);
      });
      form.addEventListener("input", show);
      form.addEventListener("change", show);
      $("button", form)?.remove();
    }
    // The second reader reads along, and marks the words where they stand.
    for (const form of $$("form[data-reading]", root)) {
      const area = $(".sheet-of-paper textarea", form);
      const marks = document.createElement("div");
      marks.className = "marks"; marks.setAttribute("aria-hidden", "true");
      area?.before(marks);
      const mark = () => {
        const read = $("#reading [data-marks] p");
        $("#reading [data-marks]")?.remove();
        if (!area || !read) return;
        // What was typed since is marked with the next answer.
        if (read.textContent.trimEnd() === area.value.trimEnd()) marks.replaceChildren(...read.childNodes); else marks.replaceChildren();
      };
      const show = later(250, async () => {
        const page = await read("reading", form.dataset.reading, new URLSearchParams(new FormData(form)));
        const found = page && $("#reading", page);
        if (found) { $("#reading").replaceWith(found); mark(); }
      });
      form.addEventListener("input", () => { marks.replaceChildren(); show(); });
      area?.addEventListener("scroll", () => { marks.scrollTop = area.scrollTop; });
      $("[data-read]", form)?.remove();
      mark();
    }
    for (const button of $$("[data-copy]", root)) {
      button.hidden = !navigator.clipboard;
      button.addEventListener("click", async () => { await navigator.clipboard.writeText($(button.dataset.copy).textContent); button.textContent = "Copied"; });
    }
    // A choice that saves itself.
    for (const form of $$("form[data-auto]", root)) {
      $("[data-auto-button]", form)?.remove();
      form.addEventListener("change", () => form.requestSubmit());
    }
    for (const input of $$("input[data-time-zone]", root)) {
      if (!input.value) input.value = Intl.DateTimeFormat().resolvedOptions().timeZone || "";
    }
    for (const button of $$("[data-print]", root)) { button.hidden = false; button.addEventListener("click", () => print()); }
    for (const box of $$("[data-check-all]", root)) {
      box.hidden = false;
      box.addEventListener("click", () => { for (const tick of $$("input[name=chosen]", box.form)) tick.checked = true; });
    }
  }
  prepare(document);

  // The circles: who it is, and whom they know, while one points at them.
  function show(dot) {
    const rings = dot.closest(".rings"), said = $("[data-said]"), number = dot.dataset.dot;
    for (const old of $$(".mine, .known", rings)) old.classList.remove("mine", "known");
    for (const tie of $$("[data-ends]", rings)) {
      const ends = tie.dataset.ends.split(" ");
      if (!ends.includes(number)) continue;
      tie.classList.add("mine");
      $(`[data-dot="${ends[0] === number ? ends[1] : ends[0]}"]`, rings)?.classList.add("known");
    }
    said.textContent = $("title", dot).textContent; said.classList.add("live");
  }
  for (const kind of ["pointerover", "focusin"]) document.addEventListener(kind, (event) => {
    const dot = event.target.closest?.("[data-dot]");
    if (dot) show(dot);
  });

  // Left alone for a quarter of an hour, a page gives way to the password, as the server does;
  // not while something is typed in it, which would be lost.
  let active = Date.now(), typed = false;
  for (const kind of ["pointerdown", "keydown", "scroll"]) addEventListener(kind, () => { active = Date.now(); }, { passive: true });
  addEventListener("input", () => { typed = true; });
  // What is about a client is not left on the screen, typed or not, nor shown again by going back.
  const sealed = () => $("[data-sealed]");
  setInterval(() => { if ((!typed || sealed()) && $(".shell") && Date.now() - active > 905000) location.reload(); }, 30000);
  addEventListener("pageshow", (event) => { if (event.persisted && sealed()) location.reload(); });

  // The keyboard, as /keyboard says.
  let picked = -1, went = 0;
  const place = (key) => $$("[data-go]").find((link) => link.dataset.go === key);
  function pick(step) {
    const items = $$("[data-item]");
    if (!items.length) return;
    items[picked]?.classList.remove("picked");
    picked = Math.min(Math.max(picked + step, 0), items.length - 1);
    items[picked].classList.add("picked");
    const link = $("[data-open]", items[picked]);
    if (link) link.focus({ preventScroll: true });
    items[picked].scrollIntoView({ block: "nearest" });
  }
  const press = (selector) => { const item = $(".picked"); const found = item && $(selector, item); if (found) found.click(); return !!found; };
  addEventListener("keydown", (event) => {
    if (event.key === "Escape") { for (const menu of $$("details.menu[open]")) menu.open = false; if (document.activeElement?.matches("input, textarea")) document.activeElement.blur(); return; }
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey || event.isComposing) return;
    // A dialog that was just closed may still hold the focus, and is no place to type in.
    if (event.target.closest("input, textarea, select, dialog[open], [contenteditable]")) return;
    const isSecond = Date.now() - went < 1200;
    went = 0;
    let done = true;
    if (isSecond && place(event.key)) location.href = place(event.key).href;
    else if (event.key === "g") went = Date.now();
    else if (event.key === "l") { const log = $("[data-log]") || $(".tabs a[data-dialog]"); const line = $("main #line"); if (line) line.focus(); else if (log) openDialog(log.href); }
    else if (event.key === "/") { const search = $("#search"); if (search) search.focus(); else location.href = "/partners#search"; }
    else if (event.key === "j") pick(1);
    else if (event.key === "k") pick(-1);
    else if (event.key === "d") done = press("[data-did]");
    else if (event.key === "n") done = press("[data-not-now]");
    else if (event.key === "e") { const edit = $("[data-edit]"); if (edit) edit.click(); else done = false; }
    else if (event.key === "?") openDialog("/keyboard");
    else done = false;
    if (done) event.preventDefault();
  });
  // Only what says that Rapport can't be reached is kept; see service-worker.js.
  navigator.serviceWorker?.register("/service-worker.js").catch(() => {});

  if (location.hash === "#search") $("#search")?.focus();
})();
