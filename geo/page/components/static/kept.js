/* Built by `make js` from sources eced8a8ac245af4e. */
function p(e,t,n){let o=document.createElement(e);return t&&(o.className=t),n!==void 0&&(o.textContent=n),o}function _(e,t,n){
let o=p(e,t,n);return o.dir="auto",o}function L(e,t){e&&e.textContent!==t&&(e.textContent=t)}function k(e,t){let n=e.querySelector(t);if(!n)throw new Error(`no ${t}`);return n}var O=(e,t)=>t.some(n=>e instanceof n),H,U;function fe(){return H||(H=[IDBIndex,IDBObjectStore,IDBCursor,IDBDatabase,IDBTransaction])}
function me(){return U||(U=["advance","continue","continuePrimaryKey"].map(e=>IDBCursor.prototype[e]))}var R=new WeakMap,
A=new WeakMap,C=new WeakMap;function we(e){let t=new Promise((n,o)=>{let s=()=>{e.removeEventListener("success",r),e.removeEventListener(
"error",i)},r=()=>{n(h(e.result)),s()},i=()=>{o(e.error),s()};e.addEventListener("success",r),e.addEventListener("erro\
r",i)});return C.set(t,e),t}function ye(e){if(R.has(e))return;let t=new Promise((n,o)=>{let s=()=>{e.removeEventListener(
"complete",r),e.removeEventListener("error",i),e.removeEventListener("abort",i)},r=()=>{n(),s()},i=()=>{o(e.error||new DOMException(
"AbortError","AbortError")),s()};e.addEventListener("complete",r),e.addEventListener("error",i),e.addEventListener("ab\
ort",i)});R.set(e,t)}var F={get(e,t,n){if(e instanceof IDBTransaction){if(t==="done")return R.get(e);if(t==="store")return n.
objectStoreNames[1]?void 0:n.objectStore(n.objectStoreNames[0])}return h(e[t])},set(e,t,n){return e[t]=n,!0},has(e,t){
return e instanceof IDBTransaction&&(t==="done"||t==="store")?!0:t in e}};function X(e){F=e(F)}function pe(e){return me().
includes(e)?function(...t){return e.apply(N(this),t),h(this.request)}:function(...t){return h(e.apply(N(this),t))}}function he(e){
return typeof e=="function"?pe(e):(e instanceof IDBTransaction&&ye(e),O(e,fe())?new Proxy(e,F):e)}function h(e){if(e instanceof
IDBRequest)return we(e);if(A.has(e))return A.get(e);let t=he(e);return Object.is(t,e)||(A.set(e,t),C.set(t,e)),t}var N=e=>C.
get(e);function G(e,t,{blocked:n,upgrade:o,blocking:s,terminated:r}={}){let i=indexedDB.open(e,t),l=h(i);return o&&i.addEventListener(
"upgradeneeded",a=>{o(h(i.result),a.oldVersion,a.newVersion,h(i.transaction),a)}),n&&i.addEventListener("blocked",a=>n(
a.oldVersion,a.newVersion,a)),l.then(a=>{r&&a.addEventListener("close",()=>r()),s&&a.addEventListener("versionchange",
c=>s(c.oldVersion,c.newVersion,c))}).catch(()=>{}),l}var be=["get","getKey","getAll","getAllKeys","count"],ge=["put","add","delete","clear"],j={};function q(e,t){if(!(e instanceof
IDBDatabase&&!(t in e)&&typeof t=="string"))return;if(j[t])return j[t];let n=t.replace(/FromIndex$/,""),o=t!==n,s=ge.includes(
n);if(!(n in(o?IDBIndex:IDBObjectStore).prototype)||!(s||be.includes(n)))return;let r=async function(i,...l){let a=this.
transaction(i,s?"readwrite":"readonly"),c=a.store;return o&&(c=c.index(l.shift())),(await Promise.all([c[n](...l),s&&a.
done]))[0]};return j[t]=r}X(e=>({...e,get:(t,n,o)=>q(t,n)||e.get(t,n,o),has:(t,n)=>!!q(t,n)||e.has(t,n)}));var ke=["ad\
vance","continue","continuePrimaryKey"],z={},V=new WeakMap,J=new WeakMap,Ee={get(e,t){if(!ke.includes(t))return e[t];let n=z[t];
return n||(n=z[t]=function(...o){V.set(this,J.get(this)[t](...o))}),n}};async function*ve(...e){let t=this;if(t instanceof
IDBCursor||(t=await t.openCursor(...e)),!t)return;t=t;let n=new Proxy(t,Ee);for(J.set(n,t),C.set(n,N(t));t;)yield n,t=
await(V.get(n)||t.continue()),V.delete(n)}function Q(e,t){return t===Symbol.asyncIterator&&O(e,[IDBIndex,IDBObjectStore,
IDBCursor])||t==="iterate"&&O(e,[IDBIndex,IDBObjectStore])}X(e=>({...e,get(t,n,o){return Q(t,n)?ve:e.get(t,n,o)},has(t,n){
return Q(t,n)||e.has(t,n)}}));var De="dateline",[m,b]=["works","contents"],Se=200;async function Y(e=De){let t=await G(e,1,{upgrade(n){n.createObjectStore(
m,{keyPath:"key"}),n.createObjectStore(b)},blocking:()=>t.close()});return{async write({contents:n,...o},s){let r=t.transaction(
[m,b],"readwrite"),i=await r.objectStore(m).get(o.key);if(i&&i.version!==o.version&&i.stamp!==s)return{entry:i,isRefused:!0};
let l=[...i?.ids??[],...o.ids].reverse(),a=[...new Set(l)].slice(0,Se).reverse(),c=i?.version===o.version,d=c?{...i,ids:a}:
{...o,ids:a,stamp:crypto.getRandomValues(new Uint32Array(2)).join("-"),when:Date.now()};return await Promise.all([r.objectStore(
m).put(d),c||r.objectStore(b).put(n,o.key),r.done]),{entry:d,isRefused:!1}},async list(){return(await t.getAll(m)).sort(
(o,s)=>s.when-o.when)},entry:n=>t.get(m,n),async read(n){let o=t.transaction([m,b]),[s,r]=await Promise.all([o.objectStore(
m).get(n),o.objectStore(b).get(n)]);return s&&r?{...s,contents:r}:void 0},async find(n){let o=(await this.list()).filter(
({ids:s})=>s.includes(n));return o.find(({ids:s})=>s.at(-1)===n)??o[0]},async remove(n){let o=t.transaction([m,b],"rea\
dwrite"),s=n.flatMap(r=>[m,b].map(i=>o.objectStore(i).delete(r)));await Promise.all([...s,o.done])}}}var Z=':is([class*="st-key-own"], .st-key-import) :is(textarea, input:not([type=file]))',Ie="[data-test-connection-sta\
te]",xe=[100,1500,5e3,15e3];function Le(e,t){Object.getOwnPropertyDescriptor(Object.getPrototypeOf(e),"value")?.set?.call(
e,t),e.dispatchEvent(new Event("input",{bubbles:!0}))}function ee(e){let t=new Map,n=!1,o=!1,s=()=>document.querySelector(
Ie)?.dataset??{};function r(c){let d=s().testScriptState!=="notRunning";(t.size>0||n&&d||e())&&c.preventDefault()}function i(){
let c=t.size>0||n||e();c!==o&&(o=c,c?addEventListener("beforeunload",r):removeEventListener("beforeunload",r))}function l(c){
let d=c,w=()=>s().testConnectionState!=="CONNECTED"||d.disabled||!d.isConnected;w()||!t.has(d)||setTimeout(()=>{w()||(t.
delete(d),n=!0,i())})}function a(){for(let[c,d]of t){if(c.isConnected)continue;let w=[...document.querySelectorAll(Z)].
find(x=>x.ariaLabel===c.ariaLabel);w&&(t.delete(c),!t.has(w)&&Le(w,d))}i()}return document.addEventListener("input",({
target:c})=>{if(!(c instanceof Element)||!c.matches(Z))return;let d=c;t.set(d,d.value),i()}),document.addEventListener(
"focusout",({target:c})=>l(c)),document.addEventListener("keydown",({key:c,ctrlKey:d,metaKey:w,target:x})=>{c==="Enter"&&
(d||w||x instanceof HTMLInputElement)&&l(x)}),{look:i,sent(){n=!1;for(let c of t.size?xe:[])setTimeout(a,c);i()}}}var Ce=300,E,g=new Map,se=new Map,ie=new Set,y="",D="",f=null,W="",te=0,u,S,T=()=>{},M,ne=!1;function Qe({data:e,parentElement:t,
setTriggerValue:n}){u=e,T=n,S=k(t,".dl-kept"),je(),P.sent(),e.wanted||(delete document.documentElement.dataset.dlAbsent,
W="");let o=e.forgotten.filter(s=>!ie.has(s));e.work&&se.get(e.work.key)!==e.work.stamp&&Me(e.work),e.work&&ce(e.work.
key,e.seat),f?.key!==e.work?.key&&(f=null),I(),clearTimeout(te),(o.length||e.wanted||e.listed)&&Te(o),e.work&&(te=setTimeout(
Pe,g.get(e.work.key)?.version?Ce:0))}var P=ee(()=>y!=="");function Me({key:e,stamp:t}){se.set(e,t),g.set(e,{stamp:t,version:""}),
f=null,y===e&&(y="")}function ce(e,t){try{if(t===void 0)return sessionStorage.getItem(`dateline ${e}`)??"";sessionStorage.
setItem(`dateline ${e}`,t)}catch{}return""}function Be(){return E??=Y(),E.catch(()=>E=void 0),E}async function v(e){try{
let t=await e(await Be());return D="",t}catch(t){let n=t instanceof DOMException?t.name:"";n==="InvalidStateError"&&E&&
(E=void 0),D=n==="QuotaExceededError"?"full":"blocked"}finally{P.look()}}async function Te(e){e.length&&await ae(e),u.
wanted&&await Ae(u.wanted),I(),await K()}async function Pe(){let{work:e}=u;if(!e)return;let{stamp:t,version:n}=g.get(e.
key)??{stamp:"",version:""};if(n===e.version&&y!==e.key)return;y=e.key;let{stamp:o,...s}=e,r=await v(i=>i.write(s,t));
r&&!r.isRefused&&(g.set(e.key,{stamp:r.entry.stamp,version:e.version}),y="",M?.postMessage(e.key)),f=r?.isRefused?r.entry:
null,P.look(),I()}async function oe(){let e=u.work?.key??"";if(!g.get(e)?.version)return;let t=await v(n=>n.entry(e));
t&&t.stamp!==g.get(e)?.stamp&&u.work?.key===e&&(f=t,I())}async function Ae(e){if(W!==e){let t=await v(n=>n.find(e));if(W=
e,t&&await $(t.key,!0))return}u.wanted===e&&(document.documentElement.dataset.dlAbsent="")}async function $(e,t){let n=u.
open,o=await v(i=>i.read(e));if(!o)return!1;let{stamp:s,contents:r}=o;return T("restored",{key:e,stamp:s,contents:r,inPlace:t,
asked:n,seat:ce(e),at:Date.now()}),!0}async function ae(e){for(let t of e)ie.add(t);await v(t=>t.remove(e));for(let t of e)
M?.postMessage(t);e.includes(y)&&(y=""),P.look()}function je(){ne||(ne=!0,"BroadcastChannel"in window&&(M=new BroadcastChannel(
"dateline"),M.onmessage=({data:e})=>{e===u.work?.key&&oe(),u.listed&&K()}),document.addEventListener("visibilitychange",
()=>{document.hidden||oe()}),addEventListener("keydown",re),addEventListener("blur",()=>{let{activeElement:e}=document;
e instanceof HTMLIFrameElement&&e.contentWindow?.addEventListener("keydown",re)}))}function re(e){let t=Oe(e),n=t&&document.
querySelector(`.st-key-own-${t} button`);n instanceof HTMLElement&&(e.preventDefault(),n.click())}function Oe({key:e,ctrlKey:t,
metaKey:n,shiftKey:o,altKey:s,target:r}){return r?.closest?.("input, textarea, select, [contenteditable]")||s||!(t||n)?
"":e.toLowerCase()==="z"?o?"redo":"undo":e==="y"&&!o?"redo":""}function I(){let{words:e,work:t}=u,[n,o,s]=[k(S,".statu\
s"),k(S,".choice"),k(S,"section")];s.hidden=!u.listed||!s.childElementCount;let r=t&&g.get(t.key),i="";D?i=e[D]:f?i=e.
changed.replace("{time}",le(f.when)):u.wanted&&!("dlAbsent"in document.documentElement.dataset)?i=e.looking:t&&r?.version===
t.version&&(i=e.kept),L(n,i),n.classList.toggle("alarm",!!(D||f)),o.hidden=!f,o.childElementCount||o.append(B(e.copy,()=>{
T("copied",{key:u.work?.key,at:Date.now()})}),B(e.take,()=>{f&&$(f.key,!0)}))}async function K(){let e=k(S,"section"),
t=u.listed?await v(r=>r.list()):[];if(t||I(),e.hidden=!t?.length,!t?.length){e.replaceChildren();return}let{words:n}=u,
o=p("ul");o.append(...t.map(r=>Re(r)));let s=de(n.deleteAll,n.sureAll,()=>ue(t.map(({key:r})=>r)));e.replaceChildren(p(
"h2","",n.heading),o,...t.length>1?[s]:[])}function Re({key:e,title:t,kind:n,when:o,size:s}){let{words:r}=u,i=p("li"),
l=`${r[n]} · ${le(o)} · ${Fe(s)}`,a=B(r.open,()=>$(e,!1));return a.setAttribute("aria-label",`${r.open}: ${t}`),i.append(
_("span","title",t||r.untitled),p("span","about",l),a,de(r.delete,r.sure,()=>ue([e]))),i}async function ue(e){await ae(
e),T("deleted",{keys:e,at:Date.now()}),await K()}function B(e,t){let n=p("button","",e);return n.type="button",n.onclick=
t,n}function de(e,t,n){let o=B(e,()=>{o.textContent===t?n():L(o,t)});return o.onblur=()=>L(o,e),o}function le(e){let t=new Date(
e).toDateString()===new Date().toDateString(),n={hour:"2-digit",minute:"2-digit",hourCycle:"h23"},s=t?n:{...{year:"num\
eric",month:"short",day:"numeric"},...n};return new Intl.DateTimeFormat(u.language,s).format(e)}function Fe(e){let[t,n]=e<
1e6?[Math.max(e/1e3,.1),"kilobyte"]:[e/1e6,"megabyte"],o={style:"unit",maximumSignificantDigits:2};return new Intl.NumberFormat(
u.language,{...o,unit:n}).format(t)}export{Qe as default};
