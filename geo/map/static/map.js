/* Built by `make js` from sources 096f9761a7430432. */
"use strict";(()=>{function w(t,e,n){let o=document.createElement(t);return e&&(o.className=e),n!==void 0&&(o.textContent=n),o}function F(t,e,n){
let o=w(t,e,n);return o.dir="auto",o}function G(t,e){let n=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[
o,r]of Object.entries(e))n.setAttribute(o,String(r));return n}function j(t,e){t&&t.textContent!==e&&(t.textContent=e)}function Pt(t){let e=w("p","dl-pointed"),n=w("p","dl-live");return e.setAttribute("aria-hidden","true"),n.setAttribute(
"role","status"),{attach:()=>t.append(e,n),point(o){e.textContent=o},announce(o){j(n,o)},notice(o,r){let i=t.querySelector(
`.dl-notice[data-kind=${o}]`);if(!i){let c=w("p","dl-notice");c.dataset.kind=o,c.setAttribute("role","status"),t.append(
c),i=c}i.textContent=r}}}function Y(t){return L.divIcon({className:t,html:"",iconSize:null})}function I(t){let e=t.getElement();if(!e)throw new Error(
"the marker is not on the map");return e}function Q(t){return t.getElement()}function R(t,e,n){let o=t.createPane(e);return o.
style.zIndex=String(n),o}function tt(t,e,n){let o=L.marker([0,0],{icon:Y(e),interactive:!1,keyboard:!1,pane:"dl-labels"}).
addTo(t),r=document.createElement("span");return r.textContent=n,I(o).append(r),o}function W(t){return I(t).firstChild}
function U(t,e){return e.map(n=>{let{x:o,y:r}=t.latLngToContainerPoint(n);return[o,r]})}var ft=()=>matchMedia("(prefer\
s-reduced-motion: reduce)").matches;function At(t,e,{onChoose:n,onPoint:o}){let r=new Map;function i(s,a,u){let l={className:a,pane:"dl-arcs",renderer:e,interactive:!1,
smoothFactor:.5};return L.polyline(s,{...l,...u}).addTo(t)}function c(s){for(let a of[...s.lines,...s.touch])a.remove();
s.straight?.line.remove(),s.straight?.label.remove(),Object.assign(s,{lines:[],touch:[],straight:null})}function f(s,a,{
paths:u,straight:l,to:h}){let b=JSON.stringify([u,l]);a.written!==b&&(a.written=b,c(a),l&&(a.straight={line:i(l.path,"\
dl-straight"),label:p("dl-straight-label",l.label)}),a.lines=u.map(m=>i(m,"dl-arc")),a.touch=u.map(m=>i(m,"dl-touch",{
interactive:!0,bubblingMouseEvents:!1}).on("mouseover",()=>o(s)).on("mouseout",()=>o("")).on("click",()=>n(h))))}function p(s,a){
let u=tt(t,`dl-distance ${s}`,a);return I(u).setAttribute("aria-hidden","true"),u}function d(s){let a=new Map(s.arcs.map(
u=>[u.id,u]));for(let[u,l]of r)a.has(u)||(c(l),l.label.remove(),r.delete(u));for(let[u,l]of a){let h=r.get(u)??{arc:l,
lines:[],touch:[],straight:null,label:p("",""),written:""};r.set(u,h),f(u,h,l),h.arc=l,W(h.label).textContent=l.label;
let b=l.claim||l.to===s.chosen;for(let m of h.lines.map(Q))m.dataset.arc=u,m.classList.toggle("dl-quiet",l.quiet),m.classList.
toggle("dl-minor",l.rank>1),m.classList.toggle("dl-chosen",b),m.classList.toggle("dl-claim",l.claim);I(h.label).classList.
toggle("dl-chosen",b),I(h.label).classList.toggle("dl-quiet",l.quiet)}for(let{arc:u,lines:l}of r.values())if(u.claim||
u.to===s.chosen)for(let h of l)h.bringToFront();for(let u of[...r.values()].sort((l,h)=>h.arc.rank-l.arc.rank))for(let l of u.
touch)l.bringToFront()}return{drawn:r,render:d}}function Ot(t,e){let n=L.layerGroup().addTo(t),o="",r={radius:4,className:"dl-point",pane:"dl-arcs",renderer:e,interactive:!1};
return{render({places:i,chosen:c,origin:f}){let p=i.filter(({id:s,precision:a})=>a==="area"&&[c,f].includes(s)),d=p.map(
s=>s.id).join(" ");if(o!==d){o=d,n.clearLayers();for(let s of p)L.circleMarker([s.latitude,s.longitude],r).addTo(n)}}}}function ut(t){return t}function et(t){if(t==null)return ut;var e,n,o=t.scale[0],r=t.scale[1],i=t.translate[0],c=t.translate[1];return function(f,p){
p||(e=n=0);var d=2,s=f.length,a=new Array(s);for(a[0]=(e+=f[0])*o+i,a[1]=(n+=f[1])*r+c;d<s;)a[d]=f[d],++d;return a}}function St(t,e){for(var n,o=t.length,r=o-e;r<--o;)n=t[r],t[r++]=t[o],t[o]=n}function _(t,e){return typeof e=="string"&&(e=t.objects[e]),e.type==="GeometryCollection"?{type:"FeatureCollection",features:e.
geometries.map(function(n){return It(t,n)})}:It(t,e)}function It(t,e){var n=e.id,o=e.bbox,r=e.properties==null?{}:e.properties,
i=nt(t,e);return n==null&&o==null?{type:"Feature",properties:r,geometry:i}:o==null?{type:"Feature",id:n,properties:r,geometry:i}:
{type:"Feature",id:n,bbox:o,properties:r,geometry:i}}function nt(t,e){var n=et(t.transform),o=t.arcs;function r(s,a){a.
length&&a.pop();for(var u=o[s<0?~s:s],l=0,h=u.length;l<h;++l)a.push(n(u[l],l));s<0&&St(a,h)}function i(s){return n(s)}
function c(s){for(var a=[],u=0,l=s.length;u<l;++u)r(s[u],a);return a.length<2&&a.push(a[0]),a}function f(s){for(var a=c(
s);a.length<4;)a.push(a[0]);return a}function p(s){return s.map(f)}function d(s){var a=s.type,u;switch(a){case"Geometr\
yCollection":return{type:a,geometries:s.geometries.map(d)};case"Point":u=i(s.coordinates);break;case"MultiPoint":u=s.coordinates.
map(i);break;case"LineString":u=c(s.arcs);break;case"MultiLineString":u=s.arcs.map(c);break;case"Polygon":u=p(s.arcs);
break;case"MultiPolygon":u=s.arcs.map(p);break;default:return null}return{type:a,coordinates:u}}return d(e)}function dt(t,e){var n={},o={},r={},i=[],c=-1;e.forEach(function(d,s){var a=t.arcs[d<0?~d:d],u;a.length<3&&!a[1][0]&&!a[1][1]&&
(u=e[++c],e[c]=d,e[s]=u)}),e.forEach(function(d){var s=f(d),a=s[0],u=s[1],l,h;if(l=r[a])if(delete r[l.end],l.push(d),l.
end=u,h=o[u]){delete o[h.start];var b=h===l?l:l.concat(h);o[b.start=l.start]=r[b.end=h.end]=b}else o[l.start]=r[l.end]=
l;else if(l=o[u])if(delete o[l.start],l.unshift(d),l.start=a,h=r[a]){delete r[h.end];var m=h===l?l:h.concat(l);o[m.start=
h.start]=r[m.end=l.end]=m}else o[l.start]=r[l.end]=l;else l=[d],o[l.start=a]=r[l.end=u]=l});function f(d){var s=t.arcs[d<
0?~d:d],a=s[0],u;return t.transform?(u=[0,0],s.forEach(function(l){u[0]+=l[0],u[1]+=l[1]})):u=s[s.length-1],d<0?[u,a]:
[a,u]}function p(d,s){for(var a in d){var u=d[a];delete s[u.start],delete u.start,delete u.end,u.forEach(function(l){n[l<
0?~l:l]=1}),i.push(u)}}return p(r,o),p(o,r),e.forEach(function(d){n[d<0?~d:d]||i.push([d])}),i}function pt(t){return nt(t,$t.apply(this,arguments))}function $t(t,e,n){var o,r,i;if(arguments.length>1)o=$e(t,e,n);else
for(r=0,o=new Array(i=t.arcs.length);r<i;++r)o[r]=r;return{type:"MultiLineString",arcs:dt(t,o)}}function $e(t,e,n){var o=[],
r=[],i;function c(a){var u=a<0?~a:a;(r[u]||(r[u]=[])).push({i:a,g:i})}function f(a){a.forEach(c)}function p(a){a.forEach(
f)}function d(a){a.forEach(p)}function s(a){switch(i=a,a.type){case"GeometryCollection":a.geometries.forEach(s);break;case"\
LineString":f(a.arcs);break;case"MultiLineString":case"Polygon":p(a.arcs);break;case"MultiPolygon":d(a.arcs);break}}return s(
e),r.forEach(n==null?function(a){o.push(a[0].i)}:function(a){n(a[0].g,a[a.length-1].g)&&o.push(a[0].i)}),o}var ze=4166666666666667e-21;function Dt(t){return[-360,0,360].filter(e=>e+180>t-90&&e-180<t+450)}function Nt(t,e){return Math.
round((t-e)/360)*360}function zt(t){return-t*ze%360}var Rt="claim:";function Bt(t){let e=new Set(t.layers.filter(r=>r.shown).map(r=>r.id)),n=t.places.filter(r=>e.has(r.layer)||
r.id===t.origin),o=new Set(n.map(r=>r.id));return{...t,places:n,arcs:t.arcs.filter(r=>r.claim||o.has(r.to))}}function ot(t,e){
let n=t.layers.find(({id:o})=>o===e.layer);if(!n)throw new Error(`no layer ${e.layer}`);return n}function B(t){return t.
instant?new Date(t.instant):new Date}function qt(t,e){let n=new Map;R(t,"dl-areas",350);let o=L.svg({pane:"dl-areas",padding:.4});function r(i,c){let f=i.objects.
countries.geometries.find(({id:s})=>s===c.outline);if(!f)return null;let p=Nt(c.longitude,c.trueLongitude),d={pane:"dl\
-areas",renderer:o,style:{className:"dl-area"},coordsToLatLng:([s,a])=>L.latLng(a,s+p)};return L.geoJSON(_(i,f),d).on(
"click",()=>e(c.id)).addTo(t)}return{render(i,c){let f=new Map(i.places.filter(p=>p.outline).map(p=>[p.id,p]));for(let[
p,d]of n)f.has(p)||(d.remove(),n.delete(p));if(c)for(let[p,d]of f){let s=n.get(p)??r(c,d);if(!s)continue;n.set(p,s);let{
colour:a}=ot(i,d);s.setStyle({color:a,fillColor:a}),s.eachLayer(u=>{let{classList:l}=Q(u);l.toggle("dl-quiet",d.quiet),
l.toggle("dl-chosen",d.id===i.chosen)})}}}}var mt="dateline";function ht(t,e){t.dispatchEvent(new CustomEvent(mt,{detail:e})),window.Streamlit?.setComponentValue(
e)}function Gt(t){window.addEventListener("message",({origin:e,source:n,data:o})=>{e===location.origin&&n===window.parent&&
o?.[mt]&&t(o[mt])})}var Re=500;function jt(t,e){t.title=e,t.setAttribute("aria-label",e)}function _t(t,e,n,o,r){let i=t.getContainer();Be(
t,e,n,o);let c=new L.Control({position:i.clientWidth<=Re?"bottomleft":"bottomright"});c.onAdd=()=>r,c.addTo(t);for(let[
p,d]of[["in","zoomIn"],["out","zoomOut"]]){let s=i.querySelector(`.leaflet-control-zoom-${p}`);s&&n.register(()=>jt(s,
e().words[d]))}i.setAttribute("role","region");let f="";n.register(()=>{let{language:p,words:d}=e();document.documentElement.
lang=p,i.setAttribute("aria-label",d.map),t.attributionControl.removeAttribution(f),f=d.attribution,t.attributionControl.
addAttribution(f)}),qe(i,e,n)}function Be(t,e,n,o){let r=w("div","leaflet-bar"),i=(f,p,d)=>{let s=w("a","dl-control",f);
s.href="#",s.setAttribute("role","button"),n.register(()=>jt(s,e().words[p])),L.DomEvent.on(s,"click",a=>{L.DomEvent.stop(
a),d()}),r.append(s)};i("⌂","fit",()=>o(e().fit.places)),i("§","fitSection",()=>o(e().fit.section.length?e().fit.section:
e().fit.places)),i("◎","fitAll",()=>o(e().places.map(f=>f.id))),document.fullscreenEnabled&&i("⤢","fullScreen",()=>{
document.fullscreenElement?document.exitFullscreen():t.getContainer().requestFullscreen()});let c=new L.Control({position:"\
topleft"});c.onAdd=()=>r,c.addTo(t)}function qe(t,e,n){let[o,r]=[w("a","dl-skip"),w("div","dl-after")];n.register(()=>{
o.textContent=e().words.skip}),o.href="#",o.addEventListener("click",i=>{i.preventDefault(),r.tabIndex=0,r.focus()}),r.
addEventListener("blur",()=>r.removeAttribute("tabindex")),t.before(o),t.after(r)}function Ft(t){let e=t.arcs.filter(n=>n.claim).flatMap(({start:n,to:o})=>[n,o]);return[...new Set([t.chosen,...e,t.origin,
...t.fit.section])].filter(Boolean)}function Wt(t,e){if(e.fit.section.length&&String(t?.fit.section??"")!==String(e.fit.
section))return e.fit.section;let n=e.arcs.find(o=>o.claim);return n&&!t?.arcs.some(o=>o.claim&&o.start===n.start&&o.to===
n.to)?[n.start,n.to]:e.chosen&&t?.chosen!==e.chosen?[e.chosen]:t&&t.origin!==e.origin?[e.origin]:[]}var Ge=t=>Math.max(22,Math.min(90,t*.1)),je=({x:t,y:e},n)=>n!==null&&t<n.right+14&&e>n.top-24;function _e(t){return t.
filter(({covered:e})=>!e).sort((e,n)=>n.zoom-e.zoom)[0]}function gt(t,e,n){let o=Ge(t.getSize().x),r=L.latLngBounds(e),
i=r.getSouthWest().equals(r.getNorthEast())?7:10.5,c=(u,l)=>{t.fitBounds(r,{paddingTopLeft:[u,70],paddingBottomRight:[
o,l],maxZoom:i,animate:!1});let h=n(),b=e.some(m=>je(t.latLngToContainerPoint(m),h));return{left:u,bottom:l,zoom:t.getZoom(),
covered:b}},f=c(o,70),p=n();if(!f.covered||!p)return;let d=c(p.right+30,70),s=c(o,t.getSize().y-(n()??p).top+30),a=_e(
[d,s])??f;c(a.left,a.bottom)}var Zt=[[85,180],[75,180],[71.54,185.87],[68,191],[65.5,191],[62.1,184.51],[59.5,180],[57.06,176.06],[53,170],[50.41,175.28],
[48,180],[-2.5,180],[-2.51,201.51],[-.23,201.51],[1.5,199.36],[4.94,199.36],[4.94,203.98],[-.37,206.45],[-5.06,208.19],
[-9.91,210],[-11.65,210],[-11.65,205.43],[-5.84,203.92],[-5.84,190.6],[-9.43,189.01],[-11.06,188.71],[-13.97,189],[-14.43,
188.76],[-15,187.5],[-45,187.5],[-51,180],[-85,180]];function bt(t){return t.map(e=>Zt.map(([n,o])=>[n,o+e]))}function Vt(t,e,n){let o=[];R(t,"dl-land",200);let r=L.svg({pane:"dl-land",padding:.4}),i=h=>({className:h,pane:"dl-la\
nd",renderer:r,interactive:!1}),c=h=>({className:h,pane:"dl-night",renderer:e,interactive:!1}),f=(h,b)=>h.map(([m,g])=>[
g,m+b]),p=h=>o.flatMap(b=>h.map(m=>f(m,b)));async function d(h,b){o=Dt(b),s();let m;try{m=typeof h=="string"?await(await fetch(
h)).json():h}catch{return null}return a(m),m}function s(){let h=o.map(b=>[[-85,180+b],[85,180+b]]);L.polyline(h,c("dl-\
meridian")).addTo(t),L.polyline(bt(o),c("dl-date-line")).addTo(t)}function a(h){let{countries:b,coast:m,borders:g,disputed:y}=h.
objects,x=_(h,b).features.flatMap(({geometry:M})=>Ht(M).flat());L.polygon(p(x),i("dl-ground")).addTo(t),L.polyline(p(Ut(
_(h,m).geometry)),i("dl-coast")).addTo(t),L.polyline(p(Ut(_(h,g).geometry)),i("dl-border")).addTo(t),l();for(let M of _(
h,y).features)u(M);L.polyline(p(pt(h,y).coordinates),i("dl-dispute")).addTo(t)}function u({geometry:h,properties:{name:b,
note:m}}){let g=o.flatMap(x=>Ht(h).map(M=>M.map(E=>f(E,x)))),y=w("div");y.append(w("strong","",b??""),w("div","",m??"")),
L.polygon(g,{...i("dl-disputed"),interactive:!0}).on("mouseover",()=>n([b,m].filter(Boolean).join(": "))).on("mouseout",
()=>n("")).on("click",({latlng:x})=>L.popup({className:"dl-popup"}).setLatLng(x).setContent(y).openOn(t)).addTo(t)}function l(){
let h=G("pattern",{id:"dl-hatch",width:6,height:6,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"});h.append(
G("path",{d:"M0 0v6",class:"dl-hatch"}));let b=G("defs",{});b.append(h),t.getPane("dl-land")?.querySelector("svg")?.prepend(
b)}return{load:d,dateLines:()=>bt(o)}}function Ht(t){return t.type==="Polygon"?[t.coordinates]:t.type==="MultiPolygon"?
t.coordinates:[]}function Ut(t){return t.type==="MultiLineString"?t.coordinates:[]}function q(t,e,n,o){return{left:t-n/2,top:e-o/2,right:t+n/2,bottom:e+o/2}}function Jt(t,e){let n=Math.min(t.right,e.right)-
Math.max(t.left,e.left),o=Math.min(t.bottom,e.bottom)-Math.max(t.top,e.top);return n>0&&o>0?n*o:0}function xt(t,e){let n=Math.
max(0,Math.min(t.right,e.x-2)-Math.max(t.left,2)),o=Math.max(0,Math.min(t.bottom,e.y-2)-Math.max(t.top,2));return(t.right-
t.left)*(t.bottom-t.top)-n*o}function Kt(t,e){let n=Math.max(0,e.left-t.right,t.left-e.right),o=Math.max(0,e.top-t.bottom,
t.top-e.bottom);return Math.hypot(n,o)}function Xt([t,e,n,o],r,i){let[c,f]=[n-t,o-e],p=Math.max(0,Math.min(1,((r-t)*c+
(i-e)*f)/(c*c+f*f||1)));return Math.hypot(r-t-p*c,i-e-p*f)}function yt(t,e){for(let n=1;n<=8;n+=1){let o=t[0]+(t[2]-t[0])*
n/8,r=t[1]+(t[3]-t[1])*n/8;if(o>e.left&&o<e.right&&r>e.top&&r<e.bottom)return!0}return!1}function rt(t){let e=[];for(let n=1;n<t.length;n+=1){let[[o,r],[i,c]]=[t[n-1],t[n]],f=Math.min(400,Math.ceil(Math.hypot(
i-o,c-r)/8));for(let p=0;p<f;p+=1)e.push([o+(i-o)*p/f,r+(c-r)*p/f])}return e}var it=([t,e],n,o=0)=>t>-o&&e>-o&&t<n.x+o&&
e<n.y+o;var We=[-180,180,540].map(t=>[[-60,t],[75,t]]);function Ze(t,e){return["Etc/GMT-12","Etc/GMT+12"].map(n=>new Intl.DateTimeFormat(
e,{weekday:"long",timeZone:n}).format(t))}function Yt(t,e,n){let o=new Map;function r(i,c,f,p,d){let s=o.get(i)??tt(t,
"dl-date","");o.set(i,s);let a=W(s);j(a,c);let{width:u,height:l}=n(a),h=f.flatMap(b=>rt(U(t,b))).filter(([b,m],g)=>g%4===
0&&b>u/2&&b<d.x-u/2&&m>12&&m<d.y-12).map(([b,m])=>({x:b,y:m,dx:0,dy:0,angle:0,cost:Math.abs(m-d.y*p)*.1,boxes:[q(b,m,u,
l)],leader:null,onLine:!0}));return{id:i,label:s,must:!1,rank:3.2,candidates:h}}return{items(i,c){let[f,p]=Ze(B(i),i.language),
{dateLine:d,antimeridian:s}=i.words;return[r("date line",`${f} | ${d} | ${p}`,e(),.75,c),r("meridian",s,We,.92,c)]}}}var Qt=20;function He(t,e){let n=({place:o})=>e.includes(o.id)?e.indexOf(o.id):e.length;return[...t].filter(o=>o.marker).
sort((o,r)=>n(o)-n(r)||o.place.rank-r.place.rank)}function Ue(t){let e=[];for(let n of t){let o=!n.ownGroup&&e.find(([
r])=>Math.abs(r.x-n.x)<Qt&&Math.abs(r.y-n.y)<Qt);o?o.push(n):e.push([n])}return e}function te(t,e,n){let o=He(e,n).map(
i=>{let{x:c,y:f}=t.latLngToContainerPoint(i.anchor);return{entry:i,x:c,y:f,ownGroup:n.includes(i.place.id)}}),r=new Map;
for(let[i,...c]of Ue(o)){r.set(i.entry,{x:i.x,y:i.y}),i.entry.members=c.map(({entry:f})=>f.place.id);for(let{entry:f}of c)
f.members=[]}for(let{entry:i,ownGroup:c}of o){if(!i.marker)continue;let f=r.has(i);I(i.marker).classList.toggle("dl-ga\
thered",!f);let p=c?3e3-n.indexOf(i.place.id):1e3-i.place.rank;i.marker.setZIndexOffset(f?p:0),i.label.setZIndexOffset(
c?p:0),i.count.textContent=i.members.length?`+${i.members.length}`:""}return r}function ee(){let t=new Map;return function(n){let o=n.parentNode,i=(n.childElementCount?[...n.children]:[n]).map(d=>d.
textContent).join(`
`)+o.className.includes("minor"),c=t.get(i);if(c)return c;let f=o.classList.contains("dl-hidden");f&&o.classList.remove(
"dl-hidden");let p={width:Math.ceil(n.offsetWidth),height:Math.ceil(n.offsetHeight)};return f&&o.classList.add("dl-hid\
den"),p.width&&t.set(i,p),p}}var st=class t{constructor(e,n,o){this.size=o,this.cells=new Map,this.leaders=[],this.width=Math.ceil(o.x/6)+1;let r=Math.
ceil(o.y/6)+1;this.dots=new Uint8Array(this.width*r);for(let[i,c]of n)this.isInside(i,c)&&(this.dots[this.dotAt(i,c)]=
1);this.sums=new Uint32Array((this.width+1)*(r+1));for(let i=0;i<r;i+=1)for(let c=0,f=0;c<this.width;c+=1)f+=this.dots[i*
this.width+c],this.sums[(i+1)*(this.width+1)+c+1]=this.sums[i*(this.width+1)+c+1]+f;this.height=r;for(let i of e)this.
add(i)}isInside(e,n){return e>=0&&n>=0&&e<this.size.x&&n<this.size.y}dotAt(e,n){return Math.floor(n/6)*this.width+Math.
floor(e/6)}copy(){let e=Object.assign(Object.create(t.prototype),this);return e.cells=new Map([...this.cells].map(([n,
o])=>[n,o.slice()])),e.leaders=this.leaders.slice(),e}*keys({left:e,top:n,right:o,bottom:r},i=0){for(let c=Math.floor(
(n-i)/48);c<=Math.floor((r+i)/48);c+=1)for(let f=Math.floor((e-i)/48);f<=Math.floor((o+i)/48);f+=1)yield f*4096+c}add(e){
for(let n of this.keys(e)){let o=this.cells.get(n);o?o.push(e):this.cells.set(n,[e])}}near(e,n=0){let o=new Set;for(let r of this.
keys(e,n))for(let i of this.cells.get(r)??[])o.add(i);return o}inkUnder({left:e,top:n,right:o,bottom:r}){let[i,c]=[e,o].
map(s=>Math.max(0,Math.min(this.width,Math.round(s/6)))),[f,p]=[n,r].map(s=>Math.max(0,Math.min(this.height,Math.round(
s/6)))),d=(s,a)=>this.sums[a*(this.width+1)+s];return d(c,p)-d(i,p)-d(c,f)+d(i,f)}inkAlong([e,n,o,r]){let i=Math.ceil(
Math.hypot(o-e,r-n)/6),c=0;for(let f=1;f<i;f+=1){let[p,d]=[e+(o-e)*f/i,n+(r-n)*f/i];this.isInside(p,d)&&(c+=this.dots[this.
dotAt(p,d)])}return c}};var Z=1e3,Ve=[0,-45,45,180,-135,135,-90,90,-22.5,22.5,-157.5,157.5,-67.5,67.5,-112.5,112.5].map(t=>[Math.cos(t*Math.PI/
180),Math.sin(t*Math.PI/180)]),Je=[0,8,20,34,50,70,95,125];function oe({x:t,y:e,gap:n,width:o,height:r,inside:i,reach:c}){
let[f,p]=[0,!1],d=[];i&&d.push({x:t,y:e,dx:0,dy:0,angle:f,cost:0,boxes:[q(t,e,o,r)],leader:null,onLine:p});for(let s of Je.
filter(a=>a<=c))Ve.forEach(([a,u],l)=>{let[h,b]=[a,u].map(E=>Math.max(-1,Math.min(1,E*1.42))),m=a*(n+s)+h*o/2,g=u*(n+s)+
b*r/2,y=s>8?[t,e,t+a*(n+s),e+u*(n+s)]:null,x=(i?20:0)+s+l*1.5,M=[q(t+m,e+g,o,r)];d.push({x:t+m,y:e+g,dx:m,dy:g,angle:f,
cost:x,boxes:M,leader:y,onLine:p})});return d}function re({line:t,width:e,height:n,size:o}){let r=[0];for(let p=1;p<t.
length;p+=1)r.push(r[p-1]+Math.hypot(t[p][0]-t[p-1][0],t[p][1]-t[p-1][1]));let i=r[r.length-1],c=p=>{let d=1;for(;d<r.
length-1&&r[d]<p;)d+=1;let s=(p-r[d-1])/(r[d]-r[d-1]||1);return[0,1].map(a=>t[d-1][a]+(t[d][a]-t[d-1][a])*s)},f=[];for(let p=.08;p<=
.921;p+=.04){let d=i*p;if(d<e/2+14||d>i-e/2-14)continue;let[s,a,u]=[c(d-e/2),c(d+e/2),c(d)];if(xt(q(u[0],u[1],e,n),o)>
0)continue;let l=Math.atan2(a[1]-s[1],a[0]-s[0]);Math.abs(l)>Math.PI/2&&(l+=l>0?-Math.PI:Math.PI);let h=Math.max(1,Math.
ceil(e/n)),b=Array.from({length:h},(y,x)=>{let M=((x+.5)/h-.5)*e;return q(u[0]+Math.cos(l)*M,u[1]+Math.sin(l)*M,n,n)}),
[m,g]=u;f.push({x:m,y:g,dx:0,dy:0,angle:l,cost:Math.abs(p-.5)*60,boxes:b,leader:null,onLine:!0})}return f}function wt(t,e,n,o){
let r=new st(e,n,o),i=t.filter(s=>s.must),c=null;for(let s=0;s<6;s+=1){let a=r.copy(),u=ne(i,a),l=m=>u.get(m.id)?.total??
Z,h=i.reduce((m,g)=>m+l(g),0);(!c||h<c.total)&&(c={chosen:u,field:a,total:h});let b=i.filter(m=>u.has(m.id)&&l(m)>Z/5).
sort((m,g)=>l(g)-l(m))[0];if(!b||b===i[0])break;i=[b,...i.filter(m=>m!==b)]}let{chosen:f,field:p}=c??{chosen:new Map,field:r},
d=t.filter(s=>!s.must);for(let[s,a]of ne(d,p))f.set(s,a);return f}function ne(t,e){let n=new Map;for(let o of t){let r=null,
i=o.must?1/0:Z;for(let c of o.candidates){if(c.cost-10>=i)continue;let f=Xe(o,c,e,i);f>=i||(r={...c,total:f},i=f)}r&&(Ke(
o.id,r,e),n.set(o.id,r))}return n}function Ke(t,{boxes:e,leader:n},o){for(let r of e)o.add({...r,owner:t});n&&o.leaders.
push(n)}function Xe(t,e,n,o){let r=e.cost;t.previous&&Math.hypot(t.previous.dx-e.dx,t.previous.dy-e.dy)<4&&(r-=10);for(let i of e.
boxes){let c=xt(i,n.size);if(c>0&&(r+=Z+c),r>=o)return r;for(let f of n.near(i)){let p=f.owner===t.id?0:Jt(i,f);p>0&&(r+=
Z+p)}for(let f of n.leaders)yt(f,i)&&(r+=Z/2);if(r>=o)return r;e.onLine||(r+=Math.min(45,3*n.inkUnder(i)))}if(e.onLine)
return r;for(let i of n.near(e.boxes[0],34))i.marker&&i.owner!==t.id&&(r+=Math.max(0,34-Kt(e.boxes[0],i))*2);return e.
leader?r+Ye(t,e.leader,n):r}function Ye(t,e,n){let[o,r,i,c]=e,f=Math.min(60,10*n.inkAlong(e)),p={left:Math.min(o,i),top:Math.
min(r,c),right:Math.max(o,i),bottom:Math.max(r,c)};for(let d of n.near(p,30))o>d.left-4&&o<d.right+4&&r>d.top-4&&r<d.bottom+
4||d.owner===t.id||(yt(e,d)&&(f+=Z/2),d.marker&&(f+=4*Math.max(0,30-Xt(e,(d.left+d.right)/2,(d.top+d.bottom)/2))));return f}var ie=24,Qe=15,se=125,tn=8,at=t=>`arc ${t}`,ae=t=>`straight ${t}`;function ce(t,e,n,o){let r=t.getContainer(),i=ee(),
c=Yt(t,o,i);function f(m){let g=t.getSize();if(!g.x||!g.y)return;let y=Ft(m),x=te(t,e.values(),y),M=[...p(x),...d()],E=s(
x),O=[...E.values()].flatMap(rt).filter(P=>it(P,g));for(let{far:P}of e.values())P.textContent&&(P.textContent="");let N=u(
y,x,g),$=c.items(m,g),C=[...N,...l(m,E,g),...$].sort((P,A)=>P.rank-A.rank),D=wt(C,M,O,g),z=N.filter(({id:P,must:A})=>A&&
n.has(P)&&!D.has(at(P)));if(z.length){for(let A of z)A.entry.far.textContent=n.get(A.id)?.arc.label??"",A.candidates=a(
A.entry,se);let P=new Set(z.map(({id:A})=>at(A)));D=wt(C.filter(({id:A})=>!P.has(A)),M,O,g)}for(let P of e.values())h(
P,D.get(P.place.id));for(let{id:P,label:A}of $)b(A,D.get(P),!1);for(let[P,A]of n)b(A.label,D.get(at(P)),!0),A.straight&&
b(A.straight.label,D.get(ae(P)),!0)}function p(m){let g=[...m].map(([{place:{id:x}},{x:M,y:E}])=>({...q(M,E,ie,ie),owner:x,
marker:!0})),y=[...m].filter(([{members:x}])=>x.length).map(([,{x,y:M}])=>({left:x+4,top:M-24,right:x+26,bottom:M-6}));
return[...g,...y]}function d(){let m=r.getBoundingClientRect();return[...r.querySelectorAll(".leaflet-control, .dl-not\
ice:not(:empty)")].map(g=>{let y=g.getBoundingClientRect();return{left:y.left-m.left,top:y.top-m.top,right:y.right-m.left,
bottom:y.bottom-m.top}})}function s(m){let g=new Map;for(let y of n.values()){let x=e.get(y.arc.to);(y.arc.claim||x&&(!x.
marker||m.has(x)))&&g.set(y,U(t,y.arc.paths[0]))}return g}function a({anchor:m,marker:g,card:y},x){let{x:M,y:E}=t.latLngToContainerPoint(
m),O=!g;return oe({x:M,y:E,gap:O?0:Qe,inside:O,reach:x,...i(y)})}function u(m,g,y){return[...e.values()].flatMap(x=>{let{
id:M,quiet:E}=x.place,O=m.includes(M),N=O?m.indexOf(M)/m.length:x.place.rank,{x:$,y:C}=t.latLngToContainerPoint(x.anchor);
if(!it([$,C],y,20)||x.marker&&!g.has(x))return[];let D=O||N===1&&!E||!x.marker,z=it([$,C],y)&&D;return[{id:M,entry:x,must:z,
rank:N,previous:x.spot,candidates:a(x,D?se:tn)}]})}function l(m,g,y){let x=(M,E,O,N)=>({id:M,rank:N,must:!1,candidates:re(
{line:O,size:y,...i(W(E))})});return[...g].flatMap(([{arc:M,label:E,straight:O},N])=>{let $=M.rank+(M.to===m.chosen?-.6:
.5),C=x(at(M.id),E,N,$);return!O||!M.straight?[C]:[C,x(ae(M.id),O.label,U(t,M.straight.path),$+.1)]})}function h(m,g){
m.spot=g;let{classList:y}=I(m.label);if(y.toggle("dl-hidden",!g&&!!m.marker),y.toggle("dl-unplaced",!g&&!m.marker),!g||
(m.card.style.transform=`translate(calc(${g.dx}px - 50%), calc(${g.dy}px - 50%))`,m.leader.hidden=!g.leader,!g.leader))
return;let[x,M]=[g.leader[2]-g.leader[0],g.leader[3]-g.leader[1]];m.leader.style.width=`${Math.hypot(x,M)}px`,m.leader.
style.transform=`rotate(${Math.atan2(M,x)}rad)`}function b(m,g,y){I(m).classList.toggle("dl-hidden",!g),g&&(m.setLatLng(
t.containerPointToLatLng([g.x,g.y])),y&&(W(m).style.transform=`translate(-50%, -50%) rotate(${g.angle}rad)`))}return{arrange:f}}var le={circle:{path:"M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19z",baseline:16.3},square:{path:"M3.5 3.5h17v17h-17z",
baseline:16.3},diamond:{path:"M12 .8 23.2 12 12 23.2 .8 12z",baseline:16.3},triangle:{path:"M12 1 23.6 22H.4z",baseline:19},
hexagon:{path:"M6.4 2.2h11.2L23.2 12l-5.6 9.8H6.4L.8 12z",baseline:16.3}};var nn=le;function V(t,e=!1){let n=G("svg",{viewBox:"-2 -2 28 28","aria-hidden":"true",class:e?"dl-open":""}),{path:o,
baseline:r}=nn[t.shape],i=e?{d:o,style:`stroke: ${t.colour}`}:{d:o,fill:t.colour},c=G("text",{x:12,y:r,...e?{}:{fill:t.
ink}});return c.textContent=t.letter,n.append(G("path",i),c),n}function fe(t,e,n,o){let r=w("div","dl-legend"),[i,c]=[w("ul"),w("small")];r.append(i,c);let f=new Map,p="",d=new L.Control(
{position:"bottomleft"});return d.onAdd=()=>r,{attach(){d.addTo(t),L.DomEvent.disableClickPropagation(r),L.DomEvent.on(
r,"click",L.DomEvent.stopPropagation),n.register(()=>{i.setAttribute("aria-label",e().words.legend),c.textContent=e().
words.precision})},render({layers:a}){let u=JSON.stringify(a);if(p!==u){p=u;for(let l of a){let h=f.get(l.id)??s(l.id);
h.setAttribute("aria-pressed",String(l.shown)),h.replaceChildren(V(l),F("span","",l.title))}}},corner(){let[a,u]=[r,t.
getContainer()].map(l=>l.getBoundingClientRect());return{right:a.right-u.left,top:a.top-u.top}}};function s(a){let u=w(
"button");u.type="button",u.addEventListener("click",()=>o(a));let l=w("li");return l.append(u),i.append(l),f.set(a,u),
u}}var on=t=>Math.max(0,Math.ceil(Math.log2(t/256)*10)/10);function Lt(t,e){t.setMinZoom(on(t.getSize().x)),t.options.maxBoundsViscosity=
1,t.setMaxBounds([[-85,e-30],[85,e+360+30]])}var rn=[-720,-360,0,360,720];function ue(t){let e=[],n="";R(t,"dl-night",300).style.pointerEvents="none";let o={className:"\
dl-night",pane:"dl-night",renderer:L.svg({pane:"dl-night",padding:.4}),interactive:!1,smoothFactor:1};return{renderer:o.
renderer,render({at:r,rings:i},c){let f=Math.floor((c.getTime()-Date.parse(r))/6e4);if(n===`${r} ${f}`)return;n=`${r} ${f}`;
let p=zt(f*6e4);i.forEach((d,s)=>{let a=rn.map(u=>[d.map(([l,h])=>[l,h+p+u])]);e[s]?e[s].setLatLngs(a):e.push(L.polygon(
a,o).addTo(t))})}}}var de=new Map;function sn(t,e){let n=`${e} ${t}`,o=de.get(n);if(o===void 0){let r={timeZone:t,weekday:"short",day:"nu\
meric",month:"short",year:"numeric"},i={hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZoneName:"longOffset"};try{
o={date:new Intl.DateTimeFormat(e,r),whole:new Intl.DateTimeFormat(e,{...r,...i})}}catch{o=null}de.set(n,o)}return o}function J(t,e,n){
let o=sn(t,n);if(!o)return null;let r=Object.fromEntries(o.whole.formatToParts(e).map(({type:i,value:c})=>[i,c]));return{
time:`${r.hour}:${r.minute}`,weekday:r.weekday,date:o.date.format(e).replace(",",""),offset:`UTC${an(r.timeZoneName)}`}}
function an(t){return t.replace("GMT","").replace("-","−").replace(/^([+\u2212])0/,"$1").replace(":00","")||"+0"}function pe(t,e){let n=B(t),o=t.places.find(i=>i.id===t.origin),r=o?J(o.timeZone,n,t.language):null;for(let{place:i,clock:c,
button:f}of e){let p=J(i.timeZone,n,t.language),d=cn(t.words.reading,i.description,p);f.getAttribute("aria-label")!==d&&
f.setAttribute("aria-label",d),c&&j(c,ln(r,p))}}function cn(t,e,n){return n?`${e} ${t.replace("{weekday}",n.weekday).replace(
"{time}",n.time)}`:e}function ln(t,e){return e?`${t&&e.date!==t.date?`${e.weekday} `:""}${e.time} · ${e.offset}`:""}var fn=new Map([["ArrowRight",1],["ArrowDown",1],["ArrowLeft",-1],["ArrowUp",-1],["Home",-1/0],["End",1/0]]);function me(t,e,n){
let o=fn.get(t);return o===void 0?null:Number.isFinite(o)?(e+o+n)%n:o<0?0:n-1}var he=t=>t==="Enter"||t===" ";function ge(t,e){
t.contains(document.activeElement)||e.every((n,o)=>t.children[o]===n)||t.append(...e)}function be(t,{onChoose:e,onPoint:n}){let o=new Map,r=[];function i(s){let a=o.get(s);if(!a)throw new Error(`no place ${s}\
 on the map`);return a}function c(s){let a=L.latLng(s.latitude,s.longitude),u=s.precision==="area",l={autoPanOnFocus:!1,
keyboard:!0,riseOnHover:!1},h=u?null:L.marker(a,{...l,icon:Y("dl-marker")}).addTo(t),b=L.marker(a,{...l,keyboard:u,icon:Y(
"dl-label"),pane:u?"markerPane":"dl-labels"}).addTo(t),m=I(h??b);m.dataset.place=s.id,m.addEventListener("keydown",g=>f(
g,s.id)),m.addEventListener("focus",()=>{m.classList.add("dl-focus"),n(s.id)}),m.addEventListener("blur",()=>{m.classList.
remove("dl-focus"),n("")});for(let g of[h,b])g?.on("click",()=>e(s.id)),g?.on("mouseover",()=>n(s.id)).on("mouseout",()=>n(
""));return{place:s,anchor:a,marker:h,label:b,button:m,card:w("span","dl-card"),far:w("span","dl-far"),clock:null,leader:w(
"span","dl-leader"),count:w("span","dl-count"),members:[],spot:void 0,written:""}}function f(s,a){let u=me(s.key,r.indexOf(
a),r.length);u===null&&!he(s.key)||(s.preventDefault(),s.stopPropagation(),u===null?e(a):i(r[u]).button.focus())}function p(s,a,u){
let l=ot(u,a),[h,b]=[u.chosen===a.id,u.origin===a.id],m=JSON.stringify([a,l,h,b]);if(s.written===m)return;s.written=m,
s.place=a,s.button.setAttribute("aria-pressed",String(h));let g=I(s.label);if(s.marker){let x=I(s.marker);s.count=w("s\
pan","dl-count"),x.replaceChildren(V(l,a.precision==="city"),s.count),x.classList.toggle("dl-quiet",a.quiet),x.classList.
toggle("dl-chosen",h),x.classList.toggle("dl-origin",b),x.classList.toggle("dl-minor",a.rank>1),g.setAttribute("aria-h\
idden","true")}g.classList.toggle("dl-area-label",!s.marker),g.classList.toggle("dl-minor",a.rank>1),g.classList.toggle(
"dl-quiet",a.quiet),g.classList.toggle("dl-chosen",h);let y=w("span","dl-name");s.marker||y.append(V(l)),y.append(w("b\
di","",a.name)),s.far=w("span","dl-far"),s.clock=a.rank===1?w("span","dl-clock"):null,s.card=w("span","dl-card"),s.card.
append(y,s.far),s.clock&&s.card.append(s.clock),s.leader=w("span","dl-leader"),g.replaceChildren(s.leader,s.card)}function d(s){
let a=new Map(s.places.map(l=>[l.id,l]));for(let[l,h]of o)a.get(l)?.precision!==h.place.precision&&(h.marker?.remove(),
h.label.remove(),o.delete(l));for(let[l,h]of a){let b=o.get(l)??c(h);o.set(l,b);let m=L.latLng(h.latitude,h.longitude);
b.anchor=m;for(let g of[b.marker,b.label])g&&!g.getLatLng().equals(m)&&g.setLatLng(m);p(b,h,s)}r=[...a.keys()];let u=t.
getPane("markerPane");u&&ge(u,r.map(l=>i(l).button))}return{entries:o,entry:i,render:d}}function xe(t,e,n,o){let r=t.getContainer(),i=L.popup({autoPanPaddingTopLeft:[52,12],autoPanPaddingBottomRight:[12,12],
minWidth:180,offset:[0,-6],className:"dl-popup"}),c="",f="";function p(l){c=l,i.options.autoPan=!0,i.options.maxWidth=
Math.min(280,t.getSize().x-110),d(),i.setLatLng(e.entry(l).anchor),i.isOpen()||i.openOn(t),i.options.autoPan=!1}function d(){
let{place:l,members:h}=e.entry(c),b=`${l.id} ${JSON.stringify([l.popup,h])}`;if(f===b)return;f=b;let{words:m}=n(),g=w(
"div","dl-popup-body");g.append(F("strong","dl-popup-name",l.name)),l.popup.names&&g.append(F("div","dl-popup-names",l.
popup.names));let y=w("dl");y.append(w("dt","",m.localTime),w("dd","dl-popup-clock",a()));for(let[x,M]of l.popup.facts)
y.append(w("dt","",x),w("dd","",M));g.append(y),l.popup.note&&g.append(F("p","",l.popup.note)),h.length&&g.append(s(h,
m.alsoHere)),i.setContent(g),u()}function s(l,h){let b=w("p","dl-also",`${h} `);for(let m of l){let g=F("button","",e.
entry(m).place.name);g.type="button",g.addEventListener("click",y=>{y.stopPropagation(),o(m)}),b.append(g," ")}return b}
function a(){let l=n(),h=J(e.entry(c).place.timeZone,B(l),l.language);return h?`${h.time}, ${h.date} (${h.offset})`:"–"}
function u(){i.getElement()?.querySelector(".leaflet-popup-close-button")?.setAttribute("aria-label",n().words.closePopup)}
return i.on("add",u),i.on("remove",()=>{c="",f=""}),r.addEventListener("keydown",l=>{if(l.key!=="Escape"||!c)return;l.
stopPropagation();let{button:h}=e.entry(c);i.close(),h.focus()}),{open:p,close:()=>i.close(),refresh(){c&&(e.entries.has(
c)?d():i.close())},tick(){c&&j(r.querySelector(".dl-popup-clock"),a())}}}function ye(t,{isReady:e,isFitted:n,fit:o,arrange:r}){let{classList:i}=t.getContainer(),c=null;addEventListener("befor\
eprint",()=>{!e()||c||(c={fitted:n(),bounds:t.getBounds(),center:t.getCenter(),zoom:t.getZoom()},i.add("dl-printed"),t.
invalidateSize({pan:!1}),c.fitted?o():t.fitBounds(c.bounds,{animate:!1}),r())}),addEventListener("afterprint",()=>{c&&
(i.remove("dl-printed"),t.invalidateSize({pan:!1}),c.fitted?o():t.setView(c.center,c.zoom,{animate:!1}),c=null,r())})}function we(t=Date.now){let e=0,n=0,o=0;function r(i){[e,n]=[i,t()],o=Math.max(o,i)}return{next(){return r(Math.max(t(),
o+1)),e},note:r,isLate(i){return o=Math.max(o,i),i<e&&t()-n<3e3}}}function un(t){let e=10**Math.floor(Math.log10(t));return([5,2,1].find(o=>o*e<=t)??1)*e}var Mt=100;function vt(t,e,n){
let{x:o,y:r}=t.getSize().divideBy(2),c=t.distance(t.containerPointToLatLng([o-Mt/2,r]),t.containerPointToLatLng([o+Mt/
2,r]))/n.unit.metres,f=un(c);e.style.width=`${f/c*Mt}px`,e.textContent=`${f.toLocaleString(n.language)} ${n.unit.sign}`}var Le="(prefers-color-scheme: dark)";function kt(){let t=[...document.head.querySelectorAll("style")].filter(o=>o.textContent?.
includes("--background-color"));for(let o of t.slice(0,-1))o.remove();let e=getComputedStyle(document.documentElement).
getPropertyValue("--background-color").trim(),n=e?dn(e):matchMedia(Le).matches;document.documentElement.dataset.dlTheme=
n?"dark":"light"}function dn(t){let e=w("span");e.style.color=t,document.body.append(e);let[n,o,r]=(getComputedStyle(e).
color.match(/[\d.]+/g)??[]).map(Number);return e.remove(),n*.3+o*.59+r*.11<128}function Me(){kt(),window.Streamlit?.events.
addEventListener("streamlit:render",()=>setTimeout(kt)),matchMedia(Le).addEventListener("change",kt)}function ve(t,e){let n=null,o=r=>t.getContainer().classList.toggle("dl-online",r);return{render({baseMap:r,tiles:{address:i,
attribution:c}}){let f=r==="openstreetmap";f&&!n?(n=L.tileLayer(i,{attribution:c,maxZoom:19,className:"dl-tiles",referrerPolicy:"\
strict-origin"}),n.on("tileload",()=>{o(!0),e(!1)}),n.on("tileerror",()=>{o(!1),e(!0)}),n.addTo(t)):!f&&n&&(n.remove(),
n=null,o(!1),e(!1))}}}var pn=1800;function ke(t,e){let n=t.getContainer(),o=w("p","dl-wheel-hint");o.setAttribute("aria-hidden","true"),n.append(
o);let r=!1,i=0;function c(){clearTimeout(i),o.textContent=""}n.addEventListener("click",()=>{r=!0,c()}),n.addEventListener(
"mouseleave",()=>{r=!1,c()}),n.addEventListener("wheel",f=>{if(r||f.ctrlKey||f.metaKey||document.fullscreenElement){c();
return}f.stopImmediatePropagation(),o.textContent=e().words.wheel,clearTimeout(i),i=setTimeout(c,pn)},{capture:!0,passive:!0})}function Ee(){let t="",e=[];return{register(n){e.push(n),n()},render(n){if(t!==n){t=n;for(let o of e)o()}}}}function Te(t){let e=t.getContainer(),n=null,o=null,r=null,[i,c]=[0,0],f=we(),p=Ee();mn(t);let{attach:d,point:s,announce:a,
notice:u}=Pt(e),l=ue(t),h=Vt(t,l.renderer,s),b=qt(t,z);R(t,"dl-arcs",400),R(t,"dl-labels",590).classList.add("dl-passi\
ve");let m=L.svg({pane:"dl-arcs",padding:.4}),g=Ot(t,m),y=ve(t,v=>u("tiles",v?C().words.noTiles:"")),x=be(t,{onChoose:z,
onPoint:D}),M=At(t,m,{onChoose:v=>x.entries.has(v)&&z(v),onPoint:D}),E=xe(t,x,C,z),O=fe(t,C,p,P),N=ce(t,x.entries,M.drawn,
h.dateLines),$=w("div","dl-scale");function C(){if(!n)throw new Error("no scene yet");return n.shown}function D(v){s(M.
drawn.get(v)?.arc.text??"")}function z(v){n&&(K({...n.whole,chosen:v}),E.open(v),a(`${x.entry(v).place.description} ${C().
words.chosen}`),ht(e,{place:v,revision:f.next()}))}function P(v){if(!n)return;let T=n.whole.layers.map(S=>S.id===v?{...S,
shown:!S.shown}:S);K({...n.whole,layers:T});let k=T.filter(S=>S.shown).map(S=>S.id);ht(e,{layers:k,revision:f.next()})}
Gt(v=>{if(!n)return;f.note(v.revision);let T=n.whole.layers.map(k=>({...k,shown:v.layers.includes(k.id)}));K({...n.whole,
layers:T})});function A(v){let T=f.isLate(v.revision);K(n&&T?{...v,layers:n.whole.layers,chosen:n.whole.chosen}:v)}function K(v){
let T=n?.shown,k=Bt(v);n={whole:v,shown:k},T||Ae(k),y.render(k),l.render(k.night,B(k)),p.render(k.language),O.render(k),
vt(t,$,k),b.render(k,o),x.render(k),M.render(k),g.render(k),T&&T.places.length!==k.places.length&&a(k.words.shown.replace(
"{n}",String(k.places.length))),E.refresh(),Et(),k.fit.n!==i&&(i=k.fit.n,E.close(),H()),k.focus.n!==c?(c=k.focus.n,Se(
k.focus.place)):Oe(Wt(T,k)),ct()}function Ae(v){_t(t,C,p,H,$),d(),h.load(v.baseMapAddress,v.frame.west).then(T=>{o=T,o?
b.render(C(),o):u("ground",C().words.noBaseMap)}),[i,c]=[v.fit.n,v.focus.n],O.attach(),O.render(v),ke(t,C),Lt(t,v.frame.
west),H()}function Et(){pe(C(),x.entries.values()),E.tick()}function H(v=C().fit.places){let T=C(),k=T.places.filter(X=>v.
includes(X.id)),S=k.length?k:T.places;if(!S.length)return;let lt=S.map(X=>L.latLng(X.latitude,X.longitude));gt(t,lt,O.
corner),r=v}function Oe(v){let T=v.flatMap(S=>x.entries.get(S)?.anchor??[]),k=t.getBounds().pad(-.03);T.every(S=>k.contains(
S))||H(T.length>1?v:[...C().fit.places,...v])}function Se(v){let T=M.drawn.get(Rt),k=x.entries.get(v);k?(t.panTo(k.anchor,
{animate:!ft()}),E.open(v)):T&&gt(t,T.arc.paths[0].map(([S,lt])=>L.latLng(S,lt)),O.corner)}function ct(){n&&(N.arrange(
n.shown),E.refresh())}let Tt=0;function Ct(){cancelAnimationFrame(Tt),Tt=requestAnimationFrame(ct)}function Ie(){let v=r;
t.invalidateSize({pan:!1}),n&&Lt(t,n.shown.frame.west),n&&v&&H(v),Ct()}return t.on("zoomend moveend",()=>{n&&vt(t,$,n.
shown),Ct()}),t.on("dragstart zoomstart",()=>{r=null}),new ResizeObserver(Ie).observe(e),setInterval(()=>{!n||n.shown.
instant||(Et(),l.render(n.shown.night,B(n.shown)))},1e3),ye(t,{isReady:()=>!!n,isFitted:()=>r!==null,fit:()=>H(r??void 0),
arrange:ct}),Me(),{render:A}}function mn(t){let e=t.getContainer();e.classList.add("dl-map"),e.focus=()=>HTMLElement.prototype.
focus.call(e,{preventScroll:!0}),t.attributionControl?.setPrefix(!1),ft()&&(Object.assign(t,{_zoomAnimated:!1}),t.options.
inertia=!1),matchMedia("(pointer: coarse)").matches&&t.dragging.disable()}var Ce=new WeakMap;function Pe(t,e){let n=Ce.get(t);n||(n=Te(t),Ce.set(t,n)),n.render(e)}function hn(t,e){let n=Uint8Array.
from(atob(e),o=>o.charCodeAt(0));return Pe(t,JSON.parse(new TextDecoder().decode(n))),window.feature_group=[],L.layerGroup()}
window.Dateline={draw:hn,show:Pe};})();
