/* Built by `make js` from sources 8f076096a253583b. */
"use strict";(()=>{function w(t,e,n){let o=document.createElement(t);return e&&(o.className=e),n!==void 0&&(o.textContent=n),o}function _(t,e,n){
let o=w(t,e,n);return o.dir="auto",o}function z(t,e){let n=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[
o,r]of Object.entries(e))n.setAttribute(o,String(r));return n}function j(t,e){t&&t.textContent!==e&&(t.textContent=e)}function zt(t){let e=w("p","dl-pointed"),n=w("p","dl-live");return e.setAttribute("aria-hidden","true"),n.setAttribute(
"role","status"),{attach:()=>t.append(e,n),point(o){e.textContent=o},announce(o){j(n,o)},notice(o,r){let s=t.querySelector(
`.dl-notice[data-kind=${o}]`);if(!s){let a=w("p","dl-notice");a.dataset.kind=o,a.setAttribute("role","status"),t.append(
a),s=a}s.textContent=r}}}function K(t){return L.divIcon({className:t,html:"",iconSize:null})}function O(t){let e=t.getElement();if(!e)throw new Error(
"the marker is not on the map");return e}function rt(t){return t.getElement()}function R(t,e,n){let o=t.createPane(e);
return o.style.zIndex=String(n),o}function st(t,e,n){let o=L.marker([0,0],{icon:K(e),interactive:!1,keyboard:!1,pane:"\
dl-labels"}).addTo(t),r=document.createElement("span");return r.textContent=n,O(o).append(r),o}function Z(t){return O(
t).firstChild}function Y(t,e){return e.map(n=>{let{x:o,y:r}=t.latLngToContainerPoint(n);return[o,r]})}var bt=()=>matchMedia(
"(prefers-reduced-motion: reduce)").matches;function Rt(t,e,{onChoose:n,onPoint:o}){let r=new Map;function s(c,y,l){let f={className:y,pane:"dl-arcs",renderer:e,interactive:!1,
smoothFactor:.5};return L.polyline(c,{...f,...l}).addTo(t)}function a(c){let y={className:"dl-tip",pane:"dl-arcs",renderer:e,
interactive:!1,radius:3};return L.circleMarker(c,y).addTo(t)}function d(c){for(let y of[...c.lines,...c.tips,...c.touch])
y.remove();c.straight?.line.remove(),c.straight?.label.remove(),Object.assign(c,{lines:[],tips:[],touch:[],straight:null})}
function g(c,y,{paths:l,reach:f,straight:m,to:p}){let h=JSON.stringify([l,m]);y.written!==h&&(y.written=h,d(y),m&&(y.straight=
{line:s(m.path,"dl-straight"),label:u("dl-straight-label",m.label)}),y.lines=l.map(b=>s(b,"dl-arc")),f&&(y.tips=l.flatMap(
b=>[a(b[0]),a(b[b.length-1])])),y.touch=l.map(b=>s(b,"dl-touch",{interactive:!0,bubblingMouseEvents:!1}).on("mouseover",
()=>o(c)).on("mouseout",()=>o("")).on("click",()=>n(p))))}function u(c,y){let l=st(t,`dl-distance ${c}`,y);return O(l).
setAttribute("aria-hidden","true"),l}function i(c){let y=new Map(c.arcs.map(l=>[l.id,l]));for(let[l,f]of r)y.has(l)||(d(
f),f.label.remove(),r.delete(l));for(let[l,f]of y){let m=r.get(l)??{arc:f,lines:[],tips:[],touch:[],straight:null,label:u(
"",""),written:""};r.set(l,m),g(l,m,f),m.arc=f,Z(m.label).textContent=f.label;let p=!f.reach&&(f.claim||f.to===c.chosen);
for(let h of m.lines.map(rt))h.dataset.arc=l,h.classList.toggle("dl-quiet",f.quiet),h.classList.toggle("dl-minor",f.rank>
1),h.classList.toggle("dl-chosen",p),h.classList.toggle("dl-claim",f.claim&&!f.reach),h.classList.toggle("dl-reach",!!f.
reach);O(m.label).classList.toggle("dl-chosen",p),O(m.label).classList.toggle("dl-quiet",f.quiet)}for(let{arc:l,lines:f}of r.
values())if(l.claim||l.to===c.chosen)for(let m of f)m.bringToFront();for(let l of[...r.values()].sort((f,m)=>m.arc.rank-
f.arc.rank))for(let f of l.touch)f.bringToFront()}return{drawn:r,render:i}}var it={flat:4,pixels:15e3,styles:{country:[[13,.28],[11,.16],[10,.06]],sea:[[14,.1],[12,.04],[11,0]],ocean:[[18,.22],
[15,.14],[12,.04]]}};function D(t,e,n,o){return{left:t-n/2,top:e-o/2,right:t+n/2,bottom:e+o/2}}function Q(t,e){let n=Math.min(t.right,e.right)-
Math.max(t.left,e.left),o=Math.min(t.bottom,e.bottom)-Math.max(t.top,e.top);return n>0&&o>0?n*o:0}function tt(t,e){let n=Math.
max(0,Math.min(t.right,e.x-2)-Math.max(t.left,2)),o=Math.max(0,Math.min(t.bottom,e.y-2)-Math.max(t.top,2));return(t.right-
t.left)*(t.bottom-t.top)-n*o}function Gt(t,e){let n=Math.max(0,e.left-t.right,t.left-e.right),o=Math.max(0,e.top-t.bottom,
t.top-e.bottom);return Math.hypot(n,o)}function Bt([t,e,n,o],r,s){let[a,d]=[n-t,o-e],g=Math.max(0,Math.min(1,((r-t)*a+
(s-e)*d)/(a*a+d*d||1)));return Math.hypot(r-t-g*a,s-e-g*d)}function xt(t,e){for(let n=1;n<=8;n+=1){let o=t[0]+(t[2]-t[0])*
n/8,r=t[1]+(t[3]-t[1])*n/8;if(o>e.left&&o<e.right&&r>e.top&&r<e.bottom)return!0}return!1}var qt=8,Ke=[0,360,-360],Je=1.25,at=it.styles,Ve=(t,e,n)=>(t/2/(it.flat*n))**2+(e/2/n)**2<=1;function Xe(t,{size:e,pixelsPerDegree:n,
pixel:o,width:r,isFree:s}){let a=[],d=Math.floor(e.x*e.y/it.pixels),g=({text:u,kind:i,spots:c})=>{let y=[];for(let[l,f,
m]of c)for(let p of Ke){let{x:h,y:b}=o(l,f+p);h>0&&b>0&&h<e.x&&b<e.y&&y.push({at:[l,f+p],x:h,y:b,room:m*n})}if(!y.length)
return null;for(let l=0;l<at[i].length;l+=1){let[f]=at[i][l],[m,p]=[r(u,at[i][l],i),f*Je];for(let{at:h,x:b,y:x,room:v}of y){
let E=D(b,x,m,p);if(!(!Ve(m,p,v)||tt(D(b,x,m+qt,p+qt),e)>0)&&s(E)&&!a.some(P=>Q(E,P.box)>0))return{text:u,kind:i,style:l,
at:h,box:E}}}return null};for(let u of t){if(a.length>=d)break;let i=g(u);i&&a.push(i)}return a}function jt(t){R(t,"dl\
-names",330).setAttribute("aria-hidden","true");let n=[],o="",r=new Map,s=document.createElement("canvas").getContext(
"2d"),a=new Map,d=getComputedStyle(t.getContainer()).fontFamily;function g(i,[c,y],l){let f=`${c} ${l} ${i}`,m=a.get(f);
if(m)return m;let p=l==="country";s.font=`${p?"":"italic "}${c}px ${d}`;let h=p?i.toUpperCase():i,b=s.measureText(h).width+
h.length*c*y;return a.set(f,b),b}function u({text:i,kind:c,style:y,at:l}){let f=`dl-area-name dl-${c}`,m=r.get(i);if(!m||
m.look!==f){m?.marker.remove();let b=L.marker(l,{icon:K(f),interactive:!1,keyboard:!1,pane:"dl-names"}).addTo(t);O(b).
append(Object.assign(document.createElement("span"),{textContent:i})),m={marker:b,look:f},r.set(i,m)}m.marker.setLatLng(
l);let[p,h]=at[c][y];Object.assign(O(m.marker).style,{fontSize:`${p}px`,letterSpacing:`${h}em`})}return{async load({areaNames:i}){
if(i!==o){o=i;try{let c=typeof i=="string"?await(await fetch(i)).json():i;o===i&&(n=c)}catch{}}},arrange(i,c){let y=new Set(
i.places.map(({name:m})=>m)),l=Xe(n.filter(({text:m})=>!y.has(m)),{size:t.getSize(),pixelsPerDegree:256*2**t.getZoom()/
360,pixel:(m,p)=>t.latLngToContainerPoint([m,p]),width:g,isFree:m=>c.inkUnder(m)===0&&![...c.near(m)].some(p=>Q(m,p)>0)}),
f=new Set(l.map(({text:m})=>m));for(let[m,{marker:p}]of r)f.has(m)||(p.remove(),r.delete(m));l.forEach(u)}}}function Ft(t,e){let n=L.layerGroup().addTo(t),o="",r={radius:4,className:"dl-point",pane:"dl-arcs",renderer:e,interactive:!1};
return{render({places:s,chosen:a,origin:d}){let g=s.filter(({id:i,precision:c})=>c==="area"&&[a,d].includes(i)),u=g.map(
i=>i.id).join(" ");if(o!==u){o=u,n.clearLayers();for(let i of g)L.circleMarker([i.latitude,i.longitude],r).addTo(n)}}}}function wt(t){return t}function ct(t){if(t==null)return wt;var e,n,o=t.scale[0],r=t.scale[1],s=t.translate[0],a=t.translate[1];return function(d,g){
g||(e=n=0);var u=2,i=d.length,c=new Array(i);for(c[0]=(e+=d[0])*o+s,c[1]=(n+=d[1])*r+a;u<i;)c[u]=d[u],++u;return c}}function _t(t,e){for(var n,o=t.length,r=o-e;r<--o;)n=t[r],t[r++]=t[o],t[o]=n}function F(t,e){return typeof e=="string"&&(e=t.objects[e]),e.type==="GeometryCollection"?{type:"FeatureCollection",features:e.
geometries.map(function(n){return Zt(t,n)})}:Zt(t,e)}function Zt(t,e){var n=e.id,o=e.bbox,r=e.properties==null?{}:e.properties,
s=lt(t,e);return n==null&&o==null?{type:"Feature",properties:r,geometry:s}:o==null?{type:"Feature",id:n,properties:r,geometry:s}:
{type:"Feature",id:n,bbox:o,properties:r,geometry:s}}function lt(t,e){var n=ct(t.transform),o=t.arcs;function r(i,c){c.
length&&c.pop();for(var y=o[i<0?~i:i],l=0,f=y.length;l<f;++l)c.push(n(y[l],l));i<0&&_t(c,f)}function s(i){return n(i)}
function a(i){for(var c=[],y=0,l=i.length;y<l;++y)r(i[y],c);return c.length<2&&c.push(c[0]),c}function d(i){for(var c=a(
i);c.length<4;)c.push(c[0]);return c}function g(i){return i.map(d)}function u(i){var c=i.type,y;switch(c){case"Geometr\
yCollection":return{type:c,geometries:i.geometries.map(u)};case"Point":y=s(i.coordinates);break;case"MultiPoint":y=i.coordinates.
map(s);break;case"LineString":y=a(i.arcs);break;case"MultiLineString":y=i.arcs.map(a);break;case"Polygon":y=g(i.arcs);
break;case"MultiPolygon":y=i.arcs.map(g);break;default:return null}return{type:c,coordinates:y}}return u(e)}function Lt(t,e){var n={},o={},r={},s=[],a=-1;e.forEach(function(u,i){var c=t.arcs[u<0?~u:u],y;c.length<3&&!c[1][0]&&!c[1][1]&&
(y=e[++a],e[a]=u,e[i]=y)}),e.forEach(function(u){var i=d(u),c=i[0],y=i[1],l,f;if(l=r[c])if(delete r[l.end],l.push(u),l.
end=y,f=o[y]){delete o[f.start];var m=f===l?l:l.concat(f);o[m.start=l.start]=r[m.end=f.end]=m}else o[l.start]=r[l.end]=
l;else if(l=o[y])if(delete o[l.start],l.unshift(u),l.start=c,f=r[c]){delete r[f.end];var p=f===l?l:f.concat(l);o[p.start=
f.start]=r[p.end=l.end]=p}else o[l.start]=r[l.end]=l;else l=[u],o[l.start=c]=r[l.end=y]=l});function d(u){var i=t.arcs[u<
0?~u:u],c=i[0],y;return t.transform?(y=[0,0],i.forEach(function(l){y[0]+=l[0],y[1]+=l[1]})):y=i[i.length-1],u<0?[y,c]:
[c,y]}function g(u,i){for(var c in u){var y=u[c];delete i[y.start],delete y.start,delete y.end,y.forEach(function(l){n[l<
0?~l:l]=1}),s.push(y)}}return g(r,o),g(o,r),e.forEach(function(u){n[u<0?~u:u]||s.push([u])}),s}function Mt(t){return lt(t,Wt.apply(this,arguments))}function Wt(t,e,n){var o,r,s;if(arguments.length>1)o=Ye(t,e,n);else
for(r=0,o=new Array(s=t.arcs.length);r<s;++r)o[r]=r;return{type:"MultiLineString",arcs:Lt(t,o)}}function Ye(t,e,n){var o=[],
r=[],s;function a(c){var y=c<0?~c:c;(r[y]||(r[y]=[])).push({i:c,g:s})}function d(c){c.forEach(a)}function g(c){c.forEach(
d)}function u(c){c.forEach(g)}function i(c){switch(s=c,c.type){case"GeometryCollection":c.geometries.forEach(i);break;case"\
LineString":d(c.arcs);break;case"MultiLineString":case"Polygon":g(c.arcs);break;case"MultiPolygon":u(c.arcs);break}}return i(
e),r.forEach(n==null?function(c){o.push(c[0].i)}:function(c){n(c[0].g,c[c.length-1].g)&&o.push(c[0].i)}),o}var en=4166666666666667e-21;function Ht(t){return[-360,0,360].filter(e=>e+180>t-90&&e-180<t+450)}function Ut(t,e){return Math.
round((t-e)/360)*360}function Kt(t){return-t*en%360}function Jt(t){let e=new Set(t.layers.filter(r=>r.shown).map(r=>r.id)),n=t.places.filter(r=>e.has(r.layer)||r.id===t.origin),
o=new Set(n.map(r=>r.id));return{...t,places:n,arcs:t.arcs.filter(r=>r.claim||o.has(r.to))}}function ft(t,e){let n=t.layers.
find(({id:o})=>o===e.layer);if(!n)throw new Error(`no layer ${e.layer}`);return n}function q(t){return t.instant?new Date(
t.instant):new Date}function nn(t,e){return t.type!=="MultiPolygon"||!e.length?t:{...t,arcs:e.map(n=>t.arcs[n])}}function Vt(t,e){let n=new Map;
R(t,"dl-areas",350);let o=L.svg({pane:"dl-areas",padding:.4});function r(s,a){let d=s.objects.countries.geometries.find(
({id:i})=>i===a.outline);if(!d)return null;let g=Ut(a.longitude,a.trueLongitude),u={pane:"dl-areas",renderer:o,style:{
className:"dl-area"},coordsToLatLng:([i,c])=>L.latLng(c,i+g)};return L.geoJSON(F(s,nn(d,a.polygons)),u).on("click",()=>e(
a.id)).addTo(t)}return{render(s,a){let d=new Map(s.places.filter(g=>g.outline).map(g=>[g.id,g]));for(let[g,u]of n)d.has(
g)||(u.remove(),n.delete(g));if(a)for(let[g,u]of d){let i=n.get(g)??r(a,u);if(!i)continue;n.set(g,i);let{colour:c}=ft(
s,u);i.setStyle({color:c,fillColor:c}),i.eachLayer(y=>{let{classList:l}=rt(y);l.toggle("dl-quiet",u.quiet),l.toggle("d\
l-chosen",u.id===s.chosen)})}}}}var on="dateline";function vt(t,e){t.dispatchEvent(new CustomEvent(on,{detail:e})),window.Streamlit?.setComponentValue(
e)}var J=({fit:t,origin:e})=>t.places.length?[...new Set([...t.places,e])]:[],rn=t=>Math.max(22,Math.min(90,t*.1));function kt(t,e){
let n=rn(t.getSize().x),o=L.latLngBounds(e),r=o.getSouthWest().equals(o.getNorthEast())?7:10.5;t.fitBounds(o,{paddingTopLeft:[
n,70],paddingBottomRight:[n,70],maxZoom:r,animate:!1})}function Xt(t,e){t.title=e,t.setAttribute("aria-label",e)}function Yt(t,e,n,o,r){let s=t.getContainer();sn(t,e,n,o);let a=new L.
Control({position:"bottomleft"});a.onAdd=()=>r,a.addTo(t);for(let[g,u]of[["in","zoomIn"],["out","zoomOut"]]){let i=s.querySelector(
`.leaflet-control-zoom-${g}`);i&&n.register(()=>Xt(i,e().words[u]))}s.setAttribute("role","region");let d="";n.register(
()=>{let{language:g,words:u}=e();document.documentElement.lang=g,s.setAttribute("aria-label",u.map),t.attributionControl.
removeAttribution(d),d=u.attribution,t.attributionControl.addAttribution(d)}),an(s,e,n)}function sn(t,e,n,o){let r=w("\
div","leaflet-bar"),s=(d,g,u)=>{let i=w("a","dl-control",d);i.href="#",i.setAttribute("role","button"),n.register(()=>Xt(
i,e().words[g])),L.DomEvent.on(i,"click",c=>{L.DomEvent.stop(c),u()}),r.append(i)};s("⌂","fit",()=>o(J(e()))),s("§",
"fitSection",()=>o(e().fit.section.length?e().fit.section:J(e()))),s("◎","fitAll",()=>o(e().places.map(d=>d.id))),document.
fullscreenEnabled&&s("⤢","fullScreen",()=>{document.fullscreenElement?document.exitFullscreen():t.getContainer().parentElement?.
requestFullscreen()});let a=new L.Control({position:"topleft"});a.onAdd=()=>r,a.addTo(t)}function an(t,e,n){let[o,r]=[
w("a","dl-skip"),w("div","dl-after")];n.register(()=>{o.textContent=e().words.skip}),o.href="#",o.addEventListener("cl\
ick",s=>{s.preventDefault(),r.tabIndex=0,r.focus()}),r.addEventListener("blur",()=>r.removeAttribute("tabindex")),t.before(
o),t.after(r)}function Qt(t){return[...new Set([t.chosen,...t.fit.claim,t.origin,...t.fit.section])].filter(Boolean)}function te(t,e){
return e.fit.section.length&&String(t?.fit.section??"")!==String(e.fit.section)?e.fit.section:e.fit.claim.length&&String(
t?.fit.claim??"")!==String(e.fit.claim)?e.fit.claim:e.chosen&&t?.chosen!==e.chosen?[e.chosen]:t&&t.origin!==e.origin?[
e.origin]:[]}var ee=[[85,180],[75,180],[71.54,185.87],[68,191],[65.5,191],[62.1,184.51],[59.5,180],[57.06,176.06],[53,170],[50.41,175.28],
[48,180],[-2.5,180],[-2.51,201.51],[-.23,201.51],[1.5,199.36],[4.94,199.36],[4.94,203.98],[-.37,206.45],[-5.06,208.19],
[-9.91,210],[-11.65,210],[-11.65,205.43],[-5.84,203.92],[-5.84,190.6],[-9.43,189.01],[-11.06,188.71],[-13.97,189],[-14.43,
188.76],[-15,187.5],[-45,187.5],[-51,180],[-85,180]];function Et(t){return t.map(e=>ee.map(([n,o])=>[n,o+e]))}function re(t,e,n){let o=[];R(t,"dl-land",200);let r=L.svg({pane:"dl-land",padding:.4}),s=f=>({className:f,pane:"dl-la\
nd",renderer:r,interactive:!1}),a=f=>({className:f,pane:"dl-night",renderer:e,interactive:!1}),d=(f,m)=>f.map(([p,h])=>[
h,p+m]),g=f=>o.flatMap(m=>f.map(p=>d(p,m)));async function u(f,m){o=Ht(m),i();let p;try{p=typeof f=="string"?await(await fetch(
f)).json():f}catch{return null}return c(p),p}function i(){let f=o.map(m=>[[-85,180+m],[85,180+m]]);L.polyline(f,a("dl-\
meridian")).addTo(t),L.polyline(Et(o),a("dl-date-line")).addTo(t)}function c(f){let{countries:m,coast:p,borders:h,disputed:b}=f.
objects,x=F(f,m).features.flatMap(({geometry:v})=>ne(v).flat());L.polygon(g(x),s("dl-ground")).addTo(t),L.polyline(g(oe(
F(f,p).geometry)),s("dl-coast")).addTo(t),L.polyline(g(oe(F(f,h).geometry)),s("dl-border")).addTo(t),l();for(let v of F(
f,b).features)y(v);L.polyline(g(Mt(f,b).coordinates),s("dl-dispute")).addTo(t)}function y({geometry:f,properties:{name:m,
note:p}}){let h=o.flatMap(x=>ne(f).map(v=>v.map(E=>d(E,x)))),b=w("div");b.append(w("strong","",m??""),w("div","",p??"")),
L.polygon(h,{...s("dl-disputed"),interactive:!0}).on("mouseover",()=>n([m,p].filter(Boolean).join(": "))).on("mouseout",
()=>n("")).on("click",({latlng:x})=>L.popup({className:"dl-popup"}).setLatLng(x).setContent(b).openOn(t)).addTo(t)}function l(){
let f=z("pattern",{id:"dl-hatch",width:6,height:6,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"});f.append(
z("path",{d:"M0 0v6",class:"dl-hatch"}));let m=z("defs",{});m.append(f),t.getPane("dl-land")?.querySelector("svg")?.prepend(
m)}return{load:u,dateLines:()=>Et(o)}}function ne(t){return t.type==="Polygon"?[t.coordinates]:t.type==="MultiPolygon"?
t.coordinates:[]}function oe(t){return t.type==="MultiLineString"?t.coordinates:[]}function ut(t){let e=[];for(let n=1;n<t.length;n+=1){let[[o,r],[s,a]]=[t[n-1],t[n]],d=Math.min(400,Math.ceil(Math.hypot(
s-o,a-r)/8));for(let g=0;g<d;g+=1)e.push([o+(s-o)*g/d,r+(a-r)*g/d])}return e}var dt=([t,e],n,o=0)=>t>-o&&e>-o&&t<n.x+o&&
e<n.y+o;var ln=[-180,180,540].map(t=>[[-60,t],[75,t]]);function fn(t,e){return["Etc/GMT-12","Etc/GMT+12"].map(n=>new Intl.DateTimeFormat(
e,{weekday:"long",timeZone:n}).format(t))}function se(t,e,n){let o=new Map;function r(s,a,d,g,u){let i=o.get(s)??st(t,
"dl-date","");o.set(s,i);let c=Z(i);j(c,a);let{width:y,height:l}=n(c),f=d.flatMap(m=>ut(Y(t,m))).filter(([m,p],h)=>h%4===
0&&m>y/2&&m<u.x-y/2&&p>12&&p<u.y-12).map(([m,p])=>({x:m,y:p,dx:0,dy:0,angle:0,cost:Math.abs(p-u.y*g)*.1,boxes:[D(m,p,y,
l)],leader:null,onLine:!0}));return{id:s,label:i,must:!1,rank:3.2,candidates:f}}return{items(s,a){let[d,g]=fn(q(s),s.language),
{dateLine:u,antimeridian:i}=s.words;return[r("date line",`${d} | ${u} | ${g}`,e(),.75,a),r("meridian",i,ln,.92,a)]}}}var V=class t{constructor(e,n,o){this.size=o,this.cells=new Map,this.leaders=[],this.width=Math.ceil(o.x/6)+1;let r=Math.
ceil(o.y/6)+1;this.dots=new Uint8Array(this.width*r);for(let[s,a]of n)this.isInside(s,a)&&(this.dots[this.dotAt(s,a)]=
1);this.sums=new Uint32Array((this.width+1)*(r+1));for(let s=0;s<r;s+=1)for(let a=0,d=0;a<this.width;a+=1)d+=this.dots[s*
this.width+a],this.sums[(s+1)*(this.width+1)+a+1]=this.sums[s*(this.width+1)+a+1]+d;this.height=r;for(let s of e)this.
add(s)}isInside(e,n){return e>=0&&n>=0&&e<this.size.x&&n<this.size.y}dotAt(e,n){return Math.floor(n/6)*this.width+Math.
floor(e/6)}copy(){let e=Object.assign(Object.create(t.prototype),this);return e.cells=new Map([...this.cells].map(([n,
o])=>[n,o.slice()])),e.leaders=this.leaders.slice(),e}*keys({left:e,top:n,right:o,bottom:r},s=0){for(let a=Math.floor(
(n-s)/48);a<=Math.floor((r+s)/48);a+=1)for(let d=Math.floor((e-s)/48);d<=Math.floor((o+s)/48);d+=1)yield d*4096+a}add(e){
for(let n of this.keys(e)){let o=this.cells.get(n);o?o.push(e):this.cells.set(n,[e])}}near(e,n=0){let o=new Set;for(let r of this.
keys(e,n))for(let s of this.cells.get(r)??[])o.add(s);return o}inkUnder({left:e,top:n,right:o,bottom:r}){let[s,a]=[e,o].
map(i=>Math.max(0,Math.min(this.width,Math.round(i/6)))),[d,g]=[n,r].map(i=>Math.max(0,Math.min(this.height,Math.round(
i/6)))),u=(i,c)=>this.sums[c*(this.width+1)+i];return u(a,g)-u(s,g)-u(a,d)+u(s,d)}inkAlong([e,n,o,r]){let s=Math.ceil(
Math.hypot(o-e,r-n)/6),a=0;for(let d=1;d<s;d+=1){let[g,u]=[e+(o-e)*d/s,n+(r-n)*d/s];this.isInside(g,u)&&(a+=this.dots[this.
dotAt(g,u)])}return a}};var ie=20;function un(t,e){let n=({place:o})=>e.includes(o.id)?e.indexOf(o.id):e.length;return[...t].filter(o=>o.marker).
sort((o,r)=>n(o)-n(r)||o.place.rank-r.place.rank)}function dn(t){let e=[];for(let n of t){let o=!n.ownGroup&&e.find(([
r])=>Math.abs(r.x-n.x)<ie&&Math.abs(r.y-n.y)<ie);o?o.push(n):e.push([n])}return e}function ae(t,e,n){let o=un(e,n).map(
s=>{let{x:a,y:d}=t.latLngToContainerPoint(s.anchor);return{entry:s,x:a,y:d,ownGroup:n.includes(s.place.id)}}),r=new Map;
for(let[s,...a]of dn(o)){r.set(s.entry,{x:s.x,y:s.y}),s.entry.members=a.map(({entry:d})=>d.place.id);for(let{entry:d}of a)
d.members=[]}for(let{entry:s,ownGroup:a}of o){if(!s.marker)continue;let d=r.has(s);O(s.marker).classList.toggle("dl-ga\
thered",!d);let g=a?3e3-n.indexOf(s.place.id):1e3-s.place.rank;s.marker.setZIndexOffset(d?g:0),s.label.setZIndexOffset(
a?g:0),s.count.textContent=s.members.length?`+${s.members.length}`:""}return r}function ce(){let t=new Map;return function(n){let o=n.parentNode,s=(n.childElementCount?[...n.children]:[n]).map(u=>u.
textContent).join(`
`)+o.className.includes("minor"),a=t.get(s);if(a)return a;let d=o.classList.contains("dl-hidden");d&&o.classList.remove(
"dl-hidden");let g={width:Math.ceil(n.offsetWidth),height:Math.ceil(n.offsetHeight)};return d&&o.classList.add("dl-hid\
den"),g.width&&t.set(s,g),g}}var W=1e3,pn=[0,-45,45,180,-135,135,-90,90,-22.5,22.5,-157.5,157.5,-67.5,67.5,-112.5,112.5].map(t=>[Math.cos(t*Math.PI/
180),Math.sin(t*Math.PI/180)]),mn=[0,8,20,34,50,70,95,125];function fe({x:t,y:e,gap:n,width:o,height:r,inside:s,reach:a}){
let[d,g]=[0,!1],u=[];s&&u.push({x:t,y:e,dx:0,dy:0,angle:d,cost:0,boxes:[D(t,e,o,r)],leader:null,onLine:g});for(let i of mn.
filter(c=>c<=a))pn.forEach(([c,y],l)=>{let[f,m]=[c,y].map(E=>Math.max(-1,Math.min(1,E*1.42))),p=c*(n+i)+f*o/2,h=y*(n+i)+
m*r/2,b=i>8?[t,e,t+c*(n+i),e+y*(n+i)]:null,x=(s?20:0)+i+l*1.5,v=[D(t+p,e+h,o,r)];u.push({x:t+p,y:e+h,dx:p,dy:h,angle:d,
cost:x,boxes:v,leader:b,onLine:g})});return u}function ue({line:t,width:e,height:n,size:o}){let r=[0];for(let g=1;g<t.
length;g+=1)r.push(r[g-1]+Math.hypot(t[g][0]-t[g-1][0],t[g][1]-t[g-1][1]));let s=r[r.length-1],a=g=>{let u=1;for(;u<r.
length-1&&r[u]<g;)u+=1;let i=(g-r[u-1])/(r[u]-r[u-1]||1);return[0,1].map(c=>t[u-1][c]+(t[u][c]-t[u-1][c])*i)},d=[];for(let g=.08;g<=
.921;g+=.04){let u=s*g;if(u<e/2+14||u>s-e/2-14)continue;let[i,c,y]=[a(u-e/2),a(u+e/2),a(u)];if(tt(D(y[0],y[1],e,n),o)>
0)continue;let l=Math.atan2(c[1]-i[1],c[0]-i[0]);Math.abs(l)>Math.PI/2&&(l+=l>0?-Math.PI:Math.PI);let f=Math.max(1,Math.
ceil(e/n)),m=Array.from({length:f},(b,x)=>{let v=((x+.5)/f-.5)*e;return D(y[0]+Math.cos(l)*v,y[1]+Math.sin(l)*v,n,n)}),
[p,h]=y;d.push({x:p,y:h,dx:0,dy:0,angle:l,cost:Math.abs(g-.5)*60,boxes:m,leader:null,onLine:!0})}return d}function Ct(t,e,n,o){
let r=new V(e,n,o),s=t.filter(i=>i.must),a=null;for(let i=0;i<6;i+=1){let c=r.copy(),y=le(s,c),l=p=>y.get(p.id)?.total??
W,f=s.reduce((p,h)=>p+l(h),0);(!a||f<a.total)&&(a={chosen:y,field:c,total:f});let m=s.filter(p=>y.has(p.id)&&l(p)>W/5).
sort((p,h)=>l(h)-l(p))[0];if(!m||m===s[0])break;s=[m,...s.filter(p=>p!==m)]}let{chosen:d,field:g}=a??{chosen:new Map,field:r},
u=t.filter(i=>!i.must);for(let[i,c]of le(u,g))d.set(i,c);return d}function le(t,e){let n=new Map;for(let o of t){let r=null,
s=o.must?1/0:W;for(let a of o.candidates){if(a.cost-10>=s)continue;let d=gn(o,a,e,s);d>=s||(r={...a,total:d},s=d)}r&&(hn(
o.id,r,e),n.set(o.id,r))}return n}function hn(t,{boxes:e,leader:n},o){for(let r of e)o.add({...r,owner:t});n&&o.leaders.
push(n)}function gn(t,e,n,o){let r=e.cost;t.previous&&Math.hypot(t.previous.dx-e.dx,t.previous.dy-e.dy)<4&&(r-=10);for(let s of e.
boxes){let a=tt(s,n.size);if(a>0&&(r+=W+a),r>=o)return r;for(let d of n.near(s)){let g=d.owner===t.id?0:Q(s,d);g>0&&(r+=
W+g)}for(let d of n.leaders)xt(d,s)&&(r+=W/2);if(r>=o)return r;e.onLine||(r+=Math.min(45,3*n.inkUnder(s)))}if(e.onLine)
return r;for(let s of n.near(e.boxes[0],34))s.marker&&s.owner!==t.id&&(r+=Math.max(0,34-Gt(e.boxes[0],s))*2);return e.
leader?r+yn(t,e.leader,n):r}function yn(t,e,n){let[o,r,s,a]=e,d=Math.min(60,10*n.inkAlong(e)),g={left:Math.min(o,s),top:Math.
min(r,a),right:Math.max(o,s),bottom:Math.max(r,a)};for(let u of n.near(g,30))o>u.left-4&&o<u.right+4&&r>u.top-4&&r<u.bottom+
4||u.owner===t.id||(xt(e,u)&&(d+=W/2),u.marker&&(d+=4*Math.max(0,30-Bt(e,(u.left+u.right)/2,(u.top+u.bottom)/2))));return d}var de=24,bn=15,pe=125,xn=8,pt=t=>`arc ${t}`,me=t=>`straight ${t}`;function he(t,e,n,o){let r=t.getContainer(),s=ce(),
a=se(t,o,s);function d(p){let h=t.getSize();if(!h.x||!h.y)return null;let b=Qt(p),x=ae(t,e.values(),b),v=[...g(x),...u()],
E=i(x),P=[...E.values()].flatMap(ut).filter(C=>dt(C,h));for(let{far:C}of e.values())C.textContent&&(C.textContent="");
let $=y(b,x,h),N=a.items(p,h),G=[...$,...l(p,E,h),...N].sort((C,S)=>C.rank-S.rank),I=Ct(G,v,P,h),A=$.filter(({id:C,must:S})=>S&&
n.has(C)&&!I.has(pt(C)));if(A.length){for(let S of A)S.entry.far.textContent=n.get(S.id)?.arc.label??"",S.candidates=c(
S.entry,pe);let C=new Set(A.map(({id:S})=>pt(S)));I=Ct(G.filter(({id:S})=>!C.has(S)),v,P,h)}for(let C of e.values())f(
C,I.get(C.place.id));for(let{id:C,label:S}of N)m(S,I.get(C),!1);for(let[C,S]of n)m(S.label,I.get(pt(C)),!0),S.straight&&
m(S.straight.label,I.get(me(C)),!0);return new V([...v,...[...I.values()].flatMap(({boxes:C})=>C)],P,h)}function g(p){
let h=[...p].map(([{place:{id:x}},{x:v,y:E}])=>({...D(v,E,de,de),owner:x,marker:!0})),b=[...p].filter(([{members:x}])=>x.
length).map(([,{x,y:v}])=>({left:x+4,top:v-24,right:x+26,bottom:v-6}));return[...h,...b]}function u(){let p=r.getBoundingClientRect();
return[...r.querySelectorAll(".leaflet-control, .dl-notice:not(:empty)")].map(h=>{let b=h.getBoundingClientRect();return{
left:b.left-p.left,top:b.top-p.top,right:b.right-p.left,bottom:b.bottom-p.top}})}function i(p){let h=new Map;for(let b of n.
values()){let x=e.get(b.arc.to);(b.arc.claim||x&&(!x.marker||p.has(x)))&&h.set(b,Y(t,b.arc.paths[0]))}return h}function c({
anchor:p,marker:h,card:b},x){let{x:v,y:E}=t.latLngToContainerPoint(p),P=!h;return fe({x:v,y:E,gap:P?0:bn,inside:P,reach:x,
...s(b)})}function y(p,h,b){return[...e.values()].flatMap(x=>{let{id:v,quiet:E}=x.place,P=p.includes(v),$=P?p.indexOf(
v)/p.length:x.place.rank,{x:N,y:G}=t.latLngToContainerPoint(x.anchor);if(!dt([N,G],b,20)||x.marker&&!h.has(x))return[];
let I=P||$===1&&!E||!x.marker,A=dt([N,G],b)&&I;return[{id:v,entry:x,must:A,rank:$,previous:x.spot,candidates:c(x,I?pe:
xn)}]})}function l(p,h,b){let x=(v,E,P,$)=>({id:v,rank:$,must:!1,candidates:ue({line:P,size:b,...s(Z(E))})});return[...h].
flatMap(([{arc:v,label:E,straight:P},$])=>{let N=v.rank+(v.reach?.6:v.to===p.chosen?-.6:.5),G=x(pt(v.id),E,$,N);return!P||
!v.straight?[G]:[G,x(me(v.id),P.label,Y(t,v.straight.path),N+.1)]})}function f(p,h){p.spot=h;let{classList:b}=O(p.label);
if(b.toggle("dl-hidden",!h&&!!p.marker),b.toggle("dl-unplaced",!h&&!p.marker),!h||(p.card.style.transform=`translate(c\
alc(${h.dx}px - 50%), calc(${h.dy}px - 50%))`,p.leader.hidden=!h.leader,!h.leader))return;let[x,v]=[h.leader[2]-h.leader[0],
h.leader[3]-h.leader[1]];p.leader.style.width=`${Math.hypot(x,v)}px`,p.leader.style.transform=`rotate(${Math.atan2(v,x)}\
rad)`}function m(p,h,b){O(p).classList.toggle("dl-hidden",!h),h&&(p.setLatLng(t.containerPointToLatLng([h.x,h.y])),b&&
(Z(p).style.transform=`translate(-50%, -50%) rotate(${h.angle}rad)`))}return{arrange:d}}var ge=(t,e)=>t.map(n=>n.id===e?{...n,shown:!n.shown}:n);function St(t,e){let n=t.every(o=>o.shown===(o.id===e));return t.
map(o=>({...o,shown:n||o.id===e}))}var ye=t=>t.map(e=>({...e,shown:!0}));var be={circle:{path:"M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19z",baseline:16.3},square:{path:"M3.5 3.5h17v17h-17z",
baseline:16.3},diamond:{path:"M12 .8 23.2 12 12 23.2 .8 12z",baseline:16.3},triangle:{path:"M12 1 23.6 22H.4z",baseline:19},
hexagon:{path:"M6.4 2.2h11.2L23.2 12l-5.6 9.8H6.4L.8 12z",baseline:16.3}};var Ln=be;function et(t,e=!1){let n=z("svg",{viewBox:"-2 -2 28 28","aria-hidden":"true",class:e?"dl-open":""}),{path:o,
baseline:r}=Ln[t.shape],s=e?{d:o,style:`stroke: ${t.colour}`}:{d:o,fill:t.colour},a=z("text",{x:12,y:r,...e?{}:{fill:t.
ink}});return a.textContent=t.letter,n.append(z("path",s),a),n}var Mn={site:["circle",{cx:"11",cy:"7",r:"5",class:"dl-key-site"}],city:["circle",{cx:"11",cy:"7",r:"5",class:"dl-key-\
city"}],area:["path",{d:"M3 4 9 2l9 2 2 6-8 3-8-1z",class:"dl-key-area"}],night:["rect",{x:"0",y:"1",width:"22",height:"\
12",class:"dl-key-night"}],disputed:["path",{d:"M1 12 11 2M6 12 16 2M11 12 21 2",class:"dl-hatch"}],dateLine:["path",{
d:"M0 7h22",class:"dl-date-line"}]};function xe(t,e,n,o){let r=w("div","dl-map-legend"),[s,a,d]=[w("ul","dl-layers"),w(
"button","dl-all"),w("ul","dl-key")];a.type="button",a.addEventListener("click",()=>{s.querySelector("button")?.focus(),
o(ye(u))}),r.append(s,a,d);let g=new Map,u=[],i=[],c="";function y(f){let m=w("button");m.type="button",m.title=e().words.
onlyLayer,m.setAttribute("aria-keyshortcuts","O"),m.addEventListener("click",({detail:h})=>{h<2&&(i=u),o(h===2?St(i,f):
ge(u,f))}),m.addEventListener("keydown",h=>{h.key.toLowerCase()!=="o"||h.ctrlKey||h.metaKey||h.altKey||(h.preventDefault(),
o(St(u,f)))});let p=w("li");return p.append(m),s.append(p),g.set(f,m),m}function l(){let{words:f,places:m}=e();s.setAttribute(
"aria-label",f.legend),a.textContent=f.allLayers,d.setAttribute("aria-label",f.key);for(let b of g.values())b.title=f.
onlyLayer;let p=["site","city","area"].filter(b=>m.some(({precision:x})=>x===b)),h=[...p.length>1?p:[],"night","disput\
ed","dateLine"];d.replaceChildren(...h.map(b=>vn(b,f[b])))}return{attach(){let f=t.getContainer();f.parentElement?.classList.
add("dl-frame"),f.after(r),n.register(l)},render(f){let m=JSON.stringify(f.layers);if(c!==m){c=m,u=f.layers;for(let[p,
h]of g)u.some(b=>b.id===p)||(h.parentElement?.remove(),g.delete(p));for(let p of u){let h=g.get(p.id)??y(p.id);h.setAttribute(
"aria-pressed",String(p.shown)),h.replaceChildren(et(p),_("span","",p.title))}a.hidden=u.every(({shown:p})=>p)}}}}function vn(t,e){
let n=z("svg",{viewBox:"0 0 22 14","aria-hidden":"true"}),[o,r]=Mn[t];n.append(z(o,r));let s=w("li");return s.append(n,
e),s}var kn=t=>Math.max(0,Math.ceil(Math.log2(t/256)*10)/10);function Tt(t,e){t.setMinZoom(kn(t.getSize().x)),t.options.maxBoundsViscosity=
1,t.setMaxBounds([[-85,e-30],[85,e+360+30]])}var En=[-720,-360,0,360,720];function we(t){let e=[],n="";R(t,"dl-night",300).style.pointerEvents="none";let o={className:"\
dl-night",pane:"dl-night",renderer:L.svg({pane:"dl-night",padding:.4}),interactive:!1,smoothFactor:1};return{renderer:o.
renderer,render({at:r,rings:s},a){let d=Math.floor((a.getTime()-Date.parse(r))/6e4);if(n===`${r} ${d}`)return;n=`${r} ${d}`;
let g=Kt(d*6e4);s.forEach((u,i)=>{let c=En.map(y=>[u.map(([l,f])=>[l,f+g+y])]);e[i]?e[i].setLatLngs(c):e.push(L.polygon(
c,o).addTo(t))})}}}function Cn(t){let e=n=>Math.abs(Math.abs(n%360)-180)<.01;return t.flatMap(n=>{let o=[[n[0]]];for(let[r,s]of n.slice(1).
entries()){let a=n[r];e(a[1])&&e(s[1])||Math.abs(a[0])>89.9&&Math.abs(s[0])>89.9?o.push([s]):o[o.length-1].push(s)}return o.
filter(r=>r.length>1)})}function Le(t,{lat:e,lng:n}){return t.map(r=>{let[s,a]=[0,1].map(l=>r.map(f=>f[l]).sort((f,m)=>f-
m)),[d,g,u,i]=[s[0],s.at(-1),a[0],a.at(-1)].map(Number),c=d<=e&&e<=g&&u<=n&&n<=i,y=Math.min(...r.map(l=>Math.hypot(l[0]-
e,l[1]-n)));return{ring:r,order:c?-(g-d)*(i-u):y}}).sort((r,s)=>r.order-s.order)[0]?.ring??[]}function Me(t,e){let n=L.
svg({pane:e,padding:.4}),o=[],r="";return{render({outline:s}){let a=JSON.stringify(s);if(a===r)return;r=a;for(let u of o)
u.remove();if(o=[],!s)return;let d=s.rings,g={pane:e,renderer:n,interactive:!1};o=[L.polygon(d,{...g,className:"dl-wit\
hin",stroke:!1}),L.polyline(Cn(d),{...g,className:"dl-outline"})];for(let u of o)u.addTo(t)}}}var ve=new Map;function Sn(t,e){let n=`${e} ${t}`,o=ve.get(n);if(o===void 0){let r={timeZone:t,weekday:"short",day:"nu\
meric",month:"short",year:"numeric"},s={hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZoneName:"longOffset"};try{
o={date:new Intl.DateTimeFormat(e,r),whole:new Intl.DateTimeFormat(e,{...r,...s})}}catch{o=null}ve.set(n,o)}return o}function nt(t,e,n){
let o=Sn(t,n);if(!o)return null;let r=Object.fromEntries(o.whole.formatToParts(e).map(({type:s,value:a})=>[s,a]));return{
time:`${r.hour}:${r.minute}`,weekday:r.weekday,date:o.date.format(e).replace(",",""),offset:`UTC${Tn(r.timeZoneName)}`}}
function Tn(t){return t.replace("GMT","").replace("-","−").replace(/^([+\u2212])0/,"$1").replace(":00","")||"+0"}function ke(t,e){let n=q(t),o=t.places.find(s=>s.id===t.origin),r=o?nt(o.timeZone,n,t.language):null;for(let{place:s,clock:a,
button:d}of e){let g=nt(s.timeZone,n,t.language),u=Pn(t.words.reading,s.description,g);d.getAttribute("aria-label")!==
u&&d.setAttribute("aria-label",u),a&&j(a,An(r,g))}}function Pn(t,e,n){return n?`${e} ${t.replace("{weekday}",n.weekday).
replace("{time}",n.time)}`:e}function An(t,e){return e?`${t&&e.date!==t.date?`${e.weekday} `:""}${e.time} · ${e.offset}`:
""}var On=new Map([["ArrowRight",1],["ArrowDown",1],["ArrowLeft",-1],["ArrowUp",-1],["Home",-1/0],["End",1/0]]);function Ee(t,e,n){
let o=On.get(t);return o===void 0?null:Number.isFinite(o)?(e+o+n)%n:o<0?0:n-1}var Ce=t=>t==="Enter"||t===" ";function Se(t,e){
t.contains(document.activeElement)||e.every((n,o)=>t.children[o]===n)||t.append(...e)}function Te(t,{onChoose:e,onPoint:n}){let o=new Map,r=[];function s(i){let c=o.get(i);if(!c)throw new Error(`no place ${i}\
 on the map`);return c}function a(i){let c=L.latLng(i.latitude,i.longitude),y=i.precision==="area",l={autoPanOnFocus:!1,
keyboard:!0,riseOnHover:!1},f=y?null:L.marker(c,{...l,icon:K("dl-marker")}).addTo(t),m=L.marker(c,{...l,keyboard:y,icon:K(
"dl-label"),pane:y?"markerPane":"dl-labels"}).addTo(t),p=O(f??m);p.dataset.place=i.id,p.addEventListener("keydown",h=>d(
h,i.id)),p.addEventListener("focus",()=>{p.classList.add("dl-focus"),n(i.id)}),p.addEventListener("blur",()=>{p.classList.
remove("dl-focus"),n("")});for(let h of[f,m])h?.on("click",()=>e(i.id)),h?.on("mouseover",()=>n(i.id)).on("mouseout",()=>n(
""));return{place:i,anchor:c,marker:f,label:m,button:p,card:w("span","dl-card"),far:w("span","dl-far"),clock:null,leader:w(
"span","dl-leader"),count:w("span","dl-count"),members:[],spot:void 0,written:""}}function d(i,c){let y=Ee(i.key,r.indexOf(
c),r.length);y===null&&!Ce(i.key)||(i.preventDefault(),i.stopPropagation(),y===null?e(c):s(r[y]).button.focus())}function g(i,c,y){
let l=ft(y,c),[f,m]=[y.chosen===c.id,y.origin===c.id],p=JSON.stringify([c,l,f,m]);if(i.written===p)return;i.written=p,
i.place=c,i.button.setAttribute("aria-pressed",String(f));let h=O(i.label);if(i.marker){let x=O(i.marker);i.count=w("s\
pan","dl-count"),x.replaceChildren(et(l,c.precision==="city"),i.count),x.classList.toggle("dl-quiet",c.quiet),x.classList.
toggle("dl-chosen",f),x.classList.toggle("dl-origin",m),x.classList.toggle("dl-minor",c.rank>1),h.setAttribute("aria-h\
idden","true")}h.classList.toggle("dl-area-label",!i.marker),h.classList.toggle("dl-minor",c.rank>1),h.classList.toggle(
"dl-quiet",c.quiet),h.classList.toggle("dl-chosen",f);let b=w("span","dl-name");i.marker||b.append(et(l)),b.append(w("\
bdi","",c.name)),i.far=w("span","dl-far"),i.clock=c.rank===1?w("span","dl-clock"):null,i.card=w("span","dl-card"),i.card.
append(b,i.far),i.clock&&i.card.append(i.clock),i.leader=w("span","dl-leader"),h.replaceChildren(i.leader,i.card)}function u(i){
let c=new Map(i.places.map(l=>[l.id,l]));for(let[l,f]of o)c.get(l)?.precision!==f.place.precision&&(f.marker?.remove(),
f.label.remove(),o.delete(l));for(let[l,f]of c){let m=o.get(l)??a(f);o.set(l,m);let p=L.latLng(f.latitude,f.longitude);
m.anchor=p;for(let h of[m.marker,m.label])h&&!h.getLatLng().equals(p)&&h.setLatLng(p);g(m,f,i)}r=[...c.keys()];let y=t.
getPane("markerPane");y&&Se(y,r.map(l=>s(l).button))}return{entries:o,entry:s,render:u}}function Pe(t,e,n,o){let r=t.getContainer(),s=L.popup({autoPanPaddingTopLeft:[52,12],autoPanPaddingBottomRight:[12,12],
minWidth:180,offset:[0,-6],className:"dl-popup"}),a="",d="";function g(l){a=l,s.options.autoPan=!0,s.options.maxWidth=
Math.min(280,t.getSize().x-110),u(),s.setLatLng(e.entry(l).anchor),s.isOpen()||s.openOn(t),s.options.autoPan=!1}function u(){
let{place:l,members:f}=e.entry(a),m=`${l.id} ${JSON.stringify([l.popup,f])}`;if(d===m)return;d=m;let{words:p}=n(),h=w(
"div","dl-popup-body");h.append(_("strong","dl-popup-name",l.name)),l.popup.names&&h.append(_("div","dl-popup-names",l.
popup.names));let b=w("dl");b.append(w("dt","",p.localTime),w("dd","dl-popup-clock",c()));for(let[x,v]of l.popup.facts)
b.append(w("dt","",x),w("dd","",v));h.append(b),l.popup.note&&h.append(_("p","",l.popup.note)),f.length&&h.append(i(f,
p.alsoHere)),s.setContent(h),y()}function i(l,f){let m=w("p","dl-also",`${f} `);for(let p of l){let h=_("button","",e.
entry(p).place.name);h.type="button",h.addEventListener("click",b=>{b.stopPropagation(),o(p)}),m.append(h," ")}return m}
function c(){let l=n(),f=nt(e.entry(a).place.timeZone,q(l),l.language);return f?`${f.time}, ${f.date} (${f.offset})`:"\
–"}function y(){s.getElement()?.querySelector(".leaflet-popup-close-button")?.setAttribute("aria-label",n().words.closePopup)}
return s.on("add",y),s.on("remove",()=>{a="",d=""}),r.addEventListener("keydown",l=>{if(l.key!=="Escape"||!a)return;l.
stopPropagation();let{button:f}=e.entry(a);s.close(),f.focus()}),{open:g,close:()=>s.close(),refresh(){a&&(e.entries.has(
a)?u():s.close())},tick(){a&&j(r.querySelector(".dl-popup-clock"),c())}}}function Ae(t,{isReady:e,isFitted:n,fit:o,arrange:r}){let{classList:s}=t.getContainer(),a=null;addEventListener("befor\
eprint",()=>{!e()||a||(a={fitted:n(),bounds:t.getBounds(),center:t.getCenter(),zoom:t.getZoom()},s.add("dl-printed"),t.
invalidateSize({pan:!1}),a.fitted?o():t.fitBounds(a.bounds,{animate:!1}),r())}),addEventListener("afterprint",()=>{a&&
(s.remove("dl-printed"),t.invalidateSize({pan:!1}),a.fitted?o():t.setView(a.center,a.zoom,{animate:!1}),a=null,r())})}function Oe(t=Date.now){let e=0,n=0,o=0;return{next(){return[n,e]=[t(),Math.max(t(),o+1)],o=e,e},isLate(r){return o=Math.
max(o,r),r<e&&t()-n<3e3}}}function $n(t){let e=10**Math.floor(Math.log10(t));return([5,2,1].find(o=>o*e<=t)??1)*e}var Pt=100;function At(t,e,n){
let{x:o,y:r}=t.getSize().divideBy(2),a=t.distance(t.containerPointToLatLng([o-Pt/2,r]),t.containerPointToLatLng([o+Pt/
2,r]))/n.unit.metres,d=$n(a);e.style.width=`${d/a*Pt}px`,e.textContent=`${d.toLocaleString(n.language)} ${n.unit.sign}`}var $e="(prefers-color-scheme: dark)";function Ot(){let t=[...document.head.querySelectorAll("style")].filter(o=>o.textContent?.
includes("--background-color"));for(let o of t.slice(0,-1))o.remove();let e=getComputedStyle(document.documentElement).
getPropertyValue("--background-color").trim(),n=e?In(e):matchMedia($e).matches;document.documentElement.dataset.dlTheme=
n?"dark":"light"}function In(t){let e=w("span");e.style.color=t,document.body.append(e);let[n,o,r]=(getComputedStyle(e).
color.match(/[\d.]+/g)??[]).map(Number);return e.remove(),n*.3+o*.59+r*.11<128}function Ie(){Ot(),window.Streamlit?.events.
addEventListener("streamlit:render",()=>setTimeout(Ot)),matchMedia($e).addEventListener("change",Ot)}function Ne(t,e){let n=null,o=r=>t.getContainer().classList.toggle("dl-online",r);return{render({baseMap:r,tiles:{address:s,
attribution:a}}){let d=r==="openstreetmap";d&&!n?(n=L.tileLayer(s,{attribution:a,maxZoom:19,className:"dl-tiles",referrerPolicy:"\
strict-origin"}),n.on("tileload",()=>{o(!0),e(!1)}),n.on("tileerror",()=>{o(!1),e(!0)}),n.addTo(t)):!d&&n&&(n.remove(),
n=null,o(!1),e(!1))}}}var Nn=1800;function De(t,e){let n=t.getContainer(),o=w("p","dl-wheel-hint");o.setAttribute("aria-hidden","true"),n.append(
o);let r=!1,s=0;function a(){clearTimeout(s),o.textContent=""}n.addEventListener("click",()=>{r=!0,a()}),n.addEventListener(
"mouseleave",()=>{r=!1,a()}),n.addEventListener("wheel",d=>{if(r||d.ctrlKey||d.metaKey||document.fullscreenElement){a();
return}d.stopImmediatePropagation(),o.textContent=e().words.wheel,clearTimeout(s),s=setTimeout(a,Nn)},{capture:!0,passive:!0})}function ze(){let t="",e=[];return{register(n){e.push(n),n()},render(n){if(t!==n){t=n;for(let o of e)o()}}}}function Re(t){let e=t.getContainer(),n=null,o=null,r=null,[s,a]=[0,0],d=Oe(),g=ze();Dn(t);let{attach:u,point:i,announce:c,
notice:y}=zt(e),l=we(t),f=re(t,l.renderer,i),m=Vt(t,S),p=jt(t),h=Me(t,"dl-areas");R(t,"dl-arcs",400),R(t,"dl-labels",590).
classList.add("dl-passive");let b=L.svg({pane:"dl-arcs",padding:.4}),x=Ft(t,b),v=Ne(t,M=>y("tiles",M?A().words.noTiles:
"")),E=Te(t,{onChoose:S,onPoint:C}),P=Rt(t,b,{onChoose:M=>E.entries.has(M)&&S(M),onPoint:C}),$=Pe(t,E,A,S),N=xe(t,A,g,
qe),G=he(t,E.entries,P.drawn,f.dateLines),I=w("div","dl-scale");function A(){if(!n)throw new Error("no scene yet");return n.
shown}function C(M){i(P.drawn.get(M)?.arc.text??"")}function S(M){n&&(mt({...n.whole,chosen:M}),$.open(M),c(`${E.entry(
M).place.description} ${A().words.chosen}`),vt(e,{place:M,revision:d.next()}))}function qe(M){if(!n)return;mt({...n.whole,
layers:M});let T=M.filter(k=>k.shown).map(k=>k.id);vt(e,{layers:T,revision:d.next()})}function je(M){let T=d.isLate(M.
revision);mt(n&&T?{...M,layers:n.whole.layers,chosen:n.whole.chosen}:M)}function mt(M){let T=n?.shown,k=Jt(M);n={whole:M,
shown:k},T||Fe(k),v.render(k),l.render(k.night,q(k)),g.render(k.language),o&&$t(),N.render(k),y("layers",k.layers.some(
({shown:B})=>B)?"":k.words.noLayers),At(t,I,k),m.render(k,o),h.render(k),E.render(k),P.render(k),x.render(k),T&&T.places.
length!==k.places.length&&c(k.words.shown.replace("{n}",String(k.places.length))),$.refresh(),It(),k.fit.n!==s&&(s=k.fit.
n,$.close(),H()),k.focus.n!==a?(a=k.focus.n,Ze(k.focus.place)):k.outline&&k.outline.name!==T?.outline?.name?ht():_e(te(
T,k)),gt()}function Fe(M){N.attach(),N.render(M),Yt(t,A,g,H,I),u(),f.load(M.baseMapAddress,M.frame.west).then(T=>{o=T,
o?m.render(A(),o):y("ground",A().words.noBaseMap),$t()}),[s,a]=[M.fit.n,M.focus.n],t.invalidateSize({pan:!1}),De(t,A),
Tt(t,M.frame.west),H()}function $t(){p.load(A()).then(yt)}function It(){ke(A(),E.entries.values()),$.tick()}function H(M=J(
A())){let T=A(),k=T.places.filter(U=>M.includes(U.id)),B=k.length?k:T.places;if(!B.length)return;let ot=B.map(U=>L.latLng(
U.latitude,U.longitude));kt(t,ot),r=()=>H(M)}function _e(M){let T=M.flatMap(B=>E.entries.get(B)?.anchor??[]),k=t.getBounds().
pad(-.03);T.every(B=>k.contains(B))||H(T.length>1?M:[...J(A()),...M])}function Ze(M){let T=E.entries.get(M);if(!T){ht();
return}t.panTo(T.anchor,{animate:!bt()}),$.open(M)}function ht(){let{arcs:M,fit:T,outline:k}=A(),B=M.filter(X=>X.claim).
map(X=>X.paths[0]),ot=E.entries.get(T.claim[0])?.anchor,U=k&&ot?Le(k.rings,ot):[],Dt=[...B.flat(),...U];Dt.length&&(kt(
t,Dt.map(([X,He])=>L.latLng(X,He))),r=ht)}function gt(){if(!n)return;let M=G.arrange(n.shown);M&&p.arrange(n.shown,M),
$.refresh()}let Nt=0;function yt(){cancelAnimationFrame(Nt),Nt=requestAnimationFrame(gt)}function We(){let M=r;t.invalidateSize(
{pan:!1}),n&&Tt(t,n.shown.frame.west),n&&M?.(),yt()}return t.on("zoomend moveend",()=>{n&&At(t,I,n.shown),yt()}),t.on(
"dragstart zoomstart",()=>{r=null}),new ResizeObserver(We).observe(e),setInterval(()=>{!n||n.shown.instant||(It(),l.render(
n.shown.night,q(n.shown)))},1e3),Ae(t,{isReady:()=>!!n,isFitted:()=>r!==null,fit:()=>(r??H)(),arrange:gt}),Ie(),{render:je}}
function Dn(t){let e=t.getContainer();e.classList.add("dl-map"),e.focus=()=>HTMLElement.prototype.focus.call(e,{preventScroll:!0}),
t.attributionControl?.setPrefix(!1),bt()&&(Object.assign(t,{_zoomAnimated:!1}),t.options.inertia=!1),matchMedia("(poin\
ter: coarse)").matches&&t.dragging.disable()}var Ge=new WeakMap;function Be(t,e){let n=Ge.get(t);n||(n=Re(t),Ge.set(t,n)),n.render(e)}function zn(t,e){let n=Uint8Array.
from(atob(e),o=>o.charCodeAt(0));return Be(t,JSON.parse(new TextDecoder().decode(n))),window.feature_group=[],L.layerGroup()}
window.Dateline={draw:zn,show:Be};})();
