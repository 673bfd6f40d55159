/* Built by `make js` from sources b5d77f0560f2f851. */
var m=()=>{},s={claim:"",statement:"",place:""},c=null,a=!1,p=0,r=null;function S({data:e,setTriggerValue:t}){m=i=>t("\
choice",i);let[o,n]=[s,!r];s={...e},g(),k(),!n&&JSON.stringify(o)!==JSON.stringify(s)&&(p=performance.now()+1500,y(),o.
place&&!s.place&&b()&&c?.scrollIntoView({block:"center"}))}function g(){r||(r=new MutationObserver(()=>{k(),performance.
now()<p&&y()}),r.observe(document.body,{childList:!0,subtree:!0}),document.addEventListener("paste",({target:e})=>w(e)),
document.addEventListener("click",({target:e})=>f(e)),document.addEventListener("keydown",e=>{e.target instanceof HTMLElement&&
e.target.getAttribute("role")==="button"&&(e.key==="Enter"||e.key===" ")&&f(e.target)&&e.preventDefault()}))}function w(e){
!(e instanceof HTMLTextAreaElement)||!e.closest(".st-key-own-field")||e.value||setTimeout(()=>e.blur())}function f(e){
a=e instanceof Element&&e.closest(".st-key-reading")!==null;let t=e instanceof Element?e.closest(".dl-given [data-choo\
se]"):null;return t instanceof HTMLElement?(c=t,m({choose:t.dataset.choose??"",to:t.dataset.to??"",at:Date.now()}),!0):
!1}function k(){for(let e of document.querySelectorAll(".dl-given [data-choose]")){let{choose:t="",to:o=""}=e.dataset,
n=String(s[t]===o);e.classList.toggle("dl-chosen",n==="true"),e.hasAttribute("aria-pressed")&&e.setAttribute("aria-pre\
ssed",n)}}var h=()=>document.querySelector(".st-key-reading");function b(){let e=h();return!e||getComputedStyle(e).overflowY!==
"auto"}function y(){let e=h(),o=c?.isConnected&&c.classList.contains("dl-chosen")?c:e?.querySelector(".dl-given .dl-ch\
osen");if(!e||!o)return;if(b()){a&&(s.place?document.querySelector(".st-key-map"):o)?.scrollIntoView({block:"nearest"});
return}a&&e.scrollIntoView({block:"nearest"});let n=e.querySelector(".st-key-card-place, .st-key-card-statement"),[i,l]=[
e.getBoundingClientRect(),o.getBoundingClientRect()],[u,d]=[i.top+(n?n.getBoundingClientRect().height:0)+24,i.bottom-48];
l.top<u?e.scrollTop-=u-l.top:l.bottom>d&&(e.scrollTop+=l.bottom-d)}export{S as default};
