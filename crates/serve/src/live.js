// Reloads the page when the content changed, and shows what is wrong over it. Served by
// `spoorboek serve` only; a published site has no script.
"use strict";
(() => {
  const edition = new URL(document.currentScript.src).searchParams.get("edition");
  // A figure within another page is reloaded with that page.
  if (window.top !== window) return;

  let news = null;
  let panel = null;
  let told = "[]";
  let hidden = "";

  function element(name, text, within) {
    const made = document.createElement(name);
    made.textContent = text;
    within.append(made);
    return made;
  }

  function close() {
    hidden = told;
    panel?.remove();
    panel = null;
  }

  function show({ problems, words, lang }) {
    const now = JSON.stringify(problems);
    if (now === told && (panel || now === hidden)) return;
    told = now;
    panel?.remove();
    panel = null;
    if (problems.length === 0 || now === hidden) return;
    panel = document.createElement("section");
    panel.id = "spoorboek-live";
    panel.lang = lang;
    panel.setAttribute("role", "alert");
    panel.setAttribute("aria-labelledby", "spoorboek-live-title");
    const title = element("h2", words.title, panel);
    title.id = "spoorboek-live-title";
    element("p", words.kept, panel);
    const list = element("ol", "", panel);
    for (const problem of problems) {
      const item = element("li", "", list);
      const place = [problem.file, problem.line, problem.column].filter((part) => part != null);
      element("code", place.join(":"), item);
      element("p", problem.message, item);
      if (problem.hint) element("p", problem.hint, item).className = "hint";
    }
    const button = element("button", words.close, panel);
    button.type = "button";
    button.addEventListener("click", close);
    document.body.append(panel);
  }

  function listen() {
    if (news || document.visibilityState !== "visible") return;
    news = new EventSource("/.spoorboek/news");
    news.addEventListener("message", ({ data }) => {
      const state = JSON.parse(data);
      if (state.edition === edition) show(state);
      else location.reload();
    });
  }

  // A browser keeps few connections to one place: only the page that is seen has one.
  function rest() {
    news?.close();
    news = null;
  }

  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = "/.spoorboek/live.css";
  document.head.append(style);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") listen();
    else rest();
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && panel) close();
  });
  window.addEventListener("pagehide", rest);
  window.addEventListener("pageshow", listen);
  listen();
})();
