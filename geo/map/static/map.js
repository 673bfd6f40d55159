/* Built by `make js` from sources d6556e6076014336. */
"use strict";(()=>{function N(t,e,n){let o=document.createElement(t);return e&&(o.className=e),n!==void 0&&(o.textContent=n),o}function dt(t,e,n){
let o=N(t,e,n);return o.dir="auto",o}function nt(t,e){let n=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[
o,r]of Object.entries(e))n.setAttribute(o,String(r));return n}function rt(t,e){t&&t.textContent!==e&&(t.textContent=e)}var he=30;function me(t){let e=N("div","dl-pointed"),n=N("p","dl-live");e.setAttribute("aria-hidden","true"),n.setAttribute(
"role","status");let o={x:0,y:0};return t.addEventListener("pointermove",({clientX:r,clientY:s})=>{let{left:a,top:l}=t.
getBoundingClientRect();o={x:r-a,y:s-l}},{passive:!0,capture:!0}),{attach:()=>t.append(e,n),point(r,s=[],a="",l=o){let d=r?
[dt(s.length?"strong":"span","",r)]:[],c=a?[N("small","",a)]:[];if(e.replaceChildren(...d,...s.map(p=>dt("span","",p)),
...c),!r)return;let u=e.offsetWidth/2+6,i=Math.max(u,Math.min(t.clientWidth-u,l.x)),f=l.y-he-e.offsetHeight;e.style.left=
`${i}px`,e.style.top=`${f>6?f:l.y+he/2}px`},announce(r){rt(n,r)},notice(r,s){let a=t.querySelector(`.dl-notice[data-ki\
nd=${r}]`);if(!a){let l=N("p","dl-notice");l.dataset.kind=r,l.setAttribute("role","status"),t.append(l),a=l}a.textContent=
s}}}var ge=.0033528106647474805;function xe(t,e){let n=Math.PI/180,[o,r]=[t,e].map(({lat:f})=>Math.atan((1-ge)*Math.tan(f*
n))),s=Math.sin((r-o)/2)**2,a=Math.sin((e.lng-t.lng)*n/2)**2,l=2*Math.asin(Math.sqrt(s+Math.cos(o)*Math.cos(r)*a));if(!l)
return 0;let[d,c]=[(o+r)/2,(r-o)/2],u=(l-Math.sin(l))*(Math.sin(d)*Math.cos(c)/Math.cos(l/2))**2,i=(l+Math.sin(l))*(Math.
cos(d)*Math.sin(c)/Math.sin(l/2))**2;return 6378137*(l-ge/2*(u+i))}function At(t,{unit:e,language:n,words:o}){let r=t/
e.metres,s=r>0&&r<9.95?1:0;return o.length.replace("{number}",Jn(n,s).format(r)).replace("{unit}",e.sign)}var ye=new Map;
function Jn(t,e){let n=`${t} ${e}`,o=ye.get(n)??new Intl.NumberFormat(t,{minimumFractionDigits:e,maximumFractionDigits:e});
return ye.set(n,o),o}function gt(t){return L.divIcon({className:t,html:"",iconSize:null})}function U(t){let e=t.getElement();if(!e)throw new Error(
"the marker is not on the map");return e}function yt(t){return t.getElement()}function Y(t,e,n){let o=t.createPane(e);
return o.style.zIndex=String(n),o}function It(t,e,n){let o=L.marker([0,0],{icon:gt(e),interactive:!1,keyboard:!1,pane:"\
dl-labels"}).addTo(t),r=document.createElement("span");return r.textContent=n,U(o).append(r),o}function at(t){return U(
t).firstChild}function xt(t,e){return e.map(n=>{let{x:o,y:r}=t.latLngToContainerPoint(n);return[o,r]})}var Kt=()=>matchMedia(
"(prefers-reduced-motion: reduce)").matches;function be(t,e,{onChoose:n,onPoint:o}){let r=new Map;function s(i,f,p){let m={className:f,pane:"dl-arcs",renderer:e,interactive:!1,
smoothFactor:.5};return L.polyline(i,{...m,...p}).addTo(t)}function a(i){let f={className:"dl-tip",pane:"dl-arcs",renderer:e,
interactive:!1,radius:3};return L.circleMarker(i,f).addTo(t)}function l(i){for(let f of[...i.lines,...i.tips,...i.touch])
f.remove();i.straight?.line.remove(),i.straight?.label.remove(),Object.assign(i,{lines:[],tips:[],touch:[],straight:null})}
function d(i,f,{paths:p,reach:m,straight:h,to:g}){let E=JSON.stringify([p,h]);f.written!==E&&(f.written=E,l(f),h&&(f.straight=
{line:s(h.path,"dl-straight"),label:c("dl-straight-label",h.label)}),f.lines=p.map(M=>s(M,"dl-arc")),m&&(f.tips=p.flatMap(
M=>[a(M[0]),a(M[M.length-1])])),f.touch=p.map(M=>s(M,"dl-touch",{interactive:!0,bubblingMouseEvents:!1}).on("mouseover",
()=>o(i)).on("mouseout",()=>o("")).on("click",()=>n(g))))}function c(i,f){let p=It(t,`dl-distance ${i}`,f);return U(p).
setAttribute("aria-hidden","true"),p}function u(i){let f=new Map(i.arcs.map(p=>[p.id,p]));for(let[p,m]of r)f.has(p)||(l(
m),m.label.remove(),r.delete(p));for(let[p,m]of f){let h=r.get(p)??{arc:m,lines:[],tips:[],touch:[],straight:null,label:c(
"",""),written:""};r.set(p,h),d(p,h,m),h.arc=m;let g=!m.reach&&(m.claim||m.to===i.chosen);at(h.label).textContent=m.label||
(g?Kn(i,m.to):"");for(let E of h.lines.map(yt))E.dataset.arc=p,E.classList.toggle("dl-quiet",m.quiet),E.classList.toggle(
"dl-minor",m.rank>1),E.classList.toggle("dl-chosen",g),E.classList.toggle("dl-claim",m.claim&&!m.reach),E.classList.toggle(
"dl-reach",!!m.reach);U(h.label).classList.toggle("dl-chosen",g),U(h.label).classList.toggle("dl-quiet",m.quiet)}for(let{
arc:p,lines:m}of r.values())if(p.rank===0||p.to===i.chosen)for(let h of m)h.bringToFront();for(let p of[...r.values()].
sort((m,h)=>h.arc.rank-m.arc.rank))for(let m of p.touch)m.bringToFront()}return{drawn:r,render:u}}var Kn=({places:t},e)=>t.
find(n=>n.id===e)?.far??"";var Nt={flat:4,pixels:15e3,styles:{country:[[13,.28],[11,.16],[10,.06]],sea:[[14,.1],[12,.04],[11,0]],ocean:[[18,.22],
[15,.14],[12,.04]]}};function Q(t,e,n,o){return{left:t-n/2,top:e-o/2,right:t+n/2,bottom:e+o/2}}function bt(t,e){let n=Math.min(t.right,e.right)-
Math.max(t.left,e.left),o=Math.min(t.bottom,e.bottom)-Math.max(t.top,e.top);return n>0&&o>0?n*o:0}function wt(t,e){let n=Math.
max(0,Math.min(t.right,e.x-2)-Math.max(t.left,2)),o=Math.max(0,Math.min(t.bottom,e.y-2)-Math.max(t.top,2));return(t.right-
t.left)*(t.bottom-t.top)-n*o}function we(t,e){let n=Math.max(0,e.left-t.right,t.left-e.right),o=Math.max(0,e.top-t.bottom,
t.top-e.bottom);return Math.hypot(n,o)}function Me([t,e,n,o],r,s){let[a,l]=[n-t,o-e],d=Math.max(0,Math.min(1,((r-t)*a+
(s-e)*l)/(a*a+l*l||1)));return Math.hypot(r-t-d*a,s-e-d*l)}function Vt(t,e){for(let n=1;n<=8;n+=1){let o=t[0]+(t[2]-t[0])*
n/8,r=t[1]+(t[3]-t[1])*n/8;if(o>e.left&&o<e.right&&r>e.top&&r<e.bottom)return!0}return!1}var Le=8,Xn=[0,360,-360],Yn=1.25,$t=Nt.styles,Qn=(t,e,n)=>(t/2/(Nt.flat*n))**2+(e/2/n)**2<=1;function to(t,{size:e,pixelsPerDegree:n,
pixel:o,width:r,isFree:s}){let a=[],l=Math.floor(e.x*e.y/Nt.pixels),d=({text:c,kind:u,spots:i})=>{let f=[];for(let[p,m,
h]of i)for(let g of Xn){let{x:E,y:M}=o(p,m+g);E>0&&M>0&&E<e.x&&M<e.y&&f.push({at:[p,m+g],x:E,y:M,room:h*n})}if(!f.length)
return null;for(let p=0;p<$t[u].length;p+=1){let[m]=$t[u][p],[h,g]=[r(c,$t[u][p],u),m*Yn];for(let{at:E,x:M,y:w,room:S}of f){
let x=Q(M,w,h,g);if(!(!Qn(h,g,S)||wt(Q(M,w,h+Le,g+Le),e)>0)&&s(x)&&!a.some(O=>bt(x,O.box)>0))return{text:c,kind:u,style:p,
at:E,box:x}}}return null};for(let c of t){if(a.length>=l)break;let u=d(c);u&&a.push(u)}return a}function ve(t){Y(t,"dl\
-names",330).setAttribute("aria-hidden","true");let n=[],o="",r=new Map,s=document.createElement("canvas").getContext(
"2d"),a=new Map,l=getComputedStyle(t.getContainer()).fontFamily;function d(u,[i,f],p){let m=`${i} ${p} ${u}`,h=a.get(m);
if(h)return h;let g=p==="country";s.font=`${g?"":"italic "}${i}px ${l}`;let E=g?u.toUpperCase():u,M=s.measureText(E).width+
E.length*i*f;return a.set(m,M),M}function c({text:u,kind:i,style:f,at:p}){let m=`dl-area-name dl-${i}`,h=r.get(u);if(!h||
h.look!==m){h?.marker.remove();let M=L.marker(p,{icon:gt(m),interactive:!1,keyboard:!1,pane:"dl-names"}).addTo(t);U(M).
append(Object.assign(document.createElement("span"),{textContent:u})),h={marker:M,look:m},r.set(u,h)}h.marker.setLatLng(
p);let[g,E]=$t[i][f];Object.assign(U(h.marker).style,{fontSize:`${g}px`,letterSpacing:`${E}em`})}return{async load({areaNames:u}){
if(u===o)return!1;o=u;try{let i=typeof u=="string"?await(await fetch(u)).json():u;return o!==u?!1:(n=i,!0)}catch{return!1}},
arrange(u,i){let f=new Set(u.places.map(({name:h})=>h)),p=to(n.filter(({text:h})=>!f.has(h)),{size:t.getSize(),pixelsPerDegree:256*
2**t.getZoom()/360,pixel:(h,g)=>t.latLngToContainerPoint([h,g]),width:d,isFree:h=>i.inkUnder(h)===0&&![...i.near(h)].some(
g=>bt(h,g)>0)}),m=new Set(p.map(({text:h})=>h));for(let[h,{marker:g}]of r)m.has(h)||(g.remove(),r.delete(h));p.forEach(
c)}}}function ke(t,e){let n=L.layerGroup().addTo(t),o="",r={radius:4,className:"dl-point",pane:"dl-arcs",renderer:e,interactive:!1};
return{render({places:s,chosen:a,origin:l}){let d=s.filter(({id:u,precision:i})=>i==="area"&&[a,l].includes(u)),c=d.map(
u=>u.id).join(" ");if(o!==c){o=c,n.clearLayers();for(let u of d)L.circleMarker([u.latitude,u.longitude],r).addTo(n)}}}}function Xt(t){return t}function zt(t){if(t==null)return Xt;var e,n,o=t.scale[0],r=t.scale[1],s=t.translate[0],a=t.translate[1];return function(l,d){
d||(e=n=0);var c=2,u=l.length,i=new Array(u);for(i[0]=(e+=l[0])*o+s,i[1]=(n+=l[1])*r+a;c<u;)i[c]=l[c],++c;return i}}function Ee(t,e){for(var n,o=t.length,r=o-e;r<--o;)n=t[r],t[r++]=t[o],t[o]=n}function ct(t,e){return typeof e=="string"&&(e=t.objects[e]),e.type==="GeometryCollection"?{type:"FeatureCollection",features:e.
geometries.map(function(n){return Se(t,n)})}:Se(t,e)}function Se(t,e){var n=e.id,o=e.bbox,r=e.properties==null?{}:e.properties,
s=Dt(t,e);return n==null&&o==null?{type:"Feature",properties:r,geometry:s}:o==null?{type:"Feature",id:n,properties:r,geometry:s}:
{type:"Feature",id:n,bbox:o,properties:r,geometry:s}}function Dt(t,e){var n=zt(t.transform),o=t.arcs;function r(u,i){i.
length&&i.pop();for(var f=o[u<0?~u:u],p=0,m=f.length;p<m;++p)i.push(n(f[p],p));u<0&&Ee(i,m)}function s(u){return n(u)}
function a(u){for(var i=[],f=0,p=u.length;f<p;++f)r(u[f],i);return i.length<2&&i.push(i[0]),i}function l(u){for(var i=a(
u);i.length<4;)i.push(i[0]);return i}function d(u){return u.map(l)}function c(u){var i=u.type,f;switch(i){case"Geometr\
yCollection":return{type:i,geometries:u.geometries.map(c)};case"Point":f=s(u.coordinates);break;case"MultiPoint":f=u.coordinates.
map(s);break;case"LineString":f=a(u.arcs);break;case"MultiLineString":f=u.arcs.map(a);break;case"Polygon":f=d(u.arcs);
break;case"MultiPolygon":f=u.arcs.map(d);break;default:return null}return{type:i,coordinates:f}}return c(e)}function Yt(t,e){var n={},o={},r={},s=[],a=-1;e.forEach(function(c,u){var i=t.arcs[c<0?~c:c],f;i.length<3&&!i[1][0]&&!i[1][1]&&
(f=e[++a],e[a]=c,e[u]=f)}),e.forEach(function(c){var u=l(c),i=u[0],f=u[1],p,m;if(p=r[i])if(delete r[p.end],p.push(c),p.
end=f,m=o[f]){delete o[m.start];var h=m===p?p:p.concat(m);o[h.start=p.start]=r[h.end=m.end]=h}else o[p.start]=r[p.end]=
p;else if(p=o[f])if(delete o[p.start],p.unshift(c),p.start=i,m=r[i]){delete r[m.end];var g=m===p?p:m.concat(p);o[g.start=
m.start]=r[g.end=p.end]=g}else o[p.start]=r[p.end]=p;else p=[c],o[p.start=i]=r[p.end=f]=p});function l(c){var u=t.arcs[c<
0?~c:c],i=u[0],f;return t.transform?(f=[0,0],u.forEach(function(p){f[0]+=p[0],f[1]+=p[1]})):f=u[u.length-1],c<0?[f,i]:
[i,f]}function d(c,u){for(var i in c){var f=c[i];delete u[f.start],delete f.start,delete f.end,f.forEach(function(p){n[p<
0?~p:p]=1}),s.push(f)}}return d(r,o),d(o,r),e.forEach(function(c){n[c<0?~c:c]||s.push([c])}),s}function Qt(t){return Dt(t,Oe.apply(this,arguments))}function Oe(t,e,n){var o,r,s;if(arguments.length>1)o=eo(t,e,n);else
for(r=0,o=new Array(s=t.arcs.length);r<s;++r)o[r]=r;return{type:"MultiLineString",arcs:Yt(t,o)}}function eo(t,e,n){var o=[],
r=[],s;function a(i){var f=i<0?~i:i;(r[f]||(r[f]=[])).push({i,g:s})}function l(i){i.forEach(a)}function d(i){i.forEach(
l)}function c(i){i.forEach(d)}function u(i){switch(s=i,i.type){case"GeometryCollection":i.geometries.forEach(u);break;case"\
LineString":l(i.arcs);break;case"MultiLineString":case"Polygon":d(i.arcs);break;case"MultiPolygon":c(i.arcs);break}}return u(
e),r.forEach(n==null?function(i){o.push(i[0].i)}:function(i){n(i[0].g,i[i.length-1].g)&&o.push(i[0].i)}),o}var ro=4166666666666667e-21;function Ce(t){return[-360,0,360].filter(e=>e+180>t-90&&e-180<t+450)}function Te(t,e){return Math.
round((t-e)/360)*360}function Pe(t){return-t*ro%360}var so="rings";function te(t){let e=new Set(t.layers.filter(s=>s.shown).map(s=>s.id)),n=t.places.filter(s=>e.has(s.layer)||
s.id===t.origin),o=new Set(n.map(s=>s.id)),r=e.has(so)?t.rings:[];return{...t,places:n,rings:r,arcs:t.arcs.filter(s=>s.
claim||o.has(s.to))}}function Rt(t,e){let n=t.layers.find(({id:o})=>o===e.layer);if(!n)throw new Error(`no layer ${e.layer}`);
return n}function it(t){return t.instant?new Date(t.instant):new Date}function io(t,e){return t.type!=="MultiPolygon"||!e.length?t:{...t,arcs:e.map(n=>t.arcs[n])}}function Ae(t,e){let n=new Map,
o=null;Y(t,"dl-areas",350);let r=L.svg({pane:"dl-areas",padding:.4});function s(a,l){let d=a.objects.countries.geometries.
find(({id:i})=>i===l.outline);if(!d)return null;let c=Te(l.longitude,l.trueLongitude),u={pane:"dl-areas",renderer:r,style:{
className:"dl-area"},coordsToLatLng:([i,f])=>L.latLng(f,i+c)};return L.geoJSON(ct(a,io(d,l.polygons)),u).on("click",()=>e(
l.id)).addTo(t)}return{render(a,l){let d=new Map(a.places.filter(c=>c.outline).map(c=>[c.id,c]));for(let[c,u]of n)d.has(
c)||(u.remove(),n.delete(c));if(l){if(l!==o){for(let c of n.values())c.remove();n.clear(),o=l}for(let[c,u]of d){let i=n.
get(c)??s(l,u);if(!i)continue;n.set(c,i);let{colour:f}=Rt(a,u);i.setStyle({color:f,fillColor:f}),i.eachLayer(p=>{let{classList:m}=yt(
p);m.toggle("dl-quiet",u.quiet),m.toggle("dl-chosen",u.id===a.chosen)})}}}}}var ao="dateline";function Bt(t,e){t.dispatchEvent(new CustomEvent(ao,{detail:e})),window.Streamlit?.setComponentValue(
e)}var Mt=({fit:t,origin:e})=>t.places.length?[...new Set([...t.places,e])]:[],Ie=t=>Math.max(22,Math.min(90,t*.1));function ee(t,e){
let n=L.point(2*Ie(t.getSize().x),140);return Math.min(9.5,t.getBoundsZoom(L.latLngBounds(e),!1,n))}function Ot(t,e){let n=Ie(
t.getSize().x),o=L.latLngBounds(e),r=o.getSouthWest().equals(o.getNorthEast())?7:9.5;t.fitBounds(o,{paddingTopLeft:[n,
70],paddingBottomRight:[n,70],maxZoom:r,animate:!1})}var co={fit:["M10 18s6-5.6 6-10a6 6 0 1 0-12 0c0 4.400 6 10 6 10zM10 6v4M8 8h4","fitShort"],fitSection:["M3 5h14M3 10h\
14M3 15h8","fitSectionShort"],fitAll:["M10 2a8 8 0 1 0 0 16a8 8 0 1 0 0-16zM2 10h16M10 2c-5 5-5 11 0 16M10 2c5 5 5 11 \
0 16","fitAllShort"],list:["M3 5h2M8 5h9M3 10h2M8 10h9M3 15h2M8 15h9","listShort"],fullScreen:["M3 7V3h4M13 3h4v4M17 1\
3v4h-4M7 17H3v-4","fullScreenShort"]};function Ne(t,e){t.title=e,t.setAttribute("aria-label",e)}function $e(t,e,n,o,r){
let s=t.getContainer(),a=lo(t,e,n,o),l=new L.Control({position:"bottomleft"});l.onAdd=()=>r,l.addTo(t);for(let[c,u]of[
["in","zoomIn"],["out","zoomOut"]]){let i=s.querySelector(`.leaflet-control-zoom-${c}`);i&&n.register(()=>Ne(i,e().words[u]))}
s.setAttribute("role","region");let d="";return n.register(()=>{let{language:c,words:u}=e();document.documentElement.lang=
c,s.setAttribute("aria-label",u.map),t.attributionControl.removeAttribution(d),d=u.attribution,t.attributionControl.addAttribution(
d)}),fo(s,e,n),a}function lo(t,e,n,{fit:o,list:r}){let s=N("div","dl-controls"),a=(f,p)=>{let m=N("button");m.type="bu\
tton";let[h,g]=[nt("svg",{viewBox:"0 0 20 20","aria-hidden":"true"}),N("span")],[E,M]=co[f];return h.append(nt("path",
{d:E})),m.append(h,g),n.register(()=>{Ne(m,e().words[f]),g.textContent=e().words[M]}),m.addEventListener("click",p),s.
append(m),m};a("fit",()=>o(Mt(e())));let l=a("fitSection",()=>o(e().fit.section)),d=a("fitAll",()=>o([])),c=a("list",r);
document.fullscreenEnabled&&a("fullScreen",()=>{document.fullscreenElement?document.exitFullscreen():t.getContainer().
parentElement?.requestFullscreen()});let u=new L.Control({position:"topright"});u.onAdd=()=>s,u.addTo(t),L.DomEvent.disableClickPropagation(
s);function i(f){let p=Mt(f);l.hidden=!f.fit.section.length,d.hidden=!p.length||!f.crowd&&f.places.every(({id:m})=>p.includes(
m)),c.hidden=!f.crowd}return i(e()),{render:i}}function fo(t,e,n){let[o,r]=[N("a","dl-skip"),N("div","dl-after")];n.register(
()=>{o.textContent=e().words.skip}),o.href="#",o.addEventListener("click",s=>{s.preventDefault(),r.tabIndex=0,r.focus()}),
r.addEventListener("blur",()=>r.removeAttribute("tabindex")),t.before(o),t.parentElement?.append(r)}function De({x:t,y:e},n,o){let r=new Map,s=(l,d)=>l*2**24+d,a=[];for(let l of n){let[d,c]=[Math.floor(t[l]/o),Math.floor(
e[l]/o)],u=null,i=o*o;for(let m=-1;m<=1;m+=1)for(let h=-1;h<=1;h+=1)for(let g of r.get(s(d+m,c+h))??[]){let E=(t[g[0]]-
t[l])**2+(e[g[0]]-e[l])**2;E>=i||(i=E,u=g)}if(u){u.push(l);continue}let f=[l];a.push(f);let p=r.get(s(d,c));p?p.push(f):
r.set(s(d,c),[f])}return a}var ze=256;function Re(t,e){let n=Float64Array.from(e,r=>ze*(r+180)/360),o=Float64Array.from(
t,r=>{let s=Math.sin(Math.max(-85.0511287798,Math.min(85.0511287798,r))*Math.PI/180);return ze*(.5-Math.log((1+s)/(1-s))/
(4*Math.PI))});return{x:n,y:o}}var Zt={circle:{path:"M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19z",baseline:16.3},square:{path:"M3.5 3.5h17v17h-17z",
baseline:16.3},diamond:{path:"M12 .8 23.2 12 12 23.2 .8 12z",baseline:16.3},triangle:{path:"M12 1 23.6 22H.4z",baseline:19},
hexagon:{path:"M6.4 2.2h11.2L23.2 12l-5.6 9.8H6.4L.8 12z",baseline:16.3},ring:{path:"M12 1.5a10.5 10.5 0 1 1 0 21a10.5\
 10.5 0 1 1 0-21zM12 5a7 7 0 1 0 0 14a7 7 0 1 0 0-14z",baseline:16.3}};var po=Zt,lt=22,Be=28;function Ze(){let t="",e=null;return(n,o,r)=>{let s=getComputedStyle(n),[a,l,d]=["--dl-ink","--d\
l-paper","--dl-soft"].map(u=>s.getPropertyValue(u).trim()),c=JSON.stringify([a,l,r,o.map(u=>({...u,shown:!0}))]);return(!e||
c!==t)&&(e=ho(o,{ink:a,paper:l,soft:d},r)),t=c,e}}function ho(t,{ink:e,paper:n,soft:o},r){let s=new Map;function a(l,d){
let c=document.createElement("canvas");c.width=lt*r,c.height=lt*r;let u=c.getContext("2d");u.scale(lt*r/Be,lt*r/Be),u.
translate(2,2);let{path:i,baseline:f}=po[l.shape],p=new Path2D(i);return Object.assign(u,{lineJoin:"round",lineWidth:d?
3.4:2.6,strokeStyle:d?l.colour:e}),u.stroke(p),u.fillStyle=d?n:l.colour,u.fill(p),Object.assign(u,{font:"700 12px syst\
em-ui, sans-serif",textAlign:"center",fillStyle:d?e:l.ink}),u.fillText(l.letter,12,f),c}return{symbol(l,d,c,u,i){let f=`${u}\
 ${i>0}`,p=t.find(h=>h.id===u);if(!p)return;let m=s.get(f)??a(p,i>0);s.set(f,m),l.drawImage(m,d-lt/2,c-lt/2,lt,lt)},disc(l,d,c,u){
let i=8+2*Math.min(4,Math.log10(u));Object.assign(l,{fillStyle:n,strokeStyle:o,lineWidth:1.5}),l.beginPath(),l.arc(d,c,
i,0,2*Math.PI),l.fill(),l.stroke(),Object.assign(l,{fillStyle:e,font:"600 10px system-ui, sans-serif"}),Object.assign(
l,{textAlign:"center",textBaseline:"middle"}),l.fillText(mo(u),d,c+.5)}}}var mo=t=>t<1e3?String(t):`${Math.round(t/1e3)}\
k`;var go=40,yo=40,je=22,xo=15,Lt=.25,bo=["site","city","area"];function Ge(t,{onChoose:e,onPoint:n,onOpen:o}){let r=t.getContainer(),
s=Y(t,"dl-crowd",580);s.classList.add("dl-passive");let a=document.createElement("canvas");a.className="dl-crowd leafl\
et-zoom-animated",a.setAttribute("aria-hidden","true");let l=Ze(),d=new Map,c=null,u=[],i=null,f=[],p=[],m="",h=[],g={
corner:L.latLng(0,0),zoom:0},E="";function M(y){if(typeof y!="string")return Promise.resolve(y);let v=d.get(y)??Mo(y);
return d.set(y,v),v.catch(()=>d.delete(y)),v}async function w({crowd:y}){if(y?.places===i?.places&&y?.metres===i?.metres)
return!1;let v=i;if(i=y,!y)return c=null,!1;y.metres!==v?.metres&&(u=[]);try{let[P,b]=await Promise.all([M(y.places),M(
y.metres)]);return i!==y?!1:(c?.columns!==P&&(c=wo(P)),u=b,m="",!0)}catch{return i===y&&(i=null),!1}}function S(y,v){let P=c?.
at.get(y);return c&&P!==void 0?x(c,P,v):null}function x({columns:y},v,P){let{words:b}=P,R=y.names[v],j=P.layers.find(({
id:X})=>X===y.layerIds[y.layers[v]]),_=y.ids[v]===P.origin,q=u.length&&!_?At(u[v],P):"",V=y.points[v],ot=P.places.find(
({id:X})=>X===P.origin)?.name??"",tt=b.described.replace("{name}",()=>R).replace("{layer}",()=>j?.title??"").replace("\
{far}",q).replace("{origin}",()=>ot),K=y.longitudes[v];return{id:y.ids[v],name:R,latitude:y.latitudes[v],longitude:K,trueLongitude:K-
360*Math.floor((K+180)/360),timeZone:y.timeZones[y.zones[v]],far:q&&V?b.farTo.replace("{far}",q).replace("{point}",()=>V):
q,layer:y.layerIds[y.layers[v]],rank:Math.max(2,y.ranks[v]),precision:bo[y.precisions[v]],outline:"",polygons:[],quiet:!!P.
crowd?.quiet&&y.ids[v]!==P.chosen,description:q?tt:R}}function O(y){if(!c||!y.crowd||!f.length)return y;let v=c,P=new Set(
y.places.map(({id:j})=>j)),b=ne(v,y),R=f.filter(j=>b[v.columns.layers[j]]&&!P.has(v.columns.ids[j]));return{...y,places:[
...y.places,...R.map(j=>x(v,j,y))]}}function I(y){if(!c||!y.crowd)return h=[],!1;let v=c,P=new Set(y.places.map(({id:W})=>v.
at.get(W))),b=Math.floor(t.getZoom()*2)/2,R=ne(v,y),j=JSON.stringify([b,R,[...P]]);if(j!==m){m=j;let W=v.order.filter(
st=>R[v.columns.layers[st]]&&!P.has(st));p=De(v,W,go/2**b)}let _=2**t.getZoom(),q=t.getSize(),{x:V,y:ot}=t.project(t.getCenter()).
subtract(q.divideBy(2)),[tt,K]=[q.x*Lt,q.y*Lt];h=[];let X=[];for(let W of p){let[st,ut]=[v.x[W[0]]*_-V,v.y[W[0]]*_-ot];
if(st<-tt||ut<-K||st>q.x+tt||ut>q.y+K)continue;let Tt=st>0&&ut>0&&st<q.x&&ut<q.y;W.length===1&&Tt&&X.length<yo?X.push(
W[0]):h.push({group:W,x:st,y:ut})}let ht=String(X)!==String(f);return f=X,ht}function B(y){if(!c||!y.crowd){a.remove();
return}let v=c;a.isConnected||s.append(a);let P=t.getSize(),[b,R]=[Math.round(P.x*Lt),Math.round(P.y*Lt)],j=window.devicePixelRatio||
1,[_,q]=[P.x+2*b,P.y+2*R];a.width=_*j,a.height=q*j,Object.assign(a.style,{width:`${_}px`,height:`${q}px`});let V=t.containerPointToLayerPoint(
[-b,-R]);g={corner:t.layerPointToLatLng(V),zoom:t.getZoom()},L.DomUtil.setTransform(a,V,1);let ot=a.getContext("2d");ot.
scale(j,j),ot.globalAlpha=y.crowd.quiet?.4:1;let tt=l(r,y.layers,j);for(let{group:K,x:X,y:ht}of h){let[W]=K;K.length>1?
tt.disc(ot,X+b,ht+R,K.length):tt.symbol(ot,X+b,ht+R,v.columns.layerIds[v.columns.layers[W]],v.columns.precisions[W])}a.
dataset.places=String(h.reduce((K,{group:X})=>K+X.length,0)),a.dataset.others=String(T(y)-y.places.filter(({id:K})=>v.
at.has(K)).length)}function C(){return h.map(({x:y,y:v})=>Q(y,v,je,je))}function T(y){if(!c||!y.crowd)return y.places.
length;let v=c,P=ne(v,y),b=y.places.filter(({id:_})=>!v.at.has(_)).length,R=v.at.get(y.origin),j=R!==void 0&&!P[v.columns.
layers[R]]?1:0;return v.columns.layers.reduce((_,q)=>_+Number(P[q]),b+j)}function z(){if(!c)return[];let{columns:y}=c,
v=t.getSize(),P=h.filter(({x:b,y:R})=>b>0&&R>0&&b<v.x&&R<v.y).flatMap(({group:b})=>b);return[...f,...P.sort((b,R)=>y.ranks[b]-
y.ranks[R]||b-R)].map(b=>y.ids[b])}function Z(y,v){if(!a.isConnected)return;let P=t._latLngToNewLayerPoint(g.corner,v,
y);L.DomUtil.setTransform(a,P,t.getZoomScale(v,g.zoom))}t.on("zoomanim",({center:y,zoom:v})=>Z(y,v)),t.on("zoom",()=>Z(
t.getCenter(),t.getZoom()));function G(y){let{target:v}=y;if(!c||!(v instanceof Element)||v.closest(".leaflet-marker-i\
con, .leaflet-control, .dl-list"))return null;let P=t.mouseEventToContainerPoint(y),b=t.latLngToContainerPoint(g.corner),
R=t.getSize(),j=L.point(b.x+Math.round(R.x*Lt),b.y+Math.round(R.y*Lt)),_=null,q=xo**2;for(let V of h){let ot=(V.x+j.x-
P.x)**2+(V.y+j.y-P.y)**2;ot<q&&([q,_]=[ot,V])}return _&&{ids:_.group.map(V=>c.columns.ids[V]),at:P}}return r.addEventListener(
"click",y=>{if(t.dragging.moved())return;let v=G(y);v&&(y.stopPropagation(),v.ids.length>1?o(v.ids):e(v.ids[0]))},{capture:!0}),
matchMedia("(hover: hover)").matches&&r.addEventListener("pointermove",y=>{if(!h.length)return;let v=G(y),P=v?v.ids[0]:
"";P!==E&&(E=P,r.classList.toggle("dl-pointing",!!v),n(v?.ids??[],v?.at??null))},{passive:!0}),{load:w,placeOf:S,writtenOut:O,
arrange:I,draw:B,boxes:C,count:T,inSight:z,anchors:y=>y.flatMap(v=>{let P=c?.at.get(v);return c&&P!==void 0?[L.latLng(
c.columns.latitudes[P],c.columns.longitudes[P])]:[]})}}function ne({columns:t},{layers:e}){let n=new Set(e.filter(o=>o.
shown).map(({id:o})=>o));return t.layerIds.map(o=>n.has(o))}function wo(t){let e=t.ids.map((o,r)=>r).sort((o,r)=>t.ranks[o]-
t.ranks[r]||o-r),n=new Map(t.ids.map((o,r)=>[o,r]));return{columns:t,...Re(t.latitudes,t.longitudes),order:e,at:n}}async function Mo(t){
let e=await fetch(t);if(!e.ok||!e.body)throw new Error(`${t}: ${e.status}`);return new Response(e.body.pipeThrough(new DecompressionStream(
"deflate"))).json()}function qe(t){return[...new Set([...jt(t),...t.fit.section])]}function jt({chosen:t,fit:e,origin:n}){return[...new Set(
[t,...e.claim,n])].filter(Boolean)}function Fe(t,e){return e.fit.section.length&&String(t?.fit.section??"")!==String(e.
fit.section)?e.fit.section:e.fit.claim.length&&String(t?.fit.claim??"")!==String(e.fit.claim)?e.fit.claim:e.chosen&&t?.
chosen!==e.chosen?[e.chosen]:t&&t.origin!==e.origin?[e.origin]:[]}var _e=20,Lo=34,vo=30;function ko(t,e){let n=({place:o})=>e.includes(o.id)?e.indexOf(o.id):e.length;return[...t].filter(
o=>o.marker).sort((o,r)=>n(o)-n(r)||o.place.rank-r.place.rank)}function oe(t){let e=[];for(let n of t){let o=!n.ownGroup&&
e.find(([r])=>Math.abs(r.x-n.x)<_e&&Math.abs(r.y-n.y)<_e);o?o.push(n):e.push([n])}return e}function Eo(t,e){let n=Math.
max(Lo,vo*e/(2*Math.PI)),o=2*Math.PI*t/e-Math.PI/2;return{x:Math.cos(o)*n,y:Math.sin(o)*n}}function He(t,e,n,o,r,s){let a=r&&
r.zoom===t.getZoom()?r.ids:[],l=ko(e,n).map(c=>{let{x:u,y:i}=t.latLngToContainerPoint(c.anchor),{id:f}=c.place,p=a.includes(
f)?Eo(a.indexOf(f),a.length):{x:0,y:0};return{entry:c,x:u+p.x,y:i+p.y,ownGroup:o.includes(f)||a.includes(f)}}),d=new Map;
for(let[c,...u]of oe(l)){d.set(c.entry,{x:c.x,y:c.y}),c.entry.members=u.map(({entry:i})=>i.place.id);for(let{entry:i}of u)
i.members=[]}for(let{entry:c,x:u,y:i,ownGroup:f}of l){if(!c.marker)continue;c.at=a.includes(c.place.id)?t.containerPointToLatLng(
[u,i]):c.anchor;for(let g of[c.marker,c.label])g.getLatLng().equals(c.at)||g.setLatLng(c.at);let p=d.has(c);U(c.marker).
classList.toggle("dl-gathered",!p);let m=f?3e3-n.indexOf(c.place.id):1e3-c.place.rank;We(c.marker,p?m:0),We(c.label,f?
m:0);let h=c.members.length;rt(c.count,h?s.replace("{n}",String(h)):"")}return d}function We(t,e){(t.options.zIndexOffset??
0)!==e&&t.setZIndexOffset(e)}var Ue=[[85,180],[75,180],[71.54,185.87],[68,191],[65.5,191],[62.1,184.51],[59.5,180],[57.06,176.06],[53,170],[50.41,175.28],
[48,180],[-2.5,180],[-2.51,201.51],[-.23,201.51],[1.5,199.36],[4.94,199.36],[4.94,203.98],[-.37,206.45],[-5.06,208.19],
[-9.91,210],[-11.65,210],[-11.65,205.43],[-5.84,203.92],[-5.84,190.6],[-9.43,189.01],[-11.06,188.71],[-13.97,189],[-14.43,
188.76],[-15,187.5],[-45,187.5],[-51,180],[-85,180]];function re(t){return t.map(e=>Ue.map(([n,o])=>[n,o+e]))}function Je({west:t,south:e,east:n,north:o}){let r=new Set;for(let s=Math.floor(t/20);s<=Math.floor(n/20);s+=1){let a=((s+
9)%18+18)%18-9;for(let l=Math.floor(e/20);l<=Math.floor(o/20);l+=1)r.add(`${a},${l}`)}return[...r]}function Ke(t){let e=[],
n=[0,0],[o,r,s]=[0,0,0];for(let a=0;a<t.length;a+=1){let l=t.charCodeAt(a)-63;r|=(l&31)<<s,s+=5,!(l>=32)&&(n[o]+=r&1?~(r>>
1):r>>1,o&&e.push([n[0],n[1]]),[o,r,s]=[1-o,0,0])}return e}var Gt=t=>Ke(t).map(([e,n])=>[n/1e3,e/1e3]);function Ve(t,e){
let n=new Map;for(let[r,s,a,l]of e.flatMap(d=>d.arcs)){let d=n.get(r);d?d.push([s,a,l]):n.set(r,[[s,a,l]])}let o=t.arcs.
slice();for(let[r,s]of n)o[r]=To(Oo(Co(o[r]),s));return{...t,arcs:o}}function Xe(t){let{scale:e,translate:n}=t.transform;
return t.arcs.map(o=>{let r=[1/0,1/0,-1/0,-1/0],[s,a]=[0,0];for(let[l,d]of o)s+=l,a+=d,r[0]=Math.min(r[0],s),r[1]=Math.
min(r[1],a),r[2]=Math.max(r[2],s),r[3]=Math.max(r[3],a);return r.map((l,d)=>l*e[d%2]+n[d%2])})}function Ye(t,e,[n,o,r,
s]){let a=[-720,-360,0,360,720],l=e.map(([h,g,E,M])=>g<=s&&M>=o&&a.some(w=>h+w<=r&&E+w>=n)),d=h=>h.some(g=>l[g<0?~g:g]),
c=h=>{let g=h[0].map(x=>e[x<0?~x:x]),[E,M]=[0,1].map(x=>Math.min(...g.map(O=>O[x]))),[w,S]=[2,3].map(x=>Math.max(...g.
map(O=>O[x])));return M<=s&&S>=o&&a.some(x=>E+x<=r&&w+x>=n)},u=h=>{let g=h.type==="Polygon"?[h.arcs]:h.arcs??[];return{
...h,type:"MultiPolygon",arcs:g.filter(c)}},{countries:i,coast:f,borders:p,disputed:m}=t.objects;return{...t,objects:{
countries:{...i,geometries:i.geometries.map(u).filter(({arcs:h})=>h.length)},coast:{...f,arcs:f.arcs.filter(d)},borders:{
...p,arcs:p.arcs.filter(d)},disputed:{...m,geometries:m.geometries.filter(h=>u(h).arcs.length)}}}}function Oo(t,e){let n=[],
o=0;for(let[r,s,a]of e.sort((l,d)=>l[0]-d[0]))n.push(...t.slice(o,r+1),...Ke(a)),o=s;return[...n,...t.slice(o)]}function Co(t){
let[e,n]=[0,0];return t.map(([o,r])=>(e+=o,n+=r,[e,n]))}var To=t=>t.map(([e,n],o)=>o?[e-t[o-1][0],n-t[o-1][1]]:[e,n]);var Po={arcs:[],islands:[]};function on(t,e,n){let o=[],r=null,s=new Map,a=new Map,l=new Map,d=new Map,c=null;Y(t,"dl-\
land",200);let u=L.svg({pane:"dl-land",padding:.4}),i=C=>({className:C,pane:"dl-land",renderer:u,interactive:!1}),f=C=>({
className:C,pane:"dl-night",renderer:e,interactive:!1}),p=(C,T)=>C.map(([z,Z])=>[Z,z+T]),m=C=>o.flatMap(T=>C.map(z=>p(
z,T)));async function h(C,T){o=Ce(T),M();let z;try{z=typeof C=="string"?await(await fetch(C)).json():C}catch{return null}
r=z,w(z);for(let[Z,G]of a)d.set(Z,G.getLatLngs());return z}async function g(C){let T=t.getZoom()>=5.5;if(t.getContainer().
classList.toggle("dl-near",T),!r)return null;if(!T){for(let[P,b]of c?.bounds?d:[])a.get(P)?.setLatLngs(b);return c&&(c.
bounds=null),null}let[z,Z,G,y]=tn(t.getBounds()),v=Je({west:z,south:Z,east:G,north:y}).filter(P=>!s.has(P));if(!v.length)
return E(),null;try{let P=async R=>typeof C=="string"?(await fetch(`${C}/${R}.json`)).json():C[R]??Po,b=await Promise.
all(v.map(P));for(let[R,j]of b.entries())s.set(v[R],j)}catch{return null}return c={world:Ve(r,[...s.values()]),boxes:c?.
boxes??Xe(r),bounds:null},t.getZoom()>=5.5&&E(),c.world}function E(){!c||c.bounds?.contains(t.getBounds())||(c.bounds=
t.getBounds().pad(.8),w(Ye(c.world,c.boxes,tn(c.bounds))))}function M(){let C=o.map(T=>[[-85,180+T],[85,180+T]]);L.polyline(
C,f("dl-meridian")).addTo(t),L.polyline(re(o),f("dl-date-line")).addTo(t)}function w(C){let{countries:T,coast:z,borders:Z,
disputed:G}=C.objects,y=[...s.values()],v=ct(C,T).features;S("dl-ground",v.flatMap(({geometry:b})=>en(b).flat())),S("d\
l-lake",y.flatMap(({lakes:b=[]})=>b.map(Gt))),x("dl-division",y.flatMap(({divisions:b=[]})=>b.map(Gt))),S("dl-island",
y.flatMap(({islands:b})=>b.map(Gt))),x("dl-border",nn(ct(C,Z).geometry)),x("dl-coast",nn(ct(C,z).geometry)),l.size||B();
let P=ct(C,G).features;for(let[b,R]of P.entries()){let j=G.geometries[b],_=l.get(j);_?_.setLatLngs(O(R.geometry)):l.set(
j,I(R))}x("dl-dispute",Qt(C,G).coordinates)}function S(C,T){let z=a.get(C)??L.polygon([],i(C)).addTo(t);a.set(C,z.setLatLngs(
m(T)))}function x(C,T){let z=a.get(C)??L.polyline([],i(C)).addTo(t);a.set(C,z.setLatLngs(m(T)))}let O=C=>o.flatMap(T=>en(
C).map(z=>z.map(Z=>p(Z,T))));function I({geometry:C,properties:{name:T,note:z}}){let Z=O(C),G=N("div");return G.append(
N("strong","",T??""),N("div","",z??"")),L.polygon(Z,{...i("dl-disputed"),interactive:!0}).on("mouseover",()=>n([T,z].filter(
Boolean).join(": "))).on("mouseout",()=>n("")).on("click",({latlng:y})=>L.popup({className:"dl-popup"}).setLatLng(y).setContent(
G).openOn(t)).addTo(t)}function B(){let C=nt("pattern",{id:"dl-hatch",width:6,height:6,patternUnits:"userSpaceOnUse",patternTransform:"\
rotate(45)"});C.append(nt("path",{d:"M0 0v6",class:"dl-hatch"}));let T=nt("defs",{});T.append(C),t.getPane("dl-land")?.
querySelector("svg")?.prepend(T)}return{load:h,refine:g,dateLines:()=>re(o)}}var tn=t=>[t.getWest(),t.getSouth(),t.getEast(),
t.getNorth()];function en(t){return t.type==="Polygon"?[t.coordinates]:t.type==="MultiPolygon"?t.coordinates:[]}function nn(t){
return t.type==="MultiLineString"?t.coordinates:[]}function Ct(t){let e=[];for(let n=1;n<t.length;n+=1){let[[o,r],[s,a]]=[t[n-1],t[n]],l=Math.min(400,Math.ceil(Math.hypot(
s-o,a-r)/8));for(let d=0;d<l;d+=1)e.push([o+(s-o)*d/l,r+(a-r)*d/l])}return e}var vt=([t,e],n,o=0)=>t>-o&&e>-o&&t<n.x+o&&
e<n.y+o;function qt(t,e,n){let o=new Map;function r({id:s,text:a,paths:l,height:d,rank:c},u){let i=o.get(s)??It(t,e,"");o.set(
s,i);let f=at(i);rt(f,a);let{width:p,height:m}=n(f),h=l.flatMap(g=>Ct(xt(t,g))).filter(([g,E],M)=>M%4===0&&g>p/2&&g<u.
x-p/2&&E>12&&E<u.y-12).map(([g,E])=>({x:g,y:E,dx:0,dy:0,angle:0,cost:Math.abs(E-u.y*d)*.1,boxes:[Q(g,E,p,m)],leader:null,
onLine:!0}));return{id:s,label:i,must:!1,rank:c,candidates:h}}return{items(s,a){for(let[l,d]of o)s.some(c=>c.id===l)||
(d.remove(),o.delete(l));return s.map(l=>r(l,a))}}}var Ao=[-180,180,540].map(t=>[[-60,t],[75,t]]);function Io(t,e){return["Etc/GMT-12","Etc/GMT+12"].map(n=>new Intl.DateTimeFormat(
e,{weekday:"long",timeZone:n}).format(t))}function rn(t,e,n){let o=qt(t,"dl-date",n);return{items(r,s){let[a,l]=Io(it(
r),r.language),{dateLine:d,antimeridian:c}=r.words,u=`${a} | ${d} | ${l}`;return o.items([{id:"date line",text:u,paths:e(),
height:.75,rank:3.2},{id:"meridian",text:c,paths:Ao,height:.92,rank:3.2}],s)}}}var kt=class t{constructor(e,n,o){this.size=o,this.cells=new Map,this.leaders=[],this.width=Math.ceil(o.x/6)+1;let r=Math.
ceil(o.y/6)+1;this.dots=new Uint8Array(this.width*r);for(let[s,a]of n)this.isInside(s,a)&&(this.dots[this.dotAt(s,a)]=
1);this.sums=new Uint32Array((this.width+1)*(r+1));for(let s=0;s<r;s+=1)for(let a=0,l=0;a<this.width;a+=1)l+=this.dots[s*
this.width+a],this.sums[(s+1)*(this.width+1)+a+1]=this.sums[s*(this.width+1)+a+1]+l;this.height=r;for(let s of e)this.
add(s)}isInside(e,n){return e>=0&&n>=0&&e<this.size.x&&n<this.size.y}dotAt(e,n){return Math.floor(n/6)*this.width+Math.
floor(e/6)}copy(){let e=Object.assign(Object.create(t.prototype),this);return e.cells=new Map([...this.cells].map(([n,
o])=>[n,o.slice()])),e.leaders=this.leaders.slice(),e}*keys({left:e,top:n,right:o,bottom:r},s=0){for(let a=Math.floor(
(n-s)/48);a<=Math.floor((r+s)/48);a+=1)for(let l=Math.floor((e-s)/48);l<=Math.floor((o+s)/48);l+=1)yield l*4096+a}add(e){
for(let n of this.keys(e)){let o=this.cells.get(n);o?o.push(e):this.cells.set(n,[e])}}near(e,n=0){let o=new Set;for(let r of this.
keys(e,n))for(let s of this.cells.get(r)??[])o.add(s);return o}inkUnder({left:e,top:n,right:o,bottom:r}){let[s,a]=[e,o].
map(u=>Math.max(0,Math.min(this.width,Math.round(u/6)))),[l,d]=[n,r].map(u=>Math.max(0,Math.min(this.height,Math.round(
u/6)))),c=(u,i)=>this.sums[i*(this.width+1)+u];return c(a,d)-c(s,d)-c(a,l)+c(s,l)}inkAlong([e,n,o,r]){let s=Math.ceil(
Math.hypot(o-e,r-n)/6),a=0;for(let l=1;l<s;l+=1){let[d,c]=[e+(o-e)*l/s,n+(r-n)*l/s];this.isInside(d,c)&&(a+=this.dots[this.
dotAt(d,c)])}return a}};function sn(){let t=new Map;return function(n,o=!1){let r=n.parentNode,a=`${(n.childElementCount?[...n.children]:[n]).
map(u=>u.textContent).join(`
`)} ${r.className.includes("minor")} ${o}`,l=t.get(a);if(l)return l;let{className:d}=r;r.classList.remove("dl-hidden"),
r.classList.toggle("dl-brief",o);let c={width:Math.ceil(n.offsetWidth),height:Math.ceil(n.offsetHeight)};return r.className=
d,c.width&&t.set(a,c),c}}var ft=1e3,No=60,$o=60,zo=[0,-45,45,180,-135,135,-90,90,-22.5,22.5,-157.5,157.5,-67.5,67.5,-112.5,112.5].map(t=>[Math.
cos(t*Math.PI/180),Math.sin(t*Math.PI/180)]),Do=[0,8,20,34,50,70,95,125];function se({x:t,y:e,gap:n,width:o,height:r,inside:s,
reach:a,brief:l=!1}){let d=l?No:0,[c,u]=[0,!1],i=[];s&&i.push({x:t,y:e,dx:0,dy:0,angle:c,cost:d,boxes:[Q(t,e,o,r)],leader:null,
onLine:u,brief:l});for(let f of Do.filter(p=>p<=a))zo.forEach(([p,m],h)=>{let[g,E]=[p,m].map(I=>Math.max(-1,Math.min(1,
I*1.42))),M=p*(n+f)+g*o/2,w=m*(n+f)+E*r/2,S=f>8?[t,e,t+p*(n+f),e+m*(n+f)]:null,x=d+(s?20:0)+f+h*1.5,O=[Q(t+M,e+w,o,r)];
i.push({x:t+M,y:e+w,dx:M,dy:w,angle:c,cost:x,boxes:O,leader:S,onLine:u,brief:l})});return i}function Ro({x:t,y:e},{width:n,
height:o}){return[-1,1].flatMap(r=>[1,-1].map(s=>Q(t+s*(4+n/2),e+r*(6+o/2),n,o)))}function cn(t,e,n,o){let r=e.flatMap(
(l,d)=>Ro(t,l).map((c,u)=>({spot:c,corner:u,chosen:d}))),s=l=>n.reduce((d,c)=>d+bt(l,c),wt(l,o)),a=l=>l.reduce((d,c)=>s(
c.spot)<s(d.spot)?c:d);return r.find(({spot:l})=>!s(l))??a(r.filter(({chosen:l})=>l===e.length-1))}function ln(t){let e=[
0];for(let o=1;o<t.length;o+=1)e.push(e[o-1]+Math.hypot(t[o][0]-t[o-1][0],t[o][1]-t[o-1][1]));let n=o=>{let r=1;for(;r<
e.length-1&&e[r]<o;)r+=1;let s=(o-e[r-1])/(e[r]-e[r-1]||1);return[0,1].map(a=>t[r-1][a]+(t[r][a]-t[r-1][a])*s)};return{
total:e[e.length-1],at:n}}function fn({line:t,width:e,height:n,size:o}){let{total:r,at:s}=ln(t),[a,l]=s(r/2);return vt(
[a,l],o)?se({x:a,y:l,gap:8,width:e,height:n,inside:!1,reach:50}).map(c=>({...c,cost:c.cost+$o,leader:null})):[]}function un({
line:t,width:e,height:n,size:o}){let{total:r,at:s}=ln(t),a=[];for(let l=.08;l<=.921;l+=.04){let d=r*l;if(d<e/2+14||d>r-
e/2-14)continue;let[c,u,i]=[s(d-e/2),s(d+e/2),s(d)];if(wt(Q(i[0],i[1],e,n),o)>0)continue;let f=Math.atan2(u[1]-c[1],u[0]-
c[0]);Math.abs(f)>Math.PI/2&&(f+=f>0?-Math.PI:Math.PI);let p=Math.max(1,Math.ceil(e/n)),m=Array.from({length:p},(E,M)=>{
let w=((M+.5)/p-.5)*e;return Q(i[0]+Math.cos(f)*w,i[1]+Math.sin(f)*w,n,n)}),[h,g]=i;a.push({x:h,y:g,dx:0,dy:0,angle:f,
cost:Math.abs(l-.5)*60,boxes:m,leader:null,onLine:!0})}return a}function dn(t,e,n,o){let r=new kt(e,n,o),s=t.filter(i=>i.
always),a=t.filter(i=>i.must&&!i.always),l=null;for(let i=0;i<6;i+=1){let f=r.copy(),p=an([...s,...a],f),m=E=>p.get(E.
id)?.total??ft*(2-t.indexOf(E)/t.length),h=a.reduce((E,M)=>E+m(M),0);(!l||h<l.total)&&(l={chosen:p,field:f,total:h});let g=a.
filter(E=>m(E)>ft/5).sort((E,M)=>m(M)-m(E))[0];if(!g||g===a[0])break;a=[g,...a.filter(E=>E!==g)]}let{chosen:d,field:c}=l??
{chosen:new Map,field:r},u=t.filter(i=>!i.must&&!i.always);for(let[i,f]of an(u,c))d.set(i,f);return d}function an(t,e){
let n=new Map;for(let o of t){let r=null,s=o.always?1/0:ft;for(let a of o.candidates){if(a.cost-10>=s)continue;let l=Zo(
o,a,e,s);l>=s||(r={...a,total:l},s=l)}r&&(Bo(o.id,r,e),n.set(o.id,r))}return n}function Bo(t,{boxes:e,leader:n},o){for(let r of e)
o.add({...r,owner:t});n&&o.leaders.push(n)}function Zo(t,e,n,o){let r=e.cost;t.previous&&Math.hypot(t.previous.dx-e.dx,
t.previous.dy-e.dy)<4&&(r-=10);for(let s of e.boxes){let a=wt(s,n.size);if(a>0&&(r+=ft+a),r>=o)return r;for(let l of n.
near(s)){let d=l.owner===t.id?0:bt(s,l);d>0&&(r+=ft+d)}for(let l of n.leaders)Vt(l,s)&&(r+=t.must?ft/2:ft);if(r>=o)return r;
e.onLine||(r+=Math.min(45,3*n.inkUnder(s)))}if(e.onLine)return r;for(let s of n.near(e.boxes[0],34))s.marker&&s.owner!==
t.id&&(r+=Math.max(0,34-we(e.boxes[0],s))*2);return e.leader?r+jo(t,e.leader,n):r}function jo(t,e,n){let[o,r,s,a]=e,l=Math.
min(60,10*n.inkAlong(e)),d={left:Math.min(o,s),top:Math.min(r,a),right:Math.max(o,s),bottom:Math.max(r,a)};for(let c of n.
near(d,30))o>c.left-4&&o<c.right+4&&r>c.top-4&&r<c.bottom+4||c.owner===t.id||(Vt(e,c)&&(l+=ft/2),c.marker&&(l+=4*Math.
max(0,30-Me(e,(c.left+c.right)/2,(c.top+c.bottom)/2))));return l}var Go=[-720,-360,0,360,720],Et=90;function Ft({line:t,holds:e}){let n=Go.map(r=>t.map(([s,a])=>[s,a+r]));return e.length!==
1?n:[(t[t.length-1][1]<t[0][1]?n.toReversed():n).flatMap((r,s)=>r.slice(s?1:0))]}function qo(t){let e=Ft(t);if(t.holds.
length===2){let r=e.flat().map(([,d])=>d),[s,a]=[Math.min(...r)-360,Math.max(...r)+360];return[[[-Et,s],[-Et,a],[Et,a],
[Et,s]],...e]}if(!t.holds.length)return e;let[n]=e,o=t.holds[0]==="north"?Et:-Et;return[[...n,[o,n[n.length-1][1]],[o,
n[0][1]]]]}function pn(t,e){Y(t,"dl-rings",380);let o={pane:"dl-rings",renderer:L.svg({pane:"dl-rings",padding:.4}),interactive:!1,
smoothFactor:.5},r=new Map;function s(a){let[l,d]=[Ft(a),a.id],c=()=>e(r.get(d)?.ring.text??""),u=L.polyline(l,{...o,className:"\
dl-touch",interactive:!0,bubblingMouseEvents:!1});return u.on("mouseover click",c).on("mouseout",()=>e("")),[L.polygon(
qo(a),{...o,className:"dl-reached",stroke:!1,fillRule:"evenodd"}),L.polyline(l,{...o,className:"dl-range"}),u]}return{
render({rings:a}){let l=new Map(a.map(d=>[d.id,d]));for(let[d,{parts:c}]of r)if(!(l.get(d)&&r.get(d)?.written===JSON.stringify(
l.get(d)?.line))){for(let u of c)u.remove();r.delete(d)}for(let[d,c]of l){let u=r.get(d);if(u){u.ring=c;continue}let i=s(
c);for(let f of i)f.addTo(t);yt(i[1]).dataset.ring=d,r.set(d,{ring:c,written:JSON.stringify(c.line),parts:i})}}}}var hn=24,Fo=15,_o=125,Wo=8,_t=t=>`arc ${t}`,mn=t=>`straight ${t}`,Ho=t=>({id:t.id,text:t.label,paths:Ft(t),height:.2,
rank:2.5});function gn(t,e,n,o){let r=t.getContainer(),s=sn(),a=rn(t,o,s),l=qt(t,"dl-range-label",s),d=null;function c(w,S){
let x=t.getSize();if(!x.x||!x.y)return null;let O=qe(w),I=He(t,e.values(),O,jt(w),d,w.words.nearbyCount),B=[...i(I),...S],
C=p(I),T=[...C.values()].flatMap(Ct).filter(b=>vt(b,x)),z=h(O,jt(w),I,x),Z=[...a.items(w,x),...l.items(w.rings.map(Ho),
x)],G=[...z,...g(C,x),...Z].sort((b,R)=>b.rank-R.rank),y=u(dn(G,B,T,x));for(let b of e.values())E(b,y.get(b.place.id));
for(let{id:b,label:R}of Z)M(R,y.get(b),!1);for(let[b,R]of n)M(R.label,y.get(_t(b)),!0),R.straight&&M(R.straight.label,
y.get(mn(b)),!0);let v=[...y.values()].flatMap(b=>b.boxes),P=o().flatMap(b=>Ct(xt(t,b)));return new kt([...B,...v],[...T,
...P],x)}function u(w){let S=[...n.values()].map(({arc:O})=>O).filter(({claim:O})=>O),x=S.find(({reach:O})=>!O);if(x&&
!w.get(_t(x.id))?.onLine)for(let{id:O,reach:I}of S)I&&w.delete(_t(O));return w}function i(w){let S=[...w].map(([{place:{
id:I}},{x:B,y:C}])=>({...Q(B,C,hn,hn),owner:I,marker:!0})),x=t.getSize(),O=[];for(let[{members:I,count:B,place:C},T]of w){
if(!I.length)continue;let z=[...S.filter(({owner:b})=>b!==C.id),...O],Z=[B.textContent??"",`+${I.length}`],G=Z.map(b=>(rt(
B,b),s(B))),{spot:y,corner:v,chosen:P}=cn(T,G,z,x);rt(B,Z[P]),B.dataset.corner=String(v),O.push(y)}return[...S,...O]}function f(){
let w=r.getBoundingClientRect();return[...r.querySelectorAll(".leaflet-control, .dl-notice:not(:empty)")].map(S=>{let x=S.
getBoundingClientRect();return{left:x.left-w.left,top:x.top-w.top,right:x.right-w.left,bottom:x.bottom-w.top}})}function p(w){
let S=new Map;for(let x of n.values()){let O=e.get(x.arc.to);(x.arc.claim||O&&(!O.marker||w.has(O)))&&S.set(x,xt(t,x.arc.
paths[0]))}return S}function m({at:w,marker:S,card:x},O){let{x:I,y:B}=t.latLngToContainerPoint(w),C=!S;return[!1,!0].flatMap(
T=>se({x:I,y:B,gap:C?0:Fo,inside:C,reach:O,brief:T,...s(x,T)}))}function h(w,S,x,O){return[...e.values()].flatMap(I=>{
let{id:B,quiet:C}=I.place,T=w.includes(B),z=T?w.indexOf(B)/w.length:I.place.rank,{x:Z,y:G}=t.latLngToContainerPoint(I.
at);if(!vt([Z,G],O,20)||I.marker&&!x.has(I))return[];let y=T||z===1&&!C||!I.marker,v=vt([Z,G],O)&&y,P=v&&S.includes(B),
b=m(I,y?_o:Wo);return[{id:B,entry:I,must:v,always:P,rank:z,previous:I.spot,candidates:b}]})}function g(w,S){let x=(O,I,B,C,T=!1)=>{
let z={line:B,size:S,...s(at(I))},Z=T?fn(z):[];return{id:O,rank:C,must:!1,always:Z.length>0,candidates:[...un(z),...Z]}};
return[...w].flatMap(([{arc:O,label:I,straight:B},C])=>{let T=O.rank+(O.reach?.6:-.6),z=O.claim&&!O.reach,Z=at(I).textContent?
[x(_t(O.id),I,C,T,z)]:[];return!B||!O.straight?Z:[...Z,x(mn(O.id),B.label,xt(t,O.straight.path),O.rank+.6)]})}function E(w,S){
w.spot=S;let{classList:x}=U(w.label);if(x.toggle("dl-hidden",!S&&!!w.marker),x.toggle("dl-unplaced",!S&&!w.marker),x.toggle(
"dl-brief",!!S?.brief),!S||(w.card.style.transform=`translate(calc(${S.dx}px - 50%), calc(${S.dy}px - 50%))`,w.leader.
hidden=!S.leader,!S.leader))return;let[O,I]=[S.leader[2]-S.leader[0],S.leader[3]-S.leader[1]];w.leader.style.width=`${Math.
hypot(O,I)}px`,w.leader.style.transform=`rotate(${Math.atan2(I,O)}rad)`}function M(w,S,x){U(w).classList.toggle("dl-hi\
dden",!S),S&&(w.setLatLng(t.containerPointToLatLng([S.x,S.y])),x&&(at(w).style.transform=`translate(-50%, -50%) rotate\
(${S.angle}rad)`))}return{arrange:c,controls:f,fanOut(w){d={ids:w,zoom:t.getZoom()}}}}var yn=new Map;function Uo(t,e){let n=`${e} ${t}`,o=yn.get(n);if(o===void 0){let r={timeZone:t,weekday:"short",day:"nu\
meric",month:"short",year:"numeric"},s={hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZoneName:"longOffset"};try{
o={date:new Intl.DateTimeFormat(e,r),whole:new Intl.DateTimeFormat(e,{...r,...s})}}catch{o=null}yn.set(n,o)}return o}function St(t,e,n){
let o=Uo(t,n);if(!o)return null;let r=Object.fromEntries(o.whole.formatToParts(e).map(({type:s,value:a})=>[s,a]));return{
time:`${r.hour}:${r.minute}`,weekday:r.weekday,date:o.date.format(e).replace(",",""),offset:`UTC${Jo(r.timeZoneName)}`}}
function Jo(t){return t.replace("GMT","").replace("-","−").replace(/^([+\u2212])0/,"$1").replace(":00","")||"+0"}var xn=(t,e)=>t.map(n=>n.id===e?{...n,shown:!n.shown}:n);function ie(t,e){let n=t.every(o=>o.shown===(o.id===e));return t.
map(o=>({...o,shown:n||o.id===e}))}var bn=t=>t.map(e=>({...e,shown:!0}));var Ko=Zt;function pt(t,e=!1){let n=nt("svg",{viewBox:"-2 -2 28 28","aria-hidden":"true",class:e?"dl-open":""}),{path:o,
baseline:r}=Ko[t.shape],s=e?{d:o,style:`stroke: ${t.colour}`}:{d:o,fill:t.colour},a=nt("text",{x:12,y:r,...e?{}:{fill:t.
ink}});return a.textContent=t.letter,n.append(nt("path",s),a),n}var Vo={site:["circle",{cx:"11",cy:"7",r:"5",class:"dl-key-site"}],city:["circle",{cx:"11",cy:"7",r:"5",class:"dl-key-\
city"}],area:["path",{d:"M3 4 9 2l9 2 2 6-8 3-8-1z",class:"dl-key-area"}],disputed:["path",{d:"M1 12 11 2M6 12 16 2M11\
 12 21 2",class:"dl-hatch"}],dateLine:["path",{d:"M0 7h22",class:"dl-key-date-line"}]};function wn(t,e,n,o,r){let s=N(
"div","dl-map-legend"),[a,l,d]=[N("ul","dl-layers"),N("button","dl-all"),N("ul","dl-key")];l.type="button",l.addEventListener(
"click",()=>{a.querySelector("button")?.focus(),o(bn(f))});let[c,u]=[N("button","dl-night-switch"),N("span")];c.type="\
button",c.append(N("span","dl-key-night"),u),c.addEventListener("click",()=>r(!e().night.shown)),s.append(a,c,d,l);let i=new Map,
f=[],p=[],m="";function h(M){let w=N("button");w.type="button",w.title=e().words.onlyLayer,w.setAttribute("aria-keysho\
rtcuts","O"),w.addEventListener("click",({detail:x})=>{x<2&&(p=f),o(x===2?ie(p,M):xn(f,M))}),w.addEventListener("keydo\
wn",x=>{x.key.toLowerCase()!=="o"||x.ctrlKey||x.metaKey||x.altKey||(x.preventDefault(),o(ie(f,M)))});let S=N("li");return S.
append(w),a.append(S),i.set(M,w),w}function g(){let{words:M,places:w}=e();a.setAttribute("aria-label",M.legend),l.textContent=
M.allLayers,d.setAttribute("aria-label",M.key);for(let O of i.values())O.title=M.onlyLayer;let S=["site","city","area"].
filter(O=>w.some(({precision:I})=>I===O)),x=[...S.length>1?S:[],"disputed","dateLine"];d.replaceChildren(...x.map(O=>Xo(
O,M[O])))}function E(M,w){let S=M.places.find(({id:C})=>C===M.origin),x=M.instant&&S?St(S.timeZone,w,M.language):null,
{night:O,nightAt:I}=M.words,B=x?I.replace("{time}",x.time).replace("{date}",x.date).replace("{place}",()=>S?.name??""):
O;rt(u,B),c.setAttribute("aria-pressed",String(M.night.shown))}return{attach(){let M=t.getContainer();M.parentElement?.
classList.add("dl-frame"),M.after(s),n.register(g)},render(M,w){E(M,w);let S=JSON.stringify(M.layers);if(m!==S){m=S,f=
M.layers;for(let[x,O]of i)f.some(I=>I.id===x)||(O.parentElement?.remove(),i.delete(x));for(let x of f){let O=i.get(x.id)??
h(x.id);O.setAttribute("aria-pressed",String(x.shown)),O.replaceChildren(pt(x),dt("span","",x.title))}l.classList.toggle(
"dl-idle",f.every(({shown:x})=>x))}}}}function Xo(t,e){let n=nt("svg",{viewBox:"0 0 22 14","aria-hidden":"true"}),[o,r]=Vo[t];
n.append(nt(o,r));let s=N("li");return s.append(n,e),s}var Yo=t=>Math.max(0,Math.ceil(Math.log2(t/256)*10)/10),ae=t=>t.setMinZoom(Yo(t.getSize().x));function Mn(t,e){t.options.
maxBoundsViscosity=1,t.setMaxBounds([[-85,e-30],[85,e+360+30]])}var Qo=[-720,-360,0,360,720];function Ln(t){let e=[],n="";Y(t,"dl-night",300).style.pointerEvents="none";let o={className:"\
dl-night",pane:"dl-night",renderer:L.svg({pane:"dl-night",padding:.4}),interactive:!1,smoothFactor:1};return{renderer:o.
renderer,render({shown:r,at:s,rings:a},l){if(!r){for(let u of e.splice(0))u.remove();n="";return}if(!a.length)return;let d=Math.
floor((l.getTime()-Date.parse(s))/6e4);if(n===`${s} ${d}`)return;n=`${s} ${d}`;let c=Pe(d*6e4);a.forEach((u,i)=>{let f=Qo.
map(p=>[u.map(([m,h])=>[m,h+c+p])]);e[i]?e[i].setLatLngs(f):e.push(L.polygon(f,o).addTo(t))})}}}function tr(t){let e=n=>Math.abs(Math.abs(n%360)-180)<.01;return t.flatMap(n=>{let o=[[n[0]]];for(let[r,s]of n.slice(1).
entries()){let a=n[r];e(a[1])&&e(s[1])||Math.abs(a[0])>89.9&&Math.abs(s[0])>89.9?o.push([s]):o[o.length-1].push(s)}return o.
filter(r=>r.length>1)})}function vn(t,{lat:e,lng:n}){return t.map(r=>{let[s,a]=[0,1].map(p=>r.map(m=>m[p]).sort((m,h)=>m-
h)),[l,d,c,u]=[s[0],s.at(-1),a[0],a.at(-1)].map(Number),i=l<=e&&e<=d&&c<=n&&n<=u,f=Math.min(...r.map(p=>Math.hypot(p[0]-
e,p[1]-n)));return{ring:r,order:i?-(d-l)*(u-c):f}}).sort((r,s)=>r.order-s.order)[0]?.ring??[]}function kn(t,e){let n=L.
svg({pane:e,padding:.4}),o=[],r="";return{render({outline:s}){let a=JSON.stringify(s);if(a===r)return;r=a;for(let c of o)
c.remove();if(o=[],!s)return;let l=s.rings,d={pane:e,renderer:n,interactive:!1};o=[L.polygon(l,{...d,className:"dl-wit\
hin",stroke:!1}),L.polyline(tr(l),{...d,className:"dl-outline"})];for(let c of o)c.addTo(t)}}}function En(t,e){let n=it(t),o=new Set(t.places.map(({timeZone:d})=>d)),r=new Map([...o].map(d=>[d,St(d,n,t.language)])),
s=t.places.find(d=>d.id===t.origin),a=(s&&r.get(s.timeZone))??null,l=new Set([...r.values()].map(d=>d?.offset)).size>1;
for(let{place:d,clock:c,button:u}of e){let i=r.get(d.timeZone)??null,f=er(t.words.reading,d.description,i);u.getAttribute(
"aria-label")!==f&&u.setAttribute("aria-label",f),c&&rt(c,l||d.id===t.origin?Sn(a,i):"")}}function ce(t,e){let n=it(t),
o=t.places.find(({id:r})=>r===t.origin);return Sn(o?St(o.timeZone,n,t.language):null,St(e.timeZone,n,t.language))}function er(t,e,n){
return n?`${e} ${t.replace("{weekday}",n.weekday).replace("{time}",n.time)}`:e}function Sn(t,e){return e?`${t&&e.date!==
t.date?`${e.weekday} `:""}${e.time} · ${e.offset}`:""}var nr=100;function On(t,e,{onChoose:n,placeOf:o}){let r=N("section","dl-list"),[s,a,l]=[N("div"),N("strong"),N("butto\
n","","×")],[d,c]=[N("ul"),N("p")];l.type="button",s.append(a,l),r.append(s,d,c),r.hidden=!0;let u=null,i="",f=!1;function p(){
r.hidden=!0,(r.contains(document.activeElement)||document.activeElement===document.body)&&u?.focus()}l.addEventListener(
"click",p),r.addEventListener("keydown",h=>{h.stopPropagation(),h.key==="Escape"&&p()}),d.addEventListener("click",({target:h})=>{
let g=h instanceof Element?h.closest("button"):null;g?.dataset.of&&n(g.dataset.of)}),L.DomEvent.disableClickPropagation(
r),L.DomEvent.disableScrollPropagation(r),t.getContainer().append(r);function m(h){let g=e(),{words:E}=g,M=h.slice(0,nr).
flatMap(I=>g.places.find(B=>B.id===I)??o(I)??[]),w=JSON.stringify([h.length,M,g.chosen,g.language]);if(w===i)return;i=
w;let S=E.inSight.replace("{n}",h.length.toLocaleString(g.language));r.setAttribute("aria-label",S),a.textContent=S,l.
setAttribute("aria-label",E.close);let x=document.activeElement instanceof HTMLElement?document.activeElement.dataset.
of:"";d.replaceChildren(...M.map(I=>{let[B,C]=[N("li"),N("button")],T=g.layers.find(({id:z})=>z===I.layer);return C.type=
"button",C.dataset.of=I.id,C.setAttribute("aria-pressed",String(I.id===g.chosen)),T&&C.append(pt(T,I.precision!=="site")),
C.append(dt("span","",I.name),N("small","",I.far)),B.append(C),B})),x&&d.querySelector(`[data-of="${CSS.escape(x)}"]`)?.
focus();let O=h.length-M.length;c.textContent=O>0?E.more.replace("{n}",O.toLocaleString(g.language)):""}return{open(h,g){
u=document.activeElement instanceof HTMLElement?document.activeElement:null,f=g,r.hidden=!1,m(h),d.scrollTop=0,d.querySelector(
"button")?.focus({preventScroll:!0})},close:p,render(h){r.hidden||(e().crowd?f&&m(h()):p())}}}var or=new Map([["ArrowRight",1],["ArrowDown",1],["ArrowLeft",-1],["ArrowUp",-1],["Home",-1/0],["End",1/0]]);function Cn(t,e,n){
let o=or.get(t);return o===void 0?null:Number.isFinite(o)?(e+o+n)%n:o<0?0:n-1}var Tn=t=>t==="Enter"||t===" ";function Pn(t,e){
t.contains(document.activeElement)||e.every((n,o)=>t.children[o]===n)||t.append(...e)}var rr=matchMedia("(hover: hover)").matches;function An(t,{onChoose:e,onPoint:n,onSpread:o}){let r=new Map,s=[];function a(i){
let f=r.get(i);if(!f)throw new Error(`no place ${i} on the map`);return f}function l(i){let f=L.latLng(i.latitude,i.longitude),
p=i.precision==="area",m={autoPanOnFocus:!1,keyboard:!0,riseOnHover:!1},h=p?null:L.marker(f,{...m,icon:gt("dl-marker")}).
addTo(t),g=L.marker(f,{...m,keyboard:p,icon:gt("dl-label"),pane:p?"markerPane":"dl-labels"}).addTo(t),E=U(h??g);E.dataset.
place=i.id,E.addEventListener("keydown",M=>d(M,i.id)),E.addEventListener("focus",()=>{E.classList.add("dl-focus"),E.matches(
":focus-visible")&&n(i.id)}),E.addEventListener("blur",()=>{E.classList.remove("dl-focus"),n("")});for(let M of[h,g])M?.
on("click",({originalEvent:{target:w}})=>{w instanceof Element&&w.classList.contains("dl-count")?o(i.id):e(i.id)}),rr&&
M?.on("mouseover",()=>n(i.id)).on("mouseout",()=>n(""));return{place:i,anchor:f,at:f,marker:h,label:g,button:E,card:N(
"span","dl-card"),clock:null,leader:N("span","dl-leader"),count:N("span","dl-count"),members:[],spot:void 0,written:""}}
function d(i,f){if(i.key.toLowerCase()==="n"&&!i.ctrlKey&&!i.metaKey&&!i.altKey){o(f);return}let p=Cn(i.key,s.indexOf(
f),s.length);p===null&&!Tn(i.key)||(i.preventDefault(),i.stopPropagation(),p===null?e(f):a(s[p]).button.focus())}function c(i,f,p){
let m=Rt(p,f),[h,g]=[p.chosen===f.id,p.origin===f.id],E=p.fit.claim.includes(f.id),M=f.rank>1&&!E,w=JSON.stringify([f,
m,h,g,E]);if(i.written===w)return;i.written=w,i.place=f,i.button.setAttribute("aria-pressed",String(h));let S=U(i.label);
if(i.marker){let O=U(i.marker);i.count=N("span","dl-count"),O.replaceChildren(pt(m,f.precision==="city"),i.count),O.classList.
toggle("dl-quiet",f.quiet),O.classList.toggle("dl-chosen",h),O.classList.toggle("dl-origin",g),O.classList.toggle("dl-\
minor",M),S.setAttribute("aria-hidden","true")}S.classList.toggle("dl-area-label",!i.marker),S.classList.toggle("dl-mi\
nor",M),S.classList.toggle("dl-quiet",f.quiet),S.classList.toggle("dl-chosen",h);let x=N("span","dl-name");i.marker||x.
append(pt(m)),x.append(N("bdi","",f.name)),i.clock=f.rank===1?N("span","dl-clock"):null,i.card=N("span","dl-card"),i.card.
append(x,N("span","dl-far",E?"":f.far)),i.clock&&i.card.append(i.clock),i.leader=N("span","dl-leader"),S.replaceChildren(
i.leader,i.card)}function u(i){let f=new Map(i.places.map(m=>[m.id,m]));for(let[m,h]of r)f.get(m)?.precision!==h.place.
precision&&(h.marker?.remove(),h.label.remove(),r.delete(m));for(let[m,h]of f){let g=r.get(m)??l(h);r.set(m,g);let E=L.
latLng(h.latitude,h.longitude);if(!g.anchor.equals(E))for(let M of[g.marker,g.label])M?.setLatLng(E);g.anchor.equals(E)||
(g.at=E),g.anchor=E,c(g,h,i)}s=[...f.keys()];let p=t.getPane("markerPane");p&&Pn(p,s.map(m=>a(m).button))}return{entries:r,
entry:a,render:u}}function In(t,{isReady:e,isFitted:n,fit:o,arrange:r}){let{classList:s}=t.getContainer(),a=null;addEventListener("befor\
eprint",()=>{!e()||a||(a={fitted:n(),bounds:t.getBounds(),center:t.getCenter(),zoom:t.getZoom()},s.add("dl-printed"),t.
invalidateSize({pan:!1}),a.fitted?o():t.fitBounds(a.bounds,{animate:!1}),r())}),addEventListener("afterprint",()=>{a&&
(s.remove("dl-printed"),t.invalidateSize({pan:!1}),a.fitted?o():t.setView(a.center,a.zoom,{animate:!1}),a=null,r())})}function Nn(t=Date.now){let e=0,n=0,o=0;return{next(){return[n,e]=[t(),Math.max(t(),o+1)],o=e,e},isLate(r){return o=Math.
max(o,r),r<e&&t()-n<3e3}}}function sr(t){let e=10**Math.floor(Math.log10(t));return([5,2,1].find(o=>o*e<=t)??1)*e}var le=100;function fe(t,e,n){
let{x:o,y:r}=t.getSize().divideBy(2),a=t.distance(t.containerPointToLatLng([o-le/2,r]),t.containerPointToLatLng([o+le/
2,r]))/n.unit.metres,l=sr(a);e.style.width=`${l/a*le}px`,e.textContent=n.words.length.replace("{number}",l.toLocaleString(
n.language)).replace("{unit}",n.unit.sign)}var $n="(prefers-color-scheme: dark)";function ue(){let t=[...document.head.querySelectorAll("style")].filter(o=>o.textContent?.
includes("--background-color"));for(let o of t.slice(0,-1))o.remove();let e=getComputedStyle(document.documentElement).
getPropertyValue("--background-color").trim(),n=e?ir(e):matchMedia($n).matches;document.documentElement.dataset.dlTheme=
n?"dark":"light"}function ir(t){let e=N("span");e.style.color=t,document.body.append(e);let[n,o,r]=(getComputedStyle(e).
color.match(/[\d.]+/g)??[]).map(Number);return e.remove(),n*.3+o*.59+r*.11<128}function zn(){ue(),window.Streamlit?.events.
addEventListener("streamlit:render",()=>setTimeout(ue)),matchMedia($n).addEventListener("change",ue)}function Dn(t,e){let n=null,o=0,r=s=>t.getContainer().classList.toggle("dl-online",s);return{render({baseMap:s,tiles:{
address:a,attribution:l}}){let d=s==="openstreetmap";d&&!n?(n=L.tileLayer(a,{attribution:l,maxZoom:19,className:"dl-ti\
les",referrerPolicy:"strict-origin"}),n.on("tileload",()=>{r(!0),e(!1)}),n.on("tileerror",()=>{r(!1),e(!0)}),n.addTo(t),
o=t.getMaxZoom(),t.setMaxZoom(15)):!d&&n&&(n.remove(),n=null,t.setMaxZoom(o),r(!1),e(!1))}}}var ar=1800;function Rn(t,e){let n=t.getContainer(),o=N("p","dl-wheel-hint");o.setAttribute("aria-hidden","true"),n.append(
o);let r=!1,s=0;function a(){clearTimeout(s),o.textContent=""}n.addEventListener("click",()=>{r=!0,a()}),n.addEventListener(
"mouseleave",()=>{r=!1,a()}),n.addEventListener("wheel",l=>{if(r||l.ctrlKey||l.metaKey||document.fullscreenElement){a();
return}l.stopImmediatePropagation(),o.textContent=e().words.wheel,clearTimeout(s),s=setTimeout(a,ar)},{capture:!0,passive:!0})}function Bn(){let t="",e=[];return{register(n){e.push(n),n()},render(n){if(t!==n){t=n;for(let o of e)o()}}}}var Zn=5;function jn(t){let e=t.getContainer(),n=null,o=null,r=null,[s,a]=[0,0],l=0,d={x:0,y:0},c=0,u=null,i=Nn(),f=Bn();
cr(t);let{attach:p,point:m,announce:h,notice:g}=me(e);e.addEventListener("keydown",k=>{k.key==="Escape"&&n?.whole.chosen&&
tt("")});let E=Ln(t),M=on(t,E.renderer,m),w=Ae(t,tt),S=ve(t),x=kn(t,"dl-areas"),O=pn(t,m);Y(t,"dl-arcs",400),Y(t,"dl-l\
abels",590).classList.add("dl-passive");let I=L.svg({pane:"dl-arcs",padding:.4}),B=ke(t,I),C=Dn(t,k=>g("tiles",k?b().words.
noTiles:"")),T=An(t,{onChoose:tt,onPoint:R,onSpread:V}),z=Ge(t,{onChoose:tt,onPoint:_,onOpen:q}),Z=On(t,b,{onChoose:tt,
placeOf:k=>z.placeOf(k,b())}),G=be(t,I,{onChoose:k=>T.entries.has(k)&&tt(k),onPoint:ot}),y=wn(t,b,f,K,X),v=gn(t,T.entries,
G.drawn,M.dateLines),P=N("div","dl-scale");function b(){if(!n)throw new Error("no scene yet");return n.shown}function R(k){
if(!k){m("");return}let $=b(),{place:D,members:A,at:H}=T.entry(k),F=T.entries.get($.origin)?.place.name??"",J=D.far&&$.
words.farFrom.replace("{far}",D.far).replace("{origin}",()=>F),{words:et}=$,Jt=A.length?et.nearby.replace("{places}",()=>j(
k)):"",Un=[J||et.origin,ce($,D),Jt].filter(Boolean);m(D.name,Un,A.length?et.spread:"",t.latLngToContainerPoint(H))}function j(k){
let{anchor:$,members:D}=T.entry(k);return[...D.slice(0,Zn).map(H=>{let{place:F,anchor:J}=T.entry(H),et=xe($,J);return et?
`${F.name} ${At(et,b())}`:F.name}),...D.length>Zn?["…"]:[]].join(b().words.comma)}function _(k,$){let D=b(),A=k.length===
1?z.placeOf(k[0],D):null;if(!k.length||!$)m("");else if(!A)m(D.words.together.replace("{n}",k.length.toLocaleString(D.
language)),[],"",$);else{let H=T.entries.get(D.origin)?.place.name??"",F=A.far&&D.words.farFrom.replace("{far}",A.far).
replace("{origin}",()=>H);m(A.name,[F,ce(D,A)].filter(Boolean),"",$)}}function q(k){m("");let $=z.anchors(k);if(ee(t,$)<
t.getZoom()+.3){Z.open(k,!1);return}r=null,Ot(t,$),h(b().words.inSight.replace("{n}",String(k.length)))}function V(k){
let $=[k,...T.entry(k).members];if($.length===1)return;let D=$.map(F=>T.entry(F).anchor),A=ee(t,D);oe(D.map(F=>t.project(
F,A))).length>1&&A>t.getZoom()?(r=null,Ot(t,D)):(v.fanOut($),Pt()),h($.map(F=>T.entry(F).place.name).join(b().words.comma)),
m("")}function ot(k){m(G.drawn.get(k)?.arc.text??"")}function tt(k){n&&(W({...n.whole,chosen:k}),k&&h(`${T.entry(k).place.
description} ${b().words.chosen}`),Bt(e,{place:k,revision:i.next()}))}function K(k){if(!n)return;W({...n.whole,layers:k});
let $=k.filter(D=>D.shown).map(D=>D.id);Bt(e,{layers:$,revision:i.next()})}function X(k){n&&(W({...n.whole,night:{...n.
whole.night,shown:k}}),Bt(e,{night:k,revision:i.next()}))}function ht(k){let $=i.isLate(k.revision);if(!n||!$)return W(
k);let{layers:D,chosen:A,night:H}=n.whole;W({...k,layers:D,chosen:A,night:{...k.night,shown:H.shown}})}function W(k){let $=n?.
shown,D=st(k),A=z.writtenOut(te(D));n={whole:D,shown:A},z.load(D).then(J=>J&&n&&W(n.whole)),$||ut(A),C.render(A),E.render(
A.night,it(A)),f.render(A.language),o&&Tt(),y.render(A,it(A)),g("layers",A.layers.some(({shown:J})=>J)?"":A.words.noLayers),
u?.render(A),fe(t,P,A);let H=v.controls();w.render(A,o),x.render(A),O.render(A),T.render(A),G.render(A),B.render(A);let F=z.
count(A);$&&F!==c&&h(A.words.shown.replace("{n}",String(F))),c=F,Wt(),A.fit.n!==s&&(s=A.fit.n,mt()),A.focus.n!==a?(a=A.
focus.n,_n(A.focus.place)):A.outline&&A.outline.name!==$?.outline?.name?Ht():Fn(Fe($,A)),Pt(H)}function st(k){if(!k.crowd||
!k.chosen||k.places.some(({id:D})=>D===k.chosen))return k;let $=z.placeOf(k.chosen,k);return $?{...k,places:[...k.places,
$]}:k}function ut(k){y.attach(),y.render(k,it(k)),u=$e(t,b,f,{fit:mt,list:()=>Z.open(pe(),!0)},P),p(),M.load(k.baseMapAddress,
k.frame.west).then($=>{o=$,o?w.render(b(),o):g("ground",b().words.noBaseMap),requestAnimationFrame(()=>setTimeout(()=>window.
Streamlit?.setComponentValue({stands:!0}))),Tt(),de()}),[s,a]=[k.fit.n,k.focus.n],t.invalidateSize({pan:!1}),d=t.getSize(),
Rn(t,b),ae(t),mt(),Mn(t,k.frame.west),cancelAnimationFrame(l)}async function Tt(){await S.load(b())&&Ut()}async function de(){
let k=o&&await M.refine(b().details);k&&(o=k,w.render(b(),o))}function Wt(){En(b(),T.entries.values())}function mt(k=Mt(
b())){let $=b(),D=$.places.filter(J=>k.includes(J.id)),A=D.length?D:$.places,H=D.length?[]:$.crowd?.bounds??[];if(!A.length)
return;let F=[...A.map(J=>L.latLng(J.latitude,J.longitude)),...H.map(([J,et])=>L.latLng(J,et))];Ot(t,F),r=()=>mt(k)}function Fn(k){
let $=k.flatMap(A=>T.entries.get(A)?.anchor??[]),D=t.getBounds().pad(-.03);$.every(A=>D.contains(A))||mt($.length>1?k:
[...Mt(b()),...k])}function _n(k){let $=T.entries.get(k);if(!$){Ht();return}t.panTo($.anchor,{animate:!Kt()})}function Ht(){
let{arcs:k,fit:$,outline:D}=b(),A=k.filter(et=>et.claim).map(et=>et.paths[0]),H=T.entries.get($.claim[0])?.anchor,F=D&&
H?vn(D.rings,H):[],J=[...A.flat(),...F];J.length&&(Ot(t,J.map(([et,Jt])=>L.latLng(et,Jt))),r=Ht)}function Pt(k=v.controls()){
if(!n)return;n.whole.crowd&&Wn(te(n.whole));let $=v.arrange(n.shown,[...k,...z.boxes()]);for(let{place:D,members:A,button:H}of T.
entries.values()){let F=A.length?`${b().words.nearby.replace("{places}",()=>j(D.id))}. ${b().words.spread}`:"";(H.getAttribute(
"aria-description")??"")!==F&&H.setAttribute("aria-description",F)}$&&S.arrange(n.shown,$)}function Wn(k){n&&z.arrange(
k)&&(n.shown=z.writtenOut(k),T.render(n.shown),Wt()),z.draw(b()),Z.render(pe)}function pe(){let k=t.getBounds(),$=b().
places.filter(D=>k.contains([D.latitude,D.longitude]));return[...new Set([...$.map(({id:D})=>D),...z.inSight()])]}function Ut(){
cancelAnimationFrame(l),l=requestAnimationFrame(()=>Pt())}function Hn(){let{clientWidth:k,clientHeight:$}=e;if(k===d.x&&
$===d.y)return;d={x:k,y:$};let[D,A]=[r,t.getCenter()];t.invalidateSize({pan:!1}),n&&ae(t),n&&D?D():n&&t.setView(A,t.getZoom(),
{reset:!0}),Ut()}return t.on("zoomend moveend",()=>{n&&fe(t,P,n.shown),de(),Ut()}),t.on("dragstart zoomstart",()=>{r=null}),
new ResizeObserver(Hn).observe(e),setInterval(()=>{!n||n.shown.instant||(Wt(),E.render(n.shown.night,it(n.shown)))},1e3),
In(t,{isReady:()=>!!n,isFitted:()=>r!==null,fit:()=>(r??mt)(),arrange:()=>Pt()}),zn(),{render:ht}}function cr(t){let e=t.
getContainer();e.classList.add("dl-map"),e.focus=()=>HTMLElement.prototype.focus.call(e,{preventScroll:!0}),t.attributionControl?.
setPrefix(!1),Kt()&&(Object.assign(t,{_zoomAnimated:!1}),t.options.inertia=!1),matchMedia("(pointer: coarse)").matches&&
t.dragging.disable()}var Gn=new WeakMap;function qn(t,e){let n=Gn.get(t);n||(n=jn(t),Gn.set(t,n)),n.render(e)}function lr(t,e){let n=Uint8Array.
from(atob(e),o=>o.charCodeAt(0));return qn(t,JSON.parse(new TextDecoder().decode(n))),window.feature_group=[],L.layerGroup()}
window.Dateline={draw:lr,show:qn};})();
