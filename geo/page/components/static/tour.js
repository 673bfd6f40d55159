/* Built by `make js` from sources 79ebd3cf8ac5e100. */
function c(e,t,o){let n=document.createElement(e);return t&&(n.className=t),o!==void 0&&(n.textContent=o),n}function f(e,t){e&&e.textContent!==t&&(e.textContent=t)}function a(e,t){let o=e.querySelector(t);if(!o)throw new Error(`no ${t}`);return o}var u=null,x=()=>{},b=!1,d=null;function q({data:e,parentElement:t,setTriggerValue:o}){x=E=>o("choice",E);let n=a(t,"n\
av"),l=e.presenting&&!u?.presenting;u=e;let r=!n.childElementCount;r&&S(n);let{words:i}=e;n.setAttribute("aria-label",
i.title),n.classList.toggle("presenting",e.presenting);let[A,g,w]=n.querySelectorAll("button");p(A,"‹",i.previous,e.
before===null),p(g,"›",i.next,e.after===null),p(w,"✕",i.end,!1),w.hidden=!e.presenting,f(a(n,".place"),i.place),f(
a(n,"[role=status]"),i.said),l?g.focus():r&&h()}function h(){if(d===null||document.activeElement!==document.body)return;
let[e,t]=document.querySelectorAll(".dl-tour button");(d===0?e:t)?.focus({preventScroll:!0})}function S(e){e.className=
"dl-tour";let t=[-1,1,0].map((n,l)=>{let r=c("button");return r.type="button",r.onclick=()=>n?s(n):m("presenting",""),
r.onfocus=()=>d=l,r.onblur=()=>setTimeout(()=>{r.isConnected?d=null:h()}),r}),o=c("span","unseen");o.setAttribute("rol\
e","status"),e.append(t[0],c("span","place"),t[1],t[2],o),e.addEventListener("keydown",n=>{u?.presenting||y(n,{ArrowLeft:()=>s(
-1),ArrowRight:()=>s(1)})}),!b&&(b=!0,document.addEventListener("keydown",n=>{let l=n.target instanceof Element&&n.target.
closest("input, textarea, select, [role=slider]");!u?.presenting||l||!document.querySelector(".dl-tour.presenting")||y(
n,{ArrowLeft:()=>s(-1),PageUp:()=>s(-1),ArrowRight:()=>s(1),PageDown:()=>s(1),Escape:()=>m("presenting","")})}))}function y(e,t){
let o=t[e.key];!o||e.ctrlKey||e.altKey||e.metaKey||e.shiftKey||(e.preventDefault(),o())}function s(e){let t=e<0?u?.before:
u?.after;t!=null&&m("claim",t)}function m(e,t){x({choose:e,to:t,at:Date.now()})}function p(e,t,o,n){f(e,t),e.setAttribute(
"aria-label",o),e.title=o,e.setAttribute("aria-disabled",String(n))}export{q as default};
