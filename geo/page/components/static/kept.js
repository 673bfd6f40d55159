/* Built by `make js` from sources d705b9a507ad9deb. */
function p(e,t,n){let o=document.createElement(e);return t&&(o.className=t),n!==void 0&&(o.textContent=n),o}function $(e,t,n){
let o=p(e,t,n);return o.dir="auto",o}function I(e,t){e&&e.textContent!==t&&(e.textContent=t)}function g(e,t){let n=e.querySelector(t);if(!n)throw new Error(`no ${t}`);return n}var A=(e,t)=>t.some(n=>e instanceof n),K,U;function ce(){return K||(K=[IDBIndex,IDBObjectStore,IDBCursor,IDBDatabase,IDBTransaction])}
function ae(){return U||(U=["advance","continue","continuePrimaryKey"].map(e=>IDBCursor.prototype[e]))}var j=new WeakMap,
T=new WeakMap,x=new WeakMap;function ue(e){let t=new Promise((n,o)=>{let s=()=>{e.removeEventListener("success",r),e.removeEventListener(
"error",i)},r=()=>{n(h(e.result)),s()},i=()=>{o(e.error),s()};e.addEventListener("success",r),e.addEventListener("erro\
r",i)});return x.set(t,e),t}function de(e){if(j.has(e))return;let t=new Promise((n,o)=>{let s=()=>{e.removeEventListener(
"complete",r),e.removeEventListener("error",i),e.removeEventListener("abort",i)},r=()=>{n(),s()},i=()=>{o(e.error||new DOMException(
"AbortError","AbortError")),s()};e.addEventListener("complete",r),e.addEventListener("error",i),e.addEventListener("ab\
ort",i)});j.set(e,t)}var O={get(e,t,n){if(e instanceof IDBTransaction){if(t==="done")return j.get(e);if(t==="store")return n.
objectStoreNames[1]?void 0:n.objectStore(n.objectStoreNames[0])}return h(e[t])},set(e,t,n){return e[t]=n,!0},has(e,t){
return e instanceof IDBTransaction&&(t==="done"||t==="store")?!0:t in e}};function z(e){O=e(O)}function le(e){return ae().
includes(e)?function(...t){return e.apply(R(this),t),h(this.request)}:function(...t){return h(e.apply(R(this),t))}}function fe(e){
return typeof e=="function"?le(e):(e instanceof IDBTransaction&&de(e),A(e,ce())?new Proxy(e,O):e)}function h(e){if(e instanceof
IDBRequest)return ue(e);if(T.has(e))return T.get(e);let t=fe(e);return Object.is(t,e)||(T.set(e,t),x.set(t,e)),t}var R=e=>x.
get(e);function Q(e,t,{blocked:n,upgrade:o,blocking:s,terminated:r}={}){let i=indexedDB.open(e,t),d=h(i);return o&&i.addEventListener(
"upgradeneeded",c=>{o(h(i.result),c.oldVersion,c.newVersion,h(i.transaction),c)}),n&&i.addEventListener("blocked",c=>n(
c.oldVersion,c.newVersion,c)),d.then(c=>{r&&c.addEventListener("close",()=>r()),s&&c.addEventListener("versionchange",
u=>s(u.oldVersion,u.newVersion,u))}).catch(()=>{}),d}var me=["get","getKey","getAll","getAllKeys","count"],we=["put","add","delete","clear"],P={};function H(e,t){if(!(e instanceof
IDBDatabase&&!(t in e)&&typeof t=="string"))return;if(P[t])return P[t];let n=t.replace(/FromIndex$/,""),o=t!==n,s=we.includes(
n);if(!(n in(o?IDBIndex:IDBObjectStore).prototype)||!(s||me.includes(n)))return;let r=async function(i,...d){let c=this.
transaction(i,s?"readwrite":"readonly"),u=c.store;return o&&(u=u.index(d.shift())),(await Promise.all([u[n](...d),s&&c.
done]))[0]};return P[t]=r}z(e=>({...e,get:(t,n,o)=>H(t,n)||e.get(t,n,o),has:(t,n)=>!!H(t,n)||e.has(t,n)}));var ye=["ad\
vance","continue","continuePrimaryKey"],_={},F=new WeakMap,X=new WeakMap,pe={get(e,t){if(!ye.includes(t))return e[t];let n=_[t];
return n||(n=_[t]=function(...o){F.set(this,X.get(this)[t](...o))}),n}};async function*he(...e){let t=this;if(t instanceof
IDBCursor||(t=await t.openCursor(...e)),!t)return;t=t;let n=new Proxy(t,pe);for(X.set(n,t),x.set(n,R(t));t;)yield n,t=
await(F.get(n)||t.continue()),F.delete(n)}function q(e,t){return t===Symbol.asyncIterator&&A(e,[IDBIndex,IDBObjectStore,
IDBCursor])||t==="iterate"&&A(e,[IDBIndex,IDBObjectStore])}z(e=>({...e,get(t,n,o){return q(t,n)?he:e.get(t,n,o)},has(t,n){
return q(t,n)||e.has(t,n)}}));var be="dateline",[f,b]=["works","contents"],ge=200;async function G(e=be){let t=await Q(e,1,{upgrade(n){n.createObjectStore(
f,{keyPath:"key"}),n.createObjectStore(b)},blocking:()=>t.close()});return{async write({contents:n,...o},s){let r=t.transaction(
[f,b],"readwrite"),i=await r.objectStore(f).get(o.key);if(i&&i.version!==o.version&&i.stamp!==s)return{entry:i,isRefused:!0};
let d=[...i?.ids??[],...o.ids].reverse(),c=[...new Set(d)].slice(0,ge).reverse(),u=i?.version===o.version,y=u?{...i,ids:c}:
{...o,ids:c,stamp:crypto.getRandomValues(new Uint32Array(2)).join("-"),when:Date.now()};return await Promise.all([r.objectStore(
f).put(y),u||r.objectStore(b).put(n,o.key),r.done]),{entry:y,isRefused:!1}},async list(){return(await t.getAll(f)).sort(
(o,s)=>s.when-o.when)},entry:n=>t.get(f,n),async read(n){let o=t.transaction([f,b]),[s,r]=await Promise.all([o.objectStore(
f).get(n),o.objectStore(b).get(n)]);return s&&r?{...s,contents:r}:void 0},async find(n){let o=(await this.list()).filter(
({ids:s})=>s.includes(n));return o.find(({ids:s})=>s.at(-1)===n)??o[0]},async remove(n){let o=t.transaction([f,b],"rea\
dwrite"),s=n.flatMap(r=>[f,b].map(i=>o.objectStore(i).delete(r)));await Promise.all([...s,o.done])}}}var ke='[class*="st-key-own"] :is(textarea, input:not([type=file]))';function J(e){let t=new Set,n=!1,o=!1;function s(){
for(let y of t)y.isConnected||t.delete(y);let c=document.querySelector("[data-test-script-state]"),u=c instanceof HTMLElement&&
c.dataset.testScriptState!=="notRunning";return t.size>0||n&&u||e()}function r(c){s()&&c.preventDefault()}function i(){
let c=t.size>0||n||e();c!==o&&(o=c,c?addEventListener("beforeunload",r):removeEventListener("beforeunload",r))}function d(c){
!(c instanceof Element)||!t.delete(c)||(n=!0,i())}return document.addEventListener("input",({target:c})=>{!(c instanceof
Element)||!c.matches(ke)||(t.add(c),i())}),document.addEventListener("focusout",({target:c})=>d(c)),document.addEventListener(
"keydown",({key:c,ctrlKey:u,metaKey:y,target:W})=>{c==="Enter"&&(u||y||W instanceof HTMLInputElement)&&d(W)}),{look:i,
sent(){n=!1,i()}}}var Ee=300,k,m=new Map,ne=new Set,w="",D="",l=null,Y="",Z=0,a,v,M=()=>{},L,ee=!1;function We({data:e,parentElement:t,setTriggerValue:n}){
a=e,M=n,v=g(t,".dl-kept"),xe(),C.sent(),e.wanted||delete document.documentElement.dataset.dlAbsent;let o=e.forgotten.filter(
s=>!ne.has(s));e.work&&!m.has(e.work.key)&&m.set(e.work.key,{stamp:e.work.stamp,version:""}),l?.key!==e.work?.key&&(l=
null),S(),clearTimeout(Z),(o.length||e.wanted||e.listed)&&ve(o),e.work&&(Z=setTimeout(Se,m.get(e.work.key)?.version?Ee:
0))}var C=J(()=>w!=="");function De(){return k??=G(),k.catch(()=>k=void 0),k}async function E(e){try{let t=await e(await De());
return D="",t}catch(t){let n=t instanceof DOMException?t.name:"";n==="InvalidStateError"&&k&&(k=void 0),D=n==="QuotaEx\
ceededError"?"full":"blocked"}finally{C.look()}}async function ve(e){e.length&&await oe(e),a.wanted&&await Ie(a.wanted),
S(),await N()}async function Se(){let{work:e}=a;if(!e)return;let{stamp:t,version:n}=m.get(e.key)??{stamp:"",version:""};
if(n===e.version&&w!==e.key)return;w=e.key;let{stamp:o,...s}=e,r=await E(i=>i.write(s,t));r&&!r.isRefused&&(m.set(e.key,
{stamp:r.entry.stamp,version:e.version}),w="",L?.postMessage(e.key)),l=r?.isRefused?r.entry:null,C.look(),S()}async function te(){
let e=a.work?.key??"";if(!m.get(e)?.version)return;let t=await E(n=>n.entry(e));t&&t.stamp!==m.get(e)?.stamp&&a.work?.
key===e&&(l=t,S())}async function Ie(e){if(Y!==e){let t=await E(n=>n.find(e));if(Y=e,t&&await V(t.key,!0))return}a.wanted===
e&&(document.documentElement.dataset.dlAbsent="")}async function V(e,t){let n=await E(o=>o.read(e));return n?(m.set(e,
{stamp:n.stamp,version:n.version}),l=null,w===e&&(w=""),M("restored",{key:e,stamp:n.stamp,contents:n.contents,inPlace:t}),
!0):!1}async function oe(e){for(let t of e)ne.add(t);await E(t=>t.remove(e));for(let t of e)L?.postMessage(t);e.includes(
w)&&(w=""),C.look()}function xe(){ee||(ee=!0,"BroadcastChannel"in window&&(L=new BroadcastChannel("dateline"),L.onmessage=
({data:e})=>{e===a.work?.key&&te(),a.listed&&N()}),document.addEventListener("visibilitychange",()=>{document.hidden||
te()}),document.addEventListener("keydown",e=>{let t=Le(e),n=t&&document.querySelector(`.st-key-own-${t} button`);n instanceof
HTMLElement&&(e.preventDefault(),n.click())}))}function Le({key:e,ctrlKey:t,metaKey:n,shiftKey:o,altKey:s,target:r}){return r instanceof
Element&&r.closest("input, textarea, select, [contenteditable]")||s||!(t||n)?"":e.toLowerCase()==="z"?o?"redo":"undo":
e==="y"&&!o?"redo":""}function S(){let{words:e,work:t}=a,[n,o,s]=[g(v,".status"),g(v,".choice"),g(v,"section")];s.hidden=
!s.childElementCount;let r=t&&m.get(t.key),i="";D?i=e[D]:l?i=e.changed.replace("{time}",ie(l.when)):a.wanted&&!("dlAbs\
ent"in document.documentElement.dataset)?i=e.looking:t&&r?.version===t.version&&(i=e.kept),I(n,i),n.classList.toggle("\
alarm",!!(D||l)),o.hidden=!l,o.childElementCount||o.append(B(e.copy,()=>{M("copied",{key:a.work?.key,at:Date.now()})}),
B(e.take,()=>{l&&V(l.key,!0)}))}async function N(){let e=g(v,"section"),t=a.listed?await E(r=>r.list()):[];if(t||S(),e.
hidden=!t?.length,!t?.length){e.replaceChildren();return}let{words:n}=a,o=p("ul");o.append(...t.map(r=>Be(r)));let s=se(
n.deleteAll,n.sureAll,()=>re(t.map(({key:r})=>r)));e.replaceChildren(p("h3","",n.heading),o,...t.length>1?[s]:[])}function Be({
key:e,title:t,kind:n,when:o,size:s}){let{words:r}=a,i=p("li"),d=`${r[n]} · ${ie(o)} · ${Me(s)}`,c=B(r.open,()=>V(e,!1));
return c.setAttribute("aria-label",`${r.open}: ${t}`),i.append($("span","title",t||r.untitled),p("span","about",d),c,se(
r.delete,r.sure,()=>re([e]))),i}async function re(e){await oe(e),M("deleted",{keys:e,at:Date.now()}),await N()}function B(e,t){
let n=p("button","",e);return n.type="button",n.onclick=t,n}function se(e,t,n){let o=B(e,()=>{o.textContent===t?n():I(
o,t)});return o.onblur=()=>I(o,e),o}function ie(e){let t=new Date(e).toDateString()===new Date().toDateString(),n={hour:"\
2-digit",minute:"2-digit",hourCycle:"h23"},s=t?n:{...{year:"numeric",month:"short",day:"numeric"},...n};return new Intl.
DateTimeFormat(a.language,s).format(e)}function Me(e){let[t,n]=e<1e6?[Math.max(e/1e3,.1),"kilobyte"]:[e/1e6,"megabyte"],
o={style:"unit",maximumSignificantDigits:2};return new Intl.NumberFormat(a.language,{...o,unit:n}).format(t)}export{We as default};
