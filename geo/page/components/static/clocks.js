/* Built by `make js` from sources c5fce6f2466fa1cf. */
var T=new Map;function D(t,e){let o=`${e} ${t}`,n=T.get(o);if(n===void 0){let r={timeZone:t,weekday:"short",day:"numer\
ic",month:"short",year:"numeric"},c={hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZoneName:"longOffset"};try{n=
{date:new Intl.DateTimeFormat(e,r),whole:new Intl.DateTimeFormat(e,{...r,...c})}}catch{n=null}T.set(o,n)}return n}function C(t,e,o){
let n=D(t,o);if(!n)return null;let r=Object.fromEntries(n.whole.formatToParts(e).map(({type:c,value:m})=>[c,m]));return{
time:`${r.hour}:${r.minute}`,weekday:r.weekday,date:n.date.format(e).replace(",",""),offset:`UTC${$(r.timeZoneName)}`}}
function $(t){return t.replace("GMT","").replace("-","−").replace(/^([+\u2212])0/,"$1").replace(":00","")||"+0"}function i(t,e,o){let n=document.createElement(t);return e&&(n.className=e),o!==void 0&&(n.textContent=o),n}function b(t,e,o){
let n=i(t,e,o);return n.dir="auto",n}function x(t,e){t&&t.textContent!==e&&(t.textContent=e)}function k(t=Date.now){let e=0,o=0,n=0;return{next(){return[o,e]=[t(),Math.max(t(),n+1)],n=e,e},isLate(r){return n=Math.
max(n,r),r<e&&t()-o<3e3}}}function w(t,e){let o=t.querySelector(e);if(!o)throw new Error(`no ${e}`);return o}var y=Math.PI/180,_=864e5,R=-.833,O=-6;function A(t,e,o){let n=(o.getTime()-Date.parse(e.at))/_*360,r=(t.longitude-e.longitude+
n)*y,[c,m]=[t.latitude*y,e.latitude*y],d=Math.sin(c)*Math.sin(m)+Math.cos(c)*Math.cos(m)*Math.cos(r),p=Math.asin(d)/y;
return p>R?"day":p>O?"twilight":"night"}var j=200,E=new WeakMap;function K({data:t,parentElement:e,setTriggerValue:o}){let n=w(e,".strip"),r=E.get(n)??{revision:k(),
timer:0,rest:0};E.set(n,r);let c=0,m=t.places.map(a=>{let u=i("li"),[l,f,h]=[i("span","time"),i("span","day"),i("span",
"day")];return u.append(b("span","name",a.name),l,f,h),a.id===t.origin&&u.classList.add("origin"),{place:a,tile:u,time:l,
day:f,offset:h}}),d=n.parentElement?.querySelector("h2")??i("h2","unseen");d.textContent=t.title,d.isConnected||n.before(
d),n.replaceChildren(...m.map(({tile:a})=>a)),L(e);function p(){let a=new Date((t.instant?Date.parse(t.instant):Date.now())+
c);for(let{place:u,tile:l,time:f,day:h,offset:v}of m){let s=C(u.timeZone,a,t.language),g=A(u,t.sun,a);x(f,s?.time??"–"),
x(h,s?.date??t.unknown),x(v,s?`${s.offset} · ${t.phases[g]}`:""),l.dataset.phase!==g&&(l.dataset.phase=g)}}return t.slider&&
I(t.slider),p(),clearInterval(r.timer),r.timer=t.instant?0:setInterval(p,1e3),()=>clearInterval(r.timer);function I({label:a,
minutes:u,revision:l}){let f=e.querySelector(".hour")??P(n),[h,v]=[w(f,".what"),w(f,".reading")],s=w(f,"input"),g=()=>{
let S=[Math.floor(s.valueAsNumber/60),s.valueAsNumber%60].map(N=>String(N).padStart(2,"0")).join(":");v.textContent=S,
s.setAttribute("aria-valuetext",S)},M=()=>{c=(s.valueAsNumber-u)*6e4,g()};h.textContent=a,r.revision.isLate(l)||(s.value=
String(u)),M(),s.oninput=()=>{M(),p()},s.onchange=()=>{clearTimeout(r.rest),r.rest=setTimeout(()=>{o("choice",{minutes:s.
valueAsNumber,revision:r.revision.next()})},j)}}}function L(t){let o=(t instanceof ShadowRoot?t.host:t).closest(".st-k\
ey-clocks");o&&(o.style.minHeight="0")}function P(t){let e=i("label","hour"),o=i("input");return Object.assign(o,{type:"\
range",min:0,max:1425,step:15}),e.append(i("span","what"),o,i("span","reading")),t.after(e),e}export{K as default};
