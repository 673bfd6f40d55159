/* Built by `make js` from sources 11dfef633294353f. */
var y="dateline";function m(t){for(let n of document.querySelectorAll("iframe"))n.contentWindow?.postMessage({[y]:t},location.origin)}function l(t,n,o){let e=document.createElement(t);return n&&(e.className=n),o!==void 0&&(e.textContent=o),e}function d(t,n,o){
let e=l(t,n,o);return e.dir="auto",e}function u(t,n){let o=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[
e,r]of Object.entries(n))o.setAttribute(e,String(r));return o}function h(t=Date.now){let n=0,o=0,e=0;function r(i){[n,o]=[i,t()],e=Math.max(e,i)}return{next(){return r(Math.max(t(),
e+1)),n},note:r,isLate(i){return e=Math.max(e,i),i<n&&t()-o<3e3}}}var x={circle:{path:"M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19z",baseline:16.3},square:{path:"M3.5 3.5h17v17h-17z",
baseline:16.3},diamond:{path:"M12 .8 23.2 12 12 23.2 .8 12z",baseline:16.3},triangle:{path:"M12 1 23.6 22H.4z",baseline:19},
hexagon:{path:"M6.4 2.2h11.2L23.2 12l-5.6 9.8H6.4L.8 12z",baseline:16.3}};var v=x;function w(t,n=!1){let o=u("svg",{viewBox:"-2 -2 28 28","aria-hidden":"true",class:n?"dl-open":""}),{path:e,baseline:r}=v[t.
shape],i=n?{d:e,style:`stroke: ${t.colour}`}:{d:e,fill:t.colour},c=u("text",{x:12,y:r,...n?{}:{fill:t.ink}});return c.
textContent=t.letter,o.append(u("path",i),c),o}function b(t,n){let o=t.querySelector(n);if(!o)throw new Error(`no ${n}`);return o}var g=new WeakMap;function R({data:t,parentElement:n,setTriggerValue:o}){let e=b(n,".dl-layers"),r=g.get(e)??h();g.set(
e,r);let i=()=>[...e.querySelectorAll("button")],c=s=>s.getAttribute("aria-pressed")==="true";e.setAttribute("aria-lab\
el",t.title);let p=JSON.stringify(t.layers.map(({shown:s,...a})=>a));e.dataset.drawn!==p&&(e.dataset.drawn=p,e.replaceChildren(
...t.layers.map(S))),r.isLate(t.revision)||i().forEach((s,a)=>{s.setAttribute("aria-pressed",String(t.layers[a].shown))}),
e.onclick=({target:s})=>{let a=s instanceof Element?s.closest("button"):null;if(!a)return;a.setAttribute("aria-pressed",
String(!c(a)));let f={layers:i().filter(c).map(({dataset:E})=>E.layer??""),revision:r.next()};m(f),o("choice",f)}}function S(t){
let[n,o]=[l("li"),l("button")];return o.type="button",o.dataset.layer=t.id,o.append(w(t),d("span","",t.title)),n.append(
o),n}export{R as default};
