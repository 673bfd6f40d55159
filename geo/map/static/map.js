/* Built by `make js` from sources 1ea86aba5699ed47. */
"use strict";(()=>{function w(t,e,n){let o=document.createElement(t);return e&&(o.className=e),n!==void 0&&(o.textContent=n),o}function F(t,e,n){
let o=w(t,e,n);return o.dir="auto",o}function G(t,e){let n=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[
o,r]of Object.entries(e))n.setAttribute(o,String(r));return n}function j(t,e){t&&t.textContent!==e&&(t.textContent=e)}function Pt(t){let e=w("p","dl-pointed"),n=w("p","dl-live");return e.setAttribute("aria-hidden","true"),n.setAttribute(
"role","status"),{attach:()=>t.append(e,n),point(o){e.textContent=o},announce(o){j(n,o)},notice(o,r){let i=t.querySelector(
`.dl-notice[data-kind=${o}]`);if(!i){let c=w("p","dl-notice");c.dataset.kind=o,c.setAttribute("role","status"),t.append(
c),i=c}i.textContent=r}}}function Y(t){return L.divIcon({className:t,html:"",iconSize:null})}function I(t){let e=t.getElement();if(!e)throw new Error(
"the marker is not on the map");return e}function Q(t){return t.getElement()}function R(t,e,n){let o=t.createPane(e);return o.
style.zIndex=String(n),o}function tt(t,e,n){let o=L.marker([0,0],{icon:Y(e),interactive:!1,keyboard:!1,pane:"dl-labels"}).
addTo(t),r=document.createElement("span");return r.textContent=n,I(o).append(r),o}function W(t){return I(t).firstChild}
function V(t,e){return e.map(n=>{let{x:o,y:r}=t.latLngToContainerPoint(n);return[o,r]})}var ft=()=>matchMedia("(prefer\
s-reduced-motion: reduce)").matches;function At(t,e,{onChoose:n,onPoint:o}){let r=new Map;function i(s,d,l){let p={className:d,pane:"dl-arcs",renderer:e,interactive:!1,
smoothFactor:.5};return L.polyline(s,{...p,...l}).addTo(t)}function c(s){let d={className:"dl-tip",pane:"dl-arcs",renderer:e,
interactive:!1,radius:3};return L.circleMarker(s,d).addTo(t)}function f(s){for(let d of[...s.lines,...s.tips,...s.touch])
d.remove();s.straight?.line.remove(),s.straight?.label.remove(),Object.assign(s,{lines:[],tips:[],touch:[],straight:null})}
function m(s,d,{paths:l,reach:p,straight:b,to:h}){let g=JSON.stringify([l,b]);d.written!==g&&(d.written=g,f(d),b&&(d.straight=
{line:i(b.path,"dl-straight"),label:u("dl-straight-label",b.label)}),d.lines=l.map(y=>i(y,"dl-arc")),p&&(d.tips=l.flatMap(
y=>[c(y[0]),c(y[y.length-1])])),d.touch=l.map(y=>i(y,"dl-touch",{interactive:!0,bubblingMouseEvents:!1}).on("mouseover",
()=>o(s)).on("mouseout",()=>o("")).on("click",()=>n(h))))}function u(s,d){let l=tt(t,`dl-distance ${s}`,d);return I(l).
setAttribute("aria-hidden","true"),l}function a(s){let d=new Map(s.arcs.map(l=>[l.id,l]));for(let[l,p]of r)d.has(l)||(f(
p),p.label.remove(),r.delete(l));for(let[l,p]of d){let b=r.get(l)??{arc:p,lines:[],tips:[],touch:[],straight:null,label:u(
"",""),written:""};r.set(l,b),m(l,b,p),b.arc=p,W(b.label).textContent=p.label;let h=!p.reach&&(p.claim||p.to===s.chosen);
for(let g of b.lines.map(Q))g.dataset.arc=l,g.classList.toggle("dl-quiet",p.quiet),g.classList.toggle("dl-minor",p.rank>
1),g.classList.toggle("dl-chosen",h),g.classList.toggle("dl-claim",p.claim&&!p.reach),g.classList.toggle("dl-reach",!!p.
reach);I(b.label).classList.toggle("dl-chosen",h),I(b.label).classList.toggle("dl-quiet",p.quiet)}for(let{arc:l,lines:p}of r.
values())if(l.claim||l.to===s.chosen)for(let b of p)b.bringToFront();for(let l of[...r.values()].sort((p,b)=>b.arc.rank-
p.arc.rank))for(let p of l.touch)p.bringToFront()}return{drawn:r,render:a}}function Ot(t,e){let n=L.layerGroup().addTo(t),o="",r={radius:4,className:"dl-point",pane:"dl-arcs",renderer:e,interactive:!1};
return{render({places:i,chosen:c,origin:f}){let m=i.filter(({id:a,precision:s})=>s==="area"&&[c,f].includes(a)),u=m.map(
a=>a.id).join(" ");if(o!==u){o=u,n.clearLayers();for(let a of m)L.circleMarker([a.latitude,a.longitude],r).addTo(n)}}}}function ut(t){return t}function et(t){if(t==null)return ut;var e,n,o=t.scale[0],r=t.scale[1],i=t.translate[0],c=t.translate[1];return function(f,m){
m||(e=n=0);var u=2,a=f.length,s=new Array(a);for(s[0]=(e+=f[0])*o+i,s[1]=(n+=f[1])*r+c;u<a;)s[u]=f[u],++u;return s}}function St(t,e){for(var n,o=t.length,r=o-e;r<--o;)n=t[r],t[r++]=t[o],t[o]=n}function _(t,e){return typeof e=="string"&&(e=t.objects[e]),e.type==="GeometryCollection"?{type:"FeatureCollection",features:e.
geometries.map(function(n){return It(t,n)})}:It(t,e)}function It(t,e){var n=e.id,o=e.bbox,r=e.properties==null?{}:e.properties,
i=nt(t,e);return n==null&&o==null?{type:"Feature",properties:r,geometry:i}:o==null?{type:"Feature",id:n,properties:r,geometry:i}:
{type:"Feature",id:n,bbox:o,properties:r,geometry:i}}function nt(t,e){var n=et(t.transform),o=t.arcs;function r(a,s){s.
length&&s.pop();for(var d=o[a<0?~a:a],l=0,p=d.length;l<p;++l)s.push(n(d[l],l));a<0&&St(s,p)}function i(a){return n(a)}
function c(a){for(var s=[],d=0,l=a.length;d<l;++d)r(a[d],s);return s.length<2&&s.push(s[0]),s}function f(a){for(var s=c(
a);s.length<4;)s.push(s[0]);return s}function m(a){return a.map(f)}function u(a){var s=a.type,d;switch(s){case"Geometr\
yCollection":return{type:s,geometries:a.geometries.map(u)};case"Point":d=i(a.coordinates);break;case"MultiPoint":d=a.coordinates.
map(i);break;case"LineString":d=c(a.arcs);break;case"MultiLineString":d=a.arcs.map(c);break;case"Polygon":d=m(a.arcs);
break;case"MultiPolygon":d=a.arcs.map(m);break;default:return null}return{type:s,coordinates:d}}return u(e)}function dt(t,e){var n={},o={},r={},i=[],c=-1;e.forEach(function(u,a){var s=t.arcs[u<0?~u:u],d;s.length<3&&!s[1][0]&&!s[1][1]&&
(d=e[++c],e[c]=u,e[a]=d)}),e.forEach(function(u){var a=f(u),s=a[0],d=a[1],l,p;if(l=r[s])if(delete r[l.end],l.push(u),l.
end=d,p=o[d]){delete o[p.start];var b=p===l?l:l.concat(p);o[b.start=l.start]=r[b.end=p.end]=b}else o[l.start]=r[l.end]=
l;else if(l=o[d])if(delete o[l.start],l.unshift(u),l.start=s,p=r[s]){delete r[p.end];var h=p===l?l:p.concat(l);o[h.start=
p.start]=r[h.end=l.end]=h}else o[l.start]=r[l.end]=l;else l=[u],o[l.start=s]=r[l.end=d]=l});function f(u){var a=t.arcs[u<
0?~u:u],s=a[0],d;return t.transform?(d=[0,0],a.forEach(function(l){d[0]+=l[0],d[1]+=l[1]})):d=a[a.length-1],u<0?[d,s]:
[s,d]}function m(u,a){for(var s in u){var d=u[s];delete a[d.start],delete d.start,delete d.end,d.forEach(function(l){n[l<
0?~l:l]=1}),i.push(d)}}return m(r,o),m(o,r),e.forEach(function(u){n[u<0?~u:u]||i.push([u])}),i}function pt(t){return nt(t,$t.apply(this,arguments))}function $t(t,e,n){var o,r,i;if(arguments.length>1)o=$e(t,e,n);else
for(r=0,o=new Array(i=t.arcs.length);r<i;++r)o[r]=r;return{type:"MultiLineString",arcs:dt(t,o)}}function $e(t,e,n){var o=[],
r=[],i;function c(s){var d=s<0?~s:s;(r[d]||(r[d]=[])).push({i:s,g:i})}function f(s){s.forEach(c)}function m(s){s.forEach(
f)}function u(s){s.forEach(m)}function a(s){switch(i=s,s.type){case"GeometryCollection":s.geometries.forEach(a);break;case"\
LineString":f(s.arcs);break;case"MultiLineString":case"Polygon":m(s.arcs);break;case"MultiPolygon":u(s.arcs);break}}return a(
e),r.forEach(n==null?function(s){o.push(s[0].i)}:function(s){n(s[0].g,s[s.length-1].g)&&o.push(s[0].i)}),o}var ze=4166666666666667e-21;function Dt(t){return[-360,0,360].filter(e=>e+180>t-90&&e-180<t+450)}function Nt(t,e){return Math.
round((t-e)/360)*360}function zt(t){return-t*ze%360}var Rt="claim:";function Bt(t){let e=new Set(t.layers.filter(r=>r.shown).map(r=>r.id)),n=t.places.filter(r=>e.has(r.layer)||
r.id===t.origin),o=new Set(n.map(r=>r.id));return{...t,places:n,arcs:t.arcs.filter(r=>r.claim||o.has(r.to))}}function ot(t,e){
let n=t.layers.find(({id:o})=>o===e.layer);if(!n)throw new Error(`no layer ${e.layer}`);return n}function B(t){return t.
instant?new Date(t.instant):new Date}function Re(t,e){return t.type!=="MultiPolygon"||!e.length?t:{...t,arcs:e.map(n=>t.arcs[n])}}function qt(t,e){let n=new Map;
R(t,"dl-areas",350);let o=L.svg({pane:"dl-areas",padding:.4});function r(i,c){let f=i.objects.countries.geometries.find(
({id:a})=>a===c.outline);if(!f)return null;let m=Nt(c.longitude,c.trueLongitude),u={pane:"dl-areas",renderer:o,style:{
className:"dl-area"},coordsToLatLng:([a,s])=>L.latLng(s,a+m)};return L.geoJSON(_(i,Re(f,c.polygons)),u).on("click",()=>e(
c.id)).addTo(t)}return{render(i,c){let f=new Map(i.places.filter(m=>m.outline).map(m=>[m.id,m]));for(let[m,u]of n)f.has(
m)||(u.remove(),n.delete(m));if(c)for(let[m,u]of f){let a=n.get(m)??r(c,u);if(!a)continue;n.set(m,a);let{colour:s}=ot(
i,u);a.setStyle({color:s,fillColor:s}),a.eachLayer(d=>{let{classList:l}=Q(d);l.toggle("dl-quiet",u.quiet),l.toggle("dl\
-chosen",u.id===i.chosen)})}}}}var mt="dateline";function ht(t,e){t.dispatchEvent(new CustomEvent(mt,{detail:e})),window.Streamlit?.setComponentValue(
e)}function Gt(t){window.addEventListener("message",({origin:e,source:n,data:o})=>{e===location.origin&&n===window.parent&&
o?.[mt]&&t(o[mt])})}var Be=500;function jt(t,e){t.title=e,t.setAttribute("aria-label",e)}function _t(t,e,n,o,r){let i=t.getContainer();qe(
t,e,n,o);let c=new L.Control({position:i.clientWidth<=Be?"bottomleft":"bottomright"});c.onAdd=()=>r,c.addTo(t);for(let[
m,u]of[["in","zoomIn"],["out","zoomOut"]]){let a=i.querySelector(`.leaflet-control-zoom-${m}`);a&&n.register(()=>jt(a,
e().words[u]))}i.setAttribute("role","region");let f="";n.register(()=>{let{language:m,words:u}=e();document.documentElement.
lang=m,i.setAttribute("aria-label",u.map),t.attributionControl.removeAttribution(f),f=u.attribution,t.attributionControl.
addAttribution(f)}),Ge(i,e,n)}function qe(t,e,n,o){let r=w("div","leaflet-bar"),i=(f,m,u)=>{let a=w("a","dl-control",f);
a.href="#",a.setAttribute("role","button"),n.register(()=>jt(a,e().words[m])),L.DomEvent.on(a,"click",s=>{L.DomEvent.stop(
s),u()}),r.append(a)};i("⌂","fit",()=>o(e().fit.places)),i("§","fitSection",()=>o(e().fit.section.length?e().fit.section:
e().fit.places)),i("◎","fitAll",()=>o(e().places.map(f=>f.id))),document.fullscreenEnabled&&i("⤢","fullScreen",()=>{
document.fullscreenElement?document.exitFullscreen():t.getContainer().requestFullscreen()});let c=new L.Control({position:"\
topleft"});c.onAdd=()=>r,c.addTo(t)}function Ge(t,e,n){let[o,r]=[w("a","dl-skip"),w("div","dl-after")];n.register(()=>{
o.textContent=e().words.skip}),o.href="#",o.addEventListener("click",i=>{i.preventDefault(),r.tabIndex=0,r.focus()}),r.
addEventListener("blur",()=>r.removeAttribute("tabindex")),t.before(o),t.after(r)}function Ft(t){return[...new Set([t.chosen,...t.fit.claim,t.origin,...t.fit.section])].filter(Boolean)}function Wt(t,e){
return e.fit.section.length&&String(t?.fit.section??"")!==String(e.fit.section)?e.fit.section:e.fit.claim.length&&String(
t?.fit.claim??"")!==String(e.fit.claim)?e.fit.claim:e.chosen&&t?.chosen!==e.chosen?[e.chosen]:t&&t.origin!==e.origin?[
e.origin]:[]}var je=t=>Math.max(22,Math.min(90,t*.1)),_e=({x:t,y:e},n)=>n!==null&&t<n.right+14&&e>n.top-24;function Fe(t){return t.
filter(({covered:e})=>!e).sort((e,n)=>n.zoom-e.zoom)[0]}function gt(t,e,n){let o=je(t.getSize().x),r=L.latLngBounds(e),
i=r.getSouthWest().equals(r.getNorthEast())?7:10.5,c=(d,l)=>{t.fitBounds(r,{paddingTopLeft:[d,70],paddingBottomRight:[
o,l],maxZoom:i,animate:!1});let p=n(),b=e.some(h=>_e(t.latLngToContainerPoint(h),p));return{left:d,bottom:l,zoom:t.getZoom(),
covered:b}},f=c(o,70),m=n();if(!f.covered||!m)return;let u=c(m.right+30,70),a=c(o,t.getSize().y-(n()??m).top+30),s=Fe(
[u,a])??f;c(s.left,s.bottom)}var Zt=[[85,180],[75,180],[71.54,185.87],[68,191],[65.5,191],[62.1,184.51],[59.5,180],[57.06,176.06],[53,170],[50.41,175.28],
[48,180],[-2.5,180],[-2.51,201.51],[-.23,201.51],[1.5,199.36],[4.94,199.36],[4.94,203.98],[-.37,206.45],[-5.06,208.19],
[-9.91,210],[-11.65,210],[-11.65,205.43],[-5.84,203.92],[-5.84,190.6],[-9.43,189.01],[-11.06,188.71],[-13.97,189],[-14.43,
188.76],[-15,187.5],[-45,187.5],[-51,180],[-85,180]];function bt(t){return t.map(e=>Zt.map(([n,o])=>[n,o+e]))}function Vt(t,e,n){let o=[];R(t,"dl-land",200);let r=L.svg({pane:"dl-land",padding:.4}),i=p=>({className:p,pane:"dl-la\
nd",renderer:r,interactive:!1}),c=p=>({className:p,pane:"dl-night",renderer:e,interactive:!1}),f=(p,b)=>p.map(([h,g])=>[
g,h+b]),m=p=>o.flatMap(b=>p.map(h=>f(h,b)));async function u(p,b){o=Dt(b),a();let h;try{h=typeof p=="string"?await(await fetch(
p)).json():p}catch{return null}return s(h),h}function a(){let p=o.map(b=>[[-85,180+b],[85,180+b]]);L.polyline(p,c("dl-\
meridian")).addTo(t),L.polyline(bt(o),c("dl-date-line")).addTo(t)}function s(p){let{countries:b,coast:h,borders:g,disputed:y}=p.
objects,x=_(p,b).features.flatMap(({geometry:M})=>Ht(M).flat());L.polygon(m(x),i("dl-ground")).addTo(t),L.polyline(m(Ut(
_(p,h).geometry)),i("dl-coast")).addTo(t),L.polyline(m(Ut(_(p,g).geometry)),i("dl-border")).addTo(t),l();for(let M of _(
p,y).features)d(M);L.polyline(m(pt(p,y).coordinates),i("dl-dispute")).addTo(t)}function d({geometry:p,properties:{name:b,
note:h}}){let g=o.flatMap(x=>Ht(p).map(M=>M.map(E=>f(E,x)))),y=w("div");y.append(w("strong","",b??""),w("div","",h??"")),
L.polygon(g,{...i("dl-disputed"),interactive:!0}).on("mouseover",()=>n([b,h].filter(Boolean).join(": "))).on("mouseout",
()=>n("")).on("click",({latlng:x})=>L.popup({className:"dl-popup"}).setLatLng(x).setContent(y).openOn(t)).addTo(t)}function l(){
let p=G("pattern",{id:"dl-hatch",width:6,height:6,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"});p.append(
G("path",{d:"M0 0v6",class:"dl-hatch"}));let b=G("defs",{});b.append(p),t.getPane("dl-land")?.querySelector("svg")?.prepend(
b)}return{load:u,dateLines:()=>bt(o)}}function Ht(t){return t.type==="Polygon"?[t.coordinates]:t.type==="MultiPolygon"?
t.coordinates:[]}function Ut(t){return t.type==="MultiLineString"?t.coordinates:[]}function q(t,e,n,o){return{left:t-n/2,top:e-o/2,right:t+n/2,bottom:e+o/2}}function Jt(t,e){let n=Math.min(t.right,e.right)-
Math.max(t.left,e.left),o=Math.min(t.bottom,e.bottom)-Math.max(t.top,e.top);return n>0&&o>0?n*o:0}function xt(t,e){let n=Math.
max(0,Math.min(t.right,e.x-2)-Math.max(t.left,2)),o=Math.max(0,Math.min(t.bottom,e.y-2)-Math.max(t.top,2));return(t.right-
t.left)*(t.bottom-t.top)-n*o}function Kt(t,e){let n=Math.max(0,e.left-t.right,t.left-e.right),o=Math.max(0,e.top-t.bottom,
t.top-e.bottom);return Math.hypot(n,o)}function Xt([t,e,n,o],r,i){let[c,f]=[n-t,o-e],m=Math.max(0,Math.min(1,((r-t)*c+
(i-e)*f)/(c*c+f*f||1)));return Math.hypot(r-t-m*c,i-e-m*f)}function yt(t,e){for(let n=1;n<=8;n+=1){let o=t[0]+(t[2]-t[0])*
n/8,r=t[1]+(t[3]-t[1])*n/8;if(o>e.left&&o<e.right&&r>e.top&&r<e.bottom)return!0}return!1}function rt(t){let e=[];for(let n=1;n<t.length;n+=1){let[[o,r],[i,c]]=[t[n-1],t[n]],f=Math.min(400,Math.ceil(Math.hypot(
i-o,c-r)/8));for(let m=0;m<f;m+=1)e.push([o+(i-o)*m/f,r+(c-r)*m/f])}return e}var it=([t,e],n,o=0)=>t>-o&&e>-o&&t<n.x+o&&
e<n.y+o;var Ze=[-180,180,540].map(t=>[[-60,t],[75,t]]);function He(t,e){return["Etc/GMT-12","Etc/GMT+12"].map(n=>new Intl.DateTimeFormat(
e,{weekday:"long",timeZone:n}).format(t))}function Yt(t,e,n){let o=new Map;function r(i,c,f,m,u){let a=o.get(i)??tt(t,
"dl-date","");o.set(i,a);let s=W(a);j(s,c);let{width:d,height:l}=n(s),p=f.flatMap(b=>rt(V(t,b))).filter(([b,h],g)=>g%4===
0&&b>d/2&&b<u.x-d/2&&h>12&&h<u.y-12).map(([b,h])=>({x:b,y:h,dx:0,dy:0,angle:0,cost:Math.abs(h-u.y*m)*.1,boxes:[q(b,h,d,
l)],leader:null,onLine:!0}));return{id:i,label:a,must:!1,rank:3.2,candidates:p}}return{items(i,c){let[f,m]=He(B(i),i.language),
{dateLine:u,antimeridian:a}=i.words;return[r("date line",`${f} | ${u} | ${m}`,e(),.75,c),r("meridian",a,Ze,.92,c)]}}}var Qt=20;function Ue(t,e){let n=({place:o})=>e.includes(o.id)?e.indexOf(o.id):e.length;return[...t].filter(o=>o.marker).
sort((o,r)=>n(o)-n(r)||o.place.rank-r.place.rank)}function Ve(t){let e=[];for(let n of t){let o=!n.ownGroup&&e.find(([
r])=>Math.abs(r.x-n.x)<Qt&&Math.abs(r.y-n.y)<Qt);o?o.push(n):e.push([n])}return e}function te(t,e,n){let o=Ue(e,n).map(
i=>{let{x:c,y:f}=t.latLngToContainerPoint(i.anchor);return{entry:i,x:c,y:f,ownGroup:n.includes(i.place.id)}}),r=new Map;
for(let[i,...c]of Ve(o)){r.set(i.entry,{x:i.x,y:i.y}),i.entry.members=c.map(({entry:f})=>f.place.id);for(let{entry:f}of c)
f.members=[]}for(let{entry:i,ownGroup:c}of o){if(!i.marker)continue;let f=r.has(i);I(i.marker).classList.toggle("dl-ga\
thered",!f);let m=c?3e3-n.indexOf(i.place.id):1e3-i.place.rank;i.marker.setZIndexOffset(f?m:0),i.label.setZIndexOffset(
c?m:0),i.count.textContent=i.members.length?`+${i.members.length}`:""}return r}function ee(){let t=new Map;return function(n){let o=n.parentNode,i=(n.childElementCount?[...n.children]:[n]).map(u=>u.
textContent).join(`
`)+o.className.includes("minor"),c=t.get(i);if(c)return c;let f=o.classList.contains("dl-hidden");f&&o.classList.remove(
"dl-hidden");let m={width:Math.ceil(n.offsetWidth),height:Math.ceil(n.offsetHeight)};return f&&o.classList.add("dl-hid\
den"),m.width&&t.set(i,m),m}}var st=class t{constructor(e,n,o){this.size=o,this.cells=new Map,this.leaders=[],this.width=Math.ceil(o.x/6)+1;let r=Math.
ceil(o.y/6)+1;this.dots=new Uint8Array(this.width*r);for(let[i,c]of n)this.isInside(i,c)&&(this.dots[this.dotAt(i,c)]=
1);this.sums=new Uint32Array((this.width+1)*(r+1));for(let i=0;i<r;i+=1)for(let c=0,f=0;c<this.width;c+=1)f+=this.dots[i*
this.width+c],this.sums[(i+1)*(this.width+1)+c+1]=this.sums[i*(this.width+1)+c+1]+f;this.height=r;for(let i of e)this.
add(i)}isInside(e,n){return e>=0&&n>=0&&e<this.size.x&&n<this.size.y}dotAt(e,n){return Math.floor(n/6)*this.width+Math.
floor(e/6)}copy(){let e=Object.assign(Object.create(t.prototype),this);return e.cells=new Map([...this.cells].map(([n,
o])=>[n,o.slice()])),e.leaders=this.leaders.slice(),e}*keys({left:e,top:n,right:o,bottom:r},i=0){for(let c=Math.floor(
(n-i)/48);c<=Math.floor((r+i)/48);c+=1)for(let f=Math.floor((e-i)/48);f<=Math.floor((o+i)/48);f+=1)yield f*4096+c}add(e){
for(let n of this.keys(e)){let o=this.cells.get(n);o?o.push(e):this.cells.set(n,[e])}}near(e,n=0){let o=new Set;for(let r of this.
keys(e,n))for(let i of this.cells.get(r)??[])o.add(i);return o}inkUnder({left:e,top:n,right:o,bottom:r}){let[i,c]=[e,o].
map(a=>Math.max(0,Math.min(this.width,Math.round(a/6)))),[f,m]=[n,r].map(a=>Math.max(0,Math.min(this.height,Math.round(
a/6)))),u=(a,s)=>this.sums[s*(this.width+1)+a];return u(c,m)-u(i,m)-u(c,f)+u(i,f)}inkAlong([e,n,o,r]){let i=Math.ceil(
Math.hypot(o-e,r-n)/6),c=0;for(let f=1;f<i;f+=1){let[m,u]=[e+(o-e)*f/i,n+(r-n)*f/i];this.isInside(m,u)&&(c+=this.dots[this.
dotAt(m,u)])}return c}};var Z=1e3,Je=[0,-45,45,180,-135,135,-90,90,-22.5,22.5,-157.5,157.5,-67.5,67.5,-112.5,112.5].map(t=>[Math.cos(t*Math.PI/
180),Math.sin(t*Math.PI/180)]),Ke=[0,8,20,34,50,70,95,125];function oe({x:t,y:e,gap:n,width:o,height:r,inside:i,reach:c}){
let[f,m]=[0,!1],u=[];i&&u.push({x:t,y:e,dx:0,dy:0,angle:f,cost:0,boxes:[q(t,e,o,r)],leader:null,onLine:m});for(let a of Ke.
filter(s=>s<=c))Je.forEach(([s,d],l)=>{let[p,b]=[s,d].map(E=>Math.max(-1,Math.min(1,E*1.42))),h=s*(n+a)+p*o/2,g=d*(n+a)+
b*r/2,y=a>8?[t,e,t+s*(n+a),e+d*(n+a)]:null,x=(i?20:0)+a+l*1.5,M=[q(t+h,e+g,o,r)];u.push({x:t+h,y:e+g,dx:h,dy:g,angle:f,
cost:x,boxes:M,leader:y,onLine:m})});return u}function re({line:t,width:e,height:n,size:o}){let r=[0];for(let m=1;m<t.
length;m+=1)r.push(r[m-1]+Math.hypot(t[m][0]-t[m-1][0],t[m][1]-t[m-1][1]));let i=r[r.length-1],c=m=>{let u=1;for(;u<r.
length-1&&r[u]<m;)u+=1;let a=(m-r[u-1])/(r[u]-r[u-1]||1);return[0,1].map(s=>t[u-1][s]+(t[u][s]-t[u-1][s])*a)},f=[];for(let m=.08;m<=
.921;m+=.04){let u=i*m;if(u<e/2+14||u>i-e/2-14)continue;let[a,s,d]=[c(u-e/2),c(u+e/2),c(u)];if(xt(q(d[0],d[1],e,n),o)>
0)continue;let l=Math.atan2(s[1]-a[1],s[0]-a[0]);Math.abs(l)>Math.PI/2&&(l+=l>0?-Math.PI:Math.PI);let p=Math.max(1,Math.
ceil(e/n)),b=Array.from({length:p},(y,x)=>{let M=((x+.5)/p-.5)*e;return q(d[0]+Math.cos(l)*M,d[1]+Math.sin(l)*M,n,n)}),
[h,g]=d;f.push({x:h,y:g,dx:0,dy:0,angle:l,cost:Math.abs(m-.5)*60,boxes:b,leader:null,onLine:!0})}return f}function wt(t,e,n,o){
let r=new st(e,n,o),i=t.filter(a=>a.must),c=null;for(let a=0;a<6;a+=1){let s=r.copy(),d=ne(i,s),l=h=>d.get(h.id)?.total??
Z,p=i.reduce((h,g)=>h+l(g),0);(!c||p<c.total)&&(c={chosen:d,field:s,total:p});let b=i.filter(h=>d.has(h.id)&&l(h)>Z/5).
sort((h,g)=>l(g)-l(h))[0];if(!b||b===i[0])break;i=[b,...i.filter(h=>h!==b)]}let{chosen:f,field:m}=c??{chosen:new Map,field:r},
u=t.filter(a=>!a.must);for(let[a,s]of ne(u,m))f.set(a,s);return f}function ne(t,e){let n=new Map;for(let o of t){let r=null,
i=o.must?1/0:Z;for(let c of o.candidates){if(c.cost-10>=i)continue;let f=Ye(o,c,e,i);f>=i||(r={...c,total:f},i=f)}r&&(Xe(
o.id,r,e),n.set(o.id,r))}return n}function Xe(t,{boxes:e,leader:n},o){for(let r of e)o.add({...r,owner:t});n&&o.leaders.
push(n)}function Ye(t,e,n,o){let r=e.cost;t.previous&&Math.hypot(t.previous.dx-e.dx,t.previous.dy-e.dy)<4&&(r-=10);for(let i of e.
boxes){let c=xt(i,n.size);if(c>0&&(r+=Z+c),r>=o)return r;for(let f of n.near(i)){let m=f.owner===t.id?0:Jt(i,f);m>0&&(r+=
Z+m)}for(let f of n.leaders)yt(f,i)&&(r+=Z/2);if(r>=o)return r;e.onLine||(r+=Math.min(45,3*n.inkUnder(i)))}if(e.onLine)
return r;for(let i of n.near(e.boxes[0],34))i.marker&&i.owner!==t.id&&(r+=Math.max(0,34-Kt(e.boxes[0],i))*2);return e.
leader?r+Qe(t,e.leader,n):r}function Qe(t,e,n){let[o,r,i,c]=e,f=Math.min(60,10*n.inkAlong(e)),m={left:Math.min(o,i),top:Math.
min(r,c),right:Math.max(o,i),bottom:Math.max(r,c)};for(let u of n.near(m,30))o>u.left-4&&o<u.right+4&&r>u.top-4&&r<u.bottom+
4||u.owner===t.id||(yt(e,u)&&(f+=Z/2),u.marker&&(f+=4*Math.max(0,30-Xt(e,(u.left+u.right)/2,(u.top+u.bottom)/2))));return f}var ie=24,tn=15,se=125,en=8,at=t=>`arc ${t}`,ae=t=>`straight ${t}`;function ce(t,e,n,o){let r=t.getContainer(),i=ee(),
c=Yt(t,o,i);function f(h){let g=t.getSize();if(!g.x||!g.y)return;let y=Ft(h),x=te(t,e.values(),y),M=[...m(x),...u()],E=a(
x),O=[...E.values()].flatMap(rt).filter(C=>it(C,g));for(let{far:C}of e.values())C.textContent&&(C.textContent="");let N=d(
y,x,g),$=c.items(h,g),T=[...N,...l(h,E,g),...$].sort((C,A)=>C.rank-A.rank),D=wt(T,M,O,g),z=N.filter(({id:C,must:A})=>A&&
n.has(C)&&!D.has(at(C)));if(z.length){for(let A of z)A.entry.far.textContent=n.get(A.id)?.arc.label??"",A.candidates=s(
A.entry,se);let C=new Set(z.map(({id:A})=>at(A)));D=wt(T.filter(({id:A})=>!C.has(A)),M,O,g)}for(let C of e.values())p(
C,D.get(C.place.id));for(let{id:C,label:A}of $)b(A,D.get(C),!1);for(let[C,A]of n)b(A.label,D.get(at(C)),!0),A.straight&&
b(A.straight.label,D.get(ae(C)),!0)}function m(h){let g=[...h].map(([{place:{id:x}},{x:M,y:E}])=>({...q(M,E,ie,ie),owner:x,
marker:!0})),y=[...h].filter(([{members:x}])=>x.length).map(([,{x,y:M}])=>({left:x+4,top:M-24,right:x+26,bottom:M-6}));
return[...g,...y]}function u(){let h=r.getBoundingClientRect();return[...r.querySelectorAll(".leaflet-control, .dl-not\
ice:not(:empty)")].map(g=>{let y=g.getBoundingClientRect();return{left:y.left-h.left,top:y.top-h.top,right:y.right-h.left,
bottom:y.bottom-h.top}})}function a(h){let g=new Map;for(let y of n.values()){let x=e.get(y.arc.to);(y.arc.claim||x&&(!x.
marker||h.has(x)))&&g.set(y,V(t,y.arc.paths[0]))}return g}function s({anchor:h,marker:g,card:y},x){let{x:M,y:E}=t.latLngToContainerPoint(
h),O=!g;return oe({x:M,y:E,gap:O?0:tn,inside:O,reach:x,...i(y)})}function d(h,g,y){return[...e.values()].flatMap(x=>{let{
id:M,quiet:E}=x.place,O=h.includes(M),N=O?h.indexOf(M)/h.length:x.place.rank,{x:$,y:T}=t.latLngToContainerPoint(x.anchor);
if(!it([$,T],y,20)||x.marker&&!g.has(x))return[];let D=O||N===1&&!E||!x.marker,z=it([$,T],y)&&D;return[{id:M,entry:x,must:z,
rank:N,previous:x.spot,candidates:s(x,D?se:en)}]})}function l(h,g,y){let x=(M,E,O,N)=>({id:M,rank:N,must:!1,candidates:re(
{line:O,size:y,...i(W(E))})});return[...g].flatMap(([{arc:M,label:E,straight:O},N])=>{let $=M.rank+(M.reach?.6:M.to===
h.chosen?-.6:.5),T=x(at(M.id),E,N,$);return!O||!M.straight?[T]:[T,x(ae(M.id),O.label,V(t,M.straight.path),$+.1)]})}function p(h,g){
h.spot=g;let{classList:y}=I(h.label);if(y.toggle("dl-hidden",!g&&!!h.marker),y.toggle("dl-unplaced",!g&&!h.marker),!g||
(h.card.style.transform=`translate(calc(${g.dx}px - 50%), calc(${g.dy}px - 50%))`,h.leader.hidden=!g.leader,!g.leader))
return;let[x,M]=[g.leader[2]-g.leader[0],g.leader[3]-g.leader[1]];h.leader.style.width=`${Math.hypot(x,M)}px`,h.leader.
style.transform=`rotate(${Math.atan2(M,x)}rad)`}function b(h,g,y){I(h).classList.toggle("dl-hidden",!g),g&&(h.setLatLng(
t.containerPointToLatLng([g.x,g.y])),y&&(W(h).style.transform=`translate(-50%, -50%) rotate(${g.angle}rad)`))}return{arrange:f}}var le={circle:{path:"M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19z",baseline:16.3},square:{path:"M3.5 3.5h17v17h-17z",
baseline:16.3},diamond:{path:"M12 .8 23.2 12 12 23.2 .8 12z",baseline:16.3},triangle:{path:"M12 1 23.6 22H.4z",baseline:19},
hexagon:{path:"M6.4 2.2h11.2L23.2 12l-5.6 9.8H6.4L.8 12z",baseline:16.3}};var on=le;function J(t,e=!1){let n=G("svg",{viewBox:"-2 -2 28 28","aria-hidden":"true",class:e?"dl-open":""}),{path:o,
baseline:r}=on[t.shape],i=e?{d:o,style:`stroke: ${t.colour}`}:{d:o,fill:t.colour},c=G("text",{x:12,y:r,...e?{}:{fill:t.
ink}});return c.textContent=t.letter,n.append(G("path",i),c),n}function fe(t,e,n,o){let r=w("div","dl-legend"),[i,c]=[w("ul"),w("small")];r.append(i,c);let f=new Map,m="",u=new L.Control(
{position:"bottomleft"});return u.onAdd=()=>r,{attach(){u.addTo(t),L.DomEvent.disableClickPropagation(r),L.DomEvent.on(
r,"click",L.DomEvent.stopPropagation),n.register(()=>{i.setAttribute("aria-label",e().words.legend),c.textContent=e().
words.precision})},render({layers:s}){let d=JSON.stringify(s);if(m!==d){m=d;for(let l of s){let p=f.get(l.id)??a(l.id);
p.setAttribute("aria-pressed",String(l.shown)),p.replaceChildren(J(l),F("span","",l.title))}}},corner(){let[s,d]=[r,t.
getContainer()].map(l=>l.getBoundingClientRect());return{right:s.right-d.left,top:s.top-d.top}}};function a(s){let d=w(
"button");d.type="button",d.addEventListener("click",()=>o(s));let l=w("li");return l.append(d),i.append(l),f.set(s,d),
d}}var rn=t=>Math.max(0,Math.ceil(Math.log2(t/256)*10)/10);function Lt(t,e){t.setMinZoom(rn(t.getSize().x)),t.options.maxBoundsViscosity=
1,t.setMaxBounds([[-85,e-30],[85,e+360+30]])}var sn=[-720,-360,0,360,720];function ue(t){let e=[],n="";R(t,"dl-night",300).style.pointerEvents="none";let o={className:"\
dl-night",pane:"dl-night",renderer:L.svg({pane:"dl-night",padding:.4}),interactive:!1,smoothFactor:1};return{renderer:o.
renderer,render({at:r,rings:i},c){let f=Math.floor((c.getTime()-Date.parse(r))/6e4);if(n===`${r} ${f}`)return;n=`${r} ${f}`;
let m=zt(f*6e4);i.forEach((u,a)=>{let s=sn.map(d=>[u.map(([l,p])=>[l,p+m+d])]);e[a]?e[a].setLatLngs(s):e.push(L.polygon(
s,o).addTo(t))})}}}var de=new Map;function an(t,e){let n=`${e} ${t}`,o=de.get(n);if(o===void 0){let r={timeZone:t,weekday:"short",day:"nu\
meric",month:"short",year:"numeric"},i={hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZoneName:"longOffset"};try{
o={date:new Intl.DateTimeFormat(e,r),whole:new Intl.DateTimeFormat(e,{...r,...i})}}catch{o=null}de.set(n,o)}return o}function K(t,e,n){
let o=an(t,n);if(!o)return null;let r=Object.fromEntries(o.whole.formatToParts(e).map(({type:i,value:c})=>[i,c]));return{
time:`${r.hour}:${r.minute}`,weekday:r.weekday,date:o.date.format(e).replace(",",""),offset:`UTC${cn(r.timeZoneName)}`}}
function cn(t){return t.replace("GMT","").replace("-","−").replace(/^([+\u2212])0/,"$1").replace(":00","")||"+0"}function pe(t,e){let n=B(t),o=t.places.find(i=>i.id===t.origin),r=o?K(o.timeZone,n,t.language):null;for(let{place:i,clock:c,
button:f}of e){let m=K(i.timeZone,n,t.language),u=ln(t.words.reading,i.description,m);f.getAttribute("aria-label")!==u&&
f.setAttribute("aria-label",u),c&&j(c,fn(r,m))}}function ln(t,e,n){return n?`${e} ${t.replace("{weekday}",n.weekday).replace(
"{time}",n.time)}`:e}function fn(t,e){return e?`${t&&e.date!==t.date?`${e.weekday} `:""}${e.time} · ${e.offset}`:""}var un=new Map([["ArrowRight",1],["ArrowDown",1],["ArrowLeft",-1],["ArrowUp",-1],["Home",-1/0],["End",1/0]]);function me(t,e,n){
let o=un.get(t);return o===void 0?null:Number.isFinite(o)?(e+o+n)%n:o<0?0:n-1}var he=t=>t==="Enter"||t===" ";function ge(t,e){
t.contains(document.activeElement)||e.every((n,o)=>t.children[o]===n)||t.append(...e)}function be(t,{onChoose:e,onPoint:n}){let o=new Map,r=[];function i(a){let s=o.get(a);if(!s)throw new Error(`no place ${a}\
 on the map`);return s}function c(a){let s=L.latLng(a.latitude,a.longitude),d=a.precision==="area",l={autoPanOnFocus:!1,
keyboard:!0,riseOnHover:!1},p=d?null:L.marker(s,{...l,icon:Y("dl-marker")}).addTo(t),b=L.marker(s,{...l,keyboard:d,icon:Y(
"dl-label"),pane:d?"markerPane":"dl-labels"}).addTo(t),h=I(p??b);h.dataset.place=a.id,h.addEventListener("keydown",g=>f(
g,a.id)),h.addEventListener("focus",()=>{h.classList.add("dl-focus"),n(a.id)}),h.addEventListener("blur",()=>{h.classList.
remove("dl-focus"),n("")});for(let g of[p,b])g?.on("click",()=>e(a.id)),g?.on("mouseover",()=>n(a.id)).on("mouseout",()=>n(
""));return{place:a,anchor:s,marker:p,label:b,button:h,card:w("span","dl-card"),far:w("span","dl-far"),clock:null,leader:w(
"span","dl-leader"),count:w("span","dl-count"),members:[],spot:void 0,written:""}}function f(a,s){let d=me(a.key,r.indexOf(
s),r.length);d===null&&!he(a.key)||(a.preventDefault(),a.stopPropagation(),d===null?e(s):i(r[d]).button.focus())}function m(a,s,d){
let l=ot(d,s),[p,b]=[d.chosen===s.id,d.origin===s.id],h=JSON.stringify([s,l,p,b]);if(a.written===h)return;a.written=h,
a.place=s,a.button.setAttribute("aria-pressed",String(p));let g=I(a.label);if(a.marker){let x=I(a.marker);a.count=w("s\
pan","dl-count"),x.replaceChildren(J(l,s.precision==="city"),a.count),x.classList.toggle("dl-quiet",s.quiet),x.classList.
toggle("dl-chosen",p),x.classList.toggle("dl-origin",b),x.classList.toggle("dl-minor",s.rank>1),g.setAttribute("aria-h\
idden","true")}g.classList.toggle("dl-area-label",!a.marker),g.classList.toggle("dl-minor",s.rank>1),g.classList.toggle(
"dl-quiet",s.quiet),g.classList.toggle("dl-chosen",p);let y=w("span","dl-name");a.marker||y.append(J(l)),y.append(w("b\
di","",s.name)),a.far=w("span","dl-far"),a.clock=s.rank===1?w("span","dl-clock"):null,a.card=w("span","dl-card"),a.card.
append(y,a.far),a.clock&&a.card.append(a.clock),a.leader=w("span","dl-leader"),g.replaceChildren(a.leader,a.card)}function u(a){
let s=new Map(a.places.map(l=>[l.id,l]));for(let[l,p]of o)s.get(l)?.precision!==p.place.precision&&(p.marker?.remove(),
p.label.remove(),o.delete(l));for(let[l,p]of s){let b=o.get(l)??c(p);o.set(l,b);let h=L.latLng(p.latitude,p.longitude);
b.anchor=h;for(let g of[b.marker,b.label])g&&!g.getLatLng().equals(h)&&g.setLatLng(h);m(b,p,a)}r=[...s.keys()];let d=t.
getPane("markerPane");d&&ge(d,r.map(l=>i(l).button))}return{entries:o,entry:i,render:u}}function xe(t,e,n,o){let r=t.getContainer(),i=L.popup({autoPanPaddingTopLeft:[52,12],autoPanPaddingBottomRight:[12,12],
minWidth:180,offset:[0,-6],className:"dl-popup"}),c="",f="";function m(l){c=l,i.options.autoPan=!0,i.options.maxWidth=
Math.min(280,t.getSize().x-110),u(),i.setLatLng(e.entry(l).anchor),i.isOpen()||i.openOn(t),i.options.autoPan=!1}function u(){
let{place:l,members:p}=e.entry(c),b=`${l.id} ${JSON.stringify([l.popup,p])}`;if(f===b)return;f=b;let{words:h}=n(),g=w(
"div","dl-popup-body");g.append(F("strong","dl-popup-name",l.name)),l.popup.names&&g.append(F("div","dl-popup-names",l.
popup.names));let y=w("dl");y.append(w("dt","",h.localTime),w("dd","dl-popup-clock",s()));for(let[x,M]of l.popup.facts)
y.append(w("dt","",x),w("dd","",M));g.append(y),l.popup.note&&g.append(F("p","",l.popup.note)),p.length&&g.append(a(p,
h.alsoHere)),i.setContent(g),d()}function a(l,p){let b=w("p","dl-also",`${p} `);for(let h of l){let g=F("button","",e.
entry(h).place.name);g.type="button",g.addEventListener("click",y=>{y.stopPropagation(),o(h)}),b.append(g," ")}return b}
function s(){let l=n(),p=K(e.entry(c).place.timeZone,B(l),l.language);return p?`${p.time}, ${p.date} (${p.offset})`:"–"}
function d(){i.getElement()?.querySelector(".leaflet-popup-close-button")?.setAttribute("aria-label",n().words.closePopup)}
return i.on("add",d),i.on("remove",()=>{c="",f=""}),r.addEventListener("keydown",l=>{if(l.key!=="Escape"||!c)return;l.
stopPropagation();let{button:p}=e.entry(c);i.close(),p.focus()}),{open:m,close:()=>i.close(),refresh(){c&&(e.entries.has(
c)?u():i.close())},tick(){c&&j(r.querySelector(".dl-popup-clock"),s())}}}function ye(t,{isReady:e,isFitted:n,fit:o,arrange:r}){let{classList:i}=t.getContainer(),c=null;addEventListener("befor\
eprint",()=>{!e()||c||(c={fitted:n(),bounds:t.getBounds(),center:t.getCenter(),zoom:t.getZoom()},i.add("dl-printed"),t.
invalidateSize({pan:!1}),c.fitted?o():t.fitBounds(c.bounds,{animate:!1}),r())}),addEventListener("afterprint",()=>{c&&
(i.remove("dl-printed"),t.invalidateSize({pan:!1}),c.fitted?o():t.setView(c.center,c.zoom,{animate:!1}),c=null,r())})}function we(t=Date.now){let e=0,n=0,o=0;function r(i){[e,n]=[i,t()],o=Math.max(o,i)}return{next(){return r(Math.max(t(),
o+1)),e},note:r,isLate(i){return o=Math.max(o,i),i<e&&t()-n<3e3}}}function dn(t){let e=10**Math.floor(Math.log10(t));return([5,2,1].find(o=>o*e<=t)??1)*e}var Mt=100;function vt(t,e,n){
let{x:o,y:r}=t.getSize().divideBy(2),c=t.distance(t.containerPointToLatLng([o-Mt/2,r]),t.containerPointToLatLng([o+Mt/
2,r]))/n.unit.metres,f=dn(c);e.style.width=`${f/c*Mt}px`,e.textContent=`${f.toLocaleString(n.language)} ${n.unit.sign}`}var Le="(prefers-color-scheme: dark)";function kt(){let t=[...document.head.querySelectorAll("style")].filter(o=>o.textContent?.
includes("--background-color"));for(let o of t.slice(0,-1))o.remove();let e=getComputedStyle(document.documentElement).
getPropertyValue("--background-color").trim(),n=e?pn(e):matchMedia(Le).matches;document.documentElement.dataset.dlTheme=
n?"dark":"light"}function pn(t){let e=w("span");e.style.color=t,document.body.append(e);let[n,o,r]=(getComputedStyle(e).
color.match(/[\d.]+/g)??[]).map(Number);return e.remove(),n*.3+o*.59+r*.11<128}function Me(){kt(),window.Streamlit?.events.
addEventListener("streamlit:render",()=>setTimeout(kt)),matchMedia(Le).addEventListener("change",kt)}function ve(t,e){let n=null,o=r=>t.getContainer().classList.toggle("dl-online",r);return{render({baseMap:r,tiles:{address:i,
attribution:c}}){let f=r==="openstreetmap";f&&!n?(n=L.tileLayer(i,{attribution:c,maxZoom:19,className:"dl-tiles",referrerPolicy:"\
strict-origin"}),n.on("tileload",()=>{o(!0),e(!1)}),n.on("tileerror",()=>{o(!1),e(!0)}),n.addTo(t)):!f&&n&&(n.remove(),
n=null,o(!1),e(!1))}}}var mn=1800;function ke(t,e){let n=t.getContainer(),o=w("p","dl-wheel-hint");o.setAttribute("aria-hidden","true"),n.append(
o);let r=!1,i=0;function c(){clearTimeout(i),o.textContent=""}n.addEventListener("click",()=>{r=!0,c()}),n.addEventListener(
"mouseleave",()=>{r=!1,c()}),n.addEventListener("wheel",f=>{if(r||f.ctrlKey||f.metaKey||document.fullscreenElement){c();
return}f.stopImmediatePropagation(),o.textContent=e().words.wheel,clearTimeout(i),i=setTimeout(c,mn)},{capture:!0,passive:!0})}function Ee(){let t="",e=[];return{register(n){e.push(n),n()},render(n){if(t!==n){t=n;for(let o of e)o()}}}}function Te(t){let e=t.getContainer(),n=null,o=null,r=null,[i,c]=[0,0],f=we(),m=Ee();hn(t);let{attach:u,point:a,announce:s,
notice:d}=Pt(e),l=ue(t),p=Vt(t,l.renderer,a),b=qt(t,z);R(t,"dl-arcs",400),R(t,"dl-labels",590).classList.add("dl-passi\
ve");let h=L.svg({pane:"dl-arcs",padding:.4}),g=Ot(t,h),y=ve(t,v=>d("tiles",v?T().words.noTiles:"")),x=be(t,{onChoose:z,
onPoint:D}),M=At(t,h,{onChoose:v=>x.entries.has(v)&&z(v),onPoint:D}),E=xe(t,x,T,z),O=fe(t,T,m,C),N=ce(t,x.entries,M.drawn,
p.dateLines),$=w("div","dl-scale");function T(){if(!n)throw new Error("no scene yet");return n.shown}function D(v){a(M.
drawn.get(v)?.arc.text??"")}function z(v){n&&(X({...n.whole,chosen:v}),E.open(v),s(`${x.entry(v).place.description} ${T().
words.chosen}`),ht(e,{place:v,revision:f.next()}))}function C(v){if(!n)return;let P=n.whole.layers.map(S=>S.id===v?{...S,
shown:!S.shown}:S);X({...n.whole,layers:P});let k=P.filter(S=>S.shown).map(S=>S.id);ht(e,{layers:k,revision:f.next()})}
Gt(v=>{if(!n)return;f.note(v.revision);let P=n.whole.layers.map(k=>({...k,shown:v.layers.includes(k.id)}));X({...n.whole,
layers:P})});function A(v){let P=f.isLate(v.revision);X(n&&P?{...v,layers:n.whole.layers,chosen:n.whole.chosen}:v)}function X(v){
let P=n?.shown,k=Bt(v);n={whole:v,shown:k},P||Ae(k),y.render(k),l.render(k.night,B(k)),m.render(k.language),O.render(k),
vt(t,$,k),b.render(k,o),x.render(k),M.render(k),g.render(k),P&&P.places.length!==k.places.length&&s(k.words.shown.replace(
"{n}",String(k.places.length))),E.refresh(),Et(),k.fit.n!==i&&(i=k.fit.n,E.close(),H()),k.focus.n!==c?(c=k.focus.n,Se(
k.focus.place)):Oe(Wt(P,k)),ct()}function Ae(v){_t(t,T,m,H,$),u(),p.load(v.baseMapAddress,v.frame.west).then(P=>{o=P,o?
b.render(T(),o):d("ground",T().words.noBaseMap)}),[i,c]=[v.fit.n,v.focus.n],O.attach(),O.render(v),ke(t,T),Lt(t,v.frame.
west),H()}function Et(){pe(T(),x.entries.values()),E.tick()}function H(v=T().fit.places){let P=T(),k=P.places.filter(U=>v.
includes(U.id)),S=k.length?k:P.places;if(!S.length)return;let lt=S.map(U=>L.latLng(U.latitude,U.longitude));gt(t,lt,O.
corner),r=v}function Oe(v){let P=v.flatMap(S=>x.entries.get(S)?.anchor??[]),k=t.getBounds().pad(-.03);P.every(S=>k.contains(
S))||H(P.length>1?v:[...T().fit.places,...v])}function Se(v){let P=M.drawn.get(Rt),k=x.entries.get(v);k?(t.panTo(k.anchor,
{animate:!ft()}),E.open(v)):P&&gt(t,[...M.drawn.values()].filter(({arc:S})=>S.claim).flatMap(({arc:S})=>S.paths[0].map(
([lt,U])=>L.latLng(lt,U))),O.corner)}function ct(){n&&(N.arrange(n.shown),E.refresh())}let Tt=0;function Ct(){cancelAnimationFrame(
Tt),Tt=requestAnimationFrame(ct)}function Ie(){let v=r;t.invalidateSize({pan:!1}),n&&Lt(t,n.shown.frame.west),n&&v&&H(
v),Ct()}return t.on("zoomend moveend",()=>{n&&vt(t,$,n.shown),Ct()}),t.on("dragstart zoomstart",()=>{r=null}),new ResizeObserver(
Ie).observe(e),setInterval(()=>{!n||n.shown.instant||(Et(),l.render(n.shown.night,B(n.shown)))},1e3),ye(t,{isReady:()=>!!n,
isFitted:()=>r!==null,fit:()=>H(r??void 0),arrange:ct}),Me(),{render:A}}function hn(t){let e=t.getContainer();e.classList.
add("dl-map"),e.focus=()=>HTMLElement.prototype.focus.call(e,{preventScroll:!0}),t.attributionControl?.setPrefix(!1),ft()&&
(Object.assign(t,{_zoomAnimated:!1}),t.options.inertia=!1),matchMedia("(pointer: coarse)").matches&&t.dragging.disable()}var Ce=new WeakMap;function Pe(t,e){let n=Ce.get(t);n||(n=Te(t),Ce.set(t,n)),n.render(e)}function gn(t,e){let n=Uint8Array.
from(atob(e),o=>o.charCodeAt(0));return Pe(t,JSON.parse(new TextDecoder().decode(n))),window.feature_group=[],L.layerGroup()}
window.Dateline={draw:gn,show:Pe};})();
