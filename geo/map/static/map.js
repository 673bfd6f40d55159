/* Built by `make js` from sources af997565d7bbb8c8. */
"use strict";(()=>{function A(t,e,n){let o=document.createElement(t);return e&&(o.className=e),n!==void 0&&(o.textContent=n),o}function pt(t,e,n){
let o=A(t,e,n);return o.dir="auto",o}function j(t,e){let n=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[
o,r]of Object.entries(e))n.setAttribute(o,String(r));return n}function V(t,e){t&&t.textContent!==e&&(t.textContent=e)}var Xt=30;function Yt(t){let e=A("div","dl-pointed"),n=A("p","dl-live");e.setAttribute("aria-hidden","true"),n.setAttribute(
"role","status");let o={x:0,y:0};return t.addEventListener("pointermove",({clientX:r,clientY:s})=>{let{left:a,top:c}=t.
getBoundingClientRect();o={x:r-a,y:s-c}},{passive:!0,capture:!0}),{attach:()=>t.append(e,n),point(r,s=[],a="",c=o){let p=r?
[pt(s.length?"strong":"span","",r)]:[],l=a?[A("small","",a)]:[];if(e.replaceChildren(...p,...s.map(d=>pt("span","",d)),
...l),!r)return;let u=e.offsetWidth/2+6,i=Math.max(u,Math.min(t.clientWidth-u,c.x)),f=c.y-Xt-e.offsetHeight;e.style.left=
`${i}px`,e.style.top=`${f>6?f:c.y+Xt/2}px`},announce(r){V(n,r)},notice(r,s){let a=t.querySelector(`.dl-notice[data-kin\
d=${r}]`);if(!a){let c=A("p","dl-notice");c.dataset.kind=r,c.setAttribute("role","status"),t.append(c),a=c}a.textContent=
s}}}var Qt=.0033528106647474805;function te(t,e){let n=Math.PI/180,[o,r]=[t,e].map(({lat:f})=>Math.atan((1-Qt)*Math.tan(f*
n))),s=Math.sin((r-o)/2)**2,a=Math.sin((e.lng-t.lng)*n/2)**2,c=2*Math.asin(Math.sqrt(s+Math.cos(o)*Math.cos(r)*a));if(!c)
return 0;let[p,l]=[(o+r)/2,(r-o)/2],u=(c-Math.sin(c))*(Math.sin(p)*Math.cos(l)/Math.cos(c/2))**2,i=(c+Math.sin(c))*(Math.
cos(p)*Math.sin(l)/Math.sin(c/2))**2;return 6378137*(c-Qt/2*(u+i))}function ee(t,{unit:e,language:n,words:o}){let r=t/
e.metres,s=r>0&&r<9.95?1:0,a=r.toLocaleString(n,{minimumFractionDigits:s,maximumFractionDigits:s});return o.length.replace(
"{number}",a).replace("{unit}",e.sign)}function st(t){return L.divIcon({className:t,html:"",iconSize:null})}function G(t){let e=t.getElement();if(!e)throw new Error(
"the marker is not on the map");return e}function it(t){return t.getElement()}function F(t,e,n){let o=t.createPane(e);
return o.style.zIndex=String(n),o}function yt(t,e,n){let o=L.marker([0,0],{icon:st(e),interactive:!1,keyboard:!1,pane:"\
dl-labels"}).addTo(t),r=document.createElement("span");return r.textContent=n,G(o).append(r),o}function J(t){return G(
t).firstChild}function at(t,e){return e.map(n=>{let{x:o,y:r}=t.latLngToContainerPoint(n);return[o,r]})}var $t=()=>matchMedia(
"(prefers-reduced-motion: reduce)").matches;function ne(t,e,{onChoose:n,onPoint:o}){let r=new Map;function s(i,f,d){let m={className:f,pane:"dl-arcs",renderer:e,interactive:!1,
smoothFactor:.5};return L.polyline(i,{...m,...d}).addTo(t)}function a(i){let f={className:"dl-tip",pane:"dl-arcs",renderer:e,
interactive:!1,radius:3};return L.circleMarker(i,f).addTo(t)}function c(i){for(let f of[...i.lines,...i.tips,...i.touch])
f.remove();i.straight?.line.remove(),i.straight?.label.remove(),Object.assign(i,{lines:[],tips:[],touch:[],straight:null})}
function p(i,f,{paths:d,reach:m,straight:h,to:g}){let M=JSON.stringify([d,h]);f.written!==M&&(f.written=M,c(f),h&&(f.straight=
{line:s(h.path,"dl-straight"),label:l("dl-straight-label",h.label)}),f.lines=d.map(w=>s(w,"dl-arc")),m&&(f.tips=d.flatMap(
w=>[a(w[0]),a(w[w.length-1])])),f.touch=d.map(w=>s(w,"dl-touch",{interactive:!0,bubblingMouseEvents:!1}).on("mouseover",
()=>o(i)).on("mouseout",()=>o("")).on("click",()=>n(g))))}function l(i,f){let d=yt(t,`dl-distance ${i}`,f);return G(d).
setAttribute("aria-hidden","true"),d}function u(i){let f=new Map(i.arcs.map(d=>[d.id,d]));for(let[d,m]of r)f.has(d)||(c(
m),m.label.remove(),r.delete(d));for(let[d,m]of f){let h=r.get(d)??{arc:m,lines:[],tips:[],touch:[],straight:null,label:l(
"",""),written:""};r.set(d,h),p(d,h,m),h.arc=m;let g=!m.reach&&(m.claim||m.to===i.chosen);J(h.label).textContent=m.label||
(g?En(i,m.to):"");for(let M of h.lines.map(it))M.dataset.arc=d,M.classList.toggle("dl-quiet",m.quiet),M.classList.toggle(
"dl-minor",m.rank>1),M.classList.toggle("dl-chosen",g),M.classList.toggle("dl-claim",m.claim&&!m.reach),M.classList.toggle(
"dl-reach",!!m.reach);G(h.label).classList.toggle("dl-chosen",g),G(h.label).classList.toggle("dl-quiet",m.quiet)}for(let{
arc:d,lines:m}of r.values())if(d.rank===0||d.to===i.chosen)for(let h of m)h.bringToFront();for(let d of[...r.values()].
sort((m,h)=>h.arc.rank-m.arc.rank))for(let m of d.touch)m.bringToFront()}return{drawn:r,render:u}}var En=({places:t},e)=>t.
find(n=>n.id===e)?.far??"";var bt={flat:4,pixels:15e3,styles:{country:[[13,.28],[11,.16],[10,.06]],sea:[[14,.1],[12,.04],[11,0]],ocean:[[18,.22],
[15,.14],[12,.04]]}};function W(t,e,n,o){return{left:t-n/2,top:e-o/2,right:t+n/2,bottom:e+o/2}}function tt(t,e){let n=Math.min(t.right,e.right)-
Math.max(t.left,e.left),o=Math.min(t.bottom,e.bottom)-Math.max(t.top,e.top);return n>0&&o>0?n*o:0}function et(t,e){let n=Math.
max(0,Math.min(t.right,e.x-2)-Math.max(t.left,2)),o=Math.max(0,Math.min(t.bottom,e.y-2)-Math.max(t.top,2));return(t.right-
t.left)*(t.bottom-t.top)-n*o}function oe(t,e){let n=Math.max(0,e.left-t.right,t.left-e.right),o=Math.max(0,e.top-t.bottom,
t.top-e.bottom);return Math.hypot(n,o)}function re([t,e,n,o],r,s){let[a,c]=[n-t,o-e],p=Math.max(0,Math.min(1,((r-t)*a+
(s-e)*c)/(a*a+c*c||1)));return Math.hypot(r-t-p*a,s-e-p*c)}function Dt(t,e){for(let n=1;n<=8;n+=1){let o=t[0]+(t[2]-t[0])*
n/8,r=t[1]+(t[3]-t[1])*n/8;if(o>e.left&&o<e.right&&r>e.top&&r<e.bottom)return!0}return!1}var se=8,On=[0,360,-360],Cn=1.25,wt=bt.styles,An=(t,e,n)=>(t/2/(bt.flat*n))**2+(e/2/n)**2<=1;function Tn(t,{size:e,pixelsPerDegree:n,
pixel:o,width:r,isFree:s}){let a=[],c=Math.floor(e.x*e.y/bt.pixels),p=({text:l,kind:u,spots:i})=>{let f=[];for(let[d,m,
h]of i)for(let g of On){let{x:M,y:w}=o(d,m+g);M>0&&w>0&&M<e.x&&w<e.y&&f.push({at:[d,m+g],x:M,y:w,room:h*n})}if(!f.length)
return null;for(let d=0;d<wt[u].length;d+=1){let[m]=wt[u][d],[h,g]=[r(l,wt[u][d],u),m*Cn];for(let{at:M,x:w,y:x,room:b}of f){
let y=W(w,x,h,g);if(!(!An(h,g,b)||et(W(w,x,h+se,g+se),e)>0)&&s(y)&&!a.some(v=>tt(y,v.box)>0))return{text:l,kind:u,style:d,
at:M,box:y}}}return null};for(let l of t){if(a.length>=c)break;let u=p(l);u&&a.push(u)}return a}function ie(t){F(t,"dl\
-names",330).setAttribute("aria-hidden","true");let n=[],o="",r=new Map,s=document.createElement("canvas").getContext(
"2d"),a=new Map,c=getComputedStyle(t.getContainer()).fontFamily;function p(u,[i,f],d){let m=`${i} ${d} ${u}`,h=a.get(m);
if(h)return h;let g=d==="country";s.font=`${g?"":"italic "}${i}px ${c}`;let M=g?u.toUpperCase():u,w=s.measureText(M).width+
M.length*i*f;return a.set(m,w),w}function l({text:u,kind:i,style:f,at:d}){let m=`dl-area-name dl-${i}`,h=r.get(u);if(!h||
h.look!==m){h?.marker.remove();let w=L.marker(d,{icon:st(m),interactive:!1,keyboard:!1,pane:"dl-names"}).addTo(t);G(w).
append(Object.assign(document.createElement("span"),{textContent:u})),h={marker:w,look:m},r.set(u,h)}h.marker.setLatLng(
d);let[g,M]=wt[i][f];Object.assign(G(h.marker).style,{fontSize:`${g}px`,letterSpacing:`${M}em`})}return{async load({areaNames:u}){
if(u!==o){o=u;try{let i=typeof u=="string"?await(await fetch(u)).json():u;o===u&&(n=i)}catch{}}},arrange(u,i){let f=new Set(
u.places.map(({name:h})=>h)),d=Tn(n.filter(({text:h})=>!f.has(h)),{size:t.getSize(),pixelsPerDegree:256*2**t.getZoom()/
360,pixel:(h,g)=>t.latLngToContainerPoint([h,g]),width:p,isFree:h=>i.inkUnder(h)===0&&![...i.near(h)].some(g=>tt(h,g)>
0)}),m=new Set(d.map(({text:h})=>h));for(let[h,{marker:g}]of r)m.has(h)||(g.remove(),r.delete(h));d.forEach(l)}}}function ae(t,e){let n=L.layerGroup().addTo(t),o="",r={radius:4,className:"dl-point",pane:"dl-arcs",renderer:e,interactive:!1};
return{render({places:s,chosen:a,origin:c}){let p=s.filter(({id:u,precision:i})=>i==="area"&&[a,c].includes(u)),l=p.map(
u=>u.id).join(" ");if(o!==l){o=l,n.clearLayers();for(let u of p)L.circleMarker([u.latitude,u.longitude],r).addTo(n)}}}}function zt(t){return t}function Mt(t){if(t==null)return zt;var e,n,o=t.scale[0],r=t.scale[1],s=t.translate[0],a=t.translate[1];return function(c,p){
p||(e=n=0);var l=2,u=c.length,i=new Array(u);for(i[0]=(e+=c[0])*o+s,i[1]=(n+=c[1])*r+a;l<u;)i[l]=c[l],++l;return i}}function ce(t,e){for(var n,o=t.length,r=o-e;r<--o;)n=t[r],t[r++]=t[o],t[o]=n}function X(t,e){return typeof e=="string"&&(e=t.objects[e]),e.type==="GeometryCollection"?{type:"FeatureCollection",features:e.
geometries.map(function(n){return le(t,n)})}:le(t,e)}function le(t,e){var n=e.id,o=e.bbox,r=e.properties==null?{}:e.properties,
s=Lt(t,e);return n==null&&o==null?{type:"Feature",properties:r,geometry:s}:o==null?{type:"Feature",id:n,properties:r,geometry:s}:
{type:"Feature",id:n,bbox:o,properties:r,geometry:s}}function Lt(t,e){var n=Mt(t.transform),o=t.arcs;function r(u,i){i.
length&&i.pop();for(var f=o[u<0?~u:u],d=0,m=f.length;d<m;++d)i.push(n(f[d],d));u<0&&ce(i,m)}function s(u){return n(u)}
function a(u){for(var i=[],f=0,d=u.length;f<d;++f)r(u[f],i);return i.length<2&&i.push(i[0]),i}function c(u){for(var i=a(
u);i.length<4;)i.push(i[0]);return i}function p(u){return u.map(c)}function l(u){var i=u.type,f;switch(i){case"Geometr\
yCollection":return{type:i,geometries:u.geometries.map(l)};case"Point":f=s(u.coordinates);break;case"MultiPoint":f=u.coordinates.
map(s);break;case"LineString":f=a(u.arcs);break;case"MultiLineString":f=u.arcs.map(a);break;case"Polygon":f=p(u.arcs);
break;case"MultiPolygon":f=u.arcs.map(p);break;default:return null}return{type:i,coordinates:f}}return l(e)}function Rt(t,e){var n={},o={},r={},s=[],a=-1;e.forEach(function(l,u){var i=t.arcs[l<0?~l:l],f;i.length<3&&!i[1][0]&&!i[1][1]&&
(f=e[++a],e[a]=l,e[u]=f)}),e.forEach(function(l){var u=c(l),i=u[0],f=u[1],d,m;if(d=r[i])if(delete r[d.end],d.push(l),d.
end=f,m=o[f]){delete o[m.start];var h=m===d?d:d.concat(m);o[h.start=d.start]=r[h.end=m.end]=h}else o[d.start]=r[d.end]=
d;else if(d=o[f])if(delete o[d.start],d.unshift(l),d.start=i,m=r[i]){delete r[m.end];var g=m===d?d:m.concat(d);o[g.start=
m.start]=r[g.end=d.end]=g}else o[d.start]=r[d.end]=d;else d=[l],o[d.start=i]=r[d.end=f]=d});function c(l){var u=t.arcs[l<
0?~l:l],i=u[0],f;return t.transform?(f=[0,0],u.forEach(function(d){f[0]+=d[0],f[1]+=d[1]})):f=u[u.length-1],l<0?[f,i]:
[i,f]}function p(l,u){for(var i in l){var f=l[i];delete u[f.start],delete f.start,delete f.end,f.forEach(function(d){n[d<
0?~d:d]=1}),s.push(f)}}return p(r,o),p(o,r),e.forEach(function(l){n[l<0?~l:l]||s.push([l])}),s}function Bt(t){return Lt(t,fe.apply(this,arguments))}function fe(t,e,n){var o,r,s;if(arguments.length>1)o=Pn(t,e,n);else
for(r=0,o=new Array(s=t.arcs.length);r<s;++r)o[r]=r;return{type:"MultiLineString",arcs:Rt(t,o)}}function Pn(t,e,n){var o=[],
r=[],s;function a(i){var f=i<0?~i:i;(r[f]||(r[f]=[])).push({i,g:s})}function c(i){i.forEach(a)}function p(i){i.forEach(
c)}function l(i){i.forEach(p)}function u(i){switch(s=i,i.type){case"GeometryCollection":i.geometries.forEach(u);break;case"\
LineString":c(i.arcs);break;case"MultiLineString":case"Polygon":p(i.arcs);break;case"MultiPolygon":l(i.arcs);break}}return u(
e),r.forEach(n==null?function(i){o.push(i[0].i)}:function(i){n(i[0].g,i[i.length-1].g)&&o.push(i[0].i)}),o}var $n=4166666666666667e-21;function ue(t){return[-360,0,360].filter(e=>e+180>t-90&&e-180<t+450)}function de(t,e){return Math.
round((t-e)/360)*360}function pe(t){return-t*$n%360}var Dn="rings";function me(t){let e=new Set(t.layers.filter(s=>s.shown).map(s=>s.id)),n=t.places.filter(s=>e.has(s.layer)||
s.id===t.origin),o=new Set(n.map(s=>s.id)),r=e.has(Dn)?t.rings:[];return{...t,places:n,rings:r,arcs:t.arcs.filter(s=>s.
claim||o.has(s.to))}}function vt(t,e){let n=t.layers.find(({id:o})=>o===e.layer);if(!n)throw new Error(`no layer ${e.layer}`);
return n}function U(t){return t.instant?new Date(t.instant):new Date}function zn(t,e){return t.type!=="MultiPolygon"||!e.length?t:{...t,arcs:e.map(n=>t.arcs[n])}}function he(t,e){let n=new Map,
o=null;F(t,"dl-areas",350);let r=L.svg({pane:"dl-areas",padding:.4});function s(a,c){let p=a.objects.countries.geometries.
find(({id:i})=>i===c.outline);if(!p)return null;let l=de(c.longitude,c.trueLongitude),u={pane:"dl-areas",renderer:r,style:{
className:"dl-area"},coordsToLatLng:([i,f])=>L.latLng(f,i+l)};return L.geoJSON(X(a,zn(p,c.polygons)),u).on("click",()=>e(
c.id)).addTo(t)}return{render(a,c){let p=new Map(a.places.filter(l=>l.outline).map(l=>[l.id,l]));for(let[l,u]of n)p.has(
l)||(u.remove(),n.delete(l));if(c){if(c!==o){for(let l of n.values())l.remove();n.clear(),o=c}for(let[l,u]of p){let i=n.
get(l)??s(c,u);if(!i)continue;n.set(l,i);let{colour:f}=vt(a,u);i.setStyle({color:f,fillColor:f}),i.eachLayer(d=>{let{classList:m}=it(
d);m.toggle("dl-quiet",u.quiet),m.toggle("dl-chosen",u.id===a.chosen)})}}}}}var Rn="dateline";function kt(t,e){t.dispatchEvent(new CustomEvent(Rn,{detail:e})),window.Streamlit?.setComponentValue(
e)}var ct=({fit:t,origin:e})=>t.places.length?[...new Set([...t.places,e])]:[],ge=t=>Math.max(22,Math.min(90,t*.1));function xe(t,e){
let n=L.point(2*ge(t.getSize().x),140);return Math.min(9.5,t.getBoundsZoom(L.latLngBounds(e),!1,n))}function Et(t,e){let n=ge(
t.getSize().x),o=L.latLngBounds(e),r=o.getSouthWest().equals(o.getNorthEast())?7:9.5;t.fitBounds(o,{paddingTopLeft:[n,
70],paddingBottomRight:[n,70],maxZoom:r,animate:!1})}var Bn={fit:["M10 18s6-5.6 6-10a6 6 0 1 0-12 0c0 4.400 6 10 6 10zM10 6v4M8 8h4","fitShort"],fitSection:["M3 5h14M3 10h\
14M3 15h8","fitSectionShort"],fitAll:["M10 2a8 8 0 1 0 0 16a8 8 0 1 0 0-16zM2 10h16M10 2c-5 5-5 11 0 16M10 2c5 5 5 11 \
0 16","fitAllShort"],fullScreen:["M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4","fullScreenShort"]};function ye(t,e){t.title=
e,t.setAttribute("aria-label",e)}function be(t,e,n,o,r){let s=t.getContainer(),a=Gn(t,e,n,o),c=new L.Control({position:"\
bottomleft"});c.onAdd=()=>r,c.addTo(t);for(let[l,u]of[["in","zoomIn"],["out","zoomOut"]]){let i=s.querySelector(`.leaf\
let-control-zoom-${l}`);i&&n.register(()=>ye(i,e().words[u]))}s.setAttribute("role","region");let p="";return n.register(
()=>{let{language:l,words:u}=e();document.documentElement.lang=l,s.setAttribute("aria-label",u.map),t.attributionControl.
removeAttribution(p),p=u.attribution,t.attributionControl.addAttribution(p)}),Zn(s,e,n),a}function Gn(t,e,n,o){let r=A(
"div","dl-controls"),s=(u,i)=>{let f=A("button");f.type="button";let[d,m]=[j("svg",{viewBox:"0 0 20 20","aria-hidden":"\
true"}),A("span")],[h,g]=Bn[u];return d.append(j("path",{d:h})),f.append(d,m),n.register(()=>{ye(f,e().words[u]),m.textContent=
e().words[g]}),f.addEventListener("click",i),r.append(f),f};s("fit",()=>o(ct(e())));let a=s("fitSection",()=>o(e().fit.
section)),c=s("fitAll",()=>o(e().places.map(u=>u.id)));document.fullscreenEnabled&&s("fullScreen",()=>{document.fullscreenElement?
document.exitFullscreen():t.getContainer().parentElement?.requestFullscreen()});let p=new L.Control({position:"toprigh\
t"});p.onAdd=()=>r,p.addTo(t),L.DomEvent.disableClickPropagation(r);function l(u){let i=ct(u);a.hidden=!u.fit.section.
length,c.hidden=!i.length||u.places.every(({id:f})=>i.includes(f))}return l(e()),{render:l}}function Zn(t,e,n){let[o,r]=[
A("a","dl-skip"),A("div","dl-after")];n.register(()=>{o.textContent=e().words.skip}),o.href="#",o.addEventListener("cl\
ick",s=>{s.preventDefault(),r.tabIndex=0,r.focus()}),r.addEventListener("blur",()=>r.removeAttribute("tabindex")),t.before(
o),t.parentElement?.append(r)}function we(t){return[...new Set([...St(t),...t.fit.section])]}function St({chosen:t,fit:e,origin:n}){return[...new Set(
[t,...e.claim,n])].filter(Boolean)}function Me(t,e){return e.fit.section.length&&String(t?.fit.section??"")!==String(e.
fit.section)?e.fit.section:e.fit.claim.length&&String(t?.fit.claim??"")!==String(e.fit.claim)?e.fit.claim:e.chosen&&t?.
chosen!==e.chosen?[e.chosen]:t&&t.origin!==e.origin?[e.origin]:[]}var Le=20,_n=34,qn=30;function jn(t,e){let n=({place:o})=>e.includes(o.id)?e.indexOf(o.id):e.length;return[...t].filter(
o=>o.marker).sort((o,r)=>n(o)-n(r)||o.place.rank-r.place.rank)}function Gt(t){let e=[];for(let n of t){let o=!n.ownGroup&&
e.find(([r])=>Math.abs(r.x-n.x)<Le&&Math.abs(r.y-n.y)<Le);o?o.push(n):e.push([n])}return e}function Fn(t,e){let n=Math.
max(_n,qn*e/(2*Math.PI)),o=2*Math.PI*t/e-Math.PI/2;return{x:Math.cos(o)*n,y:Math.sin(o)*n}}function ve(t,e,n,o,r,s){let a=r&&
r.zoom===t.getZoom()?r.ids:[],c=jn(e,n).map(l=>{let{x:u,y:i}=t.latLngToContainerPoint(l.anchor),{id:f}=l.place,d=a.includes(
f)?Fn(a.indexOf(f),a.length):{x:0,y:0};return{entry:l,x:u+d.x,y:i+d.y,ownGroup:o.includes(f)||a.includes(f)}}),p=new Map;
for(let[l,...u]of Gt(c)){p.set(l.entry,{x:l.x,y:l.y}),l.entry.members=u.map(({entry:i})=>i.place.id);for(let{entry:i}of u)
i.members=[]}for(let{entry:l,x:u,y:i,ownGroup:f}of c){if(!l.marker)continue;l.at=a.includes(l.place.id)?t.containerPointToLatLng(
[u,i]):l.anchor;for(let g of[l.marker,l.label])g.getLatLng().equals(l.at)||g.setLatLng(l.at);let d=p.has(l);G(l.marker).
classList.toggle("dl-gathered",!d);let m=f?3e3-n.indexOf(l.place.id):1e3-l.place.rank;l.marker.setZIndexOffset(d?m:0),
l.label.setZIndexOffset(f?m:0);let h=l.members.length;l.count.textContent=h?s.replace("{n}",String(h)):""}return p}var ke=[[85,180],[75,180],[71.54,185.87],[68,191],[65.5,191],[62.1,184.51],[59.5,180],[57.06,176.06],[53,170],[50.41,175.28],
[48,180],[-2.5,180],[-2.51,201.51],[-.23,201.51],[1.5,199.36],[4.94,199.36],[4.94,203.98],[-.37,206.45],[-5.06,208.19],
[-9.91,210],[-11.65,210],[-11.65,205.43],[-5.84,203.92],[-5.84,190.6],[-9.43,189.01],[-11.06,188.71],[-13.97,189],[-14.43,
188.76],[-15,187.5],[-45,187.5],[-51,180],[-85,180]];function Zt(t){return t.map(e=>ke.map(([n,o])=>[n,o+e]))}function Ee({west:t,south:e,east:n,north:o}){let r=new Set;for(let s=Math.floor(t/20);s<=Math.floor(n/20);s+=1){let a=((s+
9)%18+18)%18-9;for(let c=Math.floor(e/20);c<=Math.floor(o/20);c+=1)r.add(`${a},${c}`)}return[...r]}function Se(t){let e=[],
n=[0,0],[o,r,s]=[0,0,0];for(let a=0;a<t.length;a+=1){let c=t.charCodeAt(a)-63;r|=(c&31)<<s,s+=5,!(c>=32)&&(n[o]+=r&1?~(r>>
1):r>>1,o&&e.push([n[0],n[1]]),[o,r,s]=[1-o,0,0])}return e}var Ot=t=>Se(t).map(([e,n])=>[n/1e3,e/1e3]);function Oe(t,e){
let n=new Map;for(let[r,s,a,c]of e.flatMap(p=>p.arcs)){let p=n.get(r);p?p.push([s,a,c]):n.set(r,[[s,a,c]])}let o=t.arcs.
slice();for(let[r,s]of n)o[r]=Kn(Hn(Un(o[r]),s));return{...t,arcs:o}}function Ce(t){let{scale:e,translate:n}=t.transform;
return t.arcs.map(o=>{let r=[1/0,1/0,-1/0,-1/0],[s,a]=[0,0];for(let[c,p]of o)s+=c,a+=p,r[0]=Math.min(r[0],s),r[1]=Math.
min(r[1],a),r[2]=Math.max(r[2],s),r[3]=Math.max(r[3],a);return r.map((c,p)=>c*e[p%2]+n[p%2])})}function Ae(t,e,[n,o,r,
s]){let a=[-720,-360,0,360,720],c=e.map(([h,g,M,w])=>g<=s&&w>=o&&a.some(x=>h+x<=r&&M+x>=n)),p=h=>h.some(g=>c[g<0?~g:g]),
l=h=>{let g=h[0].map(y=>e[y<0?~y:y]),[M,w]=[0,1].map(y=>Math.min(...g.map(v=>v[y]))),[x,b]=[2,3].map(y=>Math.max(...g.
map(v=>v[y])));return w<=s&&b>=o&&a.some(y=>M+y<=r&&x+y>=n)},u=h=>{let g=h.type==="Polygon"?[h.arcs]:h.arcs??[];return{
...h,type:"MultiPolygon",arcs:g.filter(l)}},{countries:i,coast:f,borders:d,disputed:m}=t.objects;return{...t,objects:{
countries:{...i,geometries:i.geometries.map(u).filter(({arcs:h})=>h.length)},coast:{...f,arcs:f.arcs.filter(p)},borders:{
...d,arcs:d.arcs.filter(p)},disputed:{...m,geometries:m.geometries.filter(h=>u(h).arcs.length)}}}}function Hn(t,e){let n=[],
o=0;for(let[r,s,a]of e.sort((c,p)=>c[0]-p[0]))n.push(...t.slice(o,r+1),...Se(a)),o=s;return[...n,...t.slice(o)]}function Un(t){
let[e,n]=[0,0];return t.map(([o,r])=>(e+=o,n+=r,[e,n]))}var Kn=t=>t.map(([e,n],o)=>o?[e-t[o-1][0],n-t[o-1][1]]:[e,n]);var Vn={arcs:[],islands:[]};function $e(t,e,n){let o=[],r=null,s=new Map,a=new Map,c=new Map,p=new Map,l=null;F(t,"dl-\
land",200);let u=L.svg({pane:"dl-land",padding:.4}),i=E=>({className:E,pane:"dl-land",renderer:u,interactive:!1}),f=E=>({
className:E,pane:"dl-night",renderer:e,interactive:!1}),d=(E,T)=>E.map(([P,C])=>[C,P+T]),m=E=>o.flatMap(T=>E.map(P=>d(
P,T)));async function h(E,T){o=ue(T),w();let P;try{P=typeof E=="string"?await(await fetch(E)).json():E}catch{return null}
r=P,x(P);for(let[C,z]of a)p.set(C,z.getLatLngs());return P}async function g(E){let T=t.getZoom()>=5.5;if(t.getContainer().
classList.toggle("dl-near",T),!r)return null;if(!T){for(let[D,I]of l?.bounds?p:[])a.get(D)?.setLatLngs(I);return l&&(l.
bounds=null),null}let[P,C,z,B]=Pe(t.getBounds()),_=Ee({west:P,south:C,east:z,north:B}).filter(D=>!s.has(D));if(!_.length)
return M(),null;try{let D=async K=>typeof E=="string"?(await fetch(`${E}/${K}.json`)).json():E[K]??Vn,I=await Promise.
all(_.map(D));for(let[K,nt]of I.entries())s.set(_[K],nt)}catch{return null}return l={world:Oe(r,[...s.values()]),boxes:l?.
boxes??Ce(r),bounds:null},t.getZoom()>=5.5&&M(),l.world}function M(){!l||l.bounds?.contains(t.getBounds())||(l.bounds=
t.getBounds().pad(.8),x(Ae(l.world,l.boxes,Pe(l.bounds))))}function w(){let E=o.map(T=>[[-85,180+T],[85,180+T]]);L.polyline(
E,f("dl-meridian")).addTo(t),L.polyline(Zt(o),f("dl-date-line")).addTo(t)}function x(E){let{countries:T,coast:P,borders:C,
disputed:z}=E.objects,B=[...s.values()],_=X(E,T).features;b("dl-ground",_.flatMap(({geometry:I})=>Ne(I).flat())),b("dl\
-lake",B.flatMap(({lakes:I=[]})=>I.map(Ot))),y("dl-division",B.flatMap(({divisions:I=[]})=>I.map(Ot))),b("dl-island",B.
flatMap(({islands:I})=>I.map(Ot))),y("dl-border",Ie(X(E,C).geometry)),y("dl-coast",Ie(X(E,P).geometry)),c.size||$();let D=X(
E,z).features;for(let[I,K]of D.entries()){let nt=z.geometries[I],gt=c.get(nt);gt?gt.setLatLngs(v(K.geometry)):c.set(nt,
O(K))}y("dl-dispute",Bt(E,z).coordinates)}function b(E,T){let P=a.get(E)??L.polygon([],i(E)).addTo(t);a.set(E,P.setLatLngs(
m(T)))}function y(E,T){let P=a.get(E)??L.polyline([],i(E)).addTo(t);a.set(E,P.setLatLngs(m(T)))}let v=E=>o.flatMap(T=>Ne(
E).map(P=>P.map(C=>d(C,T))));function O({geometry:E,properties:{name:T,note:P}}){let C=v(E),z=A("div");return z.append(
A("strong","",T??""),A("div","",P??"")),L.polygon(C,{...i("dl-disputed"),interactive:!0}).on("mouseover",()=>n([T,P].filter(
Boolean).join(": "))).on("mouseout",()=>n("")).on("click",({latlng:B})=>L.popup({className:"dl-popup"}).setLatLng(B).setContent(
z).openOn(t)).addTo(t)}function $(){let E=j("pattern",{id:"dl-hatch",width:6,height:6,patternUnits:"userSpaceOnUse",patternTransform:"\
rotate(45)"});E.append(j("path",{d:"M0 0v6",class:"dl-hatch"}));let T=j("defs",{});T.append(E),t.getPane("dl-land")?.querySelector(
"svg")?.prepend(T)}return{load:h,refine:g,dateLines:()=>Zt(o)}}var Pe=t=>[t.getWest(),t.getSouth(),t.getEast(),t.getNorth()];
function Ne(t){return t.type==="Polygon"?[t.coordinates]:t.type==="MultiPolygon"?t.coordinates:[]}function Ie(t){return t.
type==="MultiLineString"?t.coordinates:[]}function mt(t){let e=[];for(let n=1;n<t.length;n+=1){let[[o,r],[s,a]]=[t[n-1],t[n]],c=Math.min(400,Math.ceil(Math.hypot(
s-o,a-r)/8));for(let p=0;p<c;p+=1)e.push([o+(s-o)*p/c,r+(a-r)*p/c])}return e}var lt=([t,e],n,o=0)=>t>-o&&e>-o&&t<n.x+o&&
e<n.y+o;function Ct(t,e,n){let o=new Map;function r({id:s,text:a,paths:c,height:p,rank:l},u){let i=o.get(s)??yt(t,e,"");o.set(
s,i);let f=J(i);V(f,a);let{width:d,height:m}=n(f),h=c.flatMap(g=>mt(at(t,g))).filter(([g,M],w)=>w%4===0&&g>d/2&&g<u.x-
d/2&&M>12&&M<u.y-12).map(([g,M])=>({x:g,y:M,dx:0,dy:0,angle:0,cost:Math.abs(M-u.y*p)*.1,boxes:[W(g,M,d,m)],leader:null,
onLine:!0}));return{id:s,label:i,must:!1,rank:l,candidates:h}}return{items(s,a){for(let[c,p]of o)s.some(l=>l.id===c)||
(p.remove(),o.delete(c));return s.map(c=>r(c,a))}}}var Jn=[-180,180,540].map(t=>[[-60,t],[75,t]]);function Xn(t,e){return["Etc/GMT-12","Etc/GMT+12"].map(n=>new Intl.DateTimeFormat(
e,{weekday:"long",timeZone:n}).format(t))}function De(t,e,n){let o=Ct(t,"dl-date",n);return{items(r,s){let[a,c]=Xn(U(r),
r.language),{dateLine:p,antimeridian:l}=r.words,u=`${a} | ${p} | ${c}`;return o.items([{id:"date line",text:u,paths:e(),
height:.75,rank:3.2},{id:"meridian",text:l,paths:Jn,height:.92,rank:3.2}],s)}}}var ft=class t{constructor(e,n,o){this.size=o,this.cells=new Map,this.leaders=[],this.width=Math.ceil(o.x/6)+1;let r=Math.
ceil(o.y/6)+1;this.dots=new Uint8Array(this.width*r);for(let[s,a]of n)this.isInside(s,a)&&(this.dots[this.dotAt(s,a)]=
1);this.sums=new Uint32Array((this.width+1)*(r+1));for(let s=0;s<r;s+=1)for(let a=0,c=0;a<this.width;a+=1)c+=this.dots[s*
this.width+a],this.sums[(s+1)*(this.width+1)+a+1]=this.sums[s*(this.width+1)+a+1]+c;this.height=r;for(let s of e)this.
add(s)}isInside(e,n){return e>=0&&n>=0&&e<this.size.x&&n<this.size.y}dotAt(e,n){return Math.floor(n/6)*this.width+Math.
floor(e/6)}copy(){let e=Object.assign(Object.create(t.prototype),this);return e.cells=new Map([...this.cells].map(([n,
o])=>[n,o.slice()])),e.leaders=this.leaders.slice(),e}*keys({left:e,top:n,right:o,bottom:r},s=0){for(let a=Math.floor(
(n-s)/48);a<=Math.floor((r+s)/48);a+=1)for(let c=Math.floor((e-s)/48);c<=Math.floor((o+s)/48);c+=1)yield c*4096+a}add(e){
for(let n of this.keys(e)){let o=this.cells.get(n);o?o.push(e):this.cells.set(n,[e])}}near(e,n=0){let o=new Set;for(let r of this.
keys(e,n))for(let s of this.cells.get(r)??[])o.add(s);return o}inkUnder({left:e,top:n,right:o,bottom:r}){let[s,a]=[e,o].
map(u=>Math.max(0,Math.min(this.width,Math.round(u/6)))),[c,p]=[n,r].map(u=>Math.max(0,Math.min(this.height,Math.round(
u/6)))),l=(u,i)=>this.sums[i*(this.width+1)+u];return l(a,p)-l(s,p)-l(a,c)+l(s,c)}inkAlong([e,n,o,r]){let s=Math.ceil(
Math.hypot(o-e,r-n)/6),a=0;for(let c=1;c<s;c+=1){let[p,l]=[e+(o-e)*c/s,n+(r-n)*c/s];this.isInside(p,l)&&(a+=this.dots[this.
dotAt(p,l)])}return a}};function ze(){let t=new Map;return function(n,o=!1){let r=n.parentNode,a=`${(n.childElementCount?[...n.children]:[n]).
map(u=>u.textContent).join(`
`)} ${r.className.includes("minor")} ${o}`,c=t.get(a);if(c)return c;let{className:p}=r;r.classList.remove("dl-hidden"),
r.classList.toggle("dl-brief",o);let l={width:Math.ceil(n.offsetWidth),height:Math.ceil(n.offsetHeight)};return r.className=
p,l.width&&t.set(a,l),l}}var Y=1e3,Yn=60,Qn=60,to=[0,-45,45,180,-135,135,-90,90,-22.5,22.5,-157.5,157.5,-67.5,67.5,-112.5,112.5].map(t=>[Math.cos(
t*Math.PI/180),Math.sin(t*Math.PI/180)]),eo=[0,8,20,34,50,70,95,125];function _t({x:t,y:e,gap:n,width:o,height:r,inside:s,
reach:a,brief:c=!1}){let p=c?Yn:0,[l,u]=[0,!1],i=[];s&&i.push({x:t,y:e,dx:0,dy:0,angle:l,cost:p,boxes:[W(t,e,o,r)],leader:null,
onLine:u,brief:c});for(let f of eo.filter(d=>d<=a))to.forEach(([d,m],h)=>{let[g,M]=[d,m].map(O=>Math.max(-1,Math.min(1,
O*1.42))),w=d*(n+f)+g*o/2,x=m*(n+f)+M*r/2,b=f>8?[t,e,t+d*(n+f),e+m*(n+f)]:null,y=p+(s?20:0)+f+h*1.5,v=[W(t+w,e+x,o,r)];
i.push({x:t+w,y:e+x,dx:w,dy:x,angle:l,cost:y,boxes:v,leader:b,onLine:u,brief:c})});return i}function Be({x:t,y:e},{width:n,
height:o}){return[-1,1].flatMap(r=>[1,-1].map(s=>W(t+s*(4+n/2),e+r*(6+o/2),n,o)))}function Ge(t){let e=[0];for(let o=1;o<
t.length;o+=1)e.push(e[o-1]+Math.hypot(t[o][0]-t[o-1][0],t[o][1]-t[o-1][1]));let n=o=>{let r=1;for(;r<e.length-1&&e[r]<
o;)r+=1;let s=(o-e[r-1])/(e[r]-e[r-1]||1);return[0,1].map(a=>t[r-1][a]+(t[r][a]-t[r-1][a])*s)};return{total:e[e.length-
1],at:n}}function Ze({line:t,width:e,height:n,size:o}){let{total:r,at:s}=Ge(t),[a,c]=s(r/2);return lt([a,c],o)?_t({x:a,
y:c,gap:8,width:e,height:n,inside:!1,reach:50}).map(l=>({...l,cost:l.cost+Qn,leader:null})):[]}function _e({line:t,width:e,
height:n,size:o}){let{total:r,at:s}=Ge(t),a=[];for(let c=.08;c<=.921;c+=.04){let p=r*c;if(p<e/2+14||p>r-e/2-14)continue;
let[l,u,i]=[s(p-e/2),s(p+e/2),s(p)];if(et(W(i[0],i[1],e,n),o)>0)continue;let f=Math.atan2(u[1]-l[1],u[0]-l[0]);Math.abs(
f)>Math.PI/2&&(f+=f>0?-Math.PI:Math.PI);let d=Math.max(1,Math.ceil(e/n)),m=Array.from({length:d},(M,w)=>{let x=((w+.5)/
d-.5)*e;return W(i[0]+Math.cos(f)*x,i[1]+Math.sin(f)*x,n,n)}),[h,g]=i;a.push({x:h,y:g,dx:0,dy:0,angle:f,cost:Math.abs(
c-.5)*60,boxes:m,leader:null,onLine:!0})}return a}function qe(t,e,n,o){let r=new ft(e,n,o),s=t.filter(i=>i.always),a=t.
filter(i=>i.must&&!i.always),c=null;for(let i=0;i<6;i+=1){let f=r.copy(),d=Re([...s,...a],f),m=M=>d.get(M.id)?.total??
Y*(2-t.indexOf(M)/t.length),h=a.reduce((M,w)=>M+m(w),0);(!c||h<c.total)&&(c={chosen:d,field:f,total:h});let g=a.filter(
M=>m(M)>Y/5).sort((M,w)=>m(w)-m(M))[0];if(!g||g===a[0])break;a=[g,...a.filter(M=>M!==g)]}let{chosen:p,field:l}=c??{chosen:new Map,
field:r},u=t.filter(i=>!i.must&&!i.always);for(let[i,f]of Re(u,l))p.set(i,f);return p}function Re(t,e){let n=new Map;for(let o of t){
let r=null,s=o.always?1/0:Y;for(let a of o.candidates){if(a.cost-10>=s)continue;let c=oo(o,a,e,s);c>=s||(r={...a,total:c},
s=c)}r&&(no(o.id,r,e),n.set(o.id,r))}return n}function no(t,{boxes:e,leader:n},o){for(let r of e)o.add({...r,owner:t});
n&&o.leaders.push(n)}function oo(t,e,n,o){let r=e.cost;t.previous&&Math.hypot(t.previous.dx-e.dx,t.previous.dy-e.dy)<4&&
(r-=10);for(let s of e.boxes){let a=et(s,n.size);if(a>0&&(r+=Y+a),r>=o)return r;for(let c of n.near(s)){let p=c.owner===
t.id?0:tt(s,c);p>0&&(r+=Y+p)}for(let c of n.leaders)Dt(c,s)&&(r+=t.must?Y/2:Y);if(r>=o)return r;e.onLine||(r+=Math.min(
45,3*n.inkUnder(s)))}if(e.onLine)return r;for(let s of n.near(e.boxes[0],34))s.marker&&s.owner!==t.id&&(r+=Math.max(0,
34-oe(e.boxes[0],s))*2);return e.leader?r+ro(t,e.leader,n):r}function ro(t,e,n){let[o,r,s,a]=e,c=Math.min(60,10*n.inkAlong(
e)),p={left:Math.min(o,s),top:Math.min(r,a),right:Math.max(o,s),bottom:Math.max(r,a)};for(let l of n.near(p,30))o>l.left-
4&&o<l.right+4&&r>l.top-4&&r<l.bottom+4||l.owner===t.id||(Dt(e,l)&&(c+=Y/2),l.marker&&(c+=4*Math.max(0,30-re(e,(l.left+
l.right)/2,(l.top+l.bottom)/2))));return c}var so=[-720,-360,0,360,720],ut=90;function At({line:t,holds:e}){let n=so.map(r=>t.map(([s,a])=>[s,a+r]));return e.length!==
1?n:[(t[t.length-1][1]<t[0][1]?n.toReversed():n).flatMap((r,s)=>r.slice(s?1:0))]}function io(t){let e=At(t);if(t.holds.
length===2){let r=e.flat().map(([,p])=>p),[s,a]=[Math.min(...r)-360,Math.max(...r)+360];return[[[-ut,s],[-ut,a],[ut,a],
[ut,s]],...e]}if(!t.holds.length)return e;let[n]=e,o=t.holds[0]==="north"?ut:-ut;return[[...n,[o,n[n.length-1][1]],[o,
n[0][1]]]]}function je(t,e){F(t,"dl-rings",380);let o={pane:"dl-rings",renderer:L.svg({pane:"dl-rings",padding:.4}),interactive:!1,
smoothFactor:.5},r=new Map;function s(a){let[c,p]=[At(a),a.id],l=()=>e(r.get(p)?.ring.text??""),u=L.polyline(c,{...o,className:"\
dl-touch",interactive:!0,bubblingMouseEvents:!1});return u.on("mouseover click",l).on("mouseout",()=>e("")),[L.polygon(
io(a),{...o,className:"dl-reached",stroke:!1,fillRule:"evenodd"}),L.polyline(c,{...o,className:"dl-range"}),u]}return{
render({rings:a}){let c=new Map(a.map(p=>[p.id,p]));for(let[p,{parts:l}]of r)if(!(c.get(p)&&r.get(p)?.written===JSON.stringify(
c.get(p)?.line))){for(let u of l)u.remove();r.delete(p)}for(let[p,l]of c){let u=r.get(p);if(u){u.ring=l;continue}let i=s(
l);for(let f of i)f.addTo(t);it(i[1]).dataset.ring=p,r.set(p,{ring:l,written:JSON.stringify(l.line),parts:i})}}}}var Fe=24,ao=15,co=125,lo=8,Tt=t=>`arc ${t}`,We=t=>`straight ${t}`,fo=t=>({id:t.id,text:t.label,paths:At(t),height:.2,
rank:2.5});function He(t,e,n,o){let r=t.getContainer(),s=ze(),a=De(t,o,s),c=Ct(t,"dl-range-label",s),p=null;function l(x){
let b=t.getSize();if(!b.x||!b.y)return null;let y=we(x),v=ve(t,e.values(),y,St(x),p,x.words.nearbyCount),O=[...i(v),...f()],
$=d(v),E=[...$.values()].flatMap(mt).filter(D=>lt(D,b)),T=h(y,St(x),v,b),P=[...a.items(x,b),...c.items(x.rings.map(fo),
b)],C=[...T,...g($,b),...P].sort((D,I)=>D.rank-I.rank),z=u(qe(C,O,E,b));for(let D of e.values())M(D,z.get(D.place.id));
for(let{id:D,label:I}of P)w(I,z.get(D),!1);for(let[D,I]of n)w(I.label,z.get(Tt(D)),!0),I.straight&&w(I.straight.label,
z.get(We(D)),!0);let B=[...z.values()].flatMap(D=>D.boxes),_=o().flatMap(D=>mt(at(t,D)));return new ft([...O,...B],[...E,
..._],b)}function u(x){let b=[...n.values()].map(({arc:v})=>v).filter(({claim:v})=>v),y=b.find(({reach:v})=>!v);if(y&&
!x.get(Tt(y.id))?.onLine)for(let{id:v,reach:O}of b)O&&x.delete(Tt(v));return x}function i(x){let b=[...x].map(([{place:{
id:O}},{x:$,y:E}])=>({...W($,E,Fe,Fe),owner:O,marker:!0})),y=t.getSize(),v=[];for(let[{members:O,count:$,place:E},T]of x){
if(!O.length)continue;let P=Be(T,s($)),C=[...b.filter(({owner:B})=>B!==E.id),...v],z=P.findIndex(B=>et(B,y)===0&&C.every(
_=>tt(B,_)===0));$.dataset.corner=String(Math.max(z,0)),v.push(P[Math.max(z,0)])}return[...b,...v]}function f(){let x=r.
getBoundingClientRect();return[...r.querySelectorAll(".leaflet-control, .dl-notice:not(:empty)")].map(b=>{let y=b.getBoundingClientRect();
return{left:y.left-x.left,top:y.top-x.top,right:y.right-x.left,bottom:y.bottom-x.top}})}function d(x){let b=new Map;for(let y of n.
values()){let v=e.get(y.arc.to);(y.arc.claim||v&&(!v.marker||x.has(v)))&&b.set(y,at(t,y.arc.paths[0]))}return b}function m({
at:x,marker:b,card:y},v){let{x:O,y:$}=t.latLngToContainerPoint(x),E=!b;return[!1,!0].flatMap(T=>_t({x:O,y:$,gap:E?0:ao,
inside:E,reach:v,brief:T,...s(y,T)}))}function h(x,b,y,v){return[...e.values()].flatMap(O=>{let{id:$,quiet:E}=O.place,
T=x.includes($),P=T?x.indexOf($)/x.length:O.place.rank,{x:C,y:z}=t.latLngToContainerPoint(O.at);if(!lt([C,z],v,20)||O.
marker&&!y.has(O))return[];let B=T||P===1&&!E||!O.marker,_=lt([C,z],v)&&B,D=_&&b.includes($),I=m(O,B?co:lo);return[{id:$,
entry:O,must:_,always:D,rank:P,previous:O.spot,candidates:I}]})}function g(x,b){let y=(v,O,$,E,T=!1)=>{let P={line:$,size:b,
...s(J(O))},C=T?Ze(P):[];return{id:v,rank:E,must:!1,always:C.length>0,candidates:[..._e(P),...C]}};return[...x].flatMap(
([{arc:v,label:O,straight:$},E])=>{let T=v.rank+(v.reach?.6:-.6),P=v.claim&&!v.reach,C=J(O).textContent?[y(Tt(v.id),O,
E,T,P)]:[];return!$||!v.straight?C:[...C,y(We(v.id),$.label,at(t,v.straight.path),v.rank+.6)]})}function M(x,b){x.spot=
b;let{classList:y}=G(x.label);if(y.toggle("dl-hidden",!b&&!!x.marker),y.toggle("dl-unplaced",!b&&!x.marker),y.toggle("\
dl-brief",!!b?.brief),!b||(x.card.style.transform=`translate(calc(${b.dx}px - 50%), calc(${b.dy}px - 50%))`,x.leader.hidden=
!b.leader,!b.leader))return;let[v,O]=[b.leader[2]-b.leader[0],b.leader[3]-b.leader[1]];x.leader.style.width=`${Math.hypot(
v,O)}px`,x.leader.style.transform=`rotate(${Math.atan2(O,v)}rad)`}function w(x,b,y){G(x).classList.toggle("dl-hidden",
!b),b&&(x.setLatLng(t.containerPointToLatLng([b.x,b.y])),y&&(J(x).style.transform=`translate(-50%, -50%) rotate(${b.angle}\
rad)`))}return{arrange:l,fanOut(x){p={ids:x,zoom:t.getZoom()}}}}var Ue=new Map;function uo(t,e){let n=`${e} ${t}`,o=Ue.get(n);if(o===void 0){let r={timeZone:t,weekday:"short",day:"nu\
meric",month:"short",year:"numeric"},s={hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZoneName:"longOffset"};try{
o={date:new Intl.DateTimeFormat(e,r),whole:new Intl.DateTimeFormat(e,{...r,...s})}}catch{o=null}Ue.set(n,o)}return o}function Q(t,e,n){
let o=uo(t,n);if(!o)return null;let r=Object.fromEntries(o.whole.formatToParts(e).map(({type:s,value:a})=>[s,a]));return{
time:`${r.hour}:${r.minute}`,weekday:r.weekday,date:o.date.format(e).replace(",",""),offset:`UTC${po(r.timeZoneName)}`}}
function po(t){return t.replace("GMT","").replace("-","−").replace(/^([+\u2212])0/,"$1").replace(":00","")||"+0"}var Ke=(t,e)=>t.map(n=>n.id===e?{...n,shown:!n.shown}:n);function qt(t,e){let n=t.every(o=>o.shown===(o.id===e));return t.
map(o=>({...o,shown:n||o.id===e}))}var Ve=t=>t.map(e=>({...e,shown:!0}));var Je={circle:{path:"M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19z",baseline:16.3},square:{path:"M3.5 3.5h17v17h-17z",
baseline:16.3},diamond:{path:"M12 .8 23.2 12 12 23.2 .8 12z",baseline:16.3},triangle:{path:"M12 1 23.6 22H.4z",baseline:19},
hexagon:{path:"M6.4 2.2h11.2L23.2 12l-5.6 9.8H6.4L.8 12z",baseline:16.3},ring:{path:"M12 1.5a10.5 10.5 0 1 1 0 21a10.5\
 10.5 0 1 1 0-21zM12 5a7 7 0 1 0 0 14a7 7 0 1 0 0-14z",baseline:16.3}};var ho=Je;function ht(t,e=!1){let n=j("svg",{viewBox:"-2 -2 28 28","aria-hidden":"true",class:e?"dl-open":""}),{path:o,
baseline:r}=ho[t.shape],s=e?{d:o,style:`stroke: ${t.colour}`}:{d:o,fill:t.colour},a=j("text",{x:12,y:r,...e?{}:{fill:t.
ink}});return a.textContent=t.letter,n.append(j("path",s),a),n}var go={site:["circle",{cx:"11",cy:"7",r:"5",class:"dl-key-site"}],city:["circle",{cx:"11",cy:"7",r:"5",class:"dl-key-\
city"}],area:["path",{d:"M3 4 9 2l9 2 2 6-8 3-8-1z",class:"dl-key-area"}],disputed:["path",{d:"M1 12 11 2M6 12 16 2M11\
 12 21 2",class:"dl-hatch"}],dateLine:["path",{d:"M0 7h22",class:"dl-key-date-line"}]};function Xe(t,e,n,o,r){let s=A(
"div","dl-map-legend"),[a,c,p]=[A("ul","dl-layers"),A("button","dl-all"),A("ul","dl-key")];c.type="button",c.addEventListener(
"click",()=>{a.querySelector("button")?.focus(),o(Ve(f))});let[l,u]=[A("button","dl-night-switch"),A("span")];l.type="\
button",l.append(A("span","dl-key-night"),u),l.addEventListener("click",()=>r(!e().night.shown)),s.append(a,l,p,c);let i=new Map,
f=[],d=[],m="";function h(w){let x=A("button");x.type="button",x.title=e().words.onlyLayer,x.setAttribute("aria-keysho\
rtcuts","O"),x.addEventListener("click",({detail:y})=>{y<2&&(d=f),o(y===2?qt(d,w):Ke(f,w))}),x.addEventListener("keydo\
wn",y=>{y.key.toLowerCase()!=="o"||y.ctrlKey||y.metaKey||y.altKey||(y.preventDefault(),o(qt(f,w)))});let b=A("li");return b.
append(x),a.append(b),i.set(w,x),x}function g(){let{words:w,places:x}=e();a.setAttribute("aria-label",w.legend),c.textContent=
w.allLayers,p.setAttribute("aria-label",w.key);for(let v of i.values())v.title=w.onlyLayer;let b=["site","city","area"].
filter(v=>x.some(({precision:O})=>O===v)),y=[...b.length>1?b:[],"disputed","dateLine"];p.replaceChildren(...y.map(v=>xo(
v,w[v])))}function M(w,x){let b=w.places.find(({id:E})=>E===w.origin),y=w.instant&&b?Q(b.timeZone,x,w.language):null,{
night:v,nightAt:O}=w.words,$=y?O.replace("{time}",y.time).replace("{date}",y.date).replace("{place}",()=>b?.name??""):
v;V(u,$),l.setAttribute("aria-pressed",String(w.night.shown))}return{attach(){let w=t.getContainer();w.parentElement?.
classList.add("dl-frame"),w.after(s),n.register(g)},render(w,x){M(w,x);let b=JSON.stringify(w.layers);if(m!==b){m=b,f=
w.layers;for(let[y,v]of i)f.some(O=>O.id===y)||(v.parentElement?.remove(),i.delete(y));for(let y of f){let v=i.get(y.id)??
h(y.id);v.setAttribute("aria-pressed",String(y.shown)),v.replaceChildren(ht(y),pt("span","",y.title))}c.classList.toggle(
"dl-idle",f.every(({shown:y})=>y))}}}}function xo(t,e){let n=j("svg",{viewBox:"0 0 22 14","aria-hidden":"true"}),[o,r]=go[t];
n.append(j(o,r));let s=A("li");return s.append(n,e),s}var yo=t=>Math.max(0,Math.ceil(Math.log2(t/256)*10)/10);function jt(t,e){t.setMinZoom(yo(t.getSize().x)),t.options.maxBoundsViscosity=
1,t.setMaxBounds([[-85,e-30],[85,e+360+30]])}var bo=[-720,-360,0,360,720];function Ye(t){let e=[],n="";F(t,"dl-night",300).style.pointerEvents="none";let o={className:"\
dl-night",pane:"dl-night",renderer:L.svg({pane:"dl-night",padding:.4}),interactive:!1,smoothFactor:1};return{renderer:o.
renderer,render({shown:r,at:s,rings:a},c){if(!r){for(let u of e.splice(0))u.remove();n="";return}if(!a.length)return;let p=Math.
floor((c.getTime()-Date.parse(s))/6e4);if(n===`${s} ${p}`)return;n=`${s} ${p}`;let l=pe(p*6e4);a.forEach((u,i)=>{let f=bo.
map(d=>[u.map(([m,h])=>[m,h+l+d])]);e[i]?e[i].setLatLngs(f):e.push(L.polygon(f,o).addTo(t))})}}}function wo(t){let e=n=>Math.abs(Math.abs(n%360)-180)<.01;return t.flatMap(n=>{let o=[[n[0]]];for(let[r,s]of n.slice(1).
entries()){let a=n[r];e(a[1])&&e(s[1])||Math.abs(a[0])>89.9&&Math.abs(s[0])>89.9?o.push([s]):o[o.length-1].push(s)}return o.
filter(r=>r.length>1)})}function Qe(t,{lat:e,lng:n}){return t.map(r=>{let[s,a]=[0,1].map(d=>r.map(m=>m[d]).sort((m,h)=>m-
h)),[c,p,l,u]=[s[0],s.at(-1),a[0],a.at(-1)].map(Number),i=c<=e&&e<=p&&l<=n&&n<=u,f=Math.min(...r.map(d=>Math.hypot(d[0]-
e,d[1]-n)));return{ring:r,order:i?-(p-c)*(u-l):f}}).sort((r,s)=>r.order-s.order)[0]?.ring??[]}function tn(t,e){let n=L.
svg({pane:e,padding:.4}),o=[],r="";return{render({outline:s}){let a=JSON.stringify(s);if(a===r)return;r=a;for(let l of o)
l.remove();if(o=[],!s)return;let c=s.rings,p={pane:e,renderer:n,interactive:!1};o=[L.polygon(c,{...p,className:"dl-wit\
hin",stroke:!1}),L.polyline(wo(c),{...p,className:"dl-outline"})];for(let l of o)l.addTo(t)}}}function en(t,e){let n=U(t),o=t.places.find(c=>c.id===t.origin),r=o?Q(o.timeZone,n,t.language):null,s=t.places.map(c=>Q(
c.timeZone,n,t.language)?.offset),a=new Set(s).size>1;for(let{place:c,clock:p,button:l}of e){let u=Q(c.timeZone,n,t.language),
i=Mo(t.words.reading,c.description,u);l.getAttribute("aria-label")!==i&&l.setAttribute("aria-label",i),p&&V(p,a||c.id===
t.origin?on(r,u):"")}}function nn(t,e){let n=U(t),o=t.places.find(({id:r})=>r===t.origin);return on(o?Q(o.timeZone,n,t.
language):null,Q(e.timeZone,n,t.language))}function Mo(t,e,n){return n?`${e} ${t.replace("{weekday}",n.weekday).replace(
"{time}",n.time)}`:e}function on(t,e){return e?`${t&&e.date!==t.date?`${e.weekday} `:""}${e.time} · ${e.offset}`:""}var Lo=new Map([["ArrowRight",1],["ArrowDown",1],["ArrowLeft",-1],["ArrowUp",-1],["Home",-1/0],["End",1/0]]);function rn(t,e,n){
let o=Lo.get(t);return o===void 0?null:Number.isFinite(o)?(e+o+n)%n:o<0?0:n-1}var sn=t=>t==="Enter"||t===" ";function an(t,e){
t.contains(document.activeElement)||e.every((n,o)=>t.children[o]===n)||t.append(...e)}var vo=matchMedia("(hover: hover)").matches;function cn(t,{onChoose:e,onPoint:n,onSpread:o}){let r=new Map,s=[];function a(i){
let f=r.get(i);if(!f)throw new Error(`no place ${i} on the map`);return f}function c(i){let f=L.latLng(i.latitude,i.longitude),
d=i.precision==="area",m={autoPanOnFocus:!1,keyboard:!0,riseOnHover:!1},h=d?null:L.marker(f,{...m,icon:st("dl-marker")}).
addTo(t),g=L.marker(f,{...m,keyboard:d,icon:st("dl-label"),pane:d?"markerPane":"dl-labels"}).addTo(t),M=G(h??g);M.dataset.
place=i.id,M.addEventListener("keydown",w=>p(w,i.id)),M.addEventListener("focus",()=>{M.classList.add("dl-focus"),M.matches(
":focus-visible")&&n(i.id)}),M.addEventListener("blur",()=>{M.classList.remove("dl-focus"),n("")});for(let w of[h,g])w?.
on("click",({originalEvent:{target:x}})=>{x instanceof Element&&x.classList.contains("dl-count")?o(i.id):e(i.id)}),vo&&
w?.on("mouseover",()=>n(i.id)).on("mouseout",()=>n(""));return{place:i,anchor:f,at:f,marker:h,label:g,button:M,card:A(
"span","dl-card"),clock:null,leader:A("span","dl-leader"),count:A("span","dl-count"),members:[],spot:void 0,written:""}}
function p(i,f){if(i.key.toLowerCase()==="n"&&!i.ctrlKey&&!i.metaKey&&!i.altKey){o(f);return}let d=rn(i.key,s.indexOf(
f),s.length);d===null&&!sn(i.key)||(i.preventDefault(),i.stopPropagation(),d===null?e(f):a(s[d]).button.focus())}function l(i,f,d){
let m=vt(d,f),[h,g]=[d.chosen===f.id,d.origin===f.id],M=d.fit.claim.includes(f.id),w=f.rank>1&&!M,x=JSON.stringify([f,
m,h,g,M]);if(i.written===x)return;i.written=x,i.place=f,i.button.setAttribute("aria-pressed",String(h));let b=G(i.label);
if(i.marker){let v=G(i.marker);i.count=A("span","dl-count"),v.replaceChildren(ht(m,f.precision==="city"),i.count),v.classList.
toggle("dl-quiet",f.quiet),v.classList.toggle("dl-chosen",h),v.classList.toggle("dl-origin",g),v.classList.toggle("dl-\
minor",w),b.setAttribute("aria-hidden","true")}b.classList.toggle("dl-area-label",!i.marker),b.classList.toggle("dl-mi\
nor",w),b.classList.toggle("dl-quiet",f.quiet),b.classList.toggle("dl-chosen",h);let y=A("span","dl-name");i.marker||y.
append(ht(m)),y.append(A("bdi","",f.name)),i.clock=f.rank===1?A("span","dl-clock"):null,i.card=A("span","dl-card"),i.card.
append(y,A("span","dl-far",M?"":f.far)),i.clock&&i.card.append(i.clock),i.leader=A("span","dl-leader"),b.replaceChildren(
i.leader,i.card)}function u(i){let f=new Map(i.places.map(m=>[m.id,m]));for(let[m,h]of r)f.get(m)?.precision!==h.place.
precision&&(h.marker?.remove(),h.label.remove(),r.delete(m));for(let[m,h]of f){let g=r.get(m)??c(h);r.set(m,g);let M=L.
latLng(h.latitude,h.longitude);if(!g.anchor.equals(M))for(let w of[g.marker,g.label])w?.setLatLng(M);g.anchor.equals(M)||
(g.at=M),g.anchor=M,l(g,h,i)}s=[...f.keys()];let d=t.getPane("markerPane");d&&an(d,s.map(m=>a(m).button))}return{entries:r,
entry:a,render:u}}function ln(t,{isReady:e,isFitted:n,fit:o,arrange:r}){let{classList:s}=t.getContainer(),a=null;addEventListener("befor\
eprint",()=>{!e()||a||(a={fitted:n(),bounds:t.getBounds(),center:t.getCenter(),zoom:t.getZoom()},s.add("dl-printed"),t.
invalidateSize({pan:!1}),a.fitted?o():t.fitBounds(a.bounds,{animate:!1}),r())}),addEventListener("afterprint",()=>{a&&
(s.remove("dl-printed"),t.invalidateSize({pan:!1}),a.fitted?o():t.setView(a.center,a.zoom,{animate:!1}),a=null,r())})}function fn(t=Date.now){let e=0,n=0,o=0;return{next(){return[n,e]=[t(),Math.max(t(),o+1)],o=e,e},isLate(r){return o=Math.
max(o,r),r<e&&t()-n<3e3}}}function ko(t){let e=10**Math.floor(Math.log10(t));return([5,2,1].find(o=>o*e<=t)??1)*e}var Ft=100;function Wt(t,e,n){
let{x:o,y:r}=t.getSize().divideBy(2),a=t.distance(t.containerPointToLatLng([o-Ft/2,r]),t.containerPointToLatLng([o+Ft/
2,r]))/n.unit.metres,c=ko(a);e.style.width=`${c/a*Ft}px`,e.textContent=n.words.length.replace("{number}",c.toLocaleString(
n.language)).replace("{unit}",n.unit.sign)}var un="(prefers-color-scheme: dark)";function Ht(){let t=[...document.head.querySelectorAll("style")].filter(o=>o.textContent?.
includes("--background-color"));for(let o of t.slice(0,-1))o.remove();let e=getComputedStyle(document.documentElement).
getPropertyValue("--background-color").trim(),n=e?Eo(e):matchMedia(un).matches;document.documentElement.dataset.dlTheme=
n?"dark":"light"}function Eo(t){let e=A("span");e.style.color=t,document.body.append(e);let[n,o,r]=(getComputedStyle(e).
color.match(/[\d.]+/g)??[]).map(Number);return e.remove(),n*.3+o*.59+r*.11<128}function dn(){Ht(),window.Streamlit?.events.
addEventListener("streamlit:render",()=>setTimeout(Ht)),matchMedia(un).addEventListener("change",Ht)}function pn(t,e){let n=null,o=0,r=s=>t.getContainer().classList.toggle("dl-online",s);return{render({baseMap:s,tiles:{
address:a,attribution:c}}){let p=s==="openstreetmap";p&&!n?(n=L.tileLayer(a,{attribution:c,maxZoom:19,className:"dl-ti\
les",referrerPolicy:"strict-origin"}),n.on("tileload",()=>{r(!0),e(!1)}),n.on("tileerror",()=>{r(!1),e(!0)}),n.addTo(t),
o=t.getMaxZoom(),t.setMaxZoom(15)):!p&&n&&(n.remove(),n=null,t.setMaxZoom(o),r(!1),e(!1))}}}var So=1800;function mn(t,e){let n=t.getContainer(),o=A("p","dl-wheel-hint");o.setAttribute("aria-hidden","true"),n.append(
o);let r=!1,s=0;function a(){clearTimeout(s),o.textContent=""}n.addEventListener("click",()=>{r=!0,a()}),n.addEventListener(
"mouseleave",()=>{r=!1,a()}),n.addEventListener("wheel",c=>{if(r||c.ctrlKey||c.metaKey||document.fullscreenElement){a();
return}c.stopImmediatePropagation(),o.textContent=e().words.wheel,clearTimeout(s),s=setTimeout(a,So)},{capture:!0,passive:!0})}function hn(){let t="",e=[];return{register(n){e.push(n),n()},render(n){if(t!==n){t=n;for(let o of e)o()}}}}var gn=5;function xn(t){let e=t.getContainer(),n=null,o=null,r=null,[s,a]=[0,0],c=null,p=fn(),l=hn();Oo(t);let{attach:u,
point:i,announce:f,notice:d}=Yt(e);e.addEventListener("keydown",k=>{k.key==="Escape"&&n?.whole.chosen&&I("")});let m=Ye(
t),h=$e(t,m.renderer,i),g=he(t,I),M=ie(t),w=tn(t,"dl-areas"),x=je(t,i);F(t,"dl-arcs",400),F(t,"dl-labels",590).classList.
add("dl-passive");let b=L.svg({pane:"dl-arcs",padding:.4}),y=ae(t,b),v=pn(t,k=>d("tiles",k?C().words.noTiles:"")),O=cn(
t,{onChoose:I,onPoint:z,onSpread:_}),$=ne(t,b,{onChoose:k=>O.entries.has(k)&&I(k),onPoint:D}),E=Xe(t,C,l,K,nt),T=He(t,
O.entries,$.drawn,h.dateLines),P=A("div","dl-scale");function C(){if(!n)throw new Error("no scene yet");return n.shown}
function z(k){if(!k){i("");return}let N=C(),{place:S,members:R,at:q}=O.entry(k),Z=O.entries.get(N.origin)?.place.name??
"",rt=S.far&&N.words.farFrom.replace("{far}",S.far).replace("{origin}",()=>Z),{words:H}=N,It=R.length?H.nearby.replace(
"{places}",()=>B(k)):"",kn=[rt||H.origin,nn(N,S),It].filter(Boolean);i(S.name,kn,R.length?H.spread:"",t.latLngToContainerPoint(
q))}function B(k){let{anchor:N,members:S}=O.entry(k);return[...S.slice(0,gn).map(q=>{let{place:Z,anchor:rt}=O.entry(q),
H=te(N,rt);return H?`${Z.name} ${ee(H,C())}`:Z.name}),...S.length>gn?["…"]:[]].join(C().words.comma)}function _(k){let N=[
k,...O.entry(k).members];if(N.length===1)return;let S=N.map(Z=>O.entry(Z).anchor),R=xe(t,S);Gt(S.map(Z=>t.project(Z,R))).
length>1&&R>t.getZoom()?(r=null,Et(t,S)):(T.fanOut(N),xt()),f(N.map(Z=>O.entry(Z).place.name).join(C().words.comma)),i(
"")}function D(k){i($.drawn.get(k)?.arc.text??"")}function I(k){n&&(dt({...n.whole,chosen:k}),k&&f(`${O.entry(k).place.
description} ${C().words.chosen}`),kt(e,{place:k,revision:p.next()}))}function K(k){if(!n)return;dt({...n.whole,layers:k});
let N=k.filter(S=>S.shown).map(S=>S.id);kt(e,{layers:N,revision:p.next()})}function nt(k){n&&(dt({...n.whole,night:{...n.
whole.night,shown:k}}),kt(e,{night:k,revision:p.next()}))}function gt(k){let N=p.isLate(k.revision);if(!n||!N)return dt(
k);let{layers:S,chosen:R,night:q}=n.whole;dt({...k,layers:S,chosen:R,night:{...k.night,shown:q.shown}})}function dt(k){
let N=n?.shown,S=me(k);n={whole:k,shown:S},N||wn(S),v.render(S),m.render(S.night,U(S)),l.render(S.language),o&&Ut(),E.
render(S,U(S)),d("layers",S.layers.some(({shown:R})=>R)?"":S.words.noLayers),c?.render(S),Wt(t,P,S),g.render(S,o),w.render(
S),x.render(S),O.render(S),$.render(S),y.render(S),N&&N.places.length!==S.places.length&&f(S.words.shown.replace("{n}",
String(S.places.length))),Vt(),S.fit.n!==s&&(s=S.fit.n,ot()),S.focus.n!==a?(a=S.focus.n,Ln(S.focus.place)):S.outline&&
S.outline.name!==N?.outline?.name?Pt():Mn(Me(N,S)),xt()}function wn(k){E.attach(),E.render(k,U(k)),c=be(t,C,l,ot,P),u(),
h.load(k.baseMapAddress,k.frame.west).then(N=>{o=N,o?g.render(C(),o):d("ground",C().words.noBaseMap),requestAnimationFrame(
()=>setTimeout(()=>window.Streamlit?.setComponentValue({stands:!0}))),Ut(),Kt()}),[s,a]=[k.fit.n,k.focus.n],t.invalidateSize(
{pan:!1}),mn(t,C),jt(t,k.frame.west),ot()}function Ut(){M.load(C()).then(Nt)}async function Kt(){let k=o&&await h.refine(
C().details);k&&(o=k,g.render(C(),o))}function Vt(){en(C(),O.entries.values())}function ot(k=ct(C())){let N=C(),S=N.places.
filter(Z=>k.includes(Z.id)),R=S.length?S:N.places;if(!R.length)return;let q=R.map(Z=>L.latLng(Z.latitude,Z.longitude));
Et(t,q),r=()=>ot(k)}function Mn(k){let N=k.flatMap(R=>O.entries.get(R)?.anchor??[]),S=t.getBounds().pad(-.03);N.every(
R=>S.contains(R))||ot(N.length>1?k:[...ct(C()),...k])}function Ln(k){let N=O.entries.get(k);if(!N){Pt();return}t.panTo(
N.anchor,{animate:!$t()})}function Pt(){let{arcs:k,fit:N,outline:S}=C(),R=k.filter(H=>H.claim).map(H=>H.paths[0]),q=O.
entries.get(N.claim[0])?.anchor,Z=S&&q?Qe(S.rings,q):[],rt=[...R.flat(),...Z];rt.length&&(Et(t,rt.map(([H,It])=>L.latLng(
H,It))),r=Pt)}function xt(){if(!n)return;let k=T.arrange(n.shown);for(let{place:N,members:S,button:R}of O.entries.values()){
let q=S.length?`${C().words.nearby.replace("{places}",()=>B(N.id))}. ${C().words.spread}`:"";(R.getAttribute("aria-des\
cription")??"")!==q&&R.setAttribute("aria-description",q)}k&&M.arrange(n.shown,k)}let Jt=0;function Nt(){cancelAnimationFrame(
Jt),Jt=requestAnimationFrame(xt)}function vn(){let[k,N]=[r,t.getCenter()];t.invalidateSize({pan:!1}),n&&jt(t,n.shown.frame.
west),n&&k?k():n&&t.setView(N,t.getZoom(),{reset:!0}),Nt()}return t.on("zoomend moveend",()=>{n&&Wt(t,P,n.shown),Kt(),
Nt()}),t.on("dragstart zoomstart",()=>{r=null}),new ResizeObserver(vn).observe(e),setInterval(()=>{!n||n.shown.instant||
(Vt(),m.render(n.shown.night,U(n.shown)))},1e3),ln(t,{isReady:()=>!!n,isFitted:()=>r!==null,fit:()=>(r??ot)(),arrange:xt}),
dn(),{render:gt}}function Oo(t){let e=t.getContainer();e.classList.add("dl-map"),e.focus=()=>HTMLElement.prototype.focus.
call(e,{preventScroll:!0}),t.attributionControl?.setPrefix(!1),$t()&&(Object.assign(t,{_zoomAnimated:!1}),t.options.inertia=
!1),matchMedia("(pointer: coarse)").matches&&t.dragging.disable()}var yn=new WeakMap;function bn(t,e){let n=yn.get(t);n||(n=xn(t),yn.set(t,n)),n.render(e)}function Co(t,e){let n=Uint8Array.
from(atob(e),o=>o.charCodeAt(0));return bn(t,JSON.parse(new TextDecoder().decode(n))),window.feature_group=[],L.layerGroup()}
window.Dateline={draw:Co,show:bn};})();
