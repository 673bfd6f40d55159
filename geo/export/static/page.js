/* Built by `make js` from sources 86cf1b1198e359d8. */
"use strict";(()=>{var N="dateline";function g(t,n,e){let s=document.createElement(t);return n&&(s.className=n),e!==void 0&&(s.textContent=e),s}function C(t,n,e){
let s=g(t,n,e);return s.dir="auto",s}function M(t,n){t&&t.textContent!==n&&(t.textContent=n)}var $=new Map;function G(t,n){let e=`${n} ${t}`,s=$.get(e);if(s===void 0){let r={timeZone:t,weekday:"short",day:"numer\
ic",month:"short",year:"numeric"},i={hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZoneName:"longOffset"};try{s=
{date:new Intl.DateTimeFormat(n,r),whole:new Intl.DateTimeFormat(n,{...r,...i})}}catch{s=null}$.set(e,s)}return s}function _(t,n,e){
let s=G(t,e);if(!s)return null;let r=Object.fromEntries(s.whole.formatToParts(n).map(({type:i,value:a})=>[i,a]));return{
time:`${r.hour}:${r.minute}`,weekday:r.weekday,date:s.date.format(n).replace(",",""),offset:`UTC${W(r.timeZoneName)}`}}
function W(t){return t.replace("GMT","").replace("-","−").replace(/^([+\u2212])0/,"$1").replace(":00","")||"+0"}function q(t=Date.now){let n=0,e=0,s=0;return{next(){return[e,n]=[t(),Math.max(t(),s+1)],s=n,n},isLate(r){return s=Math.
max(s,r),r<n&&t()-e<3e3}}}function f(t,n){let e=t.querySelector(n);if(!e)throw new Error(`no ${n}`);return e}var L=Math.PI/180,Y=864e5,K=-.833,z=-6;function I(t,n,e){let s=(e.getTime()-Date.parse(n.at))/Y*360,r=(t.longitude-n.longitude+
s)*L,[i,a]=[t.latitude*L,n.latitude*L],d=Math.sin(i)*Math.sin(a)+Math.cos(i)*Math.cos(a)*Math.cos(r),w=Math.asin(d)/L;
return w>K?"day":w>z?"twilight":"night"}var J=200,O=new WeakMap;function R({data:t,parentElement:n,setTriggerValue:e}){let s=f(n,".strip"),r=O.get(s)??{revision:q(),
timer:0,rest:0};O.set(s,r);let i=0,a=t.places.map(l=>{let y=g("li"),[x,E,p]=[g("span","time"),g("span","day"),g("span",
"day")];return y.append(C("span","name",l.name),x,E,p),l.id===t.origin&&y.classList.add("origin"),{place:l,tile:y,time:x,
day:E,offset:p}});s.setAttribute("aria-label",t.title),s.replaceChildren(...a.map(({tile:l})=>l)),Q(n);function d(){let l=new Date(
(t.instant?Date.parse(t.instant):Date.now())+i);for(let{place:y,tile:x,time:E,day:p,offset:S}of a){let h=_(y.timeZone,
l,t.language),c=I(y,t.sun,l);M(E,h?.time??"–"),M(p,h?.date??t.unknown),M(S,h?`${h.offset} · ${t.phases[c]}`:""),x.dataset.
phase!==c&&(x.dataset.phase=c)}}return t.slider&&w(t.slider),d(),clearInterval(r.timer),r.timer=t.instant?0:setInterval(
d,1e3),()=>clearInterval(r.timer);function w({label:l,minutes:y,revision:x}){let E=n.querySelector(".hour")??X(s),[p,S]=[
f(E,".what"),f(E,".reading")],h=f(E,"input"),c=()=>{let u=[Math.floor(h.valueAsNumber/60),h.valueAsNumber%60].map(m=>String(
m).padStart(2,"0")).join(":");S.textContent=u,h.setAttribute("aria-valuetext",u)},k=()=>{i=(h.valueAsNumber-y)*6e4,c()};
p.textContent=l,r.revision.isLate(x)||(h.value=String(y)),k(),h.oninput=()=>{k(),d()},h.onchange=()=>{clearTimeout(r.rest),
r.rest=setTimeout(()=>{e("choice",{minutes:h.valueAsNumber,revision:r.revision.next()})},J)}}}function Q(t){let e=(t instanceof
ShadowRoot?t.host:t).closest(".st-key-clocks");e&&(e.style.minHeight="0")}function X(t){let n=g("label","hour"),e=g("i\
nput");return Object.assign(e,{type:"range",min:0,max:1425,step:15}),n.append(g("span","what"),e,g("span","reading")),
t.after(n),n}var j=31556926080000004e-6,P=1e4;function B(t,n,e,s){let r=Object.values(t.from[n.origin]).map(c=>c[n.unit]),i=t.sections[n.
section]??[],a=t.claimed[n.claim]??[],d=t.claims[n.claim]?.[n.unit]??[],w=c=>c!==n.place&&(a.length?!a.includes(c):!!n.
section&&!i.includes(c)),l=c=>w(c)||d.length>0&&c!==n.place,x=r.filter(({place:c})=>n.layers.includes(c.layer)||c.id===
n.origin).length<=t.mostArcs,E=r.flatMap(({place:c,arc:k})=>{let o=c.rank===1||c.id===n.place||k?.rank===0;if(!k||!(x||
o))return[];let{paths:u,straight:m}=tt(t.lines,n.origin,k.to),v=n.straight&&o?{path:m,label:k.straight}:null;return[{...k,
paths:u,quiet:l(k.to),straight:v}]}),{crowd:p}=t.scene,S=new Set([...t.foremost,n.place,n.origin,...i,...a]),h=p?r.filter(
({place:c})=>S.has(c.id)):r;return{...t.scene,layers:t.scene.layers.map(c=>({...c,shown:n.layers.includes(c.id)})),places:h.
map(({place:c})=>({...c,quiet:w(c.id)})),crowd:p&&{...p,metres:t.metres[n.origin],quiet:a.length>0||!!n.section},arcs:[
...E,...d],outline:t.outlines[n.claim]??null,rings:t.scene.rings.map((c,k)=>({...c,...t.rings[n.unit][k]})),origin:n.origin,
chosen:n.place,unit:t.units[n.unit],night:{...s.night,shown:n.night,rings:n.night?s.night.rings:[]},baseMapAddress:t.world,
areaNames:t.areaNames,details:t.details,fit:{...t.scene.fit,section:i,claim:a,n:e.fit},focus:{place:n.place,n:e.focus},
revision:e.revision}}function tt(t,n,e){let s=t[`${n} ${e}`];if(s)return V(s);let{paths:r,straight:i}=V(t[`${e} ${n}`]);
return{paths:r.map(a=>a.toReversed()).reverse(),straight:i.toReversed()}}function V({path:t,turns:n,straight:e}){let s=[],
[r,i,a,d]=[t[0],t[1],0,0];for(let l=2;l<=t.length;l+=2)s.push([r,i]),a+=t[l],d+=t[l+1],r+=a,i+=d;return{paths:n.map(l=>s.
map(([y,x])=>[y/P,x/P+l])),straight:e}}function U(t,n){let e=({sun:s})=>{let r=Math.abs(n.getTime()-Date.parse(s.at))%
j;return Math.min(r,j-r)};return t.reduce((s,r)=>e(r)<e(s)?r:s)}var et=8;function nt(t,n){let e=Z(n);return e?Object.entries(t).map(([r,i])=>({id:r,rank:Math.min(...i.map(a=>ot(a,e)))})).
filter(r=>r.rank<4).sort((r,i)=>r.rank-i.rank).slice(0,et).map(({id:r})=>r):[]}function ot(t,n){let e=Z(t),s=e.indexOf(
n);return s<0?4:s===0?e===n?0:1:/[\p{L}\p{N}]/u.test(e[s-1])?3:2}function Z(t){return t.trim().toLowerCase().normalize(
"NFKD").replace(/\p{M}/gu,"")}function F(t,n,e,s){function r(){t.value="",n.hidden=!0,t.setAttribute("aria-expanded","\
false")}t.addEventListener("input",()=>{let i=nt(e,t.value),a=(n.dataset.none??"").replace("{name}",()=>t.value.trim());
n.replaceChildren(...i.map(d=>{let[w,l]=[g("li"),g("button")];return l.type="button",l.dataset.choose="place",l.dataset.
to=d,l.append(C("span","",e[d][0])),w.append(l),w}),...i.length?[]:[C("li","",a)]),n.hidden=!t.value.trim(),t.setAttribute(
"aria-expanded",String(!n.hidden)),n.hidden||s(i.length?i.map(d=>e[d][0]).join(", "):a)}),t.addEventListener("keydown",
i=>{let a=n.hidden?null:n.querySelector("button");i.key==="Enter"&&a?.click(),i.key==="ArrowDown"&&a&&(i.preventDefault(),
a.focus()),i.key==="Escape"&&r()}),n.addEventListener("keydown",i=>{let a=document.activeElement?.parentElement,d={ArrowDown:a?.
nextElementSibling,ArrowUp:a?.previousElementSibling}[i.key];(i.key==="ArrowDown"||i.key==="ArrowUp")&&(i.preventDefault(),
(d?.querySelector("button")??t).focus()),i.key==="Escape"&&(r(),t.focus())}),n.addEventListener("click",i=>{!(i.target instanceof
Element)||!i.target.closest("button")||(r(),t.focus({preventScroll:!0}))})}"DecompressionStream"in window&&st(f(document,"#story-data").textContent??"").then(rt);async function st(t){let n=Uint8Array.
from(atob(t),e=>e.charCodeAt(0));return new Response(new Blob([n]).stream().pipeThrough(new DecompressionStream("defla\
te"))).json()}function rt(t){document.documentElement.classList.add("js");let n=window.map_story,e={...t.choice},s={fit:0,
focus:0,revision:0},r=[...document.querySelectorAll("[data-card]")].map(o=>o),i=new Map(r.map(o=>[o.dataset.card,o])),
a=f(document,"#card"),d=a.firstElementChild,w=f(document,"#origin");function l(){let o=t.scene.instant?new Date(t.scene.
instant):new Date,u=U(t.skies,o),m=B(t,e,s,u);window.Dateline.show(n,m);let{origin:v}=m,A=m.places.filter(({id:b})=>t.
strip.places.includes(b)||b===v);R({data:{...t.strip,origin:v,instant:m.instant,sun:u.sun,places:A},parentElement:f(document,
".dl-clocks"),setTriggerValue:k}),M(f(document,"#map-title"),t.titles[e.origin][e.unit]),w.value=e.origin,y(),E(),x();
let T=m.places.find(({id:b})=>b===e.place),D=!T||T.id===e.origin||e.layers.includes(T.layer);f(document,"#unshown").hidden=
D}function y(){for(let o of document.querySelectorAll("[data-choose]")){let{choose:u="",to:m=""}=o.dataset,v=String(e[u])===
m;o.classList.toggle("dl-chosen",v),o.hasAttribute("aria-pressed")&&o.setAttribute("aria-pressed",String(v))}for(let o of document.
querySelectorAll("[data-section]")){let{section:u}=o.dataset;o.classList.toggle("other",!!e.section&&u!==e.section)}}function x(){
let o=t.documentTitles[e.claim]??t.documentTitles[""];document.title!==o&&(document.title=o)}function E(){let o=i.get(
e.place?`place ${e.place}`:`claim ${e.claim}`),u=[e.place,e.claim,e.origin,e.unit].join(" ");if(a.dataset.shows===u)return;
if(a.dataset.shows=u,!o){a.replaceChildren(...d?[d]:[]);return}let m=o.cloneNode(!0),[v,A]=[f(m,"h4"),document.createElement(
"h3")];A.dir="auto",A.append(...v.childNodes),v.replaceWith(A);let D=(e.place?t.from[e.origin][e.place][e.unit].facts:
[]).flatMap(([b,H])=>[g("dt","",b),g("dd","",H)]);D.length&&f(m,".dl-facts").prepend(...D),a.replaceChildren(m)}function p(o){
f(document,"#status").textContent=o}function S(){s.focus+=1,n.getContainer().scrollIntoView({block:"nearest"})}let h={
place(o){e.place=o,o&&(S(),p(t.from[e.origin][o][e.unit].place.description))},claim(o){e.claim=e.claim===o?"":o,e.claim&&
(e.place="",s.focus+=1,p(t.claims[o]?.[e.unit].at(-1)?.text??""))},section(o){e.section=e.section===o?"":o,e.section&&
p(f(document,`[data-section="${o}"] h3`).textContent??"")},origin(o){e.origin=o,p(t.titles[o][e.unit])},unit(o){e.unit=
o,p(t.titles[e.origin][o])},straight(){e.straight=!e.straight},reset(){Object.assign(e,t.choice),s.fit+=1}};function c(o,u){
h[o](u),l()}function k(o,u){let m=u;"place"in m&&(e.place=m.place),"layers"in m&&(e.layers=m.layers),"night"in m&&(e.night=
m.night),s.revision=m.revision,l()}document.addEventListener("click",({target:o})=>{let u=o instanceof Element?o.closest(
"[data-choose]"):null;if(!(u instanceof HTMLElement))return;let m=a.contains(u);c(u.dataset.choose??"",u.dataset.to??""),
u.dataset.choose==="claim"&&a.scrollIntoView({block:"nearest"}),m&&!u.isConnected&&f(document,"#text").focus({preventScroll:!0})}),
document.addEventListener("keydown",o=>{!(o.target instanceof HTMLElement&&o.target.matches("[data-choose][role=button\
]"))||o.key!=="Enter"&&o.key!==" "||(o.preventDefault(),o.target.click())}),F(f(document,"#find"),f(document,"#found"),
t.names,p),w.addEventListener("change",()=>c("origin",w.value)),n.getContainer().addEventListener(N,o=>k("",o.detail)),
l()}})();
