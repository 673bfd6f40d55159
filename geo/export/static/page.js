/* Built by `make js` from sources 8f076096a253583b. */
"use strict";(()=>{var b="dateline";function E(t,n,e){let o=document.createElement(t);return n&&(o.className=n),e!==void 0&&(o.textContent=e),o}function A(t,n,e){
let o=E(t,n,e);return o.dir="auto",o}function C(t,n){t&&t.textContent!==n&&(t.textContent=n)}var D=new Map;function Z(t,n){let e=`${n} ${t}`,o=D.get(e);if(o===void 0){let r={timeZone:t,weekday:"short",day:"numer\
ic",month:"short",year:"numeric"},p={hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZoneName:"longOffset"};try{o=
{date:new Intl.DateTimeFormat(n,r),whole:new Intl.DateTimeFormat(n,{...r,...p})}}catch{o=null}D.set(e,o)}return o}function N(t,n,e){
let o=Z(t,e);if(!o)return null;let r=Object.fromEntries(o.whole.formatToParts(n).map(({type:p,value:a})=>[p,a]));return{
time:`${r.hour}:${r.minute}`,weekday:r.weekday,date:o.date.format(n).replace(",",""),offset:`UTC${U(r.timeZoneName)}`}}
function U(t){return t.replace("GMT","").replace("-","−").replace(/^([+\u2212])0/,"$1").replace(":00","")||"+0"}function _(t=Date.now){let n=0,e=0,o=0;return{next(){return[e,n]=[t(),Math.max(t(),o+1)],o=n,n},isLate(r){return o=Math.
max(o,r),r<n&&t()-e<3e3}}}function f(t,n){let e=t.querySelector(n);if(!e)throw new Error(`no ${n}`);return e}var k=Math.PI/180,F=864e5,G=-.833,H=-6;function $(t,n,e){let o=(e.getTime()-Date.parse(n.at))/F*360,r=(t.longitude-n.longitude+
o)*k,[p,a]=[t.latitude*k,n.latitude*k],g=Math.sin(p)*Math.sin(a)+Math.cos(p)*Math.cos(a)*Math.cos(r),y=Math.asin(g)/k;
return y>G?"day":y>H?"twilight":"night"}var W=200,L=new WeakMap;function I({data:t,parentElement:n,setTriggerValue:e}){let o=f(n,".strip"),r=L.get(o)??{revision:_(),
timer:0,rest:0};L.set(o,r);let p=0,a=t.places.map(c=>{let h=E("li"),[i,m,w]=[E("span","time"),E("span","day"),E("span",
"day")];return h.append(A("span","name",c.name),i,m,w),c.id===t.origin&&h.classList.add("origin"),{place:c,tile:h,time:i,
day:m,offset:w}});o.setAttribute("aria-label",t.title),o.replaceChildren(...a.map(({tile:c})=>c));function g(){let c=new Date(
(t.instant?Date.parse(t.instant):Date.now())+p);for(let{place:h,tile:i,time:m,day:w,offset:M}of a){let d=N(h.timeZone,
c,t.language),x=$(h,t.sun,c);C(m,d?.time??"–"),C(w,d?.date??t.unknown),C(M,d?`${d.offset} · ${t.phases[x]}`:""),i.dataset.
phase!==x&&(i.dataset.phase=x)}}return t.slider&&y(t.slider),g(),clearInterval(r.timer),r.timer=t.instant?0:setInterval(
g,1e3),()=>clearInterval(r.timer);function y({label:c,minutes:h,revision:i}){let m=n.querySelector(".hour")??Y(o),[w,M]=[
f(m,".what"),f(m,".reading")],d=f(m,"input"),x=()=>{let u=[Math.floor(d.valueAsNumber/60),d.valueAsNumber%60].map(v=>String(
v).padStart(2,"0")).join(":");M.textContent=u,d.setAttribute("aria-valuetext",u)},s=()=>{p=(d.valueAsNumber-h)*6e4,x()};
w.textContent=c,r.revision.isLate(i)||(d.value=String(h)),s(),d.oninput=()=>{s(),g()},d.onchange=()=>{clearTimeout(r.rest),
r.rest=setTimeout(()=>{e("choice",{minutes:d.valueAsNumber,revision:r.revision.next()})},W)}}}function Y(t){let n=E("l\
abel","hour"),e=E("input");return Object.assign(e,{type:"range",min:0,max:1425,step:15}),n.append(E("span","what"),e,E(
"span","reading")),t.after(n),n}var R=31556926080000004e-6,O=1e4;function q(t,n,e,o){let r=Object.values(t.from[n.origin]).map(i=>i[n.unit]),p=t.sections[n.
section]??[],a=i=>!!n.section&&!p.includes(i),y=r.filter(({place:i})=>n.layers.includes(i.layer)||i.id===n.origin).length<=
t.mostArcs,c=r.flatMap(({place:i,arc:m})=>{let w=i.rank===1||i.id===n.place;if(!m||!(y||w))return[];let{paths:M,straight:d}=J(
t.lines,n.origin,m.to),x=n.straight&&w?{path:d,label:m.straight}:null;return[{...m,paths:M,quiet:a(m.to),straight:x}]}),
h=t.claims[n.claim]?.[n.unit]??[];return{...t.scene,layers:t.scene.layers.map(i=>({...i,shown:n.layers.includes(i.id)})),
places:r.map(({place:i})=>({...i,quiet:a(i.id)})),arcs:[...c,...h],outline:t.outlines[n.claim]??null,origin:n.origin,chosen:n.
place,unit:t.units[n.unit],night:o.night,baseMapAddress:t.world,areaNames:t.areaNames,fit:{...t.scene.fit,section:p,claim:t.
claimed[n.claim]??[],n:e.fit},focus:{place:n.place,n:e.focus},revision:e.revision}}function J(t,n,e){let o=t[`${n} ${e}`];
if(o)return j(o);let{paths:r,straight:p}=j(t[`${e} ${n}`]);return{paths:r.map(a=>a.toReversed()).reverse(),straight:p.
toReversed()}}function j({path:t,turns:n,straight:e}){let o=[],[r,p,a,g]=[t[0],t[1],0,0];for(let c=2;c<=t.length;c+=2)
o.push([r,p]),a+=t[c],g+=t[c+1],r+=a,p+=g;return{paths:n.map(c=>o.map(([h,i])=>[h/O,i/O+c])),straight:e}}function P(t,n){
let e=({sun:o})=>{let r=Math.abs(n.getTime()-Date.parse(o.at))%R;return Math.min(r,R-r)};return t.reduce((o,r)=>e(r)<e(
o)?r:o)}"DecompressionStream"in window&&K(f(document,"#story-data").textContent??"").then(Q);async function K(t){let n=Uint8Array.
from(atob(t),e=>e.charCodeAt(0));return new Response(new Blob([n]).stream().pipeThrough(new DecompressionStream("defla\
te"))).json()}function Q(t){document.documentElement.classList.add("js");let n=window.map_story,e={...t.choice},o={fit:0,
focus:0,revision:0},r=[...document.querySelectorAll("[data-card]")].map(s=>s),p=new Map(r.map(s=>[s.dataset.card,s])),
a=f(document,"#card"),g=a.firstElementChild,y=f(document,"#origin");function c(){let s=t.scene.instant?new Date(t.scene.
instant):new Date,l=P(t.skies,s),u=q(t,e,o,l);window.Dateline.show(n,u);let{origin:v}=u,V=u.places.filter(({id:S})=>t.
strip.places.includes(S)||S===v);I({data:{...t.strip,origin:v,instant:u.instant,sun:l.sun,places:V},parentElement:f(document,
".dl-clocks"),setTriggerValue:x}),C(f(document,"#map-title"),t.titles[e.origin][e.unit]),y.value=e.origin,h(),i();let T=u.
places.find(({id:S})=>S===e.place),B=!T||T.id===e.origin||e.layers.includes(T.layer);f(document,"#unshown").hidden=B}function h(){
for(let s of document.querySelectorAll("[data-choose][aria-pressed]")){let{choose:l="",to:u=""}=s.dataset,v=String(e[l]);
s.setAttribute("aria-pressed",String(v===u))}for(let s of document.querySelectorAll("[data-section]")){let{section:l}=s.
dataset;s.classList.toggle("other",!!e.section&&l!==e.section)}}function i(){if(a.dataset.shows===e.place)return;a.dataset.
shows=e.place;let s=p.get(e.place);if(!s){a.replaceChildren(...g?[g]:[]);return}let l=s.cloneNode(!0),[u,v]=[f(l,"h4"),
document.createElement("h3")];v.dir="auto",v.append(...u.childNodes),u.replaceWith(v),a.replaceChildren(l)}function m(s){
f(document,"#status").textContent=s}function w(){o.focus+=1,n.getContainer().scrollIntoView({block:"nearest"})}let M={
place(s){if(e.place=s,!s){n.closePopup();return}w(),m(t.from[e.origin][s][e.unit].place.description)},claim(s){e.claim=
e.claim===s?"":s,e.claim&&(e.place="",w(),m(t.claims[s]?.[e.unit].at(-1)?.text??""))},section(s){e.section=s,s&&m(f(document,
`[data-section="${s}"] h3`).textContent??"")},origin(s){e.origin=s,m(t.titles[s][e.unit])},unit(s){e.unit=s,m(t.titles[e.
origin][s])},straight(){e.straight=!e.straight},reset(){Object.assign(e,t.choice),o.fit+=1}};function d(s,l){M[s](l),c()}
function x(s,l){let u=l;"place"in u&&(e.place=u.place),"layers"in u&&(e.layers=u.layers),o.revision=u.revision,c()}document.
addEventListener("click",({target:s})=>{let l=s instanceof Element?s.closest("[data-choose]"):null;if(!(l instanceof HTMLElement))
return;let u=a.contains(l);d(l.dataset.choose??"",l.dataset.to??""),u&&!l.isConnected&&f(document,"#text").focus({preventScroll:!0})}),
document.addEventListener("keydown",s=>{!(s.target instanceof HTMLElement&&s.target.matches("[data-choose][role=button\
]"))||s.key!=="Enter"&&s.key!==" "||(s.preventDefault(),s.target.click())}),y.addEventListener("change",()=>d("origin",
y.value)),n.getContainer().addEventListener(b,s=>x("",s.detail)),c()}})();
