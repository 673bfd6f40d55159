/* Built by `make js` from sources 5b081fd92e76bd55. */
var k=".stApp [data-choose]",h=()=>{},c={claim:"",statement:"",place:"",section:""},s=null,l=!1,f=!1,S=0,a=null,u=null;
function v({data:e,setTriggerValue:t}){h=i=>t("choice",i);let[o,n]=[c,!u];c={...e},L(),w(),!n&&JSON.stringify(o)!==JSON.
stringify(c)&&(S=performance.now()+1500,E(),g(o)&&!g(c)&&A(),document.activeElement===document.body&&s?.focus({preventScroll:!0}))}
function L(){u||(u=new MutationObserver(()=>{w(),performance.now()<S&&E()}),u.observe(document.body,{childList:!0,subtree:!0}),
document.addEventListener("paste",({target:e})=>M(e)),document.addEventListener("click",({target:e,detail:t})=>y(e,t===
0)),document.addEventListener("keydown",e=>{e.target instanceof HTMLElement&&e.target.getAttribute("role")==="button"&&
(e.key==="Enter"||e.key===" ")&&y(e.target,!0)&&e.preventDefault()}))}function M(e){!(e instanceof HTMLTextAreaElement)||
!e.closest(".st-key-own-field")||e.value||setTimeout(()=>e.blur())}function y(e,t){l=e instanceof Element&&e.closest("\
.st-key-reading")!==null;let o=e instanceof Element?e.closest(k):null;return o instanceof HTMLElement?(s=o,f=t,h({choose:o.
dataset.choose??"",to:o.dataset.to??"",at:Date.now()}),!0):!1}function w(){for(let e of document.querySelectorAll(k)){
let{choose:t="",to:o=""}=e.dataset,n=String(c[t]===o);e.classList.toggle("dl-chosen",n==="true"),e.hasAttribute("aria-\
pressed")&&e.setAttribute("aria-pressed",n)}}var g=e=>!!(e.claim||e.statement||e.place),T=()=>document.querySelector("\
[data-testid=stMain]");function A(){a!==null?T()?.scrollTo({top:a}):d()&&l&&s?.scrollIntoView({block:"nearest"}),a=null}
var m=()=>document.querySelector(".st-key-reading");function d(){let e=m();return!e||getComputedStyle(e).overflowY!=="\
auto"}function E(){let e=m(),t=e?.querySelector('[class*="st-key-card-"]');t&&!d()&&!l&&q(t);let n=s?.isConnected&&e?.
contains(s)&&s.classList.contains("dl-chosen")?s:e?.querySelector("[data-choose].dl-chosen");if(!e||!n)return;if(f&&t&&
(t.querySelector("button")?.focus({preventScroll:!0}),f=!1),d()){l&&(c.place?document.querySelector(".st-key-map"):n)?.
scrollIntoView({block:"nearest"});return}l&&e.scrollIntoView({block:"nearest"});let[i,r]=[e.getBoundingClientRect(),n.
getBoundingClientRect()],[p,b]=[i.top+(t?t.getBoundingClientRect().height:0)+24,Math.min(i.bottom,innerHeight)-48];r.top<
p?e.scrollTop-=p-r.top:r.bottom>b&&(e.scrollTop+=r.bottom-b)}function q(e){let{top:t,bottom:o}=e.getBoundingClientRect();
t>=0&&o<=innerHeight||(a??=T()?.scrollTop??null,(m()??e).scrollIntoView({block:"start"}))}export{v as default};
