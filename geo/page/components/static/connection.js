/* Built by `make js` from sources c5fce6f2466fa1cf. */
var S="(max-width: 1099.98px)",h="stSidebarCollapsed";function c(e,o,t){let r=()=>e.querySelector(o),a=r();if(a){t(a);
return}let d=new MutationObserver(()=>{let n=r();n&&(d.disconnect(),t(n))});d.observe(e,{childList:!0,subtree:!0})}function u(e){
c(e,".stSidebar",o=>c(e,"[data-testid=stHeader]",()=>p(e,o)))}function p(e,o){let t=matchMedia(S),r=()=>o.dataset.collapsed===
"false",a=s=>e.querySelector(s)?.click(),d=()=>Object.keys(localStorage).find(s=>s.startsWith(h)),n=d(),i=n!==void 0&&
localStorage.getItem(n)==="true";function l(){t.matches&&r()?a("[data-testid=stSidebarCollapseButton] button"):!t.matches&&
!r()&&!i&&a("[data-testid=stExpandSidebarButton]")}function g(){n??=d(),n!==void 0&&(t.matches?i?localStorage.setItem(
n,"true"):localStorage.removeItem(n):i=localStorage.getItem(n)==="true")}new MutationObserver(g).observe(o,{attributeFilter:[
"data-collapsed"]}),t.addEventListener("change",l),addEventListener("pagehide",()=>{n!==void 0&&!i&&localStorage.removeItem(
n)}),l(),requestAnimationFrame(()=>requestAnimationFrame(()=>{document.documentElement.dataset.dlSidebar="ready"}))}var m=()=>{},f=null;function b(){let e=document.documentElement.dataset.dlTitle;e&&document.title!==e&&(document.title=
e)}function v(e){let{dataset:o}=document.documentElement;o.dlTitle||new MutationObserver(b).observe(document.head,{childList:!0,
subtree:!0}),o.dlTitle=e.replace(/[ \t\n\f\r]+/g," ").trim()||"Dateline",b()}function O({data:e,setTriggerValue:o}){document.
documentElement.lang=e.language,v(e.title),m=()=>o("returned",Date.now());let t=document.querySelector("[data-test-con\
nection-state]");if(!t||f===t)return;f=t;let r=!0;new MutationObserver(()=>{let a=r;r=t.dataset.testConnectionState===
"CONNECTED",r&&!a&&m()}).observe(t,{attributeFilter:["data-test-connection-state"]}),addEventListener("beforeprint",()=>t.
classList.toggle("dl-dark",getComputedStyle(t).colorScheme==="dark")),u(t)}export{O as default};
