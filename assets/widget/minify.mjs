/** Makes the widget's code short without changing what it does: no comment, no needless sign, and
 * short names for what nobody outside can see. Reads only the JavaScript that `src/` is written
 * in (every statement ends in a semicolon); tests run what comes out in real browsers.
 */

const TOKEN = /(?<space>\s+|\/\/.*|\/\*[\s\S]*?\*\/)|(?<text>"(?:[^"\\\n]|\\.)*")|(?<word>#?[A-Za-z_$][\w$]*)|(?<number>\d[\w.]*)|(?<sign>\.\.\.|=>|\?\?=|\|\|=|[!=]==|\?\?|\?\.(?!\d)|&&|\|\||\*\*|\+\+|--|[<>+*/%&|^-]=|[<>]{2}|[{}()[\];,<>+\-*/%&|^!~?:=.@])/y;
const REGEX = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;
const TEMPLATE = /(?:[^`\\$]|\\[\s\S]|\$(?!\{))*/y;
const KEYWORDS = new Set("async await break case catch class const continue default delete do else export extends finally for function get if import in instanceof let new null of return set static super switch this throw true false try typeof undefined var void while yield".split(" "));
const BEFORE_REGEX = new Set(["return", "typeof", "case"]);

/** What a page has by itself: a name of ours that is also one of these stays, since somewhere it may mean the page's. */
const OF_THE_PAGE = new Set("addEventListener atob btoa clearTimeout close closed console crypto customElements document event external fetch find focus frames globalThis history innerHeight innerWidth length localStorage location locks matchMedia name navigator open opener origin parent performance print screen scroll self sessionStorage setInterval setTimeout status stop top trustedTypes visualViewport window".split(" "));

/** @typedef {{kind: "text" | "word" | "number" | "sign" | "regex" | "template", text: string, typed?: boolean}} Token
 *   `typed`: a comment before it says of what type it is */

/** @param {string} code @returns {Token[]} without spaces and comments @throws If it is not what `src/` is written in. */
export function tokensOf(code) {
  const tokens = [];
  // What each `}` closes: a brace, or the `${` of a template.
  const open = [];
  let [at, typed, before] = [0, false, undefined];
  const take = (pattern) => {
    pattern.lastIndex = at;
    const found = pattern.exec(code);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const template = () => {
    const text = take(TEMPLATE)[0];
    if (code[at] === "`") {
      at += 1;
      return tokens.push({ kind: "template", text: `${text}\`` });
    }
    if (!code.startsWith("${", at)) throw new Error(`A text has no end: ${code.slice(at, at + 60)}`);
    at += 2;
    open.push("${");
    return tokens.push({ kind: "template", text: `${text}\${` });
  };
  while (at < code.length) {
    const last = tokens.at(-1);
    if (last !== before) [before, typed] = [last, false];
    if (code[at] === "`") {
      at += 1;
      tokens.push({ kind: "template", text: "`" });
      template();
      continue;
    }
    if (code[at] === "}" && open.at(-1) === "${") {
      at += 1;
      open.pop();
      tokens.push({ kind: "template", text: "}" });
      template();
      continue;
    }
    if (code[at] === "/" && !/^\/[/*]/.test(code.slice(at, at + 2)) && !endsValue(last)) {
      tokens.push({ kind: "regex", text: take(REGEX)[0] });
      continue;
    }
    const found = take(TOKEN);
    if (!found) throw new Error(`This can't be read: ${code.slice(at, at + 60)}`);
    const [kind, text] = Object.entries(found.groups).find(([, one]) => one !== undefined);
    if (text === "{") open.push("{");
    if (text === "}") open.pop();
    if (kind === "space") typed = text.startsWith("/** @type") || (typed && !text.trim());
    else tokens.push({ kind, text, typed });
  }
  return tokens;
}

/** @param {Token | undefined} token whether a value may end with it, so that a `/` after it divides */
const endsValue = (token) =>
  token !== undefined && (token.kind === "word" ? !BEFORE_REGEX.has(token.text) : token.kind === "sign" ? /^[)\]}]$/.test(token.text) : !/(^`|\{)$/.test(token.text));

/** Brackets around one name or one value: of a single parameter, or of what a comment gives a type.
 * @param {Token[]} tokens @returns {Token[]} */
function unbracketed(tokens) {
  const out = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [one, inner, end, after] = tokens.slice(at, at + 4);
    const single = one.text === "(" && end?.text === ")" && (inner.kind === "word" || inner.kind === "number");
    const parameter = after?.text === "=>";
    const typed = one.typed && !/^(function|class|=>)$/.test(after?.text ?? "");
    if (single && (parameter || typed)) {
      out.push(inner);
      at += 2;
    } else out.push(one);
  }
  return out;
}

/** @param {Token[]} tokens @returns {string} with no sign that the browser does not need */
export function written(tokens) {
  let code = "";
  const needed = tokens.filter(({ text, kind }, at) => {
    const next = tokens[at + 1]?.text;
    // A last comma or semicolon says nothing, but for the comma of an empty place in a list.
    if (kind === "sign" && text === ";" && next === "}") return false;
    return !(kind === "sign" && text === "," && /^[})\]]$/.test(next ?? "") && tokens[at - 1]?.text !== "," && tokens[at - 1]?.text !== "[");
  });
  for (const { text } of needed) {
    const [before, after] = [code.at(-1) ?? "", text[0]];
    const words = /[\w$]/.test(before) && /[\w$#]/.test(after);
    const signs = (before === "+" && after === "+") || (before === "-" && after === "-") || (before === "/" && after === "/");
    code += words || signs ? ` ${text}` : text;
  }
  return code;
}

/** @param {Token[]} tokens @param {number} at @returns {boolean} whether the word is behind a dot */
const ofAValue = (tokens, at) => /^\??\.$/.test(tokens[at - 1]?.text ?? "");

/** @param {Token[]} tokens @param {number} at @param {string} inside the bracket that it stands in
 * @returns {boolean} whether the word is a property: in an object, or of a class */
function isProperty(tokens, at, inside) {
  const [before, after] = [tokens[at - 1]?.text, tokens[at + 1]?.text];
  if (before === "get" || before === "set" || before === "static") return true;
  if (inside !== "{") return false;
  if (after === ":" && (before === "{" || before === ",")) return true;
  if ((before === "{" || before === ",") && (after === "," || after === "}" || after === "=")) return true;
  // A method, or a call as a statement of its own: the same to look at.
  return after === "(" && (before === "{" || before === "}" || before === ";" || before === "async" || before === ",") && methodAt(tokens, at);
}

/** @param {Token[]} tokens @param {number} at @returns {boolean} whether `name(…)` there is followed by a body */
function methodAt(tokens, at) {
  if (tokens[at - 2]?.text === "function") return false;
  return tokens[closing(tokens, at + 1) + 1]?.text === "{";
}

/** @param {Token[]} tokens @param {number} at an opening bracket @returns {number} where it closes */
function closing(tokens, at) {
  let depth = 0;
  for (let place = at; place < tokens.length; place += 1) {
    const { kind, text } = tokens[place];
    if (kind === "sign" && /^[([{]$/.test(text)) depth += 1;
    if (kind === "sign" && /^[)\]}]$/.test(text)) depth -= 1;
    if (depth === 0) return place;
  }
  throw new Error("A bracket is not closed.");
}

/** @param {Token[]} tokens @returns {Map<string, {many: number, property: boolean, made: boolean}>} */
function namesIn(tokens) {
  const names = new Map();
  const inside = [];
  tokens.forEach(({ kind, text }, at) => {
    if (kind === "sign" && /^[([{]$/.test(text)) inside.push(text);
    if (kind === "sign" && /^[)\]}]$/.test(text)) inside.pop();
    if (kind === "template" && text.endsWith("${")) inside.push("${");
    if (kind === "template" && text === "}") inside.pop();
    if (kind !== "word" || text[0] === "#" || KEYWORDS.has(text) || ofAValue(tokens, at)) return;
    const name = names.get(text) ?? { many: 0, property: false, made: false };
    names.set(text, name);
    name.many += 1;
    name.property ||= isProperty(tokens, at, inside.at(-1));
    name.made ||= isMade(tokens, at);
  });
  return names;
}

/** @param {Token[]} tokens @param {number} at @returns {boolean} whether the word gets its meaning here: by
 * `const`, `let`, `function`, `class`, `catch`, before `=>`, or in what a function is given */
function isMade(tokens, at) {
  const [before, after] = [tokens[at - 1]?.text, tokens[at + 1]?.text];
  if (/^(const|let|function|class)$/.test(before ?? "") || after === "=>") return true;
  // Such as Date, where what a function is given has a value of its own.
  if (/^[A-Z]/.test(tokens[at].text)) return false;
  if (tokens[at - 2]?.text === "catch") return true;
  // In a list that a function is given, or that is taken apart by const, let or `for (const`.
  let depth = 0;
  for (let place = at - 1; place >= 0; place -= 1) {
    const { kind, text } = tokens[place];
    if (kind !== "sign" && kind !== "template") continue;
    if (/^[)\]}]$/.test(text)) depth += 1;
    if (text === ";" && depth === 0) return false;
    if (!/^[([{]$/.test(text)) continue;
    if (depth > 0) {
      depth -= 1;
      continue;
    }
    const end = tokens[closing(tokens, place) + 1]?.text;
    if (text !== "{" && end === "=>") return true;
    if (text === "(" && end === "{" && tokens[place - 1]?.kind === "word" && !/^(if|for|while|switch|catch)$/.test(tokens[place - 1].text)) return true;
    if (text !== "(" && /^(const|let)$/.test(tokens[place - 1]?.text ?? "")) return true;
  }
  return false;
}

const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const shortName = (at) => (at < 52 ? LETTERS[at] : LETTERS[at % 52] + shortName(Math.floor(at / 52) - 1));

/** @param {Token[]} tokens @returns {Map<string, string>} which names may be short, and how: a name that is
 * ours wherever it stands alone, and never a property's, can have any other that is not taken. The
 * `#private` names are seen by nobody outside their class. */
export function shortNames(tokens) {
  const names = namesIn(tokens);
  const short = new Map();
  const put = (list, taken, sign = "") => {
    let next = 0;
    for (const name of list) {
      while (taken.has(shortName(next)) || KEYWORDS.has(shortName(next))) next += 1;
      short.set(name, sign + shortName(next));
      next += 1;
    }
  };
  const often = (counts) => [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1)).map(([name]) => name);
  const ours = [...names].filter(([name, { property, made }]) => made && !property && !OF_THE_PAGE.has(name));
  put(often(ours.map(([name, { many }]) => [name, many])), new Set([...names.keys()].filter((one) => !ours.some(([name]) => name === one))));
  const hidden = new Map();
  for (const { kind, text } of tokens) if (kind === "word" && text[0] === "#") hidden.set(text, (hidden.get(text) ?? 0) + 1);
  put(often(hidden), new Set(), "#");
  return short;
}

/** @param {string} code @returns {string} the same, short */
export function minified(code) {
  const tokens = unbracketed(tokensOf(code));
  const short = shortNames(tokens);
  return written(tokens.map((one, at) => {
    const { kind, text } = one;
    if (kind !== "word" || !short.has(text) || (text[0] !== "#" && ofAValue(tokens, at))) return one;
    return { kind, text: short.get(text) };
  }));
}
