(() => {
"use strict";
const SUBPROTOCOL="db.v1";
const NOBODY="0".repeat(32);
class EnvelopeError extends Error{constructor(reason,close=4000){super(reason);
this.name="EnvelopeError";
this.close=close}}
const utf8=new TextEncoder();
const utf8Strict=new TextDecoder("utf-8",{fatal:true});
const $1=text=>utf8.encode(text);
function jsonText(value){if(Array.isArray(value))return `[${value.map(jsonText).join()}]`;
if(!value||typeof value!=="object")return JSON.stringify(value);
const fields=Object.entries(value).filter(([,one])=>one!==undefined);
return `{${fields.map(([name, one]) => `${JSON.stringify(name)}:${jsonText(one)}`).join()}}`}
const $2=bytes=>JSON.parse(utf8Strict.decode(bytes));
function join(...parts){const whole=new Uint8Array(parts.reduce((sum,part)=>sum+part.length,0));
let at=0;
for(const part of parts){whole.set(part,at);
at+=part.length}
return whole}
function b64(bytes){let text="";
for(const byte of bytes)text+=String.fromCharCode(byte);
return btoa(text).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}
function unb64(text){if(typeof text !== "string" || !/^[\w-]*$/.test(text)){throw new EnvelopeError("")}
try{const raw=atob(text.replaceAll("-","+").replaceAll("_","/"));
return Uint8Array.from(raw,one=>one.charCodeAt(0))}catch{throw new EnvelopeError("")}}
const hex=bytes=>Array.from(bytes,byte=>byte.toString(16).padStart(2,"0")).join("");
const $3=text=>
Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
function $4({type,flags,conversation,epoch,sequence}){const header=new Uint8Array(32);
const view=new DataView(header.buffer);
header.set([1,type]);
view.setUint16(2,flags);
header.set($3(conversation),4);
view.setUint32(20,epoch);
view.setBigUint64(24,BigInt(sequence));
return header}
function $5(envelope){const frame=join($4(envelope),envelope.body);
if(frame.length>16384){throw new EnvelopeError("")}
return frame}
function $6(frame){if(frame.length<32||frame.length>16384){throw new EnvelopeError("")}
if(frame[0]!==1)throw new EnvelopeError("",4001);
const type=frame[1];
if(type<0x80&&(type<1||type>12)){throw new EnvelopeError("",4001)}
const view=new DataView(frame.buffer,frame.byteOffset,frame.byteLength);
return{type,flags:view.getUint16(2)&0x1f,conversation:hex(frame.subarray(4,20)),epoch:view.getUint32(20),sequence:Number(view.getBigUint64(24)),body:frame.slice(32)}}
class Outbox{#j=new Map();
#I=8;
#L1=0;
add(sequence,id,bytes){this.#j.set(sequence,{bytes,id,state:"due"})}
holds(id){for(const frame of this.#j.values())if(frame.id===id)return true;
return false}
clear(){this.#j.clear()}
get unanswered(){for(const frame of this.#j.values())if(frame.state==="sent")return true;
return false}
stored(sequence){const frame=this.#j.get(sequence);
if(frame&&frame.state!=="answered")frame.state="stored"}
receipted(ids,missing){for(const frame of this.#j.values())if(ids.has(frame.id))frame.state="answered";
for(const sequence of missing)this.again(sequence)}
refused(sequence,forGood){const frame=this.#j.get(sequence);
if(frame&&frame.state!=="answered")frame.state=forGood?"answered":"resting";
return frame?.id}
again(sequence){const frame=this.#j.get(sequence);
if(frame)frame.state="due"}
rested(sequence){if(this.#j.get(sequence)?.state==="resting")this.again(sequence)}
reconnected(lostStore){for(const frame of this.#j.values()){if(frame.state==="sent"||frame.state==="resting"||(lostStore&&frame.state==="stored")){frame.state="due"}}}
flush(now,send){this.#I=Math.min(8,this.#I+Math.max(0,now - this.#L1)*0.0009);
this.#L1=now;
for(const frame of this.#j.values()){if(frame.state!=="due")continue;
if(this.#I < 1) return Math.ceil((1 - this.#I) / 0.0009) + 1;
this.#I -=1;
frame.state="sent";
send(frame.bytes)}
return null}}
const SUITE="P256-HKDF-SHA256-AES256GCM";
const PADDED=[256,512,1024,2048,4096,8192,16128];
const ECDH={name:"ECDH",namedCurve:"P-256"};
const ECDSA={name:"ECDSA",namedCurve:"P-256"};
const NO_IV=new Uint8Array(12);
class SealError extends Error{constructor(code,reason){super(reason);
this.name="SealError";
this.code=code}}
const $7=async bytes=>new Uint8Array(await crypto.subtle.digest("SHA-256",bytes));
async function $8(key,data){const usable=await crypto.subtle.importKey("raw",key,{name:"HMAC",hash:"SHA-256"},false,["sign"]);
return new Uint8Array(await crypto.subtle.sign("HMAC",usable,data))}
async function $9(ikm,salt,info){const usable=await crypto.subtle.importKey("raw",ikm,"HKDF",false,["deriveBits"]);
const how={name:"HKDF",hash:"SHA-256",salt,info:$1(info)};
return new Uint8Array(await crypto.subtle.deriveBits(how,usable,512))}
const $a=async (own,peer)=>
new Uint8Array(await crypto.subtle.deriveBits({name:"ECDH",public:peer},own,256));
async function $b(point){try{return await crypto.subtle.importKey("raw",point,ECDH,true,[])}catch{throw new SealError("signature")}}
async function $c(ck,steps){let key=ck;
for(let left=steps;left>0;left -=1)key=await $8(key,Uint8Array.of(2));
return key}
const $d=ck=>$8(ck,Uint8Array.of(1));
function pad(bytes){const size=PADDED.find(one=>bytes.length<one);
if(size===undefined)throw new SealError("padding");
const padded=new Uint8Array(size);
padded.set(bytes);
padded[bytes.length]=0x80;
return padded}
function $e(padded){let end=padded.length - 1;
while(end>=0&&padded[end]===0)end -=1;
if(!PADDED.includes(padded.length)||end<0||padded[end]!==0x80){throw new SealError("padding")}
return padded.subarray(0,end)}
async function $f(mk,aad,plain){const key=await crypto.subtle.importKey("raw",mk,"AES-GCM",false,["encrypt"]);
const how={name:"AES-GCM",iv:NO_IV,additionalData:aad};
return new Uint8Array(await crypto.subtle.encrypt(how,key,plain))}
async function $g(mk,aad,sealed){const key=await crypto.subtle.importKey("raw",mk,"AES-GCM",false,["decrypt"]);
const how={name:"AES-GCM",iv:NO_IV,additionalData:aad};
let plain;
try{plain=new Uint8Array(await crypto.subtle.decrypt(how,key,sealed))}catch{throw new SealError("seal")}
try{return $2($e(plain))}catch(error){if(error instanceof SealError)throw error;
throw new SealError("padding")}}
async function $h(key,label,json,signature){let good=false;
try{const idk=await crypto.subtle.importKey("raw",key,ECDSA,false,["verify"]);
const how={name:"ECDSA",hash:"SHA-256"};
good=await crypto.subtle.verify(how,idk,signature,join($1(`${label}\0`),json))}catch{good=false}
if(!good)throw new SealError("signature")}
async function $i(body,site,{now,preid=0}){if(body.length<64+65+2)throw new SealError("signature");
const idk=body.slice(-65);
if(b64(await $7(idk))!==site)throw new SealError("site");
const json=body.slice(0,-(64+65));
await $h(idk,"db1 bundle",json,body.slice(-(64+65),-65));
let told;
try{told=$2(json)}catch{throw new SealError("signature")}
if(told.v!==1||told.minver>1||told.suite!==SUITE){throw new SealError("version")}
if(!Number.isSafeInteger(told.preid)||told.preid<0||told.preid>0xffffffff){throw new SealError("signature")}
if(!Number.isSafeInteger(told.exp)||told.exp<=now)throw new SealError("expired");
if(told.preid<preid)throw new SealError("older");
const [st,pre]=[await $b(unb64(told.st)),await $b(unb64(told.pre))];
return{json,preid:told.preid,exp:told.exp,st,pre,idk}}
async function $j(signed,idk){const json=signed.slice(0,-64);
await $h(idk,"db1 settings",json,signed.slice(-64));
try{const told=$2(json);
if(told&&typeof told==="object"&&!Array.isArray(told))return told}catch{}
throw new SealError("signature")}
class ReceivingChain{#j1;
#s1=0;
#D=new Map();
constructor(ck){this.#j1=ck}
async keyAt(sequence){const kept=this.#D.get(sequence);
if(kept)return{mk:kept,commit:()=>void this.#D.delete(sequence)};
const jump=sequence - this.#s1;
if(!(jump>=0))throw new SealError("seal");
if(jump>128)throw new SealError("gap");
let ck=this.#j1;
const passed=[];
for(let at=this.#s1;at<sequence;at+=1){passed.push([at,await $d(ck)]);
ck=await $c(ck,1)}
const mk=await $d(ck);
const after=await $c(ck,1);
const commit=()=>{for(const [at,key] of passed)this.#D.set(at,key);
for(const at of this.#D.keys()){if(this.#D.size<=128)break;
this.#D.delete(at)}
this.#j1=after;
this.#s1=sequence+1};
return{mk,commit}}}
class VisitorEpoch{#g1;
#m;
#Z1;
#u1;
#X1;
#P;
#T=null;
#N1=null;
#R1=1|8;
#M=0;
constructor({conversation,number,aadPrefix,bundle,pair,point,okm1}){this.conversation=conversation;
this.number=number;
this.#g1=aadPrefix;
this.#m=bundle;
this.#Z1=pair;
this.#u1=point;
this.#X1=okm1;
this.#P=okm1.slice(0,32)}
static async begin({site,conversation,number,bundle,pair}){if(conversation===NOBODY||!number)throw new SealError("seal");
pair??=(await crypto.subtle.generateKey(ECDH,false,["deriveBits"]));
const point=new Uint8Array(await crypto.subtle.exportKey("raw",pair.publicKey));
const ikm=join(await $a(pair.privateKey,bundle.st),await $a(pair.privateKey,bundle.pre));
const okm1=await $9(ikm,await $7(join(bundle.json,point)),"db1 v2d");
const aadPrefix=join($1("db1"),unb64(site));
return new VisitorEpoch({conversation,number,aadPrefix,bundle,pair,point,okm1})}
get sequence(){return this.#M}
get answered(){return this.#T!==null}
async seal(inner){const first=this.#M===0;
const header={type:first?8:6,flags:this.#R1,conversation:this.conversation,epoch:this.number,sequence:this.#M};
const plain=pad($1(jsonText(inner)));
const aad=join(this.#g1,$4(header));
const sealed=await $f(await $d(this.#P),aad,plain);
const preid=new Uint8Array(4);
new DataView(preid.buffer).setUint32(0,this.#m.preid);
const frame=$5({...header,body:first?join(preid,this.#u1,sealed):sealed});
this.#P=await $c(this.#P,1);
this.#M+=1;
return frame}
async open(envelope){if(envelope.conversation!==this.conversation||envelope.epoch!==this.number||!(envelope.flags&16)){throw new SealError("seal")}
if(envelope.type===9)return this.#i2(envelope);
const chain=envelope.type===7?this.#N1:this.#T;
if(!chain||(envelope.type!==6&&envelope.type!==7)){throw new SealError("seal")}
const{mk,commit}=await chain.keyAt(envelope.sequence);
const inner=await $g(mk,this.#H1(envelope),envelope.body);
commit();
return inner}
#H1(envelope){return join(this.#g1,$4(envelope))}
async #i2(envelope){if(this.#T||envelope.sequence!==0||envelope.body.length<=65){throw new SealError("seal")}
const point=envelope.body.slice(0,65);
const shared=await $a(this.#Z1.privateKey,await $b(point));
const salt=await $7(join(this.#m.json,this.#u1,point));
const okm2=await $9(join(this.#X1.slice(32),shared),salt,"db1 both");
const [up,down]=[okm2.slice(0,32),okm2.slice(32)];
const chain=new ReceivingChain(down);
const{mk,commit}=await chain.keyAt(0);
const inner=await $g(mk,this.#H1(envelope),envelope.body.slice(65));
commit();
this.#T=chain;
this.#N1=new ReceivingChain(await $8(down,Uint8Array.of(3)));
this.#P=await $c(up,this.#M);
this.#R1|=4;
return inner}}
const RECONNECT={first:1000,factor:1.5,cap:30_000};
class Connection{#g2;#A1;#b;#c;
#d;
#h=(null);
#e=Promise.resolve();
#H=0;
#B=false;
#p=false;
#r1=false;
#x1=null;
#E=null;
#b1=null;
#a1=null;
#c1=null;
#m=null;
#e1=null;
#o=null;
#t=0;
#K1=0;
#G1=0;
#k=new Outbox();
#U=[];
#Z=new Map();
#J=-1;
#v=new Set();
#L={delivered:new Set(),read:new Set()};
constructor({url,site,kept,world,hooks}){this.#g2=url;
this.#A1=site;
this.#d={__proto__:null,...kept};
this.#b=world;
this.#c=hooks;
this.#t=this.#S1()}
start(){this.#B=true;
if(this.#h&&this.#h.readyState<2)return;
this.#y()}
stop(){this.#B=false;
this.#b.clear(this.#x1);
return this.#p1(async ()=>{if(this.#p){await this.#d2();
this.#C();
this.#w(12,new Uint8Array())}
this.#m1(this.#h)})}
post(){return this.#p1(()=>this.#Q())}
read(ids){for(const id of ids)this.#L.read.add(id);
this.#d1()}
settled(){return this.#e}
#p1(task){this.#e=this.#e.then(task).catch(error=>{console.error("deskbell:",error)});
return this.#e}
#S1(){let number=0;
while(number===0)number=new DataView(this.#b.bytes(4).buffer).getUint32(0);
return number}
#y(){this.#b.clear(this.#x1);
this.#c.status("connecting");
let socket;
try{socket=this.#b.socket(this.#g2,SUBPROTOCOL)}catch{this.#c.status("stopped","unreachable");
return}
this.#h=socket;
this.#p=false;
socket.binaryType="arraybuffer";
this.#V();
socket.onopen=()=>{const{ticket=null,logEpoch=null}=this.#d;
this.#w(1,$1(jsonText({ticket,log_epoch:logEpoch})))};
socket.onmessage=event=>{void this.#p1(()=>(socket===this.#h?this.#G2(event.data):undefined))};
socket.onclose=event=>{if(socket===this.#h)this.#R(event.code)}}
#R(code){this.#m1(this.#h);
if(!this.#B)return;
if(code>=4000&&code<4100){this.#B=false;
const foreign=code===4003&&this.#d.ticket;
this.#c.status("stopped",foreign?"foreign":String(code));
return}
this.#c.status("lost");
const atOnce=code>=4200&&code<4300&&this.#H===0;
const longest=Math.min(RECONNECT.cap,RECONNECT.first*RECONNECT.factor**this.#H);
this.#H+=1;
const delay=atOnce?0:this.#b.random()*longest;
this.#x1=this.#b.timer(()=>this.#B&&this.#y(),delay)}
#m1(socket){this.#p=false;
for(const timer of [this.#E,this.#b1,this.#a1,this.#c1])this.#b.clear(timer);
this.#E=this.#b1=this.#a1=this.#c1=null;
this.#h=null;
if(!socket)return;
socket.onopen=socket.onmessage=socket.onclose=null;
socket.close()}
#V(){this.#E??=this.#b.timer(()=>{this.#E=null;
if(this.#h)this.#R(1006)},10000)}
#G(){this.#b.clear(this.#E);
this.#E=null;
if(this.#k.unanswered)this.#V()}
#n1(){this.#b.clear(this.#b1);
this.#b1=this.#b.timer(()=>{this.#w(10,new Uint8Array());
this.#V()},15000)}
#w(type,body){const conversation=this.#d.conversation??NOBODY;
this.#v1($5({type,flags:8,conversation,epoch:this.#t,sequence:0,body}))}
#v1(bytes){if(this.#h?.readyState===1)this.#h.send(bytes)}
async #G2(data){this.#n1();
try{if(!(data instanceof ArrayBuffer))throw new EnvelopeError("");
const envelope=$6(new Uint8Array(data));
if(envelope.type===2)await this.#J2(envelope);
else if(envelope.type===11)await this.#k2(envelope);
else if(envelope.type===10)this.#w2(envelope);
else if(envelope.type===4)this.#h2(envelope);
else if(envelope.type===5)await this.#y2(envelope);
else if(envelope.flags&16)await this.#Y1(envelope)}catch(error){if(error instanceof SealError&&error.code!=="seal")this.#C1(error.code);
else this.#R(1002)}}
#C1(why){if(why==="expired")return this.#c.status("trouble",why);
this.#B=false;
this.#m1(this.#h);
return this.#c.status("stopped",why)}
async #J2(envelope){const told=$2(envelope.body);
const made=this.#d.conversation===undefined;
if(!/^[0-9a-f]{32}$/.test(told.conversation) || told.conversation === NOBODY || typeof told.ticket !== "string"){throw new EnvelopeError("")}
if(!made&&told.conversation!==this.#d.conversation)return this.#C1("foreign");
this.#r1=!made&&told.log_epoch!==this.#d.logEpoch;
this.#d={__proto__:null,...this.#d,conversation:told.conversation,ticket:told.ticket,logEpoch:told.log_epoch};
this.#d.secret??=b64(this.#b.bytes(32));
this.#c.kept({...this.#d});
this.#e1=unb64(told.settings);
this.#c.desk(String(told.desk))}
async #k2(envelope){const seen={now:this.#b.now(),preid:this.#d.preid};
this.#m=await $i(envelope.body,this.#A1,seen);
if(this.#d.preid!==this.#m.preid){this.#d.preid=this.#m.preid;
this.#c.kept({...this.#d})}
if(this.#e1)this.#c.settings(await $j(this.#e1,this.#m.idk));
this.#e1=null;
if(this.#p||!this.#d.conversation)return;
this.#p=true;
this.#H=0;
this.#G();
if(this.#o===null)await this.#J1();
else this.#w(3,this.#c2());
this.#k.reconnected(this.#r1);
this.#r1=false;
this.#c.status("open");
await this.#Q()}
#c2(){return $1(jsonText({log_epoch:this.#d.logEpoch??null}))}
#w2({body}){this.#c.desk(String($2(body).desk));
if(this.#p)this.#G()}
#h2({flags,epoch,sequence,body}){if(flags&16||epoch!==this.#t||body[0]!==1)return;
this.#k.stored(sequence);
this.#G()}
async #y2({flags,epoch,sequence,body}){if(flags&16||epoch!==this.#t)return;
const code=String($2(body).code);
const id=this.#k.refused(sequence,code==="too_large");
this.#G();
if(id===undefined)return;
if(code==="unreadable")return this.#E2();
if(code==="link")return this.#C1("link");
if(code==="too_large")return this.#c.refused(id);
if(code!=="rate_limited")this.#c.status("trouble",code);
const wait=code==="rate_limited"?1500:30000;
this.#b.timer(()=>{if(epoch===this.#t)this.#k.rested(sequence);
this.#C()},wait*(1+this.#b.random()))}
#E2(){this.#P1();
this.#H=this.#G1;
this.#G1+=1;
this.#R(4201)}
async #Y1(envelope){const lasting=envelope.type===6||envelope.type===9;
if(envelope.epoch!==this.#t||envelope.conversation!==this.#d.conversation){if(lasting)this.#D1(envelope);
return}
if(lasting&&this.#Z.has(envelope.sequence)){this.#D1(envelope);
this.#a2(this.#Z.get(envelope.sequence)??"");
return}
if(envelope.type!==9&&!this.#o?.answered){if(this.#U.length<32)this.#U.push(envelope);
if(!lasting)return;
this.#v.add(0);
return this.#d1()}
let inner;
try{inner=await this.#o?.open(envelope)}catch(error){if(error instanceof SealError)return;
throw error}
if(!inner||typeof inner.type!=="string"||typeof inner.id!=="string")return;
if(!lasting){if(/^(typing|presence|save)$/.test(inner.type)) this.#c.inner(inner);
return}
if(envelope.type===9){this.#G1=0;
inner.first=true}
this.#Z.set(envelope.sequence,inner.type==="receipt"?"":inner.id);
this.#u2(envelope.sequence);
if(inner.type==="receipt")this.#x2(inner);
this.#c.inner(inner);
this.#D1(envelope);
if(inner.type!=="receipt")this.#a2(inner.id);
if(this.#v.size>0)this.#d1();
const early=this.#U.splice(0);
for(const one of early)await this.#Y1(one);
if(this.#B1()||this.#c.pending().length>=64)await this.#Q()}
#u2(sequence){for(let at=this.#J+1;at<sequence;at+=1)this.#v.add(at);
this.#v.delete(sequence);
this.#J=Math.max(this.#J,sequence)}
#x2({ref,missing}){this.#k.receipted(new Set(Array.isArray(ref)?ref:[]),Array.isArray(missing)?missing:[]);
this.#G();
this.#C()}
#D1(envelope){this.#v1($5({...envelope,type:4,body:Uint8Array.of(2)}))}
#a2(id){if(!id)return;
this.#L.delivered.add(id);
this.#d1()}
#d1(){if(!this.#p)return;
this.#c1??=this.#b.timer(()=>{this.#c1=null;
void this.post()},250)}
#B1(){if(!this.#o)return true;
const old=this.#b.now() - this.#K1>86400000;
return old||this.#o.sequence>=100||this.#J>=100 - 1}
#P1(){this.#o=null;
this.#t=this.#S1();
this.#k.clear();
this.#U=[];
this.#Z.clear();
this.#v.clear();
this.#J=-1}
async #J1(){const{conversation=NOBODY,secret,resume}=this.#d;
if(!this.#m)return;
const about={site:this.#A1,conversation,number:this.#t,bundle:this.#m};
this.#o=await VisitorEpoch.begin(about);
this.#K1=this.#b.now();
const presence={type:"presence",id:b64(this.#b.bytes(16)),at:this.#b.now(),state:"here"};
await this.#y1({...(this.#c.pending()[0]??presence),secret,resume});
this.#C();
this.#w(3,this.#c2())}
async #y1(inner){const epoch=(this.#o);
const sequence=epoch.sequence;
this.#k.add(sequence,inner.id,await epoch.seal(inner))}
async #Q(){if(!this.#p)return;
if(this.#o&&this.#B1())this.#P1();
if(!this.#o)await this.#J1();
for(const inner of this.#c.pending().slice(0,64)){if(this.#k.holds(inner.id))continue;
if(this.#B1())return this.#Q();
await this.#D2(inner)}
await this.#d2();
this.#C()}
async #D2(inner){try{await this.#y1(inner)}catch(error){if(!(error instanceof SealError))throw error;
this.#c.refused(inner.id)}}
async #d2(){const{delivered,read}=this.#L;
const missing=[...this.#v];
for(const id of read)delivered.delete(id);
for(const state of (["delivered","read"])){const ref=[...this.#L[state]];
const last=state==="read"||read.size===0;
if(ref.length===0&&!(last&&missing.length>0))continue;
const inner={type:"receipt",id:b64(this.#b.bytes(16)),at:this.#b.now(),state,ref};
await this.#y1(last&&missing.length>0?{...inner,missing}:inner);
this.#L[state].clear();
if(last)this.#v.clear()}}
#C(){if(!this.#p)return;
const wait=this.#k.flush(this.#b.now(),bytes=>this.#v1(bytes));
if(this.#k.unanswered)this.#V();
if(wait===null)return;
this.#a1??=this.#b.timer(()=>{this.#a1=null;
this.#C()},wait)}}
const $k=()=>({sum:"",parts:0,pieces:[]});
function $l(got,{sum,part,parts,data}){const{pieces}=sum===got.sum?got:$k();
return{sum,parts,pieces:part===pieces.length&&part<parts?[...pieces,data]:pieces}}
const $m=({pieces,parts})=>pieces.length%4===0&&pieces.length<parts;
const $n=({pieces,parts})=>parts>0&&pieces.length===parts;
async function $o({sum,pieces}){const packed=new Blob(pieces.map(unb64));
const digest=await $7(new Uint8Array(await packed.arrayBuffer()));
if(b64(digest)!==sum)throw new Error("The pieces of the copy do not fit together.");
const text=await new Response(packed.stream().pipeThrough(new DecompressionStream("deflate"))).text();
return{text,copy:JSON.parse(text)}}
const FORM = /^#deskbell=([\w-]{139})\.([\w-]{43})$/;
function $p(hash){const found=FORM.exec(hash);
if(!found)return null;
const [,resume,ticket]=found;
const token=unb64(resume);
if(token.length!==104)return null;
const conversation=[...token.slice(0,16)].map(one=>one.toString(16).padStart(2,"0")).join("");
return{conversation,ticket,resume}}
function $q(text){const found = /^([01]?\d|2[0-4]):([0-5]\d)$/.exec(String(text));
return found?Number(found[1])*60+Number(found[2]):null}
function $r(zone){try{return new Intl.DateTimeFormat("en",{timeZone:String(zone)}).resolvedOptions().timeZone}catch{return "UTC"}}
function $s(told){const hours=[];
for(const row of Array.isArray(told.hours)?told.hours:[]){const [weekday,from,to]=[Number(row?.[0]),$q(row?.[1]),$q(row?.[2])];
if(!(weekday>=0&&weekday<=6)||from===null||to===null)continue;
hours.push(([weekday,from,to>from?to:to+1440]))}
const greeting=Object.entries(told.greeting??{}).filter(([,text])=>typeof text==="string");
return{name:String(told.name??"").slice(0,80),accent: /^#[0-9a-f]{6}$/i.test(told.accent) ? told.accent : "#0F766E",greeting:Object.fromEntries(greeting),languages:Array.isArray(told.languages)?told.languages.map(String):[],hours,closed:Array.isArray(told.closed)?told.closed.map(String):[],zone:$r(told.zone),days:Number.isInteger(told.retention_days)?told.retention_days:30,icon:String(told.icon),side:String(told.side)}}
function $t({greeting,languages},language){const short=language.split("-")[0];
const near=Object.keys(greeting).find(one=>one.split("-")[0]===short)??"";
return greeting[language]??greeting[near]??greeting.en??greeting[languages[0]]??""}
function $u({hours,closed,zone},now){const format=new Intl.DateTimeFormat("en-CA",{timeZone:zone,hourCycle:"h23",year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit"});
const part=Object.fromEntries(format.formatToParts(now).map(({type,value})=>[type,value]));
const midnight=Date.UTC(Number(part.year),Number(part.month) - 1,Number(part.day));
const minute=Number(part.hour)*60+Number(part.minute);
const spans=[];
for(let day=-1;day<=14;day+=1){const date=new Date(midnight+day*86_400_000);
if(closed.includes(date.toISOString().slice(0,10)))continue;
const weekday=(date.getUTCDay()+6)%7;
for(const [on,from,to] of hours)if(on===weekday)spans.push([day*1440+from,day*1440+to])}
spans.sort((one,other)=>one[0] - other[0]);
let until=-1;
for(const [from,to] of spans){if(from<=Math.max(minute,until)&&to>minute)until=Math.max(until,to)}
const at=until>minute?until:spans.find(([from])=>from>minute)?.[0];
if(at===undefined)return null;
const days = Math.floor((at - (until > minute ? 1 : 0)) / 1440);
const weekday=(new Date(midnight+days*86_400_000).getUTCDay()+6)%7;
return{open:until>minute,minute:at - days*1440,days,weekday}}
const $v=hex=>[1,3,5].map(at=>Number.parseInt(hex.slice(at,at+2),16));
function $w(rgb){const [red,green,blue]=rgb.map(one=>{const part = one / 255;
return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4});
return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)}
function $x(accent){let rgb=$v(accent);
while($w(rgb)<5.2)rgb=rgb.map(one=>Math.floor(one*0.95));
const soft=rgb.map(one=>Math.round(one*0.115+255*0.885));
return{accent:`rgb(${rgb.join(" ")})`,soft:`rgb(${soft.join(" ")})`}}
const SENDERS=["assistant","operator","notice"];
const RANK={refused:0,waiting:0,delivered:1,read:2};
const emptyState=()=>({messages:[],pending:[],heard:[],edits:{},desk:null,assistant:null,person:null,presenceAt:0,contact:"none",typing:null,erasing:null,erased:null,keep:false,survey:false});
const $y=value=>(typeof value==="string"?value.slice(0,8000):undefined);
const $z=(state,id,change)=>({...state,messages:state.messages.map(one=>(one.id===id?change(one):one))});
function $10(state,inner){if(state.pending.some(one=>one.id===inner.id))return state;
const next={...state,pending:[...state.pending,inner]};
const shown=({id:inner.id,at:inner.at,sender:"notice",text:"",state:"waiting"});
switch(inner.type){case "text":
next.messages=[...state.messages,{...shown,sender:"visitor",text:inner.text}];
return next;
case "person":
next.messages=[...state.messages,{...shown,notice:"asked_person"}];
return next;
case "contact":{next.contact=inner.declined?"declined":"given";
const notice=inner.declined?"contact_declined":"contact_given";
const messages=state.messages.filter(one=>one.sender!=="card"||one.notice);
next.messages=[...messages,{...shown,notice,text:inner.email??""}];
return next}
case "survey":
next.messages=[...surveyed(state).messages,{...shown,notice:"survey"}];
return next;
case "rating":
return $z(next,inner.ref,one=>({...one,rating:inner.value}));
case "erase":
next.erasing=inner.id;
return next;
case "consent":
next.keep=inner.keep===true;
return next;
default:
return next}}
function receipted(state,ids,reached){const known=new Set(ids);
return{...state,pending:state.pending.filter(one=>!known.has(one.id)),messages:state.messages.map(one=>
known.has(one.id)&&one.state&&RANK[reached]>RANK[one.state]?{...one,state:reached}:one)}}
function heard(state,inner){if(inner.type==="typing"){return{...state,typing:SENDERS.includes(inner.sender)?inner.sender:null}}
if(inner.type==="presence"){if(inner.at<state.presenceAt)return state;
const person=inner.first?state.person:inner.person===true;
return{...state,assistant:inner.assistant===true,person,presenceAt:inner.at}}
if(inner.type==="receipt"){if(!Array.isArray(inner.ref)||!(inner.state==="delivered"||inner.state==="read"))return state;
return receipted(state,inner.ref,inner.state)}
if(state.heard.includes(inner.id))return state;
const next={...state,heard:[...state.heard,inner.id].slice(-400)};
switch(inner.type){case "text":
return $11(next,inner);
case "edited":{const text=$y(inner.text);
if(text===undefined||typeof inner.ref!=="string")return next;
const edited=$z(next,inner.ref,one=>({...one,text,edited:true}));
return{...edited,edits:{...next.edits,[inner.ref]:text}}}
case "history":
return $12(next,inner);
case "contact":{if(state.contact!=="none")return next;
const card=({id:inner.id,at:inner.at,sender:"card",text:""});
return{...next,contact:"asked",messages:[...state.messages,card]}}
case "survey":
return asked(next,inner.id,inner.at);
case "erase":
if(inner.ref!==state.erasing)return next;
return{...emptyState(),erased:inner.at};
default:
return next}}
function asked(state,id,at){if(state.survey)return state;
const card=({id,at,sender:"card",notice:"survey",text:""});
return{...state,survey:true,messages:[...state.messages,card]}}
const surveyed=state=>({...state,messages:state.messages.filter(one=>one.sender!=="card"||one.notice!=="survey")});
function $11(state,inner){const text=$y(inner.text);
if(text===undefined)return state;
const edit=Object.hasOwn(state.edits,inner.id)?state.edits[inner.id]:undefined;
const sender=SENDERS.includes(inner.sender)?inner.sender:"notice";
const message={id:inner.id,at:inner.at,sender,text:edit??text};
if(edit!==undefined)message.edited=true;
for(const field of (["name","entry","notice"])){const told=$y(inner[field]);
if(told)message[field]=told}
if(inner.edited===true)message.edited=true;
if(sender==="assistant"&&(inner.entry||inner.answers))message.ratable=true;
return{...state,typing:null,messages:[...state.messages,message]}}
function $12(state,{items}){let past={...state,messages:([])};
for(const item of Array.isArray(items)?items:[]){const text=$y(item?.text);
if(text===undefined||state.messages.some(one=>one.id===item.id))continue;
if(item.sender!=="visitor")past=heard(past,{...item,type:"text"});
else past.messages=[...past.messages,{id:String(item.id),at:item.at,sender:"visitor",text,state:"read"}]}
return{...past,messages:[...past.messages,...state.messages]}}
function refused(state,id){const pending=state.pending.filter(one=>one.id!==id);
return $z({...state,pending},id,one=>({...one,state:"refused"}))}
function facts({desk,assistant,person}){const offline=desk==="offline";
return{known:desk!==null,offline,assistant:!offline&&(assistant??desk!==null),person:!offline&&(person??desk==="online")}}
function $13({messages,pending,heard:ids,edits,contact,erasing,keep,survey}){return{messages:messages.slice(-300),pending,heard:ids,edits,contact,erasing,keep,survey}}
function $14(kept){const state=emptyState();
if(!kept||typeof kept!=="object"||!Array.isArray(kept.messages)||!Array.isArray(kept.pending))return state;
const messages=kept.messages.filter(one=>one&&typeof one.id==="string"&&typeof one.text==="string");
const pending=kept.pending.filter(one=>one&&typeof one.id==="string"&&typeof one.type==="string");
return{...state,messages,pending,heard:Array.isArray(kept.heard)?kept.heard:[],edits:kept.edits&&typeof kept.edits==="object"?kept.edits:{},contact:["asked","given","declined"].includes(kept.contact)?kept.contact:"none",erasing:typeof kept.erasing==="string"?kept.erasing:null,keep:kept.keep===true,survey:kept.survey===true}}
function $15(state,told){const desk=told==="online"||told==="away"?told:"offline";
const gone=desk==="offline"?{assistant:null,presenceAt:0}:{};
return{...state,...gone,desk,person:null}}
const $16=state=>({...state,desk:null,assistant:null,person:null,contact:"none"});
const STOPPED=({site:"wrongKey",signature:"wrongKey",older:"wrongKey",version:"oldWidget",4001:"oldWidget",4003:"unknown",4005:"blocked",4006:"otherTab",otherTab:"otherTab",foreign:"foreign",unreachable:"unreachable",insecure:"insecure",link:"foreign"});
const ACTIONS=({otherTab:"useHere",foreign:"again"});
function $17({status,detail},state,facts,words,names){const saying=(key,values={})=>words.say(key,{...names,...values});
if(state.erased!==null){return{text:saying("erased",{date:words.date(state.erased)}),action:"again",writable:false}}
if(status==="stopped"){const key=Object.hasOwn(STOPPED,detail)?STOPPED[detail]:"stopped";
return{text:saying(key),action:ACTIONS[key]??null,writable:false}}
if(state.erasing){return{text:saying(facts.offline?"erasingLater":"erasing"),action:null,writable:false}}
const text=()=>{if(status==="lost")return saying("lost");
if(status==="trouble")return saying(detail==="expired"?"expired":"full");
const waiting=state.messages.some(one=>one.state==="waiting");
if(facts.offline)return saying(waiting?"waiting":"away");
return ""};
return{text:text(),action:null,writable:true}}
function within(area,what){try{return what(area())}catch{return undefined}}
const session=()=>sessionStorage;
const local=()=>localStorage;
const $18=site=>`deskbell:${site}`;
const read=(area,site)=>
within(area,storage=>{const kept=JSON.parse(storage.getItem($18(site))??"null");
return kept&&typeof kept.at==="number"&&kept.line&&typeof kept.line==="object"?kept:undefined});
function $19(site,now){const [here,device]=[read(session,site),read(local,site)];
if(device&&now - device.at>(device.settings?.retention_days??30)*86400000){within(local,storage=>storage.removeItem($18(site)));
return here}
return here&&device?(device.at>here.at?device:here):(here??device)}
function keep(site,record,onDevice){const text=jsonText(record);
within(session,storage=>storage.setItem($18(site),text));
within(local,storage=>
onDevice?storage.setItem($18(site),text):storage.removeItem($18(site)))}
function $1a(site){for(const area of [session,local])within(area,storage=>storage.removeItem($18(site)))}
const STYLE = `:host{--ink:#1e2733;--muted:#5d6676;--surface:#fff;--sunken:#f3efe8;--line:#e6e0d6;--control:#8a8478;--ai:#4f46e5;--danger:#b42318;--accent:rgb(15 118 110);--soft:#e3f2f0}*{box-sizing:border-box;margin:0}[part=panel]{position:fixed;inset-block-end:20px;inset-inline-end:20px;width:370px;height:min(640px,calc(100dvh - 40px));display:flex;flex-direction:column;overflow:hidden;text-align:start;font:14px/1.45 Inter,"Noto Sans",system-ui,sans-serif;color:var(--ink);background:var(--surface);border-radius:18px;box-shadow:0 12px 40px rgb(30 39 51 / 18%)}:host([data-side=start]) [part=panel]{inset-inline:20px auto}.inside{display:contents}button,input,textarea{font:inherit;color:inherit;letter-spacing:inherit}button{background:none;border:0;padding:0;cursor:pointer}:focus-visible{outline:2px solid var(--ink);outline-offset:2px;border-radius:6px}header{flex:none;display:flex;align-items:flex-start;gap:8px;padding:16px 18px;color:#fff;background:var(--accent)}header div{flex:1;min-width:0;overflow-wrap:anywhere}h2{font-size:16px;font-weight:650}[part=hours]{font-size:12.5px}[part=close]{flex:none;width:44px;height:44px;margin:-8px -12px -8px 0;font-size:22px;line-height:1;color:#fff}[part=end]{flex:none;min-width:44px;height:44px;margin-block:-8px;font-size:12.5px;text-decoration:underline;text-underline-offset:2px}[part=close]:dir(rtl){margin:-8px 0 -8px -12px}header:focus-visible{outline-color:#fff;outline-offset:-4px}[part=body]{flex:1;min-height:0;overflow-y:auto;overscroll-behavior:contain;padding:14px}[part=log]{display:flex;flex-direction:column;gap:9px}.notice,[part=status]{font-size:12px;color:var(--muted);text-align:center;overflow-wrap:anywhere}[part=first]{margin-block-end:9px}.link{text-decoration:underline;text-underline-offset:2px;padding:15px 4px;margin:-15px -4px;min-width:44px;min-height:44px}[part=details-text]{font-size:12.5px;background:var(--sunken);border-radius:12px;padding:10px 12px;margin-block:8px 12px;text-align:start;color:var(--ink)}[part=details-text] p+p{margin-block-start:8px}[part=details-text] label{display:flex;align-items:center;gap:10px;min-height:44px;cursor:pointer}[part=details-text] input{width:20px;height:20px;accent-color:var(--accent)}.bubble{max-width:84%;padding:9px 13px;border-radius:14px;align-self:flex-start}.bubble p{white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:plaintext;text-align:start}.bubble[data-sender=visitor]{align-self:flex-end;color:#fff;background:var(--accent);border-end-end-radius:5px}.bubble[data-sender=greeting],.bubble[data-sender=assistant]{background:var(--sunken);border-end-end-radius:5px}.bubble[data-sender=operator]{background:var(--soft);border-end-end-radius:5px}.meta{display:flex;flex-wrap:wrap;gap:0 4px;align-items:center;margin-block-start:4px;font-size:11.5px;color:var(--muted);overflow-wrap:anywhere}.meta b{font-weight:650}.meta>:empty{display:none}.meta>*+:not(.rate)::before{content:"· ";font-weight:400;color:var(--muted)}.bubble[data-sender=visitor] .meta>*+*::before{color:inherit}.bubble[data-sender=assistant] .meta b{color:var(--ai)}.bubble[data-sender=operator] .meta b{color:var(--accent)}.bubble[data-sender=visitor] .meta{color:#fff;justify-content:flex-end}.notice .state:not(:empty)::before{content:" · "}.notice[data-notice=joined],.notice[data-notice=handed_back]{font-weight:650;color:var(--ink)}.rate{display:inline-flex;gap:8px;align-items:center;flex-wrap:wrap}.card{border:1px solid var(--line);border-radius:11px;padding:10px 12px}.card label{display:block;margin-block-end:6px}.wrong:empty{display:none}.card input,.card textarea,[part=box]{width:100%;min-height:44px;border:1px solid var(--control);border-radius:9px;background:var(--surface)}.card input,.card textarea{padding:8px 12px;margin-block:6px 4px}fieldset{border:0;padding:0}.card fieldset label{display:inline-flex;align-items:center;gap:8px;min-height:44px;margin-inline-end:20px}.card [type=radio]{width:20px;min-height:20px;margin:0;accent-color:var(--accent)}.row{display:flex;flex-wrap:wrap;gap:8px;justify-content:inherit}.btn{min-height:44px;padding:6px 14px;border:1px solid var(--control);border-radius:9px;font-weight:600;font-size:13.5px}.btn.main{color:#fff;background:var(--accent);border-color:var(--accent)}.btn.danger{color:var(--danger);border-color:var(--danger)}.wrong{color:var(--danger);font-size:12.5px;margin-block-end:8px}[part=typing]{font-size:12px;color:var(--muted);padding-block-start:9px}[part=status]:not(:empty){padding-block-start:12px}[part=status] .btn{margin-block-start:10px}[part=ask]{padding:12px 14px;border-top:1px solid var(--line)}[part=ask] p{margin-block-end:8px;overflow-wrap:anywhere}[part=bottom]{flex:none;border-top:1px solid var(--line);padding:10px 12px 4px}[part=box]{display:flex;align-items:flex-end}[part=box]:focus-within{border-color:var(--accent);box-shadow:0 0 0 1px var(--accent)}textarea{flex:1;min-width:0;resize:none;border:0;background:none;padding:11px 12px;min-height:42px;max-height:130px;outline:none !important;font-size:14px}::placeholder{color:var(--muted);opacity:1}[part=send]{flex:none;min-height:44px;min-width:44px;padding:0 13px;font-weight:650;color:var(--accent)}[aria-disabled=true]{opacity:.55;cursor:default}[part=counter]{font-size:12px;color:var(--muted);text-align:end}[part=counter].over{color:var(--danger)}[part=footer]{display:flex;flex-wrap:wrap;gap:0 14px;align-items:center;font-size:11.5px;color:var(--muted);min-height:44px}[part=footer] button{min-height:44px;min-width:44px}[part=footer] .mine{display:inline-flex;align-items:center}[part=footer] [part=person]{font-weight:600;color:var(--accent)}[part=sealed]{margin-inline-start:auto}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}@media (prefers-reduced-motion:no-preference){[part=panel]{animation:rise .16s ease-out}@keyframes rise{from{opacity:0;translate:0 12px}}}@media (max-width:480px){[part=panel]{inset:var(--top,0) 0 auto;width:auto;height:var(--height,100dvh);border-radius:0}textarea,.card input{font-size:16px}}@media (max-height:400px){[part=panel]{overflow-y:auto}[part=body]{flex:1 0 120px}}@media (forced-colors:active){.bubble,[part=panel],header,.btn{border:1px solid}}`;
function $1b(conversation,steal,onLost){const locks=navigator.locks;
if(!locks)return Promise.resolve(()=>{});
return new Promise(answer=>{const how=steal?{steal}:{signal:AbortSignal.timeout(1500)};
let had=false;
locks
.request(`deskbell:${conversation}`,how,()=>{had=true;
return new Promise(release=>answer(()=>release(undefined)))})
.catch(({name})=>{if(!/Abort|Timeout/.test(name)) answer(() => {});
else if(had)onLost();
else answer(null)})})}
function el(tag,properties={},...children){const node=document.createElement(tag);
for(const [name,value] of Object.entries(properties)){if(name in node) (node)[name]=value;
else node.setAttribute(name,value)}
node.append(...children);
return node}
const button=(label,run,properties={})=>
el("button",{type:"button",textContent:label,onclick:run,...properties});
const $1c=(words,at)=>el("time",{dateTime:new Date(at).toISOString(),textContent:words.time(at)});
function $1d(message,words,wishes){if(message.sender==="card")return (message.notice?survey:card)(message,words,wishes);
if(message.sender==="notice"){const node=el("p",{className:"notice"},el("span",{className:"text",dir:"auto"}),el("span",{className:"state"}));
Object.assign(node.dataset,{id:message.id,sender:"notice",notice:message.notice??""});
return node}
const meta=el("div",{className:"meta","aria-live":"off"});
const node=el("div",{className:"bubble"},el("p",{className:"text",dir:"auto"}));
Object.assign(node.dataset,{id:message.id,sender:message.sender});
if(message.sender==="visitor"){node.prepend(el("span",{className:"unseen",textContent:`${words.say("you")}: `}))}
if(message.sender==="assistant"){meta.append(el("b",{textContent:words.say("ai")}));
if(message.entry)meta.append(el("span",{className:"entry",dir:"auto",textContent:message.entry}))}
if(message.sender==="operator"){const who=message.name||words.say("desk");
meta.append(el("b",{dir:"auto",textContent:who}),el("span",{textContent:words.say("aPerson")}))}
if(!message.at)return node;
node.append(meta);
meta.append($1c(words,message.at),el("span",{className:"edited"}),el("span",{className:"state"}));
if(message.ratable)meta.append(rating(message,words,wishes));
return node}
function $1e(node,message,words,last){if(message.sender==="card")return;
put(node.querySelector(".text"),$1f(message,words));
node.dataset.state=message.state??"";
const telling=message.state&&(last||message.state==="waiting"||message.state==="refused");
const state=telling?words.say(`state${message.state?.[0].toUpperCase()}${message.state?.slice(1)}`):"";
put(node.querySelector(".state"),state);
put(node.querySelector(".edited"),message.edited?words.say("edited"):"");
const rate=(node.querySelector(".rate"));
if(rate&&message.rating&&!rate.dataset.rating){rate.dataset.rating=String(message.rating);
rate.replaceChildren(words.say("thanks"))}}
function put(node,text){if(node&&node.textContent!==text)node.textContent=text}
function $1f({notice,text},words){if(notice==="asked_person")return words.say("askedPerson");
if(notice==="contact_given")return words.say("contactGiven",{email:text});
if(notice==="survey")return words.say("thanks");
if(notice==="contact_declined")return words.say("contactDeclined");
return text}
function rating({id},words,wishes){const choice=(label,value)=>
button(words.say(label),()=>wishes.rate(id,value),{className:"link","data-rate":String(value),ariaLabel:`${words.say("helpful")} ${words.say(label)}`});
return el("span",{className:"rate"},words.say("helpful"),choice("yes",1),choice("no",-1))}
function card({id},words,wishes){const email=el("input",{type:"email",autocomplete:"email",placeholder:"name@example.com",maxLength:254,dir:"ltr","data-field":"email"});
const name=el("input",{type:"text",autocomplete:"name",maxLength:80,"data-field":"name"});
const wrong=el("p",{className:"wrong",id:"wrong",role:"alert"});
const send=event=>{event.preventDefault();
const address=email.value.trim();
if(!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address)){wrong.textContent=words.say("emailWrong");
email.setAttribute("aria-invalid","true");
email.setAttribute("aria-describedby","wrong");
email.focus();
return}
wishes.contact(name.value.trim()?{email:address,name:name.value.trim()}:{email:address})};
const form=el("form",{className:"card",noValidate:true,onsubmit:send},el("label",{},words.say("email"),email),wrong,el("label",{},words.say("name"),name),el("div",{className:"row"},el("button",{type:"submit",className:"btn main",textContent:words.say("sendContact"),"data-contact":"send"}),button(words.say("noThanks"),()=>wishes.contact({declined:true}),{className:"btn","data-contact":"decline"})));
Object.assign(form.dataset,{id,sender:"card"});
return form}
function survey({id},words,wishes){const choice=(label,value)=>
el("label",{},el("input",{type:"radio",name:"helped",value,required:true}),words.say(label));
const more=el("textarea",{rows:2,maxLength:500,dir:"auto","data-field":"survey"});
const send=event=>{event.preventDefault();
const value=form.querySelector(":checked")?.value;
wishes.survey({value:value==="1"?1:-1,text:more.value.trim()})};
const form=el("form",{className:"card",onsubmit:send},el("fieldset",{},el("legend",{textContent:words.say("surveyAsk")}),choice("yes","1"),choice("no","-1")),el("label",{},words.say("surveyMore"),more),el("div",{className:"row"},el("button",{type:"submit",className:"btn main",textContent:words.say("sendContact"),"data-survey":"send"}),button(words.say("noThanks"),()=>wishes.survey(null),{className:"btn","data-survey":"skip"})));
Object.assign(form.dataset,{id,sender:"card",notice:"survey"});
return form}
function $1g(messages,words,name){const{say,date}=words;
const who=({sender,name:person,entry})=>{if(sender==="visitor")return say("you");
if(sender==="assistant")return entry?`${say("ai")} · ${entry}`:say("ai");
if(sender==="operator")return `${person || say("desk")} · ${say("aPerson")}`;
return "–"};
const blocks=messages
.filter(one=>one.sender!=="card")
.map((one) => `[${date(one.at)}] ${who(one)}\n${`${$1f(one, words)}${one.edited ? ` (${say("edited")})` : ""}`.replace(/^/gm, "  ")}\n`);
return [say("savedTitle",{name}),"",...blocks].join("\n")}
function $1h({conversations},words,name){const [{messages,...rest}={messages:[]}]=conversations;
const said=messages.map(one=>({...one,at:Date.parse(one.at),entry:one.entries[0]}));
const more=Object.entries(rest).filter(([,value])=>value!==null&&value.length!==0);
return [$1g(said,words,name),...more.map(([key,value])=>`${key}: ${jsonText(value)}`),""].join("\n")}
const PHONE="(max-width: 480px)";
function $1i(text){if(text.length>2*4000)return 4000 - text.length;
const bytes=new TextEncoder().encode(JSON.stringify(text)).length - 2;
return bytes>15000?Math.min(-1,4000 - [...text].length):4000 - [...text].length}
class Panel{#Y=new Map();
#f;#F;
#V1;
#s="";
constructor(words,wishes,root){this.#f=words;
this.#F=wishes;
const say=words.say;
this.title=el("bdi");
this.hours=el("p",{part:"hours"});
this.first=el("p",{part:"first",className:"notice",hidden:true});
this.firstText=el("span");
this.details=button(say("details"),()=>this.#H2(),{part:"details",className:"link",ariaExpanded:"false"});
this.first.append(this.firstText," ",this.details);
this.keep=el("input",{type:"checkbox",part:"keep",onchange:()=>wishes.keep(this.keep.checked)});
this.detailsText=el("div",{part:"details-text",hidden:true});
this.log=el("div",{part:"log",role:"log","aria-live":"polite","aria-relevant":"additions"});
this.typing=el("p",{part:"typing",hidden:true});
this.status=el("div",{part:"status",role:"status"});
this.statusText=el("p");
this.body=el("div",{part:"body"},this.first,this.detailsText,this.log,this.typing,this.status);
this.ask=el("div",{part:"ask",hidden:true,"aria-live":"polite"});
this.input=el("textarea",{part:"input",rows:1,dir:words.dir,placeholder:say("placeholder"),ariaLabel:say("placeholder"),enterKeyHint:"send",oninput:()=>this.#F1(),onkeydown:event=>this.#q2(event)});
this.sendButton=el("button",{type:"submit",part:"send",textContent:say("send")});
this.counter=el("p",{part:"counter",id:"counter",role:"status"});
this.form=el("form",{onsubmit:event=>this.#F2(event)},el("div",{part:"box"},this.input,this.sendButton),this.counter);
this.sealed=el("span",{part:"sealed",hidden:true,textContent:say("sealed")});
const mine=el("span",{className:"mine"},say("myData"),"\u00a0",button(say("save"),wishes.save,{part:"save",ariaLabel:say("saveLabel")}),"·",button(say("erase"),()=>this.confirmErase(),{part:"erase",ariaLabel:say("eraseLabel")}));
this.person=button(say("person"),wishes.person,{part:"person"});
const end=button(say("end"),wishes.end,{part:"end",ariaLabel:say("endLabel")});
this.bottom=el("div",{part:"bottom"},this.form,el("div",{part:"footer"},this.person,mine,this.sealed));
const close=button("×",wishes.close,{part:"close",ariaLabel:say("minimise"),title:say("minimise")});
this.node=el("section",{part:"panel",role:"dialog","aria-labelledby":"title",hidden:true},el("div",{className:"inside",lang:words.language,dir:words.dir},el("header",{},el("div",{},el("h2",{id:"title"},this.title),this.hours),end,close),this.body,this.ask,this.bottom));
this.node.addEventListener("keydown",event=>this.#v2(event));
root.append(this.node)}
show(open,focus){this.node.hidden=!open;
if(!open)return;
this.#f1();
if(focus)this.input.focus({preventScroll:true})}
render(shown){const{name}=shown;
const root=(this.node.getRootNode());
const focused=root.activeElement;
if(name!==this.#s)this.#t2(name,shown.days);
put(this.title,shown.title);
put(this.hours,shown.hours);
this.keep.checked=shown.keep;
this.sealed.hidden=!shown.sealed;
this.#z2(shown);
this.#B2(shown.typing);
this.#A2(shown);
this.bottom.hidden=!shown.writable;
if(focused&&!root.activeElement)this.input.focus()}
#t2(name,days){const say=this.#f.say;
this.#s=name;
put(this.firstText,say("notice",{name,days}));
this.first.hidden=false;
this.log.ariaLabel=say("log",{name});
this.sealed.title=say("sealedLabel",{name});
const paragraphs=["detailsSealed","detailsAi","detailsHere"].map(key=>el("p",{textContent:say(key,{name})}));
this.detailsText.replaceChildren(...paragraphs,el("label",{},this.keep,say("keep")))}
#z2({messages,greeting}){const all=greeting?[{id:"greeting",at:0,sender:("greeting"),text:greeting},...messages]:messages;
const atEnd=this.#i1();
const last=messages.findLast(one=>one.sender==="visitor")?.id;
const ids=new Set(all.map(one=>one.id));
for(const [id,node] of this.#Y){if(ids.has(id))continue;
node.remove();
this.#Y.delete(id)}
let follow=atEnd;
for(const message of all){let node=this.#Y.get(message.id);
if(!node){node=$1d(message,this.#f,this.#F);
this.#Y.set(message.id,node);
$1e(node,message,this.#f,message.id===last);
if(message.id==="greeting")this.log.prepend(node);
else this.log.append(node);
follow||=message.state!==undefined}else $1e(node,message,this.#f,message.id===last)}
if(follow)this.#f1()}
#B2(sender){const atEnd=this.#i1();
this.typing.hidden=!sender;
put(this.typing,sender?this.#f.say(sender==="operator"?"typingPerson":"typingAi"):"");
if(atEnd)this.#f1()}
#i1(){return this.body.scrollHeight - this.body.scrollTop - this.body.clientHeight<80}
#A2({status,action}){if(this.statusText.textContent===status&&this.status.childElementCount>0===Boolean(status))return;
const atEnd=this.#i1();
this.statusText.textContent=status;
this.status.replaceChildren(...(status?[this.statusText]:[]));
if(action)this.status.append(button(action.label,action.run,{className:"btn",part:"action"}));
if(atEnd)this.#f1()}
#f1(){this.body.scrollTop=this.body.scrollHeight}
#H2(){this.detailsText.hidden=!this.detailsText.hidden;
this.details.ariaExpanded=String(!this.detailsText.hidden)}
askHow(){(this.log.querySelector("[type=radio]"))?.focus()}
confirmErase(){const say=this.#f.say;
this.question(say("eraseAsk",{name:this.#s||say("thisBusiness")}),say("cancel"),[["erase-it",say("eraseYes"),this.#F.erase]])}
question(text,no,choices,never){if(!never)this.#V1?.();
this.#V1=never;
const focus=!never||this.ask.hidden||this.ask.matches(":focus-within");
const choose=(part,label,run)=>
button(label,()=>{if(!never||run===never)this.answered();
run?.()},{className:part==="erase-it"?"btn danger":"btn",part});
const row=el("div",{className:"row"},choose("keep-it",no,never),...choices.map(one=>choose(...one)));
this.ask.replaceChildren(el("p",{textContent:text}),row);
this.ask.hidden=false;
if(focus)row.firstChild.focus()}
answered(){this.ask.hidden=true;
this.ask.replaceChildren();
this.input.focus()}
restoreDraft(text){this.input.value=text;
this.#F1()}
complain(sentence){put(this.counter,sentence);
this.counter.classList.add("over")}
#F1(){const text=this.input.value;
const left=$1i(text);
const say=this.#f.say;
put(this.counter,left<0?say("tooLong"):left<=300?say("left",{count:left}):"");
this.counter.classList.toggle("over",left<0);
this.sendButton.ariaDisabled=String(left<0);
this.input.dir=text&&left>=0?"auto":this.#f.dir;
this.input.style.height=left<0?"130px":"auto";
if(text&&left>=0)this.input.style.height=`${this.input.scrollHeight}px`;
this.#F.draft(text)}
#F2(event){event.preventDefault();
const text=this.input.value.trim();
if(!text||$1i(text)<0||!this.#F.send(text))return;
this.input.value="";
this.#F1();
this.input.focus()}
#q2(event){if(event.key!=="Enter"||event.shiftKey||event.isComposing||event.keyCode===229)return;
event.preventDefault();
this.form.requestSubmit()}
#v2(event){if(event.key==="Escape"){event.stopPropagation();
this.#F.close()}
if(event.key!=="Tab"||!matchMedia(PHONE).matches)return;
const stops=[...this.node.querySelectorAll("button, input, textarea")].filter(one=>one.checkVisibility());
const at=stops.indexOf((this.node.getRootNode()).activeElement);
const next=event.shiftKey?at - 1:at+1;
if(next>=0&&next<stops.length)return;
event.preventDefault();
stops[event.shiftKey?stops.length - 1:0].focus()}}
const RIGHT_TO_LEFT=["ar"];
function $1j(strings,language,locale){let own=locale;
try{new Intl.DateTimeFormat(own)}catch{own=language}
if(own.split("-")[0]!==language.split("-")[0])own=language;
const clock={hour:"numeric",minute:"2-digit"};
return{language,dir:RIGHT_TO_LEFT.includes(language)?"rtl":"ltr",say: (key, values = {}) => (strings[key] ?? "").replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? "")),time:at=>new Intl.DateTimeFormat(own,clock).format(at),date:at=>new Intl.DateTimeFormat(own,{dateStyle:"long",timeStyle:"short"}).format(at),clock:minute=>new Intl.DateTimeFormat(own,{...clock,timeZone:"UTC"}).format(minute*60_000),weekday:weekday=>
new Intl.DateTimeFormat(own,{weekday:"long",timeZone:"UTC"}).format((4+weekday)*86_400_000)}}
function $1k(words,facts,opening,{name,hours}){const lines=[];
if(facts.offline)lines.push(words.say("offline",{name}));
if(facts.known&&facts.assistant)lines.push(words.say("answersAtOnce"));
if(opening?.open&&opening.days>1)lines.push(words.say("openAlways"));
else if(opening?.open)lines.push(words.say("openUntil",{time:words.clock(opening.minute)}));
else if(opening&&opening.days<2)lines.push(words.say("opensAt",{time:words.clock(opening.minute)}));
else if(opening){lines.push(words.say("opensOn",{day:words.weekday(opening.weekday),time:words.clock(opening.minute)}))}else if(hours.length>0)lines.push(words.say("closed"));
if(facts.person)lines.push(words.say("personHere"));
return lines.join(" ")}
const random=count=>crypto.getRandomValues(new Uint8Array(count));
function download(text,name){const link=document.createElement("a");
link.href=URL.createObjectURL(new Blob([text],{type:"application/octet-stream"}));
link.download=name;
link.click();
setTimeout(()=>URL.revokeObjectURL(link.href),30000)}
const WORLD={socket:(url,protocol)=>new WebSocket(url,protocol),now:()=>Date.now(),random:()=>Math.random(),bytes:random,timer:(run,ms)=>setTimeout(run,ms),clear:timer=>clearTimeout(timer)};
class DeskbellChat extends HTMLElement{#i=(null);
#f=((null));
#l=((null));
#e2=new CSSStyleSheet();
#a=emptyState();
#e=Object.create(null);
#E1=(null);
#x=$s({});
#n=null;
#w1=null;
#o1="";
#g={status:"connecting",detail:""};
#K=false;
#l1="";
#q1="";
#O=new Set();
#f2=(0);
#O1=(0);
#r=null;
#S=0;
#k1=(0);
begin(about){this.#i=about;
this.#q1=about.words.textContent??"";
this.#f=$1j(about.strings,about.language,about.lang);
const root=(this.shadowRoot);
const own=new CSSStyleSheet();
own.replaceSync(STYLE);
root.adoptedStyleSheets=[...root.adoptedStyleSheets,own,this.#e2];
this.#l=new Panel(this.#f,{send:text=>this.#w(text),person:()=>this.#j2(),contact:fields=>this.#u({type:"contact",...(fields.declined?{}:{ticket:this.#e.ticket}),...fields}),rate:(ref,value)=>this.#u({type:"rating",ref,value}),keep:on=>this.#u({type:"consent",keep:on}),erase:()=>this.#u({type:"erase"}),save:()=>this.#C2(),end:()=>this.#n2(),survey:fields=>(fields?this.#u({type:"survey",...fields}):this.#q(surveyed(this.#a))),close:()=>this.#N(false,true),draft:text=>this.#m2(text)},root);
this.#b2();
this.#p2();
this.#s2();
if(globalThis.crypto?.subtle)void this.#y(false);
else this.#g={status:"stopped",detail:"insecure"};
this.#A();
if(this.#K)this.#N(true,false)}
open(){this.#N(true,true)}
#b2(){const kept=$19(this.#i.site,Date.now());
if(!kept)return;
this.#e={__proto__:null,...kept.line};
this.#a=$14(kept.state);
if(kept.settings)this.#M1(kept.settings);
this.#K=kept.open===true;
this.#l.restoreDraft(typeof kept.draft==="string"?kept.draft:"")}
#p2(){const link=$p(location.hash);
if(!link)return;
history.replaceState(history.state,"",location.pathname+location.search);
if(this.#e.conversation===link.conversation)return;
const follow=()=>{this.#e={__proto__:null,...link,preid:this.#e.preid};
this.#a=emptyState();
this.#l.restoreDraft("");
this.#z()};
if(!this.#a.messages.length)return follow();
const say=this.#f.say;
const instead=()=>{void this.#n?.stop();
this.#n=null;
follow();
this.#I1(this.#e,this.#a)};
this.#l.question(say("linkAsk"),say("linkNo"),[["erase-it",say("linkYes"),instead]])}
#s2(){document.addEventListener("visibilitychange",()=>this.#z1());
for(const name of ["online","pageshow"]){addEventListener(name,()=>this.#g.status==="lost"&&this.#n?.start())}
addEventListener("pagehide",()=>this.#z());
visualViewport?.addEventListener("resize",()=>this.#Q1());
visualViewport?.addEventListener("scroll",()=>this.#Q1());
setInterval(()=>this.#A(),30000)}
#Q1(){const{height,offsetTop}=(visualViewport);
this.style.setProperty("--height",`${height}px`);
this.style.setProperty("--top",`${offsetTop}px`)}
async #y(steal){if(this.#e.conversation&&!(await this.#U1(steal)))return;
const connection=new Connection({url:this.#i.url,site:this.#i.site,kept:this.#e,world:WORLD,hooks:{pending:()=>this.#a.pending,inner:inner=>this.#n1(inner),kept:line=>this.#r2(line),desk:desk=>this.#q($15(this.#a,desk)),settings:told=>this.#M1(told),refused:id=>this.#q(refused(this.#a,id)),status:(status,detail="")=>{this.#g={status,detail};
this.#A()}}});
this.#n=connection;
connection.start()}
async #U1(steal){this.#W();
const conversation=this.#e.conversation??"";
this.#o1=conversation;
const release=await $1b(conversation,steal,()=>this.#T1("otherTab"));
if(release)this.#w1=release;
else this.#T1("otherTab");
return release!==null}
#W(){this.#w1?.();
this.#w1=null;
this.#o1=""}
#T1(why){void this.#n?.stop();
this.#n=null;
this.#W();
this.#g={status:"stopped",detail:why};
this.#A()}
#r2(line){this.#e=line;
this.#z();
if(this.#o1!==line.conversation)void this.#U1(false)}
#M1(told){this.#E1=told;
this.#x=$s(told);
this.#i.dress(this.#x.icon,this.#x.side);
const{accent,soft}=$x(this.#x.accent);
this.#e2.replaceSync(`:host { --accent: ${accent} !important; --on: #fff !important; --soft: ${soft}; }`);
this.#q(this.#a)}
#n1(inner){if(inner.type==="save")return void this.#l2(inner);
const known=this.#a.messages.length;
const next=heard(this.#a,inner);
if(inner.type==="typing"){clearTimeout(this.#f2);
this.#f2=setTimeout(()=>this.#q({...this.#a,typing:null}),6000)}
if(inner.type==="receipt"&&this.#g.status==="trouble")this.#g={status:"open",detail:""};
if(next.messages.length>known)this.#O.add(inner.id);
this.#q(next);
this.#z1();
if(next.erased!==null&&inner.type==="erase")this.#o2()}
#o2(){void this.#n?.stop();
this.#n=null;
this.#W();
this.#X();
this.#e=Object.create(null);
this.#l.restoreDraft("");
this.#l.answered();
$1a(this.#i.site)}
#I1(line={__proto__:null,preid:this.#e.preid},state=this.#a.erased===null?$16(this.#a):emptyState()){this.#a=state;
this.#e=line;
this.#W();
this.#g={status:"connecting",detail:""};
this.#A();
this.open();
void this.#y(false)}
#I2(){this.#b2();
this.#g={status:"connecting",detail:""};
this.#N(true,true);
void this.#y(true)}
#w(text){if(this.#a.pending.length>=64){this.#l.complain(this.#f.say("tooMany"));
return false}
const whole=new TextDecoder().decode(new TextEncoder().encode(text));
const page=(location.origin+location.pathname).slice(0,200);
this.#l1="";
this.#u({type:"text",text:whole,lang:this.#i.lang,page});
return true}
#n2(){if(this.#a.survey||!this.#a.messages.some(one=>one.sender==="visitor"))return this.#N(false,true);
this.#q(asked(this.#a,b64(random(16)),Date.now()));
this.#l.askHow()}
#j2(){const last=this.#a.messages.at(-1);
if(last?.notice!=="asked_person")this.#u({type:"person"})}
#u(fields){this.#q($10(this.#a,{id:b64(random(16)),at:Date.now(),...fields}));
void this.#n?.post()}
#C2(){this.#r=$k();
this.#S=0;
this.#t1("saving",{});
this.#h1()}
#h1(){clearTimeout(this.#k1);
if(!this.#r)return;
this.#S+=1;
if(this.#g.status!=="open"||facts(this.#a).offline||this.#S>3)return this.#W1();
this.#u({type:"save",part:this.#r.pieces.length,sum:this.#r.sum});
this.#k1=setTimeout(()=>this.#h1(),10000)}
async #l2(inner){if(!this.#r)return;
const copy=$l(this.#r,inner);
this.#r=copy;
this.#S=0;
if($m(copy))this.#h1();
if(!$n(copy))return;
this.#X();
try{const{text,copy:told}=await $o(copy);
this.#t1("saved",{txt:$1h(told,this.#f,this.#s()),json:text})}catch{this.#W1()}}
#X(){this.#r=null;
clearTimeout(this.#k1)}
#W1(){this.#X();
const{messages}=this.#a;
const name=this.#s();
const json=jsonText({business:name,complete:false,conversations:[{messages}]});
this.#t1("savedPage",{txt:$1g(messages,this.#f,name),json})}
#t1(sentence,files){const{say}=this.#f;
const name=this.#s();
const choices=Object.entries(files).map(([ending,text])=>[`save-${ending}`,`${say("save")} ${ending.toUpperCase()}`,()=>download(text,`${name} ${new Date().toISOString().slice(0, 10)}.${ending}`)]);
this.#l.question(say(sentence,{name}),say("noThanks"),(choices),()=>this.#X())}
#m2(text){this.#l1=text;
this.#O1||=setTimeout(()=>{this.#O1=0;
this.#z()},300)}
#N(open,focus){this.#K=open;
const{button}=this.#i;
button.hidden=open;
button.ariaExpanded=String(open);
this.#l.show(open,focus);
if(!open&&focus)button.focus();
this.#z1();
this.#z()}
#z1(){if(this.#K&&document.visibilityState==="visible"&&this.#O.size>0){this.#n?.read([...this.#O]);
this.#O.clear()}
const count=this.#O.size;
this.#i.words.textContent=count>0?`${this.#q1} (${count})`:this.#q1}
#q(state){this.#a=state;
this.#z();
this.#A()}
#z(){if(!this.#i||this.#a.erased!==null)return;
const record={at:Date.now(),line:this.#e,state:$13(this.#a),settings:this.#E1,open:this.#K,draft:this.#l1,};
if(this.#g.detail!=="otherTab")keep(this.#i.site,record,this.#a.keep)}
#s(){return this.#x.name||this.#f.say("thisBusiness")}
#A(){const [words,state,settings,name]=[this.#f,this.#a,this.#x,this.#s()];
const present=facts(state);
const connecting=this.#E1===null&&this.#g.status==="connecting";
const told=$17(this.#g,state,present,words,{name,site:this.#x.name||location.hostname});
const actions={useHere:()=>this.#I2(),again:()=>this.#I1()};
this.#l.render({title:settings.name||location.hostname,name:settings.name,days:settings.days,hours:connecting?words.say("connecting"):$1k(words,present,$u(settings,Date.now()),settings),messages:state.messages,greeting:state.erased===null?$t(settings,words.language):"",typing:state.typing,status:told.text,action:told.action&&{label:words.say(told.action),run:actions[told.action]},writable:told.writable,sealed:this.#g.status==="open",keep:state.keep})}}
if(!customElements.get("deskbell-chat"))customElements.define("deskbell-chat",DeskbellChat);
})();
