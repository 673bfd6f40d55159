/* Built by `make js` from sources c5fce6f2466fa1cf. */
var S=".stApp [data-choose]",p='[class*="st-key-card-"]',w=()=>{},s={claim:"",statement:"",place:"",section:""},o=null,
r=!1,T=!1,C=!1,E=!1,L=0,u=null,f=null;function V({data:t,setTriggerValue:e}){w=i=>e("choice",i);let[n,c]=[s,!f];if(s={
...t},I(),M(),!c&&JSON.stringify(n)!==JSON.stringify(s)){L=performance.now()+1500;let{choose:i="",to:l=""}=o?.dataset??
{},a=i;E=n.section!==s.section,C=n[a]===l&&!s[a],A(),y(n)&&!y(s)&&R(),B()}}function I(){f||(f=new MutationObserver(()=>{
M(),!(performance.now()>L)&&(A(),B())}),f.observe(document.body,{childList:!0,subtree:!0}),document.addEventListener("\
paste",({target:t})=>q(t)),document.addEventListener("click",({target:t,detail:e})=>k(t,e===0)),document.addEventListener(
"keydown",t=>{t.target instanceof HTMLElement&&t.target.getAttribute("role")==="button"&&(t.key==="Enter"||t.key===" ")&&
k(t.target,!0)&&t.preventDefault()}))}function q(t){!(t instanceof HTMLTextAreaElement)||!t.closest(".st-key-own-field")||
t.value||setTimeout(()=>t.blur())}function k(t,e){r=t instanceof Element&&t.closest(".st-key-reading")!==null;let n=t instanceof
Element?t.closest(S):null;return n instanceof HTMLElement?(o=n,T=e,w({choose:n.dataset.choose??"",to:n.dataset.to??"",
at:Date.now()}),!0):!1}function M(){for(let t of document.querySelectorAll(S)){let{choose:e="",to:n=""}=t.dataset,c=String(
s[e]===n);t.classList.toggle("dl-chosen",c==="true"),t.hasAttribute("aria-pressed")&&t.setAttribute("aria-pressed",c)}}
var y=t=>!!(t.claim||t.statement||t.place),g=()=>document.querySelector("[data-testid=stMain]");function R(){u!==null?
g()?.scrollTo({top:u}):d()&&r&&o?.scrollIntoView({block:"nearest"}),u=null}var m=()=>document.querySelector(".st-key-r\
eading");function d(){let t=m();return!t||getComputedStyle(t).overflowY!=="auto"}function B(){let{activeElement:t}=document,
e=!!t?.closest(p);!e&&t!==document.body&&t!==o||(C?o?.focus({preventScroll:!0}):T&&!e&&o?.classList.contains("dl-chose\
n")&&m()?.querySelector(`${p} button`)?.focus({preventScroll:!0}))}function A(){let t=m(),e=t?.querySelector(p);if(e&&
!r&&(d()?s.claim&&v():H(e)),t&&E&&r&&d()){let{top:h}=t.getBoundingClientRect();(h<0||h>innerHeight/2)&&t.scrollIntoView(
{block:"start"});return}let c=o?.isConnected&&t?.contains(o)&&o.classList.contains("dl-chosen")?o:t?.querySelector("[d\
ata-choose].dl-chosen");if(!t||!c)return;if(d()){r&&(s.place?document.querySelector(".st-key-map"):c)?.scrollIntoView(
{block:"nearest"});return}r&&t.scrollIntoView({block:"nearest"});let[i,l]=[t.getBoundingClientRect(),c.getBoundingClientRect()],
[a,b]=[i.top+(e?e.getBoundingClientRect().height:0)+24,Math.min(i.bottom,innerHeight)-48];l.top<a?t.scrollTop-=a-l.top:
l.bottom>b&&(t.scrollTop+=l.bottom-b)}function v(){let t=document.querySelector(".dl-findings"),{top:e=-1}=t?.getBoundingClientRect()??
{};e<=0||e>innerHeight/2||(u??=g()?.scrollTop??null,t?.scrollIntoView({block:"start"}))}function H(t){let{top:e,bottom:n}=t.
getBoundingClientRect();e>=0&&n<=innerHeight||(u??=g()?.scrollTop??null,(m()??t).scrollIntoView({block:"start"}))}export{V as default};
