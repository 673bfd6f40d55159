/* Built by `make js` from sources 848fb3429578c453. */
"use strict";(()=>{function C(t,e,n){let o=document.createElement(t);return e&&(o.className=e),n!==void 0&&(o.textContent=n),o}function pt(t,e,n){
let o=C(t,e,n);return o.dir="auto",o}function j(t,e){let n=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[
o,r]of Object.entries(e))n.setAttribute(o,String(r));return n}function K(t,e){t&&t.textContent!==e&&(t.textContent=e)}var Jt=30;function Xt(t){let e=C("div","dl-pointed"),n=C("p","dl-live");e.setAttribute("aria-hidden","true"),n.setAttribute(
"role","status");let o={x:0,y:0};return t.addEventListener("pointermove",({clientX:r,clientY:s})=>{let{left:a,top:c}=t.
getBoundingClientRect();o={x:r-a,y:s-c}},{passive:!0,capture:!0}),{attach:()=>t.append(e,n),point(r,s=[],a="",c=o){let d=r?
[pt(s.length?"strong":"span","",r)]:[],l=a?[C("small","",a)]:[];if(e.replaceChildren(...d,...s.map(p=>pt("span","",p)),
...l),!r)return;let u=e.offsetWidth/2+6,i=Math.max(u,Math.min(t.clientWidth-u,c.x)),f=c.y-Jt-e.offsetHeight;e.style.left=
`${i}px`,e.style.top=`${f>6?f:c.y+Jt/2}px`},announce(r){K(n,r)},notice(r,s){let a=t.querySelector(`.dl-notice[data-kin\
d=${r}]`);if(!a){let c=C("p","dl-notice");c.dataset.kind=r,c.setAttribute("role","status"),t.append(c),a=c}a.textContent=
s}}}var Yt=.0033528106647474805;function te(t,e){let n=Math.PI/180,[o,r]=[t,e].map(({lat:f})=>Math.atan((1-Yt)*Math.tan(f*
n))),s=Math.sin((r-o)/2)**2,a=Math.sin((e.lng-t.lng)*n/2)**2,c=2*Math.asin(Math.sqrt(s+Math.cos(o)*Math.cos(r)*a));if(!c)
return 0;let[d,l]=[(o+r)/2,(r-o)/2],u=(c-Math.sin(c))*(Math.sin(d)*Math.cos(l)/Math.cos(c/2))**2,i=(c+Math.sin(c))*(Math.
cos(d)*Math.sin(l)/Math.sin(c/2))**2;return 6378137*(c-Yt/2*(u+i))}function ee(t,{unit:e,language:n,words:o}){let r=t/
e.metres,s=r>0&&r<9.95?1:0;return o.length.replace("{number}",An(n,s).format(r)).replace("{unit}",e.sign)}var Qt=new Map;
function An(t,e){let n=`${t} ${e}`,o=Qt.get(n)??new Intl.NumberFormat(t,{minimumFractionDigits:e,maximumFractionDigits:e});
return Qt.set(n,o),o}function rt(t){return L.divIcon({className:t,html:"",iconSize:null})}function G(t){let e=t.getElement();if(!e)throw new Error(
"the marker is not on the map");return e}function st(t){return t.getElement()}function W(t,e,n){let o=t.createPane(e);
return o.style.zIndex=String(n),o}function yt(t,e,n){let o=L.marker([0,0],{icon:rt(e),interactive:!1,keyboard:!1,pane:"\
dl-labels"}).addTo(t),r=document.createElement("span");return r.textContent=n,G(o).append(r),o}function X(t){return G(
t).firstChild}function it(t,e){return e.map(n=>{let{x:o,y:r}=t.latLngToContainerPoint(n);return[o,r]})}var $t=()=>matchMedia(
"(prefers-reduced-motion: reduce)").matches;function ne(t,e,{onChoose:n,onPoint:o}){let r=new Map;function s(i,f,p){let m={className:f,pane:"dl-arcs",renderer:e,interactive:!1,
smoothFactor:.5};return L.polyline(i,{...m,...p}).addTo(t)}function a(i){let f={className:"dl-tip",pane:"dl-arcs",renderer:e,
interactive:!1,radius:3};return L.circleMarker(i,f).addTo(t)}function c(i){for(let f of[...i.lines,...i.tips,...i.touch])
f.remove();i.straight?.line.remove(),i.straight?.label.remove(),Object.assign(i,{lines:[],tips:[],touch:[],straight:null})}
function d(i,f,{paths:p,reach:m,straight:h,to:x}){let w=JSON.stringify([p,h]);f.written!==w&&(f.written=w,c(f),h&&(f.straight=
{line:s(h.path,"dl-straight"),label:l("dl-straight-label",h.label)}),f.lines=p.map(b=>s(b,"dl-arc")),m&&(f.tips=p.flatMap(
b=>[a(b[0]),a(b[b.length-1])])),f.touch=p.map(b=>s(b,"dl-touch",{interactive:!0,bubblingMouseEvents:!1}).on("mouseover",
()=>o(i)).on("mouseout",()=>o("")).on("click",()=>n(x))))}function l(i,f){let p=yt(t,`dl-distance ${i}`,f);return G(p).
setAttribute("aria-hidden","true"),p}function u(i){let f=new Map(i.arcs.map(p=>[p.id,p]));for(let[p,m]of r)f.has(p)||(c(
m),m.label.remove(),r.delete(p));for(let[p,m]of f){let h=r.get(p)??{arc:m,lines:[],tips:[],touch:[],straight:null,label:l(
"",""),written:""};r.set(p,h),d(p,h,m),h.arc=m;let x=!m.reach&&(m.claim||m.to===i.chosen);X(h.label).textContent=m.label||
(x?Tn(i,m.to):"");for(let w of h.lines.map(st))w.dataset.arc=p,w.classList.toggle("dl-quiet",m.quiet),w.classList.toggle(
"dl-minor",m.rank>1),w.classList.toggle("dl-chosen",x),w.classList.toggle("dl-claim",m.claim&&!m.reach),w.classList.toggle(
"dl-reach",!!m.reach);G(h.label).classList.toggle("dl-chosen",x),G(h.label).classList.toggle("dl-quiet",m.quiet)}for(let{
arc:p,lines:m}of r.values())if(p.rank===0||p.to===i.chosen)for(let h of m)h.bringToFront();for(let p of[...r.values()].
sort((m,h)=>h.arc.rank-m.arc.rank))for(let m of p.touch)m.bringToFront()}return{drawn:r,render:u}}var Tn=({places:t},e)=>t.
find(n=>n.id===e)?.far??"";var bt={flat:4,pixels:15e3,styles:{country:[[13,.28],[11,.16],[10,.06]],sea:[[14,.1],[12,.04],[11,0]],ocean:[[18,.22],
[15,.14],[12,.04]]}};function H(t,e,n,o){return{left:t-n/2,top:e-o/2,right:t+n/2,bottom:e+o/2}}function tt(t,e){let n=Math.min(t.right,e.right)-
Math.max(t.left,e.left),o=Math.min(t.bottom,e.bottom)-Math.max(t.top,e.top);return n>0&&o>0?n*o:0}function et(t,e){let n=Math.
max(0,Math.min(t.right,e.x-2)-Math.max(t.left,2)),o=Math.max(0,Math.min(t.bottom,e.y-2)-Math.max(t.top,2));return(t.right-
t.left)*(t.bottom-t.top)-n*o}function oe(t,e){let n=Math.max(0,e.left-t.right,t.left-e.right),o=Math.max(0,e.top-t.bottom,
t.top-e.bottom);return Math.hypot(n,o)}function re([t,e,n,o],r,s){let[a,c]=[n-t,o-e],d=Math.max(0,Math.min(1,((r-t)*a+
(s-e)*c)/(a*a+c*c||1)));return Math.hypot(r-t-d*a,s-e-d*c)}function zt(t,e){for(let n=1;n<=8;n+=1){let o=t[0]+(t[2]-t[0])*
n/8,r=t[1]+(t[3]-t[1])*n/8;if(o>e.left&&o<e.right&&r>e.top&&r<e.bottom)return!0}return!1}var se=8,Nn=[0,360,-360],In=1.25,wt=bt.styles,$n=(t,e,n)=>(t/2/(bt.flat*n))**2+(e/2/n)**2<=1;function zn(t,{size:e,pixelsPerDegree:n,
pixel:o,width:r,isFree:s}){let a=[],c=Math.floor(e.x*e.y/bt.pixels),d=({text:l,kind:u,spots:i})=>{let f=[];for(let[p,m,
h]of i)for(let x of Nn){let{x:w,y:b}=o(p,m+x);w>0&&b>0&&w<e.x&&b<e.y&&f.push({at:[p,m+x],x:w,y:b,room:h*n})}if(!f.length)
return null;for(let p=0;p<wt[u].length;p+=1){let[m]=wt[u][p],[h,x]=[r(l,wt[u][p],u),m*In];for(let{at:w,x:b,y,room:k}of f){
let g=H(b,y,h,x);if(!(!$n(h,x,k)||et(H(b,y,h+se,x+se),e)>0)&&s(g)&&!a.some(v=>tt(g,v.box)>0))return{text:l,kind:u,style:p,
at:w,box:g}}}return null};for(let l of t){if(a.length>=c)break;let u=d(l);u&&a.push(u)}return a}function ie(t){W(t,"dl\
-names",330).setAttribute("aria-hidden","true");let n=[],o="",r=new Map,s=document.createElement("canvas").getContext(
"2d"),a=new Map,c=getComputedStyle(t.getContainer()).fontFamily;function d(u,[i,f],p){let m=`${i} ${p} ${u}`,h=a.get(m);
if(h)return h;let x=p==="country";s.font=`${x?"":"italic "}${i}px ${c}`;let w=x?u.toUpperCase():u,b=s.measureText(w).width+
w.length*i*f;return a.set(m,b),b}function l({text:u,kind:i,style:f,at:p}){let m=`dl-area-name dl-${i}`,h=r.get(u);if(!h||
h.look!==m){h?.marker.remove();let b=L.marker(p,{icon:rt(m),interactive:!1,keyboard:!1,pane:"dl-names"}).addTo(t);G(b).
append(Object.assign(document.createElement("span"),{textContent:u})),h={marker:b,look:m},r.set(u,h)}h.marker.setLatLng(
p);let[x,w]=wt[i][f];Object.assign(G(h.marker).style,{fontSize:`${x}px`,letterSpacing:`${w}em`})}return{async load({areaNames:u}){
if(u===o)return!1;o=u;try{let i=typeof u=="string"?await(await fetch(u)).json():u;return o!==u?!1:(n=i,!0)}catch{return!1}},
arrange(u,i){let f=new Set(u.places.map(({name:h})=>h)),p=zn(n.filter(({text:h})=>!f.has(h)),{size:t.getSize(),pixelsPerDegree:256*
2**t.getZoom()/360,pixel:(h,x)=>t.latLngToContainerPoint([h,x]),width:d,isFree:h=>i.inkUnder(h)===0&&![...i.near(h)].some(
x=>tt(h,x)>0)}),m=new Set(p.map(({text:h})=>h));for(let[h,{marker:x}]of r)m.has(h)||(x.remove(),r.delete(h));p.forEach(
l)}}}function ae(t,e){let n=L.layerGroup().addTo(t),o="",r={radius:4,className:"dl-point",pane:"dl-arcs",renderer:e,interactive:!1};
return{render({places:s,chosen:a,origin:c}){let d=s.filter(({id:u,precision:i})=>i==="area"&&[a,c].includes(u)),l=d.map(
u=>u.id).join(" ");if(o!==l){o=l,n.clearLayers();for(let u of d)L.circleMarker([u.latitude,u.longitude],r).addTo(n)}}}}function Dt(t){return t}function Mt(t){if(t==null)return Dt;var e,n,o=t.scale[0],r=t.scale[1],s=t.translate[0],a=t.translate[1];return function(c,d){
d||(e=n=0);var l=2,u=c.length,i=new Array(u);for(i[0]=(e+=c[0])*o+s,i[1]=(n+=c[1])*r+a;l<u;)i[l]=c[l],++l;return i}}function ce(t,e){for(var n,o=t.length,r=o-e;r<--o;)n=t[r],t[r++]=t[o],t[o]=n}function Y(t,e){return typeof e=="string"&&(e=t.objects[e]),e.type==="GeometryCollection"?{type:"FeatureCollection",features:e.
geometries.map(function(n){return le(t,n)})}:le(t,e)}function le(t,e){var n=e.id,o=e.bbox,r=e.properties==null?{}:e.properties,
s=Lt(t,e);return n==null&&o==null?{type:"Feature",properties:r,geometry:s}:o==null?{type:"Feature",id:n,properties:r,geometry:s}:
{type:"Feature",id:n,bbox:o,properties:r,geometry:s}}function Lt(t,e){var n=Mt(t.transform),o=t.arcs;function r(u,i){i.
length&&i.pop();for(var f=o[u<0?~u:u],p=0,m=f.length;p<m;++p)i.push(n(f[p],p));u<0&&ce(i,m)}function s(u){return n(u)}
function a(u){for(var i=[],f=0,p=u.length;f<p;++f)r(u[f],i);return i.length<2&&i.push(i[0]),i}function c(u){for(var i=a(
u);i.length<4;)i.push(i[0]);return i}function d(u){return u.map(c)}function l(u){var i=u.type,f;switch(i){case"Geometr\
yCollection":return{type:i,geometries:u.geometries.map(l)};case"Point":f=s(u.coordinates);break;case"MultiPoint":f=u.coordinates.
map(s);break;case"LineString":f=a(u.arcs);break;case"MultiLineString":f=u.arcs.map(a);break;case"Polygon":f=d(u.arcs);
break;case"MultiPolygon":f=u.arcs.map(d);break;default:return null}return{type:i,coordinates:f}}return l(e)}function Rt(t,e){var n={},o={},r={},s=[],a=-1;e.forEach(function(l,u){var i=t.arcs[l<0?~l:l],f;i.length<3&&!i[1][0]&&!i[1][1]&&
(f=e[++a],e[a]=l,e[u]=f)}),e.forEach(function(l){var u=c(l),i=u[0],f=u[1],p,m;if(p=r[i])if(delete r[p.end],p.push(l),p.
end=f,m=o[f]){delete o[m.start];var h=m===p?p:p.concat(m);o[h.start=p.start]=r[h.end=m.end]=h}else o[p.start]=r[p.end]=
p;else if(p=o[f])if(delete o[p.start],p.unshift(l),p.start=i,m=r[i]){delete r[m.end];var x=m===p?p:m.concat(p);o[x.start=
m.start]=r[x.end=p.end]=x}else o[p.start]=r[p.end]=p;else p=[l],o[p.start=i]=r[p.end=f]=p});function c(l){var u=t.arcs[l<
0?~l:l],i=u[0],f;return t.transform?(f=[0,0],u.forEach(function(p){f[0]+=p[0],f[1]+=p[1]})):f=u[u.length-1],l<0?[f,i]:
[i,f]}function d(l,u){for(var i in l){var f=l[i];delete u[f.start],delete f.start,delete f.end,f.forEach(function(p){n[p<
0?~p:p]=1}),s.push(f)}}return d(r,o),d(o,r),e.forEach(function(l){n[l<0?~l:l]||s.push([l])}),s}function Bt(t){return Lt(t,fe.apply(this,arguments))}function fe(t,e,n){var o,r,s;if(arguments.length>1)o=Dn(t,e,n);else
for(r=0,o=new Array(s=t.arcs.length);r<s;++r)o[r]=r;return{type:"MultiLineString",arcs:Rt(t,o)}}function Dn(t,e,n){var o=[],
r=[],s;function a(i){var f=i<0?~i:i;(r[f]||(r[f]=[])).push({i,g:s})}function c(i){i.forEach(a)}function d(i){i.forEach(
c)}function l(i){i.forEach(d)}function u(i){switch(s=i,i.type){case"GeometryCollection":i.geometries.forEach(u);break;case"\
LineString":c(i.arcs);break;case"MultiLineString":case"Polygon":d(i.arcs);break;case"MultiPolygon":l(i.arcs);break}}return u(
e),r.forEach(n==null?function(i){o.push(i[0].i)}:function(i){n(i[0].g,i[i.length-1].g)&&o.push(i[0].i)}),o}var Gn=4166666666666667e-21;function ue(t){return[-360,0,360].filter(e=>e+180>t-90&&e-180<t+450)}function de(t,e){return Math.
round((t-e)/360)*360}function pe(t){return-t*Gn%360}var Zn="rings";function me(t){let e=new Set(t.layers.filter(s=>s.shown).map(s=>s.id)),n=t.places.filter(s=>e.has(s.layer)||
s.id===t.origin),o=new Set(n.map(s=>s.id)),r=e.has(Zn)?t.rings:[];return{...t,places:n,rings:r,arcs:t.arcs.filter(s=>s.
claim||o.has(s.to))}}function vt(t,e){let n=t.layers.find(({id:o})=>o===e.layer);if(!n)throw new Error(`no layer ${e.layer}`);
return n}function V(t){return t.instant?new Date(t.instant):new Date}function _n(t,e){return t.type!=="MultiPolygon"||!e.length?t:{...t,arcs:e.map(n=>t.arcs[n])}}function he(t,e){let n=new Map,
o=null;W(t,"dl-areas",350);let r=L.svg({pane:"dl-areas",padding:.4});function s(a,c){let d=a.objects.countries.geometries.
find(({id:i})=>i===c.outline);if(!d)return null;let l=de(c.longitude,c.trueLongitude),u={pane:"dl-areas",renderer:r,style:{
className:"dl-area"},coordsToLatLng:([i,f])=>L.latLng(f,i+l)};return L.geoJSON(Y(a,_n(d,c.polygons)),u).on("click",()=>e(
c.id)).addTo(t)}return{render(a,c){let d=new Map(a.places.filter(l=>l.outline).map(l=>[l.id,l]));for(let[l,u]of n)d.has(
l)||(u.remove(),n.delete(l));if(c){if(c!==o){for(let l of n.values())l.remove();n.clear(),o=c}for(let[l,u]of d){let i=n.
get(l)??s(c,u);if(!i)continue;n.set(l,i);let{colour:f}=vt(a,u);i.setStyle({color:f,fillColor:f}),i.eachLayer(p=>{let{classList:m}=st(
p);m.toggle("dl-quiet",u.quiet),m.toggle("dl-chosen",u.id===a.chosen)})}}}}}var qn="dateline";function kt(t,e){t.dispatchEvent(new CustomEvent(qn,{detail:e})),window.Streamlit?.setComponentValue(
e)}var at=({fit:t,origin:e})=>t.places.length?[...new Set([...t.places,e])]:[],ge=t=>Math.max(22,Math.min(90,t*.1));function xe(t,e){
let n=L.point(2*ge(t.getSize().x),140);return Math.min(9.5,t.getBoundsZoom(L.latLngBounds(e),!1,n))}function Et(t,e){let n=ge(
t.getSize().x),o=L.latLngBounds(e),r=o.getSouthWest().equals(o.getNorthEast())?7:9.5;t.fitBounds(o,{paddingTopLeft:[n,
70],paddingBottomRight:[n,70],maxZoom:r,animate:!1})}var Fn={fit:["M10 18s6-5.6 6-10a6 6 0 1 0-12 0c0 4.400 6 10 6 10zM10 6v4M8 8h4","fitShort"],fitSection:["M3 5h14M3 10h\
14M3 15h8","fitSectionShort"],fitAll:["M10 2a8 8 0 1 0 0 16a8 8 0 1 0 0-16zM2 10h16M10 2c-5 5-5 11 0 16M10 2c5 5 5 11 \
0 16","fitAllShort"],fullScreen:["M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4","fullScreenShort"]};function ye(t,e){t.title=
e,t.setAttribute("aria-label",e)}function be(t,e,n,o,r){let s=t.getContainer(),a=jn(t,e,n,o),c=new L.Control({position:"\
bottomleft"});c.onAdd=()=>r,c.addTo(t);for(let[l,u]of[["in","zoomIn"],["out","zoomOut"]]){let i=s.querySelector(`.leaf\
let-control-zoom-${l}`);i&&n.register(()=>ye(i,e().words[u]))}s.setAttribute("role","region");let d="";return n.register(
()=>{let{language:l,words:u}=e();document.documentElement.lang=l,s.setAttribute("aria-label",u.map),t.attributionControl.
removeAttribution(d),d=u.attribution,t.attributionControl.addAttribution(d)}),Wn(s,e,n),a}function jn(t,e,n,o){let r=C(
"div","dl-controls"),s=(u,i)=>{let f=C("button");f.type="button";let[p,m]=[j("svg",{viewBox:"0 0 20 20","aria-hidden":"\
true"}),C("span")],[h,x]=Fn[u];return p.append(j("path",{d:h})),f.append(p,m),n.register(()=>{ye(f,e().words[u]),m.textContent=
e().words[x]}),f.addEventListener("click",i),r.append(f),f};s("fit",()=>o(at(e())));let a=s("fitSection",()=>o(e().fit.
section)),c=s("fitAll",()=>o(e().places.map(u=>u.id)));document.fullscreenEnabled&&s("fullScreen",()=>{document.fullscreenElement?
document.exitFullscreen():t.getContainer().parentElement?.requestFullscreen()});let d=new L.Control({position:"toprigh\
t"});d.onAdd=()=>r,d.addTo(t),L.DomEvent.disableClickPropagation(r);function l(u){let i=at(u);a.hidden=!u.fit.section.
length,c.hidden=!i.length||u.places.every(({id:f})=>i.includes(f))}return l(e()),{render:l}}function Wn(t,e,n){let[o,r]=[
C("a","dl-skip"),C("div","dl-after")];n.register(()=>{o.textContent=e().words.skip}),o.href="#",o.addEventListener("cl\
ick",s=>{s.preventDefault(),r.tabIndex=0,r.focus()}),r.addEventListener("blur",()=>r.removeAttribute("tabindex")),t.before(
o),t.parentElement?.append(r)}function we(t){return[...new Set([...St(t),...t.fit.section])]}function St({chosen:t,fit:e,origin:n}){return[...new Set(
[t,...e.claim,n])].filter(Boolean)}function Me(t,e){return e.fit.section.length&&String(t?.fit.section??"")!==String(e.
fit.section)?e.fit.section:e.fit.claim.length&&String(t?.fit.claim??"")!==String(e.fit.claim)?e.fit.claim:e.chosen&&t?.
chosen!==e.chosen?[e.chosen]:t&&t.origin!==e.origin?[e.origin]:[]}var Le=20,Hn=34,Un=30;function Kn(t,e){let n=({place:o})=>e.includes(o.id)?e.indexOf(o.id):e.length;return[...t].filter(
o=>o.marker).sort((o,r)=>n(o)-n(r)||o.place.rank-r.place.rank)}function Gt(t){let e=[];for(let n of t){let o=!n.ownGroup&&
e.find(([r])=>Math.abs(r.x-n.x)<Le&&Math.abs(r.y-n.y)<Le);o?o.push(n):e.push([n])}return e}function Vn(t,e){let n=Math.
max(Hn,Un*e/(2*Math.PI)),o=2*Math.PI*t/e-Math.PI/2;return{x:Math.cos(o)*n,y:Math.sin(o)*n}}function ke(t,e,n,o,r,s){let a=r&&
r.zoom===t.getZoom()?r.ids:[],c=Kn(e,n).map(l=>{let{x:u,y:i}=t.latLngToContainerPoint(l.anchor),{id:f}=l.place,p=a.includes(
f)?Vn(a.indexOf(f),a.length):{x:0,y:0};return{entry:l,x:u+p.x,y:i+p.y,ownGroup:o.includes(f)||a.includes(f)}}),d=new Map;
for(let[l,...u]of Gt(c)){d.set(l.entry,{x:l.x,y:l.y}),l.entry.members=u.map(({entry:i})=>i.place.id);for(let{entry:i}of u)
i.members=[]}for(let{entry:l,x:u,y:i,ownGroup:f}of c){if(!l.marker)continue;l.at=a.includes(l.place.id)?t.containerPointToLatLng(
[u,i]):l.anchor;for(let x of[l.marker,l.label])x.getLatLng().equals(l.at)||x.setLatLng(l.at);let p=d.has(l);G(l.marker).
classList.toggle("dl-gathered",!p);let m=f?3e3-n.indexOf(l.place.id):1e3-l.place.rank;ve(l.marker,p?m:0),ve(l.label,f?
m:0);let h=l.members.length;K(l.count,h?s.replace("{n}",String(h)):"")}return d}function ve(t,e){(t.options.zIndexOffset??
0)!==e&&t.setZIndexOffset(e)}var Ee=[[85,180],[75,180],[71.54,185.87],[68,191],[65.5,191],[62.1,184.51],[59.5,180],[57.06,176.06],[53,170],[50.41,175.28],
[48,180],[-2.5,180],[-2.51,201.51],[-.23,201.51],[1.5,199.36],[4.94,199.36],[4.94,203.98],[-.37,206.45],[-5.06,208.19],
[-9.91,210],[-11.65,210],[-11.65,205.43],[-5.84,203.92],[-5.84,190.6],[-9.43,189.01],[-11.06,188.71],[-13.97,189],[-14.43,
188.76],[-15,187.5],[-45,187.5],[-51,180],[-85,180]];function Zt(t){return t.map(e=>Ee.map(([n,o])=>[n,o+e]))}function Se({west:t,south:e,east:n,north:o}){let r=new Set;for(let s=Math.floor(t/20);s<=Math.floor(n/20);s+=1){let a=((s+
9)%18+18)%18-9;for(let c=Math.floor(e/20);c<=Math.floor(o/20);c+=1)r.add(`${a},${c}`)}return[...r]}function Oe(t){let e=[],
n=[0,0],[o,r,s]=[0,0,0];for(let a=0;a<t.length;a+=1){let c=t.charCodeAt(a)-63;r|=(c&31)<<s,s+=5,!(c>=32)&&(n[o]+=r&1?~(r>>
1):r>>1,o&&e.push([n[0],n[1]]),[o,r,s]=[1-o,0,0])}return e}var Ot=t=>Oe(t).map(([e,n])=>[n/1e3,e/1e3]);function Ce(t,e){
let n=new Map;for(let[r,s,a,c]of e.flatMap(d=>d.arcs)){let d=n.get(r);d?d.push([s,a,c]):n.set(r,[[s,a,c]])}let o=t.arcs.
slice();for(let[r,s]of n)o[r]=Qn(Xn(Yn(o[r]),s));return{...t,arcs:o}}function Ae(t){let{scale:e,translate:n}=t.transform;
return t.arcs.map(o=>{let r=[1/0,1/0,-1/0,-1/0],[s,a]=[0,0];for(let[c,d]of o)s+=c,a+=d,r[0]=Math.min(r[0],s),r[1]=Math.
min(r[1],a),r[2]=Math.max(r[2],s),r[3]=Math.max(r[3],a);return r.map((c,d)=>c*e[d%2]+n[d%2])})}function Te(t,e,[n,o,r,
s]){let a=[-720,-360,0,360,720],c=e.map(([h,x,w,b])=>x<=s&&b>=o&&a.some(y=>h+y<=r&&w+y>=n)),d=h=>h.some(x=>c[x<0?~x:x]),
l=h=>{let x=h[0].map(g=>e[g<0?~g:g]),[w,b]=[0,1].map(g=>Math.min(...x.map(v=>v[g]))),[y,k]=[2,3].map(g=>Math.max(...x.
map(v=>v[g])));return b<=s&&k>=o&&a.some(g=>w+g<=r&&y+g>=n)},u=h=>{let x=h.type==="Polygon"?[h.arcs]:h.arcs??[];return{
...h,type:"MultiPolygon",arcs:x.filter(l)}},{countries:i,coast:f,borders:p,disputed:m}=t.objects;return{...t,objects:{
countries:{...i,geometries:i.geometries.map(u).filter(({arcs:h})=>h.length)},coast:{...f,arcs:f.arcs.filter(d)},borders:{
...p,arcs:p.arcs.filter(d)},disputed:{...m,geometries:m.geometries.filter(h=>u(h).arcs.length)}}}}function Xn(t,e){let n=[],
o=0;for(let[r,s,a]of e.sort((c,d)=>c[0]-d[0]))n.push(...t.slice(o,r+1),...Oe(a)),o=s;return[...n,...t.slice(o)]}function Yn(t){
let[e,n]=[0,0];return t.map(([o,r])=>(e+=o,n+=r,[e,n]))}var Qn=t=>t.map(([e,n],o)=>o?[e-t[o-1][0],n-t[o-1][1]]:[e,n]);var to={arcs:[],islands:[]};function ze(t,e,n){let o=[],r=null,s=new Map,a=new Map,c=new Map,d=new Map,l=null;W(t,"dl-\
land",200);let u=L.svg({pane:"dl-land",padding:.4}),i=M=>({className:M,pane:"dl-land",renderer:u,interactive:!1}),f=M=>({
className:M,pane:"dl-night",renderer:e,interactive:!1}),p=(M,O)=>M.map(([N,$])=>[$,N+O]),m=M=>o.flatMap(O=>M.map(N=>p(
N,O)));async function h(M,O){o=ue(O),b();let N;try{N=typeof M=="string"?await(await fetch(M)).json():M}catch{return null}
r=N,y(N);for(let[$,R]of a)d.set($,R.getLatLngs());return N}async function x(M){let O=t.getZoom()>=5.5;if(t.getContainer().
classList.toggle("dl-near",O),!r)return null;if(!O){for(let[F,I]of l?.bounds?d:[])a.get(F)?.setLatLngs(I);return l&&(l.
bounds=null),null}let[N,$,R,A]=Ne(t.getBounds()),q=Se({west:N,south:$,east:R,north:A}).filter(F=>!s.has(F));if(!q.length)
return w(),null;try{let F=async Z=>typeof M=="string"?(await fetch(`${M}/${Z}.json`)).json():M[Z]??to,I=await Promise.
all(q.map(F));for(let[Z,J]of I.entries())s.set(q[Z],J)}catch{return null}return l={world:Ce(r,[...s.values()]),boxes:l?.
boxes??Ae(r),bounds:null},t.getZoom()>=5.5&&w(),l.world}function w(){!l||l.bounds?.contains(t.getBounds())||(l.bounds=
t.getBounds().pad(.8),y(Te(l.world,l.boxes,Ne(l.bounds))))}function b(){let M=o.map(O=>[[-85,180+O],[85,180+O]]);L.polyline(
M,f("dl-meridian")).addTo(t),L.polyline(Zt(o),f("dl-date-line")).addTo(t)}function y(M){let{countries:O,coast:N,borders:$,
disputed:R}=M.objects,A=[...s.values()],q=Y(M,O).features;k("dl-ground",q.flatMap(({geometry:I})=>Ie(I).flat())),k("dl\
-lake",A.flatMap(({lakes:I=[]})=>I.map(Ot))),g("dl-division",A.flatMap(({divisions:I=[]})=>I.map(Ot))),k("dl-island",A.
flatMap(({islands:I})=>I.map(Ot))),g("dl-border",$e(Y(M,$).geometry)),g("dl-coast",$e(Y(M,N).geometry)),c.size||z();let F=Y(
M,R).features;for(let[I,Z]of F.entries()){let J=R.geometries[I],gt=c.get(J);gt?gt.setLatLngs(v(Z.geometry)):c.set(J,T(
Z))}g("dl-dispute",Bt(M,R).coordinates)}function k(M,O){let N=a.get(M)??L.polygon([],i(M)).addTo(t);a.set(M,N.setLatLngs(
m(O)))}function g(M,O){let N=a.get(M)??L.polyline([],i(M)).addTo(t);a.set(M,N.setLatLngs(m(O)))}let v=M=>o.flatMap(O=>Ie(
M).map(N=>N.map($=>p($,O))));function T({geometry:M,properties:{name:O,note:N}}){let $=v(M),R=C("div");return R.append(
C("strong","",O??""),C("div","",N??"")),L.polygon($,{...i("dl-disputed"),interactive:!0}).on("mouseover",()=>n([O,N].filter(
Boolean).join(": "))).on("mouseout",()=>n("")).on("click",({latlng:A})=>L.popup({className:"dl-popup"}).setLatLng(A).setContent(
R).openOn(t)).addTo(t)}function z(){let M=j("pattern",{id:"dl-hatch",width:6,height:6,patternUnits:"userSpaceOnUse",patternTransform:"\
rotate(45)"});M.append(j("path",{d:"M0 0v6",class:"dl-hatch"}));let O=j("defs",{});O.append(M),t.getPane("dl-land")?.querySelector(
"svg")?.prepend(O)}return{load:h,refine:x,dateLines:()=>Zt(o)}}var Ne=t=>[t.getWest(),t.getSouth(),t.getEast(),t.getNorth()];
function Ie(t){return t.type==="Polygon"?[t.coordinates]:t.type==="MultiPolygon"?t.coordinates:[]}function $e(t){return t.
type==="MultiLineString"?t.coordinates:[]}function mt(t){let e=[];for(let n=1;n<t.length;n+=1){let[[o,r],[s,a]]=[t[n-1],t[n]],c=Math.min(400,Math.ceil(Math.hypot(
s-o,a-r)/8));for(let d=0;d<c;d+=1)e.push([o+(s-o)*d/c,r+(a-r)*d/c])}return e}var ct=([t,e],n,o=0)=>t>-o&&e>-o&&t<n.x+o&&
e<n.y+o;function Ct(t,e,n){let o=new Map;function r({id:s,text:a,paths:c,height:d,rank:l},u){let i=o.get(s)??yt(t,e,"");o.set(
s,i);let f=X(i);K(f,a);let{width:p,height:m}=n(f),h=c.flatMap(x=>mt(it(t,x))).filter(([x,w],b)=>b%4===0&&x>p/2&&x<u.x-
p/2&&w>12&&w<u.y-12).map(([x,w])=>({x,y:w,dx:0,dy:0,angle:0,cost:Math.abs(w-u.y*d)*.1,boxes:[H(x,w,p,m)],leader:null,onLine:!0}));
return{id:s,label:i,must:!1,rank:l,candidates:h}}return{items(s,a){for(let[c,d]of o)s.some(l=>l.id===c)||(d.remove(),o.
delete(c));return s.map(c=>r(c,a))}}}var eo=[-180,180,540].map(t=>[[-60,t],[75,t]]);function no(t,e){return["Etc/GMT-12","Etc/GMT+12"].map(n=>new Intl.DateTimeFormat(
e,{weekday:"long",timeZone:n}).format(t))}function De(t,e,n){let o=Ct(t,"dl-date",n);return{items(r,s){let[a,c]=no(V(r),
r.language),{dateLine:d,antimeridian:l}=r.words,u=`${a} | ${d} | ${c}`;return o.items([{id:"date line",text:u,paths:e(),
height:.75,rank:3.2},{id:"meridian",text:l,paths:eo,height:.92,rank:3.2}],s)}}}var lt=class t{constructor(e,n,o){this.size=o,this.cells=new Map,this.leaders=[],this.width=Math.ceil(o.x/6)+1;let r=Math.
ceil(o.y/6)+1;this.dots=new Uint8Array(this.width*r);for(let[s,a]of n)this.isInside(s,a)&&(this.dots[this.dotAt(s,a)]=
1);this.sums=new Uint32Array((this.width+1)*(r+1));for(let s=0;s<r;s+=1)for(let a=0,c=0;a<this.width;a+=1)c+=this.dots[s*
this.width+a],this.sums[(s+1)*(this.width+1)+a+1]=this.sums[s*(this.width+1)+a+1]+c;this.height=r;for(let s of e)this.
add(s)}isInside(e,n){return e>=0&&n>=0&&e<this.size.x&&n<this.size.y}dotAt(e,n){return Math.floor(n/6)*this.width+Math.
floor(e/6)}copy(){let e=Object.assign(Object.create(t.prototype),this);return e.cells=new Map([...this.cells].map(([n,
o])=>[n,o.slice()])),e.leaders=this.leaders.slice(),e}*keys({left:e,top:n,right:o,bottom:r},s=0){for(let a=Math.floor(
(n-s)/48);a<=Math.floor((r+s)/48);a+=1)for(let c=Math.floor((e-s)/48);c<=Math.floor((o+s)/48);c+=1)yield c*4096+a}add(e){
for(let n of this.keys(e)){let o=this.cells.get(n);o?o.push(e):this.cells.set(n,[e])}}near(e,n=0){let o=new Set;for(let r of this.
keys(e,n))for(let s of this.cells.get(r)??[])o.add(s);return o}inkUnder({left:e,top:n,right:o,bottom:r}){let[s,a]=[e,o].
map(u=>Math.max(0,Math.min(this.width,Math.round(u/6)))),[c,d]=[n,r].map(u=>Math.max(0,Math.min(this.height,Math.round(
u/6)))),l=(u,i)=>this.sums[i*(this.width+1)+u];return l(a,d)-l(s,d)-l(a,c)+l(s,c)}inkAlong([e,n,o,r]){let s=Math.ceil(
Math.hypot(o-e,r-n)/6),a=0;for(let c=1;c<s;c+=1){let[d,l]=[e+(o-e)*c/s,n+(r-n)*c/s];this.isInside(d,l)&&(a+=this.dots[this.
dotAt(d,l)])}return a}};function Re(){let t=new Map;return function(n,o=!1){let r=n.parentNode,a=`${(n.childElementCount?[...n.children]:[n]).
map(u=>u.textContent).join(`
`)} ${r.className.includes("minor")} ${o}`,c=t.get(a);if(c)return c;let{className:d}=r;r.classList.remove("dl-hidden"),
r.classList.toggle("dl-brief",o);let l={width:Math.ceil(n.offsetWidth),height:Math.ceil(n.offsetHeight)};return r.className=
d,l.width&&t.set(a,l),l}}var Q=1e3,oo=60,ro=60,so=[0,-45,45,180,-135,135,-90,90,-22.5,22.5,-157.5,157.5,-67.5,67.5,-112.5,112.5].map(t=>[Math.cos(
t*Math.PI/180),Math.sin(t*Math.PI/180)]),io=[0,8,20,34,50,70,95,125];function _t({x:t,y:e,gap:n,width:o,height:r,inside:s,
reach:a,brief:c=!1}){let d=c?oo:0,[l,u]=[0,!1],i=[];s&&i.push({x:t,y:e,dx:0,dy:0,angle:l,cost:d,boxes:[H(t,e,o,r)],leader:null,
onLine:u,brief:c});for(let f of io.filter(p=>p<=a))so.forEach(([p,m],h)=>{let[x,w]=[p,m].map(T=>Math.max(-1,Math.min(1,
T*1.42))),b=p*(n+f)+x*o/2,y=m*(n+f)+w*r/2,k=f>8?[t,e,t+p*(n+f),e+m*(n+f)]:null,g=d+(s?20:0)+f+h*1.5,v=[H(t+b,e+y,o,r)];
i.push({x:t+b,y:e+y,dx:b,dy:y,angle:l,cost:g,boxes:v,leader:k,onLine:u,brief:c})});return i}function Ge({x:t,y:e},{width:n,
height:o}){return[-1,1].flatMap(r=>[1,-1].map(s=>H(t+s*(4+n/2),e+r*(6+o/2),n,o)))}function Ze(t){let e=[0];for(let o=1;o<
t.length;o+=1)e.push(e[o-1]+Math.hypot(t[o][0]-t[o-1][0],t[o][1]-t[o-1][1]));let n=o=>{let r=1;for(;r<e.length-1&&e[r]<
o;)r+=1;let s=(o-e[r-1])/(e[r]-e[r-1]||1);return[0,1].map(a=>t[r-1][a]+(t[r][a]-t[r-1][a])*s)};return{total:e[e.length-
1],at:n}}function _e({line:t,width:e,height:n,size:o}){let{total:r,at:s}=Ze(t),[a,c]=s(r/2);return ct([a,c],o)?_t({x:a,
y:c,gap:8,width:e,height:n,inside:!1,reach:50}).map(l=>({...l,cost:l.cost+ro,leader:null})):[]}function qe({line:t,width:e,
height:n,size:o}){let{total:r,at:s}=Ze(t),a=[];for(let c=.08;c<=.921;c+=.04){let d=r*c;if(d<e/2+14||d>r-e/2-14)continue;
let[l,u,i]=[s(d-e/2),s(d+e/2),s(d)];if(et(H(i[0],i[1],e,n),o)>0)continue;let f=Math.atan2(u[1]-l[1],u[0]-l[0]);Math.abs(
f)>Math.PI/2&&(f+=f>0?-Math.PI:Math.PI);let p=Math.max(1,Math.ceil(e/n)),m=Array.from({length:p},(w,b)=>{let y=((b+.5)/
p-.5)*e;return H(i[0]+Math.cos(f)*y,i[1]+Math.sin(f)*y,n,n)}),[h,x]=i;a.push({x:h,y:x,dx:0,dy:0,angle:f,cost:Math.abs(
c-.5)*60,boxes:m,leader:null,onLine:!0})}return a}function Fe(t,e,n,o){let r=new lt(e,n,o),s=t.filter(i=>i.always),a=t.
filter(i=>i.must&&!i.always),c=null;for(let i=0;i<6;i+=1){let f=r.copy(),p=Be([...s,...a],f),m=w=>p.get(w.id)?.total??
Q*(2-t.indexOf(w)/t.length),h=a.reduce((w,b)=>w+m(b),0);(!c||h<c.total)&&(c={chosen:p,field:f,total:h});let x=a.filter(
w=>m(w)>Q/5).sort((w,b)=>m(b)-m(w))[0];if(!x||x===a[0])break;a=[x,...a.filter(w=>w!==x)]}let{chosen:d,field:l}=c??{chosen:new Map,
field:r},u=t.filter(i=>!i.must&&!i.always);for(let[i,f]of Be(u,l))d.set(i,f);return d}function Be(t,e){let n=new Map;for(let o of t){
let r=null,s=o.always?1/0:Q;for(let a of o.candidates){if(a.cost-10>=s)continue;let c=co(o,a,e,s);c>=s||(r={...a,total:c},
s=c)}r&&(ao(o.id,r,e),n.set(o.id,r))}return n}function ao(t,{boxes:e,leader:n},o){for(let r of e)o.add({...r,owner:t});
n&&o.leaders.push(n)}function co(t,e,n,o){let r=e.cost;t.previous&&Math.hypot(t.previous.dx-e.dx,t.previous.dy-e.dy)<4&&
(r-=10);for(let s of e.boxes){let a=et(s,n.size);if(a>0&&(r+=Q+a),r>=o)return r;for(let c of n.near(s)){let d=c.owner===
t.id?0:tt(s,c);d>0&&(r+=Q+d)}for(let c of n.leaders)zt(c,s)&&(r+=t.must?Q/2:Q);if(r>=o)return r;e.onLine||(r+=Math.min(
45,3*n.inkUnder(s)))}if(e.onLine)return r;for(let s of n.near(e.boxes[0],34))s.marker&&s.owner!==t.id&&(r+=Math.max(0,
34-oe(e.boxes[0],s))*2);return e.leader?r+lo(t,e.leader,n):r}function lo(t,e,n){let[o,r,s,a]=e,c=Math.min(60,10*n.inkAlong(
e)),d={left:Math.min(o,s),top:Math.min(r,a),right:Math.max(o,s),bottom:Math.max(r,a)};for(let l of n.near(d,30))o>l.left-
4&&o<l.right+4&&r>l.top-4&&r<l.bottom+4||l.owner===t.id||(zt(e,l)&&(c+=Q/2),l.marker&&(c+=4*Math.max(0,30-re(e,(l.left+
l.right)/2,(l.top+l.bottom)/2))));return c}var fo=[-720,-360,0,360,720],ft=90;function At({line:t,holds:e}){let n=fo.map(r=>t.map(([s,a])=>[s,a+r]));return e.length!==
1?n:[(t[t.length-1][1]<t[0][1]?n.toReversed():n).flatMap((r,s)=>r.slice(s?1:0))]}function uo(t){let e=At(t);if(t.holds.
length===2){let r=e.flat().map(([,d])=>d),[s,a]=[Math.min(...r)-360,Math.max(...r)+360];return[[[-ft,s],[-ft,a],[ft,a],
[ft,s]],...e]}if(!t.holds.length)return e;let[n]=e,o=t.holds[0]==="north"?ft:-ft;return[[...n,[o,n[n.length-1][1]],[o,
n[0][1]]]]}function je(t,e){W(t,"dl-rings",380);let o={pane:"dl-rings",renderer:L.svg({pane:"dl-rings",padding:.4}),interactive:!1,
smoothFactor:.5},r=new Map;function s(a){let[c,d]=[At(a),a.id],l=()=>e(r.get(d)?.ring.text??""),u=L.polyline(c,{...o,className:"\
dl-touch",interactive:!0,bubblingMouseEvents:!1});return u.on("mouseover click",l).on("mouseout",()=>e("")),[L.polygon(
uo(a),{...o,className:"dl-reached",stroke:!1,fillRule:"evenodd"}),L.polyline(c,{...o,className:"dl-range"}),u]}return{
render({rings:a}){let c=new Map(a.map(d=>[d.id,d]));for(let[d,{parts:l}]of r)if(!(c.get(d)&&r.get(d)?.written===JSON.stringify(
c.get(d)?.line))){for(let u of l)u.remove();r.delete(d)}for(let[d,l]of c){let u=r.get(d);if(u){u.ring=l;continue}let i=s(
l);for(let f of i)f.addTo(t);st(i[1]).dataset.ring=d,r.set(d,{ring:l,written:JSON.stringify(l.line),parts:i})}}}}var We=24,po=15,mo=125,ho=8,Tt=t=>`arc ${t}`,He=t=>`straight ${t}`,go=t=>({id:t.id,text:t.label,paths:At(t),height:.2,
rank:2.5});function Ue(t,e,n,o){let r=t.getContainer(),s=Re(),a=De(t,o,s),c=Ct(t,"dl-range-label",s),d=null;function l(y,k){
let g=t.getSize();if(!g.x||!g.y)return null;let v=we(y),T=ke(t,e.values(),v,St(y),d,y.words.nearbyCount),z=[...i(T),...k],
M=p(T),O=[...M.values()].flatMap(mt).filter(I=>ct(I,g)),N=h(v,St(y),T,g),$=[...a.items(y,g),...c.items(y.rings.map(go),
g)],R=[...N,...x(M,g),...$].sort((I,Z)=>I.rank-Z.rank),A=u(Fe(R,z,O,g));for(let I of e.values())w(I,A.get(I.place.id));
for(let{id:I,label:Z}of $)b(Z,A.get(I),!1);for(let[I,Z]of n)b(Z.label,A.get(Tt(I)),!0),Z.straight&&b(Z.straight.label,
A.get(He(I)),!0);let q=[...A.values()].flatMap(I=>I.boxes),F=o().flatMap(I=>mt(it(t,I)));return new lt([...z,...q],[...O,
...F],g)}function u(y){let k=[...n.values()].map(({arc:v})=>v).filter(({claim:v})=>v),g=k.find(({reach:v})=>!v);if(g&&
!y.get(Tt(g.id))?.onLine)for(let{id:v,reach:T}of k)T&&y.delete(Tt(v));return y}function i(y){let k=[...y].map(([{place:{
id:T}},{x:z,y:M}])=>({...H(z,M,We,We),owner:T,marker:!0})),g=t.getSize(),v=[];for(let[{members:T,count:z,place:M},O]of y){
if(!T.length)continue;let N=Ge(O,s(z)),$=[...k.filter(({owner:A})=>A!==M.id),...v],R=N.findIndex(A=>et(A,g)===0&&$.every(
q=>tt(A,q)===0));z.dataset.corner=String(Math.max(R,0)),v.push(N[Math.max(R,0)])}return[...k,...v]}function f(){let y=r.
getBoundingClientRect();return[...r.querySelectorAll(".leaflet-control, .dl-notice:not(:empty)")].map(k=>{let g=k.getBoundingClientRect();
return{left:g.left-y.left,top:g.top-y.top,right:g.right-y.left,bottom:g.bottom-y.top}})}function p(y){let k=new Map;for(let g of n.
values()){let v=e.get(g.arc.to);(g.arc.claim||v&&(!v.marker||y.has(v)))&&k.set(g,it(t,g.arc.paths[0]))}return k}function m({
at:y,marker:k,card:g},v){let{x:T,y:z}=t.latLngToContainerPoint(y),M=!k;return[!1,!0].flatMap(O=>_t({x:T,y:z,gap:M?0:po,
inside:M,reach:v,brief:O,...s(g,O)}))}function h(y,k,g,v){return[...e.values()].flatMap(T=>{let{id:z,quiet:M}=T.place,
O=y.includes(z),N=O?y.indexOf(z)/y.length:T.place.rank,{x:$,y:R}=t.latLngToContainerPoint(T.at);if(!ct([$,R],v,20)||T.
marker&&!g.has(T))return[];let A=O||N===1&&!M||!T.marker,q=ct([$,R],v)&&A,F=q&&k.includes(z),I=m(T,A?mo:ho);return[{id:z,
entry:T,must:q,always:F,rank:N,previous:T.spot,candidates:I}]})}function x(y,k){let g=(v,T,z,M,O=!1)=>{let N={line:z,size:k,
...s(X(T))},$=O?_e(N):[];return{id:v,rank:M,must:!1,always:$.length>0,candidates:[...qe(N),...$]}};return[...y].flatMap(
([{arc:v,label:T,straight:z},M])=>{let O=v.rank+(v.reach?.6:-.6),N=v.claim&&!v.reach,$=X(T).textContent?[g(Tt(v.id),T,
M,O,N)]:[];return!z||!v.straight?$:[...$,g(He(v.id),z.label,it(t,v.straight.path),v.rank+.6)]})}function w(y,k){y.spot=
k;let{classList:g}=G(y.label);if(g.toggle("dl-hidden",!k&&!!y.marker),g.toggle("dl-unplaced",!k&&!y.marker),g.toggle("\
dl-brief",!!k?.brief),!k||(y.card.style.transform=`translate(calc(${k.dx}px - 50%), calc(${k.dy}px - 50%))`,y.leader.hidden=
!k.leader,!k.leader))return;let[v,T]=[k.leader[2]-k.leader[0],k.leader[3]-k.leader[1]];y.leader.style.width=`${Math.hypot(
v,T)}px`,y.leader.style.transform=`rotate(${Math.atan2(T,v)}rad)`}function b(y,k,g){G(y).classList.toggle("dl-hidden",
!k),k&&(y.setLatLng(t.containerPointToLatLng([k.x,k.y])),g&&(X(y).style.transform=`translate(-50%, -50%) rotate(${k.angle}\
rad)`))}return{arrange:l,controls:f,fanOut(y){d={ids:y,zoom:t.getZoom()}}}}var Ke=new Map;function xo(t,e){let n=`${e} ${t}`,o=Ke.get(n);if(o===void 0){let r={timeZone:t,weekday:"short",day:"nu\
meric",month:"short",year:"numeric"},s={hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZoneName:"longOffset"};try{
o={date:new Intl.DateTimeFormat(e,r),whole:new Intl.DateTimeFormat(e,{...r,...s})}}catch{o=null}Ke.set(n,o)}return o}function ut(t,e,n){
let o=xo(t,n);if(!o)return null;let r=Object.fromEntries(o.whole.formatToParts(e).map(({type:s,value:a})=>[s,a]));return{
time:`${r.hour}:${r.minute}`,weekday:r.weekday,date:o.date.format(e).replace(",",""),offset:`UTC${yo(r.timeZoneName)}`}}
function yo(t){return t.replace("GMT","").replace("-","−").replace(/^([+\u2212])0/,"$1").replace(":00","")||"+0"}var Ve=(t,e)=>t.map(n=>n.id===e?{...n,shown:!n.shown}:n);function qt(t,e){let n=t.every(o=>o.shown===(o.id===e));return t.
map(o=>({...o,shown:n||o.id===e}))}var Je=t=>t.map(e=>({...e,shown:!0}));var Xe={circle:{path:"M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19z",baseline:16.3},square:{path:"M3.5 3.5h17v17h-17z",
baseline:16.3},diamond:{path:"M12 .8 23.2 12 12 23.2 .8 12z",baseline:16.3},triangle:{path:"M12 1 23.6 22H.4z",baseline:19},
hexagon:{path:"M6.4 2.2h11.2L23.2 12l-5.6 9.8H6.4L.8 12z",baseline:16.3},ring:{path:"M12 1.5a10.5 10.5 0 1 1 0 21a10.5\
 10.5 0 1 1 0-21zM12 5a7 7 0 1 0 0 14a7 7 0 1 0 0-14z",baseline:16.3}};var wo=Xe;function ht(t,e=!1){let n=j("svg",{viewBox:"-2 -2 28 28","aria-hidden":"true",class:e?"dl-open":""}),{path:o,
baseline:r}=wo[t.shape],s=e?{d:o,style:`stroke: ${t.colour}`}:{d:o,fill:t.colour},a=j("text",{x:12,y:r,...e?{}:{fill:t.
ink}});return a.textContent=t.letter,n.append(j("path",s),a),n}var Mo={site:["circle",{cx:"11",cy:"7",r:"5",class:"dl-key-site"}],city:["circle",{cx:"11",cy:"7",r:"5",class:"dl-key-\
city"}],area:["path",{d:"M3 4 9 2l9 2 2 6-8 3-8-1z",class:"dl-key-area"}],disputed:["path",{d:"M1 12 11 2M6 12 16 2M11\
 12 21 2",class:"dl-hatch"}],dateLine:["path",{d:"M0 7h22",class:"dl-key-date-line"}]};function Ye(t,e,n,o,r){let s=C(
"div","dl-map-legend"),[a,c,d]=[C("ul","dl-layers"),C("button","dl-all"),C("ul","dl-key")];c.type="button",c.addEventListener(
"click",()=>{a.querySelector("button")?.focus(),o(Je(f))});let[l,u]=[C("button","dl-night-switch"),C("span")];l.type="\
button",l.append(C("span","dl-key-night"),u),l.addEventListener("click",()=>r(!e().night.shown)),s.append(a,l,d,c);let i=new Map,
f=[],p=[],m="";function h(b){let y=C("button");y.type="button",y.title=e().words.onlyLayer,y.setAttribute("aria-keysho\
rtcuts","O"),y.addEventListener("click",({detail:g})=>{g<2&&(p=f),o(g===2?qt(p,b):Ve(f,b))}),y.addEventListener("keydo\
wn",g=>{g.key.toLowerCase()!=="o"||g.ctrlKey||g.metaKey||g.altKey||(g.preventDefault(),o(qt(f,b)))});let k=C("li");return k.
append(y),a.append(k),i.set(b,y),y}function x(){let{words:b,places:y}=e();a.setAttribute("aria-label",b.legend),c.textContent=
b.allLayers,d.setAttribute("aria-label",b.key);for(let v of i.values())v.title=b.onlyLayer;let k=["site","city","area"].
filter(v=>y.some(({precision:T})=>T===v)),g=[...k.length>1?k:[],"disputed","dateLine"];d.replaceChildren(...g.map(v=>Lo(
v,b[v])))}function w(b,y){let k=b.places.find(({id:M})=>M===b.origin),g=b.instant&&k?ut(k.timeZone,y,b.language):null,
{night:v,nightAt:T}=b.words,z=g?T.replace("{time}",g.time).replace("{date}",g.date).replace("{place}",()=>k?.name??""):
v;K(u,z),l.setAttribute("aria-pressed",String(b.night.shown))}return{attach(){let b=t.getContainer();b.parentElement?.
classList.add("dl-frame"),b.after(s),n.register(x)},render(b,y){w(b,y);let k=JSON.stringify(b.layers);if(m!==k){m=k,f=
b.layers;for(let[g,v]of i)f.some(T=>T.id===g)||(v.parentElement?.remove(),i.delete(g));for(let g of f){let v=i.get(g.id)??
h(g.id);v.setAttribute("aria-pressed",String(g.shown)),v.replaceChildren(ht(g),pt("span","",g.title))}c.classList.toggle(
"dl-idle",f.every(({shown:g})=>g))}}}}function Lo(t,e){let n=j("svg",{viewBox:"0 0 22 14","aria-hidden":"true"}),[o,r]=Mo[t];
n.append(j(o,r));let s=C("li");return s.append(n,e),s}var vo=t=>Math.max(0,Math.ceil(Math.log2(t/256)*10)/10),Ft=t=>t.setMinZoom(vo(t.getSize().x));function Qe(t,e){t.options.
maxBoundsViscosity=1,t.setMaxBounds([[-85,e-30],[85,e+360+30]])}var ko=[-720,-360,0,360,720];function tn(t){let e=[],n="";W(t,"dl-night",300).style.pointerEvents="none";let o={className:"\
dl-night",pane:"dl-night",renderer:L.svg({pane:"dl-night",padding:.4}),interactive:!1,smoothFactor:1};return{renderer:o.
renderer,render({shown:r,at:s,rings:a},c){if(!r){for(let u of e.splice(0))u.remove();n="";return}if(!a.length)return;let d=Math.
floor((c.getTime()-Date.parse(s))/6e4);if(n===`${s} ${d}`)return;n=`${s} ${d}`;let l=pe(d*6e4);a.forEach((u,i)=>{let f=ko.
map(p=>[u.map(([m,h])=>[m,h+l+p])]);e[i]?e[i].setLatLngs(f):e.push(L.polygon(f,o).addTo(t))})}}}function Eo(t){let e=n=>Math.abs(Math.abs(n%360)-180)<.01;return t.flatMap(n=>{let o=[[n[0]]];for(let[r,s]of n.slice(1).
entries()){let a=n[r];e(a[1])&&e(s[1])||Math.abs(a[0])>89.9&&Math.abs(s[0])>89.9?o.push([s]):o[o.length-1].push(s)}return o.
filter(r=>r.length>1)})}function en(t,{lat:e,lng:n}){return t.map(r=>{let[s,a]=[0,1].map(p=>r.map(m=>m[p]).sort((m,h)=>m-
h)),[c,d,l,u]=[s[0],s.at(-1),a[0],a.at(-1)].map(Number),i=c<=e&&e<=d&&l<=n&&n<=u,f=Math.min(...r.map(p=>Math.hypot(p[0]-
e,p[1]-n)));return{ring:r,order:i?-(d-c)*(u-l):f}}).sort((r,s)=>r.order-s.order)[0]?.ring??[]}function nn(t,e){let n=L.
svg({pane:e,padding:.4}),o=[],r="";return{render({outline:s}){let a=JSON.stringify(s);if(a===r)return;r=a;for(let l of o)
l.remove();if(o=[],!s)return;let c=s.rings,d={pane:e,renderer:n,interactive:!1};o=[L.polygon(c,{...d,className:"dl-wit\
hin",stroke:!1}),L.polyline(Eo(c),{...d,className:"dl-outline"})];for(let l of o)l.addTo(t)}}}function on(t,e){let n=V(t),o=new Set(t.places.map(({timeZone:d})=>d)),r=new Map([...o].map(d=>[d,ut(d,n,t.language)])),
s=t.places.find(d=>d.id===t.origin),a=(s&&r.get(s.timeZone))??null,c=new Set([...r.values()].map(d=>d?.offset)).size>1;
for(let{place:d,clock:l,button:u}of e){let i=r.get(d.timeZone)??null,f=So(t.words.reading,d.description,i);u.getAttribute(
"aria-label")!==f&&u.setAttribute("aria-label",f),l&&K(l,c||d.id===t.origin?sn(a,i):"")}}function rn(t,e){let n=V(t),o=t.
places.find(({id:r})=>r===t.origin);return sn(o?ut(o.timeZone,n,t.language):null,ut(e.timeZone,n,t.language))}function So(t,e,n){
return n?`${e} ${t.replace("{weekday}",n.weekday).replace("{time}",n.time)}`:e}function sn(t,e){return e?`${t&&e.date!==
t.date?`${e.weekday} `:""}${e.time} · ${e.offset}`:""}var Oo=new Map([["ArrowRight",1],["ArrowDown",1],["ArrowLeft",-1],["ArrowUp",-1],["Home",-1/0],["End",1/0]]);function an(t,e,n){
let o=Oo.get(t);return o===void 0?null:Number.isFinite(o)?(e+o+n)%n:o<0?0:n-1}var cn=t=>t==="Enter"||t===" ";function ln(t,e){
t.contains(document.activeElement)||e.every((n,o)=>t.children[o]===n)||t.append(...e)}var Co=matchMedia("(hover: hover)").matches;function fn(t,{onChoose:e,onPoint:n,onSpread:o}){let r=new Map,s=[];function a(i){
let f=r.get(i);if(!f)throw new Error(`no place ${i} on the map`);return f}function c(i){let f=L.latLng(i.latitude,i.longitude),
p=i.precision==="area",m={autoPanOnFocus:!1,keyboard:!0,riseOnHover:!1},h=p?null:L.marker(f,{...m,icon:rt("dl-marker")}).
addTo(t),x=L.marker(f,{...m,keyboard:p,icon:rt("dl-label"),pane:p?"markerPane":"dl-labels"}).addTo(t),w=G(h??x);w.dataset.
place=i.id,w.addEventListener("keydown",b=>d(b,i.id)),w.addEventListener("focus",()=>{w.classList.add("dl-focus"),w.matches(
":focus-visible")&&n(i.id)}),w.addEventListener("blur",()=>{w.classList.remove("dl-focus"),n("")});for(let b of[h,x])b?.
on("click",({originalEvent:{target:y}})=>{y instanceof Element&&y.classList.contains("dl-count")?o(i.id):e(i.id)}),Co&&
b?.on("mouseover",()=>n(i.id)).on("mouseout",()=>n(""));return{place:i,anchor:f,at:f,marker:h,label:x,button:w,card:C(
"span","dl-card"),clock:null,leader:C("span","dl-leader"),count:C("span","dl-count"),members:[],spot:void 0,written:""}}
function d(i,f){if(i.key.toLowerCase()==="n"&&!i.ctrlKey&&!i.metaKey&&!i.altKey){o(f);return}let p=an(i.key,s.indexOf(
f),s.length);p===null&&!cn(i.key)||(i.preventDefault(),i.stopPropagation(),p===null?e(f):a(s[p]).button.focus())}function l(i,f,p){
let m=vt(p,f),[h,x]=[p.chosen===f.id,p.origin===f.id],w=p.fit.claim.includes(f.id),b=f.rank>1&&!w,y=JSON.stringify([f,
m,h,x,w]);if(i.written===y)return;i.written=y,i.place=f,i.button.setAttribute("aria-pressed",String(h));let k=G(i.label);
if(i.marker){let v=G(i.marker);i.count=C("span","dl-count"),v.replaceChildren(ht(m,f.precision==="city"),i.count),v.classList.
toggle("dl-quiet",f.quiet),v.classList.toggle("dl-chosen",h),v.classList.toggle("dl-origin",x),v.classList.toggle("dl-\
minor",b),k.setAttribute("aria-hidden","true")}k.classList.toggle("dl-area-label",!i.marker),k.classList.toggle("dl-mi\
nor",b),k.classList.toggle("dl-quiet",f.quiet),k.classList.toggle("dl-chosen",h);let g=C("span","dl-name");i.marker||g.
append(ht(m)),g.append(C("bdi","",f.name)),i.clock=f.rank===1?C("span","dl-clock"):null,i.card=C("span","dl-card"),i.card.
append(g,C("span","dl-far",w?"":f.far)),i.clock&&i.card.append(i.clock),i.leader=C("span","dl-leader"),k.replaceChildren(
i.leader,i.card)}function u(i){let f=new Map(i.places.map(m=>[m.id,m]));for(let[m,h]of r)f.get(m)?.precision!==h.place.
precision&&(h.marker?.remove(),h.label.remove(),r.delete(m));for(let[m,h]of f){let x=r.get(m)??c(h);r.set(m,x);let w=L.
latLng(h.latitude,h.longitude);if(!x.anchor.equals(w))for(let b of[x.marker,x.label])b?.setLatLng(w);x.anchor.equals(w)||
(x.at=w),x.anchor=w,l(x,h,i)}s=[...f.keys()];let p=t.getPane("markerPane");p&&ln(p,s.map(m=>a(m).button))}return{entries:r,
entry:a,render:u}}function un(t,{isReady:e,isFitted:n,fit:o,arrange:r}){let{classList:s}=t.getContainer(),a=null;addEventListener("befor\
eprint",()=>{!e()||a||(a={fitted:n(),bounds:t.getBounds(),center:t.getCenter(),zoom:t.getZoom()},s.add("dl-printed"),t.
invalidateSize({pan:!1}),a.fitted?o():t.fitBounds(a.bounds,{animate:!1}),r())}),addEventListener("afterprint",()=>{a&&
(s.remove("dl-printed"),t.invalidateSize({pan:!1}),a.fitted?o():t.setView(a.center,a.zoom,{animate:!1}),a=null,r())})}function dn(t=Date.now){let e=0,n=0,o=0;return{next(){return[n,e]=[t(),Math.max(t(),o+1)],o=e,e},isLate(r){return o=Math.
max(o,r),r<e&&t()-n<3e3}}}function Ao(t){let e=10**Math.floor(Math.log10(t));return([5,2,1].find(o=>o*e<=t)??1)*e}var jt=100;function Wt(t,e,n){
let{x:o,y:r}=t.getSize().divideBy(2),a=t.distance(t.containerPointToLatLng([o-jt/2,r]),t.containerPointToLatLng([o+jt/
2,r]))/n.unit.metres,c=Ao(a);e.style.width=`${c/a*jt}px`,e.textContent=n.words.length.replace("{number}",c.toLocaleString(
n.language)).replace("{unit}",n.unit.sign)}var pn="(prefers-color-scheme: dark)";function Ht(){let t=[...document.head.querySelectorAll("style")].filter(o=>o.textContent?.
includes("--background-color"));for(let o of t.slice(0,-1))o.remove();let e=getComputedStyle(document.documentElement).
getPropertyValue("--background-color").trim(),n=e?To(e):matchMedia(pn).matches;document.documentElement.dataset.dlTheme=
n?"dark":"light"}function To(t){let e=C("span");e.style.color=t,document.body.append(e);let[n,o,r]=(getComputedStyle(e).
color.match(/[\d.]+/g)??[]).map(Number);return e.remove(),n*.3+o*.59+r*.11<128}function mn(){Ht(),window.Streamlit?.events.
addEventListener("streamlit:render",()=>setTimeout(Ht)),matchMedia(pn).addEventListener("change",Ht)}function hn(t,e){let n=null,o=0,r=s=>t.getContainer().classList.toggle("dl-online",s);return{render({baseMap:s,tiles:{
address:a,attribution:c}}){let d=s==="openstreetmap";d&&!n?(n=L.tileLayer(a,{attribution:c,maxZoom:19,className:"dl-ti\
les",referrerPolicy:"strict-origin"}),n.on("tileload",()=>{r(!0),e(!1)}),n.on("tileerror",()=>{r(!1),e(!0)}),n.addTo(t),
o=t.getMaxZoom(),t.setMaxZoom(15)):!d&&n&&(n.remove(),n=null,t.setMaxZoom(o),r(!1),e(!1))}}}var Po=1800;function gn(t,e){let n=t.getContainer(),o=C("p","dl-wheel-hint");o.setAttribute("aria-hidden","true"),n.append(
o);let r=!1,s=0;function a(){clearTimeout(s),o.textContent=""}n.addEventListener("click",()=>{r=!0,a()}),n.addEventListener(
"mouseleave",()=>{r=!1,a()}),n.addEventListener("wheel",c=>{if(r||c.ctrlKey||c.metaKey||document.fullscreenElement){a();
return}c.stopImmediatePropagation(),o.textContent=e().words.wheel,clearTimeout(s),s=setTimeout(a,Po)},{capture:!0,passive:!0})}function xn(){let t="",e=[];return{register(n){e.push(n),n()},render(n){if(t!==n){t=n;for(let o of e)o()}}}}var yn=5;function bn(t){let e=t.getContainer(),n=null,o=null,r=null,[s,a]=[0,0],c=0,d={x:0,y:0},l=null,u=dn(),i=xn();No(
t);let{attach:f,point:p,announce:m,notice:h}=Xt(e);e.addEventListener("keydown",E=>{E.key==="Escape"&&n?.whole.chosen&&
J("")});let x=tn(t),w=ze(t,x.renderer,p),b=he(t,J),y=ie(t),k=nn(t,"dl-areas"),g=je(t,p);W(t,"dl-arcs",400),W(t,"dl-lab\
els",590).classList.add("dl-passive");let v=L.svg({pane:"dl-arcs",padding:.4}),T=ae(t,v),z=hn(t,E=>h("tiles",E?A().words.
noTiles:"")),M=fn(t,{onChoose:J,onPoint:q,onSpread:I}),O=ne(t,v,{onChoose:E=>M.entries.has(E)&&J(E),onPoint:Z}),N=Ye(t,
A,i,gt,Ln),$=Ue(t,M.entries,O.drawn,w.dateLines),R=C("div","dl-scale");function A(){if(!n)throw new Error("no scene ye\
t");return n.shown}function q(E){if(!E){p("");return}let P=A(),{place:S,members:D,at:_}=M.entry(E),B=M.entries.get(P.origin)?.
place.name??"",ot=S.far&&P.words.farFrom.replace("{far}",S.far).replace("{origin}",()=>B),{words:U}=P,It=D.length?U.nearby.
replace("{places}",()=>F(E)):"",Cn=[ot||U.origin,rn(P,S),It].filter(Boolean);p(S.name,Cn,D.length?U.spread:"",t.latLngToContainerPoint(
_))}function F(E){let{anchor:P,members:S}=M.entry(E);return[...S.slice(0,yn).map(_=>{let{place:B,anchor:ot}=M.entry(_),
U=te(P,ot);return U?`${B.name} ${ee(U,A())}`:B.name}),...S.length>yn?["…"]:[]].join(A().words.comma)}function I(E){let P=[
E,...M.entry(E).members];if(P.length===1)return;let S=P.map(B=>M.entry(B).anchor),D=xe(t,S);Gt(S.map(B=>t.project(B,D))).
length>1&&D>t.getZoom()?(r=null,Et(t,S)):($.fanOut(P),xt()),m(P.map(B=>M.entry(B).place.name).join(A().words.comma)),p(
"")}function Z(E){p(O.drawn.get(E)?.arc.text??"")}function J(E){n&&(dt({...n.whole,chosen:E}),E&&m(`${M.entry(E).place.
description} ${A().words.chosen}`),kt(e,{place:E,revision:u.next()}))}function gt(E){if(!n)return;dt({...n.whole,layers:E});
let P=E.filter(S=>S.shown).map(S=>S.id);kt(e,{layers:P,revision:u.next()})}function Ln(E){n&&(dt({...n.whole,night:{...n.
whole.night,shown:E}}),kt(e,{night:E,revision:u.next()}))}function vn(E){let P=u.isLate(E.revision);if(!n||!P)return dt(
E);let{layers:S,chosen:D,night:_}=n.whole;dt({...E,layers:S,chosen:D,night:{...E.night,shown:_.shown}})}function dt(E){
let P=n?.shown,S=me(E);n={whole:E,shown:S},P||kn(S),z.render(S),x.render(S.night,V(S)),i.render(S.language),o&&Ut(),N.
render(S,V(S)),h("layers",S.layers.some(({shown:_})=>_)?"":S.words.noLayers),l?.render(S),Wt(t,R,S);let D=$.controls();
b.render(S,o),k.render(S),g.render(S),M.render(S),O.render(S),T.render(S),P&&P.places.length!==S.places.length&&m(S.words.
shown.replace("{n}",String(S.places.length))),Vt(),S.fit.n!==s&&(s=S.fit.n,nt()),S.focus.n!==a?(a=S.focus.n,Sn(S.focus.
place)):S.outline&&S.outline.name!==P?.outline?.name?Pt():En(Me(P,S)),xt(D)}function kn(E){N.attach(),N.render(E,V(E)),
l=be(t,A,i,nt,R),f(),w.load(E.baseMapAddress,E.frame.west).then(P=>{o=P,o?b.render(A(),o):h("ground",A().words.noBaseMap),
requestAnimationFrame(()=>setTimeout(()=>window.Streamlit?.setComponentValue({stands:!0}))),Ut(),Kt()}),[s,a]=[E.fit.n,
E.focus.n],t.invalidateSize({pan:!1}),d=t.getSize(),gn(t,A),Ft(t),nt(),Qe(t,E.frame.west),cancelAnimationFrame(c)}async function Ut(){
await y.load(A())&&Nt()}async function Kt(){let E=o&&await w.refine(A().details);E&&(o=E,b.render(A(),o))}function Vt(){
on(A(),M.entries.values())}function nt(E=at(A())){let P=A(),S=P.places.filter(B=>E.includes(B.id)),D=S.length?S:P.places;
if(!D.length)return;let _=D.map(B=>L.latLng(B.latitude,B.longitude));Et(t,_),r=()=>nt(E)}function En(E){let P=E.flatMap(
D=>M.entries.get(D)?.anchor??[]),S=t.getBounds().pad(-.03);P.every(D=>S.contains(D))||nt(P.length>1?E:[...at(A()),...E])}
function Sn(E){let P=M.entries.get(E);if(!P){Pt();return}t.panTo(P.anchor,{animate:!$t()})}function Pt(){let{arcs:E,fit:P,
outline:S}=A(),D=E.filter(U=>U.claim).map(U=>U.paths[0]),_=M.entries.get(P.claim[0])?.anchor,B=S&&_?en(S.rings,_):[],ot=[
...D.flat(),...B];ot.length&&(Et(t,ot.map(([U,It])=>L.latLng(U,It))),r=Pt)}function xt(E=$.controls()){if(!n)return;let P=$.
arrange(n.shown,E);for(let{place:S,members:D,button:_}of M.entries.values()){let B=D.length?`${A().words.nearby.replace(
"{places}",()=>F(S.id))}. ${A().words.spread}`:"";(_.getAttribute("aria-description")??"")!==B&&_.setAttribute("aria-d\
escription",B)}P&&y.arrange(n.shown,P)}function Nt(){cancelAnimationFrame(c),c=requestAnimationFrame(()=>xt())}function On(){
let{clientWidth:E,clientHeight:P}=e;if(E===d.x&&P===d.y)return;d={x:E,y:P};let[S,D]=[r,t.getCenter()];t.invalidateSize(
{pan:!1}),n&&Ft(t),n&&S?S():n&&t.setView(D,t.getZoom(),{reset:!0}),Nt()}return t.on("zoomend moveend",()=>{n&&Wt(t,R,n.
shown),Kt(),Nt()}),t.on("dragstart zoomstart",()=>{r=null}),new ResizeObserver(On).observe(e),setInterval(()=>{!n||n.shown.
instant||(Vt(),x.render(n.shown.night,V(n.shown)))},1e3),un(t,{isReady:()=>!!n,isFitted:()=>r!==null,fit:()=>(r??nt)(),
arrange:()=>xt()}),mn(),{render:vn}}function No(t){let e=t.getContainer();e.classList.add("dl-map"),e.focus=()=>HTMLElement.
prototype.focus.call(e,{preventScroll:!0}),t.attributionControl?.setPrefix(!1),$t()&&(Object.assign(t,{_zoomAnimated:!1}),
t.options.inertia=!1),matchMedia("(pointer: coarse)").matches&&t.dragging.disable()}var wn=new WeakMap;function Mn(t,e){let n=wn.get(t);n||(n=bn(t),wn.set(t,n)),n.render(e)}function Io(t,e){let n=Uint8Array.
from(atob(e),o=>o.charCodeAt(0));return Mn(t,JSON.parse(new TextDecoder().decode(n))),window.feature_group=[],L.layerGroup()}
window.Dateline={draw:Io,show:Mn};})();
