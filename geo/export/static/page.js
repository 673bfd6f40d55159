/* Built by `make js` from sources e3bad9ba6da1985b. */
"use strict";(()=>{var N="dateline";function x(t,n,e){let o=document.createElement(t);return n&&(o.className=n),e!==void 0&&(o.textContent=e),o}function $(t,n,e){
let o=x(t,n,e);return o.dir="auto",o}function C(t,n){t&&t.textContent!==n&&(t.textContent=n)}var L=new Map;function U(t,n){let e=`${n} ${t}`,o=L.get(e);if(o===void 0){let i={timeZone:t,weekday:"short",day:"numer\
ic",month:"short",year:"numeric"},m={hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZoneName:"longOffset"};try{o=
{date:new Intl.DateTimeFormat(n,i),whole:new Intl.DateTimeFormat(n,{...i,...m})}}catch{o=null}L.set(e,o)}return o}function _(t,n,e){
let o=U(t,e);if(!o)return null;let i=Object.fromEntries(o.whole.formatToParts(n).map(({type:m,value:a})=>[m,a]));return{
time:`${i.hour}:${i.minute}`,weekday:i.weekday,date:o.date.format(n).replace(",",""),offset:`UTC${F(i.timeZoneName)}`}}
function F(t){return t.replace("GMT","").replace("-","−").replace(/^([+\u2212])0/,"$1").replace(":00","")||"+0"}function I(t=Date.now){let n=0,e=0,o=0;return{next(){return[e,n]=[t(),Math.max(t(),o+1)],o=n,n},isLate(i){return o=Math.
max(o,i),i<n&&t()-e<3e3}}}function p(t,n){let e=t.querySelector(n);if(!e)throw new Error(`no ${n}`);return e}var D=Math.PI/180,G=864e5,W=-.833,Y=-6;function R(t,n,e){let o=(e.getTime()-Date.parse(n.at))/G*360,i=(t.longitude-n.longitude+
o)*D,[m,a]=[t.latitude*D,n.latitude*D],h=Math.sin(m)*Math.sin(a)+Math.cos(m)*Math.cos(a)*Math.cos(i),v=Math.asin(h)/D;
return v>W?"day":v>Y?"twilight":"night"}var J=200,q=new WeakMap;function j({data:t,parentElement:n,setTriggerValue:e}){let o=p(n,".strip"),i=q.get(o)??{revision:I(),
timer:0,rest:0};q.set(o,i);let m=0,a=t.places.map(u=>{let g=x("li"),[y,E,d]=[x("span","time"),x("span","day"),x("span",
"day")];return g.append($("span","name",u.name),y,E,d),u.id===t.origin&&g.classList.add("origin"),{place:u,tile:g,time:y,
day:E,offset:d}});o.setAttribute("aria-label",t.title),o.replaceChildren(...a.map(({tile:u})=>u)),K(n);function h(){let u=new Date(
(t.instant?Date.parse(t.instant):Date.now())+m);for(let{place:g,tile:y,time:E,day:d,offset:k}of a){let f=_(g.timeZone,
u,t.language),r=R(g,t.sun,u);C(E,f?.time??"–"),C(d,f?.date??t.unknown),C(k,f?`${f.offset} · ${t.phases[r]}`:""),y.dataset.
phase!==r&&(y.dataset.phase=r)}}return t.slider&&v(t.slider),h(),clearInterval(i.timer),i.timer=t.instant?0:setInterval(
h,1e3),()=>clearInterval(i.timer);function v({label:u,minutes:g,revision:y}){let E=n.querySelector(".hour")??Q(o),[d,k]=[
p(E,".what"),p(E,".reading")],f=p(E,"input"),r=()=>{let c=[Math.floor(f.valueAsNumber/60),f.valueAsNumber%60].map(l=>String(
l).padStart(2,"0")).join(":");k.textContent=c,f.setAttribute("aria-valuetext",c)},w=()=>{m=(f.valueAsNumber-g)*6e4,r()};
d.textContent=u,i.revision.isLate(y)||(f.value=String(g)),w(),f.oninput=()=>{w(),h()},f.onchange=()=>{clearTimeout(i.rest),
i.rest=setTimeout(()=>{e("choice",{minutes:f.valueAsNumber,revision:i.revision.next()})},J)}}}function K(t){let e=(t instanceof
ShadowRoot?t.host:t).closest(".st-key-clocks");e&&(e.style.minHeight="0")}function Q(t){let n=x("label","hour"),e=x("i\
nput");return Object.assign(e,{type:"range",min:0,max:1425,step:15}),n.append(x("span","what"),e,x("span","reading")),
t.after(n),n}var O=31556926080000004e-6,P=1e4;function B(t,n,e,o){let i=Object.values(t.from[n.origin]).map(r=>r[n.unit]),m=t.sections[n.
section]??[],a=t.claimed[n.claim]??[],h=t.claims[n.claim]?.[n.unit]??[],v=r=>r!==n.place&&(a.length?!a.includes(r):!!n.
section&&!m.includes(r)),u=r=>v(r)||h.length>0&&r!==n.place,y=i.filter(({place:r})=>n.layers.includes(r.layer)||r.id===
n.origin).length<=t.mostArcs,E=i.flatMap(({place:r,arc:w})=>{let s=r.rank===1||r.id===n.place||w?.rank===0;if(!w||!(y||
s))return[];let{paths:c,straight:l}=X(t.lines,n.origin,w.to),S=n.straight&&s?{path:l,label:w.straight}:null;return[{...w,
paths:c,quiet:u(w.to),straight:S}]}),{crowd:d}=t.scene,k=new Set([...t.foremost,n.place,n.origin,...m,...a]),f=d?i.filter(
({place:r})=>k.has(r.id)):i;return{...t.scene,layers:t.scene.layers.map(r=>({...r,shown:n.layers.includes(r.id)})),places:f.
map(({place:r})=>({...r,quiet:v(r.id)})),crowd:d&&{...d,metres:t.metres[n.origin],quiet:a.length>0||!!n.section},arcs:[
...E,...h],outline:t.outlines[n.claim]??null,rings:t.scene.rings.map((r,w)=>({...r,...t.rings[n.unit][w]})),origin:n.origin,
chosen:n.place,unit:t.units[n.unit],night:{...o.night,shown:n.night,rings:n.night?o.night.rings:[]},baseMapAddress:t.world,
areaNames:t.areaNames,details:t.details,fit:{...t.scene.fit,section:m,claim:a,n:e.fit},focus:{place:n.place,n:e.focus},
revision:e.revision}}function X(t,n,e){let o=t[`${n} ${e}`];if(o)return V(o);let{paths:i,straight:m}=V(t[`${e} ${n}`]);
return{paths:i.map(a=>a.toReversed()).reverse(),straight:m.toReversed()}}function V({path:t,turns:n,straight:e}){let o=[],
[i,m,a,h]=[t[0],t[1],0,0];for(let u=2;u<=t.length;u+=2)o.push([i,m]),a+=t[u],h+=t[u+1],i+=a,m+=h;return{paths:n.map(u=>o.
map(([g,y])=>[g/P,y/P+u])),straight:e}}function Z(t,n){let e=({sun:o})=>{let i=Math.abs(n.getTime()-Date.parse(o.at))%
O;return Math.min(i,O-i)};return t.reduce((o,i)=>e(i)<e(o)?i:o)}"DecompressionStream"in window&&z(p(document,"#story-data").textContent??"").then(tt);async function z(t){let n=Uint8Array.
from(atob(t),e=>e.charCodeAt(0));return new Response(new Blob([n]).stream().pipeThrough(new DecompressionStream("defla\
te"))).json()}function tt(t){document.documentElement.classList.add("js");let n=window.map_story,e={...t.choice},o={fit:0,
focus:0,revision:0},i=[...document.querySelectorAll("[data-card]")].map(s=>s),m=new Map(i.map(s=>[s.dataset.card,s])),
a=p(document,"#card"),h=a.firstElementChild,v=p(document,"#origin");function u(){let s=t.scene.instant?new Date(t.scene.
instant):new Date,c=Z(t.skies,s),l=B(t,e,o,c);window.Dateline.show(n,l);let{origin:S}=l,T=l.places.filter(({id:M})=>t.
strip.places.includes(M)||M===S);j({data:{...t.strip,origin:S,instant:l.instant,sun:c.sun,places:T},parentElement:p(document,
".dl-clocks"),setTriggerValue:w}),C(p(document,"#map-title"),t.titles[e.origin][e.unit]),v.value=e.origin,g(),E(),y();
let b=l.places.find(({id:M})=>M===e.place),A=!b||b.id===e.origin||e.layers.includes(b.layer);p(document,"#unshown").hidden=
A}function g(){for(let s of document.querySelectorAll("[data-choose]")){let{choose:c="",to:l=""}=s.dataset,S=String(e[c])===
l;s.classList.toggle("dl-chosen",S),s.hasAttribute("aria-pressed")&&s.setAttribute("aria-pressed",String(S))}for(let s of document.
querySelectorAll("[data-section]")){let{section:c}=s.dataset;s.classList.toggle("other",!!e.section&&c!==e.section)}}function y(){
let s=t.documentTitles[e.claim]??t.documentTitles[""];document.title!==s&&(document.title=s)}function E(){let s=m.get(
e.place?`place ${e.place}`:`claim ${e.claim}`),c=[e.place,e.claim,e.origin,e.unit].join(" ");if(a.dataset.shows===c)return;
if(a.dataset.shows=c,!s){a.replaceChildren(...h?[h]:[]);return}let l=s.cloneNode(!0),[S,T]=[p(l,"h4"),document.createElement(
"h3")];T.dir="auto",T.append(...S.childNodes),S.replaceWith(T);let A=(e.place?t.from[e.origin][e.place][e.unit].facts:
[]).flatMap(([M,H])=>[x("dt","",M),x("dd","",H)]);A.length&&p(l,".dl-facts").prepend(...A),a.replaceChildren(l)}function d(s){
p(document,"#status").textContent=s}function k(){o.focus+=1,n.getContainer().scrollIntoView({block:"nearest"})}let f={
place(s){e.place=s,s&&(k(),d(t.from[e.origin][s][e.unit].place.description))},claim(s){e.claim=e.claim===s?"":s,e.claim&&
(e.place="",o.focus+=1,d(t.claims[s]?.[e.unit].at(-1)?.text??""))},section(s){e.section=e.section===s?"":s,e.section&&
d(p(document,`[data-section="${s}"] h3`).textContent??"")},origin(s){e.origin=s,d(t.titles[s][e.unit])},unit(s){e.unit=
s,d(t.titles[e.origin][s])},straight(){e.straight=!e.straight},reset(){Object.assign(e,t.choice),o.fit+=1}};function r(s,c){
f[s](c),u()}function w(s,c){let l=c;"place"in l&&(e.place=l.place),"layers"in l&&(e.layers=l.layers),"night"in l&&(e.night=
l.night),o.revision=l.revision,u()}document.addEventListener("click",({target:s})=>{let c=s instanceof Element?s.closest(
"[data-choose]"):null;if(!(c instanceof HTMLElement))return;let l=a.contains(c);r(c.dataset.choose??"",c.dataset.to??""),
c.dataset.choose==="claim"&&a.scrollIntoView({block:"nearest"}),l&&!c.isConnected&&p(document,"#text").focus({preventScroll:!0})}),
document.addEventListener("keydown",s=>{!(s.target instanceof HTMLElement&&s.target.matches("[data-choose][role=button\
]"))||s.key!=="Enter"&&s.key!==" "||(s.preventDefault(),s.target.click())}),v.addEventListener("change",()=>r("origin",
v.value)),n.getContainer().addEventListener(N,s=>w("",s.detail)),u()}})();
