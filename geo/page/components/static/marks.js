/* Built by `make js` from sources e1b988e6a5dca6e1. */
var p=()=>{},s={claim:"",statement:"",place:""},c=null,a=!1,u=!1,y=0,i=null;function E({data:e,setTriggerValue:o}){p=l=>o(
"choice",l);let[t,n]=[s,!i];s={...e},S(),b(),!n&&JSON.stringify(t)!==JSON.stringify(s)&&(y=performance.now()+1500,g(),
t.place&&!s.place&&h()&&c?.scrollIntoView({block:"center"}),document.activeElement===document.body&&c?.focus({preventScroll:!0}))}
function S(){i||(i=new MutationObserver(()=>{b(),performance.now()<y&&g()}),i.observe(document.body,{childList:!0,subtree:!0}),
document.addEventListener("paste",({target:e})=>w(e)),document.addEventListener("click",({target:e,detail:o})=>m(e,o===
0)),document.addEventListener("keydown",e=>{e.target instanceof HTMLElement&&e.target.getAttribute("role")==="button"&&
(e.key==="Enter"||e.key===" ")&&m(e.target,!0)&&e.preventDefault()}))}function w(e){!(e instanceof HTMLTextAreaElement)||
!e.closest(".st-key-own-field")||e.value||setTimeout(()=>e.blur())}function m(e,o){a=e instanceof Element&&e.closest("\
.st-key-reading")!==null;let t=e instanceof Element?e.closest(".dl-given [data-choose]"):null;return t instanceof HTMLElement?
(c=t,u=o,p({choose:t.dataset.choose??"",to:t.dataset.to??"",at:Date.now()}),!0):!1}function b(){for(let e of document.
querySelectorAll(".dl-given [data-choose]")){let{choose:o="",to:t=""}=e.dataset,n=String(s[o]===t);e.classList.toggle(
"dl-chosen",n==="true"),e.hasAttribute("aria-pressed")&&e.setAttribute("aria-pressed",n)}}var k=()=>document.querySelector(
".st-key-reading");function h(){let e=k();return!e||getComputedStyle(e).overflowY!=="auto"}function g(){let e=k(),t=c?.
isConnected&&c.classList.contains("dl-chosen")?c:e?.querySelector(".dl-given .dl-chosen");if(!e||!t)return;let n=e.querySelector(
".st-key-card-place, .st-key-card-statement");if(u&&n&&(n.querySelector("button")?.focus({preventScroll:!0}),u=!1),h()){
a&&(s.place?document.querySelector(".st-key-map"):t)?.scrollIntoView({block:"nearest"});return}a&&e.scrollIntoView({block:"\
nearest"});let[l,r]=[e.getBoundingClientRect(),t.getBoundingClientRect()],[d,f]=[l.top+(n?n.getBoundingClientRect().height:
0)+24,l.bottom-48];r.top<d?e.scrollTop-=d-r.top:r.bottom>f&&(e.scrollTop+=r.bottom-f)}export{E as default};
