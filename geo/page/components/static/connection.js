/* Built by `make js` from sources 008f0d57b903ac6d. */
var g="(max-width: 1099.98px)",h="stSidebarCollapsed";function c(e,o,t){let r=()=>e.querySelector(o),a=r();if(a){t(a);
return}let i=new MutationObserver(()=>{let n=r();n&&(i.disconnect(),t(n))});i.observe(e,{childList:!0,subtree:!0})}function u(e){
c(e,".stSidebar",o=>c(e,"[data-testid=stHeader]",()=>p(e,o)))}function p(e,o){let t=matchMedia(g),r=()=>o.dataset.collapsed===
"false",a=s=>e.querySelector(s)?.click(),i=()=>Object.keys(localStorage).find(s=>s.startsWith(h)),n=i(),d=n!==void 0&&
localStorage.getItem(n)==="true";function l(){t.matches&&r()?a("[data-testid=stSidebarCollapseButton] button"):!t.matches&&
!r()&&!d&&a("[data-testid=stExpandSidebarButton]")}function S(){n??=i(),n!==void 0&&(t.matches?d?localStorage.setItem(
n,"true"):localStorage.removeItem(n):d=localStorage.getItem(n)==="true")}new MutationObserver(S).observe(o,{attributeFilter:[
"data-collapsed"]}),t.addEventListener("change",l),addEventListener("pagehide",()=>{n!==void 0&&!d&&localStorage.removeItem(
n)}),l(),requestAnimationFrame(()=>requestAnimationFrame(()=>{document.documentElement.dataset.dlSidebar="ready"}))}var m=()=>{},f=null;function b(){let e=document.documentElement.dataset.dlTitle;e&&document.title!==e&&(document.title=
e)}function v(e){let{dataset:o}=document.documentElement;o.dlTitle||new MutationObserver(b).observe(document.head,{childList:!0,
subtree:!0}),o.dlTitle=e.split(/[ \t\n\f\r]+/).join(" ").trim()||"Dateline",b()}function O({data:e,setTriggerValue:o}){
document.documentElement.lang=e.language,v(e.title),m=()=>o("returned",Date.now());let t=document.querySelector("[data\
-test-connection-state]");if(!t||f===t)return;f=t;let r=!0;new MutationObserver(()=>{let a=r;r=t.dataset.testConnectionState===
"CONNECTED",r&&!a&&m()}).observe(t,{attributeFilter:["data-test-connection-state"]}),addEventListener("beforeprint",()=>t.
classList.toggle("dl-dark",getComputedStyle(t).colorScheme==="dark")),u(t)}export{O as default};
