/* Built by `make js` from sources 3d6138bcd6c53467. */
"use strict";(()=>{function M(t,e,n){let o=document.createElement(t);return e&&(o.className=e),n!==void 0&&(o.textContent=n),o}function F(t,e,n){
let o=M(t,e,n);return o.dir="auto",o}function $(t,e){let n=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[
o,r]of Object.entries(e))n.setAttribute(o,String(r));return n}function j(t,e){t&&t.textContent!==e&&(t.textContent=e)}function It(t){let e=M("p","dl-pointed"),n=M("p","dl-live");return e.setAttribute("aria-hidden","true"),n.setAttribute(
"role","status"),{attach:()=>t.append(e,n),point(o){e.textContent=o},announce(o){j(n,o)},notice(o,r){let s=t.querySelector(
`.dl-notice[data-kind=${o}]`);if(!s){let i=M("p","dl-notice");i.dataset.kind=o,i.setAttribute("role","status"),t.append(
i),s=i}s.textContent=r}}}function tt(t){return L.divIcon({className:t,html:"",iconSize:null})}function O(t){let e=t.getElement();if(!e)throw new Error(
"the marker is not on the map");return e}function et(t){return t.getElement()}function R(t,e,n){let o=t.createPane(e);
return o.style.zIndex=String(n),o}function nt(t,e,n){let o=L.marker([0,0],{icon:tt(e),interactive:!1,keyboard:!1,pane:"\
dl-labels"}).addTo(t),r=document.createElement("span");return r.textContent=n,O(o).append(r),o}function Z(t){return O(
t).firstChild}function V(t,e){return e.map(n=>{let{x:o,y:r}=t.latLngToContainerPoint(n);return[o,r]})}var pt=()=>matchMedia(
"(prefers-reduced-motion: reduce)").matches;function Nt(t,e,{onChoose:n,onPoint:o}){let r=new Map;function s(c,g,l){let d={className:g,pane:"dl-arcs",renderer:e,interactive:!1,
smoothFactor:.5};return L.polyline(c,{...d,...l}).addTo(t)}function i(c){let g={className:"dl-tip",pane:"dl-arcs",renderer:e,
interactive:!1,radius:3};return L.circleMarker(c,g).addTo(t)}function u(c){for(let g of[...c.lines,...c.tips,...c.touch])
g.remove();c.straight?.line.remove(),c.straight?.label.remove(),Object.assign(c,{lines:[],tips:[],touch:[],straight:null})}
function m(c,g,{paths:l,reach:d,straight:b,to:p}){let h=JSON.stringify([l,b]);g.written!==h&&(g.written=h,u(g),b&&(g.straight=
{line:s(b.path,"dl-straight"),label:f("dl-straight-label",b.label)}),g.lines=l.map(y=>s(y,"dl-arc")),d&&(g.tips=l.flatMap(
y=>[i(y[0]),i(y[y.length-1])])),g.touch=l.map(y=>s(y,"dl-touch",{interactive:!0,bubblingMouseEvents:!1}).on("mouseover",
()=>o(c)).on("mouseout",()=>o("")).on("click",()=>n(p))))}function f(c,g){let l=nt(t,`dl-distance ${c}`,g);return O(l).
setAttribute("aria-hidden","true"),l}function a(c){let g=new Map(c.arcs.map(l=>[l.id,l]));for(let[l,d]of r)g.has(l)||(u(
d),d.label.remove(),r.delete(l));for(let[l,d]of g){let b=r.get(l)??{arc:d,lines:[],tips:[],touch:[],straight:null,label:f(
"",""),written:""};r.set(l,b),m(l,b,d),b.arc=d,Z(b.label).textContent=d.label;let p=!d.reach&&(d.claim||d.to===c.chosen);
for(let h of b.lines.map(et))h.dataset.arc=l,h.classList.toggle("dl-quiet",d.quiet),h.classList.toggle("dl-minor",d.rank>
1),h.classList.toggle("dl-chosen",p),h.classList.toggle("dl-claim",d.claim&&!d.reach),h.classList.toggle("dl-reach",!!d.
reach);O(b.label).classList.toggle("dl-chosen",p),O(b.label).classList.toggle("dl-quiet",d.quiet)}for(let{arc:l,lines:d}of r.
values())if(l.claim||l.to===c.chosen)for(let b of d)b.bringToFront();for(let l of[...r.values()].sort((d,b)=>b.arc.rank-
d.arc.rank))for(let d of l.touch)d.bringToFront()}return{drawn:r,render:a}}function $t(t,e){let n=L.layerGroup().addTo(t),o="",r={radius:4,className:"dl-point",pane:"dl-arcs",renderer:e,interactive:!1};
return{render({places:s,chosen:i,origin:u}){let m=s.filter(({id:a,precision:c})=>c==="area"&&[i,u].includes(a)),f=m.map(
a=>a.id).join(" ");if(o!==f){o=f,n.clearLayers();for(let a of m)L.circleMarker([a.latitude,a.longitude],r).addTo(n)}}}}function mt(t){return t}function ot(t){if(t==null)return mt;var e,n,o=t.scale[0],r=t.scale[1],s=t.translate[0],i=t.translate[1];return function(u,m){
m||(e=n=0);var f=2,a=u.length,c=new Array(a);for(c[0]=(e+=u[0])*o+s,c[1]=(n+=u[1])*r+i;f<a;)c[f]=u[f],++f;return c}}function Dt(t,e){for(var n,o=t.length,r=o-e;r<--o;)n=t[r],t[r++]=t[o],t[o]=n}function _(t,e){return typeof e=="string"&&(e=t.objects[e]),e.type==="GeometryCollection"?{type:"FeatureCollection",features:e.
geometries.map(function(n){return zt(t,n)})}:zt(t,e)}function zt(t,e){var n=e.id,o=e.bbox,r=e.properties==null?{}:e.properties,
s=rt(t,e);return n==null&&o==null?{type:"Feature",properties:r,geometry:s}:o==null?{type:"Feature",id:n,properties:r,geometry:s}:
{type:"Feature",id:n,bbox:o,properties:r,geometry:s}}function rt(t,e){var n=ot(t.transform),o=t.arcs;function r(a,c){c.
length&&c.pop();for(var g=o[a<0?~a:a],l=0,d=g.length;l<d;++l)c.push(n(g[l],l));a<0&&Dt(c,d)}function s(a){return n(a)}
function i(a){for(var c=[],g=0,l=a.length;g<l;++g)r(a[g],c);return c.length<2&&c.push(c[0]),c}function u(a){for(var c=i(
a);c.length<4;)c.push(c[0]);return c}function m(a){return a.map(u)}function f(a){var c=a.type,g;switch(c){case"Geometr\
yCollection":return{type:c,geometries:a.geometries.map(f)};case"Point":g=s(a.coordinates);break;case"MultiPoint":g=a.coordinates.
map(s);break;case"LineString":g=i(a.arcs);break;case"MultiLineString":g=a.arcs.map(i);break;case"Polygon":g=m(a.arcs);
break;case"MultiPolygon":g=a.arcs.map(m);break;default:return null}return{type:c,coordinates:g}}return f(e)}function ht(t,e){var n={},o={},r={},s=[],i=-1;e.forEach(function(f,a){var c=t.arcs[f<0?~f:f],g;c.length<3&&!c[1][0]&&!c[1][1]&&
(g=e[++i],e[i]=f,e[a]=g)}),e.forEach(function(f){var a=u(f),c=a[0],g=a[1],l,d;if(l=r[c])if(delete r[l.end],l.push(f),l.
end=g,d=o[g]){delete o[d.start];var b=d===l?l:l.concat(d);o[b.start=l.start]=r[b.end=d.end]=b}else o[l.start]=r[l.end]=
l;else if(l=o[g])if(delete o[l.start],l.unshift(f),l.start=c,d=r[c]){delete r[d.end];var p=d===l?l:d.concat(l);o[p.start=
d.start]=r[p.end=l.end]=p}else o[l.start]=r[l.end]=l;else l=[f],o[l.start=c]=r[l.end=g]=l});function u(f){var a=t.arcs[f<
0?~f:f],c=a[0],g;return t.transform?(g=[0,0],a.forEach(function(l){g[0]+=l[0],g[1]+=l[1]})):g=a[a.length-1],f<0?[g,c]:
[c,g]}function m(f,a){for(var c in f){var g=f[c];delete a[g.start],delete g.start,delete g.end,g.forEach(function(l){n[l<
0?~l:l]=1}),s.push(g)}}return m(r,o),m(o,r),e.forEach(function(f){n[f<0?~f:f]||s.push([f])}),s}function gt(t){return rt(t,Rt.apply(this,arguments))}function Rt(t,e,n){var o,r,s;if(arguments.length>1)o=je(t,e,n);else
for(r=0,o=new Array(s=t.arcs.length);r<s;++r)o[r]=r;return{type:"MultiLineString",arcs:ht(t,o)}}function je(t,e,n){var o=[],
r=[],s;function i(c){var g=c<0?~c:c;(r[g]||(r[g]=[])).push({i:c,g:s})}function u(c){c.forEach(i)}function m(c){c.forEach(
u)}function f(c){c.forEach(m)}function a(c){switch(s=c,c.type){case"GeometryCollection":c.geometries.forEach(a);break;case"\
LineString":u(c.arcs);break;case"MultiLineString":case"Polygon":m(c.arcs);break;case"MultiPolygon":f(c.arcs);break}}return a(
e),r.forEach(n==null?function(c){o.push(c[0].i)}:function(c){n(c[0].g,c[c.length-1].g)&&o.push(c[0].i)}),o}var Ze=4166666666666667e-21;function Bt(t){return[-360,0,360].filter(e=>e+180>t-90&&e-180<t+450)}function qt(t,e){return Math.
round((t-e)/360)*360}function Gt(t){return-t*Ze%360}function jt(t){let e=new Set(t.layers.filter(r=>r.shown).map(r=>r.id)),n=t.places.filter(r=>e.has(r.layer)||r.id===t.origin),
o=new Set(n.map(r=>r.id));return{...t,places:n,arcs:t.arcs.filter(r=>r.claim||o.has(r.to))}}function st(t,e){let n=t.layers.
find(({id:o})=>o===e.layer);if(!n)throw new Error(`no layer ${e.layer}`);return n}function B(t){return t.instant?new Date(
t.instant):new Date}function We(t,e){return t.type!=="MultiPolygon"||!e.length?t:{...t,arcs:e.map(n=>t.arcs[n])}}function _t(t,e){let n=new Map;
R(t,"dl-areas",350);let o=L.svg({pane:"dl-areas",padding:.4});function r(s,i){let u=s.objects.countries.geometries.find(
({id:a})=>a===i.outline);if(!u)return null;let m=qt(i.longitude,i.trueLongitude),f={pane:"dl-areas",renderer:o,style:{
className:"dl-area"},coordsToLatLng:([a,c])=>L.latLng(c,a+m)};return L.geoJSON(_(s,We(u,i.polygons)),f).on("click",()=>e(
i.id)).addTo(t)}return{render(s,i){let u=new Map(s.places.filter(m=>m.outline).map(m=>[m.id,m]));for(let[m,f]of n)u.has(
m)||(f.remove(),n.delete(m));if(i)for(let[m,f]of u){let a=n.get(m)??r(i,f);if(!a)continue;n.set(m,a);let{colour:c}=st(
s,f);a.setStyle({color:c,fillColor:c}),a.eachLayer(g=>{let{classList:l}=et(g);l.toggle("dl-quiet",f.quiet),l.toggle("d\
l-chosen",f.id===s.chosen)})}}}}var He="dateline";function bt(t,e){t.dispatchEvent(new CustomEvent(He,{detail:e})),window.Streamlit?.setComponentValue(
e)}var U=({fit:t,origin:e})=>t.places.length?[...new Set([...t.places,e])]:[],Ke=t=>Math.max(22,Math.min(90,t*.1));function yt(t,e){
let n=Ke(t.getSize().x),o=L.latLngBounds(e),r=o.getSouthWest().equals(o.getNorthEast())?7:10.5;t.fitBounds(o,{paddingTopLeft:[
n,70],paddingBottomRight:[n,70],maxZoom:r,animate:!1})}function Ft(t,e){t.title=e,t.setAttribute("aria-label",e)}function Zt(t,e,n,o,r){let s=t.getContainer();Ue(t,e,n,o);let i=new L.
Control({position:"bottomleft"});i.onAdd=()=>r,i.addTo(t);for(let[m,f]of[["in","zoomIn"],["out","zoomOut"]]){let a=s.querySelector(
`.leaflet-control-zoom-${m}`);a&&n.register(()=>Ft(a,e().words[f]))}s.setAttribute("role","region");let u="";n.register(
()=>{let{language:m,words:f}=e();document.documentElement.lang=m,s.setAttribute("aria-label",f.map),t.attributionControl.
removeAttribution(u),u=f.attribution,t.attributionControl.addAttribution(u)}),Je(s,e,n)}function Ue(t,e,n,o){let r=M("\
div","leaflet-bar"),s=(u,m,f)=>{let a=M("a","dl-control",u);a.href="#",a.setAttribute("role","button"),n.register(()=>Ft(
a,e().words[m])),L.DomEvent.on(a,"click",c=>{L.DomEvent.stop(c),f()}),r.append(a)};s("⌂","fit",()=>o(U(e()))),s("§",
"fitSection",()=>o(e().fit.section.length?e().fit.section:U(e()))),s("◎","fitAll",()=>o(e().places.map(u=>u.id))),document.
fullscreenEnabled&&s("⤢","fullScreen",()=>{document.fullscreenElement?document.exitFullscreen():t.getContainer().parentElement?.
requestFullscreen()});let i=new L.Control({position:"topleft"});i.onAdd=()=>r,i.addTo(t)}function Je(t,e,n){let[o,r]=[
M("a","dl-skip"),M("div","dl-after")];n.register(()=>{o.textContent=e().words.skip}),o.href="#",o.addEventListener("cl\
ick",s=>{s.preventDefault(),r.tabIndex=0,r.focus()}),r.addEventListener("blur",()=>r.removeAttribute("tabindex")),t.before(
o),t.after(r)}function Wt(t){return[...new Set([t.chosen,...t.fit.claim,t.origin,...t.fit.section])].filter(Boolean)}function Ht(t,e){
return e.fit.section.length&&String(t?.fit.section??"")!==String(e.fit.section)?e.fit.section:e.fit.claim.length&&String(
t?.fit.claim??"")!==String(e.fit.claim)?e.fit.claim:e.chosen&&t?.chosen!==e.chosen?[e.chosen]:t&&t.origin!==e.origin?[
e.origin]:[]}var Kt=[[85,180],[75,180],[71.54,185.87],[68,191],[65.5,191],[62.1,184.51],[59.5,180],[57.06,176.06],[53,170],[50.41,175.28],
[48,180],[-2.5,180],[-2.51,201.51],[-.23,201.51],[1.5,199.36],[4.94,199.36],[4.94,203.98],[-.37,206.45],[-5.06,208.19],
[-9.91,210],[-11.65,210],[-11.65,205.43],[-5.84,203.92],[-5.84,190.6],[-9.43,189.01],[-11.06,188.71],[-13.97,189],[-14.43,
188.76],[-15,187.5],[-45,187.5],[-51,180],[-85,180]];function xt(t){return t.map(e=>Kt.map(([n,o])=>[n,o+e]))}function Vt(t,e,n){let o=[];R(t,"dl-land",200);let r=L.svg({pane:"dl-land",padding:.4}),s=d=>({className:d,pane:"dl-la\
nd",renderer:r,interactive:!1}),i=d=>({className:d,pane:"dl-night",renderer:e,interactive:!1}),u=(d,b)=>d.map(([p,h])=>[
h,p+b]),m=d=>o.flatMap(b=>d.map(p=>u(p,b)));async function f(d,b){o=Bt(b),a();let p;try{p=typeof d=="string"?await(await fetch(
d)).json():d}catch{return null}return c(p),p}function a(){let d=o.map(b=>[[-85,180+b],[85,180+b]]);L.polyline(d,i("dl-\
meridian")).addTo(t),L.polyline(xt(o),i("dl-date-line")).addTo(t)}function c(d){let{countries:b,coast:p,borders:h,disputed:y}=d.
objects,x=_(d,b).features.flatMap(({geometry:w})=>Ut(w).flat());L.polygon(m(x),s("dl-ground")).addTo(t),L.polyline(m(Jt(
_(d,p).geometry)),s("dl-coast")).addTo(t),L.polyline(m(Jt(_(d,h).geometry)),s("dl-border")).addTo(t),l();for(let w of _(
d,y).features)g(w);L.polyline(m(gt(d,y).coordinates),s("dl-dispute")).addTo(t)}function g({geometry:d,properties:{name:b,
note:p}}){let h=o.flatMap(x=>Ut(d).map(w=>w.map(P=>u(P,x)))),y=M("div");y.append(M("strong","",b??""),M("div","",p??"")),
L.polygon(h,{...s("dl-disputed"),interactive:!0}).on("mouseover",()=>n([b,p].filter(Boolean).join(": "))).on("mouseout",
()=>n("")).on("click",({latlng:x})=>L.popup({className:"dl-popup"}).setLatLng(x).setContent(y).openOn(t)).addTo(t)}function l(){
let d=$("pattern",{id:"dl-hatch",width:6,height:6,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"});d.append(
$("path",{d:"M0 0v6",class:"dl-hatch"}));let b=$("defs",{});b.append(d),t.getPane("dl-land")?.querySelector("svg")?.prepend(
b)}return{load:f,dateLines:()=>xt(o)}}function Ut(t){return t.type==="Polygon"?[t.coordinates]:t.type==="MultiPolygon"?
t.coordinates:[]}function Jt(t){return t.type==="MultiLineString"?t.coordinates:[]}function q(t,e,n,o){return{left:t-n/2,top:e-o/2,right:t+n/2,bottom:e+o/2}}function Xt(t,e){let n=Math.min(t.right,e.right)-
Math.max(t.left,e.left),o=Math.min(t.bottom,e.bottom)-Math.max(t.top,e.top);return n>0&&o>0?n*o:0}function wt(t,e){let n=Math.
max(0,Math.min(t.right,e.x-2)-Math.max(t.left,2)),o=Math.max(0,Math.min(t.bottom,e.y-2)-Math.max(t.top,2));return(t.right-
t.left)*(t.bottom-t.top)-n*o}function Yt(t,e){let n=Math.max(0,e.left-t.right,t.left-e.right),o=Math.max(0,e.top-t.bottom,
t.top-e.bottom);return Math.hypot(n,o)}function Qt([t,e,n,o],r,s){let[i,u]=[n-t,o-e],m=Math.max(0,Math.min(1,((r-t)*i+
(s-e)*u)/(i*i+u*u||1)));return Math.hypot(r-t-m*i,s-e-m*u)}function Lt(t,e){for(let n=1;n<=8;n+=1){let o=t[0]+(t[2]-t[0])*
n/8,r=t[1]+(t[3]-t[1])*n/8;if(o>e.left&&o<e.right&&r>e.top&&r<e.bottom)return!0}return!1}function it(t){let e=[];for(let n=1;n<t.length;n+=1){let[[o,r],[s,i]]=[t[n-1],t[n]],u=Math.min(400,Math.ceil(Math.hypot(
s-o,i-r)/8));for(let m=0;m<u;m+=1)e.push([o+(s-o)*m/u,r+(i-r)*m/u])}return e}var at=([t,e],n,o=0)=>t>-o&&e>-o&&t<n.x+o&&
e<n.y+o;var Xe=[-180,180,540].map(t=>[[-60,t],[75,t]]);function Ye(t,e){return["Etc/GMT-12","Etc/GMT+12"].map(n=>new Intl.DateTimeFormat(
e,{weekday:"long",timeZone:n}).format(t))}function te(t,e,n){let o=new Map;function r(s,i,u,m,f){let a=o.get(s)??nt(t,
"dl-date","");o.set(s,a);let c=Z(a);j(c,i);let{width:g,height:l}=n(c),d=u.flatMap(b=>it(V(t,b))).filter(([b,p],h)=>h%4===
0&&b>g/2&&b<f.x-g/2&&p>12&&p<f.y-12).map(([b,p])=>({x:b,y:p,dx:0,dy:0,angle:0,cost:Math.abs(p-f.y*m)*.1,boxes:[q(b,p,g,
l)],leader:null,onLine:!0}));return{id:s,label:a,must:!1,rank:3.2,candidates:d}}return{items(s,i){let[u,m]=Ye(B(s),s.language),
{dateLine:f,antimeridian:a}=s.words;return[r("date line",`${u} | ${f} | ${m}`,e(),.75,i),r("meridian",a,Xe,.92,i)]}}}var ee=20;function Qe(t,e){let n=({place:o})=>e.includes(o.id)?e.indexOf(o.id):e.length;return[...t].filter(o=>o.marker).
sort((o,r)=>n(o)-n(r)||o.place.rank-r.place.rank)}function tn(t){let e=[];for(let n of t){let o=!n.ownGroup&&e.find(([
r])=>Math.abs(r.x-n.x)<ee&&Math.abs(r.y-n.y)<ee);o?o.push(n):e.push([n])}return e}function ne(t,e,n){let o=Qe(e,n).map(
s=>{let{x:i,y:u}=t.latLngToContainerPoint(s.anchor);return{entry:s,x:i,y:u,ownGroup:n.includes(s.place.id)}}),r=new Map;
for(let[s,...i]of tn(o)){r.set(s.entry,{x:s.x,y:s.y}),s.entry.members=i.map(({entry:u})=>u.place.id);for(let{entry:u}of i)
u.members=[]}for(let{entry:s,ownGroup:i}of o){if(!s.marker)continue;let u=r.has(s);O(s.marker).classList.toggle("dl-ga\
thered",!u);let m=i?3e3-n.indexOf(s.place.id):1e3-s.place.rank;s.marker.setZIndexOffset(u?m:0),s.label.setZIndexOffset(
i?m:0),s.count.textContent=s.members.length?`+${s.members.length}`:""}return r}function oe(){let t=new Map;return function(n){let o=n.parentNode,s=(n.childElementCount?[...n.children]:[n]).map(f=>f.
textContent).join(`
`)+o.className.includes("minor"),i=t.get(s);if(i)return i;let u=o.classList.contains("dl-hidden");u&&o.classList.remove(
"dl-hidden");let m={width:Math.ceil(n.offsetWidth),height:Math.ceil(n.offsetHeight)};return u&&o.classList.add("dl-hid\
den"),m.width&&t.set(s,m),m}}var ct=class t{constructor(e,n,o){this.size=o,this.cells=new Map,this.leaders=[],this.width=Math.ceil(o.x/6)+1;let r=Math.
ceil(o.y/6)+1;this.dots=new Uint8Array(this.width*r);for(let[s,i]of n)this.isInside(s,i)&&(this.dots[this.dotAt(s,i)]=
1);this.sums=new Uint32Array((this.width+1)*(r+1));for(let s=0;s<r;s+=1)for(let i=0,u=0;i<this.width;i+=1)u+=this.dots[s*
this.width+i],this.sums[(s+1)*(this.width+1)+i+1]=this.sums[s*(this.width+1)+i+1]+u;this.height=r;for(let s of e)this.
add(s)}isInside(e,n){return e>=0&&n>=0&&e<this.size.x&&n<this.size.y}dotAt(e,n){return Math.floor(n/6)*this.width+Math.
floor(e/6)}copy(){let e=Object.assign(Object.create(t.prototype),this);return e.cells=new Map([...this.cells].map(([n,
o])=>[n,o.slice()])),e.leaders=this.leaders.slice(),e}*keys({left:e,top:n,right:o,bottom:r},s=0){for(let i=Math.floor(
(n-s)/48);i<=Math.floor((r+s)/48);i+=1)for(let u=Math.floor((e-s)/48);u<=Math.floor((o+s)/48);u+=1)yield u*4096+i}add(e){
for(let n of this.keys(e)){let o=this.cells.get(n);o?o.push(e):this.cells.set(n,[e])}}near(e,n=0){let o=new Set;for(let r of this.
keys(e,n))for(let s of this.cells.get(r)??[])o.add(s);return o}inkUnder({left:e,top:n,right:o,bottom:r}){let[s,i]=[e,o].
map(a=>Math.max(0,Math.min(this.width,Math.round(a/6)))),[u,m]=[n,r].map(a=>Math.max(0,Math.min(this.height,Math.round(
a/6)))),f=(a,c)=>this.sums[c*(this.width+1)+a];return f(i,m)-f(s,m)-f(i,u)+f(s,u)}inkAlong([e,n,o,r]){let s=Math.ceil(
Math.hypot(o-e,r-n)/6),i=0;for(let u=1;u<s;u+=1){let[m,f]=[e+(o-e)*u/s,n+(r-n)*u/s];this.isInside(m,f)&&(i+=this.dots[this.
dotAt(m,f)])}return i}};var W=1e3,en=[0,-45,45,180,-135,135,-90,90,-22.5,22.5,-157.5,157.5,-67.5,67.5,-112.5,112.5].map(t=>[Math.cos(t*Math.PI/
180),Math.sin(t*Math.PI/180)]),nn=[0,8,20,34,50,70,95,125];function se({x:t,y:e,gap:n,width:o,height:r,inside:s,reach:i}){
let[u,m]=[0,!1],f=[];s&&f.push({x:t,y:e,dx:0,dy:0,angle:u,cost:0,boxes:[q(t,e,o,r)],leader:null,onLine:m});for(let a of nn.
filter(c=>c<=i))en.forEach(([c,g],l)=>{let[d,b]=[c,g].map(P=>Math.max(-1,Math.min(1,P*1.42))),p=c*(n+a)+d*o/2,h=g*(n+a)+
b*r/2,y=a>8?[t,e,t+c*(n+a),e+g*(n+a)]:null,x=(s?20:0)+a+l*1.5,w=[q(t+p,e+h,o,r)];f.push({x:t+p,y:e+h,dx:p,dy:h,angle:u,
cost:x,boxes:w,leader:y,onLine:m})});return f}function ie({line:t,width:e,height:n,size:o}){let r=[0];for(let m=1;m<t.
length;m+=1)r.push(r[m-1]+Math.hypot(t[m][0]-t[m-1][0],t[m][1]-t[m-1][1]));let s=r[r.length-1],i=m=>{let f=1;for(;f<r.
length-1&&r[f]<m;)f+=1;let a=(m-r[f-1])/(r[f]-r[f-1]||1);return[0,1].map(c=>t[f-1][c]+(t[f][c]-t[f-1][c])*a)},u=[];for(let m=.08;m<=
.921;m+=.04){let f=s*m;if(f<e/2+14||f>s-e/2-14)continue;let[a,c,g]=[i(f-e/2),i(f+e/2),i(f)];if(wt(q(g[0],g[1],e,n),o)>
0)continue;let l=Math.atan2(c[1]-a[1],c[0]-a[0]);Math.abs(l)>Math.PI/2&&(l+=l>0?-Math.PI:Math.PI);let d=Math.max(1,Math.
ceil(e/n)),b=Array.from({length:d},(y,x)=>{let w=((x+.5)/d-.5)*e;return q(g[0]+Math.cos(l)*w,g[1]+Math.sin(l)*w,n,n)}),
[p,h]=g;u.push({x:p,y:h,dx:0,dy:0,angle:l,cost:Math.abs(m-.5)*60,boxes:b,leader:null,onLine:!0})}return u}function Mt(t,e,n,o){
let r=new ct(e,n,o),s=t.filter(a=>a.must),i=null;for(let a=0;a<6;a+=1){let c=r.copy(),g=re(s,c),l=p=>g.get(p.id)?.total??
W,d=s.reduce((p,h)=>p+l(h),0);(!i||d<i.total)&&(i={chosen:g,field:c,total:d});let b=s.filter(p=>g.has(p.id)&&l(p)>W/5).
sort((p,h)=>l(h)-l(p))[0];if(!b||b===s[0])break;s=[b,...s.filter(p=>p!==b)]}let{chosen:u,field:m}=i??{chosen:new Map,field:r},
f=t.filter(a=>!a.must);for(let[a,c]of re(f,m))u.set(a,c);return u}function re(t,e){let n=new Map;for(let o of t){let r=null,
s=o.must?1/0:W;for(let i of o.candidates){if(i.cost-10>=s)continue;let u=rn(o,i,e,s);u>=s||(r={...i,total:u},s=u)}r&&(on(
o.id,r,e),n.set(o.id,r))}return n}function on(t,{boxes:e,leader:n},o){for(let r of e)o.add({...r,owner:t});n&&o.leaders.
push(n)}function rn(t,e,n,o){let r=e.cost;t.previous&&Math.hypot(t.previous.dx-e.dx,t.previous.dy-e.dy)<4&&(r-=10);for(let s of e.
boxes){let i=wt(s,n.size);if(i>0&&(r+=W+i),r>=o)return r;for(let u of n.near(s)){let m=u.owner===t.id?0:Xt(s,u);m>0&&(r+=
W+m)}for(let u of n.leaders)Lt(u,s)&&(r+=W/2);if(r>=o)return r;e.onLine||(r+=Math.min(45,3*n.inkUnder(s)))}if(e.onLine)
return r;for(let s of n.near(e.boxes[0],34))s.marker&&s.owner!==t.id&&(r+=Math.max(0,34-Yt(e.boxes[0],s))*2);return e.
leader?r+sn(t,e.leader,n):r}function sn(t,e,n){let[o,r,s,i]=e,u=Math.min(60,10*n.inkAlong(e)),m={left:Math.min(o,s),top:Math.
min(r,i),right:Math.max(o,s),bottom:Math.max(r,i)};for(let f of n.near(m,30))o>f.left-4&&o<f.right+4&&r>f.top-4&&r<f.bottom+
4||f.owner===t.id||(Lt(e,f)&&(u+=W/2),f.marker&&(u+=4*Math.max(0,30-Qt(e,(f.left+f.right)/2,(f.top+f.bottom)/2))));return u}var ae=24,an=15,ce=125,cn=8,lt=t=>`arc ${t}`,le=t=>`straight ${t}`;function fe(t,e,n,o){let r=t.getContainer(),s=oe(),
i=te(t,o,s);function u(p){let h=t.getSize();if(!h.x||!h.y)return;let y=Wt(p),x=ne(t,e.values(),y),w=[...m(x),...f()],P=a(
x),S=[...P.values()].flatMap(it).filter(E=>at(E,h));for(let{far:E}of e.values())E.textContent&&(E.textContent="");let I=g(
y,x,h),D=i.items(p,h),N=[...I,...l(p,P,h),...D].sort((E,A)=>E.rank-A.rank),C=Mt(N,w,S,h),G=I.filter(({id:E,must:A})=>A&&
n.has(E)&&!C.has(lt(E)));if(G.length){for(let A of G)A.entry.far.textContent=n.get(A.id)?.arc.label??"",A.candidates=c(
A.entry,ce);let E=new Set(G.map(({id:A})=>lt(A)));C=Mt(N.filter(({id:A})=>!E.has(A)),w,S,h)}for(let E of e.values())d(
E,C.get(E.place.id));for(let{id:E,label:A}of D)b(A,C.get(E),!1);for(let[E,A]of n)b(A.label,C.get(lt(E)),!0),A.straight&&
b(A.straight.label,C.get(le(E)),!0)}function m(p){let h=[...p].map(([{place:{id:x}},{x:w,y:P}])=>({...q(w,P,ae,ae),owner:x,
marker:!0})),y=[...p].filter(([{members:x}])=>x.length).map(([,{x,y:w}])=>({left:x+4,top:w-24,right:x+26,bottom:w-6}));
return[...h,...y]}function f(){let p=r.getBoundingClientRect();return[...r.querySelectorAll(".leaflet-control, .dl-not\
ice:not(:empty)")].map(h=>{let y=h.getBoundingClientRect();return{left:y.left-p.left,top:y.top-p.top,right:y.right-p.left,
bottom:y.bottom-p.top}})}function a(p){let h=new Map;for(let y of n.values()){let x=e.get(y.arc.to);(y.arc.claim||x&&(!x.
marker||p.has(x)))&&h.set(y,V(t,y.arc.paths[0]))}return h}function c({anchor:p,marker:h,card:y},x){let{x:w,y:P}=t.latLngToContainerPoint(
p),S=!h;return se({x:w,y:P,gap:S?0:an,inside:S,reach:x,...s(y)})}function g(p,h,y){return[...e.values()].flatMap(x=>{let{
id:w,quiet:P}=x.place,S=p.includes(w),I=S?p.indexOf(w)/p.length:x.place.rank,{x:D,y:N}=t.latLngToContainerPoint(x.anchor);
if(!at([D,N],y,20)||x.marker&&!h.has(x))return[];let C=S||I===1&&!P||!x.marker,G=at([D,N],y)&&C;return[{id:w,entry:x,must:G,
rank:I,previous:x.spot,candidates:c(x,C?ce:cn)}]})}function l(p,h,y){let x=(w,P,S,I)=>({id:w,rank:I,must:!1,candidates:ie(
{line:S,size:y,...s(Z(P))})});return[...h].flatMap(([{arc:w,label:P,straight:S},I])=>{let D=w.rank+(w.reach?.6:w.to===
p.chosen?-.6:.5),N=x(lt(w.id),P,I,D);return!S||!w.straight?[N]:[N,x(le(w.id),S.label,V(t,w.straight.path),D+.1)]})}function d(p,h){
p.spot=h;let{classList:y}=O(p.label);if(y.toggle("dl-hidden",!h&&!!p.marker),y.toggle("dl-unplaced",!h&&!p.marker),!h||
(p.card.style.transform=`translate(calc(${h.dx}px - 50%), calc(${h.dy}px - 50%))`,p.leader.hidden=!h.leader,!h.leader))
return;let[x,w]=[h.leader[2]-h.leader[0],h.leader[3]-h.leader[1]];p.leader.style.width=`${Math.hypot(x,w)}px`,p.leader.
style.transform=`rotate(${Math.atan2(w,x)}rad)`}function b(p,h,y){O(p).classList.toggle("dl-hidden",!h),h&&(p.setLatLng(
t.containerPointToLatLng([h.x,h.y])),y&&(Z(p).style.transform=`translate(-50%, -50%) rotate(${h.angle}rad)`))}return{arrange:u}}var ue=(t,e)=>t.map(n=>n.id===e?{...n,shown:!n.shown}:n);function vt(t,e){let n=t.every(o=>o.shown===(o.id===e));return t.
map(o=>({...o,shown:n||o.id===e}))}var de=t=>t.map(e=>({...e,shown:!0}));var pe={circle:{path:"M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19z",baseline:16.3},square:{path:"M3.5 3.5h17v17h-17z",
baseline:16.3},diamond:{path:"M12 .8 23.2 12 12 23.2 .8 12z",baseline:16.3},triangle:{path:"M12 1 23.6 22H.4z",baseline:19},
hexagon:{path:"M6.4 2.2h11.2L23.2 12l-5.6 9.8H6.4L.8 12z",baseline:16.3}};var fn=pe;function X(t,e=!1){let n=$("svg",{viewBox:"-2 -2 28 28","aria-hidden":"true",class:e?"dl-open":""}),{path:o,
baseline:r}=fn[t.shape],s=e?{d:o,style:`stroke: ${t.colour}`}:{d:o,fill:t.colour},i=$("text",{x:12,y:r,...e?{}:{fill:t.
ink}});return i.textContent=t.letter,n.append($("path",s),i),n}var un={site:["circle",{cx:"11",cy:"7",r:"5",class:"dl-key-site"}],city:["circle",{cx:"11",cy:"7",r:"5",class:"dl-key-\
city"}],area:["path",{d:"M3 4 9 2l9 2 2 6-8 3-8-1z",class:"dl-key-area"}],night:["rect",{x:"0",y:"1",width:"22",height:"\
12",class:"dl-key-night"}],disputed:["path",{d:"M1 12 11 2M6 12 16 2M11 12 21 2",class:"dl-hatch"}],dateLine:["path",{
d:"M0 7h22",class:"dl-date-line"}]};function me(t,e,n,o){let r=M("div","dl-map-legend"),[s,i,u]=[M("ul","dl-layers"),M(
"button","dl-all"),M("ul","dl-key")];i.type="button",i.addEventListener("click",()=>{s.querySelector("button")?.focus(),
o(de(f))}),r.append(s,i,u);let m=new Map,f=[],a=[],c="";function g(d){let b=M("button");b.type="button",b.title=e().words.
onlyLayer,b.setAttribute("aria-keyshortcuts","O"),b.addEventListener("click",({detail:h})=>{h<2&&(a=f),o(h===2?vt(a,d):
ue(f,d))}),b.addEventListener("keydown",h=>{h.key.toLowerCase()!=="o"||h.ctrlKey||h.metaKey||h.altKey||(h.preventDefault(),
o(vt(f,d)))});let p=M("li");return p.append(b),s.append(p),m.set(d,b),b}function l(){let{words:d,places:b}=e();s.setAttribute(
"aria-label",d.legend),i.textContent=d.allLayers,u.setAttribute("aria-label",d.key);for(let y of m.values())y.title=d.
onlyLayer;let p=["site","city","area"].filter(y=>b.some(({precision:x})=>x===y)),h=[...p.length>1?p:[],"night","disput\
ed","dateLine"];u.replaceChildren(...h.map(y=>dn(y,d[y])))}return{attach(){let d=t.getContainer();d.parentElement?.classList.
add("dl-frame"),d.after(r),n.register(l)},render(d){let b=JSON.stringify(d.layers);if(c!==b){c=b,f=d.layers;for(let[p,
h]of m)f.some(y=>y.id===p)||(h.parentElement?.remove(),m.delete(p));for(let p of f){let h=m.get(p.id)??g(p.id);h.setAttribute(
"aria-pressed",String(p.shown)),h.replaceChildren(X(p),F("span","",p.title))}i.hidden=f.every(({shown:p})=>p)}}}}function dn(t,e){
let n=$("svg",{viewBox:"0 0 22 14","aria-hidden":"true"}),[o,r]=un[t];n.append($(o,r));let s=M("li");return s.append(n,
e),s}var pn=t=>Math.max(0,Math.ceil(Math.log2(t/256)*10)/10);function kt(t,e){t.setMinZoom(pn(t.getSize().x)),t.options.maxBoundsViscosity=
1,t.setMaxBounds([[-85,e-30],[85,e+360+30]])}var mn=[-720,-360,0,360,720];function he(t){let e=[],n="";R(t,"dl-night",300).style.pointerEvents="none";let o={className:"\
dl-night",pane:"dl-night",renderer:L.svg({pane:"dl-night",padding:.4}),interactive:!1,smoothFactor:1};return{renderer:o.
renderer,render({at:r,rings:s},i){let u=Math.floor((i.getTime()-Date.parse(r))/6e4);if(n===`${r} ${u}`)return;n=`${r} ${u}`;
let m=Gt(u*6e4);s.forEach((f,a)=>{let c=mn.map(g=>[f.map(([l,d])=>[l,d+m+g])]);e[a]?e[a].setLatLngs(c):e.push(L.polygon(
c,o).addTo(t))})}}}function hn(t){let e=n=>Math.abs(Math.abs(n%360)-180)<.01;return t.flatMap(n=>{let o=[[n[0]]];for(let[r,s]of n.slice(1).
entries()){let i=n[r];e(i[1])&&e(s[1])||Math.abs(i[0])>89.9&&Math.abs(s[0])>89.9?o.push([s]):o[o.length-1].push(s)}return o.
filter(r=>r.length>1)})}function ge(t,{lat:e,lng:n}){return t.map(r=>{let[s,i]=[0,1].map(l=>r.map(d=>d[l]).sort((d,b)=>d-
b)),[u,m,f,a]=[s[0],s.at(-1),i[0],i.at(-1)].map(Number),c=u<=e&&e<=m&&f<=n&&n<=a,g=Math.min(...r.map(l=>Math.hypot(l[0]-
e,l[1]-n)));return{ring:r,order:c?-(m-u)*(a-f):g}}).sort((r,s)=>r.order-s.order)[0]?.ring??[]}function be(t,e){let n=L.
svg({pane:e,padding:.4}),o=[],r="";return{render({outline:s}){let i=JSON.stringify(s);if(i===r)return;r=i;for(let f of o)
f.remove();if(o=[],!s)return;let u=s.rings,m={pane:e,renderer:n,interactive:!1};o=[L.polygon(u,{...m,className:"dl-wit\
hin",stroke:!1}),L.polyline(hn(u),{...m,className:"dl-outline"})];for(let f of o)f.addTo(t)}}}var ye=new Map;function gn(t,e){let n=`${e} ${t}`,o=ye.get(n);if(o===void 0){let r={timeZone:t,weekday:"short",day:"nu\
meric",month:"short",year:"numeric"},s={hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZoneName:"longOffset"};try{
o={date:new Intl.DateTimeFormat(e,r),whole:new Intl.DateTimeFormat(e,{...r,...s})}}catch{o=null}ye.set(n,o)}return o}function Y(t,e,n){
let o=gn(t,n);if(!o)return null;let r=Object.fromEntries(o.whole.formatToParts(e).map(({type:s,value:i})=>[s,i]));return{
time:`${r.hour}:${r.minute}`,weekday:r.weekday,date:o.date.format(e).replace(",",""),offset:`UTC${bn(r.timeZoneName)}`}}
function bn(t){return t.replace("GMT","").replace("-","−").replace(/^([+\u2212])0/,"$1").replace(":00","")||"+0"}function xe(t,e){let n=B(t),o=t.places.find(s=>s.id===t.origin),r=o?Y(o.timeZone,n,t.language):null;for(let{place:s,clock:i,
button:u}of e){let m=Y(s.timeZone,n,t.language),f=yn(t.words.reading,s.description,m);u.getAttribute("aria-label")!==f&&
u.setAttribute("aria-label",f),i&&j(i,xn(r,m))}}function yn(t,e,n){return n?`${e} ${t.replace("{weekday}",n.weekday).replace(
"{time}",n.time)}`:e}function xn(t,e){return e?`${t&&e.date!==t.date?`${e.weekday} `:""}${e.time} · ${e.offset}`:""}var wn=new Map([["ArrowRight",1],["ArrowDown",1],["ArrowLeft",-1],["ArrowUp",-1],["Home",-1/0],["End",1/0]]);function we(t,e,n){
let o=wn.get(t);return o===void 0?null:Number.isFinite(o)?(e+o+n)%n:o<0?0:n-1}var Le=t=>t==="Enter"||t===" ";function Me(t,e){
t.contains(document.activeElement)||e.every((n,o)=>t.children[o]===n)||t.append(...e)}function ve(t,{onChoose:e,onPoint:n}){let o=new Map,r=[];function s(a){let c=o.get(a);if(!c)throw new Error(`no place ${a}\
 on the map`);return c}function i(a){let c=L.latLng(a.latitude,a.longitude),g=a.precision==="area",l={autoPanOnFocus:!1,
keyboard:!0,riseOnHover:!1},d=g?null:L.marker(c,{...l,icon:tt("dl-marker")}).addTo(t),b=L.marker(c,{...l,keyboard:g,icon:tt(
"dl-label"),pane:g?"markerPane":"dl-labels"}).addTo(t),p=O(d??b);p.dataset.place=a.id,p.addEventListener("keydown",h=>u(
h,a.id)),p.addEventListener("focus",()=>{p.classList.add("dl-focus"),n(a.id)}),p.addEventListener("blur",()=>{p.classList.
remove("dl-focus"),n("")});for(let h of[d,b])h?.on("click",()=>e(a.id)),h?.on("mouseover",()=>n(a.id)).on("mouseout",()=>n(
""));return{place:a,anchor:c,marker:d,label:b,button:p,card:M("span","dl-card"),far:M("span","dl-far"),clock:null,leader:M(
"span","dl-leader"),count:M("span","dl-count"),members:[],spot:void 0,written:""}}function u(a,c){let g=we(a.key,r.indexOf(
c),r.length);g===null&&!Le(a.key)||(a.preventDefault(),a.stopPropagation(),g===null?e(c):s(r[g]).button.focus())}function m(a,c,g){
let l=st(g,c),[d,b]=[g.chosen===c.id,g.origin===c.id],p=JSON.stringify([c,l,d,b]);if(a.written===p)return;a.written=p,
a.place=c,a.button.setAttribute("aria-pressed",String(d));let h=O(a.label);if(a.marker){let x=O(a.marker);a.count=M("s\
pan","dl-count"),x.replaceChildren(X(l,c.precision==="city"),a.count),x.classList.toggle("dl-quiet",c.quiet),x.classList.
toggle("dl-chosen",d),x.classList.toggle("dl-origin",b),x.classList.toggle("dl-minor",c.rank>1),h.setAttribute("aria-h\
idden","true")}h.classList.toggle("dl-area-label",!a.marker),h.classList.toggle("dl-minor",c.rank>1),h.classList.toggle(
"dl-quiet",c.quiet),h.classList.toggle("dl-chosen",d);let y=M("span","dl-name");a.marker||y.append(X(l)),y.append(M("b\
di","",c.name)),a.far=M("span","dl-far"),a.clock=c.rank===1?M("span","dl-clock"):null,a.card=M("span","dl-card"),a.card.
append(y,a.far),a.clock&&a.card.append(a.clock),a.leader=M("span","dl-leader"),h.replaceChildren(a.leader,a.card)}function f(a){
let c=new Map(a.places.map(l=>[l.id,l]));for(let[l,d]of o)c.get(l)?.precision!==d.place.precision&&(d.marker?.remove(),
d.label.remove(),o.delete(l));for(let[l,d]of c){let b=o.get(l)??i(d);o.set(l,b);let p=L.latLng(d.latitude,d.longitude);
b.anchor=p;for(let h of[b.marker,b.label])h&&!h.getLatLng().equals(p)&&h.setLatLng(p);m(b,d,a)}r=[...c.keys()];let g=t.
getPane("markerPane");g&&Me(g,r.map(l=>s(l).button))}return{entries:o,entry:s,render:f}}function ke(t,e,n,o){let r=t.getContainer(),s=L.popup({autoPanPaddingTopLeft:[52,12],autoPanPaddingBottomRight:[12,12],
minWidth:180,offset:[0,-6],className:"dl-popup"}),i="",u="";function m(l){i=l,s.options.autoPan=!0,s.options.maxWidth=
Math.min(280,t.getSize().x-110),f(),s.setLatLng(e.entry(l).anchor),s.isOpen()||s.openOn(t),s.options.autoPan=!1}function f(){
let{place:l,members:d}=e.entry(i),b=`${l.id} ${JSON.stringify([l.popup,d])}`;if(u===b)return;u=b;let{words:p}=n(),h=M(
"div","dl-popup-body");h.append(F("strong","dl-popup-name",l.name)),l.popup.names&&h.append(F("div","dl-popup-names",l.
popup.names));let y=M("dl");y.append(M("dt","",p.localTime),M("dd","dl-popup-clock",c()));for(let[x,w]of l.popup.facts)
y.append(M("dt","",x),M("dd","",w));h.append(y),l.popup.note&&h.append(F("p","",l.popup.note)),d.length&&h.append(a(d,
p.alsoHere)),s.setContent(h),g()}function a(l,d){let b=M("p","dl-also",`${d} `);for(let p of l){let h=F("button","",e.
entry(p).place.name);h.type="button",h.addEventListener("click",y=>{y.stopPropagation(),o(p)}),b.append(h," ")}return b}
function c(){let l=n(),d=Y(e.entry(i).place.timeZone,B(l),l.language);return d?`${d.time}, ${d.date} (${d.offset})`:"–"}
function g(){s.getElement()?.querySelector(".leaflet-popup-close-button")?.setAttribute("aria-label",n().words.closePopup)}
return s.on("add",g),s.on("remove",()=>{i="",u=""}),r.addEventListener("keydown",l=>{if(l.key!=="Escape"||!i)return;l.
stopPropagation();let{button:d}=e.entry(i);s.close(),d.focus()}),{open:m,close:()=>s.close(),refresh(){i&&(e.entries.has(
i)?f():s.close())},tick(){i&&j(r.querySelector(".dl-popup-clock"),c())}}}function Ee(t,{isReady:e,isFitted:n,fit:o,arrange:r}){let{classList:s}=t.getContainer(),i=null;addEventListener("befor\
eprint",()=>{!e()||i||(i={fitted:n(),bounds:t.getBounds(),center:t.getCenter(),zoom:t.getZoom()},s.add("dl-printed"),t.
invalidateSize({pan:!1}),i.fitted?o():t.fitBounds(i.bounds,{animate:!1}),r())}),addEventListener("afterprint",()=>{i&&
(s.remove("dl-printed"),t.invalidateSize({pan:!1}),i.fitted?o():t.setView(i.center,i.zoom,{animate:!1}),i=null,r())})}function Ce(t=Date.now){let e=0,n=0,o=0;return{next(){return[n,e]=[t(),Math.max(t(),o+1)],o=e,e},isLate(r){return o=Math.
max(o,r),r<e&&t()-n<3e3}}}function Ln(t){let e=10**Math.floor(Math.log10(t));return([5,2,1].find(o=>o*e<=t)??1)*e}var Et=100;function Ct(t,e,n){
let{x:o,y:r}=t.getSize().divideBy(2),i=t.distance(t.containerPointToLatLng([o-Et/2,r]),t.containerPointToLatLng([o+Et/
2,r]))/n.unit.metres,u=Ln(i);e.style.width=`${u/i*Et}px`,e.textContent=`${u.toLocaleString(n.language)} ${n.unit.sign}`}var Te="(prefers-color-scheme: dark)";function Tt(){let t=[...document.head.querySelectorAll("style")].filter(o=>o.textContent?.
includes("--background-color"));for(let o of t.slice(0,-1))o.remove();let e=getComputedStyle(document.documentElement).
getPropertyValue("--background-color").trim(),n=e?Mn(e):matchMedia(Te).matches;document.documentElement.dataset.dlTheme=
n?"dark":"light"}function Mn(t){let e=M("span");e.style.color=t,document.body.append(e);let[n,o,r]=(getComputedStyle(e).
color.match(/[\d.]+/g)??[]).map(Number);return e.remove(),n*.3+o*.59+r*.11<128}function Pe(){Tt(),window.Streamlit?.events.
addEventListener("streamlit:render",()=>setTimeout(Tt)),matchMedia(Te).addEventListener("change",Tt)}function Se(t,e){let n=null,o=r=>t.getContainer().classList.toggle("dl-online",r);return{render({baseMap:r,tiles:{address:s,
attribution:i}}){let u=r==="openstreetmap";u&&!n?(n=L.tileLayer(s,{attribution:i,maxZoom:19,className:"dl-tiles",referrerPolicy:"\
strict-origin"}),n.on("tileload",()=>{o(!0),e(!1)}),n.on("tileerror",()=>{o(!1),e(!0)}),n.addTo(t)):!u&&n&&(n.remove(),
n=null,o(!1),e(!1))}}}var vn=1800;function Ae(t,e){let n=t.getContainer(),o=M("p","dl-wheel-hint");o.setAttribute("aria-hidden","true"),n.append(
o);let r=!1,s=0;function i(){clearTimeout(s),o.textContent=""}n.addEventListener("click",()=>{r=!0,i()}),n.addEventListener(
"mouseleave",()=>{r=!1,i()}),n.addEventListener("wheel",u=>{if(r||u.ctrlKey||u.metaKey||document.fullscreenElement){i();
return}u.stopImmediatePropagation(),o.textContent=e().words.wheel,clearTimeout(s),s=setTimeout(i,vn)},{capture:!0,passive:!0})}function Oe(){let t="",e=[];return{register(n){e.push(n),n()},render(n){if(t!==n){t=n;for(let o of e)o()}}}}function Ie(t){let e=t.getContainer(),n=null,o=null,r=null,[s,i]=[0,0],u=Ce(),m=Oe();kn(t);let{attach:f,point:a,announce:c,
notice:g}=It(e),l=he(t),d=Vt(t,l.renderer,a),b=_t(t,E),p=be(t,"dl-areas");R(t,"dl-arcs",400),R(t,"dl-labels",590).classList.
add("dl-passive");let h=L.svg({pane:"dl-arcs",padding:.4}),y=$t(t,h),x=Se(t,v=>g("tiles",v?C().words.noTiles:"")),w=ve(
t,{onChoose:E,onPoint:G}),P=Nt(t,h,{onChoose:v=>w.entries.has(v)&&E(v),onPoint:G}),S=ke(t,w,C,E),I=me(t,C,m,A),D=fe(t,
w.entries,P.drawn,d.dateLines),N=M("div","dl-scale");function C(){if(!n)throw new Error("no scene yet");return n.shown}
function G(v){a(P.drawn.get(v)?.arc.text??"")}function E(v){n&&(ft({...n.whole,chosen:v}),S.open(v),c(`${w.entry(v).place.
description} ${C().words.chosen}`),bt(e,{place:v,revision:u.next()}))}function A(v){if(!n)return;ft({...n.whole,layers:v});
let T=v.filter(k=>k.shown).map(k=>k.id);bt(e,{layers:T,revision:u.next()})}function De(v){let T=u.isLate(v.revision);ft(
n&&T?{...v,layers:n.whole.layers,chosen:n.whole.chosen}:v)}function ft(v){let T=n?.shown,k=jt(v);n={whole:v,shown:k},T||
ze(k),x.render(k),l.render(k.night,B(k)),m.render(k.language),I.render(k),g("layers",k.layers.some(({shown:z})=>z)?"":
k.words.noLayers),Ct(t,N,k),b.render(k,o),p.render(k),w.render(k),P.render(k),y.render(k),T&&T.places.length!==k.places.
length&&c(k.words.shown.replace("{n}",String(k.places.length))),S.refresh(),Pt(),k.fit.n!==s&&(s=k.fit.n,S.close(),H()),
k.focus.n!==i?(i=k.focus.n,Be(k.focus.place)):k.outline&&k.outline.name!==T?.outline?.name?ut():Re(Ht(T,k)),dt()}function ze(v){
I.attach(),I.render(v),Zt(t,C,m,H,N),f(),d.load(v.baseMapAddress,v.frame.west).then(T=>{o=T,o?b.render(C(),o):g("groun\
d",C().words.noBaseMap)}),[s,i]=[v.fit.n,v.focus.n],t.invalidateSize({pan:!1}),Ae(t,C),kt(t,v.frame.west),H()}function Pt(){
xe(C(),w.entries.values()),S.tick()}function H(v=U(C())){let T=C(),k=T.places.filter(K=>v.includes(K.id)),z=k.length?k:
T.places;if(!z.length)return;let Q=z.map(K=>L.latLng(K.latitude,K.longitude));yt(t,Q),r=()=>H(v)}function Re(v){let T=v.
flatMap(z=>w.entries.get(z)?.anchor??[]),k=t.getBounds().pad(-.03);T.every(z=>k.contains(z))||H(T.length>1?v:[...U(C()),
...v])}function Be(v){let T=w.entries.get(v);if(!T){ut();return}t.panTo(T.anchor,{animate:!pt()}),S.open(v)}function ut(){
let{arcs:v,fit:T,outline:k}=C(),z=v.filter(J=>J.claim).map(J=>J.paths[0]),Q=w.entries.get(T.claim[0])?.anchor,K=k&&Q?ge(
k.rings,Q):[],Ot=[...z.flat(),...K];Ot.length&&(yt(t,Ot.map(([J,Ge])=>L.latLng(J,Ge))),r=ut)}function dt(){n&&(D.arrange(
n.shown),S.refresh())}let St=0;function At(){cancelAnimationFrame(St),St=requestAnimationFrame(dt)}function qe(){let v=r;
t.invalidateSize({pan:!1}),n&&kt(t,n.shown.frame.west),n&&v?.(),At()}return t.on("zoomend moveend",()=>{n&&Ct(t,N,n.shown),
At()}),t.on("dragstart zoomstart",()=>{r=null}),new ResizeObserver(qe).observe(e),setInterval(()=>{!n||n.shown.instant||
(Pt(),l.render(n.shown.night,B(n.shown)))},1e3),Ee(t,{isReady:()=>!!n,isFitted:()=>r!==null,fit:()=>(r??H)(),arrange:dt}),
Pe(),{render:De}}function kn(t){let e=t.getContainer();e.classList.add("dl-map"),e.focus=()=>HTMLElement.prototype.focus.
call(e,{preventScroll:!0}),t.attributionControl?.setPrefix(!1),pt()&&(Object.assign(t,{_zoomAnimated:!1}),t.options.inertia=
!1),matchMedia("(pointer: coarse)").matches&&t.dragging.disable()}var Ne=new WeakMap;function $e(t,e){let n=Ne.get(t);n||(n=Ie(t),Ne.set(t,n)),n.render(e)}function En(t,e){let n=Uint8Array.
from(atob(e),o=>o.charCodeAt(0));return $e(t,JSON.parse(new TextDecoder().decode(n))),window.feature_group=[],L.layerGroup()}
window.Dateline={draw:En,show:$e};})();
