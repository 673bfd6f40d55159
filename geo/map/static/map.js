/* Built by `make js` from sources 51b56695366ff98e. */
"use strict";(()=>{function E(t,e,n){let o=document.createElement(t);return e&&(o.className=e),n!==void 0&&(o.textContent=n),o}function U(t,e,n){
let o=E(t,e,n);return o.dir="auto",o}function q(t,e){let n=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[
o,r]of Object.entries(e))n.setAttribute(o,String(r));return n}function j(t,e){t&&t.textContent!==e&&(t.textContent=e)}function Ft(t){let e=E("p","dl-pointed"),n=E("p","dl-live");return e.setAttribute("aria-hidden","true"),n.setAttribute(
"role","status"),{attach:()=>t.append(e,n),point(o){e.textContent=o},announce(o){j(n,o)},notice(o,r){let s=t.querySelector(
`.dl-notice[data-kind=${o}]`);if(!s){let i=E("p","dl-notice");i.dataset.kind=o,i.setAttribute("role","status"),t.append(
i),s=i}s.textContent=r}}}function Q(t){return L.divIcon({className:t,html:"",iconSize:null})}function I(t){let e=t.getElement();if(!e)throw new Error(
"the marker is not on the map");return e}function tt(t){return t.getElement()}function G(t,e,n){let o=t.createPane(e);
return o.style.zIndex=String(n),o}function ut(t,e,n){let o=L.marker([0,0],{icon:Q(e),interactive:!1,keyboard:!1,pane:"\
dl-labels"}).addTo(t),r=document.createElement("span");return r.textContent=n,I(o).append(r),o}function F(t){return I(
t).firstChild}function et(t,e){return e.map(n=>{let{x:o,y:r}=t.latLngToContainerPoint(n);return[o,r]})}var St=()=>matchMedia(
"(prefers-reduced-motion: reduce)").matches;function Wt(t,e,{onChoose:n,onPoint:o}){let r=new Map;function s(a,p,f){let m={className:p,pane:"dl-arcs",renderer:e,interactive:!1,
smoothFactor:.5};return L.polyline(a,{...m,...f}).addTo(t)}function i(a){let p={className:"dl-tip",pane:"dl-arcs",renderer:e,
interactive:!1,radius:3};return L.circleMarker(a,p).addTo(t)}function l(a){for(let p of[...a.lines,...a.tips,...a.touch])
p.remove();a.straight?.line.remove(),a.straight?.label.remove(),Object.assign(a,{lines:[],tips:[],touch:[],straight:null})}
function d(a,p,{paths:f,reach:m,straight:y,to:b}){let g=JSON.stringify([f,y]);p.written!==g&&(p.written=g,l(p),y&&(p.straight=
{line:s(y.path,"dl-straight"),label:u("dl-straight-label",y.label)}),p.lines=f.map(h=>s(h,"dl-arc")),m&&(p.tips=f.flatMap(
h=>[i(h[0]),i(h[h.length-1])])),p.touch=f.map(h=>s(h,"dl-touch",{interactive:!0,bubblingMouseEvents:!1}).on("mouseover",
()=>o(a)).on("mouseout",()=>o("")).on("click",()=>n(b))))}function u(a,p){let f=ut(t,`dl-distance ${a}`,p);return I(f).
setAttribute("aria-hidden","true"),f}function c(a){let p=new Map(a.arcs.map(f=>[f.id,f]));for(let[f,m]of r)p.has(f)||(l(
m),m.label.remove(),r.delete(f));for(let[f,m]of p){let y=r.get(f)??{arc:m,lines:[],tips:[],touch:[],straight:null,label:u(
"",""),written:""};r.set(f,y),d(f,y,m),y.arc=m;let b=!m.reach&&(m.claim||m.to===a.chosen);F(y.label).textContent=m.label||
(b?rn(a,m.to):"");for(let g of y.lines.map(tt))g.dataset.arc=f,g.classList.toggle("dl-quiet",m.quiet),g.classList.toggle(
"dl-minor",m.rank>1),g.classList.toggle("dl-chosen",b),g.classList.toggle("dl-claim",m.claim&&!m.reach),g.classList.toggle(
"dl-reach",!!m.reach);I(y.label).classList.toggle("dl-chosen",b),I(y.label).classList.toggle("dl-quiet",m.quiet)}for(let{
arc:f,lines:m}of r.values())if(f.rank===0||f.to===a.chosen)for(let y of m)y.bringToFront();for(let f of[...r.values()].
sort((m,y)=>y.arc.rank-m.arc.rank))for(let m of f.touch)m.bringToFront()}return{drawn:r,render:c}}var rn=({places:t},e)=>t.
find(n=>n.id===e)?.far??"";var dt={flat:4,pixels:15e3,styles:{country:[[13,.28],[11,.16],[10,.06]],sea:[[14,.1],[12,.04],[11,0]],ocean:[[18,.22],
[15,.14],[12,.04]]}};function B(t,e,n,o){return{left:t-n/2,top:e-o/2,right:t+n/2,bottom:e+o/2}}function at(t,e){let n=Math.min(t.right,e.right)-
Math.max(t.left,e.left),o=Math.min(t.bottom,e.bottom)-Math.max(t.top,e.top);return n>0&&o>0?n*o:0}function ct(t,e){let n=Math.
max(0,Math.min(t.right,e.x-2)-Math.max(t.left,2)),o=Math.max(0,Math.min(t.bottom,e.y-2)-Math.max(t.top,2));return(t.right-
t.left)*(t.bottom-t.top)-n*o}function Ht(t,e){let n=Math.max(0,e.left-t.right,t.left-e.right),o=Math.max(0,e.top-t.bottom,
t.top-e.bottom);return Math.hypot(n,o)}function Ut([t,e,n,o],r,s){let[i,l]=[n-t,o-e],d=Math.max(0,Math.min(1,((r-t)*i+
(s-e)*l)/(i*i+l*l||1)));return Math.hypot(r-t-d*i,s-e-d*l)}function Ct(t,e){for(let n=1;n<=8;n+=1){let o=t[0]+(t[2]-t[0])*
n/8,r=t[1]+(t[3]-t[1])*n/8;if(o>e.left&&o<e.right&&r>e.top&&r<e.bottom)return!0}return!1}var Jt=8,an=[0,360,-360],cn=1.25,pt=dt.styles,ln=(t,e,n)=>(t/2/(dt.flat*n))**2+(e/2/n)**2<=1;function fn(t,{size:e,pixelsPerDegree:n,
pixel:o,width:r,isFree:s}){let i=[],l=Math.floor(e.x*e.y/dt.pixels),d=({text:u,kind:c,spots:a})=>{let p=[];for(let[f,m,
y]of a)for(let b of an){let{x:g,y:h}=o(f,m+b);g>0&&h>0&&g<e.x&&h<e.y&&p.push({at:[f,m+b],x:g,y:h,room:y*n})}if(!p.length)
return null;for(let f=0;f<pt[c].length;f+=1){let[m]=pt[c][f],[y,b]=[r(u,pt[c][f],c),m*cn];for(let{at:g,x:h,y:M,room:v}of p){
let x=B(h,M,y,b);if(!(!ln(y,b,v)||ct(B(h,M,y+Jt,b+Jt),e)>0)&&s(x)&&!i.some(w=>at(x,w.box)>0))return{text:u,kind:c,style:f,
at:g,box:x}}}return null};for(let u of t){if(i.length>=l)break;let c=d(u);c&&i.push(c)}return i}function Kt(t){G(t,"dl\
-names",330).setAttribute("aria-hidden","true");let n=[],o="",r=new Map,s=document.createElement("canvas").getContext(
"2d"),i=new Map,l=getComputedStyle(t.getContainer()).fontFamily;function d(c,[a,p],f){let m=`${a} ${f} ${c}`,y=i.get(m);
if(y)return y;let b=f==="country";s.font=`${b?"":"italic "}${a}px ${l}`;let g=b?c.toUpperCase():c,h=s.measureText(g).width+
g.length*a*p;return i.set(m,h),h}function u({text:c,kind:a,style:p,at:f}){let m=`dl-area-name dl-${a}`,y=r.get(c);if(!y||
y.look!==m){y?.marker.remove();let h=L.marker(f,{icon:Q(m),interactive:!1,keyboard:!1,pane:"dl-names"}).addTo(t);I(h).
append(Object.assign(document.createElement("span"),{textContent:c})),y={marker:h,look:m},r.set(c,y)}y.marker.setLatLng(
f);let[b,g]=pt[a][p];Object.assign(I(y.marker).style,{fontSize:`${b}px`,letterSpacing:`${g}em`})}return{async load({areaNames:c}){
if(c!==o){o=c;try{let a=typeof c=="string"?await(await fetch(c)).json():c;o===c&&(n=a)}catch{}}},arrange(c,a){let p=new Set(
c.places.map(({name:y})=>y)),f=fn(n.filter(({text:y})=>!p.has(y)),{size:t.getSize(),pixelsPerDegree:256*2**t.getZoom()/
360,pixel:(y,b)=>t.latLngToContainerPoint([y,b]),width:d,isFree:y=>a.inkUnder(y)===0&&![...a.near(y)].some(b=>at(y,b)>
0)}),m=new Set(f.map(({text:y})=>y));for(let[y,{marker:b}]of r)m.has(y)||(b.remove(),r.delete(y));f.forEach(u)}}}function Vt(t,e){let n=L.layerGroup().addTo(t),o="",r={radius:4,className:"dl-point",pane:"dl-arcs",renderer:e,interactive:!1};
return{render({places:s,chosen:i,origin:l}){let d=s.filter(({id:c,precision:a})=>a==="area"&&[i,l].includes(c)),u=d.map(
c=>c.id).join(" ");if(o!==u){o=u,n.clearLayers();for(let c of d)L.circleMarker([c.latitude,c.longitude],r).addTo(n)}}}}function Tt(t){return t}function mt(t){if(t==null)return Tt;var e,n,o=t.scale[0],r=t.scale[1],s=t.translate[0],i=t.translate[1];return function(l,d){
d||(e=n=0);var u=2,c=l.length,a=new Array(c);for(a[0]=(e+=l[0])*o+s,a[1]=(n+=l[1])*r+i;u<c;)a[u]=l[u],++u;return a}}function Xt(t,e){for(var n,o=t.length,r=o-e;r<--o;)n=t[r],t[r++]=t[o],t[o]=n}function W(t,e){return typeof e=="string"&&(e=t.objects[e]),e.type==="GeometryCollection"?{type:"FeatureCollection",features:e.
geometries.map(function(n){return Yt(t,n)})}:Yt(t,e)}function Yt(t,e){var n=e.id,o=e.bbox,r=e.properties==null?{}:e.properties,
s=ht(t,e);return n==null&&o==null?{type:"Feature",properties:r,geometry:s}:o==null?{type:"Feature",id:n,properties:r,geometry:s}:
{type:"Feature",id:n,bbox:o,properties:r,geometry:s}}function ht(t,e){var n=mt(t.transform),o=t.arcs;function r(c,a){a.
length&&a.pop();for(var p=o[c<0?~c:c],f=0,m=p.length;f<m;++f)a.push(n(p[f],f));c<0&&Xt(a,m)}function s(c){return n(c)}
function i(c){for(var a=[],p=0,f=c.length;p<f;++p)r(c[p],a);return a.length<2&&a.push(a[0]),a}function l(c){for(var a=i(
c);a.length<4;)a.push(a[0]);return a}function d(c){return c.map(l)}function u(c){var a=c.type,p;switch(a){case"Geometr\
yCollection":return{type:a,geometries:c.geometries.map(u)};case"Point":p=s(c.coordinates);break;case"MultiPoint":p=c.coordinates.
map(s);break;case"LineString":p=i(c.arcs);break;case"MultiLineString":p=c.arcs.map(i);break;case"Polygon":p=d(c.arcs);
break;case"MultiPolygon":p=c.arcs.map(d);break;default:return null}return{type:a,coordinates:p}}return u(e)}function At(t,e){var n={},o={},r={},s=[],i=-1;e.forEach(function(u,c){var a=t.arcs[u<0?~u:u],p;a.length<3&&!a[1][0]&&!a[1][1]&&
(p=e[++i],e[i]=u,e[c]=p)}),e.forEach(function(u){var c=l(u),a=c[0],p=c[1],f,m;if(f=r[a])if(delete r[f.end],f.push(u),f.
end=p,m=o[p]){delete o[m.start];var y=m===f?f:f.concat(m);o[y.start=f.start]=r[y.end=m.end]=y}else o[f.start]=r[f.end]=
f;else if(f=o[p])if(delete o[f.start],f.unshift(u),f.start=a,m=r[a]){delete r[m.end];var b=m===f?f:m.concat(f);o[b.start=
m.start]=r[b.end=f.end]=b}else o[f.start]=r[f.end]=f;else f=[u],o[f.start=a]=r[f.end=p]=f});function l(u){var c=t.arcs[u<
0?~u:u],a=c[0],p;return t.transform?(p=[0,0],c.forEach(function(f){p[0]+=f[0],p[1]+=f[1]})):p=c[c.length-1],u<0?[p,a]:
[a,p]}function d(u,c){for(var a in u){var p=u[a];delete c[p.start],delete p.start,delete p.end,p.forEach(function(f){n[f<
0?~f:f]=1}),s.push(p)}}return d(r,o),d(o,r),e.forEach(function(u){n[u<0?~u:u]||s.push([u])}),s}function Pt(t){return ht(t,Qt.apply(this,arguments))}function Qt(t,e,n){var o,r,s;if(arguments.length>1)o=un(t,e,n);else
for(r=0,o=new Array(s=t.arcs.length);r<s;++r)o[r]=r;return{type:"MultiLineString",arcs:At(t,o)}}function un(t,e,n){var o=[],
r=[],s;function i(a){var p=a<0?~a:a;(r[p]||(r[p]=[])).push({i:a,g:s})}function l(a){a.forEach(i)}function d(a){a.forEach(
l)}function u(a){a.forEach(d)}function c(a){switch(s=a,a.type){case"GeometryCollection":a.geometries.forEach(c);break;case"\
LineString":l(a.arcs);break;case"MultiLineString":case"Polygon":d(a.arcs);break;case"MultiPolygon":u(a.arcs);break}}return c(
e),r.forEach(n==null?function(a){o.push(a[0].i)}:function(a){n(a[0].g,a[a.length-1].g)&&o.push(a[0].i)}),o}var mn=4166666666666667e-21;function te(t){return[-360,0,360].filter(e=>e+180>t-90&&e-180<t+450)}function ee(t,e){return Math.
round((t-e)/360)*360}function ne(t){return-t*mn%360}var hn="rings";function oe(t){let e=new Set(t.layers.filter(s=>s.shown).map(s=>s.id)),n=t.places.filter(s=>e.has(s.layer)||
s.id===t.origin),o=new Set(n.map(s=>s.id)),r=e.has(hn)?t.rings:[];return{...t,places:n,rings:r,arcs:t.arcs.filter(s=>s.
claim||o.has(s.to))}}function gt(t,e){let n=t.layers.find(({id:o})=>o===e.layer);if(!n)throw new Error(`no layer ${e.layer}`);
return n}function Z(t){return t.instant?new Date(t.instant):new Date}function gn(t,e){return t.type!=="MultiPolygon"||!e.length?t:{...t,arcs:e.map(n=>t.arcs[n])}}function re(t,e){let n=new Map,
o=null;G(t,"dl-areas",350);let r=L.svg({pane:"dl-areas",padding:.4});function s(i,l){let d=i.objects.countries.geometries.
find(({id:a})=>a===l.outline);if(!d)return null;let u=ee(l.longitude,l.trueLongitude),c={pane:"dl-areas",renderer:r,style:{
className:"dl-area"},coordsToLatLng:([a,p])=>L.latLng(p,a+u)};return L.geoJSON(W(i,gn(d,l.polygons)),c).on("click",()=>e(
l.id)).addTo(t)}return{render(i,l){let d=new Map(i.places.filter(u=>u.outline).map(u=>[u.id,u]));for(let[u,c]of n)d.has(
u)||(c.remove(),n.delete(u));if(l){if(l!==o){for(let u of n.values())u.remove();n.clear(),o=l}for(let[u,c]of d){let a=n.
get(u)??s(l,c);if(!a)continue;n.set(u,a);let{colour:p}=gt(i,c);a.setStyle({color:p,fillColor:p}),a.eachLayer(f=>{let{classList:m}=tt(
f);m.toggle("dl-quiet",c.quiet),m.toggle("dl-chosen",c.id===i.chosen)})}}}}}var xn="dateline";function xt(t,e){t.dispatchEvent(new CustomEvent(xn,{detail:e})),window.Streamlit?.setComponentValue(
e)}var nt=({fit:t,origin:e})=>t.places.length?[...new Set([...t.places,e])]:[],yn=t=>Math.max(22,Math.min(90,t*.1));function Nt(t,e){
let n=yn(t.getSize().x),o=L.latLngBounds(e),r=o.getSouthWest().equals(o.getNorthEast())?7:9.5;t.fitBounds(o,{paddingTopLeft:[
n,70],paddingBottomRight:[n,70],maxZoom:r,animate:!1})}function se(t,e){t.title=e,t.setAttribute("aria-label",e)}function ie(t,e,n,o,r){let s=t.getContainer();bn(t,e,n,o);let i=new L.
Control({position:"bottomleft"});i.onAdd=()=>r,i.addTo(t);for(let[d,u]of[["in","zoomIn"],["out","zoomOut"]]){let c=s.querySelector(
`.leaflet-control-zoom-${d}`);c&&n.register(()=>se(c,e().words[u]))}s.setAttribute("role","region");let l="";n.register(
()=>{let{language:d,words:u}=e();document.documentElement.lang=d,s.setAttribute("aria-label",u.map),t.attributionControl.
removeAttribution(l),l=u.attribution,t.attributionControl.addAttribution(l)}),wn(s,e,n)}function bn(t,e,n,o){let r=E("\
div","leaflet-bar"),s=(l,d,u)=>{let c=E("a","dl-control",l);c.href="#",c.setAttribute("role","button"),n.register(()=>se(
c,e().words[d])),L.DomEvent.on(c,"click",a=>{L.DomEvent.stop(a),u()}),r.append(c)};s("⌂","fit",()=>o(nt(e()))),s("§",
"fitSection",()=>o(e().fit.section.length?e().fit.section:nt(e()))),s("◎","fitAll",()=>o(e().places.map(l=>l.id))),document.
fullscreenEnabled&&s("⤢","fullScreen",()=>{document.fullscreenElement?document.exitFullscreen():t.getContainer().parentElement?.
requestFullscreen()});let i=new L.Control({position:"topleft"});i.onAdd=()=>r,i.addTo(t)}function wn(t,e,n){let[o,r]=[
E("a","dl-skip"),E("div","dl-after")];n.register(()=>{o.textContent=e().words.skip}),o.href="#",o.addEventListener("cl\
ick",s=>{s.preventDefault(),r.tabIndex=0,r.focus()}),r.addEventListener("blur",()=>r.removeAttribute("tabindex")),t.before(
o),t.after(r)}function ae(t){return[...new Set([...yt(t),...t.fit.section])]}function yt({chosen:t,fit:e,origin:n}){return[...new Set(
[t,...e.claim,n])].filter(Boolean)}function ce(t,e){return e.fit.section.length&&String(t?.fit.section??"")!==String(e.
fit.section)?e.fit.section:e.fit.claim.length&&String(t?.fit.claim??"")!==String(e.fit.claim)?e.fit.claim:e.chosen&&t?.
chosen!==e.chosen?[e.chosen]:t&&t.origin!==e.origin?[e.origin]:[]}var le=[[85,180],[75,180],[71.54,185.87],[68,191],[65.5,191],[62.1,184.51],[59.5,180],[57.06,176.06],[53,170],[50.41,175.28],
[48,180],[-2.5,180],[-2.51,201.51],[-.23,201.51],[1.5,199.36],[4.94,199.36],[4.94,203.98],[-.37,206.45],[-5.06,208.19],
[-9.91,210],[-11.65,210],[-11.65,205.43],[-5.84,203.92],[-5.84,190.6],[-9.43,189.01],[-11.06,188.71],[-13.97,189],[-14.43,
188.76],[-15,187.5],[-45,187.5],[-51,180],[-85,180]];function $t(t){return t.map(e=>le.map(([n,o])=>[n,o+e]))}function fe({west:t,south:e,east:n,north:o}){let r=new Set;for(let s=Math.floor(t/20);s<=Math.floor(n/20);s+=1){let i=((s+
9)%18+18)%18-9;for(let l=Math.floor(e/20);l<=Math.floor(o/20);l+=1)r.add(`${i},${l}`)}return[...r]}function ue(t){let e=[],
n=[0,0],[o,r,s]=[0,0,0];for(let i=0;i<t.length;i+=1){let l=t.charCodeAt(i)-63;r|=(l&31)<<s,s+=5,!(l>=32)&&(n[o]+=r&1?~(r>>
1):r>>1,o&&e.push([n[0],n[1]]),[o,r,s]=[1-o,0,0])}return e}var bt=t=>ue(t).map(([e,n])=>[n/1e3,e/1e3]);function de(t,e){
let n=new Map;for(let[r,s,i,l]of e.flatMap(d=>d.arcs)){let d=n.get(r);d?d.push([s,i,l]):n.set(r,[[s,i,l]])}let o=t.arcs.
slice();for(let[r,s]of n)o[r]=kn(Mn(vn(o[r]),s));return{...t,arcs:o}}function Mn(t,e){let n=[],o=0;for(let[r,s,i]of e.
sort((l,d)=>l[0]-d[0]))n.push(...t.slice(o,r+1),...ue(i)),o=s;return[...n,...t.slice(o)]}function vn(t){let[e,n]=[0,0];
return t.map(([o,r])=>(e+=o,n+=r,[e,n]))}var kn=t=>t.map(([e,n],o)=>o?[e-t[o-1][0],n-t[o-1][1]]:[e,n]);var On={arcs:[],islands:[]};function he(t,e,n){let o=[],r=null,s=new Map,i=new Map,l=[];G(t,"dl-land",200);let d=L.svg(
{pane:"dl-land",padding:.4}),u=x=>({className:x,pane:"dl-land",renderer:d,interactive:!1}),c=x=>({className:x,pane:"dl\
-night",renderer:e,interactive:!1}),a=(x,w)=>x.map(([O,T])=>[T,O+w]),p=x=>o.flatMap(w=>x.map(O=>a(O,w)));async function f(x,w){
o=te(w),y();let O;try{O=typeof x=="string"?await(await fetch(x)).json():x}catch{return null}return r=O,b(O),O}async function m(x){
let w=t.getZoom()>=5.5;if(t.getContainer().classList.toggle("dl-near",w),!w||!r)return null;let O=t.getBounds(),[T,P,D,
$]=O.toBBoxString().split(",").map(Number),C=fe({west:T,south:P,east:D,north:$}).filter(A=>!s.has(A));if(!C.length)return null;
try{let A=async K=>typeof x=="string"?(await fetch(`${x}/${K}.json`)).json():x[K]??On,R=await Promise.all(C.map(A));for(let[
K,vt]of R.entries())s.set(C[K],vt)}catch{return null}let _=de(r,[...s.values()]);return b(_),_}function y(){let x=o.map(
w=>[[-85,180+w],[85,180+w]]);L.polyline(x,c("dl-meridian")).addTo(t),L.polyline($t(o),c("dl-date-line")).addTo(t)}function b(x){
let{countries:w,coast:O,borders:T,disputed:P}=x.objects,D=[...s.values()],$=W(x,w).features;g("dl-ground",$.flatMap(({
geometry:C})=>pe(C).flat())),g("dl-lake",D.flatMap(({lakes:C=[]})=>C.map(bt))),h("dl-division",D.flatMap(({divisions:C=[]})=>C.
map(bt))),g("dl-island",D.flatMap(({islands:C})=>C.map(bt))),h("dl-border",me(W(x,T).geometry)),h("dl-coast",me(W(x,O).
geometry)),l.length||v();for(let C of l)C.remove();l=W(x,P).features.map(M),h("dl-dispute",Pt(x,P).coordinates)}function g(x,w){
let O=i.get(x)??L.polygon([],u(x)).addTo(t);i.set(x,O.setLatLngs(p(w)))}function h(x,w){let O=i.get(x)??L.polyline([],
u(x)).addTo(t);i.set(x,O.setLatLngs(p(w)))}function M({geometry:x,properties:{name:w,note:O}}){let T=o.flatMap(D=>pe(x).
map($=>$.map(C=>a(C,D)))),P=E("div");return P.append(E("strong","",w??""),E("div","",O??"")),L.polygon(T,{...u("dl-dis\
puted"),interactive:!0}).on("mouseover",()=>n([w,O].filter(Boolean).join(": "))).on("mouseout",()=>n("")).on("click",({
latlng:D})=>L.popup({className:"dl-popup"}).setLatLng(D).setContent(P).openOn(t)).addTo(t)}function v(){let x=q("patte\
rn",{id:"dl-hatch",width:6,height:6,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"});x.append(q("path",{d:"\
M0 0v6",class:"dl-hatch"}));let w=q("defs",{});w.append(x),t.getPane("dl-land")?.querySelector("svg")?.prepend(w)}return{
load:f,refine:m,dateLines:()=>$t(o)}}function pe(t){return t.type==="Polygon"?[t.coordinates]:t.type==="MultiPolygon"?
t.coordinates:[]}function me(t){return t.type==="MultiLineString"?t.coordinates:[]}function lt(t){let e=[];for(let n=1;n<t.length;n+=1){let[[o,r],[s,i]]=[t[n-1],t[n]],l=Math.min(400,Math.ceil(Math.hypot(
s-o,i-r)/8));for(let d=0;d<l;d+=1)e.push([o+(s-o)*d/l,r+(i-r)*d/l])}return e}var wt=([t,e],n,o=0)=>t>-o&&e>-o&&t<n.x+o&&
e<n.y+o;function Lt(t,e,n){let o=new Map;function r({id:s,text:i,paths:l,height:d,rank:u},c){let a=o.get(s)??ut(t,e,"");o.set(
s,a);let p=F(a);j(p,i);let{width:f,height:m}=n(p),y=l.flatMap(b=>lt(et(t,b))).filter(([b,g],h)=>h%4===0&&b>f/2&&b<c.x-
f/2&&g>12&&g<c.y-12).map(([b,g])=>({x:b,y:g,dx:0,dy:0,angle:0,cost:Math.abs(g-c.y*d)*.1,boxes:[B(b,g,f,m)],leader:null,
onLine:!0}));return{id:s,label:a,must:!1,rank:u,candidates:y}}return{items(s,i){for(let[l,d]of o)s.some(u=>u.id===l)||
(d.remove(),o.delete(l));return s.map(l=>r(l,i))}}}var Sn=[-180,180,540].map(t=>[[-60,t],[75,t]]);function Cn(t,e){return["Etc/GMT-12","Etc/GMT+12"].map(n=>new Intl.DateTimeFormat(
e,{weekday:"long",timeZone:n}).format(t))}function ge(t,e,n){let o=Lt(t,"dl-date",n);return{items(r,s){let[i,l]=Cn(Z(r),
r.language),{dateLine:d,antimeridian:u}=r.words,c=`${i} | ${d} | ${l}`;return o.items([{id:"date line",text:c,paths:e(),
height:.75,rank:3.2},{id:"meridian",text:u,paths:Sn,height:.92,rank:3.2}],s)}}}var ot=class t{constructor(e,n,o){this.size=o,this.cells=new Map,this.leaders=[],this.width=Math.ceil(o.x/6)+1;let r=Math.
ceil(o.y/6)+1;this.dots=new Uint8Array(this.width*r);for(let[s,i]of n)this.isInside(s,i)&&(this.dots[this.dotAt(s,i)]=
1);this.sums=new Uint32Array((this.width+1)*(r+1));for(let s=0;s<r;s+=1)for(let i=0,l=0;i<this.width;i+=1)l+=this.dots[s*
this.width+i],this.sums[(s+1)*(this.width+1)+i+1]=this.sums[s*(this.width+1)+i+1]+l;this.height=r;for(let s of e)this.
add(s)}isInside(e,n){return e>=0&&n>=0&&e<this.size.x&&n<this.size.y}dotAt(e,n){return Math.floor(n/6)*this.width+Math.
floor(e/6)}copy(){let e=Object.assign(Object.create(t.prototype),this);return e.cells=new Map([...this.cells].map(([n,
o])=>[n,o.slice()])),e.leaders=this.leaders.slice(),e}*keys({left:e,top:n,right:o,bottom:r},s=0){for(let i=Math.floor(
(n-s)/48);i<=Math.floor((r+s)/48);i+=1)for(let l=Math.floor((e-s)/48);l<=Math.floor((o+s)/48);l+=1)yield l*4096+i}add(e){
for(let n of this.keys(e)){let o=this.cells.get(n);o?o.push(e):this.cells.set(n,[e])}}near(e,n=0){let o=new Set;for(let r of this.
keys(e,n))for(let s of this.cells.get(r)??[])o.add(s);return o}inkUnder({left:e,top:n,right:o,bottom:r}){let[s,i]=[e,o].
map(c=>Math.max(0,Math.min(this.width,Math.round(c/6)))),[l,d]=[n,r].map(c=>Math.max(0,Math.min(this.height,Math.round(
c/6)))),u=(c,a)=>this.sums[a*(this.width+1)+c];return u(i,d)-u(s,d)-u(i,l)+u(s,l)}inkAlong([e,n,o,r]){let s=Math.ceil(
Math.hypot(o-e,r-n)/6),i=0;for(let l=1;l<s;l+=1){let[d,u]=[e+(o-e)*l/s,n+(r-n)*l/s];this.isInside(d,u)&&(i+=this.dots[this.
dotAt(d,u)])}return i}};var xe=20;function Tn(t,e){let n=({place:o})=>e.includes(o.id)?e.indexOf(o.id):e.length;return[...t].filter(o=>o.marker).
sort((o,r)=>n(o)-n(r)||o.place.rank-r.place.rank)}function An(t){let e=[];for(let n of t){let o=!n.ownGroup&&e.find(([
r])=>Math.abs(r.x-n.x)<xe&&Math.abs(r.y-n.y)<xe);o?o.push(n):e.push([n])}return e}function ye(t,e,n){let o=Tn(e,n).map(
s=>{let{x:i,y:l}=t.latLngToContainerPoint(s.anchor);return{entry:s,x:i,y:l,ownGroup:n.includes(s.place.id)}}),r=new Map;
for(let[s,...i]of An(o)){r.set(s.entry,{x:s.x,y:s.y}),s.entry.members=i.map(({entry:l})=>l.place.id);for(let{entry:l}of i)
l.members=[]}for(let{entry:s,ownGroup:i}of o){if(!s.marker)continue;let l=r.has(s);I(s.marker).classList.toggle("dl-ga\
thered",!l);let d=i?3e3-n.indexOf(s.place.id):1e3-s.place.rank;s.marker.setZIndexOffset(l?d:0),s.label.setZIndexOffset(
i?d:0),s.count.textContent=s.members.length?`+${s.members.length}`:""}return r}function be(){let t=new Map;return function(n,o=!1){let r=n.parentNode,i=`${(n.childElementCount?[...n.children]:[n]).
map(c=>c.textContent).join(`
`)} ${r.className.includes("minor")} ${o}`,l=t.get(i);if(l)return l;let{className:d}=r;r.classList.remove("dl-hidden"),
r.classList.toggle("dl-brief",o);let u={width:Math.ceil(n.offsetWidth),height:Math.ceil(n.offsetHeight)};return r.className=
d,u.width&&t.set(i,u),u}}var J=1e3,Pn=60,Nn=[0,-45,45,180,-135,135,-90,90,-22.5,22.5,-157.5,157.5,-67.5,67.5,-112.5,112.5].map(t=>[Math.cos(t*Math.
PI/180),Math.sin(t*Math.PI/180)]),$n=[0,8,20,34,50,70,95,125];function Le({x:t,y:e,gap:n,width:o,height:r,inside:s,reach:i,
brief:l=!1}){let d=l?Pn:0,[u,c]=[0,!1],a=[];s&&a.push({x:t,y:e,dx:0,dy:0,angle:u,cost:d,boxes:[B(t,e,o,r)],leader:null,
onLine:c,brief:l});for(let p of $n.filter(f=>f<=i))Nn.forEach(([f,m],y)=>{let[b,g]=[f,m].map(O=>Math.max(-1,Math.min(1,
O*1.42))),h=f*(n+p)+b*o/2,M=m*(n+p)+g*r/2,v=p>8?[t,e,t+f*(n+p),e+m*(n+p)]:null,x=d+(s?20:0)+p+y*1.5,w=[B(t+h,e+M,o,r)];
a.push({x:t+h,y:e+M,dx:h,dy:M,angle:u,cost:x,boxes:w,leader:v,onLine:c,brief:l})});return a}function Me({line:t,width:e,
height:n,size:o}){let r=[0];for(let d=1;d<t.length;d+=1)r.push(r[d-1]+Math.hypot(t[d][0]-t[d-1][0],t[d][1]-t[d-1][1]));
let s=r[r.length-1],i=d=>{let u=1;for(;u<r.length-1&&r[u]<d;)u+=1;let c=(d-r[u-1])/(r[u]-r[u-1]||1);return[0,1].map(a=>t[u-
1][a]+(t[u][a]-t[u-1][a])*c)},l=[];for(let d=.08;d<=.921;d+=.04){let u=s*d;if(u<e/2+14||u>s-e/2-14)continue;let[c,a,p]=[
i(u-e/2),i(u+e/2),i(u)];if(ct(B(p[0],p[1],e,n),o)>0)continue;let f=Math.atan2(a[1]-c[1],a[0]-c[0]);Math.abs(f)>Math.PI/
2&&(f+=f>0?-Math.PI:Math.PI);let m=Math.max(1,Math.ceil(e/n)),y=Array.from({length:m},(h,M)=>{let v=((M+.5)/m-.5)*e;return B(
p[0]+Math.cos(f)*v,p[1]+Math.sin(f)*v,n,n)}),[b,g]=p;l.push({x:b,y:g,dx:0,dy:0,angle:f,cost:Math.abs(d-.5)*60,boxes:y,
leader:null,onLine:!0})}return l}function ve(t,e,n,o){let r=new ot(e,n,o),s=t.filter(a=>a.always),i=t.filter(a=>a.must&&
!a.always),l=null;for(let a=0;a<6;a+=1){let p=r.copy(),f=we([...s,...i],p),m=g=>f.get(g.id)?.total??J*(2-t.indexOf(g)/
t.length),y=i.reduce((g,h)=>g+m(h),0);(!l||y<l.total)&&(l={chosen:f,field:p,total:y});let b=i.filter(g=>m(g)>J/5).sort(
(g,h)=>m(h)-m(g))[0];if(!b||b===i[0])break;i=[b,...i.filter(g=>g!==b)]}let{chosen:d,field:u}=l??{chosen:new Map,field:r},
c=t.filter(a=>!a.must&&!a.always);for(let[a,p]of we(c,u))d.set(a,p);return d}function we(t,e){let n=new Map;for(let o of t){
let r=null,s=o.always?1/0:J;for(let i of o.candidates){if(i.cost-10>=s)continue;let l=Dn(o,i,e,s);l>=s||(r={...i,total:l},
s=l)}r&&(In(o.id,r,e),n.set(o.id,r))}return n}function In(t,{boxes:e,leader:n},o){for(let r of e)o.add({...r,owner:t});
n&&o.leaders.push(n)}function Dn(t,e,n,o){let r=e.cost;t.previous&&Math.hypot(t.previous.dx-e.dx,t.previous.dy-e.dy)<4&&
(r-=10);for(let s of e.boxes){let i=ct(s,n.size);if(i>0&&(r+=J+i),r>=o)return r;for(let l of n.near(s)){let d=l.owner===
t.id?0:at(s,l);d>0&&(r+=J+d)}for(let l of n.leaders)Ct(l,s)&&(r+=J/2);if(r>=o)return r;e.onLine||(r+=Math.min(45,3*n.inkUnder(
s)))}if(e.onLine)return r;for(let s of n.near(e.boxes[0],34))s.marker&&s.owner!==t.id&&(r+=Math.max(0,34-Ht(e.boxes[0],
s))*2);return e.leader?r+Rn(t,e.leader,n):r}function Rn(t,e,n){let[o,r,s,i]=e,l=Math.min(60,10*n.inkAlong(e)),d={left:Math.
min(o,s),top:Math.min(r,i),right:Math.max(o,s),bottom:Math.max(r,i)};for(let u of n.near(d,30))o>u.left-4&&o<u.right+4&&
r>u.top-4&&r<u.bottom+4||u.owner===t.id||(Ct(e,u)&&(l+=J/2),u.marker&&(l+=4*Math.max(0,30-Ut(e,(u.left+u.right)/2,(u.top+
u.bottom)/2))));return l}var Gn=[-720,-360,0,360,720],rt=90;function Mt({line:t,holds:e}){let n=Gn.map(r=>t.map(([s,i])=>[s,i+r]));return e.length!==
1?n:[(t[t.length-1][1]<t[0][1]?n.toReversed():n).flatMap((r,s)=>r.slice(s?1:0))]}function zn(t){let e=Mt(t);if(t.holds.
length===2){let r=e.flat().map(([,d])=>d),[s,i]=[Math.min(...r)-360,Math.max(...r)+360];return[[[-rt,s],[-rt,i],[rt,i],
[rt,s]],...e]}if(!t.holds.length)return e;let[n]=e,o=t.holds[0]==="north"?rt:-rt;return[[...n,[o,n[n.length-1][1]],[o,
n[0][1]]]]}function ke(t,e){G(t,"dl-rings",380);let o={pane:"dl-rings",renderer:L.svg({pane:"dl-rings",padding:.4}),interactive:!1,
smoothFactor:.5},r=new Map;function s(i){let[l,d]=[Mt(i),i.id],u=()=>e(r.get(d)?.ring.text??""),c=L.polyline(l,{...o,className:"\
dl-touch",interactive:!0,bubblingMouseEvents:!1});return c.on("mouseover click",u).on("mouseout",()=>e("")),[L.polygon(
zn(i),{...o,className:"dl-reached",stroke:!1,fillRule:"evenodd"}),L.polyline(l,{...o,className:"dl-range"}),c]}return{
render({rings:i}){let l=new Map(i.map(d=>[d.id,d]));for(let[d,{parts:u}]of r)if(!(l.get(d)&&r.get(d)?.written===JSON.stringify(
l.get(d)?.line))){for(let c of u)c.remove();r.delete(d)}for(let[d,u]of l){let c=r.get(d);if(c){c.ring=u;continue}let a=s(
u);for(let p of a)p.addTo(t);tt(a[1]).dataset.ring=d,r.set(d,{ring:u,written:JSON.stringify(u.line),parts:a})}}}}var Ee=24,Bn=15,qn=125,Zn=8,Oe=t=>`arc ${t}`,Se=t=>`straight ${t}`,_n=t=>({id:t.id,text:t.label,paths:Mt(t),height:.2,
rank:2.5});function Ce(t,e,n,o){let r=t.getContainer(),s=be(),i=ge(t,o,s),l=Lt(t,"dl-range-label",s);function d(g){let h=t.
getSize();if(!h.x||!h.y)return null;let M=ae(g),v=ye(t,e.values(),yt(g)),x=[...u(v),...c()],w=a(v),O=[...w.values()].flatMap(
lt).filter(A=>wt(A,h)),T=f(M,yt(g),v,h),P=[...i.items(g,h),...l.items(g.rings.map(_n),h)],D=[...T,...m(w,h),...P].sort(
(A,R)=>A.rank-R.rank),$=ve(D,x,O,h);for(let A of e.values())y(A,$.get(A.place.id));for(let{id:A,label:R}of P)b(R,$.get(
A),!1);for(let[A,R]of n)b(R.label,$.get(Oe(A)),!0),R.straight&&b(R.straight.label,$.get(Se(A)),!0);let C=[...$.values()].
flatMap(A=>A.boxes),_=o().flatMap(A=>lt(et(t,A)));return new ot([...x,...C],[...O,..._],h)}function u(g){let h=[...g].
map(([{place:{id:v}},{x,y:w}])=>({...B(x,w,Ee,Ee),owner:v,marker:!0})),M=[...g].filter(([{members:v}])=>v.length).map(
([,{x:v,y:x}])=>({left:v+4,top:x-24,right:v+26,bottom:x-6}));return[...h,...M]}function c(){let g=r.getBoundingClientRect();
return[...r.querySelectorAll(".leaflet-control, .dl-notice:not(:empty)")].map(h=>{let M=h.getBoundingClientRect();return{
left:M.left-g.left,top:M.top-g.top,right:M.right-g.left,bottom:M.bottom-g.top}})}function a(g){let h=new Map;for(let M of n.
values()){let v=e.get(M.arc.to);(M.arc.claim||v&&(!v.marker||g.has(v)))&&h.set(M,et(t,M.arc.paths[0]))}return h}function p({
anchor:g,marker:h,card:M},v){let{x,y:w}=t.latLngToContainerPoint(g),O=!h;return[!1,!0].flatMap(T=>Le({x,y:w,gap:O?0:Bn,
inside:O,reach:v,brief:T,...s(M,T)}))}function f(g,h,M,v){return[...e.values()].flatMap(x=>{let{id:w,quiet:O}=x.place,
T=g.includes(w),P=T?g.indexOf(w)/g.length:x.place.rank,{x:D,y:$}=t.latLngToContainerPoint(x.anchor);if(!wt([D,$],v,20)||
x.marker&&!M.has(x))return[];let C=T||P===1&&!O||!x.marker,_=wt([D,$],v)&&C,A=_&&h.includes(w),R=p(x,C?qn:Zn);return[{
id:w,entry:x,must:_,always:A,rank:P,previous:x.spot,candidates:R}]})}function m(g,h){let M=(v,x,w,O)=>({id:v,rank:O,must:!1,
candidates:Me({line:w,size:h,...s(F(x))})});return[...g].flatMap(([{arc:v,label:x,straight:w},O])=>{let T=v.rank+(v.reach?
.6:-.6),P=F(x).textContent?[M(Oe(v.id),x,O,T)]:[];return!w||!v.straight?P:[...P,M(Se(v.id),w.label,et(t,v.straight.path),
v.rank+.6)]})}function y(g,h){g.spot=h;let{classList:M}=I(g.label);if(M.toggle("dl-hidden",!h&&!!g.marker),M.toggle("d\
l-unplaced",!h&&!g.marker),M.toggle("dl-brief",!!h?.brief),!h||(g.card.style.transform=`translate(calc(${h.dx}px - 50%\
), calc(${h.dy}px - 50%))`,g.leader.hidden=!h.leader,!h.leader))return;let[v,x]=[h.leader[2]-h.leader[0],h.leader[3]-h.
leader[1]];g.leader.style.width=`${Math.hypot(v,x)}px`,g.leader.style.transform=`rotate(${Math.atan2(x,v)}rad)`}function b(g,h,M){
I(g).classList.toggle("dl-hidden",!h),h&&(g.setLatLng(t.containerPointToLatLng([h.x,h.y])),M&&(F(g).style.transform=`t\
ranslate(-50%, -50%) rotate(${h.angle}rad)`))}return{arrange:d}}var Te=new Map;function jn(t,e){let n=`${e} ${t}`,o=Te.get(n);if(o===void 0){let r={timeZone:t,weekday:"short",day:"nu\
meric",month:"short",year:"numeric"},s={hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZoneName:"longOffset"};try{
o={date:new Intl.DateTimeFormat(e,r),whole:new Intl.DateTimeFormat(e,{...r,...s})}}catch{o=null}Te.set(n,o)}return o}function H(t,e,n){
let o=jn(t,n);if(!o)return null;let r=Object.fromEntries(o.whole.formatToParts(e).map(({type:s,value:i})=>[s,i]));return{
time:`${r.hour}:${r.minute}`,weekday:r.weekday,date:o.date.format(e).replace(",",""),offset:`UTC${Fn(r.timeZoneName)}`}}
function Fn(t){return t.replace("GMT","").replace("-","−").replace(/^([+\u2212])0/,"$1").replace(":00","")||"+0"}var Ae=(t,e)=>t.map(n=>n.id===e?{...n,shown:!n.shown}:n);function It(t,e){let n=t.every(o=>o.shown===(o.id===e));return t.
map(o=>({...o,shown:n||o.id===e}))}var Pe=t=>t.map(e=>({...e,shown:!0}));var Ne={circle:{path:"M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19z",baseline:16.3},square:{path:"M3.5 3.5h17v17h-17z",
baseline:16.3},diamond:{path:"M12 .8 23.2 12 12 23.2 .8 12z",baseline:16.3},triangle:{path:"M12 1 23.6 22H.4z",baseline:19},
hexagon:{path:"M6.4 2.2h11.2L23.2 12l-5.6 9.8H6.4L.8 12z",baseline:16.3},ring:{path:"M12 1.5a10.5 10.5 0 1 1 0 21a10.5\
 10.5 0 1 1 0-21zM12 5a7 7 0 1 0 0 14a7 7 0 1 0 0-14z",baseline:16.3}};var Hn=Ne;function ft(t,e=!1){let n=q("svg",{viewBox:"-2 -2 28 28","aria-hidden":"true",class:e?"dl-open":""}),{path:o,
baseline:r}=Hn[t.shape],s=e?{d:o,style:`stroke: ${t.colour}`}:{d:o,fill:t.colour},i=q("text",{x:12,y:r,...e?{}:{fill:t.
ink}});return i.textContent=t.letter,n.append(q("path",s),i),n}var Un={site:["circle",{cx:"11",cy:"7",r:"5",class:"dl-key-site"}],city:["circle",{cx:"11",cy:"7",r:"5",class:"dl-key-\
city"}],area:["path",{d:"M3 4 9 2l9 2 2 6-8 3-8-1z",class:"dl-key-area"}],disputed:["path",{d:"M1 12 11 2M6 12 16 2M11\
 12 21 2",class:"dl-hatch"}],dateLine:["path",{d:"M0 7h22",class:"dl-date-line"}]};function $e(t,e,n,o,r){let s=E("div",
"dl-map-legend"),[i,l,d]=[E("ul","dl-layers"),E("button","dl-all"),E("ul","dl-key")];l.type="button",l.addEventListener(
"click",()=>{i.querySelector("button")?.focus(),o(Pe(p))});let[u,c]=[E("button","dl-night-switch"),E("span")];u.type="\
button",u.append(E("span","dl-key-night"),c),u.addEventListener("click",()=>r(!e().night.shown)),s.append(i,l,u,d);let a=new Map,
p=[],f=[],m="";function y(h){let M=E("button");M.type="button",M.title=e().words.onlyLayer,M.setAttribute("aria-keysho\
rtcuts","O"),M.addEventListener("click",({detail:x})=>{x<2&&(f=p),o(x===2?It(f,h):Ae(p,h))}),M.addEventListener("keydo\
wn",x=>{x.key.toLowerCase()!=="o"||x.ctrlKey||x.metaKey||x.altKey||(x.preventDefault(),o(It(p,h)))});let v=E("li");return v.
append(M),i.append(v),a.set(h,M),M}function b(){let{words:h,places:M}=e();i.setAttribute("aria-label",h.legend),l.textContent=
h.allLayers,d.setAttribute("aria-label",h.key);for(let w of a.values())w.title=h.onlyLayer;let v=["site","city","area"].
filter(w=>M.some(({precision:O})=>O===w)),x=[...v.length>1?v:[],"disputed","dateLine"];d.replaceChildren(...x.map(w=>Jn(
w,h[w])))}function g(h,M){let v=h.places.find(({id:P})=>P===h.origin),x=h.instant&&v?H(v.timeZone,M,h.language):null,{
night:w,nightAt:O}=h.words,T=x?O.replace("{time}",x.time).replace("{date}",x.date).replace("{place}",()=>v?.name??""):
w;j(c,T),u.setAttribute("aria-pressed",String(h.night.shown))}return{attach(){let h=t.getContainer();h.parentElement?.
classList.add("dl-frame"),h.after(s),n.register(b)},render(h,M){g(h,M);let v=JSON.stringify(h.layers);if(m!==v){m=v,p=
h.layers;for(let[x,w]of a)p.some(O=>O.id===x)||(w.parentElement?.remove(),a.delete(x));for(let x of p){let w=a.get(x.id)??
y(x.id);w.setAttribute("aria-pressed",String(x.shown)),w.replaceChildren(ft(x),U("span","",x.title))}l.hidden=p.every(
({shown:x})=>x)}}}}function Jn(t,e){let n=q("svg",{viewBox:"0 0 22 14","aria-hidden":"true"}),[o,r]=Un[t];n.append(q(o,
r));let s=E("li");return s.append(n,e),s}var Kn=t=>Math.max(0,Math.ceil(Math.log2(t/256)*10)/10);function Dt(t,e){t.setMinZoom(Kn(t.getSize().x)),t.options.maxBoundsViscosity=
1,t.setMaxBounds([[-85,e-30],[85,e+360+30]])}var Vn=[-720,-360,0,360,720];function Ie(t){let e=[],n="";G(t,"dl-night",300).style.pointerEvents="none";let o={className:"\
dl-night",pane:"dl-night",renderer:L.svg({pane:"dl-night",padding:.4}),interactive:!1,smoothFactor:1};return{renderer:o.
renderer,render({shown:r,at:s,rings:i},l){if(!r){for(let c of e.splice(0))c.remove();n="";return}if(!i.length)return;let d=Math.
floor((l.getTime()-Date.parse(s))/6e4);if(n===`${s} ${d}`)return;n=`${s} ${d}`;let u=ne(d*6e4);i.forEach((c,a)=>{let p=Vn.
map(f=>[c.map(([m,y])=>[m,y+u+f])]);e[a]?e[a].setLatLngs(p):e.push(L.polygon(p,o).addTo(t))})}}}function Xn(t){let e=n=>Math.abs(Math.abs(n%360)-180)<.01;return t.flatMap(n=>{let o=[[n[0]]];for(let[r,s]of n.slice(1).
entries()){let i=n[r];e(i[1])&&e(s[1])||Math.abs(i[0])>89.9&&Math.abs(s[0])>89.9?o.push([s]):o[o.length-1].push(s)}return o.
filter(r=>r.length>1)})}function De(t,{lat:e,lng:n}){return t.map(r=>{let[s,i]=[0,1].map(f=>r.map(m=>m[f]).sort((m,y)=>m-
y)),[l,d,u,c]=[s[0],s.at(-1),i[0],i.at(-1)].map(Number),a=l<=e&&e<=d&&u<=n&&n<=c,p=Math.min(...r.map(f=>Math.hypot(f[0]-
e,f[1]-n)));return{ring:r,order:a?-(d-l)*(c-u):p}}).sort((r,s)=>r.order-s.order)[0]?.ring??[]}function Re(t,e){let n=L.
svg({pane:e,padding:.4}),o=[],r="";return{render({outline:s}){let i=JSON.stringify(s);if(i===r)return;r=i;for(let u of o)
u.remove();if(o=[],!s)return;let l=s.rings,d={pane:e,renderer:n,interactive:!1};o=[L.polygon(l,{...d,className:"dl-wit\
hin",stroke:!1}),L.polyline(Xn(l),{...d,className:"dl-outline"})];for(let u of o)u.addTo(t)}}}function Ge(t,e){let n=Z(t),o=t.places.find(l=>l.id===t.origin),r=o?H(o.timeZone,n,t.language):null,s=t.places.map(l=>H(
l.timeZone,n,t.language)?.offset),i=new Set(s).size>1;for(let{place:l,clock:d,button:u}of e){let c=H(l.timeZone,n,t.language),
a=Yn(t.words.reading,l.description,c);u.getAttribute("aria-label")!==a&&u.setAttribute("aria-label",a),d&&j(d,i||l.id===
t.origin?Qn(r,c):"")}}function Yn(t,e,n){return n?`${e} ${t.replace("{weekday}",n.weekday).replace("{time}",n.time)}`:
e}function Qn(t,e){return e?`${t&&e.date!==t.date?`${e.weekday} `:""}${e.time} · ${e.offset}`:""}var to=new Map([["ArrowRight",1],["ArrowDown",1],["ArrowLeft",-1],["ArrowUp",-1],["Home",-1/0],["End",1/0]]);function ze(t,e,n){
let o=to.get(t);return o===void 0?null:Number.isFinite(o)?(e+o+n)%n:o<0?0:n-1}var Be=t=>t==="Enter"||t===" ";function qe(t,e){
t.contains(document.activeElement)||e.every((n,o)=>t.children[o]===n)||t.append(...e)}function Ze(t,{onChoose:e,onPoint:n}){let o=new Map,r=[];function s(c){let a=o.get(c);if(!a)throw new Error(`no place ${c}\
 on the map`);return a}function i(c){let a=L.latLng(c.latitude,c.longitude),p=c.precision==="area",f={autoPanOnFocus:!1,
keyboard:!0,riseOnHover:!1},m=p?null:L.marker(a,{...f,icon:Q("dl-marker")}).addTo(t),y=L.marker(a,{...f,keyboard:p,icon:Q(
"dl-label"),pane:p?"markerPane":"dl-labels"}).addTo(t),b=I(m??y);b.dataset.place=c.id,b.addEventListener("keydown",g=>l(
g,c.id)),b.addEventListener("focus",()=>{b.classList.add("dl-focus"),n(c.id)}),b.addEventListener("blur",()=>{b.classList.
remove("dl-focus"),n("")});for(let g of[m,y])g?.on("click",()=>e(c.id)),g?.on("mouseover",()=>n(c.id)).on("mouseout",()=>n(
""));return{place:c,anchor:a,marker:m,label:y,button:b,card:E("span","dl-card"),clock:null,leader:E("span","dl-leader"),
count:E("span","dl-count"),members:[],spot:void 0,written:""}}function l(c,a){let p=ze(c.key,r.indexOf(a),r.length);p===
null&&!Be(c.key)||(c.preventDefault(),c.stopPropagation(),p===null?e(a):s(r[p]).button.focus())}function d(c,a,p){let f=gt(
p,a),[m,y]=[p.chosen===a.id,p.origin===a.id],b=JSON.stringify([a,f,m,y]);if(c.written===b)return;c.written=b,c.place=a,
c.button.setAttribute("aria-pressed",String(m));let g=I(c.label);if(c.marker){let M=I(c.marker);c.count=E("span","dl-c\
ount"),M.replaceChildren(ft(f,a.precision==="city"),c.count),M.classList.toggle("dl-quiet",a.quiet),M.classList.toggle(
"dl-chosen",m),M.classList.toggle("dl-origin",y),M.classList.toggle("dl-minor",a.rank>1),g.setAttribute("aria-hidden",
"true")}g.classList.toggle("dl-area-label",!c.marker),g.classList.toggle("dl-minor",a.rank>1),g.classList.toggle("dl-q\
uiet",a.quiet),g.classList.toggle("dl-chosen",m);let h=E("span","dl-name");c.marker||h.append(ft(f)),h.append(E("bdi",
"",a.name)),c.clock=a.rank===1?E("span","dl-clock"):null,c.card=E("span","dl-card"),c.card.append(h,E("span","dl-far",
a.far)),c.clock&&c.card.append(c.clock),c.leader=E("span","dl-leader"),g.replaceChildren(c.leader,c.card)}function u(c){
let a=new Map(c.places.map(f=>[f.id,f]));for(let[f,m]of o)a.get(f)?.precision!==m.place.precision&&(m.marker?.remove(),
m.label.remove(),o.delete(f));for(let[f,m]of a){let y=o.get(f)??i(m);o.set(f,y);let b=L.latLng(m.latitude,m.longitude);
y.anchor=b;for(let g of[y.marker,y.label])g&&!g.getLatLng().equals(b)&&g.setLatLng(b);d(y,m,c)}r=[...a.keys()];let p=t.
getPane("markerPane");p&&qe(p,r.map(f=>s(f).button))}return{entries:o,entry:s,render:u}}function _e(t,e,n,o){let r=t.getContainer(),s=L.popup({autoPanPaddingTopLeft:[52,12],autoPanPaddingBottomRight:[12,12],
minWidth:180,offset:[0,-6],className:"dl-popup"}),i="",l="";function d(f){i=f,s.options.autoPan=!0,s.options.maxWidth=
Math.min(280,t.getSize().x-110),u(),s.setLatLng(e.entry(f).anchor),s.isOpen()||s.openOn(t),s.options.autoPan=!1}function u(){
let{place:f,members:m}=e.entry(i),y=`${f.id} ${JSON.stringify([f.popup,m])}`;if(l===y)return;l=y;let{words:b}=n(),g=E(
"div","dl-popup-body");g.append(U("strong","dl-popup-name",f.name)),f.popup.names&&g.append(U("div","dl-popup-names",f.
popup.names));let h=E("dl");h.append(E("dt","",b.localTime),E("dd","dl-popup-clock",a()));for(let[M,v]of f.popup.facts)
h.append(E("dt","",M),E("dd","",v));g.append(h),f.popup.note&&g.append(U("p","",f.popup.note)),m.length&&g.append(c(m,
b.alsoHere)),s.setContent(g),p()}function c(f,m){let y=E("p","dl-also",`${m} `);for(let b of f){let g=U("button","",e.
entry(b).place.name);g.type="button",g.addEventListener("click",h=>{h.stopPropagation(),o(b)}),y.append(g," ")}return y}
function a(){let f=n(),m=H(e.entry(i).place.timeZone,Z(f),f.language);return m?`${m.time}, ${m.date} (${m.offset})`:"–"}
function p(){s.getElement()?.querySelector(".leaflet-popup-close-button")?.setAttribute("aria-label",n().words.closePopup)}
return s.on("add",p),s.on("remove",()=>{i="",l=""}),r.addEventListener("keydown",f=>{if(f.key!=="Escape"||!i)return;f.
stopPropagation();let{button:m}=e.entry(i);s.close(),m.focus()}),{open:d,close:()=>s.close(),refresh(){i&&(e.entries.has(
i)?u():s.close())},tick(){i&&j(r.querySelector(".dl-popup-clock"),a())}}}function je(t,{isReady:e,isFitted:n,fit:o,arrange:r}){let{classList:s}=t.getContainer(),i=null;addEventListener("befor\
eprint",()=>{!e()||i||(i={fitted:n(),bounds:t.getBounds(),center:t.getCenter(),zoom:t.getZoom()},s.add("dl-printed"),t.
invalidateSize({pan:!1}),i.fitted?o():t.fitBounds(i.bounds,{animate:!1}),r())}),addEventListener("afterprint",()=>{i&&
(s.remove("dl-printed"),t.invalidateSize({pan:!1}),i.fitted?o():t.setView(i.center,i.zoom,{animate:!1}),i=null,r())})}function Fe(t=Date.now){let e=0,n=0,o=0;return{next(){return[n,e]=[t(),Math.max(t(),o+1)],o=e,e},isLate(r){return o=Math.
max(o,r),r<e&&t()-n<3e3}}}function eo(t){let e=10**Math.floor(Math.log10(t));return([5,2,1].find(o=>o*e<=t)??1)*e}var Rt=100;function Gt(t,e,n){
let{x:o,y:r}=t.getSize().divideBy(2),i=t.distance(t.containerPointToLatLng([o-Rt/2,r]),t.containerPointToLatLng([o+Rt/
2,r]))/n.unit.metres,l=eo(i);e.style.width=`${l/i*Rt}px`,e.textContent=`${l.toLocaleString(n.language)} ${n.unit.sign}`}var We="(prefers-color-scheme: dark)";function zt(){let t=[...document.head.querySelectorAll("style")].filter(o=>o.textContent?.
includes("--background-color"));for(let o of t.slice(0,-1))o.remove();let e=getComputedStyle(document.documentElement).
getPropertyValue("--background-color").trim(),n=e?no(e):matchMedia(We).matches;document.documentElement.dataset.dlTheme=
n?"dark":"light"}function no(t){let e=E("span");e.style.color=t,document.body.append(e);let[n,o,r]=(getComputedStyle(e).
color.match(/[\d.]+/g)??[]).map(Number);return e.remove(),n*.3+o*.59+r*.11<128}function He(){zt(),window.Streamlit?.events.
addEventListener("streamlit:render",()=>setTimeout(zt)),matchMedia(We).addEventListener("change",zt)}function Ue(t,e){let n=null,o=0,r=s=>t.getContainer().classList.toggle("dl-online",s);return{render({baseMap:s,tiles:{
address:i,attribution:l}}){let d=s==="openstreetmap";d&&!n?(n=L.tileLayer(i,{attribution:l,maxZoom:19,className:"dl-ti\
les",referrerPolicy:"strict-origin"}),n.on("tileload",()=>{r(!0),e(!1)}),n.on("tileerror",()=>{r(!1),e(!0)}),n.addTo(t),
o=t.getMaxZoom(),t.setMaxZoom(15)):!d&&n&&(n.remove(),n=null,t.setMaxZoom(o),r(!1),e(!1))}}}var oo=1800;function Je(t,e){let n=t.getContainer(),o=E("p","dl-wheel-hint");o.setAttribute("aria-hidden","true"),n.append(
o);let r=!1,s=0;function i(){clearTimeout(s),o.textContent=""}n.addEventListener("click",()=>{r=!0,i()}),n.addEventListener(
"mouseleave",()=>{r=!1,i()}),n.addEventListener("wheel",l=>{if(r||l.ctrlKey||l.metaKey||document.fullscreenElement){i();
return}l.stopImmediatePropagation(),o.textContent=e().words.wheel,clearTimeout(s),s=setTimeout(i,oo)},{capture:!0,passive:!0})}function Ke(){let t="",e=[];return{register(n){e.push(n),n()},render(n){if(t!==n){t=n;for(let o of e)o()}}}}function Ve(t){let e=t.getContainer(),n=null,o=null,r=null,[s,i]=[0,0],l=Fe(),d=Ke();ro(t);let{attach:u,point:c,announce:a,
notice:p}=Ft(e),f=Ie(t),m=he(t,f.renderer,c),y=re(t,A),b=Kt(t),g=Re(t,"dl-areas"),h=ke(t,c);G(t,"dl-arcs",400),G(t,"dl\
-labels",590).classList.add("dl-passive");let M=L.svg({pane:"dl-arcs",padding:.4}),v=Vt(t,M),x=Ue(t,k=>p("tiles",k?C().
words.noTiles:"")),w=Ze(t,{onChoose:A,onPoint:_}),O=Wt(t,M,{onChoose:k=>w.entries.has(k)&&A(k),onPoint:_}),T=_e(t,w,C,
A),P=$e(t,C,d,R,K),D=Ce(t,w.entries,O.drawn,m.dateLines),$=E("div","dl-scale");function C(){if(!n)throw new Error("no \
scene yet");return n.shown}function _(k){c(O.drawn.get(k)?.arc.text??"")}function A(k){n&&(st({...n.whole,chosen:k}),T.
open(k),a(`${w.entry(k).place.description} ${C().words.chosen}`),xt(e,{place:k,revision:l.next()}))}function R(k){if(!n)
return;st({...n.whole,layers:k});let N=k.filter(S=>S.shown).map(S=>S.id);xt(e,{layers:N,revision:l.next()})}function K(k){
n&&(st({...n.whole,night:{...n.whole.night,shown:k}}),xt(e,{night:k,revision:l.next()}))}function vt(k){let N=l.isLate(
k.revision);if(!n||!N)return st(k);let{layers:S,chosen:z,night:X}=n.whole;st({...k,layers:S,chosen:z,night:{...k.night,
shown:X.shown}})}function st(k){let N=n?.shown,S=oe(k);n={whole:k,shown:S},N||Qe(S),x.render(S),f.render(S.night,Z(S)),
d.render(S.language),o&&Bt(),P.render(S,Z(S)),p("layers",S.layers.some(({shown:z})=>z)?"":S.words.noLayers),Gt(t,$,S),
y.render(S,o),g.render(S),h.render(S),w.render(S),O.render(S),v.render(S),N&&N.places.length!==S.places.length&&a(S.words.
shown.replace("{n}",String(S.places.length))),T.refresh(),Zt(),S.fit.n!==s&&(s=S.fit.n,T.close(),V()),S.focus.n!==i?(i=
S.focus.n,en(S.focus.place)):S.outline&&S.outline.name!==N?.outline?.name?kt():tn(ce(N,S)),Et()}function Qe(k){P.attach(),
P.render(k,Z(k)),ie(t,C,d,V,$),u(),m.load(k.baseMapAddress,k.frame.west).then(N=>{o=N,o?y.render(C(),o):p("ground",C().
words.noBaseMap),Bt(),qt()}),[s,i]=[k.fit.n,k.focus.n],t.invalidateSize({pan:!1}),Je(t,C),Dt(t,k.frame.west),V()}function Bt(){
b.load(C()).then(Ot)}async function qt(){let k=o&&await m.refine(C().details);k&&(o=k,y.render(C(),o))}function Zt(){Ge(
C(),w.entries.values()),T.tick()}function V(k=nt(C())){let N=C(),S=N.places.filter(Y=>k.includes(Y.id)),z=S.length?S:N.
places;if(!z.length)return;let X=z.map(Y=>L.latLng(Y.latitude,Y.longitude));Nt(t,X),r=()=>V(k)}function tn(k){let N=k.
flatMap(z=>w.entries.get(z)?.anchor??[]),S=t.getBounds().pad(-.03);N.every(z=>S.contains(z))||V(N.length>1?k:[...nt(C()),
...k])}function en(k){let N=w.entries.get(k);if(!N){kt();return}t.panTo(N.anchor,{animate:!St()}),T.open(k)}function kt(){
let{arcs:k,fit:N,outline:S}=C(),z=k.filter(it=>it.claim).map(it=>it.paths[0]),X=w.entries.get(N.claim[0])?.anchor,Y=S&&
X?De(S.rings,X):[],jt=[...z.flat(),...Y];jt.length&&(Nt(t,jt.map(([it,on])=>L.latLng(it,on))),r=kt)}function Et(){if(!n)
return;let k=D.arrange(n.shown);k&&b.arrange(n.shown,k),T.refresh()}let _t=0;function Ot(){cancelAnimationFrame(_t),_t=
requestAnimationFrame(Et)}function nn(){let k=r;t.invalidateSize({pan:!1}),n&&Dt(t,n.shown.frame.west),n&&k?.(),Ot()}return t.
on("zoomend moveend",()=>{n&&Gt(t,$,n.shown),qt(),Ot()}),t.on("dragstart zoomstart",()=>{r=null}),new ResizeObserver(nn).
observe(e),setInterval(()=>{!n||n.shown.instant||(Zt(),f.render(n.shown.night,Z(n.shown)))},1e3),je(t,{isReady:()=>!!n,
isFitted:()=>r!==null,fit:()=>(r??V)(),arrange:Et}),He(),{render:vt}}function ro(t){let e=t.getContainer();e.classList.
add("dl-map"),e.focus=()=>HTMLElement.prototype.focus.call(e,{preventScroll:!0}),t.attributionControl?.setPrefix(!1),St()&&
(Object.assign(t,{_zoomAnimated:!1}),t.options.inertia=!1),matchMedia("(pointer: coarse)").matches&&t.dragging.disable()}var Xe=new WeakMap;function Ye(t,e){let n=Xe.get(t);n||(n=Ve(t),Xe.set(t,n)),n.render(e)}function so(t,e){let n=Uint8Array.
from(atob(e),o=>o.charCodeAt(0));return Ye(t,JSON.parse(new TextDecoder().decode(n))),window.feature_group=[],L.layerGroup()}
window.Dateline={draw:so,show:Ye};})();
