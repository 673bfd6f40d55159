/* Built by `make js` from sources 5c062e89fcbf32c4. */
"use strict";(()=>{var D="dateline";function E(t,e,n){let o=document.createElement(t);return e&&(o.className=e),n!==void 0&&(o.textContent=n),o}function N(t,e,n){
let o=E(t,e,n);return o.dir="auto",o}function S(t,e){t&&t.textContent!==e&&(t.textContent=e)}var $=new Map;function U(t,e){let n=`${e} ${t}`,o=$.get(n);if(o===void 0){let i={timeZone:t,weekday:"short",day:"numer\
ic",month:"short",year:"numeric"},m={hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZoneName:"longOffset"};try{o=
{date:new Intl.DateTimeFormat(e,i),whole:new Intl.DateTimeFormat(e,{...i,...m})}}catch{o=null}$.set(n,o)}return o}function L(t,e,n){
let o=U(t,n);if(!o)return null;let i=Object.fromEntries(o.whole.formatToParts(e).map(({type:m,value:a})=>[m,a]));return{
time:`${i.hour}:${i.minute}`,weekday:i.weekday,date:o.date.format(e).replace(",",""),offset:`UTC${F(i.timeZoneName)}`}}
function F(t){return t.replace("GMT","").replace("-","−").replace(/^([+\u2212])0/,"$1").replace(":00","")||"+0"}function _(t=Date.now){let e=0,n=0,o=0;return{next(){return[n,e]=[t(),Math.max(t(),o+1)],o=e,e},isLate(i){return o=Math.
max(o,i),i<e&&t()-n<3e3}}}function f(t,e){let n=t.querySelector(e);if(!n)throw new Error(`no ${e}`);return n}var k=Math.PI/180,G=864e5,H=-.833,W=-6;function I(t,e,n){let o=(n.getTime()-Date.parse(e.at))/G*360,i=(t.longitude-e.longitude+
o)*k,[m,a]=[t.latitude*k,e.latitude*k],d=Math.sin(m)*Math.sin(a)+Math.cos(m)*Math.cos(a)*Math.cos(i),y=Math.asin(d)/k;
return y>H?"day":y>W?"twilight":"night"}var Y=200,R=new WeakMap;function q({data:t,parentElement:e,setTriggerValue:n}){let o=f(e,".strip"),i=R.get(o)??{revision:_(),
timer:0,rest:0};R.set(o,i);let m=0,a=t.places.map(l=>{let h=E("li"),[g,x,r]=[E("span","time"),E("span","day"),E("span",
"day")];return h.append(N("span","name",l.name),g,x,r),l.id===t.origin&&h.classList.add("origin"),{place:l,tile:h,time:g,
day:x,offset:r}});o.setAttribute("aria-label",t.title),o.replaceChildren(...a.map(({tile:l})=>l));function d(){let l=new Date(
(t.instant?Date.parse(t.instant):Date.now())+m);for(let{place:h,tile:g,time:x,day:r,offset:w}of a){let p=L(h.timeZone,
l,t.language),v=I(h,t.sun,l);S(x,p?.time??"–"),S(r,p?.date??t.unknown),S(w,p?`${p.offset} · ${t.phases[v]}`:""),g.dataset.
phase!==v&&(g.dataset.phase=v)}}return t.slider&&y(t.slider),d(),clearInterval(i.timer),i.timer=t.instant?0:setInterval(
d,1e3),()=>clearInterval(i.timer);function y({label:l,minutes:h,revision:g}){let x=e.querySelector(".hour")??J(o),[r,w]=[
f(x,".what"),f(x,".reading")],p=f(x,"input"),v=()=>{let c=[Math.floor(p.valueAsNumber/60),p.valueAsNumber%60].map(u=>String(
u).padStart(2,"0")).join(":");w.textContent=c,p.setAttribute("aria-valuetext",c)},C=()=>{m=(p.valueAsNumber-h)*6e4,v()};
r.textContent=l,i.revision.isLate(g)||(p.value=String(h)),C(),p.oninput=()=>{C(),d()},p.onchange=()=>{clearTimeout(i.rest),
i.rest=setTimeout(()=>{n("choice",{minutes:p.valueAsNumber,revision:i.revision.next()})},Y)}}}function J(t){let e=E("l\
abel","hour"),n=E("input");return Object.assign(n,{type:"range",min:0,max:1425,step:15}),e.append(E("span","what"),n,E(
"span","reading")),t.after(e),e}var O=31556926080000004e-6,j=1e4;function V(t,e,n,o){let i=Object.values(t.from[e.origin]).map(r=>r[e.unit]),m=t.sections[e.
section]??[],a=t.claimed[e.claim]??[],d=t.claims[e.claim]?.[e.unit]??[],y=r=>r!==e.place&&(a.length?!a.includes(r):!!e.
section&&!m.includes(r)),l=r=>y(r)||d.length>0&&r!==e.place,g=i.filter(({place:r})=>e.layers.includes(r.layer)||r.id===
e.origin).length<=t.mostArcs,x=i.flatMap(({place:r,arc:w})=>{let p=r.rank===1||r.id===e.place;if(!w||!(g||p))return[];
let{paths:v,straight:C}=K(t.lines,e.origin,w.to),s=e.straight&&p?{path:C,label:w.straight}:null;return[{...w,paths:v,quiet:l(
w.to),straight:s}]});return{...t.scene,layers:t.scene.layers.map(r=>({...r,shown:e.layers.includes(r.id)})),places:i.map(
({place:r})=>({...r,quiet:y(r.id)})),arcs:[...x,...d],outline:t.outlines[e.claim]??null,rings:t.scene.rings.map((r,w)=>({
...r,...t.rings[e.unit][w]})),origin:e.origin,chosen:e.place,unit:t.units[e.unit],night:{...o.night,shown:e.night,rings:e.
night?o.night.rings:[]},baseMapAddress:t.world,areaNames:t.areaNames,details:t.details,fit:{...t.scene.fit,section:m,claim:a,
n:n.fit},focus:{place:e.place,n:n.focus},revision:n.revision}}function K(t,e,n){let o=t[`${e} ${n}`];if(o)return P(o);
let{paths:i,straight:m}=P(t[`${n} ${e}`]);return{paths:i.map(a=>a.toReversed()).reverse(),straight:m.toReversed()}}function P({
path:t,turns:e,straight:n}){let o=[],[i,m,a,d]=[t[0],t[1],0,0];for(let l=2;l<=t.length;l+=2)o.push([i,m]),a+=t[l],d+=t[l+
1],i+=a,m+=d;return{paths:e.map(l=>o.map(([h,g])=>[h/j,g/j+l])),straight:n}}function B(t,e){let n=({sun:o})=>{let i=Math.
abs(e.getTime()-Date.parse(o.at))%O;return Math.min(i,O-i)};return t.reduce((o,i)=>n(i)<n(o)?i:o)}"DecompressionStream"in window&&Q(f(document,"#story-data").textContent??"").then(X);async function Q(t){let e=Uint8Array.
from(atob(t),n=>n.charCodeAt(0));return new Response(new Blob([e]).stream().pipeThrough(new DecompressionStream("defla\
te"))).json()}function X(t){document.documentElement.classList.add("js");let e=window.map_story,n={...t.choice},o={fit:0,
focus:0,revision:0},i=[...document.querySelectorAll("[data-card]")].map(s=>s),m=new Map(i.map(s=>[s.dataset.card,s])),
a=f(document,"#card"),d=a.firstElementChild,y=f(document,"#origin");function l(){let s=t.scene.instant?new Date(t.scene.
instant):new Date,c=B(t.skies,s),u=V(t,n,o,c);window.Dateline.show(e,u);let{origin:M}=u,T=u.places.filter(({id:b})=>t.
strip.places.includes(b)||b===M);q({data:{...t.strip,origin:M,instant:u.instant,sun:c.sun,places:T},parentElement:f(document,
".dl-clocks"),setTriggerValue:C}),S(f(document,"#map-title"),t.titles[n.origin][n.unit]),y.value=n.origin,h(),x(),g();
let A=u.places.find(({id:b})=>b===n.place),Z=!A||A.id===n.origin||n.layers.includes(A.layer);f(document,"#unshown").hidden=
Z}function h(){for(let s of document.querySelectorAll("[data-choose]")){let{choose:c="",to:u=""}=s.dataset,M=String(n[c])===
u;s.classList.toggle("dl-chosen",M),s.hasAttribute("aria-pressed")&&s.setAttribute("aria-pressed",String(M))}for(let s of document.
querySelectorAll("[data-section]")){let{section:c}=s.dataset;s.classList.toggle("other",!!n.section&&c!==n.section)}}function g(){
let s=t.documentTitles[n.claim]??t.documentTitles[""];document.title!==s&&(document.title=s)}function x(){let s=n.place?
`place ${n.place}`:`claim ${n.claim}`;if(a.dataset.shows===s)return;a.dataset.shows=s;let c=m.get(s);if(!c){a.replaceChildren(
...d?[d]:[]);return}let u=c.cloneNode(!0),[M,T]=[f(u,"h4"),document.createElement("h3")];T.dir="auto",T.append(...M.childNodes),
M.replaceWith(T),a.replaceChildren(u)}function r(s){f(document,"#status").textContent=s}function w(){o.focus+=1,e.getContainer().
scrollIntoView({block:"nearest"})}let p={place(s){if(n.place=s,!s){e.closePopup();return}w(),r(t.from[n.origin][s][n.unit].
place.description)},claim(s){n.claim=n.claim===s?"":s,n.claim&&(n.place="",o.focus+=1,r(t.claims[s]?.[n.unit].at(-1)?.
text??""))},section(s){n.section=n.section===s?"":s,n.section&&r(f(document,`[data-section="${s}"] h3`).textContent??"")},
origin(s){n.origin=s,r(t.titles[s][n.unit])},unit(s){n.unit=s,r(t.titles[n.origin][s])},straight(){n.straight=!n.straight},
reset(){Object.assign(n,t.choice),o.fit+=1}};function v(s,c){p[s](c),l()}function C(s,c){let u=c;"place"in u&&(n.place=
u.place),"layers"in u&&(n.layers=u.layers),"night"in u&&(n.night=u.night),o.revision=u.revision,l()}document.addEventListener(
"click",({target:s})=>{let c=s instanceof Element?s.closest("[data-choose]"):null;if(!(c instanceof HTMLElement))return;
let u=a.contains(c);v(c.dataset.choose??"",c.dataset.to??""),c.dataset.choose==="claim"&&a.scrollIntoView({block:"near\
est"}),u&&!c.isConnected&&f(document,"#text").focus({preventScroll:!0})}),document.addEventListener("keydown",s=>{!(s.
target instanceof HTMLElement&&s.target.matches("[data-choose][role=button]"))||s.key!=="Enter"&&s.key!==" "||(s.preventDefault(),
s.target.click())}),y.addEventListener("change",()=>v("origin",y.value)),e.getContainer().addEventListener(D,s=>C("",s.
detail)),l()}})();
