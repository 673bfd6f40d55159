/* Built by `make js` from sources 19d7608cd241950d. */
"use strict";(()=>{function N(t,e,n){let o=document.createElement(t);return e&&(o.className=e),n!==void 0&&(o.textContent=n),o}function ut(t,e,n){
let o=N(t,e,n);return o.dir="auto",o}function nt(t,e){let n=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[
o,r]of Object.entries(e))n.setAttribute(o,String(r));return n}function rt(t,e){t&&t.textContent!==e&&(t.textContent=e)}var me=30;function ge(t){let e=N("div","dl-pointed"),n=N("p","dl-live");e.setAttribute("aria-hidden","true"),n.setAttribute(
"role","status");let o={x:0,y:0};return t.addEventListener("pointermove",({clientX:r,clientY:s})=>{let{left:a,top:i}=t.
getBoundingClientRect();o={x:r-a,y:s-i}},{passive:!0,capture:!0}),{attach:()=>t.append(e,n),point(r,s=[],a="",i=o){let f=r?
[ut(s.length?"strong":"span","",r)]:[],l=a?[N("small","",a)]:[];if(e.replaceChildren(...f,...s.map(h=>ut("span","",h)),
...l),!r)return;let u=e.offsetWidth/2+6,c=Math.max(u,Math.min(t.clientWidth-u,i.x)),d=i.y-me-e.offsetHeight;e.style.left=
`${c}px`,e.style.top=`${d>6?d:i.y+me/2}px`},announce(r){rt(n,r)},notice(r,s){let a=t.querySelector(`.dl-notice[data-ki\
nd=${r}]`);if(!a){let i=N("p","dl-notice");i.dataset.kind=r,i.setAttribute("role","status"),t.append(i),a=i}a.textContent=
s}}}var ye=.0033528106647474805;function we(t,e){let n=Math.PI/180,[o,r]=[t,e].map(({lat:d})=>Math.atan((1-ye)*Math.tan(d*
n))),s=Math.sin((r-o)/2)**2,a=Math.sin((e.lng-t.lng)*n/2)**2,i=2*Math.asin(Math.sqrt(s+Math.cos(o)*Math.cos(r)*a));if(!i)
return 0;let[f,l]=[(o+r)/2,(r-o)/2],u=(i-Math.sin(i))*(Math.sin(f)*Math.cos(l)/Math.cos(i/2))**2,c=(i+Math.sin(i))*(Math.
cos(f)*Math.sin(l)/Math.sin(i/2))**2;return 6378137*(i-ye/2*(u+c))}function At(t,{unit:e,language:n,words:o}){let r=t/
e.metres,s=r>0&&r<9.95?1:0;return o.length.replace("{number}",Xn(n,s).format(r)).replace("{unit}",e.sign)}var xe=new Map;
function Xn(t,e){let n=`${t} ${e}`,o=xe.get(n)??new Intl.NumberFormat(t,{minimumFractionDigits:e,maximumFractionDigits:e});
return xe.set(n,o),o}function mt(t){return L.divIcon({className:t,html:"",iconSize:null})}function J(t){let e=t.getElement();if(!e)throw new Error(
"the marker is not on the map");return e}function gt(t){return t.getElement()}function Y(t,e,n){let o=t.createPane(e);
return o.style.zIndex=String(n),o}function Tt(t,e,n){let o=L.marker([0,0],{icon:mt(e),interactive:!1,keyboard:!1,pane:"\
dl-labels"}).addTo(t),r=document.createElement("span");return r.textContent=n,J(o).append(r),o}function at(t){return J(
t).firstChild}function yt(t,e){return e.map(n=>{let{x:o,y:r}=t.latLngToContainerPoint(n);return[o,r]})}var Ut=()=>matchMedia(
"(prefers-reduced-motion: reduce)").matches;function be(t,e,{onChoose:n,onPoint:o}){let r=new Map;function s(c,d,h){let m={className:d,pane:"dl-arcs",renderer:e,interactive:!1,
smoothFactor:.5};return L.polyline(c,{...m,...h}).addTo(t)}function a(c){let d={className:"dl-tip",pane:"dl-arcs",renderer:e,
interactive:!1,radius:3};return L.circleMarker(c,d).addTo(t)}function i(c){for(let d of[...c.lines,...c.tips,...c.touch])
d.remove();c.straight?.line.remove(),c.straight?.label.remove(),Object.assign(c,{lines:[],tips:[],touch:[],straight:null})}
function f(c,d,{paths:h,reach:m,straight:p,to:y}){let w=JSON.stringify([h,p]);d.written!==w&&(d.written=w,i(d),p&&(d.straight=
{line:s(p.path,"dl-straight"),label:l("dl-straight-label",p.label)}),d.lines=h.map(b=>s(b,"dl-arc")),m&&(d.tips=h.flatMap(
b=>[a(b[0]),a(b[b.length-1])])),d.touch=h.map(b=>s(b,"dl-touch",{interactive:!0,bubblingMouseEvents:!1}).on("mouseover",
()=>o(c)).on("mouseout",()=>o("")).on("click",()=>n(y))))}function l(c,d){let h=Tt(t,`dl-distance ${c}`,d);return J(h).
setAttribute("aria-hidden","true"),h}function u(c){let d=new Map(c.arcs.map(h=>[h.id,h]));for(let[h,m]of r)d.has(h)||(i(
m),m.label.remove(),r.delete(h));for(let[h,m]of d){let p=r.get(h)??{arc:m,lines:[],tips:[],touch:[],straight:null,label:l(
"",""),written:""};r.set(h,p),f(h,p,m),p.arc=m;let y=!m.reach&&(m.claim||m.to===c.chosen);at(p.label).textContent=m.label||
(y?Yn(c,m.to):"");for(let w of p.lines.map(gt))w.dataset.arc=h,w.classList.toggle("dl-quiet",m.quiet),w.classList.toggle(
"dl-minor",m.rank>1),w.classList.toggle("dl-chosen",y),w.classList.toggle("dl-claim",m.claim&&!m.reach),w.classList.toggle(
"dl-reach",!!m.reach);J(p.label).classList.toggle("dl-chosen",y),J(p.label).classList.toggle("dl-quiet",m.quiet)}for(let{
arc:h,lines:m}of r.values())if(h.rank===0||h.to===c.chosen)for(let p of m)p.bringToFront();for(let h of[...r.values()].
sort((m,p)=>p.arc.rank-m.arc.rank))for(let m of h.touch)m.bringToFront()}return{drawn:r,render:u}}var Yn=({places:t},e)=>t.
find(n=>n.id===e)?.far??"";var Pt={flat:4,pixels:15e3,styles:{country:[[13,.28],[11,.16],[10,.06]],sea:[[14,.1],[12,.04],[11,0]],ocean:[[18,.22],
[15,.14],[12,.04]]}};function Q(t,e,n,o){return{left:t-n/2,top:e-o/2,right:t+n/2,bottom:e+o/2}}function xt(t,e){let n=Math.min(t.right,e.right)-
Math.max(t.left,e.left),o=Math.min(t.bottom,e.bottom)-Math.max(t.top,e.top);return n>0&&o>0?n*o:0}function wt(t,e){let n=Math.
max(0,Math.min(t.right,e.x-2)-Math.max(t.left,2)),o=Math.max(0,Math.min(t.bottom,e.y-2)-Math.max(t.top,2));return(t.right-
t.left)*(t.bottom-t.top)-n*o}function Me(t,e){let n=Math.max(0,e.left-t.right,t.left-e.right),o=Math.max(0,e.top-t.bottom,
t.top-e.bottom);return Math.hypot(n,o)}function Le([t,e,n,o],r,s){let[a,i]=[n-t,o-e],f=Math.max(0,Math.min(1,((r-t)*a+
(s-e)*i)/(a*a+i*i||1)));return Math.hypot(r-t-f*a,s-e-f*i)}function Jt(t,e){for(let n=1;n<=8;n+=1){let o=t[0]+(t[2]-t[0])*
n/8,r=t[1]+(t[3]-t[1])*n/8;if(o>e.left&&o<e.right&&r>e.top&&r<e.bottom)return!0}return!1}var ve=8,to=[0,360,-360],eo=1.25,It=Pt.styles,no=(t,e,n)=>(t/2/(Pt.flat*n))**2+(e/2/n)**2<=1;function oo(t,{size:e,pixelsPerDegree:n,
pixel:o,width:r,isFree:s}){let a=[],i=Math.floor(e.x*e.y/Pt.pixels),f=({text:l,kind:u,spots:c})=>{let d=[];for(let[h,m,
p]of c)for(let y of to){let{x:w,y:b}=o(h,m+y);w>0&&b>0&&w<e.x&&b<e.y&&d.push({at:[h,m+y],x:w,y:b,room:p*n})}if(!d.length)
return null;for(let h=0;h<It[u].length;h+=1){let[m]=It[u][h],[p,y]=[r(l,It[u][h],u),m*eo];for(let{at:w,x:b,y:x,room:O}of d){
let E=Q(b,x,p,y);if(!(!no(p,y,O)||wt(Q(b,x,p+ve,y+ve),e)>0)&&s(E)&&!a.some(C=>xt(E,C.box)>0))return{text:l,kind:u,style:h,
at:w,box:E}}}return null};for(let l of t){if(a.length>=i)break;let u=f(l);u&&a.push(u)}return a}function ke(t){Y(t,"dl\
-names",330).setAttribute("aria-hidden","true");let n=[],o="",r=new Map,s=document.createElement("canvas").getContext(
"2d"),a=new Map,i=getComputedStyle(t.getContainer()).fontFamily;function f(u,[c,d],h){let m=`${c} ${h} ${u}`,p=a.get(m);
if(p)return p;let y=h==="country";s.font=`${y?"":"italic "}${c}px ${i}`;let w=y?u.toUpperCase():u,b=s.measureText(w).width+
w.length*c*d;return a.set(m,b),b}function l({text:u,kind:c,style:d,at:h}){let m=`dl-area-name dl-${c}`,p=r.get(u);if(!p||
p.look!==m){p?.marker.remove();let b=L.marker(h,{icon:mt(m),interactive:!1,keyboard:!1,pane:"dl-names"}).addTo(t);J(b).
append(Object.assign(document.createElement("span"),{textContent:u})),p={marker:b,look:m},r.set(u,p)}p.marker.setLatLng(
h);let[y,w]=It[c][d];Object.assign(J(p.marker).style,{fontSize:`${y}px`,letterSpacing:`${w}em`})}return{async load({areaNames:u}){
if(u===o)return!1;o=u;try{let c=typeof u=="string"?await(await fetch(u)).json():u;return o!==u?!1:(n=c,!0)}catch{return!1}},
arrange(u,c){let d=new Set(u.places.map(({name:p})=>p)),h=oo(n.filter(({text:p})=>!d.has(p)),{size:t.getSize(),pixelsPerDegree:256*
2**t.getZoom()/360,pixel:(p,y)=>t.latLngToContainerPoint([p,y]),width:f,isFree:p=>c.inkUnder(p)===0&&![...c.near(p)].some(
y=>xt(p,y)>0)}),m=new Set(h.map(({text:p})=>p));for(let[p,{marker:y}]of r)m.has(p)||(y.remove(),r.delete(p));h.forEach(
l)}}}function Ee(t,e){let n=L.layerGroup().addTo(t),o="",r={radius:4,className:"dl-point",pane:"dl-arcs",renderer:e,interactive:!1};
return{render({places:s,chosen:a,origin:i}){let f=s.filter(({id:u,precision:c})=>c==="area"&&[a,i].includes(u)),l=f.map(
({id:u,longitude:c})=>`${u} ${c}`).join(" ");if(o!==l){o=l,n.clearLayers();for(let u of f)L.circleMarker([u.latitude,u.
longitude],r).addTo(n)}}}}function Kt(t){return t}function Nt(t){if(t==null)return Kt;var e,n,o=t.scale[0],r=t.scale[1],s=t.translate[0],a=t.translate[1];return function(i,f){
f||(e=n=0);var l=2,u=i.length,c=new Array(u);for(c[0]=(e+=i[0])*o+s,c[1]=(n+=i[1])*r+a;l<u;)c[l]=i[l],++l;return c}}function Se(t,e){for(var n,o=t.length,r=o-e;r<--o;)n=t[r],t[r++]=t[o],t[o]=n}function Vt(t,e){return typeof e=="string"&&(e=t.objects[e]),e.type==="GeometryCollection"?{type:"FeatureCollection",features:e.
geometries.map(function(n){return Oe(t,n)})}:Oe(t,e)}function Oe(t,e){var n=e.id,o=e.bbox,r=e.properties==null?{}:e.properties,
s=Xt(t,e);return n==null&&o==null?{type:"Feature",properties:r,geometry:s}:o==null?{type:"Feature",id:n,properties:r,geometry:s}:
{type:"Feature",id:n,bbox:o,properties:r,geometry:s}}function Xt(t,e){var n=Nt(t.transform),o=t.arcs;function r(u,c){c.
length&&c.pop();for(var d=o[u<0?~u:u],h=0,m=d.length;h<m;++h)c.push(n(d[h],h));u<0&&Se(c,m)}function s(u){return n(u)}
function a(u){for(var c=[],d=0,h=u.length;d<h;++d)r(u[d],c);return c.length<2&&c.push(c[0]),c}function i(u){for(var c=a(
u);c.length<4;)c.push(c[0]);return c}function f(u){return u.map(i)}function l(u){var c=u.type,d;switch(c){case"Geometr\
yCollection":return{type:c,geometries:u.geometries.map(l)};case"Point":d=s(u.coordinates);break;case"MultiPoint":d=u.coordinates.
map(s);break;case"LineString":d=a(u.arcs);break;case"MultiLineString":d=u.arcs.map(a);break;case"Polygon":d=f(u.arcs);
break;case"MultiPolygon":d=u.arcs.map(f);break;default:return null}return{type:c,coordinates:d}}return l(e)}var ao=4166666666666667e-21;function Ce(t){return[-360,0,360].filter(e=>e+180>t-90&&e-180<t+450)}var Ae=(t,e)=>t-360*Math.
floor((t-e)/360);function Te(t,e){return Math.round((t-e)/360)*360}function Pe(t){return-t*ao%360}var co="rings";function Yt(t){let e=new Set(t.layers.filter(s=>s.shown).map(s=>s.id)),n=t.places.filter(s=>e.has(s.layer)||
s.id===t.origin),o=new Set(n.map(s=>s.id)),r=e.has(co)?t.rings:[];return{...t,places:n,rings:r,arcs:t.arcs.filter(s=>s.
claim||o.has(s.to))}}function $t(t,e){let n=t.layers.find(({id:o})=>o===e.layer);if(!n)throw new Error(`no layer ${e.layer}`);
return n}function it(t){return t.instant?new Date(t.instant):new Date}function lo(t,e){return t.type!=="MultiPolygon"||!e.length?t:{...t,arcs:e.map(n=>t.arcs[n])}}function Ie(t,e){let n=new Map,
o=null;Y(t,"dl-areas",350);let r=L.svg({pane:"dl-areas",padding:.4});function s(a,i){let f=a.objects.countries.geometries.
find(({id:c})=>c===i.outline);if(!f)return null;let l=Te(i.longitude,i.trueLongitude),u={pane:"dl-areas",renderer:r,style:{
className:"dl-area"},coordsToLatLng:([c,d])=>L.latLng(d,c+l)};return L.geoJSON(Vt(a,lo(f,i.polygons)),u).on("click",()=>e(
i.id)).addTo(t)}return{render(a,i){let f=new Map(a.places.filter(l=>l.outline).map(l=>[l.id,l]));for(let[l,{shape:u,longitude:c}]of n)
f.get(l)?.longitude!==c&&(u.remove(),n.delete(l));if(i){if(i!==o){for(let{shape:l}of n.values())l.remove();n.clear(),o=
i}for(let[l,u]of f){let c=n.get(l)?.shape??s(i,u);if(!c)continue;n.set(l,{shape:c,longitude:u.longitude});let{colour:d}=$t(
a,u);c.setStyle({color:d,fillColor:d}),c.eachLayer(h=>{let{classList:m}=gt(h);m.toggle("dl-quiet",u.quiet),m.toggle("d\
l-chosen",u.id===a.chosen)})}}}}}var fo="dateline";function zt(t,e){t.dispatchEvent(new CustomEvent(fo,{detail:e})),window.Streamlit?.setComponentValue(
e)}var bt=({fit:t,origin:e})=>t.places.length?[...new Set([...t.places,e])]:[],Ne=t=>Math.max(22,Math.min(90,t*.1));function Qt(t,e){
let n=L.point(2*Ne(t.getSize().x),140);return Math.min(9.5,t.getBoundsZoom(L.latLngBounds(e),!1,n))}function St(t,e){let n=Ne(
t.getSize().x),o=L.latLngBounds(e),r=o.getSouthWest().equals(o.getNorthEast())?7:9.5;t.fitBounds(o,{paddingTopLeft:[n,
70],paddingBottomRight:[n,70],maxZoom:r,animate:!1})}var uo={fit:["M10 18s6-5.6 6-10a6 6 0 1 0-12 0c0 4.400 6 10 6 10zM10 6v4M8 8h4","fitShort"],fitSection:["M3 5h14M3 10h\
14M3 15h8","fitSectionShort"],fitAll:["M10 2a8 8 0 1 0 0 16a8 8 0 1 0 0-16zM2 10h16M10 2c-5 5-5 11 0 16M10 2c5 5 5 11 \
0 16","fitAllShort"],list:["M3 5h2M8 5h9M3 10h2M8 10h9M3 15h2M8 15h9","listShort"],fullScreen:["M3 7V3h4M13 3h4v4M17 1\
3v4h-4M7 17H3v-4","fullScreenShort"]};function $e(t,e){t.title=e,t.setAttribute("aria-label",e)}function ze(t,e,n,o,r){
let s=t.getContainer(),a=ho(t,e,n,o),i=new L.Control({position:"bottomleft"});i.onAdd=()=>r,i.addTo(t);for(let[l,u]of[
["in","zoomIn"],["out","zoomOut"]]){let c=s.querySelector(`.leaflet-control-zoom-${l}`);c&&n.register(()=>$e(c,e().words[u]))}
s.setAttribute("role","region");let f="";return n.register(()=>{let{language:l,words:u}=e();document.documentElement.lang=
l,s.setAttribute("aria-label",u.map),t.attributionControl.removeAttribution(f),f=u.attribution,t.attributionControl.addAttribution(
f)}),po(s,e,n),a}function ho(t,e,n,{fit:o,list:r}){let s=N("div","dl-controls"),a=(d,h)=>{let m=N("button");m.type="bu\
tton";let[p,y]=[nt("svg",{viewBox:"0 0 20 20","aria-hidden":"true"}),N("span")],[w,b]=uo[d];return p.append(nt("path",
{d:w})),m.append(p,y),n.register(()=>{$e(m,e().words[d]),y.textContent=e().words[b]}),m.addEventListener("click",h),s.
append(m),m};a("fit",()=>o(bt(e())));let i=a("fitSection",()=>o(e().fit.section)),f=a("fitAll",()=>o([])),l=a("list",r);
document.fullscreenEnabled&&a("fullScreen",()=>{document.fullscreenElement?document.exitFullscreen():t.getContainer().
parentElement?.requestFullscreen()});let u=new L.Control({position:"topright"});u.onAdd=()=>s,u.addTo(t),L.DomEvent.disableClickPropagation(
s);function c(d){let h=bt(d);i.hidden=!d.fit.section.length,f.hidden=!h.length||!d.crowd&&d.places.every(({id:m})=>h.includes(
m)),l.hidden=!d.crowd}return c(e()),{render:c}}function po(t,e,n){let[o,r]=[N("a","dl-skip"),N("div","dl-after")];n.register(
()=>{o.textContent=e().words.skip}),o.href="#",o.addEventListener("click",s=>{s.preventDefault(),r.tabIndex=0,r.focus()}),
r.addEventListener("blur",()=>r.removeAttribute("tabindex")),t.before(o),t.parentElement?.append(r)}function Re({x:t,y:e},n,o){let r=new Map,s=(i,f)=>i*2**24+f,a=[];for(let i of n){let[f,l]=[Math.floor(t[i]/o),Math.floor(
e[i]/o)],u=null,c=o*o;for(let m=-1;m<=1;m+=1)for(let p=-1;p<=1;p+=1)for(let y of r.get(s(f+m,l+p))??[]){let w=(t[y[0]]-
t[i])**2+(e[y[0]]-e[i])**2;w>=c||(c=w,u=y)}if(u){u.push(i);continue}let d=[i];a.push(d);let h=r.get(s(f,l));h?h.push(d):
r.set(s(f,l),[d])}return a}var De=256;function Be(t,e){let n=Float64Array.from(e,r=>De*(r+180)/360),o=Float64Array.from(
t,r=>{let s=Math.sin(Math.max(-85.0511287798,Math.min(85.0511287798,r))*Math.PI/180);return De*(.5-Math.log((1+s)/(1-s))/
(4*Math.PI))});return{x:n,y:o}}var Dt={circle:{path:"M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19z",baseline:16.3},square:{path:"M3.5 3.5h17v17h-17z",
baseline:16.3},diamond:{path:"M12 .8 23.2 12 12 23.2 .8 12z",baseline:16.3},triangle:{path:"M12 1 23.6 22H.4z",baseline:19},
hexagon:{path:"M6.4 2.2h11.2L23.2 12l-5.6 9.8H6.4L.8 12z",baseline:16.3},ring:{path:"M12 1.5a10.5 10.5 0 1 1 0 21a10.5\
 10.5 0 1 1 0-21zM12 5a7 7 0 1 0 0 14a7 7 0 1 0 0-14z",baseline:16.3}};var go=Dt,ct=22,Ze=28;function je(){let t="",e=null;return(n,o,r)=>{let s=getComputedStyle(n),[a,i,f]=["--dl-ink","--d\
l-paper","--dl-soft"].map(u=>s.getPropertyValue(u).trim()),l=JSON.stringify([a,i,r,o.map(u=>({...u,shown:!0}))]);return(!e||
l!==t)&&(e=yo(o,{ink:a,paper:i,soft:f},r)),t=l,e}}function yo(t,{ink:e,paper:n,soft:o},r){let s=new Map;function a(i,f){
let l=document.createElement("canvas");l.width=ct*r,l.height=ct*r;let u=l.getContext("2d");u.scale(ct*r/Ze,ct*r/Ze),u.
translate(2,2);let{path:c,baseline:d}=go[i.shape],h=new Path2D(c);return Object.assign(u,{lineJoin:"round",lineWidth:f?
3.4:2.6,strokeStyle:f?i.colour:e}),u.stroke(h),u.fillStyle=f?n:i.colour,u.fill(h),Object.assign(u,{font:"700 12px syst\
em-ui, sans-serif",textAlign:"center",fillStyle:f?e:i.ink}),u.fillText(i.letter,12,d),l}return{symbol(i,f,l,u,c){let d=`${u}\
 ${c>0}`,h=t.find(p=>p.id===u);if(!h)return;let m=s.get(d)??a(h,c>0);s.set(d,m),i.drawImage(m,f-ct/2,l-ct/2,ct,ct)},disc(i,f,l,u){
let c=8+2*Math.min(4,Math.log10(u));Object.assign(i,{fillStyle:n,strokeStyle:o,lineWidth:1.5}),i.beginPath(),i.arc(f,l,
c,0,2*Math.PI),i.fill(),i.stroke(),Object.assign(i,{fillStyle:e,font:"600 10px system-ui, sans-serif"}),Object.assign(
i,{textAlign:"center",textBaseline:"middle"}),i.fillText(xo(u),f,l+.5)}}}var xo=t=>t<1e3?String(t):`${Math.round(t/1e3)}\
k`;var wo=40,bo=40,Fe=22,Mo=15,Mt=.25,Lo=["site","city","area"];function _e(t,{onChoose:e,onPoint:n,onOpen:o}){let r=t.getContainer(),
s=Y(t,"dl-crowd",580);s.classList.add("dl-passive");let a=document.createElement("canvas");a.className="dl-crowd leafl\
et-zoom-animated",a.setAttribute("aria-hidden","true");let i=je(),f=new Map,l=null,u=[],c=null,d=[],h=[],m="",p=[],y={
corner:L.latLng(0,0),zoom:0},w="";function b(g){if(typeof g!="string")return Promise.resolve(g);let v=f.get(g)??ko(g);
return f.set(g,v),v.catch(()=>f.delete(g)),v}async function x({crowd:g}){if(g?.places===c?.places&&g?.metres===c?.metres)
return!1;let v=c;if(c=g,!g)return l=null,!1;g.metres!==v?.metres&&(u=[]);try{let[T,S]=await Promise.all([b(g.places),b(
g.metres)]);return c!==g?!1:(l?.columns!==T&&(l=vo(T)),u=S,m="",!0)}catch{return c===g&&(c=null),!1}}function O(g,v){let T=l?.
at.get(g);return l&&T!==void 0?E(l,T,v):null}function E({columns:g},v,T){let{words:S}=T,Z=g.names[v],F=T.layers.find(({
id:X})=>X===g.layerIds[g.layers[v]]),q=g.ids[v]===T.origin,_=u.length&&!q?At(u[v],T):"",W=g.points[v],ot=T.places.find(
({id:X})=>X===T.origin)?.name??"",tt=S.described.replace("{name}",()=>Z).replace("{layer}",()=>F?.title??"").replace("\
{far}",_).replace("{origin}",()=>ot),V=g.longitudes[v];return{id:g.ids[v],name:Z,latitude:g.latitudes[v],longitude:V,trueLongitude:V-
360*Math.floor((V+180)/360),timeZone:g.timeZones[g.zones[v]],far:_&&W?S.farTo.replace("{far}",_).replace("{point}",()=>W):
_,layer:g.layerIds[g.layers[v]],rank:Math.max(2,g.ranks[v]),precision:Lo[g.precisions[v]],outline:"",polygons:[],quiet:!!T.
crowd?.quiet&&g.ids[v]!==T.chosen,description:_?tt:Z}}function C(g){if(!l||!g.crowd||!d.length)return g;let v=l,T=new Set(
g.places.map(({id:F})=>F)),S=te(v,g),Z=d.filter(F=>S[v.columns.layers[F]]&&!T.has(v.columns.ids[F]));return{...g,places:[
...g.places,...Z.map(F=>E(v,F,g))]}}function k(g){if(!l||!g.crowd)return p=[],!1;let v=l,T=new Set(g.places.map(({id:H})=>v.
at.get(H))),S=Math.floor(t.getZoom()*2)/2,Z=te(v,g),F=JSON.stringify([S,Z,[...T]]);if(F!==m){m=F;let H=v.order.filter(
st=>Z[v.columns.layers[st]]&&!T.has(st));h=Re(v,H,wo/2**S)}let q=2**t.getZoom(),_=t.getSize(),{x:W,y:ot}=t.project(t.getCenter()).
subtract(_.divideBy(2)),[tt,V]=[_.x*Mt,_.y*Mt];p=[];let X=[];for(let H of h){let[st,ft]=[v.x[H[0]]*q-W,v.y[H[0]]*q-ot];
if(st<-tt||ft<-V||st>_.x+tt||ft>_.y+V)continue;let Ft=st>0&&ft>0&&st<_.x&&ft<_.y;H.length===1&&Ft&&X.length<bo?X.push(
H[0]):p.push({group:H,x:st,y:ft})}let ht=String(X)!==String(d);return d=X,ht}function I(g){if(!l||!g.crowd){a.remove();
return}let v=l;a.isConnected||s.append(a);let T=t.getSize(),[S,Z]=[Math.round(T.x*Mt),Math.round(T.y*Mt)],F=window.devicePixelRatio||
1,[q,_]=[T.x+2*S,T.y+2*Z];a.width=q*F,a.height=_*F,Object.assign(a.style,{width:`${q}px`,height:`${_}px`});let W=t.containerPointToLayerPoint(
[-S,-Z]);y={corner:t.layerPointToLatLng(W),zoom:t.getZoom()},L.DomUtil.setTransform(a,W,1);let ot=a.getContext("2d");ot.
scale(F,F),ot.globalAlpha=g.crowd.quiet?.4:1;let tt=i(r,g.layers,F);for(let{group:V,x:X,y:ht}of p){let[H]=V;V.length>1?
tt.disc(ot,X+S,ht+Z,V.length):tt.symbol(ot,X+S,ht+Z,v.columns.layerIds[v.columns.layers[H]],v.columns.precisions[H])}a.
dataset.places=String(p.reduce((V,{group:X})=>V+X.length,0)),a.dataset.others=String(A(g)-g.places.filter(({id:V})=>v.
at.has(V)).length)}function z(){return p.map(({x:g,y:v})=>Q(g,v,Fe,Fe))}function A(g){if(!l||!g.crowd)return g.places.
length;let v=l,T=te(v,g),S=g.places.filter(({id:q})=>!v.at.has(q)).length,Z=v.at.get(g.origin),F=Z!==void 0&&!T[v.columns.
layers[Z]]?1:0;return v.columns.layers.reduce((q,_)=>q+Number(T[_]),S+F)}function D(){if(!l)return[];let{columns:g}=l,
v=t.getSize(),T=p.filter(({x:S,y:Z})=>S>0&&Z>0&&S<v.x&&Z<v.y).flatMap(({group:S})=>S);return[...d,...T.sort((S,Z)=>g.ranks[S]-
g.ranks[Z]||S-Z)].map(S=>g.ids[S])}function B(g,v){if(!a.isConnected)return;let T=t._latLngToNewLayerPoint(y.corner,v,
g);L.DomUtil.setTransform(a,T,t.getZoomScale(v,y.zoom))}t.on("zoomanim",({center:g,zoom:v})=>B(g,v)),t.on("zoom",()=>B(
t.getCenter(),t.getZoom()));function j(g){let{target:v}=g;if(!l||!(v instanceof Element)||v.closest(".leaflet-marker-i\
con, .leaflet-control, .dl-list"))return null;let T=t.mouseEventToContainerPoint(g),S=t.latLngToContainerPoint(y.corner),
Z=t.getSize(),F=L.point(S.x+Math.round(Z.x*Mt),S.y+Math.round(Z.y*Mt)),q=null,_=Mo**2;for(let W of p){let ot=(W.x+F.x-
T.x)**2+(W.y+F.y-T.y)**2;ot<_&&([_,q]=[ot,W])}return q&&{ids:q.group.map(W=>l.columns.ids[W]),at:T}}return r.addEventListener(
"click",g=>{if(t.dragging.moved())return;let v=j(g);v&&(g.stopPropagation(),v.ids.length>1?o(v.ids):e(v.ids[0]))},{capture:!0}),
matchMedia("(hover: hover)").matches&&r.addEventListener("pointermove",g=>{if(!p.length)return;let v=j(g),T=v?v.ids[0]:
"";T!==w&&(w=T,r.classList.toggle("dl-pointing",!!v),n(v?.ids??[],v?.at??null))},{passive:!0}),{load:x,placeOf:O,writtenOut:C,
arrange:k,draw:I,boxes:z,count:A,inSight:D,anchors:g=>g.flatMap(v=>{let T=l?.at.get(v);return l&&T!==void 0?[L.latLng(
l.columns.latitudes[T],l.columns.longitudes[T])]:[]})}}function te({columns:t},{layers:e}){let n=new Set(e.filter(o=>o.
shown).map(({id:o})=>o));return t.layerIds.map(o=>n.has(o))}function vo(t){let e=t.ids.map((o,r)=>r).sort((o,r)=>t.ranks[o]-
t.ranks[r]||o-r),n=new Map(t.ids.map((o,r)=>[o,r]));return{columns:t,...Be(t.latitudes,t.longitudes),order:e,at:n}}async function ko(t){
let e=await fetch(t);if(!e.ok||!e.body)throw new Error(`${t}: ${e.status}`);return new Response(e.body.pipeThrough(new DecompressionStream(
"deflate"))).json()}function Ge(t){return[...new Set([...Rt(t),...t.fit.section])]}function Rt({chosen:t,fit:e,origin:n}){return[...new Set(
[t,...e.claim,n])].filter(Boolean)}function qe(t,e){return e.fit.section.length&&String(t?.fit.section??"")!==String(e.
fit.section)?e.fit.section:e.fit.claim.length&&String(t?.fit.claim??"")!==String(e.fit.claim)?e.fit.claim:e.chosen&&t?.
chosen!==e.chosen?[e.chosen]:t&&t.origin!==e.origin?[e.origin]:[]}var We=20,Eo=34,So=30;function Oo(t,e){let n=({place:o})=>e.includes(o.id)?e.indexOf(o.id):e.length;return[...t].filter(
o=>o.marker).sort((o,r)=>n(o)-n(r)||o.place.rank-r.place.rank)}function ee(t){let e=[];for(let n of t){let o=!n.ownGroup&&
e.find(([r])=>Math.abs(r.x-n.x)<We&&Math.abs(r.y-n.y)<We);o?o.push(n):e.push([n])}return e}function Co(t,e){let n=Math.
max(Eo,So*e/(2*Math.PI)),o=2*Math.PI*t/e-Math.PI/2;return{x:Math.cos(o)*n,y:Math.sin(o)*n}}function Ue(t,e,n,o,r,s){let a=r&&
r.zoom===t.getZoom()?r.ids:[],i=Oo(e,n).map(l=>{let{x:u,y:c}=t.latLngToContainerPoint(l.anchor),{id:d}=l.place,h=a.includes(
d)?Co(a.indexOf(d),a.length):{x:0,y:0};return{entry:l,x:u+h.x,y:c+h.y,ownGroup:o.includes(d)||a.includes(d)}}),f=new Map;
for(let[l,...u]of ee(i)){f.set(l.entry,{x:l.x,y:l.y}),l.entry.members=u.map(({entry:c})=>c.place.id);for(let{entry:c}of u)
c.members=[]}for(let{entry:l,x:u,y:c,ownGroup:d}of i){if(!l.marker)continue;l.at=a.includes(l.place.id)?t.containerPointToLatLng(
[u,c]):l.anchor;for(let y of[l.marker,l.label])y.getLatLng().equals(l.at)||y.setLatLng(l.at);let h=f.has(l);J(l.marker).
classList.toggle("dl-gathered",!h);let m=d?3e3-n.indexOf(l.place.id):1e3-l.place.rank;He(l.marker,h?m:0),He(l.label,d?
m:0);let p=l.members.length;rt(l.count,p?s.replace("{n}",String(p)):"")}return f}function He(t,e){(t.options.zIndexOffset??
0)!==e&&t.setZIndexOffset(e)}var Je=[[85,180],[75,180],[71.54,185.87],[68,191],[65.5,191],[62.1,184.51],[59.5,180],[57.06,176.06],[53,170],[50.41,175.28],
[48,180],[-2.5,180],[-2.51,201.51],[-.23,201.51],[1.5,199.36],[4.94,199.36],[4.94,203.98],[-.37,206.45],[-5.06,208.19],
[-9.91,210],[-11.65,210],[-11.65,205.43],[-5.84,203.92],[-5.84,190.6],[-9.43,189.01],[-11.06,188.71],[-13.97,189],[-14.43,
188.76],[-15,187.5],[-45,187.5],[-51,180],[-85,180]];function ne(t){return t.map(e=>Je.map(([n,o])=>[n,o+e]))}function Ke({west:t,south:e,east:n,north:o}){let r=new Set;for(let s=Math.floor(t/20);s<=Math.floor(n/20);s+=1){let a=((s+
9)%18+18)%18-9;for(let i=Math.floor(e/20);i<=Math.floor(o/20);i+=1)r.add(`${a},${i}`)}return[...r]}function Ve(t){let e=[],
n=[0,0],[o,r,s]=[0,0,0];for(let a=0;a<t.length;a+=1){let i=t.charCodeAt(a)-63;r|=(i&31)<<s,s+=5,!(i>=32)&&(n[o]+=r&1?~(r>>
1):r>>1,o&&e.push([n[0],n[1]]),[o,r,s]=[1-o,0,0])}return e}var Xe=t=>Ve(t).map(([e,n])=>[n/1e3,e/1e3]);function Ye(t,e){
let n=new Map;for(let[r,s,a,i]of e.flatMap(f=>f.arcs)){let f=n.get(r);f?f.push([s,a,i]):n.set(r,[[s,a,i]])}let o=t.arcs.
slice();for(let[r,s]of n)o[r]=Io(To(Po(o[r]),s));return{...t,arcs:o}}function To(t,e){let n=[],o=0;for(let[r,s,a]of e.
sort((i,f)=>i[0]-f[0]))n.push(...t.slice(o,r+1),...Ve(a)),o=s;return[...n,...t.slice(o)]}function Po(t){let[e,n]=[0,0];
return t.map(([o,r])=>(e+=o,n+=r,[e,n]))}var Io=t=>t.map(([e,n],o)=>o?[e-t[o-1][0],n-t[o-1][1]]:[e,n]);var Qe=85.0511287798,No=Math.PI/180;function tn(t,e,n){let[o,r]=[new Float64Array(e),new Float64Array(e)],[s,a]=[new Uint32Array(
t+1),new Float64Array(4*t)],i=0;for(let f=0;f<t;f+=1){let[l,u,c,d]=[1/0,1/0,-1/0,-1/0];n(f,(h,m)=>{let p=Math.sin(Math.
max(-Qe,Math.min(Qe,m))*No),y=h/360+.5,w=.5-Math.log((1+p)/(1-p))/(4*Math.PI);o[i]=y,r[i]=w,i+=1,y<l&&(l=y),y>c&&(c=y),
w<u&&(u=w),w>d&&(d=w)}),s[f+1]=i,a.set([l,u,c,d],4*f)}return{xs:o,ys:r,starts:s,boxes:a,kept:null}}function oe({arcs:t,
transform:e}){let{scale:n,translate:o}=e,r=t.reduce((s,a)=>s+a.length,0);return tn(t.length,r,(s,a)=>{let[i,f]=[0,0];for(let l of t[s])
i+=l[0],f+=l[1],a(i*n[0]+o[0],f*n[1]+o[1])})}function en(t){let e=t.reduce((n,o)=>n+o.length,0);return tn(t.length,e,(n,o)=>{
for(let[r,s]of t[n])o(r,s)})}function $o(t,e){if(t.kept?.scale===e)return t.kept;let{xs:n,ys:o,starts:r}=t,s={scale:e,
at:new Uint32Array(n.length),starts:new Uint32Array(r.length)},a=1/e**2,i=0;for(let f=0;f+1<r.length;f+=1){let[l,u]=[r[f],
r[f+1]-1],c=l;s.at[i++]=l;for(let d=l+1;d<u;d+=1)(n[d]-n[c])**2+(o[d]-o[c])**2<=a||(c=d,s.at[i++]=d);u>l&&(s.at[i++]=u),
s.starts[f+1]=i}return t.kept=s,s}function zo(t,e,n,{scale:o,origin:r,min:s,max:a,turns:i}){let{xs:f,ys:l,boxes:u}=t,{
at:c,starts:d}=$o(t,o),[h,m]=[(s.y+r.y)/o,(a.y+r.y)/o],p="";for(let y of i){let w=y/360*o-r.x,[b,x]=[(s.x-w)/o,(a.x-w)/
o];for(let O of e){let[E,C,k,I]=[1/0,1/0,-1/0,-1/0];for(let B of O){let j=4*(B<0?~B:B);u[j]<E&&(E=u[j]),u[j+1]<C&&(C=u[j+
1]),u[j+2]>k&&(k=u[j+2]),u[j+3]>I&&(I=u[j+3])}if(k<b||E>x||I<h||C>m)continue;let[z,A,D]=[0,0,!0];for(let B of O){let j=B<
0?~B:B,g=4*j,[v,T]=[d[j],d[j+1]],Z=u[g+2]<b||u[g]>x||u[g+3]<h||u[g+1]>m?Math.max(1,T-v-1):1;for(let F=D?0:Z;F<T-v;F+=Z){
let q=c[B<0?T-1-F:v+F],[_,W]=[Math.round(f[q]*o+w),Math.round(l[q]*o-r.y)];p+=D?`M${_} ${W}l`:`${_-z} ${W-A} `,[z,A,D]=
[_,W,!1]}}p+=n?"z":""}}return p||"M0 0"}function re(t,e){let n=null,o=new(L.Path.extend({options:t,_project(){},_update(){
let{_map:r,_renderer:s}=this;if(!r)return;let{min:a,max:i}=s._bounds,f={scale:256*2**r.getZoom(),origin:r.getPixelOrigin(),
min:a,max:i,turns:e};s._setPath(this,n?zo(n.lines,n.chains,n.closed,f):"M0 0")}}));return{layer:o,show(r,s,a){n={lines:r,
chains:s,closed:a},o.redraw()}}}var Ro={arcs:[],islands:[]};function nn(t,e,n){let o=[],r=null,s=null,a=null,i=!1,f=new Map,l=new Map;Y(t,"dl-land",200);
let u=L.svg({pane:"dl-land",padding:.4}),c=k=>({className:k,pane:"dl-land",renderer:u,interactive:!1}),d=k=>({className:k,
pane:"dl-night",renderer:e,interactive:!1}),h=L.polyline([],d("dl-meridian")).addTo(t),m=L.polyline([],d("dl-date-line")).
addTo(t);async function p(k,I){y(I);try{r=typeof k=="string"?await(await fetch(k)).json():k}catch{return null}return r&&
(s=oe(r)),b(),r}function y(k){let I=Ce(k).filter(A=>!o.includes(A));if(!I.length)return;o.push(...I);let z=o.map(A=>[[
-85,180+A],[85,180+A]]);h.setLatLngs(z),m.setLatLngs(ne(o));for(let{layer:A}of l.values())A.redraw()}async function w(k){
let I=i;if(i=t.getZoom()>=5.5,t.getContainer().classList.toggle("dl-near",i),!r)return null;let z=i?Ke(Bo(t.getBounds())).
filter(D=>!f.has(D)):[];if(!z.length)return i!==I&&b(),null;try{let D=async j=>typeof k=="string"?(await fetch(`${k}/${j}\
.json`)).json():k[j]??Ro,B=await Promise.all(z.map(D));for(let[j,g]of B.entries())f.set(z[j],g)}catch{return null}let A=Ye(
r,[...f.values()]);return a={world:A,arcs:oe(A)},b(),A}function b(){let k=i?a?.arcs??s:s;if(!r||!k)return;let{countries:I,
coast:z,borders:A,disputed:D}=r.objects,B=i?[...f.values()]:[];x("dl-ground",k,I.geometries.flatMap(se),!0),O("dl-lake",
B.flatMap(({lakes:g=[]})=>g),!0),O("dl-division",B.flatMap(({divisions:g=[]})=>g),!1),O("dl-island",B.flatMap(({islands:g})=>g),
!0),x("dl-border",k,A.arcs,!1),x("dl-coast",k,z.arcs,!1),C();for(let[g,v]of D.geometries.entries()){let T=`disputed ${g}`;
l.has(T)||l.set(T,E(v)),x(T,k,se(v),!0)}let j=new Set(D.geometries.flatMap(se).flat().map(g=>g<0?~g:g));x("dl-dispute",
k,[...j].map(g=>[g]),!1)}function x(k,I,z,A){let D=l.get(k)??re(c(k),o);l.set(k,D),D.show(I,z,A),t.hasLayer(D.layer)||
D.layer.addTo(t)}function O(k,I,z){x(k,en(I.map(Xe)),I.map((A,D)=>[D]),z)}function E({properties:k}){let{name:I,note:z}=k??
{},A=N("div");A.append(N("strong","",I??""),N("div","",z??""));let D=re({...c("dl-disputed"),interactive:!0},o);return D.
layer.on("mouseover",()=>n([I,z].filter(Boolean).join(": "))).on("mouseout",()=>n("")).on("click",({latlng:B})=>L.popup(
{className:"dl-popup"}).setLatLng(B).setContent(A).openOn(t)),D}function C(){let k=t.getPane("dl-land")?.querySelector(
"svg");if(k?.querySelector("#dl-hatch"))return;let I=nt("pattern",{id:"dl-hatch",width:6,height:6,patternUnits:"userSp\
aceOnUse",patternTransform:"rotate(45)"});I.append(nt("path",{d:"M0 0v6",class:"dl-hatch"}));let z=nt("defs",{});z.append(
I),k?.prepend(z)}return{load:p,reach:y,refine:w,dateLines:()=>ne(o)}}var Bo=t=>({west:t.getWest(),south:t.getSouth(),east:t.
getEast(),north:t.getNorth()});function se(t){return t.type==="Polygon"?t.arcs:t.type==="MultiPolygon"?t.arcs.flat():[]}function Ot(t){let e=[];for(let n=1;n<t.length;n+=1){let[[o,r],[s,a]]=[t[n-1],t[n]],i=Math.min(400,Math.ceil(Math.hypot(
s-o,a-r)/8));for(let f=0;f<i;f+=1)e.push([o+(s-o)*f/i,r+(a-r)*f/i])}return e}var Lt=([t,e],n,o=0)=>t>-o&&e>-o&&t<n.x+o&&
e<n.y+o;function Bt(t,e,n){let o=new Map;function r({id:s,text:a,paths:i,height:f,rank:l},u){let c=o.get(s)??Tt(t,e,"");o.set(
s,c);let d=at(c);rt(d,a);let{width:h,height:m}=n(d),p=i.flatMap(y=>Ot(yt(t,y))).filter(([y,w],b)=>b%4===0&&y>h/2&&y<u.
x-h/2&&w>12&&w<u.y-12).map(([y,w])=>({x:y,y:w,dx:0,dy:0,angle:0,cost:Math.abs(w-u.y*f)*.1,boxes:[Q(y,w,h,m)],leader:null,
onLine:!0}));return{id:s,label:c,must:!1,rank:l,candidates:p}}return{items(s,a){for(let[i,f]of o)s.some(l=>l.id===i)||
(f.remove(),o.delete(i));return s.map(i=>r(i,a))}}}var Zo=[-180,180,540].map(t=>[[-60,t],[75,t]]);function jo(t,e){return["Etc/GMT-12","Etc/GMT+12"].map(n=>new Intl.DateTimeFormat(
e,{weekday:"long",timeZone:n}).format(t))}function on(t,e,n){let o=Bt(t,"dl-date",n);return{items(r,s){let[a,i]=jo(it(
r),r.language),{dateLine:f,antimeridian:l}=r.words,u=`${a} | ${f} | ${i}`;return o.items([{id:"date line",text:u,paths:e(),
height:.75,rank:3.2},{id:"meridian",text:l,paths:Zo,height:.92,rank:3.2}],s)}}}var vt=class t{constructor(e,n,o){this.size=o,this.cells=new Map,this.leaders=[],this.width=Math.ceil(o.x/6)+1;let r=Math.
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
dotAt(f,l)])}return a}};function rn(){let t=new Map;return function(n,o=!1){let r=n.parentNode,a=`${(n.childElementCount?[...n.children]:[n]).
map(u=>u.textContent).join(`
`)} ${r.className.includes("minor")} ${o}`,i=t.get(a);if(i)return i;let{className:f}=r;r.classList.remove("dl-hidden"),
r.classList.toggle("dl-brief",o);let l={width:Math.ceil(n.offsetWidth),height:Math.ceil(n.offsetHeight)};return r.className=
f,l.width&&t.set(a,l),l}}var lt=1e3,Fo=60,_o=60,Go=[0,-45,45,180,-135,135,-90,90,-22.5,22.5,-157.5,157.5,-67.5,67.5,-112.5,112.5].map(t=>[Math.
cos(t*Math.PI/180),Math.sin(t*Math.PI/180)]),qo=[0,8,20,34,50,70,95,125];function ie({x:t,y:e,gap:n,width:o,height:r,inside:s,
reach:a,brief:i=!1}){let f=i?Fo:0,[l,u]=[0,!1],c=[];s&&c.push({x:t,y:e,dx:0,dy:0,angle:l,cost:f,boxes:[Q(t,e,o,r)],leader:null,
onLine:u,brief:i});for(let d of qo.filter(h=>h<=a))Go.forEach(([h,m],p)=>{let[y,w]=[h,m].map(k=>Math.max(-1,Math.min(1,
k*1.42))),b=h*(n+d)+y*o/2,x=m*(n+d)+w*r/2,O=d>8?[t,e,t+h*(n+d),e+m*(n+d)]:null,E=f+(s?20:0)+d+p*1.5,C=[Q(t+b,e+x,o,r)];
c.push({x:t+b,y:e+x,dx:b,dy:x,angle:l,cost:E,boxes:C,leader:O,onLine:u,brief:i})});return c}function Wo({x:t,y:e},{width:n,
height:o}){return[-1,1].flatMap(r=>[1,-1].map(s=>Q(t+s*(4+n/2),e+r*(6+o/2),n,o)))}function an(t,e,n,o){let r=e.flatMap(
(i,f)=>Wo(t,i).map((l,u)=>({spot:l,corner:u,chosen:f}))),s=i=>n.reduce((f,l)=>f+xt(i,l),wt(i,o)),a=i=>i.reduce((f,l)=>s(
l.spot)<s(f.spot)?l:f);return r.find(({spot:i})=>!s(i))??a(r.filter(({chosen:i})=>i===e.length-1))}function cn(t){let e=[
0];for(let o=1;o<t.length;o+=1)e.push(e[o-1]+Math.hypot(t[o][0]-t[o-1][0],t[o][1]-t[o-1][1]));let n=o=>{let r=1;for(;r<
e.length-1&&e[r]<o;)r+=1;let s=(o-e[r-1])/(e[r]-e[r-1]||1);return[0,1].map(a=>t[r-1][a]+(t[r][a]-t[r-1][a])*s)};return{
total:e[e.length-1],at:n}}function ln({line:t,width:e,height:n,size:o}){let{total:r,at:s}=cn(t),[a,i]=s(r/2);return Lt(
[a,i],o)?ie({x:a,y:i,gap:8,width:e,height:n,inside:!1,reach:50}).map(l=>({...l,cost:l.cost+_o,leader:null})):[]}function fn({
line:t,width:e,height:n,size:o}){let{total:r,at:s}=cn(t),a=[];for(let i=.08;i<=.921;i+=.04){let f=r*i;if(f<e/2+14||f>r-
e/2-14)continue;let[l,u,c]=[s(f-e/2),s(f+e/2),s(f)];if(wt(Q(c[0],c[1],e,n),o)>0)continue;let d=Math.atan2(u[1]-l[1],u[0]-
l[0]);Math.abs(d)>Math.PI/2&&(d+=d>0?-Math.PI:Math.PI);let h=Math.max(1,Math.ceil(e/n)),m=Array.from({length:h},(w,b)=>{
let x=((b+.5)/h-.5)*e;return Q(c[0]+Math.cos(d)*x,c[1]+Math.sin(d)*x,n,n)}),[p,y]=c;a.push({x:p,y,dx:0,dy:0,angle:d,cost:Math.
abs(i-.5)*60,boxes:m,leader:null,onLine:!0})}return a}function un(t,e,n,o){let r=new vt(e,n,o),s=t.filter(c=>c.always),
a=t.filter(c=>c.must&&!c.always),i=null;for(let c=0;c<6;c+=1){let d=r.copy(),h=sn([...s,...a],d),m=w=>h.get(w.id)?.total??
lt*(2-t.indexOf(w)/t.length),p=a.reduce((w,b)=>w+m(b),0);(!i||p<i.total)&&(i={chosen:h,field:d,total:p});let y=a.filter(
w=>m(w)>lt/5).sort((w,b)=>m(b)-m(w))[0];if(!y||y===a[0])break;a=[y,...a.filter(w=>w!==y)]}let{chosen:f,field:l}=i??{chosen:new Map,
field:r},u=t.filter(c=>!c.must&&!c.always);for(let[c,d]of sn(u,l))f.set(c,d);return f}function sn(t,e){let n=new Map;for(let o of t){
let r=null,s=o.always?1/0:lt;for(let a of o.candidates){if(a.cost-10>=s)continue;let i=Uo(o,a,e,s);i>=s||(r={...a,total:i},
s=i)}r&&(Ho(o.id,r,e),n.set(o.id,r))}return n}function Ho(t,{boxes:e,leader:n},o){for(let r of e)o.add({...r,owner:t});
n&&o.leaders.push(n)}function Uo(t,e,n,o){let r=e.cost;t.previous&&Math.hypot(t.previous.dx-e.dx,t.previous.dy-e.dy)<4&&
(r-=10);for(let s of e.boxes){let a=wt(s,n.size);if(a>0&&(r+=lt+a),r>=o)return r;for(let i of n.near(s)){let f=i.owner===
t.id?0:xt(s,i);f>0&&(r+=lt+f)}for(let i of n.leaders)Jt(i,s)&&(r+=t.must?lt/2:lt);if(r>=o)return r;e.onLine||(r+=Math.
min(45,3*n.inkUnder(s)))}if(e.onLine)return r;for(let s of n.near(e.boxes[0],34))s.marker&&s.owner!==t.id&&(r+=Math.max(
0,34-Me(e.boxes[0],s))*2);return e.leader?r+Jo(t,e.leader,n):r}function Jo(t,e,n){let[o,r,s,a]=e,i=Math.min(60,10*n.inkAlong(
e)),f={left:Math.min(o,s),top:Math.min(r,a),right:Math.max(o,s),bottom:Math.max(r,a)};for(let l of n.near(f,30))o>l.left-
4&&o<l.right+4&&r>l.top-4&&r<l.bottom+4||l.owner===t.id||(Jt(e,l)&&(i+=lt/2),l.marker&&(i+=4*Math.max(0,30-Le(e,(l.left+
l.right)/2,(l.top+l.bottom)/2))));return i}var Ko=[-720,-360,0,360,720],kt=90;function Zt({line:t,holds:e}){let n=Ko.map(r=>t.map(([s,a])=>[s,a+r]));return e.length!==
1?n:[(t[t.length-1][1]<t[0][1]?n.toReversed():n).flatMap((r,s)=>r.slice(s?1:0))]}function Vo(t){let e=Zt(t);if(t.holds.
length===2){let r=e.flat().map(([,f])=>f),[s,a]=[Math.min(...r)-360,Math.max(...r)+360];return[[[-kt,s],[-kt,a],[kt,a],
[kt,s]],...e]}if(!t.holds.length)return e;let[n]=e,o=t.holds[0]==="north"?kt:-kt;return[[...n,[o,n[n.length-1][1]],[o,
n[0][1]]]]}function dn(t,e){Y(t,"dl-rings",380);let o={pane:"dl-rings",renderer:L.svg({pane:"dl-rings",padding:.4}),interactive:!1,
smoothFactor:.5},r=new Map;function s(a){let[i,f]=[Zt(a),a.id],l=()=>e(r.get(f)?.ring.text??""),u=L.polyline(i,{...o,className:"\
dl-touch",interactive:!0,bubblingMouseEvents:!1});return u.on("mouseover click",l).on("mouseout",()=>e("")),[L.polygon(
Vo(a),{...o,className:"dl-reached",stroke:!1,fillRule:"evenodd"}),L.polyline(i,{...o,className:"dl-range"}),u]}return{
render({rings:a}){let i=new Map(a.map(f=>[f.id,f]));for(let[f,{parts:l}]of r)if(!(i.get(f)&&r.get(f)?.written===JSON.stringify(
i.get(f)?.line))){for(let u of l)u.remove();r.delete(f)}for(let[f,l]of i){let u=r.get(f);if(u){u.ring=l;continue}let c=s(
l);for(let d of c)d.addTo(t);gt(c[1]).dataset.ring=f,r.set(f,{ring:l,written:JSON.stringify(l.line),parts:c})}}}}var hn=24,Xo=15,Yo=125,Qo=8,jt=t=>`arc ${t}`,pn=t=>`straight ${t}`,tr=t=>({id:t.id,text:t.label,paths:Zt(t),height:.2,
rank:2.5});function mn(t,e,n,o){let r=t.getContainer(),s=rn(),a=on(t,o,s),i=Bt(t,"dl-range-label",s),f=null;function l(x,O){
let E=t.getSize();if(!E.x||!E.y)return null;let C=Ge(x),k=Ue(t,e.values(),C,Rt(x),f,x.words.nearbyCount),I=[...c(k),...O],
z=h(k),A=[...z.values()].flatMap(Ot).filter(S=>Lt(S,E)),D=p(C,Rt(x),k,E),B=[...a.items(x,E),...i.items(x.rings.map(tr),
E)],j=[...D,...y(z,E),...B].sort((S,Z)=>S.rank-Z.rank),g=u(un(j,I,A,E));for(let S of e.values())w(S,g.get(S.place.id));
for(let{id:S,label:Z}of B)b(Z,g.get(S),!1);for(let[S,Z]of n)b(Z.label,g.get(jt(S)),!0),Z.straight&&b(Z.straight.label,
g.get(pn(S)),!0);let v=[...g.values()].flatMap(S=>S.boxes),T=o().flatMap(S=>Ot(yt(t,S)));return new vt([...I,...v],[...A,
...T],E)}function u(x){let O=[...n.values()].map(({arc:C})=>C).filter(({claim:C})=>C),E=O.find(({reach:C})=>!C);if(E&&
!x.get(jt(E.id))?.onLine)for(let{id:C,reach:k}of O)k&&x.delete(jt(C));return x}function c(x){let O=[...x].map(([{place:{
id:k}},{x:I,y:z}])=>({...Q(I,z,hn,hn),owner:k,marker:!0})),E=t.getSize(),C=[];for(let[{members:k,count:I,place:z},A]of x){
if(!k.length)continue;let D=[...O.filter(({owner:S})=>S!==z.id),...C],B=[I.textContent??"",`+${k.length}`],j=B.map(S=>(rt(
I,S),s(I))),{spot:g,corner:v,chosen:T}=an(A,j,D,E);rt(I,B[T]),I.dataset.corner=String(v),C.push(g)}return[...O,...C]}function d(){
let x=r.getBoundingClientRect();return[...r.querySelectorAll(".leaflet-control, .dl-notice:not(:empty)")].map(O=>{let E=O.
getBoundingClientRect();return{left:E.left-x.left,top:E.top-x.top,right:E.right-x.left,bottom:E.bottom-x.top}})}function h(x){
let O=new Map;for(let E of n.values()){let C=e.get(E.arc.to);(E.arc.claim||C&&(!C.marker||x.has(C)))&&O.set(E,yt(t,E.arc.
paths[0]))}return O}function m({at:x,marker:O,card:E},C){let{x:k,y:I}=t.latLngToContainerPoint(x),z=!O;return[!1,!0].flatMap(
A=>ie({x:k,y:I,gap:z?0:Xo,inside:z,reach:C,brief:A,...s(E,A)}))}function p(x,O,E,C){return[...e.values()].flatMap(k=>{
let{id:I,quiet:z}=k.place,A=x.includes(I),D=A?x.indexOf(I)/x.length:k.place.rank,{x:B,y:j}=t.latLngToContainerPoint(k.
at);if(!Lt([B,j],C,20)||k.marker&&!E.has(k))return[];let g=A||D===1&&!z||!k.marker,v=Lt([B,j],C)&&g,T=v&&O.includes(I),
S=m(k,g?Yo:Qo);return[{id:I,entry:k,must:v,always:T,rank:D,previous:k.spot,candidates:S}]})}function y(x,O){let E=(C,k,I,z,A=!1)=>{
let D={line:I,size:O,...s(at(k))},B=A?ln(D):[];return{id:C,rank:z,must:!1,always:B.length>0,candidates:[...fn(D),...B]}};
return[...x].flatMap(([{arc:C,label:k,straight:I},z])=>{let A=C.rank+(C.reach?.6:-.6),D=C.claim&&!C.reach,B=at(k).textContent?
[E(jt(C.id),k,z,A,D)]:[];return!I||!C.straight?B:[...B,E(pn(C.id),I.label,yt(t,C.straight.path),C.rank+.6)]})}function w(x,O){
x.spot=O;let{classList:E}=J(x.label);if(E.toggle("dl-hidden",!O&&!!x.marker),E.toggle("dl-unplaced",!O&&!x.marker),E.toggle(
"dl-brief",!!O?.brief),!O||(x.card.style.transform=`translate(calc(${O.dx}px - 50%), calc(${O.dy}px - 50%))`,x.leader.
hidden=!O.leader,!O.leader))return;let[C,k]=[O.leader[2]-O.leader[0],O.leader[3]-O.leader[1]];x.leader.style.width=`${Math.
hypot(C,k)}px`,x.leader.style.transform=`rotate(${Math.atan2(k,C)}rad)`}function b(x,O,E){J(x).classList.toggle("dl-hi\
dden",!O),O&&(x.setLatLng(t.containerPointToLatLng([O.x,O.y])),E&&(at(x).style.transform=`translate(-50%, -50%) rotate\
(${O.angle}rad)`))}return{arrange:l,controls:d,fanOut(x){f={ids:x,zoom:t.getZoom()}}}}var gn=new Map;function er(t,e){let n=`${e} ${t}`,o=gn.get(n);if(o===void 0){let r={timeZone:t,weekday:"short",day:"nu\
meric",month:"short",year:"numeric"},s={hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZoneName:"longOffset"};try{
o={date:new Intl.DateTimeFormat(e,r),whole:new Intl.DateTimeFormat(e,{...r,...s})}}catch{o=null}gn.set(n,o)}return o}function Et(t,e,n){
let o=er(t,n);if(!o)return null;let r=Object.fromEntries(o.whole.formatToParts(e).map(({type:s,value:a})=>[s,a]));return{
time:`${r.hour}:${r.minute}`,weekday:r.weekday,date:o.date.format(e).replace(",",""),offset:`UTC${nr(r.timeZoneName)}`}}
function nr(t){return t.replace("GMT","").replace("-","−").replace(/^([+\u2212])0/,"$1").replace(":00","")||"+0"}var yn=(t,e)=>t.map(n=>n.id===e?{...n,shown:!n.shown}:n);function ae(t,e){let n=t.every(o=>o.shown===(o.id===e));return t.
map(o=>({...o,shown:n||o.id===e}))}var xn=t=>t.map(e=>({...e,shown:!0}));var or=Dt;function dt(t,e=!1){let n=nt("svg",{viewBox:"-2 -2 28 28","aria-hidden":"true",class:e?"dl-open":""}),{path:o,
baseline:r}=or[t.shape],s=e?{d:o,style:`stroke: ${t.colour}`}:{d:o,fill:t.colour},a=nt("text",{x:12,y:r,...e?{}:{fill:t.
ink}});return a.textContent=t.letter,n.append(nt("path",s),a),n}var rr={site:["circle",{cx:"11",cy:"7",r:"5",class:"dl-key-site"}],city:["circle",{cx:"11",cy:"7",r:"5",class:"dl-key-\
city"}],area:["path",{d:"M3 4 9 2l9 2 2 6-8 3-8-1z",class:"dl-key-area"}],disputed:["path",{d:"M1 12 11 2M6 12 16 2M11\
 12 21 2",class:"dl-hatch"}],dateLine:["path",{d:"M0 7h22",class:"dl-key-date-line"}]};function wn(t,e,n,o,r){let s=N(
"div","dl-map-legend"),[a,i,f]=[N("ul","dl-layers"),N("button","dl-all"),N("ul","dl-key")];i.type="button",i.addEventListener(
"click",()=>{a.querySelector("button")?.focus(),o(xn(d))});let[l,u]=[N("button","dl-night-switch"),N("span")];l.type="\
button",l.append(N("span","dl-key-night"),u),l.addEventListener("click",()=>r(!e().night.shown)),s.append(a,l,f,i);let c=new Map,
d=[],h=[],m="";function p(b){let x=N("button");x.type="button",x.title=e().words.onlyLayer,x.setAttribute("aria-keysho\
rtcuts","O"),x.addEventListener("click",({detail:E})=>{E<2&&(h=d),o(E===2?ae(h,b):yn(d,b))}),x.addEventListener("keydo\
wn",E=>{E.key.toLowerCase()!=="o"||E.ctrlKey||E.metaKey||E.altKey||(E.preventDefault(),o(ae(d,b)))});let O=N("li");return O.
append(x),a.append(O),c.set(b,x),x}function y(){let{words:b,places:x}=e();a.setAttribute("aria-label",b.legend),i.textContent=
b.allLayers,f.setAttribute("aria-label",b.key);for(let C of c.values())C.title=b.onlyLayer;let O=["site","city","area"].
filter(C=>x.some(({precision:k})=>k===C)),E=[...O.length>1?O:[],"disputed","dateLine"];f.replaceChildren(...E.map(C=>sr(
C,b[C])))}function w(b,x){let O=b.places.find(({id:z})=>z===b.origin),E=b.instant&&O?Et(O.timeZone,x,b.language):null,
{night:C,nightAt:k}=b.words,I=E?k.replace("{time}",E.time).replace("{date}",E.date).replace("{place}",()=>O?.name??""):
C;rt(u,I),l.setAttribute("aria-pressed",String(b.night.shown))}return{attach(){let b=t.getContainer();b.parentElement?.
classList.add("dl-frame"),b.after(s),n.register(y)},render(b,x){w(b,x);let O=JSON.stringify(b.layers);if(m!==O){m=O,d=
b.layers;for(let[E,C]of c)d.some(k=>k.id===E)||(C.parentElement?.remove(),c.delete(E));for(let E of d){let C=c.get(E.id)??
p(E.id);C.setAttribute("aria-pressed",String(E.shown)),C.replaceChildren(dt(E),ut("span","",E.title))}i.classList.toggle(
"dl-idle",d.every(({shown:E})=>E))}}}}function sr(t,e){let n=nt("svg",{viewBox:"0 0 22 14","aria-hidden":"true"}),[o,r]=rr[t];
n.append(nt(o,r));let s=N("li");return s.append(n,e),s}var ir=256,bn=85,Mn=30,ar=t=>Math.max(0,Math.ceil(Math.log2(t/ir)*10)/10),Ln=t=>[[-bn,t-Mn],[bn,t+360+Mn]],ce=t=>t.setMinZoom(
ar(t.getSize().x));function vn(t,e){t.options.maxBoundsViscosity=1,t.setMaxBounds(Ln(e))}function kn(t,e){t.options.maxBounds=
L.latLngBounds(Ln(e));let{lat:n,lng:o}=t.getCenter(),r=Ae(o,e);r!==o&&t.setView([n,r],t.getZoom(),{reset:!0})}var cr=[-720,-360,0,360,720];function En(t){let e=[],n="";Y(t,"dl-night",300).style.pointerEvents="none";let o={className:"\
dl-night",pane:"dl-night",renderer:L.svg({pane:"dl-night",padding:.4}),interactive:!1,smoothFactor:1};return{renderer:o.
renderer,render({shown:r,at:s,rings:a},i){if(!r){for(let u of e.splice(0))u.remove();n="";return}if(!a.length)return;let f=Math.
floor((i.getTime()-Date.parse(s))/6e4);if(n===`${s} ${f}`)return;n=`${s} ${f}`;let l=Pe(f*6e4);a.forEach((u,c)=>{let d=cr.
map(h=>[u.map(([m,p])=>[m,p+l+h])]);e[c]?e[c].setLatLngs(d):e.push(L.polygon(d,o).addTo(t))})}}}function lr(t){let e=n=>Math.abs(Math.abs(n%360)-180)<.01;return t.flatMap(n=>{let o=[[n[0]]];for(let[r,s]of n.slice(1).
entries()){let a=n[r];e(a[1])&&e(s[1])||Math.abs(a[0])>89.9&&Math.abs(s[0])>89.9?o.push([s]):o[o.length-1].push(s)}return o.
filter(r=>r.length>1)})}function Sn(t,{lat:e,lng:n}){return t.map(r=>{let[s,a]=[0,1].map(h=>r.map(m=>m[h]).sort((m,p)=>m-
p)),[i,f,l,u]=[s[0],s.at(-1),a[0],a.at(-1)].map(Number),c=i<=e&&e<=f&&l<=n&&n<=u,d=Math.min(...r.map(h=>Math.hypot(h[0]-
e,h[1]-n)));return{ring:r,order:c?-(f-i)*(u-l):d}}).sort((r,s)=>r.order-s.order)[0]?.ring??[]}function On(t,e){let n=L.
svg({pane:e,padding:.4}),o=[],r="";return{render({outline:s}){let a=JSON.stringify(s);if(a===r)return;r=a;for(let l of o)
l.remove();if(o=[],!s)return;let i=s.rings,f={pane:e,renderer:n,interactive:!1};o=[L.polygon(i,{...f,className:"dl-wit\
hin",stroke:!1}),L.polyline(lr(i),{...f,className:"dl-outline"})];for(let l of o)l.addTo(t)}}}function Cn(t,e){let n=it(t),o=new Set(t.places.map(({timeZone:f})=>f)),r=new Map([...o].map(f=>[f,Et(f,n,t.language)])),
s=t.places.find(f=>f.id===t.origin),a=(s&&r.get(s.timeZone))??null,i=new Set([...r.values()].map(f=>f?.offset)).size>1;
for(let{place:f,clock:l,button:u}of e){let c=r.get(f.timeZone)??null,d=fr(t.words.reading,f.description,c);u.getAttribute(
"aria-label")!==d&&u.setAttribute("aria-label",d),l&&rt(l,i||f.id===t.origin?An(a,c):"")}}function le(t,e){let n=it(t),
o=t.places.find(({id:r})=>r===t.origin);return An(o?Et(o.timeZone,n,t.language):null,Et(e.timeZone,n,t.language))}function fr(t,e,n){
return n?`${e} ${t.replace("{weekday}",n.weekday).replace("{time}",n.time)}`:e}function An(t,e){return e?`${t&&e.date!==
t.date?`${e.weekday} `:""}${e.time} · ${e.offset}`:""}var ur=100;function Tn(t,e,{onChoose:n,placeOf:o}){let r=N("section","dl-list"),[s,a,i]=[N("div"),N("strong"),N("butto\
n","","×")],[f,l]=[N("ul"),N("p")];i.type="button",s.append(a,i),r.append(s,f,l),r.hidden=!0;let u=null,c="",d=!1;function h(){
r.hidden=!0,(r.contains(document.activeElement)||document.activeElement===document.body)&&u?.focus()}i.addEventListener(
"click",h),r.addEventListener("keydown",p=>{p.stopPropagation(),p.key==="Escape"&&h()}),f.addEventListener("click",({target:p})=>{
let y=p instanceof Element?p.closest("button"):null;y?.dataset.of&&n(y.dataset.of)}),L.DomEvent.disableClickPropagation(
r),L.DomEvent.disableScrollPropagation(r),t.getContainer().append(r);function m(p){let y=e(),{words:w}=y,b=p.slice(0,ur).
flatMap(k=>y.places.find(I=>I.id===k)??o(k)??[]),x=JSON.stringify([p.length,b,y.chosen,y.language]);if(x===c)return;c=
x;let O=w.inSight.replace("{n}",p.length.toLocaleString(y.language));r.setAttribute("aria-label",O),a.textContent=O,i.
setAttribute("aria-label",w.close);let E=document.activeElement instanceof HTMLElement?document.activeElement.dataset.
of:"";f.replaceChildren(...b.map(k=>{let[I,z]=[N("li"),N("button")],A=y.layers.find(({id:D})=>D===k.layer);return z.type=
"button",z.dataset.of=k.id,z.setAttribute("aria-pressed",String(k.id===y.chosen)),A&&z.append(dt(A,k.precision!=="site")),
z.append(ut("span","",k.name),N("small","",k.far)),I.append(z),I})),E&&f.querySelector(`[data-of="${CSS.escape(E)}"]`)?.
focus();let C=p.length-b.length;l.textContent=C>0?w.more.replace("{n}",C.toLocaleString(y.language)):""}return{open(p,y){
u=document.activeElement instanceof HTMLElement?document.activeElement:null,d=y,r.hidden=!1,m(p),f.scrollTop=0,f.querySelector(
"button")?.focus({preventScroll:!0})},close:h,render(p){r.hidden||(e().crowd?d&&m(p()):h())}}}var dr=new Map([["ArrowRight",1],["ArrowDown",1],["ArrowLeft",-1],["ArrowUp",-1],["Home",-1/0],["End",1/0]]);function Pn(t,e,n){
let o=dr.get(t);return o===void 0?null:Number.isFinite(o)?(e+o+n)%n:o<0?0:n-1}var In=t=>t==="Enter"||t===" ";function Nn(t,e){
t.contains(document.activeElement)||e.every((n,o)=>t.children[o]===n)||t.append(...e)}var hr=matchMedia("(hover: hover)").matches;function $n(t,{onChoose:e,onPoint:n,onSpread:o}){let r=new Map,s=[];function a(c){
let d=r.get(c);if(!d)throw new Error(`no place ${c} on the map`);return d}function i(c){let d=L.latLng(c.latitude,c.longitude),
h=c.precision==="area",m={autoPanOnFocus:!1,keyboard:!0,riseOnHover:!1},p=h?null:L.marker(d,{...m,icon:mt("dl-marker")}).
addTo(t),y=L.marker(d,{...m,keyboard:h,icon:mt("dl-label"),pane:h?"markerPane":"dl-labels"}).addTo(t),w=J(p??y);w.dataset.
place=c.id,w.addEventListener("keydown",b=>f(b,c.id)),w.addEventListener("focus",()=>{w.classList.add("dl-focus"),w.matches(
":focus-visible")&&n(c.id)}),w.addEventListener("blur",()=>{w.classList.remove("dl-focus"),n("")});for(let b of[p,y])b?.
on("click",({originalEvent:{target:x}})=>{x instanceof Element&&x.classList.contains("dl-count")?o(c.id):e(c.id)}),hr&&
b?.on("mouseover",()=>n(c.id)).on("mouseout",()=>n(""));return{place:c,anchor:d,at:d,marker:p,label:y,button:w,card:N(
"span","dl-card"),clock:null,leader:N("span","dl-leader"),count:N("span","dl-count"),members:[],spot:void 0,written:""}}
function f(c,d){if(c.key.toLowerCase()==="n"&&!c.ctrlKey&&!c.metaKey&&!c.altKey){o(d);return}let h=Pn(c.key,s.indexOf(
d),s.length);h===null&&!In(c.key)||(c.preventDefault(),c.stopPropagation(),h===null?e(d):a(s[h]).button.focus())}function l(c,d,h){
let m=$t(h,d),[p,y]=[h.chosen===d.id,h.origin===d.id],w=h.fit.claim.includes(d.id),b=d.rank>1&&!w,x=JSON.stringify([d,
m,p,y,w]);if(c.written===x)return;c.written=x,c.place=d,c.button.setAttribute("aria-pressed",String(p));let O=J(c.label);
if(c.marker){let C=J(c.marker);c.count=N("span","dl-count"),C.replaceChildren(dt(m,d.precision==="city"),c.count),C.classList.
toggle("dl-quiet",d.quiet),C.classList.toggle("dl-chosen",p),C.classList.toggle("dl-origin",y),C.classList.toggle("dl-\
minor",b),O.setAttribute("aria-hidden","true")}O.classList.toggle("dl-area-label",!c.marker),O.classList.toggle("dl-mi\
nor",b),O.classList.toggle("dl-quiet",d.quiet),O.classList.toggle("dl-chosen",p);let E=N("span","dl-name");c.marker||E.
append(dt(m)),E.append(N("bdi","",d.name)),c.clock=d.rank===1?N("span","dl-clock"):null,c.card=N("span","dl-card"),c.card.
append(E,N("span","dl-far",w?"":d.far)),c.clock&&c.card.append(c.clock),c.leader=N("span","dl-leader"),O.replaceChildren(
c.leader,c.card)}function u(c){let d=new Map(c.places.map(m=>[m.id,m]));for(let[m,p]of r)d.get(m)?.precision!==p.place.
precision&&(p.marker?.remove(),p.label.remove(),r.delete(m));for(let[m,p]of d){let y=r.get(m)??i(p);r.set(m,y);let w=L.
latLng(p.latitude,p.longitude);if(!y.anchor.equals(w))for(let b of[y.marker,y.label])b?.setLatLng(w);y.anchor.equals(w)||
(y.at=w),y.anchor=w,l(y,p,c)}s=[...d.keys()];let h=t.getPane("markerPane");h&&Nn(h,s.map(m=>a(m).button))}return{entries:r,
entry:a,render:u}}function zn(t,{isReady:e,isFitted:n,fit:o,arrange:r}){let{classList:s}=t.getContainer(),a=null;addEventListener("befor\
eprint",()=>{!e()||a||(a={fitted:n(),bounds:t.getBounds(),center:t.getCenter(),zoom:t.getZoom()},s.add("dl-printed"),t.
invalidateSize({pan:!1}),a.fitted?o():t.fitBounds(a.bounds,{animate:!1}),r())}),addEventListener("afterprint",()=>{a&&
(s.remove("dl-printed"),t.invalidateSize({pan:!1}),a.fitted?o():t.setView(a.center,a.zoom,{animate:!1}),a=null,r())})}function Dn(t=Date.now){let e=0,n=0,o=0;return{next(){return[n,e]=[t(),Math.max(t(),o+1)],o=e,e},isLate(r){return o=Math.
max(o,r),r<e&&t()-n<3e3}}}function pr(t){let e=10**Math.floor(Math.log10(t));return([5,2,1].find(o=>o*e<=t)??1)*e}var fe=100;function ue(t,e,n){
let{x:o,y:r}=t.getSize().divideBy(2),a=t.distance(t.containerPointToLatLng([o-fe/2,r]),t.containerPointToLatLng([o+fe/
2,r]))/n.unit.metres,i=pr(a);e.style.width=`${i/a*fe}px`,e.textContent=n.words.length.replace("{number}",i.toLocaleString(
n.language)).replace("{unit}",n.unit.sign)}var Rn="(prefers-color-scheme: dark)";function de(){let t=[...document.head.querySelectorAll("style")].filter(o=>o.textContent?.
includes("--background-color"));for(let o of t.slice(0,-1))o.remove();let e=getComputedStyle(document.documentElement).
getPropertyValue("--background-color").trim(),n=e?mr(e):matchMedia(Rn).matches;document.documentElement.dataset.dlTheme=
n?"dark":"light"}function mr(t){let e=N("span");e.style.color=t,document.body.append(e);let[n,o,r]=(getComputedStyle(e).
color.match(/[\d.]+/g)??[]).map(Number);return e.remove(),n*.3+o*.59+r*.11<128}function Bn(){de(),window.Streamlit?.events.
addEventListener("streamlit:render",()=>setTimeout(de)),matchMedia(Rn).addEventListener("change",de)}function Zn(t,e){let n=null,o=0,r=s=>t.getContainer().classList.toggle("dl-online",s);return{render({baseMap:s,tiles:{
address:a,attribution:i}}){let f=s==="openstreetmap";f&&!n?(n=L.tileLayer(a,{attribution:i,maxZoom:19,className:"dl-ti\
les",referrerPolicy:"strict-origin"}),n.on("tileload",()=>{r(!0),e(!1)}),n.on("tileerror",()=>{r(!1),e(!0)}),n.addTo(t),
o=t.getMaxZoom(),t.setMaxZoom(15)):!f&&n&&(n.remove(),n=null,t.setMaxZoom(o),r(!1),e(!1))}}}var gr=1800;function jn(t,e){let n=t.getContainer(),o=N("p","dl-wheel-hint");o.setAttribute("aria-hidden","true"),n.append(
o);let r=!1,s=0;function a(){clearTimeout(s),o.textContent=""}n.addEventListener("click",()=>{r=!0,a()}),n.addEventListener(
"mouseleave",()=>{r=!1,a()}),n.addEventListener("wheel",i=>{if(r||i.ctrlKey||i.metaKey||document.fullscreenElement){a();
return}i.stopImmediatePropagation(),o.textContent=e().words.wheel,clearTimeout(s),s=setTimeout(a,gr)},{capture:!0,passive:!0})}function Fn(){let t="",e=[];return{register(n){e.push(n),n()},render(n){if(t!==n){t=n;for(let o of e)o()}}}}var _n=5;function Gn(t){let e=t.getContainer(),n=null,o=null,r=null,[s,a]=[0,0],i=0,f={x:0,y:0},l=0,u=null,c=Dn(),d=Fn();
yr(t);let{attach:h,point:m,announce:p,notice:y}=ge(e);e.addEventListener("keydown",M=>{M.key==="Escape"&&n?.whole.chosen&&
tt("")});let w=En(t),b=nn(t,w.renderer,m),x=Ie(t,tt),O=ke(t),E=On(t,"dl-areas"),C=dn(t,m);Y(t,"dl-arcs",400),Y(t,"dl-l\
abels",590).classList.add("dl-passive");let k=L.svg({pane:"dl-arcs",padding:.4}),I=Ee(t,k),z=Zn(t,M=>y("tiles",M?S().words.
noTiles:"")),A=$n(t,{onChoose:tt,onPoint:Z,onSpread:W}),D=_e(t,{onChoose:tt,onPoint:q,onOpen:_}),B=Tn(t,S,{onChoose:tt,
placeOf:M=>D.placeOf(M,S())}),j=be(t,k,{onChoose:M=>A.entries.has(M)&&tt(M),onPoint:ot}),g=wn(t,S,d,V,X),v=mn(t,A.entries,
j.drawn,b.dateLines),T=N("div","dl-scale");function S(){if(!n)throw new Error("no scene yet");return n.shown}function Z(M){
if(!M){m("");return}let $=S(),{place:R,members:P,at:U}=A.entry(M),G=A.entries.get($.origin)?.place.name??"",K=R.far&&$.
words.farFrom.replace("{far}",R.far).replace("{origin}",()=>G),{words:et}=$,Ht=P.length?et.nearby.replace("{places}",()=>F(
M)):"",Vn=[K||et.origin,le($,R),Ht].filter(Boolean);m(R.name,Vn,P.length?et.spread:"",t.latLngToContainerPoint(U))}function F(M){
let{anchor:$,members:R}=A.entry(M);return[...R.slice(0,_n).map(U=>{let{place:G,anchor:K}=A.entry(U),et=we($,K);return et?
`${G.name} ${At(et,S())}`:G.name}),...R.length>_n?["…"]:[]].join(S().words.comma)}function q(M,$){let R=S(),P=M.length===
1?D.placeOf(M[0],R):null;if(!M.length||!$)m("");else if(!P)m(R.words.together.replace("{n}",M.length.toLocaleString(R.
language)),[],"",$);else{let U=A.entries.get(R.origin)?.place.name??"",G=P.far&&R.words.farFrom.replace("{far}",P.far).
replace("{origin}",()=>U);m(P.name,[G,le(R,P)].filter(Boolean),"",$)}}function _(M){m("");let $=D.anchors(M);if(Qt(t,$)<
t.getZoom()+.3){B.open(M,!1);return}r=null,St(t,$),p(S().words.inSight.replace("{n}",String(M.length)))}function W(M){
let $=[M,...A.entry(M).members];if($.length===1)return;let R=$.map(G=>A.entry(G).anchor),P=Qt(t,R);ee(R.map(G=>t.project(
G,P))).length>1&&P>t.getZoom()?(r=null,St(t,R)):(v.fanOut($),Ct()),p($.map(G=>A.entry(G).place.name).join(S().words.comma)),
m("")}function ot(M){m(j.drawn.get(M)?.arc.text??"")}function tt(M){n&&(H({...n.whole,chosen:M}),M&&p(`${A.entry(M).place.
description} ${S().words.chosen}`),zt(e,{place:M,revision:c.next()}))}function V(M){if(!n)return;H({...n.whole,layers:M});
let $=M.filter(R=>R.shown).map(R=>R.id);zt(e,{layers:$,revision:c.next()})}function X(M){n&&(H({...n.whole,night:{...n.
whole.night,shown:M}}),zt(e,{night:M,revision:c.next()}))}function ht(M){let $=c.isLate(M.revision);if(!n||!$)return H(
M);let{layers:R,chosen:P,night:U}=n.whole;H({...M,layers:R,chosen:P,night:{...M.night,shown:U.shown}})}function H(M){let $=n?.
shown,R=st(M),P=D.writtenOut(Yt(R));n={whole:R,shown:P},D.load(R).then(K=>K&&n&&H(n.whole)),$?P.frame.west!==$.frame.west&&
Ft(P.frame.west):ft(P),z.render(P),w.render(P.night,it(P)),d.render(P.language),o&&he(),g.render(P,it(P)),y("layers",P.
layers.some(({shown:K})=>K)?"":P.words.noLayers),u?.render(P),ue(t,T,P);let U=v.controls();x.render(P,o),E.render(P),C.
render(P),A.render(P),j.render(P),I.render(P);let G=D.count(P);$&&G!==l&&p(P.words.shown.replace("{n}",String(G))),l=G,
Gt(),P.fit.n!==s&&(s=P.fit.n,pt()),P.focus.n!==a?(a=P.focus.n,Un(P.focus.place)):P.outline&&P.outline.name!==$?.outline?.
name?qt():Hn(qe($,P)),Ct(U)}function st(M){if(!M.crowd||!M.chosen||M.places.some(({id:R})=>R===M.chosen))return M;let $=D.
placeOf(M.chosen,M);return $?{...M,places:[...M.places,$]}:M}function ft(M){g.attach(),g.render(M,it(M)),u=ze(t,S,d,{fit:pt,
list:()=>B.open(pe(),!0)},T),h(),b.load(M.baseMapAddress,M.frame.west).then($=>{o=$,o?x.render(S(),o):y("ground",S().words.
noBaseMap),requestAnimationFrame(()=>setTimeout(()=>window.Streamlit?.setComponentValue({stands:!0}))),he(),_t()}),[s,
a]=[M.fit.n,M.focus.n],t.invalidateSize({pan:!1}),f=t.getSize(),jn(t,S),ce(t),pt(),vn(t,M.frame.west),cancelAnimationFrame(
i)}function Ft(M){b.reach(M),kn(t,M),_t()}async function he(){await O.load(S())&&Wt()}async function _t(){let M=o&&await b.
refine(S().details);M&&(o=M,x.render(S(),o))}function Gt(){Cn(S(),A.entries.values())}function pt(M=bt(S())){let $=S(),
R=$.places.filter(K=>M.includes(K.id)),P=R.length?R:$.places,U=R.length?[]:$.crowd?.bounds??[];if(!P.length)return;let G=[
...P.map(K=>L.latLng(K.latitude,K.longitude)),...U.map(([K,et])=>L.latLng(K,et))];St(t,G),r=()=>pt(M)}function Hn(M){let $=M.
flatMap(P=>A.entries.get(P)?.anchor??[]),R=t.getBounds().pad(-.03);$.every(P=>R.contains(P))||pt($.length>1?M:[...bt(S()),
...M])}function Un(M){let $=A.entries.get(M);if(!$){qt();return}t.panTo($.anchor,{animate:!Ut()})}function qt(){let{arcs:M,
fit:$,outline:R}=S(),P=M.filter(et=>et.claim).map(et=>et.paths[0]),U=A.entries.get($.claim[0])?.anchor,G=R&&U?Sn(R.rings,
U):[],K=[...P.flat(),...G];K.length&&(St(t,K.map(([et,Ht])=>L.latLng(et,Ht))),r=qt)}function Ct(M=v.controls()){if(!n)
return;n.whole.crowd&&Jn(Yt(n.whole));let $=v.arrange(n.shown,[...M,...D.boxes()]);for(let{place:R,members:P,button:U}of A.
entries.values()){let G=P.length?`${S().words.nearby.replace("{places}",()=>F(R.id))}. ${S().words.spread}`:"";(U.getAttribute(
"aria-description")??"")!==G&&U.setAttribute("aria-description",G)}$&&O.arrange(n.shown,$)}function Jn(M){n&&D.arrange(
M)&&(n.shown=D.writtenOut(M),A.render(n.shown),Gt()),D.draw(S()),B.render(pe)}function pe(){let M=t.getBounds(),$=S().
places.filter(R=>M.contains([R.latitude,R.longitude]));return[...new Set([...$.map(({id:R})=>R),...D.inSight()])]}function Wt(){
cancelAnimationFrame(i),i=requestAnimationFrame(()=>Ct())}function Kn(){let{clientWidth:M,clientHeight:$}=e;if(M===f.x&&
$===f.y)return;f={x:M,y:$};let[R,P]=[r,t.getCenter()];t.invalidateSize({pan:!1}),n&&ce(t),n&&R?R():n&&t.setView(P,t.getZoom(),
{reset:!0}),Wt()}return t.on("zoomend moveend",()=>{n&&ue(t,T,n.shown),_t(),Wt()}),t.on("dragstart zoomstart",()=>{r=null}),
new ResizeObserver(Kn).observe(e),setInterval(()=>{!n||n.shown.instant||(Gt(),w.render(n.shown.night,it(n.shown)))},1e3),
zn(t,{isReady:()=>!!n,isFitted:()=>r!==null,fit:()=>(r??pt)(),arrange:()=>Ct()}),Bn(),{render:ht}}function yr(t){let e=t.
getContainer();e.classList.add("dl-map"),e.focus=()=>HTMLElement.prototype.focus.call(e,{preventScroll:!0}),t.attributionControl?.
setPrefix(!1),Ut()&&(Object.assign(t,{_zoomAnimated:!1}),t.options.inertia=!1),matchMedia("(pointer: coarse)").matches&&
t.dragging.disable()}var qn=new WeakMap;function Wn(t,e){let n=qn.get(t);n||(n=Gn(t),qn.set(t,n)),n.render(e)}function xr(t,e){let n=Uint8Array.
from(atob(e),o=>o.charCodeAt(0));return Wn(t,JSON.parse(new TextDecoder().decode(n))),window.feature_group=[],L.layerGroup()}
window.Dateline={draw:xr,show:Wn};})();
