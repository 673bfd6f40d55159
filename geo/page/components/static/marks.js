/* Built by `make js` from sources edd9e3eccb03ce68. */
var y=".stApp [data-choose]",p='[class*="st-key-card-"]',S=()=>{},c={claim:"",statement:"",place:"",section:""},n=null,
r=!1,w=!1,T=!1,E=!1,L=0,u=null,f=null;function H({data:t,setTriggerValue:e}){S=l=>e("choice",l);let[o,s]=[c,!f];if(c={
...t},I(),C(),!s&&JSON.stringify(o)!==JSON.stringify(c)){L=performance.now()+1500;let{choose:l="",to:i=""}=n?.dataset??
{},a=l;E=o.section!==c.section,T=o[a]===i&&!c[a],B(),k(o)&&!k(c)&&v(),A()}}function I(){f||(f=new MutationObserver(()=>{
C(),!(performance.now()>L)&&(B(),A())}),f.observe(document.body,{childList:!0,subtree:!0}),document.addEventListener("\
paste",({target:t})=>q(t)),document.addEventListener("click",({target:t,detail:e})=>h(t,e===0)),document.addEventListener(
"keydown",t=>{t.target instanceof HTMLElement&&t.target.getAttribute("role")==="button"&&(t.key==="Enter"||t.key===" ")&&
h(t.target,!0)&&t.preventDefault()}))}function q(t){!(t instanceof HTMLTextAreaElement)||!t.closest(".st-key-own-field")||
t.value||setTimeout(()=>t.blur())}function h(t,e){r=t instanceof Element&&t.closest(".st-key-reading")!==null;let o=t instanceof
Element?t.closest(y):null;return o instanceof HTMLElement?(n=o,w=e,S({choose:o.dataset.choose??"",to:o.dataset.to??"",
at:Date.now()}),!0):!1}function C(){for(let t of document.querySelectorAll(y)){let{choose:e="",to:o=""}=t.dataset,s=String(
c[e]===o);t.classList.toggle("dl-chosen",s==="true"),t.hasAttribute("aria-pressed")&&t.setAttribute("aria-pressed",s)}}
var k=t=>!!(t.claim||t.statement||t.place),M=()=>document.querySelector("[data-testid=stMain]");function v(){u!==null?
M()?.scrollTo({top:u}):d()&&r&&n?.scrollIntoView({block:"nearest"}),u=null}var m=()=>document.querySelector(".st-key-r\
eading");function d(){let t=m();return!t||getComputedStyle(t).overflowY!=="auto"}function A(){let{activeElement:t}=document,
e=!!t?.closest(p);!e&&t!==document.body&&t!==n||(T?n?.focus({preventScroll:!0}):w&&!e&&n?.classList.contains("dl-chose\
n")&&m()?.querySelector(`${p} button`)?.focus({preventScroll:!0}))}function B(){let t=m(),e=t?.querySelector(p);if(e&&
!d()&&!r&&R(e),t&&E&&r&&d()){let{top:g}=t.getBoundingClientRect();(g<0||g>innerHeight/2)&&t.scrollIntoView({block:"sta\
rt"});return}let s=n?.isConnected&&t?.contains(n)&&n.classList.contains("dl-chosen")?n:t?.querySelector("[data-choose]\
.dl-chosen");if(!t||!s)return;if(d()){r&&(c.place?document.querySelector(".st-key-map"):s)?.scrollIntoView({block:"nea\
rest"});return}r&&t.scrollIntoView({block:"nearest"});let[l,i]=[t.getBoundingClientRect(),s.getBoundingClientRect()],[
a,b]=[l.top+(e?e.getBoundingClientRect().height:0)+24,Math.min(l.bottom,innerHeight)-48];i.top<a?t.scrollTop-=a-i.top:
i.bottom>b&&(t.scrollTop+=i.bottom-b)}function R(t){let{top:e,bottom:o}=t.getBoundingClientRect();e>=0&&o<=innerHeight||
(u??=M()?.scrollTop??null,(m()??t).scrollIntoView({block:"start"}))}export{H as default};
