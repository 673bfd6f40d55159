/* Built by `make js` from sources c5fce6f2466fa1cf. */
"use strict";(()=>{var N="dateline";function w(t,n,e){let s=document.createElement(t);return n&&(s.className=n),e!==void 0&&(s.textContent=e),s}function A(t,n,e){
let s=w(t,n,e);return s.dir="auto",s}function M(t,n){t&&t.textContent!==n&&(t.textContent=n)}var $=new Map;function G(t,n){let e=`${n} ${t}`,s=$.get(e);if(s===void 0){let r={timeZone:t,weekday:"short",day:"numer\
ic",month:"short",year:"numeric"},i={hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZoneName:"longOffset"};try{s=
{date:new Intl.DateTimeFormat(n,r),whole:new Intl.DateTimeFormat(n,{...r,...i})}}catch{s=null}$.set(e,s)}return s}function _(t,n,e){
let s=G(t,e);if(!s)return null;let r=Object.fromEntries(s.whole.formatToParts(n).map(({type:i,value:c})=>[i,c]));return{
time:`${r.hour}:${r.minute}`,weekday:r.weekday,date:s.date.format(n).replace(",",""),offset:`UTC${W(r.timeZoneName)}`}}
function W(t){return t.replace("GMT","").replace("-","−").replace(/^([+\u2212])0/,"$1").replace(":00","")||"+0"}function q(t=Date.now){let n=0,e=0,s=0;return{next(){return[e,n]=[t(),Math.max(t(),s+1)],s=n,n},isLate(r){return s=Math.
max(s,r),r<n&&t()-e<3e3}}}function p(t,n){let e=t.querySelector(n);if(!e)throw new Error(`no ${n}`);return e}var L=Math.PI/180,Y=864e5,K=-.833,z=-6;function I(t,n,e){let s=(e.getTime()-Date.parse(n.at))/Y*360,r=(t.longitude-n.longitude+
s)*L,[i,c]=[t.latitude*L,n.latitude*L],m=Math.sin(i)*Math.sin(c)+Math.cos(i)*Math.cos(c)*Math.cos(r),h=Math.asin(m)/L;
return h>K?"day":h>z?"twilight":"night"}var J=200,O=new WeakMap;function R({data:t,parentElement:n,setTriggerValue:e}){let s=p(n,".strip"),r=O.get(s)??{revision:q(),
timer:0,rest:0};O.set(s,r);let i=0,c=t.places.map(y=>{let k=w("li"),[E,f,v]=[w("span","time"),w("span","day"),w("span",
"day")];return k.append(A("span","name",y.name),E,f,v),y.id===t.origin&&k.classList.add("origin"),{place:y,tile:k,time:E,
day:f,offset:v}}),m=s.parentElement?.querySelector("h2")??w("h2","unseen");m.textContent=t.title,m.isConnected||s.before(
m),s.replaceChildren(...c.map(({tile:y})=>y)),Q(n);function h(){let y=new Date((t.instant?Date.parse(t.instant):Date.now())+
i);for(let{place:k,tile:E,time:f,day:v,offset:S}of c){let a=_(k.timeZone,y,t.language),g=I(k,t.sun,y);M(f,a?.time??"–"),
M(v,a?.date??t.unknown),M(S,a?`${a.offset} · ${t.phases[g]}`:""),E.dataset.phase!==g&&(E.dataset.phase=g)}}return t.slider&&
d(t.slider),h(),clearInterval(r.timer),r.timer=t.instant?0:setInterval(h,1e3),()=>clearInterval(r.timer);function d({label:y,
minutes:k,revision:E}){let f=n.querySelector(".hour")??X(s),[v,S]=[p(f,".what"),p(f,".reading")],a=p(f,"input"),g=()=>{
let l=[Math.floor(a.valueAsNumber/60),a.valueAsNumber%60].map(x=>String(x).padStart(2,"0")).join(":");S.textContent=l,
a.setAttribute("aria-valuetext",l)},o=()=>{i=(a.valueAsNumber-k)*6e4,g()};v.textContent=y,r.revision.isLate(E)||(a.value=
String(k)),o(),a.oninput=()=>{o(),h()},a.onchange=()=>{clearTimeout(r.rest),r.rest=setTimeout(()=>{e("choice",{minutes:a.
valueAsNumber,revision:r.revision.next()})},J)}}}function Q(t){let e=(t instanceof ShadowRoot?t.host:t).closest(".st-k\
ey-clocks");e&&(e.style.minHeight="0")}function X(t){let n=w("label","hour"),e=w("input");return Object.assign(e,{type:"\
range",min:0,max:1425,step:15}),n.append(w("span","what"),e,w("span","reading")),t.after(n),n}var j=31556926080000004e-6,P=1e4;function B(t,n,e,s){let r=Object.values(t.from[n.origin]).map(a=>a[n.unit]),i=t.sections[n.
section]??[],c=t.claimed[n.claim]??[],m=t.claims[n.claim]?.[n.unit]??[],h=a=>a!==n.place&&(c.length?!c.includes(a):!!n.
section&&!i.includes(a)),d=a=>h(a)||m.length>0&&a!==n.place,k=r.filter(({place:a})=>n.layers.includes(a.layer)||a.id===
n.origin).length<=t.mostArcs,E=r.flatMap(({place:a,arc:g})=>{let o=a.rank===1||a.id===n.place||g?.rank===0;if(!g||!(k||
o))return[];let{paths:u,straight:l}=tt(t.lines,n.origin,g.to),x=n.straight&&o?{path:l,label:g.straight}:null;return[{...g,
paths:u,quiet:d(g.to),straight:x}]}),{crowd:f}=t.scene,v=new Set([...t.foremost,n.place,n.origin,...i,...c]),S=f?r.filter(
({place:a})=>v.has(a.id)):r;return{...t.scene,layers:t.scene.layers.map(a=>({...a,shown:n.layers.includes(a.id)})),places:S.
map(({place:a})=>({...a,quiet:h(a.id)})),crowd:f&&{...f,metres:t.metres[n.origin],quiet:c.length>0||!!n.section},arcs:[
...E,...m],outline:t.outlines[n.claim]??null,rings:t.scene.rings.map((a,g)=>({...a,...t.rings[n.unit][g]})),origin:n.origin,
chosen:n.place,unit:t.units[n.unit],night:{...s.night,shown:n.night,rings:n.night?s.night.rings:[]},baseMapAddress:t.world,
areaNames:t.areaNames,details:t.details,fit:{...t.scene.fit,section:i,claim:c,n:e.fit},focus:{place:n.place,n:e.focus},
revision:e.revision}}function tt(t,n,e){let s=t[`${n} ${e}`];if(s)return V(s);let{paths:r,straight:i}=V(t[`${e} ${n}`]);
return{paths:r.map(c=>c.toReversed()).reverse(),straight:i.toReversed()}}function V({path:t,turns:n,straight:e}){let s=[],
[r,i,c,m]=[t[0],t[1],0,0];for(let d=2;d<=t.length;d+=2)s.push([r,i]),c+=t[d],m+=t[d+1],r+=c,i+=m;return{paths:n.map(d=>s.
map(([y,k])=>[y/P,k/P+d])),straight:e}}function U(t,n){let e=({sun:s})=>{let r=Math.abs(n.getTime()-Date.parse(s.at))%
j;return Math.min(r,j-r)};return t.reduce((s,r)=>e(r)<e(s)?r:s)}var et=8;function nt(t,n){let e=Z(n);return e?Object.entries(t).map(([r,i])=>({id:r,rank:Math.min(...i.map(c=>ot(c,e)))})).
filter(r=>r.rank<4).sort((r,i)=>r.rank-i.rank).slice(0,et).map(({id:r})=>r):[]}function ot(t,n){let e=Z(t),s=e.indexOf(
n);return s<0?4:s===0?e===n?0:1:/[\p{L}\p{N}]/u.test(e[s-1])?3:2}function Z(t){return t.trim().toLowerCase().normalize(
"NFKD").replace(/\p{M}/gu,"")}function F(t,n,e,s){function r(){t.value="",n.hidden=!0,t.setAttribute("aria-expanded","\
false")}t.addEventListener("input",()=>{let i=nt(e,t.value),c=(n.dataset.none??"").replace("{name}",()=>t.value.trim());
n.replaceChildren(...i.map(m=>{let[h,d]=[w("li"),w("button")];return d.type="button",d.dataset.choose="place",d.dataset.
to=m,d.append(A("span","",e[m][0])),h.append(d),h}),...i.length?[]:[A("li","",c)]),n.hidden=!t.value.trim(),t.setAttribute(
"aria-expanded",String(!n.hidden)),n.hidden||s(i.length?i.map(m=>e[m][0]).join(", "):c)}),t.addEventListener("keydown",
i=>{let c=n.hidden?null:n.querySelector("button");i.key==="Enter"&&c?.click(),i.key==="ArrowDown"&&c&&(i.preventDefault(),
c.focus()),i.key==="Escape"&&r()}),n.addEventListener("keydown",i=>{let c=document.activeElement?.parentElement,m={ArrowDown:c?.
nextElementSibling,ArrowUp:c?.previousElementSibling}[i.key];(i.key==="ArrowDown"||i.key==="ArrowUp")&&(i.preventDefault(),
(m?.querySelector("button")??t).focus()),i.key==="Escape"&&(r(),t.focus())}),n.addEventListener("click",i=>{!(i.target instanceof
Element)||!i.target.closest("button")||(r(),t.focus({preventScroll:!0}))})}"DecompressionStream"in window&&st(p(document,"#story-data").textContent??"").then(rt);async function st(t){let n=Uint8Array.
from(atob(t),e=>e.charCodeAt(0));return new Response(new Blob([n]).stream().pipeThrough(new DecompressionStream("defla\
te"))).json()}function rt(t){document.documentElement.classList.add("js");let n=window.map_story,e={...t.choice},s={fit:0,
focus:0,revision:0},r=[...document.querySelectorAll("[data-card]")].map(o=>o),i=new Map(r.map(o=>[o.dataset.card,o])),
c=p(document,"#card"),m=c.firstElementChild,h=p(document,"#origin");function d(){let o=t.scene.instant?new Date(t.scene.
instant):new Date,u=U(t.skies,o),l=B(t,e,s,u);window.Dateline.show(n,l);let{origin:x}=l,C=l.places.filter(({id:b})=>t.
strip.places.includes(b)||b===x);R({data:{...t.strip,origin:x,instant:l.instant,sun:u.sun,places:C},parentElement:p(document,
".dl-clocks"),setTriggerValue:g}),M(p(document,"#map-title"),t.titles[e.origin][e.unit]),h.value=e.origin,y(),E(),k();
let T=l.places.find(({id:b})=>b===e.place),D=!T||T.id===e.origin||e.layers.includes(T.layer);p(document,"#unshown").hidden=
D}function y(){for(let o of document.querySelectorAll("[data-choose]")){let{choose:u="",to:l=""}=o.dataset,x=String(e[u])===
l;o.classList.toggle("dl-chosen",x),o.hasAttribute("aria-pressed")&&o.setAttribute("aria-pressed",String(x))}for(let o of document.
querySelectorAll("[data-section]")){let{section:u}=o.dataset;o.classList.toggle("other",!!e.section&&u!==e.section)}}function k(){
let o=t.documentTitles[e.claim]??t.documentTitles[""];document.title!==o&&(document.title=o)}function E(){let o=i.get(
e.place?`place ${e.place}`:`claim ${e.claim}`),u=[e.place,e.claim,e.origin,e.unit].join(" ");if(c.dataset.shows===u)return;
if(c.dataset.shows=u,!o){c.replaceChildren(...m?[m]:[]);return}let l=o.cloneNode(!0),[x,C]=[p(l,"h4"),document.createElement(
"h3")];C.dir="auto",C.append(...x.childNodes),x.replaceWith(C);let D=(e.place?t.from[e.origin][e.place][e.unit].facts:
[]).flatMap(([b,H])=>[w("dt","",b),w("dd","",H)]);D.length&&p(l,".dl-facts").prepend(...D),c.replaceChildren(l)}function f(o){
p(document,"#status").textContent=o}function v(){s.focus+=1,n.getContainer().scrollIntoView({block:"nearest"})}let S={
place(o){e.place=o,o&&(v(),f(t.from[e.origin][o][e.unit].place.description))},claim(o){e.claim=e.claim===o?"":o,e.claim&&
(e.place="",s.focus+=1,f(t.claims[o]?.[e.unit].at(-1)?.text??""))},section(o){e.section=e.section===o?"":o,e.section&&
f(p(document,`[data-section="${o}"] h3`).textContent??"")},origin(o){e.origin=o,f(t.titles[o][e.unit])},unit(o){e.unit=
o,f(t.titles[e.origin][o])},straight(){e.straight=!e.straight},reset(){Object.assign(e,t.choice),s.fit+=1}};function a(o,u){
S[o](u),d()}function g(o,u){let l=u;"place"in l&&(e.place=l.place),"layers"in l&&(e.layers=l.layers),"night"in l&&(e.night=
l.night),s.revision=l.revision,d()}document.addEventListener("click",({target:o})=>{let u=o instanceof Element?o.closest(
"[data-choose]"):null;if(!(u instanceof HTMLElement))return;let l=c.contains(u);a(u.dataset.choose??"",u.dataset.to??""),
u.dataset.choose==="claim"&&c.scrollIntoView({block:"nearest"}),l&&!u.isConnected&&p(document,"#text").focus({preventScroll:!0})}),
document.addEventListener("keydown",o=>{!(o.target instanceof HTMLElement&&o.target.matches("[data-choose][role=button\
]"))||o.key!=="Enter"&&o.key!==" "||(o.preventDefault(),o.target.click())}),F(p(document,"#find"),p(document,"#found"),
t.names,f),h.addEventListener("change",()=>a("origin",h.value)),n.getContainer().addEventListener(N,o=>g("",o.detail)),
d()}})();
