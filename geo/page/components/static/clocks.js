/* Built by `make js` from sources 86cf1b1198e359d8. */
var T=new Map;function D(t,e){let o=`${e} ${t}`,n=T.get(o);if(n===void 0){let r={timeZone:t,weekday:"short",day:"numer\
ic",month:"short",year:"numeric"},c={hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZoneName:"longOffset"};try{n=
{date:new Intl.DateTimeFormat(e,r),whole:new Intl.DateTimeFormat(e,{...r,...c})}}catch{n=null}T.set(o,n)}return n}function b(t,e,o){
let n=D(t,o);if(!n)return null;let r=Object.fromEntries(n.whole.formatToParts(e).map(({type:c,value:m})=>[c,m]));return{
time:`${r.hour}:${r.minute}`,weekday:r.weekday,date:n.date.format(e).replace(",",""),offset:`UTC${E(r.timeZoneName)}`}}
function E(t){return t.replace("GMT","").replace("-","−").replace(/^([+\u2212])0/,"$1").replace(":00","")||"+0"}function a(t,e,o){let n=document.createElement(t);return e&&(n.className=e),o!==void 0&&(n.textContent=o),n}function k(t,e,o){
let n=a(t,e,o);return n.dir="auto",n}function x(t,e){t&&t.textContent!==e&&(t.textContent=e)}function A(t=Date.now){let e=0,o=0,n=0;return{next(){return[o,e]=[t(),Math.max(t(),n+1)],n=e,e},isLate(r){return n=Math.
max(n,r),r<e&&t()-o<3e3}}}function g(t,e){let o=t.querySelector(e);if(!o)throw new Error(`no ${e}`);return o}var y=Math.PI/180,$=864e5,_=-.833,R=-6;function C(t,e,o){let n=(o.getTime()-Date.parse(e.at))/$*360,r=(t.longitude-e.longitude+
n)*y,[c,m]=[t.latitude*y,e.latitude*y],h=Math.sin(c)*Math.sin(m)+Math.cos(c)*Math.cos(m)*Math.cos(r),w=Math.asin(h)/y;
return w>_?"day":w>R?"twilight":"night"}var O=200,I=new WeakMap;function J({data:t,parentElement:e,setTriggerValue:o}){let n=g(e,".strip"),r=I.get(n)??{revision:A(),
timer:0,rest:0};I.set(n,r);let c=0,m=t.places.map(i=>{let u=a("li"),[f,l,p]=[a("span","time"),a("span","day"),a("span",
"day")];return u.append(k("span","name",i.name),f,l,p),i.id===t.origin&&u.classList.add("origin"),{place:i,tile:u,time:f,
day:l,offset:p}});n.setAttribute("aria-label",t.title),n.replaceChildren(...m.map(({tile:i})=>i)),j(e);function h(){let i=new Date(
(t.instant?Date.parse(t.instant):Date.now())+c);for(let{place:u,tile:f,time:l,day:p,offset:v}of m){let s=b(u.timeZone,
i,t.language),d=C(u,t.sun,i);x(l,s?.time??"–"),x(p,s?.date??t.unknown),x(v,s?`${s.offset} · ${t.phases[d]}`:""),f.dataset.
phase!==d&&(f.dataset.phase=d)}}return t.slider&&w(t.slider),h(),clearInterval(r.timer),r.timer=t.instant?0:setInterval(
h,1e3),()=>clearInterval(r.timer);function w({label:i,minutes:u,revision:f}){let l=e.querySelector(".hour")??L(n),[p,v]=[
g(l,".what"),g(l,".reading")],s=g(l,"input"),d=()=>{let S=[Math.floor(s.valueAsNumber/60),s.valueAsNumber%60].map(N=>String(
N).padStart(2,"0")).join(":");v.textContent=S,s.setAttribute("aria-valuetext",S)},M=()=>{c=(s.valueAsNumber-u)*6e4,d()};
p.textContent=i,r.revision.isLate(f)||(s.value=String(u)),M(),s.oninput=()=>{M(),h()},s.onchange=()=>{clearTimeout(r.rest),
r.rest=setTimeout(()=>{o("choice",{minutes:s.valueAsNumber,revision:r.revision.next()})},O)}}}function j(t){let o=(t instanceof
ShadowRoot?t.host:t).closest(".st-key-clocks");o&&(o.style.minHeight="0")}function L(t){let e=a("label","hour"),o=a("i\
nput");return Object.assign(o,{type:"range",min:0,max:1425,step:15}),e.append(a("span","what"),o,a("span","reading")),
t.after(e),e}export{J as default};
