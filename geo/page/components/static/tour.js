/* Built by `make js` from sources c5fce6f2466fa1cf. */
function l(e,t,o){let n=document.createElement(e);return t&&(n.className=t),o!==void 0&&(n.textContent=o),n}function f(e,t){e&&e.textContent!==t&&(e.textContent=t)}function a(e,t){let o=e.querySelector(t);if(!o)throw new Error(`no ${t}`);return o}var c=null,x=()=>{},y=new WeakSet,u=null;function L({data:e,parentElement:t,setTriggerValue:o}){x=S=>o("choice",S);let n=a(
t,"nav"),s=e.presenting&&!c?.presenting;c=e;let r=!n.childElementCount;r&&k(n);let{words:i}=e;n.setAttribute("aria-lab\
el",i.title),n.classList.toggle("presenting",e.presenting);let[E,w,b]=n.querySelectorAll("button");p(E,"‹",i.previous,
e.before===null),p(w,"›",i.next,e.after===null),p(b,"✕",i.end,!1),b.hidden=!e.presenting,f(a(n,".place"),i.place),
f(a(n,"[role=status]"),i.said),e.presenting&&D(),s?(u=1,w.focus()):r&&m(),(s||r)&&setTimeout(m,500)}function m(){if(u===
null||document.activeElement!==document.body)return;let[e,t]=document.querySelectorAll(".dl-tour button");(u===0?e:t)?.
focus({preventScroll:!0})}function k(e){e.className="dl-tour";let t=[-1,1,0].map((n,s)=>{let r=l("button");return r.type=
"button",r.onclick=()=>n?d(n):g("presenting",""),r.onfocus=()=>u=s,r.onblur=()=>setTimeout(()=>{r.isConnected?u=null:m()}),
r}),o=l("span","unseen");o.setAttribute("role","status"),e.append(t[0],l("span","place"),t[1],t[2],o),e.addEventListener(
"keydown",n=>{c?.presenting||A(n,{ArrowLeft:()=>d(-1),ArrowRight:()=>d(1)})})}function D(){h(document,{ArrowLeft:-1,PageUp:-1,
ArrowRight:1,PageDown:1,Escape:0});for(let e of document.querySelectorAll("iframe"))e.contentDocument&&h(e.contentDocument,
{PageUp:-1,PageDown:1,Escape:0})}function h(e,t){y.has(e)||(y.add(e),e.addEventListener("keydown",o=>{let n=o.target.closest?.(
"input, textarea, select, [role=slider]");if(!c?.presenting||n||!document.querySelector(".dl-tour.presenting"))return;
let s=Object.entries(t).map(([r,i])=>[r,()=>i?d(i):g("presenting","")]);A(o,Object.fromEntries(s))}))}function A(e,t){
let o=t[e.key];!o||e.ctrlKey||e.altKey||e.metaKey||e.shiftKey||(e.preventDefault(),o())}function d(e){let t=e<0?c?.before:
c?.after;t!=null&&g("claim",t)}function g(e,t){x({choose:e,to:t,at:Date.now()})}function p(e,t,o,n){f(e,t),e.setAttribute(
"aria-label",o),e.title=o,e.setAttribute("aria-disabled",String(n))}export{L as default};
