/* Built by `make js` from sources 4897a7681717c099. */
var S="(max-width: 1099.98px)",g="stSidebarCollapsed";function l(n,a,e){let o=()=>n.querySelector(a),r=o();if(r){e(r);
return}let s=new MutationObserver(()=>{let t=o();t&&(s.disconnect(),e(t))});s.observe(n,{childList:!0,subtree:!0})}function u(n){
l(n,".stSidebar",a=>l(n,"[data-testid=stHeader]",()=>h(n,a)))}function h(n,a){let e=matchMedia(S),o=()=>a.dataset.collapsed===
"false",r=i=>n.querySelector(i)?.click(),s=()=>Object.keys(localStorage).find(i=>i.startsWith(g)),t=s(),d=t!==void 0&&
localStorage.getItem(t)==="true";function c(){e.matches&&o()?r("[data-testid=stSidebarCollapseButton] button"):!e.matches&&
!o()&&!d&&r("[data-testid=stExpandSidebarButton]")}function b(){t??=s(),t!==void 0&&(e.matches?d?localStorage.setItem(
t,"true"):localStorage.removeItem(t):d=localStorage.getItem(t)==="true")}new MutationObserver(b).observe(a,{attributeFilter:[
"data-collapsed"]}),e.addEventListener("change",c),addEventListener("pagehide",()=>{t!==void 0&&!d&&localStorage.removeItem(
t)}),c(),requestAnimationFrame(()=>requestAnimationFrame(()=>{document.documentElement.dataset.dlSidebar="ready"}))}var m=()=>{},f=null;function w({data:n,setTriggerValue:a}){document.documentElement.lang=n.language,m=()=>a("returned",
Date.now());let e=document.querySelector("[data-test-connection-state]");if(!e||f===e)return;f=e;let o=!0;new MutationObserver(
()=>{let r=o;o=e.dataset.testConnectionState==="CONNECTED",o&&!r&&m()}).observe(e,{attributeFilter:["data-test-connect\
ion-state"]}),addEventListener("beforeprint",()=>e.classList.toggle("dl-dark",getComputedStyle(e).colorScheme==="dark")),
u(e)}export{w as default};
