/* Built by `make js` from sources 22ede2bce0fa8b39. */
"use strict";(()=>{function A(t,e,n){let o=document.createElement(t);return e&&(o.className=e),n!==void 0&&(o.textContent=n),o}function dt(t,e,n){
let o=A(t,e,n);return o.dir="auto",o}function j(t,e){let n=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[
o,r]of Object.entries(e))n.setAttribute(o,String(r));return n}function V(t,e){t&&t.textContent!==e&&(t.textContent=e)}var Vt=30;function Jt(t){let e=A("div","dl-pointed"),n=A("p","dl-live");e.setAttribute("aria-hidden","true"),n.setAttribute(
"role","status");let o={x:0,y:0};return t.addEventListener("pointermove",({clientX:r,clientY:i})=>{let{left:a,top:l}=t.
getBoundingClientRect();o={x:r-a,y:i-l}},{passive:!0,capture:!0}),{attach:()=>t.append(e,n),point(r,i=[],a="",l=o){let d=r?
[dt(i.length?"strong":"span","",r)]:[],c=a?[A("small","",a)]:[];if(e.replaceChildren(...d,...i.map(p=>dt("span","",p)),
...c),!r)return;let u=e.offsetWidth/2+6,s=Math.max(u,Math.min(t.clientWidth-u,l.x)),f=l.y-Vt-e.offsetHeight;e.style.left=
`${s}px`,e.style.top=`${f>6?f:l.y+Vt/2}px`},announce(r){V(n,r)},notice(r,i){let a=t.querySelector(`.dl-notice[data-kin\
d=${r}]`);if(!a){let l=A("p","dl-notice");l.dataset.kind=r,l.setAttribute("role","status"),t.append(l),a=l}a.textContent=
i}}}var Xt=.0033528106647474805;function Yt(t,e){let n=Math.PI/180,[o,r]=[t,e].map(({lat:f})=>Math.atan((1-Xt)*Math.tan(f*
n))),i=Math.sin((r-o)/2)**2,a=Math.sin((e.lng-t.lng)*n/2)**2,l=2*Math.asin(Math.sqrt(i+Math.cos(o)*Math.cos(r)*a));if(!l)
return 0;let[d,c]=[(o+r)/2,(r-o)/2],u=(l-Math.sin(l))*(Math.sin(d)*Math.cos(c)/Math.cos(l/2))**2,s=(l+Math.sin(l))*(Math.
cos(d)*Math.sin(c)/Math.sin(l/2))**2;return 6378137*(l-Xt/2*(u+s))}function Qt(t,{unit:e,language:n,words:o}){let r=t/
e.metres,i=r>0&&r<9.95?1:0,a=r.toLocaleString(n,{minimumFractionDigits:i,maximumFractionDigits:i});return o.length.replace(
"{number}",a).replace("{unit}",e.sign)}function st(t){return L.divIcon({className:t,html:"",iconSize:null})}function G(t){let e=t.getElement();if(!e)throw new Error(
"the marker is not on the map");return e}function it(t){return t.getElement()}function F(t,e,n){let o=t.createPane(e);
return o.style.zIndex=String(n),o}function xt(t,e,n){let o=L.marker([0,0],{icon:st(e),interactive:!1,keyboard:!1,pane:"\
dl-labels"}).addTo(t),r=document.createElement("span");return r.textContent=n,G(o).append(r),o}function J(t){return G(
t).firstChild}function at(t,e){return e.map(n=>{let{x:o,y:r}=t.latLngToContainerPoint(n);return[o,r]})}var It=()=>matchMedia(
"(prefers-reduced-motion: reduce)").matches;function te(t,e,{onChoose:n,onPoint:o}){let r=new Map;function i(s,f,p){let h={className:f,pane:"dl-arcs",renderer:e,interactive:!1,
smoothFactor:.5};return L.polyline(s,{...h,...p}).addTo(t)}function a(s){let f={className:"dl-tip",pane:"dl-arcs",renderer:e,
interactive:!1,radius:3};return L.circleMarker(s,f).addTo(t)}function l(s){for(let f of[...s.lines,...s.tips,...s.touch])
f.remove();s.straight?.line.remove(),s.straight?.label.remove(),Object.assign(s,{lines:[],tips:[],touch:[],straight:null})}
function d(s,f,{paths:p,reach:h,straight:g,to:x}){let w=JSON.stringify([p,g]);f.written!==w&&(f.written=w,l(f),g&&(f.straight=
{line:i(g.path,"dl-straight"),label:c("dl-straight-label",g.label)}),f.lines=p.map(m=>i(m,"dl-arc")),h&&(f.tips=p.flatMap(
m=>[a(m[0]),a(m[m.length-1])])),f.touch=p.map(m=>i(m,"dl-touch",{interactive:!0,bubblingMouseEvents:!1}).on("mouseover",
()=>o(s)).on("mouseout",()=>o("")).on("click",()=>n(x))))}function c(s,f){let p=xt(t,`dl-distance ${s}`,f);return G(p).
setAttribute("aria-hidden","true"),p}function u(s){let f=new Map(s.arcs.map(p=>[p.id,p]));for(let[p,h]of r)f.has(p)||(l(
h),h.label.remove(),r.delete(p));for(let[p,h]of f){let g=r.get(p)??{arc:h,lines:[],tips:[],touch:[],straight:null,label:c(
"",""),written:""};r.set(p,g),d(p,g,h),g.arc=h;let x=!h.reach&&(h.claim||h.to===s.chosen);J(g.label).textContent=h.label||
(x?vn(s,h.to):"");for(let w of g.lines.map(it))w.dataset.arc=p,w.classList.toggle("dl-quiet",h.quiet),w.classList.toggle(
"dl-minor",h.rank>1),w.classList.toggle("dl-chosen",x),w.classList.toggle("dl-claim",h.claim&&!h.reach),w.classList.toggle(
"dl-reach",!!h.reach);G(g.label).classList.toggle("dl-chosen",x),G(g.label).classList.toggle("dl-quiet",h.quiet)}for(let{
arc:p,lines:h}of r.values())if(p.rank===0||p.to===s.chosen)for(let g of h)g.bringToFront();for(let p of[...r.values()].
sort((h,g)=>g.arc.rank-h.arc.rank))for(let h of p.touch)h.bringToFront()}return{drawn:r,render:u}}var vn=({places:t},e)=>t.
find(n=>n.id===e)?.far??"";var yt={flat:4,pixels:15e3,styles:{country:[[13,.28],[11,.16],[10,.06]],sea:[[14,.1],[12,.04],[11,0]],ocean:[[18,.22],
[15,.14],[12,.04]]}};function W(t,e,n,o){return{left:t-n/2,top:e-o/2,right:t+n/2,bottom:e+o/2}}function Q(t,e){let n=Math.min(t.right,e.right)-
Math.max(t.left,e.left),o=Math.min(t.bottom,e.bottom)-Math.max(t.top,e.top);return n>0&&o>0?n*o:0}function tt(t,e){let n=Math.
max(0,Math.min(t.right,e.x-2)-Math.max(t.left,2)),o=Math.max(0,Math.min(t.bottom,e.y-2)-Math.max(t.top,2));return(t.right-
t.left)*(t.bottom-t.top)-n*o}function ee(t,e){let n=Math.max(0,e.left-t.right,t.left-e.right),o=Math.max(0,e.top-t.bottom,
t.top-e.bottom);return Math.hypot(n,o)}function ne([t,e,n,o],r,i){let[a,l]=[n-t,o-e],d=Math.max(0,Math.min(1,((r-t)*a+
(i-e)*l)/(a*a+l*l||1)));return Math.hypot(r-t-d*a,i-e-d*l)}function $t(t,e){for(let n=1;n<=8;n+=1){let o=t[0]+(t[2]-t[0])*
n/8,r=t[1]+(t[3]-t[1])*n/8;if(o>e.left&&o<e.right&&r>e.top&&r<e.bottom)return!0}return!1}var oe=8,En=[0,360,-360],Sn=1.25,bt=yt.styles,On=(t,e,n)=>(t/2/(yt.flat*n))**2+(e/2/n)**2<=1;function Cn(t,{size:e,pixelsPerDegree:n,
pixel:o,width:r,isFree:i}){let a=[],l=Math.floor(e.x*e.y/yt.pixels),d=({text:c,kind:u,spots:s})=>{let f=[];for(let[p,h,
g]of s)for(let x of En){let{x:w,y:m}=o(p,h+x);w>0&&m>0&&w<e.x&&m<e.y&&f.push({at:[p,h+x],x:w,y:m,room:g*n})}if(!f.length)
return null;for(let p=0;p<bt[u].length;p+=1){let[h]=bt[u][p],[g,x]=[r(c,bt[u][p],u),h*Sn];for(let{at:w,x:m,y,room:v}of f){
let b=W(m,y,g,x);if(!(!On(g,x,v)||tt(W(m,y,g+oe,x+oe),e)>0)&&i(b)&&!a.some(S=>Q(b,S.box)>0))return{text:c,kind:u,style:p,
at:w,box:b}}}return null};for(let c of t){if(a.length>=l)break;let u=d(c);u&&a.push(u)}return a}function re(t){F(t,"dl\
-names",330).setAttribute("aria-hidden","true");let n=[],o="",r=new Map,i=document.createElement("canvas").getContext(
"2d"),a=new Map,l=getComputedStyle(t.getContainer()).fontFamily;function d(u,[s,f],p){let h=`${s} ${p} ${u}`,g=a.get(h);
if(g)return g;let x=p==="country";i.font=`${x?"":"italic "}${s}px ${l}`;let w=x?u.toUpperCase():u,m=i.measureText(w).width+
w.length*s*f;return a.set(h,m),m}function c({text:u,kind:s,style:f,at:p}){let h=`dl-area-name dl-${s}`,g=r.get(u);if(!g||
g.look!==h){g?.marker.remove();let m=L.marker(p,{icon:st(h),interactive:!1,keyboard:!1,pane:"dl-names"}).addTo(t);G(m).
append(Object.assign(document.createElement("span"),{textContent:u})),g={marker:m,look:h},r.set(u,g)}g.marker.setLatLng(
p);let[x,w]=bt[s][f];Object.assign(G(g.marker).style,{fontSize:`${x}px`,letterSpacing:`${w}em`})}return{async load({areaNames:u}){
if(u!==o){o=u;try{let s=typeof u=="string"?await(await fetch(u)).json():u;o===u&&(n=s)}catch{}}},arrange(u,s){let f=new Set(
u.places.map(({name:g})=>g)),p=Cn(n.filter(({text:g})=>!f.has(g)),{size:t.getSize(),pixelsPerDegree:256*2**t.getZoom()/
360,pixel:(g,x)=>t.latLngToContainerPoint([g,x]),width:d,isFree:g=>s.inkUnder(g)===0&&![...s.near(g)].some(x=>Q(g,x)>0)}),
h=new Set(p.map(({text:g})=>g));for(let[g,{marker:x}]of r)h.has(g)||(x.remove(),r.delete(g));p.forEach(c)}}}function se(t,e){let n=L.layerGroup().addTo(t),o="",r={radius:4,className:"dl-point",pane:"dl-arcs",renderer:e,interactive:!1};
return{render({places:i,chosen:a,origin:l}){let d=i.filter(({id:u,precision:s})=>s==="area"&&[a,l].includes(u)),c=d.map(
u=>u.id).join(" ");if(o!==c){o=c,n.clearLayers();for(let u of d)L.circleMarker([u.latitude,u.longitude],r).addTo(n)}}}}function zt(t){return t}function wt(t){if(t==null)return zt;var e,n,o=t.scale[0],r=t.scale[1],i=t.translate[0],a=t.translate[1];return function(l,d){
d||(e=n=0);var c=2,u=l.length,s=new Array(u);for(s[0]=(e+=l[0])*o+i,s[1]=(n+=l[1])*r+a;c<u;)s[c]=l[c],++c;return s}}function ie(t,e){for(var n,o=t.length,r=o-e;r<--o;)n=t[r],t[r++]=t[o],t[o]=n}function X(t,e){return typeof e=="string"&&(e=t.objects[e]),e.type==="GeometryCollection"?{type:"FeatureCollection",features:e.
geometries.map(function(n){return ae(t,n)})}:ae(t,e)}function ae(t,e){var n=e.id,o=e.bbox,r=e.properties==null?{}:e.properties,
i=Mt(t,e);return n==null&&o==null?{type:"Feature",properties:r,geometry:i}:o==null?{type:"Feature",id:n,properties:r,geometry:i}:
{type:"Feature",id:n,bbox:o,properties:r,geometry:i}}function Mt(t,e){var n=wt(t.transform),o=t.arcs;function r(u,s){s.
length&&s.pop();for(var f=o[u<0?~u:u],p=0,h=f.length;p<h;++p)s.push(n(f[p],p));u<0&&ie(s,h)}function i(u){return n(u)}
function a(u){for(var s=[],f=0,p=u.length;f<p;++f)r(u[f],s);return s.length<2&&s.push(s[0]),s}function l(u){for(var s=a(
u);s.length<4;)s.push(s[0]);return s}function d(u){return u.map(l)}function c(u){var s=u.type,f;switch(s){case"Geometr\
yCollection":return{type:s,geometries:u.geometries.map(c)};case"Point":f=i(u.coordinates);break;case"MultiPoint":f=u.coordinates.
map(i);break;case"LineString":f=a(u.arcs);break;case"MultiLineString":f=u.arcs.map(a);break;case"Polygon":f=d(u.arcs);
break;case"MultiPolygon":f=u.arcs.map(d);break;default:return null}return{type:s,coordinates:f}}return c(e)}function Dt(t,e){var n={},o={},r={},i=[],a=-1;e.forEach(function(c,u){var s=t.arcs[c<0?~c:c],f;s.length<3&&!s[1][0]&&!s[1][1]&&
(f=e[++a],e[a]=c,e[u]=f)}),e.forEach(function(c){var u=l(c),s=u[0],f=u[1],p,h;if(p=r[s])if(delete r[p.end],p.push(c),p.
end=f,h=o[f]){delete o[h.start];var g=h===p?p:p.concat(h);o[g.start=p.start]=r[g.end=h.end]=g}else o[p.start]=r[p.end]=
p;else if(p=o[f])if(delete o[p.start],p.unshift(c),p.start=s,h=r[s]){delete r[h.end];var x=h===p?p:h.concat(p);o[x.start=
h.start]=r[x.end=p.end]=x}else o[p.start]=r[p.end]=p;else p=[c],o[p.start=s]=r[p.end=f]=p});function l(c){var u=t.arcs[c<
0?~c:c],s=u[0],f;return t.transform?(f=[0,0],u.forEach(function(p){f[0]+=p[0],f[1]+=p[1]})):f=u[u.length-1],c<0?[f,s]:
[s,f]}function d(c,u){for(var s in c){var f=c[s];delete u[f.start],delete f.start,delete f.end,f.forEach(function(p){n[p<
0?~p:p]=1}),i.push(f)}}return d(r,o),d(o,r),e.forEach(function(c){n[c<0?~c:c]||i.push([c])}),i}function Rt(t){return Mt(t,ce.apply(this,arguments))}function ce(t,e,n){var o,r,i;if(arguments.length>1)o=An(t,e,n);else
for(r=0,o=new Array(i=t.arcs.length);r<i;++r)o[r]=r;return{type:"MultiLineString",arcs:Dt(t,o)}}function An(t,e,n){var o=[],
r=[],i;function a(s){var f=s<0?~s:s;(r[f]||(r[f]=[])).push({i:s,g:i})}function l(s){s.forEach(a)}function d(s){s.forEach(
l)}function c(s){s.forEach(d)}function u(s){switch(i=s,s.type){case"GeometryCollection":s.geometries.forEach(u);break;case"\
LineString":l(s.arcs);break;case"MultiLineString":case"Polygon":d(s.arcs);break;case"MultiPolygon":c(s.arcs);break}}return u(
e),r.forEach(n==null?function(s){o.push(s[0].i)}:function(s){n(s[0].g,s[s.length-1].g)&&o.push(s[0].i)}),o}var Nn=4166666666666667e-21;function le(t){return[-360,0,360].filter(e=>e+180>t-90&&e-180<t+450)}function fe(t,e){return Math.
round((t-e)/360)*360}function ue(t){return-t*Nn%360}var In="rings";function de(t){let e=new Set(t.layers.filter(i=>i.shown).map(i=>i.id)),n=t.places.filter(i=>e.has(i.layer)||
i.id===t.origin),o=new Set(n.map(i=>i.id)),r=e.has(In)?t.rings:[];return{...t,places:n,rings:r,arcs:t.arcs.filter(i=>i.
claim||o.has(i.to))}}function Lt(t,e){let n=t.layers.find(({id:o})=>o===e.layer);if(!n)throw new Error(`no layer ${e.layer}`);
return n}function U(t){return t.instant?new Date(t.instant):new Date}function $n(t,e){return t.type!=="MultiPolygon"||!e.length?t:{...t,arcs:e.map(n=>t.arcs[n])}}function pe(t,e){let n=new Map,
o=null;F(t,"dl-areas",350);let r=L.svg({pane:"dl-areas",padding:.4});function i(a,l){let d=a.objects.countries.geometries.
find(({id:s})=>s===l.outline);if(!d)return null;let c=fe(l.longitude,l.trueLongitude),u={pane:"dl-areas",renderer:r,style:{
className:"dl-area"},coordsToLatLng:([s,f])=>L.latLng(f,s+c)};return L.geoJSON(X(a,$n(d,l.polygons)),u).on("click",()=>e(
l.id)).addTo(t)}return{render(a,l){let d=new Map(a.places.filter(c=>c.outline).map(c=>[c.id,c]));for(let[c,u]of n)d.has(
c)||(u.remove(),n.delete(c));if(l){if(l!==o){for(let c of n.values())c.remove();n.clear(),o=l}for(let[c,u]of d){let s=n.
get(c)??i(l,u);if(!s)continue;n.set(c,s);let{colour:f}=Lt(a,u);s.setStyle({color:f,fillColor:f}),s.eachLayer(p=>{let{classList:h}=it(
p);h.toggle("dl-quiet",u.quiet),h.toggle("dl-chosen",u.id===a.chosen)})}}}}}var zn="dateline";function vt(t,e){t.dispatchEvent(new CustomEvent(zn,{detail:e})),window.Streamlit?.setComponentValue(
e)}var ct=({fit:t,origin:e})=>t.places.length?[...new Set([...t.places,e])]:[],me=t=>Math.max(22,Math.min(90,t*.1));function he(t,e){
let n=L.point(2*me(t.getSize().x),140);return Math.min(9.5,t.getBoundsZoom(L.latLngBounds(e),!1,n))}function kt(t,e){let n=me(
t.getSize().x),o=L.latLngBounds(e),r=o.getSouthWest().equals(o.getNorthEast())?7:9.5;t.fitBounds(o,{paddingTopLeft:[n,
70],paddingBottomRight:[n,70],maxZoom:r,animate:!1})}var Dn={fit:["M10 18s6-5.6 6-10a6 6 0 1 0-12 0c0 4.400 6 10 6 10zM10 6v4M8 8h4","fitShort"],fitSection:["M3 5h14M3 10h\
14M3 15h8","fitSectionShort"],fitAll:["M10 2a8 8 0 1 0 0 16a8 8 0 1 0 0-16zM2 10h16M10 2c-5 5-5 11 0 16M10 2c5 5 5 11 \
0 16","fitAllShort"],fullScreen:["M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4","fullScreenShort"]};function ge(t,e){t.title=
e,t.setAttribute("aria-label",e)}function xe(t,e,n,o,r){let i=t.getContainer(),a=Rn(t,e,n,o),l=new L.Control({position:"\
bottomleft"});l.onAdd=()=>r,l.addTo(t);for(let[c,u]of[["in","zoomIn"],["out","zoomOut"]]){let s=i.querySelector(`.leaf\
let-control-zoom-${c}`);s&&n.register(()=>ge(s,e().words[u]))}i.setAttribute("role","region");let d="";return n.register(
()=>{let{language:c,words:u}=e();document.documentElement.lang=c,i.setAttribute("aria-label",u.map),t.attributionControl.
removeAttribution(d),d=u.attribution,t.attributionControl.addAttribution(d)}),Bn(i,e,n),a}function Rn(t,e,n,o){let r=A(
"div","dl-controls"),i=(u,s)=>{let f=A("button");f.type="button";let[p,h]=[j("svg",{viewBox:"0 0 20 20","aria-hidden":"\
true"}),A("span")],[g,x]=Dn[u];return p.append(j("path",{d:g})),f.append(p,h),n.register(()=>{ge(f,e().words[u]),h.textContent=
e().words[x]}),f.addEventListener("click",s),r.append(f),f};i("fit",()=>o(ct(e())));let a=i("fitSection",()=>o(e().fit.
section)),l=i("fitAll",()=>o(e().places.map(u=>u.id)));document.fullscreenEnabled&&i("fullScreen",()=>{document.fullscreenElement?
document.exitFullscreen():t.getContainer().parentElement?.requestFullscreen()});let d=new L.Control({position:"toprigh\
t"});d.onAdd=()=>r,d.addTo(t),L.DomEvent.disableClickPropagation(r);function c(u){let s=ct(u);a.hidden=!u.fit.section.
length,l.hidden=!s.length||u.places.every(({id:f})=>s.includes(f))}return c(e()),{render:c}}function Bn(t,e,n){let[o,r]=[
A("a","dl-skip"),A("div","dl-after")];n.register(()=>{o.textContent=e().words.skip}),o.href="#",o.addEventListener("cl\
ick",i=>{i.preventDefault(),r.tabIndex=0,r.focus()}),r.addEventListener("blur",()=>r.removeAttribute("tabindex")),t.before(
o),t.parentElement?.append(r)}function ye(t){return[...new Set([...Et(t),...t.fit.section])]}function Et({chosen:t,fit:e,origin:n}){return[...new Set(
[t,...e.claim,n])].filter(Boolean)}function be(t,e){return e.fit.section.length&&String(t?.fit.section??"")!==String(e.
fit.section)?e.fit.section:e.fit.claim.length&&String(t?.fit.claim??"")!==String(e.fit.claim)?e.fit.claim:e.chosen&&t?.
chosen!==e.chosen?[e.chosen]:t&&t.origin!==e.origin?[e.origin]:[]}var we=20,Gn=34,Zn=30;function _n(t,e){let n=({place:o})=>e.includes(o.id)?e.indexOf(o.id):e.length;return[...t].filter(
o=>o.marker).sort((o,r)=>n(o)-n(r)||o.place.rank-r.place.rank)}function Bt(t){let e=[];for(let n of t){let o=!n.ownGroup&&
e.find(([r])=>Math.abs(r.x-n.x)<we&&Math.abs(r.y-n.y)<we);o?o.push(n):e.push([n])}return e}function qn(t,e){let n=Math.
max(Gn,Zn*e/(2*Math.PI)),o=2*Math.PI*t/e-Math.PI/2;return{x:Math.cos(o)*n,y:Math.sin(o)*n}}function Me(t,e,n,o,r,i){let a=r&&
r.zoom===t.getZoom()?r.ids:[],l=_n(e,n).map(c=>{let{x:u,y:s}=t.latLngToContainerPoint(c.anchor),{id:f}=c.place,p=a.includes(
f)?qn(a.indexOf(f),a.length):{x:0,y:0};return{entry:c,x:u+p.x,y:s+p.y,ownGroup:o.includes(f)||a.includes(f)}}),d=new Map;
for(let[c,...u]of Bt(l)){d.set(c.entry,{x:c.x,y:c.y}),c.entry.members=u.map(({entry:s})=>s.place.id);for(let{entry:s}of u)
s.members=[]}for(let{entry:c,x:u,y:s,ownGroup:f}of l){if(!c.marker)continue;c.at=a.includes(c.place.id)?t.containerPointToLatLng(
[u,s]):c.anchor;for(let x of[c.marker,c.label])x.getLatLng().equals(c.at)||x.setLatLng(c.at);let p=d.has(c);G(c.marker).
classList.toggle("dl-gathered",!p);let h=f?3e3-n.indexOf(c.place.id):1e3-c.place.rank;c.marker.setZIndexOffset(p?h:0),
c.label.setZIndexOffset(f?h:0);let g=c.members.length;c.count.textContent=g?i.replace("{n}",String(g)):""}return d}var Le=[[85,180],[75,180],[71.54,185.87],[68,191],[65.5,191],[62.1,184.51],[59.5,180],[57.06,176.06],[53,170],[50.41,175.28],
[48,180],[-2.5,180],[-2.51,201.51],[-.23,201.51],[1.5,199.36],[4.94,199.36],[4.94,203.98],[-.37,206.45],[-5.06,208.19],
[-9.91,210],[-11.65,210],[-11.65,205.43],[-5.84,203.92],[-5.84,190.6],[-9.43,189.01],[-11.06,188.71],[-13.97,189],[-14.43,
188.76],[-15,187.5],[-45,187.5],[-51,180],[-85,180]];function Gt(t){return t.map(e=>Le.map(([n,o])=>[n,o+e]))}function ve({west:t,south:e,east:n,north:o}){let r=new Set;for(let i=Math.floor(t/20);i<=Math.floor(n/20);i+=1){let a=((i+
9)%18+18)%18-9;for(let l=Math.floor(e/20);l<=Math.floor(o/20);l+=1)r.add(`${a},${l}`)}return[...r]}function ke(t){let e=[],
n=[0,0],[o,r,i]=[0,0,0];for(let a=0;a<t.length;a+=1){let l=t.charCodeAt(a)-63;r|=(l&31)<<i,i+=5,!(l>=32)&&(n[o]+=r&1?~(r>>
1):r>>1,o&&e.push([n[0],n[1]]),[o,r,i]=[1-o,0,0])}return e}var St=t=>ke(t).map(([e,n])=>[n/1e3,e/1e3]);function Ee(t,e){
let n=new Map;for(let[r,i,a,l]of e.flatMap(d=>d.arcs)){let d=n.get(r);d?d.push([i,a,l]):n.set(r,[[i,a,l]])}let o=t.arcs.
slice();for(let[r,i]of n)o[r]=Hn(Fn(Wn(o[r]),i));return{...t,arcs:o}}function Se(t){let{scale:e,translate:n}=t.transform;
return t.arcs.map(o=>{let r=[1/0,1/0,-1/0,-1/0],[i,a]=[0,0];for(let[l,d]of o)i+=l,a+=d,r[0]=Math.min(r[0],i),r[1]=Math.
min(r[1],a),r[2]=Math.max(r[2],i),r[3]=Math.max(r[3],a);return r.map((l,d)=>l*e[d%2]+n[d%2])})}function Oe(t,e,[n,o,r,
i]){let a=[-720,-360,0,360,720],l=e.map(([g,x,w,m])=>x<=i&&m>=o&&a.some(y=>g+y<=r&&w+y>=n)),d=g=>g.some(x=>l[x<0?~x:x]),
c=g=>{let x=g[0].map(b=>e[b<0?~b:b]),[w,m]=[0,1].map(b=>Math.min(...x.map(S=>S[b]))),[y,v]=[2,3].map(b=>Math.max(...x.
map(S=>S[b])));return m<=i&&v>=o&&a.some(b=>w+b<=r&&y+b>=n)},u=g=>{let x=g.type==="Polygon"?[g.arcs]:g.arcs??[];return{
...g,type:"MultiPolygon",arcs:x.filter(c)}},{countries:s,coast:f,borders:p,disputed:h}=t.objects;return{...t,objects:{
countries:{...s,geometries:s.geometries.map(u).filter(({arcs:g})=>g.length)},coast:{...f,arcs:f.arcs.filter(d)},borders:{
...p,arcs:p.arcs.filter(d)},disputed:{...h,geometries:h.geometries.filter(g=>u(g).arcs.length)}}}}function Fn(t,e){let n=[],
o=0;for(let[r,i,a]of e.sort((l,d)=>l[0]-d[0]))n.push(...t.slice(o,r+1),...ke(a)),o=i;return[...n,...t.slice(o)]}function Wn(t){
let[e,n]=[0,0];return t.map(([o,r])=>(e+=o,n+=r,[e,n]))}var Hn=t=>t.map(([e,n],o)=>o?[e-t[o-1][0],n-t[o-1][1]]:[e,n]);var Un={arcs:[],islands:[]};function Ne(t,e,n){let o=[],r=null,i=new Map,a=new Map,l=new Map,d=new Map,c=null;F(t,"dl-\
land",200);let u=L.svg({pane:"dl-land",padding:.4}),s=k=>({className:k,pane:"dl-land",renderer:u,interactive:!1}),f=k=>({
className:k,pane:"dl-night",renderer:e,interactive:!1}),p=(k,T)=>k.map(([N,C])=>[C,N+T]),h=k=>o.flatMap(T=>k.map(N=>p(
N,T)));async function g(k,T){o=le(T),m();let N;try{N=typeof k=="string"?await(await fetch(k)).json():k}catch{return null}
r=N,y(N);for(let[C,z]of a)d.set(C,z.getLatLngs());return N}async function x(k){let T=t.getZoom()>=5.5;if(t.getContainer().
classList.toggle("dl-near",T),!r)return null;if(!T){for(let[R,B]of c?.bounds?d:[])a.get(R)?.setLatLngs(B);return c&&(c.
bounds=null),null}let[N,C,z,Z]=Ae(t.getBounds()),I=ve({west:N,south:C,east:z,north:Z}).filter(R=>!i.has(R));if(!I.length)
return w(),null;try{let R=async K=>typeof k=="string"?(await fetch(`${k}/${K}.json`)).json():k[K]??Un,B=await Promise.
all(I.map(R));for(let[K,nt]of B.entries())i.set(I[K],nt)}catch{return null}return c={world:Ee(r,[...i.values()]),boxes:c?.
boxes??Se(r),bounds:null},t.getZoom()>=5.5&&w(),c.world}function w(){!c||c.bounds?.contains(t.getBounds())||(c.bounds=
t.getBounds().pad(.8),y(Oe(c.world,c.boxes,Ae(c.bounds))))}function m(){let k=o.map(T=>[[-85,180+T],[85,180+T]]);L.polyline(
k,f("dl-meridian")).addTo(t),L.polyline(Gt(o),f("dl-date-line")).addTo(t)}function y(k){let{countries:T,coast:N,borders:C,
disputed:z}=k.objects,Z=[...i.values()],I=X(k,T).features;v("dl-ground",I.flatMap(({geometry:B})=>Te(B).flat())),v("dl\
-lake",Z.flatMap(({lakes:B=[]})=>B.map(St))),b("dl-division",Z.flatMap(({divisions:B=[]})=>B.map(St))),v("dl-island",Z.
flatMap(({islands:B})=>B.map(St))),b("dl-border",Pe(X(k,C).geometry)),b("dl-coast",Pe(X(k,N).geometry)),l.size||$();let R=X(
k,z).features;for(let[B,K]of R.entries()){let nt=z.geometries[B],ht=l.get(nt);ht?ht.setLatLngs(S(K.geometry)):l.set(nt,
O(K))}b("dl-dispute",Rt(k,z).coordinates)}function v(k,T){let N=a.get(k)??L.polygon([],s(k)).addTo(t);a.set(k,N.setLatLngs(
h(T)))}function b(k,T){let N=a.get(k)??L.polyline([],s(k)).addTo(t);a.set(k,N.setLatLngs(h(T)))}let S=k=>o.flatMap(T=>Te(
k).map(N=>N.map(C=>p(C,T))));function O({geometry:k,properties:{name:T,note:N}}){let C=S(k),z=A("div");return z.append(
A("strong","",T??""),A("div","",N??"")),L.polygon(C,{...s("dl-disputed"),interactive:!0}).on("mouseover",()=>n([T,N].filter(
Boolean).join(": "))).on("mouseout",()=>n("")).on("click",({latlng:Z})=>L.popup({className:"dl-popup"}).setLatLng(Z).setContent(
z).openOn(t)).addTo(t)}function $(){let k=j("pattern",{id:"dl-hatch",width:6,height:6,patternUnits:"userSpaceOnUse",patternTransform:"\
rotate(45)"});k.append(j("path",{d:"M0 0v6",class:"dl-hatch"}));let T=j("defs",{});T.append(k),t.getPane("dl-land")?.querySelector(
"svg")?.prepend(T)}return{load:g,refine:x,dateLines:()=>Gt(o)}}var Ae=t=>[t.getWest(),t.getSouth(),t.getEast(),t.getNorth()];
function Te(t){return t.type==="Polygon"?[t.coordinates]:t.type==="MultiPolygon"?t.coordinates:[]}function Pe(t){return t.
type==="MultiLineString"?t.coordinates:[]}function pt(t){let e=[];for(let n=1;n<t.length;n+=1){let[[o,r],[i,a]]=[t[n-1],t[n]],l=Math.min(400,Math.ceil(Math.hypot(
i-o,a-r)/8));for(let d=0;d<l;d+=1)e.push([o+(i-o)*d/l,r+(a-r)*d/l])}return e}var Ot=([t,e],n,o=0)=>t>-o&&e>-o&&t<n.x+o&&
e<n.y+o;function Ct(t,e,n){let o=new Map;function r({id:i,text:a,paths:l,height:d,rank:c},u){let s=o.get(i)??xt(t,e,"");o.set(
i,s);let f=J(s);V(f,a);let{width:p,height:h}=n(f),g=l.flatMap(x=>pt(at(t,x))).filter(([x,w],m)=>m%4===0&&x>p/2&&x<u.x-
p/2&&w>12&&w<u.y-12).map(([x,w])=>({x,y:w,dx:0,dy:0,angle:0,cost:Math.abs(w-u.y*d)*.1,boxes:[W(x,w,p,h)],leader:null,onLine:!0}));
return{id:i,label:s,must:!1,rank:c,candidates:g}}return{items(i,a){for(let[l,d]of o)i.some(c=>c.id===l)||(d.remove(),o.
delete(l));return i.map(l=>r(l,a))}}}var Kn=[-180,180,540].map(t=>[[-60,t],[75,t]]);function Vn(t,e){return["Etc/GMT-12","Etc/GMT+12"].map(n=>new Intl.DateTimeFormat(
e,{weekday:"long",timeZone:n}).format(t))}function Ie(t,e,n){let o=Ct(t,"dl-date",n);return{items(r,i){let[a,l]=Vn(U(r),
r.language),{dateLine:d,antimeridian:c}=r.words,u=`${a} | ${d} | ${l}`;return o.items([{id:"date line",text:u,paths:e(),
height:.75,rank:3.2},{id:"meridian",text:c,paths:Kn,height:.92,rank:3.2}],i)}}}var lt=class t{constructor(e,n,o){this.size=o,this.cells=new Map,this.leaders=[],this.width=Math.ceil(o.x/6)+1;let r=Math.
ceil(o.y/6)+1;this.dots=new Uint8Array(this.width*r);for(let[i,a]of n)this.isInside(i,a)&&(this.dots[this.dotAt(i,a)]=
1);this.sums=new Uint32Array((this.width+1)*(r+1));for(let i=0;i<r;i+=1)for(let a=0,l=0;a<this.width;a+=1)l+=this.dots[i*
this.width+a],this.sums[(i+1)*(this.width+1)+a+1]=this.sums[i*(this.width+1)+a+1]+l;this.height=r;for(let i of e)this.
add(i)}isInside(e,n){return e>=0&&n>=0&&e<this.size.x&&n<this.size.y}dotAt(e,n){return Math.floor(n/6)*this.width+Math.
floor(e/6)}copy(){let e=Object.assign(Object.create(t.prototype),this);return e.cells=new Map([...this.cells].map(([n,
o])=>[n,o.slice()])),e.leaders=this.leaders.slice(),e}*keys({left:e,top:n,right:o,bottom:r},i=0){for(let a=Math.floor(
(n-i)/48);a<=Math.floor((r+i)/48);a+=1)for(let l=Math.floor((e-i)/48);l<=Math.floor((o+i)/48);l+=1)yield l*4096+a}add(e){
for(let n of this.keys(e)){let o=this.cells.get(n);o?o.push(e):this.cells.set(n,[e])}}near(e,n=0){let o=new Set;for(let r of this.
keys(e,n))for(let i of this.cells.get(r)??[])o.add(i);return o}inkUnder({left:e,top:n,right:o,bottom:r}){let[i,a]=[e,o].
map(u=>Math.max(0,Math.min(this.width,Math.round(u/6)))),[l,d]=[n,r].map(u=>Math.max(0,Math.min(this.height,Math.round(
u/6)))),c=(u,s)=>this.sums[s*(this.width+1)+u];return c(a,d)-c(i,d)-c(a,l)+c(i,l)}inkAlong([e,n,o,r]){let i=Math.ceil(
Math.hypot(o-e,r-n)/6),a=0;for(let l=1;l<i;l+=1){let[d,c]=[e+(o-e)*l/i,n+(r-n)*l/i];this.isInside(d,c)&&(a+=this.dots[this.
dotAt(d,c)])}return a}};function $e(){let t=new Map;return function(n,o=!1){let r=n.parentNode,a=`${(n.childElementCount?[...n.children]:[n]).
map(u=>u.textContent).join(`
`)} ${r.className.includes("minor")} ${o}`,l=t.get(a);if(l)return l;let{className:d}=r;r.classList.remove("dl-hidden"),
r.classList.toggle("dl-brief",o);let c={width:Math.ceil(n.offsetWidth),height:Math.ceil(n.offsetHeight)};return r.className=
d,c.width&&t.set(a,c),c}}var et=1e3,Jn=60,Xn=[0,-45,45,180,-135,135,-90,90,-22.5,22.5,-157.5,157.5,-67.5,67.5,-112.5,112.5].map(t=>[Math.cos(t*
Math.PI/180),Math.sin(t*Math.PI/180)]),Yn=[0,8,20,34,50,70,95,125];function De({x:t,y:e,gap:n,width:o,height:r,inside:i,
reach:a,brief:l=!1}){let d=l?Jn:0,[c,u]=[0,!1],s=[];i&&s.push({x:t,y:e,dx:0,dy:0,angle:c,cost:d,boxes:[W(t,e,o,r)],leader:null,
onLine:u,brief:l});for(let f of Yn.filter(p=>p<=a))Xn.forEach(([p,h],g)=>{let[x,w]=[p,h].map(O=>Math.max(-1,Math.min(1,
O*1.42))),m=p*(n+f)+x*o/2,y=h*(n+f)+w*r/2,v=f>8?[t,e,t+p*(n+f),e+h*(n+f)]:null,b=d+(i?20:0)+f+g*1.5,S=[W(t+m,e+y,o,r)];
s.push({x:t+m,y:e+y,dx:m,dy:y,angle:c,cost:b,boxes:S,leader:v,onLine:u,brief:l})});return s}function Re({x:t,y:e},{width:n,
height:o}){return[-1,1].flatMap(r=>[1,-1].map(i=>W(t+i*(4+n/2),e+r*(6+o/2),n,o)))}function Be({line:t,width:e,height:n,
size:o}){let r=[0];for(let d=1;d<t.length;d+=1)r.push(r[d-1]+Math.hypot(t[d][0]-t[d-1][0],t[d][1]-t[d-1][1]));let i=r[r.
length-1],a=d=>{let c=1;for(;c<r.length-1&&r[c]<d;)c+=1;let u=(d-r[c-1])/(r[c]-r[c-1]||1);return[0,1].map(s=>t[c-1][s]+
(t[c][s]-t[c-1][s])*u)},l=[];for(let d=.08;d<=.921;d+=.04){let c=i*d;if(c<e/2+14||c>i-e/2-14)continue;let[u,s,f]=[a(c-
e/2),a(c+e/2),a(c)];if(tt(W(f[0],f[1],e,n),o)>0)continue;let p=Math.atan2(s[1]-u[1],s[0]-u[0]);Math.abs(p)>Math.PI/2&&
(p+=p>0?-Math.PI:Math.PI);let h=Math.max(1,Math.ceil(e/n)),g=Array.from({length:h},(m,y)=>{let v=((y+.5)/h-.5)*e;return W(
f[0]+Math.cos(p)*v,f[1]+Math.sin(p)*v,n,n)}),[x,w]=f;l.push({x,y:w,dx:0,dy:0,angle:p,cost:Math.abs(d-.5)*60,boxes:g,leader:null,
onLine:!0})}return l}function Ge(t,e,n,o){let r=new lt(e,n,o),i=t.filter(s=>s.always),a=t.filter(s=>s.must&&!s.always),
l=null;for(let s=0;s<6;s+=1){let f=r.copy(),p=ze([...i,...a],f),h=w=>p.get(w.id)?.total??et*(2-t.indexOf(w)/t.length),
g=a.reduce((w,m)=>w+h(m),0);(!l||g<l.total)&&(l={chosen:p,field:f,total:g});let x=a.filter(w=>h(w)>et/5).sort((w,m)=>h(
m)-h(w))[0];if(!x||x===a[0])break;a=[x,...a.filter(w=>w!==x)]}let{chosen:d,field:c}=l??{chosen:new Map,field:r},u=t.filter(
s=>!s.must&&!s.always);for(let[s,f]of ze(u,c))d.set(s,f);return d}function ze(t,e){let n=new Map;for(let o of t){let r=null,
i=o.always?1/0:et;for(let a of o.candidates){if(a.cost-10>=i)continue;let l=to(o,a,e,i);l>=i||(r={...a,total:l},i=l)}r&&
(Qn(o.id,r,e),n.set(o.id,r))}return n}function Qn(t,{boxes:e,leader:n},o){for(let r of e)o.add({...r,owner:t});n&&o.leaders.
push(n)}function to(t,e,n,o){let r=e.cost;t.previous&&Math.hypot(t.previous.dx-e.dx,t.previous.dy-e.dy)<4&&(r-=10);for(let i of e.
boxes){let a=tt(i,n.size);if(a>0&&(r+=et+a),r>=o)return r;for(let l of n.near(i)){let d=l.owner===t.id?0:Q(i,l);d>0&&(r+=
et+d)}for(let l of n.leaders)$t(l,i)&&(r+=et/2);if(r>=o)return r;e.onLine||(r+=Math.min(45,3*n.inkUnder(i)))}if(e.onLine)
return r;for(let i of n.near(e.boxes[0],34))i.marker&&i.owner!==t.id&&(r+=Math.max(0,34-ee(e.boxes[0],i))*2);return e.
leader?r+eo(t,e.leader,n):r}function eo(t,e,n){let[o,r,i,a]=e,l=Math.min(60,10*n.inkAlong(e)),d={left:Math.min(o,i),top:Math.
min(r,a),right:Math.max(o,i),bottom:Math.max(r,a)};for(let c of n.near(d,30))o>c.left-4&&o<c.right+4&&r>c.top-4&&r<c.bottom+
4||c.owner===t.id||($t(e,c)&&(l+=et/2),c.marker&&(l+=4*Math.max(0,30-ne(e,(c.left+c.right)/2,(c.top+c.bottom)/2))));return l}var no=[-720,-360,0,360,720],ft=90;function At({line:t,holds:e}){let n=no.map(r=>t.map(([i,a])=>[i,a+r]));return e.length!==
1?n:[(t[t.length-1][1]<t[0][1]?n.toReversed():n).flatMap((r,i)=>r.slice(i?1:0))]}function oo(t){let e=At(t);if(t.holds.
length===2){let r=e.flat().map(([,d])=>d),[i,a]=[Math.min(...r)-360,Math.max(...r)+360];return[[[-ft,i],[-ft,a],[ft,a],
[ft,i]],...e]}if(!t.holds.length)return e;let[n]=e,o=t.holds[0]==="north"?ft:-ft;return[[...n,[o,n[n.length-1][1]],[o,
n[0][1]]]]}function Ze(t,e){F(t,"dl-rings",380);let o={pane:"dl-rings",renderer:L.svg({pane:"dl-rings",padding:.4}),interactive:!1,
smoothFactor:.5},r=new Map;function i(a){let[l,d]=[At(a),a.id],c=()=>e(r.get(d)?.ring.text??""),u=L.polyline(l,{...o,className:"\
dl-touch",interactive:!0,bubblingMouseEvents:!1});return u.on("mouseover click",c).on("mouseout",()=>e("")),[L.polygon(
oo(a),{...o,className:"dl-reached",stroke:!1,fillRule:"evenodd"}),L.polyline(l,{...o,className:"dl-range"}),u]}return{
render({rings:a}){let l=new Map(a.map(d=>[d.id,d]));for(let[d,{parts:c}]of r)if(!(l.get(d)&&r.get(d)?.written===JSON.stringify(
l.get(d)?.line))){for(let u of c)u.remove();r.delete(d)}for(let[d,c]of l){let u=r.get(d);if(u){u.ring=c;continue}let s=i(
c);for(let f of s)f.addTo(t);it(s[1]).dataset.ring=d,r.set(d,{ring:c,written:JSON.stringify(c.line),parts:s})}}}}var _e=24,ro=15,so=125,io=8,qe=t=>`arc ${t}`,je=t=>`straight ${t}`,ao=t=>({id:t.id,text:t.label,paths:At(t),height:.2,
rank:2.5});function Fe(t,e,n,o){let r=t.getContainer(),i=$e(),a=Ie(t,o,i),l=Ct(t,"dl-range-label",i),d=null;function c(m){
let y=t.getSize();if(!y.x||!y.y)return null;let v=ye(m),b=Me(t,e.values(),v,Et(m),d,m.words.nearbyCount),S=[...u(b),...s()],
O=f(b),$=[...O.values()].flatMap(pt).filter(I=>Ot(I,y)),k=h(v,Et(m),b,y),T=[...a.items(m,y),...l.items(m.rings.map(ao),
y)],N=[...k,...g(O,y),...T].sort((I,R)=>I.rank-R.rank),C=Ge(N,S,$,y);for(let I of e.values())x(I,C.get(I.place.id));for(let{
id:I,label:R}of T)w(R,C.get(I),!1);for(let[I,R]of n)w(R.label,C.get(qe(I)),!0),R.straight&&w(R.straight.label,C.get(je(
I)),!0);let z=[...C.values()].flatMap(I=>I.boxes),Z=o().flatMap(I=>pt(at(t,I)));return new lt([...S,...z],[...$,...Z],
y)}function u(m){let y=[...m].map(([{place:{id:S}},{x:O,y:$}])=>({...W(O,$,_e,_e),owner:S,marker:!0})),v=t.getSize(),b=[];
for(let[{members:S,count:O,place:$},k]of m){if(!S.length)continue;let T=Re(k,i(O)),N=[...y.filter(({owner:z})=>z!==$.id),
...b],C=T.findIndex(z=>tt(z,v)===0&&N.every(Z=>Q(z,Z)===0));O.dataset.corner=String(Math.max(C,0)),b.push(T[Math.max(C,
0)])}return[...y,...b]}function s(){let m=r.getBoundingClientRect();return[...r.querySelectorAll(".leaflet-control, .d\
l-notice:not(:empty)")].map(y=>{let v=y.getBoundingClientRect();return{left:v.left-m.left,top:v.top-m.top,right:v.right-
m.left,bottom:v.bottom-m.top}})}function f(m){let y=new Map;for(let v of n.values()){let b=e.get(v.arc.to);(v.arc.claim||
b&&(!b.marker||m.has(b)))&&y.set(v,at(t,v.arc.paths[0]))}return y}function p({at:m,marker:y,card:v},b){let{x:S,y:O}=t.
latLngToContainerPoint(m),$=!y;return[!1,!0].flatMap(k=>De({x:S,y:O,gap:$?0:ro,inside:$,reach:b,brief:k,...i(v,k)}))}function h(m,y,v,b){
return[...e.values()].flatMap(S=>{let{id:O,quiet:$}=S.place,k=m.includes(O),T=k?m.indexOf(O)/m.length:S.place.rank,{x:N,
y:C}=t.latLngToContainerPoint(S.at);if(!Ot([N,C],b,20)||S.marker&&!v.has(S))return[];let z=k||T===1&&!$||!S.marker,Z=Ot(
[N,C],b)&&z,I=Z&&y.includes(O),R=p(S,z?so:io);return[{id:O,entry:S,must:Z,always:I,rank:T,previous:S.spot,candidates:R}]})}
function g(m,y){let v=(b,S,O,$)=>({id:b,rank:$,must:!1,candidates:Be({line:O,size:y,...i(J(S))})});return[...m].flatMap(
([{arc:b,label:S,straight:O},$])=>{let k=b.rank+(b.reach?.6:-.6),T=J(S).textContent?[v(qe(b.id),S,$,k)]:[];return!O||!b.
straight?T:[...T,v(je(b.id),O.label,at(t,b.straight.path),b.rank+.6)]})}function x(m,y){m.spot=y;let{classList:v}=G(m.
label);if(v.toggle("dl-hidden",!y&&!!m.marker),v.toggle("dl-unplaced",!y&&!m.marker),v.toggle("dl-brief",!!y?.brief),!y||
(m.card.style.transform=`translate(calc(${y.dx}px - 50%), calc(${y.dy}px - 50%))`,m.leader.hidden=!y.leader,!y.leader))
return;let[b,S]=[y.leader[2]-y.leader[0],y.leader[3]-y.leader[1]];m.leader.style.width=`${Math.hypot(b,S)}px`,m.leader.
style.transform=`rotate(${Math.atan2(S,b)}rad)`}function w(m,y,v){G(m).classList.toggle("dl-hidden",!y),y&&(m.setLatLng(
t.containerPointToLatLng([y.x,y.y])),v&&(J(m).style.transform=`translate(-50%, -50%) rotate(${y.angle}rad)`))}return{arrange:c,
fanOut(m){d={ids:m,zoom:t.getZoom()}}}}var We=new Map;function co(t,e){let n=`${e} ${t}`,o=We.get(n);if(o===void 0){let r={timeZone:t,weekday:"short",day:"nu\
meric",month:"short",year:"numeric"},i={hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZoneName:"longOffset"};try{
o={date:new Intl.DateTimeFormat(e,r),whole:new Intl.DateTimeFormat(e,{...r,...i})}}catch{o=null}We.set(n,o)}return o}function Y(t,e,n){
let o=co(t,n);if(!o)return null;let r=Object.fromEntries(o.whole.formatToParts(e).map(({type:i,value:a})=>[i,a]));return{
time:`${r.hour}:${r.minute}`,weekday:r.weekday,date:o.date.format(e).replace(",",""),offset:`UTC${lo(r.timeZoneName)}`}}
function lo(t){return t.replace("GMT","").replace("-","−").replace(/^([+\u2212])0/,"$1").replace(":00","")||"+0"}var He=(t,e)=>t.map(n=>n.id===e?{...n,shown:!n.shown}:n);function Zt(t,e){let n=t.every(o=>o.shown===(o.id===e));return t.
map(o=>({...o,shown:n||o.id===e}))}var Ue=t=>t.map(e=>({...e,shown:!0}));var Ke={circle:{path:"M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19z",baseline:16.3},square:{path:"M3.5 3.5h17v17h-17z",
baseline:16.3},diamond:{path:"M12 .8 23.2 12 12 23.2 .8 12z",baseline:16.3},triangle:{path:"M12 1 23.6 22H.4z",baseline:19},
hexagon:{path:"M6.4 2.2h11.2L23.2 12l-5.6 9.8H6.4L.8 12z",baseline:16.3},ring:{path:"M12 1.5a10.5 10.5 0 1 1 0 21a10.5\
 10.5 0 1 1 0-21zM12 5a7 7 0 1 0 0 14a7 7 0 1 0 0-14z",baseline:16.3}};var uo=Ke;function mt(t,e=!1){let n=j("svg",{viewBox:"-2 -2 28 28","aria-hidden":"true",class:e?"dl-open":""}),{path:o,
baseline:r}=uo[t.shape],i=e?{d:o,style:`stroke: ${t.colour}`}:{d:o,fill:t.colour},a=j("text",{x:12,y:r,...e?{}:{fill:t.
ink}});return a.textContent=t.letter,n.append(j("path",i),a),n}var po={site:["circle",{cx:"11",cy:"7",r:"5",class:"dl-key-site"}],city:["circle",{cx:"11",cy:"7",r:"5",class:"dl-key-\
city"}],area:["path",{d:"M3 4 9 2l9 2 2 6-8 3-8-1z",class:"dl-key-area"}],disputed:["path",{d:"M1 12 11 2M6 12 16 2M11\
 12 21 2",class:"dl-hatch"}],dateLine:["path",{d:"M0 7h22",class:"dl-key-date-line"}]};function Ve(t,e,n,o,r){let i=A(
"div","dl-map-legend"),[a,l,d]=[A("ul","dl-layers"),A("button","dl-all"),A("ul","dl-key")];l.type="button",l.addEventListener(
"click",()=>{a.querySelector("button")?.focus(),o(Ue(f))});let[c,u]=[A("button","dl-night-switch"),A("span")];c.type="\
button",c.append(A("span","dl-key-night"),u),c.addEventListener("click",()=>r(!e().night.shown)),i.append(a,c,d,l);let s=new Map,
f=[],p=[],h="";function g(m){let y=A("button");y.type="button",y.title=e().words.onlyLayer,y.setAttribute("aria-keysho\
rtcuts","O"),y.addEventListener("click",({detail:b})=>{b<2&&(p=f),o(b===2?Zt(p,m):He(f,m))}),y.addEventListener("keydo\
wn",b=>{b.key.toLowerCase()!=="o"||b.ctrlKey||b.metaKey||b.altKey||(b.preventDefault(),o(Zt(f,m)))});let v=A("li");return v.
append(y),a.append(v),s.set(m,y),y}function x(){let{words:m,places:y}=e();a.setAttribute("aria-label",m.legend),l.textContent=
m.allLayers,d.setAttribute("aria-label",m.key);for(let S of s.values())S.title=m.onlyLayer;let v=["site","city","area"].
filter(S=>y.some(({precision:O})=>O===S)),b=[...v.length>1?v:[],"disputed","dateLine"];d.replaceChildren(...b.map(S=>mo(
S,m[S])))}function w(m,y){let v=m.places.find(({id:k})=>k===m.origin),b=m.instant&&v?Y(v.timeZone,y,m.language):null,{
night:S,nightAt:O}=m.words,$=b?O.replace("{time}",b.time).replace("{date}",b.date).replace("{place}",()=>v?.name??""):
S;V(u,$),c.setAttribute("aria-pressed",String(m.night.shown))}return{attach(){let m=t.getContainer();m.parentElement?.
classList.add("dl-frame"),m.after(i),n.register(x)},render(m,y){w(m,y);let v=JSON.stringify(m.layers);if(h!==v){h=v,f=
m.layers;for(let[b,S]of s)f.some(O=>O.id===b)||(S.parentElement?.remove(),s.delete(b));for(let b of f){let S=s.get(b.id)??
g(b.id);S.setAttribute("aria-pressed",String(b.shown)),S.replaceChildren(mt(b),dt("span","",b.title))}l.classList.toggle(
"dl-idle",f.every(({shown:b})=>b))}}}}function mo(t,e){let n=j("svg",{viewBox:"0 0 22 14","aria-hidden":"true"}),[o,r]=po[t];
n.append(j(o,r));let i=A("li");return i.append(n,e),i}var ho=t=>Math.max(0,Math.ceil(Math.log2(t/256)*10)/10);function _t(t,e){t.setMinZoom(ho(t.getSize().x)),t.options.maxBoundsViscosity=
1,t.setMaxBounds([[-85,e-30],[85,e+360+30]])}var go=[-720,-360,0,360,720];function Je(t){let e=[],n="";F(t,"dl-night",300).style.pointerEvents="none";let o={className:"\
dl-night",pane:"dl-night",renderer:L.svg({pane:"dl-night",padding:.4}),interactive:!1,smoothFactor:1};return{renderer:o.
renderer,render({shown:r,at:i,rings:a},l){if(!r){for(let u of e.splice(0))u.remove();n="";return}if(!a.length)return;let d=Math.
floor((l.getTime()-Date.parse(i))/6e4);if(n===`${i} ${d}`)return;n=`${i} ${d}`;let c=ue(d*6e4);a.forEach((u,s)=>{let f=go.
map(p=>[u.map(([h,g])=>[h,g+c+p])]);e[s]?e[s].setLatLngs(f):e.push(L.polygon(f,o).addTo(t))})}}}function xo(t){let e=n=>Math.abs(Math.abs(n%360)-180)<.01;return t.flatMap(n=>{let o=[[n[0]]];for(let[r,i]of n.slice(1).
entries()){let a=n[r];e(a[1])&&e(i[1])||Math.abs(a[0])>89.9&&Math.abs(i[0])>89.9?o.push([i]):o[o.length-1].push(i)}return o.
filter(r=>r.length>1)})}function Xe(t,{lat:e,lng:n}){return t.map(r=>{let[i,a]=[0,1].map(p=>r.map(h=>h[p]).sort((h,g)=>h-
g)),[l,d,c,u]=[i[0],i.at(-1),a[0],a.at(-1)].map(Number),s=l<=e&&e<=d&&c<=n&&n<=u,f=Math.min(...r.map(p=>Math.hypot(p[0]-
e,p[1]-n)));return{ring:r,order:s?-(d-l)*(u-c):f}}).sort((r,i)=>r.order-i.order)[0]?.ring??[]}function Ye(t,e){let n=L.
svg({pane:e,padding:.4}),o=[],r="";return{render({outline:i}){let a=JSON.stringify(i);if(a===r)return;r=a;for(let c of o)
c.remove();if(o=[],!i)return;let l=i.rings,d={pane:e,renderer:n,interactive:!1};o=[L.polygon(l,{...d,className:"dl-wit\
hin",stroke:!1}),L.polyline(xo(l),{...d,className:"dl-outline"})];for(let c of o)c.addTo(t)}}}function Qe(t,e){let n=U(t),o=t.places.find(l=>l.id===t.origin),r=o?Y(o.timeZone,n,t.language):null,i=t.places.map(l=>Y(
l.timeZone,n,t.language)?.offset),a=new Set(i).size>1;for(let{place:l,clock:d,button:c}of e){let u=Y(l.timeZone,n,t.language),
s=yo(t.words.reading,l.description,u);c.getAttribute("aria-label")!==s&&c.setAttribute("aria-label",s),d&&V(d,a||l.id===
t.origin?en(r,u):"")}}function tn(t,e){let n=U(t),o=t.places.find(({id:r})=>r===t.origin);return en(o?Y(o.timeZone,n,t.
language):null,Y(e.timeZone,n,t.language))}function yo(t,e,n){return n?`${e} ${t.replace("{weekday}",n.weekday).replace(
"{time}",n.time)}`:e}function en(t,e){return e?`${t&&e.date!==t.date?`${e.weekday} `:""}${e.time} · ${e.offset}`:""}var bo=new Map([["ArrowRight",1],["ArrowDown",1],["ArrowLeft",-1],["ArrowUp",-1],["Home",-1/0],["End",1/0]]);function nn(t,e,n){
let o=bo.get(t);return o===void 0?null:Number.isFinite(o)?(e+o+n)%n:o<0?0:n-1}var on=t=>t==="Enter"||t===" ";function rn(t,e){
t.contains(document.activeElement)||e.every((n,o)=>t.children[o]===n)||t.append(...e)}var wo=matchMedia("(hover: hover)").matches;function sn(t,{onChoose:e,onPoint:n,onSpread:o}){let r=new Map,i=[];function a(s){
let f=r.get(s);if(!f)throw new Error(`no place ${s} on the map`);return f}function l(s){let f=L.latLng(s.latitude,s.longitude),
p=s.precision==="area",h={autoPanOnFocus:!1,keyboard:!0,riseOnHover:!1},g=p?null:L.marker(f,{...h,icon:st("dl-marker")}).
addTo(t),x=L.marker(f,{...h,keyboard:p,icon:st("dl-label"),pane:p?"markerPane":"dl-labels"}).addTo(t),w=G(g??x);w.dataset.
place=s.id,w.addEventListener("keydown",m=>d(m,s.id)),w.addEventListener("focus",()=>{w.classList.add("dl-focus"),w.matches(
":focus-visible")&&n(s.id)}),w.addEventListener("blur",()=>{w.classList.remove("dl-focus"),n("")});for(let m of[g,x])m?.
on("click",({originalEvent:{target:y}})=>{y instanceof Element&&y.classList.contains("dl-count")?o(s.id):e(s.id)}),wo&&
m?.on("mouseover",()=>n(s.id)).on("mouseout",()=>n(""));return{place:s,anchor:f,at:f,marker:g,label:x,button:w,card:A(
"span","dl-card"),clock:null,leader:A("span","dl-leader"),count:A("span","dl-count"),members:[],spot:void 0,written:""}}
function d(s,f){if(s.key.toLowerCase()==="n"&&!s.ctrlKey&&!s.metaKey&&!s.altKey){o(f);return}let p=nn(s.key,i.indexOf(
f),i.length);p===null&&!on(s.key)||(s.preventDefault(),s.stopPropagation(),p===null?e(f):a(i[p]).button.focus())}function c(s,f,p){
let h=Lt(p,f),[g,x]=[p.chosen===f.id,p.origin===f.id],w=JSON.stringify([f,h,g,x]);if(s.written===w)return;s.written=w,
s.place=f,s.button.setAttribute("aria-pressed",String(g));let m=G(s.label);if(s.marker){let v=G(s.marker);s.count=A("s\
pan","dl-count"),v.replaceChildren(mt(h,f.precision==="city"),s.count),v.classList.toggle("dl-quiet",f.quiet),v.classList.
toggle("dl-chosen",g),v.classList.toggle("dl-origin",x),v.classList.toggle("dl-minor",f.rank>1),m.setAttribute("aria-h\
idden","true")}m.classList.toggle("dl-area-label",!s.marker),m.classList.toggle("dl-minor",f.rank>1),m.classList.toggle(
"dl-quiet",f.quiet),m.classList.toggle("dl-chosen",g);let y=A("span","dl-name");s.marker||y.append(mt(h)),y.append(A("\
bdi","",f.name)),s.clock=f.rank===1?A("span","dl-clock"):null,s.card=A("span","dl-card"),s.card.append(y,A("span","dl-\
far",f.far)),s.clock&&s.card.append(s.clock),s.leader=A("span","dl-leader"),m.replaceChildren(s.leader,s.card)}function u(s){
let f=new Map(s.places.map(h=>[h.id,h]));for(let[h,g]of r)f.get(h)?.precision!==g.place.precision&&(g.marker?.remove(),
g.label.remove(),r.delete(h));for(let[h,g]of f){let x=r.get(h)??l(g);r.set(h,x);let w=L.latLng(g.latitude,g.longitude);
if(!x.anchor.equals(w))for(let m of[x.marker,x.label])m?.setLatLng(w);x.anchor.equals(w)||(x.at=w),x.anchor=w,c(x,g,s)}
i=[...f.keys()];let p=t.getPane("markerPane");p&&rn(p,i.map(h=>a(h).button))}return{entries:r,entry:a,render:u}}function an(t,{isReady:e,isFitted:n,fit:o,arrange:r}){let{classList:i}=t.getContainer(),a=null;addEventListener("befor\
eprint",()=>{!e()||a||(a={fitted:n(),bounds:t.getBounds(),center:t.getCenter(),zoom:t.getZoom()},i.add("dl-printed"),t.
invalidateSize({pan:!1}),a.fitted?o():t.fitBounds(a.bounds,{animate:!1}),r())}),addEventListener("afterprint",()=>{a&&
(i.remove("dl-printed"),t.invalidateSize({pan:!1}),a.fitted?o():t.setView(a.center,a.zoom,{animate:!1}),a=null,r())})}function cn(t=Date.now){let e=0,n=0,o=0;return{next(){return[n,e]=[t(),Math.max(t(),o+1)],o=e,e},isLate(r){return o=Math.
max(o,r),r<e&&t()-n<3e3}}}function Mo(t){let e=10**Math.floor(Math.log10(t));return([5,2,1].find(o=>o*e<=t)??1)*e}var qt=100;function jt(t,e,n){
let{x:o,y:r}=t.getSize().divideBy(2),a=t.distance(t.containerPointToLatLng([o-qt/2,r]),t.containerPointToLatLng([o+qt/
2,r]))/n.unit.metres,l=Mo(a);e.style.width=`${l/a*qt}px`,e.textContent=n.words.length.replace("{number}",l.toLocaleString(
n.language)).replace("{unit}",n.unit.sign)}var ln="(prefers-color-scheme: dark)";function Ft(){let t=[...document.head.querySelectorAll("style")].filter(o=>o.textContent?.
includes("--background-color"));for(let o of t.slice(0,-1))o.remove();let e=getComputedStyle(document.documentElement).
getPropertyValue("--background-color").trim(),n=e?Lo(e):matchMedia(ln).matches;document.documentElement.dataset.dlTheme=
n?"dark":"light"}function Lo(t){let e=A("span");e.style.color=t,document.body.append(e);let[n,o,r]=(getComputedStyle(e).
color.match(/[\d.]+/g)??[]).map(Number);return e.remove(),n*.3+o*.59+r*.11<128}function fn(){Ft(),window.Streamlit?.events.
addEventListener("streamlit:render",()=>setTimeout(Ft)),matchMedia(ln).addEventListener("change",Ft)}function un(t,e){let n=null,o=0,r=i=>t.getContainer().classList.toggle("dl-online",i);return{render({baseMap:i,tiles:{
address:a,attribution:l}}){let d=i==="openstreetmap";d&&!n?(n=L.tileLayer(a,{attribution:l,maxZoom:19,className:"dl-ti\
les",referrerPolicy:"strict-origin"}),n.on("tileload",()=>{r(!0),e(!1)}),n.on("tileerror",()=>{r(!1),e(!0)}),n.addTo(t),
o=t.getMaxZoom(),t.setMaxZoom(15)):!d&&n&&(n.remove(),n=null,t.setMaxZoom(o),r(!1),e(!1))}}}var vo=1800;function dn(t,e){let n=t.getContainer(),o=A("p","dl-wheel-hint");o.setAttribute("aria-hidden","true"),n.append(
o);let r=!1,i=0;function a(){clearTimeout(i),o.textContent=""}n.addEventListener("click",()=>{r=!0,a()}),n.addEventListener(
"mouseleave",()=>{r=!1,a()}),n.addEventListener("wheel",l=>{if(r||l.ctrlKey||l.metaKey||document.fullscreenElement){a();
return}l.stopImmediatePropagation(),o.textContent=e().words.wheel,clearTimeout(i),i=setTimeout(a,vo)},{capture:!0,passive:!0})}function pn(){let t="",e=[];return{register(n){e.push(n),n()},render(n){if(t!==n){t=n;for(let o of e)o()}}}}var mn=5;function hn(t){let e=t.getContainer(),n=null,o=null,r=null,[i,a]=[0,0],l=null,d=cn(),c=pn();ko(t);let{attach:u,
point:s,announce:f,notice:p}=Jt(e);e.addEventListener("keydown",M=>{M.key==="Escape"&&n?.whole.chosen&&B("")});let h=Je(
t),g=Ne(t,h.renderer,s),x=pe(t,B),w=re(t),m=Ye(t,"dl-areas"),y=Ze(t,s);F(t,"dl-arcs",400),F(t,"dl-labels",590).classList.
add("dl-passive");let v=L.svg({pane:"dl-arcs",padding:.4}),b=se(t,v),S=un(t,M=>p("tiles",M?C().words.noTiles:"")),O=sn(
t,{onChoose:B,onPoint:z,onSpread:I}),$=te(t,v,{onChoose:M=>O.entries.has(M)&&B(M),onPoint:R}),k=Ve(t,C,c,K,nt),T=Fe(t,
O.entries,$.drawn,g.dateLines),N=A("div","dl-scale");function C(){if(!n)throw new Error("no scene yet");return n.shown}
function z(M){if(!M){s("");return}let P=C(),{place:E,members:D,at:q}=O.entry(M),_=O.entries.get(P.origin)?.place.name??
"",rt=E.far&&P.words.farFrom.replace("{far}",E.far).replace("{origin}",()=>_),{words:H}=P,Nt=D.length?H.nearby.replace(
"{places}",()=>Z(M)):"",Ln=[rt||H.origin,tn(P,E),Nt].filter(Boolean);s(E.name,Ln,D.length?H.spread:"",t.latLngToContainerPoint(
q))}function Z(M){let{anchor:P,members:E}=O.entry(M);return[...E.slice(0,mn).map(q=>{let{place:_,anchor:rt}=O.entry(q),
H=Yt(P,rt);return H?`${_.name} ${Qt(H,C())}`:_.name}),...E.length>mn?["…"]:[]].join(C().words.comma)}function I(M){let P=[
M,...O.entry(M).members];if(P.length===1)return;let E=P.map(_=>O.entry(_).anchor),D=he(t,E);Bt(E.map(_=>t.project(_,D))).
length>1&&D>t.getZoom()?(r=null,kt(t,E)):(T.fanOut(P),gt()),f(P.map(_=>O.entry(_).place.name).join(C().words.comma)),s(
"")}function R(M){s($.drawn.get(M)?.arc.text??"")}function B(M){n&&(ut({...n.whole,chosen:M}),M&&f(`${O.entry(M).place.
description} ${C().words.chosen}`),vt(e,{place:M,revision:d.next()}))}function K(M){if(!n)return;ut({...n.whole,layers:M});
let P=M.filter(E=>E.shown).map(E=>E.id);vt(e,{layers:P,revision:d.next()})}function nt(M){n&&(ut({...n.whole,night:{...n.
whole.night,shown:M}}),vt(e,{night:M,revision:d.next()}))}function ht(M){let P=d.isLate(M.revision);if(!n||!P)return ut(
M);let{layers:E,chosen:D,night:q}=n.whole;ut({...M,layers:E,chosen:D,night:{...M.night,shown:q.shown}})}function ut(M){
let P=n?.shown,E=de(M);n={whole:M,shown:E},P||yn(E),S.render(E),h.render(E.night,U(E)),c.render(E.language),o&&Wt(),k.
render(E,U(E)),p("layers",E.layers.some(({shown:D})=>D)?"":E.words.noLayers),l?.render(E),jt(t,N,E),x.render(E,o),m.render(
E),y.render(E),O.render(E),$.render(E),b.render(E),P&&P.places.length!==E.places.length&&f(E.words.shown.replace("{n}",
String(E.places.length))),Ut(),E.fit.n!==i&&(i=E.fit.n,ot()),E.focus.n!==a?(a=E.focus.n,wn(E.focus.place)):E.outline&&
E.outline.name!==P?.outline?.name?Tt():bn(be(P,E)),gt()}function yn(M){k.attach(),k.render(M,U(M)),l=xe(t,C,c,ot,N),u(),
g.load(M.baseMapAddress,M.frame.west).then(P=>{o=P,o?x.render(C(),o):p("ground",C().words.noBaseMap),requestAnimationFrame(
()=>setTimeout(()=>window.Streamlit?.setComponentValue({stands:!0}))),Wt(),Ht()}),[i,a]=[M.fit.n,M.focus.n],t.invalidateSize(
{pan:!1}),dn(t,C),_t(t,M.frame.west),ot()}function Wt(){w.load(C()).then(Pt)}async function Ht(){let M=o&&await g.refine(
C().details);M&&(o=M,x.render(C(),o))}function Ut(){Qe(C(),O.entries.values())}function ot(M=ct(C())){let P=C(),E=P.places.
filter(_=>M.includes(_.id)),D=E.length?E:P.places;if(!D.length)return;let q=D.map(_=>L.latLng(_.latitude,_.longitude));
kt(t,q),r=()=>ot(M)}function bn(M){let P=M.flatMap(D=>O.entries.get(D)?.anchor??[]),E=t.getBounds().pad(-.03);P.every(
D=>E.contains(D))||ot(P.length>1?M:[...ct(C()),...M])}function wn(M){let P=O.entries.get(M);if(!P){Tt();return}t.panTo(
P.anchor,{animate:!It()})}function Tt(){let{arcs:M,fit:P,outline:E}=C(),D=M.filter(H=>H.claim).map(H=>H.paths[0]),q=O.
entries.get(P.claim[0])?.anchor,_=E&&q?Xe(E.rings,q):[],rt=[...D.flat(),..._];rt.length&&(kt(t,rt.map(([H,Nt])=>L.latLng(
H,Nt))),r=Tt)}function gt(){if(!n)return;let M=T.arrange(n.shown);for(let{place:P,members:E,button:D}of O.entries.values()){
let q=E.length?`${C().words.nearby.replace("{places}",()=>Z(P.id))}. ${C().words.spread}`:"";(D.getAttribute("aria-des\
cription")??"")!==q&&D.setAttribute("aria-description",q)}M&&w.arrange(n.shown,M)}let Kt=0;function Pt(){cancelAnimationFrame(
Kt),Kt=requestAnimationFrame(gt)}function Mn(){let[M,P]=[r,t.getCenter()];t.invalidateSize({pan:!1}),n&&_t(t,n.shown.frame.
west),n&&M?M():n&&t.setView(P,t.getZoom(),{reset:!0}),Pt()}return t.on("zoomend moveend",()=>{n&&jt(t,N,n.shown),Ht(),
Pt()}),t.on("dragstart zoomstart",()=>{r=null}),new ResizeObserver(Mn).observe(e),setInterval(()=>{!n||n.shown.instant||
(Ut(),h.render(n.shown.night,U(n.shown)))},1e3),an(t,{isReady:()=>!!n,isFitted:()=>r!==null,fit:()=>(r??ot)(),arrange:gt}),
fn(),{render:ht}}function ko(t){let e=t.getContainer();e.classList.add("dl-map"),e.focus=()=>HTMLElement.prototype.focus.
call(e,{preventScroll:!0}),t.attributionControl?.setPrefix(!1),It()&&(Object.assign(t,{_zoomAnimated:!1}),t.options.inertia=
!1),matchMedia("(pointer: coarse)").matches&&t.dragging.disable()}var gn=new WeakMap;function xn(t,e){let n=gn.get(t);n||(n=hn(t),gn.set(t,n)),n.render(e)}function Eo(t,e){let n=Uint8Array.
from(atob(e),o=>o.charCodeAt(0));return xn(t,JSON.parse(new TextDecoder().decode(n))),window.feature_group=[],L.layerGroup()}
window.Dateline={draw:Eo,show:xn};})();
