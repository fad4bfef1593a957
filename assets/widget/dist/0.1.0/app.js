(() => {
"use strict";
const VERSION=1;
const SUBPROTOCOL="db.v1";
const HEADER_SIZE=32;
const MAX_FRAME=16384;
const NOBODY="0".repeat(32);
const TYPE=Object.freeze({HELLO:1,WELCOME:2,RESUME:3,ACK:4,NACK:5,MSG:6,EPH:7,HS1:8,HS2:9,PRESENCE:10,BUNDLE:11,BYE:12,});
const FLAG=Object.freeze({STORE:1,EPHEMERAL:2,CHAIN:4,LAST:8,DOWN:16});
const STORED=1;
const TAKEN=2;
class EnvelopeError extends Error{constructor(reason,close=4000){super(reason);
this.name="EnvelopeError";
this.close=close}}
const utf8=new TextEncoder();
const utf8Strict=new TextDecoder("utf-8",{fatal:true});
const bytesOf=(text)=>utf8.encode(text);
function jsonText(value){if(Array.isArray(value)) return `[${value.map(jsonText).join()}]`;
if(!value||typeof value!=="object") return JSON.stringify(value);
const fields=Object.entries(value).filter(([,one])=>one!==undefined);
return `{${fields.map(([name, one]) => `${JSON.stringify(name)}:${jsonText(one)}`).join()}}`}
const jsonOf=(bytes)=>JSON.parse(utf8Strict.decode(bytes));
function join(...parts){const whole=new Uint8Array(parts.reduce((sum,part)=>sum + part.length,0));
let at=0;
for(const part of parts){whole.set(part,at);
at +=part.length}
return whole}
function b64(bytes){let text="";
for(const byte of bytes) text +=String.fromCharCode(byte);
return btoa(text).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}
function unb64(text){if(typeof text !== "string" || !/^[\w-]*$/.test(text)){throw new EnvelopeError("")}
try{const raw=atob(text.replaceAll("-","+").replaceAll("_","/"));
return Uint8Array.from(raw,(one)=>one.charCodeAt(0))}catch{throw new EnvelopeError("")}}
const hex=(bytes)=>Array.from(bytes,(byte)=>byte.toString(16).padStart(2,"0")).join("");
const unhex=(text)=>
Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
function headerOf({type,flags,conversation,epoch,sequence}){const header=new Uint8Array(HEADER_SIZE);
const view=new DataView(header.buffer);
header.set([VERSION,type]);
view.setUint16(2,flags);
header.set(unhex(conversation),4);
view.setUint32(20,epoch);
view.setBigUint64(24,BigInt(sequence));
return header}
function toBytes(envelope){const frame=join(headerOf(envelope),envelope.body);
if(frame.length > MAX_FRAME){throw new EnvelopeError("")}
return frame}
function fromBytes(frame){if(frame.length < HEADER_SIZE||frame.length > MAX_FRAME){throw new EnvelopeError("")}
if(frame[0] !== VERSION) throw new EnvelopeError("", 4001);
const type=frame[1];
if(type < 0x80&&(type < TYPE.HELLO||type > TYPE.BYE)){throw new EnvelopeError("", 4001)}
const view=new DataView(frame.buffer,frame.byteOffset,frame.byteLength);
return{type,flags:view.getUint16(2) & 0x1f,conversation:hex(frame.subarray(4,20)),epoch:view.getUint32(20),sequence:Number(view.getBigUint64(24)),body:frame.slice(HEADER_SIZE)}}
const BURST=8;
const PER_MS = 0.9 / 1000;
class Outbox{#j=new Map();
#H=BURST;
#F1=0;
add(sequence,id,bytes){this.#j.set(sequence,{bytes,id,state:"due"})}
holds(id){for(const frame of this.#j.values()) if(frame.id===id) return true;
return false}
clear(){this.#j.clear()}
get unanswered(){for(const frame of this.#j.values()) if(frame.state==="sent") return true;
return false}
stored(sequence){const frame=this.#j.get(sequence);
if(frame&&frame.state!=="answered") frame.state="stored"}
receipted(ids,missing){for(const frame of this.#j.values()) if(ids.has(frame.id)) frame.state="answered";
for(const sequence of missing) this.again(sequence)}
refused(sequence,forGood){const frame=this.#j.get(sequence);
if(frame&&frame.state!=="answered") frame.state=forGood?"answered" :"resting";
return frame?.id}
again(sequence){const frame=this.#j.get(sequence);
if(frame) frame.state="due"}
rested(sequence){if(this.#j.get(sequence)?.state==="resting") this.again(sequence)}
reconnected(lostStore){for(const frame of this.#j.values()){if(frame.state==="sent"||frame.state==="resting"||(lostStore&&frame.state==="stored")){frame.state="due"}}}
flush(now,send){this.#H=Math.min(BURST,this.#H + Math.max(0,now - this.#F1) * PER_MS);
this.#F1=now;
for(const frame of this.#j.values()){if(frame.state!=="due") continue;
if(this.#H < 1) return Math.ceil((1 - this.#H) / PER_MS) + 1;
this.#H -=1;
frame.state="sent";
send(frame.bytes)}
return null}}
const SUITE="P256-HKDF-SHA256-AES256GCM";
const MAX_SKIPPED=128;
const SIGNATURE=64;
const POINT=65;
const PADDED=[256,512,1024,2048,4096,8192,16128];
const ECDH={name:"ECDH",namedCurve:"P-256"};
const ECDSA={name:"ECDSA",namedCurve:"P-256"};
const NO_IV=new Uint8Array(12);
class SealError extends Error{constructor(code,reason){super(reason);
this.name="SealError";
this.code=code}}
const sha256=async (bytes)=>new Uint8Array(await crypto.subtle.digest("SHA-256",bytes));
async function hmac(key,data){const usable=await crypto.subtle.importKey("raw",key,{name:"HMAC",hash:"SHA-256"},false,["sign"]);
return new Uint8Array(await crypto.subtle.sign("HMAC",usable,data))}
async function hkdf(ikm,salt,info){const usable=await crypto.subtle.importKey("raw",ikm,"HKDF",false,["deriveBits"]);
const how={name:"HKDF",hash:"SHA-256",salt,info:bytesOf(info)};
return new Uint8Array(await crypto.subtle.deriveBits(how,usable,512))}
const agree=async (own,peer)=>
new Uint8Array(await crypto.subtle.deriveBits({name:"ECDH",public:peer},own,256));
async function ecdhPoint(point){try{return await crypto.subtle.importKey("raw",point,ECDH,true,[])}catch{throw new SealError("signature")}}
async function stepped(ck,steps){let key=ck;
for(let left=steps;left > 0;left -=1) key=await hmac(key,Uint8Array.of(2));
return key}
const messageKey=(ck)=>hmac(ck,Uint8Array.of(1));
function pad(bytes){const size=PADDED.find((one)=>bytes.length < one);
if(size===undefined) throw new SealError("padding");
const padded=new Uint8Array(size);
padded.set(bytes);
padded[bytes.length]=0x80;
return padded}
function unpad(padded){let end=padded.length - 1;
while(end >=0&&padded[end]===0) end -=1;
if(!PADDED.includes(padded.length)||end < 0||padded[end]!==0x80){throw new SealError("padding")}
return padded.subarray(0,end)}
async function gcmSeal(mk,aad,plain){const key=await crypto.subtle.importKey("raw",mk,"AES-GCM",false,["encrypt"]);
const how={name:"AES-GCM",iv:NO_IV,additionalData:aad};
return new Uint8Array(await crypto.subtle.encrypt(how,key,plain))}
async function gcmOpen(mk,aad,sealed){const key=await crypto.subtle.importKey("raw",mk,"AES-GCM",false,["decrypt"]);
const how={name:"AES-GCM",iv:NO_IV,additionalData:aad};
let plain;
try{plain=new Uint8Array(await crypto.subtle.decrypt(how,key,sealed))}catch{throw new SealError("seal")}
try{return jsonOf(unpad(plain))}catch(error){if(error instanceof SealError) throw error;
throw new SealError("padding")}}
async function checkSignature(key,label,json,signature){let good=false;
try{const idk=await crypto.subtle.importKey("raw",key,ECDSA,false,["verify"]);
const how={name:"ECDSA",hash:"SHA-256"};
good = await crypto.subtle.verify(how, idk, signature, join(bytesOf(`${label}\0`), json))}catch{good=false}
if(!good) throw new SealError("signature")}
async function checkBundle(body,site,{now,preid=0}){if(body.length < SIGNATURE + POINT + 2) throw new SealError("signature");
const idk=body.slice(-POINT);
if(b64(await sha256(idk))!==site) throw new SealError("site");
const json=body.slice(0,-(SIGNATURE + POINT));
await checkSignature(idk,"db1 bundle",json,body.slice(-(SIGNATURE + POINT),-POINT));
let told;
try{told=jsonOf(json)}catch{throw new SealError("signature")}
if(told.v!==1||told.minver > 1||told.suite!==SUITE){throw new SealError("version")}
if(!Number.isSafeInteger(told.preid)||told.preid < 0||told.preid > 0xffffffff){throw new SealError("signature")}
if(!Number.isSafeInteger(told.exp)||told.exp <=now) throw new SealError("expired");
if(told.preid < preid) throw new SealError("older");
const [st,pre]=[await ecdhPoint(unb64(told.st)),await ecdhPoint(unb64(told.pre))];
return{json,preid:told.preid,exp:told.exp,st,pre,idk}}
async function checkSettings(signed,idk){const json=signed.slice(0,-SIGNATURE);
await checkSignature(idk,"db1 settings",json,signed.slice(-SIGNATURE));
try{const told=jsonOf(json);
if(told&&typeof told==="object"&&!Array.isArray(told)) return told}catch{}
throw new SealError("signature")}
class ReceivingChain{#f1;
#n1=0;
#C=new Map();
constructor(ck){this.#f1=ck}
async keyAt(sequence){const kept=this.#C.get(sequence);
if(kept) return{mk:kept,commit:()=>void this.#C.delete(sequence)};
const jump=sequence - this.#n1;
if(!(jump >=0)) throw new SealError("seal");
if(jump > MAX_SKIPPED) throw new SealError("gap");
let ck=this.#f1;
const passed=[];
for(let at=this.#n1;at < sequence;at +=1){passed.push([at,await messageKey(ck)]);
ck=await stepped(ck,1)}
const mk=await messageKey(ck);
const after=await stepped(ck,1);
const commit=()=>{for(const [at,key] of passed) this.#C.set(at,key);
for(const at of this.#C.keys()){if(this.#C.size <=MAX_SKIPPED) break;
this.#C.delete(at)}
this.#f1=after;
this.#n1=sequence + 1};
return{mk,commit}}}
class VisitorEpoch{#d1;
#l;
#R1;
#o1;
#P1;
#O;
#R=null;
#H1=null;
#L1=FLAG.STORE | FLAG.LAST;
#L=0;
constructor({conversation,number,aadPrefix,bundle,pair,point,okm1}){this.conversation=conversation;
this.number=number;
this.#d1=aadPrefix;
this.#l=bundle;
this.#R1=pair;
this.#o1=point;
this.#P1=okm1;
this.#O=okm1.slice(0,32)}
static async begin({site,conversation,number,bundle,pair}){if(conversation===NOBODY||!number) throw new SealError("seal");
pair??=(await crypto.subtle.generateKey(ECDH,false,["deriveBits"]));
const point=new Uint8Array(await crypto.subtle.exportKey("raw",pair.publicKey));
const ikm=join(await agree(pair.privateKey,bundle.st),await agree(pair.privateKey,bundle.pre));
const okm1=await hkdf(ikm,await sha256(join(bundle.json,point)),"db1 v2d");
const aadPrefix=join(bytesOf("db1"),unb64(site));
return new VisitorEpoch({conversation,number,aadPrefix,bundle,pair,point,okm1})}
get sequence(){return this.#L}
get answered(){return this.#R!==null}
async seal(inner){const first=this.#L===0;
const header={type:first?TYPE.HS1 :TYPE.MSG,flags:this.#L1,conversation:this.conversation,epoch:this.number,sequence:this.#L};
const plain=pad(bytesOf(jsonText(inner)));
const aad=join(this.#d1,headerOf(header));
const sealed=await gcmSeal(await messageKey(this.#O),aad,plain);
const preid=new Uint8Array(4);
new DataView(preid.buffer).setUint32(0,this.#l.preid);
const frame=toBytes({...header,body:first?join(preid,this.#o1,sealed) :sealed});
this.#O=await stepped(this.#O,1);
this.#L +=1;
return frame}
async open(envelope){if(envelope.conversation!==this.conversation||envelope.epoch!==this.number||!(envelope.flags & FLAG.DOWN)){throw new SealError("seal")}
if(envelope.type===TYPE.HS2) return this.#a2(envelope);
const chain=envelope.type===TYPE.EPH?this.#H1 :this.#R;
if(!chain||(envelope.type!==TYPE.MSG&&envelope.type!==TYPE.EPH)){throw new SealError("seal")}
const{mk,commit}=await chain.keyAt(envelope.sequence);
const inner=await gcmOpen(mk,this.#B1(envelope),envelope.body);
commit();
return inner}
#B1(envelope){return join(this.#d1,headerOf(envelope))}
async #a2(envelope){if(this.#R||envelope.sequence!==0||envelope.body.length <=POINT){throw new SealError("seal")}
const point=envelope.body.slice(0,POINT);
const shared=await agree(this.#R1.privateKey,await ecdhPoint(point));
const salt=await sha256(join(this.#l.json,this.#o1,point));
const okm2=await hkdf(join(this.#P1.slice(32),shared),salt,"db1 both");
const [up,down]=[okm2.slice(0,32),okm2.slice(32)];
const chain=new ReceivingChain(down);
const{mk,commit}=await chain.keyAt(0);
const inner=await gcmOpen(mk,this.#B1(envelope),envelope.body.slice(POINT));
commit();
this.#R=chain;
this.#H1=new ReceivingChain(await hmac(down,Uint8Array.of(3)));
this.#O=await stepped(up,this.#L);
this.#L1 |=FLAG.CHAIN;
return inner}}
const EPOCH_MESSAGES=100;
const EPOCH_MS=24 * 3600 * 1000;
const ANSWER_MS=10_000;
const RECEIPT_MS=250;
const QUIET_MS=15_000;
const RECONNECT={first:1000,factor:1.5,cap:30_000};
const MAX_PENDING=64;
const MAX_EARLY=32;
const BRIEFLY_MS=1500;
const LATER_MS=30_000;
class Connection{#Y1;#u1;#b;#c;
#d;
#g=(null);
#e=Promise.resolve();
#G=0;
#A=false;
#p=false;
#m1=false;
#r1=null;
#D=null;
#Y=null;
#X=null;
#Z=null;
#l=null;
#b1=null;
#n=null;
#r=0;
#E1=0;
#A1=0;
#k=new Outbox();
#S=[];
#W=new Map();
#I=-1;
#s=new Set();
#K={delivered:new Set(),read:new Set()};
constructor({url,site,kept,world,hooks}){this.#Y1=url;
this.#u1=site;
this.#d={__proto__:null,...kept};
this.#b=world;
this.#c=hooks;
this.#r=this.#M1()}
start(){this.#A=true;
if(this.#g&&this.#g.readyState < 2) return;
this.#w()}
stop(){this.#A=false;
this.#b.clear(this.#r1);
return this.#k1(async ()=>{if(this.#p){await this.#V1();
this.#B();
this.#t(TYPE.BYE,new Uint8Array())}
this.#h1(this.#g)})}
post(){return this.#k1(()=>this.#P())}
read(ids){for(const id of ids) this.#K.read.add(id);
this.#a1()}
settled(){return this.#e}
#k1(task){this.#e=this.#e.then(task).catch((error)=>{console.error("deskbell:",error)});
return this.#e}
#M1(){let number=0;
while(number===0) number=new DataView(this.#b.bytes(4).buffer).getUint32(0);
return number}
#w(){this.#b.clear(this.#r1);
this.#c.status("connecting");
let socket;
try{socket=this.#b.socket(this.#Y1,SUBPROTOCOL)}catch{this.#c.status("stopped","unreachable");
return}
this.#g=socket;
this.#p=false;
socket.binaryType="arraybuffer";
this.#T();
socket.onopen=()=>{const{ticket=null,logEpoch=null}=this.#d;
this.#t(TYPE.HELLO,bytesOf(jsonText({ticket,log_epoch:logEpoch})))};
socket.onmessage=(event)=>{void this.#k1(()=>(socket===this.#g?this.#x2(event.data) :undefined))};
socket.onclose=(event)=>{if(socket===this.#g) this.#Q(event.code)}}
#Q(code){this.#h1(this.#g);
if(!this.#A) return;
if(code >=4000&&code < 4100){this.#A=false;
const foreign=code===4003&&this.#d.ticket;
this.#c.status("stopped",foreign?"foreign" :String(code));
return}
this.#c.status("lost");
const atOnce=code >=4200&&code < 4300&&this.#G===0;
const longest=Math.min(RECONNECT.cap,RECONNECT.first * RECONNECT.factor ** this.#G);
this.#G +=1;
const delay=atOnce?0 :this.#b.random() * longest;
this.#r1=this.#b.timer(()=>this.#A&&this.#w(),delay)}
#h1(socket){this.#p=false;
for(const timer of [this.#D,this.#Y,this.#X,this.#Z]) this.#b.clear(timer);
this.#D=this.#Y=this.#X=this.#Z=null;
this.#g=null;
if(!socket) return;
socket.onopen=socket.onmessage=socket.onclose=null;
socket.close()}
#T(){this.#D??=this.#b.timer(()=>{this.#D=null;
if(this.#g) this.#Q(1006)},ANSWER_MS)}
#F(){this.#b.clear(this.#D);
this.#D=null;
if(this.#k.unanswered) this.#T()}
#i1(){this.#b.clear(this.#Y);
this.#Y=this.#b.timer(()=>{this.#t(TYPE.PRESENCE,new Uint8Array());
this.#T()},QUIET_MS)}
#t(type,body){const conversation=this.#d.conversation??NOBODY;
this.#p1(toBytes({type,flags:FLAG.LAST,conversation,epoch:this.#r,sequence:0,body}))}
#p1(bytes){if(this.#g?.readyState===1) this.#g.send(bytes)}
async #x2(data){this.#i1();
try{if(!(data instanceof ArrayBuffer)) throw new EnvelopeError("");
const envelope=fromBytes(new Uint8Array(data));
if(envelope.type===TYPE.WELCOME) await this.#A2(envelope);
else if(envelope.type===TYPE.BUNDLE) await this.#c2(envelope);
else if(envelope.type===TYPE.PRESENCE) this.#n2(envelope);
else if(envelope.type===TYPE.ACK) this.#Z1(envelope);
else if(envelope.type===TYPE.NACK) await this.#p2(envelope);
else if(envelope.flags & FLAG.DOWN) await this.#Q1(envelope)}catch(error){if(error instanceof SealError&&error.code!=="seal") this.#w1(error.code);
else this.#Q(1002)}}
#w1(why){if(why==="expired") return this.#c.status("trouble",why);
this.#A=false;
this.#h1(this.#g);
return this.#c.status("stopped",why)}
async #A2(envelope){const told=jsonOf(envelope.body);
const made=this.#d.conversation===undefined;
if(!/^[0-9a-f]{32}$/.test(told.conversation) || told.conversation === NOBODY || typeof told.ticket !== "string"){throw new EnvelopeError("")}
if(!made&&told.conversation!==this.#d.conversation) return this.#w1("foreign");
this.#m1=!made&&told.log_epoch!==this.#d.logEpoch;
this.#d={__proto__:null,...this.#d,conversation:told.conversation,ticket:told.ticket,logEpoch:told.log_epoch};
this.#d.secret??=b64(this.#b.bytes(32));
this.#c.kept({...this.#d});
this.#b1=unb64(told.settings);
this.#c.desk(String(told.desk))}
async #c2(envelope){const seen={now:this.#b.now(),preid:this.#d.preid};
this.#l=await checkBundle(envelope.body,this.#u1,seen);
if(this.#d.preid!==this.#l.preid){this.#d.preid=this.#l.preid;
this.#c.kept({...this.#d})}
if(this.#b1) this.#c.settings(await checkSettings(this.#b1,this.#l.idk));
this.#b1=null;
if(this.#p||!this.#d.conversation) return;
this.#p=true;
this.#G=0;
this.#F();
if(this.#n===null) await this.#D1();
else this.#t(TYPE.RESUME,this.#U1());
this.#k.reconnected(this.#m1);
this.#m1=false;
this.#c.status("open");
await this.#P()}
#U1(){return bytesOf(jsonText({log_epoch:this.#d.logEpoch??null}))}
#n2({body}){this.#c.desk(String(jsonOf(body).desk));
if(this.#p) this.#F()}
#Z1({flags,epoch,sequence,body}){if(flags & FLAG.DOWN||epoch!==this.#r||body[0]!==STORED) return;
this.#k.stored(sequence);
this.#F()}
async #p2({flags,epoch,sequence,body}){if(flags & FLAG.DOWN||epoch!==this.#r) return;
const code=String(jsonOf(body).code);
const id=this.#k.refused(sequence,code==="too_large");
this.#F();
if(id===undefined) return;
if(code==="unreadable") return this.#v2();
if(code==="link") return this.#w1("link");
if(code==="too_large") return this.#c.refused(id);
if(code!=="rate_limited") this.#c.status("trouble",code);
const wait=code==="rate_limited"?BRIEFLY_MS :LATER_MS;
this.#b.timer(()=>{if(epoch===this.#r) this.#k.rested(sequence);
this.#B()},wait * (1 + this.#b.random()))}
#v2(){this.#J1();
this.#G=this.#A1;
this.#A1 +=1;
this.#Q(4201)}
async #Q1(envelope){const lasting=envelope.type===TYPE.MSG||envelope.type===TYPE.HS2;
if(envelope.epoch!==this.#r||envelope.conversation!==this.#d.conversation){if(lasting) this.#x1(envelope);
return}
if(lasting&&this.#W.has(envelope.sequence)){this.#x1(envelope);
this.#S1(this.#W.get(envelope.sequence)??"");
return}
if(envelope.type!==TYPE.HS2&&!this.#n?.answered){if(this.#S.length < MAX_EARLY) this.#S.push(envelope);
if(!lasting) return;
this.#s.add(0);
return this.#a1()}
let inner;
try{inner=await this.#n?.open(envelope)}catch(error){if(error instanceof SealError) return;
throw error}
if(!inner||typeof inner.type!=="string"||typeof inner.id!=="string") return;
if(!lasting){if(inner.type==="typing"||inner.type==="presence") this.#c.inner(inner);
return}
if(envelope.type===TYPE.HS2){this.#A1=0;
inner.first=true}
this.#W.set(envelope.sequence,inner.type==="receipt"?"" :inner.id);
this.#l2(envelope.sequence);
if(inner.type==="receipt") this.#o2(inner);
this.#c.inner(inner);
this.#x1(envelope);
if(inner.type!=="receipt") this.#S1(inner.id);
if(this.#s.size > 0) this.#a1();
const early=this.#S.splice(0);
for(const one of early) await this.#Q1(one);
if(this.#v1()||this.#c.pending().length >=MAX_PENDING) await this.#P()}
#l2(sequence){for(let at=this.#I + 1;at < sequence;at +=1) this.#s.add(at);
this.#s.delete(sequence);
this.#I=Math.max(this.#I,sequence)}
#o2({ref,missing}){this.#k.receipted(new Set(Array.isArray(ref)?ref :[]),Array.isArray(missing)?missing :[]);
this.#F();
this.#B()}
#x1(envelope){this.#p1(toBytes({...envelope,type:TYPE.ACK,body:Uint8Array.of(TAKEN)}))}
#S1(id){if(!id) return;
this.#K.delivered.add(id);
this.#a1()}
#a1(){if(!this.#p) return;
this.#Z??=this.#b.timer(()=>{this.#Z=null;
void this.post()},RECEIPT_MS)}
#v1(){if(!this.#n) return true;
const old=this.#b.now() - this.#E1 > EPOCH_MS;
return old||this.#n.sequence >=EPOCH_MESSAGES||this.#I >=EPOCH_MESSAGES - 1}
#J1(){this.#n=null;
this.#r=this.#M1();
this.#k.clear();
this.#S=[];
this.#W.clear();
this.#s.clear();
this.#I=-1}
async #D1(){const{conversation=NOBODY,secret,resume}=this.#d;
if(!this.#l) return;
const about={site:this.#u1,conversation,number:this.#r,bundle:this.#l};
this.#n=await VisitorEpoch.begin(about);
this.#E1=this.#b.now();
const presence={type:"presence",id:b64(this.#b.bytes(16)),at:this.#b.now(),state:"here"};
await this.#s1({...(this.#c.pending()[0]??presence),secret,resume});
this.#B();
this.#t(TYPE.RESUME,this.#U1())}
async #s1(inner){const epoch=(this.#n);
const sequence=epoch.sequence;
this.#k.add(sequence,inner.id,await epoch.seal(inner))}
async #P(){if(!this.#p) return;
if(this.#n&&this.#v1()) this.#J1();
if(!this.#n) await this.#D1();
for(const inner of this.#c.pending().slice(0,MAX_PENDING)){if(this.#k.holds(inner.id)) continue;
if(this.#v1()) return this.#P();
await this.#u2(inner)}
await this.#V1();
this.#B()}
async #u2(inner){try{await this.#s1(inner)}catch(error){if(!(error instanceof SealError)) throw error;
this.#c.refused(inner.id)}}
async #V1(){const{delivered,read}=this.#K;
const missing=[...this.#s];
for(const id of read) delivered.delete(id);
for(const state of (["delivered","read"])){const ref=[...this.#K[state]];
const last=state==="read"||read.size===0;
if(ref.length===0&&!(last&&missing.length > 0)) continue;
const inner={type:"receipt",id:b64(this.#b.bytes(16)),at:this.#b.now(),state,ref};
await this.#s1(last&&missing.length > 0?{...inner,missing}:inner);
this.#K[state].clear();
if(last) this.#s.clear()}}
#B(){if(!this.#p) return;
const wait=this.#k.flush(this.#b.now(),(bytes)=>this.#p1(bytes));
if(this.#k.unanswered) this.#T();
if(wait===null) return;
this.#X??=this.#b.timer(()=>{this.#X=null;
this.#B()},wait)}}
const TOKEN=104;
const FORM = /^#deskbell=([\w-]{139})\.([\w-]{43})$/;
function linkIn(hash){const found=FORM.exec(hash);
if(!found) return null;
const [,resume,ticket]=found;
const token=unb64(resume);
if(token.length!==TOKEN) return null;
const conversation=[...token.slice(0,16)].map((one)=>one.toString(16).padStart(2,"0")).join("");
return{conversation,ticket,resume}}
const DAY=24 * 60;
function minutesOf(text){const found = /^([01]?\d|2[0-4]):([0-5]\d)$/.exec(String(text));
return found?Number(found[1]) * 60 + Number(found[2]) :null}
function knownZone(zone){try{return new Intl.DateTimeFormat("en",{timeZone:String(zone)}).resolvedOptions().timeZone}catch{return "UTC"}}
function readSettings(told){const hours=[];
for(const row of Array.isArray(told.hours)?told.hours :[]){const [weekday,from,to]=[Number(row?.[0]),minutesOf(row?.[1]),minutesOf(row?.[2])];
if(!(weekday >=0&&weekday <=6)||from===null||to===null) continue;
hours.push(([weekday,from,to > from?to :to + DAY]))}
const greeting=Object.entries(told.greeting??{}).filter(([,text])=>typeof text==="string");
return{name:String(told.name??"").slice(0,80),accent: /^#[0-9a-f]{6}$/i.test(told.accent) ? told.accent : "#0F766E",greeting:Object.fromEntries(greeting),languages:Array.isArray(told.languages)?told.languages.map(String) :[],hours,closed:Array.isArray(told.closed)?told.closed.map(String) :[],zone:knownZone(told.zone),days:Number.isInteger(told.retention_days)?told.retention_days :30,icon:String(told.icon),side:String(told.side)}}
function greetingOf({greeting,languages},language){const short=language.split("-")[0];
const near=Object.keys(greeting).find((one)=>one.split("-")[0]===short)??"";
return greeting[language]??greeting[near]??greeting.en??greeting[languages[0]]??""}
function openingAt({hours,closed,zone},now){const format=new Intl.DateTimeFormat("en-CA",{timeZone:zone,hourCycle:"h23",year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit"});
const part=Object.fromEntries(format.formatToParts(now).map(({type,value})=>[type,value]));
const midnight=Date.UTC(Number(part.year),Number(part.month) - 1,Number(part.day));
const minute=Number(part.hour) * 60 + Number(part.minute);
const spans=[];
for(let day=-1;day <=14;day +=1){const date=new Date(midnight + day * 86_400_000);
if(closed.includes(date.toISOString().slice(0,10))) continue;
const weekday=(date.getUTCDay() + 6) % 7;
for(const [on,from,to] of hours) if(on===weekday) spans.push([day * DAY + from,day * DAY + to])}
spans.sort((one,other)=>one[0] - other[0]);
let until=-1;
for(const [from,to] of spans){if(from <=Math.max(minute,until)&&to > minute) until=Math.max(until,to)}
const at=until > minute?until :spans.find(([from])=>from > minute)?.[0];
if(at===undefined) return null;
const days = Math.floor((at - (until > minute ? 1 : 0)) / DAY);
const weekday=(new Date(midnight + days * 86_400_000).getUTCDay() + 6) % 7;
return{open:until > minute,minute:at - days * DAY,days,weekday}}
const channels=(hex)=>[1,3,5].map((at)=>Number.parseInt(hex.slice(at,at + 2),16));
function contrastWithWhite(rgb){const [red,green,blue]=rgb.map((one)=>{const part = one / 255;
return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4});
return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)}
function readableAccent(accent){let rgb=channels(accent);
while(contrastWithWhite(rgb) < 5.2) rgb=rgb.map((one)=>Math.floor(one * 0.95));
const soft=rgb.map((one)=>Math.round(one * 0.115 + 255 * 0.885));
return { accent: `rgb(${rgb.join(" ")})`, soft: `rgb(${soft.join(" ")})` }}
const SENDERS=["assistant","operator","notice"];
const HEARD=400;
const KEPT=300;
const LONGEST=8000;
const RANK={refused:0,waiting:0,delivered:1,read:2};
const emptyState=()=>({messages:[],pending:[],heard:[],edits:{},desk:null,assistant:null,person:null,presenceAt:0,contact:"none",typing:null,erasing:null,erased:null,keep:false,survey:false});
const stringOf=(value)=>(typeof value==="string"?value.slice(0,LONGEST) :undefined);
const changing=(state,id,change)=>({...state,messages:state.messages.map((one)=>(one.id===id?change(one) :one))});
function wrote(state,inner){if(state.pending.some((one)=>one.id===inner.id)) return state;
const next={...state,pending:[...state.pending,inner]};
const shown=({id:inner.id,at:inner.at,sender:"notice",text:"",state:"waiting"});
switch(inner.type){case "text":
next.messages=[...state.messages,{...shown,sender:"visitor",text:inner.text}];
return next;
case "person":
next.messages=[...state.messages,{...shown,notice:"asked_person"}];
return next;
case "contact":{next.contact=inner.declined?"declined" :"given";
const notice=inner.declined?"contact_declined" :"contact_given";
const messages=state.messages.filter((one)=>one.sender!=="card"||one.notice);
next.messages=[...messages,{...shown,notice,text:inner.email??""}];
return next}
case "survey":
next.messages=[...surveyed(state).messages,{...shown,notice:"survey"}];
return next;
case "rating":
return changing(next,inner.ref,(one)=>({...one,rating:inner.value}));
case "erase":
next.erasing=inner.id;
return next;
case "consent":
next.keep=inner.keep===true;
return next;
default:
return next}}
function receipted(state,ids,reached){const known=new Set(ids);
return{...state,pending:state.pending.filter((one)=>!known.has(one.id)),messages:state.messages.map((one)=>
known.has(one.id)&&one.state&&RANK[reached] > RANK[one.state]?{...one,state:reached}:one)}}
function heard(state,inner){if(inner.type==="typing"){return{...state,typing:SENDERS.includes(inner.sender)?inner.sender :null}}
if(inner.type==="presence"){if(inner.at < state.presenceAt) return state;
const person=inner.first?state.person :inner.person===true;
return{...state,assistant:inner.assistant===true,person,presenceAt:inner.at}}
if(inner.type==="receipt"){if(!Array.isArray(inner.ref)||!(inner.state==="delivered"||inner.state==="read")) return state;
return receipted(state,inner.ref,inner.state)}
if(state.heard.includes(inner.id)) return state;
const next={...state,heard:[...state.heard,inner.id].slice(-HEARD)};
switch(inner.type){case "text":
return withText(next,inner);
case "edited":{const text=stringOf(inner.text);
if(text===undefined||typeof inner.ref!=="string") return next;
const edited=changing(next,inner.ref,(one)=>({...one,text,edited:true}));
return{...edited,edits:{...next.edits,[inner.ref]:text}}}
case "history":
return withHistory(next,inner);
case "contact":{if(state.contact!=="none") return next;
const card=({id:inner.id,at:inner.at,sender:"card",text:""});
return{...next,contact:"asked",messages:[...state.messages,card]}}
case "survey":
return asked(next,inner.id,inner.at);
case "erase":
if(inner.ref!==state.erasing) return next;
return{...emptyState(),erased:inner.at};
default:
return next}}
function asked(state,id,at){if(state.survey) return state;
const card=({id,at,sender:"card",notice:"survey",text:""});
return{...state,survey:true,messages:[...state.messages,card]}}
const surveyed=(state)=>({...state,messages:state.messages.filter((one)=>one.sender!=="card"||one.notice!=="survey")});
function withText(state,inner){const text=stringOf(inner.text);
if(text===undefined) return state;
const edit=Object.hasOwn(state.edits,inner.id)?state.edits[inner.id] :undefined;
const sender=SENDERS.includes(inner.sender)?inner.sender :"notice";
const message={id:inner.id,at:inner.at,sender,text:edit??text};
if(edit!==undefined) message.edited=true;
for(const field of (["name","entry","notice"])){const told=stringOf(inner[field]);
if(told) message[field]=told}
if(inner.edited===true) message.edited=true;
if(sender==="assistant"&&(inner.entry||inner.answers)) message.ratable=true;
return{...state,typing:null,messages:[...state.messages,message]}}
function withHistory(state,{items}){let past={...state,messages:([])};
for(const item of Array.isArray(items)?items :[]){const text=stringOf(item?.text);
if(text===undefined||state.messages.some((one)=>one.id===item.id)) continue;
if(item.sender!=="visitor") past=heard(past,{...item,type:"text"});
else past.messages=[...past.messages,{id:String(item.id),at:item.at,sender:"visitor",text,state:"read"}]}
return{...past,messages:[...past.messages,...state.messages]}}
function refused(state,id){const pending=state.pending.filter((one)=>one.id!==id);
return changing({...state,pending},id,(one)=>({...one,state:"refused"}))}
function facts({desk,assistant,person}){const offline=desk==="offline";
return{known:desk!==null,offline,assistant:!offline&&(assistant??desk!==null),person:!offline&&(person??desk==="online")}}
function toKeep({messages,pending,heard:ids,edits,contact,erasing,keep,survey}){return{messages:messages.slice(-KEPT),pending,heard:ids,edits,contact,erasing,keep,survey}}
function fromKept(kept){const state=emptyState();
if(!kept||typeof kept!=="object"||!Array.isArray(kept.messages)||!Array.isArray(kept.pending)) return state;
const messages=kept.messages.filter((one)=>one&&typeof one.id==="string"&&typeof one.text==="string");
const pending=kept.pending.filter((one)=>one&&typeof one.id==="string"&&typeof one.type==="string");
return{...state,messages,pending,heard:Array.isArray(kept.heard)?kept.heard :[],edits:kept.edits&&typeof kept.edits==="object"?kept.edits :{},contact:["asked","given","declined"].includes(kept.contact)?kept.contact :"none",erasing:typeof kept.erasing==="string"?kept.erasing :null,keep:kept.keep===true,survey:kept.survey===true}}
function deskIs(state,told){const desk=told==="online"||told==="away"?told :"offline";
const gone=desk==="offline"?{assistant:null,presenceAt:0}:{};
return{...state,...gone,desk,person:null}}
const movedOn=(state)=>({...state,desk:null,assistant:null,person:null,contact:"none"});
const STOPPED=({site:"wrongKey",signature:"wrongKey",older:"wrongKey",version:"oldWidget",4001:"oldWidget",4003:"unknown",4005:"blocked",4006:"otherTab",otherTab:"otherTab",foreign:"foreign",unreachable:"unreachable",insecure:"insecure",link:"foreign"});
const ACTIONS=({otherTab:"useHere",foreign:"again"});
function statusOf({status,detail},state,facts,words,names){const saying=(key,values={})=>words.say(key,{...names,...values});
if(state.erased!==null){return{text:saying("erased",{date:words.date(state.erased)}),action:"again",writable:false}}
if(status==="stopped"){const key=Object.hasOwn(STOPPED,detail)?STOPPED[detail] :"stopped";
return{text:saying(key),action:ACTIONS[key]??null,writable:false}}
if(state.erasing){return{text:saying(facts.offline?"erasingLater" :"erasing"),action:null,writable:false}}
const text=()=>{if(status==="lost") return saying("lost");
if(status==="trouble") return saying(detail==="expired"?"expired" :"full");
const waiting=state.messages.some((one)=>one.state==="waiting");
if(facts.offline) return saying(waiting?"waiting" :"away");
return ""};
return{text:text(),action:null,writable:true}}
const DAY_MS=86_400_000;
function within(area,what){try{return what(area())}catch{return undefined}}
const session=()=>sessionStorage;
const local=()=>localStorage;
const keyOf = (site) => `deskbell:${site}`;
const read=(area,site)=>
within(area,(storage)=>{const kept=JSON.parse(storage.getItem(keyOf(site))??"null");
return kept&&typeof kept.at==="number"&&kept.line&&typeof kept.line==="object"?kept :undefined});
function recall(site,now){const [here,device]=[read(session,site),read(local,site)];
if(device&&now - device.at > (device.settings?.retention_days??30) * DAY_MS){within(local,(storage)=>storage.removeItem(keyOf(site)));
return here}
return here&&device?(device.at > here.at?device :here) :(here??device)}
function keep(site,record,onDevice){const text=jsonText(record);
within(session,(storage)=>storage.setItem(keyOf(site),text));
within(local,(storage)=>
onDevice?storage.setItem(keyOf(site),text) :storage.removeItem(keyOf(site)))}
function forget(site){for(const area of [session,local]) within(area,(storage)=>storage.removeItem(keyOf(site)))}
const STYLE = `:host{--ink:#1e2733;--muted:#5d6676;--surface:#fff;--sunken:#f3efe8;--line:#e6e0d6;--control:#8a8478;--ai:#4f46e5;--danger:#b42318;--accent:rgb(15 118 110);--soft:#e3f2f0}*{box-sizing:border-box;margin:0}[part=panel]{position:fixed;inset-block-end:20px;inset-inline-end:20px;width:370px;height:min(640px,calc(100dvh - 40px));display:flex;flex-direction:column;overflow:hidden;text-align:start;font:14px/1.45 Inter,"Noto Sans",system-ui,sans-serif;color:var(--ink);background:var(--surface);border-radius:18px;box-shadow:0 12px 40px rgb(30 39 51 / 18%)}:host([data-side=start]) [part=panel]{inset-inline:20px auto}.inside{display:contents}button,input,textarea{font:inherit;color:inherit;letter-spacing:inherit}button{background:none;border:0;padding:0;cursor:pointer}:focus-visible{outline:2px solid var(--ink);outline-offset:2px;border-radius:6px}header{flex:none;display:flex;align-items:flex-start;gap:8px;padding:16px 18px;color:#fff;background:var(--accent)}header div{flex:1;min-width:0;overflow-wrap:anywhere}h2{font-size:16px;font-weight:650}[part=hours]{font-size:12.5px}[part=close]{flex:none;width:44px;height:44px;margin:-8px -12px -8px 0;font-size:22px;line-height:1;color:#fff}[part=end]{flex:none;min-width:44px;height:44px;margin-block:-8px;font-size:12.5px;text-decoration:underline;text-underline-offset:2px}[part=close]:dir(rtl){margin:-8px 0 -8px -12px}header :focus-visible{outline-color:#fff;outline-offset:-4px}[part=body]{flex:1;min-height:0;overflow-y:auto;overscroll-behavior:contain;padding:14px}[part=log]{display:flex;flex-direction:column;gap:9px}.notice,[part=status]{font-size:12px;color:var(--muted);text-align:center;overflow-wrap:anywhere}[part=first]{margin-block-end:9px}.link{text-decoration:underline;text-underline-offset:2px;padding:15px 4px;margin:-15px -4px;min-width:44px;min-height:44px}[part=details-text]{font-size:12.5px;background:var(--sunken);border-radius:12px;padding:10px 12px;margin-block:8px 12px;text-align:start;color:var(--ink)}[part=details-text] p + p{margin-block-start:8px}[part=details-text] label{display:flex;align-items:center;gap:10px;min-height:44px;cursor:pointer}[part=details-text] input{width:20px;height:20px;accent-color:var(--accent)}.bubble{max-width:84%;padding:9px 13px;border-radius:14px;align-self:flex-start}.bubble p{white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:plaintext;text-align:start}.bubble[data-sender=visitor]{align-self:flex-end;color:#fff;background:var(--accent);border-end-end-radius:5px}.bubble[data-sender=greeting],.bubble[data-sender=assistant]{background:var(--sunken);border-end-end-radius:5px}.bubble[data-sender=operator]{background:var(--soft);border-end-end-radius:5px}.meta{display:flex;flex-wrap:wrap;gap:0 4px;align-items:center;margin-block-start:4px;font-size:11.5px;color:var(--muted);overflow-wrap:anywhere}.meta b{font-weight:650}.meta>:empty{display:none}.meta>* + :not(.rate)::before{content:"· ";font-weight:400;color:var(--muted)}.bubble[data-sender=visitor] .meta>* + *::before{color:inherit}.bubble[data-sender=assistant] .meta b{color:var(--ai)}.bubble[data-sender=operator] .meta b{color:var(--accent)}.bubble[data-sender=visitor] .meta{color:#fff;justify-content:flex-end}.notice .state:not(:empty)::before{content:" · "}.notice[data-notice=joined],.notice[data-notice=handed_back]{font-weight:650;color:var(--ink)}.rate{display:inline-flex;gap:8px;align-items:center;flex-wrap:wrap}.card{border:1px solid var(--line);border-radius:11px;padding:10px 12px}.card label{display:block;margin-block-end:6px}.wrong:empty{display:none}.card input,.card textarea,[part=box]{width:100%;min-height:44px;border:1px solid var(--control);border-radius:9px;background:var(--surface)}.card input,.card textarea{padding:8px 12px;margin-block:6px 4px}fieldset{border:0;padding:0}.card fieldset label{display:inline-flex;align-items:center;gap:8px;min-height:44px;margin-inline-end:20px}.card [type=radio]{width:20px;min-height:20px;margin:0;accent-color:var(--accent)}.row{display:flex;flex-wrap:wrap;gap:8px;justify-content:inherit}.btn{min-height:44px;padding:6px 14px;border:1px solid var(--control);border-radius:9px;font-weight:600;font-size:13.5px}.btn.main{color:#fff;background:var(--accent);border-color:var(--accent)}.btn.danger{color:var(--danger);border-color:var(--danger)}.wrong{color:var(--danger);font-size:12.5px;margin-block-end:8px}[part=typing]{font-size:12px;color:var(--muted);padding-block-start:9px}[part=status]:not(:empty){padding-block-start:12px}[part=status] .btn{margin-block-start:10px}[part=ask]{padding:12px 14px;border-top:1px solid var(--line)}[part=ask] p{margin-block-end:8px;overflow-wrap:anywhere}[part=bottom]{flex:none;border-top:1px solid var(--line);padding:10px 12px 4px}[part=box]{display:flex;align-items:flex-end}[part=box]:focus-within{border-color:var(--accent);box-shadow:0 0 0 1px var(--accent)}textarea{flex:1;min-width:0;resize:none;border:0;background:none;padding:11px 12px;min-height:42px;max-height:130px;outline:none !important;font-size:14px}::placeholder{color:var(--muted);opacity:1}[part=send]{flex:none;min-height:44px;min-width:44px;padding:0 13px;font-weight:650;color:var(--accent)}[aria-disabled=true]{opacity:.55;cursor:default}[part=counter]{font-size:12px;color:var(--muted);text-align:end}[part=counter].over{color:var(--danger)}[part=footer]{display:flex;flex-wrap:wrap;gap:0 14px;align-items:center;font-size:11.5px;color:var(--muted);min-height:44px}[part=footer] button{min-height:44px;min-width:44px}[part=footer] .mine{display:inline-flex;align-items:center}[part=footer] [part=person]{font-weight:600;color:var(--accent)}[part=sealed]{margin-inline-start:auto}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}@media (prefers-reduced-motion:no-preference){[part=panel]{animation:rise .16s ease-out}@keyframes rise{from{opacity:0;translate:0 12px}}}@media (max-width:480px){[part=panel]{inset:var(--top,0) 0 auto;width:auto;height:var(--height,100dvh);border-radius:0}textarea,.card input{font-size:16px}}@media (max-height:400px){[part=panel]{overflow-y:auto}[part=body]{flex:1 0 120px}}@media (forced-colors:active){.bubble,[part=panel],header,.btn{border:1px solid}}`;
const PATIENCE_MS=1500;
function takeTab(conversation,steal,onLost){const locks=navigator.locks;
if(!locks) return Promise.resolve(()=>{});
return new Promise((answer)=>{const how=steal?{steal}:{signal:AbortSignal.timeout(PATIENCE_MS)};
let had=false;
locks
.request(`deskbell:${conversation}`, how, () => {had=true;
return new Promise((release)=>answer(()=>release(undefined)))})
.catch(({name})=>{if(!/Abort|Timeout/.test(name)) answer(() => {});
else if(had) onLost();
else answer(null)})})}
function el(tag,properties={},...children){const node=document.createElement(tag);
for(const [name,value] of Object.entries(properties)){if(name in node) (node)[name]=value;
else node.setAttribute(name,value)}
node.append(...children);
return node}
const button=(label,run,properties={})=>
el("button",{type:"button",textContent:label,onclick:run,...properties});
const timeOf=(words,at)=>el("time",{dateTime:new Date(at).toISOString(),textContent:words.time(at)});
function nodeOf(message,words,wishes){if(message.sender==="card") return (message.notice?survey :card)(message,words,wishes);
if(message.sender==="notice"){const node=el("p",{className:"notice"},el("span",{className:"text",dir:"auto"}),el("span",{className:"state"}));
Object.assign(node.dataset,{id:message.id,sender:"notice",notice:message.notice??""});
return node}
const meta=el("div",{className:"meta","aria-live":"off"});
const node=el("div",{className:"bubble"},el("p",{className:"text",dir:"auto"}));
Object.assign(node.dataset,{id:message.id,sender:message.sender});
if(message.sender==="visitor"){node.prepend(el("span", { className: "unseen", textContent: `${words.say("you")}: ` }))}
if(message.sender==="assistant"){meta.append(el("b",{textContent:words.say("ai")}));
if(message.entry) meta.append(el("span",{className:"entry",dir:"auto",textContent:message.entry}))}
if(message.sender==="operator"){const who=message.name||words.say("desk");
meta.append(el("b",{dir:"auto",textContent:who}),el("span",{textContent:words.say("aPerson")}))}
if(!message.at) return node;
node.append(meta);
meta.append(timeOf(words,message.at),el("span",{className:"edited"}),el("span",{className:"state"}));
if(message.ratable) meta.append(rating(message,words,wishes));
return node}
function refresh(node,message,words,last){if(message.sender==="card") return;
put(node.querySelector(".text"),textOf(message,words));
node.dataset.state=message.state??"";
const telling=message.state&&(last||message.state==="waiting"||message.state==="refused");
const state = telling ? words.say(`state${message.state?.[0].toUpperCase()}${message.state?.slice(1)}`) : "";
put(node.querySelector(".state"),state);
put(node.querySelector(".edited"),message.edited?words.say("edited") :"");
const rate=(node.querySelector(".rate"));
if(rate&&message.rating&&!rate.dataset.rating){rate.dataset.rating=String(message.rating);
rate.replaceChildren(words.say("thanks"))}}
function put(node,text){if(node&&node.textContent!==text) node.textContent=text}
function textOf({notice,text},words){if(notice==="asked_person") return words.say("askedPerson");
if(notice==="contact_given") return words.say("contactGiven",{email:text});
if(notice==="survey") return words.say("thanks");
if(notice==="contact_declined") return words.say("contactDeclined");
return text}
function rating({id},words,wishes){const choice=(label,value)=>
button(words.say(label),()=>wishes.rate(id,value),{className: "link", "data-rate": String(value), ariaLabel: `${words.say("helpful")} ${words.say(label)}`});
return el("span",{className:"rate"},words.say("helpful"),choice("yes",1),choice("no",-1))}
function card({id},words,wishes){const email=el("input",{type:"email",autocomplete:"email",placeholder:"name@example.com",maxLength:254,dir:"ltr","data-field":"email"});
const name=el("input",{type:"text",autocomplete:"name",maxLength:80,"data-field":"name"});
const wrong=el("p",{className:"wrong",id:"wrong",role:"alert"});
const send=(event)=>{event.preventDefault();
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
const send=(event)=>{event.preventDefault();
const value=form.querySelector(":checked")?.value;
wishes.survey({value:value==="1"?1 :-1,text:more.value.trim()})};
const form=el("form",{className:"card",onsubmit:send},el("fieldset",{},el("legend",{textContent:words.say("surveyAsk")}),choice("yes","1"),choice("no","-1")),el("label",{},words.say("surveyMore"),more),el("div",{className:"row"},el("button",{type:"submit",className:"btn main",textContent:words.say("sendContact"),"data-survey":"send"}),button(words.say("noThanks"),()=>wishes.survey(null),{className:"btn","data-survey":"skip"})));
Object.assign(form.dataset,{id,sender:"card",notice:"survey"});
return form}
function transcriptOf(messages,words,name){const{say,date}=words;
const who=({sender,name:person,entry})=>{if(sender==="visitor") return say("you");
if(sender === "assistant") return entry ? `${say("ai")} · ${entry}` : say("ai");
if(sender === "operator") return `${person || say("desk")} · ${say("aPerson")}`;
return "–"};
const blocks=messages
.filter((one)=>one.sender!=="card")
.map((one) => `[${date(one.at)}] ${who(one)}\n${textOf(one, words)}${one.edited ? ` (${say("edited")})` : ""}\n`);
return [say("savedTitle",{name}),"",...blocks].join("\n")}
const MAX_TEXT=4000;
const MAX_TEXT_BYTES=15_000;
const COUNT_FROM=300;
const NEAR_END=80;
const PHONE="(max-width: 480px)";
function roomLeft(text){if(text.length > 2 * MAX_TEXT) return MAX_TEXT - text.length;
const bytes=new TextEncoder().encode(JSON.stringify(text)).length - 2;
return bytes > MAX_TEXT_BYTES?Math.min(-1,MAX_TEXT - [...text].length) :MAX_TEXT - [...text].length}
class Panel{#V=new Map();
#f;#E;
#y="";
constructor(words,wishes,root){this.#f=words;
this.#E=wishes;
const say=words.say;
this.title=el("bdi");
this.hours=el("p",{part:"hours"});
this.first=el("p",{part:"first",className:"notice",hidden:true});
this.firstText=el("span");
this.details=button(say("details"),()=>this.#y2(),{part:"details",className:"link",ariaExpanded:"false"});
this.first.append(this.firstText," ",this.details);
this.keep=el("input",{type:"checkbox",part:"keep",onchange:()=>wishes.keep(this.keep.checked)});
this.detailsText=el("div",{part:"details-text",hidden:true});
this.log=el("div",{part:"log",role:"log","aria-live":"polite","aria-relevant":"additions"});
this.typing=el("p",{part:"typing",hidden:true});
this.status=el("div",{part:"status",role:"status"});
this.statusText=el("p");
this.body=el("div",{part:"body"},this.first,this.detailsText,this.log,this.typing,this.status);
this.ask=el("div",{part:"ask",hidden:true});
this.input=el("textarea",{part:"input",rows:1,dir:words.dir,placeholder:say("placeholder"),ariaLabel:say("placeholder"),enterKeyHint:"send",oninput:()=>this.#z1(),onkeydown:(event)=>this.#h2(event)});
this.sendButton=el("button",{type:"submit",part:"send",textContent:say("send")});
this.counter=el("p",{part:"counter",id:"counter",role:"status"});
this.form=el("form",{onsubmit:(event)=>this.#w2(event)},el("div",{part:"box"},this.input,this.sendButton),this.counter);
this.sealed=el("span",{part:"sealed",hidden:true,textContent:say("sealed")});
const mine=el("span",{className:"mine"},say("myData"),"\u00a0",button(say("save"),wishes.save,{part:"save",ariaLabel:say("saveLabel")}),"·",button(say("erase"),()=>this.confirmErase(),{part:"erase",ariaLabel:say("eraseLabel")}));
this.person=button(say("person"),wishes.person,{part:"person"});
const end=button(say("end"),wishes.end,{part:"end",ariaLabel:say("endLabel")});
this.bottom=el("div",{part:"bottom"},this.form,el("div",{part:"footer"},this.person,mine,this.sealed));
const close=button("×",wishes.close,{part:"close",ariaLabel:say("minimise"),title:say("minimise")});
this.node=el("section",{part:"panel",role:"dialog","aria-labelledby":"title",hidden:true},el("div",{className:"inside",lang:words.language,dir:words.dir},el("header",{},el("div",{},el("h2",{id:"title"},this.title),this.hours),end,close),this.body,this.ask,this.bottom));
this.node.addEventListener("keydown",(event)=>this.#m2(event));
root.append(this.node)}
show(open,focus){this.node.hidden=!open;
if(!open) return;
this.#c1();
if(focus) this.input.focus({preventScroll:true})}
render(shown){const{name}=shown;
const root=(this.node.getRootNode());
const focused=root.activeElement;
if(name!==this.#y) this.#k2(name,shown.days);
put(this.title,shown.title);
put(this.hours,shown.hours);
this.keep.checked=shown.keep;
this.sealed.hidden=!shown.sealed;
this.#q2(shown);
this.#s2(shown.typing);
this.#r2(shown);
this.bottom.hidden=!shown.writable;
if(focused&&!root.activeElement) this.input.focus()}
#k2(name,days){const say=this.#f.say;
this.#y=name;
put(this.firstText,say("notice",{name,days}));
this.first.hidden=false;
this.log.ariaLabel=say("log",{name});
this.sealed.title=say("sealedLabel",{name});
const paragraphs=["detailsSealed","detailsAi","detailsHere"].map((key)=>el("p",{textContent:say(key,{name})}));
this.detailsText.replaceChildren(...paragraphs,el("label",{},this.keep,say("keep")))}
#q2({messages,greeting}){const all=greeting?[{id:"greeting",at:0,sender:("greeting"),text:greeting},...messages] :messages;
const atEnd=this.#e1();
const last=messages.findLast((one)=>one.sender==="visitor")?.id;
const ids=new Set(all.map((one)=>one.id));
for(const [id,node] of this.#V){if(ids.has(id)) continue;
node.remove();
this.#V.delete(id)}
let follow=atEnd;
for(const message of all){let node=this.#V.get(message.id);
if(!node){node=nodeOf(message,this.#f,this.#E);
this.#V.set(message.id,node);
refresh(node,message,this.#f,message.id===last);
if(message.id==="greeting") this.log.prepend(node);
else this.log.append(node);
follow||=message.state!==undefined}else refresh(node,message,this.#f,message.id===last)}
if(follow) this.#c1()}
#s2(sender){const atEnd=this.#e1();
this.typing.hidden=!sender;
put(this.typing,sender?this.#f.say(sender==="operator"?"typingPerson" :"typingAi") :"");
if(atEnd) this.#c1()}
#e1(){return this.body.scrollHeight - this.body.scrollTop - this.body.clientHeight < NEAR_END}
#r2({status,action}){if(this.statusText.textContent===status&&this.status.childElementCount > 0===Boolean(status)) return;
const atEnd=this.#e1();
this.statusText.textContent=status;
this.status.replaceChildren(...(status?[this.statusText] :[]));
if(action) this.status.append(button(action.label,action.run,{className:"btn",part:"action"}));
if(atEnd) this.#c1()}
#c1(){this.body.scrollTop=this.body.scrollHeight}
#y2(){this.detailsText.hidden=!this.detailsText.hidden;
this.details.ariaExpanded=String(!this.detailsText.hidden)}
askHow(){(this.log.querySelector("[type=radio]"))?.focus()}
confirmErase(){const say=this.#f.say;
this.question(say("eraseAsk",{name:this.#y||say("thisBusiness")}),say("cancel"),say("eraseYes"),this.#E.erase)}
question(text,no,yes,run){const done=()=>{this.ask.hidden=true;
this.ask.replaceChildren();
this.input.focus()};
const keep=button(no,done,{className:"btn",part:"keep-it"});
const sure=()=>{done();
run()};
this.ask.replaceChildren(el("p",{textContent:text}),el("div",{className:"row"},keep,button(yes,sure,{className:"btn danger",part:"erase-it"})));
this.ask.hidden=false;
keep.focus()}
restoreDraft(text){this.input.value=text;
this.#z1()}
complain(sentence){put(this.counter,sentence);
this.counter.classList.add("over")}
#z1(){const text=this.input.value;
const left=roomLeft(text);
const say=this.#f.say;
put(this.counter,left < 0?say("tooLong") :left <=COUNT_FROM?say("left",{count:left}) :"");
this.counter.classList.toggle("over",left < 0);
this.sendButton.ariaDisabled=String(left < 0);
this.input.dir=text&&left >=0?"auto" :this.#f.dir;
this.input.style.height=left < 0?"130px" :"auto";
if(text && left >= 0) this.input.style.height = `${this.input.scrollHeight}px`;
this.#E.draft(text)}
#w2(event){event.preventDefault();
const text=this.input.value.trim();
if(!text||roomLeft(text) < 0||!this.#E.send(text)) return;
this.input.value="";
this.#z1();
this.input.focus()}
#h2(event){if(event.key!=="Enter"||event.shiftKey||event.isComposing||event.keyCode===229) return;
event.preventDefault();
this.form.requestSubmit()}
#m2(event){if(event.key==="Escape"){event.stopPropagation();
this.#E.close()}
if(event.key!=="Tab"||!matchMedia(PHONE).matches) return;
const stops=[...this.node.querySelectorAll("button, input, textarea")].filter((one)=>one.checkVisibility());
const at=stops.indexOf((this.node.getRootNode()).activeElement);
const next=event.shiftKey?at - 1 :at + 1;
if(next >=0&&next < stops.length) return;
event.preventDefault();
stops[event.shiftKey?stops.length - 1 :0].focus()}}
const RIGHT_TO_LEFT=["ar"];
function wordsOf(strings,language,locale){let own=locale;
try{new Intl.DateTimeFormat(own)}catch{own=language}
if(own.split("-")[0]!==language.split("-")[0]) own=language;
const clock={hour:"numeric",minute:"2-digit"};
return{language,dir:RIGHT_TO_LEFT.includes(language)?"rtl" :"ltr",say: (key, values = {}) => (strings[key] ?? "").replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? "")),time:(at)=>new Intl.DateTimeFormat(own,clock).format(at),date:(at)=>new Intl.DateTimeFormat(own,{dateStyle:"long",timeStyle:"short"}).format(at),clock:(minute)=>new Intl.DateTimeFormat(own,{...clock,timeZone:"UTC"}).format(minute * 60_000),weekday:(weekday)=>
new Intl.DateTimeFormat(own,{weekday:"long",timeZone:"UTC"}).format((4 + weekday) * 86_400_000)}}
function headline(words,facts,opening,{name,hours}){const lines=[];
if(facts.offline) lines.push(words.say("offline",{name}));
if(facts.known&&facts.assistant) lines.push(words.say("answersAtOnce"));
if(opening?.open&&opening.days > 1) lines.push(words.say("openAlways"));
else if(opening?.open) lines.push(words.say("openUntil",{time:words.clock(opening.minute)}));
else if(opening&&opening.days < 2) lines.push(words.say("opensAt",{time:words.clock(opening.minute)}));
else if(opening){lines.push(words.say("opensOn",{day:words.weekday(opening.weekday),time:words.clock(opening.minute)}))}else if(hours.length > 0) lines.push(words.say("closed"));
if(facts.person) lines.push(words.say("personHere"));
return lines.join(" ")}
const TYPING_MS=6000;
const CLOCK_MS=30_000;
const DRAFT_MS=300;
const random=(count)=>crypto.getRandomValues(new Uint8Array(count));
const WORLD={socket:(url,protocol)=>new WebSocket(url,protocol),now:()=>Date.now(),random:()=>Math.random(),bytes:random,timer:(run,ms)=>setTimeout(run,ms),clear:(timer)=>clearTimeout(timer)};
class DeskbellChat extends HTMLElement{#i=(null);
#f=((null));
#o=((null));
#W1=new CSSStyleSheet();
#a=emptyState();
#e=Object.create(null);
#y1=(null);
#u=readSettings({});
#m=null;
#q1=null;
#j1="";
#h={status:"connecting",detail:""};
#J=false;
#g1="";
#l1="";
#N=new Set();
#X1=(0);
#I1=(0);
begin(about){this.#i=about;
this.#l1=about.words.textContent??"";
this.#f=wordsOf(about.strings,about.language,about.lang);
const root=(this.shadowRoot);
const own=new CSSStyleSheet();
own.replaceSync(STYLE);
root.adoptedStyleSheets=[...root.adoptedStyleSheets,own,this.#W1];
this.#o=new Panel(this.#f,{send:(text)=>this.#t(text),person:()=>this.#b2(),contact:(fields)=>this.#v({type:"contact",...(fields.declined?{}:{ticket:this.#e.ticket}),...fields}),rate:(ref,value)=>this.#v({type:"rating",ref,value}),keep:(on)=>this.#v({type:"consent",keep:on}),erase:()=>this.#v({type:"erase"}),save:()=>this.#t2(),end:()=>this.#e2(),survey:(fields)=>(fields?this.#v({type:"survey",...fields}) :this.#q(surveyed(this.#a))),close:()=>this.#M(false,true),draft:(text)=>this.#d2(text)},root);
this.#T1();
this.#g2();
this.#j2();
if(globalThis.crypto?.subtle) void this.#w(false);
else this.#h={status:"stopped",detail:"insecure"};
this.#z();
if(this.#J) this.#M(true,false)}
open(){this.#M(true,true)}
#T1(){const kept=recall(this.#i.site,Date.now());
if(!kept) return;
this.#e={__proto__:null,...kept.line};
this.#a=fromKept(kept.state);
if(kept.settings) this.#G1(kept.settings);
this.#J=kept.open===true;
this.#o.restoreDraft(typeof kept.draft==="string"?kept.draft :"")}
#g2(){const link=linkIn(location.hash);
if(!link) return;
history.replaceState(history.state,"",location.pathname + location.search);
if(this.#e.conversation===link.conversation) return;
const follow=()=>{this.#e={__proto__:null,...link,preid:this.#e.preid};
this.#a=emptyState();
this.#o.restoreDraft("");
this.#x()};
if(!this.#a.messages.length) return follow();
const say=this.#f.say;
this.#o.question(say("linkAsk"),say("linkNo"),say("linkYes"),()=>{void this.#m?.stop();
this.#m=null;
follow();
this.#C1(this.#e,this.#a)})}
#j2(){document.addEventListener("visibilitychange",()=>this.#t1());
for(const name of ["online","pageshow"]){addEventListener(name,()=>this.#h.status==="lost"&&this.#m?.start())}
addEventListener("pagehide",()=>this.#x());
visualViewport?.addEventListener("resize",()=>this.#K1());
visualViewport?.addEventListener("scroll",()=>this.#K1());
setInterval(()=>this.#z(),CLOCK_MS)}
#K1(){const{height,offsetTop}=(visualViewport);
this.style.setProperty("--height", `${height}px`);
this.style.setProperty("--top", `${offsetTop}px`)}
async #w(steal){if(this.#e.conversation&&!(await this.#O1(steal))) return;
const connection=new Connection({url:this.#i.url,site:this.#i.site,kept:this.#e,world:WORLD,hooks:{pending:()=>this.#a.pending,inner:(inner)=>this.#i1(inner),kept:(line)=>this.#i2(line),desk:(desk)=>this.#q(deskIs(this.#a,desk)),settings:(told)=>this.#G1(told),refused:(id)=>this.#q(refused(this.#a,id)),status:(status,detail="")=>{this.#h={status,detail};
this.#z()}}});
this.#m=connection;
connection.start()}
async #O1(steal){this.#U();
const conversation=this.#e.conversation??"";
this.#j1=conversation;
const release=await takeTab(conversation,steal,()=>this.#N1("otherTab"));
if(release) this.#q1=release;
else this.#N1("otherTab");
return release!==null}
#U(){this.#q1?.();
this.#q1=null;
this.#j1=""}
#N1(why){void this.#m?.stop();
this.#m=null;
this.#U();
this.#h={status:"stopped",detail:why};
this.#z()}
#i2(line){this.#e=line;
this.#x();
if(this.#j1!==line.conversation) void this.#O1(false)}
#G1(told){this.#y1=told;
this.#u=readSettings(told);
this.#i.dress(this.#u.icon,this.#u.side);
const{accent,soft}=readableAccent(this.#u.accent);
this.#W1.replaceSync(`:host { --accent: ${accent} !important; --on: #fff !important; --soft: ${soft}; }`);
this.#q(this.#a)}
#i1(inner){const known=this.#a.messages.length;
const next=heard(this.#a,inner);
if(inner.type==="typing"){clearTimeout(this.#X1);
this.#X1=setTimeout(()=>this.#q({...this.#a,typing:null}),TYPING_MS)}
if(inner.type==="receipt"&&this.#h.status==="trouble") this.#h={status:"open",detail:""};
if(next.messages.length > known) this.#N.add(inner.id);
this.#q(next);
this.#t1();
if(next.erased!==null&&inner.type==="erase") this.#f2()}
#f2(){void this.#m?.stop();
this.#m=null;
this.#U();
this.#e=Object.create(null);
this.#o.restoreDraft("");
forget(this.#i.site)}
#C1(line={__proto__:null,preid:this.#e.preid},state=this.#a.erased===null?movedOn(this.#a) :emptyState()){this.#a=state;
this.#e=line;
this.#U();
this.#h={status:"connecting",detail:""};
this.#z();
this.open();
void this.#w(false)}
#z2(){this.#T1();
this.#h={status:"connecting",detail:""};
this.#M(true,true);
void this.#w(true)}
#t(text){if(this.#a.pending.length >=MAX_PENDING){this.#o.complain(this.#f.say("tooMany"));
return false}
const whole=new TextDecoder().decode(new TextEncoder().encode(text));
const page=(location.origin + location.pathname).slice(0,200);
this.#g1="";
this.#v({type:"text",text:whole,lang:this.#i.lang,page});
return true}
#e2(){if(this.#a.survey||!this.#a.messages.some((one)=>one.sender==="visitor")) return this.#M(false,true);
this.#q(asked(this.#a,b64(random(16)),Date.now()));
this.#o.askHow()}
#b2(){const last=this.#a.messages.at(-1);
if(last?.notice!=="asked_person") this.#v({type:"person"})}
#v(fields){this.#q(wrote(this.#a,{id:b64(random(16)),at:Date.now(),...fields}));
void this.#m?.post()}
#t2(){const name=this.#y();
const text=transcriptOf(this.#a.messages,this.#f,name);
const link=document.createElement("a");
link.href=URL.createObjectURL(new Blob([text],{type:"text/plain;charset=utf-8"}));
link.download = `${name} ${new Date().toISOString().slice(0, 10)}.txt`;
link.click();
setTimeout(()=>URL.revokeObjectURL(link.href),CLOCK_MS)}
#d2(text){this.#g1=text;
this.#I1||=setTimeout(()=>{this.#I1=0;
this.#x()},DRAFT_MS)}
#M(open,focus){this.#J=open;
const{button}=this.#i;
button.hidden=open;
button.ariaExpanded=String(open);
this.#o.show(open,focus);
if(!open&&focus) button.focus();
this.#t1();
this.#x()}
#t1(){if(this.#J&&document.visibilityState==="visible"&&this.#N.size > 0){this.#m?.read([...this.#N]);
this.#N.clear()}
const count=this.#N.size;
this.#i.words.textContent = count > 0 ? `${this.#l1} (${count})` : this.#l1}
#q(state){this.#a=state;
this.#x();
this.#z()}
#x(){if(!this.#i||this.#a.erased!==null) return;
const record={at:Date.now(),line:this.#e,state:toKeep(this.#a),settings:this.#y1,open:this.#J,draft:this.#g1,};
if(this.#h.detail!=="otherTab") keep(this.#i.site,record,this.#a.keep)}
#y(){return this.#u.name||this.#f.say("thisBusiness")}
#z(){const [words,state,settings,name]=[this.#f,this.#a,this.#u,this.#y()];
const present=facts(state);
const connecting=this.#y1===null&&this.#h.status==="connecting";
const told=statusOf(this.#h,state,present,words,{name,site:this.#u.name||location.hostname});
const actions={useHere:()=>this.#z2(),again:()=>this.#C1()};
this.#o.render({title:settings.name||location.hostname,name:settings.name,days:settings.days,hours:connecting?words.say("connecting") :headline(words,present,openingAt(settings,Date.now()),settings),messages:state.messages,greeting:state.erased===null?greetingOf(settings,words.language) :"",typing:state.typing,status:told.text,action:told.action&&{label:words.say(told.action),run:actions[told.action]},writable:told.writable,sealed:this.#h.status==="open",keep:state.keep})}}
if(!customElements.get("deskbell-chat")) customElements.define("deskbell-chat",DeskbellChat);
})();
