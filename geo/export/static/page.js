/* Built by `make js` from sources 848fb3429578c453. */
"use strict";(()=>{var N="dateline";function y(t,n,e){let o=document.createElement(t);return n&&(o.className=n),e!==void 0&&(o.textContent=e),o}function $(t,n,e){
let o=y(t,n,e);return o.dir="auto",o}function T(t,n){t&&t.textContent!==n&&(t.textContent=n)}var L=new Map;function F(t,n){let e=`${n} ${t}`,o=L.get(e);if(o===void 0){let i={timeZone:t,weekday:"short",day:"numer\
ic",month:"short",year:"numeric"},m={hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZoneName:"longOffset"};try{o=
{date:new Intl.DateTimeFormat(n,i),whole:new Intl.DateTimeFormat(n,{...i,...m})}}catch{o=null}L.set(e,o)}return o}function _(t,n,e){
let o=F(t,e);if(!o)return null;let i=Object.fromEntries(o.whole.formatToParts(n).map(({type:m,value:a})=>[m,a]));return{
time:`${i.hour}:${i.minute}`,weekday:i.weekday,date:o.date.format(n).replace(",",""),offset:`UTC${G(i.timeZoneName)}`}}
function G(t){return t.replace("GMT","").replace("-","−").replace(/^([+\u2212])0/,"$1").replace(":00","")||"+0"}function I(t=Date.now){let n=0,e=0,o=0;return{next(){return[e,n]=[t(),Math.max(t(),o+1)],o=n,n},isLate(i){return o=Math.
max(o,i),i<n&&t()-e<3e3}}}function f(t,n){let e=t.querySelector(n);if(!e)throw new Error(`no ${n}`);return e}var D=Math.PI/180,H=864e5,W=-.833,Y=-6;function R(t,n,e){let o=(e.getTime()-Date.parse(n.at))/H*360,i=(t.longitude-n.longitude+
o)*D,[m,a]=[t.latitude*D,n.latitude*D],d=Math.sin(m)*Math.sin(a)+Math.cos(m)*Math.cos(a)*Math.cos(i),x=Math.asin(d)/D;
return x>W?"day":x>Y?"twilight":"night"}var J=200,j=new WeakMap;function q({data:t,parentElement:n,setTriggerValue:e}){let o=f(n,".strip"),i=j.get(o)??{revision:I(),
timer:0,rest:0};j.set(o,i);let m=0,a=t.places.map(l=>{let h=y("li"),[w,v,r]=[y("span","time"),y("span","day"),y("span",
"day")];return h.append($("span","name",l.name),w,v,r),l.id===t.origin&&h.classList.add("origin"),{place:l,tile:h,time:w,
day:v,offset:r}});o.setAttribute("aria-label",t.title),o.replaceChildren(...a.map(({tile:l})=>l));function d(){let l=new Date(
(t.instant?Date.parse(t.instant):Date.now())+m);for(let{place:h,tile:w,time:v,day:r,offset:g}of a){let p=_(h.timeZone,
l,t.language),E=R(h,t.sun,l);T(v,p?.time??"–"),T(r,p?.date??t.unknown),T(g,p?`${p.offset} · ${t.phases[E]}`:""),w.dataset.
phase!==E&&(w.dataset.phase=E)}}return t.slider&&x(t.slider),d(),clearInterval(i.timer),i.timer=t.instant?0:setInterval(
d,1e3),()=>clearInterval(i.timer);function x({label:l,minutes:h,revision:w}){let v=n.querySelector(".hour")??K(o),[r,g]=[
f(v,".what"),f(v,".reading")],p=f(v,"input"),E=()=>{let c=[Math.floor(p.valueAsNumber/60),p.valueAsNumber%60].map(u=>String(
u).padStart(2,"0")).join(":");g.textContent=c,p.setAttribute("aria-valuetext",c)},C=()=>{m=(p.valueAsNumber-h)*6e4,E()};
r.textContent=l,i.revision.isLate(w)||(p.value=String(h)),C(),p.oninput=()=>{C(),d()},p.onchange=()=>{clearTimeout(i.rest),
i.rest=setTimeout(()=>{e("choice",{minutes:p.valueAsNumber,revision:i.revision.next()})},J)}}}function K(t){let n=y("l\
abel","hour"),e=y("input");return Object.assign(e,{type:"range",min:0,max:1425,step:15}),n.append(y("span","what"),e,y(
"span","reading")),t.after(n),n}var O=31556926080000004e-6,P=1e4;function B(t,n,e,o){let i=Object.values(t.from[n.origin]).map(r=>r[n.unit]),m=t.sections[n.
section]??[],a=t.claimed[n.claim]??[],d=t.claims[n.claim]?.[n.unit]??[],x=r=>r!==n.place&&(a.length?!a.includes(r):!!n.
section&&!m.includes(r)),l=r=>x(r)||d.length>0&&r!==n.place,w=i.filter(({place:r})=>n.layers.includes(r.layer)||r.id===
n.origin).length<=t.mostArcs,v=i.flatMap(({place:r,arc:g})=>{let p=r.rank===1||r.id===n.place||g?.rank===0;if(!g||!(w||
p))return[];let{paths:E,straight:C}=Q(t.lines,n.origin,g.to),s=n.straight&&p?{path:C,label:g.straight}:null;return[{...g,
paths:E,quiet:l(g.to),straight:s}]});return{...t.scene,layers:t.scene.layers.map(r=>({...r,shown:n.layers.includes(r.id)})),
places:i.map(({place:r})=>({...r,quiet:x(r.id)})),arcs:[...v,...d],outline:t.outlines[n.claim]??null,rings:t.scene.rings.
map((r,g)=>({...r,...t.rings[n.unit][g]})),origin:n.origin,chosen:n.place,unit:t.units[n.unit],night:{...o.night,shown:n.
night,rings:n.night?o.night.rings:[]},baseMapAddress:t.world,areaNames:t.areaNames,details:t.details,fit:{...t.scene.fit,
section:m,claim:a,n:e.fit},focus:{place:n.place,n:e.focus},revision:e.revision}}function Q(t,n,e){let o=t[`${n} ${e}`];
if(o)return V(o);let{paths:i,straight:m}=V(t[`${e} ${n}`]);return{paths:i.map(a=>a.toReversed()).reverse(),straight:m.
toReversed()}}function V({path:t,turns:n,straight:e}){let o=[],[i,m,a,d]=[t[0],t[1],0,0];for(let l=2;l<=t.length;l+=2)
o.push([i,m]),a+=t[l],d+=t[l+1],i+=a,m+=d;return{paths:n.map(l=>o.map(([h,w])=>[h/P,w/P+l])),straight:e}}function Z(t,n){
let e=({sun:o})=>{let i=Math.abs(n.getTime()-Date.parse(o.at))%O;return Math.min(i,O-i)};return t.reduce((o,i)=>e(i)<e(
o)?i:o)}"DecompressionStream"in window&&X(f(document,"#story-data").textContent??"").then(z);async function X(t){let n=Uint8Array.
from(atob(t),e=>e.charCodeAt(0));return new Response(new Blob([n]).stream().pipeThrough(new DecompressionStream("defla\
te"))).json()}function z(t){document.documentElement.classList.add("js");let n=window.map_story,e={...t.choice},o={fit:0,
focus:0,revision:0},i=[...document.querySelectorAll("[data-card]")].map(s=>s),m=new Map(i.map(s=>[s.dataset.card,s])),
a=f(document,"#card"),d=a.firstElementChild,x=f(document,"#origin");function l(){let s=t.scene.instant?new Date(t.scene.
instant):new Date,c=Z(t.skies,s),u=B(t,e,o,c);window.Dateline.show(n,u);let{origin:M}=u,k=u.places.filter(({id:S})=>t.
strip.places.includes(S)||S===M);q({data:{...t.strip,origin:M,instant:u.instant,sun:c.sun,places:k},parentElement:f(document,
".dl-clocks"),setTriggerValue:C}),T(f(document,"#map-title"),t.titles[e.origin][e.unit]),x.value=e.origin,h(),v(),w();
let b=u.places.find(({id:S})=>S===e.place),A=!b||b.id===e.origin||e.layers.includes(b.layer);f(document,"#unshown").hidden=
A}function h(){for(let s of document.querySelectorAll("[data-choose]")){let{choose:c="",to:u=""}=s.dataset,M=String(e[c])===
u;s.classList.toggle("dl-chosen",M),s.hasAttribute("aria-pressed")&&s.setAttribute("aria-pressed",String(M))}for(let s of document.
querySelectorAll("[data-section]")){let{section:c}=s.dataset;s.classList.toggle("other",!!e.section&&c!==e.section)}}function w(){
let s=t.documentTitles[e.claim]??t.documentTitles[""];document.title!==s&&(document.title=s)}function v(){let s=m.get(
e.place?`place ${e.place}`:`claim ${e.claim}`),c=[e.place,e.claim,e.origin,e.unit].join(" ");if(a.dataset.shows===c)return;
if(a.dataset.shows=c,!s){a.replaceChildren(...d?[d]:[]);return}let u=s.cloneNode(!0),[M,k]=[f(u,"h4"),document.createElement(
"h3")];k.dir="auto",k.append(...M.childNodes),M.replaceWith(k);let A=(e.place?t.from[e.origin][e.place][e.unit].facts:
[]).flatMap(([S,U])=>[y("dt","",S),y("dd","",U)]);A.length&&f(u,".dl-facts").prepend(...A),a.replaceChildren(u)}function r(s){
f(document,"#status").textContent=s}function g(){o.focus+=1,n.getContainer().scrollIntoView({block:"nearest"})}let p={
place(s){e.place=s,s&&(g(),r(t.from[e.origin][s][e.unit].place.description))},claim(s){e.claim=e.claim===s?"":s,e.claim&&
(e.place="",o.focus+=1,r(t.claims[s]?.[e.unit].at(-1)?.text??""))},section(s){e.section=e.section===s?"":s,e.section&&
r(f(document,`[data-section="${s}"] h3`).textContent??"")},origin(s){e.origin=s,r(t.titles[s][e.unit])},unit(s){e.unit=
s,r(t.titles[e.origin][s])},straight(){e.straight=!e.straight},reset(){Object.assign(e,t.choice),o.fit+=1}};function E(s,c){
p[s](c),l()}function C(s,c){let u=c;"place"in u&&(e.place=u.place),"layers"in u&&(e.layers=u.layers),"night"in u&&(e.night=
u.night),o.revision=u.revision,l()}document.addEventListener("click",({target:s})=>{let c=s instanceof Element?s.closest(
"[data-choose]"):null;if(!(c instanceof HTMLElement))return;let u=a.contains(c);E(c.dataset.choose??"",c.dataset.to??""),
c.dataset.choose==="claim"&&a.scrollIntoView({block:"nearest"}),u&&!c.isConnected&&f(document,"#text").focus({preventScroll:!0})}),
document.addEventListener("keydown",s=>{!(s.target instanceof HTMLElement&&s.target.matches("[data-choose][role=button\
]"))||s.key!=="Enter"&&s.key!==" "||(s.preventDefault(),s.target.click())}),x.addEventListener("change",()=>E("origin",
x.value)),n.getContainer().addEventListener(N,s=>C("",s.detail)),l()}})();
