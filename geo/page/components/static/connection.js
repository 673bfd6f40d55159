/* Built by `make js` from sources e2f41f6cb23c1f4a. */
var n=()=>{},a=null;function u({data:o,setTriggerValue:c}){document.documentElement.lang=o.language,n=()=>c("returned",
Date.now());let t=document.querySelector("[data-test-connection-state]");if(!t||a===t)return;a=t;let e=!0;new MutationObserver(
()=>{let r=e;e=t.dataset.testConnectionState==="CONNECTED",e&&!r&&n()}).observe(t,{attributeFilter:["data-test-connect\
ion-state"]})}export{u as default};
