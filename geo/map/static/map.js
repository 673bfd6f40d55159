/* Built by `make js` from sources f4dfa1f31cc2783b. */
"use strict";(()=>{function N(t,e,n){let o=document.createElement(t);return e&&(o.className=e),n!==void 0&&(o.textContent=n),o}function ut(t,e,n){
let o=N(t,e,n);return o.dir="auto",o}function ot(t,e){let n=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[
o,r]of Object.entries(e))n.setAttribute(o,String(r));return n}function rt(t,e){t&&t.textContent!==e&&(t.textContent=e)}var ye=30;function xe(t){let e=N("div","dl-pointed"),n=N("p","dl-live");e.setAttribute("aria-hidden","true"),n.setAttribute(
"role","status");let o={x:0,y:0};return t.addEventListener("pointermove",({clientX:r,clientY:s})=>{let{left:a,top:i}=t.
getBoundingClientRect();o={x:r-a,y:s-i}},{passive:!0,capture:!0}),{attach:()=>t.append(e,n),point(r,s=[],a="",i=o){let f=r?
[ut(s.length?"strong":"span","",r)]:[],l=a?[N("small","",a)]:[];if(e.replaceChildren(...f,...s.map(h=>ut("span","",h)),
...l),!r)return;let u=e.offsetWidth/2+6,c=Math.max(u,Math.min(t.clientWidth-u,i.x)),d=i.y-ye-e.offsetHeight;e.style.left=
`${c}px`,e.style.top=`${d>6?d:i.y+ye/2}px`},announce(r){rt(n,r)},notice(r,s){let a=t.querySelector(`.dl-notice[data-ki\
nd=${r}]`);if(!a){let i=N("p","dl-notice");i.dataset.kind=r,i.setAttribute("role","status"),t.append(i),a=i}a.textContent=
s}}}var we=.0033528106647474805;function Me(t,e){let n=Math.PI/180,[o,r]=[t,e].map(({lat:d})=>Math.atan((1-we)*Math.tan(d*
n))),s=Math.sin((r-o)/2)**2,a=Math.sin((e.lng-t.lng)*n/2)**2,i=2*Math.asin(Math.sqrt(s+Math.cos(o)*Math.cos(r)*a));if(!i)
return 0;let[f,l]=[(o+r)/2,(r-o)/2],u=(i-Math.sin(i))*(Math.sin(f)*Math.cos(l)/Math.cos(i/2))**2,c=(i+Math.sin(i))*(Math.
cos(f)*Math.sin(l)/Math.sin(i/2))**2;return 6378137*(i-we/2*(u+c))}function At(t,{unit:e,language:n,words:o}){let r=t/
e.metres,s=r>0&&r<9.95?1:0;return o.length.replace("{number}",to(n,s).format(r)).replace("{unit}",e.sign)}var be=new Map;
function to(t,e){let n=`${t} ${e}`,o=be.get(n)??new Intl.NumberFormat(t,{minimumFractionDigits:e,maximumFractionDigits:e});
return be.set(n,o),o}function St(t){let e=[];for(let n=1;n<t.length;n+=1){let[[o,r],[s,a]]=[t[n-1],t[n]],i=Math.min(400,Math.ceil(Math.hypot(
s-o,a-r)/8));for(let f=0;f<i;f+=1)e.push([o+(s-o)*f/i,r+(a-r)*f/i])}return e}var mt=([t,e],n,o=0)=>t>-o&&e>-o&&t<n.x+o&&
e<n.y+o,Tt=8,eo=40;function Pt(t,e){return t.map(n=>n.length<3?no(n):oo(n,e)).join("")}var no=t=>t.map(({x:e,y:n},o)=>`${o?
"L":"M"}${e} ${n}`).join("");function oo(t,e){let n=a=>{let i=t[a],[f,l]=[a-1,a+1].map(u=>ro(i,t[(u+t.length)%t.length]));
return`${f}Q${i.x} ${i.y} ${l}`};if(e)return`M${t.map((a,i)=>n(i)).join("L")}z`;let[o,r]=[t[0],t[t.length-1]],s=t.slice(
1,-1).map((a,i)=>n(i+1));return`M${o.x} ${o.y}L${s.join("L")}L${r.x} ${r.y}`}function ro(t,e){let n=Math.hypot(e.x-t.x,
e.y-t.y),o=n?Math.min(.5,eo/n):0;return[t.x+(e.x-t.x)*o,t.y+(e.y-t.y)*o].map(r=>+r.toFixed(1)).join(" ")}function gt(t){return L.divIcon({className:t,html:"",iconSize:null})}function K(t){let e=t.getElement();if(!e)throw new Error(
"the marker is not on the map");return e}function yt(t){return t.getElement()}function Q(t,e,n){let o=t.createPane(e);
return o.style.zIndex=String(n),o}function Le(t,e){let n=L.svg({pane:e,padding:.4});return n._updatePoly=(o,r)=>{let s=t.
getZoom()>=Tt?Pt:L.SVG.pointsToPath;n._setPath(o,s(o._parts,r))},n}function $t(t,e,n){let o=L.marker([0,0],{icon:gt(e),
interactive:!1,keyboard:!1,pane:"dl-labels"}).addTo(t),r=document.createElement("span");return r.textContent=n,K(o).append(
r),o}function at(t){return K(t).firstChild}function xt(t,e){return e.map(n=>{let{x:o,y:r}=t.latLngToContainerPoint(n);
return[o,r]})}var Kt=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function ve(t,e,{onChoose:n,onPoint:o}){let r=new Map;function s(c,d,h){let m={className:d,pane:"dl-arcs",renderer:e,interactive:!1,
smoothFactor:.5};return L.polyline(c,{...m,...h}).addTo(t)}function a(c){let d={className:"dl-tip",pane:"dl-arcs",renderer:e,
interactive:!1,radius:3};return L.circleMarker(c,d).addTo(t)}function i(c){for(let d of[...c.lines,...c.tips,...c.touch])
d.remove();c.straight?.line.remove(),c.straight?.label.remove(),Object.assign(c,{lines:[],tips:[],touch:[],straight:null})}
function f(c,d,{paths:h,reach:m,straight:p,to:y}){let w=JSON.stringify([h,p]);d.written!==w&&(d.written=w,i(d),p&&(d.straight=
{line:s(p.path,"dl-straight"),label:l("dl-straight-label",p.label)}),d.lines=h.map(b=>s(b,"dl-arc")),m&&(d.tips=h.flatMap(
b=>[a(b[0]),a(b[b.length-1])])),d.touch=h.map(b=>s(b,"dl-touch",{interactive:!0,bubblingMouseEvents:!1}).on("mouseover",
()=>o(c)).on("mouseout",()=>o("")).on("click",()=>n(y))))}function l(c,d){let h=$t(t,`dl-distance ${c}`,d);return K(h).
setAttribute("aria-hidden","true"),h}function u(c){let d=new Map(c.arcs.map(h=>[h.id,h]));for(let[h,m]of r)d.has(h)||(i(
m),m.label.remove(),r.delete(h));for(let[h,m]of d){let p=r.get(h)??{arc:m,lines:[],tips:[],touch:[],straight:null,label:l(
"",""),written:""};r.set(h,p),f(h,p,m),p.arc=m;let y=!m.reach&&(m.claim||m.to===c.chosen);at(p.label).textContent=m.label||
(y?so(c,m.to):"");for(let w of p.lines.map(yt))w.dataset.arc=h,w.classList.toggle("dl-quiet",m.quiet),w.classList.toggle(
"dl-minor",m.rank>1),w.classList.toggle("dl-chosen",y),w.classList.toggle("dl-claim",m.claim&&!m.reach),w.classList.toggle(
"dl-reach",!!m.reach);K(p.label).classList.toggle("dl-chosen",y),K(p.label).classList.toggle("dl-quiet",m.quiet)}for(let{
arc:h,lines:m}of r.values())if(h.rank===0||h.to===c.chosen)for(let p of m)p.bringToFront();for(let h of[...r.values()].
sort((m,p)=>p.arc.rank-m.arc.rank))for(let m of h.touch)m.bringToFront()}return{drawn:r,render:u}}var so=({places:t},e)=>t.
find(n=>n.id===e)?.far??"";var Nt={flat:4,pixels:15e3,styles:{country:[[13,.28],[11,.16],[10,.06]],sea:[[14,.1],[12,.04],[11,0]],ocean:[[18,.22],
[15,.14],[12,.04]]}};function tt(t,e,n,o){return{left:t-n/2,top:e-o/2,right:t+n/2,bottom:e+o/2}}function wt(t,e){let n=Math.min(t.right,e.right)-
Math.max(t.left,e.left),o=Math.min(t.bottom,e.bottom)-Math.max(t.top,e.top);return n>0&&o>0?n*o:0}function bt(t,e){let n=Math.
max(0,Math.min(t.right,e.x-2)-Math.max(t.left,2)),o=Math.max(0,Math.min(t.bottom,e.y-2)-Math.max(t.top,2));return(t.right-
t.left)*(t.bottom-t.top)-n*o}function ke(t,e){let n=Math.max(0,e.left-t.right,t.left-e.right),o=Math.max(0,e.top-t.bottom,
t.top-e.bottom);return Math.hypot(n,o)}function Ee([t,e,n,o],r,s){let[a,i]=[n-t,o-e],f=Math.max(0,Math.min(1,((r-t)*a+
(s-e)*i)/(a*a+i*i||1)));return Math.hypot(r-t-f*a,s-e-f*i)}function Vt(t,e){for(let n=1;n<=8;n+=1){let o=t[0]+(t[2]-t[0])*
n/8,r=t[1]+(t[3]-t[1])*n/8;if(o>e.left&&o<e.right&&r>e.top&&r<e.bottom)return!0}return!1}var Se=8,ao=[0,360,-360],co=1.25,It=Nt.styles,lo=(t,e,n)=>(t/2/(Nt.flat*n))**2+(e/2/n)**2<=1;function fo(t,{size:e,pixelsPerDegree:n,
pixel:o,width:r,isFree:s}){let a=[],i=Math.floor(e.x*e.y/Nt.pixels),f=({text:l,kind:u,spots:c})=>{let d=[];for(let[h,m,
p]of c)for(let y of ao){let{x:w,y:b}=o(h,m+y);w>0&&b>0&&w<e.x&&b<e.y&&d.push({at:[h,m+y],x:w,y:b,room:p*n})}if(!d.length)
return null;for(let h=0;h<It[u].length;h+=1){let[m]=It[u][h],[p,y]=[r(l,It[u][h],u),m*co];for(let{at:w,x:b,y:x,room:O}of d){
let E=tt(b,x,p,y);if(!(!lo(p,y,O)||bt(tt(b,x,p+Se,y+Se),e)>0)&&s(E)&&!a.some(C=>wt(E,C.box)>0))return{text:l,kind:u,style:h,
at:w,box:E}}}return null};for(let l of t){if(a.length>=i)break;let u=f(l);u&&a.push(u)}return a}function Oe(t){Q(t,"dl\
-names",330).setAttribute("aria-hidden","true");let n=[],o="",r=new Map,s=document.createElement("canvas").getContext(
"2d"),a=new Map,i=getComputedStyle(t.getContainer()).fontFamily;function f(u,[c,d],h){let m=`${c} ${h} ${u}`,p=a.get(m);
if(p)return p;let y=h==="country";s.font=`${y?"":"italic "}${c}px ${i}`;let w=y?u.toUpperCase():u,b=s.measureText(w).width+
w.length*c*d;return a.set(m,b),b}function l({text:u,kind:c,style:d,at:h}){let m=`dl-area-name dl-${c}`,p=r.get(u);if(!p||
p.look!==m){p?.marker.remove();let b=L.marker(h,{icon:gt(m),interactive:!1,keyboard:!1,pane:"dl-names"}).addTo(t);K(b).
append(Object.assign(document.createElement("span"),{textContent:u})),p={marker:b,look:m},r.set(u,p)}p.marker.setLatLng(
h);let[y,w]=It[c][d];Object.assign(K(p.marker).style,{fontSize:`${y}px`,letterSpacing:`${w}em`})}return{async load({areaNames:u}){
if(u===o)return!1;o=u;try{let c=typeof u=="string"?await(await fetch(u)).json():u;return o!==u?!1:(n=c,!0)}catch{return!1}},
arrange(u,c){let d=new Set(u.places.map(({name:p})=>p)),h=fo(n.filter(({text:p})=>!d.has(p)),{size:t.getSize(),pixelsPerDegree:256*
2**t.getZoom()/360,pixel:(p,y)=>t.latLngToContainerPoint([p,y]),width:f,isFree:p=>c.inkUnder(p)===0&&![...c.near(p)].some(
y=>wt(p,y)>0)}),m=new Set(h.map(({text:p})=>p));for(let[p,{marker:y}]of r)m.has(p)||(y.remove(),r.delete(p));h.forEach(
l)}}}function Ce(t,e){let n=L.layerGroup().addTo(t),o="",r={radius:4,className:"dl-point",pane:"dl-arcs",renderer:e,interactive:!1};
return{render({places:s,chosen:a,origin:i}){let f=s.filter(({id:u,precision:c})=>c==="area"&&[a,i].includes(u)),l=f.map(
({id:u,longitude:c})=>`${u} ${c}`).join(" ");if(o!==l){o=l,n.clearLayers();for(let u of f)L.circleMarker([u.latitude,u.
longitude],r).addTo(n)}}}}function Xt(t){return t}function zt(t){if(t==null)return Xt;var e,n,o=t.scale[0],r=t.scale[1],s=t.translate[0],a=t.translate[1];return function(i,f){
f||(e=n=0);var l=2,u=i.length,c=new Array(u);for(c[0]=(e+=i[0])*o+s,c[1]=(n+=i[1])*r+a;l<u;)c[l]=i[l],++l;return c}}function Ae(t,e){for(var n,o=t.length,r=o-e;r<--o;)n=t[r],t[r++]=t[o],t[o]=n}function Yt(t,e){return typeof e=="string"&&(e=t.objects[e]),e.type==="GeometryCollection"?{type:"FeatureCollection",features:e.
geometries.map(function(n){return Te(t,n)})}:Te(t,e)}function Te(t,e){var n=e.id,o=e.bbox,r=e.properties==null?{}:e.properties,
s=Qt(t,e);return n==null&&o==null?{type:"Feature",properties:r,geometry:s}:o==null?{type:"Feature",id:n,properties:r,geometry:s}:
{type:"Feature",id:n,bbox:o,properties:r,geometry:s}}function Qt(t,e){var n=zt(t.transform),o=t.arcs;function r(u,c){c.
length&&c.pop();for(var d=o[u<0?~u:u],h=0,m=d.length;h<m;++h)c.push(n(d[h],h));u<0&&Ae(c,m)}function s(u){return n(u)}
function a(u){for(var c=[],d=0,h=u.length;d<h;++d)r(u[d],c);return c.length<2&&c.push(c[0]),c}function i(u){for(var c=a(
u);c.length<4;)c.push(c[0]);return c}function f(u){return u.map(i)}function l(u){var c=u.type,d;switch(c){case"Geometr\
yCollection":return{type:c,geometries:u.geometries.map(l)};case"Point":d=s(u.coordinates);break;case"MultiPoint":d=u.coordinates.
map(s);break;case"LineString":d=a(u.arcs);break;case"MultiLineString":d=u.arcs.map(a);break;case"Polygon":d=f(u.arcs);
break;case"MultiPolygon":d=u.arcs.map(f);break;default:return null}return{type:c,coordinates:d}}return l(e)}var mo=4166666666666667e-21;function Pe(t){return[-360,0,360].filter(e=>e+180>t-90&&e-180<t+450)}var $e=(t,e)=>t-360*Math.
floor((t-e)/360);function Ne(t,e){return Math.round((t-e)/360)*360}function Ie(t){return-t*mo%360}var go="rings";function te(t){let e=new Set(t.layers.filter(s=>s.shown).map(s=>s.id)),n=t.places.filter(s=>e.has(s.layer)||
s.id===t.origin),o=new Set(n.map(s=>s.id)),r=e.has(go)?t.rings:[];return{...t,places:n,rings:r,arcs:t.arcs.filter(s=>s.
claim||o.has(s.to))}}function Dt(t,e){let n=t.layers.find(({id:o})=>o===e.layer);if(!n)throw new Error(`no layer ${e.layer}`);
return n}function it(t){return t.instant?new Date(t.instant):new Date}function yo(t,e){return t.type!=="MultiPolygon"||!e.length?t:{...t,arcs:e.map(n=>t.arcs[n])}}function ze(t,e){let n=new Map,
o=null;Q(t,"dl-areas",350);let r=Le(t,"dl-areas");function s(a,i){let f=a.objects.countries.geometries.find(({id:c})=>c===
i.outline);if(!f)return null;let l=Ne(i.longitude,i.trueLongitude),u={pane:"dl-areas",renderer:r,style:{className:"dl-\
area"},coordsToLatLng:([c,d])=>L.latLng(d,c+l)};return L.geoJSON(Yt(a,yo(f,i.polygons)),u).on("click",()=>e(i.id)).addTo(
t)}return{render(a,i){let f=new Map(a.places.filter(l=>l.outline).map(l=>[l.id,l]));for(let[l,{shape:u,longitude:c}]of n)
f.get(l)?.longitude!==c&&(u.remove(),n.delete(l));if(i){if(i!==o){for(let{shape:l}of n.values())l.remove();n.clear(),o=
i}for(let[l,u]of f){let c=n.get(l)?.shape??s(i,u);if(!c)continue;n.set(l,{shape:c,longitude:u.longitude});let{colour:d}=Dt(
a,u);c.setStyle({color:d,fillColor:d}),c.eachLayer(h=>{let{classList:m}=yt(h);m.toggle("dl-quiet",u.quiet),m.toggle("d\
l-chosen",u.id===a.chosen)})}}}}}var xo="dateline";function Rt(t,e){t.dispatchEvent(new CustomEvent(xo,{detail:e})),window.Streamlit?.setComponentValue(
e)}var Mt=({fit:t,origin:e})=>t.places.length?[...new Set([...t.places,e])]:[],De=t=>Math.max(22,Math.min(90,t*.1));function ee(t,e){
let n=L.point(2*De(t.getSize().x),140);return Math.min(9.5,t.getBoundsZoom(L.latLngBounds(e),!1,n))}function Ot(t,e){let n=De(
t.getSize().x),o=L.latLngBounds(e),r=o.getSouthWest().equals(o.getNorthEast())?7:9.5;t.fitBounds(o,{paddingTopLeft:[n,
70],paddingBottomRight:[n,70],maxZoom:r,animate:!1})}var wo={fit:["M10 18s6-5.6 6-10a6 6 0 1 0-12 0c0 4.400 6 10 6 10zM10 6v4M8 8h4","fitShort"],fitSection:["M3 5h14M3 10h\
14M3 15h8","fitSectionShort"],fitAll:["M10 2a8 8 0 1 0 0 16a8 8 0 1 0 0-16zM2 10h16M10 2c-5 5-5 11 0 16M10 2c5 5 5 11 \
0 16","fitAllShort"],list:["M3 5h2M8 5h9M3 10h2M8 10h9M3 15h2M8 15h9","listShort"],fullScreen:["M3 7V3h4M13 3h4v4M17 1\
3v4h-4M7 17H3v-4","fullScreenShort"]};function Re(t,e){t.title=e,t.setAttribute("aria-label",e)}function je(t,e,n,o,r){
let s=t.getContainer(),a=bo(t,e,n,o),i=new L.Control({position:"bottomleft"});i.onAdd=()=>r,i.addTo(t);for(let[l,u]of[
["in","zoomIn"],["out","zoomOut"]]){let c=s.querySelector(`.leaflet-control-zoom-${l}`);c&&n.register(()=>Re(c,e().words[u]))}
s.setAttribute("role","region");let f="";return n.register(()=>{let{language:l,words:u}=e();document.documentElement.lang=
l,s.setAttribute("aria-label",u.map),t.attributionControl.removeAttribution(f),f=u.attribution,t.attributionControl.addAttribution(
f)}),Mo(s,e,n),a}function bo(t,e,n,{fit:o,list:r}){let s=N("div","dl-controls"),a=(d,h)=>{let m=N("button");m.type="bu\
tton";let[p,y]=[ot("svg",{viewBox:"0 0 20 20","aria-hidden":"true"}),N("span")],[w,b]=wo[d];return p.append(ot("path",
{d:w})),m.append(p,y),n.register(()=>{Re(m,e().words[d]),y.textContent=e().words[b]}),m.addEventListener("click",h),s.
append(m),m};a("fit",()=>o(Mt(e())));let i=a("fitSection",()=>o(e().fit.section)),f=a("fitAll",()=>o([])),l=a("list",r);
document.fullscreenEnabled&&a("fullScreen",()=>{document.fullscreenElement?document.exitFullscreen():t.getContainer().
parentElement?.requestFullscreen()});let u=new L.Control({position:"topright"});u.onAdd=()=>s,u.addTo(t),L.DomEvent.disableClickPropagation(
s);function c(d){let h=Mt(d);i.hidden=!d.fit.section.length,f.hidden=!h.length||!d.crowd&&d.places.every(({id:m})=>h.includes(
m)),l.hidden=!d.crowd}return c(e()),{render:c}}function Mo(t,e,n){let[o,r]=[N("a","dl-skip"),N("div","dl-after")];n.register(
()=>{o.textContent=e().words.skip}),o.href="#",o.addEventListener("click",s=>{s.preventDefault(),r.tabIndex=0,r.focus()}),
r.addEventListener("blur",()=>r.removeAttribute("tabindex")),t.before(o),t.parentElement?.append(r)}function Ze({x:t,y:e},n,o){let r=new Map,s=(i,f)=>i*2**24+f,a=[];for(let i of n){let[f,l]=[Math.floor(t[i]/o),Math.floor(
e[i]/o)],u=null,c=o*o;for(let m=-1;m<=1;m+=1)for(let p=-1;p<=1;p+=1)for(let y of r.get(s(f+m,l+p))??[]){let w=(t[y[0]]-
t[i])**2+(e[y[0]]-e[i])**2;w>=c||(c=w,u=y)}if(u){u.push(i);continue}let d=[i];a.push(d);let h=r.get(s(f,l));h?h.push(d):
r.set(s(f,l),[d])}return a}var Be=256;function _e(t,e){let n=Float64Array.from(e,r=>Be*(r+180)/360),o=Float64Array.from(
t,r=>{let s=Math.sin(Math.max(-85.0511287798,Math.min(85.0511287798,r))*Math.PI/180);return Be*(.5-Math.log((1+s)/(1-s))/
(4*Math.PI))});return{x:n,y:o}}var jt={circle:{path:"M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19z",baseline:16.3},square:{path:"M3.5 3.5h17v17h-17z",
baseline:16.3},diamond:{path:"M12 .8 23.2 12 12 23.2 .8 12z",baseline:16.3},triangle:{path:"M12 1 23.6 22H.4z",baseline:19},
hexagon:{path:"M6.4 2.2h11.2L23.2 12l-5.6 9.8H6.4L.8 12z",baseline:16.3},ring:{path:"M12 1.5a10.5 10.5 0 1 1 0 21a10.5\
 10.5 0 1 1 0-21zM12 5a7 7 0 1 0 0 14a7 7 0 1 0 0-14z",baseline:16.3}};var vo=jt,ct=22,Fe=28;function Ge(){let t="",e=null;return(n,o,r)=>{let s=getComputedStyle(n),[a,i,f]=["--dl-ink","--d\
l-paper","--dl-soft"].map(u=>s.getPropertyValue(u).trim()),l=JSON.stringify([a,i,r,o.map(u=>({...u,shown:!0}))]);return(!e||
l!==t)&&(e=ko(o,{ink:a,paper:i,soft:f},r)),t=l,e}}function ko(t,{ink:e,paper:n,soft:o},r){let s=new Map;function a(i,f){
let l=document.createElement("canvas");l.width=ct*r,l.height=ct*r;let u=l.getContext("2d");u.scale(ct*r/Fe,ct*r/Fe),u.
translate(2,2);let{path:c,baseline:d}=vo[i.shape],h=new Path2D(c);return Object.assign(u,{lineJoin:"round",lineWidth:f?
3.4:2.6,strokeStyle:f?i.colour:e}),u.stroke(h),u.fillStyle=f?n:i.colour,u.fill(h),Object.assign(u,{font:"700 12px syst\
em-ui, sans-serif",textAlign:"center",fillStyle:f?e:i.ink}),u.fillText(i.letter,12,d),l}return{symbol(i,f,l,u,c){let d=`${u}\
 ${c>0}`,h=t.find(p=>p.id===u);if(!h)return;let m=s.get(d)??a(h,c>0);s.set(d,m),i.drawImage(m,f-ct/2,l-ct/2,ct,ct)},disc(i,f,l,u){
let c=8+2*Math.min(4,Math.log10(u));Object.assign(i,{fillStyle:n,strokeStyle:o,lineWidth:1.5}),i.beginPath(),i.arc(f,l,
c,0,2*Math.PI),i.fill(),i.stroke(),Object.assign(i,{fillStyle:e,font:"600 10px system-ui, sans-serif"}),Object.assign(
i,{textAlign:"center",textBaseline:"middle"}),i.fillText(Eo(u),f,l+.5)}}}var Eo=t=>t<1e3?String(t):`${Math.round(t/1e3)}\
k`;var So=40,Oo=40,qe=22,Co=15,Lt=.25,Ao=["site","city","area"];function We(t,{onChoose:e,onPoint:n,onOpen:o}){let r=t.getContainer(),
s=Q(t,"dl-crowd",580);s.classList.add("dl-passive");let a=document.createElement("canvas");a.className="dl-crowd leafl\
et-zoom-animated",a.setAttribute("aria-hidden","true");let i=Ge(),f=new Map,l=null,u=[],c=null,d=[],h=[],m="",p=[],y={
corner:L.latLng(0,0),zoom:0},w="";function b(g){if(typeof g!="string")return Promise.resolve(g);let v=f.get(g)??Po(g);
return f.set(g,v),v.catch(()=>f.delete(g)),v}async function x({crowd:g}){if(g?.places===c?.places&&g?.metres===c?.metres)
return!1;let v=c;if(c=g,!g)return l=null,!1;g.metres!==v?.metres&&(u=[]);try{let[T,S]=await Promise.all([b(g.places),b(
g.metres)]);return c!==g?!1:(l?.columns!==T&&(l=To(T)),u=S,m="",!0)}catch{return c===g&&(c=null),!1}}function O(g,v){let T=l?.
at.get(g);return l&&T!==void 0?E(l,T,v):null}function E({columns:g},v,T){let{words:S}=T,j=g.names[v],_=T.layers.find(({
id:Y})=>Y===g.layerIds[g.layers[v]]),q=g.ids[v]===T.origin,F=u.length&&!q?At(u[v],T):"",W=g.points[v],H=T.places.find(
({id:Y})=>Y===T.origin)?.name??"",et=S.described.replace("{name}",()=>j).replace("{layer}",()=>_?.title??"").replace("\
{far}",F).replace("{origin}",()=>H),X=g.longitudes[v];return{id:g.ids[v],name:j,latitude:g.latitudes[v],longitude:X,trueLongitude:X-
360*Math.floor((X+180)/360),timeZone:g.timeZones[g.zones[v]],far:F&&W?S.farTo.replace("{far}",F).replace("{point}",()=>W):
F,layer:g.layerIds[g.layers[v]],rank:Math.max(2,g.ranks[v]),precision:Ao[g.precisions[v]],outline:"",polygons:[],quiet:!!T.
crowd?.quiet&&g.ids[v]!==T.chosen,description:F?et:j}}function C(g){if(!l||!g.crowd||!d.length)return g;let v=l,T=new Set(
g.places.map(({id:_})=>_)),S=ne(v,g),j=d.filter(_=>S[v.columns.layers[_]]&&!T.has(v.columns.ids[_]));return{...g,places:[
...g.places,...j.map(_=>E(v,_,g))]}}function k(g){if(!l||!g.crowd)return p=[],!1;let v=l,T=new Set(g.places.map(({id:U})=>v.
at.get(U))),S=Math.floor(t.getZoom()*2)/2,j=ne(v,g),_=JSON.stringify([S,j,[...T]]);if(_!==m){m=_;let U=v.order.filter(
st=>j[v.columns.layers[st]]&&!T.has(st));h=Ze(v,U,So/2**S)}let q=2**t.getZoom(),F=t.getSize(),{x:W,y:H}=t.project(t.getCenter()).
subtract(F.divideBy(2)),[et,X]=[F.x*Lt,F.y*Lt];p=[];let Y=[];for(let U of h){let[st,ft]=[v.x[U[0]]*q-W,v.y[U[0]]*q-H];
if(st<-et||ft<-X||st>F.x+et||ft>F.y+X)continue;let Gt=st>0&&ft>0&&st<F.x&&ft<F.y;U.length===1&&Gt&&Y.length<Oo?Y.push(
U[0]):p.push({group:U,x:st,y:ft})}let ht=String(Y)!==String(d);return d=Y,ht}function $(g){if(!l||!g.crowd){a.remove();
return}let v=l;a.isConnected||s.append(a);let T=t.getSize(),[S,j]=[Math.round(T.x*Lt),Math.round(T.y*Lt)],_=window.devicePixelRatio||
1,[q,F]=[T.x+2*S,T.y+2*j];a.width=q*_,a.height=F*_,Object.assign(a.style,{width:`${q}px`,height:`${F}px`});let W=t.containerPointToLayerPoint(
[-S,-j]);y={corner:t.layerPointToLatLng(W),zoom:t.getZoom()},L.DomUtil.setTransform(a,W,1);let H=a.getContext("2d");H.
scale(_,_),H.globalAlpha=g.crowd.quiet?.4:1;let et=i(r,g.layers,_);for(let{group:X,x:Y,y:ht}of p){let[U]=X;X.length>1?
et.disc(H,Y+S,ht+j,X.length):et.symbol(H,Y+S,ht+j,v.columns.layerIds[v.columns.layers[U]],v.columns.precisions[U])}a.dataset.
places=String(p.reduce((X,{group:Y})=>X+Y.length,0)),a.dataset.others=String(A(g)-g.places.filter(({id:X})=>v.at.has(X)).
length)}function z(){return p.map(({x:g,y:v})=>tt(g,v,qe,qe))}function A(g){if(!l||!g.crowd)return g.places.length;let v=l,
T=ne(v,g),S=g.places.filter(({id:q})=>!v.at.has(q)).length,j=v.at.get(g.origin),_=j!==void 0&&!T[v.columns.layers[j]]?
1:0;return v.columns.layers.reduce((q,F)=>q+Number(T[F]),S+_)}function R(){if(!l)return[];let{columns:g}=l,v=t.getSize(),
T=p.filter(({x:S,y:j})=>S>0&&j>0&&S<v.x&&j<v.y).flatMap(({group:S})=>S);return[...d,...T.sort((S,j)=>g.ranks[S]-g.ranks[j]||
S-j)].map(S=>g.ids[S])}function B(g,v){if(!a.isConnected)return;let T=t._latLngToNewLayerPoint(y.corner,v,g);L.DomUtil.
setTransform(a,T,t.getZoomScale(v,y.zoom))}t.on("zoomanim",({center:g,zoom:v})=>B(g,v)),t.on("zoom",()=>B(t.getCenter(),
t.getZoom()));function Z(g){let{target:v}=g;if(!l||!(v instanceof Element)||v.closest(".leaflet-marker-icon, .leaflet-\
control, .dl-list"))return null;let T=t.mouseEventToContainerPoint(g),S=t.latLngToContainerPoint(y.corner),j=t.getSize(),
_=L.point(S.x+Math.round(j.x*Lt),S.y+Math.round(j.y*Lt)),q=null,F=Co**2;for(let W of p){let H=(W.x+_.x-T.x)**2+(W.y+_.
y-T.y)**2;H<F&&([F,q]=[H,W])}return q&&{ids:q.group.map(W=>l.columns.ids[W]),at:T}}return r.addEventListener("click",g=>{
if(t.dragging.moved())return;let v=Z(g);v&&(g.stopPropagation(),v.ids.length>1?o(v.ids):e(v.ids[0]))},{capture:!0}),matchMedia(
"(hover: hover)").matches&&r.addEventListener("pointermove",g=>{if(!p.length)return;let v=Z(g),T=v?v.ids[0]:"";T!==w&&
(w=T,r.classList.toggle("dl-pointing",!!v),n(v?.ids??[],v?.at??null))},{passive:!0}),{load:x,placeOf:O,writtenOut:C,arrange:k,
draw:$,boxes:z,count:A,inSight:R,anchors:g=>g.flatMap(v=>{let T=l?.at.get(v);return l&&T!==void 0?[L.latLng(l.columns.
latitudes[T],l.columns.longitudes[T])]:[]})}}function ne({columns:t},{layers:e}){let n=new Set(e.filter(o=>o.shown).map(
({id:o})=>o));return t.layerIds.map(o=>n.has(o))}function To(t){let e=t.ids.map((o,r)=>r).sort((o,r)=>t.ranks[o]-t.ranks[r]||
o-r),n=new Map(t.ids.map((o,r)=>[o,r]));return{columns:t,..._e(t.latitudes,t.longitudes),order:e,at:n}}async function Po(t){
let e=await fetch(t);if(!e.ok||!e.body)throw new Error(`${t}: ${e.status}`);return new Response(e.body.pipeThrough(new DecompressionStream(
"deflate"))).json()}function Ue(t){return[...new Set([...Bt(t),...t.fit.section])]}function Bt({chosen:t,fit:e,origin:n}){return[...new Set(
[t,...e.claim,n])].filter(Boolean)}function He(t,e){return e.fit.section.length&&String(t?.fit.section??"")!==String(e.
fit.section)?e.fit.section:e.fit.claim.length&&String(t?.fit.claim??"")!==String(e.fit.claim)?e.fit.claim:e.chosen&&t?.
chosen!==e.chosen?[e.chosen]:t&&t.origin!==e.origin?[e.origin]:[]}var Je=20,$o=34,No=30;function Io(t,e){let n=({place:o})=>e.includes(o.id)?e.indexOf(o.id):e.length;return[...t].filter(
o=>o.marker).sort((o,r)=>n(o)-n(r)||o.place.rank-r.place.rank)}function oe(t){let e=[];for(let n of t){let o=!n.ownGroup&&
e.find(([r])=>Math.abs(r.x-n.x)<Je&&Math.abs(r.y-n.y)<Je);o?o.push(n):e.push([n])}return e}function zo(t,e){let n=Math.
max($o,No*e/(2*Math.PI)),o=2*Math.PI*t/e-Math.PI/2;return{x:Math.cos(o)*n,y:Math.sin(o)*n}}function Ve(t,e,n,o,r,s){let a=r&&
r.zoom===t.getZoom()?r.ids:[],i=Io(e,n).map(l=>{let{x:u,y:c}=t.latLngToContainerPoint(l.anchor),{id:d}=l.place,h=a.includes(
d)?zo(a.indexOf(d),a.length):{x:0,y:0};return{entry:l,x:u+h.x,y:c+h.y,ownGroup:o.includes(d)||a.includes(d)}}),f=new Map;
for(let[l,...u]of oe(i)){f.set(l.entry,{x:l.x,y:l.y}),l.entry.members=u.map(({entry:c})=>c.place.id);for(let{entry:c}of u)
c.members=[]}for(let{entry:l,x:u,y:c,ownGroup:d}of i){if(!l.marker)continue;l.at=a.includes(l.place.id)?t.containerPointToLatLng(
[u,c]):l.anchor;for(let y of[l.marker,l.label])y.getLatLng().equals(l.at)||y.setLatLng(l.at);let h=f.has(l);K(l.marker).
classList.toggle("dl-gathered",!h);let m=d?3e3-n.indexOf(l.place.id):1e3-l.place.rank;Ke(l.marker,h?m:0),Ke(l.label,d?
m:0);let p=l.members.length;rt(l.count,p?s.replace("{n}",String(p)):"")}return f}function Ke(t,e){(t.options.zIndexOffset??
0)!==e&&t.setZIndexOffset(e)}var Xe=[[85,180],[75,180],[71.54,185.87],[68,191],[65.5,191],[62.1,184.51],[59.5,180],[57.06,176.06],[53,170],[50.41,175.28],
[48,180],[-2.5,180],[-2.51,201.51],[-.23,201.51],[1.5,199.36],[4.94,199.36],[4.94,203.98],[-.37,206.45],[-5.06,208.19],
[-9.91,210],[-11.65,210],[-11.65,205.43],[-5.84,203.92],[-5.84,190.6],[-9.43,189.01],[-11.06,188.71],[-13.97,189],[-14.43,
188.76],[-15,187.5],[-45,187.5],[-51,180],[-85,180]];function re(t){return t.map(e=>Xe.map(([n,o])=>[n,o+e]))}function Ye({west:t,south:e,east:n,north:o}){let r=new Set;for(let s=Math.floor(t/20);s<=Math.floor(n/20);s+=1){let a=((s+
9)%18+18)%18-9;for(let i=Math.floor(e/20);i<=Math.floor(o/20);i+=1)r.add(`${a},${i}`)}return[...r]}function Qe(t){let e=[],
n=[0,0],[o,r,s]=[0,0,0];for(let a=0;a<t.length;a+=1){let i=t.charCodeAt(a)-63;r|=(i&31)<<s,s+=5,!(i>=32)&&(n[o]+=r&1?~(r>>
1):r>>1,o&&e.push([n[0],n[1]]),[o,r,s]=[1-o,0,0])}return e}var tn=t=>Qe(t).map(([e,n])=>[n/1e3,e/1e3]);function en(t,e){
let n=new Map;for(let[r,s,a,i]of e.flatMap(f=>f.arcs)){let f=n.get(r);f?f.push([s,a,i]):n.set(r,[[s,a,i]])}let o=t.arcs.
slice();for(let[r,s]of n)o[r]=Bo(Ro(jo(o[r]),s));return{...t,arcs:o}}function Ro(t,e){let n=[],o=0;for(let[r,s,a]of e.
sort((i,f)=>i[0]-f[0]))n.push(...t.slice(o,r+1),...Qe(a)),o=s;return[...n,...t.slice(o)]}function jo(t){let[e,n]=[0,0];
return t.map(([o,r])=>(e+=o,n+=r,[e,n]))}var Bo=t=>t.map(([e,n],o)=>o?[e-t[o-1][0],n-t[o-1][1]]:[e,n]);var nn=85.0511287798,Zo=Math.PI/180;function on(t,e,n){let[o,r]=[new Float64Array(e),new Float64Array(e)],[s,a]=[new Uint32Array(
t+1),new Float64Array(4*t)],i=0;for(let f=0;f<t;f+=1){let[l,u,c,d]=[1/0,1/0,-1/0,-1/0];n(f,(h,m)=>{let p=Math.sin(Math.
max(-nn,Math.min(nn,m))*Zo),y=h/360+.5,w=.5-Math.log((1+p)/(1-p))/(4*Math.PI);o[i]=y,r[i]=w,i+=1,y<l&&(l=y),y>c&&(c=y),
w<u&&(u=w),w>d&&(d=w)}),s[f+1]=i,a.set([l,u,c,d],4*f)}return{xs:o,ys:r,starts:s,boxes:a,kept:null}}function se({arcs:t,
transform:e}){let{scale:n,translate:o}=e,r=t.reduce((s,a)=>s+a.length,0);return on(t.length,r,(s,a)=>{let[i,f]=[0,0];for(let l of t[s])
i+=l[0],f+=l[1],a(i*n[0]+o[0],f*n[1]+o[1])})}function rn(t){let e=t.reduce((n,o)=>n+o.length,0);return on(t.length,e,(n,o)=>{
for(let[r,s]of t[n])o(r,s)})}function _o(t,e){if(t.kept?.scale===e)return t.kept;let{xs:n,ys:o,starts:r}=t,s={scale:e,
at:new Uint32Array(n.length),starts:new Uint32Array(r.length)},a=1/e**2,i=0;for(let f=0;f+1<r.length;f+=1){let[l,u]=[r[f],
r[f+1]-1],c=l;s.at[i++]=l;for(let d=l+1;d<u;d+=1)(n[d]-n[c])**2+(o[d]-o[c])**2<=a||(c=d,s.at[i++]=d);u>l&&(s.at[i++]=u),
s.starts[f+1]=i}return t.kept=s,s}function Fo(t,e,n,{scale:o,origin:r,min:s,max:a,turns:i}){let{xs:f,ys:l,boxes:u}=t,{
at:c,starts:d}=_o(t,o),[h,m]=[(s.y+r.y)/o,(a.y+r.y)/o],p="";for(let y of i){let w=y/360*o-r.x,[b,x]=[(s.x-w)/o,(a.x-w)/
o];for(let O of e){let[E,C,k,$]=[1/0,1/0,-1/0,-1/0];for(let Z of O){let g=4*(Z<0?~Z:Z);u[g]<E&&(E=u[g]),u[g+1]<C&&(C=u[g+
1]),u[g+2]>k&&(k=u[g+2]),u[g+3]>$&&($=u[g+3])}if(k<b||E>x||$<h||C>m)continue;let z=o>=256*2**Tt?[]:null,[A,R,B]=[0,0,!0];
for(let Z of O){let g=Z<0?~Z:Z,v=4*g,[T,S]=[d[g],d[g+1]],_=u[v+2]<b||u[v]>x||u[v+3]<h||u[v+1]>m?Math.max(1,S-T-1):1;for(let q=B?
0:_;q<S-T;q+=_){let F=c[Z<0?S-1-q:T+q],[W,H]=[Math.round(f[F]*o+w),Math.round(l[F]*o-r.y)];z?z.push({x:W,y:H}):p+=B?`M${W}\
 ${H}l`:`${W-A} ${H-R} `,[A,R,B]=[W,H,!1]}}z?p+=Go(z,n):p+=n?"z":""}}return p||"M0 0"}function Go(t,e){let[n,o]=[t[0],
t[t.length-1]],r=t.length>3&&n.x===o.x&&n.y===o.y;return Pt([r?t.slice(1):t],r||e)}function ie(t,e){let n=null,o=new(L.
Path.extend({options:t,_project(){},_update(){let{_map:r,_renderer:s}=this;if(!r)return;let{min:a,max:i}=s._bounds,f={
scale:256*2**r.getZoom(),origin:r.getPixelOrigin(),min:a,max:i,turns:e};s._setPath(this,n?Fo(n.lines,n.chains,n.closed,
f):"M0 0")}}));return{layer:o,show(r,s,a){n={lines:r,chains:s,closed:a},o.redraw()}}}var Wo={arcs:[],islands:[]};function sn(t,e,n){let o=[],r=null,s=null,a=null,i=!1,f=new Map,l=new Map;Q(t,"dl-land",200);
let u=L.svg({pane:"dl-land",padding:.4}),c=k=>({className:k,pane:"dl-land",renderer:u,interactive:!1}),d=k=>({className:k,
pane:"dl-night",renderer:e,interactive:!1}),h=L.polyline([],d("dl-meridian")).addTo(t),m=L.polyline([],d("dl-date-line")).
addTo(t);async function p(k,$){y($);try{r=typeof k=="string"?await(await fetch(k)).json():k}catch{return null}return r&&
(s=se(r)),b(),r}function y(k){let $=Pe(k).filter(A=>!o.includes(A));if(!$.length)return;o.push(...$);let z=o.map(A=>[[
-85,180+A],[85,180+A]]);h.setLatLngs(z),m.setLatLngs(re(o));for(let{layer:A}of l.values())A.redraw()}async function w(k){
let $=i;if(i=t.getZoom()>=5.5,t.getContainer().classList.toggle("dl-near",i),!r)return null;let z=i?Ye(Uo(t.getBounds())).
filter(R=>!f.has(R)):[];if(!z.length)return i!==$&&b(),null;try{let R=async Z=>typeof k=="string"?(await fetch(`${k}/${Z}\
.json`)).json():k[Z]??Wo,B=await Promise.all(z.map(R));for(let[Z,g]of B.entries())f.set(z[Z],g)}catch{return null}let A=en(
r,[...f.values()]);return a={world:A,arcs:se(A)},b(),A}function b(){let k=i?a?.arcs??s:s;if(!r||!k)return;let{countries:$,
coast:z,borders:A,disputed:R}=r.objects,B=i?[...f.values()]:[];x("dl-ground",k,$.geometries.flatMap(ae),!0),O("dl-lake",
B.flatMap(({lakes:g=[]})=>g),!0),O("dl-division",B.flatMap(({divisions:g=[]})=>g),!1),O("dl-island",B.flatMap(({islands:g})=>g),
!0),x("dl-border",k,A.arcs,!1),x("dl-coast",k,z.arcs,!1),C();for(let[g,v]of R.geometries.entries()){let T=`disputed ${g}`;
l.has(T)||l.set(T,E(v)),x(T,k,ae(v),!0)}let Z=new Set(R.geometries.flatMap(ae).flat().map(g=>g<0?~g:g));x("dl-dispute",
k,[...Z].map(g=>[g]),!1)}function x(k,$,z,A){let R=l.get(k)??ie(c(k),o);l.set(k,R),R.show($,z,A),t.hasLayer(R.layer)||
R.layer.addTo(t)}function O(k,$,z){x(k,rn($.map(tn)),$.map((A,R)=>[R]),z)}function E({properties:k}){let{name:$,note:z}=k??
{},A=N("div");A.append(N("strong","",$??""),N("div","",z??""));let R=ie({...c("dl-disputed"),interactive:!0},o);return R.
layer.on("mouseover",()=>n([$,z].filter(Boolean).join(": "))).on("mouseout",()=>n("")).on("click",({latlng:B})=>L.popup(
{className:"dl-popup"}).setLatLng(B).setContent(A).openOn(t)),R}function C(){let k=t.getPane("dl-land")?.querySelector(
"svg");if(k?.querySelector("#dl-hatch"))return;let $=ot("pattern",{id:"dl-hatch",width:6,height:6,patternUnits:"userSp\
aceOnUse",patternTransform:"rotate(45)"});$.append(ot("path",{d:"M0 0v6",class:"dl-hatch"}));let z=ot("defs",{});z.append(
$),k?.prepend(z)}return{load:p,reach:y,refine:w,dateLines:()=>re(o)}}var Uo=t=>({west:t.getWest(),south:t.getSouth(),east:t.
getEast(),north:t.getNorth()});function ae(t){return t.type==="Polygon"?t.arcs:t.type==="MultiPolygon"?t.arcs.flat():[]}function Zt(t,e,n){let o=new Map;function r({id:s,text:a,paths:i,height:f,rank:l},u){let c=o.get(s)??$t(t,e,"");o.set(
s,c);let d=at(c);rt(d,a);let{width:h,height:m}=n(d),p=i.flatMap(y=>St(xt(t,y))).filter(([y,w],b)=>b%4===0&&y>h/2&&y<u.
x-h/2&&w>12&&w<u.y-12).map(([y,w])=>({x:y,y:w,dx:0,dy:0,angle:0,cost:Math.abs(w-u.y*f)*.1,boxes:[tt(y,w,h,m)],leader:null,
onLine:!0}));return{id:s,label:c,must:!1,rank:l,candidates:p}}return{items(s,a){for(let[i,f]of o)s.some(l=>l.id===i)||
(f.remove(),o.delete(i));return s.map(i=>r(i,a))}}}var Ho=[-180,180,540].map(t=>[[-60,t],[75,t]]);function Jo(t,e){return["Etc/GMT-12","Etc/GMT+12"].map(n=>new Intl.DateTimeFormat(
e,{weekday:"long",timeZone:n}).format(t))}function an(t,e,n){let o=Zt(t,"dl-date",n);return{items(r,s){let[a,i]=Jo(it(
r),r.language),{dateLine:f,antimeridian:l}=r.words,u=`${a} | ${f} | ${i}`;return o.items([{id:"date line",text:u,paths:e(),
height:.75,rank:3.2},{id:"meridian",text:l,paths:Ho,height:.92,rank:3.2}],s)}}}var vt=class t{constructor(e,n,o){this.size=o,this.cells=new Map,this.leaders=[],this.width=Math.ceil(o.x/6)+1;let r=Math.
ceil(o.y/6)+1;this.dots=new Uint8Array(this.width*r);for(let[s,a]of n)this.isInside(s,a)&&(this.dots[this.dotAt(s,a)]=
1);this.sums=new Uint32Array((this.width+1)*(r+1));for(let s=0;s<r;s+=1)for(let a=0,i=0;a<this.width;a+=1)i+=this.dots[s*
this.width+a],this.sums[(s+1)*(this.width+1)+a+1]=this.sums[s*(this.width+1)+a+1]+i;this.height=r;for(let s of e)this.
add(s)}isInside(e,n){return e>=0&&n>=0&&e<this.size.x&&n<this.size.y}dotAt(e,n){return Math.floor(n/6)*this.width+Math.
floor(e/6)}copy(){let e=Object.assign(Object.create(t.prototype),this);return e.cells=new Map([...this.cells].map(([n,
o])=>[n,o.slice()])),e.leaders=this.leaders.slice(),e}*keys({left:e,top:n,right:o,bottom:r},s=0){for(let a=Math.floor(
(n-s)/48);a<=Math.floor((r+s)/48);a+=1)for(let i=Math.floor((e-s)/48);i<=Math.floor((o+s)/48);i+=1)yield i*4096+a}add(e){
for(let n of this.keys(e)){let o=this.cells.get(n);o?o.push(e):this.cells.set(n,[e])}}near(e,n=0){let o=new Set;for(let r of this.
keys(e,n))for(let s of this.cells.get(r)??[])o.add(s);return o}inkUnder({left:e,top:n,right:o,bottom:r}){let[s,a]=[e,o].
map(u=>Math.max(0,Math.min(this.width,Math.round(u/6)))),[i,f]=[n,r].map(u=>Math.max(0,Math.min(this.height,Math.round(
u/6)))),l=(u,c)=>this.sums[c*(this.width+1)+u];return l(a,f)-l(s,f)-l(a,i)+l(s,i)}inkAlong([e,n,o,r]){let s=Math.ceil(
Math.hypot(o-e,r-n)/6),a=0;for(let i=1;i<s;i+=1){let[f,l]=[e+(o-e)*i/s,n+(r-n)*i/s];this.isInside(f,l)&&(a+=this.dots[this.
dotAt(f,l)])}return a}};function cn(){let t=new Map;return function(n,o=!1){let r=n.parentNode,a=`${(n.childElementCount?[...n.children]:[n]).
map(u=>u.textContent).join(`
`)} ${r.className.includes("minor")} ${o}`,i=t.get(a);if(i)return i;let{className:f}=r;r.classList.remove("dl-hidden"),
r.classList.toggle("dl-brief",o);let l={width:Math.ceil(n.offsetWidth),height:Math.ceil(n.offsetHeight)};return r.className=
f,l.width&&t.set(a,l),l}}var lt=1e3,Ko=60,Vo=60,Xo=[0,-45,45,180,-135,135,-90,90,-22.5,22.5,-157.5,157.5,-67.5,67.5,-112.5,112.5].map(t=>[Math.
cos(t*Math.PI/180),Math.sin(t*Math.PI/180)]),Yo=[0,8,20,34,50,70,95,125];function ce({x:t,y:e,gap:n,width:o,height:r,inside:s,
reach:a,brief:i=!1}){let f=i?Ko:0,[l,u]=[0,!1],c=[];s&&c.push({x:t,y:e,dx:0,dy:0,angle:l,cost:f,boxes:[tt(t,e,o,r)],leader:null,
onLine:u,brief:i});for(let d of Yo.filter(h=>h<=a))Xo.forEach(([h,m],p)=>{let[y,w]=[h,m].map(k=>Math.max(-1,Math.min(1,
k*1.42))),b=h*(n+d)+y*o/2,x=m*(n+d)+w*r/2,O=d>8?[t,e,t+h*(n+d),e+m*(n+d)]:null,E=f+(s?20:0)+d+p*1.5,C=[tt(t+b,e+x,o,r)];
c.push({x:t+b,y:e+x,dx:b,dy:x,angle:l,cost:E,boxes:C,leader:O,onLine:u,brief:i})});return c}function Qo({x:t,y:e},{width:n,
height:o}){return[-1,1].flatMap(r=>[1,-1].map(s=>tt(t+s*(4+n/2),e+r*(6+o/2),n,o)))}function fn(t,e,n,o){let r=e.flatMap(
(i,f)=>Qo(t,i).map((l,u)=>({spot:l,corner:u,chosen:f}))),s=i=>n.reduce((f,l)=>f+wt(i,l),bt(i,o)),a=i=>i.reduce((f,l)=>s(
l.spot)<s(f.spot)?l:f);return r.find(({spot:i})=>!s(i))??a(r.filter(({chosen:i})=>i===e.length-1))}function un(t){let e=[
0];for(let o=1;o<t.length;o+=1)e.push(e[o-1]+Math.hypot(t[o][0]-t[o-1][0],t[o][1]-t[o-1][1]));let n=o=>{let r=1;for(;r<
e.length-1&&e[r]<o;)r+=1;let s=(o-e[r-1])/(e[r]-e[r-1]||1);return[0,1].map(a=>t[r-1][a]+(t[r][a]-t[r-1][a])*s)};return{
total:e[e.length-1],at:n}}function dn({line:t,width:e,height:n,size:o}){let{total:r,at:s}=un(t),[a,i]=s(r/2);return mt(
[a,i],o)?ce({x:a,y:i,gap:8,width:e,height:n,inside:!1,reach:50}).map(l=>({...l,cost:l.cost+Vo,leader:null})):[]}function hn({
line:t,width:e,height:n,size:o}){let{total:r,at:s}=un(t),a=[];for(let i=.08;i<=.921;i+=.04){let f=r*i;if(f<e/2+14||f>r-
e/2-14)continue;let[l,u,c]=[s(f-e/2),s(f+e/2),s(f)];if(bt(tt(c[0],c[1],e,n),o)>0)continue;let d=Math.atan2(u[1]-l[1],u[0]-
l[0]);Math.abs(d)>Math.PI/2&&(d+=d>0?-Math.PI:Math.PI);let h=Math.max(1,Math.ceil(e/n)),m=Array.from({length:h},(w,b)=>{
let x=((b+.5)/h-.5)*e;return tt(c[0]+Math.cos(d)*x,c[1]+Math.sin(d)*x,n,n)}),[p,y]=c;a.push({x:p,y,dx:0,dy:0,angle:d,cost:Math.
abs(i-.5)*60,boxes:m,leader:null,onLine:!0})}return a}function pn(t,e,n,o){let r=new vt(e,n,o),s=t.filter(c=>c.always),
a=t.filter(c=>c.must&&!c.always),i=null;for(let c=0;c<6;c+=1){let d=r.copy(),h=ln([...s,...a],d),m=w=>h.get(w.id)?.total??
lt*(2-t.indexOf(w)/t.length),p=a.reduce((w,b)=>w+m(b),0);(!i||p<i.total)&&(i={chosen:h,field:d,total:p});let y=a.filter(
w=>m(w)>lt/5).sort((w,b)=>m(b)-m(w))[0];if(!y||y===a[0])break;a=[y,...a.filter(w=>w!==y)]}let{chosen:f,field:l}=i??{chosen:new Map,
field:r},u=t.filter(c=>!c.must&&!c.always);for(let[c,d]of ln(u,l))f.set(c,d);return f}function ln(t,e){let n=new Map;for(let o of t){
let r=null,s=o.always?1/0:lt;for(let a of o.candidates){if(a.cost-10>=s)continue;let i=er(o,a,e,s);i>=s||(r={...a,total:i},
s=i)}r&&(tr(o.id,r,e),n.set(o.id,r))}return n}function tr(t,{boxes:e,leader:n},o){for(let r of e)o.add({...r,owner:t});
n&&o.leaders.push(n)}function er(t,e,n,o){let r=e.cost;t.previous&&Math.hypot(t.previous.dx-e.dx,t.previous.dy-e.dy)<4&&
(r-=10);for(let s of e.boxes){let a=bt(s,n.size);if(a>0&&(r+=lt+a),r>=o)return r;for(let i of n.near(s)){let f=i.owner===
t.id?0:wt(s,i);f>0&&(r+=lt+f)}for(let i of n.leaders)Vt(i,s)&&(r+=t.must?lt/2:lt);if(r>=o)return r;e.onLine||(r+=Math.
min(45,3*n.inkUnder(s)))}if(e.onLine)return r;for(let s of n.near(e.boxes[0],34))s.marker&&s.owner!==t.id&&(r+=Math.max(
0,34-ke(e.boxes[0],s))*2);return e.leader?r+nr(t,e.leader,n):r}function nr(t,e,n){let[o,r,s,a]=e,i=Math.min(60,10*n.inkAlong(
e)),f={left:Math.min(o,s),top:Math.min(r,a),right:Math.max(o,s),bottom:Math.max(r,a)};for(let l of n.near(f,30))o>l.left-
4&&o<l.right+4&&r>l.top-4&&r<l.bottom+4||l.owner===t.id||(Vt(e,l)&&(i+=lt/2),l.marker&&(i+=4*Math.max(0,30-Ee(e,(l.left+
l.right)/2,(l.top+l.bottom)/2))));return i}var or=[-720,-360,0,360,720],kt=90;function _t({line:t,holds:e}){let n=or.map(r=>t.map(([s,a])=>[s,a+r]));return e.length!==
1?n:[(t[t.length-1][1]<t[0][1]?n.toReversed():n).flatMap((r,s)=>r.slice(s?1:0))]}function rr(t){let e=_t(t);if(t.holds.
length===2){let r=e.flat().map(([,f])=>f),[s,a]=[Math.min(...r)-360,Math.max(...r)+360];return[[[-kt,s],[-kt,a],[kt,a],
[kt,s]],...e]}if(!t.holds.length)return e;let[n]=e,o=t.holds[0]==="north"?kt:-kt;return[[...n,[o,n[n.length-1][1]],[o,
n[0][1]]]]}function mn(t,e){Q(t,"dl-rings",380);let o={pane:"dl-rings",renderer:L.svg({pane:"dl-rings",padding:.4}),interactive:!1,
smoothFactor:.5},r=new Map;function s(a){let[i,f]=[_t(a),a.id],l=()=>e(r.get(f)?.ring.text??""),u=L.polyline(i,{...o,className:"\
dl-touch",interactive:!0,bubblingMouseEvents:!1});return u.on("mouseover click",l).on("mouseout",()=>e("")),[L.polygon(
rr(a),{...o,className:"dl-reached",stroke:!1,fillRule:"evenodd"}),L.polyline(i,{...o,className:"dl-range"}),u]}return{
render({rings:a}){let i=new Map(a.map(f=>[f.id,f]));for(let[f,{parts:l}]of r)if(!(i.get(f)&&r.get(f)?.written===JSON.stringify(
i.get(f)?.line))){for(let u of l)u.remove();r.delete(f)}for(let[f,l]of i){let u=r.get(f);if(u){u.ring=l;continue}let c=s(
l);for(let d of c)d.addTo(t);yt(c[1]).dataset.ring=f,r.set(f,{ring:l,written:JSON.stringify(l.line),parts:c})}}}}var gn=24,sr=15,ir=125,ar=8,Ft=t=>`arc ${t}`,yn=t=>`straight ${t}`,cr=t=>({id:t.id,text:t.label,paths:_t(t),height:.2,
rank:2.5});function xn(t,e,n,o){let r=t.getContainer(),s=cn(),a=an(t,o,s),i=Zt(t,"dl-range-label",s),f=null;function l(x,O){
let E=t.getSize();if(!E.x||!E.y)return null;let C=Ue(x),k=Ve(t,e.values(),C,Bt(x),f,x.words.nearbyCount),$=[...c(k),...O],
z=h(k),A=[...z.values()].flatMap(St).filter(S=>mt(S,E)),R=p(C,Bt(x),k,E),B=[...a.items(x,E),...i.items(x.rings.map(cr),
E)],Z=[...R,...y(z,E),...B].sort((S,j)=>S.rank-j.rank),g=u(pn(Z,$,A,E));for(let S of e.values())w(S,g.get(S.place.id));
for(let{id:S,label:j}of B)b(j,g.get(S),!1);for(let[S,j]of n)b(j.label,g.get(Ft(S)),!0),j.straight&&b(j.straight.label,
g.get(yn(S)),!0);let v=[...g.values()].flatMap(S=>S.boxes),T=o().flatMap(S=>St(xt(t,S)));return new vt([...$,...v],[...A,
...T],E)}function u(x){let O=[...n.values()].map(({arc:C})=>C).filter(({claim:C})=>C),E=O.find(({reach:C})=>!C);if(E&&
!x.get(Ft(E.id))?.onLine)for(let{id:C,reach:k}of O)k&&x.delete(Ft(C));return x}function c(x){let O=[...x].map(([{place:{
id:k}},{x:$,y:z}])=>({...tt($,z,gn,gn),owner:k,marker:!0})),E=t.getSize(),C=[];for(let[{members:k,count:$,place:z},A]of x){
if(!k.length)continue;let R=[...O.filter(({owner:S})=>S!==z.id),...C],B=[$.textContent??"",`+${k.length}`],Z=B.map(S=>(rt(
$,S),s($))),{spot:g,corner:v,chosen:T}=fn(A,Z,R,E);rt($,B[T]),$.dataset.corner=String(v),C.push(g)}return[...O,...C]}function d(){
let x=r.getBoundingClientRect();return[...r.querySelectorAll(".leaflet-control, .dl-notice:not(:empty)")].map(O=>{let E=O.
getBoundingClientRect();return{left:E.left-x.left,top:E.top-x.top,right:E.right-x.left,bottom:E.bottom-x.top}})}function h(x){
let O=new Map;for(let E of n.values()){let C=e.get(E.arc.to);(E.arc.claim||C&&(!C.marker||x.has(C)))&&O.set(E,xt(t,E.arc.
paths[0]))}return O}function m({at:x,marker:O,card:E},C){let{x:k,y:$}=t.latLngToContainerPoint(x),z=!O;return[!1,!0].flatMap(
A=>ce({x:k,y:$,gap:z?0:sr,inside:z,reach:C,brief:A,...s(E,A)}))}function p(x,O,E,C){return[...e.values()].flatMap(k=>{
let{id:$,quiet:z}=k.place,A=x.includes($),R=A?x.indexOf($)/x.length:k.place.rank,{x:B,y:Z}=t.latLngToContainerPoint(k.
at);if(!mt([B,Z],C,20)||k.marker&&!E.has(k))return[];let g=A||R===1&&!z||!k.marker,v=mt([B,Z],C)&&g,T=v&&O.includes($),
S=m(k,g?ir:ar);return[{id:$,entry:k,must:v,always:T,rank:R,previous:k.spot,candidates:S}]})}function y(x,O){let E=(C,k,$,z,A=!1)=>{
let R={line:$,size:O,...s(at(k))},B=A?dn(R):[];return{id:C,rank:z,must:!1,always:B.length>0,candidates:[...hn(R),...B]}};
return[...x].flatMap(([{arc:C,label:k,straight:$},z])=>{let A=C.rank+(C.reach?.6:-.6),R=C.claim&&!C.reach,B=at(k).textContent?
[E(Ft(C.id),k,z,A,R)]:[];return!$||!C.straight?B:[...B,E(yn(C.id),$.label,xt(t,C.straight.path),C.rank+.6)]})}function w(x,O){
x.spot=O;let{classList:E}=K(x.label);if(E.toggle("dl-hidden",!O&&!!x.marker),E.toggle("dl-unplaced",!O&&!x.marker),E.toggle(
"dl-brief",!!O?.brief),!O||(x.card.style.transform=`translate(calc(${O.dx}px - 50%), calc(${O.dy}px - 50%))`,x.leader.
hidden=!O.leader,!O.leader))return;let[C,k]=[O.leader[2]-O.leader[0],O.leader[3]-O.leader[1]];x.leader.style.width=`${Math.
hypot(C,k)}px`,x.leader.style.transform=`rotate(${Math.atan2(k,C)}rad)`}function b(x,O,E){K(x).classList.toggle("dl-hi\
dden",!O),O&&(x.setLatLng(t.containerPointToLatLng([O.x,O.y])),E&&(at(x).style.transform=`translate(-50%, -50%) rotate\
(${O.angle}rad)`))}return{arrange:l,controls:d,fanOut(x){f={ids:x,zoom:t.getZoom()}}}}var wn=new Map;function lr(t,e){let n=`${e} ${t}`,o=wn.get(n);if(o===void 0){let r={timeZone:t,weekday:"short",day:"nu\
meric",month:"short",year:"numeric"},s={hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZoneName:"longOffset"};try{
o={date:new Intl.DateTimeFormat(e,r),whole:new Intl.DateTimeFormat(e,{...r,...s})}}catch{o=null}wn.set(n,o)}return o}function Et(t,e,n){
let o=lr(t,n);if(!o)return null;let r=Object.fromEntries(o.whole.formatToParts(e).map(({type:s,value:a})=>[s,a]));return{
time:`${r.hour}:${r.minute}`,weekday:r.weekday,date:o.date.format(e).replace(",",""),offset:`UTC${fr(r.timeZoneName)}`}}
function fr(t){return t.replace("GMT","").replace("-","−").replace(/^([+\u2212])0/,"$1").replace(":00","")||"+0"}var bn=(t,e)=>t.map(n=>n.id===e?{...n,shown:!n.shown}:n);function le(t,e){let n=t.every(o=>o.shown===(o.id===e));return t.
map(o=>({...o,shown:n||o.id===e}))}var Mn=t=>t.map(e=>({...e,shown:!0}));var ur=jt;function dt(t,e=!1){let n=ot("svg",{viewBox:"-2 -2 28 28","aria-hidden":"true",class:e?"dl-open":""}),{path:o,
baseline:r}=ur[t.shape],s=e?{d:o,style:`stroke: ${t.colour}`}:{d:o,fill:t.colour},a=ot("text",{x:12,y:r,...e?{}:{fill:t.
ink}});return a.textContent=t.letter,n.append(ot("path",s),a),n}var dr={site:["circle",{cx:"11",cy:"7",r:"5",class:"dl-key-site"}],city:["circle",{cx:"11",cy:"7",r:"5",class:"dl-key-\
city"}],area:["path",{d:"M3 4 9 2l9 2 2 6-8 3-8-1z",class:"dl-key-area"}],disputed:["path",{d:"M1 12 11 2M6 12 16 2M11\
 12 21 2",class:"dl-hatch"}],dateLine:["path",{d:"M0 7h22",class:"dl-key-date-line"}]};function Ln(t,e,n,o,r){let s=N(
"div","dl-map-legend"),[a,i,f]=[N("ul","dl-layers"),N("button","dl-all"),N("ul","dl-key")];i.type="button",i.addEventListener(
"click",()=>{a.querySelector("button")?.focus(),o(Mn(d))});let[l,u]=[N("button","dl-night-switch"),N("span")];l.type="\
button",l.append(N("span","dl-key-night"),u),l.addEventListener("click",()=>r(!e().night.shown)),s.append(a,l,f,i);let c=new Map,
d=[],h=[],m="";function p(b){let x=N("button");x.type="button",x.title=e().words.onlyLayer,x.setAttribute("aria-keysho\
rtcuts","O"),x.addEventListener("click",({detail:E})=>{E<2&&(h=d),o(E===2?le(h,b):bn(d,b))}),x.addEventListener("keydo\
wn",E=>{E.key.toLowerCase()!=="o"||E.ctrlKey||E.metaKey||E.altKey||(E.preventDefault(),o(le(d,b)))});let O=N("li");return O.
append(x),a.append(O),c.set(b,x),x}function y(){let{words:b,places:x}=e();a.setAttribute("aria-label",b.legend),i.textContent=
b.allLayers,f.setAttribute("aria-label",b.key);for(let C of c.values())C.title=b.onlyLayer;let O=["site","city","area"].
filter(C=>x.some(({precision:k})=>k===C)),E=[...O.length>1?O:[],"disputed","dateLine"];f.replaceChildren(...E.map(C=>hr(
C,b[C])))}function w(b,x){let O=b.places.find(({id:z})=>z===b.origin),E=b.instant&&O?Et(O.timeZone,x,b.language):null,
{night:C,nightAt:k}=b.words,$=E?k.replace("{time}",E.time).replace("{date}",E.date).replace("{place}",()=>O?.name??""):
C;rt(u,$),l.setAttribute("aria-pressed",String(b.night.shown))}return{attach(){let b=t.getContainer();b.parentElement?.
classList.add("dl-frame"),b.after(s),n.register(y)},render(b,x){w(b,x);let O=JSON.stringify(b.layers);if(m!==O){m=O,d=
b.layers;for(let[E,C]of c)d.some(k=>k.id===E)||(C.parentElement?.remove(),c.delete(E));for(let E of d){let C=c.get(E.id)??
p(E.id);C.setAttribute("aria-pressed",String(E.shown)),C.replaceChildren(dt(E),ut("span","",E.title))}i.classList.toggle(
"dl-idle",d.every(({shown:E})=>E))}}}}function hr(t,e){let n=ot("svg",{viewBox:"0 0 22 14","aria-hidden":"true"}),[o,r]=dr[t];
n.append(ot(o,r));let s=N("li");return s.append(n,e),s}var pr=256,vn=85,kn=30,mr=t=>Math.max(0,Math.ceil(Math.log2(t/pr)*10)/10),En=t=>[[-vn,t-kn],[vn,t+360+kn]],fe=t=>t.setMinZoom(
mr(t.getSize().x));function Sn(t,e){t.options.maxBoundsViscosity=1,t.setMaxBounds(En(e))}function On(t,e){t.options.maxBounds=
L.latLngBounds(En(e));let{lat:n,lng:o}=t.getCenter(),r=$e(o,e);r!==o&&t.setView([n,r],t.getZoom(),{reset:!0})}var gr=[-720,-360,0,360,720];function Cn(t){let e=[],n="";Q(t,"dl-night",300).style.pointerEvents="none";let o={className:"\
dl-night",pane:"dl-night",renderer:L.svg({pane:"dl-night",padding:.4}),interactive:!1,smoothFactor:1};return{renderer:o.
renderer,render({shown:r,at:s,rings:a},i){if(!r){for(let u of e.splice(0))u.remove();n="";return}if(!a.length)return;let f=Math.
floor((i.getTime()-Date.parse(s))/6e4);if(n===`${s} ${f}`)return;n=`${s} ${f}`;let l=Ie(f*6e4);a.forEach((u,c)=>{let d=gr.
map(h=>[u.map(([m,p])=>[m,p+l+h])]);e[c]?e[c].setLatLngs(d):e.push(L.polygon(d,o).addTo(t))})}}}function yr(t){let e=n=>Math.abs(Math.abs(n%360)-180)<.01;return t.flatMap(n=>{let o=[[n[0]]];for(let[r,s]of n.slice(1).
entries()){let a=n[r];e(a[1])&&e(s[1])||Math.abs(a[0])>89.9&&Math.abs(s[0])>89.9?o.push([s]):o[o.length-1].push(s)}return o.
filter(r=>r.length>1)})}function An(t,{lat:e,lng:n}){return t.map(r=>{let[s,a]=[0,1].map(h=>r.map(m=>m[h]).sort((m,p)=>m-
p)),[i,f,l,u]=[s[0],s.at(-1),a[0],a.at(-1)].map(Number),c=i<=e&&e<=f&&l<=n&&n<=u,d=Math.min(...r.map(h=>Math.hypot(h[0]-
e,h[1]-n)));return{ring:r,order:c?-(f-i)*(u-l):d}}).sort((r,s)=>r.order-s.order)[0]?.ring??[]}function Tn(t,e){let n=L.
svg({pane:e,padding:.4}),o=[],r="";return{render({outline:s}){let a=JSON.stringify(s);if(a===r)return;r=a;for(let l of o)
l.remove();if(o=[],!s)return;let i=s.rings,f={pane:e,renderer:n,interactive:!1};o=[L.polygon(i,{...f,className:"dl-wit\
hin",stroke:!1}),L.polyline(yr(i),{...f,className:"dl-outline"})];for(let l of o)l.addTo(t)}}}function Pn(t,e){let n=it(t),o=new Set(t.places.map(({timeZone:f})=>f)),r=new Map([...o].map(f=>[f,Et(f,n,t.language)])),
s=t.places.find(f=>f.id===t.origin),a=(s&&r.get(s.timeZone))??null,i=new Set([...r.values()].map(f=>f?.offset)).size>1;
for(let{place:f,clock:l,button:u}of e){let c=r.get(f.timeZone)??null,d=xr(t.words.reading,f.description,c);u.getAttribute(
"aria-label")!==d&&u.setAttribute("aria-label",d),l&&rt(l,i||f.id===t.origin?$n(a,c):"")}}function ue(t,e){let n=it(t),
o=t.places.find(({id:r})=>r===t.origin);return $n(o?Et(o.timeZone,n,t.language):null,Et(e.timeZone,n,t.language))}function xr(t,e,n){
return n?`${e} ${t.replace("{weekday}",n.weekday).replace("{time}",n.time)}`:e}function $n(t,e){return e?`${t&&e.date!==
t.date?`${e.weekday} `:""}${e.time} · ${e.offset}`:""}var wr=100;function Nn(t,e,{onChoose:n,placeOf:o}){let r=N("section","dl-list"),[s,a,i]=[N("div"),N("strong"),N("butto\
n","","×")],[f,l]=[N("ul"),N("p")];i.type="button",s.append(a,i),r.append(s,f,l),r.hidden=!0;let u=null,c="",d=!1;function h(){
r.hidden=!0,(r.contains(document.activeElement)||document.activeElement===document.body)&&u?.focus()}i.addEventListener(
"click",h),r.addEventListener("keydown",p=>{p.stopPropagation(),p.key==="Escape"&&h()}),f.addEventListener("click",({target:p})=>{
let y=p instanceof Element?p.closest("button"):null;y?.dataset.of&&n(y.dataset.of)}),L.DomEvent.disableClickPropagation(
r),L.DomEvent.disableScrollPropagation(r),t.getContainer().append(r);function m(p){let y=e(),{words:w}=y,b=p.slice(0,wr).
flatMap(k=>y.places.find($=>$.id===k)??o(k)??[]),x=JSON.stringify([p.length,b,y.chosen,y.language]);if(x===c)return;c=
x;let O=w.inSight.replace("{n}",p.length.toLocaleString(y.language));r.setAttribute("aria-label",O),a.textContent=O,i.
setAttribute("aria-label",w.close);let E=document.activeElement instanceof HTMLElement?document.activeElement.dataset.
of:"";f.replaceChildren(...b.map(k=>{let[$,z]=[N("li"),N("button")],A=y.layers.find(({id:R})=>R===k.layer);return z.type=
"button",z.dataset.of=k.id,z.setAttribute("aria-pressed",String(k.id===y.chosen)),A&&z.append(dt(A,k.precision!=="site")),
z.append(ut("span","",k.name),N("small","",k.far)),$.append(z),$})),E&&f.querySelector(`[data-of="${CSS.escape(E)}"]`)?.
focus();let C=p.length-b.length;l.textContent=C>0?w.more.replace("{n}",C.toLocaleString(y.language)):""}return{open(p,y){
u=document.activeElement instanceof HTMLElement?document.activeElement:null,d=y,r.hidden=!1,m(p),f.scrollTop=0,f.querySelector(
"button")?.focus({preventScroll:!0})},close:h,render(p){r.hidden||(e().crowd?d&&m(p()):h())}}}var br=new Map([["ArrowRight",1],["ArrowDown",1],["ArrowLeft",-1],["ArrowUp",-1],["Home",-1/0],["End",1/0]]);function In(t,e,n){
let o=br.get(t);return o===void 0?null:Number.isFinite(o)?(e+o+n)%n:o<0?0:n-1}var zn=t=>t==="Enter"||t===" ";function Dn(t,e){
t.contains(document.activeElement)||e.every((n,o)=>t.children[o]===n)||t.append(...e)}var Mr=matchMedia("(hover: hover)").matches;function Rn(t,{onChoose:e,onPoint:n,onSpread:o}){let r=new Map,s=[];function a(c){
let d=r.get(c);if(!d)throw new Error(`no place ${c} on the map`);return d}function i(c){let d=L.latLng(c.latitude,c.longitude),
h=c.precision==="area",m={autoPanOnFocus:!1,keyboard:!0,riseOnHover:!1},p=h?null:L.marker(d,{...m,icon:gt("dl-marker")}).
addTo(t),y=L.marker(d,{...m,keyboard:h,icon:gt("dl-label"),pane:h?"markerPane":"dl-labels"}).addTo(t),w=K(p??y);w.dataset.
place=c.id,w.addEventListener("keydown",b=>f(b,c.id)),w.addEventListener("focus",()=>{w.classList.add("dl-focus"),w.matches(
":focus-visible")&&n(c.id)}),w.addEventListener("blur",()=>{w.classList.remove("dl-focus"),n("")});for(let b of[p,y])b?.
on("click",({originalEvent:{target:x}})=>{x instanceof Element&&x.classList.contains("dl-count")?o(c.id):e(c.id)}),Mr&&
b?.on("mouseover",()=>n(c.id)).on("mouseout",()=>n(""));return{place:c,anchor:d,at:d,marker:p,label:y,button:w,card:N(
"span","dl-card"),clock:null,leader:N("span","dl-leader"),count:N("span","dl-count"),members:[],spot:void 0,written:""}}
function f(c,d){if(c.key.toLowerCase()==="n"&&!c.ctrlKey&&!c.metaKey&&!c.altKey){o(d);return}let h=In(c.key,s.indexOf(
d),s.length);h===null&&!zn(c.key)||(c.preventDefault(),c.stopPropagation(),h===null?e(d):a(s[h]).button.focus())}function l(c,d,h){
let m=Dt(h,d),[p,y]=[h.chosen===d.id,h.origin===d.id],w=h.fit.claim.includes(d.id),b=d.rank>1&&!w,x=JSON.stringify([d,
m,p,y,w]);if(c.written===x)return;c.written=x,c.place=d,c.button.setAttribute("aria-pressed",String(p));let O=K(c.label);
if(c.marker){let C=K(c.marker);c.count=N("span","dl-count"),C.replaceChildren(dt(m,d.precision==="city"),c.count),C.classList.
toggle("dl-quiet",d.quiet),C.classList.toggle("dl-chosen",p),C.classList.toggle("dl-origin",y),C.classList.toggle("dl-\
minor",b),O.setAttribute("aria-hidden","true")}O.classList.toggle("dl-area-label",!c.marker),O.classList.toggle("dl-mi\
nor",b),O.classList.toggle("dl-quiet",d.quiet),O.classList.toggle("dl-chosen",p);let E=N("span","dl-name");c.marker||E.
append(dt(m)),E.append(N("bdi","",d.name)),c.clock=d.rank===1?N("span","dl-clock"):null,c.card=N("span","dl-card"),c.card.
append(E,N("span","dl-far",w?"":d.far)),c.clock&&c.card.append(c.clock),c.leader=N("span","dl-leader"),O.replaceChildren(
c.leader,c.card)}function u(c){let d=new Map(c.places.map(m=>[m.id,m]));for(let[m,p]of r)d.get(m)?.precision!==p.place.
precision&&(p.marker?.remove(),p.label.remove(),r.delete(m));for(let[m,p]of d){let y=r.get(m)??i(p);r.set(m,y);let w=L.
latLng(p.latitude,p.longitude);if(!y.anchor.equals(w))for(let b of[y.marker,y.label])b?.setLatLng(w);y.anchor.equals(w)||
(y.at=w),y.anchor=w,l(y,p,c)}s=[...d.keys()];let h=t.getPane("markerPane");h&&Dn(h,s.map(m=>a(m).button))}return{entries:r,
entry:a,render:u}}function jn(t,{isReady:e,isFitted:n,fit:o,arrange:r}){let{classList:s}=t.getContainer(),a=null;addEventListener("befor\
eprint",()=>{!e()||a||(a={fitted:n(),bounds:t.getBounds(),center:t.getCenter(),zoom:t.getZoom()},s.add("dl-printed"),t.
invalidateSize({pan:!1}),a.fitted?o():t.fitBounds(a.bounds,{animate:!1}),r())}),addEventListener("afterprint",()=>{a&&
(s.remove("dl-printed"),t.invalidateSize({pan:!1}),a.fitted?o():t.setView(a.center,a.zoom,{animate:!1}),a=null,r())})}function Bn(t=Date.now){let e=0,n=0,o=0;return{next(){return[n,e]=[t(),Math.max(t(),o+1)],o=e,e},isLate(r){return o=Math.
max(o,r),r<e&&t()-n<3e3}}}function Lr(t){let e=10**Math.floor(Math.log10(t));return([5,2,1].find(o=>o*e<=t)??1)*e}var de=100;function he(t,e,n){
let{x:o,y:r}=t.getSize().divideBy(2),a=t.distance(t.containerPointToLatLng([o-de/2,r]),t.containerPointToLatLng([o+de/
2,r]))/n.unit.metres,i=Lr(a);e.style.width=`${i/a*de}px`,e.textContent=n.words.length.replace("{number}",i.toLocaleString(
n.language)).replace("{unit}",n.unit.sign)}var Zn="(prefers-color-scheme: dark)";function pe(){let t=[...document.head.querySelectorAll("style")].filter(o=>o.textContent?.
includes("--background-color"));for(let o of t.slice(0,-1))o.remove();let e=getComputedStyle(document.documentElement).
getPropertyValue("--background-color").trim(),n=e?vr(e):matchMedia(Zn).matches;document.documentElement.dataset.dlTheme=
n?"dark":"light"}function vr(t){let e=N("span");e.style.color=t,e.style.forcedColorAdjust="none",document.body.append(
e);let[n,o,r]=(getComputedStyle(e).color.match(/[\d.]+/g)??[]).map(Number);return e.remove(),n*.3+o*.59+r*.11<128}function _n(){
pe(),window.Streamlit?.events.addEventListener("streamlit:render",()=>setTimeout(pe)),matchMedia(Zn).addEventListener(
"change",pe)}function Fn(t,e){let n=null,o=0,r=s=>t.getContainer().classList.toggle("dl-online",s);return{render({baseMap:s,tiles:{
address:a,attribution:i}}){let f=s==="openstreetmap";f&&!n?(n=L.tileLayer(a,{attribution:i,maxZoom:19,className:"dl-ti\
les",referrerPolicy:"strict-origin"}),n.on("tileload",()=>{r(!0),e(!1)}),n.on("tileerror",()=>{r(!1),e(!0)}),n.addTo(t),
o=t.getMaxZoom(),t.setMaxZoom(15)):!f&&n&&(n.remove(),n=null,t.setMaxZoom(o),r(!1),e(!1))}}}var kr=1800;function Gn(t,e){let n=t.getContainer(),o=N("p","dl-wheel-hint");o.setAttribute("aria-hidden","true"),n.append(
o);let r=!1,s=0;function a(){clearTimeout(s),o.textContent=""}n.addEventListener("click",()=>{r=!0,a()}),n.addEventListener(
"mouseleave",()=>{r=!1,a()}),n.addEventListener("wheel",i=>{if(r||i.ctrlKey||i.metaKey||document.fullscreenElement){a();
return}i.stopImmediatePropagation(),o.textContent=e().words.wheel,clearTimeout(s),s=setTimeout(a,kr)},{capture:!0,passive:!0})}function qn(){let t="",e=[];return{register(n){e.push(n),n()},render(n){if(t!==n){t=n;for(let o of e)o()}}}}var Wn=5;function Un(t){let e=t.getContainer(),n=null,o=null,r=null,[s,a]=[0,0],i=0,f={x:0,y:0},l=0,u=null,c=Bn(),d=qn();
Er(t);let{attach:h,point:m,announce:p,notice:y}=xe(e);e.addEventListener("keydown",M=>{M.key==="Escape"&&n?.whole.chosen&&
et("")});let w=Cn(t),b=sn(t,w.renderer,m),x=ze(t,et),O=Oe(t),E=Tn(t,"dl-areas"),C=mn(t,m);Q(t,"dl-arcs",400),Q(t,"dl-l\
abels",590).classList.add("dl-passive");let k=L.svg({pane:"dl-arcs",padding:.4}),$=Ce(t,k),z=Fn(t,M=>y("tiles",M?S().words.
noTiles:"")),A=Rn(t,{onChoose:et,onPoint:j,onSpread:W}),R=We(t,{onChoose:et,onPoint:q,onOpen:F}),B=Nn(t,S,{onChoose:et,
placeOf:M=>R.placeOf(M,S())}),Z=ve(t,k,{onChoose:M=>A.entries.has(M)&&et(M),onPoint:H}),g=Ln(t,S,d,X,Y),v=xn(t,A.entries,
Z.drawn,b.dateLines),T=N("div","dl-scale");function S(){if(!n)throw new Error("no scene yet");return n.shown}function j(M){
if(!M){m("");return}let I=S(),{place:D,members:P,at:J}=A.entry(M),G=A.entries.get(I.origin)?.place.name??"",V=D.far&&I.
words.farFrom.replace("{far}",D.far).replace("{origin}",()=>G),{words:nt}=I,Jt=P.length?nt.nearby.replace("{places}",()=>_(
M)):"",Qn=[V||nt.origin,ue(I,D),Jt].filter(Boolean);m(D.name,Qn,P.length?nt.spread:"",t.latLngToContainerPoint(J))}function _(M){
let{anchor:I,members:D}=A.entry(M);return[...D.slice(0,Wn).map(J=>{let{place:G,anchor:V}=A.entry(J),nt=Me(I,V);return nt?
`${G.name} ${At(nt,S())}`:G.name}),...D.length>Wn?["…"]:[]].join(S().words.comma)}function q(M,I){let D=S(),P=M.length===
1?R.placeOf(M[0],D):null;if(!M.length||!I)m("");else if(!P)m(D.words.together.replace("{n}",M.length.toLocaleString(D.
language)),[],"",I);else{let J=A.entries.get(D.origin)?.place.name??"",G=P.far&&D.words.farFrom.replace("{far}",P.far).
replace("{origin}",()=>J);m(P.name,[G,ue(D,P)].filter(Boolean),"",I)}}function F(M){m("");let I=R.anchors(M);if(ee(t,I)<
t.getZoom()+.3){B.open(M,!1);return}r=null,Ot(t,I),p(S().words.inSight.replace("{n}",String(M.length)))}function W(M){
let I=[M,...A.entry(M).members];if(I.length===1)return;let D=I.map(G=>A.entry(G).anchor),P=ee(t,D);oe(D.map(G=>t.project(
G,P))).length>1&&P>t.getZoom()?(r=null,Ot(t,D)):(v.fanOut(I),Ct()),p(I.map(G=>A.entry(G).place.name).join(S().words.comma)),
m("")}function H(M){m(Z.drawn.get(M)?.arc.text??"")}function et(M){n&&(U({...n.whole,chosen:M}),M&&p(`${A.entry(M).place.
description} ${S().words.chosen}`),Rt(e,{place:M,revision:c.next()}))}function X(M){if(!n)return;U({...n.whole,layers:M});
let I=M.filter(D=>D.shown).map(D=>D.id);Rt(e,{layers:I,revision:c.next()})}function Y(M){n&&(U({...n.whole,night:{...n.
whole.night,shown:M}}),Rt(e,{night:M,revision:c.next()}))}function ht(M){let I=c.isLate(M.revision);if(!n||!I)return U(
M);let{layers:D,chosen:P,night:J}=n.whole;U({...M,layers:D,chosen:P,night:{...M.night,shown:J.shown}})}function U(M){let I=n?.
shown,D=st(M),P=R.writtenOut(te(D));n={whole:D,shown:P},R.load(D).then(V=>V&&n&&U(n.whole)),I?P.frame.west!==I.frame.west&&
Gt(P.frame.west):ft(P),z.render(P),w.render(P.night,it(P)),d.render(P.language),o&&me(),g.render(P,it(P)),y("layers",P.
layers.some(({shown:V})=>V)?"":P.words.noLayers),u?.render(P),he(t,T,P);let J=v.controls();x.render(P,o),E.render(P),C.
render(P),A.render(P),Z.render(P),$.render(P);let G=R.count(P);I&&G!==l&&p(P.words.shown.replace("{n}",String(G))),l=G,
Wt(),P.fit.n!==s&&(s=P.fit.n,pt()),P.focus.n!==a?(a=P.focus.n,Vn(P.focus.place)):P.outline&&P.outline.name!==I?.outline?.
name?Ut():Kn(He(I,P)),Ct(J)}function st(M){if(!M.crowd||!M.chosen||M.places.some(({id:D})=>D===M.chosen))return M;let I=R.
placeOf(M.chosen,M);return I?{...M,places:[...M.places,I]}:M}function ft(M){g.attach(),g.render(M,it(M)),u=je(t,S,d,{fit:pt,
list:()=>B.open(ge(),!0)},T),h(),b.load(M.baseMapAddress,M.frame.west).then(I=>{o=I,o?x.render(S(),o):y("ground",S().words.
noBaseMap),requestAnimationFrame(()=>setTimeout(()=>window.Streamlit?.setComponentValue({stands:!0}))),me(),qt()}),[s,
a]=[M.fit.n,M.focus.n],t.invalidateSize({pan:!1}),f=t.getSize(),Gn(t,S),fe(t),pt(),Sn(t,M.frame.west),cancelAnimationFrame(
i)}function Gt(M){b.reach(M),On(t,M),qt()}async function me(){await O.load(S())&&Ht()}async function qt(){let M=o&&await b.
refine(S().details);M&&(o=M,x.render(S(),o))}function Wt(){Pn(S(),A.entries.values())}function pt(M=Mt(S())){let I=S(),
D=I.places.filter(V=>M.includes(V.id)),P=D.length?D:I.places,J=D.length?[]:I.crowd?.bounds??[];if(!P.length)return;let G=[
...P.map(V=>L.latLng(V.latitude,V.longitude)),...J.map(([V,nt])=>L.latLng(V,nt))];Ot(t,G),r=()=>pt(M)}function Kn(M){let I=M.
flatMap(P=>A.entries.get(P)?.anchor??[]),D=t.getBounds().pad(-.03);I.every(P=>D.contains(P))||pt(I.length>1?M:[...Mt(S()),
...M])}function Vn(M){let I=A.entries.get(M);if(!I){Ut();return}t.panTo(I.anchor,{animate:!Kt()})}function Ut(){let{arcs:M,
fit:I,outline:D}=S(),P=M.filter(nt=>nt.claim).map(nt=>nt.paths[0]),J=A.entries.get(I.claim[0])?.anchor,G=D&&J?An(D.rings,
J):[],V=[...P.flat(),...G];V.length&&(Ot(t,V.map(([nt,Jt])=>L.latLng(nt,Jt))),r=Ut)}function Ct(M=v.controls()){if(!n)
return;n.whole.crowd&&Xn(te(n.whole));let I=v.arrange(n.shown,[...M,...R.boxes()]);for(let{place:D,members:P,button:J}of A.
entries.values()){let G=P.length?`${S().words.nearby.replace("{places}",()=>_(D.id))}. ${S().words.spread}`:"";(J.getAttribute(
"aria-description")??"")!==G&&J.setAttribute("aria-description",G)}I&&O.arrange(n.shown,I)}function Xn(M){n&&R.arrange(
M)&&(n.shown=R.writtenOut(M),A.render(n.shown),Wt()),R.draw(S()),B.render(ge)}function ge(){let M=t.getBounds(),I=S().
places.filter(D=>M.contains([D.latitude,D.longitude]));return[...new Set([...I.map(({id:D})=>D),...R.inSight()])]}function Ht(){
cancelAnimationFrame(i),i=requestAnimationFrame(()=>Ct())}function Yn(){let{clientWidth:M,clientHeight:I}=e;if(M===f.x&&
I===f.y)return;f={x:M,y:I};let[D,P]=[r,t.getCenter()];t.invalidateSize({pan:!1}),n&&fe(t),n&&D?D():n&&t.setView(P,t.getZoom(),
{reset:!0}),Ht()}return t.on("zoomend moveend",()=>{n&&he(t,T,n.shown),qt(),Ht()}),t.on("dragstart zoomstart",()=>{r=null}),
new ResizeObserver(Yn).observe(e),setInterval(()=>{!n||n.shown.instant||(Wt(),w.render(n.shown.night,it(n.shown)))},1e3),
jn(t,{isReady:()=>!!n,isFitted:()=>r!==null,fit:()=>(r??pt)(),arrange:()=>Ct()}),_n(),{render:ht}}function Er(t){let e=t.
getContainer();e.classList.add("dl-map"),e.focus=()=>HTMLElement.prototype.focus.call(e,{preventScroll:!0}),t.attributionControl?.
setPrefix(!1),Kt()&&(Object.assign(t,{_zoomAnimated:!1}),t.options.inertia=!1),matchMedia("(pointer: coarse)").matches&&
t.dragging.disable()}var Hn=new WeakMap;function Jn(t,e){let n=Hn.get(t);n||(n=Un(t),Hn.set(t,n)),n.render(e)}function Sr(t,e){let n=Uint8Array.
from(atob(e),o=>o.charCodeAt(0));return Jn(t,JSON.parse(new TextDecoder().decode(n))),window.feature_group=[],L.layerGroup()}
window.Dateline={draw:Sr,show:Jn};})();
