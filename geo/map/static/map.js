/* Built by `make js` from sources 962bb5b31b08a61c. */
"use strict";(()=>{function I(t,e,n){let o=document.createElement(t);return e&&(o.className=e),n!==void 0&&(o.textContent=n),o}function dt(t,e,n){
let o=I(t,e,n);return o.dir="auto",o}function ot(t,e){let n=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[
o,r]of Object.entries(e))n.setAttribute(o,String(r));return n}function rt(t,e){t&&t.textContent!==e&&(t.textContent=e)}var me=30;function ge(t){let e=I("div","dl-pointed"),n=I("p","dl-live");e.setAttribute("aria-hidden","true"),n.setAttribute(
"role","status");let o={x:0,y:0};return t.addEventListener("pointermove",({clientX:r,clientY:s})=>{let{left:a,top:l}=t.
getBoundingClientRect();o={x:r-a,y:s-l}},{passive:!0,capture:!0}),{attach:()=>t.append(e,n),point(r,s=[],a="",l=o){let d=r?
[dt(s.length?"strong":"span","",r)]:[],c=a?[I("small","",a)]:[];if(e.replaceChildren(...d,...s.map(p=>dt("span","",p)),
...c),!r)return;let u=e.offsetWidth/2+6,i=Math.max(u,Math.min(t.clientWidth-u,l.x)),f=l.y-me-e.offsetHeight;e.style.left=
`${i}px`,e.style.top=`${f>6?f:l.y+me/2}px`},announce(r){rt(n,r)},notice(r,s){let a=t.querySelector(`.dl-notice[data-ki\
nd=${r}]`);if(!a){let l=I("p","dl-notice");l.dataset.kind=r,l.setAttribute("role","status"),t.append(l),a=l}a.textContent=
s}}}var ye=.0033528106647474805;function be(t,e){let n=Math.PI/180,[o,r]=[t,e].map(({lat:f})=>Math.atan((1-ye)*Math.tan(f*
n))),s=Math.sin((r-o)/2)**2,a=Math.sin((e.lng-t.lng)*n/2)**2,l=2*Math.asin(Math.sqrt(s+Math.cos(o)*Math.cos(r)*a));if(!l)
return 0;let[d,c]=[(o+r)/2,(r-o)/2],u=(l-Math.sin(l))*(Math.sin(d)*Math.cos(c)/Math.cos(l/2))**2,i=(l+Math.sin(l))*(Math.
cos(d)*Math.sin(c)/Math.sin(l/2))**2;return 6378137*(l-ye/2*(u+i))}function Pt(t,{unit:e,language:n,words:o}){let r=t/
e.metres,s=r>0&&r<9.95?1:0;return o.length.replace("{number}",to(n,s).format(r)).replace("{unit}",e.sign)}var xe=new Map;
function to(t,e){let n=`${t} ${e}`,o=xe.get(n)??new Intl.NumberFormat(t,{minimumFractionDigits:e,maximumFractionDigits:e});
return xe.set(n,o),o}function gt(t){return L.divIcon({className:t,html:"",iconSize:null})}function J(t){let e=t.getElement();if(!e)throw new Error(
"the marker is not on the map");return e}function yt(t){return t.getElement()}function Q(t,e,n){let o=t.createPane(e);
return o.style.zIndex=String(n),o}function At(t,e,n){let o=L.marker([0,0],{icon:gt(e),interactive:!1,keyboard:!1,pane:"\
dl-labels"}).addTo(t),r=document.createElement("span");return r.textContent=n,J(o).append(r),o}function at(t){return J(
t).firstChild}function xt(t,e){return e.map(n=>{let{x:o,y:r}=t.latLngToContainerPoint(n);return[o,r]})}var Vt=()=>matchMedia(
"(prefers-reduced-motion: reduce)").matches;function we(t,e,{onChoose:n,onPoint:o}){let r=new Map;function s(i,f,p){let m={className:f,pane:"dl-arcs",renderer:e,interactive:!1,
smoothFactor:.5};return L.polyline(i,{...m,...p}).addTo(t)}function a(i){let f={className:"dl-tip",pane:"dl-arcs",renderer:e,
interactive:!1,radius:3};return L.circleMarker(i,f).addTo(t)}function l(i){for(let f of[...i.lines,...i.tips,...i.touch])
f.remove();i.straight?.line.remove(),i.straight?.label.remove(),Object.assign(i,{lines:[],tips:[],touch:[],straight:null})}
function d(i,f,{paths:p,reach:m,straight:h,to:y}){let E=JSON.stringify([p,h]);f.written!==E&&(f.written=E,l(f),h&&(f.straight=
{line:s(h.path,"dl-straight"),label:c("dl-straight-label",h.label)}),f.lines=p.map(w=>s(w,"dl-arc")),m&&(f.tips=p.flatMap(
w=>[a(w[0]),a(w[w.length-1])])),f.touch=p.map(w=>s(w,"dl-touch",{interactive:!0,bubblingMouseEvents:!1}).on("mouseover",
()=>o(i)).on("mouseout",()=>o("")).on("click",()=>n(y))))}function c(i,f){let p=At(t,`dl-distance ${i}`,f);return J(p).
setAttribute("aria-hidden","true"),p}function u(i){let f=new Map(i.arcs.map(p=>[p.id,p]));for(let[p,m]of r)f.has(p)||(l(
m),m.label.remove(),r.delete(p));for(let[p,m]of f){let h=r.get(p)??{arc:m,lines:[],tips:[],touch:[],straight:null,label:c(
"",""),written:""};r.set(p,h),d(p,h,m),h.arc=m;let y=!m.reach&&(m.claim||m.to===i.chosen);at(h.label).textContent=m.label||
(y?eo(i,m.to):"");for(let E of h.lines.map(yt))E.dataset.arc=p,E.classList.toggle("dl-quiet",m.quiet),E.classList.toggle(
"dl-minor",m.rank>1),E.classList.toggle("dl-chosen",y),E.classList.toggle("dl-claim",m.claim&&!m.reach),E.classList.toggle(
"dl-reach",!!m.reach);J(h.label).classList.toggle("dl-chosen",y),J(h.label).classList.toggle("dl-quiet",m.quiet)}for(let{
arc:p,lines:m}of r.values())if(p.rank===0||p.to===i.chosen)for(let h of m)h.bringToFront();for(let p of[...r.values()].
sort((m,h)=>h.arc.rank-m.arc.rank))for(let m of p.touch)m.bringToFront()}return{drawn:r,render:u}}var eo=({places:t},e)=>t.
find(n=>n.id===e)?.far??"";var It={flat:4,pixels:15e3,styles:{country:[[13,.28],[11,.16],[10,.06]],sea:[[14,.1],[12,.04],[11,0]],ocean:[[18,.22],
[15,.14],[12,.04]]}};function tt(t,e,n,o){return{left:t-n/2,top:e-o/2,right:t+n/2,bottom:e+o/2}}function bt(t,e){let n=Math.min(t.right,e.right)-
Math.max(t.left,e.left),o=Math.min(t.bottom,e.bottom)-Math.max(t.top,e.top);return n>0&&o>0?n*o:0}function wt(t,e){let n=Math.
max(0,Math.min(t.right,e.x-2)-Math.max(t.left,2)),o=Math.max(0,Math.min(t.bottom,e.y-2)-Math.max(t.top,2));return(t.right-
t.left)*(t.bottom-t.top)-n*o}function Me(t,e){let n=Math.max(0,e.left-t.right,t.left-e.right),o=Math.max(0,e.top-t.bottom,
t.top-e.bottom);return Math.hypot(n,o)}function Le([t,e,n,o],r,s){let[a,l]=[n-t,o-e],d=Math.max(0,Math.min(1,((r-t)*a+
(s-e)*l)/(a*a+l*l||1)));return Math.hypot(r-t-d*a,s-e-d*l)}function Xt(t,e){for(let n=1;n<=8;n+=1){let o=t[0]+(t[2]-t[0])*
n/8,r=t[1]+(t[3]-t[1])*n/8;if(o>e.left&&o<e.right&&r>e.top&&r<e.bottom)return!0}return!1}var ve=8,oo=[0,360,-360],ro=1.25,Nt=It.styles,so=(t,e,n)=>(t/2/(It.flat*n))**2+(e/2/n)**2<=1;function io(t,{size:e,pixelsPerDegree:n,
pixel:o,width:r,isFree:s}){let a=[],l=Math.floor(e.x*e.y/It.pixels),d=({text:c,kind:u,spots:i})=>{let f=[];for(let[p,m,
h]of i)for(let y of oo){let{x:E,y:w}=o(p,m+y);E>0&&w>0&&E<e.x&&w<e.y&&f.push({at:[p,m+y],x:E,y:w,room:h*n})}if(!f.length)
return null;for(let p=0;p<Nt[u].length;p+=1){let[m]=Nt[u][p],[h,y]=[r(c,Nt[u][p],u),m*ro];for(let{at:E,x:w,y:v,room:O}of f){
let b=tt(w,v,h,y);if(!(!so(h,y,O)||wt(tt(w,v,h+ve,y+ve),e)>0)&&s(b)&&!a.some(S=>bt(b,S.box)>0))return{text:c,kind:u,style:p,
at:E,box:b}}}return null};for(let c of t){if(a.length>=l)break;let u=d(c);u&&a.push(u)}return a}function ke(t){Q(t,"dl\
-names",330).setAttribute("aria-hidden","true");let n=[],o="",r=new Map,s=document.createElement("canvas").getContext(
"2d"),a=new Map,l=getComputedStyle(t.getContainer()).fontFamily;function d(u,[i,f],p){let m=`${i} ${p} ${u}`,h=a.get(m);
if(h)return h;let y=p==="country";s.font=`${y?"":"italic "}${i}px ${l}`;let E=y?u.toUpperCase():u,w=s.measureText(E).width+
E.length*i*f;return a.set(m,w),w}function c({text:u,kind:i,style:f,at:p}){let m=`dl-area-name dl-${i}`,h=r.get(u);if(!h||
h.look!==m){h?.marker.remove();let w=L.marker(p,{icon:gt(m),interactive:!1,keyboard:!1,pane:"dl-names"}).addTo(t);J(w).
append(Object.assign(document.createElement("span"),{textContent:u})),h={marker:w,look:m},r.set(u,h)}h.marker.setLatLng(
p);let[y,E]=Nt[i][f];Object.assign(J(h.marker).style,{fontSize:`${y}px`,letterSpacing:`${E}em`})}return{async load({areaNames:u}){
if(u===o)return!1;o=u;try{let i=typeof u=="string"?await(await fetch(u)).json():u;return o!==u?!1:(n=i,!0)}catch{return!1}},
arrange(u,i){let f=new Set(u.places.map(({name:h})=>h)),p=io(n.filter(({text:h})=>!f.has(h)),{size:t.getSize(),pixelsPerDegree:256*
2**t.getZoom()/360,pixel:(h,y)=>t.latLngToContainerPoint([h,y]),width:d,isFree:h=>i.inkUnder(h)===0&&![...i.near(h)].some(
y=>bt(h,y)>0)}),m=new Set(p.map(({text:h})=>h));for(let[h,{marker:y}]of r)m.has(h)||(y.remove(),r.delete(h));p.forEach(
c)}}}function Ee(t,e){let n=L.layerGroup().addTo(t),o="",r={radius:4,className:"dl-point",pane:"dl-arcs",renderer:e,interactive:!1};
return{render({places:s,chosen:a,origin:l}){let d=s.filter(({id:u,precision:i})=>i==="area"&&[a,l].includes(u)),c=d.map(
({id:u,longitude:i})=>`${u} ${i}`).join(" ");if(o!==c){o=c,n.clearLayers();for(let u of d)L.circleMarker([u.latitude,u.
longitude],r).addTo(n)}}}}function Yt(t){return t}function $t(t){if(t==null)return Yt;var e,n,o=t.scale[0],r=t.scale[1],s=t.translate[0],a=t.translate[1];return function(l,d){
d||(e=n=0);var c=2,u=l.length,i=new Array(u);for(i[0]=(e+=l[0])*o+s,i[1]=(n+=l[1])*r+a;c<u;)i[c]=l[c],++c;return i}}function Se(t,e){for(var n,o=t.length,r=o-e;r<--o;)n=t[r],t[r++]=t[o],t[o]=n}function ct(t,e){return typeof e=="string"&&(e=t.objects[e]),e.type==="GeometryCollection"?{type:"FeatureCollection",features:e.
geometries.map(function(n){return Oe(t,n)})}:Oe(t,e)}function Oe(t,e){var n=e.id,o=e.bbox,r=e.properties==null?{}:e.properties,
s=zt(t,e);return n==null&&o==null?{type:"Feature",properties:r,geometry:s}:o==null?{type:"Feature",id:n,properties:r,geometry:s}:
{type:"Feature",id:n,bbox:o,properties:r,geometry:s}}function zt(t,e){var n=$t(t.transform),o=t.arcs;function r(u,i){i.
length&&i.pop();for(var f=o[u<0?~u:u],p=0,m=f.length;p<m;++p)i.push(n(f[p],p));u<0&&Se(i,m)}function s(u){return n(u)}
function a(u){for(var i=[],f=0,p=u.length;f<p;++f)r(u[f],i);return i.length<2&&i.push(i[0]),i}function l(u){for(var i=a(
u);i.length<4;)i.push(i[0]);return i}function d(u){return u.map(l)}function c(u){var i=u.type,f;switch(i){case"Geometr\
yCollection":return{type:i,geometries:u.geometries.map(c)};case"Point":f=s(u.coordinates);break;case"MultiPoint":f=u.coordinates.
map(s);break;case"LineString":f=a(u.arcs);break;case"MultiLineString":f=u.arcs.map(a);break;case"Polygon":f=d(u.arcs);
break;case"MultiPolygon":f=u.arcs.map(d);break;default:return null}return{type:i,coordinates:f}}return c(e)}function Qt(t,e){var n={},o={},r={},s=[],a=-1;e.forEach(function(c,u){var i=t.arcs[c<0?~c:c],f;i.length<3&&!i[1][0]&&!i[1][1]&&
(f=e[++a],e[a]=c,e[u]=f)}),e.forEach(function(c){var u=l(c),i=u[0],f=u[1],p,m;if(p=r[i])if(delete r[p.end],p.push(c),p.
end=f,m=o[f]){delete o[m.start];var h=m===p?p:p.concat(m);o[h.start=p.start]=r[h.end=m.end]=h}else o[p.start]=r[p.end]=
p;else if(p=o[f])if(delete o[p.start],p.unshift(c),p.start=i,m=r[i]){delete r[m.end];var y=m===p?p:m.concat(p);o[y.start=
m.start]=r[y.end=p.end]=y}else o[p.start]=r[p.end]=p;else p=[c],o[p.start=i]=r[p.end=f]=p});function l(c){var u=t.arcs[c<
0?~c:c],i=u[0],f;return t.transform?(f=[0,0],u.forEach(function(p){f[0]+=p[0],f[1]+=p[1]})):f=u[u.length-1],c<0?[f,i]:
[i,f]}function d(c,u){for(var i in c){var f=c[i];delete u[f.start],delete f.start,delete f.end,f.forEach(function(p){n[p<
0?~p:p]=1}),s.push(f)}}return d(r,o),d(o,r),e.forEach(function(c){n[c<0?~c:c]||s.push([c])}),s}function te(t){return zt(t,Ce.apply(this,arguments))}function Ce(t,e,n){var o,r,s;if(arguments.length>1)o=ao(t,e,n);else
for(r=0,o=new Array(s=t.arcs.length);r<s;++r)o[r]=r;return{type:"MultiLineString",arcs:Qt(t,o)}}function ao(t,e,n){var o=[],
r=[],s;function a(i){var f=i<0?~i:i;(r[f]||(r[f]=[])).push({i,g:s})}function l(i){i.forEach(a)}function d(i){i.forEach(
l)}function c(i){i.forEach(d)}function u(i){switch(s=i,i.type){case"GeometryCollection":i.geometries.forEach(u);break;case"\
LineString":l(i.arcs);break;case"MultiLineString":case"Polygon":d(i.arcs);break;case"MultiPolygon":c(i.arcs);break}}return u(
e),r.forEach(n==null?function(i){o.push(i[0].i)}:function(i){n(i[0].g,i[i.length-1].g)&&o.push(i[0].i)}),o}var fo=4166666666666667e-21;function Te(t){return[-360,0,360].filter(e=>e+180>t-90&&e-180<t+450)}var Pe=(t,e)=>t-360*Math.
floor((t-e)/360);function Ae(t,e){return Math.round((t-e)/360)*360}function Ie(t){return-t*fo%360}var uo="rings";function ee(t){let e=new Set(t.layers.filter(s=>s.shown).map(s=>s.id)),n=t.places.filter(s=>e.has(s.layer)||
s.id===t.origin),o=new Set(n.map(s=>s.id)),r=e.has(uo)?t.rings:[];return{...t,places:n,rings:r,arcs:t.arcs.filter(s=>s.
claim||o.has(s.to))}}function Dt(t,e){let n=t.layers.find(({id:o})=>o===e.layer);if(!n)throw new Error(`no layer ${e.layer}`);
return n}function it(t){return t.instant?new Date(t.instant):new Date}function po(t,e){return t.type!=="MultiPolygon"||!e.length?t:{...t,arcs:e.map(n=>t.arcs[n])}}function Ne(t,e){let n=new Map,
o=null;Q(t,"dl-areas",350);let r=L.svg({pane:"dl-areas",padding:.4});function s(a,l){let d=a.objects.countries.geometries.
find(({id:i})=>i===l.outline);if(!d)return null;let c=Ae(l.longitude,l.trueLongitude),u={pane:"dl-areas",renderer:r,style:{
className:"dl-area"},coordsToLatLng:([i,f])=>L.latLng(f,i+c)};return L.geoJSON(ct(a,po(d,l.polygons)),u).on("click",()=>e(
l.id)).addTo(t)}return{render(a,l){let d=new Map(a.places.filter(c=>c.outline).map(c=>[c.id,c]));for(let[c,{shape:u,longitude:i}]of n)
d.get(c)?.longitude!==i&&(u.remove(),n.delete(c));if(l){if(l!==o){for(let{shape:c}of n.values())c.remove();n.clear(),o=
l}for(let[c,u]of d){let i=n.get(c)?.shape??s(l,u);if(!i)continue;n.set(c,{shape:i,longitude:u.longitude});let{colour:f}=Dt(
a,u);i.setStyle({color:f,fillColor:f}),i.eachLayer(p=>{let{classList:m}=yt(p);m.toggle("dl-quiet",u.quiet),m.toggle("d\
l-chosen",u.id===a.chosen)})}}}}}var ho="dateline";function Bt(t,e){t.dispatchEvent(new CustomEvent(ho,{detail:e})),window.Streamlit?.setComponentValue(
e)}var Mt=({fit:t,origin:e})=>t.places.length?[...new Set([...t.places,e])]:[],$e=t=>Math.max(22,Math.min(90,t*.1));function ne(t,e){
let n=L.point(2*$e(t.getSize().x),140);return Math.min(9.5,t.getBoundsZoom(L.latLngBounds(e),!1,n))}function Ot(t,e){let n=$e(
t.getSize().x),o=L.latLngBounds(e),r=o.getSouthWest().equals(o.getNorthEast())?7:9.5;t.fitBounds(o,{paddingTopLeft:[n,
70],paddingBottomRight:[n,70],maxZoom:r,animate:!1})}var mo={fit:["M10 18s6-5.6 6-10a6 6 0 1 0-12 0c0 4.400 6 10 6 10zM10 6v4M8 8h4","fitShort"],fitSection:["M3 5h14M3 10h\
14M3 15h8","fitSectionShort"],fitAll:["M10 2a8 8 0 1 0 0 16a8 8 0 1 0 0-16zM2 10h16M10 2c-5 5-5 11 0 16M10 2c5 5 5 11 \
0 16","fitAllShort"],list:["M3 5h2M8 5h9M3 10h2M8 10h9M3 15h2M8 15h9","listShort"],fullScreen:["M3 7V3h4M13 3h4v4M17 1\
3v4h-4M7 17H3v-4","fullScreenShort"]};function ze(t,e){t.title=e,t.setAttribute("aria-label",e)}function De(t,e,n,o,r){
let s=t.getContainer(),a=go(t,e,n,o),l=new L.Control({position:"bottomleft"});l.onAdd=()=>r,l.addTo(t);for(let[c,u]of[
["in","zoomIn"],["out","zoomOut"]]){let i=s.querySelector(`.leaflet-control-zoom-${c}`);i&&n.register(()=>ze(i,e().words[u]))}
s.setAttribute("role","region");let d="";return n.register(()=>{let{language:c,words:u}=e();document.documentElement.lang=
c,s.setAttribute("aria-label",u.map),t.attributionControl.removeAttribution(d),d=u.attribution,t.attributionControl.addAttribution(
d)}),yo(s,e,n),a}function go(t,e,n,{fit:o,list:r}){let s=I("div","dl-controls"),a=(f,p)=>{let m=I("button");m.type="bu\
tton";let[h,y]=[ot("svg",{viewBox:"0 0 20 20","aria-hidden":"true"}),I("span")],[E,w]=mo[f];return h.append(ot("path",
{d:E})),m.append(h,y),n.register(()=>{ze(m,e().words[f]),y.textContent=e().words[w]}),m.addEventListener("click",p),s.
append(m),m};a("fit",()=>o(Mt(e())));let l=a("fitSection",()=>o(e().fit.section)),d=a("fitAll",()=>o([])),c=a("list",r);
document.fullscreenEnabled&&a("fullScreen",()=>{document.fullscreenElement?document.exitFullscreen():t.getContainer().
parentElement?.requestFullscreen()});let u=new L.Control({position:"topright"});u.onAdd=()=>s,u.addTo(t),L.DomEvent.disableClickPropagation(
s);function i(f){let p=Mt(f);l.hidden=!f.fit.section.length,d.hidden=!p.length||!f.crowd&&f.places.every(({id:m})=>p.includes(
m)),c.hidden=!f.crowd}return i(e()),{render:i}}function yo(t,e,n){let[o,r]=[I("a","dl-skip"),I("div","dl-after")];n.register(
()=>{o.textContent=e().words.skip}),o.href="#",o.addEventListener("click",s=>{s.preventDefault(),r.tabIndex=0,r.focus()}),
r.addEventListener("blur",()=>r.removeAttribute("tabindex")),t.before(o),t.parentElement?.append(r)}function Re({x:t,y:e},n,o){let r=new Map,s=(l,d)=>l*2**24+d,a=[];for(let l of n){let[d,c]=[Math.floor(t[l]/o),Math.floor(
e[l]/o)],u=null,i=o*o;for(let m=-1;m<=1;m+=1)for(let h=-1;h<=1;h+=1)for(let y of r.get(s(d+m,c+h))??[]){let E=(t[y[0]]-
t[l])**2+(e[y[0]]-e[l])**2;E>=i||(i=E,u=y)}if(u){u.push(l);continue}let f=[l];a.push(f);let p=r.get(s(d,c));p?p.push(f):
r.set(s(d,c),[f])}return a}var Be=256;function Ze(t,e){let n=Float64Array.from(e,r=>Be*(r+180)/360),o=Float64Array.from(
t,r=>{let s=Math.sin(Math.max(-85.0511287798,Math.min(85.0511287798,r))*Math.PI/180);return Be*(.5-Math.log((1+s)/(1-s))/
(4*Math.PI))});return{x:n,y:o}}var Rt={circle:{path:"M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19z",baseline:16.3},square:{path:"M3.5 3.5h17v17h-17z",
baseline:16.3},diamond:{path:"M12 .8 23.2 12 12 23.2 .8 12z",baseline:16.3},triangle:{path:"M12 1 23.6 22H.4z",baseline:19},
hexagon:{path:"M6.4 2.2h11.2L23.2 12l-5.6 9.8H6.4L.8 12z",baseline:16.3},ring:{path:"M12 1.5a10.5 10.5 0 1 1 0 21a10.5\
 10.5 0 1 1 0-21zM12 5a7 7 0 1 0 0 14a7 7 0 1 0 0-14z",baseline:16.3}};var bo=Rt,lt=22,je=28;function Fe(){let t="",e=null;return(n,o,r)=>{let s=getComputedStyle(n),[a,l,d]=["--dl-ink","--d\
l-paper","--dl-soft"].map(u=>s.getPropertyValue(u).trim()),c=JSON.stringify([a,l,r,o.map(u=>({...u,shown:!0}))]);return(!e||
c!==t)&&(e=wo(o,{ink:a,paper:l,soft:d},r)),t=c,e}}function wo(t,{ink:e,paper:n,soft:o},r){let s=new Map;function a(l,d){
let c=document.createElement("canvas");c.width=lt*r,c.height=lt*r;let u=c.getContext("2d");u.scale(lt*r/je,lt*r/je),u.
translate(2,2);let{path:i,baseline:f}=bo[l.shape],p=new Path2D(i);return Object.assign(u,{lineJoin:"round",lineWidth:d?
3.4:2.6,strokeStyle:d?l.colour:e}),u.stroke(p),u.fillStyle=d?n:l.colour,u.fill(p),Object.assign(u,{font:"700 12px syst\
em-ui, sans-serif",textAlign:"center",fillStyle:d?e:l.ink}),u.fillText(l.letter,12,f),c}return{symbol(l,d,c,u,i){let f=`${u}\
 ${i>0}`,p=t.find(h=>h.id===u);if(!p)return;let m=s.get(f)??a(p,i>0);s.set(f,m),l.drawImage(m,d-lt/2,c-lt/2,lt,lt)},disc(l,d,c,u){
let i=8+2*Math.min(4,Math.log10(u));Object.assign(l,{fillStyle:n,strokeStyle:o,lineWidth:1.5}),l.beginPath(),l.arc(d,c,
i,0,2*Math.PI),l.fill(),l.stroke(),Object.assign(l,{fillStyle:e,font:"600 10px system-ui, sans-serif"}),Object.assign(
l,{textAlign:"center",textBaseline:"middle"}),l.fillText(Mo(u),d,c+.5)}}}var Mo=t=>t<1e3?String(t):`${Math.round(t/1e3)}\
k`;var Lo=40,vo=40,Ge=22,ko=15,Lt=.25,Eo=["site","city","area"];function qe(t,{onChoose:e,onPoint:n,onOpen:o}){let r=t.getContainer(),
s=Q(t,"dl-crowd",580);s.classList.add("dl-passive");let a=document.createElement("canvas");a.className="dl-crowd leafl\
et-zoom-animated",a.setAttribute("aria-hidden","true");let l=Fe(),d=new Map,c=null,u=[],i=null,f=[],p=[],m="",h=[],y={
corner:L.latLng(0,0),zoom:0},E="";function w(g){if(typeof g!="string")return Promise.resolve(g);let x=d.get(g)??Oo(g);
return d.set(g,x),x.catch(()=>d.delete(g)),x}async function v({crowd:g}){if(g?.places===i?.places&&g?.metres===i?.metres)
return!1;let x=i;if(i=g,!g)return c=null,!1;g.metres!==x?.metres&&(u=[]);try{let[T,k]=await Promise.all([w(g.places),w(
g.metres)]);return i!==g?!1:(c?.columns!==T&&(c=So(T)),u=k,m="",!0)}catch{return i===g&&(i=null),!1}}function O(g,x){let T=c?.
at.get(g);return c&&T!==void 0?b(c,T,x):null}function b({columns:g},x,T){let{words:k}=T,B=g.names[x],Z=T.layers.find(({
id:Y})=>Y===g.layerIds[g.layers[x]]),F=g.ids[x]===T.origin,G=u.length&&!F?Pt(u[x],T):"",W=g.points[x],V=T.places.find(
({id:Y})=>Y===T.origin)?.name??"",et=k.described.replace("{name}",()=>B).replace("{layer}",()=>Z?.title??"").replace("\
{far}",G).replace("{origin}",()=>V),X=g.longitudes[x];return{id:g.ids[x],name:B,latitude:g.latitudes[x],longitude:X,trueLongitude:X-
360*Math.floor((X+180)/360),timeZone:g.timeZones[g.zones[x]],far:G&&W?k.farTo.replace("{far}",G).replace("{point}",()=>W):
G,layer:g.layerIds[g.layers[x]],rank:Math.max(2,g.ranks[x]),precision:Eo[g.precisions[x]],outline:"",polygons:[],quiet:!!T.
crowd?.quiet&&g.ids[x]!==T.chosen,description:G?et:B}}function S(g){if(!c||!g.crowd||!f.length)return g;let x=c,T=new Set(
g.places.map(({id:Z})=>Z)),k=oe(x,g),B=f.filter(Z=>k[x.columns.layers[Z]]&&!T.has(x.columns.ids[Z]));return{...g,places:[
...g.places,...B.map(Z=>b(x,Z,g))]}}function A(g){if(!c||!g.crowd)return h=[],!1;let x=c,T=new Set(g.places.map(({id:H})=>x.
at.get(H))),k=Math.floor(t.getZoom()*2)/2,B=oe(x,g),Z=JSON.stringify([k,B,[...T]]);if(Z!==m){m=Z;let H=x.order.filter(
st=>B[x.columns.layers[st]]&&!T.has(st));p=Re(x,H,Lo/2**k)}let F=2**t.getZoom(),G=t.getSize(),{x:W,y:V}=t.project(t.getCenter()).
subtract(G.divideBy(2)),[et,X]=[G.x*Lt,G.y*Lt];h=[];let Y=[];for(let H of p){let[st,ut]=[x.x[H[0]]*F-W,x.y[H[0]]*F-V];
if(st<-et||ut<-X||st>G.x+et||ut>G.y+X)continue;let _t=st>0&&ut>0&&st<G.x&&ut<G.y;H.length===1&&_t&&Y.length<vo?Y.push(
H[0]):h.push({group:H,x:st,y:ut})}let ht=String(Y)!==String(f);return f=Y,ht}function R(g){if(!c||!g.crowd){a.remove();
return}let x=c;a.isConnected||s.append(a);let T=t.getSize(),[k,B]=[Math.round(T.x*Lt),Math.round(T.y*Lt)],Z=window.devicePixelRatio||
1,[F,G]=[T.x+2*k,T.y+2*B];a.width=F*Z,a.height=G*Z,Object.assign(a.style,{width:`${F}px`,height:`${G}px`});let W=t.containerPointToLayerPoint(
[-k,-B]);y={corner:t.layerPointToLatLng(W),zoom:t.getZoom()},L.DomUtil.setTransform(a,W,1);let V=a.getContext("2d");V.
scale(Z,Z),V.globalAlpha=g.crowd.quiet?.4:1;let et=l(r,g.layers,Z);for(let{group:X,x:Y,y:ht}of h){let[H]=X;X.length>1?
et.disc(V,Y+k,ht+B,X.length):et.symbol(V,Y+k,ht+B,x.columns.layerIds[x.columns.layers[H]],x.columns.precisions[H])}a.dataset.
places=String(h.reduce((X,{group:Y})=>X+Y.length,0)),a.dataset.others=String(z(g)-g.places.filter(({id:X})=>x.at.has(X)).
length)}function j(){return h.map(({x:g,y:x})=>tt(g,x,Ge,Ge))}function z(g){if(!c||!g.crowd)return g.places.length;let x=c,
T=oe(x,g),k=g.places.filter(({id:F})=>!x.at.has(F)).length,B=x.at.get(g.origin),Z=B!==void 0&&!T[x.columns.layers[B]]?
1:0;return x.columns.layers.reduce((F,G)=>F+Number(T[G]),k+Z)}function q(){if(!c)return[];let{columns:g}=c,x=t.getSize(),
T=h.filter(({x:k,y:B})=>k>0&&B>0&&k<x.x&&B<x.y).flatMap(({group:k})=>k);return[...f,...T.sort((k,B)=>g.ranks[k]-g.ranks[B]||
k-B)].map(k=>g.ids[k])}function C(g,x){if(!a.isConnected)return;let T=t._latLngToNewLayerPoint(y.corner,x,g);L.DomUtil.
setTransform(a,T,t.getZoomScale(x,y.zoom))}t.on("zoomanim",({center:g,zoom:x})=>C(g,x)),t.on("zoom",()=>C(t.getCenter(),
t.getZoom()));function D(g){let{target:x}=g;if(!c||!(x instanceof Element)||x.closest(".leaflet-marker-icon, .leaflet-\
control, .dl-list"))return null;let T=t.mouseEventToContainerPoint(g),k=t.latLngToContainerPoint(y.corner),B=t.getSize(),
Z=L.point(k.x+Math.round(B.x*Lt),k.y+Math.round(B.y*Lt)),F=null,G=ko**2;for(let W of h){let V=(W.x+Z.x-T.x)**2+(W.y+Z.
y-T.y)**2;V<G&&([G,F]=[V,W])}return F&&{ids:F.group.map(W=>c.columns.ids[W]),at:T}}return r.addEventListener("click",g=>{
if(t.dragging.moved())return;let x=D(g);x&&(g.stopPropagation(),x.ids.length>1?o(x.ids):e(x.ids[0]))},{capture:!0}),matchMedia(
"(hover: hover)").matches&&r.addEventListener("pointermove",g=>{if(!h.length)return;let x=D(g),T=x?x.ids[0]:"";T!==E&&
(E=T,r.classList.toggle("dl-pointing",!!x),n(x?.ids??[],x?.at??null))},{passive:!0}),{load:v,placeOf:O,writtenOut:S,arrange:A,
draw:R,boxes:j,count:z,inSight:q,anchors:g=>g.flatMap(x=>{let T=c?.at.get(x);return c&&T!==void 0?[L.latLng(c.columns.
latitudes[T],c.columns.longitudes[T])]:[]})}}function oe({columns:t},{layers:e}){let n=new Set(e.filter(o=>o.shown).map(
({id:o})=>o));return t.layerIds.map(o=>n.has(o))}function So(t){let e=t.ids.map((o,r)=>r).sort((o,r)=>t.ranks[o]-t.ranks[r]||
o-r),n=new Map(t.ids.map((o,r)=>[o,r]));return{columns:t,...Ze(t.latitudes,t.longitudes),order:e,at:n}}async function Oo(t){
let e=await fetch(t);if(!e.ok||!e.body)throw new Error(`${t}: ${e.status}`);return new Response(e.body.pipeThrough(new DecompressionStream(
"deflate"))).json()}function _e(t){return[...new Set([...Zt(t),...t.fit.section])]}function Zt({chosen:t,fit:e,origin:n}){return[...new Set(
[t,...e.claim,n])].filter(Boolean)}function We(t,e){return e.fit.section.length&&String(t?.fit.section??"")!==String(e.
fit.section)?e.fit.section:e.fit.claim.length&&String(t?.fit.claim??"")!==String(e.fit.claim)?e.fit.claim:e.chosen&&t?.
chosen!==e.chosen?[e.chosen]:t&&t.origin!==e.origin?[e.origin]:[]}var He=20,Co=34,To=30;function Po(t,e){let n=({place:o})=>e.includes(o.id)?e.indexOf(o.id):e.length;return[...t].filter(
o=>o.marker).sort((o,r)=>n(o)-n(r)||o.place.rank-r.place.rank)}function re(t){let e=[];for(let n of t){let o=!n.ownGroup&&
e.find(([r])=>Math.abs(r.x-n.x)<He&&Math.abs(r.y-n.y)<He);o?o.push(n):e.push([n])}return e}function Ao(t,e){let n=Math.
max(Co,To*e/(2*Math.PI)),o=2*Math.PI*t/e-Math.PI/2;return{x:Math.cos(o)*n,y:Math.sin(o)*n}}function Je(t,e,n,o,r,s){let a=r&&
r.zoom===t.getZoom()?r.ids:[],l=Po(e,n).map(c=>{let{x:u,y:i}=t.latLngToContainerPoint(c.anchor),{id:f}=c.place,p=a.includes(
f)?Ao(a.indexOf(f),a.length):{x:0,y:0};return{entry:c,x:u+p.x,y:i+p.y,ownGroup:o.includes(f)||a.includes(f)}}),d=new Map;
for(let[c,...u]of re(l)){d.set(c.entry,{x:c.x,y:c.y}),c.entry.members=u.map(({entry:i})=>i.place.id);for(let{entry:i}of u)
i.members=[]}for(let{entry:c,x:u,y:i,ownGroup:f}of l){if(!c.marker)continue;c.at=a.includes(c.place.id)?t.containerPointToLatLng(
[u,i]):c.anchor;for(let y of[c.marker,c.label])y.getLatLng().equals(c.at)||y.setLatLng(c.at);let p=d.has(c);J(c.marker).
classList.toggle("dl-gathered",!p);let m=f?3e3-n.indexOf(c.place.id):1e3-c.place.rank;Ue(c.marker,p?m:0),Ue(c.label,f?
m:0);let h=c.members.length;rt(c.count,h?s.replace("{n}",String(h)):"")}return d}function Ue(t,e){(t.options.zIndexOffset??
0)!==e&&t.setZIndexOffset(e)}var Ke=[[85,180],[75,180],[71.54,185.87],[68,191],[65.5,191],[62.1,184.51],[59.5,180],[57.06,176.06],[53,170],[50.41,175.28],
[48,180],[-2.5,180],[-2.51,201.51],[-.23,201.51],[1.5,199.36],[4.94,199.36],[4.94,203.98],[-.37,206.45],[-5.06,208.19],
[-9.91,210],[-11.65,210],[-11.65,205.43],[-5.84,203.92],[-5.84,190.6],[-9.43,189.01],[-11.06,188.71],[-13.97,189],[-14.43,
188.76],[-15,187.5],[-45,187.5],[-51,180],[-85,180]];function se(t){return t.map(e=>Ke.map(([n,o])=>[n,o+e]))}function Ve({west:t,south:e,east:n,north:o}){let r=new Set;for(let s=Math.floor(t/20);s<=Math.floor(n/20);s+=1){let a=((s+
9)%18+18)%18-9;for(let l=Math.floor(e/20);l<=Math.floor(o/20);l+=1)r.add(`${a},${l}`)}return[...r]}function Xe(t){let e=[],
n=[0,0],[o,r,s]=[0,0,0];for(let a=0;a<t.length;a+=1){let l=t.charCodeAt(a)-63;r|=(l&31)<<s,s+=5,!(l>=32)&&(n[o]+=r&1?~(r>>
1):r>>1,o&&e.push([n[0],n[1]]),[o,r,s]=[1-o,0,0])}return e}var jt=t=>Xe(t).map(([e,n])=>[n/1e3,e/1e3]);function Ye(t,e){
let n=new Map;for(let[r,s,a,l]of e.flatMap(d=>d.arcs)){let d=n.get(r);d?d.push([s,a,l]):n.set(r,[[s,a,l]])}let o=t.arcs.
slice();for(let[r,s]of n)o[r]=zo(No($o(o[r]),s));return{...t,arcs:o}}function Qe(t){let{scale:e,translate:n}=t.transform;
return t.arcs.map(o=>{let r=[1/0,1/0,-1/0,-1/0],[s,a]=[0,0];for(let[l,d]of o)s+=l,a+=d,r[0]=Math.min(r[0],s),r[1]=Math.
min(r[1],a),r[2]=Math.max(r[2],s),r[3]=Math.max(r[3],a);return r.map((l,d)=>l*e[d%2]+n[d%2])})}function tn(t,e,[n,o,r,
s]){let a=[-720,-360,0,360,720],l=e.map(([h,y,E,w])=>y<=s&&w>=o&&a.some(v=>h+v<=r&&E+v>=n)),d=h=>h.some(y=>l[y<0?~y:y]),
c=h=>{let y=h[0].map(b=>e[b<0?~b:b]),[E,w]=[0,1].map(b=>Math.min(...y.map(S=>S[b]))),[v,O]=[2,3].map(b=>Math.max(...y.
map(S=>S[b])));return w<=s&&O>=o&&a.some(b=>E+b<=r&&v+b>=n)},u=h=>{let y=h.type==="Polygon"?[h.arcs]:h.arcs??[];return{
...h,type:"MultiPolygon",arcs:y.filter(c)}},{countries:i,coast:f,borders:p,disputed:m}=t.objects;return{...t,objects:{
countries:{...i,geometries:i.geometries.map(u).filter(({arcs:h})=>h.length)},coast:{...f,arcs:f.arcs.filter(d)},borders:{
...p,arcs:p.arcs.filter(d)},disputed:{...m,geometries:m.geometries.filter(h=>u(h).arcs.length)}}}}function No(t,e){let n=[],
o=0;for(let[r,s,a]of e.sort((l,d)=>l[0]-d[0]))n.push(...t.slice(o,r+1),...Xe(a)),o=s;return[...n,...t.slice(o)]}function $o(t){
let[e,n]=[0,0];return t.map(([o,r])=>(e+=o,n+=r,[e,n]))}var zo=t=>t.map(([e,n],o)=>o?[e-t[o-1][0],n-t[o-1][1]]:[e,n]);var Do={arcs:[],islands:[]};function sn(t,e,n){let o=[],r=null,s=new Map,a=new Map,l=new Map,d=new Map,c=null;Q(t,"dl-\
land",200);let u=L.svg({pane:"dl-land",padding:.4}),i=C=>({className:C,pane:"dl-land",renderer:u,interactive:!1}),f=C=>({
className:C,pane:"dl-night",renderer:e,interactive:!1}),p=L.polyline([],f("dl-meridian")).addTo(t),m=L.polyline([],f("\
dl-date-line")).addTo(t),h=(C,D)=>C.map(([g,x])=>[x,g+D]),y=C=>o.flatMap(D=>C.map(g=>h(g,D)));async function E(C,D){w(
D);let g;try{g=typeof C=="string"?await(await fetch(C)).json():C}catch{return null}return r=g,v(g),g}function w(C){let D=Te(
C).filter(x=>!o.includes(x));if(!D.length)return;o.push(...D);let g=o.map(x=>[[-85,180+x],[85,180+x]]);p.setLatLngs(g),
m.setLatLngs(se(o)),r&&v(r),c&&(c.bounds=null)}function v(C){S(C);for(let[D,g]of a)d.set(D,g.getLatLngs())}async function O(C){
let D=t.getZoom()>=5.5;if(t.getContainer().classList.toggle("dl-near",D),!r)return null;if(!D){for(let[Z,F]of c?.bounds?
d:[])a.get(Z)?.setLatLngs(F);return c&&(c.bounds=null),null}let[g,x,T,k]=nn(t.getBounds()),B=Ve({west:g,south:x,east:T,
north:k}).filter(Z=>!s.has(Z));if(!B.length)return b(),null;try{let Z=async G=>typeof C=="string"?(await fetch(`${C}/${G}\
.json`)).json():C[G]??Do,F=await Promise.all(B.map(Z));for(let[G,W]of F.entries())s.set(B[G],W)}catch{return null}return c=
{world:Ye(r,[...s.values()]),boxes:c?.boxes??Qe(r),bounds:null},t.getZoom()>=5.5&&b(),c.world}function b(){!c||c.bounds?.
contains(t.getBounds())||(c.bounds=t.getBounds().pad(.8),S(tn(c.world,c.boxes,nn(c.bounds))))}function S(C){let{countries:D,
coast:g,borders:x,disputed:T}=C.objects,k=[...s.values()],B=ct(C,D).features;A("dl-ground",B.flatMap(({geometry:F})=>on(
F).flat())),A("dl-lake",k.flatMap(({lakes:F=[]})=>F.map(jt))),R("dl-division",k.flatMap(({divisions:F=[]})=>F.map(jt))),
A("dl-island",k.flatMap(({islands:F})=>F.map(jt))),R("dl-border",rn(ct(C,x).geometry)),R("dl-coast",rn(ct(C,g).geometry)),
l.size||q();let Z=ct(C,T).features;for(let[F,G]of Z.entries()){let W=T.geometries[F],V=l.get(W);V?V.setLatLngs(j(G.geometry)):
l.set(W,z(G))}R("dl-dispute",te(C,T).coordinates)}function A(C,D){let g=a.get(C)??L.polygon([],i(C)).addTo(t);a.set(C,
g.setLatLngs(y(D)))}function R(C,D){let g=a.get(C)??L.polyline([],i(C)).addTo(t);a.set(C,g.setLatLngs(y(D)))}let j=C=>o.
flatMap(D=>on(C).map(g=>g.map(x=>h(x,D))));function z({geometry:C,properties:{name:D,note:g}}){let x=j(C),T=I("div");return T.
append(I("strong","",D??""),I("div","",g??"")),L.polygon(x,{...i("dl-disputed"),interactive:!0}).on("mouseover",()=>n(
[D,g].filter(Boolean).join(": "))).on("mouseout",()=>n("")).on("click",({latlng:k})=>L.popup({className:"dl-popup"}).setLatLng(
k).setContent(T).openOn(t)).addTo(t)}function q(){let C=ot("pattern",{id:"dl-hatch",width:6,height:6,patternUnits:"use\
rSpaceOnUse",patternTransform:"rotate(45)"});C.append(ot("path",{d:"M0 0v6",class:"dl-hatch"}));let D=ot("defs",{});D.
append(C),t.getPane("dl-land")?.querySelector("svg")?.prepend(D)}return{load:E,reach:w,refine:O,dateLines:()=>se(o)}}var nn=t=>[
t.getWest(),t.getSouth(),t.getEast(),t.getNorth()];function on(t){return t.type==="Polygon"?[t.coordinates]:t.type==="\
MultiPolygon"?t.coordinates:[]}function rn(t){return t.type==="MultiLineString"?t.coordinates:[]}function Ct(t){let e=[];for(let n=1;n<t.length;n+=1){let[[o,r],[s,a]]=[t[n-1],t[n]],l=Math.min(400,Math.ceil(Math.hypot(
s-o,a-r)/8));for(let d=0;d<l;d+=1)e.push([o+(s-o)*d/l,r+(a-r)*d/l])}return e}var vt=([t,e],n,o=0)=>t>-o&&e>-o&&t<n.x+o&&
e<n.y+o;function Ft(t,e,n){let o=new Map;function r({id:s,text:a,paths:l,height:d,rank:c},u){let i=o.get(s)??At(t,e,"");o.set(
s,i);let f=at(i);rt(f,a);let{width:p,height:m}=n(f),h=l.flatMap(y=>Ct(xt(t,y))).filter(([y,E],w)=>w%4===0&&y>p/2&&y<u.
x-p/2&&E>12&&E<u.y-12).map(([y,E])=>({x:y,y:E,dx:0,dy:0,angle:0,cost:Math.abs(E-u.y*d)*.1,boxes:[tt(y,E,p,m)],leader:null,
onLine:!0}));return{id:s,label:i,must:!1,rank:c,candidates:h}}return{items(s,a){for(let[l,d]of o)s.some(c=>c.id===l)||
(d.remove(),o.delete(l));return s.map(l=>r(l,a))}}}var Bo=[-180,180,540].map(t=>[[-60,t],[75,t]]);function Ro(t,e){return["Etc/GMT-12","Etc/GMT+12"].map(n=>new Intl.DateTimeFormat(
e,{weekday:"long",timeZone:n}).format(t))}function an(t,e,n){let o=Ft(t,"dl-date",n);return{items(r,s){let[a,l]=Ro(it(
r),r.language),{dateLine:d,antimeridian:c}=r.words,u=`${a} | ${d} | ${l}`;return o.items([{id:"date line",text:u,paths:e(),
height:.75,rank:3.2},{id:"meridian",text:c,paths:Bo,height:.92,rank:3.2}],s)}}}var kt=class t{constructor(e,n,o){this.size=o,this.cells=new Map,this.leaders=[],this.width=Math.ceil(o.x/6)+1;let r=Math.
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
dotAt(d,c)])}return a}};function cn(){let t=new Map;return function(n,o=!1){let r=n.parentNode,a=`${(n.childElementCount?[...n.children]:[n]).
map(u=>u.textContent).join(`
`)} ${r.className.includes("minor")} ${o}`,l=t.get(a);if(l)return l;let{className:d}=r;r.classList.remove("dl-hidden"),
r.classList.toggle("dl-brief",o);let c={width:Math.ceil(n.offsetWidth),height:Math.ceil(n.offsetHeight)};return r.className=
d,c.width&&t.set(a,c),c}}var ft=1e3,Zo=60,jo=60,Fo=[0,-45,45,180,-135,135,-90,90,-22.5,22.5,-157.5,157.5,-67.5,67.5,-112.5,112.5].map(t=>[Math.
cos(t*Math.PI/180),Math.sin(t*Math.PI/180)]),Go=[0,8,20,34,50,70,95,125];function ie({x:t,y:e,gap:n,width:o,height:r,inside:s,
reach:a,brief:l=!1}){let d=l?Zo:0,[c,u]=[0,!1],i=[];s&&i.push({x:t,y:e,dx:0,dy:0,angle:c,cost:d,boxes:[tt(t,e,o,r)],leader:null,
onLine:u,brief:l});for(let f of Go.filter(p=>p<=a))Fo.forEach(([p,m],h)=>{let[y,E]=[p,m].map(A=>Math.max(-1,Math.min(1,
A*1.42))),w=p*(n+f)+y*o/2,v=m*(n+f)+E*r/2,O=f>8?[t,e,t+p*(n+f),e+m*(n+f)]:null,b=d+(s?20:0)+f+h*1.5,S=[tt(t+w,e+v,o,r)];
i.push({x:t+w,y:e+v,dx:w,dy:v,angle:c,cost:b,boxes:S,leader:O,onLine:u,brief:l})});return i}function qo({x:t,y:e},{width:n,
height:o}){return[-1,1].flatMap(r=>[1,-1].map(s=>tt(t+s*(4+n/2),e+r*(6+o/2),n,o)))}function fn(t,e,n,o){let r=e.flatMap(
(l,d)=>qo(t,l).map((c,u)=>({spot:c,corner:u,chosen:d}))),s=l=>n.reduce((d,c)=>d+bt(l,c),wt(l,o)),a=l=>l.reduce((d,c)=>s(
c.spot)<s(d.spot)?c:d);return r.find(({spot:l})=>!s(l))??a(r.filter(({chosen:l})=>l===e.length-1))}function un(t){let e=[
0];for(let o=1;o<t.length;o+=1)e.push(e[o-1]+Math.hypot(t[o][0]-t[o-1][0],t[o][1]-t[o-1][1]));let n=o=>{let r=1;for(;r<
e.length-1&&e[r]<o;)r+=1;let s=(o-e[r-1])/(e[r]-e[r-1]||1);return[0,1].map(a=>t[r-1][a]+(t[r][a]-t[r-1][a])*s)};return{
total:e[e.length-1],at:n}}function dn({line:t,width:e,height:n,size:o}){let{total:r,at:s}=un(t),[a,l]=s(r/2);return vt(
[a,l],o)?ie({x:a,y:l,gap:8,width:e,height:n,inside:!1,reach:50}).map(c=>({...c,cost:c.cost+jo,leader:null})):[]}function pn({
line:t,width:e,height:n,size:o}){let{total:r,at:s}=un(t),a=[];for(let l=.08;l<=.921;l+=.04){let d=r*l;if(d<e/2+14||d>r-
e/2-14)continue;let[c,u,i]=[s(d-e/2),s(d+e/2),s(d)];if(wt(tt(i[0],i[1],e,n),o)>0)continue;let f=Math.atan2(u[1]-c[1],u[0]-
c[0]);Math.abs(f)>Math.PI/2&&(f+=f>0?-Math.PI:Math.PI);let p=Math.max(1,Math.ceil(e/n)),m=Array.from({length:p},(E,w)=>{
let v=((w+.5)/p-.5)*e;return tt(i[0]+Math.cos(f)*v,i[1]+Math.sin(f)*v,n,n)}),[h,y]=i;a.push({x:h,y,dx:0,dy:0,angle:f,cost:Math.
abs(l-.5)*60,boxes:m,leader:null,onLine:!0})}return a}function hn(t,e,n,o){let r=new kt(e,n,o),s=t.filter(i=>i.always),
a=t.filter(i=>i.must&&!i.always),l=null;for(let i=0;i<6;i+=1){let f=r.copy(),p=ln([...s,...a],f),m=E=>p.get(E.id)?.total??
ft*(2-t.indexOf(E)/t.length),h=a.reduce((E,w)=>E+m(w),0);(!l||h<l.total)&&(l={chosen:p,field:f,total:h});let y=a.filter(
E=>m(E)>ft/5).sort((E,w)=>m(w)-m(E))[0];if(!y||y===a[0])break;a=[y,...a.filter(E=>E!==y)]}let{chosen:d,field:c}=l??{chosen:new Map,
field:r},u=t.filter(i=>!i.must&&!i.always);for(let[i,f]of ln(u,c))d.set(i,f);return d}function ln(t,e){let n=new Map;for(let o of t){
let r=null,s=o.always?1/0:ft;for(let a of o.candidates){if(a.cost-10>=s)continue;let l=Wo(o,a,e,s);l>=s||(r={...a,total:l},
s=l)}r&&(_o(o.id,r,e),n.set(o.id,r))}return n}function _o(t,{boxes:e,leader:n},o){for(let r of e)o.add({...r,owner:t});
n&&o.leaders.push(n)}function Wo(t,e,n,o){let r=e.cost;t.previous&&Math.hypot(t.previous.dx-e.dx,t.previous.dy-e.dy)<4&&
(r-=10);for(let s of e.boxes){let a=wt(s,n.size);if(a>0&&(r+=ft+a),r>=o)return r;for(let l of n.near(s)){let d=l.owner===
t.id?0:bt(s,l);d>0&&(r+=ft+d)}for(let l of n.leaders)Xt(l,s)&&(r+=t.must?ft/2:ft);if(r>=o)return r;e.onLine||(r+=Math.
min(45,3*n.inkUnder(s)))}if(e.onLine)return r;for(let s of n.near(e.boxes[0],34))s.marker&&s.owner!==t.id&&(r+=Math.max(
0,34-Me(e.boxes[0],s))*2);return e.leader?r+Ho(t,e.leader,n):r}function Ho(t,e,n){let[o,r,s,a]=e,l=Math.min(60,10*n.inkAlong(
e)),d={left:Math.min(o,s),top:Math.min(r,a),right:Math.max(o,s),bottom:Math.max(r,a)};for(let c of n.near(d,30))o>c.left-
4&&o<c.right+4&&r>c.top-4&&r<c.bottom+4||c.owner===t.id||(Xt(e,c)&&(l+=ft/2),c.marker&&(l+=4*Math.max(0,30-Le(e,(c.left+
c.right)/2,(c.top+c.bottom)/2))));return l}var Uo=[-720,-360,0,360,720],Et=90;function Gt({line:t,holds:e}){let n=Uo.map(r=>t.map(([s,a])=>[s,a+r]));return e.length!==
1?n:[(t[t.length-1][1]<t[0][1]?n.toReversed():n).flatMap((r,s)=>r.slice(s?1:0))]}function Jo(t){let e=Gt(t);if(t.holds.
length===2){let r=e.flat().map(([,d])=>d),[s,a]=[Math.min(...r)-360,Math.max(...r)+360];return[[[-Et,s],[-Et,a],[Et,a],
[Et,s]],...e]}if(!t.holds.length)return e;let[n]=e,o=t.holds[0]==="north"?Et:-Et;return[[...n,[o,n[n.length-1][1]],[o,
n[0][1]]]]}function mn(t,e){Q(t,"dl-rings",380);let o={pane:"dl-rings",renderer:L.svg({pane:"dl-rings",padding:.4}),interactive:!1,
smoothFactor:.5},r=new Map;function s(a){let[l,d]=[Gt(a),a.id],c=()=>e(r.get(d)?.ring.text??""),u=L.polyline(l,{...o,className:"\
dl-touch",interactive:!0,bubblingMouseEvents:!1});return u.on("mouseover click",c).on("mouseout",()=>e("")),[L.polygon(
Jo(a),{...o,className:"dl-reached",stroke:!1,fillRule:"evenodd"}),L.polyline(l,{...o,className:"dl-range"}),u]}return{
render({rings:a}){let l=new Map(a.map(d=>[d.id,d]));for(let[d,{parts:c}]of r)if(!(l.get(d)&&r.get(d)?.written===JSON.stringify(
l.get(d)?.line))){for(let u of c)u.remove();r.delete(d)}for(let[d,c]of l){let u=r.get(d);if(u){u.ring=c;continue}let i=s(
c);for(let f of i)f.addTo(t);yt(i[1]).dataset.ring=d,r.set(d,{ring:c,written:JSON.stringify(c.line),parts:i})}}}}var gn=24,Ko=15,Vo=125,Xo=8,qt=t=>`arc ${t}`,yn=t=>`straight ${t}`,Yo=t=>({id:t.id,text:t.label,paths:Gt(t),height:.2,
rank:2.5});function xn(t,e,n,o){let r=t.getContainer(),s=cn(),a=an(t,o,s),l=Ft(t,"dl-range-label",s),d=null;function c(v,O){
let b=t.getSize();if(!b.x||!b.y)return null;let S=_e(v),A=Je(t,e.values(),S,Zt(v),d,v.words.nearbyCount),R=[...i(A),...O],
j=p(A),z=[...j.values()].flatMap(Ct).filter(k=>vt(k,b)),q=h(S,Zt(v),A,b),C=[...a.items(v,b),...l.items(v.rings.map(Yo),
b)],D=[...q,...y(j,b),...C].sort((k,B)=>k.rank-B.rank),g=u(hn(D,R,z,b));for(let k of e.values())E(k,g.get(k.place.id));
for(let{id:k,label:B}of C)w(B,g.get(k),!1);for(let[k,B]of n)w(B.label,g.get(qt(k)),!0),B.straight&&w(B.straight.label,
g.get(yn(k)),!0);let x=[...g.values()].flatMap(k=>k.boxes),T=o().flatMap(k=>Ct(xt(t,k)));return new kt([...R,...x],[...z,
...T],b)}function u(v){let O=[...n.values()].map(({arc:S})=>S).filter(({claim:S})=>S),b=O.find(({reach:S})=>!S);if(b&&
!v.get(qt(b.id))?.onLine)for(let{id:S,reach:A}of O)A&&v.delete(qt(S));return v}function i(v){let O=[...v].map(([{place:{
id:A}},{x:R,y:j}])=>({...tt(R,j,gn,gn),owner:A,marker:!0})),b=t.getSize(),S=[];for(let[{members:A,count:R,place:j},z]of v){
if(!A.length)continue;let q=[...O.filter(({owner:k})=>k!==j.id),...S],C=[R.textContent??"",`+${A.length}`],D=C.map(k=>(rt(
R,k),s(R))),{spot:g,corner:x,chosen:T}=fn(z,D,q,b);rt(R,C[T]),R.dataset.corner=String(x),S.push(g)}return[...O,...S]}function f(){
let v=r.getBoundingClientRect();return[...r.querySelectorAll(".leaflet-control, .dl-notice:not(:empty)")].map(O=>{let b=O.
getBoundingClientRect();return{left:b.left-v.left,top:b.top-v.top,right:b.right-v.left,bottom:b.bottom-v.top}})}function p(v){
let O=new Map;for(let b of n.values()){let S=e.get(b.arc.to);(b.arc.claim||S&&(!S.marker||v.has(S)))&&O.set(b,xt(t,b.arc.
paths[0]))}return O}function m({at:v,marker:O,card:b},S){let{x:A,y:R}=t.latLngToContainerPoint(v),j=!O;return[!1,!0].flatMap(
z=>ie({x:A,y:R,gap:j?0:Ko,inside:j,reach:S,brief:z,...s(b,z)}))}function h(v,O,b,S){return[...e.values()].flatMap(A=>{
let{id:R,quiet:j}=A.place,z=v.includes(R),q=z?v.indexOf(R)/v.length:A.place.rank,{x:C,y:D}=t.latLngToContainerPoint(A.
at);if(!vt([C,D],S,20)||A.marker&&!b.has(A))return[];let g=z||q===1&&!j||!A.marker,x=vt([C,D],S)&&g,T=x&&O.includes(R),
k=m(A,g?Vo:Xo);return[{id:R,entry:A,must:x,always:T,rank:q,previous:A.spot,candidates:k}]})}function y(v,O){let b=(S,A,R,j,z=!1)=>{
let q={line:R,size:O,...s(at(A))},C=z?dn(q):[];return{id:S,rank:j,must:!1,always:C.length>0,candidates:[...pn(q),...C]}};
return[...v].flatMap(([{arc:S,label:A,straight:R},j])=>{let z=S.rank+(S.reach?.6:-.6),q=S.claim&&!S.reach,C=at(A).textContent?
[b(qt(S.id),A,j,z,q)]:[];return!R||!S.straight?C:[...C,b(yn(S.id),R.label,xt(t,S.straight.path),S.rank+.6)]})}function E(v,O){
v.spot=O;let{classList:b}=J(v.label);if(b.toggle("dl-hidden",!O&&!!v.marker),b.toggle("dl-unplaced",!O&&!v.marker),b.toggle(
"dl-brief",!!O?.brief),!O||(v.card.style.transform=`translate(calc(${O.dx}px - 50%), calc(${O.dy}px - 50%))`,v.leader.
hidden=!O.leader,!O.leader))return;let[S,A]=[O.leader[2]-O.leader[0],O.leader[3]-O.leader[1]];v.leader.style.width=`${Math.
hypot(S,A)}px`,v.leader.style.transform=`rotate(${Math.atan2(A,S)}rad)`}function w(v,O,b){J(v).classList.toggle("dl-hi\
dden",!O),O&&(v.setLatLng(t.containerPointToLatLng([O.x,O.y])),b&&(at(v).style.transform=`translate(-50%, -50%) rotate\
(${O.angle}rad)`))}return{arrange:c,controls:f,fanOut(v){d={ids:v,zoom:t.getZoom()}}}}var bn=new Map;function Qo(t,e){let n=`${e} ${t}`,o=bn.get(n);if(o===void 0){let r={timeZone:t,weekday:"short",day:"nu\
meric",month:"short",year:"numeric"},s={hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZoneName:"longOffset"};try{
o={date:new Intl.DateTimeFormat(e,r),whole:new Intl.DateTimeFormat(e,{...r,...s})}}catch{o=null}bn.set(n,o)}return o}function St(t,e,n){
let o=Qo(t,n);if(!o)return null;let r=Object.fromEntries(o.whole.formatToParts(e).map(({type:s,value:a})=>[s,a]));return{
time:`${r.hour}:${r.minute}`,weekday:r.weekday,date:o.date.format(e).replace(",",""),offset:`UTC${tr(r.timeZoneName)}`}}
function tr(t){return t.replace("GMT","").replace("-","−").replace(/^([+\u2212])0/,"$1").replace(":00","")||"+0"}var wn=(t,e)=>t.map(n=>n.id===e?{...n,shown:!n.shown}:n);function ae(t,e){let n=t.every(o=>o.shown===(o.id===e));return t.
map(o=>({...o,shown:n||o.id===e}))}var Mn=t=>t.map(e=>({...e,shown:!0}));var er=Rt;function pt(t,e=!1){let n=ot("svg",{viewBox:"-2 -2 28 28","aria-hidden":"true",class:e?"dl-open":""}),{path:o,
baseline:r}=er[t.shape],s=e?{d:o,style:`stroke: ${t.colour}`}:{d:o,fill:t.colour},a=ot("text",{x:12,y:r,...e?{}:{fill:t.
ink}});return a.textContent=t.letter,n.append(ot("path",s),a),n}var nr={site:["circle",{cx:"11",cy:"7",r:"5",class:"dl-key-site"}],city:["circle",{cx:"11",cy:"7",r:"5",class:"dl-key-\
city"}],area:["path",{d:"M3 4 9 2l9 2 2 6-8 3-8-1z",class:"dl-key-area"}],disputed:["path",{d:"M1 12 11 2M6 12 16 2M11\
 12 21 2",class:"dl-hatch"}],dateLine:["path",{d:"M0 7h22",class:"dl-key-date-line"}]};function Ln(t,e,n,o,r){let s=I(
"div","dl-map-legend"),[a,l,d]=[I("ul","dl-layers"),I("button","dl-all"),I("ul","dl-key")];l.type="button",l.addEventListener(
"click",()=>{a.querySelector("button")?.focus(),o(Mn(f))});let[c,u]=[I("button","dl-night-switch"),I("span")];c.type="\
button",c.append(I("span","dl-key-night"),u),c.addEventListener("click",()=>r(!e().night.shown)),s.append(a,c,d,l);let i=new Map,
f=[],p=[],m="";function h(w){let v=I("button");v.type="button",v.title=e().words.onlyLayer,v.setAttribute("aria-keysho\
rtcuts","O"),v.addEventListener("click",({detail:b})=>{b<2&&(p=f),o(b===2?ae(p,w):wn(f,w))}),v.addEventListener("keydo\
wn",b=>{b.key.toLowerCase()!=="o"||b.ctrlKey||b.metaKey||b.altKey||(b.preventDefault(),o(ae(f,w)))});let O=I("li");return O.
append(v),a.append(O),i.set(w,v),v}function y(){let{words:w,places:v}=e();a.setAttribute("aria-label",w.legend),l.textContent=
w.allLayers,d.setAttribute("aria-label",w.key);for(let S of i.values())S.title=w.onlyLayer;let O=["site","city","area"].
filter(S=>v.some(({precision:A})=>A===S)),b=[...O.length>1?O:[],"disputed","dateLine"];d.replaceChildren(...b.map(S=>or(
S,w[S])))}function E(w,v){let O=w.places.find(({id:j})=>j===w.origin),b=w.instant&&O?St(O.timeZone,v,w.language):null,
{night:S,nightAt:A}=w.words,R=b?A.replace("{time}",b.time).replace("{date}",b.date).replace("{place}",()=>O?.name??""):
S;rt(u,R),c.setAttribute("aria-pressed",String(w.night.shown))}return{attach(){let w=t.getContainer();w.parentElement?.
classList.add("dl-frame"),w.after(s),n.register(y)},render(w,v){E(w,v);let O=JSON.stringify(w.layers);if(m!==O){m=O,f=
w.layers;for(let[b,S]of i)f.some(A=>A.id===b)||(S.parentElement?.remove(),i.delete(b));for(let b of f){let S=i.get(b.id)??
h(b.id);S.setAttribute("aria-pressed",String(b.shown)),S.replaceChildren(pt(b),dt("span","",b.title))}l.classList.toggle(
"dl-idle",f.every(({shown:b})=>b))}}}}function or(t,e){let n=ot("svg",{viewBox:"0 0 22 14","aria-hidden":"true"}),[o,r]=nr[t];
n.append(ot(o,r));let s=I("li");return s.append(n,e),s}var rr=256,vn=85,kn=30,sr=t=>Math.max(0,Math.ceil(Math.log2(t/rr)*10)/10),En=t=>[[-vn,t-kn],[vn,t+360+kn]],ce=t=>t.setMinZoom(
sr(t.getSize().x));function Sn(t,e){t.options.maxBoundsViscosity=1,t.setMaxBounds(En(e))}function On(t,e){t.options.maxBounds=
L.latLngBounds(En(e));let{lat:n,lng:o}=t.getCenter(),r=Pe(o,e);r!==o&&t.setView([n,r],t.getZoom(),{reset:!0})}var ir=[-720,-360,0,360,720];function Cn(t){let e=[],n="";Q(t,"dl-night",300).style.pointerEvents="none";let o={className:"\
dl-night",pane:"dl-night",renderer:L.svg({pane:"dl-night",padding:.4}),interactive:!1,smoothFactor:1};return{renderer:o.
renderer,render({shown:r,at:s,rings:a},l){if(!r){for(let u of e.splice(0))u.remove();n="";return}if(!a.length)return;let d=Math.
floor((l.getTime()-Date.parse(s))/6e4);if(n===`${s} ${d}`)return;n=`${s} ${d}`;let c=Ie(d*6e4);a.forEach((u,i)=>{let f=ir.
map(p=>[u.map(([m,h])=>[m,h+c+p])]);e[i]?e[i].setLatLngs(f):e.push(L.polygon(f,o).addTo(t))})}}}function ar(t){let e=n=>Math.abs(Math.abs(n%360)-180)<.01;return t.flatMap(n=>{let o=[[n[0]]];for(let[r,s]of n.slice(1).
entries()){let a=n[r];e(a[1])&&e(s[1])||Math.abs(a[0])>89.9&&Math.abs(s[0])>89.9?o.push([s]):o[o.length-1].push(s)}return o.
filter(r=>r.length>1)})}function Tn(t,{lat:e,lng:n}){return t.map(r=>{let[s,a]=[0,1].map(p=>r.map(m=>m[p]).sort((m,h)=>m-
h)),[l,d,c,u]=[s[0],s.at(-1),a[0],a.at(-1)].map(Number),i=l<=e&&e<=d&&c<=n&&n<=u,f=Math.min(...r.map(p=>Math.hypot(p[0]-
e,p[1]-n)));return{ring:r,order:i?-(d-l)*(u-c):f}}).sort((r,s)=>r.order-s.order)[0]?.ring??[]}function Pn(t,e){let n=L.
svg({pane:e,padding:.4}),o=[],r="";return{render({outline:s}){let a=JSON.stringify(s);if(a===r)return;r=a;for(let c of o)
c.remove();if(o=[],!s)return;let l=s.rings,d={pane:e,renderer:n,interactive:!1};o=[L.polygon(l,{...d,className:"dl-wit\
hin",stroke:!1}),L.polyline(ar(l),{...d,className:"dl-outline"})];for(let c of o)c.addTo(t)}}}function An(t,e){let n=it(t),o=new Set(t.places.map(({timeZone:d})=>d)),r=new Map([...o].map(d=>[d,St(d,n,t.language)])),
s=t.places.find(d=>d.id===t.origin),a=(s&&r.get(s.timeZone))??null,l=new Set([...r.values()].map(d=>d?.offset)).size>1;
for(let{place:d,clock:c,button:u}of e){let i=r.get(d.timeZone)??null,f=cr(t.words.reading,d.description,i);u.getAttribute(
"aria-label")!==f&&u.setAttribute("aria-label",f),c&&rt(c,l||d.id===t.origin?In(a,i):"")}}function le(t,e){let n=it(t),
o=t.places.find(({id:r})=>r===t.origin);return In(o?St(o.timeZone,n,t.language):null,St(e.timeZone,n,t.language))}function cr(t,e,n){
return n?`${e} ${t.replace("{weekday}",n.weekday).replace("{time}",n.time)}`:e}function In(t,e){return e?`${t&&e.date!==
t.date?`${e.weekday} `:""}${e.time} · ${e.offset}`:""}var lr=100;function Nn(t,e,{onChoose:n,placeOf:o}){let r=I("section","dl-list"),[s,a,l]=[I("div"),I("strong"),I("butto\
n","","×")],[d,c]=[I("ul"),I("p")];l.type="button",s.append(a,l),r.append(s,d,c),r.hidden=!0;let u=null,i="",f=!1;function p(){
r.hidden=!0,(r.contains(document.activeElement)||document.activeElement===document.body)&&u?.focus()}l.addEventListener(
"click",p),r.addEventListener("keydown",h=>{h.stopPropagation(),h.key==="Escape"&&p()}),d.addEventListener("click",({target:h})=>{
let y=h instanceof Element?h.closest("button"):null;y?.dataset.of&&n(y.dataset.of)}),L.DomEvent.disableClickPropagation(
r),L.DomEvent.disableScrollPropagation(r),t.getContainer().append(r);function m(h){let y=e(),{words:E}=y,w=h.slice(0,lr).
flatMap(A=>y.places.find(R=>R.id===A)??o(A)??[]),v=JSON.stringify([h.length,w,y.chosen,y.language]);if(v===i)return;i=
v;let O=E.inSight.replace("{n}",h.length.toLocaleString(y.language));r.setAttribute("aria-label",O),a.textContent=O,l.
setAttribute("aria-label",E.close);let b=document.activeElement instanceof HTMLElement?document.activeElement.dataset.
of:"";d.replaceChildren(...w.map(A=>{let[R,j]=[I("li"),I("button")],z=y.layers.find(({id:q})=>q===A.layer);return j.type=
"button",j.dataset.of=A.id,j.setAttribute("aria-pressed",String(A.id===y.chosen)),z&&j.append(pt(z,A.precision!=="site")),
j.append(dt("span","",A.name),I("small","",A.far)),R.append(j),R})),b&&d.querySelector(`[data-of="${CSS.escape(b)}"]`)?.
focus();let S=h.length-w.length;c.textContent=S>0?E.more.replace("{n}",S.toLocaleString(y.language)):""}return{open(h,y){
u=document.activeElement instanceof HTMLElement?document.activeElement:null,f=y,r.hidden=!1,m(h),d.scrollTop=0,d.querySelector(
"button")?.focus({preventScroll:!0})},close:p,render(h){r.hidden||(e().crowd?f&&m(h()):p())}}}var fr=new Map([["ArrowRight",1],["ArrowDown",1],["ArrowLeft",-1],["ArrowUp",-1],["Home",-1/0],["End",1/0]]);function $n(t,e,n){
let o=fr.get(t);return o===void 0?null:Number.isFinite(o)?(e+o+n)%n:o<0?0:n-1}var zn=t=>t==="Enter"||t===" ";function Dn(t,e){
t.contains(document.activeElement)||e.every((n,o)=>t.children[o]===n)||t.append(...e)}var ur=matchMedia("(hover: hover)").matches;function Bn(t,{onChoose:e,onPoint:n,onSpread:o}){let r=new Map,s=[];function a(i){
let f=r.get(i);if(!f)throw new Error(`no place ${i} on the map`);return f}function l(i){let f=L.latLng(i.latitude,i.longitude),
p=i.precision==="area",m={autoPanOnFocus:!1,keyboard:!0,riseOnHover:!1},h=p?null:L.marker(f,{...m,icon:gt("dl-marker")}).
addTo(t),y=L.marker(f,{...m,keyboard:p,icon:gt("dl-label"),pane:p?"markerPane":"dl-labels"}).addTo(t),E=J(h??y);E.dataset.
place=i.id,E.addEventListener("keydown",w=>d(w,i.id)),E.addEventListener("focus",()=>{E.classList.add("dl-focus"),E.matches(
":focus-visible")&&n(i.id)}),E.addEventListener("blur",()=>{E.classList.remove("dl-focus"),n("")});for(let w of[h,y])w?.
on("click",({originalEvent:{target:v}})=>{v instanceof Element&&v.classList.contains("dl-count")?o(i.id):e(i.id)}),ur&&
w?.on("mouseover",()=>n(i.id)).on("mouseout",()=>n(""));return{place:i,anchor:f,at:f,marker:h,label:y,button:E,card:I(
"span","dl-card"),clock:null,leader:I("span","dl-leader"),count:I("span","dl-count"),members:[],spot:void 0,written:""}}
function d(i,f){if(i.key.toLowerCase()==="n"&&!i.ctrlKey&&!i.metaKey&&!i.altKey){o(f);return}let p=$n(i.key,s.indexOf(
f),s.length);p===null&&!zn(i.key)||(i.preventDefault(),i.stopPropagation(),p===null?e(f):a(s[p]).button.focus())}function c(i,f,p){
let m=Dt(p,f),[h,y]=[p.chosen===f.id,p.origin===f.id],E=p.fit.claim.includes(f.id),w=f.rank>1&&!E,v=JSON.stringify([f,
m,h,y,E]);if(i.written===v)return;i.written=v,i.place=f,i.button.setAttribute("aria-pressed",String(h));let O=J(i.label);
if(i.marker){let S=J(i.marker);i.count=I("span","dl-count"),S.replaceChildren(pt(m,f.precision==="city"),i.count),S.classList.
toggle("dl-quiet",f.quiet),S.classList.toggle("dl-chosen",h),S.classList.toggle("dl-origin",y),S.classList.toggle("dl-\
minor",w),O.setAttribute("aria-hidden","true")}O.classList.toggle("dl-area-label",!i.marker),O.classList.toggle("dl-mi\
nor",w),O.classList.toggle("dl-quiet",f.quiet),O.classList.toggle("dl-chosen",h);let b=I("span","dl-name");i.marker||b.
append(pt(m)),b.append(I("bdi","",f.name)),i.clock=f.rank===1?I("span","dl-clock"):null,i.card=I("span","dl-card"),i.card.
append(b,I("span","dl-far",E?"":f.far)),i.clock&&i.card.append(i.clock),i.leader=I("span","dl-leader"),O.replaceChildren(
i.leader,i.card)}function u(i){let f=new Map(i.places.map(m=>[m.id,m]));for(let[m,h]of r)f.get(m)?.precision!==h.place.
precision&&(h.marker?.remove(),h.label.remove(),r.delete(m));for(let[m,h]of f){let y=r.get(m)??l(h);r.set(m,y);let E=L.
latLng(h.latitude,h.longitude);if(!y.anchor.equals(E))for(let w of[y.marker,y.label])w?.setLatLng(E);y.anchor.equals(E)||
(y.at=E),y.anchor=E,c(y,h,i)}s=[...f.keys()];let p=t.getPane("markerPane");p&&Dn(p,s.map(m=>a(m).button))}return{entries:r,
entry:a,render:u}}function Rn(t,{isReady:e,isFitted:n,fit:o,arrange:r}){let{classList:s}=t.getContainer(),a=null;addEventListener("befor\
eprint",()=>{!e()||a||(a={fitted:n(),bounds:t.getBounds(),center:t.getCenter(),zoom:t.getZoom()},s.add("dl-printed"),t.
invalidateSize({pan:!1}),a.fitted?o():t.fitBounds(a.bounds,{animate:!1}),r())}),addEventListener("afterprint",()=>{a&&
(s.remove("dl-printed"),t.invalidateSize({pan:!1}),a.fitted?o():t.setView(a.center,a.zoom,{animate:!1}),a=null,r())})}function Zn(t=Date.now){let e=0,n=0,o=0;return{next(){return[n,e]=[t(),Math.max(t(),o+1)],o=e,e},isLate(r){return o=Math.
max(o,r),r<e&&t()-n<3e3}}}function dr(t){let e=10**Math.floor(Math.log10(t));return([5,2,1].find(o=>o*e<=t)??1)*e}var fe=100;function ue(t,e,n){
let{x:o,y:r}=t.getSize().divideBy(2),a=t.distance(t.containerPointToLatLng([o-fe/2,r]),t.containerPointToLatLng([o+fe/
2,r]))/n.unit.metres,l=dr(a);e.style.width=`${l/a*fe}px`,e.textContent=n.words.length.replace("{number}",l.toLocaleString(
n.language)).replace("{unit}",n.unit.sign)}var jn="(prefers-color-scheme: dark)";function de(){let t=[...document.head.querySelectorAll("style")].filter(o=>o.textContent?.
includes("--background-color"));for(let o of t.slice(0,-1))o.remove();let e=getComputedStyle(document.documentElement).
getPropertyValue("--background-color").trim(),n=e?pr(e):matchMedia(jn).matches;document.documentElement.dataset.dlTheme=
n?"dark":"light"}function pr(t){let e=I("span");e.style.color=t,document.body.append(e);let[n,o,r]=(getComputedStyle(e).
color.match(/[\d.]+/g)??[]).map(Number);return e.remove(),n*.3+o*.59+r*.11<128}function Fn(){de(),window.Streamlit?.events.
addEventListener("streamlit:render",()=>setTimeout(de)),matchMedia(jn).addEventListener("change",de)}function Gn(t,e){let n=null,o=0,r=s=>t.getContainer().classList.toggle("dl-online",s);return{render({baseMap:s,tiles:{
address:a,attribution:l}}){let d=s==="openstreetmap";d&&!n?(n=L.tileLayer(a,{attribution:l,maxZoom:19,className:"dl-ti\
les",referrerPolicy:"strict-origin"}),n.on("tileload",()=>{r(!0),e(!1)}),n.on("tileerror",()=>{r(!1),e(!0)}),n.addTo(t),
o=t.getMaxZoom(),t.setMaxZoom(15)):!d&&n&&(n.remove(),n=null,t.setMaxZoom(o),r(!1),e(!1))}}}var hr=1800;function qn(t,e){let n=t.getContainer(),o=I("p","dl-wheel-hint");o.setAttribute("aria-hidden","true"),n.append(
o);let r=!1,s=0;function a(){clearTimeout(s),o.textContent=""}n.addEventListener("click",()=>{r=!0,a()}),n.addEventListener(
"mouseleave",()=>{r=!1,a()}),n.addEventListener("wheel",l=>{if(r||l.ctrlKey||l.metaKey||document.fullscreenElement){a();
return}l.stopImmediatePropagation(),o.textContent=e().words.wheel,clearTimeout(s),s=setTimeout(a,hr)},{capture:!0,passive:!0})}function _n(){let t="",e=[];return{register(n){e.push(n),n()},render(n){if(t!==n){t=n;for(let o of e)o()}}}}var Wn=5;function Hn(t){let e=t.getContainer(),n=null,o=null,r=null,[s,a]=[0,0],l=0,d={x:0,y:0},c=0,u=null,i=Zn(),f=_n();
mr(t);let{attach:p,point:m,announce:h,notice:y}=ge(e);e.addEventListener("keydown",M=>{M.key==="Escape"&&n?.whole.chosen&&
et("")});let E=Cn(t),w=sn(t,E.renderer,m),v=Ne(t,et),O=ke(t),b=Pn(t,"dl-areas"),S=mn(t,m);Q(t,"dl-arcs",400),Q(t,"dl-l\
abels",590).classList.add("dl-passive");let A=L.svg({pane:"dl-arcs",padding:.4}),R=Ee(t,A),j=Gn(t,M=>y("tiles",M?k().words.
noTiles:"")),z=Bn(t,{onChoose:et,onPoint:B,onSpread:W}),q=qe(t,{onChoose:et,onPoint:F,onOpen:G}),C=Nn(t,k,{onChoose:et,
placeOf:M=>q.placeOf(M,k())}),D=we(t,A,{onChoose:M=>z.entries.has(M)&&et(M),onPoint:V}),g=Ln(t,k,f,X,Y),x=xn(t,z.entries,
D.drawn,w.dateLines),T=I("div","dl-scale");function k(){if(!n)throw new Error("no scene yet");return n.shown}function B(M){
if(!M){m("");return}let N=k(),{place:$,members:P,at:U}=z.entry(M),_=z.entries.get(N.origin)?.place.name??"",K=$.far&&N.
words.farFrom.replace("{far}",$.far).replace("{origin}",()=>_),{words:nt}=N,Kt=P.length?nt.nearby.replace("{places}",()=>Z(
M)):"",Qn=[K||nt.origin,le(N,$),Kt].filter(Boolean);m($.name,Qn,P.length?nt.spread:"",t.latLngToContainerPoint(U))}function Z(M){
let{anchor:N,members:$}=z.entry(M);return[...$.slice(0,Wn).map(U=>{let{place:_,anchor:K}=z.entry(U),nt=be(N,K);return nt?
`${_.name} ${Pt(nt,k())}`:_.name}),...$.length>Wn?["…"]:[]].join(k().words.comma)}function F(M,N){let $=k(),P=M.length===
1?q.placeOf(M[0],$):null;if(!M.length||!N)m("");else if(!P)m($.words.together.replace("{n}",M.length.toLocaleString($.
language)),[],"",N);else{let U=z.entries.get($.origin)?.place.name??"",_=P.far&&$.words.farFrom.replace("{far}",P.far).
replace("{origin}",()=>U);m(P.name,[_,le($,P)].filter(Boolean),"",N)}}function G(M){m("");let N=q.anchors(M);if(ne(t,N)<
t.getZoom()+.3){C.open(M,!1);return}r=null,Ot(t,N),h(k().words.inSight.replace("{n}",String(M.length)))}function W(M){
let N=[M,...z.entry(M).members];if(N.length===1)return;let $=N.map(_=>z.entry(_).anchor),P=ne(t,$);re($.map(_=>t.project(
_,P))).length>1&&P>t.getZoom()?(r=null,Ot(t,$)):(x.fanOut(N),Tt()),h(N.map(_=>z.entry(_).place.name).join(k().words.comma)),
m("")}function V(M){m(D.drawn.get(M)?.arc.text??"")}function et(M){n&&(H({...n.whole,chosen:M}),M&&h(`${z.entry(M).place.
description} ${k().words.chosen}`),Bt(e,{place:M,revision:i.next()}))}function X(M){if(!n)return;H({...n.whole,layers:M});
let N=M.filter($=>$.shown).map($=>$.id);Bt(e,{layers:N,revision:i.next()})}function Y(M){n&&(H({...n.whole,night:{...n.
whole.night,shown:M}}),Bt(e,{night:M,revision:i.next()}))}function ht(M){let N=i.isLate(M.revision);if(!n||!N)return H(
M);let{layers:$,chosen:P,night:U}=n.whole;H({...M,layers:$,chosen:P,night:{...M.night,shown:U.shown}})}function H(M){let N=n?.
shown,$=st(M),P=q.writtenOut(ee($));n={whole:$,shown:P},q.load($).then(K=>K&&n&&H(n.whole)),N?P.frame.west!==N.frame.west&&
_t(P.frame.west):ut(P),j.render(P),E.render(P.night,it(P)),f.render(P.language),o&&pe(),g.render(P,it(P)),y("layers",P.
layers.some(({shown:K})=>K)?"":P.words.noLayers),u?.render(P),ue(t,T,P);let U=x.controls();v.render(P,o),b.render(P),S.
render(P),z.render(P),D.render(P),R.render(P);let _=q.count(P);N&&_!==c&&h(P.words.shown.replace("{n}",String(_))),c=_,
Ht(),P.fit.n!==s&&(s=P.fit.n,mt()),P.focus.n!==a?(a=P.focus.n,Vn(P.focus.place)):P.outline&&P.outline.name!==N?.outline?.
name?Ut():Kn(We(N,P)),Tt(U)}function st(M){if(!M.crowd||!M.chosen||M.places.some(({id:$})=>$===M.chosen))return M;let N=q.
placeOf(M.chosen,M);return N?{...M,places:[...M.places,N]}:M}function ut(M){g.attach(),g.render(M,it(M)),u=De(t,k,f,{fit:mt,
list:()=>C.open(he(),!0)},T),p(),w.load(M.baseMapAddress,M.frame.west).then(N=>{o=N,o?v.render(k(),o):y("ground",k().words.
noBaseMap),requestAnimationFrame(()=>setTimeout(()=>window.Streamlit?.setComponentValue({stands:!0}))),pe(),Wt()}),[s,
a]=[M.fit.n,M.focus.n],t.invalidateSize({pan:!1}),d=t.getSize(),qn(t,k),ce(t),mt(),Sn(t,M.frame.west),cancelAnimationFrame(
l)}function _t(M){w.reach(M),On(t,M),Wt()}async function pe(){await O.load(k())&&Jt()}async function Wt(){let M=o&&await w.
refine(k().details);M&&(o=M,v.render(k(),o))}function Ht(){An(k(),z.entries.values())}function mt(M=Mt(k())){let N=k(),
$=N.places.filter(K=>M.includes(K.id)),P=$.length?$:N.places,U=$.length?[]:N.crowd?.bounds??[];if(!P.length)return;let _=[
...P.map(K=>L.latLng(K.latitude,K.longitude)),...U.map(([K,nt])=>L.latLng(K,nt))];Ot(t,_),r=()=>mt(M)}function Kn(M){let N=M.
flatMap(P=>z.entries.get(P)?.anchor??[]),$=t.getBounds().pad(-.03);N.every(P=>$.contains(P))||mt(N.length>1?M:[...Mt(k()),
...M])}function Vn(M){let N=z.entries.get(M);if(!N){Ut();return}t.panTo(N.anchor,{animate:!Vt()})}function Ut(){let{arcs:M,
fit:N,outline:$}=k(),P=M.filter(nt=>nt.claim).map(nt=>nt.paths[0]),U=z.entries.get(N.claim[0])?.anchor,_=$&&U?Tn($.rings,
U):[],K=[...P.flat(),..._];K.length&&(Ot(t,K.map(([nt,Kt])=>L.latLng(nt,Kt))),r=Ut)}function Tt(M=x.controls()){if(!n)
return;n.whole.crowd&&Xn(ee(n.whole));let N=x.arrange(n.shown,[...M,...q.boxes()]);for(let{place:$,members:P,button:U}of z.
entries.values()){let _=P.length?`${k().words.nearby.replace("{places}",()=>Z($.id))}. ${k().words.spread}`:"";(U.getAttribute(
"aria-description")??"")!==_&&U.setAttribute("aria-description",_)}N&&O.arrange(n.shown,N)}function Xn(M){n&&q.arrange(
M)&&(n.shown=q.writtenOut(M),z.render(n.shown),Ht()),q.draw(k()),C.render(he)}function he(){let M=t.getBounds(),N=k().
places.filter($=>M.contains([$.latitude,$.longitude]));return[...new Set([...N.map(({id:$})=>$),...q.inSight()])]}function Jt(){
cancelAnimationFrame(l),l=requestAnimationFrame(()=>Tt())}function Yn(){let{clientWidth:M,clientHeight:N}=e;if(M===d.x&&
N===d.y)return;d={x:M,y:N};let[$,P]=[r,t.getCenter()];t.invalidateSize({pan:!1}),n&&ce(t),n&&$?$():n&&t.setView(P,t.getZoom(),
{reset:!0}),Jt()}return t.on("zoomend moveend",()=>{n&&ue(t,T,n.shown),Wt(),Jt()}),t.on("dragstart zoomstart",()=>{r=null}),
new ResizeObserver(Yn).observe(e),setInterval(()=>{!n||n.shown.instant||(Ht(),E.render(n.shown.night,it(n.shown)))},1e3),
Rn(t,{isReady:()=>!!n,isFitted:()=>r!==null,fit:()=>(r??mt)(),arrange:()=>Tt()}),Fn(),{render:ht}}function mr(t){let e=t.
getContainer();e.classList.add("dl-map"),e.focus=()=>HTMLElement.prototype.focus.call(e,{preventScroll:!0}),t.attributionControl?.
setPrefix(!1),Vt()&&(Object.assign(t,{_zoomAnimated:!1}),t.options.inertia=!1),matchMedia("(pointer: coarse)").matches&&
t.dragging.disable()}var Un=new WeakMap;function Jn(t,e){let n=Un.get(t);n||(n=Hn(t),Un.set(t,n)),n.render(e)}function gr(t,e){let n=Uint8Array.
from(atob(e),o=>o.charCodeAt(0));return Jn(t,JSON.parse(new TextDecoder().decode(n))),window.feature_group=[],L.layerGroup()}
window.Dateline={draw:gr,show:Jn};})();
