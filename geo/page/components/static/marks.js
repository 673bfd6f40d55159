/* Built by `make js` from sources 26fad4f3846cb9f3. */
var y=".stApp [data-choose]",m='[class*="st-key-card-"]',g=()=>{},c={claim:"",statement:"",place:"",section:""},n=null,
a=!1,S=!1,w=!1,T=0,u=null,d=null;function I({data:t,setTriggerValue:e}){g=l=>e("choice",l);let[o,s]=[c,!d];if(c={...t},
A(),E(),!s&&JSON.stringify(o)!==JSON.stringify(c)){T=performance.now()+1500;let{choose:l="",to:i=""}=n?.dataset??{},r=l;
w=o[r]===i&&!c[r],C(),k(o)&&!k(c)&&q(),M()}}function A(){d||(d=new MutationObserver(()=>{E(),!(performance.now()>T)&&(C(),
M())}),d.observe(document.body,{childList:!0,subtree:!0}),document.addEventListener("paste",({target:t})=>B(t)),document.
addEventListener("click",({target:t,detail:e})=>h(t,e===0)),document.addEventListener("keydown",t=>{t.target instanceof
HTMLElement&&t.target.getAttribute("role")==="button"&&(t.key==="Enter"||t.key===" ")&&h(t.target,!0)&&t.preventDefault()}))}
function B(t){!(t instanceof HTMLTextAreaElement)||!t.closest(".st-key-own-field")||t.value||setTimeout(()=>t.blur())}
function h(t,e){a=t instanceof Element&&t.closest(".st-key-reading")!==null;let o=t instanceof Element?t.closest(y):null;
return o instanceof HTMLElement?(n=o,S=e,g({choose:o.dataset.choose??"",to:o.dataset.to??"",at:Date.now()}),!0):!1}function E(){
for(let t of document.querySelectorAll(y)){let{choose:e="",to:o=""}=t.dataset,s=String(c[e]===o);t.classList.toggle("d\
l-chosen",s==="true"),t.hasAttribute("aria-pressed")&&t.setAttribute("aria-pressed",s)}}var k=t=>!!(t.claim||t.statement||
t.place),L=()=>document.querySelector("[data-testid=stMain]");function q(){u!==null?L()?.scrollTo({top:u}):p()&&a&&n?.
scrollIntoView({block:"nearest"}),u=null}var f=()=>document.querySelector(".st-key-reading");function p(){let t=f();return!t||
getComputedStyle(t).overflowY!=="auto"}function M(){let{activeElement:t}=document,e=!!t?.closest(m);!e&&t!==document.body&&
t!==n||(w?n?.focus({preventScroll:!0}):S&&!e&&n?.classList.contains("dl-chosen")&&f()?.querySelector(`${m} button`)?.focus(
{preventScroll:!0}))}function C(){let t=f(),e=t?.querySelector(m);e&&!p()&&!a&&v(e);let s=n?.isConnected&&t?.contains(
n)&&n.classList.contains("dl-chosen")?n:t?.querySelector("[data-choose].dl-chosen");if(!t||!s)return;if(p()){a&&(c.place?
document.querySelector(".st-key-map"):s)?.scrollIntoView({block:"nearest"});return}a&&t.scrollIntoView({block:"nearest"});
let[l,i]=[t.getBoundingClientRect(),s.getBoundingClientRect()],[r,b]=[l.top+(e?e.getBoundingClientRect().height:0)+24,
Math.min(l.bottom,innerHeight)-48];i.top<r?t.scrollTop-=r-i.top:i.bottom>b&&(t.scrollTop+=i.bottom-b)}function v(t){let{
top:e,bottom:o}=t.getBoundingClientRect();e>=0&&o<=innerHeight||(u??=L()?.scrollTop??null,(f()??t).scrollIntoView({block:"\
start"}))}export{I as default};
