/* Built by `make js` from sources 5c062e89fcbf32c4. */
"use strict";(()=>{function O(t,e,n){let o=document.createElement(t);return e&&(o.className=e),n!==void 0&&(o.textContent=n),o}function V(t,e,n){
let o=O(t,e,n);return o.dir="auto",o}function j(t,e){let n=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[
o,r]of Object.entries(e))n.setAttribute(o,String(r));return n}function W(t,e){t&&t.textContent!==e&&(t.textContent=e)}function Wt(t){let e=O("p","dl-pointed"),n=O("p","dl-live");return e.setAttribute("aria-hidden","true"),n.setAttribute(
"role","status"),{attach:()=>t.append(e,n),point(o){e.textContent=o},announce(o){W(n,o)},notice(o,r){let s=t.querySelector(
`.dl-notice[data-kind=${o}]`);if(!s){let i=O("p","dl-notice");i.dataset.kind=o,i.setAttribute("role","status"),t.append(
i),s=i}s.textContent=r}}}function nt(t){return L.divIcon({className:t,html:"",iconSize:null})}function R(t){let e=t.getElement();if(!e)throw new Error(
"the marker is not on the map");return e}function ot(t){return t.getElement()}function Z(t,e,n){let o=t.createPane(e);
return o.style.zIndex=String(n),o}function mt(t,e,n){let o=L.marker([0,0],{icon:nt(e),interactive:!1,keyboard:!1,pane:"\
dl-labels"}).addTo(t),r=document.createElement("span");return r.textContent=n,R(o).append(r),o}function U(t){return R(
t).firstChild}function rt(t,e){return e.map(n=>{let{x:o,y:r}=t.latLngToContainerPoint(n);return[o,r]})}var Tt=()=>matchMedia(
"(prefers-reduced-motion: reduce)").matches;function Ht(t,e,{onChoose:n,onPoint:o}){let r=new Map;function s(a,p,u){let m={className:p,pane:"dl-arcs",renderer:e,interactive:!1,
smoothFactor:.5};return L.polyline(a,{...m,...u}).addTo(t)}function i(a){let p={className:"dl-tip",pane:"dl-arcs",renderer:e,
interactive:!1,radius:3};return L.circleMarker(a,p).addTo(t)}function l(a){for(let p of[...a.lines,...a.tips,...a.touch])
p.remove();a.straight?.line.remove(),a.straight?.label.remove(),Object.assign(a,{lines:[],tips:[],touch:[],straight:null})}
function d(a,p,{paths:u,reach:m,straight:x,to:y}){let h=JSON.stringify([u,x]);p.written!==h&&(p.written=h,l(p),x&&(p.straight=
{line:s(x.path,"dl-straight"),label:f("dl-straight-label",x.label)}),p.lines=u.map(g=>s(g,"dl-arc")),m&&(p.tips=u.flatMap(
g=>[i(g[0]),i(g[g.length-1])])),p.touch=u.map(g=>s(g,"dl-touch",{interactive:!0,bubblingMouseEvents:!1}).on("mouseover",
()=>o(a)).on("mouseout",()=>o("")).on("click",()=>n(y))))}function f(a,p){let u=mt(t,`dl-distance ${a}`,p);return R(u).
setAttribute("aria-hidden","true"),u}function c(a){let p=new Map(a.arcs.map(u=>[u.id,u]));for(let[u,m]of r)p.has(u)||(l(
m),m.label.remove(),r.delete(u));for(let[u,m]of p){let x=r.get(u)??{arc:m,lines:[],tips:[],touch:[],straight:null,label:f(
"",""),written:""};r.set(u,x),d(u,x,m),x.arc=m;let y=!m.reach&&(m.claim||m.to===a.chosen);U(x.label).textContent=m.label||
(y?ln(a,m.to):"");for(let h of x.lines.map(ot))h.dataset.arc=u,h.classList.toggle("dl-quiet",m.quiet),h.classList.toggle(
"dl-minor",m.rank>1),h.classList.toggle("dl-chosen",y),h.classList.toggle("dl-claim",m.claim&&!m.reach),h.classList.toggle(
"dl-reach",!!m.reach);R(x.label).classList.toggle("dl-chosen",y),R(x.label).classList.toggle("dl-quiet",m.quiet)}for(let{
arc:u,lines:m}of r.values())if(u.rank===0||u.to===a.chosen)for(let x of m)x.bringToFront();for(let u of[...r.values()].
sort((m,x)=>x.arc.rank-m.arc.rank))for(let m of u.touch)m.bringToFront()}return{drawn:r,render:c}}var ln=({places:t},e)=>t.
find(n=>n.id===e)?.far??"";var ht={flat:4,pixels:15e3,styles:{country:[[13,.28],[11,.16],[10,.06]],sea:[[14,.1],[12,.04],[11,0]],ocean:[[18,.22],
[15,.14],[12,.04]]}};function _(t,e,n,o){return{left:t-n/2,top:e-o/2,right:t+n/2,bottom:e+o/2}}function ft(t,e){let n=Math.min(t.right,e.right)-
Math.max(t.left,e.left),o=Math.min(t.bottom,e.bottom)-Math.max(t.top,e.top);return n>0&&o>0?n*o:0}function ut(t,e){let n=Math.
max(0,Math.min(t.right,e.x-2)-Math.max(t.left,2)),o=Math.max(0,Math.min(t.bottom,e.y-2)-Math.max(t.top,2));return(t.right-
t.left)*(t.bottom-t.top)-n*o}function Ut(t,e){let n=Math.max(0,e.left-t.right,t.left-e.right),o=Math.max(0,e.top-t.bottom,
t.top-e.bottom);return Math.hypot(n,o)}function Jt([t,e,n,o],r,s){let[i,l]=[n-t,o-e],d=Math.max(0,Math.min(1,((r-t)*i+
(s-e)*l)/(i*i+l*l||1)));return Math.hypot(r-t-d*i,s-e-d*l)}function At(t,e){for(let n=1;n<=8;n+=1){let o=t[0]+(t[2]-t[0])*
n/8,r=t[1]+(t[3]-t[1])*n/8;if(o>e.left&&o<e.right&&r>e.top&&r<e.bottom)return!0}return!1}var Kt=8,un=[0,360,-360],dn=1.25,gt=ht.styles,pn=(t,e,n)=>(t/2/(ht.flat*n))**2+(e/2/n)**2<=1;function mn(t,{size:e,pixelsPerDegree:n,
pixel:o,width:r,isFree:s}){let i=[],l=Math.floor(e.x*e.y/ht.pixels),d=({text:f,kind:c,spots:a})=>{let p=[];for(let[u,m,
x]of a)for(let y of un){let{x:h,y:g}=o(u,m+y);h>0&&g>0&&h<e.x&&g<e.y&&p.push({at:[u,m+y],x:h,y:g,room:x*n})}if(!p.length)
return null;for(let u=0;u<gt[c].length;u+=1){let[m]=gt[c][u],[x,y]=[r(f,gt[c][u],c),m*dn];for(let{at:h,x:g,y:w,room:M}of p){
let b=_(g,w,x,y);if(!(!pn(x,y,M)||ut(_(g,w,x+Kt,y+Kt),e)>0)&&s(b)&&!i.some(E=>ft(b,E.box)>0))return{text:f,kind:c,style:u,
at:h,box:b}}}return null};for(let f of t){if(i.length>=l)break;let c=d(f);c&&i.push(c)}return i}function Vt(t){Z(t,"dl\
-names",330).setAttribute("aria-hidden","true");let n=[],o="",r=new Map,s=document.createElement("canvas").getContext(
"2d"),i=new Map,l=getComputedStyle(t.getContainer()).fontFamily;function d(c,[a,p],u){let m=`${a} ${u} ${c}`,x=i.get(m);
if(x)return x;let y=u==="country";s.font=`${y?"":"italic "}${a}px ${l}`;let h=y?c.toUpperCase():c,g=s.measureText(h).width+
h.length*a*p;return i.set(m,g),g}function f({text:c,kind:a,style:p,at:u}){let m=`dl-area-name dl-${a}`,x=r.get(c);if(!x||
x.look!==m){x?.marker.remove();let g=L.marker(u,{icon:nt(m),interactive:!1,keyboard:!1,pane:"dl-names"}).addTo(t);R(g).
append(Object.assign(document.createElement("span"),{textContent:c})),x={marker:g,look:m},r.set(c,x)}x.marker.setLatLng(
u);let[y,h]=gt[a][p];Object.assign(R(x.marker).style,{fontSize:`${y}px`,letterSpacing:`${h}em`})}return{async load({areaNames:c}){
if(c!==o){o=c;try{let a=typeof c=="string"?await(await fetch(c)).json():c;o===c&&(n=a)}catch{}}},arrange(c,a){let p=new Set(
c.places.map(({name:x})=>x)),u=mn(n.filter(({text:x})=>!p.has(x)),{size:t.getSize(),pixelsPerDegree:256*2**t.getZoom()/
360,pixel:(x,y)=>t.latLngToContainerPoint([x,y]),width:d,isFree:x=>a.inkUnder(x)===0&&![...a.near(x)].some(y=>ft(x,y)>
0)}),m=new Set(u.map(({text:x})=>x));for(let[x,{marker:y}]of r)m.has(x)||(y.remove(),r.delete(x));u.forEach(f)}}}function Xt(t,e){let n=L.layerGroup().addTo(t),o="",r={radius:4,className:"dl-point",pane:"dl-arcs",renderer:e,interactive:!1};
return{render({places:s,chosen:i,origin:l}){let d=s.filter(({id:c,precision:a})=>a==="area"&&[i,l].includes(c)),f=d.map(
c=>c.id).join(" ");if(o!==f){o=f,n.clearLayers();for(let c of d)L.circleMarker([c.latitude,c.longitude],r).addTo(n)}}}}function Pt(t){return t}function xt(t){if(t==null)return Pt;var e,n,o=t.scale[0],r=t.scale[1],s=t.translate[0],i=t.translate[1];return function(l,d){
d||(e=n=0);var f=2,c=l.length,a=new Array(c);for(a[0]=(e+=l[0])*o+s,a[1]=(n+=l[1])*r+i;f<c;)a[f]=l[f],++f;return a}}function Yt(t,e){for(var n,o=t.length,r=o-e;r<--o;)n=t[r],t[r++]=t[o],t[o]=n}function J(t,e){return typeof e=="string"&&(e=t.objects[e]),e.type==="GeometryCollection"?{type:"FeatureCollection",features:e.
geometries.map(function(n){return Qt(t,n)})}:Qt(t,e)}function Qt(t,e){var n=e.id,o=e.bbox,r=e.properties==null?{}:e.properties,
s=yt(t,e);return n==null&&o==null?{type:"Feature",properties:r,geometry:s}:o==null?{type:"Feature",id:n,properties:r,geometry:s}:
{type:"Feature",id:n,bbox:o,properties:r,geometry:s}}function yt(t,e){var n=xt(t.transform),o=t.arcs;function r(c,a){a.
length&&a.pop();for(var p=o[c<0?~c:c],u=0,m=p.length;u<m;++u)a.push(n(p[u],u));c<0&&Yt(a,m)}function s(c){return n(c)}
function i(c){for(var a=[],p=0,u=c.length;p<u;++p)r(c[p],a);return a.length<2&&a.push(a[0]),a}function l(c){for(var a=i(
c);a.length<4;)a.push(a[0]);return a}function d(c){return c.map(l)}function f(c){var a=c.type,p;switch(a){case"Geometr\
yCollection":return{type:a,geometries:c.geometries.map(f)};case"Point":p=s(c.coordinates);break;case"MultiPoint":p=c.coordinates.
map(s);break;case"LineString":p=i(c.arcs);break;case"MultiLineString":p=c.arcs.map(i);break;case"Polygon":p=d(c.arcs);
break;case"MultiPolygon":p=c.arcs.map(d);break;default:return null}return{type:a,coordinates:p}}return f(e)}function Nt(t,e){var n={},o={},r={},s=[],i=-1;e.forEach(function(f,c){var a=t.arcs[f<0?~f:f],p;a.length<3&&!a[1][0]&&!a[1][1]&&
(p=e[++i],e[i]=f,e[c]=p)}),e.forEach(function(f){var c=l(f),a=c[0],p=c[1],u,m;if(u=r[a])if(delete r[u.end],u.push(f),u.
end=p,m=o[p]){delete o[m.start];var x=m===u?u:u.concat(m);o[x.start=u.start]=r[x.end=m.end]=x}else o[u.start]=r[u.end]=
u;else if(u=o[p])if(delete o[u.start],u.unshift(f),u.start=a,m=r[a]){delete r[m.end];var y=m===u?u:m.concat(u);o[y.start=
m.start]=r[y.end=u.end]=y}else o[u.start]=r[u.end]=u;else u=[f],o[u.start=a]=r[u.end=p]=u});function l(f){var c=t.arcs[f<
0?~f:f],a=c[0],p;return t.transform?(p=[0,0],c.forEach(function(u){p[0]+=u[0],p[1]+=u[1]})):p=c[c.length-1],f<0?[p,a]:
[a,p]}function d(f,c){for(var a in f){var p=f[a];delete c[p.start],delete p.start,delete p.end,p.forEach(function(u){n[u<
0?~u:u]=1}),s.push(p)}}return d(r,o),d(o,r),e.forEach(function(f){n[f<0?~f:f]||s.push([f])}),s}function $t(t){return yt(t,te.apply(this,arguments))}function te(t,e,n){var o,r,s;if(arguments.length>1)o=hn(t,e,n);else
for(r=0,o=new Array(s=t.arcs.length);r<s;++r)o[r]=r;return{type:"MultiLineString",arcs:Nt(t,o)}}function hn(t,e,n){var o=[],
r=[],s;function i(a){var p=a<0?~a:a;(r[p]||(r[p]=[])).push({i:a,g:s})}function l(a){a.forEach(i)}function d(a){a.forEach(
l)}function f(a){a.forEach(d)}function c(a){switch(s=a,a.type){case"GeometryCollection":a.geometries.forEach(c);break;case"\
LineString":l(a.arcs);break;case"MultiLineString":case"Polygon":d(a.arcs);break;case"MultiPolygon":f(a.arcs);break}}return c(
e),r.forEach(n==null?function(a){o.push(a[0].i)}:function(a){n(a[0].g,a[a.length-1].g)&&o.push(a[0].i)}),o}var yn=4166666666666667e-21;function ee(t){return[-360,0,360].filter(e=>e+180>t-90&&e-180<t+450)}function ne(t,e){return Math.
round((t-e)/360)*360}function oe(t){return-t*yn%360}var bn="rings";function re(t){let e=new Set(t.layers.filter(s=>s.shown).map(s=>s.id)),n=t.places.filter(s=>e.has(s.layer)||
s.id===t.origin),o=new Set(n.map(s=>s.id)),r=e.has(bn)?t.rings:[];return{...t,places:n,rings:r,arcs:t.arcs.filter(s=>s.
claim||o.has(s.to))}}function bt(t,e){let n=t.layers.find(({id:o})=>o===e.layer);if(!n)throw new Error(`no layer ${e.layer}`);
return n}function F(t){return t.instant?new Date(t.instant):new Date}function wn(t,e){return t.type!=="MultiPolygon"||!e.length?t:{...t,arcs:e.map(n=>t.arcs[n])}}function se(t,e){let n=new Map,
o=null;Z(t,"dl-areas",350);let r=L.svg({pane:"dl-areas",padding:.4});function s(i,l){let d=i.objects.countries.geometries.
find(({id:a})=>a===l.outline);if(!d)return null;let f=ne(l.longitude,l.trueLongitude),c={pane:"dl-areas",renderer:r,style:{
className:"dl-area"},coordsToLatLng:([a,p])=>L.latLng(p,a+f)};return L.geoJSON(J(i,wn(d,l.polygons)),c).on("click",()=>e(
l.id)).addTo(t)}return{render(i,l){let d=new Map(i.places.filter(f=>f.outline).map(f=>[f.id,f]));for(let[f,c]of n)d.has(
f)||(c.remove(),n.delete(f));if(l){if(l!==o){for(let f of n.values())f.remove();n.clear(),o=l}for(let[f,c]of d){let a=n.
get(f)??s(l,c);if(!a)continue;n.set(f,a);let{colour:p}=bt(i,c);a.setStyle({color:p,fillColor:p}),a.eachLayer(u=>{let{classList:m}=ot(
u);m.toggle("dl-quiet",c.quiet),m.toggle("dl-chosen",c.id===i.chosen)})}}}}}var Ln="dateline";function wt(t,e){t.dispatchEvent(new CustomEvent(Ln,{detail:e})),window.Streamlit?.setComponentValue(
e)}var st=({fit:t,origin:e})=>t.places.length?[...new Set([...t.places,e])]:[],Mn=t=>Math.max(22,Math.min(90,t*.1));function It(t,e){
let n=Mn(t.getSize().x),o=L.latLngBounds(e),r=o.getSouthWest().equals(o.getNorthEast())?7:9.5;t.fitBounds(o,{paddingTopLeft:[
n,70],paddingBottomRight:[n,70],maxZoom:r,animate:!1})}function ie(t,e){t.title=e,t.setAttribute("aria-label",e)}function ae(t,e,n,o,r){let s=t.getContainer();vn(t,e,n,o);let i=new L.
Control({position:"bottomleft"});i.onAdd=()=>r,i.addTo(t);for(let[d,f]of[["in","zoomIn"],["out","zoomOut"]]){let c=s.querySelector(
`.leaflet-control-zoom-${d}`);c&&n.register(()=>ie(c,e().words[f]))}s.setAttribute("role","region");let l="";n.register(
()=>{let{language:d,words:f}=e();document.documentElement.lang=d,s.setAttribute("aria-label",f.map),t.attributionControl.
removeAttribution(l),l=f.attribution,t.attributionControl.addAttribution(l)}),kn(s,e,n)}function vn(t,e,n,o){let r=O("\
div","leaflet-bar"),s=(l,d,f)=>{let c=O("a","dl-control",l);c.href="#",c.setAttribute("role","button"),n.register(()=>ie(
c,e().words[d])),L.DomEvent.on(c,"click",a=>{L.DomEvent.stop(a),f()}),r.append(c)};s("⌂","fit",()=>o(st(e()))),s("§",
"fitSection",()=>o(e().fit.section.length?e().fit.section:st(e()))),s("◎","fitAll",()=>o(e().places.map(l=>l.id))),document.
fullscreenEnabled&&s("⤢","fullScreen",()=>{document.fullscreenElement?document.exitFullscreen():t.getContainer().parentElement?.
requestFullscreen()});let i=new L.Control({position:"topleft"});i.onAdd=()=>r,i.addTo(t)}function kn(t,e,n){let[o,r]=[
O("a","dl-skip"),O("div","dl-after")];n.register(()=>{o.textContent=e().words.skip}),o.href="#",o.addEventListener("cl\
ick",s=>{s.preventDefault(),r.tabIndex=0,r.focus()}),r.addEventListener("blur",()=>r.removeAttribute("tabindex")),t.before(
o),t.after(r)}function ce(t){return[...new Set([...Lt(t),...t.fit.section])]}function Lt({chosen:t,fit:e,origin:n}){return[...new Set(
[t,...e.claim,n])].filter(Boolean)}function le(t,e){return e.fit.section.length&&String(t?.fit.section??"")!==String(e.
fit.section)?e.fit.section:e.fit.claim.length&&String(t?.fit.claim??"")!==String(e.fit.claim)?e.fit.claim:e.chosen&&t?.
chosen!==e.chosen?[e.chosen]:t&&t.origin!==e.origin?[e.origin]:[]}var fe=[[85,180],[75,180],[71.54,185.87],[68,191],[65.5,191],[62.1,184.51],[59.5,180],[57.06,176.06],[53,170],[50.41,175.28],
[48,180],[-2.5,180],[-2.51,201.51],[-.23,201.51],[1.5,199.36],[4.94,199.36],[4.94,203.98],[-.37,206.45],[-5.06,208.19],
[-9.91,210],[-11.65,210],[-11.65,205.43],[-5.84,203.92],[-5.84,190.6],[-9.43,189.01],[-11.06,188.71],[-13.97,189],[-14.43,
188.76],[-15,187.5],[-45,187.5],[-51,180],[-85,180]];function Dt(t){return t.map(e=>fe.map(([n,o])=>[n,o+e]))}function ue({west:t,south:e,east:n,north:o}){let r=new Set;for(let s=Math.floor(t/20);s<=Math.floor(n/20);s+=1){let i=((s+
9)%18+18)%18-9;for(let l=Math.floor(e/20);l<=Math.floor(o/20);l+=1)r.add(`${i},${l}`)}return[...r]}function de(t){let e=[],
n=[0,0],[o,r,s]=[0,0,0];for(let i=0;i<t.length;i+=1){let l=t.charCodeAt(i)-63;r|=(l&31)<<s,s+=5,!(l>=32)&&(n[o]+=r&1?~(r>>
1):r>>1,o&&e.push([n[0],n[1]]),[o,r,s]=[1-o,0,0])}return e}var Mt=t=>de(t).map(([e,n])=>[n/1e3,e/1e3]);function pe(t,e){
let n=new Map;for(let[r,s,i,l]of e.flatMap(d=>d.arcs)){let d=n.get(r);d?d.push([s,i,l]):n.set(r,[[s,i,l]])}let o=t.arcs.
slice();for(let[r,s]of n)o[r]=Cn(On(Sn(o[r]),s));return{...t,arcs:o}}function me(t){let{scale:e,translate:n}=t.transform;
return t.arcs.map(o=>{let r=[1/0,1/0,-1/0,-1/0],[s,i]=[0,0];for(let[l,d]of o)s+=l,i+=d,r[0]=Math.min(r[0],s),r[1]=Math.
min(r[1],i),r[2]=Math.max(r[2],s),r[3]=Math.max(r[3],i);return r.map((l,d)=>l*e[d%2]+n[d%2])})}function he(t,e,[n,o,r,
s]){let i=[-720,-360,0,360,720],l=e.map(([x,y,h,g])=>y<=s&&g>=o&&i.some(w=>x+w<=r&&h+w>=n)),d=x=>x.some(y=>l[y<0?~y:y]),
f=x=>{let y=x[0].map(b=>e[b<0?~b:b]),[h,g]=[0,1].map(b=>Math.min(...y.map(E=>E[b]))),[w,M]=[2,3].map(b=>Math.max(...y.
map(E=>E[b])));return g<=s&&M>=o&&i.some(b=>h+b<=r&&w+b>=n)},c=x=>{let y=x.type==="Polygon"?[x.arcs]:x.arcs??[];return{
...x,type:"MultiPolygon",arcs:y.filter(f)}},{countries:a,coast:p,borders:u,disputed:m}=t.objects;return{...t,objects:{
countries:{...a,geometries:a.geometries.map(c).filter(({arcs:x})=>x.length)},coast:{...p,arcs:p.arcs.filter(d)},borders:{
...u,arcs:u.arcs.filter(d)},disputed:{...m,geometries:m.geometries.filter(x=>c(x).arcs.length)}}}}function On(t,e){let n=[],
o=0;for(let[r,s,i]of e.sort((l,d)=>l[0]-d[0]))n.push(...t.slice(o,r+1),...de(i)),o=s;return[...n,...t.slice(o)]}function Sn(t){
let[e,n]=[0,0];return t.map(([o,r])=>(e+=o,n+=r,[e,n]))}var Cn=t=>t.map(([e,n],o)=>o?[e-t[o-1][0],n-t[o-1][1]]:[e,n]);var Tn={arcs:[],islands:[]};function we(t,e,n){let o=[],r=null,s=new Map,i=new Map,l=new Map,d=new Map,f=null;Z(t,"dl-\
land",200);let c=L.svg({pane:"dl-land",padding:.4}),a=v=>({className:v,pane:"dl-land",renderer:c,interactive:!1}),p=v=>({
className:v,pane:"dl-night",renderer:e,interactive:!1}),u=(v,A)=>v.map(([C,T])=>[T,C+A]),m=v=>o.flatMap(A=>v.map(C=>u(
C,A)));async function x(v,A){o=ee(A),g();let C;try{C=typeof v=="string"?await(await fetch(v)).json():v}catch{return null}
r=C,w(C);for(let[T,D]of i)d.set(T,D.getLatLngs());return C}async function y(v){let A=t.getZoom()>=5.5;if(t.getContainer().
classList.toggle("dl-near",A),!r)return null;if(!A){for(let[H,z]of f?.bounds?d:[])i.get(H)?.setLatLngs(z);return f&&(f.
bounds=null),null}let[C,T,D,P]=xe(t.getBounds()),G=ue({west:C,south:T,east:D,north:P}).filter(H=>!s.has(H));if(!G.length)
return h(),null;try{let H=async B=>typeof v=="string"?(await fetch(`${v}/${B}.json`)).json():v[B]??Tn,z=await Promise.
all(G.map(H));for(let[B,Y]of z.entries())s.set(G[B],Y)}catch{return null}return f={world:pe(r,[...s.values()]),boxes:f?.
boxes??me(r),bounds:null},t.getZoom()>=5.5&&h(),f.world}function h(){!f||f.bounds?.contains(t.getBounds())||(f.bounds=
t.getBounds().pad(.8),w(he(f.world,f.boxes,xe(f.bounds))))}function g(){let v=o.map(A=>[[-85,180+A],[85,180+A]]);L.polyline(
v,p("dl-meridian")).addTo(t),L.polyline(Dt(o),p("dl-date-line")).addTo(t)}function w(v){let{countries:A,coast:C,borders:T,
disputed:D}=v.objects,P=[...s.values()],G=J(v,A).features;M("dl-ground",G.flatMap(({geometry:z})=>ye(z).flat())),M("dl\
-lake",P.flatMap(({lakes:z=[]})=>z.map(Mt))),b("dl-division",P.flatMap(({divisions:z=[]})=>z.map(Mt))),M("dl-island",P.
flatMap(({islands:z})=>z.map(Mt))),b("dl-border",be(J(v,T).geometry)),b("dl-coast",be(J(v,C).geometry)),l.size||I();let H=J(
v,D).features;for(let[z,B]of H.entries()){let Y=D.geometries[z],ct=l.get(Y);ct?ct.setLatLngs(E(B.geometry)):l.set(Y,N(
B))}b("dl-dispute",$t(v,D).coordinates)}function M(v,A){let C=i.get(v)??L.polygon([],a(v)).addTo(t);i.set(v,C.setLatLngs(
m(A)))}function b(v,A){let C=i.get(v)??L.polyline([],a(v)).addTo(t);i.set(v,C.setLatLngs(m(A)))}let E=v=>o.flatMap(A=>ye(
v).map(C=>C.map(T=>u(T,A))));function N({geometry:v,properties:{name:A,note:C}}){let T=E(v),D=O("div");return D.append(
O("strong","",A??""),O("div","",C??"")),L.polygon(T,{...a("dl-disputed"),interactive:!0}).on("mouseover",()=>n([A,C].filter(
Boolean).join(": "))).on("mouseout",()=>n("")).on("click",({latlng:P})=>L.popup({className:"dl-popup"}).setLatLng(P).setContent(
D).openOn(t)).addTo(t)}function I(){let v=j("pattern",{id:"dl-hatch",width:6,height:6,patternUnits:"userSpaceOnUse",patternTransform:"\
rotate(45)"});v.append(j("path",{d:"M0 0v6",class:"dl-hatch"}));let A=j("defs",{});A.append(v),t.getPane("dl-land")?.querySelector(
"svg")?.prepend(A)}return{load:x,refine:y,dateLines:()=>Dt(o)}}var xe=t=>[t.getWest(),t.getSouth(),t.getEast(),t.getNorth()];
function ye(t){return t.type==="Polygon"?[t.coordinates]:t.type==="MultiPolygon"?t.coordinates:[]}function be(t){return t.
type==="MultiLineString"?t.coordinates:[]}function dt(t){let e=[];for(let n=1;n<t.length;n+=1){let[[o,r],[s,i]]=[t[n-1],t[n]],l=Math.min(400,Math.ceil(Math.hypot(
s-o,i-r)/8));for(let d=0;d<l;d+=1)e.push([o+(s-o)*d/l,r+(i-r)*d/l])}return e}var vt=([t,e],n,o=0)=>t>-o&&e>-o&&t<n.x+o&&
e<n.y+o;function kt(t,e,n){let o=new Map;function r({id:s,text:i,paths:l,height:d,rank:f},c){let a=o.get(s)??mt(t,e,"");o.set(
s,a);let p=U(a);W(p,i);let{width:u,height:m}=n(p),x=l.flatMap(y=>dt(rt(t,y))).filter(([y,h],g)=>g%4===0&&y>u/2&&y<c.x-
u/2&&h>12&&h<c.y-12).map(([y,h])=>({x:y,y:h,dx:0,dy:0,angle:0,cost:Math.abs(h-c.y*d)*.1,boxes:[_(y,h,u,m)],leader:null,
onLine:!0}));return{id:s,label:a,must:!1,rank:f,candidates:x}}return{items(s,i){for(let[l,d]of o)s.some(f=>f.id===l)||
(d.remove(),o.delete(l));return s.map(l=>r(l,i))}}}var An=[-180,180,540].map(t=>[[-60,t],[75,t]]);function Pn(t,e){return["Etc/GMT-12","Etc/GMT+12"].map(n=>new Intl.DateTimeFormat(
e,{weekday:"long",timeZone:n}).format(t))}function Le(t,e,n){let o=kt(t,"dl-date",n);return{items(r,s){let[i,l]=Pn(F(r),
r.language),{dateLine:d,antimeridian:f}=r.words,c=`${i} | ${d} | ${l}`;return o.items([{id:"date line",text:c,paths:e(),
height:.75,rank:3.2},{id:"meridian",text:f,paths:An,height:.92,rank:3.2}],s)}}}var it=class t{constructor(e,n,o){this.size=o,this.cells=new Map,this.leaders=[],this.width=Math.ceil(o.x/6)+1;let r=Math.
ceil(o.y/6)+1;this.dots=new Uint8Array(this.width*r);for(let[s,i]of n)this.isInside(s,i)&&(this.dots[this.dotAt(s,i)]=
1);this.sums=new Uint32Array((this.width+1)*(r+1));for(let s=0;s<r;s+=1)for(let i=0,l=0;i<this.width;i+=1)l+=this.dots[s*
this.width+i],this.sums[(s+1)*(this.width+1)+i+1]=this.sums[s*(this.width+1)+i+1]+l;this.height=r;for(let s of e)this.
add(s)}isInside(e,n){return e>=0&&n>=0&&e<this.size.x&&n<this.size.y}dotAt(e,n){return Math.floor(n/6)*this.width+Math.
floor(e/6)}copy(){let e=Object.assign(Object.create(t.prototype),this);return e.cells=new Map([...this.cells].map(([n,
o])=>[n,o.slice()])),e.leaders=this.leaders.slice(),e}*keys({left:e,top:n,right:o,bottom:r},s=0){for(let i=Math.floor(
(n-s)/48);i<=Math.floor((r+s)/48);i+=1)for(let l=Math.floor((e-s)/48);l<=Math.floor((o+s)/48);l+=1)yield l*4096+i}add(e){
for(let n of this.keys(e)){let o=this.cells.get(n);o?o.push(e):this.cells.set(n,[e])}}near(e,n=0){let o=new Set;for(let r of this.
keys(e,n))for(let s of this.cells.get(r)??[])o.add(s);return o}inkUnder({left:e,top:n,right:o,bottom:r}){let[s,i]=[e,o].
map(c=>Math.max(0,Math.min(this.width,Math.round(c/6)))),[l,d]=[n,r].map(c=>Math.max(0,Math.min(this.height,Math.round(
c/6)))),f=(c,a)=>this.sums[a*(this.width+1)+c];return f(i,d)-f(s,d)-f(i,l)+f(s,l)}inkAlong([e,n,o,r]){let s=Math.ceil(
Math.hypot(o-e,r-n)/6),i=0;for(let l=1;l<s;l+=1){let[d,f]=[e+(o-e)*l/s,n+(r-n)*l/s];this.isInside(d,f)&&(i+=this.dots[this.
dotAt(d,f)])}return i}};var Me=20;function Nn(t,e){let n=({place:o})=>e.includes(o.id)?e.indexOf(o.id):e.length;return[...t].filter(o=>o.marker).
sort((o,r)=>n(o)-n(r)||o.place.rank-r.place.rank)}function $n(t){let e=[];for(let n of t){let o=!n.ownGroup&&e.find(([
r])=>Math.abs(r.x-n.x)<Me&&Math.abs(r.y-n.y)<Me);o?o.push(n):e.push([n])}return e}function ve(t,e,n){let o=Nn(e,n).map(
s=>{let{x:i,y:l}=t.latLngToContainerPoint(s.anchor);return{entry:s,x:i,y:l,ownGroup:n.includes(s.place.id)}}),r=new Map;
for(let[s,...i]of $n(o)){r.set(s.entry,{x:s.x,y:s.y}),s.entry.members=i.map(({entry:l})=>l.place.id);for(let{entry:l}of i)
l.members=[]}for(let{entry:s,ownGroup:i}of o){if(!s.marker)continue;let l=r.has(s);R(s.marker).classList.toggle("dl-ga\
thered",!l);let d=i?3e3-n.indexOf(s.place.id):1e3-s.place.rank;s.marker.setZIndexOffset(l?d:0),s.label.setZIndexOffset(
i?d:0),s.count.textContent=s.members.length?`+${s.members.length}`:""}return r}function ke(){let t=new Map;return function(n,o=!1){let r=n.parentNode,i=`${(n.childElementCount?[...n.children]:[n]).
map(c=>c.textContent).join(`
`)} ${r.className.includes("minor")} ${o}`,l=t.get(i);if(l)return l;let{className:d}=r;r.classList.remove("dl-hidden"),
r.classList.toggle("dl-brief",o);let f={width:Math.ceil(n.offsetWidth),height:Math.ceil(n.offsetHeight)};return r.className=
d,f.width&&t.set(i,f),f}}var X=1e3,In=60,Dn=[0,-45,45,180,-135,135,-90,90,-22.5,22.5,-157.5,157.5,-67.5,67.5,-112.5,112.5].map(t=>[Math.cos(t*Math.
PI/180),Math.sin(t*Math.PI/180)]),Rn=[0,8,20,34,50,70,95,125];function Oe({x:t,y:e,gap:n,width:o,height:r,inside:s,reach:i,
brief:l=!1}){let d=l?In:0,[f,c]=[0,!1],a=[];s&&a.push({x:t,y:e,dx:0,dy:0,angle:f,cost:d,boxes:[_(t,e,o,r)],leader:null,
onLine:c,brief:l});for(let p of Rn.filter(u=>u<=i))Dn.forEach(([u,m],x)=>{let[y,h]=[u,m].map(N=>Math.max(-1,Math.min(1,
N*1.42))),g=u*(n+p)+y*o/2,w=m*(n+p)+h*r/2,M=p>8?[t,e,t+u*(n+p),e+m*(n+p)]:null,b=d+(s?20:0)+p+x*1.5,E=[_(t+g,e+w,o,r)];
a.push({x:t+g,y:e+w,dx:g,dy:w,angle:f,cost:b,boxes:E,leader:M,onLine:c,brief:l})});return a}function Se({line:t,width:e,
height:n,size:o}){let r=[0];for(let d=1;d<t.length;d+=1)r.push(r[d-1]+Math.hypot(t[d][0]-t[d-1][0],t[d][1]-t[d-1][1]));
let s=r[r.length-1],i=d=>{let f=1;for(;f<r.length-1&&r[f]<d;)f+=1;let c=(d-r[f-1])/(r[f]-r[f-1]||1);return[0,1].map(a=>t[f-
1][a]+(t[f][a]-t[f-1][a])*c)},l=[];for(let d=.08;d<=.921;d+=.04){let f=s*d;if(f<e/2+14||f>s-e/2-14)continue;let[c,a,p]=[
i(f-e/2),i(f+e/2),i(f)];if(ut(_(p[0],p[1],e,n),o)>0)continue;let u=Math.atan2(a[1]-c[1],a[0]-c[0]);Math.abs(u)>Math.PI/
2&&(u+=u>0?-Math.PI:Math.PI);let m=Math.max(1,Math.ceil(e/n)),x=Array.from({length:m},(g,w)=>{let M=((w+.5)/m-.5)*e;return _(
p[0]+Math.cos(u)*M,p[1]+Math.sin(u)*M,n,n)}),[y,h]=p;l.push({x:y,y:h,dx:0,dy:0,angle:u,cost:Math.abs(d-.5)*60,boxes:x,
leader:null,onLine:!0})}return l}function Ce(t,e,n,o){let r=new it(e,n,o),s=t.filter(a=>a.always),i=t.filter(a=>a.must&&
!a.always),l=null;for(let a=0;a<6;a+=1){let p=r.copy(),u=Ee([...s,...i],p),m=h=>u.get(h.id)?.total??X*(2-t.indexOf(h)/
t.length),x=i.reduce((h,g)=>h+m(g),0);(!l||x<l.total)&&(l={chosen:u,field:p,total:x});let y=i.filter(h=>m(h)>X/5).sort(
(h,g)=>m(g)-m(h))[0];if(!y||y===i[0])break;i=[y,...i.filter(h=>h!==y)]}let{chosen:d,field:f}=l??{chosen:new Map,field:r},
c=t.filter(a=>!a.must&&!a.always);for(let[a,p]of Ee(c,f))d.set(a,p);return d}function Ee(t,e){let n=new Map;for(let o of t){
let r=null,s=o.always?1/0:X;for(let i of o.candidates){if(i.cost-10>=s)continue;let l=zn(o,i,e,s);l>=s||(r={...i,total:l},
s=l)}r&&(Gn(o.id,r,e),n.set(o.id,r))}return n}function Gn(t,{boxes:e,leader:n},o){for(let r of e)o.add({...r,owner:t});
n&&o.leaders.push(n)}function zn(t,e,n,o){let r=e.cost;t.previous&&Math.hypot(t.previous.dx-e.dx,t.previous.dy-e.dy)<4&&
(r-=10);for(let s of e.boxes){let i=ut(s,n.size);if(i>0&&(r+=X+i),r>=o)return r;for(let l of n.near(s)){let d=l.owner===
t.id?0:ft(s,l);d>0&&(r+=X+d)}for(let l of n.leaders)At(l,s)&&(r+=X/2);if(r>=o)return r;e.onLine||(r+=Math.min(45,3*n.inkUnder(
s)))}if(e.onLine)return r;for(let s of n.near(e.boxes[0],34))s.marker&&s.owner!==t.id&&(r+=Math.max(0,34-Ut(e.boxes[0],
s))*2);return e.leader?r+Bn(t,e.leader,n):r}function Bn(t,e,n){let[o,r,s,i]=e,l=Math.min(60,10*n.inkAlong(e)),d={left:Math.
min(o,s),top:Math.min(r,i),right:Math.max(o,s),bottom:Math.max(r,i)};for(let f of n.near(d,30))o>f.left-4&&o<f.right+4&&
r>f.top-4&&r<f.bottom+4||f.owner===t.id||(At(e,f)&&(l+=X/2),f.marker&&(l+=4*Math.max(0,30-Jt(e,(f.left+f.right)/2,(f.top+
f.bottom)/2))));return l}var Zn=[-720,-360,0,360,720],at=90;function Et({line:t,holds:e}){let n=Zn.map(r=>t.map(([s,i])=>[s,i+r]));return e.length!==
1?n:[(t[t.length-1][1]<t[0][1]?n.toReversed():n).flatMap((r,s)=>r.slice(s?1:0))]}function qn(t){let e=Et(t);if(t.holds.
length===2){let r=e.flat().map(([,d])=>d),[s,i]=[Math.min(...r)-360,Math.max(...r)+360];return[[[-at,s],[-at,i],[at,i],
[at,s]],...e]}if(!t.holds.length)return e;let[n]=e,o=t.holds[0]==="north"?at:-at;return[[...n,[o,n[n.length-1][1]],[o,
n[0][1]]]]}function Te(t,e){Z(t,"dl-rings",380);let o={pane:"dl-rings",renderer:L.svg({pane:"dl-rings",padding:.4}),interactive:!1,
smoothFactor:.5},r=new Map;function s(i){let[l,d]=[Et(i),i.id],f=()=>e(r.get(d)?.ring.text??""),c=L.polyline(l,{...o,className:"\
dl-touch",interactive:!0,bubblingMouseEvents:!1});return c.on("mouseover click",f).on("mouseout",()=>e("")),[L.polygon(
qn(i),{...o,className:"dl-reached",stroke:!1,fillRule:"evenodd"}),L.polyline(l,{...o,className:"dl-range"}),c]}return{
render({rings:i}){let l=new Map(i.map(d=>[d.id,d]));for(let[d,{parts:f}]of r)if(!(l.get(d)&&r.get(d)?.written===JSON.stringify(
l.get(d)?.line))){for(let c of f)c.remove();r.delete(d)}for(let[d,f]of l){let c=r.get(d);if(c){c.ring=f;continue}let a=s(
f);for(let p of a)p.addTo(t);ot(a[1]).dataset.ring=d,r.set(d,{ring:f,written:JSON.stringify(f.line),parts:a})}}}}var Ae=24,_n=15,jn=125,Fn=8,Pe=t=>`arc ${t}`,Ne=t=>`straight ${t}`,Wn=t=>({id:t.id,text:t.label,paths:Et(t),height:.2,
rank:2.5});function $e(t,e,n,o){let r=t.getContainer(),s=ke(),i=Le(t,o,s),l=kt(t,"dl-range-label",s);function d(h){let g=t.
getSize();if(!g.x||!g.y)return null;let w=ce(h),M=ve(t,e.values(),Lt(h)),b=[...f(M),...c()],E=a(M),N=[...E.values()].flatMap(
dt).filter(P=>vt(P,g)),I=u(w,Lt(h),M,g),v=[...i.items(h,g),...l.items(h.rings.map(Wn),g)],A=[...I,...m(E,g),...v].sort(
(P,G)=>P.rank-G.rank),C=Ce(A,b,N,g);for(let P of e.values())x(P,C.get(P.place.id));for(let{id:P,label:G}of v)y(G,C.get(
P),!1);for(let[P,G]of n)y(G.label,C.get(Pe(P)),!0),G.straight&&y(G.straight.label,C.get(Ne(P)),!0);let T=[...C.values()].
flatMap(P=>P.boxes),D=o().flatMap(P=>dt(rt(t,P)));return new it([...b,...T],[...N,...D],g)}function f(h){let g=[...h].
map(([{place:{id:M}},{x:b,y:E}])=>({..._(b,E,Ae,Ae),owner:M,marker:!0})),w=[...h].filter(([{members:M}])=>M.length).map(
([,{x:M,y:b}])=>({left:M+4,top:b-24,right:M+26,bottom:b-6}));return[...g,...w]}function c(){let h=r.getBoundingClientRect();
return[...r.querySelectorAll(".leaflet-control, .dl-notice:not(:empty)")].map(g=>{let w=g.getBoundingClientRect();return{
left:w.left-h.left,top:w.top-h.top,right:w.right-h.left,bottom:w.bottom-h.top}})}function a(h){let g=new Map;for(let w of n.
values()){let M=e.get(w.arc.to);(w.arc.claim||M&&(!M.marker||h.has(M)))&&g.set(w,rt(t,w.arc.paths[0]))}return g}function p({
anchor:h,marker:g,card:w},M){let{x:b,y:E}=t.latLngToContainerPoint(h),N=!g;return[!1,!0].flatMap(I=>Oe({x:b,y:E,gap:N?
0:_n,inside:N,reach:M,brief:I,...s(w,I)}))}function u(h,g,w,M){return[...e.values()].flatMap(b=>{let{id:E,quiet:N}=b.place,
I=h.includes(E),v=I?h.indexOf(E)/h.length:b.place.rank,{x:A,y:C}=t.latLngToContainerPoint(b.anchor);if(!vt([A,C],M,20)||
b.marker&&!w.has(b))return[];let T=I||v===1&&!N||!b.marker,D=vt([A,C],M)&&T,P=D&&g.includes(E),G=p(b,T?jn:Fn);return[{
id:E,entry:b,must:D,always:P,rank:v,previous:b.spot,candidates:G}]})}function m(h,g){let w=(M,b,E,N)=>({id:M,rank:N,must:!1,
candidates:Se({line:E,size:g,...s(U(b))})});return[...h].flatMap(([{arc:M,label:b,straight:E},N])=>{let I=M.rank+(M.reach?
.6:-.6),v=U(b).textContent?[w(Pe(M.id),b,N,I)]:[];return!E||!M.straight?v:[...v,w(Ne(M.id),E.label,rt(t,M.straight.path),
M.rank+.6)]})}function x(h,g){h.spot=g;let{classList:w}=R(h.label);if(w.toggle("dl-hidden",!g&&!!h.marker),w.toggle("d\
l-unplaced",!g&&!h.marker),w.toggle("dl-brief",!!g?.brief),!g||(h.card.style.transform=`translate(calc(${g.dx}px - 50%\
), calc(${g.dy}px - 50%))`,h.leader.hidden=!g.leader,!g.leader))return;let[M,b]=[g.leader[2]-g.leader[0],g.leader[3]-g.
leader[1]];h.leader.style.width=`${Math.hypot(M,b)}px`,h.leader.style.transform=`rotate(${Math.atan2(b,M)}rad)`}function y(h,g,w){
R(h).classList.toggle("dl-hidden",!g),g&&(h.setLatLng(t.containerPointToLatLng([g.x,g.y])),w&&(U(h).style.transform=`t\
ranslate(-50%, -50%) rotate(${g.angle}rad)`))}return{arrange:d}}var Ie=new Map;function Hn(t,e){let n=`${e} ${t}`,o=Ie.get(n);if(o===void 0){let r={timeZone:t,weekday:"short",day:"nu\
meric",month:"short",year:"numeric"},s={hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZoneName:"longOffset"};try{
o={date:new Intl.DateTimeFormat(e,r),whole:new Intl.DateTimeFormat(e,{...r,...s})}}catch{o=null}Ie.set(n,o)}return o}function K(t,e,n){
let o=Hn(t,n);if(!o)return null;let r=Object.fromEntries(o.whole.formatToParts(e).map(({type:s,value:i})=>[s,i]));return{
time:`${r.hour}:${r.minute}`,weekday:r.weekday,date:o.date.format(e).replace(",",""),offset:`UTC${Un(r.timeZoneName)}`}}
function Un(t){return t.replace("GMT","").replace("-","−").replace(/^([+\u2212])0/,"$1").replace(":00","")||"+0"}var De=(t,e)=>t.map(n=>n.id===e?{...n,shown:!n.shown}:n);function Rt(t,e){let n=t.every(o=>o.shown===(o.id===e));return t.
map(o=>({...o,shown:n||o.id===e}))}var Re=t=>t.map(e=>({...e,shown:!0}));var Ge={circle:{path:"M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19z",baseline:16.3},square:{path:"M3.5 3.5h17v17h-17z",
baseline:16.3},diamond:{path:"M12 .8 23.2 12 12 23.2 .8 12z",baseline:16.3},triangle:{path:"M12 1 23.6 22H.4z",baseline:19},
hexagon:{path:"M6.4 2.2h11.2L23.2 12l-5.6 9.8H6.4L.8 12z",baseline:16.3},ring:{path:"M12 1.5a10.5 10.5 0 1 1 0 21a10.5\
 10.5 0 1 1 0-21zM12 5a7 7 0 1 0 0 14a7 7 0 1 0 0-14z",baseline:16.3}};var Kn=Ge;function pt(t,e=!1){let n=j("svg",{viewBox:"-2 -2 28 28","aria-hidden":"true",class:e?"dl-open":""}),{path:o,
baseline:r}=Kn[t.shape],s=e?{d:o,style:`stroke: ${t.colour}`}:{d:o,fill:t.colour},i=j("text",{x:12,y:r,...e?{}:{fill:t.
ink}});return i.textContent=t.letter,n.append(j("path",s),i),n}var Vn={site:["circle",{cx:"11",cy:"7",r:"5",class:"dl-key-site"}],city:["circle",{cx:"11",cy:"7",r:"5",class:"dl-key-\
city"}],area:["path",{d:"M3 4 9 2l9 2 2 6-8 3-8-1z",class:"dl-key-area"}],disputed:["path",{d:"M1 12 11 2M6 12 16 2M11\
 12 21 2",class:"dl-hatch"}],dateLine:["path",{d:"M0 7h22",class:"dl-date-line"}]};function ze(t,e,n,o,r){let s=O("div",
"dl-map-legend"),[i,l,d]=[O("ul","dl-layers"),O("button","dl-all"),O("ul","dl-key")];l.type="button",l.addEventListener(
"click",()=>{i.querySelector("button")?.focus(),o(Re(p))});let[f,c]=[O("button","dl-night-switch"),O("span")];f.type="\
button",f.append(O("span","dl-key-night"),c),f.addEventListener("click",()=>r(!e().night.shown)),s.append(i,l,f,d);let a=new Map,
p=[],u=[],m="";function x(g){let w=O("button");w.type="button",w.title=e().words.onlyLayer,w.setAttribute("aria-keysho\
rtcuts","O"),w.addEventListener("click",({detail:b})=>{b<2&&(u=p),o(b===2?Rt(u,g):De(p,g))}),w.addEventListener("keydo\
wn",b=>{b.key.toLowerCase()!=="o"||b.ctrlKey||b.metaKey||b.altKey||(b.preventDefault(),o(Rt(p,g)))});let M=O("li");return M.
append(w),i.append(M),a.set(g,w),w}function y(){let{words:g,places:w}=e();i.setAttribute("aria-label",g.legend),l.textContent=
g.allLayers,d.setAttribute("aria-label",g.key);for(let E of a.values())E.title=g.onlyLayer;let M=["site","city","area"].
filter(E=>w.some(({precision:N})=>N===E)),b=[...M.length>1?M:[],"disputed","dateLine"];d.replaceChildren(...b.map(E=>Xn(
E,g[E])))}function h(g,w){let M=g.places.find(({id:v})=>v===g.origin),b=g.instant&&M?K(M.timeZone,w,g.language):null,{
night:E,nightAt:N}=g.words,I=b?N.replace("{time}",b.time).replace("{date}",b.date).replace("{place}",()=>M?.name??""):
E;W(c,I),f.setAttribute("aria-pressed",String(g.night.shown))}return{attach(){let g=t.getContainer();g.parentElement?.
classList.add("dl-frame"),g.after(s),n.register(y)},render(g,w){h(g,w);let M=JSON.stringify(g.layers);if(m!==M){m=M,p=
g.layers;for(let[b,E]of a)p.some(N=>N.id===b)||(E.parentElement?.remove(),a.delete(b));for(let b of p){let E=a.get(b.id)??
x(b.id);E.setAttribute("aria-pressed",String(b.shown)),E.replaceChildren(pt(b),V("span","",b.title))}l.hidden=p.every(
({shown:b})=>b)}}}}function Xn(t,e){let n=j("svg",{viewBox:"0 0 22 14","aria-hidden":"true"}),[o,r]=Vn[t];n.append(j(o,
r));let s=O("li");return s.append(n,e),s}var Yn=t=>Math.max(0,Math.ceil(Math.log2(t/256)*10)/10);function Gt(t,e){t.setMinZoom(Yn(t.getSize().x)),t.options.maxBoundsViscosity=
1,t.setMaxBounds([[-85,e-30],[85,e+360+30]])}var Qn=[-720,-360,0,360,720];function Be(t){let e=[],n="";Z(t,"dl-night",300).style.pointerEvents="none";let o={className:"\
dl-night",pane:"dl-night",renderer:L.svg({pane:"dl-night",padding:.4}),interactive:!1,smoothFactor:1};return{renderer:o.
renderer,render({shown:r,at:s,rings:i},l){if(!r){for(let c of e.splice(0))c.remove();n="";return}if(!i.length)return;let d=Math.
floor((l.getTime()-Date.parse(s))/6e4);if(n===`${s} ${d}`)return;n=`${s} ${d}`;let f=oe(d*6e4);i.forEach((c,a)=>{let p=Qn.
map(u=>[c.map(([m,x])=>[m,x+f+u])]);e[a]?e[a].setLatLngs(p):e.push(L.polygon(p,o).addTo(t))})}}}function to(t){let e=n=>Math.abs(Math.abs(n%360)-180)<.01;return t.flatMap(n=>{let o=[[n[0]]];for(let[r,s]of n.slice(1).
entries()){let i=n[r];e(i[1])&&e(s[1])||Math.abs(i[0])>89.9&&Math.abs(s[0])>89.9?o.push([s]):o[o.length-1].push(s)}return o.
filter(r=>r.length>1)})}function Ze(t,{lat:e,lng:n}){return t.map(r=>{let[s,i]=[0,1].map(u=>r.map(m=>m[u]).sort((m,x)=>m-
x)),[l,d,f,c]=[s[0],s.at(-1),i[0],i.at(-1)].map(Number),a=l<=e&&e<=d&&f<=n&&n<=c,p=Math.min(...r.map(u=>Math.hypot(u[0]-
e,u[1]-n)));return{ring:r,order:a?-(d-l)*(c-f):p}}).sort((r,s)=>r.order-s.order)[0]?.ring??[]}function qe(t,e){let n=L.
svg({pane:e,padding:.4}),o=[],r="";return{render({outline:s}){let i=JSON.stringify(s);if(i===r)return;r=i;for(let f of o)
f.remove();if(o=[],!s)return;let l=s.rings,d={pane:e,renderer:n,interactive:!1};o=[L.polygon(l,{...d,className:"dl-wit\
hin",stroke:!1}),L.polyline(to(l),{...d,className:"dl-outline"})];for(let f of o)f.addTo(t)}}}function _e(t,e){let n=F(t),o=t.places.find(l=>l.id===t.origin),r=o?K(o.timeZone,n,t.language):null,s=t.places.map(l=>K(
l.timeZone,n,t.language)?.offset),i=new Set(s).size>1;for(let{place:l,clock:d,button:f}of e){let c=K(l.timeZone,n,t.language),
a=eo(t.words.reading,l.description,c);f.getAttribute("aria-label")!==a&&f.setAttribute("aria-label",a),d&&W(d,i||l.id===
t.origin?no(r,c):"")}}function eo(t,e,n){return n?`${e} ${t.replace("{weekday}",n.weekday).replace("{time}",n.time)}`:
e}function no(t,e){return e?`${t&&e.date!==t.date?`${e.weekday} `:""}${e.time} · ${e.offset}`:""}var oo=new Map([["ArrowRight",1],["ArrowDown",1],["ArrowLeft",-1],["ArrowUp",-1],["Home",-1/0],["End",1/0]]);function je(t,e,n){
let o=oo.get(t);return o===void 0?null:Number.isFinite(o)?(e+o+n)%n:o<0?0:n-1}var Fe=t=>t==="Enter"||t===" ";function We(t,e){
t.contains(document.activeElement)||e.every((n,o)=>t.children[o]===n)||t.append(...e)}function He(t,{onChoose:e,onPoint:n}){let o=new Map,r=[];function s(c){let a=o.get(c);if(!a)throw new Error(`no place ${c}\
 on the map`);return a}function i(c){let a=L.latLng(c.latitude,c.longitude),p=c.precision==="area",u={autoPanOnFocus:!1,
keyboard:!0,riseOnHover:!1},m=p?null:L.marker(a,{...u,icon:nt("dl-marker")}).addTo(t),x=L.marker(a,{...u,keyboard:p,icon:nt(
"dl-label"),pane:p?"markerPane":"dl-labels"}).addTo(t),y=R(m??x);y.dataset.place=c.id,y.addEventListener("keydown",h=>l(
h,c.id)),y.addEventListener("focus",()=>{y.classList.add("dl-focus"),n(c.id)}),y.addEventListener("blur",()=>{y.classList.
remove("dl-focus"),n("")});for(let h of[m,x])h?.on("click",()=>e(c.id)),h?.on("mouseover",()=>n(c.id)).on("mouseout",()=>n(
""));return{place:c,anchor:a,marker:m,label:x,button:y,card:O("span","dl-card"),clock:null,leader:O("span","dl-leader"),
count:O("span","dl-count"),members:[],spot:void 0,written:""}}function l(c,a){let p=je(c.key,r.indexOf(a),r.length);p===
null&&!Fe(c.key)||(c.preventDefault(),c.stopPropagation(),p===null?e(a):s(r[p]).button.focus())}function d(c,a,p){let u=bt(
p,a),[m,x]=[p.chosen===a.id,p.origin===a.id],y=JSON.stringify([a,u,m,x]);if(c.written===y)return;c.written=y,c.place=a,
c.button.setAttribute("aria-pressed",String(m));let h=R(c.label);if(c.marker){let w=R(c.marker);c.count=O("span","dl-c\
ount"),w.replaceChildren(pt(u,a.precision==="city"),c.count),w.classList.toggle("dl-quiet",a.quiet),w.classList.toggle(
"dl-chosen",m),w.classList.toggle("dl-origin",x),w.classList.toggle("dl-minor",a.rank>1),h.setAttribute("aria-hidden",
"true")}h.classList.toggle("dl-area-label",!c.marker),h.classList.toggle("dl-minor",a.rank>1),h.classList.toggle("dl-q\
uiet",a.quiet),h.classList.toggle("dl-chosen",m);let g=O("span","dl-name");c.marker||g.append(pt(u)),g.append(O("bdi",
"",a.name)),c.clock=a.rank===1?O("span","dl-clock"):null,c.card=O("span","dl-card"),c.card.append(g,O("span","dl-far",
a.far)),c.clock&&c.card.append(c.clock),c.leader=O("span","dl-leader"),h.replaceChildren(c.leader,c.card)}function f(c){
let a=new Map(c.places.map(u=>[u.id,u]));for(let[u,m]of o)a.get(u)?.precision!==m.place.precision&&(m.marker?.remove(),
m.label.remove(),o.delete(u));for(let[u,m]of a){let x=o.get(u)??i(m);o.set(u,x);let y=L.latLng(m.latitude,m.longitude);
x.anchor=y;for(let h of[x.marker,x.label])h&&!h.getLatLng().equals(y)&&h.setLatLng(y);d(x,m,c)}r=[...a.keys()];let p=t.
getPane("markerPane");p&&We(p,r.map(u=>s(u).button))}return{entries:o,entry:s,render:f}}function Ue(t,e,n,o){let r=t.getContainer(),s=L.popup({autoPanPaddingTopLeft:[52,12],autoPanPaddingBottomRight:[12,12],
minWidth:180,offset:[0,-6],className:"dl-popup"}),i="",l="";function d(u){i=u,s.options.autoPan=!0,s.options.maxWidth=
Math.min(280,t.getSize().x-110),f(),s.setLatLng(e.entry(u).anchor),s.isOpen()||s.openOn(t),s.options.autoPan=!1}function f(){
let{place:u,members:m}=e.entry(i),x=`${u.id} ${JSON.stringify([u.popup,m])}`;if(l===x)return;l=x;let{words:y}=n(),h=O(
"div","dl-popup-body");h.append(V("strong","dl-popup-name",u.name)),u.popup.names&&h.append(V("div","dl-popup-names",u.
popup.names));let g=O("dl");g.append(O("dt","",y.localTime),O("dd","dl-popup-clock",a()));for(let[w,M]of u.popup.facts)
g.append(O("dt","",w),O("dd","",M));h.append(g),u.popup.note&&h.append(V("p","",u.popup.note)),m.length&&h.append(c(m,
y.alsoHere)),s.setContent(h),p()}function c(u,m){let x=O("p","dl-also",`${m} `);for(let y of u){let h=V("button","",e.
entry(y).place.name);h.type="button",h.addEventListener("click",g=>{g.stopPropagation(),o(y)}),x.append(h," ")}return x}
function a(){let u=n(),m=K(e.entry(i).place.timeZone,F(u),u.language);return m?`${m.time}, ${m.date} (${m.offset})`:"–"}
function p(){s.getElement()?.querySelector(".leaflet-popup-close-button")?.setAttribute("aria-label",n().words.closePopup)}
return s.on("add",p),s.on("remove",()=>{i="",l=""}),r.addEventListener("keydown",u=>{if(u.key!=="Escape"||!i)return;u.
stopPropagation();let{button:m}=e.entry(i);s.close(),m.focus()}),{open:d,close:()=>s.close(),refresh(){i&&(e.entries.has(
i)?f():s.close())},tick(){i&&W(r.querySelector(".dl-popup-clock"),a())}}}function Je(t,{isReady:e,isFitted:n,fit:o,arrange:r}){let{classList:s}=t.getContainer(),i=null;addEventListener("befor\
eprint",()=>{!e()||i||(i={fitted:n(),bounds:t.getBounds(),center:t.getCenter(),zoom:t.getZoom()},s.add("dl-printed"),t.
invalidateSize({pan:!1}),i.fitted?o():t.fitBounds(i.bounds,{animate:!1}),r())}),addEventListener("afterprint",()=>{i&&
(s.remove("dl-printed"),t.invalidateSize({pan:!1}),i.fitted?o():t.setView(i.center,i.zoom,{animate:!1}),i=null,r())})}function Ke(t=Date.now){let e=0,n=0,o=0;return{next(){return[n,e]=[t(),Math.max(t(),o+1)],o=e,e},isLate(r){return o=Math.
max(o,r),r<e&&t()-n<3e3}}}function ro(t){let e=10**Math.floor(Math.log10(t));return([5,2,1].find(o=>o*e<=t)??1)*e}var zt=100;function Bt(t,e,n){
let{x:o,y:r}=t.getSize().divideBy(2),i=t.distance(t.containerPointToLatLng([o-zt/2,r]),t.containerPointToLatLng([o+zt/
2,r]))/n.unit.metres,l=ro(i);e.style.width=`${l/i*zt}px`,e.textContent=`${l.toLocaleString(n.language)} ${n.unit.sign}`}var Ve="(prefers-color-scheme: dark)";function Zt(){let t=[...document.head.querySelectorAll("style")].filter(o=>o.textContent?.
includes("--background-color"));for(let o of t.slice(0,-1))o.remove();let e=getComputedStyle(document.documentElement).
getPropertyValue("--background-color").trim(),n=e?so(e):matchMedia(Ve).matches;document.documentElement.dataset.dlTheme=
n?"dark":"light"}function so(t){let e=O("span");e.style.color=t,document.body.append(e);let[n,o,r]=(getComputedStyle(e).
color.match(/[\d.]+/g)??[]).map(Number);return e.remove(),n*.3+o*.59+r*.11<128}function Xe(){Zt(),window.Streamlit?.events.
addEventListener("streamlit:render",()=>setTimeout(Zt)),matchMedia(Ve).addEventListener("change",Zt)}function Ye(t,e){let n=null,o=0,r=s=>t.getContainer().classList.toggle("dl-online",s);return{render({baseMap:s,tiles:{
address:i,attribution:l}}){let d=s==="openstreetmap";d&&!n?(n=L.tileLayer(i,{attribution:l,maxZoom:19,className:"dl-ti\
les",referrerPolicy:"strict-origin"}),n.on("tileload",()=>{r(!0),e(!1)}),n.on("tileerror",()=>{r(!1),e(!0)}),n.addTo(t),
o=t.getMaxZoom(),t.setMaxZoom(15)):!d&&n&&(n.remove(),n=null,t.setMaxZoom(o),r(!1),e(!1))}}}var io=1800;function Qe(t,e){let n=t.getContainer(),o=O("p","dl-wheel-hint");o.setAttribute("aria-hidden","true"),n.append(
o);let r=!1,s=0;function i(){clearTimeout(s),o.textContent=""}n.addEventListener("click",()=>{r=!0,i()}),n.addEventListener(
"mouseleave",()=>{r=!1,i()}),n.addEventListener("wheel",l=>{if(r||l.ctrlKey||l.metaKey||document.fullscreenElement){i();
return}l.stopImmediatePropagation(),o.textContent=e().words.wheel,clearTimeout(s),s=setTimeout(i,io)},{capture:!0,passive:!0})}function tn(){let t="",e=[];return{register(n){e.push(n),n()},render(n){if(t!==n){t=n;for(let o of e)o()}}}}function en(t){let e=t.getContainer(),n=null,o=null,r=null,[s,i]=[0,0],l=Ke(),d=tn();ao(t);let{attach:f,point:c,announce:a,
notice:p}=Wt(e),u=Be(t),m=we(t,u.renderer,c),x=se(t,P),y=Vt(t),h=qe(t,"dl-areas"),g=Te(t,c);Z(t,"dl-arcs",400),Z(t,"dl\
-labels",590).classList.add("dl-passive");let w=L.svg({pane:"dl-arcs",padding:.4}),M=Xt(t,w),b=Ye(t,k=>p("tiles",k?T().
words.noTiles:"")),E=He(t,{onChoose:P,onPoint:D}),N=Ht(t,w,{onChoose:k=>E.entries.has(k)&&P(k),onPoint:D}),I=Ue(t,E,T,
P),v=ze(t,T,d,G,H),A=$e(t,E.entries,N.drawn,m.dateLines),C=O("div","dl-scale");function T(){if(!n)throw new Error("no \
scene yet");return n.shown}function D(k){c(N.drawn.get(k)?.arc.text??"")}function P(k){n&&(B({...n.whole,chosen:k}),I.
open(k),a(`${E.entry(k).place.description} ${T().words.chosen}`),wt(e,{place:k,revision:l.next()}))}function G(k){if(!n)
return;B({...n.whole,layers:k});let $=k.filter(S=>S.shown).map(S=>S.id);wt(e,{layers:$,revision:l.next()})}function H(k){
n&&(B({...n.whole,night:{...n.whole.night,shown:k}}),wt(e,{night:k,revision:l.next()}))}function z(k){let $=l.isLate(k.
revision);if(!n||!$)return B(k);let{layers:S,chosen:q,night:tt}=n.whole;B({...k,layers:S,chosen:q,night:{...k.night,shown:tt.
shown}})}function B(k){let $=n?.shown,S=re(k);n={whole:k,shown:S},$||Y(S),b.render(S),u.render(S.night,F(S)),d.render(
S.language),o&&ct(),v.render(S,F(S)),p("layers",S.layers.some(({shown:q})=>q)?"":S.words.noLayers),Bt(t,C,S),x.render(
S,o),h.render(S),g.render(S),E.render(S),N.render(S),M.render(S),$&&$.places.length!==S.places.length&&a(S.words.shown.
replace("{n}",String(S.places.length))),I.refresh(),_t(),S.fit.n!==s&&(s=S.fit.n,I.close(),Q()),S.focus.n!==i?(i=S.focus.
n,sn(S.focus.place)):S.outline&&S.outline.name!==$?.outline?.name?Ot():rn(le($,S)),St()}function Y(k){v.attach(),v.render(
k,F(k)),ae(t,T,d,Q,C),f(),m.load(k.baseMapAddress,k.frame.west).then($=>{o=$,o?x.render(T(),o):p("ground",T().words.noBaseMap),
ct(),qt()}),[s,i]=[k.fit.n,k.focus.n],t.invalidateSize({pan:!1}),Qe(t,T),Gt(t,k.frame.west),Q()}function ct(){y.load(T()).
then(Ct)}async function qt(){let k=o&&await m.refine(T().details);k&&(o=k,x.render(T(),o))}function _t(){_e(T(),E.entries.
values()),I.tick()}function Q(k=st(T())){let $=T(),S=$.places.filter(et=>k.includes(et.id)),q=S.length?S:$.places;if(!q.
length)return;let tt=q.map(et=>L.latLng(et.latitude,et.longitude));It(t,tt),r=()=>Q(k)}function rn(k){let $=k.flatMap(
q=>E.entries.get(q)?.anchor??[]),S=t.getBounds().pad(-.03);$.every(q=>S.contains(q))||Q($.length>1?k:[...st(T()),...k])}
function sn(k){let $=E.entries.get(k);if(!$){Ot();return}t.panTo($.anchor,{animate:!Tt()}),I.open(k)}function Ot(){let{
arcs:k,fit:$,outline:S}=T(),q=k.filter(lt=>lt.claim).map(lt=>lt.paths[0]),tt=E.entries.get($.claim[0])?.anchor,et=S&&tt?
Ze(S.rings,tt):[],Ft=[...q.flat(),...et];Ft.length&&(It(t,Ft.map(([lt,cn])=>L.latLng(lt,cn))),r=Ot)}function St(){if(!n)
return;let k=A.arrange(n.shown);k&&y.arrange(n.shown,k),I.refresh()}let jt=0;function Ct(){cancelAnimationFrame(jt),jt=
requestAnimationFrame(St)}function an(){let k=r;t.invalidateSize({pan:!1}),n&&Gt(t,n.shown.frame.west),n&&k?.(),Ct()}return t.
on("zoomend moveend",()=>{n&&Bt(t,C,n.shown),qt(),Ct()}),t.on("dragstart zoomstart",()=>{r=null}),new ResizeObserver(an).
observe(e),setInterval(()=>{!n||n.shown.instant||(_t(),u.render(n.shown.night,F(n.shown)))},1e3),Je(t,{isReady:()=>!!n,
isFitted:()=>r!==null,fit:()=>(r??Q)(),arrange:St}),Xe(),{render:z}}function ao(t){let e=t.getContainer();e.classList.
add("dl-map"),e.focus=()=>HTMLElement.prototype.focus.call(e,{preventScroll:!0}),t.attributionControl?.setPrefix(!1),Tt()&&
(Object.assign(t,{_zoomAnimated:!1}),t.options.inertia=!1),matchMedia("(pointer: coarse)").matches&&t.dragging.disable()}var nn=new WeakMap;function on(t,e){let n=nn.get(t);n||(n=en(t),nn.set(t,n)),n.render(e)}function co(t,e){let n=Uint8Array.
from(atob(e),o=>o.charCodeAt(0));return on(t,JSON.parse(new TextDecoder().decode(n))),window.feature_group=[],L.layerGroup()}
window.Dateline={draw:co,show:on};})();
