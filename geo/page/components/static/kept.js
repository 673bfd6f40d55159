/* Built by `make js` from sources c5fce6f2466fa1cf. */
function h(e,t,n){let o=document.createElement(e);return t&&(o.className=t),n!==void 0&&(o.textContent=n),o}function U(e,t,n){
let o=h(e,t,n);return o.dir="auto",o}function M(e,t){e&&e.textContent!==t&&(e.textContent=t)}function E(e,t){let n=e.querySelector(t);if(!n)throw new Error(`no ${t}`);return n}var $=(e,t)=>t.some(n=>e instanceof n),q,z;function pe(){return q||(q=[IDBIndex,IDBObjectStore,IDBCursor,IDBDatabase,IDBTransaction])}
function he(){return z||(z=["advance","continue","continuePrimaryKey"].map(e=>IDBCursor.prototype[e]))}var F=new WeakMap,
O=new WeakMap,B=new WeakMap;function be(e){let t=new Promise((n,o)=>{let s=()=>{e.removeEventListener("success",r),e.removeEventListener(
"error",i)},r=()=>{n(b(e.result)),s()},i=()=>{o(e.error),s()};e.addEventListener("success",r),e.addEventListener("erro\
r",i)});return B.set(t,e),t}function ge(e){if(F.has(e))return;let t=new Promise((n,o)=>{let s=()=>{e.removeEventListener(
"complete",r),e.removeEventListener("error",i),e.removeEventListener("abort",i)},r=()=>{n(),s()},i=()=>{o(e.error||new DOMException(
"AbortError","AbortError")),s()};e.addEventListener("complete",r),e.addEventListener("error",i),e.addEventListener("ab\
ort",i)});F.set(e,t)}var N={get(e,t,n){if(e instanceof IDBTransaction){if(t==="done")return F.get(e);if(t==="store")return n.
objectStoreNames[1]?void 0:n.objectStore(n.objectStoreNames[0])}return b(e[t])},set(e,t,n){return e[t]=n,!0},has(e,t){
return e instanceof IDBTransaction&&(t==="done"||t==="store")?!0:t in e}};function J(e){N=e(N)}function ke(e){return he().
includes(e)?function(...t){return e.apply(V(this),t),b(this.request)}:function(...t){return b(e.apply(V(this),t))}}function Ee(e){
return typeof e=="function"?ke(e):(e instanceof IDBTransaction&&ge(e),$(e,pe())?new Proxy(e,N):e)}function b(e){if(e instanceof
IDBRequest)return be(e);if(O.has(e))return O.get(e);let t=Ee(e);return Object.is(t,e)||(O.set(e,t),B.set(t,e)),t}var V=e=>B.
get(e);function Y(e,t,{blocked:n,upgrade:o,blocking:s,terminated:r}={}){let i=indexedDB.open(e,t),l=b(i);return o&&i.addEventListener(
"upgradeneeded",a=>{o(b(i.result),a.oldVersion,a.newVersion,b(i.transaction),a)}),n&&i.addEventListener("blocked",a=>n(
a.oldVersion,a.newVersion,a)),l.then(a=>{r&&a.addEventListener("close",()=>r()),s&&a.addEventListener("versionchange",
f=>s(f.oldVersion,f.newVersion,f))}).catch(()=>{}),l}var ve=["get","getKey","getAll","getAllKeys","count"],De=["put","add","delete","clear"],R={};function Q(e,t){if(!(e instanceof
IDBDatabase&&!(t in e)&&typeof t=="string"))return;if(R[t])return R[t];let n=t.replace(/FromIndex$/,""),o=t!==n,s=De.includes(
n);if(!(n in(o?IDBIndex:IDBObjectStore).prototype)||!(s||ve.includes(n)))return;let r=async function(i,...l){let a=this.
transaction(i,s?"readwrite":"readonly"),f=a.store;return o&&(f=f.index(l.shift())),(await Promise.all([f[n](...l),s&&a.
done]))[0]};return R[t]=r}J(e=>({...e,get:(t,n,o)=>Q(t,n)||e.get(t,n,o),has:(t,n)=>!!Q(t,n)||e.has(t,n)}));var Se=["ad\
vance","continue","continuePrimaryKey"],X={},W=new WeakMap,Z=new WeakMap,Ie={get(e,t){if(!Se.includes(t))return e[t];let n=X[t];
return n||(n=X[t]=function(...o){W.set(this,Z.get(this)[t](...o))}),n}};async function*Le(...e){let t=this;if(t instanceof
IDBCursor||(t=await t.openCursor(...e)),!t)return;t=t;let n=new Proxy(t,Ie);for(Z.set(n,t),B.set(n,V(t));t;)yield n,t=
await(W.get(n)||t.continue()),W.delete(n)}function G(e,t){return t===Symbol.asyncIterator&&$(e,[IDBIndex,IDBObjectStore,
IDBCursor])||t==="iterate"&&$(e,[IDBIndex,IDBObjectStore])}J(e=>({...e,get(t,n,o){return G(t,n)?Le:e.get(t,n,o)},has(t,n){
return G(t,n)||e.has(t,n)}}));var xe="dateline",[w,g]=["works","contents"],Ce=200;async function ee(e=xe){let t=await Y(e,1,{upgrade(n){n.createObjectStore(
w,{keyPath:"key"}),n.createObjectStore(g)},blocking:()=>t.close()});return{async write({contents:n,...o},s){let r=t.transaction(
[w,g],"readwrite"),i=await r.objectStore(w).get(o.key);if(i&&i.version!==o.version&&i.stamp!==s)return{entry:i,isRefused:!0};
let l=[...i?.ids??[],...o.ids].reverse(),a=[...new Set(l)].slice(0,Ce).reverse(),f=i?.version===o.version,x=f?{...i,ids:a}:
{...o,ids:a,stamp:crypto.getRandomValues(new Uint32Array(2)).join("-"),when:Date.now()};return await Promise.all([r.objectStore(
w).put(x),f||r.objectStore(g).put(n,o.key),r.done]),{entry:x,isRefused:!1}},async list(){return(await t.getAll(w)).sort(
(o,s)=>s.when-o.when)},entry:n=>t.get(w,n),async read(n){let o=t.transaction([w,g]),[s,r]=await Promise.all([o.objectStore(
w).get(n),o.objectStore(g).get(n)]);return s&&r?{...s,contents:r}:void 0},async find(n){let o=(await this.list()).filter(
({ids:s})=>s.includes(n));return o.find(({ids:s})=>s.at(-1)===n)??o[0]},async remove(n){let o=t.transaction([w,g],"rea\
dwrite"),s=n.flatMap(r=>[w,g].map(i=>o.objectStore(i).delete(r)));await Promise.all([...s,o.done])}}}var te=':is([class*="st-key-own"], .st-key-import) :is(textarea, input:not([type=file]))',ne="#portal :is(textarea, in\
put)",Me="[data-test-connection-state]",Be=[100,1500,5e3,15e3];function oe(e,t){Object.getOwnPropertyDescriptor(Object.
getPrototypeOf(e),"value")?.set?.call(e,t),e.dispatchEvent(new Event("input",{bubbles:!0}))}function re(e){let t=new Map,
n=new Set,o=!1,s=!1,r=()=>document.querySelector(Me)?.dataset??{};function i(c){let d=r().testScriptState!=="notRunnin\
g";(t.size>0||o&&d||e())&&c.preventDefault()}function l(){let c=t.size>0||o||e();c!==s&&(s=c,c?addEventListener("befor\
eunload",i):removeEventListener("beforeunload",i))}function a(c){let d=c,y=()=>r().testConnectionState!=="CONNECTED"||
d.disabled||!d.isConnected;y()||!t.has(d)||setTimeout(()=>{y()||(t.delete(d),o=!0,l())})}function f(){setTimeout(()=>{
for(let c of n)c.isConnected||(n.delete(c),o||=t.delete(c));l()})}function x(){for(let[c,d]of t){if(n.has(c))continue;
if(c.isConnected){c.value!==d&&oe(c,d);continue}let y=[...document.querySelectorAll(te)].find(C=>C.ariaLabel===c.ariaLabel);
y&&(t.delete(c),!t.has(y)&&oe(y,d))}l()}document.addEventListener("input",({target:c})=>{if(!(c instanceof Element)||!c.
matches(`${te}, ${ne}`))return;let d=c;d.matches(ne)&&n.add(d),t.set(d,d.value),l()}),document.addEventListener("focus\
out",({target:c})=>a(c));for(let c of["focusout","keydown","pointerup"])document.addEventListener(c,f);return document.
addEventListener("keydown",({key:c,ctrlKey:d,metaKey:y,target:C})=>{c==="Enter"&&(d||y||C instanceof HTMLInputElement)&&
a(C)}),{look:l,sent(){o=!1;for(let c of t.size?Be:[])setTimeout(x,c);l()}}}var Te=300,v,k=new Map,ue=new Map,de=new Set,p="",S="",m=null,K="",se=0,u,I,A=()=>{},T,ie=!1;function Je({data:e,parentElement:t,
setTriggerValue:n}){u=e,A=n,I=E(t,".dl-kept"),$e(),j.sent(),e.wanted||(delete document.documentElement.dataset.dlAbsent,
K="");let o=e.forgotten.filter(s=>!de.has(s));e.work&&ue.get(e.work.key)!==e.work.stamp&&Pe(e.work),e.work&&le(e.work.
key,e.seat),m?.key!==e.work?.key&&(m=null),L(),clearTimeout(se),(o.length||e.wanted||e.listed)&&je(o),e.work&&(se=setTimeout(
Oe,k.get(e.work.key)?.version?Te:0))}var j=re(()=>p!=="");function Pe({key:e,stamp:t}){ue.set(e,t),k.set(e,{stamp:t,version:""}),
m=null,p===e&&(p="")}function le(e,t){try{if(t===void 0)return sessionStorage.getItem(`dateline ${e}`)??"";sessionStorage.
setItem(`dateline ${e}`,t)}catch{}return""}function Ae(){return v??=ee(),v.catch(()=>v=void 0),v}async function D(e){try{
let t=await e(await Ae());return S="",t}catch(t){let n=t instanceof DOMException?t.name:"";n==="InvalidStateError"&&v&&
(v=void 0),S=n==="QuotaExceededError"?"full":"blocked"}finally{j.look()}}async function je(e){e.length&&await fe(e),u.
wanted&&await Re(u.wanted),L(),await H()}async function Oe(){let{work:e}=u;if(!e)return;let{stamp:t,version:n}=k.get(e.
key)??{stamp:"",version:""};if(n===e.version&&p!==e.key)return;p=e.key;let{stamp:o,...s}=e,r=await D(i=>i.write(s,t));
r&&!r.isRefused&&(k.set(e.key,{stamp:r.entry.stamp,version:e.version}),p="",T?.postMessage(e.key)),m=r?.isRefused?r.entry:
null,j.look(),L()}async function ce(){let e=u.work?.key??"";if(!k.get(e)?.version)return;let t=await D(n=>n.entry(e));
t&&t.stamp!==k.get(e)?.stamp&&u.work?.key===e&&(m=t,L())}async function Re(e){if(K!==e){let t=await D(n=>n.find(e));if(K=
e,t&&await _(t.key,!0))return}u.wanted===e&&(document.documentElement.dataset.dlAbsent="")}async function _(e,t){let n=u.
open,o=await D(i=>i.read(e));if(!o)return!1;let{stamp:s,contents:r}=o;return A("restored",{key:e,stamp:s,contents:r,inPlace:t,
asked:n,seat:le(e),at:Date.now()}),!0}async function fe(e){for(let t of e)de.add(t);await D(t=>t.remove(e));for(let t of e)
T?.postMessage(t);e.includes(p)&&(p=""),j.look()}function $e(){ie||(ie=!0,"BroadcastChannel"in window&&(T=new BroadcastChannel(
"dateline"),T.onmessage=({data:e})=>{e===u.work?.key&&ce(),u.listed&&H()}),document.addEventListener("visibilitychange",
()=>{document.hidden||ce()}),addEventListener("keydown",ae),addEventListener("blur",()=>{let{activeElement:e}=document;
e instanceof HTMLIFrameElement&&e.contentWindow?.addEventListener("keydown",ae)}))}function ae(e){let t=Fe(e),n=t&&document.
querySelector(`.st-key-own-${t} button`);n instanceof HTMLElement&&(e.preventDefault(),n.click())}function Fe({key:e,ctrlKey:t,
metaKey:n,shiftKey:o,altKey:s,target:r}){return r?.closest?.("input, textarea, select, [contenteditable]")||s||!(t||n)?
"":e.toLowerCase()==="z"?o?"redo":"undo":e==="y"&&!o?"redo":""}function L(){let{words:e,work:t}=u,[n,o,s]=[E(I,".statu\
s"),E(I,".choice"),E(I,"section")];s.hidden=!u.listed||!s.childElementCount;let r=t&&k.get(t.key),i="";S?i=e[S]:m?i=e.
changed.replace("{time}",ye(m.when)):u.wanted&&!("dlAbsent"in document.documentElement.dataset)?i=e.looking:t&&r?.version===
t.version&&(i=e.kept),M(n,i),n.classList.toggle("alarm",!!(S||m)),o.hidden=!m,o.childElementCount||o.append(P(e.copy,()=>{
A("copied",{key:u.work?.key,at:Date.now()})}),P(e.take,()=>{m&&_(m.key,!0)}))}async function H(){let e=E(I,"section"),
t=u.listed?await D(r=>r.list()):[];if(t||L(),e.hidden=!t?.length,!t?.length){e.replaceChildren();return}let{words:n}=u,
o=h("ul");o.append(...t.map(r=>Ne(r)));let s=we(n.deleteAll,n.sureAll,()=>me(t.map(({key:r})=>r)));e.replaceChildren(h(
"h2","",n.heading),o,...t.length>1?[s]:[])}function Ne({key:e,title:t,kind:n,when:o,size:s}){let{words:r}=u,i=h("li"),
l=`${r[n]} · ${ye(o)} · ${Ve(s)}`,a=P(r.open,()=>_(e,!1));return a.setAttribute("aria-label",`${r.open}: ${t}`),i.append(
U("span","title",t||r.untitled),h("span","about",l),a,we(r.delete,r.sure,()=>me([e]))),i}async function me(e){await fe(
e),A("deleted",{keys:e,at:Date.now()}),await H()}function P(e,t){let n=h("button","",e);return n.type="button",n.onclick=
t,n}function we(e,t,n){let o=P(e,()=>{o.textContent===t?n():M(o,t)});return o.onblur=()=>M(o,e),o}function ye(e){let t=new Date(
e).toDateString()===new Date().toDateString(),n={hour:"2-digit",minute:"2-digit",hourCycle:"h23"},s=t?n:{...{year:"num\
eric",month:"short",day:"numeric"},...n};return new Intl.DateTimeFormat(u.language,s).format(e)}function Ve(e){let[t,n]=e<
1e6?[Math.max(e/1e3,.1),"kilobyte"]:[e/1e6,"megabyte"],o={style:"unit",maximumSignificantDigits:2};return new Intl.NumberFormat(
u.language,{...o,unit:n}).format(t)}export{Je as default};
