(()=>{
const HASHES={"app.js":"sha384-bn9YRx9t9ukVQwXY9VjpSsKaD9ASCgyC71ZvLNG4qtDPXhMJ50xTskxbOL5e6i+5","strings.ar.json":"sha384-qPAtaeiH1IwXUx4SVDcS1D0KgM2PBIoIgEfDjGfXN89C+gzT7aDl4ug50VsXTYg0","strings.de.json":"sha384-rqmu7Z+aI3U4yO0ltbYcTy7v2W5Mob8dNAg0JdE0vecR0kTVNeXvDdN+K7LMCFWr","strings.en.json":"sha384-vVYEq86uqh+XnzvpZjMNduYJ7rOeBoizA7N+Gv3y2Do+DAcvdJtoIue66UfGZtsp","strings.es.json":"sha384-hDaJ1aHpLxZ14GlieLOwWEW+iWv4OGw+LErtYiBm4MBG5+4QlMiW8lutJt99w7I2","strings.fr.json":"sha384-icHhWvM3sSLUvMJyhyq61WK3VIiWwXt8mvoU/DnFN71pkb4P1suJG0PzYyS1uh5x","strings.ja.json":"sha384-1YFu3OcH9gKQg5NUYyztVvStWPzcI0A7nWDdXOgqnGWX/t0SDJ1SfMYVCxeromSR","strings.ko.json":"sha384-vOFkXsngidHsrR8JuEf4C4QneyoC+C89DS893EMphXx30vcuv5UYElTmIOcyzPr9","strings.pt-BR.json":"sha384-bQ+Cu0DsH9NfglmdQZzUFTZNVFsP2fdCwAqL0Qjr/bp2WjDrlXZ5kKCE6TLOLblT"};
const WORDS={
en:["Ask us","The chat could not be loaded."],
de:["Fragen Sie uns","Der Chat konnte nicht geladen werden."],
fr:["Une question ?","La messagerie n’a pas pu être chargée."],
es:["Pregúntenos","No se pudo cargar el chat."],
"pt-BR":["Pergunte","Não foi possível carregar o chat."],
ko:["문의하기","채팅을 불러오지 못했습니다."],
ja:["お問い合わせ","チャットを読み込めませんでした。"],
ar:["اسألنا","تعذّر تحميل الدردشة."],
};
const script=document.currentScript;
const{site,lang,accent}=script.dataset;
if (!site||document.querySelector("deskbell-chat")) return;
const base=new URL(".",script.src);
const wanted=[lang,...navigator.languages].filter(Boolean);
const near=(one)=>Object.keys(WORDS).find((own)=>own.split("-")[0]===one.split("-")[0].toLowerCase());
const language=wanted.map(near).find(Boolean)??"en";
const [label,failed]=WORDS[language];
const host=document.createElement("deskbell-chat");
const root=host.attachShadow({mode:"open"});
const sheet=new CSSStyleSheet();
sheet.replaceSync(`:host{all:initial;position:fixed;inset-block-end:20px;inset-inline-end:20px;z-index:2147483000}[part=launcher]{font:600 15px/1 Inter,"Noto Sans",system-ui,sans-serif;color:var(--on,#fff);background:var(--accent,#0f766e);border:0;border-radius:28px;min-height:52px;padding:0 22px;cursor:pointer;box-shadow:0 6px 22px rgb(30 39 51 / 25%)}[part=launcher]:focus-visible{outline:3px solid #1e2733;outline-offset:3px}[hidden]{display:none !important}`);
root.adoptedStyleSheets=[sheet];
if (/^#[0-9a-f]{6}$/i.test(accent)) {
const [red,green,blue]=[1,3,5].map((at)=>parseInt(accent.slice(at,at + 2),16));
host.style.setProperty("--accent",accent);
if (red * 0.3 + green * 0.59 + blue * 0.11 > 120) host.style.setProperty("--on","#1e2733");
}
const button=document.createElement("button");
button.type="button";
button.part="launcher";
button.textContent=label;
button.lang=language;
button.ariaExpanded="false";
button.ariaHasPopup="dialog";
root.append(button);
const{href}=new URL("app.js",base);
let trusted;
let loading;
const load=async ()=>{
const name = `strings.${language}.json`;
const strings=fetch(new URL(name,base),{integrity:HASHES[name],credentials:"omit"});
const code=new Promise((loaded,refused)=>{
const app=document.createElement("script");
app.integrity=HASHES["app.js"];
app.crossOrigin="anonymous";
app.nonce=script.nonce;
app.onload=loaded;
app.onerror=refused;
trusted??=globalThis.trustedTypes?.createPolicy("deskbell",{createScriptURL:()=>href});
app.src=trusted?.createScriptURL("")??href;
document.head.append(app);
});
const [answer]=await Promise.all([strings,code]);
const url = new URL(`../../v1/${site}`, base);
url.protocol=url.protocol.replace("http","ws");
host.begin({site,url:url.href,strings:await answer.json(),language,lang:wanted[0]??"en",button});
};
const start=async (open)=>{
try{
await (loading??=load());
if (open) host.open();
}catch{
loading=undefined;
button.textContent=failed;
}
};
button.addEventListener("click",()=>start(true));
document.documentElement.append(host);
try{
if (sessionStorage.getItem(`deskbell:${site}`)) start(false);
}catch{
}
})();
