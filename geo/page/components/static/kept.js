/* Built by `make js` from sources ad4d99ed2618fedd. */
function p(e,t,n){let o=document.createElement(e);return t&&(o.className=t),n!==void 0&&(o.textContent=n),o}function _(e,t,n){
let o=p(e,t,n);return o.dir="auto",o}function L(e,t){e&&e.textContent!==t&&(e.textContent=t)}function E(e,t){let n=e.querySelector(t);if(!n)throw new Error(`no ${t}`);return n}var O=(e,t)=>t.some(n=>e instanceof n),U,q;function de(){return U||(U=[IDBIndex,IDBObjectStore,IDBCursor,IDBDatabase,IDBTransaction])}
function le(){return q||(q=["advance","continue","continuePrimaryKey"].map(e=>IDBCursor.prototype[e]))}var R=new WeakMap,
A=new WeakMap,B=new WeakMap;function fe(e){let t=new Promise((n,o)=>{let s=()=>{e.removeEventListener("success",r),e.removeEventListener(
"error",i)},r=()=>{n(h(e.result)),s()},i=()=>{o(e.error),s()};e.addEventListener("success",r),e.addEventListener("erro\
r",i)});return B.set(t,e),t}function me(e){if(R.has(e))return;let t=new Promise((n,o)=>{let s=()=>{e.removeEventListener(
"complete",r),e.removeEventListener("error",i),e.removeEventListener("abort",i)},r=()=>{n(),s()},i=()=>{o(e.error||new DOMException(
"AbortError","AbortError")),s()};e.addEventListener("complete",r),e.addEventListener("error",i),e.addEventListener("ab\
ort",i)});R.set(e,t)}var N={get(e,t,n){if(e instanceof IDBTransaction){if(t==="done")return R.get(e);if(t==="store")return n.
objectStoreNames[1]?void 0:n.objectStore(n.objectStoreNames[0])}return h(e[t])},set(e,t,n){return e[t]=n,!0},has(e,t){
return e instanceof IDBTransaction&&(t==="done"||t==="store")?!0:t in e}};function X(e){N=e(N)}function we(e){return le().
includes(e)?function(...t){return e.apply(F(this),t),h(this.request)}:function(...t){return h(e.apply(F(this),t))}}function ye(e){
return typeof e=="function"?we(e):(e instanceof IDBTransaction&&me(e),O(e,de())?new Proxy(e,N):e)}function h(e){if(e instanceof
IDBRequest)return fe(e);if(A.has(e))return A.get(e);let t=ye(e);return Object.is(t,e)||(A.set(e,t),B.set(t,e)),t}var F=e=>B.
get(e);function G(e,t,{blocked:n,upgrade:o,blocking:s,terminated:r}={}){let i=indexedDB.open(e,t),d=h(i);return o&&i.addEventListener(
"upgradeneeded",a=>{o(h(i.result),a.oldVersion,a.newVersion,h(i.transaction),a)}),n&&i.addEventListener("blocked",a=>n(
a.oldVersion,a.newVersion,a)),d.then(a=>{r&&a.addEventListener("close",()=>r()),s&&a.addEventListener("versionchange",
c=>s(c.oldVersion,c.newVersion,c))}).catch(()=>{}),d}var pe=["get","getKey","getAll","getAllKeys","count"],he=["put","add","delete","clear"],j={};function z(e,t){if(!(e instanceof
IDBDatabase&&!(t in e)&&typeof t=="string"))return;if(j[t])return j[t];let n=t.replace(/FromIndex$/,""),o=t!==n,s=he.includes(
n);if(!(n in(o?IDBIndex:IDBObjectStore).prototype)||!(s||pe.includes(n)))return;let r=async function(i,...d){let a=this.
transaction(i,s?"readwrite":"readonly"),c=a.store;return o&&(c=c.index(d.shift())),(await Promise.all([c[n](...d),s&&a.
done]))[0]};return j[t]=r}X(e=>({...e,get:(t,n,o)=>z(t,n)||e.get(t,n,o),has:(t,n)=>!!z(t,n)||e.has(t,n)}));var be=["ad\
vance","continue","continuePrimaryKey"],H={},V=new WeakMap,J=new WeakMap,ge={get(e,t){if(!be.includes(t))return e[t];let n=H[t];
return n||(n=H[t]=function(...o){V.set(this,J.get(this)[t](...o))}),n}};async function*Ee(...e){let t=this;if(t instanceof
IDBCursor||(t=await t.openCursor(...e)),!t)return;t=t;let n=new Proxy(t,ge);for(J.set(n,t),B.set(n,F(t));t;)yield n,t=
await(V.get(n)||t.continue()),V.delete(n)}function Q(e,t){return t===Symbol.asyncIterator&&O(e,[IDBIndex,IDBObjectStore,
IDBCursor])||t==="iterate"&&O(e,[IDBIndex,IDBObjectStore])}X(e=>({...e,get(t,n,o){return Q(t,n)?Ee:e.get(t,n,o)},has(t,n){
return Q(t,n)||e.has(t,n)}}));var ke="dateline",[m,b]=["works","contents"],ve=200;async function Y(e=ke){let t=await G(e,1,{upgrade(n){n.createObjectStore(
m,{keyPath:"key"}),n.createObjectStore(b)},blocking:()=>t.close()});return{async write({contents:n,...o},s){let r=t.transaction(
[m,b],"readwrite"),i=await r.objectStore(m).get(o.key);if(i&&i.version!==o.version&&i.stamp!==s)return{entry:i,isRefused:!0};
let d=[...i?.ids??[],...o.ids].reverse(),a=[...new Set(d)].slice(0,ve).reverse(),c=i?.version===o.version,l=c?{...i,ids:a}:
{...o,ids:a,stamp:crypto.getRandomValues(new Uint32Array(2)).join("-"),when:Date.now()};return await Promise.all([r.objectStore(
m).put(l),c||r.objectStore(b).put(n,o.key),r.done]),{entry:l,isRefused:!1}},async list(){return(await t.getAll(m)).sort(
(o,s)=>s.when-o.when)},entry:n=>t.get(m,n),async read(n){let o=t.transaction([m,b]),[s,r]=await Promise.all([o.objectStore(
m).get(n),o.objectStore(b).get(n)]);return s&&r?{...s,contents:r}:void 0},async find(n){let o=(await this.list()).filter(
({ids:s})=>s.includes(n));return o.find(({ids:s})=>s.at(-1)===n)??o[0]},async remove(n){let o=t.transaction([m,b],"rea\
dwrite"),s=n.flatMap(r=>[m,b].map(i=>o.objectStore(i).delete(r)));await Promise.all([...s,o.done])}}}var Z='[class*="st-key-own"] :is(textarea, input:not([type=file]))',De="[data-test-connection-state]",Se=[100,1500];function ee(e){
let t=new Map,n=!1,o=!1,s=()=>document.querySelector(De)?.dataset??{};function r(c){let l=s().testScriptState!=="notRu\
nning";(t.size>0||n&&l||e())&&c.preventDefault()}function i(){let c=t.size>0||n||e();c!==o&&(o=c,c?addEventListener("b\
eforeunload",r):removeEventListener("beforeunload",r))}function d(c){s().testConnectionState!=="CONNECTED"||!t.delete(
c)||(n=!0,i())}function a(){for(let[c,l]of t){if(c.isConnected)continue;let g=[...document.querySelectorAll(Z)].find(ue=>ue.
ariaLabel===c.ariaLabel);if(!g)continue;t.delete(c);let{set:x}=Object.getOwnPropertyDescriptor(Object.getPrototypeOf(g),
"value")??{};x?.call(g,l),g.dispatchEvent(new Event("input",{bubbles:!0}))}i()}return document.addEventListener("input",
({target:c})=>{if(!(c instanceof Element)||!c.matches(Z))return;let l=c;t.set(l,l.value),i()}),document.addEventListener(
"focusout",({target:c})=>d(c)),document.addEventListener("keydown",({key:c,ctrlKey:l,metaKey:g,target:x})=>{c==="Enter"&&
(l||g||x instanceof HTMLInputElement)&&d(x)}),{look:i,sent(){n=!1;for(let c of t.size?Se:[])setTimeout(a,c);i()}}}var Ie=300,k,w=new Map,re=new Set,y="",D="",f=null,W="",te=0,u,S,P=()=>{},C,ne=!1;function Ue({data:e,parentElement:t,
setTriggerValue:n}){u=e,P=n,S=E(t,".dl-kept"),Me(),T.sent(),e.wanted||(delete document.documentElement.dataset.dlAbsent,
W="");let o=e.forgotten.filter(s=>!re.has(s));e.work&&!w.has(e.work.key)&&w.set(e.work.key,{stamp:e.work.stamp,version:""}),
f?.key!==e.work?.key&&(f=null),I(),clearTimeout(te),(o.length||e.wanted||e.listed)&&Le(o),e.work&&(te=setTimeout(Be,w.
get(e.work.key)?.version?Ie:0))}var T=ee(()=>y!=="");function xe(){return k??=Y(),k.catch(()=>k=void 0),k}async function v(e){
try{let t=await e(await xe());return D="",t}catch(t){let n=t instanceof DOMException?t.name:"";n==="InvalidStateError"&&
k&&(k=void 0),D=n==="QuotaExceededError"?"full":"blocked"}finally{T.look()}}async function Le(e){e.length&&await se(e),
u.wanted&&await Ce(u.wanted),I(),await K()}async function Be(){let{work:e}=u;if(!e)return;let{stamp:t,version:n}=w.get(
e.key)??{stamp:"",version:""};if(n===e.version&&y!==e.key)return;y=e.key;let{stamp:o,...s}=e,r=await v(i=>i.write(s,t));
r&&!r.isRefused&&(w.set(e.key,{stamp:r.entry.stamp,version:e.version}),y="",C?.postMessage(e.key)),f=r?.isRefused?r.entry:
null,T.look(),I()}async function oe(){let e=u.work?.key??"";if(!w.get(e)?.version)return;let t=await v(n=>n.entry(e));
t&&t.stamp!==w.get(e)?.stamp&&u.work?.key===e&&(f=t,I())}async function Ce(e){if(W!==e){let t=await v(n=>n.find(e));if(W=
e,t&&await $(t.key,!0))return}u.wanted===e&&(document.documentElement.dataset.dlAbsent="")}async function $(e,t){let n=await v(
o=>o.read(e));return n?(w.set(e,{stamp:n.stamp,version:n.version}),f=null,y===e&&(y=""),P("restored",{key:e,stamp:n.stamp,
contents:n.contents,inPlace:t}),!0):!1}async function se(e){for(let t of e)re.add(t);await v(t=>t.remove(e));for(let t of e)
C?.postMessage(t);e.includes(y)&&(y=""),T.look()}function Me(){ne||(ne=!0,"BroadcastChannel"in window&&(C=new BroadcastChannel(
"dateline"),C.onmessage=({data:e})=>{e===u.work?.key&&oe(),u.listed&&K()}),document.addEventListener("visibilitychange",
()=>{document.hidden||oe()}),document.addEventListener("keydown",e=>{let t=Pe(e),n=t&&document.querySelector(`.st-key-\
own-${t} button`);n instanceof HTMLElement&&(e.preventDefault(),n.click())}))}function Pe({key:e,ctrlKey:t,metaKey:n,shiftKey:o,
altKey:s,target:r}){return r instanceof Element&&r.closest("input, textarea, select, [contenteditable]")||s||!(t||n)?"":
e.toLowerCase()==="z"?o?"redo":"undo":e==="y"&&!o?"redo":""}function I(){let{words:e,work:t}=u,[n,o,s]=[E(S,".status"),
E(S,".choice"),E(S,"section")];s.hidden=!s.childElementCount;let r=t&&w.get(t.key),i="";D?i=e[D]:f?i=e.changed.replace(
"{time}",ae(f.when)):u.wanted&&!("dlAbsent"in document.documentElement.dataset)?i=e.looking:t&&r?.version===t.version&&
(i=e.kept),L(n,i),n.classList.toggle("alarm",!!(D||f)),o.hidden=!f,o.childElementCount||o.append(M(e.copy,()=>{P("copi\
ed",{key:u.work?.key,at:Date.now()})}),M(e.take,()=>{f&&$(f.key,!0)}))}async function K(){let e=E(S,"section"),t=u.listed?
await v(r=>r.list()):[];if(t||I(),e.hidden=!t?.length,!t?.length){e.replaceChildren();return}let{words:n}=u,o=p("ul");
o.append(...t.map(r=>Te(r)));let s=ce(n.deleteAll,n.sureAll,()=>ie(t.map(({key:r})=>r)));e.replaceChildren(p("h2","",n.
heading),o,...t.length>1?[s]:[])}function Te({key:e,title:t,kind:n,when:o,size:s}){let{words:r}=u,i=p("li"),d=`${r[n]}\
 · ${ae(o)} · ${Ae(s)}`,a=M(r.open,()=>$(e,!1));return a.setAttribute("aria-label",`${r.open}: ${t}`),i.append(_("sp\
an","title",t||r.untitled),p("span","about",d),a,ce(r.delete,r.sure,()=>ie([e]))),i}async function ie(e){await se(e),P(
"deleted",{keys:e,at:Date.now()}),await K()}function M(e,t){let n=p("button","",e);return n.type="button",n.onclick=t,
n}function ce(e,t,n){let o=M(e,()=>{o.textContent===t?n():L(o,t)});return o.onblur=()=>L(o,e),o}function ae(e){let t=new Date(
e).toDateString()===new Date().toDateString(),n={hour:"2-digit",minute:"2-digit",hourCycle:"h23"},s=t?n:{...{year:"num\
eric",month:"short",day:"numeric"},...n};return new Intl.DateTimeFormat(u.language,s).format(e)}function Ae(e){let[t,n]=e<
1e6?[Math.max(e/1e3,.1),"kilobyte"]:[e/1e6,"megabyte"],o={style:"unit",maximumSignificantDigits:2};return new Intl.NumberFormat(
u.language,{...o,unit:n}).format(t)}export{Ue as default};
