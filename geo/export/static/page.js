/* Built by `make js` from sources 5a57294ffa43c288. */
"use strict";(()=>{var T="dateline";function M(t,e,n){let o=document.createElement(t);return e&&(o.className=e),n!==void 0&&(o.textContent=n),o}function D(t,e,n){
let o=M(t,e,n);return o.dir="auto",o}function C(t,e){t&&t.textContent!==e&&(t.textContent=e)}var N=new Map;function Z(t,e){let n=`${e} ${t}`,o=N.get(n);if(o===void 0){let i={timeZone:t,weekday:"short",day:"numer\
ic",month:"short",year:"numeric"},m={hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZoneName:"longOffset"};try{o=
{date:new Intl.DateTimeFormat(e,i),whole:new Intl.DateTimeFormat(e,{...i,...m})}}catch{o=null}N.set(n,o)}return o}function $(t,e,n){
let o=Z(t,n);if(!o)return null;let i=Object.fromEntries(o.whole.formatToParts(e).map(({type:m,value:a})=>[m,a]));return{
time:`${i.hour}:${i.minute}`,weekday:i.weekday,date:o.date.format(e).replace(",",""),offset:`UTC${U(i.timeZoneName)}`}}
function U(t){return t.replace("GMT","").replace("-","−").replace(/^([+\u2212])0/,"$1").replace(":00","")||"+0"}function L(t=Date.now){let e=0,n=0,o=0;return{next(){return[n,e]=[t(),Math.max(t(),o+1)],o=e,e},isLate(i){return o=Math.
max(o,i),i<e&&t()-n<3e3}}}function d(t,e){let n=t.querySelector(e);if(!n)throw new Error(`no ${e}`);return n}var k=Math.PI/180,F=864e5,G=-.833,H=-6;function _(t,e,n){let o=(n.getTime()-Date.parse(e.at))/F*360,i=(t.longitude-e.longitude+
o)*k,[m,a]=[t.latitude*k,e.latitude*k],h=Math.sin(m)*Math.sin(a)+Math.cos(m)*Math.cos(a)*Math.cos(i),x=Math.asin(h)/k;
return x>G?"day":x>H?"twilight":"night"}var W=200,I=new WeakMap;function R({data:t,parentElement:e,setTriggerValue:n}){let o=d(e,".strip"),i=I.get(o)??{revision:L(),
timer:0,rest:0};I.set(o,i);let m=0,a=t.places.map(l=>{let g=M("li"),[w,f,r]=[M("span","time"),M("span","day"),M("span",
"day")];return g.append(D("span","name",l.name),w,f,r),l.id===t.origin&&g.classList.add("origin"),{place:l,tile:g,time:w,
day:f,offset:r}});o.setAttribute("aria-label",t.title),o.replaceChildren(...a.map(({tile:l})=>l));function h(){let l=new Date(
(t.instant?Date.parse(t.instant):Date.now())+m);for(let{place:g,tile:w,time:f,day:r,offset:y}of a){let p=$(g.timeZone,
l,t.language),v=_(g,t.sun,l);C(f,p?.time??"–"),C(r,p?.date??t.unknown),C(y,p?`${p.offset} · ${t.phases[v]}`:""),w.dataset.
phase!==v&&(w.dataset.phase=v)}}return t.slider&&x(t.slider),h(),clearInterval(i.timer),i.timer=t.instant?0:setInterval(
h,1e3),()=>clearInterval(i.timer);function x({label:l,minutes:g,revision:w}){let f=e.querySelector(".hour")??Y(o),[r,y]=[
d(f,".what"),d(f,".reading")],p=d(f,"input"),v=()=>{let u=[Math.floor(p.valueAsNumber/60),p.valueAsNumber%60].map(E=>String(
E).padStart(2,"0")).join(":");y.textContent=u,p.setAttribute("aria-valuetext",u)},s=()=>{m=(p.valueAsNumber-g)*6e4,v()};
r.textContent=l,i.revision.isLate(w)||(p.value=String(g)),s(),p.oninput=()=>{s(),h()},p.onchange=()=>{clearTimeout(i.rest),
i.rest=setTimeout(()=>{n("choice",{minutes:p.valueAsNumber,revision:i.revision.next()})},W)}}}function Y(t){let e=M("l\
abel","hour"),n=M("input");return Object.assign(n,{type:"range",min:0,max:1425,step:15}),e.append(M("span","what"),n,M(
"span","reading")),t.after(e),e}var q=31556926080000004e-6,O=1e4;function P(t,e,n,o){let i=Object.values(t.from[e.origin]).map(r=>r[e.unit]),m=t.sections[e.
section]??[],a=t.claimed[e.claim]??[],h=t.claims[e.claim]?.[e.unit]??[],x=r=>r!==e.place&&(a.length?!a.includes(r):!!e.
section&&!m.includes(r)),l=r=>x(r)||h.length>0&&r!==e.place,w=i.filter(({place:r})=>e.layers.includes(r.layer)||r.id===
e.origin).length<=t.mostArcs,f=i.flatMap(({place:r,arc:y})=>{let p=r.rank===1||r.id===e.place;if(!y||!(w||p))return[];
let{paths:v,straight:s}=J(t.lines,e.origin,y.to),c=e.straight&&p?{path:s,label:y.straight}:null;return[{...y,paths:v,quiet:l(
y.to),straight:c}]});return{...t.scene,layers:t.scene.layers.map(r=>({...r,shown:e.layers.includes(r.id)})),places:i.map(
({place:r})=>({...r,quiet:x(r.id)})),arcs:[...f,...h],outline:t.outlines[e.claim]??null,rings:t.scene.rings.map((r,y)=>({
...r,...t.rings[e.unit][y]})),origin:e.origin,chosen:e.place,unit:t.units[e.unit],night:{...o.night,shown:e.night,rings:e.
night?o.night.rings:[]},baseMapAddress:t.world,areaNames:t.areaNames,details:t.details,fit:{...t.scene.fit,section:m,claim:a,
n:n.fit},focus:{place:e.place,n:n.focus},revision:n.revision}}function J(t,e,n){let o=t[`${e} ${n}`];if(o)return j(o);
let{paths:i,straight:m}=j(t[`${n} ${e}`]);return{paths:i.map(a=>a.toReversed()).reverse(),straight:m.toReversed()}}function j({
path:t,turns:e,straight:n}){let o=[],[i,m,a,h]=[t[0],t[1],0,0];for(let l=2;l<=t.length;l+=2)o.push([i,m]),a+=t[l],h+=t[l+
1],i+=a,m+=h;return{paths:e.map(l=>o.map(([g,w])=>[g/O,w/O+l])),straight:n}}function V(t,e){let n=({sun:o})=>{let i=Math.
abs(e.getTime()-Date.parse(o.at))%q;return Math.min(i,q-i)};return t.reduce((o,i)=>n(i)<n(o)?i:o)}"DecompressionStream"in window&&K(d(document,"#story-data").textContent??"").then(Q);async function K(t){let e=Uint8Array.
from(atob(t),n=>n.charCodeAt(0));return new Response(new Blob([e]).stream().pipeThrough(new DecompressionStream("defla\
te"))).json()}function Q(t){document.documentElement.classList.add("js");let e=window.map_story,n={...t.choice},o={fit:0,
focus:0,revision:0},i=[...document.querySelectorAll("[data-card]")].map(s=>s),m=new Map(i.map(s=>[s.dataset.card,s])),
a=d(document,"#card"),h=a.firstElementChild,x=d(document,"#origin");function l(){let s=t.scene.instant?new Date(t.scene.
instant):new Date,c=V(t.skies,s),u=P(t,n,o,c);window.Dateline.show(e,u);let{origin:E}=u,S=u.places.filter(({id:b})=>t.
strip.places.includes(b)||b===E);R({data:{...t.strip,origin:E,instant:u.instant,sun:c.sun,places:S},parentElement:d(document,
".dl-clocks"),setTriggerValue:v}),C(d(document,"#map-title"),t.titles[n.origin][n.unit]),x.value=n.origin,g(),w();let A=u.
places.find(({id:b})=>b===n.place),B=!A||A.id===n.origin||n.layers.includes(A.layer);d(document,"#unshown").hidden=B}function g(){
for(let s of document.querySelectorAll("[data-choose]")){let{choose:c="",to:u=""}=s.dataset,E=String(n[c])===u;s.classList.
toggle("dl-chosen",E),s.hasAttribute("aria-pressed")&&s.setAttribute("aria-pressed",String(E))}for(let s of document.querySelectorAll(
"[data-section]")){let{section:c}=s.dataset;s.classList.toggle("other",!!n.section&&c!==n.section)}}function w(){let s=n.
place?`place ${n.place}`:`claim ${n.claim}`;if(a.dataset.shows===s)return;a.dataset.shows=s;let c=m.get(s);if(!c){a.replaceChildren(
...h?[h]:[]);return}let u=c.cloneNode(!0),[E,S]=[d(u,"h4"),document.createElement("h3")];S.dir="auto",S.append(...E.childNodes),
E.replaceWith(S),a.replaceChildren(u)}function f(s){d(document,"#status").textContent=s}function r(){o.focus+=1,e.getContainer().
scrollIntoView({block:"nearest"})}let y={place(s){if(n.place=s,!s){e.closePopup();return}r(),f(t.from[n.origin][s][n.unit].
place.description)},claim(s){n.claim=n.claim===s?"":s,n.claim&&(n.place="",o.focus+=1,f(t.claims[s]?.[n.unit].at(-1)?.
text??""))},section(s){n.section=n.section===s?"":s,n.section&&f(d(document,`[data-section="${s}"] h3`).textContent??"")},
origin(s){n.origin=s,f(t.titles[s][n.unit])},unit(s){n.unit=s,f(t.titles[n.origin][s])},straight(){n.straight=!n.straight},
reset(){Object.assign(n,t.choice),o.fit+=1}};function p(s,c){y[s](c),l()}function v(s,c){let u=c;"place"in u&&(n.place=
u.place),"layers"in u&&(n.layers=u.layers),"night"in u&&(n.night=u.night),o.revision=u.revision,l()}document.addEventListener(
"click",({target:s})=>{let c=s instanceof Element?s.closest("[data-choose]"):null;if(!(c instanceof HTMLElement))return;
let u=a.contains(c);p(c.dataset.choose??"",c.dataset.to??""),c.dataset.choose==="claim"&&a.scrollIntoView({block:"near\
est"}),u&&!c.isConnected&&d(document,"#text").focus({preventScroll:!0})}),document.addEventListener("keydown",s=>{!(s.
target instanceof HTMLElement&&s.target.matches("[data-choose][role=button]"))||s.key!=="Enter"&&s.key!==" "||(s.preventDefault(),
s.target.click())}),x.addEventListener("change",()=>p("origin",x.value)),e.getContainer().addEventListener(T,s=>v("",s.
detail)),l()}})();
