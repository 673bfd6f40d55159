/* Built by `make js` from sources a9624eb3e0ab8cb1. */
"use strict";(()=>{function k(t,e,n){let o=document.createElement(t);return e&&(o.className=e),n!==void 0&&(o.textContent=n),o}function U(t,e,n){
let o=k(t,e,n);return o.dir="auto",o}function B(t,e){let n=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[
o,r]of Object.entries(e))n.setAttribute(o,String(r));return n}function j(t,e){t&&t.textContent!==e&&(t.textContent=e)}function qt(t){let e=k("p","dl-pointed"),n=k("p","dl-live");return e.setAttribute("aria-hidden","true"),n.setAttribute(
"role","status"),{attach:()=>t.append(e,n),point(o){e.textContent=o},announce(o){j(n,o)},notice(o,r){let s=t.querySelector(
`.dl-notice[data-kind=${o}]`);if(!s){let c=k("p","dl-notice");c.dataset.kind=o,c.setAttribute("role","status"),t.append(
c),s=c}s.textContent=r}}}function Y(t){return L.divIcon({className:t,html:"",iconSize:null})}function N(t){let e=t.getElement();if(!e)throw new Error(
"the marker is not on the map");return e}function Q(t){return t.getElement()}function I(t,e,n){let o=t.createPane(e);return o.
style.zIndex=String(n),o}function ft(t,e,n){let o=L.marker([0,0],{icon:Y(e),interactive:!1,keyboard:!1,pane:"dl-labels"}).
addTo(t),r=document.createElement("span");return r.textContent=n,N(o).append(r),o}function F(t){return N(t).firstChild}
function tt(t,e){return e.map(n=>{let{x:o,y:r}=t.latLngToContainerPoint(n);return[o,r]})}var kt=()=>matchMedia("(prefe\
rs-reduced-motion: reduce)").matches;function jt(t,e,{onChoose:n,onPoint:o}){let r=new Map;function s(i,m,l){let d={className:m,pane:"dl-arcs",renderer:e,interactive:!1,
smoothFactor:.5};return L.polyline(i,{...d,...l}).addTo(t)}function c(i){let m={className:"dl-tip",pane:"dl-arcs",renderer:e,
interactive:!1,radius:3};return L.circleMarker(i,m).addTo(t)}function f(i){for(let m of[...i.lines,...i.tips,...i.touch])
m.remove();i.straight?.line.remove(),i.straight?.label.remove(),Object.assign(i,{lines:[],tips:[],touch:[],straight:null})}
function p(i,m,{paths:l,reach:d,straight:y,to:b}){let g=JSON.stringify([l,y]);m.written!==g&&(m.written=g,f(m),y&&(m.straight=
{line:s(y.path,"dl-straight"),label:u("dl-straight-label",y.label)}),m.lines=l.map(h=>s(h,"dl-arc")),d&&(m.tips=l.flatMap(
h=>[c(h[0]),c(h[h.length-1])])),m.touch=l.map(h=>s(h,"dl-touch",{interactive:!0,bubblingMouseEvents:!1}).on("mouseover",
()=>o(i)).on("mouseout",()=>o("")).on("click",()=>n(b))))}function u(i,m){let l=ft(t,`dl-distance ${i}`,m);return N(l).
setAttribute("aria-hidden","true"),l}function a(i){let m=new Map(i.arcs.map(l=>[l.id,l]));for(let[l,d]of r)m.has(l)||(f(
d),d.label.remove(),r.delete(l));for(let[l,d]of m){let y=r.get(l)??{arc:d,lines:[],tips:[],touch:[],straight:null,label:u(
"",""),written:""};r.set(l,y),p(l,y,d),y.arc=d;let b=!d.reach&&(d.claim||d.to===i.chosen);F(y.label).textContent=d.label||
(b?Qe(i,d.to):"");for(let g of y.lines.map(Q))g.dataset.arc=l,g.classList.toggle("dl-quiet",d.quiet),g.classList.toggle(
"dl-minor",d.rank>1),g.classList.toggle("dl-chosen",b),g.classList.toggle("dl-claim",d.claim&&!d.reach),g.classList.toggle(
"dl-reach",!!d.reach);N(y.label).classList.toggle("dl-chosen",b),N(y.label).classList.toggle("dl-quiet",d.quiet)}for(let{
arc:l,lines:d}of r.values())if(l.claim||l.to===i.chosen)for(let y of d)y.bringToFront();for(let l of[...r.values()].sort(
(d,y)=>y.arc.rank-d.arc.rank))for(let d of l.touch)d.bringToFront()}return{drawn:r,render:a}}var Qe=({places:t},e)=>t.
find(n=>n.id===e)?.far??"";var ut={flat:4,pixels:15e3,styles:{country:[[13,.28],[11,.16],[10,.06]],sea:[[14,.1],[12,.04],[11,0]],ocean:[[18,.22],
[15,.14],[12,.04]]}};function z(t,e,n,o){return{left:t-n/2,top:e-o/2,right:t+n/2,bottom:e+o/2}}function it(t,e){let n=Math.min(t.right,e.right)-
Math.max(t.left,e.left),o=Math.min(t.bottom,e.bottom)-Math.max(t.top,e.top);return n>0&&o>0?n*o:0}function at(t,e){let n=Math.
max(0,Math.min(t.right,e.x-2)-Math.max(t.left,2)),o=Math.max(0,Math.min(t.bottom,e.y-2)-Math.max(t.top,2));return(t.right-
t.left)*(t.bottom-t.top)-n*o}function Ft(t,e){let n=Math.max(0,e.left-t.right,t.left-e.right),o=Math.max(0,e.top-t.bottom,
t.top-e.bottom);return Math.hypot(n,o)}function Zt([t,e,n,o],r,s){let[c,f]=[n-t,o-e],p=Math.max(0,Math.min(1,((r-t)*c+
(s-e)*f)/(c*c+f*f||1)));return Math.hypot(r-t-p*c,s-e-p*f)}function Et(t,e){for(let n=1;n<=8;n+=1){let o=t[0]+(t[2]-t[0])*
n/8,r=t[1]+(t[3]-t[1])*n/8;if(o>e.left&&o<e.right&&r>e.top&&r<e.bottom)return!0}return!1}var _t=8,en=[0,360,-360],nn=1.25,dt=ut.styles,on=(t,e,n)=>(t/2/(ut.flat*n))**2+(e/2/n)**2<=1;function rn(t,{size:e,pixelsPerDegree:n,
pixel:o,width:r,isFree:s}){let c=[],f=Math.floor(e.x*e.y/ut.pixels),p=({text:u,kind:a,spots:i})=>{let m=[];for(let[l,d,
y]of i)for(let b of en){let{x:g,y:h}=o(l,d+b);g>0&&h>0&&g<e.x&&h<e.y&&m.push({at:[l,d+b],x:g,y:h,room:y*n})}if(!m.length)
return null;for(let l=0;l<dt[a].length;l+=1){let[d]=dt[a][l],[y,b]=[r(u,dt[a][l],a),d*nn];for(let{at:g,x:h,y:x,room:M}of m){
let w=z(h,x,y,b);if(!(!on(y,b,M)||at(z(h,x,y+_t,b+_t),e)>0)&&s(w)&&!c.some(E=>it(w,E.box)>0))return{text:u,kind:a,style:l,
at:g,box:w}}}return null};for(let u of t){if(c.length>=f)break;let a=p(u);a&&c.push(a)}return c}function Wt(t){I(t,"dl\
-names",330).setAttribute("aria-hidden","true");let n=[],o="",r=new Map,s=document.createElement("canvas").getContext(
"2d"),c=new Map,f=getComputedStyle(t.getContainer()).fontFamily;function p(a,[i,m],l){let d=`${i} ${l} ${a}`,y=c.get(d);
if(y)return y;let b=l==="country";s.font=`${b?"":"italic "}${i}px ${f}`;let g=b?a.toUpperCase():a,h=s.measureText(g).width+
g.length*i*m;return c.set(d,h),h}function u({text:a,kind:i,style:m,at:l}){let d=`dl-area-name dl-${i}`,y=r.get(a);if(!y||
y.look!==d){y?.marker.remove();let h=L.marker(l,{icon:Y(d),interactive:!1,keyboard:!1,pane:"dl-names"}).addTo(t);N(h).
append(Object.assign(document.createElement("span"),{textContent:a})),y={marker:h,look:d},r.set(a,y)}y.marker.setLatLng(
l);let[b,g]=dt[i][m];Object.assign(N(y.marker).style,{fontSize:`${b}px`,letterSpacing:`${g}em`})}return{async load({areaNames:a}){
if(a!==o){o=a;try{let i=typeof a=="string"?await(await fetch(a)).json():a;o===a&&(n=i)}catch{}}},arrange(a,i){let m=new Set(
a.places.map(({name:y})=>y)),l=rn(n.filter(({text:y})=>!m.has(y)),{size:t.getSize(),pixelsPerDegree:256*2**t.getZoom()/
360,pixel:(y,b)=>t.latLngToContainerPoint([y,b]),width:p,isFree:y=>i.inkUnder(y)===0&&![...i.near(y)].some(b=>it(y,b)>
0)}),d=new Set(l.map(({text:y})=>y));for(let[y,{marker:b}]of r)d.has(y)||(b.remove(),r.delete(y));l.forEach(u)}}}function Ut(t,e){let n=L.layerGroup().addTo(t),o="",r={radius:4,className:"dl-point",pane:"dl-arcs",renderer:e,interactive:!1};
return{render({places:s,chosen:c,origin:f}){let p=s.filter(({id:a,precision:i})=>i==="area"&&[c,f].includes(a)),u=p.map(
a=>a.id).join(" ");if(o!==u){o=u,n.clearLayers();for(let a of p)L.circleMarker([a.latitude,a.longitude],r).addTo(n)}}}}function St(t){return t}function pt(t){if(t==null)return St;var e,n,o=t.scale[0],r=t.scale[1],s=t.translate[0],c=t.translate[1];return function(f,p){
p||(e=n=0);var u=2,a=f.length,i=new Array(a);for(i[0]=(e+=f[0])*o+s,i[1]=(n+=f[1])*r+c;u<a;)i[u]=f[u],++u;return i}}function Ht(t,e){for(var n,o=t.length,r=o-e;r<--o;)n=t[r],t[r++]=t[o],t[o]=n}function Z(t,e){return typeof e=="string"&&(e=t.objects[e]),e.type==="GeometryCollection"?{type:"FeatureCollection",features:e.
geometries.map(function(n){return Jt(t,n)})}:Jt(t,e)}function Jt(t,e){var n=e.id,o=e.bbox,r=e.properties==null?{}:e.properties,
s=mt(t,e);return n==null&&o==null?{type:"Feature",properties:r,geometry:s}:o==null?{type:"Feature",id:n,properties:r,geometry:s}:
{type:"Feature",id:n,bbox:o,properties:r,geometry:s}}function mt(t,e){var n=pt(t.transform),o=t.arcs;function r(a,i){i.
length&&i.pop();for(var m=o[a<0?~a:a],l=0,d=m.length;l<d;++l)i.push(n(m[l],l));a<0&&Ht(i,d)}function s(a){return n(a)}
function c(a){for(var i=[],m=0,l=a.length;m<l;++m)r(a[m],i);return i.length<2&&i.push(i[0]),i}function f(a){for(var i=c(
a);i.length<4;)i.push(i[0]);return i}function p(a){return a.map(f)}function u(a){var i=a.type,m;switch(i){case"Geometr\
yCollection":return{type:i,geometries:a.geometries.map(u)};case"Point":m=s(a.coordinates);break;case"MultiPoint":m=a.coordinates.
map(s);break;case"LineString":m=c(a.arcs);break;case"MultiLineString":m=a.arcs.map(c);break;case"Polygon":m=p(a.arcs);
break;case"MultiPolygon":m=a.arcs.map(p);break;default:return null}return{type:i,coordinates:m}}return u(e)}function Tt(t,e){var n={},o={},r={},s=[],c=-1;e.forEach(function(u,a){var i=t.arcs[u<0?~u:u],m;i.length<3&&!i[1][0]&&!i[1][1]&&
(m=e[++c],e[c]=u,e[a]=m)}),e.forEach(function(u){var a=f(u),i=a[0],m=a[1],l,d;if(l=r[i])if(delete r[l.end],l.push(u),l.
end=m,d=o[m]){delete o[d.start];var y=d===l?l:l.concat(d);o[y.start=l.start]=r[y.end=d.end]=y}else o[l.start]=r[l.end]=
l;else if(l=o[m])if(delete o[l.start],l.unshift(u),l.start=i,d=r[i]){delete r[d.end];var b=d===l?l:d.concat(l);o[b.start=
d.start]=r[b.end=l.end]=b}else o[l.start]=r[l.end]=l;else l=[u],o[l.start=i]=r[l.end=m]=l});function f(u){var a=t.arcs[u<
0?~u:u],i=a[0],m;return t.transform?(m=[0,0],a.forEach(function(l){m[0]+=l[0],m[1]+=l[1]})):m=a[a.length-1],u<0?[m,i]:
[i,m]}function p(u,a){for(var i in u){var m=u[i];delete a[m.start],delete m.start,delete m.end,m.forEach(function(l){n[l<
0?~l:l]=1}),s.push(m)}}return p(r,o),p(o,r),e.forEach(function(u){n[u<0?~u:u]||s.push([u])}),s}function Ct(t){return mt(t,Kt.apply(this,arguments))}function Kt(t,e,n){var o,r,s;if(arguments.length>1)o=sn(t,e,n);else
for(r=0,o=new Array(s=t.arcs.length);r<s;++r)o[r]=r;return{type:"MultiLineString",arcs:Tt(t,o)}}function sn(t,e,n){var o=[],
r=[],s;function c(i){var m=i<0?~i:i;(r[m]||(r[m]=[])).push({i,g:s})}function f(i){i.forEach(c)}function p(i){i.forEach(
f)}function u(i){i.forEach(p)}function a(i){switch(s=i,i.type){case"GeometryCollection":i.geometries.forEach(a);break;case"\
LineString":f(i.arcs);break;case"MultiLineString":case"Polygon":p(i.arcs);break;case"MultiPolygon":u(i.arcs);break}}return a(
e),r.forEach(n==null?function(i){o.push(i[0].i)}:function(i){n(i[0].g,i[i.length-1].g)&&o.push(i[0].i)}),o}var ln=4166666666666667e-21;function Vt(t){return[-360,0,360].filter(e=>e+180>t-90&&e-180<t+450)}function Xt(t,e){return Math.
round((t-e)/360)*360}function Yt(t){return-t*ln%360}var fn="rings";function Qt(t){let e=new Set(t.layers.filter(s=>s.shown).map(s=>s.id)),n=t.places.filter(s=>e.has(s.layer)||
s.id===t.origin),o=new Set(n.map(s=>s.id)),r=e.has(fn)?t.rings:[];return{...t,places:n,rings:r,arcs:t.arcs.filter(s=>s.
claim||o.has(s.to))}}function ht(t,e){let n=t.layers.find(({id:o})=>o===e.layer);if(!n)throw new Error(`no layer ${e.layer}`);
return n}function q(t){return t.instant?new Date(t.instant):new Date}function un(t,e){return t.type!=="MultiPolygon"||!e.length?t:{...t,arcs:e.map(n=>t.arcs[n])}}function te(t,e){let n=new Map;
I(t,"dl-areas",350);let o=L.svg({pane:"dl-areas",padding:.4});function r(s,c){let f=s.objects.countries.geometries.find(
({id:a})=>a===c.outline);if(!f)return null;let p=Xt(c.longitude,c.trueLongitude),u={pane:"dl-areas",renderer:o,style:{
className:"dl-area"},coordsToLatLng:([a,i])=>L.latLng(i,a+p)};return L.geoJSON(Z(s,un(f,c.polygons)),u).on("click",()=>e(
c.id)).addTo(t)}return{render(s,c){let f=new Map(s.places.filter(p=>p.outline).map(p=>[p.id,p]));for(let[p,u]of n)f.has(
p)||(u.remove(),n.delete(p));if(c)for(let[p,u]of f){let a=n.get(p)??r(c,u);if(!a)continue;n.set(p,a);let{colour:i}=ht(
s,u);a.setStyle({color:i,fillColor:i}),a.eachLayer(m=>{let{classList:l}=Q(m);l.toggle("dl-quiet",u.quiet),l.toggle("dl\
-chosen",u.id===s.chosen)})}}}}var dn="dateline";function gt(t,e){t.dispatchEvent(new CustomEvent(dn,{detail:e})),window.Streamlit?.setComponentValue(
e)}var et=({fit:t,origin:e})=>t.places.length?[...new Set([...t.places,e])]:[],pn=t=>Math.max(22,Math.min(90,t*.1));function Ot(t,e){
let n=pn(t.getSize().x),o=L.latLngBounds(e),r=o.getSouthWest().equals(o.getNorthEast())?7:10.5;t.fitBounds(o,{paddingTopLeft:[
n,70],paddingBottomRight:[n,70],maxZoom:r,animate:!1})}function ee(t,e){t.title=e,t.setAttribute("aria-label",e)}function ne(t,e,n,o,r){let s=t.getContainer();mn(t,e,n,o);let c=new L.
Control({position:"bottomleft"});c.onAdd=()=>r,c.addTo(t);for(let[p,u]of[["in","zoomIn"],["out","zoomOut"]]){let a=s.querySelector(
`.leaflet-control-zoom-${p}`);a&&n.register(()=>ee(a,e().words[u]))}s.setAttribute("role","region");let f="";n.register(
()=>{let{language:p,words:u}=e();document.documentElement.lang=p,s.setAttribute("aria-label",u.map),t.attributionControl.
removeAttribution(f),f=u.attribution,t.attributionControl.addAttribution(f)}),hn(s,e,n)}function mn(t,e,n,o){let r=k("\
div","leaflet-bar"),s=(f,p,u)=>{let a=k("a","dl-control",f);a.href="#",a.setAttribute("role","button"),n.register(()=>ee(
a,e().words[p])),L.DomEvent.on(a,"click",i=>{L.DomEvent.stop(i),u()}),r.append(a)};s("⌂","fit",()=>o(et(e()))),s("§",
"fitSection",()=>o(e().fit.section.length?e().fit.section:et(e()))),s("◎","fitAll",()=>o(e().places.map(f=>f.id))),document.
fullscreenEnabled&&s("⤢","fullScreen",()=>{document.fullscreenElement?document.exitFullscreen():t.getContainer().parentElement?.
requestFullscreen()});let c=new L.Control({position:"topleft"});c.onAdd=()=>r,c.addTo(t)}function hn(t,e,n){let[o,r]=[
k("a","dl-skip"),k("div","dl-after")];n.register(()=>{o.textContent=e().words.skip}),o.href="#",o.addEventListener("cl\
ick",s=>{s.preventDefault(),r.tabIndex=0,r.focus()}),r.addEventListener("blur",()=>r.removeAttribute("tabindex")),t.before(
o),t.after(r)}function oe(t){return[...new Set([...yt(t),...t.fit.section])]}function yt({chosen:t,fit:e,origin:n}){return[...new Set(
[t,...e.claim,n])].filter(Boolean)}function re(t,e){return e.fit.section.length&&String(t?.fit.section??"")!==String(e.
fit.section)?e.fit.section:e.fit.claim.length&&String(t?.fit.claim??"")!==String(e.fit.claim)?e.fit.claim:e.chosen&&t?.
chosen!==e.chosen?[e.chosen]:t&&t.origin!==e.origin?[e.origin]:[]}var se=[[85,180],[75,180],[71.54,185.87],[68,191],[65.5,191],[62.1,184.51],[59.5,180],[57.06,176.06],[53,170],[50.41,175.28],
[48,180],[-2.5,180],[-2.51,201.51],[-.23,201.51],[1.5,199.36],[4.94,199.36],[4.94,203.98],[-.37,206.45],[-5.06,208.19],
[-9.91,210],[-11.65,210],[-11.65,205.43],[-5.84,203.92],[-5.84,190.6],[-9.43,189.01],[-11.06,188.71],[-13.97,189],[-14.43,
188.76],[-15,187.5],[-45,187.5],[-51,180],[-85,180]];function At(t){return t.map(e=>se.map(([n,o])=>[n,o+e]))}function ce(t,e,n){let o=[];I(t,"dl-land",200);let r=L.svg({pane:"dl-land",padding:.4}),s=d=>({className:d,pane:"dl-la\
nd",renderer:r,interactive:!1}),c=d=>({className:d,pane:"dl-night",renderer:e,interactive:!1}),f=(d,y)=>d.map(([b,g])=>[
g,b+y]),p=d=>o.flatMap(y=>d.map(b=>f(b,y)));async function u(d,y){o=Vt(y),a();let b;try{b=typeof d=="string"?await(await fetch(
d)).json():d}catch{return null}return i(b),b}function a(){let d=o.map(y=>[[-85,180+y],[85,180+y]]);L.polyline(d,c("dl-\
meridian")).addTo(t),L.polyline(At(o),c("dl-date-line")).addTo(t)}function i(d){let{countries:y,coast:b,borders:g,disputed:h}=d.
objects,x=Z(d,y).features.flatMap(({geometry:M})=>ie(M).flat());L.polygon(p(x),s("dl-ground")).addTo(t),L.polyline(p(ae(
Z(d,b).geometry)),s("dl-coast")).addTo(t),L.polyline(p(ae(Z(d,g).geometry)),s("dl-border")).addTo(t),l();for(let M of Z(
d,h).features)m(M);L.polyline(p(Ct(d,h).coordinates),s("dl-dispute")).addTo(t)}function m({geometry:d,properties:{name:y,
note:b}}){let g=o.flatMap(x=>ie(d).map(M=>M.map(w=>f(w,x)))),h=k("div");h.append(k("strong","",y??""),k("div","",b??"")),
L.polygon(g,{...s("dl-disputed"),interactive:!0}).on("mouseover",()=>n([y,b].filter(Boolean).join(": "))).on("mouseout",
()=>n("")).on("click",({latlng:x})=>L.popup({className:"dl-popup"}).setLatLng(x).setContent(h).openOn(t)).addTo(t)}function l(){
let d=B("pattern",{id:"dl-hatch",width:6,height:6,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"});d.append(
B("path",{d:"M0 0v6",class:"dl-hatch"}));let y=B("defs",{});y.append(d),t.getPane("dl-land")?.querySelector("svg")?.prepend(
y)}return{load:u,dateLines:()=>At(o)}}function ie(t){return t.type==="Polygon"?[t.coordinates]:t.type==="MultiPolygon"?
t.coordinates:[]}function ae(t){return t.type==="MultiLineString"?t.coordinates:[]}function ct(t){let e=[];for(let n=1;n<t.length;n+=1){let[[o,r],[s,c]]=[t[n-1],t[n]],f=Math.min(400,Math.ceil(Math.hypot(
s-o,c-r)/8));for(let p=0;p<f;p+=1)e.push([o+(s-o)*p/f,r+(c-r)*p/f])}return e}var bt=([t,e],n,o=0)=>t>-o&&e>-o&&t<n.x+o&&
e<n.y+o;function xt(t,e,n){let o=new Map;function r({id:s,text:c,paths:f,height:p,rank:u},a){let i=o.get(s)??ft(t,e,"");o.set(
s,i);let m=F(i);j(m,c);let{width:l,height:d}=n(m),y=f.flatMap(b=>ct(tt(t,b))).filter(([b,g],h)=>h%4===0&&b>l/2&&b<a.x-
l/2&&g>12&&g<a.y-12).map(([b,g])=>({x:b,y:g,dx:0,dy:0,angle:0,cost:Math.abs(g-a.y*p)*.1,boxes:[z(b,g,l,d)],leader:null,
onLine:!0}));return{id:s,label:i,must:!1,rank:u,candidates:y}}return{items(s,c){for(let[f,p]of o)s.some(u=>u.id===f)||
(p.remove(),o.delete(f));return s.map(f=>r(f,c))}}}var yn=[-180,180,540].map(t=>[[-60,t],[75,t]]);function bn(t,e){return["Etc/GMT-12","Etc/GMT+12"].map(n=>new Intl.DateTimeFormat(
e,{weekday:"long",timeZone:n}).format(t))}function le(t,e,n){let o=xt(t,"dl-date",n);return{items(r,s){let[c,f]=bn(q(r),
r.language),{dateLine:p,antimeridian:u}=r.words,a=`${c} | ${p} | ${f}`;return o.items([{id:"date line",text:a,paths:e(),
height:.75,rank:3.2},{id:"meridian",text:u,paths:yn,height:.92,rank:3.2}],s)}}}var nt=class t{constructor(e,n,o){this.size=o,this.cells=new Map,this.leaders=[],this.width=Math.ceil(o.x/6)+1;let r=Math.
ceil(o.y/6)+1;this.dots=new Uint8Array(this.width*r);for(let[s,c]of n)this.isInside(s,c)&&(this.dots[this.dotAt(s,c)]=
1);this.sums=new Uint32Array((this.width+1)*(r+1));for(let s=0;s<r;s+=1)for(let c=0,f=0;c<this.width;c+=1)f+=this.dots[s*
this.width+c],this.sums[(s+1)*(this.width+1)+c+1]=this.sums[s*(this.width+1)+c+1]+f;this.height=r;for(let s of e)this.
add(s)}isInside(e,n){return e>=0&&n>=0&&e<this.size.x&&n<this.size.y}dotAt(e,n){return Math.floor(n/6)*this.width+Math.
floor(e/6)}copy(){let e=Object.assign(Object.create(t.prototype),this);return e.cells=new Map([...this.cells].map(([n,
o])=>[n,o.slice()])),e.leaders=this.leaders.slice(),e}*keys({left:e,top:n,right:o,bottom:r},s=0){for(let c=Math.floor(
(n-s)/48);c<=Math.floor((r+s)/48);c+=1)for(let f=Math.floor((e-s)/48);f<=Math.floor((o+s)/48);f+=1)yield f*4096+c}add(e){
for(let n of this.keys(e)){let o=this.cells.get(n);o?o.push(e):this.cells.set(n,[e])}}near(e,n=0){let o=new Set;for(let r of this.
keys(e,n))for(let s of this.cells.get(r)??[])o.add(s);return o}inkUnder({left:e,top:n,right:o,bottom:r}){let[s,c]=[e,o].
map(a=>Math.max(0,Math.min(this.width,Math.round(a/6)))),[f,p]=[n,r].map(a=>Math.max(0,Math.min(this.height,Math.round(
a/6)))),u=(a,i)=>this.sums[i*(this.width+1)+a];return u(c,p)-u(s,p)-u(c,f)+u(s,f)}inkAlong([e,n,o,r]){let s=Math.ceil(
Math.hypot(o-e,r-n)/6),c=0;for(let f=1;f<s;f+=1){let[p,u]=[e+(o-e)*f/s,n+(r-n)*f/s];this.isInside(p,u)&&(c+=this.dots[this.
dotAt(p,u)])}return c}};var fe=20;function xn(t,e){let n=({place:o})=>e.includes(o.id)?e.indexOf(o.id):e.length;return[...t].filter(o=>o.marker).
sort((o,r)=>n(o)-n(r)||o.place.rank-r.place.rank)}function wn(t){let e=[];for(let n of t){let o=!n.ownGroup&&e.find(([
r])=>Math.abs(r.x-n.x)<fe&&Math.abs(r.y-n.y)<fe);o?o.push(n):e.push([n])}return e}function ue(t,e,n){let o=xn(e,n).map(
s=>{let{x:c,y:f}=t.latLngToContainerPoint(s.anchor);return{entry:s,x:c,y:f,ownGroup:n.includes(s.place.id)}}),r=new Map;
for(let[s,...c]of wn(o)){r.set(s.entry,{x:s.x,y:s.y}),s.entry.members=c.map(({entry:f})=>f.place.id);for(let{entry:f}of c)
f.members=[]}for(let{entry:s,ownGroup:c}of o){if(!s.marker)continue;let f=r.has(s);N(s.marker).classList.toggle("dl-ga\
thered",!f);let p=c?3e3-n.indexOf(s.place.id):1e3-s.place.rank;s.marker.setZIndexOffset(f?p:0),s.label.setZIndexOffset(
c?p:0),s.count.textContent=s.members.length?`+${s.members.length}`:""}return r}function de(){let t=new Map;return function(n,o=!1){let r=n.parentNode,c=`${(n.childElementCount?[...n.children]:[n]).
map(a=>a.textContent).join(`
`)} ${r.className.includes("minor")} ${o}`,f=t.get(c);if(f)return f;let{className:p}=r;r.classList.remove("dl-hidden"),
r.classList.toggle("dl-brief",o);let u={width:Math.ceil(n.offsetWidth),height:Math.ceil(n.offsetHeight)};return r.className=
p,u.width&&t.set(c,u),u}}var H=1e3,Ln=60,Mn=[0,-45,45,180,-135,135,-90,90,-22.5,22.5,-157.5,157.5,-67.5,67.5,-112.5,112.5].map(t=>[Math.cos(t*Math.
PI/180),Math.sin(t*Math.PI/180)]),vn=[0,8,20,34,50,70,95,125];function me({x:t,y:e,gap:n,width:o,height:r,inside:s,reach:c,
brief:f=!1}){let p=f?Ln:0,[u,a]=[0,!1],i=[];s&&i.push({x:t,y:e,dx:0,dy:0,angle:u,cost:p,boxes:[z(t,e,o,r)],leader:null,
onLine:a,brief:f});for(let m of vn.filter(l=>l<=c))Mn.forEach(([l,d],y)=>{let[b,g]=[l,d].map(T=>Math.max(-1,Math.min(1,
T*1.42))),h=l*(n+m)+b*o/2,x=d*(n+m)+g*r/2,M=m>8?[t,e,t+l*(n+m),e+d*(n+m)]:null,w=p+(s?20:0)+m+y*1.5,E=[z(t+h,e+x,o,r)];
i.push({x:t+h,y:e+x,dx:h,dy:x,angle:u,cost:w,boxes:E,leader:M,onLine:a,brief:f})});return i}function he({line:t,width:e,
height:n,size:o}){let r=[0];for(let p=1;p<t.length;p+=1)r.push(r[p-1]+Math.hypot(t[p][0]-t[p-1][0],t[p][1]-t[p-1][1]));
let s=r[r.length-1],c=p=>{let u=1;for(;u<r.length-1&&r[u]<p;)u+=1;let a=(p-r[u-1])/(r[u]-r[u-1]||1);return[0,1].map(i=>t[u-
1][i]+(t[u][i]-t[u-1][i])*a)},f=[];for(let p=.08;p<=.921;p+=.04){let u=s*p;if(u<e/2+14||u>s-e/2-14)continue;let[a,i,m]=[
c(u-e/2),c(u+e/2),c(u)];if(at(z(m[0],m[1],e,n),o)>0)continue;let l=Math.atan2(i[1]-a[1],i[0]-a[0]);Math.abs(l)>Math.PI/
2&&(l+=l>0?-Math.PI:Math.PI);let d=Math.max(1,Math.ceil(e/n)),y=Array.from({length:d},(h,x)=>{let M=((x+.5)/d-.5)*e;return z(
m[0]+Math.cos(l)*M,m[1]+Math.sin(l)*M,n,n)}),[b,g]=m;f.push({x:b,y:g,dx:0,dy:0,angle:l,cost:Math.abs(p-.5)*60,boxes:y,
leader:null,onLine:!0})}return f}function ge(t,e,n,o){let r=new nt(e,n,o),s=t.filter(i=>i.always),c=t.filter(i=>i.must&&
!i.always),f=null;for(let i=0;i<6;i+=1){let m=r.copy(),l=pe([...s,...c],m),d=g=>l.get(g.id)?.total??H*(2-t.indexOf(g)/
t.length),y=c.reduce((g,h)=>g+d(h),0);(!f||y<f.total)&&(f={chosen:l,field:m,total:y});let b=c.filter(g=>d(g)>H/5).sort(
(g,h)=>d(h)-d(g))[0];if(!b||b===c[0])break;c=[b,...c.filter(g=>g!==b)]}let{chosen:p,field:u}=f??{chosen:new Map,field:r},
a=t.filter(i=>!i.must&&!i.always);for(let[i,m]of pe(a,u))p.set(i,m);return p}function pe(t,e){let n=new Map;for(let o of t){
let r=null,s=o.always?1/0:H;for(let c of o.candidates){if(c.cost-10>=s)continue;let f=En(o,c,e,s);f>=s||(r={...c,total:f},
s=f)}r&&(kn(o.id,r,e),n.set(o.id,r))}return n}function kn(t,{boxes:e,leader:n},o){for(let r of e)o.add({...r,owner:t});
n&&o.leaders.push(n)}function En(t,e,n,o){let r=e.cost;t.previous&&Math.hypot(t.previous.dx-e.dx,t.previous.dy-e.dy)<4&&
(r-=10);for(let s of e.boxes){let c=at(s,n.size);if(c>0&&(r+=H+c),r>=o)return r;for(let f of n.near(s)){let p=f.owner===
t.id?0:it(s,f);p>0&&(r+=H+p)}for(let f of n.leaders)Et(f,s)&&(r+=H/2);if(r>=o)return r;e.onLine||(r+=Math.min(45,3*n.inkUnder(
s)))}if(e.onLine)return r;for(let s of n.near(e.boxes[0],34))s.marker&&s.owner!==t.id&&(r+=Math.max(0,34-Ft(e.boxes[0],
s))*2);return e.leader?r+Sn(t,e.leader,n):r}function Sn(t,e,n){let[o,r,s,c]=e,f=Math.min(60,10*n.inkAlong(e)),p={left:Math.
min(o,s),top:Math.min(r,c),right:Math.max(o,s),bottom:Math.max(r,c)};for(let u of n.near(p,30))o>u.left-4&&o<u.right+4&&
r>u.top-4&&r<u.bottom+4||u.owner===t.id||(Et(e,u)&&(f+=H/2),u.marker&&(f+=4*Math.max(0,30-Zt(e,(u.left+u.right)/2,(u.top+
u.bottom)/2))));return f}var Tn=[-720,-360,0,360,720],ot=90;function wt({line:t,holds:e}){let n=Tn.map(r=>t.map(([s,c])=>[s,c+r]));return e.length!==
1?n:[(t[t.length-1][1]<t[0][1]?n.toReversed():n).flatMap((r,s)=>r.slice(s?1:0))]}function Cn(t){let e=wt(t);if(t.holds.
length===2){let r=e.flat().map(([,p])=>p),[s,c]=[Math.min(...r)-360,Math.max(...r)+360];return[[[-ot,s],[-ot,c],[ot,c],
[ot,s]],...e]}if(!t.holds.length)return e;let[n]=e,o=t.holds[0]==="north"?ot:-ot;return[[...n,[o,n[n.length-1][1]],[o,
n[0][1]]]]}function ye(t,e){I(t,"dl-rings",380);let o={pane:"dl-rings",renderer:L.svg({pane:"dl-rings",padding:.4}),interactive:!1,
smoothFactor:.5},r=new Map;function s(c){let[f,p]=[wt(c),c.id],u=()=>e(r.get(p)?.ring.text??""),a=L.polyline(f,{...o,className:"\
dl-touch",interactive:!0,bubblingMouseEvents:!1});return a.on("mouseover click",u).on("mouseout",()=>e("")),[L.polygon(
Cn(c),{...o,className:"dl-reached",stroke:!1,fillRule:"evenodd"}),L.polyline(f,{...o,className:"dl-range"}),a]}return{
render({rings:c}){let f=new Map(c.map(p=>[p.id,p]));for(let[p,{parts:u}]of r)if(!(f.get(p)&&r.get(p)?.written===JSON.stringify(
f.get(p)?.line))){for(let a of u)a.remove();r.delete(p)}for(let[p,u]of f){let a=r.get(p);if(a){a.ring=u;continue}let i=s(
u);for(let m of i)m.addTo(t);Q(i[1]).dataset.ring=p,r.set(p,{ring:u,written:JSON.stringify(u.line),parts:i})}}}}var be=24,On=15,An=125,Pn=8,xe=t=>`arc ${t}`,we=t=>`straight ${t}`,Nn=t=>({id:t.id,text:t.label,paths:wt(t),height:.2,
rank:2.5});function Le(t,e,n,o){let r=t.getContainer(),s=de(),c=le(t,o,s),f=xt(t,"dl-range-label",s);function p(g){let h=t.
getSize();if(!h.x||!h.y)return null;let x=oe(g),M=ue(t,e.values(),yt(g)),w=[...u(M),...a()],E=i(M),T=[...E.values()].flatMap(
ct).filter(C=>bt(C,h)),P=l(x,yt(g),M,h),$=[...c.items(g,h),...f.items(g.rings.map(Nn),h)],J=[...P,...d(E,h),...$].sort(
(C,G)=>C.rank-G.rank),D=ge(J,w,T,h);for(let C of e.values())y(C,D.get(C.place.id));for(let{id:C,label:G}of $)b(G,D.get(
C),!1);for(let[C,G]of n)b(G.label,D.get(xe(C)),!0),G.straight&&b(G.straight.label,D.get(we(C)),!0);let A=[...D.values()].
flatMap(C=>C.boxes),W=o().flatMap(C=>ct(tt(t,C)));return new nt([...w,...A],[...T,...W],h)}function u(g){let h=[...g].
map(([{place:{id:M}},{x:w,y:E}])=>({...z(w,E,be,be),owner:M,marker:!0})),x=[...g].filter(([{members:M}])=>M.length).map(
([,{x:M,y:w}])=>({left:M+4,top:w-24,right:M+26,bottom:w-6}));return[...h,...x]}function a(){let g=r.getBoundingClientRect();
return[...r.querySelectorAll(".leaflet-control, .dl-notice:not(:empty)")].map(h=>{let x=h.getBoundingClientRect();return{
left:x.left-g.left,top:x.top-g.top,right:x.right-g.left,bottom:x.bottom-g.top}})}function i(g){let h=new Map;for(let x of n.
values()){let M=e.get(x.arc.to);(x.arc.claim||M&&(!M.marker||g.has(M)))&&h.set(x,tt(t,x.arc.paths[0]))}return h}function m({
anchor:g,marker:h,card:x},M){let{x:w,y:E}=t.latLngToContainerPoint(g),T=!h;return[!1,!0].flatMap(P=>me({x:w,y:E,gap:T?
0:On,inside:T,reach:M,brief:P,...s(x,P)}))}function l(g,h,x,M){return[...e.values()].flatMap(w=>{let{id:E,quiet:T}=w.place,
P=g.includes(E),$=P?g.indexOf(E)/g.length:w.place.rank,{x:J,y:D}=t.latLngToContainerPoint(w.anchor);if(!bt([J,D],M,20)||
w.marker&&!x.has(w))return[];let A=P||$===1&&!T||!w.marker,W=bt([J,D],M)&&A,C=W&&h.includes(E),G=m(w,A?An:Pn);return[{
id:E,entry:w,must:W,always:C,rank:$,previous:w.spot,candidates:G}]})}function d(g,h){let x=(M,w,E,T)=>({id:M,rank:T,must:!1,
candidates:he({line:E,size:h,...s(F(w))})});return[...g].flatMap(([{arc:M,label:w,straight:E},T])=>{let P=M.rank+(M.reach?
.6:-.6),$=F(w).textContent?[x(xe(M.id),w,T,P)]:[];return!E||!M.straight?$:[...$,x(we(M.id),E.label,tt(t,M.straight.path),
M.rank+.6)]})}function y(g,h){g.spot=h;let{classList:x}=N(g.label);if(x.toggle("dl-hidden",!h&&!!g.marker),x.toggle("d\
l-unplaced",!h&&!g.marker),x.toggle("dl-brief",!!h?.brief),!h||(g.card.style.transform=`translate(calc(${h.dx}px - 50%\
), calc(${h.dy}px - 50%))`,g.leader.hidden=!h.leader,!h.leader))return;let[M,w]=[h.leader[2]-h.leader[0],h.leader[3]-h.
leader[1]];g.leader.style.width=`${Math.hypot(M,w)}px`,g.leader.style.transform=`rotate(${Math.atan2(w,M)}rad)`}function b(g,h,x){
N(g).classList.toggle("dl-hidden",!h),h&&(g.setLatLng(t.containerPointToLatLng([h.x,h.y])),x&&(F(g).style.transform=`t\
ranslate(-50%, -50%) rotate(${h.angle}rad)`))}return{arrange:p}}var Me=new Map;function $n(t,e){let n=`${e} ${t}`,o=Me.get(n);if(o===void 0){let r={timeZone:t,weekday:"short",day:"nu\
meric",month:"short",year:"numeric"},s={hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZoneName:"longOffset"};try{
o={date:new Intl.DateTimeFormat(e,r),whole:new Intl.DateTimeFormat(e,{...r,...s})}}catch{o=null}Me.set(n,o)}return o}function _(t,e,n){
let o=$n(t,n);if(!o)return null;let r=Object.fromEntries(o.whole.formatToParts(e).map(({type:s,value:c})=>[s,c]));return{
time:`${r.hour}:${r.minute}`,weekday:r.weekday,date:o.date.format(e).replace(",",""),offset:`UTC${In(r.timeZoneName)}`}}
function In(t){return t.replace("GMT","").replace("-","−").replace(/^([+\u2212])0/,"$1").replace(":00","")||"+0"}var ve=(t,e)=>t.map(n=>n.id===e?{...n,shown:!n.shown}:n);function Pt(t,e){let n=t.every(o=>o.shown===(o.id===e));return t.
map(o=>({...o,shown:n||o.id===e}))}var ke=t=>t.map(e=>({...e,shown:!0}));var Ee={circle:{path:"M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19z",baseline:16.3},square:{path:"M3.5 3.5h17v17h-17z",
baseline:16.3},diamond:{path:"M12 .8 23.2 12 12 23.2 .8 12z",baseline:16.3},triangle:{path:"M12 1 23.6 22H.4z",baseline:19},
hexagon:{path:"M6.4 2.2h11.2L23.2 12l-5.6 9.8H6.4L.8 12z",baseline:16.3},ring:{path:"M12 1.5a10.5 10.5 0 1 1 0 21a10.5\
 10.5 0 1 1 0-21zM12 5a7 7 0 1 0 0 14a7 7 0 1 0 0-14z",baseline:16.3}};var Rn=Ee;function lt(t,e=!1){let n=B("svg",{viewBox:"-2 -2 28 28","aria-hidden":"true",class:e?"dl-open":""}),{path:o,
baseline:r}=Rn[t.shape],s=e?{d:o,style:`stroke: ${t.colour}`}:{d:o,fill:t.colour},c=B("text",{x:12,y:r,...e?{}:{fill:t.
ink}});return c.textContent=t.letter,n.append(B("path",s),c),n}var zn={site:["circle",{cx:"11",cy:"7",r:"5",class:"dl-key-site"}],city:["circle",{cx:"11",cy:"7",r:"5",class:"dl-key-\
city"}],area:["path",{d:"M3 4 9 2l9 2 2 6-8 3-8-1z",class:"dl-key-area"}],disputed:["path",{d:"M1 12 11 2M6 12 16 2M11\
 12 21 2",class:"dl-hatch"}],dateLine:["path",{d:"M0 7h22",class:"dl-date-line"}]};function Se(t,e,n,o,r){let s=k("div",
"dl-map-legend"),[c,f,p]=[k("ul","dl-layers"),k("button","dl-all"),k("ul","dl-key")];f.type="button",f.addEventListener(
"click",()=>{c.querySelector("button")?.focus(),o(ke(m))});let[u,a]=[k("button","dl-night-switch"),k("span")];u.type="\
button",u.append(k("span","dl-key-night"),a),u.addEventListener("click",()=>r(!e().night.shown)),s.append(c,f,u,p);let i=new Map,
m=[],l=[],d="";function y(h){let x=k("button");x.type="button",x.title=e().words.onlyLayer,x.setAttribute("aria-keysho\
rtcuts","O"),x.addEventListener("click",({detail:w})=>{w<2&&(l=m),o(w===2?Pt(l,h):ve(m,h))}),x.addEventListener("keydo\
wn",w=>{w.key.toLowerCase()!=="o"||w.ctrlKey||w.metaKey||w.altKey||(w.preventDefault(),o(Pt(m,h)))});let M=k("li");return M.
append(x),c.append(M),i.set(h,x),x}function b(){let{words:h,places:x}=e();c.setAttribute("aria-label",h.legend),f.textContent=
h.allLayers,p.setAttribute("aria-label",h.key);for(let E of i.values())E.title=h.onlyLayer;let M=["site","city","area"].
filter(E=>x.some(({precision:T})=>T===E)),w=[...M.length>1?M:[],"disputed","dateLine"];p.replaceChildren(...w.map(E=>Gn(
E,h[E])))}function g(h,x){let M=h.places.find(({id:$})=>$===h.origin),w=h.instant&&M?_(M.timeZone,x,h.language):null,{
night:E,nightAt:T}=h.words,P=w?T.replace("{time}",w.time).replace("{date}",w.date).replace("{place}",()=>M?.name??""):
E;j(a,P),u.setAttribute("aria-pressed",String(h.night.shown))}return{attach(){let h=t.getContainer();h.parentElement?.
classList.add("dl-frame"),h.after(s),n.register(b)},render(h,x){g(h,x);let M=JSON.stringify(h.layers);if(d!==M){d=M,m=
h.layers;for(let[w,E]of i)m.some(T=>T.id===w)||(E.parentElement?.remove(),i.delete(w));for(let w of m){let E=i.get(w.id)??
y(w.id);E.setAttribute("aria-pressed",String(w.shown)),E.replaceChildren(lt(w),U("span","",w.title))}f.hidden=m.every(
({shown:w})=>w)}}}}function Gn(t,e){let n=B("svg",{viewBox:"0 0 22 14","aria-hidden":"true"}),[o,r]=zn[t];n.append(B(o,
r));let s=k("li");return s.append(n,e),s}var Bn=t=>Math.max(0,Math.ceil(Math.log2(t/256)*10)/10);function Nt(t,e){t.setMinZoom(Bn(t.getSize().x)),t.options.maxBoundsViscosity=
1,t.setMaxBounds([[-85,e-30],[85,e+360+30]])}var qn=[-720,-360,0,360,720];function Te(t){let e=[],n="";I(t,"dl-night",300).style.pointerEvents="none";let o={className:"\
dl-night",pane:"dl-night",renderer:L.svg({pane:"dl-night",padding:.4}),interactive:!1,smoothFactor:1};return{renderer:o.
renderer,render({shown:r,at:s,rings:c},f){if(!r){for(let a of e.splice(0))a.remove();n="";return}if(!c.length)return;let p=Math.
floor((f.getTime()-Date.parse(s))/6e4);if(n===`${s} ${p}`)return;n=`${s} ${p}`;let u=Yt(p*6e4);c.forEach((a,i)=>{let m=qn.
map(l=>[a.map(([d,y])=>[d,y+u+l])]);e[i]?e[i].setLatLngs(m):e.push(L.polygon(m,o).addTo(t))})}}}function jn(t){let e=n=>Math.abs(Math.abs(n%360)-180)<.01;return t.flatMap(n=>{let o=[[n[0]]];for(let[r,s]of n.slice(1).
entries()){let c=n[r];e(c[1])&&e(s[1])||Math.abs(c[0])>89.9&&Math.abs(s[0])>89.9?o.push([s]):o[o.length-1].push(s)}return o.
filter(r=>r.length>1)})}function Ce(t,{lat:e,lng:n}){return t.map(r=>{let[s,c]=[0,1].map(l=>r.map(d=>d[l]).sort((d,y)=>d-
y)),[f,p,u,a]=[s[0],s.at(-1),c[0],c.at(-1)].map(Number),i=f<=e&&e<=p&&u<=n&&n<=a,m=Math.min(...r.map(l=>Math.hypot(l[0]-
e,l[1]-n)));return{ring:r,order:i?-(p-f)*(a-u):m}}).sort((r,s)=>r.order-s.order)[0]?.ring??[]}function Oe(t,e){let n=L.
svg({pane:e,padding:.4}),o=[],r="";return{render({outline:s}){let c=JSON.stringify(s);if(c===r)return;r=c;for(let u of o)
u.remove();if(o=[],!s)return;let f=s.rings,p={pane:e,renderer:n,interactive:!1};o=[L.polygon(f,{...p,className:"dl-wit\
hin",stroke:!1}),L.polyline(jn(f),{...p,className:"dl-outline"})];for(let u of o)u.addTo(t)}}}function Ae(t,e){let n=q(t),o=t.places.find(f=>f.id===t.origin),r=o?_(o.timeZone,n,t.language):null,s=t.places.map(f=>_(
f.timeZone,n,t.language)?.offset),c=new Set(s).size>1;for(let{place:f,clock:p,button:u}of e){let a=_(f.timeZone,n,t.language),
i=Fn(t.words.reading,f.description,a);u.getAttribute("aria-label")!==i&&u.setAttribute("aria-label",i),p&&j(p,c||f.id===
t.origin?Zn(r,a):"")}}function Fn(t,e,n){return n?`${e} ${t.replace("{weekday}",n.weekday).replace("{time}",n.time)}`:
e}function Zn(t,e){return e?`${t&&e.date!==t.date?`${e.weekday} `:""}${e.time} · ${e.offset}`:""}var _n=new Map([["ArrowRight",1],["ArrowDown",1],["ArrowLeft",-1],["ArrowUp",-1],["Home",-1/0],["End",1/0]]);function Pe(t,e,n){
let o=_n.get(t);return o===void 0?null:Number.isFinite(o)?(e+o+n)%n:o<0?0:n-1}var Ne=t=>t==="Enter"||t===" ";function $e(t,e){
t.contains(document.activeElement)||e.every((n,o)=>t.children[o]===n)||t.append(...e)}function Ie(t,{onChoose:e,onPoint:n}){let o=new Map,r=[];function s(a){let i=o.get(a);if(!i)throw new Error(`no place ${a}\
 on the map`);return i}function c(a){let i=L.latLng(a.latitude,a.longitude),m=a.precision==="area",l={autoPanOnFocus:!1,
keyboard:!0,riseOnHover:!1},d=m?null:L.marker(i,{...l,icon:Y("dl-marker")}).addTo(t),y=L.marker(i,{...l,keyboard:m,icon:Y(
"dl-label"),pane:m?"markerPane":"dl-labels"}).addTo(t),b=N(d??y);b.dataset.place=a.id,b.addEventListener("keydown",g=>f(
g,a.id)),b.addEventListener("focus",()=>{b.classList.add("dl-focus"),n(a.id)}),b.addEventListener("blur",()=>{b.classList.
remove("dl-focus"),n("")});for(let g of[d,y])g?.on("click",()=>e(a.id)),g?.on("mouseover",()=>n(a.id)).on("mouseout",()=>n(
""));return{place:a,anchor:i,marker:d,label:y,button:b,card:k("span","dl-card"),clock:null,leader:k("span","dl-leader"),
count:k("span","dl-count"),members:[],spot:void 0,written:""}}function f(a,i){let m=Pe(a.key,r.indexOf(i),r.length);m===
null&&!Ne(a.key)||(a.preventDefault(),a.stopPropagation(),m===null?e(i):s(r[m]).button.focus())}function p(a,i,m){let l=ht(
m,i),[d,y]=[m.chosen===i.id,m.origin===i.id],b=JSON.stringify([i,l,d,y]);if(a.written===b)return;a.written=b,a.place=i,
a.button.setAttribute("aria-pressed",String(d));let g=N(a.label);if(a.marker){let x=N(a.marker);a.count=k("span","dl-c\
ount"),x.replaceChildren(lt(l,i.precision==="city"),a.count),x.classList.toggle("dl-quiet",i.quiet),x.classList.toggle(
"dl-chosen",d),x.classList.toggle("dl-origin",y),x.classList.toggle("dl-minor",i.rank>1),g.setAttribute("aria-hidden",
"true")}g.classList.toggle("dl-area-label",!a.marker),g.classList.toggle("dl-minor",i.rank>1),g.classList.toggle("dl-q\
uiet",i.quiet),g.classList.toggle("dl-chosen",d);let h=k("span","dl-name");a.marker||h.append(lt(l)),h.append(k("bdi",
"",i.name)),a.clock=i.rank===1?k("span","dl-clock"):null,a.card=k("span","dl-card"),a.card.append(h,k("span","dl-far",
i.far)),a.clock&&a.card.append(a.clock),a.leader=k("span","dl-leader"),g.replaceChildren(a.leader,a.card)}function u(a){
let i=new Map(a.places.map(l=>[l.id,l]));for(let[l,d]of o)i.get(l)?.precision!==d.place.precision&&(d.marker?.remove(),
d.label.remove(),o.delete(l));for(let[l,d]of i){let y=o.get(l)??c(d);o.set(l,y);let b=L.latLng(d.latitude,d.longitude);
y.anchor=b;for(let g of[y.marker,y.label])g&&!g.getLatLng().equals(b)&&g.setLatLng(b);p(y,d,a)}r=[...i.keys()];let m=t.
getPane("markerPane");m&&$e(m,r.map(l=>s(l).button))}return{entries:o,entry:s,render:u}}function De(t,e,n,o){let r=t.getContainer(),s=L.popup({autoPanPaddingTopLeft:[52,12],autoPanPaddingBottomRight:[12,12],
minWidth:180,offset:[0,-6],className:"dl-popup"}),c="",f="";function p(l){c=l,s.options.autoPan=!0,s.options.maxWidth=
Math.min(280,t.getSize().x-110),u(),s.setLatLng(e.entry(l).anchor),s.isOpen()||s.openOn(t),s.options.autoPan=!1}function u(){
let{place:l,members:d}=e.entry(c),y=`${l.id} ${JSON.stringify([l.popup,d])}`;if(f===y)return;f=y;let{words:b}=n(),g=k(
"div","dl-popup-body");g.append(U("strong","dl-popup-name",l.name)),l.popup.names&&g.append(U("div","dl-popup-names",l.
popup.names));let h=k("dl");h.append(k("dt","",b.localTime),k("dd","dl-popup-clock",i()));for(let[x,M]of l.popup.facts)
h.append(k("dt","",x),k("dd","",M));g.append(h),l.popup.note&&g.append(U("p","",l.popup.note)),d.length&&g.append(a(d,
b.alsoHere)),s.setContent(g),m()}function a(l,d){let y=k("p","dl-also",`${d} `);for(let b of l){let g=U("button","",e.
entry(b).place.name);g.type="button",g.addEventListener("click",h=>{h.stopPropagation(),o(b)}),y.append(g," ")}return y}
function i(){let l=n(),d=_(e.entry(c).place.timeZone,q(l),l.language);return d?`${d.time}, ${d.date} (${d.offset})`:"–"}
function m(){s.getElement()?.querySelector(".leaflet-popup-close-button")?.setAttribute("aria-label",n().words.closePopup)}
return s.on("add",m),s.on("remove",()=>{c="",f=""}),r.addEventListener("keydown",l=>{if(l.key!=="Escape"||!c)return;l.
stopPropagation();let{button:d}=e.entry(c);s.close(),d.focus()}),{open:p,close:()=>s.close(),refresh(){c&&(e.entries.has(
c)?u():s.close())},tick(){c&&j(r.querySelector(".dl-popup-clock"),i())}}}function Re(t,{isReady:e,isFitted:n,fit:o,arrange:r}){let{classList:s}=t.getContainer(),c=null;addEventListener("befor\
eprint",()=>{!e()||c||(c={fitted:n(),bounds:t.getBounds(),center:t.getCenter(),zoom:t.getZoom()},s.add("dl-printed"),t.
invalidateSize({pan:!1}),c.fitted?o():t.fitBounds(c.bounds,{animate:!1}),r())}),addEventListener("afterprint",()=>{c&&
(s.remove("dl-printed"),t.invalidateSize({pan:!1}),c.fitted?o():t.setView(c.center,c.zoom,{animate:!1}),c=null,r())})}function ze(t=Date.now){let e=0,n=0,o=0;return{next(){return[n,e]=[t(),Math.max(t(),o+1)],o=e,e},isLate(r){return o=Math.
max(o,r),r<e&&t()-n<3e3}}}function Wn(t){let e=10**Math.floor(Math.log10(t));return([5,2,1].find(o=>o*e<=t)??1)*e}var $t=100;function It(t,e,n){
let{x:o,y:r}=t.getSize().divideBy(2),c=t.distance(t.containerPointToLatLng([o-$t/2,r]),t.containerPointToLatLng([o+$t/
2,r]))/n.unit.metres,f=Wn(c);e.style.width=`${f/c*$t}px`,e.textContent=`${f.toLocaleString(n.language)} ${n.unit.sign}`}var Ge="(prefers-color-scheme: dark)";function Dt(){let t=[...document.head.querySelectorAll("style")].filter(o=>o.textContent?.
includes("--background-color"));for(let o of t.slice(0,-1))o.remove();let e=getComputedStyle(document.documentElement).
getPropertyValue("--background-color").trim(),n=e?Un(e):matchMedia(Ge).matches;document.documentElement.dataset.dlTheme=
n?"dark":"light"}function Un(t){let e=k("span");e.style.color=t,document.body.append(e);let[n,o,r]=(getComputedStyle(e).
color.match(/[\d.]+/g)??[]).map(Number);return e.remove(),n*.3+o*.59+r*.11<128}function Be(){Dt(),window.Streamlit?.events.
addEventListener("streamlit:render",()=>setTimeout(Dt)),matchMedia(Ge).addEventListener("change",Dt)}function qe(t,e){let n=null,o=r=>t.getContainer().classList.toggle("dl-online",r);return{render({baseMap:r,tiles:{address:s,
attribution:c}}){let f=r==="openstreetmap";f&&!n?(n=L.tileLayer(s,{attribution:c,maxZoom:19,className:"dl-tiles",referrerPolicy:"\
strict-origin"}),n.on("tileload",()=>{o(!0),e(!1)}),n.on("tileerror",()=>{o(!1),e(!0)}),n.addTo(t)):!f&&n&&(n.remove(),
n=null,o(!1),e(!1))}}}var Hn=1800;function je(t,e){let n=t.getContainer(),o=k("p","dl-wheel-hint");o.setAttribute("aria-hidden","true"),n.append(
o);let r=!1,s=0;function c(){clearTimeout(s),o.textContent=""}n.addEventListener("click",()=>{r=!0,c()}),n.addEventListener(
"mouseleave",()=>{r=!1,c()}),n.addEventListener("wheel",f=>{if(r||f.ctrlKey||f.metaKey||document.fullscreenElement){c();
return}f.stopImmediatePropagation(),o.textContent=e().words.wheel,clearTimeout(s),s=setTimeout(c,Hn)},{capture:!0,passive:!0})}function Fe(){let t="",e=[];return{register(n){e.push(n),n()},render(n){if(t!==n){t=n;for(let o of e)o()}}}}function Ze(t){let e=t.getContainer(),n=null,o=null,r=null,[s,c]=[0,0],f=ze(),p=Fe();Jn(t);let{attach:u,point:a,announce:i,
notice:m}=qt(e),l=Te(t),d=ce(t,l.renderer,a),y=te(t,C),b=Wt(t),g=Oe(t,"dl-areas"),h=ye(t,a);I(t,"dl-arcs",400),I(t,"dl\
-labels",590).classList.add("dl-passive");let x=L.svg({pane:"dl-arcs",padding:.4}),M=Ut(t,x),w=qe(t,v=>m("tiles",v?A().
words.noTiles:"")),E=Ie(t,{onChoose:C,onPoint:W}),T=jt(t,x,{onChoose:v=>E.entries.has(v)&&C(v),onPoint:W}),P=De(t,E,A,
C),$=Se(t,A,p,G,Ue),J=Le(t,E.entries,T.drawn,d.dateLines),D=k("div","dl-scale");function A(){if(!n)throw new Error("no\
 scene yet");return n.shown}function W(v){a(T.drawn.get(v)?.arc.text??"")}function C(v){n&&(rt({...n.whole,chosen:v}),
P.open(v),i(`${E.entry(v).place.description} ${A().words.chosen}`),gt(e,{place:v,revision:f.next()}))}function G(v){if(!n)
return;rt({...n.whole,layers:v});let O=v.filter(S=>S.shown).map(S=>S.id);gt(e,{layers:O,revision:f.next()})}function Ue(v){
n&&(rt({...n.whole,night:{...n.whole.night,shown:v}}),gt(e,{night:v,revision:f.next()}))}function He(v){let O=f.isLate(
v.revision);if(!n||!O)return rt(v);let{layers:S,chosen:R,night:V}=n.whole;rt({...v,layers:S,chosen:R,night:{...v.night,
shown:V.shown}})}function rt(v){let O=n?.shown,S=Qt(v);n={whole:v,shown:S},O||Je(S),w.render(S),l.render(S.night,q(S)),
p.render(S.language),o&&Rt(),$.render(S,q(S)),m("layers",S.layers.some(({shown:R})=>R)?"":S.words.noLayers),It(t,D,S),
y.render(S,o),g.render(S),h.render(S),E.render(S),T.render(S),M.render(S),O&&O.places.length!==S.places.length&&i(S.words.
shown.replace("{n}",String(S.places.length))),P.refresh(),zt(),S.fit.n!==s&&(s=S.fit.n,P.close(),K()),S.focus.n!==c?(c=
S.focus.n,Ve(S.focus.place)):S.outline&&S.outline.name!==O?.outline?.name?Lt():Ke(re(O,S)),Mt()}function Je(v){$.attach(),
$.render(v,q(v)),ne(t,A,p,K,D),u(),d.load(v.baseMapAddress,v.frame.west).then(O=>{o=O,o?y.render(A(),o):m("ground",A().
words.noBaseMap),Rt()}),[s,c]=[v.fit.n,v.focus.n],t.invalidateSize({pan:!1}),je(t,A),Nt(t,v.frame.west),K()}function Rt(){
b.load(A()).then(vt)}function zt(){Ae(A(),E.entries.values()),P.tick()}function K(v=et(A())){let O=A(),S=O.places.filter(
X=>v.includes(X.id)),R=S.length?S:O.places;if(!R.length)return;let V=R.map(X=>L.latLng(X.latitude,X.longitude));Ot(t,V),
r=()=>K(v)}function Ke(v){let O=v.flatMap(R=>E.entries.get(R)?.anchor??[]),S=t.getBounds().pad(-.03);O.every(R=>S.contains(
R))||K(O.length>1?v:[...et(A()),...v])}function Ve(v){let O=E.entries.get(v);if(!O){Lt();return}t.panTo(O.anchor,{animate:!kt()}),
P.open(v)}function Lt(){let{arcs:v,fit:O,outline:S}=A(),R=v.filter(st=>st.claim).map(st=>st.paths[0]),V=E.entries.get(
O.claim[0])?.anchor,X=S&&V?Ce(S.rings,V):[],Bt=[...R.flat(),...X];Bt.length&&(Ot(t,Bt.map(([st,Ye])=>L.latLng(st,Ye))),
r=Lt)}function Mt(){if(!n)return;let v=J.arrange(n.shown);v&&b.arrange(n.shown,v),P.refresh()}let Gt=0;function vt(){cancelAnimationFrame(
Gt),Gt=requestAnimationFrame(Mt)}function Xe(){let v=r;t.invalidateSize({pan:!1}),n&&Nt(t,n.shown.frame.west),n&&v?.(),
vt()}return t.on("zoomend moveend",()=>{n&&It(t,D,n.shown),vt()}),t.on("dragstart zoomstart",()=>{r=null}),new ResizeObserver(
Xe).observe(e),setInterval(()=>{!n||n.shown.instant||(zt(),l.render(n.shown.night,q(n.shown)))},1e3),Re(t,{isReady:()=>!!n,
isFitted:()=>r!==null,fit:()=>(r??K)(),arrange:Mt}),Be(),{render:He}}function Jn(t){let e=t.getContainer();e.classList.
add("dl-map"),e.focus=()=>HTMLElement.prototype.focus.call(e,{preventScroll:!0}),t.attributionControl?.setPrefix(!1),kt()&&
(Object.assign(t,{_zoomAnimated:!1}),t.options.inertia=!1),matchMedia("(pointer: coarse)").matches&&t.dragging.disable()}var _e=new WeakMap;function We(t,e){let n=_e.get(t);n||(n=Ze(t),_e.set(t,n)),n.render(e)}function Kn(t,e){let n=Uint8Array.
from(atob(e),o=>o.charCodeAt(0));return We(t,JSON.parse(new TextDecoder().decode(n))),window.feature_group=[],L.layerGroup()}
window.Dateline={draw:Kn,show:We};})();
