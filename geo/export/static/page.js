/* Built by `make js` from sources e1b988e6a5dca6e1. */
"use strict";(()=>{var b="dateline";function M(t,e,n){let o=document.createElement(t);return e&&(o.className=e),n!==void 0&&(o.textContent=n),o}function A(t,e,n){
let o=M(t,e,n);return o.dir="auto",o}function C(t,e){t&&t.textContent!==e&&(t.textContent=e)}var D=new Map;function Z(t,e){let n=`${e} ${t}`,o=D.get(n);if(o===void 0){let r={timeZone:t,weekday:"short",day:"numer\
ic",month:"short",year:"numeric"},m={hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZoneName:"longOffset"};try{o=
{date:new Intl.DateTimeFormat(e,r),whole:new Intl.DateTimeFormat(e,{...r,...m})}}catch{o=null}D.set(n,o)}return o}function N(t,e,n){
let o=Z(t,n);if(!o)return null;let r=Object.fromEntries(o.whole.formatToParts(e).map(({type:m,value:a})=>[m,a]));return{
time:`${r.hour}:${r.minute}`,weekday:r.weekday,date:o.date.format(e).replace(",",""),offset:`UTC${U(r.timeZoneName)}`}}
function U(t){return t.replace("GMT","").replace("-","−").replace(/^([+\u2212])0/,"$1").replace(":00","")||"+0"}function _(t=Date.now){let e=0,n=0,o=0;return{next(){return[n,e]=[t(),Math.max(t(),o+1)],o=e,e},isLate(r){return o=Math.
max(o,r),r<e&&t()-n<3e3}}}function f(t,e){let n=t.querySelector(e);if(!n)throw new Error(`no ${e}`);return n}var k=Math.PI/180,F=864e5,G=-.833,H=-6;function $(t,e,n){let o=(n.getTime()-Date.parse(e.at))/F*360,r=(t.longitude-e.longitude+
o)*k,[m,a]=[t.latitude*k,e.latitude*k],h=Math.sin(m)*Math.sin(a)+Math.cos(m)*Math.cos(a)*Math.cos(r),y=Math.asin(h)/k;
return y>G?"day":y>H?"twilight":"night"}var W=200,L=new WeakMap;function I({data:t,parentElement:e,setTriggerValue:n}){let o=f(e,".strip"),r=L.get(o)??{revision:_(),
timer:0,rest:0};L.set(o,r);let m=0,a=t.places.map(c=>{let g=M("li"),[w,d,i]=[M("span","time"),M("span","day"),M("span",
"day")];return g.append(A("span","name",c.name),w,d,i),c.id===t.origin&&g.classList.add("origin"),{place:c,tile:g,time:w,
day:d,offset:i}});o.setAttribute("aria-label",t.title),o.replaceChildren(...a.map(({tile:c})=>c));function h(){let c=new Date(
(t.instant?Date.parse(t.instant):Date.now())+m);for(let{place:g,tile:w,time:d,day:i,offset:x}of a){let p=N(g.timeZone,
c,t.language),v=$(g,t.sun,c);C(d,p?.time??"–"),C(i,p?.date??t.unknown),C(x,p?`${p.offset} · ${t.phases[v]}`:""),w.dataset.
phase!==v&&(w.dataset.phase=v)}}return t.slider&&y(t.slider),h(),clearInterval(r.timer),r.timer=t.instant?0:setInterval(
h,1e3),()=>clearInterval(r.timer);function y({label:c,minutes:g,revision:w}){let d=e.querySelector(".hour")??Y(o),[i,x]=[
f(d,".what"),f(d,".reading")],p=f(d,"input"),v=()=>{let u=[Math.floor(p.valueAsNumber/60),p.valueAsNumber%60].map(E=>String(
E).padStart(2,"0")).join(":");x.textContent=u,p.setAttribute("aria-valuetext",u)},s=()=>{m=(p.valueAsNumber-g)*6e4,v()};
i.textContent=c,r.revision.isLate(w)||(p.value=String(g)),s(),p.oninput=()=>{s(),h()},p.onchange=()=>{clearTimeout(r.rest),
r.rest=setTimeout(()=>{n("choice",{minutes:p.valueAsNumber,revision:r.revision.next()})},W)}}}function Y(t){let e=M("l\
abel","hour"),n=M("input");return Object.assign(n,{type:"range",min:0,max:1425,step:15}),e.append(M("span","what"),n,M(
"span","reading")),t.after(e),e}var R=31556926080000004e-6,q=1e4;function j(t,e,n,o){let r=Object.values(t.from[e.origin]).map(i=>i[e.unit]),m=t.sections[e.
section]??[],a=t.claimed[e.claim]??[],h=t.claims[e.claim]?.[e.unit]??[],y=i=>i!==e.place&&(a.length?!a.includes(i):!!e.
section&&!m.includes(i)),c=i=>y(i)||h.length>0&&i!==e.place,w=r.filter(({place:i})=>e.layers.includes(i.layer)||i.id===
e.origin).length<=t.mostArcs,d=r.flatMap(({place:i,arc:x})=>{let p=i.rank===1||i.id===e.place;if(!x||!(w||p))return[];
let{paths:v,straight:s}=J(t.lines,e.origin,x.to),l=e.straight&&p?{path:s,label:x.straight}:null;return[{...x,paths:v,quiet:c(
x.to),straight:l}]});return{...t.scene,layers:t.scene.layers.map(i=>({...i,shown:e.layers.includes(i.id)})),places:r.map(
({place:i})=>({...i,quiet:y(i.id)})),arcs:[...d,...h],outline:t.outlines[e.claim]??null,origin:e.origin,chosen:e.place,
unit:t.units[e.unit],night:o.night,baseMapAddress:t.world,areaNames:t.areaNames,fit:{...t.scene.fit,section:m,claim:a,
n:n.fit},focus:{place:e.place,n:n.focus},revision:n.revision}}function J(t,e,n){let o=t[`${e} ${n}`];if(o)return O(o);
let{paths:r,straight:m}=O(t[`${n} ${e}`]);return{paths:r.map(a=>a.toReversed()).reverse(),straight:m.toReversed()}}function O({
path:t,turns:e,straight:n}){let o=[],[r,m,a,h]=[t[0],t[1],0,0];for(let c=2;c<=t.length;c+=2)o.push([r,m]),a+=t[c],h+=t[c+
1],r+=a,m+=h;return{paths:e.map(c=>o.map(([g,w])=>[g/q,w/q+c])),straight:n}}function P(t,e){let n=({sun:o})=>{let r=Math.
abs(e.getTime()-Date.parse(o.at))%R;return Math.min(r,R-r)};return t.reduce((o,r)=>n(r)<n(o)?r:o)}"DecompressionStream"in window&&K(f(document,"#story-data").textContent??"").then(Q);async function K(t){let e=Uint8Array.
from(atob(t),n=>n.charCodeAt(0));return new Response(new Blob([e]).stream().pipeThrough(new DecompressionStream("defla\
te"))).json()}function Q(t){document.documentElement.classList.add("js");let e=window.map_story,n={...t.choice},o={fit:0,
focus:0,revision:0},r=[...document.querySelectorAll("[data-card]")].map(s=>s),m=new Map(r.map(s=>[s.dataset.card,s])),
a=f(document,"#card"),h=a.firstElementChild,y=f(document,"#origin");function c(){let s=t.scene.instant?new Date(t.scene.
instant):new Date,l=P(t.skies,s),u=j(t,n,o,l);window.Dateline.show(e,u);let{origin:E}=u,V=u.places.filter(({id:S})=>t.
strip.places.includes(S)||S===E);I({data:{...t.strip,origin:E,instant:u.instant,sun:l.sun,places:V},parentElement:f(document,
".dl-clocks"),setTriggerValue:v}),C(f(document,"#map-title"),t.titles[n.origin][n.unit]),y.value=n.origin,g(),w();let T=u.
places.find(({id:S})=>S===n.place),B=!T||T.id===n.origin||n.layers.includes(T.layer);f(document,"#unshown").hidden=B}function g(){
for(let s of document.querySelectorAll("[data-choose][aria-pressed]")){let{choose:l="",to:u=""}=s.dataset,E=String(n[l]);
s.setAttribute("aria-pressed",String(E===u))}for(let s of document.querySelectorAll("[data-section]")){let{section:l}=s.
dataset;s.classList.toggle("other",!!n.section&&l!==n.section)}}function w(){if(a.dataset.shows===n.place)return;a.dataset.
shows=n.place;let s=m.get(n.place);if(!s){a.replaceChildren(...h?[h]:[]);return}let l=s.cloneNode(!0),[u,E]=[f(l,"h4"),
document.createElement("h3")];E.dir="auto",E.append(...u.childNodes),u.replaceWith(E),a.replaceChildren(l)}function d(s){
f(document,"#status").textContent=s}function i(){o.focus+=1,e.getContainer().scrollIntoView({block:"nearest"})}let x={
place(s){if(n.place=s,!s){e.closePopup();return}i(),d(t.from[n.origin][s][n.unit].place.description)},claim(s){n.claim=
n.claim===s?"":s,n.claim&&(n.place="",i(),d(t.claims[s]?.[n.unit].at(-1)?.text??""))},section(s){n.section=s,s&&d(f(document,
`[data-section="${s}"] h3`).textContent??"")},origin(s){n.origin=s,d(t.titles[s][n.unit])},unit(s){n.unit=s,d(t.titles[n.
origin][s])},straight(){n.straight=!n.straight},reset(){Object.assign(n,t.choice),o.fit+=1}};function p(s,l){x[s](l),c()}
function v(s,l){let u=l;"place"in u&&(n.place=u.place),"layers"in u&&(n.layers=u.layers),o.revision=u.revision,c()}document.
addEventListener("click",({target:s})=>{let l=s instanceof Element?s.closest("[data-choose]"):null;if(!(l instanceof HTMLElement))
return;let u=a.contains(l);p(l.dataset.choose??"",l.dataset.to??""),u&&!l.isConnected&&f(document,"#text").focus({preventScroll:!0})}),
document.addEventListener("keydown",s=>{!(s.target instanceof HTMLElement&&s.target.matches("[data-choose][role=button\
]"))||s.key!=="Enter"&&s.key!==" "||(s.preventDefault(),s.target.click())}),y.addEventListener("change",()=>p("origin",
y.value)),e.getContainer().addEventListener(b,s=>v("",s.detail)),c()}})();
