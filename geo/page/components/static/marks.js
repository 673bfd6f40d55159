/* Built by `make js` from sources 50320348ceba2c0c. */
var m=()=>{},s={claim:"",statement:"",place:""},c=null,a=!1,p=0,i=null;function S({data:e,setTriggerValue:t}){m=r=>t("\
choice",r);let[o,n]=[s,!i];s={...e},y(),g(),!n&&JSON.stringify(o)!==JSON.stringify(s)&&(p=performance.now()+1500,b(),o.
place&&!s.place&&k()&&c?.scrollIntoView({block:"center"}))}function y(){i||(i=new MutationObserver(()=>{g(),performance.
now()<p&&b()}),i.observe(document.body,{childList:!0,subtree:!0}),document.addEventListener("click",({target:e})=>f(e)),
document.addEventListener("keydown",e=>{e.target instanceof HTMLElement&&e.target.getAttribute("role")==="button"&&(e.
key==="Enter"||e.key===" ")&&f(e.target)&&e.preventDefault()}))}function f(e){a=e instanceof Element&&e.closest(".st-k\
ey-reading")!==null;let t=e instanceof Element?e.closest(".dl-given [data-choose]"):null;return t instanceof HTMLElement?
(c=t,m({choose:t.dataset.choose??"",to:t.dataset.to??"",at:Date.now()}),!0):!1}function g(){for(let e of document.querySelectorAll(
".dl-given [data-choose]")){let{choose:t="",to:o=""}=e.dataset,n=String(s[t]===o);e.classList.toggle("dl-chosen",n==="\
true"),e.hasAttribute("aria-pressed")&&e.setAttribute("aria-pressed",n)}}var h=()=>document.querySelector(".st-key-rea\
ding");function k(){let e=h();return!e||getComputedStyle(e).overflowY!=="auto"}function b(){let e=h(),o=c?.isConnected&&
c.classList.contains("dl-chosen")?c:e?.querySelector(".dl-given .dl-chosen");if(!e||!o)return;if(k()){a&&(s.place?document.
querySelector(".st-key-map"):o)?.scrollIntoView({block:"nearest"});return}a&&e.scrollIntoView({block:"nearest"});let n=e.
querySelector(".st-key-card-place, .st-key-card-statement"),[r,l]=[e.getBoundingClientRect(),o.getBoundingClientRect()],
[u,d]=[r.top+(n?n.getBoundingClientRect().height:0)+24,r.bottom-48];l.top<u?e.scrollTop-=u-l.top:l.bottom>d&&(e.scrollTop+=
l.bottom-d)}export{S as default};
