/* Built by `make js` from sources 11dfef633294353f. */
var S=new Map;function D(t,e){let r=`${e} ${t}`,n=S.get(r);if(n===void 0){let o={timeZone:t,weekday:"short",day:"numer\
ic",month:"short",year:"numeric"},i={hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZoneName:"longOffset"};try{n=
{date:new Intl.DateTimeFormat(e,o),whole:new Intl.DateTimeFormat(e,{...o,...i})}}catch{n=null}S.set(r,n)}return n}function b(t,e,r){
let n=D(t,r);if(!n)return null;let o=Object.fromEntries(n.whole.formatToParts(e).map(({type:i,value:m})=>[i,m]));return{
time:`${o.hour}:${o.minute}`,weekday:o.weekday,date:n.date.format(e).replace(",",""),offset:`UTC${$(o.timeZoneName)}`}}
function $(t){return t.replace("GMT","").replace("-","−").replace(/^([+\u2212])0/,"$1").replace(":00","")||"+0"}function c(t,e,r){let n=document.createElement(t);return e&&(n.className=e),r!==void 0&&(n.textContent=r),n}function A(t,e,r){
let n=c(t,e,r);return n.dir="auto",n}function x(t,e){t&&t.textContent!==e&&(t.textContent=e)}function C(t=Date.now){let e=0,r=0,n=0;function o(i){[e,r]=[i,t()],n=Math.max(n,i)}return{next(){return o(Math.max(t(),
n+1)),e},note:o,isLate(i){return n=Math.max(n,i),i<e&&t()-r<3e3}}}function w(t,e){let r=t.querySelector(e);if(!r)throw new Error(`no ${e}`);return r}var y=Math.PI/180,k=864e5,_=-.833,O=-6;function E(t,e,r){let n=(r.getTime()-Date.parse(e.at))/k*360,o=(t.longitude-e.longitude+
n)*y,[i,m]=[t.latitude*y,e.latitude*y],d=Math.sin(i)*Math.sin(m)+Math.cos(i)*Math.cos(m)*Math.cos(o),g=Math.asin(d)/y;
return g>_?"day":g>O?"twilight":"night"}var R=200,I=new WeakMap;function H({data:t,parentElement:e,setTriggerValue:r}){let n=w(e,".strip"),o=I.get(n)??{revision:C(),
timer:0,rest:0};I.set(n,o);let i=0,m=t.places.map(a=>{let u=c("li"),[f,l,p]=[c("span","time"),c("span","day"),c("span",
"day")];return u.append(A("span","name",a.name),f,l,p),a.id===t.origin&&u.classList.add("origin"),{place:a,tile:u,time:f,
day:l,offset:p}});n.setAttribute("aria-label",t.title),n.replaceChildren(...m.map(({tile:a})=>a));function d(){let a=new Date(
(t.instant?Date.parse(t.instant):Date.now())+i);for(let{place:u,tile:f,time:l,day:p,offset:M}of m){let s=b(u.timeZone,
a,t.language),h=E(u,t.sun,a);x(l,s?.time??"–"),x(p,s?.date??t.unknown),x(M,s?`${s.offset} · ${t.phases[h]}`:""),f.dataset.
phase!==h&&(f.dataset.phase=h)}}return t.slider&&g(t.slider),d(),clearInterval(o.timer),o.timer=t.instant?0:setInterval(
d,1e3),()=>clearInterval(o.timer);function g({label:a,minutes:u,revision:f}){let l=e.querySelector(".hour")??j(n),[p,M]=[
w(l,".what"),w(l,".reading")],s=w(l,"input"),h=()=>{let T=[Math.floor(s.valueAsNumber/60),s.valueAsNumber%60].map(N=>String(
N).padStart(2,"0")).join(":");M.textContent=T,s.setAttribute("aria-valuetext",T)},v=()=>{i=(s.valueAsNumber-u)*6e4,h()};
p.textContent=a,o.revision.isLate(f)||(s.value=String(u)),v(),s.oninput=()=>{v(),d()},s.onchange=()=>{clearTimeout(o.rest),
o.rest=setTimeout(()=>{r("choice",{minutes:s.valueAsNumber,revision:o.revision.next()})},R)}}}function j(t){let e=c("l\
abel","hour"),r=c("input");return Object.assign(r,{type:"range",min:0,max:1425,step:15}),e.append(c("span","what"),r,c(
"span","reading")),t.after(e),e}export{H as default};
