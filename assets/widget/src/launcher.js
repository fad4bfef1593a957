/** The launcher: the one script in the owner's page. It shows a button in a shadow root and
 * requests, stores and connects nothing before the first click (or in a tab in which the visitor
 * has clicked before). What it then loads must have the hashes that it carries.
 */
(() => {
  const HASHES = /* build:hashes */ {};
  const WORDS = {
    en: ["Ask us", "The chat could not be loaded."],
    de: ["Fragen Sie uns", "Der Chat konnte nicht geladen werden."],
    fr: ["Une question ?", "La messagerie n’a pas pu être chargée."],
    es: ["Pregúntenos", "No se pudo cargar el chat."],
    "pt-BR": ["Pergunte", "Não foi possível carregar o chat."],
    ko: ["문의하기", "채팅을 불러오지 못했습니다."],
    ja: ["お問い合わせ", "チャットを読み込めませんでした。"],
    ar: ["اسألنا", "تعذّر تحميل الدردشة."],
  };
  const ICONS = {
    bubble: "M4 3h16v13H10l-6 5z",
    bell: "M12 2a7 7 0 0 0-7 7v5l-2 4h18l-2-4V9a7 7 0 0 0-7-7zM9 19h6a3 3 0 0 1-6 0z",
    key: "M8 7a5 5 0 1 0 4.6 7H15v3h4v-3h3v-4h-9.4A5 5 0 0 0 8 7zm0 3a2 2 0 1 1 0 4 2 2 0 0 1 0-4z",
  };
  const script = document.currentScript;
  const { site, lang, accent, icon, side } = script.dataset;
  // A page swap may run the tag again.
  if (!site || document.querySelector("deskbell-chat")) return;
  const base = new URL(".", script.src);

  const wanted = [lang, ...navigator.languages].filter(Boolean);
  const near = (one) => Object.keys(WORDS).find((own) => own.split("-")[0] === one.split("-")[0].toLowerCase());
  const language = wanted.map(near).find(Boolean) ?? "en";
  const [label, failed] = WORDS[language];

  const host = document.createElement("deskbell-chat");
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { all: initial !important; position: fixed !important; inset-block-end: 20px !important; inset-inline-end: 20px !important; z-index: 2147483000 !important; }
    :host([data-side=start]) { inset-inline: 20px auto !important; }
    @media print { :host { display: none !important; } }
    svg { width: 20px; fill: currentColor; flex: none; forced-color-adjust: auto; }
    [part=launcher] {
      display: flex; align-items: center; gap: 9px;
      font: 600 15px/1 Inter, "Noto Sans", system-ui, sans-serif; color: var(--on, #fff); background: var(--accent, #0f766e);
      border: 1px solid #0000; border-radius: 28px; min-height: 52px; padding: 0 22px; cursor: pointer;
      box-shadow: 0 6px 22px rgb(30 39 51 / 25%);
    }
    [part=launcher]:focus-visible { outline: 3px solid #1e2733; outline-offset: 3px; }
    [hidden] { display: none !important; }
  `);
  root.adoptedStyleSheets = [sheet];
  if (/^#[0-9a-f]{6}$/i.test(accent)) {
    // Relative luminance as WCAG has it: over 0.18 black is easier to read than white.
    const [red, green, blue] = [1, 3, 5].map((at) => (parseInt(accent.slice(at, at + 2), 16) / 255) ** 2.2);
    host.style.setProperty("--accent", accent);
    if (red * 0.2126 + green * 0.7152 + blue * 0.0722 > 0.18) host.style.setProperty("--on", "#000");
  }
  const button = document.createElement("button");
  button.type = "button";
  button.part = "launcher";
  button.lang = language;
  button.ariaExpanded = "false";
  button.ariaHasPopup = "dialog";
  const words = document.createElement("span");
  words.textContent = label;
  root.append(button);
  const dress = (icon, side) => {
    host.dataset.side = side;
    button.replaceChildren(words);
    if (!Object.hasOwn(ICONS, icon)) return;
    const [svg, path] = ["svg", "path"].map((tag) => document.createElementNS("http://www.w3.org/2000/svg", tag));
    svg.setAttribute("viewBox", "0 0 24 24");
    svg.setAttribute("aria-hidden", "true");
    path.setAttribute("d", ICONS[icon]);
    path.setAttribute("fill-rule", "evenodd");
    svg.append(path);
    button.prepend(svg);
  };
  dress(icon, side);

  const { href } = new URL("app.js", base);
  let trusted;
  let loading;
  const load = async () => {
    const name = `strings.${language}.json`;
    const strings = fetch(new URL(name, base), { integrity: HASHES[name], credentials: "omit" });
    const code = new Promise((loaded, refused) => {
      const app = document.createElement("script");
      app.integrity = HASHES["app.js"];
      app.crossOrigin = "anonymous";
      app.nonce = script.nonce;
      app.onload = loaded;
      app.onerror = refused;
      trusted ??= globalThis.trustedTypes?.createPolicy("deskbell", { createScriptURL: () => href });
      app.src = trusted?.createScriptURL("") ?? href;
      document.head.append(app);
    });
    const [answer] = await Promise.all([strings, code]);
    const url = new URL(`../../v1/${site}`, base);
    url.protocol = url.protocol.replace("http", "ws");
    host.begin({ site, url: url.href, strings: await answer.json(), language, lang: wanted[0] ?? "en", button, words, dress });
  };
  const start = async (open) => {
    try {
      await (loading ??= load());
      if (open) host.open();
    } catch {
      loading = undefined;
      words.textContent = failed;
    }
  };
  button.addEventListener("click", () => start(true));
  document.documentElement.append(host);
  try {
    if (sessionStorage.getItem(`deskbell:${site}`)) start(false);
  } catch {
    // Storage is forbidden here; the first click still works.
  }
})();
