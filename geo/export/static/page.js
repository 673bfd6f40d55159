/* Built by `make js` from sources a6b1c95ee81394bc. */
"use strict";(()=>{var T="dateline";function M(t,n,e){let o=document.createElement(t);return n&&(o.className=n),e!==void 0&&(o.textContent=e),o}function D(t,n,e){
let o=M(t,n,e);return o.dir="auto",o}function C(t,n){t&&t.textContent!==n&&(t.textContent=n)}var N=new Map;function Z(t,n){let e=`${n} ${t}`,o=N.get(e);if(o===void 0){let i={timeZone:t,weekday:"short",day:"numer\
ic",month:"short",year:"numeric"},m={hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZoneName:"longOffset"};try{o=
{date:new Intl.DateTimeFormat(n,i),whole:new Intl.DateTimeFormat(n,{...i,...m})}}catch{o=null}N.set(e,o)}return o}function $(t,n,e){
let o=Z(t,e);if(!o)return null;let i=Object.fromEntries(o.whole.formatToParts(n).map(({type:m,value:a})=>[m,a]));return{
time:`${i.hour}:${i.minute}`,weekday:i.weekday,date:o.date.format(n).replace(",",""),offset:`UTC${U(i.timeZoneName)}`}}
function U(t){return t.replace("GMT","").replace("-","−").replace(/^([+\u2212])0/,"$1").replace(":00","")||"+0"}function L(t=Date.now){let n=0,e=0,o=0;return{next(){return[e,n]=[t(),Math.max(t(),o+1)],o=n,n},isLate(i){return o=Math.
max(o,i),i<n&&t()-e<3e3}}}function f(t,n){let e=t.querySelector(n);if(!e)throw new Error(`no ${n}`);return e}var b=Math.PI/180,F=864e5,G=-.833,H=-6;function _(t,n,e){let o=(e.getTime()-Date.parse(n.at))/F*360,i=(t.longitude-n.longitude+
o)*b,[m,a]=[t.latitude*b,n.latitude*b],h=Math.sin(m)*Math.sin(a)+Math.cos(m)*Math.cos(a)*Math.cos(i),y=Math.asin(h)/b;
return y>G?"day":y>H?"twilight":"night"}var W=200,I=new WeakMap;function R({data:t,parentElement:n,setTriggerValue:e}){let o=f(n,".strip"),i=I.get(o)??{revision:L(),
timer:0,rest:0};I.set(o,i);let m=0,a=t.places.map(l=>{let g=M("li"),[w,d,r]=[M("span","time"),M("span","day"),M("span",
"day")];return g.append(D("span","name",l.name),w,d,r),l.id===t.origin&&g.classList.add("origin"),{place:l,tile:g,time:w,
day:d,offset:r}});o.setAttribute("aria-label",t.title),o.replaceChildren(...a.map(({tile:l})=>l));function h(){let l=new Date(
(t.instant?Date.parse(t.instant):Date.now())+m);for(let{place:g,tile:w,time:d,day:r,offset:x}of a){let p=$(g.timeZone,
l,t.language),v=_(g,t.sun,l);C(d,p?.time??"–"),C(r,p?.date??t.unknown),C(x,p?`${p.offset} · ${t.phases[v]}`:""),w.dataset.
phase!==v&&(w.dataset.phase=v)}}return t.slider&&y(t.slider),h(),clearInterval(i.timer),i.timer=t.instant?0:setInterval(
h,1e3),()=>clearInterval(i.timer);function y({label:l,minutes:g,revision:w}){let d=n.querySelector(".hour")??Y(o),[r,x]=[
f(d,".what"),f(d,".reading")],p=f(d,"input"),v=()=>{let u=[Math.floor(p.valueAsNumber/60),p.valueAsNumber%60].map(E=>String(
E).padStart(2,"0")).join(":");x.textContent=u,p.setAttribute("aria-valuetext",u)},s=()=>{m=(p.valueAsNumber-g)*6e4,v()};
r.textContent=l,i.revision.isLate(w)||(p.value=String(g)),s(),p.oninput=()=>{s(),h()},p.onchange=()=>{clearTimeout(i.rest),
i.rest=setTimeout(()=>{e("choice",{minutes:p.valueAsNumber,revision:i.revision.next()})},W)}}}function Y(t){let n=M("l\
abel","hour"),e=M("input");return Object.assign(e,{type:"range",min:0,max:1425,step:15}),n.append(M("span","what"),e,M(
"span","reading")),t.after(n),n}var q=31556926080000004e-6,O=1e4;function P(t,n,e,o){let i=Object.values(t.from[n.origin]).map(r=>r[n.unit]),m=t.sections[n.
section]??[],a=t.claimed[n.claim]??[],h=t.claims[n.claim]?.[n.unit]??[],y=r=>r!==n.place&&(a.length?!a.includes(r):!!n.
section&&!m.includes(r)),l=r=>y(r)||h.length>0&&r!==n.place,w=i.filter(({place:r})=>n.layers.includes(r.layer)||r.id===
n.origin).length<=t.mostArcs,d=i.flatMap(({place:r,arc:x})=>{let p=r.rank===1||r.id===n.place;if(!x||!(w||p))return[];
let{paths:v,straight:s}=J(t.lines,n.origin,x.to),c=n.straight&&p?{path:s,label:x.straight}:null;return[{...x,paths:v,quiet:l(
x.to),straight:c}]});return{...t.scene,layers:t.scene.layers.map(r=>({...r,shown:n.layers.includes(r.id)})),places:i.map(
({place:r})=>({...r,quiet:y(r.id)})),arcs:[...d,...h],outline:t.outlines[n.claim]??null,origin:n.origin,chosen:n.place,
unit:t.units[n.unit],night:o.night,baseMapAddress:t.world,areaNames:t.areaNames,fit:{...t.scene.fit,section:m,claim:a,
n:e.fit},focus:{place:n.place,n:e.focus},revision:e.revision}}function J(t,n,e){let o=t[`${n} ${e}`];if(o)return j(o);
let{paths:i,straight:m}=j(t[`${e} ${n}`]);return{paths:i.map(a=>a.toReversed()).reverse(),straight:m.toReversed()}}function j({
path:t,turns:n,straight:e}){let o=[],[i,m,a,h]=[t[0],t[1],0,0];for(let l=2;l<=t.length;l+=2)o.push([i,m]),a+=t[l],h+=t[l+
1],i+=a,m+=h;return{paths:n.map(l=>o.map(([g,w])=>[g/O,w/O+l])),straight:e}}function V(t,n){let e=({sun:o})=>{let i=Math.
abs(n.getTime()-Date.parse(o.at))%q;return Math.min(i,q-i)};return t.reduce((o,i)=>e(i)<e(o)?i:o)}"DecompressionStream"in window&&K(f(document,"#story-data").textContent??"").then(Q);async function K(t){let n=Uint8Array.
from(atob(t),e=>e.charCodeAt(0));return new Response(new Blob([n]).stream().pipeThrough(new DecompressionStream("defla\
te"))).json()}function Q(t){document.documentElement.classList.add("js");let n=window.map_story,e={...t.choice},o={fit:0,
focus:0,revision:0},i=[...document.querySelectorAll("[data-card]")].map(s=>s),m=new Map(i.map(s=>[s.dataset.card,s])),
a=f(document,"#card"),h=a.firstElementChild,y=f(document,"#origin");function l(){let s=t.scene.instant?new Date(t.scene.
instant):new Date,c=V(t.skies,s),u=P(t,e,o,c);window.Dateline.show(n,u);let{origin:E}=u,S=u.places.filter(({id:k})=>t.
strip.places.includes(k)||k===E);R({data:{...t.strip,origin:E,instant:u.instant,sun:c.sun,places:S},parentElement:f(document,
".dl-clocks"),setTriggerValue:v}),C(f(document,"#map-title"),t.titles[e.origin][e.unit]),y.value=e.origin,g(),w();let A=u.
places.find(({id:k})=>k===e.place),B=!A||A.id===e.origin||e.layers.includes(A.layer);f(document,"#unshown").hidden=B}function g(){
for(let s of document.querySelectorAll("[data-choose]")){let{choose:c="",to:u=""}=s.dataset,E=String(e[c])===u;s.classList.
toggle("dl-chosen",E),s.hasAttribute("aria-pressed")&&s.setAttribute("aria-pressed",String(E))}for(let s of document.querySelectorAll(
"[data-section]")){let{section:c}=s.dataset;s.classList.toggle("other",!!e.section&&c!==e.section)}}function w(){let s=e.
place?`place ${e.place}`:`claim ${e.claim}`;if(a.dataset.shows===s)return;a.dataset.shows=s;let c=m.get(s);if(!c){a.replaceChildren(
...h?[h]:[]);return}let u=c.cloneNode(!0),[E,S]=[f(u,"h4"),document.createElement("h3")];S.dir="auto",S.append(...E.childNodes),
E.replaceWith(S),a.replaceChildren(u)}function d(s){f(document,"#status").textContent=s}function r(){o.focus+=1,n.getContainer().
scrollIntoView({block:"nearest"})}let x={place(s){if(e.place=s,!s){n.closePopup();return}r(),d(t.from[e.origin][s][e.unit].
place.description)},claim(s){e.claim=e.claim===s?"":s,e.claim&&(e.place="",o.focus+=1,d(t.claims[s]?.[e.unit].at(-1)?.
text??""))},section(s){e.section=e.section===s?"":s,e.section&&d(f(document,`[data-section="${s}"] h3`).textContent??"")},
origin(s){e.origin=s,d(t.titles[s][e.unit])},unit(s){e.unit=s,d(t.titles[e.origin][s])},straight(){e.straight=!e.straight},
reset(){Object.assign(e,t.choice),o.fit+=1}};function p(s,c){x[s](c),l()}function v(s,c){let u=c;"place"in u&&(e.place=
u.place),"layers"in u&&(e.layers=u.layers),o.revision=u.revision,l()}document.addEventListener("click",({target:s})=>{
let c=s instanceof Element?s.closest("[data-choose]"):null;if(!(c instanceof HTMLElement))return;let u=a.contains(c);p(
c.dataset.choose??"",c.dataset.to??""),c.dataset.choose==="claim"&&a.scrollIntoView({block:"nearest"}),u&&!c.isConnected&&
f(document,"#text").focus({preventScroll:!0})}),document.addEventListener("keydown",s=>{!(s.target instanceof HTMLElement&&
s.target.matches("[data-choose][role=button]"))||s.key!=="Enter"&&s.key!==" "||(s.preventDefault(),s.target.click())}),
y.addEventListener("change",()=>p("origin",y.value)),n.getContainer().addEventListener(T,s=>v("",s.detail)),l()}})();
