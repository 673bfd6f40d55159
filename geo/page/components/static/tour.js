/* Built by `make js` from sources 26fad4f3846cb9f3. */
function c(e,t,r){let n=document.createElement(e);return t&&(n.className=t),r!==void 0&&(n.textContent=r),n}function l(e,t){e&&e.textContent!==t&&(e.textContent=t)}function f(e,t){let r=e.querySelector(t);if(!r)throw new Error(`no ${t}`);return r}var u=null,b=()=>{},m=!1;function k({data:e,parentElement:t,setTriggerValue:r}){b=y=>r("choice",y);let n=f(t,"nav"),o=e.
presenting&&!u?.presenting;u=e,n.childElementCount||h(n);let{words:s}=e;n.setAttribute("aria-label",s.title),n.classList.
toggle("presenting",e.presenting);let[x,d,g]=n.querySelectorAll("button");a(x,"‹",s.previous,e.before===null),a(d,"›",
s.next,e.after===null),a(g,"✕",s.end,!1),g.hidden=!e.presenting,l(f(n,".place"),s.place),l(f(n,"[role=status]"),s.said),
o&&d.focus()}function h(e){e.className="dl-tour";let t=[-1,1,0].map(n=>{let o=c("button");return o.type="button",o.onclick=
()=>n?i(n):p("presenting",""),o}),r=c("span","unseen");r.setAttribute("role","status"),e.append(t[0],c("span","place"),
t[1],t[2],r),e.addEventListener("keydown",n=>{u?.presenting||w(n,{ArrowLeft:()=>i(-1),ArrowRight:()=>i(1)})}),!m&&(m=!0,
document.addEventListener("keydown",n=>{let o=n.target instanceof Element&&n.target.closest("input, textarea, select, \
[role=slider]");!u?.presenting||o||!document.querySelector(".dl-tour.presenting")||w(n,{ArrowLeft:()=>i(-1),PageUp:()=>i(
-1),ArrowRight:()=>i(1),PageDown:()=>i(1),Escape:()=>p("presenting","")})}))}function w(e,t){let r=t[e.key];!r||e.ctrlKey||
e.altKey||e.metaKey||e.shiftKey||(e.preventDefault(),r())}function i(e){let t=e<0?u?.before:u?.after;t!=null&&p("claim",
t)}function p(e,t){b({choose:e,to:t,at:Date.now()})}function a(e,t,r,n){l(e,t),e.setAttribute("aria-label",r),e.title=
r,e.setAttribute("aria-disabled",String(n))}export{k as default};
