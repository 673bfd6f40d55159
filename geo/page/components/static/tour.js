/* Built by `make js` from sources 52f75f6a5dbd9afa. */
function u(e,t,o){let n=document.createElement(e);return t&&(n.className=t),o!==void 0&&(n.textContent=o),n}function l(e,t){e&&e.textContent!==t&&(e.textContent=t)}function f(e,t){let o=e.querySelector(t);if(!o)throw new Error(`no ${t}`);return o}var s=null,h=()=>{},b=new WeakSet,d=null;function L({data:e,parentElement:t,setTriggerValue:o}){h=S=>o("choice",S);let n=f(
t,"nav"),c=e.presenting&&!s?.presenting;s=e;let r=!n.childElementCount;r&&k(n);let{words:i}=e;n.setAttribute("aria-lab\
el",i.title),n.classList.toggle("presenting",e.presenting);let[E,g,w]=n.querySelectorAll("button");p(E,"‹",i.previous,
e.before===null),p(g,"›",i.next,e.after===null),p(w,"✕",i.end,!1),w.hidden=!e.presenting,l(f(n,".place"),i.place),
l(f(n,"[role=status]"),i.said),e.presenting&&D(),c?g.focus():r&&x()}function x(){if(d===null||document.activeElement!==
document.body)return;let[e,t]=document.querySelectorAll(".dl-tour button");(d===0?e:t)?.focus({preventScroll:!0})}function k(e){
e.className="dl-tour";let t=[-1,1,0].map((n,c)=>{let r=u("button");return r.type="button",r.onclick=()=>n?a(n):m("pres\
enting",""),r.onfocus=()=>d=c,r.onblur=()=>setTimeout(()=>{r.isConnected?d=null:x()}),r}),o=u("span","unseen");o.setAttribute(
"role","status"),e.append(t[0],u("span","place"),t[1],t[2],o),e.addEventListener("keydown",n=>{s?.presenting||A(n,{ArrowLeft:()=>a(
-1),ArrowRight:()=>a(1)})})}function D(){y(document,{ArrowLeft:-1,PageUp:-1,ArrowRight:1,PageDown:1,Escape:0});for(let e of document.
querySelectorAll("iframe"))e.contentDocument&&y(e.contentDocument,{PageUp:-1,PageDown:1,Escape:0})}function y(e,t){b.has(
e)||(b.add(e),e.addEventListener("keydown",o=>{let n=o.target.closest?.("input, textarea, select, [role=slider]");if(!s?.
presenting||n||!document.querySelector(".dl-tour.presenting"))return;let c=Object.entries(t).map(([r,i])=>[r,()=>i?a(i):
m("presenting","")]);A(o,Object.fromEntries(c))}))}function A(e,t){let o=t[e.key];!o||e.ctrlKey||e.altKey||e.metaKey||
e.shiftKey||(e.preventDefault(),o())}function a(e){let t=e<0?s?.before:s?.after;t!=null&&m("claim",t)}function m(e,t){
h({choose:e,to:t,at:Date.now()})}function p(e,t,o,n){l(e,t),e.setAttribute("aria-label",o),e.title=o,e.setAttribute("a\
ria-disabled",String(n))}export{L as default};
