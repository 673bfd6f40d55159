/* Built by `make js` from sources a6b1c95ee81394bc. */
"use strict";(()=>{function w(t,e,n){let o=document.createElement(t);return e&&(o.className=e),n!==void 0&&(o.textContent=n),o}function F(t,e,n){
let o=w(t,e,n);return o.dir="auto",o}function D(t,e){let n=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[
o,r]of Object.entries(e))n.setAttribute(o,String(r));return n}function G(t,e){t&&t.textContent!==e&&(t.textContent=e)}function zt(t){let e=w("p","dl-pointed"),n=w("p","dl-live");return e.setAttribute("aria-hidden","true"),n.setAttribute(
"role","status"),{attach:()=>t.append(e,n),point(o){e.textContent=o},announce(o){G(n,o)},notice(o,r){let s=t.querySelector(
`.dl-notice[data-kind=${o}]`);if(!s){let c=w("p","dl-notice");c.dataset.kind=o,c.setAttribute("role","status"),t.append(
c),s=c}s.textContent=r}}}function K(t){return L.divIcon({className:t,html:"",iconSize:null})}function A(t){let e=t.getElement();if(!e)throw new Error(
"the marker is not on the map");return e}function rt(t){return t.getElement()}function z(t,e,n){let o=t.createPane(e);
return o.style.zIndex=String(n),o}function st(t,e,n){let o=L.marker([0,0],{icon:K(e),interactive:!1,keyboard:!1,pane:"\
dl-labels"}).addTo(t),r=document.createElement("span");return r.textContent=n,A(o).append(r),o}function q(t){return A(
t).firstChild}function Y(t,e){return e.map(n=>{let{x:o,y:r}=t.latLngToContainerPoint(n);return[o,r]})}var bt=()=>matchMedia(
"(prefers-reduced-motion: reduce)").matches;function Rt(t,e,{onChoose:n,onPoint:o}){let r=new Map;function s(i,g,l){let f={className:g,pane:"dl-arcs",renderer:e,interactive:!1,
smoothFactor:.5};return L.polyline(i,{...f,...l}).addTo(t)}function c(i){let g={className:"dl-tip",pane:"dl-arcs",renderer:e,
interactive:!1,radius:3};return L.circleMarker(i,g).addTo(t)}function d(i){for(let g of[...i.lines,...i.tips,...i.touch])
g.remove();i.straight?.line.remove(),i.straight?.label.remove(),Object.assign(i,{lines:[],tips:[],touch:[],straight:null})}
function y(i,g,{paths:l,reach:f,straight:h,to:p}){let m=JSON.stringify([l,h]);g.written!==m&&(g.written=m,d(g),h&&(g.straight=
{line:s(h.path,"dl-straight"),label:u("dl-straight-label",h.label)}),g.lines=l.map(x=>s(x,"dl-arc")),f&&(g.tips=l.flatMap(
x=>[c(x[0]),c(x[x.length-1])])),g.touch=l.map(x=>s(x,"dl-touch",{interactive:!0,bubblingMouseEvents:!1}).on("mouseover",
()=>o(i)).on("mouseout",()=>o("")).on("click",()=>n(p))))}function u(i,g){let l=st(t,`dl-distance ${i}`,g);return A(l).
setAttribute("aria-hidden","true"),l}function a(i){let g=new Map(i.arcs.map(l=>[l.id,l]));for(let[l,f]of r)g.has(l)||(d(
f),f.label.remove(),r.delete(l));for(let[l,f]of g){let h=r.get(l)??{arc:f,lines:[],tips:[],touch:[],straight:null,label:u(
"",""),written:""};r.set(l,h),y(l,h,f),h.arc=f;let p=!f.reach&&(f.claim||f.to===i.chosen);q(h.label).textContent=f.label||
(p?Ue(i,f.to):"");for(let m of h.lines.map(rt))m.dataset.arc=l,m.classList.toggle("dl-quiet",f.quiet),m.classList.toggle(
"dl-minor",f.rank>1),m.classList.toggle("dl-chosen",p),m.classList.toggle("dl-claim",f.claim&&!f.reach),m.classList.toggle(
"dl-reach",!!f.reach);A(h.label).classList.toggle("dl-chosen",p),A(h.label).classList.toggle("dl-quiet",f.quiet)}for(let{
arc:l,lines:f}of r.values())if(l.claim||l.to===i.chosen)for(let h of f)h.bringToFront();for(let l of[...r.values()].sort(
(f,h)=>h.arc.rank-f.arc.rank))for(let f of l.touch)f.bringToFront()}return{drawn:r,render:a}}var Ue=({places:t},e)=>t.
find(n=>n.id===e)?.far??"";var it={flat:4,pixels:15e3,styles:{country:[[13,.28],[11,.16],[10,.06]],sea:[[14,.1],[12,.04],[11,0]],ocean:[[18,.22],
[15,.14],[12,.04]]}};function N(t,e,n,o){return{left:t-n/2,top:e-o/2,right:t+n/2,bottom:e+o/2}}function Q(t,e){let n=Math.min(t.right,e.right)-
Math.max(t.left,e.left),o=Math.min(t.bottom,e.bottom)-Math.max(t.top,e.top);return n>0&&o>0?n*o:0}function tt(t,e){let n=Math.
max(0,Math.min(t.right,e.x-2)-Math.max(t.left,2)),o=Math.max(0,Math.min(t.bottom,e.y-2)-Math.max(t.top,2));return(t.right-
t.left)*(t.bottom-t.top)-n*o}function Bt(t,e){let n=Math.max(0,e.left-t.right,t.left-e.right),o=Math.max(0,e.top-t.bottom,
t.top-e.bottom);return Math.hypot(n,o)}function Gt([t,e,n,o],r,s){let[c,d]=[n-t,o-e],y=Math.max(0,Math.min(1,((r-t)*c+
(s-e)*d)/(c*c+d*d||1)));return Math.hypot(r-t-y*c,s-e-y*d)}function wt(t,e){for(let n=1;n<=8;n+=1){let o=t[0]+(t[2]-t[0])*
n/8,r=t[1]+(t[3]-t[1])*n/8;if(o>e.left&&o<e.right&&r>e.top&&r<e.bottom)return!0}return!1}var qt=8,Je=[0,360,-360],Ve=1.25,at=it.styles,Xe=(t,e,n)=>(t/2/(it.flat*n))**2+(e/2/n)**2<=1;function Ye(t,{size:e,pixelsPerDegree:n,
pixel:o,width:r,isFree:s}){let c=[],d=Math.floor(e.x*e.y/it.pixels),y=({text:u,kind:a,spots:i})=>{let g=[];for(let[l,f,
h]of i)for(let p of Je){let{x:m,y:x}=o(l,f+p);m>0&&x>0&&m<e.x&&x<e.y&&g.push({at:[l,f+p],x:m,y:x,room:h*n})}if(!g.length)
return null;for(let l=0;l<at[a].length;l+=1){let[f]=at[a][l],[h,p]=[r(u,at[a][l],a),f*Ve];for(let{at:m,x,y:b,room:v}of g){
let E=N(x,b,h,p);if(!(!Xe(h,p,v)||tt(N(x,b,h+qt,p+qt),e)>0)&&s(E)&&!c.some(C=>Q(E,C.box)>0))return{text:u,kind:a,style:l,
at:m,box:E}}}return null};for(let u of t){if(c.length>=d)break;let a=y(u);a&&c.push(a)}return c}function jt(t){z(t,"dl\
-names",330).setAttribute("aria-hidden","true");let n=[],o="",r=new Map,s=document.createElement("canvas").getContext(
"2d"),c=new Map,d=getComputedStyle(t.getContainer()).fontFamily;function y(a,[i,g],l){let f=`${i} ${l} ${a}`,h=c.get(f);
if(h)return h;let p=l==="country";s.font=`${p?"":"italic "}${i}px ${d}`;let m=p?a.toUpperCase():a,x=s.measureText(m).width+
m.length*i*g;return c.set(f,x),x}function u({text:a,kind:i,style:g,at:l}){let f=`dl-area-name dl-${i}`,h=r.get(a);if(!h||
h.look!==f){h?.marker.remove();let x=L.marker(l,{icon:K(f),interactive:!1,keyboard:!1,pane:"dl-names"}).addTo(t);A(x).
append(Object.assign(document.createElement("span"),{textContent:a})),h={marker:x,look:f},r.set(a,h)}h.marker.setLatLng(
l);let[p,m]=at[i][g];Object.assign(A(h.marker).style,{fontSize:`${p}px`,letterSpacing:`${m}em`})}return{async load({areaNames:a}){
if(a!==o){o=a;try{let i=typeof a=="string"?await(await fetch(a)).json():a;o===a&&(n=i)}catch{}}},arrange(a,i){let g=new Set(
a.places.map(({name:h})=>h)),l=Ye(n.filter(({text:h})=>!g.has(h)),{size:t.getSize(),pixelsPerDegree:256*2**t.getZoom()/
360,pixel:(h,p)=>t.latLngToContainerPoint([h,p]),width:y,isFree:h=>i.inkUnder(h)===0&&![...i.near(h)].some(p=>Q(h,p)>0)}),
f=new Set(l.map(({text:h})=>h));for(let[h,{marker:p}]of r)f.has(h)||(p.remove(),r.delete(h));l.forEach(u)}}}function Ft(t,e){let n=L.layerGroup().addTo(t),o="",r={radius:4,className:"dl-point",pane:"dl-arcs",renderer:e,interactive:!1};
return{render({places:s,chosen:c,origin:d}){let y=s.filter(({id:a,precision:i})=>i==="area"&&[c,d].includes(a)),u=y.map(
a=>a.id).join(" ");if(o!==u){o=u,n.clearLayers();for(let a of y)L.circleMarker([a.latitude,a.longitude],r).addTo(n)}}}}function Lt(t){return t}function ct(t){if(t==null)return Lt;var e,n,o=t.scale[0],r=t.scale[1],s=t.translate[0],c=t.translate[1];return function(d,y){
y||(e=n=0);var u=2,a=d.length,i=new Array(a);for(i[0]=(e+=d[0])*o+s,i[1]=(n+=d[1])*r+c;u<a;)i[u]=d[u],++u;return i}}function _t(t,e){for(var n,o=t.length,r=o-e;r<--o;)n=t[r],t[r++]=t[o],t[o]=n}function j(t,e){return typeof e=="string"&&(e=t.objects[e]),e.type==="GeometryCollection"?{type:"FeatureCollection",features:e.
geometries.map(function(n){return Zt(t,n)})}:Zt(t,e)}function Zt(t,e){var n=e.id,o=e.bbox,r=e.properties==null?{}:e.properties,
s=lt(t,e);return n==null&&o==null?{type:"Feature",properties:r,geometry:s}:o==null?{type:"Feature",id:n,properties:r,geometry:s}:
{type:"Feature",id:n,bbox:o,properties:r,geometry:s}}function lt(t,e){var n=ct(t.transform),o=t.arcs;function r(a,i){i.
length&&i.pop();for(var g=o[a<0?~a:a],l=0,f=g.length;l<f;++l)i.push(n(g[l],l));a<0&&_t(i,f)}function s(a){return n(a)}
function c(a){for(var i=[],g=0,l=a.length;g<l;++g)r(a[g],i);return i.length<2&&i.push(i[0]),i}function d(a){for(var i=c(
a);i.length<4;)i.push(i[0]);return i}function y(a){return a.map(d)}function u(a){var i=a.type,g;switch(i){case"Geometr\
yCollection":return{type:i,geometries:a.geometries.map(u)};case"Point":g=s(a.coordinates);break;case"MultiPoint":g=a.coordinates.
map(s);break;case"LineString":g=c(a.arcs);break;case"MultiLineString":g=a.arcs.map(c);break;case"Polygon":g=y(a.arcs);
break;case"MultiPolygon":g=a.arcs.map(y);break;default:return null}return{type:i,coordinates:g}}return u(e)}function Mt(t,e){var n={},o={},r={},s=[],c=-1;e.forEach(function(u,a){var i=t.arcs[u<0?~u:u],g;i.length<3&&!i[1][0]&&!i[1][1]&&
(g=e[++c],e[c]=u,e[a]=g)}),e.forEach(function(u){var a=d(u),i=a[0],g=a[1],l,f;if(l=r[i])if(delete r[l.end],l.push(u),l.
end=g,f=o[g]){delete o[f.start];var h=f===l?l:l.concat(f);o[h.start=l.start]=r[h.end=f.end]=h}else o[l.start]=r[l.end]=
l;else if(l=o[g])if(delete o[l.start],l.unshift(u),l.start=i,f=r[i]){delete r[f.end];var p=f===l?l:f.concat(l);o[p.start=
f.start]=r[p.end=l.end]=p}else o[l.start]=r[l.end]=l;else l=[u],o[l.start=i]=r[l.end=g]=l});function d(u){var a=t.arcs[u<
0?~u:u],i=a[0],g;return t.transform?(g=[0,0],a.forEach(function(l){g[0]+=l[0],g[1]+=l[1]})):g=a[a.length-1],u<0?[g,i]:
[i,g]}function y(u,a){for(var i in u){var g=u[i];delete a[g.start],delete g.start,delete g.end,g.forEach(function(l){n[l<
0?~l:l]=1}),s.push(g)}}return y(r,o),y(o,r),e.forEach(function(u){n[u<0?~u:u]||s.push([u])}),s}function vt(t){return lt(t,Wt.apply(this,arguments))}function Wt(t,e,n){var o,r,s;if(arguments.length>1)o=Qe(t,e,n);else
for(r=0,o=new Array(s=t.arcs.length);r<s;++r)o[r]=r;return{type:"MultiLineString",arcs:Mt(t,o)}}function Qe(t,e,n){var o=[],
r=[],s;function c(i){var g=i<0?~i:i;(r[g]||(r[g]=[])).push({i,g:s})}function d(i){i.forEach(c)}function y(i){i.forEach(
d)}function u(i){i.forEach(y)}function a(i){switch(s=i,i.type){case"GeometryCollection":i.geometries.forEach(a);break;case"\
LineString":d(i.arcs);break;case"MultiLineString":case"Polygon":y(i.arcs);break;case"MultiPolygon":u(i.arcs);break}}return a(
e),r.forEach(n==null?function(i){o.push(i[0].i)}:function(i){n(i[0].g,i[i.length-1].g)&&o.push(i[0].i)}),o}var nn=4166666666666667e-21;function Ht(t){return[-360,0,360].filter(e=>e+180>t-90&&e-180<t+450)}function Ut(t,e){return Math.
round((t-e)/360)*360}function Kt(t){return-t*nn%360}function Jt(t){let e=new Set(t.layers.filter(r=>r.shown).map(r=>r.id)),n=t.places.filter(r=>e.has(r.layer)||r.id===t.origin),
o=new Set(n.map(r=>r.id));return{...t,places:n,arcs:t.arcs.filter(r=>r.claim||o.has(r.to))}}function ft(t,e){let n=t.layers.
find(({id:o})=>o===e.layer);if(!n)throw new Error(`no layer ${e.layer}`);return n}function B(t){return t.instant?new Date(
t.instant):new Date}function on(t,e){return t.type!=="MultiPolygon"||!e.length?t:{...t,arcs:e.map(n=>t.arcs[n])}}function Vt(t,e){let n=new Map;
z(t,"dl-areas",350);let o=L.svg({pane:"dl-areas",padding:.4});function r(s,c){let d=s.objects.countries.geometries.find(
({id:a})=>a===c.outline);if(!d)return null;let y=Ut(c.longitude,c.trueLongitude),u={pane:"dl-areas",renderer:o,style:{
className:"dl-area"},coordsToLatLng:([a,i])=>L.latLng(i,a+y)};return L.geoJSON(j(s,on(d,c.polygons)),u).on("click",()=>e(
c.id)).addTo(t)}return{render(s,c){let d=new Map(s.places.filter(y=>y.outline).map(y=>[y.id,y]));for(let[y,u]of n)d.has(
y)||(u.remove(),n.delete(y));if(c)for(let[y,u]of d){let a=n.get(y)??r(c,u);if(!a)continue;n.set(y,a);let{colour:i}=ft(
s,u);a.setStyle({color:i,fillColor:i}),a.eachLayer(g=>{let{classList:l}=rt(g);l.toggle("dl-quiet",u.quiet),l.toggle("d\
l-chosen",u.id===s.chosen)})}}}}var rn="dateline";function kt(t,e){t.dispatchEvent(new CustomEvent(rn,{detail:e})),window.Streamlit?.setComponentValue(
e)}var J=({fit:t,origin:e})=>t.places.length?[...new Set([...t.places,e])]:[],sn=t=>Math.max(22,Math.min(90,t*.1));function Et(t,e){
let n=sn(t.getSize().x),o=L.latLngBounds(e),r=o.getSouthWest().equals(o.getNorthEast())?7:10.5;t.fitBounds(o,{paddingTopLeft:[
n,70],paddingBottomRight:[n,70],maxZoom:r,animate:!1})}function Xt(t,e){t.title=e,t.setAttribute("aria-label",e)}function Yt(t,e,n,o,r){let s=t.getContainer();an(t,e,n,o);let c=new L.
Control({position:"bottomleft"});c.onAdd=()=>r,c.addTo(t);for(let[y,u]of[["in","zoomIn"],["out","zoomOut"]]){let a=s.querySelector(
`.leaflet-control-zoom-${y}`);a&&n.register(()=>Xt(a,e().words[u]))}s.setAttribute("role","region");let d="";n.register(
()=>{let{language:y,words:u}=e();document.documentElement.lang=y,s.setAttribute("aria-label",u.map),t.attributionControl.
removeAttribution(d),d=u.attribution,t.attributionControl.addAttribution(d)}),cn(s,e,n)}function an(t,e,n,o){let r=w("\
div","leaflet-bar"),s=(d,y,u)=>{let a=w("a","dl-control",d);a.href="#",a.setAttribute("role","button"),n.register(()=>Xt(
a,e().words[y])),L.DomEvent.on(a,"click",i=>{L.DomEvent.stop(i),u()}),r.append(a)};s("⌂","fit",()=>o(J(e()))),s("§",
"fitSection",()=>o(e().fit.section.length?e().fit.section:J(e()))),s("◎","fitAll",()=>o(e().places.map(d=>d.id))),document.
fullscreenEnabled&&s("⤢","fullScreen",()=>{document.fullscreenElement?document.exitFullscreen():t.getContainer().parentElement?.
requestFullscreen()});let c=new L.Control({position:"topleft"});c.onAdd=()=>r,c.addTo(t)}function cn(t,e,n){let[o,r]=[
w("a","dl-skip"),w("div","dl-after")];n.register(()=>{o.textContent=e().words.skip}),o.href="#",o.addEventListener("cl\
ick",s=>{s.preventDefault(),r.tabIndex=0,r.focus()}),r.addEventListener("blur",()=>r.removeAttribute("tabindex")),t.before(
o),t.after(r)}function Qt(t){return[...new Set([...ut(t),...t.fit.section])]}function ut({chosen:t,fit:e,origin:n}){return[...new Set(
[t,...e.claim,n])].filter(Boolean)}function te(t,e){return e.fit.section.length&&String(t?.fit.section??"")!==String(e.
fit.section)?e.fit.section:e.fit.claim.length&&String(t?.fit.claim??"")!==String(e.fit.claim)?e.fit.claim:e.chosen&&t?.
chosen!==e.chosen?[e.chosen]:t&&t.origin!==e.origin?[e.origin]:[]}var ee=[[85,180],[75,180],[71.54,185.87],[68,191],[65.5,191],[62.1,184.51],[59.5,180],[57.06,176.06],[53,170],[50.41,175.28],
[48,180],[-2.5,180],[-2.51,201.51],[-.23,201.51],[1.5,199.36],[4.94,199.36],[4.94,203.98],[-.37,206.45],[-5.06,208.19],
[-9.91,210],[-11.65,210],[-11.65,205.43],[-5.84,203.92],[-5.84,190.6],[-9.43,189.01],[-11.06,188.71],[-13.97,189],[-14.43,
188.76],[-15,187.5],[-45,187.5],[-51,180],[-85,180]];function St(t){return t.map(e=>ee.map(([n,o])=>[n,o+e]))}function re(t,e,n){let o=[];z(t,"dl-land",200);let r=L.svg({pane:"dl-land",padding:.4}),s=f=>({className:f,pane:"dl-la\
nd",renderer:r,interactive:!1}),c=f=>({className:f,pane:"dl-night",renderer:e,interactive:!1}),d=(f,h)=>f.map(([p,m])=>[
m,p+h]),y=f=>o.flatMap(h=>f.map(p=>d(p,h)));async function u(f,h){o=Ht(h),a();let p;try{p=typeof f=="string"?await(await fetch(
f)).json():f}catch{return null}return i(p),p}function a(){let f=o.map(h=>[[-85,180+h],[85,180+h]]);L.polyline(f,c("dl-\
meridian")).addTo(t),L.polyline(St(o),c("dl-date-line")).addTo(t)}function i(f){let{countries:h,coast:p,borders:m,disputed:x}=f.
objects,b=j(f,h).features.flatMap(({geometry:v})=>ne(v).flat());L.polygon(y(b),s("dl-ground")).addTo(t),L.polyline(y(oe(
j(f,p).geometry)),s("dl-coast")).addTo(t),L.polyline(y(oe(j(f,m).geometry)),s("dl-border")).addTo(t),l();for(let v of j(
f,x).features)g(v);L.polyline(y(vt(f,x).coordinates),s("dl-dispute")).addTo(t)}function g({geometry:f,properties:{name:h,
note:p}}){let m=o.flatMap(b=>ne(f).map(v=>v.map(E=>d(E,b)))),x=w("div");x.append(w("strong","",h??""),w("div","",p??"")),
L.polygon(m,{...s("dl-disputed"),interactive:!0}).on("mouseover",()=>n([h,p].filter(Boolean).join(": "))).on("mouseout",
()=>n("")).on("click",({latlng:b})=>L.popup({className:"dl-popup"}).setLatLng(b).setContent(x).openOn(t)).addTo(t)}function l(){
let f=D("pattern",{id:"dl-hatch",width:6,height:6,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"});f.append(
D("path",{d:"M0 0v6",class:"dl-hatch"}));let h=D("defs",{});h.append(f),t.getPane("dl-land")?.querySelector("svg")?.prepend(
h)}return{load:u,dateLines:()=>St(o)}}function ne(t){return t.type==="Polygon"?[t.coordinates]:t.type==="MultiPolygon"?
t.coordinates:[]}function oe(t){return t.type==="MultiLineString"?t.coordinates:[]}function dt(t){let e=[];for(let n=1;n<t.length;n+=1){let[[o,r],[s,c]]=[t[n-1],t[n]],d=Math.min(400,Math.ceil(Math.hypot(
s-o,c-r)/8));for(let y=0;y<d;y+=1)e.push([o+(s-o)*y/d,r+(c-r)*y/d])}return e}var pt=([t,e],n,o=0)=>t>-o&&e>-o&&t<n.x+o&&
e<n.y+o;var fn=[-180,180,540].map(t=>[[-60,t],[75,t]]);function un(t,e){return["Etc/GMT-12","Etc/GMT+12"].map(n=>new Intl.DateTimeFormat(
e,{weekday:"long",timeZone:n}).format(t))}function se(t,e,n){let o=new Map;function r(s,c,d,y,u){let a=o.get(s)??st(t,
"dl-date","");o.set(s,a);let i=q(a);G(i,c);let{width:g,height:l}=n(i),f=d.flatMap(h=>dt(Y(t,h))).filter(([h,p],m)=>m%4===
0&&h>g/2&&h<u.x-g/2&&p>12&&p<u.y-12).map(([h,p])=>({x:h,y:p,dx:0,dy:0,angle:0,cost:Math.abs(p-u.y*y)*.1,boxes:[N(h,p,g,
l)],leader:null,onLine:!0}));return{id:s,label:a,must:!1,rank:3.2,candidates:f}}return{items(s,c){let[d,y]=un(B(s),s.language),
{dateLine:u,antimeridian:a}=s.words;return[r("date line",`${d} | ${u} | ${y}`,e(),.75,c),r("meridian",a,fn,.92,c)]}}}var V=class t{constructor(e,n,o){this.size=o,this.cells=new Map,this.leaders=[],this.width=Math.ceil(o.x/6)+1;let r=Math.
ceil(o.y/6)+1;this.dots=new Uint8Array(this.width*r);for(let[s,c]of n)this.isInside(s,c)&&(this.dots[this.dotAt(s,c)]=
1);this.sums=new Uint32Array((this.width+1)*(r+1));for(let s=0;s<r;s+=1)for(let c=0,d=0;c<this.width;c+=1)d+=this.dots[s*
this.width+c],this.sums[(s+1)*(this.width+1)+c+1]=this.sums[s*(this.width+1)+c+1]+d;this.height=r;for(let s of e)this.
add(s)}isInside(e,n){return e>=0&&n>=0&&e<this.size.x&&n<this.size.y}dotAt(e,n){return Math.floor(n/6)*this.width+Math.
floor(e/6)}copy(){let e=Object.assign(Object.create(t.prototype),this);return e.cells=new Map([...this.cells].map(([n,
o])=>[n,o.slice()])),e.leaders=this.leaders.slice(),e}*keys({left:e,top:n,right:o,bottom:r},s=0){for(let c=Math.floor(
(n-s)/48);c<=Math.floor((r+s)/48);c+=1)for(let d=Math.floor((e-s)/48);d<=Math.floor((o+s)/48);d+=1)yield d*4096+c}add(e){
for(let n of this.keys(e)){let o=this.cells.get(n);o?o.push(e):this.cells.set(n,[e])}}near(e,n=0){let o=new Set;for(let r of this.
keys(e,n))for(let s of this.cells.get(r)??[])o.add(s);return o}inkUnder({left:e,top:n,right:o,bottom:r}){let[s,c]=[e,o].
map(a=>Math.max(0,Math.min(this.width,Math.round(a/6)))),[d,y]=[n,r].map(a=>Math.max(0,Math.min(this.height,Math.round(
a/6)))),u=(a,i)=>this.sums[i*(this.width+1)+a];return u(c,y)-u(s,y)-u(c,d)+u(s,d)}inkAlong([e,n,o,r]){let s=Math.ceil(
Math.hypot(o-e,r-n)/6),c=0;for(let d=1;d<s;d+=1){let[y,u]=[e+(o-e)*d/s,n+(r-n)*d/s];this.isInside(y,u)&&(c+=this.dots[this.
dotAt(y,u)])}return c}};var ie=20;function dn(t,e){let n=({place:o})=>e.includes(o.id)?e.indexOf(o.id):e.length;return[...t].filter(o=>o.marker).
sort((o,r)=>n(o)-n(r)||o.place.rank-r.place.rank)}function pn(t){let e=[];for(let n of t){let o=!n.ownGroup&&e.find(([
r])=>Math.abs(r.x-n.x)<ie&&Math.abs(r.y-n.y)<ie);o?o.push(n):e.push([n])}return e}function ae(t,e,n){let o=dn(e,n).map(
s=>{let{x:c,y:d}=t.latLngToContainerPoint(s.anchor);return{entry:s,x:c,y:d,ownGroup:n.includes(s.place.id)}}),r=new Map;
for(let[s,...c]of pn(o)){r.set(s.entry,{x:s.x,y:s.y}),s.entry.members=c.map(({entry:d})=>d.place.id);for(let{entry:d}of c)
d.members=[]}for(let{entry:s,ownGroup:c}of o){if(!s.marker)continue;let d=r.has(s);A(s.marker).classList.toggle("dl-ga\
thered",!d);let y=c?3e3-n.indexOf(s.place.id):1e3-s.place.rank;s.marker.setZIndexOffset(d?y:0),s.label.setZIndexOffset(
c?y:0),s.count.textContent=s.members.length?`+${s.members.length}`:""}return r}function ce(){let t=new Map;return function(n,o=!1){let r=n.parentNode,c=`${(n.childElementCount?[...n.children]:[n]).
map(a=>a.textContent).join(`
`)} ${r.className.includes("minor")} ${o}`,d=t.get(c);if(d)return d;let{className:y}=r;r.classList.remove("dl-hidden"),
r.classList.toggle("dl-brief",o);let u={width:Math.ceil(n.offsetWidth),height:Math.ceil(n.offsetHeight)};return r.className=
y,u.width&&t.set(c,u),u}}var _=1e3,mn=60,hn=[0,-45,45,180,-135,135,-90,90,-22.5,22.5,-157.5,157.5,-67.5,67.5,-112.5,112.5].map(t=>[Math.cos(t*Math.
PI/180),Math.sin(t*Math.PI/180)]),gn=[0,8,20,34,50,70,95,125];function fe({x:t,y:e,gap:n,width:o,height:r,inside:s,reach:c,
brief:d=!1}){let y=d?mn:0,[u,a]=[0,!1],i=[];s&&i.push({x:t,y:e,dx:0,dy:0,angle:u,cost:y,boxes:[N(t,e,o,r)],leader:null,
onLine:a,brief:d});for(let g of gn.filter(l=>l<=c))hn.forEach(([l,f],h)=>{let[p,m]=[l,f].map(P=>Math.max(-1,Math.min(1,
P*1.42))),x=l*(n+g)+p*o/2,b=f*(n+g)+m*r/2,v=g>8?[t,e,t+l*(n+g),e+f*(n+g)]:null,E=y+(s?20:0)+g+h*1.5,C=[N(t+x,e+b,o,r)];
i.push({x:t+x,y:e+b,dx:x,dy:b,angle:u,cost:E,boxes:C,leader:v,onLine:a,brief:d})});return i}function ue({line:t,width:e,
height:n,size:o}){let r=[0];for(let y=1;y<t.length;y+=1)r.push(r[y-1]+Math.hypot(t[y][0]-t[y-1][0],t[y][1]-t[y-1][1]));
let s=r[r.length-1],c=y=>{let u=1;for(;u<r.length-1&&r[u]<y;)u+=1;let a=(y-r[u-1])/(r[u]-r[u-1]||1);return[0,1].map(i=>t[u-
1][i]+(t[u][i]-t[u-1][i])*a)},d=[];for(let y=.08;y<=.921;y+=.04){let u=s*y;if(u<e/2+14||u>s-e/2-14)continue;let[a,i,g]=[
c(u-e/2),c(u+e/2),c(u)];if(tt(N(g[0],g[1],e,n),o)>0)continue;let l=Math.atan2(i[1]-a[1],i[0]-a[0]);Math.abs(l)>Math.PI/
2&&(l+=l>0?-Math.PI:Math.PI);let f=Math.max(1,Math.ceil(e/n)),h=Array.from({length:f},(x,b)=>{let v=((b+.5)/f-.5)*e;return N(
g[0]+Math.cos(l)*v,g[1]+Math.sin(l)*v,n,n)}),[p,m]=g;d.push({x:p,y:m,dx:0,dy:0,angle:l,cost:Math.abs(y-.5)*60,boxes:h,
leader:null,onLine:!0})}return d}function de(t,e,n,o){let r=new V(e,n,o),s=t.filter(i=>i.always),c=t.filter(i=>i.must&&
!i.always),d=null;for(let i=0;i<6;i+=1){let g=r.copy(),l=le([...s,...c],g),f=m=>l.get(m.id)?.total??_*(2-t.indexOf(m)/
t.length),h=c.reduce((m,x)=>m+f(x),0);(!d||h<d.total)&&(d={chosen:l,field:g,total:h});let p=c.filter(m=>f(m)>_/5).sort(
(m,x)=>f(x)-f(m))[0];if(!p||p===c[0])break;c=[p,...c.filter(m=>m!==p)]}let{chosen:y,field:u}=d??{chosen:new Map,field:r},
a=t.filter(i=>!i.must&&!i.always);for(let[i,g]of le(a,u))y.set(i,g);return y}function le(t,e){let n=new Map;for(let o of t){
let r=null,s=o.always?1/0:_;for(let c of o.candidates){if(c.cost-10>=s)continue;let d=xn(o,c,e,s);d>=s||(r={...c,total:d},
s=d)}r&&(yn(o.id,r,e),n.set(o.id,r))}return n}function yn(t,{boxes:e,leader:n},o){for(let r of e)o.add({...r,owner:t});
n&&o.leaders.push(n)}function xn(t,e,n,o){let r=e.cost;t.previous&&Math.hypot(t.previous.dx-e.dx,t.previous.dy-e.dy)<4&&
(r-=10);for(let s of e.boxes){let c=tt(s,n.size);if(c>0&&(r+=_+c),r>=o)return r;for(let d of n.near(s)){let y=d.owner===
t.id?0:Q(s,d);y>0&&(r+=_+y)}for(let d of n.leaders)wt(d,s)&&(r+=_/2);if(r>=o)return r;e.onLine||(r+=Math.min(45,3*n.inkUnder(
s)))}if(e.onLine)return r;for(let s of n.near(e.boxes[0],34))s.marker&&s.owner!==t.id&&(r+=Math.max(0,34-Bt(e.boxes[0],
s))*2);return e.leader?r+bn(t,e.leader,n):r}function bn(t,e,n){let[o,r,s,c]=e,d=Math.min(60,10*n.inkAlong(e)),y={left:Math.
min(o,s),top:Math.min(r,c),right:Math.max(o,s),bottom:Math.max(r,c)};for(let u of n.near(y,30))o>u.left-4&&o<u.right+4&&
r>u.top-4&&r<u.bottom+4||u.owner===t.id||(wt(e,u)&&(d+=_/2),u.marker&&(d+=4*Math.max(0,30-Gt(e,(u.left+u.right)/2,(u.top+
u.bottom)/2))));return d}var pe=24,wn=15,Ln=125,Mn=8,me=t=>`arc ${t}`,he=t=>`straight ${t}`;function ge(t,e,n,o){let r=t.getContainer(),s=ce(),
c=se(t,o,s);function d(p){let m=t.getSize();if(!m.x||!m.y)return null;let x=Qt(p),b=ae(t,e.values(),ut(p)),v=[...y(b),
...u()],E=a(b),C=[...E.values()].flatMap(dt).filter(S=>pt(S,m)),P=g(x,ut(p),b,m),$=c.items(p,m),Z=[...P,...l(E,m),...$].
sort((S,O)=>S.rank-O.rank),I=de(Z,v,C,m);for(let S of e.values())f(S,I.get(S.place.id));for(let{id:S,label:O}of $)h(O,
I.get(S),!1);for(let[S,O]of n)h(O.label,I.get(me(S)),!0),O.straight&&h(O.straight.label,I.get(he(S)),!0);return new V(
[...v,...[...I.values()].flatMap(({boxes:S})=>S)],C,m)}function y(p){let m=[...p].map(([{place:{id:b}},{x:v,y:E}])=>({
...N(v,E,pe,pe),owner:b,marker:!0})),x=[...p].filter(([{members:b}])=>b.length).map(([,{x:b,y:v}])=>({left:b+4,top:v-24,
right:b+26,bottom:v-6}));return[...m,...x]}function u(){let p=r.getBoundingClientRect();return[...r.querySelectorAll("\
.leaflet-control, .dl-notice:not(:empty)")].map(m=>{let x=m.getBoundingClientRect();return{left:x.left-p.left,top:x.top-
p.top,right:x.right-p.left,bottom:x.bottom-p.top}})}function a(p){let m=new Map;for(let x of n.values()){let b=e.get(x.
arc.to);(x.arc.claim||b&&(!b.marker||p.has(b)))&&m.set(x,Y(t,x.arc.paths[0]))}return m}function i({anchor:p,marker:m,card:x},b){
let{x:v,y:E}=t.latLngToContainerPoint(p),C=!m;return[!1,!0].flatMap(P=>fe({x:v,y:E,gap:C?0:wn,inside:C,reach:b,brief:P,
...s(x,P)}))}function g(p,m,x,b){return[...e.values()].flatMap(v=>{let{id:E,quiet:C}=v.place,P=p.includes(E),$=P?p.indexOf(
E)/p.length:v.place.rank,{x:Z,y:I}=t.latLngToContainerPoint(v.anchor);if(!pt([Z,I],b,20)||v.marker&&!x.has(v))return[];
let S=P||$===1&&!C||!v.marker,O=pt([Z,I],b)&&S,W=O&&m.includes(E),mt=i(v,S?Ln:Mn);return[{id:E,entry:v,must:O,always:W,
rank:$,previous:v.spot,candidates:mt}]})}function l(p,m){let x=(b,v,E,C)=>({id:b,rank:C,must:!1,candidates:ue({line:E,
size:m,...s(q(v))})});return[...p].flatMap(([{arc:b,label:v,straight:E},C])=>{let P=b.rank+(b.reach?.6:-.6),$=q(v).textContent?
[x(me(b.id),v,C,P)]:[];return!E||!b.straight?$:[...$,x(he(b.id),E.label,Y(t,b.straight.path),b.rank+.6)]})}function f(p,m){
p.spot=m;let{classList:x}=A(p.label);if(x.toggle("dl-hidden",!m&&!!p.marker),x.toggle("dl-unplaced",!m&&!p.marker),x.toggle(
"dl-brief",!!m?.brief),!m||(p.card.style.transform=`translate(calc(${m.dx}px - 50%), calc(${m.dy}px - 50%))`,p.leader.
hidden=!m.leader,!m.leader))return;let[b,v]=[m.leader[2]-m.leader[0],m.leader[3]-m.leader[1]];p.leader.style.width=`${Math.
hypot(b,v)}px`,p.leader.style.transform=`rotate(${Math.atan2(v,b)}rad)`}function h(p,m,x){A(p).classList.toggle("dl-hi\
dden",!m),m&&(p.setLatLng(t.containerPointToLatLng([m.x,m.y])),x&&(q(p).style.transform=`translate(-50%, -50%) rotate(${m.
angle}rad)`))}return{arrange:d}}var ye=(t,e)=>t.map(n=>n.id===e?{...n,shown:!n.shown}:n);function Tt(t,e){let n=t.every(o=>o.shown===(o.id===e));return t.
map(o=>({...o,shown:n||o.id===e}))}var xe=t=>t.map(e=>({...e,shown:!0}));var be={circle:{path:"M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19z",baseline:16.3},square:{path:"M3.5 3.5h17v17h-17z",
baseline:16.3},diamond:{path:"M12 .8 23.2 12 12 23.2 .8 12z",baseline:16.3},triangle:{path:"M12 1 23.6 22H.4z",baseline:19},
hexagon:{path:"M6.4 2.2h11.2L23.2 12l-5.6 9.8H6.4L.8 12z",baseline:16.3}};var kn=be;function et(t,e=!1){let n=D("svg",{viewBox:"-2 -2 28 28","aria-hidden":"true",class:e?"dl-open":""}),{path:o,
baseline:r}=kn[t.shape],s=e?{d:o,style:`stroke: ${t.colour}`}:{d:o,fill:t.colour},c=D("text",{x:12,y:r,...e?{}:{fill:t.
ink}});return c.textContent=t.letter,n.append(D("path",s),c),n}var En={site:["circle",{cx:"11",cy:"7",r:"5",class:"dl-key-site"}],city:["circle",{cx:"11",cy:"7",r:"5",class:"dl-key-\
city"}],area:["path",{d:"M3 4 9 2l9 2 2 6-8 3-8-1z",class:"dl-key-area"}],night:["rect",{x:"0",y:"1",width:"22",height:"\
12",class:"dl-key-night"}],disputed:["path",{d:"M1 12 11 2M6 12 16 2M11 12 21 2",class:"dl-hatch"}],dateLine:["path",{
d:"M0 7h22",class:"dl-date-line"}]};function we(t,e,n,o){let r=w("div","dl-map-legend"),[s,c,d]=[w("ul","dl-layers"),w(
"button","dl-all"),w("ul","dl-key")];c.type="button",c.addEventListener("click",()=>{s.querySelector("button")?.focus(),
o(xe(u))}),r.append(s,c,d);let y=new Map,u=[],a=[],i="";function g(f){let h=w("button");h.type="button",h.title=e().words.
onlyLayer,h.setAttribute("aria-keyshortcuts","O"),h.addEventListener("click",({detail:m})=>{m<2&&(a=u),o(m===2?Tt(a,f):
ye(u,f))}),h.addEventListener("keydown",m=>{m.key.toLowerCase()!=="o"||m.ctrlKey||m.metaKey||m.altKey||(m.preventDefault(),
o(Tt(u,f)))});let p=w("li");return p.append(h),s.append(p),y.set(f,h),h}function l(){let{words:f,places:h}=e();s.setAttribute(
"aria-label",f.legend),c.textContent=f.allLayers,d.setAttribute("aria-label",f.key);for(let x of y.values())x.title=f.
onlyLayer;let p=["site","city","area"].filter(x=>h.some(({precision:b})=>b===x)),m=[...p.length>1?p:[],"night","disput\
ed","dateLine"];d.replaceChildren(...m.map(x=>Sn(x,f[x])))}return{attach(){let f=t.getContainer();f.parentElement?.classList.
add("dl-frame"),f.after(r),n.register(l)},render(f){let h=JSON.stringify(f.layers);if(i!==h){i=h,u=f.layers;for(let[p,
m]of y)u.some(x=>x.id===p)||(m.parentElement?.remove(),y.delete(p));for(let p of u){let m=y.get(p.id)??g(p.id);m.setAttribute(
"aria-pressed",String(p.shown)),m.replaceChildren(et(p),F("span","",p.title))}c.hidden=u.every(({shown:p})=>p)}}}}function Sn(t,e){
let n=D("svg",{viewBox:"0 0 22 14","aria-hidden":"true"}),[o,r]=En[t];n.append(D(o,r));let s=w("li");return s.append(n,
e),s}var Tn=t=>Math.max(0,Math.ceil(Math.log2(t/256)*10)/10);function Ct(t,e){t.setMinZoom(Tn(t.getSize().x)),t.options.maxBoundsViscosity=
1,t.setMaxBounds([[-85,e-30],[85,e+360+30]])}var Cn=[-720,-360,0,360,720];function Le(t){let e=[],n="";z(t,"dl-night",300).style.pointerEvents="none";let o={className:"\
dl-night",pane:"dl-night",renderer:L.svg({pane:"dl-night",padding:.4}),interactive:!1,smoothFactor:1};return{renderer:o.
renderer,render({at:r,rings:s},c){let d=Math.floor((c.getTime()-Date.parse(r))/6e4);if(n===`${r} ${d}`)return;n=`${r} ${d}`;
let y=Kt(d*6e4);s.forEach((u,a)=>{let i=Cn.map(g=>[u.map(([l,f])=>[l,f+y+g])]);e[a]?e[a].setLatLngs(i):e.push(L.polygon(
i,o).addTo(t))})}}}function Pn(t){let e=n=>Math.abs(Math.abs(n%360)-180)<.01;return t.flatMap(n=>{let o=[[n[0]]];for(let[r,s]of n.slice(1).
entries()){let c=n[r];e(c[1])&&e(s[1])||Math.abs(c[0])>89.9&&Math.abs(s[0])>89.9?o.push([s]):o[o.length-1].push(s)}return o.
filter(r=>r.length>1)})}function Me(t,{lat:e,lng:n}){return t.map(r=>{let[s,c]=[0,1].map(l=>r.map(f=>f[l]).sort((f,h)=>f-
h)),[d,y,u,a]=[s[0],s.at(-1),c[0],c.at(-1)].map(Number),i=d<=e&&e<=y&&u<=n&&n<=a,g=Math.min(...r.map(l=>Math.hypot(l[0]-
e,l[1]-n)));return{ring:r,order:i?-(y-d)*(a-u):g}}).sort((r,s)=>r.order-s.order)[0]?.ring??[]}function ve(t,e){let n=L.
svg({pane:e,padding:.4}),o=[],r="";return{render({outline:s}){let c=JSON.stringify(s);if(c===r)return;r=c;for(let u of o)
u.remove();if(o=[],!s)return;let d=s.rings,y={pane:e,renderer:n,interactive:!1};o=[L.polygon(d,{...y,className:"dl-wit\
hin",stroke:!1}),L.polyline(Pn(d),{...y,className:"dl-outline"})];for(let u of o)u.addTo(t)}}}var ke=new Map;function An(t,e){let n=`${e} ${t}`,o=ke.get(n);if(o===void 0){let r={timeZone:t,weekday:"short",day:"nu\
meric",month:"short",year:"numeric"},s={hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZoneName:"longOffset"};try{
o={date:new Intl.DateTimeFormat(e,r),whole:new Intl.DateTimeFormat(e,{...r,...s})}}catch{o=null}ke.set(n,o)}return o}function nt(t,e,n){
let o=An(t,n);if(!o)return null;let r=Object.fromEntries(o.whole.formatToParts(e).map(({type:s,value:c})=>[s,c]));return{
time:`${r.hour}:${r.minute}`,weekday:r.weekday,date:o.date.format(e).replace(",",""),offset:`UTC${On(r.timeZoneName)}`}}
function On(t){return t.replace("GMT","").replace("-","−").replace(/^([+\u2212])0/,"$1").replace(":00","")||"+0"}function Ee(t,e){let n=B(t),o=t.places.find(s=>s.id===t.origin),r=o?nt(o.timeZone,n,t.language):null;for(let{place:s,clock:c,
button:d}of e){let y=nt(s.timeZone,n,t.language),u=$n(t.words.reading,s.description,y);d.getAttribute("aria-label")!==
u&&d.setAttribute("aria-label",u),c&&G(c,In(r,y))}}function $n(t,e,n){return n?`${e} ${t.replace("{weekday}",n.weekday).
replace("{time}",n.time)}`:e}function In(t,e){return e?`${t&&e.date!==t.date?`${e.weekday} `:""}${e.time} · ${e.offset}`:
""}var Nn=new Map([["ArrowRight",1],["ArrowDown",1],["ArrowLeft",-1],["ArrowUp",-1],["Home",-1/0],["End",1/0]]);function Se(t,e,n){
let o=Nn.get(t);return o===void 0?null:Number.isFinite(o)?(e+o+n)%n:o<0?0:n-1}var Te=t=>t==="Enter"||t===" ";function Ce(t,e){
t.contains(document.activeElement)||e.every((n,o)=>t.children[o]===n)||t.append(...e)}function Pe(t,{onChoose:e,onPoint:n}){let o=new Map,r=[];function s(a){let i=o.get(a);if(!i)throw new Error(`no place ${a}\
 on the map`);return i}function c(a){let i=L.latLng(a.latitude,a.longitude),g=a.precision==="area",l={autoPanOnFocus:!1,
keyboard:!0,riseOnHover:!1},f=g?null:L.marker(i,{...l,icon:K("dl-marker")}).addTo(t),h=L.marker(i,{...l,keyboard:g,icon:K(
"dl-label"),pane:g?"markerPane":"dl-labels"}).addTo(t),p=A(f??h);p.dataset.place=a.id,p.addEventListener("keydown",m=>d(
m,a.id)),p.addEventListener("focus",()=>{p.classList.add("dl-focus"),n(a.id)}),p.addEventListener("blur",()=>{p.classList.
remove("dl-focus"),n("")});for(let m of[f,h])m?.on("click",()=>e(a.id)),m?.on("mouseover",()=>n(a.id)).on("mouseout",()=>n(
""));return{place:a,anchor:i,marker:f,label:h,button:p,card:w("span","dl-card"),clock:null,leader:w("span","dl-leader"),
count:w("span","dl-count"),members:[],spot:void 0,written:""}}function d(a,i){let g=Se(a.key,r.indexOf(i),r.length);g===
null&&!Te(a.key)||(a.preventDefault(),a.stopPropagation(),g===null?e(i):s(r[g]).button.focus())}function y(a,i,g){let l=ft(
g,i),[f,h]=[g.chosen===i.id,g.origin===i.id],p=JSON.stringify([i,l,f,h]);if(a.written===p)return;a.written=p,a.place=i,
a.button.setAttribute("aria-pressed",String(f));let m=A(a.label);if(a.marker){let b=A(a.marker);a.count=w("span","dl-c\
ount"),b.replaceChildren(et(l,i.precision==="city"),a.count),b.classList.toggle("dl-quiet",i.quiet),b.classList.toggle(
"dl-chosen",f),b.classList.toggle("dl-origin",h),b.classList.toggle("dl-minor",i.rank>1),m.setAttribute("aria-hidden",
"true")}m.classList.toggle("dl-area-label",!a.marker),m.classList.toggle("dl-minor",i.rank>1),m.classList.toggle("dl-q\
uiet",i.quiet),m.classList.toggle("dl-chosen",f);let x=w("span","dl-name");a.marker||x.append(et(l)),x.append(w("bdi",
"",i.name)),a.clock=i.rank===1?w("span","dl-clock"):null,a.card=w("span","dl-card"),a.card.append(x,w("span","dl-far",
i.far)),a.clock&&a.card.append(a.clock),a.leader=w("span","dl-leader"),m.replaceChildren(a.leader,a.card)}function u(a){
let i=new Map(a.places.map(l=>[l.id,l]));for(let[l,f]of o)i.get(l)?.precision!==f.place.precision&&(f.marker?.remove(),
f.label.remove(),o.delete(l));for(let[l,f]of i){let h=o.get(l)??c(f);o.set(l,h);let p=L.latLng(f.latitude,f.longitude);
h.anchor=p;for(let m of[h.marker,h.label])m&&!m.getLatLng().equals(p)&&m.setLatLng(p);y(h,f,a)}r=[...i.keys()];let g=t.
getPane("markerPane");g&&Ce(g,r.map(l=>s(l).button))}return{entries:o,entry:s,render:u}}function Ae(t,e,n,o){let r=t.getContainer(),s=L.popup({autoPanPaddingTopLeft:[52,12],autoPanPaddingBottomRight:[12,12],
minWidth:180,offset:[0,-6],className:"dl-popup"}),c="",d="";function y(l){c=l,s.options.autoPan=!0,s.options.maxWidth=
Math.min(280,t.getSize().x-110),u(),s.setLatLng(e.entry(l).anchor),s.isOpen()||s.openOn(t),s.options.autoPan=!1}function u(){
let{place:l,members:f}=e.entry(c),h=`${l.id} ${JSON.stringify([l.popup,f])}`;if(d===h)return;d=h;let{words:p}=n(),m=w(
"div","dl-popup-body");m.append(F("strong","dl-popup-name",l.name)),l.popup.names&&m.append(F("div","dl-popup-names",l.
popup.names));let x=w("dl");x.append(w("dt","",p.localTime),w("dd","dl-popup-clock",i()));for(let[b,v]of l.popup.facts)
x.append(w("dt","",b),w("dd","",v));m.append(x),l.popup.note&&m.append(F("p","",l.popup.note)),f.length&&m.append(a(f,
p.alsoHere)),s.setContent(m),g()}function a(l,f){let h=w("p","dl-also",`${f} `);for(let p of l){let m=F("button","",e.
entry(p).place.name);m.type="button",m.addEventListener("click",x=>{x.stopPropagation(),o(p)}),h.append(m," ")}return h}
function i(){let l=n(),f=nt(e.entry(c).place.timeZone,B(l),l.language);return f?`${f.time}, ${f.date} (${f.offset})`:"\
–"}function g(){s.getElement()?.querySelector(".leaflet-popup-close-button")?.setAttribute("aria-label",n().words.closePopup)}
return s.on("add",g),s.on("remove",()=>{c="",d=""}),r.addEventListener("keydown",l=>{if(l.key!=="Escape"||!c)return;l.
stopPropagation();let{button:f}=e.entry(c);s.close(),f.focus()}),{open:y,close:()=>s.close(),refresh(){c&&(e.entries.has(
c)?u():s.close())},tick(){c&&G(r.querySelector(".dl-popup-clock"),i())}}}function Oe(t,{isReady:e,isFitted:n,fit:o,arrange:r}){let{classList:s}=t.getContainer(),c=null;addEventListener("befor\
eprint",()=>{!e()||c||(c={fitted:n(),bounds:t.getBounds(),center:t.getCenter(),zoom:t.getZoom()},s.add("dl-printed"),t.
invalidateSize({pan:!1}),c.fitted?o():t.fitBounds(c.bounds,{animate:!1}),r())}),addEventListener("afterprint",()=>{c&&
(s.remove("dl-printed"),t.invalidateSize({pan:!1}),c.fitted?o():t.setView(c.center,c.zoom,{animate:!1}),c=null,r())})}function $e(t=Date.now){let e=0,n=0,o=0;return{next(){return[n,e]=[t(),Math.max(t(),o+1)],o=e,e},isLate(r){return o=Math.
max(o,r),r<e&&t()-n<3e3}}}function Dn(t){let e=10**Math.floor(Math.log10(t));return([5,2,1].find(o=>o*e<=t)??1)*e}var Pt=100;function At(t,e,n){
let{x:o,y:r}=t.getSize().divideBy(2),c=t.distance(t.containerPointToLatLng([o-Pt/2,r]),t.containerPointToLatLng([o+Pt/
2,r]))/n.unit.metres,d=Dn(c);e.style.width=`${d/c*Pt}px`,e.textContent=`${d.toLocaleString(n.language)} ${n.unit.sign}`}var Ie="(prefers-color-scheme: dark)";function Ot(){let t=[...document.head.querySelectorAll("style")].filter(o=>o.textContent?.
includes("--background-color"));for(let o of t.slice(0,-1))o.remove();let e=getComputedStyle(document.documentElement).
getPropertyValue("--background-color").trim(),n=e?zn(e):matchMedia(Ie).matches;document.documentElement.dataset.dlTheme=
n?"dark":"light"}function zn(t){let e=w("span");e.style.color=t,document.body.append(e);let[n,o,r]=(getComputedStyle(e).
color.match(/[\d.]+/g)??[]).map(Number);return e.remove(),n*.3+o*.59+r*.11<128}function Ne(){Ot(),window.Streamlit?.events.
addEventListener("streamlit:render",()=>setTimeout(Ot)),matchMedia(Ie).addEventListener("change",Ot)}function De(t,e){let n=null,o=r=>t.getContainer().classList.toggle("dl-online",r);return{render({baseMap:r,tiles:{address:s,
attribution:c}}){let d=r==="openstreetmap";d&&!n?(n=L.tileLayer(s,{attribution:c,maxZoom:19,className:"dl-tiles",referrerPolicy:"\
strict-origin"}),n.on("tileload",()=>{o(!0),e(!1)}),n.on("tileerror",()=>{o(!1),e(!0)}),n.addTo(t)):!d&&n&&(n.remove(),
n=null,o(!1),e(!1))}}}var Rn=1800;function ze(t,e){let n=t.getContainer(),o=w("p","dl-wheel-hint");o.setAttribute("aria-hidden","true"),n.append(
o);let r=!1,s=0;function c(){clearTimeout(s),o.textContent=""}n.addEventListener("click",()=>{r=!0,c()}),n.addEventListener(
"mouseleave",()=>{r=!1,c()}),n.addEventListener("wheel",d=>{if(r||d.ctrlKey||d.metaKey||document.fullscreenElement){c();
return}d.stopImmediatePropagation(),o.textContent=e().words.wheel,clearTimeout(s),s=setTimeout(c,Rn)},{capture:!0,passive:!0})}function Re(){let t="",e=[];return{register(n){e.push(n),n()},render(n){if(t!==n){t=n;for(let o of e)o()}}}}function Be(t){let e=t.getContainer(),n=null,o=null,r=null,[s,c]=[0,0],d=$e(),y=Re();Bn(t);let{attach:u,point:a,announce:i,
notice:g}=zt(e),l=Le(t),f=re(t,l.renderer,a),h=Vt(t,W),p=jt(t),m=ve(t,"dl-areas");z(t,"dl-arcs",400),z(t,"dl-labels",590).
classList.add("dl-passive");let x=L.svg({pane:"dl-arcs",padding:.4}),b=Ft(t,x),v=De(t,M=>g("tiles",M?S().words.noTiles:
"")),E=Pe(t,{onChoose:W,onPoint:O}),C=Rt(t,x,{onChoose:M=>E.entries.has(M)&&W(M),onPoint:O}),P=Ae(t,E,S,W),$=we(t,S,y,
mt),Z=ge(t,E.entries,C.drawn,f.dateLines),I=w("div","dl-scale");function S(){if(!n)throw new Error("no scene yet");return n.
shown}function O(M){a(C.drawn.get(M)?.arc.text??"")}function W(M){n&&(ht({...n.whole,chosen:M}),P.open(M),i(`${E.entry(
M).place.description} ${S().words.chosen}`),kt(e,{place:M,revision:d.next()}))}function mt(M){if(!n)return;ht({...n.whole,
layers:M});let T=M.filter(k=>k.shown).map(k=>k.id);kt(e,{layers:T,revision:d.next()})}function je(M){let T=d.isLate(M.
revision);ht(n&&T?{...M,layers:n.whole.layers,chosen:n.whole.chosen}:M)}function ht(M){let T=n?.shown,k=Jt(M);n={whole:M,
shown:k},T||Fe(k),v.render(k),l.render(k.night,B(k)),y.render(k.language),o&&$t(),$.render(k),g("layers",k.layers.some(
({shown:R})=>R)?"":k.words.noLayers),At(t,I,k),h.render(k,o),m.render(k),E.render(k),C.render(k),b.render(k),T&&T.places.
length!==k.places.length&&i(k.words.shown.replace("{n}",String(k.places.length))),P.refresh(),It(),k.fit.n!==s&&(s=k.fit.
n,P.close(),H()),k.focus.n!==c?(c=k.focus.n,Ze(k.focus.place)):k.outline&&k.outline.name!==T?.outline?.name?gt():_e(te(
T,k)),yt()}function Fe(M){$.attach(),$.render(M),Yt(t,S,y,H,I),u(),f.load(M.baseMapAddress,M.frame.west).then(T=>{o=T,
o?h.render(S(),o):g("ground",S().words.noBaseMap),$t()}),[s,c]=[M.fit.n,M.focus.n],t.invalidateSize({pan:!1}),ze(t,S),
Ct(t,M.frame.west),H()}function $t(){p.load(S()).then(xt)}function It(){Ee(S(),E.entries.values()),P.tick()}function H(M=J(
S())){let T=S(),k=T.places.filter(U=>M.includes(U.id)),R=k.length?k:T.places;if(!R.length)return;let ot=R.map(U=>L.latLng(
U.latitude,U.longitude));Et(t,ot),r=()=>H(M)}function _e(M){let T=M.flatMap(R=>E.entries.get(R)?.anchor??[]),k=t.getBounds().
pad(-.03);T.every(R=>k.contains(R))||H(T.length>1?M:[...J(S()),...M])}function Ze(M){let T=E.entries.get(M);if(!T){gt();
return}t.panTo(T.anchor,{animate:!bt()}),P.open(M)}function gt(){let{arcs:M,fit:T,outline:k}=S(),R=M.filter(X=>X.claim).
map(X=>X.paths[0]),ot=E.entries.get(T.claim[0])?.anchor,U=k&&ot?Me(k.rings,ot):[],Dt=[...R.flat(),...U];Dt.length&&(Et(
t,Dt.map(([X,He])=>L.latLng(X,He))),r=gt)}function yt(){if(!n)return;let M=Z.arrange(n.shown);M&&p.arrange(n.shown,M),
P.refresh()}let Nt=0;function xt(){cancelAnimationFrame(Nt),Nt=requestAnimationFrame(yt)}function We(){let M=r;t.invalidateSize(
{pan:!1}),n&&Ct(t,n.shown.frame.west),n&&M?.(),xt()}return t.on("zoomend moveend",()=>{n&&At(t,I,n.shown),xt()}),t.on(
"dragstart zoomstart",()=>{r=null}),new ResizeObserver(We).observe(e),setInterval(()=>{!n||n.shown.instant||(It(),l.render(
n.shown.night,B(n.shown)))},1e3),Oe(t,{isReady:()=>!!n,isFitted:()=>r!==null,fit:()=>(r??H)(),arrange:yt}),Ne(),{render:je}}
function Bn(t){let e=t.getContainer();e.classList.add("dl-map"),e.focus=()=>HTMLElement.prototype.focus.call(e,{preventScroll:!0}),
t.attributionControl?.setPrefix(!1),bt()&&(Object.assign(t,{_zoomAnimated:!1}),t.options.inertia=!1),matchMedia("(poin\
ter: coarse)").matches&&t.dragging.disable()}var Ge=new WeakMap;function qe(t,e){let n=Ge.get(t);n||(n=Be(t),Ge.set(t,n)),n.render(e)}function Gn(t,e){let n=Uint8Array.
from(atob(e),o=>o.charCodeAt(0));return qe(t,JSON.parse(new TextDecoder().decode(n))),window.feature_group=[],L.layerGroup()}
window.Dateline={draw:Gn,show:qe};})();
