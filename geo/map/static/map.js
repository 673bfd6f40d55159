/* Built by `make js` from sources f95bcd88ccb0075e. */
"use strict";(()=>{function w(t,e,n){let o=document.createElement(t);return e&&(o.className=e),n!==void 0&&(o.textContent=n),o}function F(t,e,n){
let o=w(t,e,n);return o.dir="auto",o}function B(t,e){let n=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[
o,r]of Object.entries(e))n.setAttribute(o,String(r));return n}function G(t,e){t&&t.textContent!==e&&(t.textContent=e)}function kt(t){let e=w("p","dl-pointed"),n=w("p","dl-live");return e.setAttribute("aria-hidden","true"),n.setAttribute(
"role","status"),{attach:()=>t.append(e,n),point(o){e.textContent=o},announce(o){G(n,o)},notice(o,r){let s=t.querySelector(
`.dl-notice[data-kind=${o}]`);if(!s){let c=w("p","dl-notice");c.dataset.kind=o,c.setAttribute("role","status"),t.append(
c),s=c}s.textContent=r}}}function X(t){return L.divIcon({className:t,html:"",iconSize:null})}function O(t){let e=t.getElement();if(!e)throw new Error(
"the marker is not on the map");return e}function Y(t){return t.getElement()}function N(t,e,n){let o=t.createPane(e);return o.
style.zIndex=String(n),o}function Q(t,e,n){let o=L.marker([0,0],{icon:X(e),interactive:!1,keyboard:!1,pane:"dl-labels"}).
addTo(t),r=document.createElement("span");return r.textContent=n,O(o).append(r),o}function _(t){return O(t).firstChild}
function H(t,e){return e.map(n=>{let{x:o,y:r}=t.latLngToContainerPoint(n);return[o,r]})}var ct=()=>matchMedia("(prefer\
s-reduced-motion: reduce)").matches;function Et(t,e,{onChoose:n,onPoint:o}){let r=new Map;function s(i,a,d){let l={className:a,pane:"dl-arcs",renderer:e,interactive:!1,
smoothFactor:.5};return L.polyline(i,{...l,...d}).addTo(t)}function c(i){for(let a of[...i.lines,...i.touch])a.remove();
i.straight?.line.remove(),i.straight?.label.remove(),Object.assign(i,{lines:[],touch:[],straight:null})}function u(i,a,{
paths:d,straight:l,to:h}){let b=JSON.stringify([d,l]);a.written!==b&&(a.written=b,c(a),l&&(a.straight={line:s(l.path,"\
dl-straight"),label:p("dl-straight-label",l.label)}),a.lines=d.map(m=>s(m,"dl-arc")),a.touch=d.map(m=>s(m,"dl-touch",{
interactive:!0,bubblingMouseEvents:!1}).on("mouseover",()=>o(i)).on("mouseout",()=>o("")).on("click",()=>n(h))))}function p(i,a){
let d=Q(t,`dl-distance ${i}`,a);return O(d).setAttribute("aria-hidden","true"),d}function f(i){let a=new Map(i.arcs.map(
d=>[d.id,d]));for(let[d,l]of r)a.has(d)||(c(l),l.label.remove(),r.delete(d));for(let[d,l]of a){let h=r.get(d)??{arc:l,
lines:[],touch:[],straight:null,label:p("",""),written:""};r.set(d,h),u(d,h,l),h.arc=l,_(h.label).textContent=l.label;
let b=l.claim||l.to===i.chosen;for(let m of h.lines.map(Y))m.dataset.arc=d,m.classList.toggle("dl-quiet",l.quiet),m.classList.
toggle("dl-minor",l.rank>1),m.classList.toggle("dl-chosen",b),m.classList.toggle("dl-claim",l.claim);O(h.label).classList.
toggle("dl-chosen",b),O(h.label).classList.toggle("dl-quiet",l.quiet)}for(let d of[...r.values()].sort((l,h)=>h.arc.rank-
l.arc.rank))for(let l of d.touch)l.bringToFront()}return{drawn:r,render:f}}function Ct(t,e){let n=L.layerGroup().addTo(t),o="",r={radius:4,className:"dl-point",pane:"dl-arcs",renderer:e,interactive:!1};
return{render({places:s,chosen:c,origin:u}){let p=s.filter(({id:i,precision:a})=>a==="area"&&[c,u].includes(i)),f=p.map(
i=>i.id).join(" ");if(o!==f){o=f,n.clearLayers();for(let i of p)L.circleMarker([i.latitude,i.longitude],r).addTo(n)}}}}function lt(t){return t}function tt(t){if(t==null)return lt;var e,n,o=t.scale[0],r=t.scale[1],s=t.translate[0],c=t.translate[1];return function(u,p){
p||(e=n=0);var f=2,i=u.length,a=new Array(i);for(a[0]=(e+=u[0])*o+s,a[1]=(n+=u[1])*r+c;f<i;)a[f]=u[f],++f;return a}}function Tt(t,e){for(var n,o=t.length,r=o-e;r<--o;)n=t[r],t[r++]=t[o],t[o]=n}function j(t,e){return typeof e=="string"&&(e=t.objects[e]),e.type==="GeometryCollection"?{type:"FeatureCollection",features:e.
geometries.map(function(n){return At(t,n)})}:At(t,e)}function At(t,e){var n=e.id,o=e.bbox,r=e.properties==null?{}:e.properties,
s=et(t,e);return n==null&&o==null?{type:"Feature",properties:r,geometry:s}:o==null?{type:"Feature",id:n,properties:r,geometry:s}:
{type:"Feature",id:n,bbox:o,properties:r,geometry:s}}function et(t,e){var n=tt(t.transform),o=t.arcs;function r(i,a){a.
length&&a.pop();for(var d=o[i<0?~i:i],l=0,h=d.length;l<h;++l)a.push(n(d[l],l));i<0&&Tt(a,h)}function s(i){return n(i)}
function c(i){for(var a=[],d=0,l=i.length;d<l;++d)r(i[d],a);return a.length<2&&a.push(a[0]),a}function u(i){for(var a=c(
i);a.length<4;)a.push(a[0]);return a}function p(i){return i.map(u)}function f(i){var a=i.type,d;switch(a){case"Geometr\
yCollection":return{type:a,geometries:i.geometries.map(f)};case"Point":d=s(i.coordinates);break;case"MultiPoint":d=i.coordinates.
map(s);break;case"LineString":d=c(i.arcs);break;case"MultiLineString":d=i.arcs.map(c);break;case"Polygon":d=p(i.arcs);
break;case"MultiPolygon":d=i.arcs.map(p);break;default:return null}return{type:a,coordinates:d}}return f(e)}function ft(t,e){var n={},o={},r={},s=[],c=-1;e.forEach(function(f,i){var a=t.arcs[f<0?~f:f],d;a.length<3&&!a[1][0]&&!a[1][1]&&
(d=e[++c],e[c]=f,e[i]=d)}),e.forEach(function(f){var i=u(f),a=i[0],d=i[1],l,h;if(l=r[a])if(delete r[l.end],l.push(f),l.
end=d,h=o[d]){delete o[h.start];var b=h===l?l:l.concat(h);o[b.start=l.start]=r[b.end=h.end]=b}else o[l.start]=r[l.end]=
l;else if(l=o[d])if(delete o[l.start],l.unshift(f),l.start=a,h=r[a]){delete r[h.end];var m=h===l?l:h.concat(l);o[m.start=
h.start]=r[m.end=l.end]=m}else o[l.start]=r[l.end]=l;else l=[f],o[l.start=a]=r[l.end=d]=l});function u(f){var i=t.arcs[f<
0?~f:f],a=i[0],d;return t.transform?(d=[0,0],i.forEach(function(l){d[0]+=l[0],d[1]+=l[1]})):d=i[i.length-1],f<0?[d,a]:
[a,d]}function p(f,i){for(var a in f){var d=f[a];delete i[d.start],delete d.start,delete d.end,d.forEach(function(l){n[l<
0?~l:l]=1}),s.push(d)}}return p(r,o),p(o,r),e.forEach(function(f){n[f<0?~f:f]||s.push([f])}),s}function ut(t){return et(t,Pt.apply(this,arguments))}function Pt(t,e,n){var o,r,s;if(arguments.length>1)o=Ae(t,e,n);else
for(r=0,o=new Array(s=t.arcs.length);r<s;++r)o[r]=r;return{type:"MultiLineString",arcs:ft(t,o)}}function Ae(t,e,n){var o=[],
r=[],s;function c(a){var d=a<0?~a:a;(r[d]||(r[d]=[])).push({i:a,g:s})}function u(a){a.forEach(c)}function p(a){a.forEach(
u)}function f(a){a.forEach(p)}function i(a){switch(s=a,a.type){case"GeometryCollection":a.geometries.forEach(i);break;case"\
LineString":u(a.arcs);break;case"MultiLineString":case"Polygon":p(a.arcs);break;case"MultiPolygon":f(a.arcs);break}}return i(
e),r.forEach(n==null?function(a){o.push(a[0].i)}:function(a){n(a[0].g,a[a.length-1].g)&&o.push(a[0].i)}),o}var Oe=4166666666666667e-21;function St(t){return[-360,0,360].filter(e=>e+180>t-90&&e-180<t+450)}function Ot(t,e){return Math.
round((t-e)/360)*360}function $t(t){return-t*Oe%360}var It="claim:";function Dt(t){let e=new Set(t.layers.filter(r=>r.shown).map(r=>r.id)),n=t.places.filter(r=>e.has(r.layer)||
r.id===t.origin),o=new Set(n.map(r=>r.id));return{...t,places:n,arcs:t.arcs.filter(r=>r.claim||o.has(r.to))}}function nt(t,e){
let n=t.layers.find(({id:o})=>o===e.layer);if(!n)throw new Error(`no layer ${e.layer}`);return n}function z(t){return t.
instant?new Date(t.instant):new Date}function Nt(t,e){let n=new Map;N(t,"dl-areas",350);let o=L.svg({pane:"dl-areas",padding:.4});function r(s,c){let u=s.objects.
countries.geometries.find(({id:i})=>i===c.outline);if(!u)return null;let p=Ot(c.longitude,c.trueLongitude),f={pane:"dl\
-areas",renderer:o,style:{className:"dl-area"},coordsToLatLng:([i,a])=>L.latLng(a,i+p)};return L.geoJSON(j(s,u),f).on(
"click",()=>e(c.id)).addTo(t)}return{render(s,c){let u=new Map(s.places.filter(p=>p.outline).map(p=>[p.id,p]));for(let[
p,f]of n)u.has(p)||(f.remove(),n.delete(p));if(c)for(let[p,f]of u){let i=n.get(p)??r(c,f);if(!i)continue;n.set(p,i);let{
colour:a}=nt(s,f);i.setStyle({color:a,fillColor:a}),i.eachLayer(d=>{let{classList:l}=Y(d);l.toggle("dl-quiet",f.quiet),
l.toggle("dl-chosen",f.id===s.chosen)})}}}}var dt="dateline";function pt(t,e){t.dispatchEvent(new CustomEvent(dt,{detail:e})),window.Streamlit?.setComponentValue(
e)}function zt(t){window.addEventListener("message",({origin:e,source:n,data:o})=>{e===location.origin&&n===window.parent&&
o?.[dt]&&t(o[dt])})}var $e=500;function Rt(t,e){t.title=e,t.setAttribute("aria-label",e)}function qt(t,e,n,o,r){let s=t.getContainer();Ie(
t,e,n,o);let c=new L.Control({position:s.clientWidth<=$e?"bottomleft":"bottomright"});c.onAdd=()=>r,c.addTo(t);for(let[
p,f]of[["in","zoomIn"],["out","zoomOut"]]){let i=s.querySelector(`.leaflet-control-zoom-${p}`);i&&n.register(()=>Rt(i,
e().words[f]))}s.setAttribute("role","region");let u="";n.register(()=>{let{language:p,words:f}=e();document.documentElement.
lang=p,s.setAttribute("aria-label",f.map),t.attributionControl.removeAttribution(u),u=f.attribution,t.attributionControl.
addAttribution(u)}),De(s,e,n)}function Ie(t,e,n,o){let r=w("div","leaflet-bar"),s=(u,p,f)=>{let i=w("a","dl-control",u);
i.href="#",i.setAttribute("role","button"),n.register(()=>Rt(i,e().words[p])),L.DomEvent.on(i,"click",a=>{L.DomEvent.stop(
a),f()}),r.append(i)};s("⌂","fit",()=>o(e().fit.places)),s("§","fitSection",()=>o(e().fit.section.length?e().fit.section:
e().fit.places)),s("◎","fitAll",()=>o(e().places.map(u=>u.id))),document.fullscreenEnabled&&s("⤢","fullScreen",()=>{
document.fullscreenElement?document.exitFullscreen():t.getContainer().requestFullscreen()});let c=new L.Control({position:"\
topleft"});c.onAdd=()=>r,c.addTo(t)}function De(t,e,n){let[o,r]=[w("a","dl-skip"),w("div","dl-after")];n.register(()=>{
o.textContent=e().words.skip}),o.href="#",o.addEventListener("click",s=>{s.preventDefault(),r.tabIndex=0,r.focus()}),r.
addEventListener("blur",()=>r.removeAttribute("tabindex")),t.before(o),t.after(r)}var Ne=t=>Math.max(22,Math.min(90,t*.1)),ze=({x:t,y:e},n)=>n!==null&&t<n.right+14&&e>n.top-24;function Re(t){return t.
filter(({covered:e})=>!e).sort((e,n)=>n.zoom-e.zoom)[0]}function Bt(t,e,n){let o=Ne(t.getSize().x),r=(i,a)=>{t.fitBounds(
L.latLngBounds(e),{paddingTopLeft:[i,70],paddingBottomRight:[o,a],maxZoom:7,animate:!1});let d=n(),l=e.some(h=>ze(t.latLngToContainerPoint(
h),d));return{left:i,bottom:a,zoom:t.getZoom(),covered:l}},s=r(o,70),c=n();if(!s.covered||!c)return;let u=r(c.right+30,
70),p=r(o,t.getSize().y-(n()??c).top+30),f=Re([u,p])??s;r(f.left,f.bottom)}var Gt=[[85,180],[75,180],[71.54,185.87],[68,191],[65.5,191],[62.1,184.51],[59.5,180],[57.06,176.06],[53,170],[50.41,175.28],
[48,180],[-2.5,180],[-2.51,201.51],[-.23,201.51],[1.5,199.36],[4.94,199.36],[4.94,203.98],[-.37,206.45],[-5.06,208.19],
[-9.91,210],[-11.65,210],[-11.65,205.43],[-5.84,203.92],[-5.84,190.6],[-9.43,189.01],[-11.06,188.71],[-13.97,189],[-14.43,
188.76],[-15,187.5],[-45,187.5],[-51,180],[-85,180]];function mt(t){return t.map(e=>Gt.map(([n,o])=>[n,o+e]))}function _t(t,e,n){let o=[];N(t,"dl-land",200);let r=L.svg({pane:"dl-land",padding:.4}),s=h=>({className:h,pane:"dl-la\
nd",renderer:r,interactive:!1}),c=h=>({className:h,pane:"dl-night",renderer:e,interactive:!1}),u=(h,b)=>h.map(([m,g])=>[
g,m+b]),p=h=>o.flatMap(b=>h.map(m=>u(m,b)));async function f(h,b){o=St(b),i();let m;try{m=typeof h=="string"?await(await fetch(
h)).json():h}catch{return null}return a(m),m}function i(){let h=o.map(b=>[[-85,180+b],[85,180+b]]);L.polyline(h,c("dl-\
meridian")).addTo(t),L.polyline(mt(o),c("dl-date-line")).addTo(t)}function a(h){let{countries:b,coast:m,borders:g,disputed:y}=h.
objects,x=j(h,b).features.flatMap(({geometry:v})=>jt(v).flat());L.polygon(p(x),s("dl-ground")).addTo(t),L.polyline(p(Ft(
j(h,m).geometry)),s("dl-coast")).addTo(t),L.polyline(p(Ft(j(h,g).geometry)),s("dl-border")).addTo(t),l();for(let v of j(
h,y).features)d(v);L.polyline(p(ut(h,y).coordinates),s("dl-dispute")).addTo(t)}function d({geometry:h,properties:{name:b,
note:m}}){let g=o.flatMap(x=>jt(h).map(v=>v.map(E=>u(E,x)))),y=w("div");y.append(w("strong","",b??""),w("div","",m??"")),
L.polygon(g,{...s("dl-disputed"),interactive:!0}).on("mouseover",()=>n([b,m].filter(Boolean).join(": "))).on("mouseout",
()=>n("")).on("click",({latlng:x})=>L.popup({className:"dl-popup"}).setLatLng(x).setContent(y).openOn(t)).addTo(t)}function l(){
let h=B("pattern",{id:"dl-hatch",width:6,height:6,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"});h.append(
B("path",{d:"M0 0v6",class:"dl-hatch"}));let b=B("defs",{});b.append(h),t.getPane("dl-land")?.querySelector("svg")?.prepend(
b)}return{load:f,dateLines:()=>mt(o)}}function jt(t){return t.type==="Polygon"?[t.coordinates]:t.type==="MultiPolygon"?
t.coordinates:[]}function Ft(t){return t.type==="MultiLineString"?t.coordinates:[]}function R(t,e,n,o){return{left:t-n/2,top:e-o/2,right:t+n/2,bottom:e+o/2}}function Zt(t,e){let n=Math.min(t.right,e.right)-
Math.max(t.left,e.left),o=Math.min(t.bottom,e.bottom)-Math.max(t.top,e.top);return n>0&&o>0?n*o:0}function ht(t,e){let n=Math.
max(0,Math.min(t.right,e.x-2)-Math.max(t.left,2)),o=Math.max(0,Math.min(t.bottom,e.y-2)-Math.max(t.top,2));return(t.right-
t.left)*(t.bottom-t.top)-n*o}function Wt(t,e){let n=Math.max(0,e.left-t.right,t.left-e.right),o=Math.max(0,e.top-t.bottom,
t.top-e.bottom);return Math.hypot(n,o)}function Ht([t,e,n,o],r,s){let[c,u]=[n-t,o-e],p=Math.max(0,Math.min(1,((r-t)*c+
(s-e)*u)/(c*c+u*u||1)));return Math.hypot(r-t-p*c,s-e-p*u)}function gt(t,e){for(let n=1;n<=8;n+=1){let o=t[0]+(t[2]-t[0])*
n/8,r=t[1]+(t[3]-t[1])*n/8;if(o>e.left&&o<e.right&&r>e.top&&r<e.bottom)return!0}return!1}function ot(t){let e=[];for(let n=1;n<t.length;n+=1){let[[o,r],[s,c]]=[t[n-1],t[n]],u=Math.min(400,Math.ceil(Math.hypot(
s-o,c-r)/8));for(let p=0;p<u;p+=1)e.push([o+(s-o)*p/u,r+(c-r)*p/u])}return e}var rt=([t,e],n,o=0)=>t>-o&&e>-o&&t<n.x+o&&
e<n.y+o;var Be=[-180,180,540].map(t=>[[-60,t],[75,t]]);function Ge(t,e){return["Etc/GMT-12","Etc/GMT+12"].map(n=>new Intl.DateTimeFormat(
e,{weekday:"long",timeZone:n}).format(t))}function Ut(t,e,n){let o=new Map;function r(s,c,u,p,f){let i=o.get(s)??Q(t,"\
dl-date","");o.set(s,i);let a=_(i);G(a,c);let{width:d,height:l}=n(a),h=u.flatMap(b=>ot(H(t,b))).filter(([b,m],g)=>g%4===
0&&b>d/2&&b<f.x-d/2&&m>12&&m<f.y-12).map(([b,m])=>({x:b,y:m,dx:0,dy:0,angle:0,cost:Math.abs(m-f.y*p)*.1,boxes:[R(b,m,d,
l)],leader:null,onLine:!0}));return{id:s,label:i,must:!1,rank:3.2,candidates:h}}return{items(s,c){let[u,p]=Ge(z(s),s.language),
{dateLine:f,antimeridian:i}=s.words;return[r("date line",`${u} | ${f} | ${p}`,e(),.75,c),r("meridian",i,Be,.92,c)]}}}var Jt=20;function je(t,e){return[...t].filter(n=>n.marker).sort((n,o)=>+(o.place.id===e)-+(n.place.id===e)||n.place.rank-
o.place.rank)}function Fe(t){let e=[];for(let n of t){let o=e.find(([r])=>Math.abs(r.x-n.x)<Jt&&Math.abs(r.y-n.y)<Jt);
o?o.push(n):e.push([n])}return e}function Kt(t,e,n){let o=je(e,n).map(s=>{let{x:c,y:u}=t.latLngToContainerPoint(s.anchor);
return{entry:s,x:c,y:u}}),r=new Map;for(let[s,...c]of Fe(o)){r.set(s.entry,{x:s.x,y:s.y}),s.entry.members=c.map(({entry:u})=>u.
place.id);for(let{entry:u}of c)u.members=[]}for(let{entry:s}of o){if(!s.marker)continue;let c=r.has(s);O(s.marker).classList.
toggle("dl-gathered",!c),s.marker.setZIndexOffset(c?1e3-s.place.rank:0),s.count.textContent=s.members.length?`+${s.members.
length}`:""}return r}function Vt(){let t=new Map;return function(n){let o=n.parentNode,s=(n.childElementCount?[...n.children]:[n]).map(f=>f.
textContent).join(`
`)+o.className.includes("minor"),c=t.get(s);if(c)return c;let u=o.classList.contains("dl-hidden");u&&o.classList.remove(
"dl-hidden");let p={width:Math.ceil(n.offsetWidth),height:Math.ceil(n.offsetHeight)};return u&&o.classList.add("dl-hid\
den"),p.width&&t.set(s,p),p}}var st=class t{constructor(e,n,o){this.size=o,this.cells=new Map,this.leaders=[],this.width=Math.ceil(o.x/6)+1;let r=Math.
ceil(o.y/6)+1;this.dots=new Uint8Array(this.width*r);for(let[s,c]of n)this.isInside(s,c)&&(this.dots[this.dotAt(s,c)]=
1);this.sums=new Uint32Array((this.width+1)*(r+1));for(let s=0;s<r;s+=1)for(let c=0,u=0;c<this.width;c+=1)u+=this.dots[s*
this.width+c],this.sums[(s+1)*(this.width+1)+c+1]=this.sums[s*(this.width+1)+c+1]+u;this.height=r;for(let s of e)this.
add(s)}isInside(e,n){return e>=0&&n>=0&&e<this.size.x&&n<this.size.y}dotAt(e,n){return Math.floor(n/6)*this.width+Math.
floor(e/6)}copy(){let e=Object.assign(Object.create(t.prototype),this);return e.cells=new Map([...this.cells].map(([n,
o])=>[n,o.slice()])),e.leaders=this.leaders.slice(),e}*keys({left:e,top:n,right:o,bottom:r},s=0){for(let c=Math.floor(
(n-s)/48);c<=Math.floor((r+s)/48);c+=1)for(let u=Math.floor((e-s)/48);u<=Math.floor((o+s)/48);u+=1)yield u*4096+c}add(e){
for(let n of this.keys(e)){let o=this.cells.get(n);o?o.push(e):this.cells.set(n,[e])}}near(e,n=0){let o=new Set;for(let r of this.
keys(e,n))for(let s of this.cells.get(r)??[])o.add(s);return o}inkUnder({left:e,top:n,right:o,bottom:r}){let[s,c]=[e,o].
map(i=>Math.max(0,Math.min(this.width,Math.round(i/6)))),[u,p]=[n,r].map(i=>Math.max(0,Math.min(this.height,Math.round(
i/6)))),f=(i,a)=>this.sums[a*(this.width+1)+i];return f(c,p)-f(s,p)-f(c,u)+f(s,u)}inkAlong([e,n,o,r]){let s=Math.ceil(
Math.hypot(o-e,r-n)/6),c=0;for(let u=1;u<s;u+=1){let[p,f]=[e+(o-e)*u/s,n+(r-n)*u/s];this.isInside(p,f)&&(c+=this.dots[this.
dotAt(p,f)])}return c}};var Z=1e3,_e=[0,-45,45,180,-135,135,-90,90,-22.5,22.5,-157.5,157.5,-67.5,67.5,-112.5,112.5].map(t=>[Math.cos(t*Math.PI/
180),Math.sin(t*Math.PI/180)]),Ze=[0,8,20,34,50,70,95,125];function Yt({x:t,y:e,gap:n,width:o,height:r,inside:s,reach:c}){
let[u,p]=[0,!1],f=[];s&&f.push({x:t,y:e,dx:0,dy:0,angle:u,cost:0,boxes:[R(t,e,o,r)],leader:null,onLine:p});for(let i of Ze.
filter(a=>a<=c))_e.forEach(([a,d],l)=>{let[h,b]=[a,d].map(E=>Math.max(-1,Math.min(1,E*1.42))),m=a*(n+i)+h*o/2,g=d*(n+i)+
b*r/2,y=i>8?[t,e,t+a*(n+i),e+d*(n+i)]:null,x=(s?20:0)+i+l*1.5,v=[R(t+m,e+g,o,r)];f.push({x:t+m,y:e+g,dx:m,dy:g,angle:u,
cost:x,boxes:v,leader:y,onLine:p})});return f}function Qt({line:t,width:e,height:n,size:o}){let r=[0];for(let p=1;p<t.
length;p+=1)r.push(r[p-1]+Math.hypot(t[p][0]-t[p-1][0],t[p][1]-t[p-1][1]));let s=r[r.length-1],c=p=>{let f=1;for(;f<r.
length-1&&r[f]<p;)f+=1;let i=(p-r[f-1])/(r[f]-r[f-1]||1);return[0,1].map(a=>t[f-1][a]+(t[f][a]-t[f-1][a])*i)},u=[];for(let p=.08;p<=
.921;p+=.04){let f=s*p;if(f<e/2+14||f>s-e/2-14)continue;let[i,a,d]=[c(f-e/2),c(f+e/2),c(f)];if(ht(R(d[0],d[1],e,n),o)>
0)continue;let l=Math.atan2(a[1]-i[1],a[0]-i[0]);Math.abs(l)>Math.PI/2&&(l+=l>0?-Math.PI:Math.PI);let h=Math.max(1,Math.
ceil(e/n)),b=Array.from({length:h},(y,x)=>{let v=((x+.5)/h-.5)*e;return R(d[0]+Math.cos(l)*v,d[1]+Math.sin(l)*v,n,n)}),
[m,g]=d;u.push({x:m,y:g,dx:0,dy:0,angle:l,cost:Math.abs(p-.5)*60,boxes:b,leader:null,onLine:!0})}return u}function bt(t,e,n,o){
let r=new st(e,n,o),s=t.filter(i=>i.must),c=null;for(let i=0;i<6;i+=1){let a=r.copy(),d=Xt(s,a),l=m=>d.get(m.id)?.total??
Z,h=s.reduce((m,g)=>m+l(g),0);(!c||h<c.total)&&(c={chosen:d,field:a,total:h});let b=s.filter(m=>d.has(m.id)&&l(m)>Z/5).
sort((m,g)=>l(g)-l(m))[0];if(!b||b===s[0])break;s=[b,...s.filter(m=>m!==b)]}let{chosen:u,field:p}=c??{chosen:new Map,field:r},
f=t.filter(i=>!i.must);for(let[i,a]of Xt(f,p))u.set(i,a);return u}function Xt(t,e){let n=new Map;for(let o of t){let r=null,
s=o.must?1/0:Z;for(let c of o.candidates){if(c.cost-10>=s)continue;let u=He(o,c,e,s);u>=s||(r={...c,total:u},s=u)}r&&(We(
o.id,r,e),n.set(o.id,r))}return n}function We(t,{boxes:e,leader:n},o){for(let r of e)o.add({...r,owner:t});n&&o.leaders.
push(n)}function He(t,e,n,o){let r=e.cost;t.previous&&Math.hypot(t.previous.dx-e.dx,t.previous.dy-e.dy)<4&&(r-=10);for(let s of e.
boxes){let c=ht(s,n.size);if(c>0&&(r+=Z+c),r>=o)return r;for(let u of n.near(s)){let p=u.owner===t.id?0:Zt(s,u);p>0&&(r+=
Z+p)}for(let u of n.leaders)gt(u,s)&&(r+=Z/2);if(r>=o)return r;e.onLine||(r+=Math.min(45,3*n.inkUnder(s)))}if(e.onLine)
return r;for(let s of n.near(e.boxes[0],34))s.marker&&s.owner!==t.id&&(r+=Math.max(0,34-Wt(e.boxes[0],s))*2);return e.
leader?r+Ue(t,e.leader,n):r}function Ue(t,e,n){let[o,r,s,c]=e,u=Math.min(60,10*n.inkAlong(e)),p={left:Math.min(o,s),top:Math.
min(r,c),right:Math.max(o,s),bottom:Math.max(r,c)};for(let f of n.near(p,30))o>f.left-4&&o<f.right+4&&r>f.top-4&&r<f.bottom+
4||f.owner===t.id||(gt(e,f)&&(u+=Z/2),f.marker&&(u+=4*Math.max(0,30-Ht(e,(f.left+f.right)/2,(f.top+f.bottom)/2))));return u}var te=24,Je=15,ee=125,Ke=8,it=t=>`arc ${t}`,ne=t=>`straight ${t}`;function oe(t,e,n,o){let r=t.getContainer(),s=Vt(),
c=Ut(t,o,s);function u(m){let g=t.getSize();if(!g.x||!g.y)return;let y=Kt(t,e.values(),m.chosen),x=[...p(y),...f()],v=i(
y),E=[...v.values()].flatMap(ot).filter(C=>rt(C,g));for(let{far:C}of e.values())C.textContent&&(C.textContent="");let S=d(
m,y,g),I=c.items(m,g),$=[...S,...l(m,v,g),...I].sort((C,A)=>C.rank-A.rank),T=bt($,x,E,g),q=S.filter(({id:C,must:A})=>A&&
n.has(C)&&!T.has(it(C)));if(q.length){for(let A of q)A.entry.far.textContent=n.get(A.id)?.arc.label??"",A.candidates=a(
A.entry,ee);let C=new Set(q.map(({id:A})=>it(A)));T=bt($.filter(({id:A})=>!C.has(A)),x,E,g)}for(let C of e.values())h(
C,T.get(C.place.id));for(let{id:C,label:A}of I)b(A,T.get(C),!1);for(let[C,A]of n)b(A.label,T.get(it(C)),!0),A.straight&&
b(A.straight.label,T.get(ne(C)),!0)}function p(m){let g=[...m].map(([{place:{id:x}},{x:v,y:E}])=>({...R(v,E,te,te),owner:x,
marker:!0})),y=[...m].filter(([{members:x}])=>x.length).map(([,{x,y:v}])=>({left:x+4,top:v-24,right:x+26,bottom:v-6}));
return[...g,...y]}function f(){let m=r.getBoundingClientRect();return[...r.querySelectorAll(".leaflet-control, .dl-not\
ice:not(:empty)")].map(g=>{let y=g.getBoundingClientRect();return{left:y.left-m.left,top:y.top-m.top,right:y.right-m.left,
bottom:y.bottom-m.top}})}function i(m){let g=new Map;for(let y of n.values()){let x=e.get(y.arc.to);(y.arc.claim||x&&(!x.
marker||m.has(x)))&&g.set(y,H(t,y.arc.paths[0]))}return g}function a({anchor:m,marker:g,card:y},x){let{x:v,y:E}=t.latLngToContainerPoint(
m),S=!g;return Yt({x:v,y:E,gap:S?0:Je,inside:S,reach:x,...s(y)})}function d(m,g,y){return[...e.values()].flatMap(x=>{let{
id:v,rank:E,quiet:S}=x.place,{x:I,y:$}=t.latLngToContainerPoint(x.anchor);if(!rt([I,$],y,20)||x.marker&&!g.has(x))return[];
let T=E===1&&!S||!x.marker,q=rt([I,$],y)&&(T||v===m.chosen);return[{id:v,entry:x,must:q,rank:E,previous:x.spot,candidates:a(
x,T?ee:Ke)}]})}function l(m,g,y){let x=(v,E,S,I)=>({id:v,rank:I,must:!1,candidates:Qt({line:S,size:y,...s(_(E))})});return[
...g].flatMap(([{arc:v,label:E,straight:S},I])=>{let $=v.rank+(v.to===m.chosen?-.6:.5),T=x(it(v.id),E,I,$);return!S||!v.
straight?[T]:[T,x(ne(v.id),S.label,H(t,v.straight.path),$+.1)]})}function h(m,g){m.spot=g;let{classList:y}=O(m.label);
if(y.toggle("dl-hidden",!g&&!!m.marker),y.toggle("dl-unplaced",!g&&!m.marker),!g||(m.card.style.transform=`translate(c\
alc(${g.dx}px - 50%), calc(${g.dy}px - 50%))`,m.leader.hidden=!g.leader,!g.leader))return;let[x,v]=[g.leader[2]-g.leader[0],
g.leader[3]-g.leader[1]];m.leader.style.width=`${Math.hypot(x,v)}px`,m.leader.style.transform=`rotate(${Math.atan2(v,x)}\
rad)`}function b(m,g,y){O(m).classList.toggle("dl-hidden",!g),g&&(m.setLatLng(t.containerPointToLatLng([g.x,g.y])),y&&
(_(m).style.transform=`translate(-50%, -50%) rotate(${g.angle}rad)`))}return{arrange:u}}var re={circle:{path:"M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19z",baseline:16.3},square:{path:"M3.5 3.5h17v17h-17z",
baseline:16.3},diamond:{path:"M12 .8 23.2 12 12 23.2 .8 12z",baseline:16.3},triangle:{path:"M12 1 23.6 22H.4z",baseline:19},
hexagon:{path:"M6.4 2.2h11.2L23.2 12l-5.6 9.8H6.4L.8 12z",baseline:16.3}};var Xe=re;function U(t,e=!1){let n=B("svg",{viewBox:"-2 -2 28 28","aria-hidden":"true",class:e?"dl-open":""}),{path:o,
baseline:r}=Xe[t.shape],s=e?{d:o,style:`stroke: ${t.colour}`}:{d:o,fill:t.colour},c=B("text",{x:12,y:r,...e?{}:{fill:t.
ink}});return c.textContent=t.letter,n.append(B("path",s),c),n}function se(t,e,n,o){let r=w("div","dl-legend"),[s,c]=[w("ul"),w("small")];r.append(s,c);let u=new Map,p="",f=new L.Control(
{position:"bottomleft"});return f.onAdd=()=>r,{attach(){f.addTo(t),L.DomEvent.disableClickPropagation(r),L.DomEvent.on(
r,"click",L.DomEvent.stopPropagation),n.register(()=>{s.setAttribute("aria-label",e().words.legend),c.textContent=e().
words.precision})},render({layers:a}){let d=JSON.stringify(a);if(p!==d){p=d;for(let l of a){let h=u.get(l.id)??i(l.id);
h.setAttribute("aria-pressed",String(l.shown)),h.replaceChildren(U(l),F("span","",l.title))}}},corner(){let[a,d]=[r,t.
getContainer()].map(l=>l.getBoundingClientRect());return{right:a.right-d.left,top:a.top-d.top}}};function i(a){let d=w(
"button");d.type="button",d.addEventListener("click",()=>o(a));let l=w("li");return l.append(d),s.append(l),u.set(a,d),
d}}var Ye=[-720,-360,0,360,720];function ie(t){let e=[],n="";N(t,"dl-night",300).style.pointerEvents="none";let o={className:"\
dl-night",pane:"dl-night",renderer:L.svg({pane:"dl-night",padding:.4}),interactive:!1,smoothFactor:1};return{renderer:o.
renderer,render({at:r,rings:s},c){let u=Math.floor((c.getTime()-Date.parse(r))/6e4);if(n===`${r} ${u}`)return;n=`${r} ${u}`;
let p=$t(u*6e4);s.forEach((f,i)=>{let a=Ye.map(d=>[f.map(([l,h])=>[l,h+p+d])]);e[i]?e[i].setLatLngs(a):e.push(L.polygon(
a,o).addTo(t))})}}}var ae=new Map;function Qe(t,e){let n=`${e} ${t}`,o=ae.get(n);if(o===void 0){let r={timeZone:t,weekday:"short",day:"nu\
meric",month:"short",year:"numeric"},s={hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZoneName:"longOffset"};try{
o={date:new Intl.DateTimeFormat(e,r),whole:new Intl.DateTimeFormat(e,{...r,...s})}}catch{o=null}ae.set(n,o)}return o}function J(t,e,n){
let o=Qe(t,n);if(!o)return null;let r=Object.fromEntries(o.whole.formatToParts(e).map(({type:s,value:c})=>[s,c]));return{
time:`${r.hour}:${r.minute}`,weekday:r.weekday,date:o.date.format(e).replace(",",""),offset:`UTC${tn(r.timeZoneName)}`}}
function tn(t){return t.replace("GMT","").replace("-","−").replace(/^([+\u2212])0/,"$1").replace(":00","")||"+0"}function ce(t,e){let n=z(t),o=t.places.find(s=>s.id===t.origin),r=o?J(o.timeZone,n,t.language):null;for(let{place:s,clock:c,
button:u}of e){let p=J(s.timeZone,n,t.language),f=en(t.words.reading,s.description,p);u.getAttribute("aria-label")!==f&&
u.setAttribute("aria-label",f),c&&G(c,nn(r,p))}}function en(t,e,n){return n?`${e} ${t.replace("{weekday}",n.weekday).replace(
"{time}",n.time)}`:e}function nn(t,e){return e?`${t&&e.date!==t.date?`${e.weekday} `:""}${e.time} · ${e.offset}`:""}var on=new Map([["ArrowRight",1],["ArrowDown",1],["ArrowLeft",-1],["ArrowUp",-1],["Home",-1/0],["End",1/0]]);function le(t,e,n){
let o=on.get(t);return o===void 0?null:Number.isFinite(o)?(e+o+n)%n:o<0?0:n-1}var fe=t=>t==="Enter"||t===" ";function ue(t,e){
t.contains(document.activeElement)||e.every((n,o)=>t.children[o]===n)||t.append(...e)}function de(t,{onChoose:e,onPoint:n}){let o=new Map,r=[];function s(i){let a=o.get(i);if(!a)throw new Error(`no place ${i}\
 on the map`);return a}function c(i){let a=L.latLng(i.latitude,i.longitude),d=i.precision==="area",l={autoPanOnFocus:!1,
keyboard:!0,riseOnHover:!1},h=d?null:L.marker(a,{...l,icon:X("dl-marker")}).addTo(t),b=L.marker(a,{...l,keyboard:d,icon:X(
"dl-label"),pane:d?"markerPane":"dl-labels"}).addTo(t),m=O(h??b);m.dataset.place=i.id,m.addEventListener("keydown",g=>u(
g,i.id)),m.addEventListener("focus",()=>{m.classList.add("dl-focus"),n(i.id)}),m.addEventListener("blur",()=>{m.classList.
remove("dl-focus"),n("")});for(let g of[h,b])g?.on("click",()=>e(i.id)),g?.on("mouseover",()=>n(i.id)).on("mouseout",()=>n(
""));return{place:i,anchor:a,marker:h,label:b,button:m,card:w("span","dl-card"),far:w("span","dl-far"),clock:null,leader:w(
"span","dl-leader"),count:w("span","dl-count"),members:[],spot:void 0,written:""}}function u(i,a){let d=le(i.key,r.indexOf(
a),r.length);d===null&&!fe(i.key)||(i.preventDefault(),i.stopPropagation(),d===null?e(a):s(r[d]).button.focus())}function p(i,a,d){
let l=nt(d,a),[h,b]=[d.chosen===a.id,d.origin===a.id],m=JSON.stringify([a,l,h,b]);if(i.written===m)return;i.written=m,
i.place=a,i.button.setAttribute("aria-pressed",String(h));let g=O(i.label);if(i.marker){let x=O(i.marker);i.count=w("s\
pan","dl-count"),x.replaceChildren(U(l,a.precision==="city"),i.count),x.classList.toggle("dl-quiet",a.quiet),x.classList.
toggle("dl-chosen",h),x.classList.toggle("dl-origin",b),x.classList.toggle("dl-minor",a.rank>1),g.setAttribute("aria-h\
idden","true")}g.classList.toggle("dl-area-label",!i.marker),g.classList.toggle("dl-minor",a.rank>1),g.classList.toggle(
"dl-quiet",a.quiet),g.classList.toggle("dl-chosen",h);let y=w("span","dl-name");i.marker||y.append(U(l)),y.append(w("b\
di","",a.name)),i.far=w("span","dl-far"),i.clock=a.rank===1?w("span","dl-clock"):null,i.card=w("span","dl-card"),i.card.
append(y,i.far),i.clock&&i.card.append(i.clock),i.leader=w("span","dl-leader"),g.replaceChildren(i.leader,i.card)}function f(i){
let a=new Map(i.places.map(l=>[l.id,l]));for(let[l,h]of o)a.get(l)?.precision!==h.place.precision&&(h.marker?.remove(),
h.label.remove(),o.delete(l));for(let[l,h]of a){let b=o.get(l)??c(h);o.set(l,b);let m=L.latLng(h.latitude,h.longitude);
b.anchor=m;for(let g of[b.marker,b.label])g&&!g.getLatLng().equals(m)&&g.setLatLng(m);p(b,h,i)}r=[...a.keys()];let d=t.
getPane("markerPane");d&&ue(d,r.map(l=>s(l).button))}return{entries:o,entry:s,render:f}}function pe(t,e,n,o){let r=t.getContainer(),s=L.popup({autoPanPaddingTopLeft:[52,12],autoPanPaddingBottomRight:[12,12],
minWidth:180,offset:[0,-6],className:"dl-popup"}),c="",u="";function p(l){c=l,s.options.autoPan=!0,s.options.maxWidth=
Math.min(280,t.getSize().x-110),f(),s.setLatLng(e.entry(l).anchor),s.isOpen()||s.openOn(t),s.options.autoPan=!1}function f(){
let{place:l,members:h}=e.entry(c),b=`${l.id} ${JSON.stringify([l.popup,h])}`;if(u===b)return;u=b;let{words:m}=n(),g=w(
"div","dl-popup-body");g.append(F("strong","dl-popup-name",l.name)),l.popup.names&&g.append(F("div","dl-popup-names",l.
popup.names));let y=w("dl");y.append(w("dt","",m.localTime),w("dd","dl-popup-clock",a()));for(let[x,v]of l.popup.facts)
y.append(w("dt","",x),w("dd","",v));g.append(y),l.popup.note&&g.append(F("p","",l.popup.note)),h.length&&g.append(i(h,
m.alsoHere)),s.setContent(g),d()}function i(l,h){let b=w("p","dl-also",`${h} `);for(let m of l){let g=F("button","",e.
entry(m).place.name);g.type="button",g.addEventListener("click",y=>{y.stopPropagation(),o(m)}),b.append(g," ")}return b}
function a(){let l=n(),h=J(e.entry(c).place.timeZone,z(l),l.language);return h?`${h.time}, ${h.date} (${h.offset})`:"–"}
function d(){s.getElement()?.querySelector(".leaflet-popup-close-button")?.setAttribute("aria-label",n().words.closePopup)}
return s.on("add",d),s.on("remove",()=>{c="",u=""}),r.addEventListener("keydown",l=>{if(l.key!=="Escape"||!c)return;l.
stopPropagation();let{button:h}=e.entry(c);s.close(),h.focus()}),{open:p,close:()=>s.close(),refresh(){c&&(e.entries.has(
c)?f():s.close())},tick(){c&&G(r.querySelector(".dl-popup-clock"),a())}}}function me(t,{isReady:e,isFitted:n,fit:o,arrange:r}){let{classList:s}=t.getContainer(),c=null;addEventListener("befor\
eprint",()=>{!e()||c||(c={fitted:n(),bounds:t.getBounds(),center:t.getCenter(),zoom:t.getZoom()},s.add("dl-printed"),t.
invalidateSize({pan:!1}),c.fitted?o():t.fitBounds(c.bounds,{animate:!1}),r())}),addEventListener("afterprint",()=>{c&&
(s.remove("dl-printed"),t.invalidateSize({pan:!1}),c.fitted?o():t.setView(c.center,c.zoom,{animate:!1}),c=null,r())})}function he(t=Date.now){let e=0,n=0,o=0;function r(s){[e,n]=[s,t()],o=Math.max(o,s)}return{next(){return r(Math.max(t(),
o+1)),e},note:r,isLate(s){return o=Math.max(o,s),s<e&&t()-n<3e3}}}function rn(t){let e=10**Math.floor(Math.log10(t));return([5,2,1].find(o=>o*e<=t)??1)*e}var xt=100;function yt(t,e,n){
let{x:o,y:r}=t.getSize().divideBy(2),c=t.distance(t.containerPointToLatLng([o-xt/2,r]),t.containerPointToLatLng([o+xt/
2,r]))/n.unit.metres,u=rn(c);e.style.width=`${u/c*xt}px`,e.textContent=`${u.toLocaleString(n.language)} ${n.unit.sign}`}var ge="(prefers-color-scheme: dark)";function wt(){let t=[...document.head.querySelectorAll("style")].filter(o=>o.textContent?.
includes("--background-color"));for(let o of t.slice(0,-1))o.remove();let e=getComputedStyle(document.documentElement).
getPropertyValue("--background-color").trim(),n=e?sn(e):matchMedia(ge).matches;document.documentElement.dataset.dlTheme=
n?"dark":"light"}function sn(t){let e=w("span");e.style.color=t,document.body.append(e);let[n,o,r]=(getComputedStyle(e).
color.match(/[\d.]+/g)??[]).map(Number);return e.remove(),n*.3+o*.59+r*.11<128}function be(){wt(),window.Streamlit?.events.
addEventListener("streamlit:render",()=>setTimeout(wt)),matchMedia(ge).addEventListener("change",wt)}function xe(t,e){let n=null,o=r=>t.getContainer().classList.toggle("dl-online",r);return{render({baseMap:r,tiles:{address:s,
attribution:c}}){let u=r==="openstreetmap";u&&!n?(n=L.tileLayer(s,{attribution:c,maxZoom:19,className:"dl-tiles",referrerPolicy:"\
strict-origin"}),n.on("tileload",()=>{o(!0),e(!1)}),n.on("tileerror",()=>{o(!1),e(!0)}),n.addTo(t)):!u&&n&&(n.remove(),
n=null,o(!1),e(!1))}}}function ye(){let t="",e=[];return{register(n){e.push(n),n()},render(n){if(t!==n){t=n;for(let o of e)o()}}}}var an=9;function we(t){let e=t.getContainer(),n=null,o=null,r=!0,[s,c]=[0,0],u=he(),p=ye();cn(t);let{attach:f,point:i,
announce:a,notice:d}=kt(e),l=ie(t),h=_t(t,l.renderer,i),b=Nt(t,C);N(t,"dl-arcs",400),N(t,"dl-labels",590).classList.add(
"dl-passive");let m=L.svg({pane:"dl-arcs",padding:.4}),g=Ct(t,m),y=xe(t,M=>d("tiles",M?T().words.noTiles:"")),x=de(t,{
onChoose:C,onPoint:q}),v=Et(t,m,{onChoose:M=>x.entries.has(M)&&C(M),onPoint:q}),E=pe(t,x,T,C),S=se(t,T,p,A),I=oe(t,x.entries,
v.drawn,h.dateLines),$=w("div","dl-scale");function T(){if(!n)throw new Error("no scene yet");return n.shown}function q(M){
i(v.drawn.get(M)?.arc.text??"")}function C(M){n&&(K({...n.whole,chosen:M}),E.open(M),a(`${x.entry(M).place.description}\
 ${T().words.chosen}`),pt(e,{place:M,revision:u.next()}))}function A(M){if(!n)return;let P=n.whole.layers.map(D=>D.id===
M?{...D,shown:!D.shown}:D);K({...n.whole,layers:P});let k=P.filter(D=>D.shown).map(D=>D.id);pt(e,{layers:k,revision:u.
next()})}zt(M=>{if(!n)return;u.note(M.revision);let P=n.whole.layers.map(k=>({...k,shown:M.layers.includes(k.id)}));K(
{...n.whole,layers:P})});function Me(M){let P=u.isLate(M.revision);K(n&&P?{...M,layers:n.whole.layers,chosen:n.whole.chosen}:
M)}function K(M){let P=n?.shown.places.length,k=Dt(M);n={whole:M,shown:k},P===void 0&&ke(k),y.render(k),l.render(k.night,
z(k)),p.render(k.language),S.render(k),yt(t,$,k),b.render(k,o),x.render(k),v.render(k),g.render(k),P!==void 0&&P!==k.places.
length&&a(k.words.shown.replace("{n}",String(k.places.length))),E.refresh(),Lt(),k.fit.n!==s&&(s=k.fit.n,E.close(),W()),
k.focus.n!==c&&(c=k.focus.n,Ee(k.focus.place)),at()}function ke(M){qt(t,T,p,W,$),f(),h.load(M.baseMapAddress,M.frame.west).
then(P=>{o=P,o?b.render(T(),o):d("ground",T().words.noBaseMap)}),[s,c]=[M.fit.n,M.focus.n],S.attach(),S.render(M),W()}
function Lt(){ce(T(),x.entries.values()),E.tick()}function W(M=T().fit.places){let P=T(),k=P.places.filter(V=>M.includes(
V.id)),D=k.length?k:P.places;if(!D.length)return;let Te=D.map(V=>L.latLng(V.latitude,V.longitude));Bt(t,Te,S.corner),r=
M===P.fit.places}function Ee(M){let P=v.drawn.get(It),k=x.entries.get(M);k?(t.panTo(k.anchor,{animate:!ct()}),E.open(M)):
P&&t.fitBounds(L.latLngBounds(P.arc.paths[0]),{padding:[60,60],maxZoom:an,animate:!1})}function at(){n&&(I.arrange(n.shown),
E.refresh())}let vt=0;function Mt(){cancelAnimationFrame(vt),vt=requestAnimationFrame(at)}function Ce(){let M=r;t.invalidateSize(
{pan:!1}),n&&M&&W(),Mt()}return t.on("zoomend moveend",()=>{n&&yt(t,$,n.shown),Mt()}),t.on("dragstart zoomstart",()=>{
r=!1}),new ResizeObserver(Ce).observe(e),setInterval(()=>{!n||n.shown.instant||(Lt(),l.render(n.shown.night,z(n.shown)))},
1e3),me(t,{isReady:()=>!!n,isFitted:()=>r,fit:()=>W(),arrange:at}),be(),{render:Me}}function cn(t){let e=t.getContainer();
e.classList.add("dl-map"),e.focus=()=>HTMLElement.prototype.focus.call(e,{preventScroll:!0}),t.attributionControl?.setPrefix(
!1),ct()&&(Object.assign(t,{_zoomAnimated:!1}),t.options.inertia=!1),matchMedia("(pointer: coarse)").matches&&t.dragging.
disable()}var Le=new WeakMap;function ve(t,e){let n=Le.get(t);n||(n=we(t),Le.set(t,n)),n.render(e)}function ln(t,e){let n=Uint8Array.
from(atob(e),o=>o.charCodeAt(0));return ve(t,JSON.parse(new TextDecoder().decode(n))),window.feature_group=[],L.layerGroup()}
window.Dateline={draw:ln,show:ve};})();
