/* Built by `make js` from sources c5fce6f2466fa1cf. */
"use strict";(()=>{function $(t,e,n){let o=document.createElement(t);return e&&(o.className=e),n!==void 0&&(o.textContent=n),o}function dt(t,e,n){
let o=$(t,e,n);return o.dir="auto",o}function rt(t,e){let n=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[
o,r]of Object.entries(e))n.setAttribute(o,String(r));return n}function st(t,e){t&&t.textContent!==e&&(t.textContent=e)}var ye=30;function xe(t){let e=$("div","dl-pointed"),n=$("p","dl-live");e.setAttribute("aria-hidden","true"),n.setAttribute(
"role","status");let o={x:0,y:0};return t.addEventListener("pointermove",({clientX:r,clientY:s})=>{let{left:i,top:a}=t.
getBoundingClientRect();o={x:r-i,y:s-a}},{passive:!0,capture:!0}),{attach:()=>t.append(e,n),point(r,s=[],i="",a=o){let u=r?
[dt(s.length?"strong":"span","",r)]:[],l=i?[$("small","",i)]:[];if(e.replaceChildren(...u,...s.map(h=>dt("span","",h)),
...l),!r)return;let f=e.offsetWidth/2+6,c=Math.max(f,Math.min(t.clientWidth-f,a.x)),d=a.y-ye-e.offsetHeight;e.style.left=
`${c}px`,e.style.top=`${d>6?d:a.y+ye/2}px`},announce(r){st(n,r)},notice(r,s){let i=t.querySelector(`.dl-notice[data-ki\
nd=${r}]`);if(!i){let a=$("p","dl-notice");a.dataset.kind=r,a.setAttribute("role","status"),t.append(a),i=a}i.textContent=
s}}}var we=.0033528106647474805;function Me(t,e){let n=Math.PI/180,[o,r]=[t,e].map(({lat:d})=>Math.atan((1-we)*Math.tan(d*
n))),s=Math.sin((r-o)/2)**2,i=Math.sin((e.lng-t.lng)*n/2)**2,a=2*Math.asin(Math.sqrt(s+Math.cos(o)*Math.cos(r)*i));if(!a)
return 0;let[u,l]=[(o+r)/2,(r-o)/2],f=(a-Math.sin(a))*(Math.sin(u)*Math.cos(l)/Math.cos(a/2))**2,c=(a+Math.sin(a))*(Math.
cos(u)*Math.sin(l)/Math.sin(a/2))**2;return 6378137*(a-we/2*(f+c))}function Pt(t,{unit:e,language:n,words:o}){let r=t/
e.metres,s=r>0&&r<9.95?1:0;return o.length.replace("{number}",ro(n,s).format(r)).replace("{unit}",e.sign)}var be=new Map;
function ro(t,e){let n=`${t} ${e}`,o=be.get(n)??new Intl.NumberFormat(t,{minimumFractionDigits:e,maximumFractionDigits:e});
return be.set(n,o),o}function Ct(t){let e=[];for(let n=1;n<t.length;n+=1){let[[o,r],[s,i]]=[t[n-1],t[n]],a=Math.min(400,Math.ceil(Math.hypot(
s-o,i-r)/8));for(let u=0;u<a;u+=1)e.push([o+(s-o)*u/a,r+(i-r)*u/a])}return e}var gt=([t,e],n,o=0)=>t>-o&&e>-o&&t<n.x+o&&
e<n.y+o,$t=8,so=40;function Nt(t,e){return t.map(n=>n.length<3?io(n):ao(n,e)).join("")}var io=t=>t.map(({x:e,y:n},o)=>`${o?
"L":"M"}${e} ${n}`).join("");function ao(t,e){let n=i=>{let a=t[i],[u,l]=[i-1,i+1].map(f=>co(a,t[(f+t.length)%t.length]));
return`${u}Q${a.x} ${a.y} ${l}`};if(e)return`M${t.map((i,a)=>n(a)).join("L")}z`;let[o,r]=[t[0],t[t.length-1]],s=t.slice(
1,-1).map((i,a)=>n(a+1));return`M${o.x} ${o.y}L${s.join("L")}L${r.x} ${r.y}`}function co(t,e){let n=Math.hypot(e.x-t.x,
e.y-t.y),o=n?Math.min(.5,so/n):0;return[t.x+(e.x-t.x)*o,t.y+(e.y-t.y)*o].map(r=>+r.toFixed(1)).join(" ")}function yt(t){return L.divIcon({className:t,html:"",iconSize:null})}function J(t){let e=t.getElement();if(!e)throw new Error(
"the marker is not on the map");return e}function xt(t){return t.getElement()}function Y(t,e,n){let o=t.createPane(e);
return o.style.zIndex=String(n),o}function ve(t,e){let n=L.svg({pane:e,padding:.4});return n._updatePoly=(o,r)=>{let s=t.
getZoom()>=$t?Nt:L.SVG.pointsToPath;n._setPath(o,s(o._parts,r))},n}function It(t,e,n){let o=L.marker([0,0],{icon:yt(e),
interactive:!1,keyboard:!1,pane:"dl-labels"}).addTo(t),r=document.createElement("span");return r.textContent=n,J(o).append(
r),o}function ct(t){return J(t).firstChild}function wt(t,e){return e.map(n=>{let{x:o,y:r}=t.latLngToContainerPoint(n);
return[o,r]})}var Le=null;function Vt(){return Le??=matchMedia("(prefers-reduced-motion: reduce)"),Le.matches}function ke(t,e,{onChoose:n,onPoint:o}){let r=new Map;function s(c,d,h){let m={className:d,pane:"dl-arcs",renderer:e,interactive:!1,
smoothFactor:.5};return L.polyline(c,{...m,...h}).addTo(t)}function i(c){let d={className:"dl-tip",pane:"dl-arcs",renderer:e,
interactive:!1,radius:3};return L.circleMarker(c,d).addTo(t)}function a(c){for(let d of[...c.lines,...c.tips,...c.touch])
d.remove();c.straight?.line.remove(),c.straight?.label.remove(),Object.assign(c,{lines:[],tips:[],touch:[],straight:null})}
function u(c,d,{paths:h,reach:m,straight:p,to:y}){let b=JSON.stringify([h,p]);d.written!==b&&(d.written=b,a(d),p&&(d.straight=
{line:s(p.path,"dl-straight"),label:l("dl-straight-label",p.label)}),d.lines=h.map(k=>s(k,"dl-arc")),m&&(d.tips=h.flatMap(
k=>[i(k[0]),i(k[k.length-1])])),d.touch=h.map(k=>s(k,"dl-touch",{interactive:!0,bubblingMouseEvents:!1}).on("mouseover",
()=>o(c)).on("mouseout",()=>o("")).on("click",()=>n(y))))}function l(c,d){let h=It(t,`dl-distance ${c}`,d);return J(h).
setAttribute("aria-hidden","true"),h}function f(c){let d=new Map(c.arcs.map(h=>[h.id,h]));for(let[h,m]of r)d.has(h)||(a(
m),m.label.remove(),r.delete(h));for(let[h,m]of d){let p=r.get(h)??{arc:m,lines:[],tips:[],touch:[],straight:null,label:l(
"",""),written:""};r.set(h,p),u(h,p,m),p.arc=m;let y=!m.reach&&(m.claim||m.to===c.chosen);ct(p.label).textContent=m.label||
(y?lo(c,m.to):"");for(let b of p.lines.map(xt))b.dataset.arc=h,b.classList.toggle("dl-quiet",m.quiet),b.classList.toggle(
"dl-minor",m.rank>1),b.classList.toggle("dl-chosen",y),b.classList.toggle("dl-claim",m.claim&&!m.reach),b.classList.toggle(
"dl-reach",!!m.reach);J(p.label).classList.toggle("dl-chosen",y),J(p.label).classList.toggle("dl-quiet",m.quiet)}for(let{
arc:h,lines:m}of r.values())if(h.rank===0||h.to===c.chosen)for(let p of m)p.bringToFront();for(let h of[...r.values()].
sort((m,p)=>p.arc.rank-m.arc.rank))for(let m of h.touch)m.bringToFront()}return{drawn:r,render:f}}var lo=({places:t},e)=>t.
find(n=>n.id===e)?.far??"";var zt={flat:4,pixels:15e3,styles:{country:[[13,.28],[11,.16],[10,.06]],sea:[[14,.1],[12,.04],[11,0]],ocean:[[18,.22],
[15,.14],[12,.04]]}};function Q(t,e,n,o){return{left:t-n/2,top:e-o/2,right:t+n/2,bottom:e+o/2}}function bt(t,e){let n=Math.min(t.right,e.right)-
Math.max(t.left,e.left),o=Math.min(t.bottom,e.bottom)-Math.max(t.top,e.top);return n>0&&o>0?n*o:0}function Mt(t,e){let n=Math.
max(0,Math.min(t.right,e.x-2)-Math.max(t.left,2)),o=Math.max(0,Math.min(t.bottom,e.y-2)-Math.max(t.top,2));return(t.right-
t.left)*(t.bottom-t.top)-n*o}function Ee(t,e){let n=Math.max(0,e.left-t.right,t.left-e.right),o=Math.max(0,e.top-t.bottom,
t.top-e.bottom);return Math.hypot(n,o)}function Se([t,e,n,o],r,s){let[i,a]=[n-t,o-e],u=Math.max(0,Math.min(1,((r-t)*i+
(s-e)*a)/(i*i+a*a||1)));return Math.hypot(r-t-u*i,s-e-u*a)}function Xt(t,e){for(let n=1;n<=8;n+=1){let o=t[0]+(t[2]-t[0])*
n/8,r=t[1]+(t[3]-t[1])*n/8;if(o>e.left&&o<e.right&&r>e.top&&r<e.bottom)return!0}return!1}var Oe=8,uo=[0,360,-360],ho=1.25,Dt=zt.styles,po=(t,e,n)=>(t/2/(zt.flat*n))**2+(e/2/n)**2<=1;function mo(t,{size:e,pixelsPerDegree:n,
pixel:o,width:r,isFree:s}){let i=[],a=Math.floor(e.x*e.y/zt.pixels),u=({text:l,kind:f,spots:c})=>{let d=[];for(let[h,m,
p]of c)for(let y of uo){let{x:b,y:k}=o(h,m+y);b>0&&k>0&&b<e.x&&k<e.y&&d.push({at:[h,m+y],x:b,y:k,room:p*n})}if(!d.length)
return null;for(let h=0;h<Dt[f].length;h+=1){let[m]=Dt[f][h],[p,y]=[r(l,Dt[f][h],f),m*ho];for(let{at:b,x:k,y:z,room:j}of d){
let w=Q(k,z,p,y);if(!(!po(p,y,j)||Mt(Q(k,z,p+Oe,y+Oe),e)>0)&&s(w)&&!i.some(S=>bt(w,S.box)>0))return{text:l,kind:f,style:h,
at:b,box:w}}}return null};for(let l of t){if(i.length>=a)break;let f=u(l);f&&i.push(f)}return i}function Ce(t){Y(t,"dl\
-names",330).setAttribute("aria-hidden","true");let n=[],o="",r=new Map,s=null,i=new Map,a="";function u(f,[c,d],h){let m=`${c}\
 ${h} ${f}`,p=i.get(m);if(p)return p;let y=h==="country";s??=document.createElement("canvas").getContext("2d"),a||=getComputedStyle(
t.getContainer()).fontFamily,s.font=`${y?"":"italic "}${c}px ${a}`;let b=y?f.toUpperCase():f,k=s.measureText(b).width+
b.length*c*d;return i.set(m,k),k}function l({text:f,kind:c,style:d,at:h}){let m=`dl-area-name dl-${c}`,p=r.get(f);if(!p||
p.look!==m){p?.marker.remove();let k=L.marker(h,{icon:yt(m),interactive:!1,keyboard:!1,pane:"dl-names"}).addTo(t);J(k).
append(Object.assign(document.createElement("span"),{textContent:f})),p={marker:k,look:m},r.set(f,p)}p.marker.setLatLng(
h);let[y,b]=Dt[c][d];Object.assign(J(p.marker).style,{fontSize:`${y}px`,letterSpacing:`${b}em`})}return{async load({areaNames:f}){
if(f===o)return!1;o=f;try{let c=typeof f=="string"?await(await fetch(f)).json():f;return o!==f?!1:(n=c,!0)}catch{return!1}},
arrange(f,c){let d=new Set(f.places.map(({name:p})=>p)),h=mo(n.filter(({text:p})=>!d.has(p)),{size:t.getSize(),pixelsPerDegree:256*
2**t.getZoom()/360,pixel:(p,y)=>t.latLngToContainerPoint([p,y]),width:u,isFree:p=>c.inkUnder(p)===0&&![...c.near(p)].some(
y=>bt(p,y)>0)}),m=new Set(h.map(({text:p})=>p));for(let[p,{marker:y}]of r)m.has(p)||(y.remove(),r.delete(p));h.forEach(
l)}}}function Ae(t,e){let n=L.layerGroup().addTo(t),o="",r={radius:4,className:"dl-point",pane:"dl-arcs",renderer:e,interactive:!1};
return{render({places:s,chosen:i,origin:a}){let u=s.filter(({id:f,precision:c})=>c==="area"&&[i,a].includes(f)),l=u.map(
({id:f,longitude:c})=>`${f} ${c}`).join(" ");if(o!==l){o=l,n.clearLayers();for(let f of u)L.circleMarker([f.latitude,f.
longitude],r).addTo(n)}}}}function Yt(t){return t}function Rt(t){if(t==null)return Yt;var e,n,o=t.scale[0],r=t.scale[1],s=t.translate[0],i=t.translate[1];return function(a,u){
u||(e=n=0);var l=2,f=a.length,c=new Array(f);for(c[0]=(e+=a[0])*o+s,c[1]=(n+=a[1])*r+i;l<f;)c[l]=a[l],++l;return c}}function Te(t,e){for(var n,o=t.length,r=o-e;r<--o;)n=t[r],t[r++]=t[o],t[o]=n}function Qt(t,e){return typeof e=="string"&&(e=t.objects[e]),e.type==="GeometryCollection"?{type:"FeatureCollection",features:e.
geometries.map(function(n){return Pe(t,n)})}:Pe(t,e)}function Pe(t,e){var n=e.id,o=e.bbox,r=e.properties==null?{}:e.properties,
s=te(t,e);return n==null&&o==null?{type:"Feature",properties:r,geometry:s}:o==null?{type:"Feature",id:n,properties:r,geometry:s}:
{type:"Feature",id:n,bbox:o,properties:r,geometry:s}}function te(t,e){var n=Rt(t.transform),o=t.arcs;function r(f,c){c.
length&&c.pop();for(var d=o[f<0?~f:f],h=0,m=d.length;h<m;++h)c.push(n(d[h],h));f<0&&Te(c,m)}function s(f){return n(f)}
function i(f){for(var c=[],d=0,h=f.length;d<h;++d)r(f[d],c);return c.length<2&&c.push(c[0]),c}function a(f){for(var c=i(
f);c.length<4;)c.push(c[0]);return c}function u(f){return f.map(a)}function l(f){var c=f.type,d;switch(c){case"Geometr\
yCollection":return{type:c,geometries:f.geometries.map(l)};case"Point":d=s(f.coordinates);break;case"MultiPoint":d=f.coordinates.
map(s);break;case"LineString":d=i(f.arcs);break;case"MultiLineString":d=f.arcs.map(i);break;case"Polygon":d=u(f.arcs);
break;case"MultiPolygon":d=f.arcs.map(u);break;default:return null}return{type:c,coordinates:d}}return l(e)}var wo=4166666666666667e-21;function $e(t){return[-360,0,360].filter(e=>e+180>t-90&&e-180<t+450)}var Ne=(t,e)=>t-360*Math.
floor((t-e)/360);function Ie(t,e){return Math.round((t-e)/360)*360}function ze(t){return-t*wo%360}var bo="rings";function ee(t){let e=new Set(t.layers.filter(s=>s.shown).map(s=>s.id)),n=t.places.filter(s=>e.has(s.layer)||
s.id===t.origin),o=new Set(n.map(s=>s.id)),r=e.has(bo)?t.rings:[];return{...t,places:n,rings:r,arcs:t.arcs.filter(s=>s.
claim||o.has(s.to))}}function jt(t,e){let n=t.layers.find(({id:o})=>o===e.layer);if(!n)throw new Error(`no layer ${e.layer}`);
return n}function at(t){return t.instant?new Date(t.instant):new Date}function Mo(t,e){return t.type!=="MultiPolygon"||!e.length?t:{...t,arcs:e.map(n=>t.arcs[n])}}function De(t,e){let n=new Map,
o=null;Y(t,"dl-areas",350);let r=ve(t,"dl-areas");function s(i,a){let u=i.objects.countries.geometries.find(({id:c})=>c===
a.outline);if(!u)return null;let l=Ie(a.longitude,a.trueLongitude),f={pane:"dl-areas",renderer:r,style:{className:"dl-\
area"},coordsToLatLng:([c,d])=>L.latLng(d,c+l)};return L.geoJSON(Qt(i,Mo(u,a.polygons)),f).on("click",()=>e(a.id)).addTo(
t)}return{render(i,a){let u=new Map(i.places.filter(l=>l.outline).map(l=>[l.id,l]));for(let[l,{shape:f,longitude:c}]of n)
u.get(l)?.longitude!==c&&(f.remove(),n.delete(l));if(a){if(a!==o){for(let{shape:l}of n.values())l.remove();n.clear(),o=
a}for(let[l,f]of u){let c=n.get(l)?.shape??s(a,f);if(!c)continue;n.set(l,{shape:c,longitude:f.longitude});let{colour:d}=jt(
i,f);c.setStyle({color:d,fillColor:d}),c.eachLayer(h=>{let{classList:m}=xt(h);m.toggle("dl-quiet",f.quiet),m.toggle("d\
l-chosen",f.id===i.chosen)})}}}}}var Lo="dateline";function Bt(t,e){t.dispatchEvent(new CustomEvent(Lo,{detail:e})),window.Streamlit?.setComponentValue(
e)}var Lt=({fit:t,origin:e})=>t.places.length?[...new Set([...t.places,e])]:[],Re=t=>Math.max(22,Math.min(90,t*.1));function ne(t,e){
let n=L.point(2*Re(t.getSize().x),140);return Math.min(9.5,t.getBoundsZoom(L.latLngBounds(e),!1,n))}function At(t,e){let n=Re(
t.getSize().x),o=L.latLngBounds(e),r=o.getSouthWest().equals(o.getNorthEast())?7:9.5;t.fitBounds(o,{paddingTopLeft:[n,
70],paddingBottomRight:[n,70],maxZoom:r,animate:!1})}var vo={fit:["M10 18s6-5.6 6-10a6 6 0 1 0-12 0c0 4.400 6 10 6 10zM10 6v4M8 8h4","fitShort"],fitSection:["M3 5h14M3 10h\
14M3 15h8","fitSectionShort"],fitAll:["M10 2a8 8 0 1 0 0 16a8 8 0 1 0 0-16zM2 10h16M10 2c-5 5-5 11 0 16M10 2c5 5 5 11 \
0 16","fitAllShort"],list:["M3 5h2M8 5h9M3 10h2M8 10h9M3 15h2M8 15h9","listShort"],fullScreen:["M3 7V3h4M13 3h4v4M17 1\
3v4h-4M7 17H3v-4","fullScreenShort"]};function je(t,e){t.title=e,t.setAttribute("aria-label",e)}function Be(t,e,n,o,r){
let s=t.getContainer(),i=ko(t,e,n,o),a=new L.Control({position:"bottomleft"});a.onAdd=()=>r,a.addTo(t);for(let[l,f]of[
["in","zoomIn"],["out","zoomOut"]]){let c=s.querySelector(`.leaflet-control-zoom-${l}`);c&&n.register(()=>je(c,e().words[f]))}
s.setAttribute("role","region");let u="";return n.register(()=>{let{language:l,words:f}=e();document.documentElement.lang=
l,s.setAttribute("aria-label",f.map),t.attributionControl.removeAttribution(u),u=f.attribution,t.attributionControl.addAttribution(
u)}),Eo(s,e,n),i}function ko(t,e,n,{fit:o,list:r}){let s=$("div","dl-controls"),i=(d,h)=>{let m=$("button");m.type="bu\
tton";let[p,y]=[rt("svg",{viewBox:"0 0 20 20","aria-hidden":"true"}),$("span")],[b,k]=vo[d];return p.append(rt("path",
{d:b})),m.append(p,y),n.register(()=>{je(m,e().words[d]),y.textContent=e().words[k]}),m.addEventListener("click",h),s.
append(m),m};i("fit",()=>o(Lt(e())));let a=i("fitSection",()=>o(e().fit.section)),u=i("fitAll",()=>o([])),l=i("list",r);
document.fullscreenEnabled&&i("fullScreen",()=>{document.fullscreenElement?document.exitFullscreen():t.getContainer().
parentElement?.requestFullscreen()});let f=new L.Control({position:"topright"});f.onAdd=()=>s,f.addTo(t),L.DomEvent.disableClickPropagation(
s);function c(d){let h=Lt(d);a.hidden=!d.fit.section.length,u.hidden=!h.length||!d.crowd&&d.places.every(({id:m})=>h.includes(
m)),l.hidden=!d.crowd}return c(e()),{render:c}}function Eo(t,e,n){let[o,r]=[$("a","dl-skip"),$("div","dl-after")];n.register(
()=>{o.textContent=e().words.skip}),o.href="#",o.addEventListener("click",s=>{s.preventDefault(),r.tabIndex=0,r.focus()}),
r.addEventListener("blur",()=>r.removeAttribute("tabindex")),t.before(o),t.parentElement?.append(r)}function _e({x:t,y:e},n,o){let r=new Map,s=(a,u)=>a*2**24+u,i=[];for(let a of n){let[u,l]=[Math.floor(t[a]/o),Math.floor(
e[a]/o)],f=null,c=o*o;for(let m=-1;m<=1;m+=1)for(let p=-1;p<=1;p+=1)for(let y of r.get(s(u+m,l+p))??[]){let b=(t[y[0]]-
t[a])**2+(e[y[0]]-e[a])**2;b>=c||(c=b,f=y)}if(f){f.push(a);continue}let d=[a];i.push(d);let h=r.get(s(u,l));h?h.push(d):
r.set(s(u,l),[d])}return i}function Fe(t,e,n){let o=n,r=null;for(let a of e){let u=Math.hypot(t.x-a.x,t.y-a.y);u<o&&([
o,r]=[u,a])}if(!r)return t;let[s,i]=o?[(t.x-r.x)/o,(t.y-r.y)/o]:[1,0];return{x:r.x+n*s,y:r.y+n*i}}var Ze=256;function Ge(t,e){
let n=Float64Array.from(e,r=>Ze*(r+180)/360),o=Float64Array.from(t,r=>{let s=Math.sin(Math.max(-85.0511287798,Math.min(
85.0511287798,r))*Math.PI/180);return Ze*(.5-Math.log((1+s)/(1-s))/(4*Math.PI))});return{x:n,y:o}}var Zt={circle:{path:"M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19z",baseline:16.3},square:{path:"M3.5 3.5h17v17h-17z",
baseline:16.3},diamond:{path:"M12 .8 23.2 12 12 23.2 .8 12z",baseline:16.3},triangle:{path:"M12 1 23.6 22H.4z",baseline:19},
hexagon:{path:"M6.4 2.2h11.2L23.2 12l-5.6 9.8H6.4L.8 12z",baseline:16.3},ring:{path:"M12 1.5a10.5 10.5 0 1 1 0 21a10.5\
 10.5 0 1 1 0-21zM12 5a7 7 0 1 0 0 14a7 7 0 1 0 0-14z",baseline:16.3}};var Oo=Zt,ft=22,qe=28;function We(){let t="",e=null;return(n,o,r)=>{let s=getComputedStyle(n),[i,a,u]=["--dl-ink","--d\
l-paper","--dl-soft"].map(f=>s.getPropertyValue(f).trim()),l=JSON.stringify([i,a,r,o.map(f=>({...f,shown:!0}))]);return(!e||
l!==t)&&(e=Co(o,{ink:i,paper:a,soft:u},r)),t=l,e}}function Co(t,{ink:e,paper:n,soft:o},r){let s=new Map;function i(a,u){
let l=document.createElement("canvas");l.width=ft*r,l.height=ft*r;let f=l.getContext("2d");f.scale(ft*r/qe,ft*r/qe),f.
translate(2,2);let{path:c,baseline:d}=Oo[a.shape],h=new Path2D(c);return Object.assign(f,{lineJoin:"round",lineWidth:u?
3.4:2.6,strokeStyle:u?a.colour:e}),f.stroke(h),f.fillStyle=u?n:a.colour,f.fill(h),Object.assign(f,{font:"700 12px syst\
em-ui, sans-serif",textAlign:"center",fillStyle:u?e:a.ink}),f.fillText(a.letter,12,d),l}return{symbol(a,u,l,f,c){let d=`${f}\
 ${c>0}`,h=t.find(p=>p.id===f);if(!h)return;let m=s.get(d)??i(h,c>0);s.set(d,m),a.drawImage(m,u-ft/2,l-ft/2,ft,ft)},disc(a,u,l,f){
let c=8+2*Math.min(4,Math.log10(f));Object.assign(a,{fillStyle:n,strokeStyle:o,lineWidth:1.5}),a.beginPath(),a.arc(u,l,
c,0,2*Math.PI),a.fill(),a.stroke(),Object.assign(a,{fillStyle:e,font:"600 10px system-ui, sans-serif"}),Object.assign(
a,{textAlign:"center",textBaseline:"middle"}),a.fillText(Ao(f),u,l+.5)}}}var Ao=t=>t<1e3?String(t):`${Math.round(t/1e3)}\
k`;var To=40,Po=40,Ue=22,$o=27,No=15,vt=.25,Io=["site","city","area"];function He(t,{onChoose:e,onPoint:n,onOpen:o}){let r=t.
getContainer(),s=Y(t,"dl-crowd",580);s.classList.add("dl-passive");let i=document.createElement("canvas");i.className=
"dl-crowd leaflet-zoom-animated",i.setAttribute("aria-hidden","true");let a=We(),u=new Map,l=null,f=[],c=null,d=[],h=[],
m="",p=[],y={corner:L.latLng(0,0),zoom:0},b="";function k(g){if(typeof g!="string")return Promise.resolve(g);let v=u.get(
g)??Do(g);return u.set(g,v),v.catch(()=>u.delete(g)),v}async function z({crowd:g}){if(g?.places===c?.places&&g?.metres===
c?.metres)return!1;let v=c;if(c=g,!g)return l=null,!1;g.metres!==v?.metres&&(f=[]);try{let[T,A]=await Promise.all([k(g.
places),k(g.metres)]);return c!==g?!1:(l?.columns!==T&&(l=zo(T)),f=A,m="",!0)}catch{return c===g&&(c=null),!1}}function j(g,v){
let T=l?.at.get(g);return l&&T!==void 0?w(l,T,v):null}function w({columns:g},v,T){let{words:A}=T,_=g.names[v],D=T.layers.
find(({id:et})=>et===g.layerIds[g.layers[v]]),F=g.ids[v]===T.origin,G=f.length&&!F?Pt(f[v],T):"",W=g.points[v],U=T.places.
find(({id:et})=>et===T.origin)?.name??"",tt=A.described.replace("{name}",()=>_).replace("{layer}",()=>D?.title??"").replace(
"{far}",G).replace("{origin}",()=>U),V=g.longitudes[v];return{id:g.ids[v],name:_,latitude:g.latitudes[v],longitude:V,trueLongitude:V-
360*Math.floor((V+180)/360),timeZone:g.timeZones[g.zones[v]],far:G&&W?A.farTo.replace("{far}",G).replace("{point}",()=>W):
G,layer:g.layerIds[g.layers[v]],rank:Math.max(2,g.ranks[v]),precision:Io[g.precisions[v]],outline:"",polygons:[],quiet:!!T.
crowd?.quiet&&g.ids[v]!==T.chosen,description:G?tt:_}}function S(g){if(!l||!g.crowd||!d.length)return g;let v=l,T=new Set(
g.places.map(({id:D})=>D)),A=oe(v,g),_=d.filter(D=>A[v.columns.layers[D]]&&!T.has(v.columns.ids[D]));return{...g,places:[
...g.places,..._.map(D=>w(v,D,g))]}}function x(g){if(!l||!g.crowd)return p=[],!1;let v=l,T=new Set(g.places.flatMap(({
id:X})=>v.at.get(X)??[])),A=Math.floor(t.getZoom()*2)/2,_=oe(v,g),D=JSON.stringify([A,_,[...T]]);if(D!==m){m=D;let X=v.
order.filter(it=>_[v.columns.layers[it]]&&!T.has(it));h=_e(v,X,To/2**A)}let F=2**t.getZoom(),G=t.getSize(),{x:W,y:U}=t.
project(t.getCenter()).subtract(G.divideBy(2)),[tt,V]=[G.x*vt,G.y*vt],et=X=>({x:v.x[X]*F-W,y:v.y[X]*F-U}),pt=[...T].map(
et);p=[];let nt=[];for(let X of h){let{x:it,y:lt}=X.length>1?Fe(et(X[0]),pt,$o):et(X[0]);if(it<-tt||lt<-V||it>G.x+tt||
lt>G.y+V)continue;let Ot=it>0&&lt>0&&it<G.x&&lt<G.y;X.length===1&&Ot&&nt.length<Po?nt.push(X[0]):p.push({group:X,x:it,
y:lt})}let Wt=String(nt)!==String(d);return d=nt,Wt}function E(g){if(!l||!g.crowd){i.remove();return}let v=l;i.isConnected||
s.append(i);let T=t.getSize(),[A,_]=[Math.round(T.x*vt),Math.round(T.y*vt)],D=window.devicePixelRatio||1,[F,G]=[T.x+2*
A,T.y+2*_];i.width=F*D,i.height=G*D,Object.assign(i.style,{width:`${F}px`,height:`${G}px`});let W=t.containerPointToLayerPoint(
[-A,-_]);y={corner:t.layerPointToLatLng(W),zoom:t.getZoom()},L.DomUtil.setTransform(i,W,1);let U=i.getContext("2d");U.
scale(D,D),U.globalAlpha=g.crowd.quiet?.4:1;let tt=a(r,g.layers,D);for(let{group:V,x:et,y:pt}of p){let[nt]=V;V.length>
1?tt.disc(U,et+A,pt+_,V.length):tt.symbol(U,et+A,pt+_,v.columns.layerIds[v.columns.layers[nt]],v.columns.precisions[nt])}
i.dataset.places=String(p.reduce((V,{group:et})=>V+et.length,0)),i.dataset.others=String(C(g)-g.places.filter(({id:V})=>v.
at.has(V)).length)}function O(){return p.map(({x:g,y:v})=>Q(g,v,Ue,Ue))}function C(g){if(!l||!g.crowd)return g.places.
length;let v=l,T=oe(v,g),A=g.places.filter(({id:F})=>!v.at.has(F)).length,_=v.at.get(g.origin),D=_!==void 0&&!T[v.columns.
layers[_]]?1:0;return v.columns.layers.reduce((F,G)=>F+Number(T[G]),A+D)}function N(){if(!l)return[];let{columns:g}=l,
v=t.getSize(),T=p.filter(({x:A,y:_})=>A>0&&_>0&&A<v.x&&_<v.y).flatMap(({group:A})=>A);return[...d,...T.sort((A,_)=>g.ranks[A]-
g.ranks[_]||A-_)].map(A=>g.ids[A])}function B(g,v){if(!i.isConnected)return;let T=t._latLngToNewLayerPoint(y.corner,v,
g);L.DomUtil.setTransform(i,T,t.getZoomScale(v,y.zoom))}t.on("zoomanim",({center:g,zoom:v})=>B(g,v)),t.on("zoom",()=>B(
t.getCenter(),t.getZoom()));function Z(g){let{target:v}=g;if(!l||!(v instanceof Element)||v.closest(".leaflet-marker-i\
con, .leaflet-control, .dl-list"))return null;let T=t.mouseEventToContainerPoint(g),A=t.latLngToContainerPoint(y.corner),
_=t.getSize(),D=L.point(A.x+Math.round(_.x*vt),A.y+Math.round(_.y*vt)),F=null,G=No**2;for(let W of p){let U=(W.x+D.x-T.
x)**2+(W.y+D.y-T.y)**2;U<G&&([G,F]=[U,W])}return F&&{ids:F.group.map(W=>l.columns.ids[W]),at:T}}return r.addEventListener(
"click",g=>{if(t.dragging.moved())return;let v=Z(g);v&&(g.stopPropagation(),v.ids.length>1?o(v.ids):e(v.ids[0]))},{capture:!0}),
matchMedia("(hover: hover)").matches&&r.addEventListener("pointermove",g=>{if(!p.length)return;let v=Z(g),T=v?v.ids[0]:
"";T!==b&&(b=T,r.classList.toggle("dl-pointing",!!v),n(v?.ids??[],v?.at??null))},{passive:!0}),{load:z,placeOf:j,writtenOut:S,
arrange:x,draw:E,boxes:O,count:C,inSight:N,anchors:g=>g.flatMap(v=>{let T=l?.at.get(v);return l&&T!==void 0?[L.latLng(
l.columns.latitudes[T],l.columns.longitudes[T])]:[]})}}function oe({columns:t},{layers:e}){let n=new Set(e.filter(o=>o.
shown).map(({id:o})=>o));return t.layerIds.map(o=>n.has(o))}function zo(t){let e=t.ids.map((o,r)=>r).sort((o,r)=>t.ranks[o]-
t.ranks[r]||o-r),n=new Map(t.ids.map((o,r)=>[o,r]));return{columns:t,...Ge(t.latitudes,t.longitudes),order:e,at:n}}async function Do(t){
let e=await fetch(t);if(!e.ok||!e.body)throw new Error(`${t}: ${e.status}`);return new Response(e.body.pipeThrough(new DecompressionStream(
"deflate"))).json()}function Je(t){return[...new Set([..._t(t),...t.fit.section])]}function _t({chosen:t,fit:e,origin:n}){return[...new Set(
[t,...e.claim,n])].filter(Boolean)}function Ke(t,e){return e.fit.section.length&&String(t?.fit.section??"")!==String(e.
fit.section)?e.fit.section:e.fit.claim.length&&String(t?.fit.claim??"")!==String(e.fit.claim)?e.fit.claim:e.chosen&&t?.
chosen!==e.chosen?[e.chosen]:t&&t.origin!==e.origin?[e.origin]:[]}var Ve=20,Ro=34,jo=30;function Bo(t,e){let n=({place:o})=>e.includes(o.id)?e.indexOf(o.id):e.length;return[...t].filter(
o=>o.marker).sort((o,r)=>n(o)-n(r)||o.place.rank-r.place.rank)}function re(t){let e=[];for(let n of t){let o=!n.ownGroup&&
e.find(([r])=>Math.abs(r.x-n.x)<Ve&&Math.abs(r.y-n.y)<Ve);o?o.push(n):e.push([n])}return e}function Zo(t,e){let n=Math.
max(Ro,jo*e/(2*Math.PI)),o=2*Math.PI*t/e-Math.PI/2;return{x:Math.cos(o)*n,y:Math.sin(o)*n}}function Ye(t,e,n,o,r,s){let i=r&&
r.zoom===t.getZoom()?r.ids:[],a=Bo(e,n).map(l=>{let{x:f,y:c}=t.latLngToContainerPoint(l.anchor),{id:d}=l.place,h=i.includes(
d)?Zo(i.indexOf(d),i.length):{x:0,y:0};return{entry:l,x:f+h.x,y:c+h.y,ownGroup:o.includes(d)||i.includes(d)}}),u=new Map;
for(let[l,...f]of re(a)){u.set(l.entry,{x:l.x,y:l.y}),l.entry.members=f.map(({entry:c})=>c.place.id);for(let{entry:c}of f)
c.members=[]}for(let{entry:l,x:f,y:c,ownGroup:d}of a){if(!l.marker)continue;l.at=i.includes(l.place.id)?t.containerPointToLatLng(
[f,c]):l.anchor;for(let y of[l.marker,l.label])y.getLatLng().equals(l.at)||y.setLatLng(l.at);let h=u.has(l);J(l.marker).
classList.toggle("dl-gathered",!h);let m=d?3e3-n.indexOf(l.place.id):1e3-l.place.rank;Xe(l.marker,h?m:0),Xe(l.label,d?
m:0);let p=l.members.length;st(l.count,p?s.replace("{n}",String(p)):"")}return u}function Xe(t,e){(t.options.zIndexOffset??
0)!==e&&t.setZIndexOffset(e)}var Qe=[[85,180],[75,180],[71.54,185.87],[68,191],[65.5,191],[62.1,184.51],[59.5,180],[57.06,176.06],[53,170],[50.41,175.28],
[48,180],[-2.5,180],[-2.51,201.51],[-.23,201.51],[1.5,199.36],[4.94,199.36],[4.94,203.98],[-.37,206.45],[-5.06,208.19],
[-9.91,210],[-11.65,210],[-11.65,205.43],[-5.84,203.92],[-5.84,190.6],[-9.43,189.01],[-11.06,188.71],[-13.97,189],[-14.43,
188.76],[-15,187.5],[-45,187.5],[-51,180],[-85,180]];function se(t){return t.map(e=>Qe.map(([n,o])=>[n,o+e]))}function tn({west:t,south:e,east:n,north:o}){let r=new Set;for(let s=Math.floor(t/20);s<=Math.floor(n/20);s+=1){let i=((s+
9)%18+18)%18-9;for(let a=Math.floor(e/20);a<=Math.floor(o/20);a+=1)r.add(`${i},${a}`)}return[...r]}function en(t){let e=[],
n=[0,0],[o,r,s]=[0,0,0];for(let i=0;i<t.length;i+=1){let a=t.charCodeAt(i)-63;r|=(a&31)<<s,s+=5,!(a>=32)&&(n[o]+=r&1?~(r>>
1):r>>1,o&&e.push([n[0],n[1]]),[o,r,s]=[1-o,0,0])}return e}var nn=t=>en(t).map(([e,n])=>[n/1e3,e/1e3]);function on(t,e){
let n=new Map;for(let[r,s,i,a]of e.flatMap(u=>u.arcs)){let u=n.get(r);u?u.push([s,i,a]):n.set(r,[[s,i,a]])}let o=t.arcs.
slice();for(let[r,s]of n)o[r]=qo(Fo(Go(o[r]),s));return{...t,arcs:o}}function Fo(t,e){let n=[],o=0;for(let[r,s,i]of e.
sort((a,u)=>a[0]-u[0]))n.push(...t.slice(o,r+1),...en(i)),o=s;return[...n,...t.slice(o)]}function Go(t){let[e,n]=[0,0];
return t.map(([o,r])=>(e+=o,n+=r,[e,n]))}var qo=t=>t.map(([e,n],o)=>o?[e-t[o-1][0],n-t[o-1][1]]:[e,n]);var rn=85.0511287798,Wo=Math.PI/180;function sn(t,e,n){let[o,r]=[new Float64Array(e),new Float64Array(e)],[s,i]=[new Uint32Array(
t+1),new Float64Array(4*t)],a=0;for(let u=0;u<t;u+=1){let[l,f,c,d]=[1/0,1/0,-1/0,-1/0];n(u,(h,m)=>{let p=Math.sin(Math.
max(-rn,Math.min(rn,m))*Wo),y=h/360+.5,b=.5-Math.log((1+p)/(1-p))/(4*Math.PI);o[a]=y,r[a]=b,a+=1,y<l&&(l=y),y>c&&(c=y),
b<f&&(f=b),b>d&&(d=b)}),s[u+1]=a,i.set([l,f,c,d],4*u)}return{xs:o,ys:r,starts:s,boxes:i,kept:null}}function ie({arcs:t,
transform:e}){let{scale:n,translate:o}=e,r=t.reduce((s,i)=>s+i.length,0);return sn(t.length,r,(s,i)=>{let[a,u]=[0,0];for(let l of t[s])
a+=l[0],u+=l[1],i(a*n[0]+o[0],u*n[1]+o[1])})}function an(t){let e=t.reduce((n,o)=>n+o.length,0);return sn(t.length,e,(n,o)=>{
for(let[r,s]of t[n])o(r,s)})}function Uo(t,e){if(t.kept?.scale===e)return t.kept;let{xs:n,ys:o,starts:r}=t,s={scale:e,
at:new Uint32Array(n.length),starts:new Uint32Array(r.length)},i=1/e**2,a=0;for(let u=0;u+1<r.length;u+=1){let[l,f]=[r[u],
r[u+1]-1],c=l;s.at[a++]=l;for(let d=l+1;d<f;d+=1)(n[d]-n[c])**2+(o[d]-o[c])**2<=i||(c=d,s.at[a++]=d);f>l&&(s.at[a++]=f),
s.starts[u+1]=a}return t.kept=s,s}function cn(t,e,n,{scale:o,origin:r,min:s,max:i,turns:a}){let{xs:u,ys:l,boxes:f}=t,{
at:c,starts:d}=Uo(t,o),[h,m]=[(s.y+r.y)/o,(i.y+r.y)/o],p="";for(let y of a){let b=y/360*o-r.x,[k,z]=[(s.x-b)/o,(i.x-b)/
o];for(let j of e){let[w,S,x,E]=[1/0,1/0,-1/0,-1/0];for(let Z of j){let g=4*(Z<0?~Z:Z);f[g]<w&&(w=f[g]),f[g+1]<S&&(S=f[g+
1]),f[g+2]>x&&(x=f[g+2]),f[g+3]>E&&(E=f[g+3])}if(x<k||w>z||E<h||S>m)continue;let O=o>=256*2**$t?[]:null,[C,N,B]=[0,0,!0];
for(let Z of j){let g=Z<0?~Z:Z,v=4*g,[T,A]=[d[g],d[g+1]],D=f[v+2]<k||f[v]>z||f[v+3]<h||f[v+1]>m?Math.max(1,A-T-1):1;for(let F=B?
0:D;F<A-T;F+=D){let G=c[Z<0?A-1-F:T+F],[W,U]=[Math.round(u[G]*o+b),Math.round(l[G]*o-r.y)];O?O.push({x:W,y:U}):p+=B?`M${W}\
 ${U}l`:`${W-C} ${U-N} `,[C,N,B]=[W,U,!1]}}O?p+=Ho(O,n):p+=n?"z":""}}return p||"M0 0"}function Ho(t,e){let[n,o]=[t[0],
t[t.length-1]],r=t.length>3&&n.x===o.x&&n.y===o.y;return Nt([r?t.slice(1):t],r||e)}var Jo=L.Path.extend({shown:null,initialize(t){L.setOptions(this,t)},_project(){},_update(){let{_map:t,_renderer:e,shown:n,
options:o}=this;if(!t)return;let{min:r,max:s}=e._bounds,i={scale:256*2**t.getZoom(),origin:t.getPixelOrigin(),min:r,max:s,
turns:o.turns};e._setPath(this,n?cn(n.lines,n.chains,n.closed,i):"M0 0")}});function ae(t,e){let n=new Jo({...t,turns:e});
return{layer:n,show(o){n.shown=o,n.redraw()}}}var Vo={arcs:[],islands:[]};function ln(t,e,n){let o=[],r=null,s=null,i=null,a=!1,u=new Map,l=new Map;Y(t,"dl-land",200);
let f=L.svg({pane:"dl-land",padding:.4}),c=x=>({className:x,pane:"dl-land",renderer:f,interactive:!1}),d=x=>({className:x,
pane:"dl-night",renderer:e,interactive:!1}),h=L.polyline([],d("dl-meridian")).addTo(t),m=L.polyline([],d("dl-date-line")).
addTo(t);async function p(x,E){y(E);try{r=typeof x=="string"?await(await fetch(x)).json():x}catch{return null}return await Xo(),
r&&(s=ie(r)),k(),r}function y(x){let E=$e(x).filter(C=>!o.includes(C));if(!E.length)return;o.push(...E);let O=o.map(C=>[
[-85,180+C],[85,180+C]]);h.setLatLngs(O),m.setLatLngs(se(o));for(let{layer:C}of l.values())C.redraw()}async function b(x){
let E=a;if(a=t.getZoom()>=5.5,t.getContainer().classList.toggle("dl-near",a),!r)return null;let O=a?tn(Yo(t.getBounds())).
filter(N=>!u.has(N)):[];if(!O.length)return a!==E&&k(),null;try{let N=async Z=>typeof x=="string"?(await fetch(`${x}/${Z}\
.json`)).json():x[Z]??Vo,B=await Promise.all(O.map(N));for(let[Z,g]of B.entries())u.set(O[Z],g)}catch{return null}let C=on(
r,[...u.values()]);return i={world:C,arcs:ie(C)},k(),C}function k(){let x=a?i?.arcs??s:s;if(!r||!x)return;let{countries:E,
coast:O,borders:C,disputed:N}=r.objects,B=a?[...u.values()]:[];z("dl-ground",x,E.geometries.flatMap(ce),!0),j("dl-lake",
B.flatMap(({lakes:g=[]})=>g),!0),j("dl-division",B.flatMap(({divisions:g=[]})=>g),!1),j("dl-island",B.flatMap(({islands:g})=>g),
!0),z("dl-border",x,C.arcs,!1),z("dl-coast",x,O.arcs,!1),S();for(let[g,v]of N.geometries.entries()){let T=`disputed ${g}`;
l.has(T)||l.set(T,w(v)),z(T,x,ce(v),!0)}let Z=new Set(N.geometries.flatMap(ce).flat().map(g=>g<0?~g:g));z("dl-dispute",
x,[...Z].map(g=>[g]),!1)}function z(x,E,O,C){let N=l.get(x)??ae(c(x),o);l.set(x,N),N.show({lines:E,chains:O,closed:C}),
t.hasLayer(N.layer)||N.layer.addTo(t)}function j(x,E,O){z(x,an(E.map(nn)),E.map((C,N)=>[N]),O)}function w({properties:x}){
let{name:E,note:O}=x??{},C=()=>{let B=$("div");return B.append($("strong","",E??""),$("div","",O??"")),B},N=ae({...c("\
dl-disputed"),interactive:!0},o);return N.layer.on("mouseover",()=>n([E,O].filter(Boolean).join(": "))).on("mouseout",
()=>n("")).on("click",({latlng:B})=>L.popup({className:"dl-popup"}).setLatLng(B).setContent(C()).openOn(t)),N}function S(){
let x=t.getPane("dl-land")?.querySelector("svg");if(x?.querySelector("#dl-hatch"))return;let E=rt("pattern",{id:"dl-ha\
tch",width:6,height:6,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"});E.append(rt("path",{d:"M0 0v6",class:"\
dl-hatch"}));let O=rt("defs",{});O.append(E),x?.prepend(O)}return{load:p,reach:y,refine:b,dateLines:()=>se(o)}}var Xo=()=>new Promise(
t=>requestAnimationFrame(()=>setTimeout(t))),Yo=t=>({west:t.getWest(),south:t.getSouth(),east:t.getEast(),north:t.getNorth()});
function ce(t){return t.type==="Polygon"?t.arcs:t.type==="MultiPolygon"?t.arcs.flat():[]}function Ft(t,e,n){let o=new Map;function r({id:s,text:i,paths:a,height:u,rank:l},f){let c=o.get(s)??It(t,e,"");o.set(
s,c);let d=ct(c);st(d,i);let{width:h,height:m}=n(d),p=a.flatMap(y=>Ct(wt(t,y))).filter(([y,b],k)=>k%4===0&&y>h/2&&y<f.
x-h/2&&b>12&&b<f.y-12).map(([y,b])=>({x:y,y:b,dx:0,dy:0,angle:0,cost:Math.abs(b-f.y*u)*.1,boxes:[Q(y,b,h,m)],leader:null,
onLine:!0}));return{id:s,label:c,must:!1,rank:l,candidates:p}}return{items(s,i){for(let[a,u]of o)s.some(l=>l.id===a)||
(u.remove(),o.delete(a));return s.map(a=>r(a,i))}}}var Qo=[-180,180,540].map(t=>[[-60,t],[75,t]]);function tr(t,e){return["Etc/GMT-12","Etc/GMT+12"].map(n=>new Intl.DateTimeFormat(
e,{weekday:"long",timeZone:n}).format(t))}function fn(t,e,n){let o=Ft(t,"dl-date",n);return{items(r,s){let[i,a]=tr(at(
r),r.language),{dateLine:u,antimeridian:l}=r.words,f=`${i} | ${u} | ${a}`;return o.items([{id:"date line",text:f,paths:e(),
height:.75,rank:3.2},{id:"meridian",text:l,paths:Qo,height:.92,rank:3.2}],s)}}}var kt=class t{constructor(e,n,o){this.size=o,this.cells=new Map,this.leaders=[],this.width=Math.ceil(o.x/6)+1;let r=Math.
ceil(o.y/6)+1;this.dots=new Uint8Array(this.width*r);for(let[s,i]of n)this.isInside(s,i)&&(this.dots[this.dotAt(s,i)]=
1);this.sums=new Uint32Array((this.width+1)*(r+1));for(let s=0;s<r;s+=1)for(let i=0,a=0;i<this.width;i+=1)a+=this.dots[s*
this.width+i],this.sums[(s+1)*(this.width+1)+i+1]=this.sums[s*(this.width+1)+i+1]+a;this.height=r;for(let s of e)this.
add(s)}isInside(e,n){return e>=0&&n>=0&&e<this.size.x&&n<this.size.y}dotAt(e,n){return Math.floor(n/6)*this.width+Math.
floor(e/6)}copy(){let e=Object.assign(Object.create(t.prototype),this);return e.cells=new Map([...this.cells].map(([n,
o])=>[n,o.slice()])),e.leaders=this.leaders.slice(),e}*keys({left:e,top:n,right:o,bottom:r},s=0){for(let i=Math.floor(
(n-s)/48);i<=Math.floor((r+s)/48);i+=1)for(let a=Math.floor((e-s)/48);a<=Math.floor((o+s)/48);a+=1)yield a*4096+i}add(e){
for(let n of this.keys(e)){let o=this.cells.get(n);o?o.push(e):this.cells.set(n,[e])}}near(e,n=0){let o=new Set;for(let r of this.
keys(e,n))for(let s of this.cells.get(r)??[])o.add(s);return o}inkUnder({left:e,top:n,right:o,bottom:r}){let[s,i]=[e,o].
map(f=>Math.max(0,Math.min(this.width,Math.round(f/6)))),[a,u]=[n,r].map(f=>Math.max(0,Math.min(this.height,Math.round(
f/6)))),l=(f,c)=>this.sums[c*(this.width+1)+f];return l(i,u)-l(s,u)-l(i,a)+l(s,a)}inkAlong([e,n,o,r]){let s=Math.ceil(
Math.hypot(o-e,r-n)/6),i=0;for(let a=1;a<s;a+=1){let[u,l]=[e+(o-e)*a/s,n+(r-n)*a/s];this.isInside(u,l)&&(i+=this.dots[this.
dotAt(u,l)])}return i}};function un(){let t=new Map;function e(n,o=!1){let r=n.map(i=>{let a=i.parentNode,u=i.childElementCount?[...i.children]:
[i],{className:l}=a,f=`${u.map(c=>c.textContent).join(`
`)} ${l.includes("minor")} ${o}`;return{node:i,outer:a,className:l,key:f,size:t.get(f)}}),s=r.filter(({size:i})=>!i);for(let{
outer:i}of s)i.classList.remove("dl-hidden"),i.classList.toggle("dl-brief",o);for(let i of s)i.size={width:Math.ceil(i.
node.offsetWidth),height:Math.ceil(i.node.offsetHeight)},i.size.width&&t.set(i.key,i.size);for(let{outer:i,className:a}of s)
i.className=a;return r.map(({size:i})=>i??{width:0,height:0})}return{measureAll:e,measure:(n,o)=>e([n],o)[0]}}var ut=1e3,er=60,nr=60,or=[0,-45,45,180,-135,135,-90,90,-22.5,22.5,-157.5,157.5,-67.5,67.5,-112.5,112.5].map(t=>[Math.
cos(t*Math.PI/180),Math.sin(t*Math.PI/180)]),rr=[0,8,20,34,50,70,95,125];function le({x:t,y:e,gap:n,width:o,height:r,inside:s,
reach:i,brief:a=!1}){let u=a?er:0,[l,f]=[0,!1],c=[];s&&c.push({x:t,y:e,dx:0,dy:0,angle:l,cost:u,boxes:[Q(t,e,o,r)],leader:null,
onLine:f,brief:a});for(let d of rr.filter(h=>h<=i))or.forEach(([h,m],p)=>{let[y,b]=[h,m].map(x=>Math.max(-1,Math.min(1,
x*1.42))),k=h*(n+d)+y*o/2,z=m*(n+d)+b*r/2,j=d>8?[t,e,t+h*(n+d),e+m*(n+d)]:null,w=u+(s?20:0)+d+p*1.5,S=[Q(t+k,e+z,o,r)];
c.push({x:t+k,y:e+z,dx:k,dy:z,angle:l,cost:w,boxes:S,leader:j,onLine:f,brief:a})});return c}function sr({x:t,y:e},{width:n,
height:o}){return[-1,1].flatMap(r=>[1,-1].map(s=>Q(t+s*(4+n/2),e+r*(6+o/2),n,o)))}function hn(t,e,n,o){let r=e.flatMap(
(a,u)=>sr(t,a).map((l,f)=>({spot:l,corner:f,chosen:u}))),s=a=>n.reduce((u,l)=>u+bt(a,l),Mt(a,o)),i=a=>a.reduce((u,l)=>s(
l.spot)<s(u.spot)?l:u);return r.find(({spot:a})=>!s(a))??i(r.filter(({chosen:a})=>a===e.length-1))}function pn(t){let e=[
0];for(let o=1;o<t.length;o+=1)e.push(e[o-1]+Math.hypot(t[o][0]-t[o-1][0],t[o][1]-t[o-1][1]));let n=o=>{let r=1;for(;r<
e.length-1&&e[r]<o;)r+=1;let s=(o-e[r-1])/(e[r]-e[r-1]||1);return[0,1].map(i=>t[r-1][i]+(t[r][i]-t[r-1][i])*s)};return{
total:e[e.length-1],at:n}}function mn({line:t,width:e,height:n,size:o}){let{total:r,at:s}=pn(t),[i,a]=s(r/2);return gt(
[i,a],o)?le({x:i,y:a,gap:8,width:e,height:n,inside:!1,reach:50}).map(l=>({...l,cost:l.cost+nr,leader:null})):[]}function gn({
line:t,width:e,height:n,size:o}){let{total:r,at:s}=pn(t),i=[];for(let a=.08;a<=.921;a+=.04){let u=r*a;if(u<e/2+14||u>r-
e/2-14)continue;let[l,f,c]=[s(u-e/2),s(u+e/2),s(u)];if(Mt(Q(c[0],c[1],e,n),o)>0)continue;let d=Math.atan2(f[1]-l[1],f[0]-
l[0]);Math.abs(d)>Math.PI/2&&(d+=d>0?-Math.PI:Math.PI);let h=Math.max(1,Math.ceil(e/n)),m=Array.from({length:h},(b,k)=>{
let z=((k+.5)/h-.5)*e;return Q(c[0]+Math.cos(d)*z,c[1]+Math.sin(d)*z,n,n)}),[p,y]=c;i.push({x:p,y,dx:0,dy:0,angle:d,cost:Math.
abs(a-.5)*60,boxes:m,leader:null,onLine:!0})}return i}function yn(t,e,n,o){let r=new kt(e,n,o),s=t.filter(c=>c.always),
i=t.filter(c=>c.must&&!c.always),a=null;for(let c=0;c<6;c+=1){let d=r.copy(),h=dn([...s,...i],d),m=b=>h.get(b.id)?.total??
ut*(2-t.indexOf(b)/t.length),p=i.reduce((b,k)=>b+m(k),0);(!a||p<a.total)&&(a={chosen:h,field:d,total:p});let y=i.filter(
b=>m(b)>ut/5).sort((b,k)=>m(k)-m(b))[0];if(!y||y===i[0])break;i=[y,...i.filter(b=>b!==y)]}let{chosen:u,field:l}=a??{chosen:new Map,
field:r},f=t.filter(c=>!c.must&&!c.always);for(let[c,d]of dn(f,l))u.set(c,d);return u}function dn(t,e){let n=new Map;for(let o of t){
let r=null,s=o.always?1/0:ut;for(let i of o.candidates){if(i.cost-10>=s)continue;let a=ar(o,i,e,s);a>=s||(r={...i,total:a},
s=a)}r&&(ir(o.id,r,e),n.set(o.id,r))}return n}function ir(t,{boxes:e,leader:n},o){for(let r of e)o.add({...r,owner:t});
n&&o.leaders.push(n)}function ar(t,e,n,o){let r=e.cost;t.previous&&Math.hypot(t.previous.dx-e.dx,t.previous.dy-e.dy)<4&&
(r-=10);for(let s of e.boxes){let i=Mt(s,n.size);if(i>0&&(r+=ut+i),r>=o)return r;for(let a of n.near(s)){let u=a.owner===
t.id?0:bt(s,a);u>0&&(r+=ut+u)}for(let a of n.leaders)Xt(a,s)&&(r+=t.must?ut/2:ut);if(r>=o)return r;e.onLine||(r+=Math.
min(45,3*n.inkUnder(s)))}if(e.onLine)return r;for(let s of n.near(e.boxes[0],34))s.marker&&s.owner!==t.id&&(r+=Math.max(
0,34-Ee(e.boxes[0],s))*2);return e.leader?r+cr(t,e.leader,n):r}function cr(t,e,n){let[o,r,s,i]=e,a=Math.min(60,10*n.inkAlong(
e)),u={left:Math.min(o,s),top:Math.min(r,i),right:Math.max(o,s),bottom:Math.max(r,i)};for(let l of n.near(u,30))o>l.left-
4&&o<l.right+4&&r>l.top-4&&r<l.bottom+4||l.owner===t.id||(Xt(e,l)&&(a+=ut/2),l.marker&&(a+=4*Math.max(0,30-Se(e,(l.left+
l.right)/2,(l.top+l.bottom)/2))));return a}var lr=[-720,-360,0,360,720],Et=90;function Gt({line:t,holds:e}){let n=lr.map(r=>t.map(([s,i])=>[s,i+r]));return e.length!==
1?n:[(t[t.length-1][1]<t[0][1]?n.toReversed():n).flatMap((r,s)=>r.slice(s?1:0))]}function fr(t){let e=Gt(t);if(t.holds.
length===2){let r=e.flat().map(([,u])=>u),[s,i]=[Math.min(...r)-360,Math.max(...r)+360];return[[[-Et,s],[-Et,i],[Et,i],
[Et,s]],...e]}if(!t.holds.length)return e;let[n]=e,o=t.holds[0]==="north"?Et:-Et;return[[...n,[o,n[n.length-1][1]],[o,
n[0][1]]]]}function xn(t,e){Y(t,"dl-rings",380);let o={pane:"dl-rings",renderer:L.svg({pane:"dl-rings",padding:.4}),interactive:!1,
smoothFactor:.5},r=new Map;function s(i){let[a,u]=[Gt(i),i.id],l=()=>e(r.get(u)?.ring.text??""),f=L.polyline(a,{...o,className:"\
dl-touch",interactive:!0,bubblingMouseEvents:!1});return f.on("mouseover click",l).on("mouseout",()=>e("")),[L.polygon(
fr(i),{...o,className:"dl-reached",stroke:!1,fillRule:"evenodd"}),L.polyline(a,{...o,className:"dl-range"}),f]}return{
render({rings:i}){let a=new Map(i.map(u=>[u.id,u]));for(let[u,{parts:l}]of r)if(!(a.get(u)&&r.get(u)?.written===JSON.stringify(
a.get(u)?.line))){for(let f of l)f.remove();r.delete(u)}for(let[u,l]of a){let f=r.get(u);if(f){f.ring=l;continue}let c=s(
l);for(let d of c)d.addTo(t);xt(c[1]).dataset.ring=u,r.set(u,{ring:l,written:JSON.stringify(l.line),parts:c})}}}}var wn=24,ur=15,dr=125,hr=8,qt=t=>`arc ${t}`,bn=t=>`straight ${t}`,pr=t=>({id:t.id,text:t.label,paths:Gt(t),height:.2,
rank:2.5});function Mn(t,e,n,o){let r=t.getContainer(),{measure:s,measureAll:i}=un(),a=fn(t,o,s),u=Ft(t,"dl-range-labe\
l",s),l=null;function f(w,S){let x=t.getSize();if(!x.x||!x.y)return null;let E=Je(w),O=Ye(t,e.values(),E,_t(w),l,w.words.
nearbyCount),C=[...h(O),...S],N=p(O);c(N);let B=[...N.values()].flatMap(Ct).filter(D=>gt(D,x)),Z=b(E,_t(w),O,x),g=[...a.
items(w,x),...u.items(w.rings.map(pr),x)],v=[...Z,...k(N,x),...g].sort((D,F)=>D.rank-F.rank),T=d(yn(v,C,B,x));for(let D of e.
values())z(D,T.get(D.place.id));for(let{id:D,label:F}of g)j(F,T.get(D),!1);for(let[D,F]of n)j(F.label,T.get(qt(D)),!0),
F.straight&&j(F.straight.label,T.get(bn(D)),!0);let A=[...T.values()].flatMap(D=>D.boxes),_=o().flatMap(D=>Ct(wt(t,D)));
return new kt([...C,...A],[...B,..._],x)}function c(w){let S=[...e.values()].map(({card:E})=>E),x=[...w.keys()].flatMap(
({label:E,straight:O})=>[E,...O?[O.label]:[]]);i([...S,...x.map(ct).filter(({textContent:E})=>E)]),i(S,!0)}function d(w){
let S=[...n.values()].map(({arc:E})=>E).filter(({claim:E})=>E),x=S.find(({reach:E})=>!E);if(x&&!w.get(qt(x.id))?.onLine)
for(let{id:E,reach:O}of S)O&&w.delete(qt(E));return w}function h(w){let S=[...w].map(([{place:{id:O}},{x:C,y:N}])=>({...Q(
C,N,wn,wn),owner:O,marker:!0})),x=t.getSize(),E=[];for(let[{members:O,count:C,place:N},B]of w){if(!O.length)continue;let Z=[
...S.filter(({owner:D})=>D!==N.id),...E],g=[C.textContent??"",`+${O.length}`],v=g.map(D=>(st(C,D),s(C))),{spot:T,corner:A,
chosen:_}=hn(B,v,Z,x);st(C,g[_]),C.dataset.corner=String(A),E.push(T)}return[...S,...E]}function m(){let w=r.getBoundingClientRect();
return[...r.querySelectorAll(".leaflet-control, .dl-notice:not(:empty)")].map(S=>{let x=S.getBoundingClientRect();return{
left:x.left-w.left,top:x.top-w.top,right:x.right-w.left,bottom:x.bottom-w.top}})}function p(w){let S=new Map;for(let x of n.
values()){let E=e.get(x.arc.to);(x.arc.claim||E&&(!E.marker||w.has(E)))&&S.set(x,wt(t,x.arc.paths[0]))}return S}function y({
at:w,marker:S,card:x},E){let{x:O,y:C}=t.latLngToContainerPoint(w),N=!S;return[!1,!0].flatMap(B=>le({x:O,y:C,gap:N?0:ur,
inside:N,reach:E,brief:B,...s(x,B)}))}function b(w,S,x,E){return[...e.values()].flatMap(O=>{let{id:C,quiet:N}=O.place,
B=w.includes(C),Z=B?w.indexOf(C)/w.length:O.place.rank,{x:g,y:v}=t.latLngToContainerPoint(O.at);if(!gt([g,v],E,20)||O.
marker&&!x.has(O))return[];let T=B||Z===1&&!N||!O.marker,A=gt([g,v],E)&&T,_=A&&S.includes(C),D=y(O,T?dr:hr);return[{id:C,
entry:O,must:A,always:_,rank:Z,previous:O.spot,candidates:D}]})}function k(w,S){let x=(E,O,C,N,B=!1)=>{let Z={line:C,size:S,
...s(ct(O))},g=B?mn(Z):[];return{id:E,rank:N,must:!1,always:g.length>0,candidates:[...gn(Z),...g]}};return[...w].flatMap(
([{arc:E,label:O,straight:C},N])=>{let B=E.rank+(E.reach?.6:-.6),Z=E.claim&&!E.reach,g=ct(O).textContent?[x(qt(E.id),O,
N,B,Z)]:[];return!C||!E.straight?g:[...g,x(bn(E.id),C.label,wt(t,E.straight.path),E.rank+.6)]})}function z(w,S){w.spot=
S;let{classList:x}=J(w.label);if(x.toggle("dl-hidden",!S&&!!w.marker),x.toggle("dl-unplaced",!S&&!w.marker),x.toggle("\
dl-brief",!!S?.brief),!S||(w.card.style.transform=`translate(calc(${S.dx}px - 50%), calc(${S.dy}px - 50%))`,w.leader.hidden=
!S.leader,!S.leader))return;let[E,O]=[S.leader[2]-S.leader[0],S.leader[3]-S.leader[1]];w.leader.style.width=`${Math.hypot(
E,O)}px`,w.leader.style.transform=`rotate(${Math.atan2(O,E)}rad)`}function j(w,S,x){J(w).classList.toggle("dl-hidden",
!S),S&&(w.setLatLng(t.containerPointToLatLng([S.x,S.y])),x&&(ct(w).style.transform=`translate(-50%, -50%) rotate(${S.angle}\
rad)`))}return{arrange:f,controls:m,fanOut(w){l={ids:w,zoom:t.getZoom()}}}}var Ln=new Map;function mr(t,e){let n=`${e} ${t}`,o=Ln.get(n);if(o===void 0){let r={timeZone:t,weekday:"short",day:"nu\
meric",month:"short",year:"numeric"},s={hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZoneName:"longOffset"};try{
o={date:new Intl.DateTimeFormat(e,r),whole:new Intl.DateTimeFormat(e,{...r,...s})}}catch{o=null}Ln.set(n,o)}return o}function St(t,e,n){
let o=mr(t,n);if(!o)return null;let r=Object.fromEntries(o.whole.formatToParts(e).map(({type:s,value:i})=>[s,i]));return{
time:`${r.hour}:${r.minute}`,weekday:r.weekday,date:o.date.format(e).replace(",",""),offset:`UTC${gr(r.timeZoneName)}`}}
function gr(t){return t.replace("GMT","").replace("-","−").replace(/^([+\u2212])0/,"$1").replace(":00","")||"+0"}var vn=(t,e)=>t.map(n=>n.id===e?{...n,shown:!n.shown}:n);function fe(t,e){let n=t.every(o=>o.shown===(o.id===e));return t.
map(o=>({...o,shown:n||o.id===e}))}var kn=t=>t.map(e=>({...e,shown:!0}));var yr=Zt;function ht(t,e=!1){let n=rt("svg",{viewBox:"-2 -2 28 28","aria-hidden":"true",class:e?"dl-open":""}),{path:o,
baseline:r}=yr[t.shape],s=e?{d:o,style:`stroke: ${t.colour}`}:{d:o,fill:t.colour},i=rt("text",{x:12,y:r,...e?{}:{fill:t.
ink}});return i.textContent=t.letter,n.append(rt("path",s),i),n}var xr={site:["circle",{cx:"11",cy:"7",r:"5",class:"dl-key-site"}],city:["circle",{cx:"11",cy:"7",r:"5",class:"dl-key-\
city"}],area:["path",{d:"M3 4 9 2l9 2 2 6-8 3-8-1z",class:"dl-key-area"}],disputed:["path",{d:"M1 12 11 2M6 12 16 2M11\
 12 21 2",class:"dl-hatch"}],dateLine:["path",{d:"M0 7h22",class:"dl-key-date-line"}]};function En(t,e,n,o,r){let s=$(
"div","dl-map-legend"),[i,a,u]=[$("ul","dl-layers"),$("button","dl-all"),$("ul","dl-key")];a.type="button",a.addEventListener(
"click",()=>{i.querySelector("button")?.focus(),o(kn(d))});let[l,f]=[$("button","dl-night-switch"),$("span")];l.type="\
button",l.append($("span","dl-key-night"),f),l.addEventListener("click",()=>r(!e().night.shown)),s.append(i,l,u,a);let c=new Map,
d=[],h=[],m="";function p(k){let z=$("button");z.type="button",z.title=e().words.onlyLayer,z.setAttribute("aria-keysho\
rtcuts","O"),z.addEventListener("click",({detail:w})=>{w<2&&(h=d),o(w===2?fe(h,k):vn(d,k))}),z.addEventListener("keydo\
wn",w=>{w.key.toLowerCase()!=="o"||w.ctrlKey||w.metaKey||w.altKey||(w.preventDefault(),o(fe(d,k)))});let j=$("li");return j.
append(z),i.append(j),c.set(k,z),z}function y(){let{words:k,places:z}=e();i.setAttribute("aria-label",k.legend),a.textContent=
k.allLayers,u.setAttribute("aria-label",k.key);for(let S of c.values())S.title=k.onlyLayer;let j=["site","city","area"].
filter(S=>z.some(({precision:x})=>x===S)),w=[...j.length>1?j:[],"disputed","dateLine"];u.replaceChildren(...w.map(S=>wr(
S,k[S])))}function b(k,z){let j=k.places.find(({id:O})=>O===k.origin),w=k.instant&&j?St(j.timeZone,z,k.language):null,
{night:S,nightAt:x}=k.words,E=w?x.replace("{time}",w.time).replace("{date}",w.date).replace("{place}",()=>j?.name??""):
S;st(f,E),l.setAttribute("aria-pressed",String(k.night.shown))}return{attach(){let k=t.getContainer();k.parentElement?.
classList.add("dl-frame"),k.after(s),n.register(y)},render(k,z){b(k,z);let j=JSON.stringify(k.layers);if(m!==j){m=j,d=
k.layers;for(let[w,S]of c)d.some(x=>x.id===w)||(S.parentElement?.remove(),c.delete(w));for(let w of d){let S=c.get(w.id)??
p(w.id);S.setAttribute("aria-pressed",String(w.shown)),S.replaceChildren(ht(w),dt("span","",w.title))}a.classList.toggle(
"dl-idle",d.every(({shown:w})=>w))}}}}function wr(t,e){let n=rt("svg",{viewBox:"0 0 22 14","aria-hidden":"true"}),[o,r]=xr[t];
n.append(rt(o,r));let s=$("li");return s.append(n,e),s}var br=256,Sn=85,On=30,Mr=t=>Math.max(0,Math.ceil(Math.log2(t/br)*10)/10),Cn=t=>[[-Sn,t-On],[Sn,t+360+On]],ue=t=>t.setMinZoom(
Mr(t.getSize().x));function An(t,e){t.options.maxBoundsViscosity=1,t.setMaxBounds(Cn(e))}function Tn(t,e){t.options.maxBounds=
L.latLngBounds(Cn(e));let{lat:n,lng:o}=t.getCenter(),r=Ne(o,e);r!==o&&t.setView([n,r],t.getZoom(),{reset:!0})}var Lr=[-720,-360,0,360,720];function Pn(t){let e=[],n="";Y(t,"dl-night",300).style.pointerEvents="none";let o={className:"\
dl-night",pane:"dl-night",renderer:L.svg({pane:"dl-night",padding:.4}),interactive:!1,smoothFactor:1};return{renderer:o.
renderer,render({shown:r,at:s,rings:i},a){if(!r){for(let f of e.splice(0))f.remove();n="";return}if(!i.length)return;let u=Math.
floor((a.getTime()-Date.parse(s))/6e4);if(n===`${s} ${u}`)return;n=`${s} ${u}`;let l=ze(u*6e4);i.forEach((f,c)=>{let d=Lr.
map(h=>[f.map(([m,p])=>[m,p+l+h])]);e[c]?e[c].setLatLngs(d):e.push(L.polygon(d,o).addTo(t))})}}}function vr(t){let e=n=>Math.abs(Math.abs(n%360)-180)<.01;return t.flatMap(n=>{let o=[[n[0]]];for(let[r,s]of n.slice(1).
entries()){let i=n[r];e(i[1])&&e(s[1])||Math.abs(i[0])>89.9&&Math.abs(s[0])>89.9?o.push([s]):o[o.length-1].push(s)}return o.
filter(r=>r.length>1)})}function $n(t,{lat:e,lng:n}){return t.map(r=>{let[s,i]=[0,1].map(h=>r.map(m=>m[h]).sort((m,p)=>m-
p)),[a,u,l,f]=[s[0],s.at(-1),i[0],i.at(-1)].map(Number),c=a<=e&&e<=u&&l<=n&&n<=f,d=Math.min(...r.map(h=>Math.hypot(h[0]-
e,h[1]-n)));return{ring:r,order:c?-(u-a)*(f-l):d}}).sort((r,s)=>r.order-s.order)[0]?.ring??[]}function Nn(t,e){let n=L.
svg({pane:e,padding:.4}),o=[],r="";return{render({outline:s}){let i=JSON.stringify(s);if(i===r)return;r=i;for(let l of o)
l.remove();if(o=[],!s)return;let a=s.rings,u={pane:e,renderer:n,interactive:!1};o=[L.polygon(a,{...u,className:"dl-wit\
hin",stroke:!1}),L.polyline(vr(a),{...u,className:"dl-outline"})];for(let l of o)l.addTo(t)}}}function In(t,e){let n=at(t),o=new Set(t.places.map(({timeZone:u})=>u)),r=new Map([...o].map(u=>[u,St(u,n,t.language)])),
s=t.places.find(u=>u.id===t.origin),i=(s&&r.get(s.timeZone))??null,a=new Set([...r.values()].map(u=>u?.offset)).size>1;
for(let{place:u,clock:l,button:f}of e){let c=r.get(u.timeZone)??null,d=kr(t.words.reading,u.description,c);f.getAttribute(
"aria-label")!==d&&f.setAttribute("aria-label",d),l&&st(l,a||u.id===t.origin?zn(i,c):"")}}function de(t,e){let n=at(t),
o=t.places.find(({id:r})=>r===t.origin);return zn(o?St(o.timeZone,n,t.language):null,St(e.timeZone,n,t.language))}function kr(t,e,n){
return n?`${e} ${t.replace("{weekday}",n.weekday).replace("{time}",n.time)}`:e}function zn(t,e){return e?`${t&&e.date!==
t.date?`${e.weekday} `:""}${e.time} · ${e.offset}`:""}var Er=100;function Dn(t,e,{onChoose:n,placeOf:o}){let r=$("section","dl-list"),[s,i,a]=[$("div"),$("strong"),$("butto\
n","","×")],[u,l]=[$("ul"),$("p")];a.type="button",s.append(i,a),r.append(s,u,l),r.hidden=!0;let f=null,c="",d=!1;function h(){
r.hidden=!0,(r.contains(document.activeElement)||document.activeElement===document.body)&&f?.focus()}a.addEventListener(
"click",h),r.addEventListener("keydown",p=>{p.stopPropagation(),p.key==="Escape"&&h()}),u.addEventListener("click",({target:p})=>{
let y=p instanceof Element?p.closest("button"):null;y?.dataset.of&&n(y.dataset.of)}),L.DomEvent.disableClickPropagation(
r),L.DomEvent.disableScrollPropagation(r),t.getContainer().append(r);function m(p){let y=e(),{words:b}=y,k=p.slice(0,Er).
flatMap(x=>y.places.find(E=>E.id===x)??o(x)??[]),z=JSON.stringify([p.length,k,y.chosen,y.language]);if(z===c)return;c=
z;let j=b.inSight.replace("{n}",p.length.toLocaleString(y.language));r.setAttribute("aria-label",j),i.textContent=j,a.
setAttribute("aria-label",b.close);let w=document.activeElement instanceof HTMLElement?document.activeElement.dataset.
of:"";u.replaceChildren(...k.map(x=>{let[E,O]=[$("li"),$("button")],C=y.layers.find(({id:N})=>N===x.layer);return O.type=
"button",O.dataset.of=x.id,O.setAttribute("aria-pressed",String(x.id===y.chosen)),C&&O.append(ht(C,x.precision!=="site")),
O.append(dt("span","",x.name),$("small","",x.far)),E.append(O),E})),w&&u.querySelector(`[data-of="${CSS.escape(w)}"]`)?.
focus();let S=p.length-k.length;l.textContent=S>0?b.more.replace("{n}",S.toLocaleString(y.language)):""}return{open(p,y){
f=document.activeElement instanceof HTMLElement?document.activeElement:null,d=y,r.hidden=!1,m(p),u.scrollTop=0,u.querySelector(
"button")?.focus({preventScroll:!0})},close:h,render(p){r.hidden||(e().crowd?d&&m(p()):h())}}}var Sr=new Map([["ArrowRight",1],["ArrowDown",1],["ArrowLeft",-1],["ArrowUp",-1],["Home",-1/0],["End",1/0]]);function Rn(t,e,n){
let o=Sr.get(t);return o===void 0?null:Number.isFinite(o)?(e+o+n)%n:o<0?0:n-1}var jn=t=>t==="Enter"||t===" ";function Bn(t,e){
t.contains(document.activeElement)||e.every((n,o)=>t.children[o]===n)||t.append(...e)}var Or=matchMedia("(hover: hover)").matches;function Zn(t,{onChoose:e,onPoint:n,onSpread:o}){let r=new Map,s=[];function i(c){
let d=r.get(c);if(!d)throw new Error(`no place ${c} on the map`);return d}function a(c){let d=L.latLng(c.latitude,c.longitude),
h=c.precision==="area",m={autoPanOnFocus:!1,keyboard:!0,riseOnHover:!1},p=h?null:L.marker(d,{...m,icon:yt("dl-marker")}).
addTo(t),y=L.marker(d,{...m,keyboard:h,icon:yt("dl-label"),pane:h?"markerPane":"dl-labels"}).addTo(t),b=J(p??y);b.dataset.
place=c.id,b.addEventListener("keydown",k=>u(k,c.id)),b.addEventListener("focus",()=>{b.classList.add("dl-focus"),b.matches(
":focus-visible")&&n(c.id)}),b.addEventListener("blur",()=>{b.classList.remove("dl-focus"),n("")});for(let k of[p,y])k?.
on("click",({originalEvent:{target:z}})=>{z instanceof Element&&z.classList.contains("dl-count")?o(c.id):e(c.id)}),Or&&
k?.on("mouseover",()=>n(c.id)).on("mouseout",()=>n(""));return{place:c,anchor:d,at:d,marker:p,label:y,button:b,card:$(
"span","dl-card"),clock:null,leader:$("span","dl-leader"),count:$("span","dl-count"),members:[],spot:void 0,written:""}}
function u(c,d){if(c.key.toLowerCase()==="n"&&!c.ctrlKey&&!c.metaKey&&!c.altKey){o(d);return}let h=Rn(c.key,s.indexOf(
d),s.length);h===null&&!jn(c.key)||(c.preventDefault(),c.stopPropagation(),h===null?e(d):i(s[h]).button.focus())}function l(c,d,h){
let m=jt(h,d),[p,y]=[h.chosen===d.id,h.origin===d.id],b=h.fit.claim.includes(d.id),k=d.rank>1&&!b,z=JSON.stringify([d,
m,p,y,b]);if(c.written===z)return;c.written=z,c.place=d,c.button.setAttribute("aria-pressed",String(p));let j=J(c.label);
if(c.marker){let S=J(c.marker);c.count=$("span","dl-count"),S.replaceChildren(ht(m,d.precision==="city"),c.count),S.classList.
toggle("dl-quiet",d.quiet),S.classList.toggle("dl-chosen",p),S.classList.toggle("dl-origin",y),S.classList.toggle("dl-\
minor",k),j.setAttribute("aria-hidden","true")}j.classList.toggle("dl-area-label",!c.marker),j.classList.toggle("dl-mi\
nor",k),j.classList.toggle("dl-quiet",d.quiet),j.classList.toggle("dl-chosen",p);let w=$("span","dl-name");c.marker||w.
append(ht(m)),w.append($("bdi","",d.name)),c.clock=d.rank===1?$("span","dl-clock"):null,c.card=$("span","dl-card"),c.card.
append(w,$("span","dl-far",b?"":d.far)),c.clock&&c.card.append(c.clock),c.leader=$("span","dl-leader"),j.replaceChildren(
c.leader,c.card)}function f(c){let d=new Map(c.places.map(m=>[m.id,m]));for(let[m,p]of r)d.get(m)?.precision!==p.place.
precision&&(p.marker?.remove(),p.label.remove(),r.delete(m));for(let[m,p]of d){let y=r.get(m)??a(p);r.set(m,y);let b=L.
latLng(p.latitude,p.longitude);if(!y.anchor.equals(b))for(let k of[y.marker,y.label])k?.setLatLng(b);y.anchor.equals(b)||
(y.at=b),y.anchor=b,l(y,p,c)}s=[...d.keys()];let h=t.getPane("markerPane");h&&Bn(h,s.map(m=>i(m).button))}return{entries:r,
entry:i,render:f}}function _n(t,{isReady:e,isFitted:n,fit:o,arrange:r}){let{classList:s}=t.getContainer(),i=null;addEventListener("befor\
eprint",()=>{!e()||i||(i={fitted:n(),bounds:t.getBounds(),center:t.getCenter(),zoom:t.getZoom()},s.add("dl-printed"),t.
invalidateSize({pan:!1}),i.fitted?o():t.fitBounds(i.bounds,{animate:!1}),r())}),addEventListener("afterprint",()=>{i&&
(s.remove("dl-printed"),t.invalidateSize({pan:!1}),i.fitted?o():t.setView(i.center,i.zoom,{animate:!1}),i=null,r())})}function Fn(t=Date.now){let e=0,n=0,o=0;return{next(){return[n,e]=[t(),Math.max(t(),o+1)],o=e,e},isLate(r){return o=Math.
max(o,r),r<e&&t()-n<3e3}}}function Cr(t){let e=10**Math.floor(Math.log10(t));return([5,2,1].find(o=>o*e<=t)??1)*e}var he=100;function pe(t,e,n){
let{x:o,y:r}=t.getSize().divideBy(2),i=t.distance(t.containerPointToLatLng([o-he/2,r]),t.containerPointToLatLng([o+he/
2,r]))/n.unit.metres,a=Cr(i);e.style.width=`${a/i*he}px`,e.textContent=n.words.length.replace("{number}",a.toLocaleString(
n.language)).replace("{unit}",n.unit.sign)}var Gn="(prefers-color-scheme: dark)";function me(){let t=[...document.head.querySelectorAll("style")].filter(o=>o.textContent?.
includes("--background-color"));for(let o of t.slice(0,-1))o.remove();let e=getComputedStyle(document.documentElement).
getPropertyValue("--background-color").trim(),n=e?Ar(e):matchMedia(Gn).matches;document.documentElement.dataset.dlTheme=
n?"dark":"light"}function Ar(t){let e=$("span");e.style.color=t,e.style.forcedColorAdjust="none",document.body.append(
e);let[n,o,r]=(getComputedStyle(e).color.match(/[\d.]+/g)??[]).map(Number);return e.remove(),n*.3+o*.59+r*.11<128}function qn(){
me(),window.Streamlit?.events.addEventListener("streamlit:render",()=>setTimeout(me)),matchMedia(Gn).addEventListener(
"change",me)}function Wn(t,e){let n=null,o=0,r=s=>t.getContainer().classList.toggle("dl-online",s);return{render({baseMap:s,tiles:{
address:i,attribution:a}}){let u=s==="openstreetmap";u&&!n?(n=L.tileLayer(i,{attribution:a,maxZoom:19,className:"dl-ti\
les",referrerPolicy:"strict-origin"}),n.on("tileload",()=>{r(!0),e(!1)}),n.on("tileerror",()=>{r(!1),e(!0)}),n.addTo(t),
o=t.getMaxZoom(),t.setMaxZoom(15)):!u&&n&&(n.remove(),n=null,t.setMaxZoom(o),r(!1),e(!1))}}}var Tr=1800;function Un(t,e){let n=t.getContainer(),o=$("p","dl-wheel-hint");o.setAttribute("aria-hidden","true"),n.append(
o);let r=!1,s=0;function i(){clearTimeout(s),o.textContent=""}n.addEventListener("click",()=>{r=!0,i()}),n.addEventListener(
"mouseleave",()=>{r=!1,i()}),n.addEventListener("wheel",a=>{if(r||a.ctrlKey||a.metaKey||document.fullscreenElement){i();
return}a.stopImmediatePropagation(),o.textContent=e().words.wheel,clearTimeout(s),s=setTimeout(i,Tr)},{capture:!0,passive:!0})}function Hn(){let t="",e=[];return{register(n){e.push(n),n()},render(n){if(t!==n){t=n;for(let o of e)o()}}}}var Jn=5;function Kn(t){let e=t.getContainer(),n=null,o=null,r=null,[s,i]=[0,0],a=0,u={x:0,y:0},l=0,f=null,c=Fn(),d=Hn();
Pr(t);let{attach:h,point:m,announce:p,notice:y}=xe(e);e.addEventListener("keydown",M=>{M.key==="Escape"&&n?.whole.chosen&&
tt("")});let b=Pn(t),k=ln(t,b.renderer,m),z=De(t,tt),j=Ce(t),w=Nn(t,"dl-areas"),S=xn(t,m);Y(t,"dl-arcs",400),Y(t,"dl-l\
abels",590).classList.add("dl-passive");let x=L.svg({pane:"dl-arcs",padding:.4}),E=Ae(t,x),O=Wn(t,M=>y("tiles",M?A().words.
noTiles:"")),C=Zn(t,{onChoose:tt,onPoint:_,onSpread:W}),N=He(t,{onChoose:tt,onPoint:F,onOpen:G}),B=Dn(t,A,{onChoose:tt,
placeOf:M=>N.placeOf(M,A())}),Z=ke(t,x,{onChoose:M=>C.entries.has(M)&&tt(M),onPoint:U}),g=En(t,A,d,V,et),v=Mn(t,C.entries,
Z.drawn,k.dateLines),T=$("div","dl-scale");function A(){if(!n)throw new Error("no scene yet");return n.shown}function _(M){
if(!M){m("");return}let I=A(),{place:R,members:P,at:H}=C.entry(M),q=C.entries.get(I.origin)?.place.name??"",K=R.far&&I.
words.farFrom.replace("{far}",R.far).replace("{origin}",()=>q),{words:ot}=I,Kt=P.length?ot.nearby.replace("{places}",()=>D(
M)):"",oo=[K||ot.origin,de(I,R),Kt].filter(Boolean);m(R.name,oo,P.length?ot.spread:"",t.latLngToContainerPoint(H))}function D(M){
let{anchor:I,members:R}=C.entry(M);return[...R.slice(0,Jn).map(H=>{let{place:q,anchor:K}=C.entry(H),ot=Me(I,K);return ot?
`${q.name} ${Pt(ot,A())}`:q.name}),...R.length>Jn?["…"]:[]].join(A().words.comma)}function F(M,I){let R=A(),P=M.length===
1?N.placeOf(M[0],R):null;if(!M.length||!I)m("");else if(!P)m(R.words.together.replace("{n}",M.length.toLocaleString(R.
language)),[],"",I);else{let H=C.entries.get(R.origin)?.place.name??"",q=P.far&&R.words.farFrom.replace("{far}",P.far).
replace("{origin}",()=>H);m(P.name,[q,de(R,P)].filter(Boolean),"",I)}}function G(M){m("");let I=N.anchors(M);if(ne(t,I)<
t.getZoom()+.3){B.open(M,!1);return}r=null,At(t,I),p(A().words.inSight.replace("{n}",String(M.length)))}function W(M){
let I=[M,...C.entry(M).members];if(I.length===1)return;let R=I.map(q=>C.entry(q).anchor),P=ne(t,R);re(R.map(q=>t.project(
q,P))).length>1&&P>t.getZoom()?(r=null,At(t,R)):(v.fanOut(I),Tt()),p(I.map(q=>C.entry(q).place.name).join(A().words.comma)),
m("")}function U(M){m(Z.drawn.get(M)?.arc.text??"")}function tt(M){n&&(nt({...n.whole,chosen:M}),M&&p(`${C.entry(M).place.
description} ${A().words.chosen}`),Bt(e,{place:M,revision:c.next()}))}function V(M){if(!n)return;nt({...n.whole,layers:M});
let I=M.filter(R=>R.shown).map(R=>R.id);Bt(e,{layers:I,revision:c.next()})}function et(M){n&&(nt({...n.whole,night:{...n.
whole.night,shown:M}}),Bt(e,{night:M,revision:c.next()}))}function pt(M){let I=c.isLate(M.revision);if(!n||!I)return nt(
M);let{layers:R,chosen:P,night:H}=n.whole;nt({...M,layers:R,chosen:P,night:{...M.night,shown:H.shown}})}function nt(M){
let I=n?.shown,R=Wt(M),P=N.writtenOut(ee(R));n={whole:R,shown:P},N.load(R).then(K=>K&&n&&nt(n.whole)),I?P.frame.west!==
I.frame.west&&it(P.frame.west):X(P),O.render(P),b.render(P.night,at(P)),d.render(P.language),o&&lt(),g.render(P,at(P)),
y("layers",P.layers.some(({shown:K})=>K)?"":P.words.noLayers),f?.render(P),pe(t,T,P);let H=v.controls();z.render(P,o),
w.render(P),S.render(P),C.render(P),Z.render(P),E.render(P);let q=N.count(P);I&&q!==l&&p(P.words.shown.replace("{n}",String(
q))),l=q,Ut(),P.fit.n!==s&&(s=P.fit.n,mt()),P.focus.n!==i?(i=P.focus.n,to(P.focus.place)):P.outline&&P.outline.name!==
I?.outline?.name?Ht():Qn(Ke(I,P)),Tt(H)}function Wt(M){if(!M.crowd||!M.chosen||M.places.some(({id:R})=>R===M.chosen))return M;
let I=N.placeOf(M.chosen,M);return I?{...M,places:[...M.places,I]}:M}function X(M){g.attach(),g.render(M,at(M)),f=Be(t,
A,d,{fit:mt,list:()=>B.open(ge(),!0)},T),h(),k.load(M.baseMapAddress,M.frame.west).then(I=>{o=I,o?z.render(A(),o):y("g\
round",A().words.noBaseMap),requestAnimationFrame(()=>setTimeout(()=>window.Streamlit?.setComponentValue({stands:!0}))),
lt(),Ot()}),[s,i]=[M.fit.n,M.focus.n],t.invalidateSize({pan:!1}),u=t.getSize(),Un(t,A),ue(t),mt(),An(t,M.frame.west),cancelAnimationFrame(
a)}function it(M){k.reach(M),Tn(t,M),Ot()}async function lt(){await j.load(A())&&Jt()}async function Ot(){let M=o&&await k.
refine(A().details);M&&(o=M,z.render(A(),o))}function Ut(){In(A(),C.entries.values())}function mt(M=Lt(A())){let I=A(),
R=I.places.filter(K=>M.includes(K.id)),P=R.length?R:I.places,H=R.length?[]:I.crowd?.bounds??[];if(!P.length)return;let q=[
...P.map(K=>L.latLng(K.latitude,K.longitude)),...H.map(([K,ot])=>L.latLng(K,ot))];At(t,q),r=()=>mt(M)}function Qn(M){let I=M.
flatMap(P=>C.entries.get(P)?.anchor??[]),R=t.getBounds().pad(-.03);I.every(P=>R.contains(P))||mt(I.length>1?M:[...Lt(A()),
...M])}function to(M){let I=C.entries.get(M);if(!I){Ht();return}t.panTo(I.anchor,{animate:!Vt()})}function Ht(){let{arcs:M,
fit:I,outline:R}=A(),P=M.filter(ot=>ot.claim).map(ot=>ot.paths[0]),H=C.entries.get(I.claim[0])?.anchor,q=R&&H?$n(R.rings,
H):[],K=[...P.flat(),...q];K.length&&(At(t,K.map(([ot,Kt])=>L.latLng(ot,Kt))),r=Ht)}function Tt(M=v.controls()){if(!n)
return;n.whole.crowd&&eo(ee(n.whole));let I=v.arrange(n.shown,[...M,...N.boxes()]);for(let{place:R,members:P,button:H}of C.
entries.values()){let q=P.length?`${A().words.nearby.replace("{places}",()=>D(R.id))}. ${A().words.spread}`:"";(H.getAttribute(
"aria-description")??"")!==q&&H.setAttribute("aria-description",q)}I&&j.arrange(n.shown,I)}function eo(M){n&&N.arrange(
M)&&(n.shown=N.writtenOut(M),C.render(n.shown),Ut()),N.draw(A()),B.render(ge)}function ge(){let M=t.getBounds(),I=A().
places.filter(R=>M.contains([R.latitude,R.longitude]));return[...new Set([...I.map(({id:R})=>R),...N.inSight()])]}function Jt(){
cancelAnimationFrame(a),a=requestAnimationFrame(()=>Tt())}function no(){let{clientWidth:M,clientHeight:I}=e;if(M===u.x&&
I===u.y)return;u={x:M,y:I};let[R,P]=[r,t.getCenter()];t.invalidateSize({pan:!1}),n&&ue(t),n&&R?R():n&&t.setView(P,t.getZoom(),
{reset:!0}),Jt()}return t.on("zoomend moveend",()=>{n&&pe(t,T,n.shown),Ot(),Jt()}),t.on("dragstart zoomstart",()=>{r=null}),
new ResizeObserver(no).observe(e),setInterval(()=>{!n||n.shown.instant||(Ut(),b.render(n.shown.night,at(n.shown)))},1e3),
_n(t,{isReady:()=>!!n,isFitted:()=>r!==null,fit:()=>(r??mt)(),arrange:()=>Tt()}),qn(),{render:pt}}function Pr(t){let e=t.
getContainer();e.classList.add("dl-map"),e.focus=()=>HTMLElement.prototype.focus.call(e,{preventScroll:!0}),t.attributionControl?.
setPrefix(!1),Vt()&&(Object.assign(t,{_zoomAnimated:!1}),t.options.inertia=!1),matchMedia("(pointer: coarse)").matches&&
t.dragging.disable()}var Vn=new WeakMap;function Yn(t,e){let n=Vn.get(t);n||(n=Kn(t),Vn.set(t,n)),n.render(e)}function $r(t,e){let n=Uint8Array.
from(atob(e),o=>o.charCodeAt(0));return Yn(t,JSON.parse(new TextDecoder().decode(n))),window.feature_group=[],L.layerGroup()}
var Xn=document.currentScript?.src;if(Xn){let t={rel:"preload",as:"fetch",crossOrigin:"anonymous",href:new URL("world.\
json",Xn).href};document.head.append(Object.assign(document.createElement("link"),t))}window.Dateline={draw:$r,show:Yn};})();
