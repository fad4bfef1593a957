/** The panel's style sheet. Constructed, never inline, so that a strict Content-Security-Policy
 * lets it be. Colours and spacing are those of the house's design. */

export const STYLE = `
:host {
  --ink: #1e2733; --muted: #5d6676; --surface: #fff; --sunken: #f3efe8; --line: #e6e0d6; --control: #8a8478;
  --ai: #4f46e5; --danger: #b42318; --accent: rgb(15 118 110); --soft: #e3f2f0;
}
* { box-sizing: border-box; margin: 0; }
[part=panel] {
  position: fixed; inset-block-end: 20px; inset-inline-end: 20px; width: 370px; height: min(640px, calc(100dvh - 40px));
  display: flex; flex-direction: column; overflow: hidden; text-align: start;
  font: 14px/1.45 Inter, "Noto Sans", system-ui, sans-serif; color: var(--ink); background: var(--surface);
  border-radius: 18px; box-shadow: 0 12px 40px rgb(30 39 51 / 18%);
}
:host([data-side=start]) [part=panel] { inset-inline: 20px auto; }
.inside { display: contents; }
button, input, textarea { font: inherit; color: inherit; letter-spacing: inherit; }
button { background: none; border: 0; padding: 0; cursor: pointer; }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; border-radius: 6px; }
header { flex: none; display: flex; align-items: flex-start; gap: 8px; padding: 16px 18px; color: #fff; background: var(--accent); }
header div { flex: 1; min-width: 0; overflow-wrap: anywhere; }
h2 { font-size: 16px; font-weight: 650; }
[part=hours] { font-size: 12.5px; }
[part=close] { flex: none; width: 44px; height: 44px; margin: -8px -12px -8px 0; font-size: 22px; line-height: 1; color: #fff; }
[part=end] { flex: none; min-width: 44px; height: 44px; margin-block: -8px; font-size: 12.5px; text-decoration: underline; text-underline-offset: 2px; }
[part=close]:dir(rtl) { margin: -8px 0 -8px -12px; }
header :focus-visible { outline-color: #fff; outline-offset: -4px; }
[part=body] { flex: 1; min-height: 0; overflow-y: auto; overscroll-behavior: contain; padding: 14px; }
[part=log] { display: flex; flex-direction: column; gap: 9px; }
.notice, [part=status] { font-size: 12px; color: var(--muted); text-align: center; overflow-wrap: anywhere; }
[part=first] { margin-block-end: 9px; }
.link { text-decoration: underline; text-underline-offset: 2px; padding: 15px 4px; margin: -15px -4px; min-width: 44px; min-height: 44px; }
[part=details-text] { font-size: 12.5px; background: var(--sunken); border-radius: 12px; padding: 10px 12px; margin-block: 8px 12px; text-align: start; color: var(--ink); }
[part=details-text] p + p { margin-block-start: 8px; }
[part=details-text] label { display: flex; align-items: center; gap: 10px; min-height: 44px; cursor: pointer; }
[part=details-text] input { width: 20px; height: 20px; accent-color: var(--accent); }
.bubble { max-width: 84%; padding: 9px 13px; border-radius: 14px; align-self: flex-start; }
.bubble p { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; text-align: start; }
.bubble[data-sender=visitor] { align-self: flex-end; color: #fff; background: var(--accent); border-end-end-radius: 5px; }
.bubble[data-sender=greeting], .bubble[data-sender=assistant] { background: var(--sunken); border-end-end-radius: 5px; }
.bubble[data-sender=operator] { background: var(--soft); border-end-end-radius: 5px; }
.meta { display: flex; flex-wrap: wrap; gap: 0 4px; align-items: center; margin-block-start: 4px; font-size: 11.5px; color: var(--muted); overflow-wrap: anywhere; }
.meta b { font-weight: 650; }
.meta > :empty { display: none; }
.meta > * + :not(.rate)::before { content: "· "; font-weight: 400; color: var(--muted); }
.bubble[data-sender=visitor] .meta > * + *::before { color: inherit; }
.bubble[data-sender=assistant] .meta b { color: var(--ai); }
.bubble[data-sender=operator] .meta b { color: var(--accent); }
.bubble[data-sender=visitor] .meta { color: #fff; justify-content: flex-end; }
.notice .state:not(:empty)::before { content: " · "; }
.notice[data-notice=joined], .notice[data-notice=handed_back] { font-weight: 650; color: var(--ink); }
.rate { display: inline-flex; gap: 8px; align-items: center; flex-wrap: wrap; }
.card { border: 1px solid var(--line); border-radius: 11px; padding: 10px 12px; }
.card label { display: block; margin-block-end: 6px; }
.wrong:empty { display: none; }
.card input, .card textarea, [part=box] { width: 100%; min-height: 44px; border: 1px solid var(--control); border-radius: 9px; background: var(--surface); }
.card input, .card textarea { padding: 8px 12px; margin-block: 6px 4px; }
fieldset { border: 0; padding: 0; }
.card fieldset label { display: inline-flex; align-items: center; gap: 8px; min-height: 44px; min-width: 44px; margin-inline-end: 20px; }
.card [type=radio] { width: 20px; min-height: 20px; margin: 0; accent-color: var(--accent); }
.row { display: flex; flex-wrap: wrap; gap: 8px; justify-content: inherit; }
.btn { min-height: 44px; padding: 6px 14px; border: 1px solid var(--control); border-radius: 9px; font-weight: 600; font-size: 13.5px; }
.btn.main { color: #fff; background: var(--accent); border-color: var(--accent); }
.btn.danger { color: var(--danger); border-color: var(--danger); }
.wrong { color: var(--danger); font-size: 12.5px; margin-block-end: 8px; }
[part=typing] { font-size: 12px; color: var(--muted); padding-block-start: 9px; }
[part=status]:not(:empty) { padding-block-start: 12px; }
[part=status] .btn { margin-block-start: 10px; }
[part=ask] { padding: 12px 14px; border-top: 1px solid var(--line); }
[part=ask] p { margin-block-end: 8px; overflow-wrap: anywhere; }
[part=bottom] { flex: none; border-top: 1px solid var(--line); padding: 10px 12px 4px; }
[part=box] { display: flex; align-items: flex-end; }
[part=box]:focus-within { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); }
textarea { flex: 1; min-width: 0; resize: none; border: 0; background: none; padding: 11px 12px; min-height: 42px; max-height: 130px; outline: none !important; font-size: 14px; }
::placeholder { color: var(--muted); opacity: 1; }
[part=send] { flex: none; min-height: 44px; min-width: 44px; padding: 0 13px; font-weight: 650; color: var(--accent); }
[aria-disabled=true] { opacity: .55; cursor: default; }
[part=counter] { font-size: 12px; color: var(--muted); text-align: end; }
[part=counter].over { color: var(--danger); }
[part=footer] { display: flex; flex-wrap: wrap; gap: 0 14px; align-items: center; font-size: 11.5px; color: var(--muted); min-height: 44px; }
[part=footer] button { min-height: 44px; min-width: 44px; }
[part=footer] .mine { display: inline-flex; align-items: center; }
[part=footer] [part=person] { font-weight: 600; color: var(--accent); }
[part=sealed] { margin-inline-start: auto; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-reduced-motion: no-preference) {
  [part=panel] { animation: rise .16s ease-out; }
  @keyframes rise { from { opacity: 0; translate: 0 12px; } }
}
@media (max-width: 480px) {
  [part=panel] { inset: var(--top, 0) 0 auto; width: auto; height: var(--height, 100dvh); border-radius: 0; }
  textarea, .card input { font-size: 16px; }
}
@media (max-height: 400px) {
  [part=panel] { overflow-y: auto; }
  [part=body] { flex: 1 0 120px; }
}
@media (forced-colors: active) {
  .bubble, [part=panel], header, .btn { border: 1px solid; }
}
`;
