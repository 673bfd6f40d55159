/* Built by `make js` from sources dce0c6081994772d. */
"use strict";(()=>{function $(t,e,n){let o=document.createElement(t);return e&&(o.className=e),n!==void 0&&(o.textContent=n),o}function ut(t,e,n){
let o=$(t,e,n);return o.dir="auto",o}function ot(t,e){let n=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[
o,r]of Object.entries(e))n.setAttribute(o,String(r));return n}function rt(t,e){t&&t.textContent!==e&&(t.textContent=e)}var ye=30;function xe(t){let e=$("div","dl-pointed"),n=$("p","dl-live");e.setAttribute("aria-hidden","true"),n.setAttribute(
"role","status");let o={x:0,y:0};return t.addEventListener("pointermove",({clientX:r,clientY:s})=>{let{left:i,top:a}=t.
getBoundingClientRect();o={x:r-i,y:s-a}},{passive:!0,capture:!0}),{attach:()=>t.append(e,n),point(r,s=[],i="",a=o){let u=r?
[ut(s.length?"strong":"span","",r)]:[],l=i?[$("small","",i)]:[];if(e.replaceChildren(...u,...s.map(h=>ut("span","",h)),
...l),!r)return;let f=e.offsetWidth/2+6,c=Math.max(f,Math.min(t.clientWidth-f,a.x)),d=a.y-ye-e.offsetHeight;e.style.left=
`${c}px`,e.style.top=`${d>6?d:a.y+ye/2}px`},announce(r){rt(n,r)},notice(r,s){let i=t.querySelector(`.dl-notice[data-ki\
nd=${r}]`);if(!i){let a=$("p","dl-notice");a.dataset.kind=r,a.setAttribute("role","status"),t.append(a),i=a}i.textContent=
s}}}var we=.0033528106647474805;function Me(t,e){let n=Math.PI/180,[o,r]=[t,e].map(({lat:d})=>Math.atan((1-we)*Math.tan(d*
n))),s=Math.sin((r-o)/2)**2,i=Math.sin((e.lng-t.lng)*n/2)**2,a=2*Math.asin(Math.sqrt(s+Math.cos(o)*Math.cos(r)*i));if(!a)
return 0;let[u,l]=[(o+r)/2,(r-o)/2],f=(a-Math.sin(a))*(Math.sin(u)*Math.cos(l)/Math.cos(a/2))**2,c=(a+Math.sin(a))*(Math.
cos(u)*Math.sin(l)/Math.sin(a/2))**2;return 6378137*(a-we/2*(f+c))}function At(t,{unit:e,language:n,words:o}){let r=t/
e.metres,s=r>0&&r<9.95?1:0;return o.length.replace("{number}",oo(n,s).format(r)).replace("{unit}",e.sign)}var be=new Map;
function oo(t,e){let n=`${t} ${e}`,o=be.get(n)??new Intl.NumberFormat(t,{minimumFractionDigits:e,maximumFractionDigits:e});
return be.set(n,o),o}function St(t){let e=[];for(let n=1;n<t.length;n+=1){let[[o,r],[s,i]]=[t[n-1],t[n]],a=Math.min(400,Math.ceil(Math.hypot(
s-o,i-r)/8));for(let u=0;u<a;u+=1)e.push([o+(s-o)*u/a,r+(i-r)*u/a])}return e}var mt=([t,e],n,o=0)=>t>-o&&e>-o&&t<n.x+o&&
e<n.y+o,Tt=8,ro=40;function Pt(t,e){return t.map(n=>n.length<3?so(n):io(n,e)).join("")}var so=t=>t.map(({x:e,y:n},o)=>`${o?
"L":"M"}${e} ${n}`).join("");function io(t,e){let n=i=>{let a=t[i],[u,l]=[i-1,i+1].map(f=>ao(a,t[(f+t.length)%t.length]));
return`${u}Q${a.x} ${a.y} ${l}`};if(e)return`M${t.map((i,a)=>n(a)).join("L")}z`;let[o,r]=[t[0],t[t.length-1]],s=t.slice(
1,-1).map((i,a)=>n(a+1));return`M${o.x} ${o.y}L${s.join("L")}L${r.x} ${r.y}`}function ao(t,e){let n=Math.hypot(e.x-t.x,
e.y-t.y),o=n?Math.min(.5,ro/n):0;return[t.x+(e.x-t.x)*o,t.y+(e.y-t.y)*o].map(r=>+r.toFixed(1)).join(" ")}function gt(t){return L.divIcon({className:t,html:"",iconSize:null})}function K(t){let e=t.getElement();if(!e)throw new Error(
"the marker is not on the map");return e}function yt(t){return t.getElement()}function Q(t,e,n){let o=t.createPane(e);
return o.style.zIndex=String(n),o}function ve(t,e){let n=L.svg({pane:e,padding:.4});return n._updatePoly=(o,r)=>{let s=t.
getZoom()>=Tt?Pt:L.SVG.pointsToPath;n._setPath(o,s(o._parts,r))},n}function $t(t,e,n){let o=L.marker([0,0],{icon:gt(e),
interactive:!1,keyboard:!1,pane:"dl-labels"}).addTo(t),r=document.createElement("span");return r.textContent=n,K(o).append(
r),o}function at(t){return K(t).firstChild}function xt(t,e){return e.map(n=>{let{x:o,y:r}=t.latLngToContainerPoint(n);
return[o,r]})}var Le=null;function Kt(){return Le??=matchMedia("(prefers-reduced-motion: reduce)"),Le.matches}function ke(t,e,{onChoose:n,onPoint:o}){let r=new Map;function s(c,d,h){let m={className:d,pane:"dl-arcs",renderer:e,interactive:!1,
smoothFactor:.5};return L.polyline(c,{...m,...h}).addTo(t)}function i(c){let d={className:"dl-tip",pane:"dl-arcs",renderer:e,
interactive:!1,radius:3};return L.circleMarker(c,d).addTo(t)}function a(c){for(let d of[...c.lines,...c.tips,...c.touch])
d.remove();c.straight?.line.remove(),c.straight?.label.remove(),Object.assign(c,{lines:[],tips:[],touch:[],straight:null})}
function u(c,d,{paths:h,reach:m,straight:p,to:y}){let b=JSON.stringify([h,p]);d.written!==b&&(d.written=b,a(d),p&&(d.straight=
{line:s(p.path,"dl-straight"),label:l("dl-straight-label",p.label)}),d.lines=h.map(k=>s(k,"dl-arc")),m&&(d.tips=h.flatMap(
k=>[i(k[0]),i(k[k.length-1])])),d.touch=h.map(k=>s(k,"dl-touch",{interactive:!0,bubblingMouseEvents:!1}).on("mouseover",
()=>o(c)).on("mouseout",()=>o("")).on("click",()=>n(y))))}function l(c,d){let h=$t(t,`dl-distance ${c}`,d);return K(h).
setAttribute("aria-hidden","true"),h}function f(c){let d=new Map(c.arcs.map(h=>[h.id,h]));for(let[h,m]of r)d.has(h)||(a(
m),m.label.remove(),r.delete(h));for(let[h,m]of d){let p=r.get(h)??{arc:m,lines:[],tips:[],touch:[],straight:null,label:l(
"",""),written:""};r.set(h,p),u(h,p,m),p.arc=m;let y=!m.reach&&(m.claim||m.to===c.chosen);at(p.label).textContent=m.label||
(y?co(c,m.to):"");for(let b of p.lines.map(yt))b.dataset.arc=h,b.classList.toggle("dl-quiet",m.quiet),b.classList.toggle(
"dl-minor",m.rank>1),b.classList.toggle("dl-chosen",y),b.classList.toggle("dl-claim",m.claim&&!m.reach),b.classList.toggle(
"dl-reach",!!m.reach);K(p.label).classList.toggle("dl-chosen",y),K(p.label).classList.toggle("dl-quiet",m.quiet)}for(let{
arc:h,lines:m}of r.values())if(h.rank===0||h.to===c.chosen)for(let p of m)p.bringToFront();for(let h of[...r.values()].
sort((m,p)=>p.arc.rank-m.arc.rank))for(let m of h.touch)m.bringToFront()}return{drawn:r,render:f}}var co=({places:t},e)=>t.
find(n=>n.id===e)?.far??"";var Nt={flat:4,pixels:15e3,styles:{country:[[13,.28],[11,.16],[10,.06]],sea:[[14,.1],[12,.04],[11,0]],ocean:[[18,.22],
[15,.14],[12,.04]]}};function tt(t,e,n,o){return{left:t-n/2,top:e-o/2,right:t+n/2,bottom:e+o/2}}function wt(t,e){let n=Math.min(t.right,e.right)-
Math.max(t.left,e.left),o=Math.min(t.bottom,e.bottom)-Math.max(t.top,e.top);return n>0&&o>0?n*o:0}function bt(t,e){let n=Math.
max(0,Math.min(t.right,e.x-2)-Math.max(t.left,2)),o=Math.max(0,Math.min(t.bottom,e.y-2)-Math.max(t.top,2));return(t.right-
t.left)*(t.bottom-t.top)-n*o}function Ee(t,e){let n=Math.max(0,e.left-t.right,t.left-e.right),o=Math.max(0,e.top-t.bottom,
t.top-e.bottom);return Math.hypot(n,o)}function Se([t,e,n,o],r,s){let[i,a]=[n-t,o-e],u=Math.max(0,Math.min(1,((r-t)*i+
(s-e)*a)/(i*i+a*a||1)));return Math.hypot(r-t-u*i,s-e-u*a)}function Vt(t,e){for(let n=1;n<=8;n+=1){let o=t[0]+(t[2]-t[0])*
n/8,r=t[1]+(t[3]-t[1])*n/8;if(o>e.left&&o<e.right&&r>e.top&&r<e.bottom)return!0}return!1}var Oe=8,fo=[0,360,-360],uo=1.25,It=Nt.styles,ho=(t,e,n)=>(t/2/(Nt.flat*n))**2+(e/2/n)**2<=1;function po(t,{size:e,pixelsPerDegree:n,
pixel:o,width:r,isFree:s}){let i=[],a=Math.floor(e.x*e.y/Nt.pixels),u=({text:l,kind:f,spots:c})=>{let d=[];for(let[h,m,
p]of c)for(let y of fo){let{x:b,y:k}=o(h,m+y);b>0&&k>0&&b<e.x&&k<e.y&&d.push({at:[h,m+y],x:b,y:k,room:p*n})}if(!d.length)
return null;for(let h=0;h<It[f].length;h+=1){let[m]=It[f][h],[p,y]=[r(l,It[f][h],f),m*uo];for(let{at:b,x:k,y:z,room:j}of d){
let w=tt(k,z,p,y);if(!(!ho(p,y,j)||bt(tt(k,z,p+Oe,y+Oe),e)>0)&&s(w)&&!i.some(S=>wt(w,S.box)>0))return{text:l,kind:f,style:h,
at:b,box:w}}}return null};for(let l of t){if(i.length>=a)break;let f=u(l);f&&i.push(f)}return i}function Ce(t){Q(t,"dl\
-names",330).setAttribute("aria-hidden","true");let n=[],o="",r=new Map,s=null,i=new Map,a="";function u(f,[c,d],h){let m=`${c}\
 ${h} ${f}`,p=i.get(m);if(p)return p;let y=h==="country";s??=document.createElement("canvas").getContext("2d"),a||=getComputedStyle(
t.getContainer()).fontFamily,s.font=`${y?"":"italic "}${c}px ${a}`;let b=y?f.toUpperCase():f,k=s.measureText(b).width+
b.length*c*d;return i.set(m,k),k}function l({text:f,kind:c,style:d,at:h}){let m=`dl-area-name dl-${c}`,p=r.get(f);if(!p||
p.look!==m){p?.marker.remove();let k=L.marker(h,{icon:gt(m),interactive:!1,keyboard:!1,pane:"dl-names"}).addTo(t);K(k).
append(Object.assign(document.createElement("span"),{textContent:f})),p={marker:k,look:m},r.set(f,p)}p.marker.setLatLng(
h);let[y,b]=It[c][d];Object.assign(K(p.marker).style,{fontSize:`${y}px`,letterSpacing:`${b}em`})}return{async load({areaNames:f}){
if(f===o)return!1;o=f;try{let c=typeof f=="string"?await(await fetch(f)).json():f;return o!==f?!1:(n=c,!0)}catch{return!1}},
arrange(f,c){let d=new Set(f.places.map(({name:p})=>p)),h=po(n.filter(({text:p})=>!d.has(p)),{size:t.getSize(),pixelsPerDegree:256*
2**t.getZoom()/360,pixel:(p,y)=>t.latLngToContainerPoint([p,y]),width:u,isFree:p=>c.inkUnder(p)===0&&![...c.near(p)].some(
y=>wt(p,y)>0)}),m=new Set(h.map(({text:p})=>p));for(let[p,{marker:y}]of r)m.has(p)||(y.remove(),r.delete(p));h.forEach(
l)}}}function Ae(t,e){let n=L.layerGroup().addTo(t),o="",r={radius:4,className:"dl-point",pane:"dl-arcs",renderer:e,interactive:!1};
return{render({places:s,chosen:i,origin:a}){let u=s.filter(({id:f,precision:c})=>c==="area"&&[i,a].includes(f)),l=u.map(
({id:f,longitude:c})=>`${f} ${c}`).join(" ");if(o!==l){o=l,n.clearLayers();for(let f of u)L.circleMarker([f.latitude,f.
longitude],r).addTo(n)}}}}function Xt(t){return t}function zt(t){if(t==null)return Xt;var e,n,o=t.scale[0],r=t.scale[1],s=t.translate[0],i=t.translate[1];return function(a,u){
u||(e=n=0);var l=2,f=a.length,c=new Array(f);for(c[0]=(e+=a[0])*o+s,c[1]=(n+=a[1])*r+i;l<f;)c[l]=a[l],++l;return c}}function Te(t,e){for(var n,o=t.length,r=o-e;r<--o;)n=t[r],t[r++]=t[o],t[o]=n}function Yt(t,e){return typeof e=="string"&&(e=t.objects[e]),e.type==="GeometryCollection"?{type:"FeatureCollection",features:e.
geometries.map(function(n){return Pe(t,n)})}:Pe(t,e)}function Pe(t,e){var n=e.id,o=e.bbox,r=e.properties==null?{}:e.properties,
s=Qt(t,e);return n==null&&o==null?{type:"Feature",properties:r,geometry:s}:o==null?{type:"Feature",id:n,properties:r,geometry:s}:
{type:"Feature",id:n,bbox:o,properties:r,geometry:s}}function Qt(t,e){var n=zt(t.transform),o=t.arcs;function r(f,c){c.
length&&c.pop();for(var d=o[f<0?~f:f],h=0,m=d.length;h<m;++h)c.push(n(d[h],h));f<0&&Te(c,m)}function s(f){return n(f)}
function i(f){for(var c=[],d=0,h=f.length;d<h;++d)r(f[d],c);return c.length<2&&c.push(c[0]),c}function a(f){for(var c=i(
f);c.length<4;)c.push(c[0]);return c}function u(f){return f.map(a)}function l(f){var c=f.type,d;switch(c){case"Geometr\
yCollection":return{type:c,geometries:f.geometries.map(l)};case"Point":d=s(f.coordinates);break;case"MultiPoint":d=f.coordinates.
map(s);break;case"LineString":d=i(f.arcs);break;case"MultiLineString":d=f.arcs.map(i);break;case"Polygon":d=u(f.arcs);
break;case"MultiPolygon":d=f.arcs.map(u);break;default:return null}return{type:c,coordinates:d}}return l(e)}var xo=4166666666666667e-21;function $e(t){return[-360,0,360].filter(e=>e+180>t-90&&e-180<t+450)}var Ne=(t,e)=>t-360*Math.
floor((t-e)/360);function Ie(t,e){return Math.round((t-e)/360)*360}function ze(t){return-t*xo%360}var wo="rings";function te(t){let e=new Set(t.layers.filter(s=>s.shown).map(s=>s.id)),n=t.places.filter(s=>e.has(s.layer)||
s.id===t.origin),o=new Set(n.map(s=>s.id)),r=e.has(wo)?t.rings:[];return{...t,places:n,rings:r,arcs:t.arcs.filter(s=>s.
claim||o.has(s.to))}}function Dt(t,e){let n=t.layers.find(({id:o})=>o===e.layer);if(!n)throw new Error(`no layer ${e.layer}`);
return n}function it(t){return t.instant?new Date(t.instant):new Date}function bo(t,e){return t.type!=="MultiPolygon"||!e.length?t:{...t,arcs:e.map(n=>t.arcs[n])}}function De(t,e){let n=new Map,
o=null;Q(t,"dl-areas",350);let r=ve(t,"dl-areas");function s(i,a){let u=i.objects.countries.geometries.find(({id:c})=>c===
a.outline);if(!u)return null;let l=Ie(a.longitude,a.trueLongitude),f={pane:"dl-areas",renderer:r,style:{className:"dl-\
area"},coordsToLatLng:([c,d])=>L.latLng(d,c+l)};return L.geoJSON(Yt(i,bo(u,a.polygons)),f).on("click",()=>e(a.id)).addTo(
t)}return{render(i,a){let u=new Map(i.places.filter(l=>l.outline).map(l=>[l.id,l]));for(let[l,{shape:f,longitude:c}]of n)
u.get(l)?.longitude!==c&&(f.remove(),n.delete(l));if(a){if(a!==o){for(let{shape:l}of n.values())l.remove();n.clear(),o=
a}for(let[l,f]of u){let c=n.get(l)?.shape??s(a,f);if(!c)continue;n.set(l,{shape:c,longitude:f.longitude});let{colour:d}=Dt(
i,f);c.setStyle({color:d,fillColor:d}),c.eachLayer(h=>{let{classList:m}=yt(h);m.toggle("dl-quiet",f.quiet),m.toggle("d\
l-chosen",f.id===i.chosen)})}}}}}var Mo="dateline";function Rt(t,e){t.dispatchEvent(new CustomEvent(Mo,{detail:e})),window.Streamlit?.setComponentValue(
e)}var Mt=({fit:t,origin:e})=>t.places.length?[...new Set([...t.places,e])]:[],Re=t=>Math.max(22,Math.min(90,t*.1));function ee(t,e){
let n=L.point(2*Re(t.getSize().x),140);return Math.min(9.5,t.getBoundsZoom(L.latLngBounds(e),!1,n))}function Ot(t,e){let n=Re(
t.getSize().x),o=L.latLngBounds(e),r=o.getSouthWest().equals(o.getNorthEast())?7:9.5;t.fitBounds(o,{paddingTopLeft:[n,
70],paddingBottomRight:[n,70],maxZoom:r,animate:!1})}var Lo={fit:["M10 18s6-5.6 6-10a6 6 0 1 0-12 0c0 4.400 6 10 6 10zM10 6v4M8 8h4","fitShort"],fitSection:["M3 5h14M3 10h\
14M3 15h8","fitSectionShort"],fitAll:["M10 2a8 8 0 1 0 0 16a8 8 0 1 0 0-16zM2 10h16M10 2c-5 5-5 11 0 16M10 2c5 5 5 11 \
0 16","fitAllShort"],list:["M3 5h2M8 5h9M3 10h2M8 10h9M3 15h2M8 15h9","listShort"],fullScreen:["M3 7V3h4M13 3h4v4M17 1\
3v4h-4M7 17H3v-4","fullScreenShort"]};function je(t,e){t.title=e,t.setAttribute("aria-label",e)}function Be(t,e,n,o,r){
let s=t.getContainer(),i=vo(t,e,n,o),a=new L.Control({position:"bottomleft"});a.onAdd=()=>r,a.addTo(t);for(let[l,f]of[
["in","zoomIn"],["out","zoomOut"]]){let c=s.querySelector(`.leaflet-control-zoom-${l}`);c&&n.register(()=>je(c,e().words[f]))}
s.setAttribute("role","region");let u="";return n.register(()=>{let{language:l,words:f}=e();document.documentElement.lang=
l,s.setAttribute("aria-label",f.map),t.attributionControl.removeAttribution(u),u=f.attribution,t.attributionControl.addAttribution(
u)}),ko(s,e,n),i}function vo(t,e,n,{fit:o,list:r}){let s=$("div","dl-controls"),i=(d,h)=>{let m=$("button");m.type="bu\
tton";let[p,y]=[ot("svg",{viewBox:"0 0 20 20","aria-hidden":"true"}),$("span")],[b,k]=Lo[d];return p.append(ot("path",
{d:b})),m.append(p,y),n.register(()=>{je(m,e().words[d]),y.textContent=e().words[k]}),m.addEventListener("click",h),s.
append(m),m};i("fit",()=>o(Mt(e())));let a=i("fitSection",()=>o(e().fit.section)),u=i("fitAll",()=>o([])),l=i("list",r);
document.fullscreenEnabled&&i("fullScreen",()=>{document.fullscreenElement?document.exitFullscreen():t.getContainer().
parentElement?.requestFullscreen()});let f=new L.Control({position:"topright"});f.onAdd=()=>s,f.addTo(t),L.DomEvent.disableClickPropagation(
s);function c(d){let h=Mt(d);a.hidden=!d.fit.section.length,u.hidden=!h.length||!d.crowd&&d.places.every(({id:m})=>h.includes(
m)),l.hidden=!d.crowd}return c(e()),{render:c}}function ko(t,e,n){let[o,r]=[$("a","dl-skip"),$("div","dl-after")];n.register(
()=>{o.textContent=e().words.skip}),o.href="#",o.addEventListener("click",s=>{s.preventDefault(),r.tabIndex=0,r.focus()}),
r.addEventListener("blur",()=>r.removeAttribute("tabindex")),t.before(o),t.parentElement?.append(r)}function _e({x:t,y:e},n,o){let r=new Map,s=(a,u)=>a*2**24+u,i=[];for(let a of n){let[u,l]=[Math.floor(t[a]/o),Math.floor(
e[a]/o)],f=null,c=o*o;for(let m=-1;m<=1;m+=1)for(let p=-1;p<=1;p+=1)for(let y of r.get(s(u+m,l+p))??[]){let b=(t[y[0]]-
t[a])**2+(e[y[0]]-e[a])**2;b>=c||(c=b,f=y)}if(f){f.push(a);continue}let d=[a];i.push(d);let h=r.get(s(u,l));h?h.push(d):
r.set(s(u,l),[d])}return i}var Ze=256;function Fe(t,e){let n=Float64Array.from(e,r=>Ze*(r+180)/360),o=Float64Array.from(
t,r=>{let s=Math.sin(Math.max(-85.0511287798,Math.min(85.0511287798,r))*Math.PI/180);return Ze*(.5-Math.log((1+s)/(1-s))/
(4*Math.PI))});return{x:n,y:o}}var jt={circle:{path:"M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19z",baseline:16.3},square:{path:"M3.5 3.5h17v17h-17z",
baseline:16.3},diamond:{path:"M12 .8 23.2 12 12 23.2 .8 12z",baseline:16.3},triangle:{path:"M12 1 23.6 22H.4z",baseline:19},
hexagon:{path:"M6.4 2.2h11.2L23.2 12l-5.6 9.8H6.4L.8 12z",baseline:16.3},ring:{path:"M12 1.5a10.5 10.5 0 1 1 0 21a10.5\
 10.5 0 1 1 0-21zM12 5a7 7 0 1 0 0 14a7 7 0 1 0 0-14z",baseline:16.3}};var So=jt,ct=22,Ge=28;function qe(){let t="",e=null;return(n,o,r)=>{let s=getComputedStyle(n),[i,a,u]=["--dl-ink","--d\
l-paper","--dl-soft"].map(f=>s.getPropertyValue(f).trim()),l=JSON.stringify([i,a,r,o.map(f=>({...f,shown:!0}))]);return(!e||
l!==t)&&(e=Oo(o,{ink:i,paper:a,soft:u},r)),t=l,e}}function Oo(t,{ink:e,paper:n,soft:o},r){let s=new Map;function i(a,u){
let l=document.createElement("canvas");l.width=ct*r,l.height=ct*r;let f=l.getContext("2d");f.scale(ct*r/Ge,ct*r/Ge),f.
translate(2,2);let{path:c,baseline:d}=So[a.shape],h=new Path2D(c);return Object.assign(f,{lineJoin:"round",lineWidth:u?
3.4:2.6,strokeStyle:u?a.colour:e}),f.stroke(h),f.fillStyle=u?n:a.colour,f.fill(h),Object.assign(f,{font:"700 12px syst\
em-ui, sans-serif",textAlign:"center",fillStyle:u?e:a.ink}),f.fillText(a.letter,12,d),l}return{symbol(a,u,l,f,c){let d=`${f}\
 ${c>0}`,h=t.find(p=>p.id===f);if(!h)return;let m=s.get(d)??i(h,c>0);s.set(d,m),a.drawImage(m,u-ct/2,l-ct/2,ct,ct)},disc(a,u,l,f){
let c=8+2*Math.min(4,Math.log10(f));Object.assign(a,{fillStyle:n,strokeStyle:o,lineWidth:1.5}),a.beginPath(),a.arc(u,l,
c,0,2*Math.PI),a.fill(),a.stroke(),Object.assign(a,{fillStyle:e,font:"600 10px system-ui, sans-serif"}),Object.assign(
a,{textAlign:"center",textBaseline:"middle"}),a.fillText(Co(f),u,l+.5)}}}var Co=t=>t<1e3?String(t):`${Math.round(t/1e3)}\
k`;var Ao=40,To=40,We=22,Po=15,Lt=.25,$o=["site","city","area"];function Ue(t,{onChoose:e,onPoint:n,onOpen:o}){let r=t.getContainer(),
s=Q(t,"dl-crowd",580);s.classList.add("dl-passive");let i=document.createElement("canvas");i.className="dl-crowd leafl\
et-zoom-animated",i.setAttribute("aria-hidden","true");let a=qe(),u=new Map,l=null,f=[],c=null,d=[],h=[],m="",p=[],y={
corner:L.latLng(0,0),zoom:0},b="";function k(g){if(typeof g!="string")return Promise.resolve(g);let v=u.get(g)??Io(g);
return u.set(g,v),v.catch(()=>u.delete(g)),v}async function z({crowd:g}){if(g?.places===c?.places&&g?.metres===c?.metres)
return!1;let v=c;if(c=g,!g)return l=null,!1;g.metres!==v?.metres&&(f=[]);try{let[T,A]=await Promise.all([k(g.places),k(
g.metres)]);return c!==g?!1:(l?.columns!==T&&(l=No(T)),f=A,m="",!0)}catch{return c===g&&(c=null),!1}}function j(g,v){let T=l?.
at.get(g);return l&&T!==void 0?w(l,T,v):null}function w({columns:g},v,T){let{words:A}=T,_=g.names[v],D=T.layers.find(({
id:Y})=>Y===g.layerIds[g.layers[v]]),F=g.ids[v]===T.origin,G=f.length&&!F?At(f[v],T):"",W=g.points[v],H=T.places.find(
({id:Y})=>Y===T.origin)?.name??"",et=A.described.replace("{name}",()=>_).replace("{layer}",()=>D?.title??"").replace("\
{far}",G).replace("{origin}",()=>H),X=g.longitudes[v];return{id:g.ids[v],name:_,latitude:g.latitudes[v],longitude:X,trueLongitude:X-
360*Math.floor((X+180)/360),timeZone:g.timeZones[g.zones[v]],far:G&&W?A.farTo.replace("{far}",G).replace("{point}",()=>W):
G,layer:g.layerIds[g.layers[v]],rank:Math.max(2,g.ranks[v]),precision:$o[g.precisions[v]],outline:"",polygons:[],quiet:!!T.
crowd?.quiet&&g.ids[v]!==T.chosen,description:G?et:_}}function S(g){if(!l||!g.crowd||!d.length)return g;let v=l,T=new Set(
g.places.map(({id:D})=>D)),A=ne(v,g),_=d.filter(D=>A[v.columns.layers[D]]&&!T.has(v.columns.ids[D]));return{...g,places:[
...g.places,..._.map(D=>w(v,D,g))]}}function x(g){if(!l||!g.crowd)return p=[],!1;let v=l,T=new Set(g.places.map(({id:U})=>v.
at.get(U))),A=Math.floor(t.getZoom()*2)/2,_=ne(v,g),D=JSON.stringify([A,_,[...T]]);if(D!==m){m=D;let U=v.order.filter(
st=>_[v.columns.layers[st]]&&!T.has(st));h=_e(v,U,Ao/2**A)}let F=2**t.getZoom(),G=t.getSize(),{x:W,y:H}=t.project(t.getCenter()).
subtract(G.divideBy(2)),[et,X]=[G.x*Lt,G.y*Lt];p=[];let Y=[];for(let U of h){let[st,ft]=[v.x[U[0]]*F-W,v.y[U[0]]*F-H];
if(st<-et||ft<-X||st>G.x+et||ft>G.y+X)continue;let Gt=st>0&&ft>0&&st<G.x&&ft<G.y;U.length===1&&Gt&&Y.length<To?Y.push(
U[0]):p.push({group:U,x:st,y:ft})}let ht=String(Y)!==String(d);return d=Y,ht}function E(g){if(!l||!g.crowd){i.remove();
return}let v=l;i.isConnected||s.append(i);let T=t.getSize(),[A,_]=[Math.round(T.x*Lt),Math.round(T.y*Lt)],D=window.devicePixelRatio||
1,[F,G]=[T.x+2*A,T.y+2*_];i.width=F*D,i.height=G*D,Object.assign(i.style,{width:`${F}px`,height:`${G}px`});let W=t.containerPointToLayerPoint(
[-A,-_]);y={corner:t.layerPointToLatLng(W),zoom:t.getZoom()},L.DomUtil.setTransform(i,W,1);let H=i.getContext("2d");H.
scale(D,D),H.globalAlpha=g.crowd.quiet?.4:1;let et=a(r,g.layers,D);for(let{group:X,x:Y,y:ht}of p){let[U]=X;X.length>1?
et.disc(H,Y+A,ht+_,X.length):et.symbol(H,Y+A,ht+_,v.columns.layerIds[v.columns.layers[U]],v.columns.precisions[U])}i.dataset.
places=String(p.reduce((X,{group:Y})=>X+Y.length,0)),i.dataset.others=String(C(g)-g.places.filter(({id:X})=>v.at.has(X)).
length)}function O(){return p.map(({x:g,y:v})=>tt(g,v,We,We))}function C(g){if(!l||!g.crowd)return g.places.length;let v=l,
T=ne(v,g),A=g.places.filter(({id:F})=>!v.at.has(F)).length,_=v.at.get(g.origin),D=_!==void 0&&!T[v.columns.layers[_]]?
1:0;return v.columns.layers.reduce((F,G)=>F+Number(T[G]),A+D)}function N(){if(!l)return[];let{columns:g}=l,v=t.getSize(),
T=p.filter(({x:A,y:_})=>A>0&&_>0&&A<v.x&&_<v.y).flatMap(({group:A})=>A);return[...d,...T.sort((A,_)=>g.ranks[A]-g.ranks[_]||
A-_)].map(A=>g.ids[A])}function B(g,v){if(!i.isConnected)return;let T=t._latLngToNewLayerPoint(y.corner,v,g);L.DomUtil.
setTransform(i,T,t.getZoomScale(v,y.zoom))}t.on("zoomanim",({center:g,zoom:v})=>B(g,v)),t.on("zoom",()=>B(t.getCenter(),
t.getZoom()));function Z(g){let{target:v}=g;if(!l||!(v instanceof Element)||v.closest(".leaflet-marker-icon, .leaflet-\
control, .dl-list"))return null;let T=t.mouseEventToContainerPoint(g),A=t.latLngToContainerPoint(y.corner),_=t.getSize(),
D=L.point(A.x+Math.round(_.x*Lt),A.y+Math.round(_.y*Lt)),F=null,G=Po**2;for(let W of p){let H=(W.x+D.x-T.x)**2+(W.y+D.
y-T.y)**2;H<G&&([G,F]=[H,W])}return F&&{ids:F.group.map(W=>l.columns.ids[W]),at:T}}return r.addEventListener("click",g=>{
if(t.dragging.moved())return;let v=Z(g);v&&(g.stopPropagation(),v.ids.length>1?o(v.ids):e(v.ids[0]))},{capture:!0}),matchMedia(
"(hover: hover)").matches&&r.addEventListener("pointermove",g=>{if(!p.length)return;let v=Z(g),T=v?v.ids[0]:"";T!==b&&
(b=T,r.classList.toggle("dl-pointing",!!v),n(v?.ids??[],v?.at??null))},{passive:!0}),{load:z,placeOf:j,writtenOut:S,arrange:x,
draw:E,boxes:O,count:C,inSight:N,anchors:g=>g.flatMap(v=>{let T=l?.at.get(v);return l&&T!==void 0?[L.latLng(l.columns.
latitudes[T],l.columns.longitudes[T])]:[]})}}function ne({columns:t},{layers:e}){let n=new Set(e.filter(o=>o.shown).map(
({id:o})=>o));return t.layerIds.map(o=>n.has(o))}function No(t){let e=t.ids.map((o,r)=>r).sort((o,r)=>t.ranks[o]-t.ranks[r]||
o-r),n=new Map(t.ids.map((o,r)=>[o,r]));return{columns:t,...Fe(t.latitudes,t.longitudes),order:e,at:n}}async function Io(t){
let e=await fetch(t);if(!e.ok||!e.body)throw new Error(`${t}: ${e.status}`);return new Response(e.body.pipeThrough(new DecompressionStream(
"deflate"))).json()}function He(t){return[...new Set([...Bt(t),...t.fit.section])]}function Bt({chosen:t,fit:e,origin:n}){return[...new Set(
[t,...e.claim,n])].filter(Boolean)}function Je(t,e){return e.fit.section.length&&String(t?.fit.section??"")!==String(e.
fit.section)?e.fit.section:e.fit.claim.length&&String(t?.fit.claim??"")!==String(e.fit.claim)?e.fit.claim:e.chosen&&t?.
chosen!==e.chosen?[e.chosen]:t&&t.origin!==e.origin?[e.origin]:[]}var Ke=20,zo=34,Do=30;function Ro(t,e){let n=({place:o})=>e.includes(o.id)?e.indexOf(o.id):e.length;return[...t].filter(
o=>o.marker).sort((o,r)=>n(o)-n(r)||o.place.rank-r.place.rank)}function oe(t){let e=[];for(let n of t){let o=!n.ownGroup&&
e.find(([r])=>Math.abs(r.x-n.x)<Ke&&Math.abs(r.y-n.y)<Ke);o?o.push(n):e.push([n])}return e}function jo(t,e){let n=Math.
max(zo,Do*e/(2*Math.PI)),o=2*Math.PI*t/e-Math.PI/2;return{x:Math.cos(o)*n,y:Math.sin(o)*n}}function Xe(t,e,n,o,r,s){let i=r&&
r.zoom===t.getZoom()?r.ids:[],a=Ro(e,n).map(l=>{let{x:f,y:c}=t.latLngToContainerPoint(l.anchor),{id:d}=l.place,h=i.includes(
d)?jo(i.indexOf(d),i.length):{x:0,y:0};return{entry:l,x:f+h.x,y:c+h.y,ownGroup:o.includes(d)||i.includes(d)}}),u=new Map;
for(let[l,...f]of oe(a)){u.set(l.entry,{x:l.x,y:l.y}),l.entry.members=f.map(({entry:c})=>c.place.id);for(let{entry:c}of f)
c.members=[]}for(let{entry:l,x:f,y:c,ownGroup:d}of a){if(!l.marker)continue;l.at=i.includes(l.place.id)?t.containerPointToLatLng(
[f,c]):l.anchor;for(let y of[l.marker,l.label])y.getLatLng().equals(l.at)||y.setLatLng(l.at);let h=u.has(l);K(l.marker).
classList.toggle("dl-gathered",!h);let m=d?3e3-n.indexOf(l.place.id):1e3-l.place.rank;Ve(l.marker,h?m:0),Ve(l.label,d?
m:0);let p=l.members.length;rt(l.count,p?s.replace("{n}",String(p)):"")}return u}function Ve(t,e){(t.options.zIndexOffset??
0)!==e&&t.setZIndexOffset(e)}var Ye=[[85,180],[75,180],[71.54,185.87],[68,191],[65.5,191],[62.1,184.51],[59.5,180],[57.06,176.06],[53,170],[50.41,175.28],
[48,180],[-2.5,180],[-2.51,201.51],[-.23,201.51],[1.5,199.36],[4.94,199.36],[4.94,203.98],[-.37,206.45],[-5.06,208.19],
[-9.91,210],[-11.65,210],[-11.65,205.43],[-5.84,203.92],[-5.84,190.6],[-9.43,189.01],[-11.06,188.71],[-13.97,189],[-14.43,
188.76],[-15,187.5],[-45,187.5],[-51,180],[-85,180]];function re(t){return t.map(e=>Ye.map(([n,o])=>[n,o+e]))}function Qe({west:t,south:e,east:n,north:o}){let r=new Set;for(let s=Math.floor(t/20);s<=Math.floor(n/20);s+=1){let i=((s+
9)%18+18)%18-9;for(let a=Math.floor(e/20);a<=Math.floor(o/20);a+=1)r.add(`${i},${a}`)}return[...r]}function tn(t){let e=[],
n=[0,0],[o,r,s]=[0,0,0];for(let i=0;i<t.length;i+=1){let a=t.charCodeAt(i)-63;r|=(a&31)<<s,s+=5,!(a>=32)&&(n[o]+=r&1?~(r>>
1):r>>1,o&&e.push([n[0],n[1]]),[o,r,s]=[1-o,0,0])}return e}var en=t=>tn(t).map(([e,n])=>[n/1e3,e/1e3]);function nn(t,e){
let n=new Map;for(let[r,s,i,a]of e.flatMap(u=>u.arcs)){let u=n.get(r);u?u.push([s,i,a]):n.set(r,[[s,i,a]])}let o=t.arcs.
slice();for(let[r,s]of n)o[r]=Fo(Zo(_o(o[r]),s));return{...t,arcs:o}}function Zo(t,e){let n=[],o=0;for(let[r,s,i]of e.
sort((a,u)=>a[0]-u[0]))n.push(...t.slice(o,r+1),...tn(i)),o=s;return[...n,...t.slice(o)]}function _o(t){let[e,n]=[0,0];
return t.map(([o,r])=>(e+=o,n+=r,[e,n]))}var Fo=t=>t.map(([e,n],o)=>o?[e-t[o-1][0],n-t[o-1][1]]:[e,n]);var on=85.0511287798,Go=Math.PI/180;function rn(t,e,n){let[o,r]=[new Float64Array(e),new Float64Array(e)],[s,i]=[new Uint32Array(
t+1),new Float64Array(4*t)],a=0;for(let u=0;u<t;u+=1){let[l,f,c,d]=[1/0,1/0,-1/0,-1/0];n(u,(h,m)=>{let p=Math.sin(Math.
max(-on,Math.min(on,m))*Go),y=h/360+.5,b=.5-Math.log((1+p)/(1-p))/(4*Math.PI);o[a]=y,r[a]=b,a+=1,y<l&&(l=y),y>c&&(c=y),
b<f&&(f=b),b>d&&(d=b)}),s[u+1]=a,i.set([l,f,c,d],4*u)}return{xs:o,ys:r,starts:s,boxes:i,kept:null}}function se({arcs:t,
transform:e}){let{scale:n,translate:o}=e,r=t.reduce((s,i)=>s+i.length,0);return rn(t.length,r,(s,i)=>{let[a,u]=[0,0];for(let l of t[s])
a+=l[0],u+=l[1],i(a*n[0]+o[0],u*n[1]+o[1])})}function sn(t){let e=t.reduce((n,o)=>n+o.length,0);return rn(t.length,e,(n,o)=>{
for(let[r,s]of t[n])o(r,s)})}function qo(t,e){if(t.kept?.scale===e)return t.kept;let{xs:n,ys:o,starts:r}=t,s={scale:e,
at:new Uint32Array(n.length),starts:new Uint32Array(r.length)},i=1/e**2,a=0;for(let u=0;u+1<r.length;u+=1){let[l,f]=[r[u],
r[u+1]-1],c=l;s.at[a++]=l;for(let d=l+1;d<f;d+=1)(n[d]-n[c])**2+(o[d]-o[c])**2<=i||(c=d,s.at[a++]=d);f>l&&(s.at[a++]=f),
s.starts[u+1]=a}return t.kept=s,s}function an(t,e,n,{scale:o,origin:r,min:s,max:i,turns:a}){let{xs:u,ys:l,boxes:f}=t,{
at:c,starts:d}=qo(t,o),[h,m]=[(s.y+r.y)/o,(i.y+r.y)/o],p="";for(let y of a){let b=y/360*o-r.x,[k,z]=[(s.x-b)/o,(i.x-b)/
o];for(let j of e){let[w,S,x,E]=[1/0,1/0,-1/0,-1/0];for(let Z of j){let g=4*(Z<0?~Z:Z);f[g]<w&&(w=f[g]),f[g+1]<S&&(S=f[g+
1]),f[g+2]>x&&(x=f[g+2]),f[g+3]>E&&(E=f[g+3])}if(x<k||w>z||E<h||S>m)continue;let O=o>=256*2**Tt?[]:null,[C,N,B]=[0,0,!0];
for(let Z of j){let g=Z<0?~Z:Z,v=4*g,[T,A]=[d[g],d[g+1]],D=f[v+2]<k||f[v]>z||f[v+3]<h||f[v+1]>m?Math.max(1,A-T-1):1;for(let F=B?
0:D;F<A-T;F+=D){let G=c[Z<0?A-1-F:T+F],[W,H]=[Math.round(u[G]*o+b),Math.round(l[G]*o-r.y)];O?O.push({x:W,y:H}):p+=B?`M${W}\
 ${H}l`:`${W-C} ${H-N} `,[C,N,B]=[W,H,!1]}}O?p+=Wo(O,n):p+=n?"z":""}}return p||"M0 0"}function Wo(t,e){let[n,o]=[t[0],
t[t.length-1]],r=t.length>3&&n.x===o.x&&n.y===o.y;return Pt([r?t.slice(1):t],r||e)}var Uo=L.Path.extend({shown:null,initialize(t){L.setOptions(this,t)},_project(){},_update(){let{_map:t,_renderer:e,shown:n,
options:o}=this;if(!t)return;let{min:r,max:s}=e._bounds,i={scale:256*2**t.getZoom(),origin:t.getPixelOrigin(),min:r,max:s,
turns:o.turns};e._setPath(this,n?an(n.lines,n.chains,n.closed,i):"M0 0")}});function ie(t,e){let n=new Uo({...t,turns:e});
return{layer:n,show(o){n.shown=o,n.redraw()}}}var Jo={arcs:[],islands:[]};function cn(t,e,n){let o=[],r=null,s=null,i=null,a=!1,u=new Map,l=new Map;Q(t,"dl-land",200);
let f=L.svg({pane:"dl-land",padding:.4}),c=x=>({className:x,pane:"dl-land",renderer:f,interactive:!1}),d=x=>({className:x,
pane:"dl-night",renderer:e,interactive:!1}),h=L.polyline([],d("dl-meridian")).addTo(t),m=L.polyline([],d("dl-date-line")).
addTo(t);async function p(x,E){y(E);try{r=typeof x=="string"?await(await fetch(x)).json():x}catch{return null}return await Ko(),
r&&(s=se(r)),k(),r}function y(x){let E=$e(x).filter(C=>!o.includes(C));if(!E.length)return;o.push(...E);let O=o.map(C=>[
[-85,180+C],[85,180+C]]);h.setLatLngs(O),m.setLatLngs(re(o));for(let{layer:C}of l.values())C.redraw()}async function b(x){
let E=a;if(a=t.getZoom()>=5.5,t.getContainer().classList.toggle("dl-near",a),!r)return null;let O=a?Qe(Vo(t.getBounds())).
filter(N=>!u.has(N)):[];if(!O.length)return a!==E&&k(),null;try{let N=async Z=>typeof x=="string"?(await fetch(`${x}/${Z}\
.json`)).json():x[Z]??Jo,B=await Promise.all(O.map(N));for(let[Z,g]of B.entries())u.set(O[Z],g)}catch{return null}let C=nn(
r,[...u.values()]);return i={world:C,arcs:se(C)},k(),C}function k(){let x=a?i?.arcs??s:s;if(!r||!x)return;let{countries:E,
coast:O,borders:C,disputed:N}=r.objects,B=a?[...u.values()]:[];z("dl-ground",x,E.geometries.flatMap(ae),!0),j("dl-lake",
B.flatMap(({lakes:g=[]})=>g),!0),j("dl-division",B.flatMap(({divisions:g=[]})=>g),!1),j("dl-island",B.flatMap(({islands:g})=>g),
!0),z("dl-border",x,C.arcs,!1),z("dl-coast",x,O.arcs,!1),S();for(let[g,v]of N.geometries.entries()){let T=`disputed ${g}`;
l.has(T)||l.set(T,w(v)),z(T,x,ae(v),!0)}let Z=new Set(N.geometries.flatMap(ae).flat().map(g=>g<0?~g:g));z("dl-dispute",
x,[...Z].map(g=>[g]),!1)}function z(x,E,O,C){let N=l.get(x)??ie(c(x),o);l.set(x,N),N.show({lines:E,chains:O,closed:C}),
t.hasLayer(N.layer)||N.layer.addTo(t)}function j(x,E,O){z(x,sn(E.map(en)),E.map((C,N)=>[N]),O)}function w({properties:x}){
let{name:E,note:O}=x??{},C=()=>{let B=$("div");return B.append($("strong","",E??""),$("div","",O??"")),B},N=ie({...c("\
dl-disputed"),interactive:!0},o);return N.layer.on("mouseover",()=>n([E,O].filter(Boolean).join(": "))).on("mouseout",
()=>n("")).on("click",({latlng:B})=>L.popup({className:"dl-popup"}).setLatLng(B).setContent(C()).openOn(t)),N}function S(){
let x=t.getPane("dl-land")?.querySelector("svg");if(x?.querySelector("#dl-hatch"))return;let E=ot("pattern",{id:"dl-ha\
tch",width:6,height:6,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"});E.append(ot("path",{d:"M0 0v6",class:"\
dl-hatch"}));let O=ot("defs",{});O.append(E),x?.prepend(O)}return{load:p,reach:y,refine:b,dateLines:()=>re(o)}}var Ko=()=>new Promise(
t=>requestAnimationFrame(()=>setTimeout(t))),Vo=t=>({west:t.getWest(),south:t.getSouth(),east:t.getEast(),north:t.getNorth()});
function ae(t){return t.type==="Polygon"?t.arcs:t.type==="MultiPolygon"?t.arcs.flat():[]}function Zt(t,e,n){let o=new Map;function r({id:s,text:i,paths:a,height:u,rank:l},f){let c=o.get(s)??$t(t,e,"");o.set(
s,c);let d=at(c);rt(d,i);let{width:h,height:m}=n(d),p=a.flatMap(y=>St(xt(t,y))).filter(([y,b],k)=>k%4===0&&y>h/2&&y<f.
x-h/2&&b>12&&b<f.y-12).map(([y,b])=>({x:y,y:b,dx:0,dy:0,angle:0,cost:Math.abs(b-f.y*u)*.1,boxes:[tt(y,b,h,m)],leader:null,
onLine:!0}));return{id:s,label:c,must:!1,rank:l,candidates:p}}return{items(s,i){for(let[a,u]of o)s.some(l=>l.id===a)||
(u.remove(),o.delete(a));return s.map(a=>r(a,i))}}}var Xo=[-180,180,540].map(t=>[[-60,t],[75,t]]);function Yo(t,e){return["Etc/GMT-12","Etc/GMT+12"].map(n=>new Intl.DateTimeFormat(
e,{weekday:"long",timeZone:n}).format(t))}function ln(t,e,n){let o=Zt(t,"dl-date",n);return{items(r,s){let[i,a]=Yo(it(
r),r.language),{dateLine:u,antimeridian:l}=r.words,f=`${i} | ${u} | ${a}`;return o.items([{id:"date line",text:f,paths:e(),
height:.75,rank:3.2},{id:"meridian",text:l,paths:Xo,height:.92,rank:3.2}],s)}}}var vt=class t{constructor(e,n,o){this.size=o,this.cells=new Map,this.leaders=[],this.width=Math.ceil(o.x/6)+1;let r=Math.
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
dotAt(u,l)])}return i}};function fn(){let t=new Map;function e(n,o=!1){let r=n.map(i=>{let a=i.parentNode,u=i.childElementCount?[...i.children]:
[i],{className:l}=a,f=`${u.map(c=>c.textContent).join(`
`)} ${l.includes("minor")} ${o}`;return{node:i,outer:a,className:l,key:f,size:t.get(f)}}),s=r.filter(({size:i})=>!i);for(let{
outer:i}of s)i.classList.remove("dl-hidden"),i.classList.toggle("dl-brief",o);for(let i of s)i.size={width:Math.ceil(i.
node.offsetWidth),height:Math.ceil(i.node.offsetHeight)},i.size.width&&t.set(i.key,i.size);for(let{outer:i,className:a}of s)
i.className=a;return r.map(({size:i})=>i??{width:0,height:0})}return{measureAll:e,measure:(n,o)=>e([n],o)[0]}}var lt=1e3,Qo=60,tr=60,er=[0,-45,45,180,-135,135,-90,90,-22.5,22.5,-157.5,157.5,-67.5,67.5,-112.5,112.5].map(t=>[Math.
cos(t*Math.PI/180),Math.sin(t*Math.PI/180)]),nr=[0,8,20,34,50,70,95,125];function ce({x:t,y:e,gap:n,width:o,height:r,inside:s,
reach:i,brief:a=!1}){let u=a?Qo:0,[l,f]=[0,!1],c=[];s&&c.push({x:t,y:e,dx:0,dy:0,angle:l,cost:u,boxes:[tt(t,e,o,r)],leader:null,
onLine:f,brief:a});for(let d of nr.filter(h=>h<=i))er.forEach(([h,m],p)=>{let[y,b]=[h,m].map(x=>Math.max(-1,Math.min(1,
x*1.42))),k=h*(n+d)+y*o/2,z=m*(n+d)+b*r/2,j=d>8?[t,e,t+h*(n+d),e+m*(n+d)]:null,w=u+(s?20:0)+d+p*1.5,S=[tt(t+k,e+z,o,r)];
c.push({x:t+k,y:e+z,dx:k,dy:z,angle:l,cost:w,boxes:S,leader:j,onLine:f,brief:a})});return c}function or({x:t,y:e},{width:n,
height:o}){return[-1,1].flatMap(r=>[1,-1].map(s=>tt(t+s*(4+n/2),e+r*(6+o/2),n,o)))}function dn(t,e,n,o){let r=e.flatMap(
(a,u)=>or(t,a).map((l,f)=>({spot:l,corner:f,chosen:u}))),s=a=>n.reduce((u,l)=>u+wt(a,l),bt(a,o)),i=a=>a.reduce((u,l)=>s(
l.spot)<s(u.spot)?l:u);return r.find(({spot:a})=>!s(a))??i(r.filter(({chosen:a})=>a===e.length-1))}function hn(t){let e=[
0];for(let o=1;o<t.length;o+=1)e.push(e[o-1]+Math.hypot(t[o][0]-t[o-1][0],t[o][1]-t[o-1][1]));let n=o=>{let r=1;for(;r<
e.length-1&&e[r]<o;)r+=1;let s=(o-e[r-1])/(e[r]-e[r-1]||1);return[0,1].map(i=>t[r-1][i]+(t[r][i]-t[r-1][i])*s)};return{
total:e[e.length-1],at:n}}function pn({line:t,width:e,height:n,size:o}){let{total:r,at:s}=hn(t),[i,a]=s(r/2);return mt(
[i,a],o)?ce({x:i,y:a,gap:8,width:e,height:n,inside:!1,reach:50}).map(l=>({...l,cost:l.cost+tr,leader:null})):[]}function mn({
line:t,width:e,height:n,size:o}){let{total:r,at:s}=hn(t),i=[];for(let a=.08;a<=.921;a+=.04){let u=r*a;if(u<e/2+14||u>r-
e/2-14)continue;let[l,f,c]=[s(u-e/2),s(u+e/2),s(u)];if(bt(tt(c[0],c[1],e,n),o)>0)continue;let d=Math.atan2(f[1]-l[1],f[0]-
l[0]);Math.abs(d)>Math.PI/2&&(d+=d>0?-Math.PI:Math.PI);let h=Math.max(1,Math.ceil(e/n)),m=Array.from({length:h},(b,k)=>{
let z=((k+.5)/h-.5)*e;return tt(c[0]+Math.cos(d)*z,c[1]+Math.sin(d)*z,n,n)}),[p,y]=c;i.push({x:p,y,dx:0,dy:0,angle:d,cost:Math.
abs(a-.5)*60,boxes:m,leader:null,onLine:!0})}return i}function gn(t,e,n,o){let r=new vt(e,n,o),s=t.filter(c=>c.always),
i=t.filter(c=>c.must&&!c.always),a=null;for(let c=0;c<6;c+=1){let d=r.copy(),h=un([...s,...i],d),m=b=>h.get(b.id)?.total??
lt*(2-t.indexOf(b)/t.length),p=i.reduce((b,k)=>b+m(k),0);(!a||p<a.total)&&(a={chosen:h,field:d,total:p});let y=i.filter(
b=>m(b)>lt/5).sort((b,k)=>m(k)-m(b))[0];if(!y||y===i[0])break;i=[y,...i.filter(b=>b!==y)]}let{chosen:u,field:l}=a??{chosen:new Map,
field:r},f=t.filter(c=>!c.must&&!c.always);for(let[c,d]of un(f,l))u.set(c,d);return u}function un(t,e){let n=new Map;for(let o of t){
let r=null,s=o.always?1/0:lt;for(let i of o.candidates){if(i.cost-10>=s)continue;let a=sr(o,i,e,s);a>=s||(r={...i,total:a},
s=a)}r&&(rr(o.id,r,e),n.set(o.id,r))}return n}function rr(t,{boxes:e,leader:n},o){for(let r of e)o.add({...r,owner:t});
n&&o.leaders.push(n)}function sr(t,e,n,o){let r=e.cost;t.previous&&Math.hypot(t.previous.dx-e.dx,t.previous.dy-e.dy)<4&&
(r-=10);for(let s of e.boxes){let i=bt(s,n.size);if(i>0&&(r+=lt+i),r>=o)return r;for(let a of n.near(s)){let u=a.owner===
t.id?0:wt(s,a);u>0&&(r+=lt+u)}for(let a of n.leaders)Vt(a,s)&&(r+=t.must?lt/2:lt);if(r>=o)return r;e.onLine||(r+=Math.
min(45,3*n.inkUnder(s)))}if(e.onLine)return r;for(let s of n.near(e.boxes[0],34))s.marker&&s.owner!==t.id&&(r+=Math.max(
0,34-Ee(e.boxes[0],s))*2);return e.leader?r+ir(t,e.leader,n):r}function ir(t,e,n){let[o,r,s,i]=e,a=Math.min(60,10*n.inkAlong(
e)),u={left:Math.min(o,s),top:Math.min(r,i),right:Math.max(o,s),bottom:Math.max(r,i)};for(let l of n.near(u,30))o>l.left-
4&&o<l.right+4&&r>l.top-4&&r<l.bottom+4||l.owner===t.id||(Vt(e,l)&&(a+=lt/2),l.marker&&(a+=4*Math.max(0,30-Se(e,(l.left+
l.right)/2,(l.top+l.bottom)/2))));return a}var ar=[-720,-360,0,360,720],kt=90;function _t({line:t,holds:e}){let n=ar.map(r=>t.map(([s,i])=>[s,i+r]));return e.length!==
1?n:[(t[t.length-1][1]<t[0][1]?n.toReversed():n).flatMap((r,s)=>r.slice(s?1:0))]}function cr(t){let e=_t(t);if(t.holds.
length===2){let r=e.flat().map(([,u])=>u),[s,i]=[Math.min(...r)-360,Math.max(...r)+360];return[[[-kt,s],[-kt,i],[kt,i],
[kt,s]],...e]}if(!t.holds.length)return e;let[n]=e,o=t.holds[0]==="north"?kt:-kt;return[[...n,[o,n[n.length-1][1]],[o,
n[0][1]]]]}function yn(t,e){Q(t,"dl-rings",380);let o={pane:"dl-rings",renderer:L.svg({pane:"dl-rings",padding:.4}),interactive:!1,
smoothFactor:.5},r=new Map;function s(i){let[a,u]=[_t(i),i.id],l=()=>e(r.get(u)?.ring.text??""),f=L.polyline(a,{...o,className:"\
dl-touch",interactive:!0,bubblingMouseEvents:!1});return f.on("mouseover click",l).on("mouseout",()=>e("")),[L.polygon(
cr(i),{...o,className:"dl-reached",stroke:!1,fillRule:"evenodd"}),L.polyline(a,{...o,className:"dl-range"}),f]}return{
render({rings:i}){let a=new Map(i.map(u=>[u.id,u]));for(let[u,{parts:l}]of r)if(!(a.get(u)&&r.get(u)?.written===JSON.stringify(
a.get(u)?.line))){for(let f of l)f.remove();r.delete(u)}for(let[u,l]of a){let f=r.get(u);if(f){f.ring=l;continue}let c=s(
l);for(let d of c)d.addTo(t);yt(c[1]).dataset.ring=u,r.set(u,{ring:l,written:JSON.stringify(l.line),parts:c})}}}}var xn=24,lr=15,fr=125,ur=8,Ft=t=>`arc ${t}`,wn=t=>`straight ${t}`,dr=t=>({id:t.id,text:t.label,paths:_t(t),height:.2,
rank:2.5});function bn(t,e,n,o){let r=t.getContainer(),{measure:s,measureAll:i}=fn(),a=ln(t,o,s),u=Zt(t,"dl-range-labe\
l",s),l=null;function f(w,S){let x=t.getSize();if(!x.x||!x.y)return null;let E=He(w),O=Xe(t,e.values(),E,Bt(w),l,w.words.
nearbyCount),C=[...h(O),...S],N=p(O);c(N);let B=[...N.values()].flatMap(St).filter(D=>mt(D,x)),Z=b(E,Bt(w),O,x),g=[...a.
items(w,x),...u.items(w.rings.map(dr),x)],v=[...Z,...k(N,x),...g].sort((D,F)=>D.rank-F.rank),T=d(gn(v,C,B,x));for(let D of e.
values())z(D,T.get(D.place.id));for(let{id:D,label:F}of g)j(F,T.get(D),!1);for(let[D,F]of n)j(F.label,T.get(Ft(D)),!0),
F.straight&&j(F.straight.label,T.get(wn(D)),!0);let A=[...T.values()].flatMap(D=>D.boxes),_=o().flatMap(D=>St(xt(t,D)));
return new vt([...C,...A],[...B,..._],x)}function c(w){let S=[...e.values()].map(({card:E})=>E),x=[...w.keys()].flatMap(
({label:E,straight:O})=>[E,...O?[O.label]:[]]);i([...S,...x.map(at).filter(({textContent:E})=>E)]),i(S,!0)}function d(w){
let S=[...n.values()].map(({arc:E})=>E).filter(({claim:E})=>E),x=S.find(({reach:E})=>!E);if(x&&!w.get(Ft(x.id))?.onLine)
for(let{id:E,reach:O}of S)O&&w.delete(Ft(E));return w}function h(w){let S=[...w].map(([{place:{id:O}},{x:C,y:N}])=>({...tt(
C,N,xn,xn),owner:O,marker:!0})),x=t.getSize(),E=[];for(let[{members:O,count:C,place:N},B]of w){if(!O.length)continue;let Z=[
...S.filter(({owner:D})=>D!==N.id),...E],g=[C.textContent??"",`+${O.length}`],v=g.map(D=>(rt(C,D),s(C))),{spot:T,corner:A,
chosen:_}=dn(B,v,Z,x);rt(C,g[_]),C.dataset.corner=String(A),E.push(T)}return[...S,...E]}function m(){let w=r.getBoundingClientRect();
return[...r.querySelectorAll(".leaflet-control, .dl-notice:not(:empty)")].map(S=>{let x=S.getBoundingClientRect();return{
left:x.left-w.left,top:x.top-w.top,right:x.right-w.left,bottom:x.bottom-w.top}})}function p(w){let S=new Map;for(let x of n.
values()){let E=e.get(x.arc.to);(x.arc.claim||E&&(!E.marker||w.has(E)))&&S.set(x,xt(t,x.arc.paths[0]))}return S}function y({
at:w,marker:S,card:x},E){let{x:O,y:C}=t.latLngToContainerPoint(w),N=!S;return[!1,!0].flatMap(B=>ce({x:O,y:C,gap:N?0:lr,
inside:N,reach:E,brief:B,...s(x,B)}))}function b(w,S,x,E){return[...e.values()].flatMap(O=>{let{id:C,quiet:N}=O.place,
B=w.includes(C),Z=B?w.indexOf(C)/w.length:O.place.rank,{x:g,y:v}=t.latLngToContainerPoint(O.at);if(!mt([g,v],E,20)||O.
marker&&!x.has(O))return[];let T=B||Z===1&&!N||!O.marker,A=mt([g,v],E)&&T,_=A&&S.includes(C),D=y(O,T?fr:ur);return[{id:C,
entry:O,must:A,always:_,rank:Z,previous:O.spot,candidates:D}]})}function k(w,S){let x=(E,O,C,N,B=!1)=>{let Z={line:C,size:S,
...s(at(O))},g=B?pn(Z):[];return{id:E,rank:N,must:!1,always:g.length>0,candidates:[...mn(Z),...g]}};return[...w].flatMap(
([{arc:E,label:O,straight:C},N])=>{let B=E.rank+(E.reach?.6:-.6),Z=E.claim&&!E.reach,g=at(O).textContent?[x(Ft(E.id),O,
N,B,Z)]:[];return!C||!E.straight?g:[...g,x(wn(E.id),C.label,xt(t,E.straight.path),E.rank+.6)]})}function z(w,S){w.spot=
S;let{classList:x}=K(w.label);if(x.toggle("dl-hidden",!S&&!!w.marker),x.toggle("dl-unplaced",!S&&!w.marker),x.toggle("\
dl-brief",!!S?.brief),!S||(w.card.style.transform=`translate(calc(${S.dx}px - 50%), calc(${S.dy}px - 50%))`,w.leader.hidden=
!S.leader,!S.leader))return;let[E,O]=[S.leader[2]-S.leader[0],S.leader[3]-S.leader[1]];w.leader.style.width=`${Math.hypot(
E,O)}px`,w.leader.style.transform=`rotate(${Math.atan2(O,E)}rad)`}function j(w,S,x){K(w).classList.toggle("dl-hidden",
!S),S&&(w.setLatLng(t.containerPointToLatLng([S.x,S.y])),x&&(at(w).style.transform=`translate(-50%, -50%) rotate(${S.angle}\
rad)`))}return{arrange:f,controls:m,fanOut(w){l={ids:w,zoom:t.getZoom()}}}}var Mn=new Map;function hr(t,e){let n=`${e} ${t}`,o=Mn.get(n);if(o===void 0){let r={timeZone:t,weekday:"short",day:"nu\
meric",month:"short",year:"numeric"},s={hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZoneName:"longOffset"};try{
o={date:new Intl.DateTimeFormat(e,r),whole:new Intl.DateTimeFormat(e,{...r,...s})}}catch{o=null}Mn.set(n,o)}return o}function Et(t,e,n){
let o=hr(t,n);if(!o)return null;let r=Object.fromEntries(o.whole.formatToParts(e).map(({type:s,value:i})=>[s,i]));return{
time:`${r.hour}:${r.minute}`,weekday:r.weekday,date:o.date.format(e).replace(",",""),offset:`UTC${pr(r.timeZoneName)}`}}
function pr(t){return t.replace("GMT","").replace("-","−").replace(/^([+\u2212])0/,"$1").replace(":00","")||"+0"}var Ln=(t,e)=>t.map(n=>n.id===e?{...n,shown:!n.shown}:n);function le(t,e){let n=t.every(o=>o.shown===(o.id===e));return t.
map(o=>({...o,shown:n||o.id===e}))}var vn=t=>t.map(e=>({...e,shown:!0}));var mr=jt;function dt(t,e=!1){let n=ot("svg",{viewBox:"-2 -2 28 28","aria-hidden":"true",class:e?"dl-open":""}),{path:o,
baseline:r}=mr[t.shape],s=e?{d:o,style:`stroke: ${t.colour}`}:{d:o,fill:t.colour},i=ot("text",{x:12,y:r,...e?{}:{fill:t.
ink}});return i.textContent=t.letter,n.append(ot("path",s),i),n}var gr={site:["circle",{cx:"11",cy:"7",r:"5",class:"dl-key-site"}],city:["circle",{cx:"11",cy:"7",r:"5",class:"dl-key-\
city"}],area:["path",{d:"M3 4 9 2l9 2 2 6-8 3-8-1z",class:"dl-key-area"}],disputed:["path",{d:"M1 12 11 2M6 12 16 2M11\
 12 21 2",class:"dl-hatch"}],dateLine:["path",{d:"M0 7h22",class:"dl-key-date-line"}]};function kn(t,e,n,o,r){let s=$(
"div","dl-map-legend"),[i,a,u]=[$("ul","dl-layers"),$("button","dl-all"),$("ul","dl-key")];a.type="button",a.addEventListener(
"click",()=>{i.querySelector("button")?.focus(),o(vn(d))});let[l,f]=[$("button","dl-night-switch"),$("span")];l.type="\
button",l.append($("span","dl-key-night"),f),l.addEventListener("click",()=>r(!e().night.shown)),s.append(i,l,u,a);let c=new Map,
d=[],h=[],m="";function p(k){let z=$("button");z.type="button",z.title=e().words.onlyLayer,z.setAttribute("aria-keysho\
rtcuts","O"),z.addEventListener("click",({detail:w})=>{w<2&&(h=d),o(w===2?le(h,k):Ln(d,k))}),z.addEventListener("keydo\
wn",w=>{w.key.toLowerCase()!=="o"||w.ctrlKey||w.metaKey||w.altKey||(w.preventDefault(),o(le(d,k)))});let j=$("li");return j.
append(z),i.append(j),c.set(k,z),z}function y(){let{words:k,places:z}=e();i.setAttribute("aria-label",k.legend),a.textContent=
k.allLayers,u.setAttribute("aria-label",k.key);for(let S of c.values())S.title=k.onlyLayer;let j=["site","city","area"].
filter(S=>z.some(({precision:x})=>x===S)),w=[...j.length>1?j:[],"disputed","dateLine"];u.replaceChildren(...w.map(S=>yr(
S,k[S])))}function b(k,z){let j=k.places.find(({id:O})=>O===k.origin),w=k.instant&&j?Et(j.timeZone,z,k.language):null,
{night:S,nightAt:x}=k.words,E=w?x.replace("{time}",w.time).replace("{date}",w.date).replace("{place}",()=>j?.name??""):
S;rt(f,E),l.setAttribute("aria-pressed",String(k.night.shown))}return{attach(){let k=t.getContainer();k.parentElement?.
classList.add("dl-frame"),k.after(s),n.register(y)},render(k,z){b(k,z);let j=JSON.stringify(k.layers);if(m!==j){m=j,d=
k.layers;for(let[w,S]of c)d.some(x=>x.id===w)||(S.parentElement?.remove(),c.delete(w));for(let w of d){let S=c.get(w.id)??
p(w.id);S.setAttribute("aria-pressed",String(w.shown)),S.replaceChildren(dt(w),ut("span","",w.title))}a.classList.toggle(
"dl-idle",d.every(({shown:w})=>w))}}}}function yr(t,e){let n=ot("svg",{viewBox:"0 0 22 14","aria-hidden":"true"}),[o,r]=gr[t];
n.append(ot(o,r));let s=$("li");return s.append(n,e),s}var xr=256,En=85,Sn=30,wr=t=>Math.max(0,Math.ceil(Math.log2(t/xr)*10)/10),On=t=>[[-En,t-Sn],[En,t+360+Sn]],fe=t=>t.setMinZoom(
wr(t.getSize().x));function Cn(t,e){t.options.maxBoundsViscosity=1,t.setMaxBounds(On(e))}function An(t,e){t.options.maxBounds=
L.latLngBounds(On(e));let{lat:n,lng:o}=t.getCenter(),r=Ne(o,e);r!==o&&t.setView([n,r],t.getZoom(),{reset:!0})}var br=[-720,-360,0,360,720];function Tn(t){let e=[],n="";Q(t,"dl-night",300).style.pointerEvents="none";let o={className:"\
dl-night",pane:"dl-night",renderer:L.svg({pane:"dl-night",padding:.4}),interactive:!1,smoothFactor:1};return{renderer:o.
renderer,render({shown:r,at:s,rings:i},a){if(!r){for(let f of e.splice(0))f.remove();n="";return}if(!i.length)return;let u=Math.
floor((a.getTime()-Date.parse(s))/6e4);if(n===`${s} ${u}`)return;n=`${s} ${u}`;let l=ze(u*6e4);i.forEach((f,c)=>{let d=br.
map(h=>[f.map(([m,p])=>[m,p+l+h])]);e[c]?e[c].setLatLngs(d):e.push(L.polygon(d,o).addTo(t))})}}}function Mr(t){let e=n=>Math.abs(Math.abs(n%360)-180)<.01;return t.flatMap(n=>{let o=[[n[0]]];for(let[r,s]of n.slice(1).
entries()){let i=n[r];e(i[1])&&e(s[1])||Math.abs(i[0])>89.9&&Math.abs(s[0])>89.9?o.push([s]):o[o.length-1].push(s)}return o.
filter(r=>r.length>1)})}function Pn(t,{lat:e,lng:n}){return t.map(r=>{let[s,i]=[0,1].map(h=>r.map(m=>m[h]).sort((m,p)=>m-
p)),[a,u,l,f]=[s[0],s.at(-1),i[0],i.at(-1)].map(Number),c=a<=e&&e<=u&&l<=n&&n<=f,d=Math.min(...r.map(h=>Math.hypot(h[0]-
e,h[1]-n)));return{ring:r,order:c?-(u-a)*(f-l):d}}).sort((r,s)=>r.order-s.order)[0]?.ring??[]}function $n(t,e){let n=L.
svg({pane:e,padding:.4}),o=[],r="";return{render({outline:s}){let i=JSON.stringify(s);if(i===r)return;r=i;for(let l of o)
l.remove();if(o=[],!s)return;let a=s.rings,u={pane:e,renderer:n,interactive:!1};o=[L.polygon(a,{...u,className:"dl-wit\
hin",stroke:!1}),L.polyline(Mr(a),{...u,className:"dl-outline"})];for(let l of o)l.addTo(t)}}}function Nn(t,e){let n=it(t),o=new Set(t.places.map(({timeZone:u})=>u)),r=new Map([...o].map(u=>[u,Et(u,n,t.language)])),
s=t.places.find(u=>u.id===t.origin),i=(s&&r.get(s.timeZone))??null,a=new Set([...r.values()].map(u=>u?.offset)).size>1;
for(let{place:u,clock:l,button:f}of e){let c=r.get(u.timeZone)??null,d=Lr(t.words.reading,u.description,c);f.getAttribute(
"aria-label")!==d&&f.setAttribute("aria-label",d),l&&rt(l,a||u.id===t.origin?In(i,c):"")}}function ue(t,e){let n=it(t),
o=t.places.find(({id:r})=>r===t.origin);return In(o?Et(o.timeZone,n,t.language):null,Et(e.timeZone,n,t.language))}function Lr(t,e,n){
return n?`${e} ${t.replace("{weekday}",n.weekday).replace("{time}",n.time)}`:e}function In(t,e){return e?`${t&&e.date!==
t.date?`${e.weekday} `:""}${e.time} · ${e.offset}`:""}var vr=100;function zn(t,e,{onChoose:n,placeOf:o}){let r=$("section","dl-list"),[s,i,a]=[$("div"),$("strong"),$("butto\
n","","×")],[u,l]=[$("ul"),$("p")];a.type="button",s.append(i,a),r.append(s,u,l),r.hidden=!0;let f=null,c="",d=!1;function h(){
r.hidden=!0,(r.contains(document.activeElement)||document.activeElement===document.body)&&f?.focus()}a.addEventListener(
"click",h),r.addEventListener("keydown",p=>{p.stopPropagation(),p.key==="Escape"&&h()}),u.addEventListener("click",({target:p})=>{
let y=p instanceof Element?p.closest("button"):null;y?.dataset.of&&n(y.dataset.of)}),L.DomEvent.disableClickPropagation(
r),L.DomEvent.disableScrollPropagation(r),t.getContainer().append(r);function m(p){let y=e(),{words:b}=y,k=p.slice(0,vr).
flatMap(x=>y.places.find(E=>E.id===x)??o(x)??[]),z=JSON.stringify([p.length,k,y.chosen,y.language]);if(z===c)return;c=
z;let j=b.inSight.replace("{n}",p.length.toLocaleString(y.language));r.setAttribute("aria-label",j),i.textContent=j,a.
setAttribute("aria-label",b.close);let w=document.activeElement instanceof HTMLElement?document.activeElement.dataset.
of:"";u.replaceChildren(...k.map(x=>{let[E,O]=[$("li"),$("button")],C=y.layers.find(({id:N})=>N===x.layer);return O.type=
"button",O.dataset.of=x.id,O.setAttribute("aria-pressed",String(x.id===y.chosen)),C&&O.append(dt(C,x.precision!=="site")),
O.append(ut("span","",x.name),$("small","",x.far)),E.append(O),E})),w&&u.querySelector(`[data-of="${CSS.escape(w)}"]`)?.
focus();let S=p.length-k.length;l.textContent=S>0?b.more.replace("{n}",S.toLocaleString(y.language)):""}return{open(p,y){
f=document.activeElement instanceof HTMLElement?document.activeElement:null,d=y,r.hidden=!1,m(p),u.scrollTop=0,u.querySelector(
"button")?.focus({preventScroll:!0})},close:h,render(p){r.hidden||(e().crowd?d&&m(p()):h())}}}var kr=new Map([["ArrowRight",1],["ArrowDown",1],["ArrowLeft",-1],["ArrowUp",-1],["Home",-1/0],["End",1/0]]);function Dn(t,e,n){
let o=kr.get(t);return o===void 0?null:Number.isFinite(o)?(e+o+n)%n:o<0?0:n-1}var Rn=t=>t==="Enter"||t===" ";function jn(t,e){
t.contains(document.activeElement)||e.every((n,o)=>t.children[o]===n)||t.append(...e)}var Er=matchMedia("(hover: hover)").matches;function Bn(t,{onChoose:e,onPoint:n,onSpread:o}){let r=new Map,s=[];function i(c){
let d=r.get(c);if(!d)throw new Error(`no place ${c} on the map`);return d}function a(c){let d=L.latLng(c.latitude,c.longitude),
h=c.precision==="area",m={autoPanOnFocus:!1,keyboard:!0,riseOnHover:!1},p=h?null:L.marker(d,{...m,icon:gt("dl-marker")}).
addTo(t),y=L.marker(d,{...m,keyboard:h,icon:gt("dl-label"),pane:h?"markerPane":"dl-labels"}).addTo(t),b=K(p??y);b.dataset.
place=c.id,b.addEventListener("keydown",k=>u(k,c.id)),b.addEventListener("focus",()=>{b.classList.add("dl-focus"),b.matches(
":focus-visible")&&n(c.id)}),b.addEventListener("blur",()=>{b.classList.remove("dl-focus"),n("")});for(let k of[p,y])k?.
on("click",({originalEvent:{target:z}})=>{z instanceof Element&&z.classList.contains("dl-count")?o(c.id):e(c.id)}),Er&&
k?.on("mouseover",()=>n(c.id)).on("mouseout",()=>n(""));return{place:c,anchor:d,at:d,marker:p,label:y,button:b,card:$(
"span","dl-card"),clock:null,leader:$("span","dl-leader"),count:$("span","dl-count"),members:[],spot:void 0,written:""}}
function u(c,d){if(c.key.toLowerCase()==="n"&&!c.ctrlKey&&!c.metaKey&&!c.altKey){o(d);return}let h=Dn(c.key,s.indexOf(
d),s.length);h===null&&!Rn(c.key)||(c.preventDefault(),c.stopPropagation(),h===null?e(d):i(s[h]).button.focus())}function l(c,d,h){
let m=Dt(h,d),[p,y]=[h.chosen===d.id,h.origin===d.id],b=h.fit.claim.includes(d.id),k=d.rank>1&&!b,z=JSON.stringify([d,
m,p,y,b]);if(c.written===z)return;c.written=z,c.place=d,c.button.setAttribute("aria-pressed",String(p));let j=K(c.label);
if(c.marker){let S=K(c.marker);c.count=$("span","dl-count"),S.replaceChildren(dt(m,d.precision==="city"),c.count),S.classList.
toggle("dl-quiet",d.quiet),S.classList.toggle("dl-chosen",p),S.classList.toggle("dl-origin",y),S.classList.toggle("dl-\
minor",k),j.setAttribute("aria-hidden","true")}j.classList.toggle("dl-area-label",!c.marker),j.classList.toggle("dl-mi\
nor",k),j.classList.toggle("dl-quiet",d.quiet),j.classList.toggle("dl-chosen",p);let w=$("span","dl-name");c.marker||w.
append(dt(m)),w.append($("bdi","",d.name)),c.clock=d.rank===1?$("span","dl-clock"):null,c.card=$("span","dl-card"),c.card.
append(w,$("span","dl-far",b?"":d.far)),c.clock&&c.card.append(c.clock),c.leader=$("span","dl-leader"),j.replaceChildren(
c.leader,c.card)}function f(c){let d=new Map(c.places.map(m=>[m.id,m]));for(let[m,p]of r)d.get(m)?.precision!==p.place.
precision&&(p.marker?.remove(),p.label.remove(),r.delete(m));for(let[m,p]of d){let y=r.get(m)??a(p);r.set(m,y);let b=L.
latLng(p.latitude,p.longitude);if(!y.anchor.equals(b))for(let k of[y.marker,y.label])k?.setLatLng(b);y.anchor.equals(b)||
(y.at=b),y.anchor=b,l(y,p,c)}s=[...d.keys()];let h=t.getPane("markerPane");h&&jn(h,s.map(m=>i(m).button))}return{entries:r,
entry:i,render:f}}function Zn(t,{isReady:e,isFitted:n,fit:o,arrange:r}){let{classList:s}=t.getContainer(),i=null;addEventListener("befor\
eprint",()=>{!e()||i||(i={fitted:n(),bounds:t.getBounds(),center:t.getCenter(),zoom:t.getZoom()},s.add("dl-printed"),t.
invalidateSize({pan:!1}),i.fitted?o():t.fitBounds(i.bounds,{animate:!1}),r())}),addEventListener("afterprint",()=>{i&&
(s.remove("dl-printed"),t.invalidateSize({pan:!1}),i.fitted?o():t.setView(i.center,i.zoom,{animate:!1}),i=null,r())})}function _n(t=Date.now){let e=0,n=0,o=0;return{next(){return[n,e]=[t(),Math.max(t(),o+1)],o=e,e},isLate(r){return o=Math.
max(o,r),r<e&&t()-n<3e3}}}function Sr(t){let e=10**Math.floor(Math.log10(t));return([5,2,1].find(o=>o*e<=t)??1)*e}var de=100;function he(t,e,n){
let{x:o,y:r}=t.getSize().divideBy(2),i=t.distance(t.containerPointToLatLng([o-de/2,r]),t.containerPointToLatLng([o+de/
2,r]))/n.unit.metres,a=Sr(i);e.style.width=`${a/i*de}px`,e.textContent=n.words.length.replace("{number}",a.toLocaleString(
n.language)).replace("{unit}",n.unit.sign)}var Fn="(prefers-color-scheme: dark)";function pe(){let t=[...document.head.querySelectorAll("style")].filter(o=>o.textContent?.
includes("--background-color"));for(let o of t.slice(0,-1))o.remove();let e=getComputedStyle(document.documentElement).
getPropertyValue("--background-color").trim(),n=e?Or(e):matchMedia(Fn).matches;document.documentElement.dataset.dlTheme=
n?"dark":"light"}function Or(t){let e=$("span");e.style.color=t,e.style.forcedColorAdjust="none",document.body.append(
e);let[n,o,r]=(getComputedStyle(e).color.match(/[\d.]+/g)??[]).map(Number);return e.remove(),n*.3+o*.59+r*.11<128}function Gn(){
pe(),window.Streamlit?.events.addEventListener("streamlit:render",()=>setTimeout(pe)),matchMedia(Fn).addEventListener(
"change",pe)}function qn(t,e){let n=null,o=0,r=s=>t.getContainer().classList.toggle("dl-online",s);return{render({baseMap:s,tiles:{
address:i,attribution:a}}){let u=s==="openstreetmap";u&&!n?(n=L.tileLayer(i,{attribution:a,maxZoom:19,className:"dl-ti\
les",referrerPolicy:"strict-origin"}),n.on("tileload",()=>{r(!0),e(!1)}),n.on("tileerror",()=>{r(!1),e(!0)}),n.addTo(t),
o=t.getMaxZoom(),t.setMaxZoom(15)):!u&&n&&(n.remove(),n=null,t.setMaxZoom(o),r(!1),e(!1))}}}var Cr=1800;function Wn(t,e){let n=t.getContainer(),o=$("p","dl-wheel-hint");o.setAttribute("aria-hidden","true"),n.append(
o);let r=!1,s=0;function i(){clearTimeout(s),o.textContent=""}n.addEventListener("click",()=>{r=!0,i()}),n.addEventListener(
"mouseleave",()=>{r=!1,i()}),n.addEventListener("wheel",a=>{if(r||a.ctrlKey||a.metaKey||document.fullscreenElement){i();
return}a.stopImmediatePropagation(),o.textContent=e().words.wheel,clearTimeout(s),s=setTimeout(i,Cr)},{capture:!0,passive:!0})}function Un(){let t="",e=[];return{register(n){e.push(n),n()},render(n){if(t!==n){t=n;for(let o of e)o()}}}}var Hn=5;function Jn(t){let e=t.getContainer(),n=null,o=null,r=null,[s,i]=[0,0],a=0,u={x:0,y:0},l=0,f=null,c=_n(),d=Un();
Ar(t);let{attach:h,point:m,announce:p,notice:y}=xe(e);e.addEventListener("keydown",M=>{M.key==="Escape"&&n?.whole.chosen&&
et("")});let b=Tn(t),k=cn(t,b.renderer,m),z=De(t,et),j=Ce(t),w=$n(t,"dl-areas"),S=yn(t,m);Q(t,"dl-arcs",400),Q(t,"dl-l\
abels",590).classList.add("dl-passive");let x=L.svg({pane:"dl-arcs",padding:.4}),E=Ae(t,x),O=qn(t,M=>y("tiles",M?A().words.
noTiles:"")),C=Bn(t,{onChoose:et,onPoint:_,onSpread:W}),N=Ue(t,{onChoose:et,onPoint:F,onOpen:G}),B=zn(t,A,{onChoose:et,
placeOf:M=>N.placeOf(M,A())}),Z=ke(t,x,{onChoose:M=>C.entries.has(M)&&et(M),onPoint:H}),g=kn(t,A,d,X,Y),v=bn(t,C.entries,
Z.drawn,k.dateLines),T=$("div","dl-scale");function A(){if(!n)throw new Error("no scene yet");return n.shown}function _(M){
if(!M){m("");return}let I=A(),{place:R,members:P,at:J}=C.entry(M),q=C.entries.get(I.origin)?.place.name??"",V=R.far&&I.
words.farFrom.replace("{far}",R.far).replace("{origin}",()=>q),{words:nt}=I,Jt=P.length?nt.nearby.replace("{places}",()=>D(
M)):"",no=[V||nt.origin,ue(I,R),Jt].filter(Boolean);m(R.name,no,P.length?nt.spread:"",t.latLngToContainerPoint(J))}function D(M){
let{anchor:I,members:R}=C.entry(M);return[...R.slice(0,Hn).map(J=>{let{place:q,anchor:V}=C.entry(J),nt=Me(I,V);return nt?
`${q.name} ${At(nt,A())}`:q.name}),...R.length>Hn?["…"]:[]].join(A().words.comma)}function F(M,I){let R=A(),P=M.length===
1?N.placeOf(M[0],R):null;if(!M.length||!I)m("");else if(!P)m(R.words.together.replace("{n}",M.length.toLocaleString(R.
language)),[],"",I);else{let J=C.entries.get(R.origin)?.place.name??"",q=P.far&&R.words.farFrom.replace("{far}",P.far).
replace("{origin}",()=>J);m(P.name,[q,ue(R,P)].filter(Boolean),"",I)}}function G(M){m("");let I=N.anchors(M);if(ee(t,I)<
t.getZoom()+.3){B.open(M,!1);return}r=null,Ot(t,I),p(A().words.inSight.replace("{n}",String(M.length)))}function W(M){
let I=[M,...C.entry(M).members];if(I.length===1)return;let R=I.map(q=>C.entry(q).anchor),P=ee(t,R);oe(R.map(q=>t.project(
q,P))).length>1&&P>t.getZoom()?(r=null,Ot(t,R)):(v.fanOut(I),Ct()),p(I.map(q=>C.entry(q).place.name).join(A().words.comma)),
m("")}function H(M){m(Z.drawn.get(M)?.arc.text??"")}function et(M){n&&(U({...n.whole,chosen:M}),M&&p(`${C.entry(M).place.
description} ${A().words.chosen}`),Rt(e,{place:M,revision:c.next()}))}function X(M){if(!n)return;U({...n.whole,layers:M});
let I=M.filter(R=>R.shown).map(R=>R.id);Rt(e,{layers:I,revision:c.next()})}function Y(M){n&&(U({...n.whole,night:{...n.
whole.night,shown:M}}),Rt(e,{night:M,revision:c.next()}))}function ht(M){let I=c.isLate(M.revision);if(!n||!I)return U(
M);let{layers:R,chosen:P,night:J}=n.whole;U({...M,layers:R,chosen:P,night:{...M.night,shown:J.shown}})}function U(M){let I=n?.
shown,R=st(M),P=N.writtenOut(te(R));n={whole:R,shown:P},N.load(R).then(V=>V&&n&&U(n.whole)),I?P.frame.west!==I.frame.west&&
Gt(P.frame.west):ft(P),O.render(P),b.render(P.night,it(P)),d.render(P.language),o&&me(),g.render(P,it(P)),y("layers",P.
layers.some(({shown:V})=>V)?"":P.words.noLayers),f?.render(P),he(t,T,P);let J=v.controls();z.render(P,o),w.render(P),S.
render(P),C.render(P),Z.render(P),E.render(P);let q=N.count(P);I&&q!==l&&p(P.words.shown.replace("{n}",String(q))),l=q,
Wt(),P.fit.n!==s&&(s=P.fit.n,pt()),P.focus.n!==i?(i=P.focus.n,Qn(P.focus.place)):P.outline&&P.outline.name!==I?.outline?.
name?Ut():Yn(Je(I,P)),Ct(J)}function st(M){if(!M.crowd||!M.chosen||M.places.some(({id:R})=>R===M.chosen))return M;let I=N.
placeOf(M.chosen,M);return I?{...M,places:[...M.places,I]}:M}function ft(M){g.attach(),g.render(M,it(M)),f=Be(t,A,d,{fit:pt,
list:()=>B.open(ge(),!0)},T),h(),k.load(M.baseMapAddress,M.frame.west).then(I=>{o=I,o?z.render(A(),o):y("ground",A().words.
noBaseMap),requestAnimationFrame(()=>setTimeout(()=>window.Streamlit?.setComponentValue({stands:!0}))),me(),qt()}),[s,
i]=[M.fit.n,M.focus.n],t.invalidateSize({pan:!1}),u=t.getSize(),Wn(t,A),fe(t),pt(),Cn(t,M.frame.west),cancelAnimationFrame(
a)}function Gt(M){k.reach(M),An(t,M),qt()}async function me(){await j.load(A())&&Ht()}async function qt(){let M=o&&await k.
refine(A().details);M&&(o=M,z.render(A(),o))}function Wt(){Nn(A(),C.entries.values())}function pt(M=Mt(A())){let I=A(),
R=I.places.filter(V=>M.includes(V.id)),P=R.length?R:I.places,J=R.length?[]:I.crowd?.bounds??[];if(!P.length)return;let q=[
...P.map(V=>L.latLng(V.latitude,V.longitude)),...J.map(([V,nt])=>L.latLng(V,nt))];Ot(t,q),r=()=>pt(M)}function Yn(M){let I=M.
flatMap(P=>C.entries.get(P)?.anchor??[]),R=t.getBounds().pad(-.03);I.every(P=>R.contains(P))||pt(I.length>1?M:[...Mt(A()),
...M])}function Qn(M){let I=C.entries.get(M);if(!I){Ut();return}t.panTo(I.anchor,{animate:!Kt()})}function Ut(){let{arcs:M,
fit:I,outline:R}=A(),P=M.filter(nt=>nt.claim).map(nt=>nt.paths[0]),J=C.entries.get(I.claim[0])?.anchor,q=R&&J?Pn(R.rings,
J):[],V=[...P.flat(),...q];V.length&&(Ot(t,V.map(([nt,Jt])=>L.latLng(nt,Jt))),r=Ut)}function Ct(M=v.controls()){if(!n)
return;n.whole.crowd&&to(te(n.whole));let I=v.arrange(n.shown,[...M,...N.boxes()]);for(let{place:R,members:P,button:J}of C.
entries.values()){let q=P.length?`${A().words.nearby.replace("{places}",()=>D(R.id))}. ${A().words.spread}`:"";(J.getAttribute(
"aria-description")??"")!==q&&J.setAttribute("aria-description",q)}I&&j.arrange(n.shown,I)}function to(M){n&&N.arrange(
M)&&(n.shown=N.writtenOut(M),C.render(n.shown),Wt()),N.draw(A()),B.render(ge)}function ge(){let M=t.getBounds(),I=A().
places.filter(R=>M.contains([R.latitude,R.longitude]));return[...new Set([...I.map(({id:R})=>R),...N.inSight()])]}function Ht(){
cancelAnimationFrame(a),a=requestAnimationFrame(()=>Ct())}function eo(){let{clientWidth:M,clientHeight:I}=e;if(M===u.x&&
I===u.y)return;u={x:M,y:I};let[R,P]=[r,t.getCenter()];t.invalidateSize({pan:!1}),n&&fe(t),n&&R?R():n&&t.setView(P,t.getZoom(),
{reset:!0}),Ht()}return t.on("zoomend moveend",()=>{n&&he(t,T,n.shown),qt(),Ht()}),t.on("dragstart zoomstart",()=>{r=null}),
new ResizeObserver(eo).observe(e),setInterval(()=>{!n||n.shown.instant||(Wt(),b.render(n.shown.night,it(n.shown)))},1e3),
Zn(t,{isReady:()=>!!n,isFitted:()=>r!==null,fit:()=>(r??pt)(),arrange:()=>Ct()}),Gn(),{render:ht}}function Ar(t){let e=t.
getContainer();e.classList.add("dl-map"),e.focus=()=>HTMLElement.prototype.focus.call(e,{preventScroll:!0}),t.attributionControl?.
setPrefix(!1),Kt()&&(Object.assign(t,{_zoomAnimated:!1}),t.options.inertia=!1),matchMedia("(pointer: coarse)").matches&&
t.dragging.disable()}var Kn=new WeakMap;function Xn(t,e){let n=Kn.get(t);n||(n=Jn(t),Kn.set(t,n)),n.render(e)}function Tr(t,e){let n=Uint8Array.
from(atob(e),o=>o.charCodeAt(0));return Xn(t,JSON.parse(new TextDecoder().decode(n))),window.feature_group=[],L.layerGroup()}
var Vn=document.currentScript?.src;if(Vn){let t={rel:"preload",as:"fetch",crossOrigin:"anonymous",href:new URL("world.\
json",Vn).href};document.head.append(Object.assign(document.createElement("link"),t))}window.Dateline={draw:Tr,show:Xn};})();
