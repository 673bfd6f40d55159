/* Built by `make js` from sources 79b715d2dff305a4. */
"use strict";(()=>{var D="dateline";function N(t){for(let n of document.querySelectorAll("iframe"))n.contentWindow?.postMessage({[D]:t},location.origin)}function y(t,n,e){let o=document.createElement(t);return n&&(o.className=n),e!==void 0&&(o.textContent=e),o}function C(t,n,e){
let o=y(t,n,e);return o.dir="auto",o}function A(t,n){let e=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[
o,s]of Object.entries(n))e.setAttribute(o,String(s));return e}function E(t,n){t&&t.textContent!==n&&(t.textContent=n)}var $=new Map;function F(t,n){let e=`${n} ${t}`,o=$.get(e);if(o===void 0){let s={timeZone:t,weekday:"short",day:"numer\
ic",month:"short",year:"numeric"},a={hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZoneName:"longOffset"};try{o=
{date:new Intl.DateTimeFormat(n,s),whole:new Intl.DateTimeFormat(n,{...s,...a})}}catch{o=null}$.set(e,o)}return o}function _(t,n,e){
let o=F(t,e);if(!o)return null;let s=Object.fromEntries(o.whole.formatToParts(n).map(({type:a,value:l})=>[a,l]));return{
time:`${s.hour}:${s.minute}`,weekday:s.weekday,date:o.date.format(n).replace(",",""),offset:`UTC${G(s.timeZoneName)}`}}
function G(t){return t.replace("GMT","").replace("-","−").replace(/^([+\u2212])0/,"$1").replace(":00","")||"+0"}function T(t=Date.now){let n=0,e=0,o=0;function s(a){[n,e]=[a,t()],o=Math.max(o,a)}return{next(){return s(Math.max(t(),
o+1)),n},note:s,isLate(a){return o=Math.max(o,a),a<n&&t()-e<3e3}}}function f(t,n){let e=t.querySelector(n);if(!e)throw new Error(`no ${n}`);return e}var k=Math.PI/180,J=864e5,K=-.833,Q=-6;function O(t,n,e){let o=(e.getTime()-Date.parse(n.at))/J*360,s=(t.longitude-n.longitude+
o)*k,[a,l]=[t.latitude*k,n.latitude*k],w=Math.sin(a)*Math.sin(l)+Math.cos(a)*Math.cos(l)*Math.cos(s),d=Math.asin(w)/k;
return d>K?"day":d>Q?"twilight":"night"}var X=200,R=new WeakMap;function q({data:t,parentElement:n,setTriggerValue:e}){let o=f(n,".strip"),s=R.get(o)??{revision:T(),
timer:0,rest:0};R.set(o,s);let a=0,l=t.places.map(r=>{let g=y("li"),[c,m,v]=[y("span","time"),y("span","day"),y("span",
"day")];return g.append(C("span","name",r.name),c,m,v),r.id===t.origin&&g.classList.add("origin"),{place:r,tile:g,time:c,
day:m,offset:v}});o.setAttribute("aria-label",t.title),o.replaceChildren(...l.map(({tile:r})=>r));function w(){let r=new Date(
(t.instant?Date.parse(t.instant):Date.now())+a);for(let{place:g,tile:c,time:m,day:v,offset:M}of l){let h=_(g.timeZone,
r,t.language),x=O(g,t.sun,r);E(m,h?.time??"–"),E(v,h?.date??t.unknown),E(M,h?`${h.offset} · ${t.phases[x]}`:""),c.dataset.
phase!==x&&(c.dataset.phase=x)}}return t.slider&&d(t.slider),w(),clearInterval(s.timer),s.timer=t.instant?0:setInterval(
w,1e3),()=>clearInterval(s.timer);function d({label:r,minutes:g,revision:c}){let m=n.querySelector(".hour")??tt(o),[v,
M]=[f(m,".what"),f(m,".reading")],h=f(m,"input"),x=()=>{let u=[Math.floor(h.valueAsNumber/60),h.valueAsNumber%60].map(
b=>String(b).padStart(2,"0")).join(":");M.textContent=u,h.setAttribute("aria-valuetext",u)},i=()=>{a=(h.valueAsNumber-
g)*6e4,x()};v.textContent=r,s.revision.isLate(c)||(h.value=String(g)),i(),h.oninput=()=>{i(),w()},h.onchange=()=>{clearTimeout(
s.rest),s.rest=setTimeout(()=>{e("choice",{minutes:h.valueAsNumber,revision:s.revision.next()})},X)}}}function tt(t){let n=y(
"label","hour"),e=y("input");return Object.assign(e,{type:"range",min:0,max:1425,step:15}),n.append(y("span","what"),e,
y("span","reading")),t.after(n),n}var I={circle:{path:"M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19z",baseline:16.3},square:{path:"M3.5 3.5h17v17h-17z",
baseline:16.3},diamond:{path:"M12 .8 23.2 12 12 23.2 .8 12z",baseline:16.3},triangle:{path:"M12 1 23.6 22H.4z",baseline:19},
hexagon:{path:"M6.4 2.2h11.2L23.2 12l-5.6 9.8H6.4L.8 12z",baseline:16.3}};var nt=I;function j(t,n=!1){let e=A("svg",{viewBox:"-2 -2 28 28","aria-hidden":"true",class:n?"dl-open":""}),{path:o,baseline:s}=nt[t.
shape],a=n?{d:o,style:`stroke: ${t.colour}`}:{d:o,fill:t.colour},l=A("text",{x:12,y:s,...n?{}:{fill:t.ink}});return l.
textContent=t.letter,e.append(A("path",a),l),e}var P=new WeakMap;function V({data:t,parentElement:n,setTriggerValue:e}){let o=f(n,".dl-layers"),s=P.get(o)??T();P.set(
o,s);let a=()=>[...o.querySelectorAll("button")],l=d=>d.getAttribute("aria-pressed")==="true";o.setAttribute("aria-lab\
el",t.title);let w=JSON.stringify(t.layers.map(({shown:d,...r})=>r));o.dataset.drawn!==w&&(o.dataset.drawn=w,o.replaceChildren(
...t.layers.map(ot))),s.isLate(t.revision)||a().forEach((d,r)=>{d.setAttribute("aria-pressed",String(t.layers[r].shown))}),
o.onclick=({target:d})=>{let r=d instanceof Element?d.closest("button"):null;if(!r)return;r.setAttribute("aria-pressed",
String(!l(r)));let c={layers:a().filter(l).map(({dataset:m})=>m.layer??""),revision:s.next()};N(c),e("choice",c)}}function ot(t){
let[n,e]=[y("li"),y("button")];return e.type="button",e.dataset.layer=t.id,e.append(j(t),C("span","",t.title)),n.append(
e),n}var B=31556926080000004e-6,z=1e4;function Z(t,n,e,o){let s=Object.values(t.from[n.origin]).map(c=>c[n.unit]),a=t.sections[n.
section]??[],l=c=>!!n.section&&!a.includes(c),d=s.filter(({place:c})=>n.layers.includes(c.layer)||c.id===n.origin).length<=
t.mostArcs,r=s.flatMap(({place:c,arc:m})=>{let v=c.rank===1||c.id===n.place;if(!m||!(d||v))return[];let{paths:M,straight:h}=st(
t.lines,n.origin,m.to),x=n.straight&&v?{path:h,label:m.straight}:null;return[{...m,paths:M,quiet:l(m.to),straight:x}]}),
g=t.claims[n.claim]?.[n.unit]??[];return{...t.scene,layers:t.scene.layers.map(c=>({...c,shown:n.layers.includes(c.id)})),
places:s.map(({place:c})=>({...c,quiet:l(c.id)})),arcs:[...r,...g],origin:n.origin,chosen:n.place,unit:t.units[n.unit],
night:o.night,baseMapAddress:t.world,fit:{...t.scene.fit,section:a,claim:t.claimed[n.claim]??[],n:e.fit},focus:{place:n.
place,n:e.focus},revision:e.revision}}function st(t,n,e){let o=t[`${n} ${e}`];if(o)return W(o);let{paths:s,straight:a}=W(
t[`${e} ${n}`]);return{paths:s.map(l=>l.toReversed()).reverse(),straight:a.toReversed()}}function W({path:t,turns:n,straight:e}){
let o=[],[s,a,l,w]=[t[0],t[1],0,0];for(let r=2;r<=t.length;r+=2)o.push([s,a]),l+=t[r],w+=t[r+1],s+=l,a+=w;return{paths:n.
map(r=>o.map(([g,c])=>[g/z,c/z+r])),straight:e}}function H(t,n){let e=({sun:o})=>{let s=Math.abs(n.getTime()-Date.parse(
o.at))%B;return Math.min(s,B-s)};return t.reduce((o,s)=>e(s)<e(o)?s:o)}"DecompressionStream"in window&&it(f(document,"#story-data").textContent??"").then(rt);async function it(t){let n=Uint8Array.
from(atob(t),e=>e.charCodeAt(0));return new Response(new Blob([n]).stream().pipeThrough(new DecompressionStream("defla\
te"))).json()}function rt(t){document.documentElement.classList.add("js");let n=window.map_story,e={...t.choice},o={fit:0,
focus:0,revision:0},s=[...document.querySelectorAll("[data-card]")].map(i=>i),a=new Map(s.map(i=>[i.dataset.card,i])),
l=f(document,"#card"),w=l.firstElementChild,d=f(document,"#origin");function r(){let i=t.scene.instant?new Date(t.scene.
instant):new Date,p=H(t.skies,i),u=Z(t,e,o,p);window.Dateline.show(n,u);let{origin:b}=u,U=u.places.filter(({id:S})=>t.
strip.places.includes(S)||S===b);q({data:{...t.strip,origin:b,instant:u.instant,sun:p.sun,places:U},parentElement:f(document,
".dl-clocks"),setTriggerValue:x}),V({data:{title:u.words.legend,layers:u.layers,revision:o.revision},parentElement:f(document,
".controls"),setTriggerValue:x}),E(f(document,"#map-title"),t.titles[e.origin][e.unit]),d.value=e.origin,g(),c();let L=u.
places.find(({id:S})=>S===e.place),Y=!L||L.id===e.origin||e.layers.includes(L.layer);f(document,"#unshown").hidden=Y}function g(){
for(let i of document.querySelectorAll("[data-choose][aria-pressed]")){let{choose:p="",to:u=""}=i.dataset,b=String(e[p]);
i.setAttribute("aria-pressed",String(b===u))}for(let i of document.querySelectorAll("[data-section]")){let{section:p}=i.
dataset;i.classList.toggle("other",!!e.section&&p!==e.section)}}function c(){if(l.dataset.shows===e.place)return;l.dataset.
shows=e.place;let i=a.get(e.place);if(!i){l.replaceChildren(...w?[w]:[]);return}let p=i.cloneNode(!0),[u,b]=[f(p,"h4"),
document.createElement("h3")];b.dir="auto",b.append(...u.childNodes),u.replaceWith(b),l.replaceChildren(p)}function m(i){
f(document,"#status").textContent=i}function v(){o.focus+=1,n.getContainer().scrollIntoView({block:"nearest"})}let M={
place(i){if(e.place=i,!i){n.closePopup();return}v(),m(t.from[e.origin][i][e.unit].place.description)},claim(i){e.claim=
e.claim===i?"":i,e.claim&&(e.place="",v(),m(t.claims[i]?.[e.unit].at(-1)?.text??""))},section(i){e.section=i,i&&m(f(document,
`[data-section="${i}"] h3`).textContent??"")},origin(i){e.origin=i,m(t.titles[i][e.unit])},unit(i){e.unit=i,m(t.titles[e.
origin][i])},straight(){e.straight=!e.straight},reset(){Object.assign(e,t.choice),o.fit+=1}};function h(i,p){M[i](p),r()}
function x(i,p){let u=p;"place"in u&&(e.place=u.place),"layers"in u&&(e.layers=u.layers),o.revision=u.revision,r()}document.
addEventListener("click",({target:i})=>{let p=i instanceof Element?i.closest("[data-choose]"):null;if(!(p instanceof HTMLElement))
return;let u=l.contains(p);h(p.dataset.choose??"",p.dataset.to??""),u&&!p.isConnected&&f(document,"#text").focus({preventScroll:!0})}),
d.addEventListener("change",()=>h("origin",d.value)),n.getContainer().addEventListener(D,i=>x("",i.detail)),r()}})();
