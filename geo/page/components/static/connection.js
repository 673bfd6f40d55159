/* Built by `make js` from sources 4c8e6deca4b2051b. */
var h="(max-width: 1099.98px)",p="stSidebarCollapsed";function u(n,r,e){let o=()=>n.querySelector(r),a=o();if(a){e(a);
return}let i=new MutationObserver(()=>{let t=o();t&&(i.disconnect(),e(t))});i.observe(n,{childList:!0,subtree:!0})}function m(n){
u(n,".stSidebar",r=>u(n,"[data-testid=stHeader]",()=>v(n,r)))}function v(n,r){let e=matchMedia(h),o=()=>r.dataset.collapsed===
"false",a=l=>n.querySelector(l)?.click(),i=()=>Object.keys(localStorage).find(l=>l.startsWith(p)),t=i(),d=t!==void 0&&
localStorage.getItem(t)==="true";function c(){e.matches&&o()?a("[data-testid=stSidebarCollapseButton] button"):!e.matches&&
!o()&&!d&&a("[data-testid=stExpandSidebarButton]")}function g(){t??=i(),t!==void 0&&(e.matches?d?localStorage.setItem(
t,"true"):localStorage.removeItem(t):d=localStorage.getItem(t)==="true")}new MutationObserver(g).observe(r,{attributeFilter:[
"data-collapsed"]}),e.addEventListener("change",c),addEventListener("pagehide",()=>{t!==void 0&&!d&&localStorage.removeItem(
t)}),c(),requestAnimationFrame(()=>requestAnimationFrame(()=>{document.documentElement.dataset.dlSidebar="ready"}))}var f=()=>{},b=null,s="";function S(){s&&document.title!==s&&(document.title=s)}function O({data:n,setTriggerValue:r}){
document.documentElement.lang=n.language,s||new MutationObserver(S).observe(document.head,{childList:!0,subtree:!0}),s=
n.title||"Dateline",S(),f=()=>r("returned",Date.now());let e=document.querySelector("[data-test-connection-state]");if(!e||
b===e)return;b=e;let o=!0;new MutationObserver(()=>{let a=o;o=e.dataset.testConnectionState==="CONNECTED",o&&!a&&f()}).
observe(e,{attributeFilter:["data-test-connection-state"]}),addEventListener("beforeprint",()=>e.classList.toggle("dl-\
dark",getComputedStyle(e).colorScheme==="dark")),m(e)}export{O as default};
