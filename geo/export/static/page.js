/* Built by `make js` from sources 11dfef633294353f. */
"use strict";(()=>{var D="dateline";function N(t){for(let n of document.querySelectorAll("iframe"))n.contentWindow?.postMessage({[D]:t},location.origin)}function y(t,n,e){let o=document.createElement(t);return n&&(o.className=n),e!==void 0&&(o.textContent=e),o}function C(t,n,e){
let o=y(t,n,e);return o.dir="auto",o}function k(t,n){let e=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[
o,i]of Object.entries(n))e.setAttribute(o,String(i));return e}function E(t,n){t&&t.textContent!==n&&(t.textContent=n)}var $=new Map;function F(t,n){let e=`${n} ${t}`,o=$.get(e);if(o===void 0){let i={timeZone:t,weekday:"short",day:"numer\
ic",month:"short",year:"numeric"},a={hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZoneName:"longOffset"};try{o=
{date:new Intl.DateTimeFormat(n,i),whole:new Intl.DateTimeFormat(n,{...i,...a})}}catch{o=null}$.set(e,o)}return o}function _(t,n,e){
let o=F(t,e);if(!o)return null;let i=Object.fromEntries(o.whole.formatToParts(n).map(({type:a,value:l})=>[a,l]));return{
time:`${i.hour}:${i.minute}`,weekday:i.weekday,date:o.date.format(n).replace(",",""),offset:`UTC${G(i.timeZoneName)}`}}
function G(t){return t.replace("GMT","").replace("-","−").replace(/^([+\u2212])0/,"$1").replace(":00","")||"+0"}function A(t=Date.now){let n=0,e=0,o=0;function i(a){[n,e]=[a,t()],o=Math.max(o,a)}return{next(){return i(Math.max(t(),
o+1)),n},note:i,isLate(a){return o=Math.max(o,a),a<n&&t()-e<3e3}}}function f(t,n){let e=t.querySelector(n);if(!e)throw new Error(`no ${n}`);return e}var T=Math.PI/180,J=864e5,K=-.833,Q=-6;function O(t,n,e){let o=(e.getTime()-Date.parse(n.at))/J*360,i=(t.longitude-n.longitude+
o)*T,[a,l]=[t.latitude*T,n.latitude*T],w=Math.sin(a)*Math.sin(l)+Math.cos(a)*Math.cos(l)*Math.cos(i),d=Math.asin(w)/T;
return d>K?"day":d>Q?"twilight":"night"}var X=200,R=new WeakMap;function q({data:t,parentElement:n,setTriggerValue:e}){let o=f(n,".strip"),i=R.get(o)??{revision:A(),
timer:0,rest:0};R.set(o,i);let a=0,l=t.places.map(r=>{let g=y("li"),[c,m,x]=[y("span","time"),y("span","day"),y("span",
"day")];return g.append(C("span","name",r.name),c,m,x),r.id===t.origin&&g.classList.add("origin"),{place:r,tile:g,time:c,
day:m,offset:x}});o.setAttribute("aria-label",t.title),o.replaceChildren(...l.map(({tile:r})=>r));function w(){let r=new Date(
(t.instant?Date.parse(t.instant):Date.now())+a);for(let{place:g,tile:c,time:m,day:x,offset:M}of l){let h=_(g.timeZone,
r,t.language),v=O(g,t.sun,r);E(m,h?.time??"–"),E(x,h?.date??t.unknown),E(M,h?`${h.offset} · ${t.phases[v]}`:""),c.dataset.
phase!==v&&(c.dataset.phase=v)}}return t.slider&&d(t.slider),w(),clearInterval(i.timer),i.timer=t.instant?0:setInterval(
w,1e3),()=>clearInterval(i.timer);function d({label:r,minutes:g,revision:c}){let m=n.querySelector(".hour")??tt(o),[x,
M]=[f(m,".what"),f(m,".reading")],h=f(m,"input"),v=()=>{let u=[Math.floor(h.valueAsNumber/60),h.valueAsNumber%60].map(
b=>String(b).padStart(2,"0")).join(":");M.textContent=u,h.setAttribute("aria-valuetext",u)},s=()=>{a=(h.valueAsNumber-
g)*6e4,v()};x.textContent=r,i.revision.isLate(c)||(h.value=String(g)),s(),h.oninput=()=>{s(),w()},h.onchange=()=>{clearTimeout(
i.rest),i.rest=setTimeout(()=>{e("choice",{minutes:h.valueAsNumber,revision:i.revision.next()})},X)}}}function tt(t){let n=y(
"label","hour"),e=y("input");return Object.assign(e,{type:"range",min:0,max:1425,step:15}),n.append(y("span","what"),e,
y("span","reading")),t.after(n),n}var I={circle:{path:"M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19z",baseline:16.3},square:{path:"M3.5 3.5h17v17h-17z",
baseline:16.3},diamond:{path:"M12 .8 23.2 12 12 23.2 .8 12z",baseline:16.3},triangle:{path:"M12 1 23.6 22H.4z",baseline:19},
hexagon:{path:"M6.4 2.2h11.2L23.2 12l-5.6 9.8H6.4L.8 12z",baseline:16.3}};var nt=I;function j(t,n=!1){let e=k("svg",{viewBox:"-2 -2 28 28","aria-hidden":"true",class:n?"dl-open":""}),{path:o,baseline:i}=nt[t.
shape],a=n?{d:o,style:`stroke: ${t.colour}`}:{d:o,fill:t.colour},l=k("text",{x:12,y:i,...n?{}:{fill:t.ink}});return l.
textContent=t.letter,e.append(k("path",a),l),e}var P=new WeakMap;function V({data:t,parentElement:n,setTriggerValue:e}){let o=f(n,".dl-layers"),i=P.get(o)??A();P.set(
o,i);let a=()=>[...o.querySelectorAll("button")],l=d=>d.getAttribute("aria-pressed")==="true";o.setAttribute("aria-lab\
el",t.title);let w=JSON.stringify(t.layers.map(({shown:d,...r})=>r));o.dataset.drawn!==w&&(o.dataset.drawn=w,o.replaceChildren(
...t.layers.map(ot))),i.isLate(t.revision)||a().forEach((d,r)=>{d.setAttribute("aria-pressed",String(t.layers[r].shown))}),
o.onclick=({target:d})=>{let r=d instanceof Element?d.closest("button"):null;if(!r)return;r.setAttribute("aria-pressed",
String(!l(r)));let c={layers:a().filter(l).map(({dataset:m})=>m.layer??""),revision:i.next()};N(c),e("choice",c)}}function ot(t){
let[n,e]=[y("li"),y("button")];return e.type="button",e.dataset.layer=t.id,e.append(j(t),C("span","",t.title)),n.append(
e),n}var B=31556926080000004e-6,z=1e4;function W(t,n,e,o){let i=Object.values(t.from[n.origin]).map(c=>c[n.unit]),a=t.sections[n.
section]??[],l=c=>!!n.section&&!a.includes(c),d=i.filter(({place:c})=>n.layers.includes(c.layer)||c.id===n.origin).length<=
t.mostArcs,r=i.flatMap(({place:c,arc:m})=>{let x=c.rank===1||c.id===n.place;if(!m||!(d||x))return[];let{paths:M,straight:h}=st(
t.lines,n.origin,m.to),v=n.straight&&x?{path:h,label:m.straight}:null;return[{...m,paths:M,quiet:l(m.to),straight:v}]}),
g=t.claims[n.claim]?.[n.unit]??[];return{...t.scene,layers:t.scene.layers.map(c=>({...c,shown:n.layers.includes(c.id)})),
places:i.map(({place:c})=>({...c,quiet:l(c.id)})),arcs:[...r,...g],outline:t.outlines[n.claim]??null,origin:n.origin,chosen:n.
place,unit:t.units[n.unit],night:o.night,baseMapAddress:t.world,fit:{...t.scene.fit,section:a,claim:t.claimed[n.claim]??
[],n:e.fit},focus:{place:n.place,n:e.focus},revision:e.revision}}function st(t,n,e){let o=t[`${n} ${e}`];if(o)return H(
o);let{paths:i,straight:a}=H(t[`${e} ${n}`]);return{paths:i.map(l=>l.toReversed()).reverse(),straight:a.toReversed()}}
function H({path:t,turns:n,straight:e}){let o=[],[i,a,l,w]=[t[0],t[1],0,0];for(let r=2;r<=t.length;r+=2)o.push([i,a]),
l+=t[r],w+=t[r+1],i+=l,a+=w;return{paths:n.map(r=>o.map(([g,c])=>[g/z,c/z+r])),straight:e}}function Z(t,n){let e=({sun:o})=>{
let i=Math.abs(n.getTime()-Date.parse(o.at))%B;return Math.min(i,B-i)};return t.reduce((o,i)=>e(i)<e(o)?i:o)}"DecompressionStream"in window&&it(f(document,"#story-data").textContent??"").then(rt);async function it(t){let n=Uint8Array.
from(atob(t),e=>e.charCodeAt(0));return new Response(new Blob([n]).stream().pipeThrough(new DecompressionStream("defla\
te"))).json()}function rt(t){document.documentElement.classList.add("js");let n=window.map_story,e={...t.choice},o={fit:0,
focus:0,revision:0},i=[...document.querySelectorAll("[data-card]")].map(s=>s),a=new Map(i.map(s=>[s.dataset.card,s])),
l=f(document,"#card"),w=l.firstElementChild,d=f(document,"#origin");function r(){let s=t.scene.instant?new Date(t.scene.
instant):new Date,p=Z(t.skies,s),u=W(t,e,o,p);window.Dateline.show(n,u);let{origin:b}=u,U=u.places.filter(({id:S})=>t.
strip.places.includes(S)||S===b);q({data:{...t.strip,origin:b,instant:u.instant,sun:p.sun,places:U},parentElement:f(document,
".dl-clocks"),setTriggerValue:v}),V({data:{title:u.words.legend,layers:u.layers,revision:o.revision},parentElement:f(document,
".controls"),setTriggerValue:v}),E(f(document,"#map-title"),t.titles[e.origin][e.unit]),d.value=e.origin,g(),c();let L=u.
places.find(({id:S})=>S===e.place),Y=!L||L.id===e.origin||e.layers.includes(L.layer);f(document,"#unshown").hidden=Y}function g(){
for(let s of document.querySelectorAll("[data-choose][aria-pressed]")){let{choose:p="",to:u=""}=s.dataset,b=String(e[p]);
s.setAttribute("aria-pressed",String(b===u))}for(let s of document.querySelectorAll("[data-section]")){let{section:p}=s.
dataset;s.classList.toggle("other",!!e.section&&p!==e.section)}}function c(){if(l.dataset.shows===e.place)return;l.dataset.
shows=e.place;let s=a.get(e.place);if(!s){l.replaceChildren(...w?[w]:[]);return}let p=s.cloneNode(!0),[u,b]=[f(p,"h4"),
document.createElement("h3")];b.dir="auto",b.append(...u.childNodes),u.replaceWith(b),l.replaceChildren(p)}function m(s){
f(document,"#status").textContent=s}function x(){o.focus+=1,n.getContainer().scrollIntoView({block:"nearest"})}let M={
place(s){if(e.place=s,!s){n.closePopup();return}x(),m(t.from[e.origin][s][e.unit].place.description)},claim(s){e.claim=
e.claim===s?"":s,e.claim&&(e.place="",x(),m(t.claims[s]?.[e.unit].at(-1)?.text??""))},section(s){e.section=s,s&&m(f(document,
`[data-section="${s}"] h3`).textContent??"")},origin(s){e.origin=s,m(t.titles[s][e.unit])},unit(s){e.unit=s,m(t.titles[e.
origin][s])},straight(){e.straight=!e.straight},reset(){Object.assign(e,t.choice),o.fit+=1}};function h(s,p){M[s](p),r()}
function v(s,p){let u=p;"place"in u&&(e.place=u.place),"layers"in u&&(e.layers=u.layers),o.revision=u.revision,r()}document.
addEventListener("click",({target:s})=>{let p=s instanceof Element?s.closest("[data-choose]"):null;if(!(p instanceof HTMLElement))
return;let u=l.contains(p);h(p.dataset.choose??"",p.dataset.to??""),u&&!p.isConnected&&f(document,"#text").focus({preventScroll:!0})}),
document.addEventListener("keydown",s=>{!(s.target instanceof HTMLElement&&s.target.matches("[data-choose][role=button\
]"))||s.key!=="Enter"&&s.key!==" "||(s.preventDefault(),s.target.click())}),d.addEventListener("change",()=>h("origin",
d.value)),n.getContainer().addEventListener(D,s=>v("",s.detail)),r()}})();
