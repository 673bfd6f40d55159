/* Built by `make js` from sources 11dfef633294353f. */
"use strict";(()=>{function M(t,e,n){let o=document.createElement(t);return e&&(o.className=e),n!==void 0&&(o.textContent=n),o}function F(t,e,n){
let o=M(t,e,n);return o.dir="auto",o}function G(t,e){let n=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[
o,r]of Object.entries(e))n.setAttribute(o,String(r));return n}function j(t,e){t&&t.textContent!==e&&(t.textContent=e)}function It(t){let e=M("p","dl-pointed"),n=M("p","dl-live");return e.setAttribute("aria-hidden","true"),n.setAttribute(
"role","status"),{attach:()=>t.append(e,n),point(o){e.textContent=o},announce(o){j(n,o)},notice(o,r){let i=t.querySelector(
`.dl-notice[data-kind=${o}]`);if(!i){let a=M("p","dl-notice");a.dataset.kind=o,a.setAttribute("role","status"),t.append(
a),i=a}i.textContent=r}}}function et(t){return L.divIcon({className:t,html:"",iconSize:null})}function N(t){let e=t.getElement();if(!e)throw new Error(
"the marker is not on the map");return e}function nt(t){return t.getElement()}function z(t,e,n){let o=t.createPane(e);
return o.style.zIndex=String(n),o}function ot(t,e,n){let o=L.marker([0,0],{icon:et(e),interactive:!1,keyboard:!1,pane:"\
dl-labels"}).addTo(t),r=document.createElement("span");return r.textContent=n,N(o).append(r),o}function W(t){return N(
t).firstChild}function K(t,e){return e.map(n=>{let{x:o,y:r}=t.latLngToContainerPoint(n);return[o,r]})}var pt=()=>matchMedia(
"(prefers-reduced-motion: reduce)").matches;function Nt(t,e,{onChoose:n,onPoint:o}){let r=new Map;function i(s,p,l){let d={className:p,pane:"dl-arcs",renderer:e,interactive:!1,
smoothFactor:.5};return L.polyline(s,{...d,...l}).addTo(t)}function a(s){let p={className:"dl-tip",pane:"dl-arcs",renderer:e,
interactive:!1,radius:3};return L.circleMarker(s,p).addTo(t)}function f(s){for(let p of[...s.lines,...s.tips,...s.touch])
p.remove();s.straight?.line.remove(),s.straight?.label.remove(),Object.assign(s,{lines:[],tips:[],touch:[],straight:null})}
function m(s,p,{paths:l,reach:d,straight:b,to:h}){let g=JSON.stringify([l,b]);p.written!==g&&(p.written=g,f(p),b&&(p.straight=
{line:i(b.path,"dl-straight"),label:u("dl-straight-label",b.label)}),p.lines=l.map(x=>i(x,"dl-arc")),d&&(p.tips=l.flatMap(
x=>[a(x[0]),a(x[x.length-1])])),p.touch=l.map(x=>i(x,"dl-touch",{interactive:!0,bubblingMouseEvents:!1}).on("mouseover",
()=>o(s)).on("mouseout",()=>o("")).on("click",()=>n(h))))}function u(s,p){let l=ot(t,`dl-distance ${s}`,p);return N(l).
setAttribute("aria-hidden","true"),l}function c(s){let p=new Map(s.arcs.map(l=>[l.id,l]));for(let[l,d]of r)p.has(l)||(f(
d),d.label.remove(),r.delete(l));for(let[l,d]of p){let b=r.get(l)??{arc:d,lines:[],tips:[],touch:[],straight:null,label:u(
"",""),written:""};r.set(l,b),m(l,b,d),b.arc=d,W(b.label).textContent=d.label;let h=!d.reach&&(d.claim||d.to===s.chosen);
for(let g of b.lines.map(nt))g.dataset.arc=l,g.classList.toggle("dl-quiet",d.quiet),g.classList.toggle("dl-minor",d.rank>
1),g.classList.toggle("dl-chosen",h),g.classList.toggle("dl-claim",d.claim&&!d.reach),g.classList.toggle("dl-reach",!!d.
reach);N(b.label).classList.toggle("dl-chosen",h),N(b.label).classList.toggle("dl-quiet",d.quiet)}for(let{arc:l,lines:d}of r.
values())if(l.claim||l.to===s.chosen)for(let b of d)b.bringToFront();for(let l of[...r.values()].sort((d,b)=>b.arc.rank-
d.arc.rank))for(let d of l.touch)d.bringToFront()}return{drawn:r,render:c}}function $t(t,e){let n=L.layerGroup().addTo(t),o="",r={radius:4,className:"dl-point",pane:"dl-arcs",renderer:e,interactive:!1};
return{render({places:i,chosen:a,origin:f}){let m=i.filter(({id:c,precision:s})=>s==="area"&&[a,f].includes(c)),u=m.map(
c=>c.id).join(" ");if(o!==u){o=u,n.clearLayers();for(let c of m)L.circleMarker([c.latitude,c.longitude],r).addTo(n)}}}}function mt(t){return t}function rt(t){if(t==null)return mt;var e,n,o=t.scale[0],r=t.scale[1],i=t.translate[0],a=t.translate[1];return function(f,m){
m||(e=n=0);var u=2,c=f.length,s=new Array(c);for(s[0]=(e+=f[0])*o+i,s[1]=(n+=f[1])*r+a;u<c;)s[u]=f[u],++u;return s}}function Dt(t,e){for(var n,o=t.length,r=o-e;r<--o;)n=t[r],t[r++]=t[o],t[o]=n}function _(t,e){return typeof e=="string"&&(e=t.objects[e]),e.type==="GeometryCollection"?{type:"FeatureCollection",features:e.
geometries.map(function(n){return zt(t,n)})}:zt(t,e)}function zt(t,e){var n=e.id,o=e.bbox,r=e.properties==null?{}:e.properties,
i=it(t,e);return n==null&&o==null?{type:"Feature",properties:r,geometry:i}:o==null?{type:"Feature",id:n,properties:r,geometry:i}:
{type:"Feature",id:n,bbox:o,properties:r,geometry:i}}function it(t,e){var n=rt(t.transform),o=t.arcs;function r(c,s){s.
length&&s.pop();for(var p=o[c<0?~c:c],l=0,d=p.length;l<d;++l)s.push(n(p[l],l));c<0&&Dt(s,d)}function i(c){return n(c)}
function a(c){for(var s=[],p=0,l=c.length;p<l;++p)r(c[p],s);return s.length<2&&s.push(s[0]),s}function f(c){for(var s=a(
c);s.length<4;)s.push(s[0]);return s}function m(c){return c.map(f)}function u(c){var s=c.type,p;switch(s){case"Geometr\
yCollection":return{type:s,geometries:c.geometries.map(u)};case"Point":p=i(c.coordinates);break;case"MultiPoint":p=c.coordinates.
map(i);break;case"LineString":p=a(c.arcs);break;case"MultiLineString":p=c.arcs.map(a);break;case"Polygon":p=m(c.arcs);
break;case"MultiPolygon":p=c.arcs.map(m);break;default:return null}return{type:s,coordinates:p}}return u(e)}function ht(t,e){var n={},o={},r={},i=[],a=-1;e.forEach(function(u,c){var s=t.arcs[u<0?~u:u],p;s.length<3&&!s[1][0]&&!s[1][1]&&
(p=e[++a],e[a]=u,e[c]=p)}),e.forEach(function(u){var c=f(u),s=c[0],p=c[1],l,d;if(l=r[s])if(delete r[l.end],l.push(u),l.
end=p,d=o[p]){delete o[d.start];var b=d===l?l:l.concat(d);o[b.start=l.start]=r[b.end=d.end]=b}else o[l.start]=r[l.end]=
l;else if(l=o[p])if(delete o[l.start],l.unshift(u),l.start=s,d=r[s]){delete r[d.end];var h=d===l?l:d.concat(l);o[h.start=
d.start]=r[h.end=l.end]=h}else o[l.start]=r[l.end]=l;else l=[u],o[l.start=s]=r[l.end=p]=l});function f(u){var c=t.arcs[u<
0?~u:u],s=c[0],p;return t.transform?(p=[0,0],c.forEach(function(l){p[0]+=l[0],p[1]+=l[1]})):p=c[c.length-1],u<0?[p,s]:
[s,p]}function m(u,c){for(var s in u){var p=u[s];delete c[p.start],delete p.start,delete p.end,p.forEach(function(l){n[l<
0?~l:l]=1}),i.push(p)}}return m(r,o),m(o,r),e.forEach(function(u){n[u<0?~u:u]||i.push([u])}),i}function gt(t){return it(t,Rt.apply(this,arguments))}function Rt(t,e,n){var o,r,i;if(arguments.length>1)o=Ge(t,e,n);else
for(r=0,o=new Array(i=t.arcs.length);r<i;++r)o[r]=r;return{type:"MultiLineString",arcs:ht(t,o)}}function Ge(t,e,n){var o=[],
r=[],i;function a(s){var p=s<0?~s:s;(r[p]||(r[p]=[])).push({i:s,g:i})}function f(s){s.forEach(a)}function m(s){s.forEach(
f)}function u(s){s.forEach(m)}function c(s){switch(i=s,s.type){case"GeometryCollection":s.geometries.forEach(c);break;case"\
LineString":f(s.arcs);break;case"MultiLineString":case"Polygon":m(s.arcs);break;case"MultiPolygon":u(s.arcs);break}}return c(
e),r.forEach(n==null?function(s){o.push(s[0].i)}:function(s){n(s[0].g,s[s.length-1].g)&&o.push(s[0].i)}),o}var Fe=4166666666666667e-21;function Bt(t){return[-360,0,360].filter(e=>e+180>t-90&&e-180<t+450)}function qt(t,e){return Math.
round((t-e)/360)*360}function Gt(t){return-t*Fe%360}function jt(t){let e=new Set(t.layers.filter(r=>r.shown).map(r=>r.id)),n=t.places.filter(r=>e.has(r.layer)||r.id===t.origin),
o=new Set(n.map(r=>r.id));return{...t,places:n,arcs:t.arcs.filter(r=>r.claim||o.has(r.to))}}function st(t,e){let n=t.layers.
find(({id:o})=>o===e.layer);if(!n)throw new Error(`no layer ${e.layer}`);return n}function R(t){return t.instant?new Date(
t.instant):new Date}function We(t,e){return t.type!=="MultiPolygon"||!e.length?t:{...t,arcs:e.map(n=>t.arcs[n])}}function _t(t,e){let n=new Map;
z(t,"dl-areas",350);let o=L.svg({pane:"dl-areas",padding:.4});function r(i,a){let f=i.objects.countries.geometries.find(
({id:c})=>c===a.outline);if(!f)return null;let m=qt(a.longitude,a.trueLongitude),u={pane:"dl-areas",renderer:o,style:{
className:"dl-area"},coordsToLatLng:([c,s])=>L.latLng(s,c+m)};return L.geoJSON(_(i,We(f,a.polygons)),u).on("click",()=>e(
a.id)).addTo(t)}return{render(i,a){let f=new Map(i.places.filter(m=>m.outline).map(m=>[m.id,m]));for(let[m,u]of n)f.has(
m)||(u.remove(),n.delete(m));if(a)for(let[m,u]of f){let c=n.get(m)??r(a,u);if(!c)continue;n.set(m,c);let{colour:s}=st(
i,u);c.setStyle({color:s,fillColor:s}),c.eachLayer(p=>{let{classList:l}=nt(p);l.toggle("dl-quiet",u.quiet),l.toggle("d\
l-chosen",u.id===i.chosen)})}}}}var bt="dateline";function xt(t,e){t.dispatchEvent(new CustomEvent(bt,{detail:e})),window.Streamlit?.setComponentValue(
e)}function Ft(t){window.addEventListener("message",({origin:e,source:n,data:o})=>{e===location.origin&&n===window.parent&&
o?.[bt]&&t(o[bt])})}var J=({fit:t,origin:e})=>t.places.length?[...new Set([...t.places,e])]:[],Ze=t=>Math.max(22,Math.min(90,t*.1)),He=({x:t,
y:e},n)=>n!==null&&t<n.right+14&&e>n.top-24;function Ue(t){return t.filter(({covered:e})=>!e).sort((e,n)=>n.zoom-e.zoom)[0]}
function yt(t,e,n){let o=Ze(t.getSize().x),r=L.latLngBounds(e),i=r.getSouthWest().equals(r.getNorthEast())?7:10.5,a=(p,l)=>{
t.fitBounds(r,{paddingTopLeft:[p,70],paddingBottomRight:[o,l],maxZoom:i,animate:!1});let d=n(),b=e.some(h=>He(t.latLngToContainerPoint(
h),d));return{left:p,bottom:l,zoom:t.getZoom(),covered:b}},f=a(o,70),m=n();if(!f.covered||!m)return;let u=a(m.right+30,
70),c=a(o,t.getSize().y-(n()??m).top+30),s=Ue([u,c])??f;a(s.left,s.bottom)}var Je=500;function Wt(t,e){t.title=e,t.setAttribute("aria-label",e)}function Zt(t,e,n,o,r){let i=t.getContainer();Ve(
t,e,n,o);let a=new L.Control({position:i.clientWidth<=Je?"bottomleft":"bottomright"});a.onAdd=()=>r,a.addTo(t);for(let[
m,u]of[["in","zoomIn"],["out","zoomOut"]]){let c=i.querySelector(`.leaflet-control-zoom-${m}`);c&&n.register(()=>Wt(c,
e().words[u]))}i.setAttribute("role","region");let f="";n.register(()=>{let{language:m,words:u}=e();document.documentElement.
lang=m,i.setAttribute("aria-label",u.map),t.attributionControl.removeAttribution(f),f=u.attribution,t.attributionControl.
addAttribution(f)}),Ke(i,e,n)}function Ve(t,e,n,o){let r=M("div","leaflet-bar"),i=(f,m,u)=>{let c=M("a","dl-control",f);
c.href="#",c.setAttribute("role","button"),n.register(()=>Wt(c,e().words[m])),L.DomEvent.on(c,"click",s=>{L.DomEvent.stop(
s),u()}),r.append(c)};i("⌂","fit",()=>o(J(e()))),i("§","fitSection",()=>o(e().fit.section.length?e().fit.section:J(
e()))),i("◎","fitAll",()=>o(e().places.map(f=>f.id))),document.fullscreenEnabled&&i("⤢","fullScreen",()=>{document.
fullscreenElement?document.exitFullscreen():t.getContainer().requestFullscreen()});let a=new L.Control({position:"topl\
eft"});a.onAdd=()=>r,a.addTo(t)}function Ke(t,e,n){let[o,r]=[M("a","dl-skip"),M("div","dl-after")];n.register(()=>{o.textContent=
e().words.skip}),o.href="#",o.addEventListener("click",i=>{i.preventDefault(),r.tabIndex=0,r.focus()}),r.addEventListener(
"blur",()=>r.removeAttribute("tabindex")),t.before(o),t.after(r)}function Ht(t){return[...new Set([t.chosen,...t.fit.claim,t.origin,...t.fit.section])].filter(Boolean)}function Ut(t,e){
return e.fit.section.length&&String(t?.fit.section??"")!==String(e.fit.section)?e.fit.section:e.fit.claim.length&&String(
t?.fit.claim??"")!==String(e.fit.claim)?e.fit.claim:e.chosen&&t?.chosen!==e.chosen?[e.chosen]:t&&t.origin!==e.origin?[
e.origin]:[]}var Jt=[[85,180],[75,180],[71.54,185.87],[68,191],[65.5,191],[62.1,184.51],[59.5,180],[57.06,176.06],[53,170],[50.41,175.28],
[48,180],[-2.5,180],[-2.51,201.51],[-.23,201.51],[1.5,199.36],[4.94,199.36],[4.94,203.98],[-.37,206.45],[-5.06,208.19],
[-9.91,210],[-11.65,210],[-11.65,205.43],[-5.84,203.92],[-5.84,190.6],[-9.43,189.01],[-11.06,188.71],[-13.97,189],[-14.43,
188.76],[-15,187.5],[-45,187.5],[-51,180],[-85,180]];function wt(t){return t.map(e=>Jt.map(([n,o])=>[n,o+e]))}function Xt(t,e,n){let o=[];z(t,"dl-land",200);let r=L.svg({pane:"dl-land",padding:.4}),i=d=>({className:d,pane:"dl-la\
nd",renderer:r,interactive:!1}),a=d=>({className:d,pane:"dl-night",renderer:e,interactive:!1}),f=(d,b)=>d.map(([h,g])=>[
g,h+b]),m=d=>o.flatMap(b=>d.map(h=>f(h,b)));async function u(d,b){o=Bt(b),c();let h;try{h=typeof d=="string"?await(await fetch(
d)).json():d}catch{return null}return s(h),h}function c(){let d=o.map(b=>[[-85,180+b],[85,180+b]]);L.polyline(d,a("dl-\
meridian")).addTo(t),L.polyline(wt(o),a("dl-date-line")).addTo(t)}function s(d){let{countries:b,coast:h,borders:g,disputed:x}=d.
objects,y=_(d,b).features.flatMap(({geometry:w})=>Vt(w).flat());L.polygon(m(y),i("dl-ground")).addTo(t),L.polyline(m(Kt(
_(d,h).geometry)),i("dl-coast")).addTo(t),L.polyline(m(Kt(_(d,g).geometry)),i("dl-border")).addTo(t),l();for(let w of _(
d,x).features)p(w);L.polyline(m(gt(d,x).coordinates),i("dl-dispute")).addTo(t)}function p({geometry:d,properties:{name:b,
note:h}}){let g=o.flatMap(y=>Vt(d).map(w=>w.map(C=>f(C,y)))),x=M("div");x.append(M("strong","",b??""),M("div","",h??"")),
L.polygon(g,{...i("dl-disputed"),interactive:!0}).on("mouseover",()=>n([b,h].filter(Boolean).join(": "))).on("mouseout",
()=>n("")).on("click",({latlng:y})=>L.popup({className:"dl-popup"}).setLatLng(y).setContent(x).openOn(t)).addTo(t)}function l(){
let d=G("pattern",{id:"dl-hatch",width:6,height:6,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"});d.append(
G("path",{d:"M0 0v6",class:"dl-hatch"}));let b=G("defs",{});b.append(d),t.getPane("dl-land")?.querySelector("svg")?.prepend(
b)}return{load:u,dateLines:()=>wt(o)}}function Vt(t){return t.type==="Polygon"?[t.coordinates]:t.type==="MultiPolygon"?
t.coordinates:[]}function Kt(t){return t.type==="MultiLineString"?t.coordinates:[]}function B(t,e,n,o){return{left:t-n/2,top:e-o/2,right:t+n/2,bottom:e+o/2}}function Yt(t,e){let n=Math.min(t.right,e.right)-
Math.max(t.left,e.left),o=Math.min(t.bottom,e.bottom)-Math.max(t.top,e.top);return n>0&&o>0?n*o:0}function Lt(t,e){let n=Math.
max(0,Math.min(t.right,e.x-2)-Math.max(t.left,2)),o=Math.max(0,Math.min(t.bottom,e.y-2)-Math.max(t.top,2));return(t.right-
t.left)*(t.bottom-t.top)-n*o}function Qt(t,e){let n=Math.max(0,e.left-t.right,t.left-e.right),o=Math.max(0,e.top-t.bottom,
t.top-e.bottom);return Math.hypot(n,o)}function te([t,e,n,o],r,i){let[a,f]=[n-t,o-e],m=Math.max(0,Math.min(1,((r-t)*a+
(i-e)*f)/(a*a+f*f||1)));return Math.hypot(r-t-m*a,i-e-m*f)}function Mt(t,e){for(let n=1;n<=8;n+=1){let o=t[0]+(t[2]-t[0])*
n/8,r=t[1]+(t[3]-t[1])*n/8;if(o>e.left&&o<e.right&&r>e.top&&r<e.bottom)return!0}return!1}function at(t){let e=[];for(let n=1;n<t.length;n+=1){let[[o,r],[i,a]]=[t[n-1],t[n]],f=Math.min(400,Math.ceil(Math.hypot(
i-o,a-r)/8));for(let m=0;m<f;m+=1)e.push([o+(i-o)*m/f,r+(a-r)*m/f])}return e}var ct=([t,e],n,o=0)=>t>-o&&e>-o&&t<n.x+o&&
e<n.y+o;var Ye=[-180,180,540].map(t=>[[-60,t],[75,t]]);function Qe(t,e){return["Etc/GMT-12","Etc/GMT+12"].map(n=>new Intl.DateTimeFormat(
e,{weekday:"long",timeZone:n}).format(t))}function ee(t,e,n){let o=new Map;function r(i,a,f,m,u){let c=o.get(i)??ot(t,
"dl-date","");o.set(i,c);let s=W(c);j(s,a);let{width:p,height:l}=n(s),d=f.flatMap(b=>at(K(t,b))).filter(([b,h],g)=>g%4===
0&&b>p/2&&b<u.x-p/2&&h>12&&h<u.y-12).map(([b,h])=>({x:b,y:h,dx:0,dy:0,angle:0,cost:Math.abs(h-u.y*m)*.1,boxes:[B(b,h,p,
l)],leader:null,onLine:!0}));return{id:i,label:c,must:!1,rank:3.2,candidates:d}}return{items(i,a){let[f,m]=Qe(R(i),i.language),
{dateLine:u,antimeridian:c}=i.words;return[r("date line",`${f} | ${u} | ${m}`,e(),.75,a),r("meridian",c,Ye,.92,a)]}}}var ne=20;function tn(t,e){let n=({place:o})=>e.includes(o.id)?e.indexOf(o.id):e.length;return[...t].filter(o=>o.marker).
sort((o,r)=>n(o)-n(r)||o.place.rank-r.place.rank)}function en(t){let e=[];for(let n of t){let o=!n.ownGroup&&e.find(([
r])=>Math.abs(r.x-n.x)<ne&&Math.abs(r.y-n.y)<ne);o?o.push(n):e.push([n])}return e}function oe(t,e,n){let o=tn(e,n).map(
i=>{let{x:a,y:f}=t.latLngToContainerPoint(i.anchor);return{entry:i,x:a,y:f,ownGroup:n.includes(i.place.id)}}),r=new Map;
for(let[i,...a]of en(o)){r.set(i.entry,{x:i.x,y:i.y}),i.entry.members=a.map(({entry:f})=>f.place.id);for(let{entry:f}of a)
f.members=[]}for(let{entry:i,ownGroup:a}of o){if(!i.marker)continue;let f=r.has(i);N(i.marker).classList.toggle("dl-ga\
thered",!f);let m=a?3e3-n.indexOf(i.place.id):1e3-i.place.rank;i.marker.setZIndexOffset(f?m:0),i.label.setZIndexOffset(
a?m:0),i.count.textContent=i.members.length?`+${i.members.length}`:""}return r}function re(){let t=new Map;return function(n){let o=n.parentNode,i=(n.childElementCount?[...n.children]:[n]).map(u=>u.
textContent).join(`
`)+o.className.includes("minor"),a=t.get(i);if(a)return a;let f=o.classList.contains("dl-hidden");f&&o.classList.remove(
"dl-hidden");let m={width:Math.ceil(n.offsetWidth),height:Math.ceil(n.offsetHeight)};return f&&o.classList.add("dl-hid\
den"),m.width&&t.set(i,m),m}}var lt=class t{constructor(e,n,o){this.size=o,this.cells=new Map,this.leaders=[],this.width=Math.ceil(o.x/6)+1;let r=Math.
ceil(o.y/6)+1;this.dots=new Uint8Array(this.width*r);for(let[i,a]of n)this.isInside(i,a)&&(this.dots[this.dotAt(i,a)]=
1);this.sums=new Uint32Array((this.width+1)*(r+1));for(let i=0;i<r;i+=1)for(let a=0,f=0;a<this.width;a+=1)f+=this.dots[i*
this.width+a],this.sums[(i+1)*(this.width+1)+a+1]=this.sums[i*(this.width+1)+a+1]+f;this.height=r;for(let i of e)this.
add(i)}isInside(e,n){return e>=0&&n>=0&&e<this.size.x&&n<this.size.y}dotAt(e,n){return Math.floor(n/6)*this.width+Math.
floor(e/6)}copy(){let e=Object.assign(Object.create(t.prototype),this);return e.cells=new Map([...this.cells].map(([n,
o])=>[n,o.slice()])),e.leaders=this.leaders.slice(),e}*keys({left:e,top:n,right:o,bottom:r},i=0){for(let a=Math.floor(
(n-i)/48);a<=Math.floor((r+i)/48);a+=1)for(let f=Math.floor((e-i)/48);f<=Math.floor((o+i)/48);f+=1)yield f*4096+a}add(e){
for(let n of this.keys(e)){let o=this.cells.get(n);o?o.push(e):this.cells.set(n,[e])}}near(e,n=0){let o=new Set;for(let r of this.
keys(e,n))for(let i of this.cells.get(r)??[])o.add(i);return o}inkUnder({left:e,top:n,right:o,bottom:r}){let[i,a]=[e,o].
map(c=>Math.max(0,Math.min(this.width,Math.round(c/6)))),[f,m]=[n,r].map(c=>Math.max(0,Math.min(this.height,Math.round(
c/6)))),u=(c,s)=>this.sums[s*(this.width+1)+c];return u(a,m)-u(i,m)-u(a,f)+u(i,f)}inkAlong([e,n,o,r]){let i=Math.ceil(
Math.hypot(o-e,r-n)/6),a=0;for(let f=1;f<i;f+=1){let[m,u]=[e+(o-e)*f/i,n+(r-n)*f/i];this.isInside(m,u)&&(a+=this.dots[this.
dotAt(m,u)])}return a}};var Z=1e3,nn=[0,-45,45,180,-135,135,-90,90,-22.5,22.5,-157.5,157.5,-67.5,67.5,-112.5,112.5].map(t=>[Math.cos(t*Math.PI/
180),Math.sin(t*Math.PI/180)]),on=[0,8,20,34,50,70,95,125];function se({x:t,y:e,gap:n,width:o,height:r,inside:i,reach:a}){
let[f,m]=[0,!1],u=[];i&&u.push({x:t,y:e,dx:0,dy:0,angle:f,cost:0,boxes:[B(t,e,o,r)],leader:null,onLine:m});for(let c of on.
filter(s=>s<=a))nn.forEach(([s,p],l)=>{let[d,b]=[s,p].map(C=>Math.max(-1,Math.min(1,C*1.42))),h=s*(n+c)+d*o/2,g=p*(n+c)+
b*r/2,x=c>8?[t,e,t+s*(n+c),e+p*(n+c)]:null,y=(i?20:0)+c+l*1.5,w=[B(t+h,e+g,o,r)];u.push({x:t+h,y:e+g,dx:h,dy:g,angle:f,
cost:y,boxes:w,leader:x,onLine:m})});return u}function ae({line:t,width:e,height:n,size:o}){let r=[0];for(let m=1;m<t.
length;m+=1)r.push(r[m-1]+Math.hypot(t[m][0]-t[m-1][0],t[m][1]-t[m-1][1]));let i=r[r.length-1],a=m=>{let u=1;for(;u<r.
length-1&&r[u]<m;)u+=1;let c=(m-r[u-1])/(r[u]-r[u-1]||1);return[0,1].map(s=>t[u-1][s]+(t[u][s]-t[u-1][s])*c)},f=[];for(let m=.08;m<=
.921;m+=.04){let u=i*m;if(u<e/2+14||u>i-e/2-14)continue;let[c,s,p]=[a(u-e/2),a(u+e/2),a(u)];if(Lt(B(p[0],p[1],e,n),o)>
0)continue;let l=Math.atan2(s[1]-c[1],s[0]-c[0]);Math.abs(l)>Math.PI/2&&(l+=l>0?-Math.PI:Math.PI);let d=Math.max(1,Math.
ceil(e/n)),b=Array.from({length:d},(x,y)=>{let w=((y+.5)/d-.5)*e;return B(p[0]+Math.cos(l)*w,p[1]+Math.sin(l)*w,n,n)}),
[h,g]=p;f.push({x:h,y:g,dx:0,dy:0,angle:l,cost:Math.abs(m-.5)*60,boxes:b,leader:null,onLine:!0})}return f}function vt(t,e,n,o){
let r=new lt(e,n,o),i=t.filter(c=>c.must),a=null;for(let c=0;c<6;c+=1){let s=r.copy(),p=ie(i,s),l=h=>p.get(h.id)?.total??
Z,d=i.reduce((h,g)=>h+l(g),0);(!a||d<a.total)&&(a={chosen:p,field:s,total:d});let b=i.filter(h=>p.has(h.id)&&l(h)>Z/5).
sort((h,g)=>l(g)-l(h))[0];if(!b||b===i[0])break;i=[b,...i.filter(h=>h!==b)]}let{chosen:f,field:m}=a??{chosen:new Map,field:r},
u=t.filter(c=>!c.must);for(let[c,s]of ie(u,m))f.set(c,s);return f}function ie(t,e){let n=new Map;for(let o of t){let r=null,
i=o.must?1/0:Z;for(let a of o.candidates){if(a.cost-10>=i)continue;let f=sn(o,a,e,i);f>=i||(r={...a,total:f},i=f)}r&&(rn(
o.id,r,e),n.set(o.id,r))}return n}function rn(t,{boxes:e,leader:n},o){for(let r of e)o.add({...r,owner:t});n&&o.leaders.
push(n)}function sn(t,e,n,o){let r=e.cost;t.previous&&Math.hypot(t.previous.dx-e.dx,t.previous.dy-e.dy)<4&&(r-=10);for(let i of e.
boxes){let a=Lt(i,n.size);if(a>0&&(r+=Z+a),r>=o)return r;for(let f of n.near(i)){let m=f.owner===t.id?0:Yt(i,f);m>0&&(r+=
Z+m)}for(let f of n.leaders)Mt(f,i)&&(r+=Z/2);if(r>=o)return r;e.onLine||(r+=Math.min(45,3*n.inkUnder(i)))}if(e.onLine)
return r;for(let i of n.near(e.boxes[0],34))i.marker&&i.owner!==t.id&&(r+=Math.max(0,34-Qt(e.boxes[0],i))*2);return e.
leader?r+an(t,e.leader,n):r}function an(t,e,n){let[o,r,i,a]=e,f=Math.min(60,10*n.inkAlong(e)),m={left:Math.min(o,i),top:Math.
min(r,a),right:Math.max(o,i),bottom:Math.max(r,a)};for(let u of n.near(m,30))o>u.left-4&&o<u.right+4&&r>u.top-4&&r<u.bottom+
4||u.owner===t.id||(Mt(e,u)&&(f+=Z/2),u.marker&&(f+=4*Math.max(0,30-te(e,(u.left+u.right)/2,(u.top+u.bottom)/2))));return f}var ce=24,cn=15,le=125,ln=8,ft=t=>`arc ${t}`,fe=t=>`straight ${t}`;function ue(t,e,n,o){let r=t.getContainer(),i=re(),
a=ee(t,o,i);function f(h){let g=t.getSize();if(!g.x||!g.y)return;let x=Ht(h),y=oe(t,e.values(),x),w=[...m(y),...u()],C=c(
y),A=[...C.values()].flatMap(at).filter(T=>ct(T,g));for(let{far:T}of e.values())T.textContent&&(T.textContent="");let I=p(
x,y,g),D=a.items(h,g),$=[...I,...l(h,C,g),...D].sort((T,O)=>T.rank-O.rank),P=vt($,w,A,g),q=I.filter(({id:T,must:O})=>O&&
n.has(T)&&!P.has(ft(T)));if(q.length){for(let O of q)O.entry.far.textContent=n.get(O.id)?.arc.label??"",O.candidates=s(
O.entry,le);let T=new Set(q.map(({id:O})=>ft(O)));P=vt($.filter(({id:O})=>!T.has(O)),w,A,g)}for(let T of e.values())d(
T,P.get(T.place.id));for(let{id:T,label:O}of D)b(O,P.get(T),!1);for(let[T,O]of n)b(O.label,P.get(ft(T)),!0),O.straight&&
b(O.straight.label,P.get(fe(T)),!0)}function m(h){let g=[...h].map(([{place:{id:y}},{x:w,y:C}])=>({...B(w,C,ce,ce),owner:y,
marker:!0})),x=[...h].filter(([{members:y}])=>y.length).map(([,{x:y,y:w}])=>({left:y+4,top:w-24,right:y+26,bottom:w-6}));
return[...g,...x]}function u(){let h=r.getBoundingClientRect();return[...r.querySelectorAll(".leaflet-control, .dl-not\
ice:not(:empty)")].map(g=>{let x=g.getBoundingClientRect();return{left:x.left-h.left,top:x.top-h.top,right:x.right-h.left,
bottom:x.bottom-h.top}})}function c(h){let g=new Map;for(let x of n.values()){let y=e.get(x.arc.to);(x.arc.claim||y&&(!y.
marker||h.has(y)))&&g.set(x,K(t,x.arc.paths[0]))}return g}function s({anchor:h,marker:g,card:x},y){let{x:w,y:C}=t.latLngToContainerPoint(
h),A=!g;return se({x:w,y:C,gap:A?0:cn,inside:A,reach:y,...i(x)})}function p(h,g,x){return[...e.values()].flatMap(y=>{let{
id:w,quiet:C}=y.place,A=h.includes(w),I=A?h.indexOf(w)/h.length:y.place.rank,{x:D,y:$}=t.latLngToContainerPoint(y.anchor);
if(!ct([D,$],x,20)||y.marker&&!g.has(y))return[];let P=A||I===1&&!C||!y.marker,q=ct([D,$],x)&&P;return[{id:w,entry:y,must:q,
rank:I,previous:y.spot,candidates:s(y,P?le:ln)}]})}function l(h,g,x){let y=(w,C,A,I)=>({id:w,rank:I,must:!1,candidates:ae(
{line:A,size:x,...i(W(C))})});return[...g].flatMap(([{arc:w,label:C,straight:A},I])=>{let D=w.rank+(w.reach?.6:w.to===
h.chosen?-.6:.5),$=y(ft(w.id),C,I,D);return!A||!w.straight?[$]:[$,y(fe(w.id),A.label,K(t,w.straight.path),D+.1)]})}function d(h,g){
h.spot=g;let{classList:x}=N(h.label);if(x.toggle("dl-hidden",!g&&!!h.marker),x.toggle("dl-unplaced",!g&&!h.marker),!g||
(h.card.style.transform=`translate(calc(${g.dx}px - 50%), calc(${g.dy}px - 50%))`,h.leader.hidden=!g.leader,!g.leader))
return;let[y,w]=[g.leader[2]-g.leader[0],g.leader[3]-g.leader[1]];h.leader.style.width=`${Math.hypot(y,w)}px`,h.leader.
style.transform=`rotate(${Math.atan2(w,y)}rad)`}function b(h,g,x){N(h).classList.toggle("dl-hidden",!g),g&&(h.setLatLng(
t.containerPointToLatLng([g.x,g.y])),x&&(W(h).style.transform=`translate(-50%, -50%) rotate(${g.angle}rad)`))}return{arrange:f}}var de={circle:{path:"M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19z",baseline:16.3},square:{path:"M3.5 3.5h17v17h-17z",
baseline:16.3},diamond:{path:"M12 .8 23.2 12 12 23.2 .8 12z",baseline:16.3},triangle:{path:"M12 1 23.6 22H.4z",baseline:19},
hexagon:{path:"M6.4 2.2h11.2L23.2 12l-5.6 9.8H6.4L.8 12z",baseline:16.3}};var un=de;function X(t,e=!1){let n=G("svg",{viewBox:"-2 -2 28 28","aria-hidden":"true",class:e?"dl-open":""}),{path:o,
baseline:r}=un[t.shape],i=e?{d:o,style:`stroke: ${t.colour}`}:{d:o,fill:t.colour},a=G("text",{x:12,y:r,...e?{}:{fill:t.
ink}});return a.textContent=t.letter,n.append(G("path",i),a),n}function pe(t,e,n,o){let r=M("div","dl-legend"),[i,a]=[M("ul"),M("small")];r.append(i,a);let f=new Map,m="",u=new L.Control(
{position:"bottomleft"});return u.onAdd=()=>r,{attach(){u.addTo(t),L.DomEvent.disableClickPropagation(r),L.DomEvent.on(
r,"click",L.DomEvent.stopPropagation),n.register(()=>{i.setAttribute("aria-label",e().words.legend),a.textContent=e().
words.precision})},render({layers:s}){let p=JSON.stringify(s);if(m!==p){m=p;for(let l of s){let d=f.get(l.id)??c(l.id);
d.setAttribute("aria-pressed",String(l.shown)),d.replaceChildren(X(l),F("span","",l.title))}}},corner(){let[s,p]=[r,t.
getContainer()].map(l=>l.getBoundingClientRect());return{right:s.right-p.left,top:s.top-p.top}}};function c(s){let p=M(
"button");p.type="button",p.addEventListener("click",()=>o(s));let l=M("li");return l.append(p),i.append(l),f.set(s,p),
p}}var dn=t=>Math.max(0,Math.ceil(Math.log2(t/256)*10)/10);function kt(t,e){t.setMinZoom(dn(t.getSize().x)),t.options.maxBoundsViscosity=
1,t.setMaxBounds([[-85,e-30],[85,e+360+30]])}var pn=[-720,-360,0,360,720];function me(t){let e=[],n="";z(t,"dl-night",300).style.pointerEvents="none";let o={className:"\
dl-night",pane:"dl-night",renderer:L.svg({pane:"dl-night",padding:.4}),interactive:!1,smoothFactor:1};return{renderer:o.
renderer,render({at:r,rings:i},a){let f=Math.floor((a.getTime()-Date.parse(r))/6e4);if(n===`${r} ${f}`)return;n=`${r} ${f}`;
let m=Gt(f*6e4);i.forEach((u,c)=>{let s=pn.map(p=>[u.map(([l,d])=>[l,d+m+p])]);e[c]?e[c].setLatLngs(s):e.push(L.polygon(
s,o).addTo(t))})}}}function mn(t){let e=n=>Math.abs(Math.abs(n%360)-180)<.01;return t.flatMap(n=>{let o=[[n[0]]];for(let[r,i]of n.slice(1).
entries()){let a=n[r];e(a[1])&&e(i[1])||Math.abs(a[0])>89.9&&Math.abs(i[0])>89.9?o.push([i]):o[o.length-1].push(i)}return o.
filter(r=>r.length>1)})}function he(t,{lat:e,lng:n}){return t.map(r=>{let[i,a]=[0,1].map(l=>r.map(d=>d[l]).sort((d,b)=>d-
b)),[f,m,u,c]=[i[0],i.at(-1),a[0],a.at(-1)].map(Number),s=f<=e&&e<=m&&u<=n&&n<=c,p=Math.min(...r.map(l=>Math.hypot(l[0]-
e,l[1]-n)));return{ring:r,order:s?-(m-f)*(c-u):p}}).sort((r,i)=>r.order-i.order)[0]?.ring??[]}function ge(t,e){let n=L.
svg({pane:e,padding:.4}),o=[],r="";return{render({outline:i}){let a=JSON.stringify(i);if(a===r)return;r=a;for(let u of o)
u.remove();if(o=[],!i)return;let f=i.rings,m={pane:e,renderer:n,interactive:!1};o=[L.polygon(f,{...m,className:"dl-wit\
hin",stroke:!1}),L.polyline(mn(f),{...m,className:"dl-outline"})];for(let u of o)u.addTo(t)}}}var be=new Map;function hn(t,e){let n=`${e} ${t}`,o=be.get(n);if(o===void 0){let r={timeZone:t,weekday:"short",day:"nu\
meric",month:"short",year:"numeric"},i={hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZoneName:"longOffset"};try{
o={date:new Intl.DateTimeFormat(e,r),whole:new Intl.DateTimeFormat(e,{...r,...i})}}catch{o=null}be.set(n,o)}return o}function Y(t,e,n){
let o=hn(t,n);if(!o)return null;let r=Object.fromEntries(o.whole.formatToParts(e).map(({type:i,value:a})=>[i,a]));return{
time:`${r.hour}:${r.minute}`,weekday:r.weekday,date:o.date.format(e).replace(",",""),offset:`UTC${gn(r.timeZoneName)}`}}
function gn(t){return t.replace("GMT","").replace("-","−").replace(/^([+\u2212])0/,"$1").replace(":00","")||"+0"}function xe(t,e){let n=R(t),o=t.places.find(i=>i.id===t.origin),r=o?Y(o.timeZone,n,t.language):null;for(let{place:i,clock:a,
button:f}of e){let m=Y(i.timeZone,n,t.language),u=bn(t.words.reading,i.description,m);f.getAttribute("aria-label")!==u&&
f.setAttribute("aria-label",u),a&&j(a,xn(r,m))}}function bn(t,e,n){return n?`${e} ${t.replace("{weekday}",n.weekday).replace(
"{time}",n.time)}`:e}function xn(t,e){return e?`${t&&e.date!==t.date?`${e.weekday} `:""}${e.time} · ${e.offset}`:""}var yn=new Map([["ArrowRight",1],["ArrowDown",1],["ArrowLeft",-1],["ArrowUp",-1],["Home",-1/0],["End",1/0]]);function ye(t,e,n){
let o=yn.get(t);return o===void 0?null:Number.isFinite(o)?(e+o+n)%n:o<0?0:n-1}var we=t=>t==="Enter"||t===" ";function Le(t,e){
t.contains(document.activeElement)||e.every((n,o)=>t.children[o]===n)||t.append(...e)}function Me(t,{onChoose:e,onPoint:n}){let o=new Map,r=[];function i(c){let s=o.get(c);if(!s)throw new Error(`no place ${c}\
 on the map`);return s}function a(c){let s=L.latLng(c.latitude,c.longitude),p=c.precision==="area",l={autoPanOnFocus:!1,
keyboard:!0,riseOnHover:!1},d=p?null:L.marker(s,{...l,icon:et("dl-marker")}).addTo(t),b=L.marker(s,{...l,keyboard:p,icon:et(
"dl-label"),pane:p?"markerPane":"dl-labels"}).addTo(t),h=N(d??b);h.dataset.place=c.id,h.addEventListener("keydown",g=>f(
g,c.id)),h.addEventListener("focus",()=>{h.classList.add("dl-focus"),n(c.id)}),h.addEventListener("blur",()=>{h.classList.
remove("dl-focus"),n("")});for(let g of[d,b])g?.on("click",()=>e(c.id)),g?.on("mouseover",()=>n(c.id)).on("mouseout",()=>n(
""));return{place:c,anchor:s,marker:d,label:b,button:h,card:M("span","dl-card"),far:M("span","dl-far"),clock:null,leader:M(
"span","dl-leader"),count:M("span","dl-count"),members:[],spot:void 0,written:""}}function f(c,s){let p=ye(c.key,r.indexOf(
s),r.length);p===null&&!we(c.key)||(c.preventDefault(),c.stopPropagation(),p===null?e(s):i(r[p]).button.focus())}function m(c,s,p){
let l=st(p,s),[d,b]=[p.chosen===s.id,p.origin===s.id],h=JSON.stringify([s,l,d,b]);if(c.written===h)return;c.written=h,
c.place=s,c.button.setAttribute("aria-pressed",String(d));let g=N(c.label);if(c.marker){let y=N(c.marker);c.count=M("s\
pan","dl-count"),y.replaceChildren(X(l,s.precision==="city"),c.count),y.classList.toggle("dl-quiet",s.quiet),y.classList.
toggle("dl-chosen",d),y.classList.toggle("dl-origin",b),y.classList.toggle("dl-minor",s.rank>1),g.setAttribute("aria-h\
idden","true")}g.classList.toggle("dl-area-label",!c.marker),g.classList.toggle("dl-minor",s.rank>1),g.classList.toggle(
"dl-quiet",s.quiet),g.classList.toggle("dl-chosen",d);let x=M("span","dl-name");c.marker||x.append(X(l)),x.append(M("b\
di","",s.name)),c.far=M("span","dl-far"),c.clock=s.rank===1?M("span","dl-clock"):null,c.card=M("span","dl-card"),c.card.
append(x,c.far),c.clock&&c.card.append(c.clock),c.leader=M("span","dl-leader"),g.replaceChildren(c.leader,c.card)}function u(c){
let s=new Map(c.places.map(l=>[l.id,l]));for(let[l,d]of o)s.get(l)?.precision!==d.place.precision&&(d.marker?.remove(),
d.label.remove(),o.delete(l));for(let[l,d]of s){let b=o.get(l)??a(d);o.set(l,b);let h=L.latLng(d.latitude,d.longitude);
b.anchor=h;for(let g of[b.marker,b.label])g&&!g.getLatLng().equals(h)&&g.setLatLng(h);m(b,d,c)}r=[...s.keys()];let p=t.
getPane("markerPane");p&&Le(p,r.map(l=>i(l).button))}return{entries:o,entry:i,render:u}}function ve(t,e,n,o){let r=t.getContainer(),i=L.popup({autoPanPaddingTopLeft:[52,12],autoPanPaddingBottomRight:[12,12],
minWidth:180,offset:[0,-6],className:"dl-popup"}),a="",f="";function m(l){a=l,i.options.autoPan=!0,i.options.maxWidth=
Math.min(280,t.getSize().x-110),u(),i.setLatLng(e.entry(l).anchor),i.isOpen()||i.openOn(t),i.options.autoPan=!1}function u(){
let{place:l,members:d}=e.entry(a),b=`${l.id} ${JSON.stringify([l.popup,d])}`;if(f===b)return;f=b;let{words:h}=n(),g=M(
"div","dl-popup-body");g.append(F("strong","dl-popup-name",l.name)),l.popup.names&&g.append(F("div","dl-popup-names",l.
popup.names));let x=M("dl");x.append(M("dt","",h.localTime),M("dd","dl-popup-clock",s()));for(let[y,w]of l.popup.facts)
x.append(M("dt","",y),M("dd","",w));g.append(x),l.popup.note&&g.append(F("p","",l.popup.note)),d.length&&g.append(c(d,
h.alsoHere)),i.setContent(g),p()}function c(l,d){let b=M("p","dl-also",`${d} `);for(let h of l){let g=F("button","",e.
entry(h).place.name);g.type="button",g.addEventListener("click",x=>{x.stopPropagation(),o(h)}),b.append(g," ")}return b}
function s(){let l=n(),d=Y(e.entry(a).place.timeZone,R(l),l.language);return d?`${d.time}, ${d.date} (${d.offset})`:"–"}
function p(){i.getElement()?.querySelector(".leaflet-popup-close-button")?.setAttribute("aria-label",n().words.closePopup)}
return i.on("add",p),i.on("remove",()=>{a="",f=""}),r.addEventListener("keydown",l=>{if(l.key!=="Escape"||!a)return;l.
stopPropagation();let{button:d}=e.entry(a);i.close(),d.focus()}),{open:m,close:()=>i.close(),refresh(){a&&(e.entries.has(
a)?u():i.close())},tick(){a&&j(r.querySelector(".dl-popup-clock"),s())}}}function ke(t,{isReady:e,isFitted:n,fit:o,arrange:r}){let{classList:i}=t.getContainer(),a=null;addEventListener("befor\
eprint",()=>{!e()||a||(a={fitted:n(),bounds:t.getBounds(),center:t.getCenter(),zoom:t.getZoom()},i.add("dl-printed"),t.
invalidateSize({pan:!1}),a.fitted?o():t.fitBounds(a.bounds,{animate:!1}),r())}),addEventListener("afterprint",()=>{a&&
(i.remove("dl-printed"),t.invalidateSize({pan:!1}),a.fitted?o():t.setView(a.center,a.zoom,{animate:!1}),a=null,r())})}function Ee(t=Date.now){let e=0,n=0,o=0;function r(i){[e,n]=[i,t()],o=Math.max(o,i)}return{next(){return r(Math.max(t(),
o+1)),e},note:r,isLate(i){return o=Math.max(o,i),i<e&&t()-n<3e3}}}function wn(t){let e=10**Math.floor(Math.log10(t));return([5,2,1].find(o=>o*e<=t)??1)*e}var Et=100;function Tt(t,e,n){
let{x:o,y:r}=t.getSize().divideBy(2),a=t.distance(t.containerPointToLatLng([o-Et/2,r]),t.containerPointToLatLng([o+Et/
2,r]))/n.unit.metres,f=wn(a);e.style.width=`${f/a*Et}px`,e.textContent=`${f.toLocaleString(n.language)} ${n.unit.sign}`}var Te="(prefers-color-scheme: dark)";function Pt(){let t=[...document.head.querySelectorAll("style")].filter(o=>o.textContent?.
includes("--background-color"));for(let o of t.slice(0,-1))o.remove();let e=getComputedStyle(document.documentElement).
getPropertyValue("--background-color").trim(),n=e?Ln(e):matchMedia(Te).matches;document.documentElement.dataset.dlTheme=
n?"dark":"light"}function Ln(t){let e=M("span");e.style.color=t,document.body.append(e);let[n,o,r]=(getComputedStyle(e).
color.match(/[\d.]+/g)??[]).map(Number);return e.remove(),n*.3+o*.59+r*.11<128}function Pe(){Pt(),window.Streamlit?.events.
addEventListener("streamlit:render",()=>setTimeout(Pt)),matchMedia(Te).addEventListener("change",Pt)}function Ce(t,e){let n=null,o=r=>t.getContainer().classList.toggle("dl-online",r);return{render({baseMap:r,tiles:{address:i,
attribution:a}}){let f=r==="openstreetmap";f&&!n?(n=L.tileLayer(i,{attribution:a,maxZoom:19,className:"dl-tiles",referrerPolicy:"\
strict-origin"}),n.on("tileload",()=>{o(!0),e(!1)}),n.on("tileerror",()=>{o(!1),e(!0)}),n.addTo(t)):!f&&n&&(n.remove(),
n=null,o(!1),e(!1))}}}var Mn=1800;function Ae(t,e){let n=t.getContainer(),o=M("p","dl-wheel-hint");o.setAttribute("aria-hidden","true"),n.append(
o);let r=!1,i=0;function a(){clearTimeout(i),o.textContent=""}n.addEventListener("click",()=>{r=!0,a()}),n.addEventListener(
"mouseleave",()=>{r=!1,a()}),n.addEventListener("wheel",f=>{if(r||f.ctrlKey||f.metaKey||document.fullscreenElement){a();
return}f.stopImmediatePropagation(),o.textContent=e().words.wheel,clearTimeout(i),i=setTimeout(a,Mn)},{capture:!0,passive:!0})}function Oe(){let t="",e=[];return{register(n){e.push(n),n()},render(n){if(t!==n){t=n;for(let o of e)o()}}}}function Se(t){let e=t.getContainer(),n=null,o=null,r=null,[i,a]=[0,0],f=Ee(),m=Oe();vn(t);let{attach:u,point:c,announce:s,
notice:p}=It(e),l=me(t),d=Xt(t,l.renderer,c),b=_t(t,T),h=ge(t,"dl-areas");z(t,"dl-arcs",400),z(t,"dl-labels",590).classList.
add("dl-passive");let g=L.svg({pane:"dl-arcs",padding:.4}),x=$t(t,g),y=Ce(t,v=>p("tiles",v?P().words.noTiles:"")),w=Me(
t,{onChoose:T,onPoint:q}),C=Nt(t,g,{onChoose:v=>w.entries.has(v)&&T(v),onPoint:q}),A=ve(t,w,P,T),I=pe(t,P,m,O),D=ue(t,
w.entries,C.drawn,d.dateLines),$=M("div","dl-scale");function P(){if(!n)throw new Error("no scene yet");return n.shown}
function q(v){c(C.drawn.get(v)?.arc.text??"")}function T(v){n&&(Q({...n.whole,chosen:v}),A.open(v),s(`${w.entry(v).place.
description} ${P().words.chosen}`),xt(e,{place:v,revision:f.next()}))}function O(v){if(!n)return;let E=n.whole.layers.
map(S=>S.id===v?{...S,shown:!S.shown}:S);Q({...n.whole,layers:E});let k=E.filter(S=>S.shown).map(S=>S.id);xt(e,{layers:k,
revision:f.next()})}Ft(v=>{if(!n)return;f.note(v.revision);let E=n.whole.layers.map(k=>({...k,shown:v.layers.includes(
k.id)}));Q({...n.whole,layers:E})});function $e(v){let E=f.isLate(v.revision);Q(n&&E?{...v,layers:n.whole.layers,chosen:n.
whole.chosen}:v)}function Q(v){let E=n?.shown,k=jt(v);n={whole:v,shown:k},E||De(k),y.render(k),l.render(k.night,R(k)),
m.render(k.language),I.render(k),Tt(t,$,k),b.render(k,o),h.render(k),w.render(k),C.render(k),x.render(k),E&&E.places.length!==
k.places.length&&s(k.words.shown.replace("{n}",String(k.places.length))),A.refresh(),Ct(),k.fit.n!==i&&(i=k.fit.n,A.close(),
H()),k.focus.n!==a?(a=k.focus.n,Re(k.focus.place)):k.outline&&k.outline.name!==E?.outline?.name?ut():ze(Ut(E,k)),dt()}
function De(v){Zt(t,P,m,H,$),u(),d.load(v.baseMapAddress,v.frame.west).then(E=>{o=E,o?b.render(P(),o):p("ground",P().words.
noBaseMap)}),[i,a]=[v.fit.n,v.focus.n],I.attach(),I.render(v),Ae(t,P),kt(t,v.frame.west),H()}function Ct(){xe(P(),w.entries.
values()),A.tick()}function H(v=J(P())){let E=P(),k=E.places.filter(U=>v.includes(U.id)),S=k.length?k:E.places;if(!S.length)
return;let tt=S.map(U=>L.latLng(U.latitude,U.longitude));yt(t,tt,I.corner),r=()=>H(v)}function ze(v){let E=v.flatMap(S=>w.
entries.get(S)?.anchor??[]),k=t.getBounds().pad(-.03);E.every(S=>k.contains(S))||H(E.length>1?v:[...J(P()),...v])}function Re(v){
let E=w.entries.get(v);if(!E){ut();return}t.panTo(E.anchor,{animate:!pt()}),A.open(v)}function ut(){let{arcs:v,fit:E,outline:k}=P(),
S=v.filter(V=>V.claim).map(V=>V.paths[0]),tt=w.entries.get(E.claim[0])?.anchor,U=k&&tt?he(k.rings,tt):[],St=[...S.flat(),
...U];St.length&&(yt(t,St.map(([V,qe])=>L.latLng(V,qe)),I.corner),r=ut)}function dt(){n&&(D.arrange(n.shown),A.refresh())}
let At=0;function Ot(){cancelAnimationFrame(At),At=requestAnimationFrame(dt)}function Be(){let v=r;t.invalidateSize({pan:!1}),
n&&kt(t,n.shown.frame.west),n&&v?.(),Ot()}return t.on("zoomend moveend",()=>{n&&Tt(t,$,n.shown),Ot()}),t.on("dragstart\
 zoomstart",()=>{r=null}),new ResizeObserver(Be).observe(e),setInterval(()=>{!n||n.shown.instant||(Ct(),l.render(n.shown.
night,R(n.shown)))},1e3),ke(t,{isReady:()=>!!n,isFitted:()=>r!==null,fit:()=>(r??H)(),arrange:dt}),Pe(),{render:$e}}function vn(t){
let e=t.getContainer();e.classList.add("dl-map"),e.focus=()=>HTMLElement.prototype.focus.call(e,{preventScroll:!0}),t.
attributionControl?.setPrefix(!1),pt()&&(Object.assign(t,{_zoomAnimated:!1}),t.options.inertia=!1),matchMedia("(pointe\
r: coarse)").matches&&t.dragging.disable()}var Ie=new WeakMap;function Ne(t,e){let n=Ie.get(t);n||(n=Se(t),Ie.set(t,n)),n.render(e)}function kn(t,e){let n=Uint8Array.
from(atob(e),o=>o.charCodeAt(0));return Ne(t,JSON.parse(new TextDecoder().decode(n))),window.feature_group=[],L.layerGroup()}
window.Dateline={draw:kn,show:Ne};})();
