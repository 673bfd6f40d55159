/* Built by `make js` from sources a02a554b0c519148. */
var S=new Map;function D(t,e){let r=`${e} ${t}`,n=S.get(r);if(n===void 0){let o={timeZone:t,weekday:"short",day:"numer\
ic",month:"short",year:"numeric"},c={hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZoneName:"longOffset"};try{n=
{date:new Intl.DateTimeFormat(e,o),whole:new Intl.DateTimeFormat(e,{...o,...c})}}catch{n=null}S.set(r,n)}return n}function b(t,e,r){
let n=D(t,r);if(!n)return null;let o=Object.fromEntries(n.whole.formatToParts(e).map(({type:c,value:m})=>[c,m]));return{
time:`${o.hour}:${o.minute}`,weekday:o.weekday,date:n.date.format(e).replace(",",""),offset:`UTC${$(o.timeZoneName)}`}}
function $(t){return t.replace("GMT","").replace("-","−").replace(/^([+\u2212])0/,"$1").replace(":00","")||"+0"}function a(t,e,r){let n=document.createElement(t);return e&&(n.className=e),r!==void 0&&(n.textContent=r),n}function A(t,e,r){
let n=a(t,e,r);return n.dir="auto",n}function x(t,e){t&&t.textContent!==e&&(t.textContent=e)}function C(t=Date.now){let e=0,r=0,n=0;return{next(){return[r,e]=[t(),Math.max(t(),n+1)],n=e,e},isLate(o){return n=Math.
max(n,o),o<e&&t()-r<3e3}}}function w(t,e){let r=t.querySelector(e);if(!r)throw new Error(`no ${e}`);return r}var y=Math.PI/180,k=864e5,_=-.833,O=-6;function E(t,e,r){let n=(r.getTime()-Date.parse(e.at))/k*360,o=(t.longitude-e.longitude+
n)*y,[c,m]=[t.latitude*y,e.latitude*y],d=Math.sin(c)*Math.sin(m)+Math.cos(c)*Math.cos(m)*Math.cos(o),g=Math.asin(d)/y;
return g>_?"day":g>O?"twilight":"night"}var R=200,I=new WeakMap;function H({data:t,parentElement:e,setTriggerValue:r}){let n=w(e,".strip"),o=I.get(n)??{revision:C(),
timer:0,rest:0};I.set(n,o);let c=0,m=t.places.map(s=>{let u=a("li"),[f,l,p]=[a("span","time"),a("span","day"),a("span",
"day")];return u.append(A("span","name",s.name),f,l,p),s.id===t.origin&&u.classList.add("origin"),{place:s,tile:u,time:f,
day:l,offset:p}});n.setAttribute("aria-label",t.title),n.replaceChildren(...m.map(({tile:s})=>s));function d(){let s=new Date(
(t.instant?Date.parse(t.instant):Date.now())+c);for(let{place:u,tile:f,time:l,day:p,offset:v}of m){let i=b(u.timeZone,
s,t.language),h=E(u,t.sun,s);x(l,i?.time??"–"),x(p,i?.date??t.unknown),x(v,i?`${i.offset} · ${t.phases[h]}`:""),f.dataset.
phase!==h&&(f.dataset.phase=h)}}return t.slider&&g(t.slider),d(),clearInterval(o.timer),o.timer=t.instant?0:setInterval(
d,1e3),()=>clearInterval(o.timer);function g({label:s,minutes:u,revision:f}){let l=e.querySelector(".hour")??j(n),[p,v]=[
w(l,".what"),w(l,".reading")],i=w(l,"input"),h=()=>{let T=[Math.floor(i.valueAsNumber/60),i.valueAsNumber%60].map(N=>String(
N).padStart(2,"0")).join(":");v.textContent=T,i.setAttribute("aria-valuetext",T)},M=()=>{c=(i.valueAsNumber-u)*6e4,h()};
p.textContent=s,o.revision.isLate(f)||(i.value=String(u)),M(),i.oninput=()=>{M(),d()},i.onchange=()=>{clearTimeout(o.rest),
o.rest=setTimeout(()=>{r("choice",{minutes:i.valueAsNumber,revision:o.revision.next()})},R)}}}function j(t){let e=a("l\
abel","hour"),r=a("input");return Object.assign(r,{type:"range",min:0,max:1425,step:15}),e.append(a("span","what"),r,a(
"span","reading")),t.after(e),e}export{H as default};
