/* Built by `make js` from sources 10fc86e2e6abd58f. */
"use strict";(()=>{function M(t,e,n){let o=document.createElement(t);return e&&(o.className=e),n!==void 0&&(o.textContent=n),o}function _(t,e,n){
let o=M(t,e,n);return o.dir="auto",o}function z(t,e){let n=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[
o,r]of Object.entries(e))n.setAttribute(o,String(r));return n}function q(t,e){t&&t.textContent!==e&&(t.textContent=e)}function qt(t){let e=M("p","dl-pointed"),n=M("p","dl-live");return e.setAttribute("aria-hidden","true"),n.setAttribute(
"role","status"),{attach:()=>t.append(e,n),point(o){e.textContent=o},announce(o){q(n,o)},notice(o,r){let s=t.querySelector(
`.dl-notice[data-kind=${o}]`);if(!s){let i=M("p","dl-notice");i.dataset.kind=o,i.setAttribute("role","status"),t.append(
i),s=i}s.textContent=r}}}function K(t){return L.divIcon({className:t,html:"",iconSize:null})}function O(t){let e=t.getElement();if(!e)throw new Error(
"the marker is not on the map");return e}function V(t){return t.getElement()}function $(t,e,n){let o=t.createPane(e);return o.
style.zIndex=String(n),o}function at(t,e,n){let o=L.marker([0,0],{icon:K(e),interactive:!1,keyboard:!1,pane:"dl-labels"}).
addTo(t),r=document.createElement("span");return r.textContent=n,O(o).append(r),o}function j(t){return O(t).firstChild}
function et(t,e){return e.map(n=>{let{x:o,y:r}=t.latLngToContainerPoint(n);return[o,r]})}var vt=()=>matchMedia("(prefe\
rs-reduced-motion: reduce)").matches;function jt(t,e,{onChoose:n,onPoint:o}){let r=new Map;function s(c,h,l){let u={className:h,pane:"dl-arcs",renderer:e,interactive:!1,
smoothFactor:.5};return L.polyline(c,{...u,...l}).addTo(t)}function i(c){let h={className:"dl-tip",pane:"dl-arcs",renderer:e,
interactive:!1,radius:3};return L.circleMarker(c,h).addTo(t)}function f(c){for(let h of[...c.lines,...c.tips,...c.touch])
h.remove();c.straight?.line.remove(),c.straight?.label.remove(),Object.assign(c,{lines:[],tips:[],touch:[],straight:null})}
function p(c,h,{paths:l,reach:u,straight:g,to:y}){let m=JSON.stringify([l,g]);h.written!==m&&(h.written=m,f(h),g&&(h.straight=
{line:s(g.path,"dl-straight"),label:d("dl-straight-label",g.label)}),h.lines=l.map(b=>s(b,"dl-arc")),u&&(h.tips=l.flatMap(
b=>[i(b[0]),i(b[b.length-1])])),h.touch=l.map(b=>s(b,"dl-touch",{interactive:!0,bubblingMouseEvents:!1}).on("mouseover",
()=>o(c)).on("mouseout",()=>o("")).on("click",()=>n(y))))}function d(c,h){let l=at(t,`dl-distance ${c}`,h);return O(l).
setAttribute("aria-hidden","true"),l}function a(c){let h=new Map(c.arcs.map(l=>[l.id,l]));for(let[l,u]of r)h.has(l)||(f(
u),u.label.remove(),r.delete(l));for(let[l,u]of h){let g=r.get(l)??{arc:u,lines:[],tips:[],touch:[],straight:null,label:d(
"",""),written:""};r.set(l,g),p(l,g,u),g.arc=u;let y=!u.reach&&(u.claim||u.to===c.chosen);j(g.label).textContent=u.label||
(y?Ye(c,u.to):"");for(let m of g.lines.map(V))m.dataset.arc=l,m.classList.toggle("dl-quiet",u.quiet),m.classList.toggle(
"dl-minor",u.rank>1),m.classList.toggle("dl-chosen",y),m.classList.toggle("dl-claim",u.claim&&!u.reach),m.classList.toggle(
"dl-reach",!!u.reach);O(g.label).classList.toggle("dl-chosen",y),O(g.label).classList.toggle("dl-quiet",u.quiet)}for(let{
arc:l,lines:u}of r.values())if(l.claim||l.to===c.chosen)for(let g of u)g.bringToFront();for(let l of[...r.values()].sort(
(u,g)=>g.arc.rank-u.arc.rank))for(let u of l.touch)u.bringToFront()}return{drawn:r,render:a}}var Ye=({places:t},e)=>t.
find(n=>n.id===e)?.far??"";var ct={flat:4,pixels:15e3,styles:{country:[[13,.28],[11,.16],[10,.06]],sea:[[14,.1],[12,.04],[11,0]],ocean:[[18,.22],
[15,.14],[12,.04]]}};function R(t,e,n,o){return{left:t-n/2,top:e-o/2,right:t+n/2,bottom:e+o/2}}function nt(t,e){let n=Math.min(t.right,e.right)-
Math.max(t.left,e.left),o=Math.min(t.bottom,e.bottom)-Math.max(t.top,e.top);return n>0&&o>0?n*o:0}function ot(t,e){let n=Math.
max(0,Math.min(t.right,e.x-2)-Math.max(t.left,2)),o=Math.max(0,Math.min(t.bottom,e.y-2)-Math.max(t.top,2));return(t.right-
t.left)*(t.bottom-t.top)-n*o}function Ft(t,e){let n=Math.max(0,e.left-t.right,t.left-e.right),o=Math.max(0,e.top-t.bottom,
t.top-e.bottom);return Math.hypot(n,o)}function _t([t,e,n,o],r,s){let[i,f]=[n-t,o-e],p=Math.max(0,Math.min(1,((r-t)*i+
(s-e)*f)/(i*i+f*f||1)));return Math.hypot(r-t-p*i,s-e-p*f)}function kt(t,e){for(let n=1;n<=8;n+=1){let o=t[0]+(t[2]-t[0])*
n/8,r=t[1]+(t[3]-t[1])*n/8;if(o>e.left&&o<e.right&&r>e.top&&r<e.bottom)return!0}return!1}var Wt=8,tn=[0,360,-360],en=1.25,lt=ct.styles,nn=(t,e,n)=>(t/2/(ct.flat*n))**2+(e/2/n)**2<=1;function on(t,{size:e,pixelsPerDegree:n,
pixel:o,width:r,isFree:s}){let i=[],f=Math.floor(e.x*e.y/ct.pixels),p=({text:d,kind:a,spots:c})=>{let h=[];for(let[l,u,
g]of c)for(let y of tn){let{x:m,y:b}=o(l,u+y);m>0&&b>0&&m<e.x&&b<e.y&&h.push({at:[l,u+y],x:m,y:b,room:g*n})}if(!h.length)
return null;for(let l=0;l<lt[a].length;l+=1){let[u]=lt[a][l],[g,y]=[r(d,lt[a][l],a),u*en];for(let{at:m,x:b,y:x,room:w}of h){
let E=R(b,x,g,y);if(!(!nn(g,y,w)||ot(R(b,x,g+Wt,y+Wt),e)>0)&&s(E)&&!i.some(T=>nt(E,T.box)>0))return{text:d,kind:a,style:l,
at:m,box:E}}}return null};for(let d of t){if(i.length>=f)break;let a=p(d);a&&i.push(a)}return i}function Zt(t){$(t,"dl\
-names",330).setAttribute("aria-hidden","true");let n=[],o="",r=new Map,s=document.createElement("canvas").getContext(
"2d"),i=new Map,f=getComputedStyle(t.getContainer()).fontFamily;function p(a,[c,h],l){let u=`${c} ${l} ${a}`,g=i.get(u);
if(g)return g;let y=l==="country";s.font=`${y?"":"italic "}${c}px ${f}`;let m=y?a.toUpperCase():a,b=s.measureText(m).width+
m.length*c*h;return i.set(u,b),b}function d({text:a,kind:c,style:h,at:l}){let u=`dl-area-name dl-${c}`,g=r.get(a);if(!g||
g.look!==u){g?.marker.remove();let b=L.marker(l,{icon:K(u),interactive:!1,keyboard:!1,pane:"dl-names"}).addTo(t);O(b).
append(Object.assign(document.createElement("span"),{textContent:a})),g={marker:b,look:u},r.set(a,g)}g.marker.setLatLng(
l);let[y,m]=lt[c][h];Object.assign(O(g.marker).style,{fontSize:`${y}px`,letterSpacing:`${m}em`})}return{async load({areaNames:a}){
if(a!==o){o=a;try{let c=typeof a=="string"?await(await fetch(a)).json():a;o===a&&(n=c)}catch{}}},arrange(a,c){let h=new Set(
a.places.map(({name:g})=>g)),l=on(n.filter(({text:g})=>!h.has(g)),{size:t.getSize(),pixelsPerDegree:256*2**t.getZoom()/
360,pixel:(g,y)=>t.latLngToContainerPoint([g,y]),width:p,isFree:g=>c.inkUnder(g)===0&&![...c.near(g)].some(y=>nt(g,y)>
0)}),u=new Set(l.map(({text:g})=>g));for(let[g,{marker:y}]of r)u.has(g)||(y.remove(),r.delete(g));l.forEach(d)}}}function Ut(t,e){let n=L.layerGroup().addTo(t),o="",r={radius:4,className:"dl-point",pane:"dl-arcs",renderer:e,interactive:!1};
return{render({places:s,chosen:i,origin:f}){let p=s.filter(({id:a,precision:c})=>c==="area"&&[i,f].includes(a)),d=p.map(
a=>a.id).join(" ");if(o!==d){o=d,n.clearLayers();for(let a of p)L.circleMarker([a.latitude,a.longitude],r).addTo(n)}}}}function Et(t){return t}function ft(t){if(t==null)return Et;var e,n,o=t.scale[0],r=t.scale[1],s=t.translate[0],i=t.translate[1];return function(f,p){
p||(e=n=0);var d=2,a=f.length,c=new Array(a);for(c[0]=(e+=f[0])*o+s,c[1]=(n+=f[1])*r+i;d<a;)c[d]=f[d],++d;return c}}function Ht(t,e){for(var n,o=t.length,r=o-e;r<--o;)n=t[r],t[r++]=t[o],t[o]=n}function F(t,e){return typeof e=="string"&&(e=t.objects[e]),e.type==="GeometryCollection"?{type:"FeatureCollection",features:e.
geometries.map(function(n){return Jt(t,n)})}:Jt(t,e)}function Jt(t,e){var n=e.id,o=e.bbox,r=e.properties==null?{}:e.properties,
s=ut(t,e);return n==null&&o==null?{type:"Feature",properties:r,geometry:s}:o==null?{type:"Feature",id:n,properties:r,geometry:s}:
{type:"Feature",id:n,bbox:o,properties:r,geometry:s}}function ut(t,e){var n=ft(t.transform),o=t.arcs;function r(a,c){c.
length&&c.pop();for(var h=o[a<0?~a:a],l=0,u=h.length;l<u;++l)c.push(n(h[l],l));a<0&&Ht(c,u)}function s(a){return n(a)}
function i(a){for(var c=[],h=0,l=a.length;h<l;++h)r(a[h],c);return c.length<2&&c.push(c[0]),c}function f(a){for(var c=i(
a);c.length<4;)c.push(c[0]);return c}function p(a){return a.map(f)}function d(a){var c=a.type,h;switch(c){case"Geometr\
yCollection":return{type:c,geometries:a.geometries.map(d)};case"Point":h=s(a.coordinates);break;case"MultiPoint":h=a.coordinates.
map(s);break;case"LineString":h=i(a.arcs);break;case"MultiLineString":h=a.arcs.map(i);break;case"Polygon":h=p(a.arcs);
break;case"MultiPolygon":h=a.arcs.map(p);break;default:return null}return{type:c,coordinates:h}}return d(e)}function St(t,e){var n={},o={},r={},s=[],i=-1;e.forEach(function(d,a){var c=t.arcs[d<0?~d:d],h;c.length<3&&!c[1][0]&&!c[1][1]&&
(h=e[++i],e[i]=d,e[a]=h)}),e.forEach(function(d){var a=f(d),c=a[0],h=a[1],l,u;if(l=r[c])if(delete r[l.end],l.push(d),l.
end=h,u=o[h]){delete o[u.start];var g=u===l?l:l.concat(u);o[g.start=l.start]=r[g.end=u.end]=g}else o[l.start]=r[l.end]=
l;else if(l=o[h])if(delete o[l.start],l.unshift(d),l.start=c,u=r[c]){delete r[u.end];var y=u===l?l:u.concat(l);o[y.start=
u.start]=r[y.end=l.end]=y}else o[l.start]=r[l.end]=l;else l=[d],o[l.start=c]=r[l.end=h]=l});function f(d){var a=t.arcs[d<
0?~d:d],c=a[0],h;return t.transform?(h=[0,0],a.forEach(function(l){h[0]+=l[0],h[1]+=l[1]})):h=a[a.length-1],d<0?[h,c]:
[c,h]}function p(d,a){for(var c in d){var h=d[c];delete a[h.start],delete h.start,delete h.end,h.forEach(function(l){n[l<
0?~l:l]=1}),s.push(h)}}return p(r,o),p(o,r),e.forEach(function(d){n[d<0?~d:d]||s.push([d])}),s}function Tt(t){return ut(t,Kt.apply(this,arguments))}function Kt(t,e,n){var o,r,s;if(arguments.length>1)o=rn(t,e,n);else
for(r=0,o=new Array(s=t.arcs.length);r<s;++r)o[r]=r;return{type:"MultiLineString",arcs:St(t,o)}}function rn(t,e,n){var o=[],
r=[],s;function i(c){var h=c<0?~c:c;(r[h]||(r[h]=[])).push({i:c,g:s})}function f(c){c.forEach(i)}function p(c){c.forEach(
f)}function d(c){c.forEach(p)}function a(c){switch(s=c,c.type){case"GeometryCollection":c.geometries.forEach(a);break;case"\
LineString":f(c.arcs);break;case"MultiLineString":case"Polygon":p(c.arcs);break;case"MultiPolygon":d(c.arcs);break}}return a(
e),r.forEach(n==null?function(c){o.push(c[0].i)}:function(c){n(c[0].g,c[c.length-1].g)&&o.push(c[0].i)}),o}var cn=4166666666666667e-21;function Vt(t){return[-360,0,360].filter(e=>e+180>t-90&&e-180<t+450)}function Xt(t,e){return Math.
round((t-e)/360)*360}function Yt(t){return-t*cn%360}var ln="rings";function Qt(t){let e=new Set(t.layers.filter(s=>s.shown).map(s=>s.id)),n=t.places.filter(s=>e.has(s.layer)||
s.id===t.origin),o=new Set(n.map(s=>s.id)),r=e.has(ln)?t.rings:[];return{...t,places:n,rings:r,arcs:t.arcs.filter(s=>s.
claim||o.has(s.to))}}function dt(t,e){let n=t.layers.find(({id:o})=>o===e.layer);if(!n)throw new Error(`no layer ${e.layer}`);
return n}function B(t){return t.instant?new Date(t.instant):new Date}function fn(t,e){return t.type!=="MultiPolygon"||!e.length?t:{...t,arcs:e.map(n=>t.arcs[n])}}function te(t,e){let n=new Map;
$(t,"dl-areas",350);let o=L.svg({pane:"dl-areas",padding:.4});function r(s,i){let f=s.objects.countries.geometries.find(
({id:a})=>a===i.outline);if(!f)return null;let p=Xt(i.longitude,i.trueLongitude),d={pane:"dl-areas",renderer:o,style:{
className:"dl-area"},coordsToLatLng:([a,c])=>L.latLng(c,a+p)};return L.geoJSON(F(s,fn(f,i.polygons)),d).on("click",()=>e(
i.id)).addTo(t)}return{render(s,i){let f=new Map(s.places.filter(p=>p.outline).map(p=>[p.id,p]));for(let[p,d]of n)f.has(
p)||(d.remove(),n.delete(p));if(i)for(let[p,d]of f){let a=n.get(p)??r(i,d);if(!a)continue;n.set(p,a);let{colour:c}=dt(
s,d);a.setStyle({color:c,fillColor:c}),a.eachLayer(h=>{let{classList:l}=V(h);l.toggle("dl-quiet",d.quiet),l.toggle("dl\
-chosen",d.id===s.chosen)})}}}}var un="dateline";function Ct(t,e){t.dispatchEvent(new CustomEvent(un,{detail:e})),window.Streamlit?.setComponentValue(
e)}var X=({fit:t,origin:e})=>t.places.length?[...new Set([...t.places,e])]:[],dn=t=>Math.max(22,Math.min(90,t*.1));function Ot(t,e){
let n=dn(t.getSize().x),o=L.latLngBounds(e),r=o.getSouthWest().equals(o.getNorthEast())?7:10.5;t.fitBounds(o,{paddingTopLeft:[
n,70],paddingBottomRight:[n,70],maxZoom:r,animate:!1})}function ee(t,e){t.title=e,t.setAttribute("aria-label",e)}function ne(t,e,n,o,r){let s=t.getContainer();pn(t,e,n,o);let i=new L.
Control({position:"bottomleft"});i.onAdd=()=>r,i.addTo(t);for(let[p,d]of[["in","zoomIn"],["out","zoomOut"]]){let a=s.querySelector(
`.leaflet-control-zoom-${p}`);a&&n.register(()=>ee(a,e().words[d]))}s.setAttribute("role","region");let f="";n.register(
()=>{let{language:p,words:d}=e();document.documentElement.lang=p,s.setAttribute("aria-label",d.map),t.attributionControl.
removeAttribution(f),f=d.attribution,t.attributionControl.addAttribution(f)}),mn(s,e,n)}function pn(t,e,n,o){let r=M("\
div","leaflet-bar"),s=(f,p,d)=>{let a=M("a","dl-control",f);a.href="#",a.setAttribute("role","button"),n.register(()=>ee(
a,e().words[p])),L.DomEvent.on(a,"click",c=>{L.DomEvent.stop(c),d()}),r.append(a)};s("⌂","fit",()=>o(X(e()))),s("§",
"fitSection",()=>o(e().fit.section.length?e().fit.section:X(e()))),s("◎","fitAll",()=>o(e().places.map(f=>f.id))),document.
fullscreenEnabled&&s("⤢","fullScreen",()=>{document.fullscreenElement?document.exitFullscreen():t.getContainer().parentElement?.
requestFullscreen()});let i=new L.Control({position:"topleft"});i.onAdd=()=>r,i.addTo(t)}function mn(t,e,n){let[o,r]=[
M("a","dl-skip"),M("div","dl-after")];n.register(()=>{o.textContent=e().words.skip}),o.href="#",o.addEventListener("cl\
ick",s=>{s.preventDefault(),r.tabIndex=0,r.focus()}),r.addEventListener("blur",()=>r.removeAttribute("tabindex")),t.before(
o),t.after(r)}function oe(t){return[...new Set([...pt(t),...t.fit.section])]}function pt({chosen:t,fit:e,origin:n}){return[...new Set(
[t,...e.claim,n])].filter(Boolean)}function re(t,e){return e.fit.section.length&&String(t?.fit.section??"")!==String(e.
fit.section)?e.fit.section:e.fit.claim.length&&String(t?.fit.claim??"")!==String(e.fit.claim)?e.fit.claim:e.chosen&&t?.
chosen!==e.chosen?[e.chosen]:t&&t.origin!==e.origin?[e.origin]:[]}var se=[[85,180],[75,180],[71.54,185.87],[68,191],[65.5,191],[62.1,184.51],[59.5,180],[57.06,176.06],[53,170],[50.41,175.28],
[48,180],[-2.5,180],[-2.51,201.51],[-.23,201.51],[1.5,199.36],[4.94,199.36],[4.94,203.98],[-.37,206.45],[-5.06,208.19],
[-9.91,210],[-11.65,210],[-11.65,205.43],[-5.84,203.92],[-5.84,190.6],[-9.43,189.01],[-11.06,188.71],[-13.97,189],[-14.43,
188.76],[-15,187.5],[-45,187.5],[-51,180],[-85,180]];function Pt(t){return t.map(e=>se.map(([n,o])=>[n,o+e]))}function ce(t,e,n){let o=[];$(t,"dl-land",200);let r=L.svg({pane:"dl-land",padding:.4}),s=u=>({className:u,pane:"dl-la\
nd",renderer:r,interactive:!1}),i=u=>({className:u,pane:"dl-night",renderer:e,interactive:!1}),f=(u,g)=>u.map(([y,m])=>[
m,y+g]),p=u=>o.flatMap(g=>u.map(y=>f(y,g)));async function d(u,g){o=Vt(g),a();let y;try{y=typeof u=="string"?await(await fetch(
u)).json():u}catch{return null}return c(y),y}function a(){let u=o.map(g=>[[-85,180+g],[85,180+g]]);L.polyline(u,i("dl-\
meridian")).addTo(t),L.polyline(Pt(o),i("dl-date-line")).addTo(t)}function c(u){let{countries:g,coast:y,borders:m,disputed:b}=u.
objects,x=F(u,g).features.flatMap(({geometry:w})=>ie(w).flat());L.polygon(p(x),s("dl-ground")).addTo(t),L.polyline(p(ae(
F(u,y).geometry)),s("dl-coast")).addTo(t),L.polyline(p(ae(F(u,m).geometry)),s("dl-border")).addTo(t),l();for(let w of F(
u,b).features)h(w);L.polyline(p(Tt(u,b).coordinates),s("dl-dispute")).addTo(t)}function h({geometry:u,properties:{name:g,
note:y}}){let m=o.flatMap(x=>ie(u).map(w=>w.map(E=>f(E,x)))),b=M("div");b.append(M("strong","",g??""),M("div","",y??"")),
L.polygon(m,{...s("dl-disputed"),interactive:!0}).on("mouseover",()=>n([g,y].filter(Boolean).join(": "))).on("mouseout",
()=>n("")).on("click",({latlng:x})=>L.popup({className:"dl-popup"}).setLatLng(x).setContent(b).openOn(t)).addTo(t)}function l(){
let u=z("pattern",{id:"dl-hatch",width:6,height:6,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"});u.append(
z("path",{d:"M0 0v6",class:"dl-hatch"}));let g=z("defs",{});g.append(u),t.getPane("dl-land")?.querySelector("svg")?.prepend(
g)}return{load:d,dateLines:()=>Pt(o)}}function ie(t){return t.type==="Polygon"?[t.coordinates]:t.type==="MultiPolygon"?
t.coordinates:[]}function ae(t){return t.type==="MultiLineString"?t.coordinates:[]}function mt(t){let e=[];for(let n=1;n<t.length;n+=1){let[[o,r],[s,i]]=[t[n-1],t[n]],f=Math.min(400,Math.ceil(Math.hypot(
s-o,i-r)/8));for(let p=0;p<f;p+=1)e.push([o+(s-o)*p/f,r+(i-r)*p/f])}return e}var ht=([t,e],n,o=0)=>t>-o&&e>-o&&t<n.x+o&&
e<n.y+o;function gt(t,e,n){let o=new Map;function r({id:s,text:i,paths:f,height:p,rank:d},a){let c=o.get(s)??at(t,e,"");o.set(
s,c);let h=j(c);q(h,i);let{width:l,height:u}=n(h),g=f.flatMap(y=>mt(et(t,y))).filter(([y,m],b)=>b%4===0&&y>l/2&&y<a.x-
l/2&&m>12&&m<a.y-12).map(([y,m])=>({x:y,y:m,dx:0,dy:0,angle:0,cost:Math.abs(m-a.y*p)*.1,boxes:[R(y,m,l,u)],leader:null,
onLine:!0}));return{id:s,label:c,must:!1,rank:d,candidates:g}}return{items(s,i){for(let[f,p]of o)s.some(d=>d.id===f)||
(p.remove(),o.delete(f));return s.map(f=>r(f,i))}}}var gn=[-180,180,540].map(t=>[[-60,t],[75,t]]);function yn(t,e){return["Etc/GMT-12","Etc/GMT+12"].map(n=>new Intl.DateTimeFormat(
e,{weekday:"long",timeZone:n}).format(t))}function le(t,e,n){let o=gt(t,"dl-date",n);return{items(r,s){let[i,f]=yn(B(r),
r.language),{dateLine:p,antimeridian:d}=r.words,a=`${i} | ${p} | ${f}`;return o.items([{id:"date line",text:a,paths:e(),
height:.75,rank:3.2},{id:"meridian",text:d,paths:gn,height:.92,rank:3.2}],s)}}}var Y=class t{constructor(e,n,o){this.size=o,this.cells=new Map,this.leaders=[],this.width=Math.ceil(o.x/6)+1;let r=Math.
ceil(o.y/6)+1;this.dots=new Uint8Array(this.width*r);for(let[s,i]of n)this.isInside(s,i)&&(this.dots[this.dotAt(s,i)]=
1);this.sums=new Uint32Array((this.width+1)*(r+1));for(let s=0;s<r;s+=1)for(let i=0,f=0;i<this.width;i+=1)f+=this.dots[s*
this.width+i],this.sums[(s+1)*(this.width+1)+i+1]=this.sums[s*(this.width+1)+i+1]+f;this.height=r;for(let s of e)this.
add(s)}isInside(e,n){return e>=0&&n>=0&&e<this.size.x&&n<this.size.y}dotAt(e,n){return Math.floor(n/6)*this.width+Math.
floor(e/6)}copy(){let e=Object.assign(Object.create(t.prototype),this);return e.cells=new Map([...this.cells].map(([n,
o])=>[n,o.slice()])),e.leaders=this.leaders.slice(),e}*keys({left:e,top:n,right:o,bottom:r},s=0){for(let i=Math.floor(
(n-s)/48);i<=Math.floor((r+s)/48);i+=1)for(let f=Math.floor((e-s)/48);f<=Math.floor((o+s)/48);f+=1)yield f*4096+i}add(e){
for(let n of this.keys(e)){let o=this.cells.get(n);o?o.push(e):this.cells.set(n,[e])}}near(e,n=0){let o=new Set;for(let r of this.
keys(e,n))for(let s of this.cells.get(r)??[])o.add(s);return o}inkUnder({left:e,top:n,right:o,bottom:r}){let[s,i]=[e,o].
map(a=>Math.max(0,Math.min(this.width,Math.round(a/6)))),[f,p]=[n,r].map(a=>Math.max(0,Math.min(this.height,Math.round(
a/6)))),d=(a,c)=>this.sums[c*(this.width+1)+a];return d(i,p)-d(s,p)-d(i,f)+d(s,f)}inkAlong([e,n,o,r]){let s=Math.ceil(
Math.hypot(o-e,r-n)/6),i=0;for(let f=1;f<s;f+=1){let[p,d]=[e+(o-e)*f/s,n+(r-n)*f/s];this.isInside(p,d)&&(i+=this.dots[this.
dotAt(p,d)])}return i}};var fe=20;function bn(t,e){let n=({place:o})=>e.includes(o.id)?e.indexOf(o.id):e.length;return[...t].filter(o=>o.marker).
sort((o,r)=>n(o)-n(r)||o.place.rank-r.place.rank)}function xn(t){let e=[];for(let n of t){let o=!n.ownGroup&&e.find(([
r])=>Math.abs(r.x-n.x)<fe&&Math.abs(r.y-n.y)<fe);o?o.push(n):e.push([n])}return e}function ue(t,e,n){let o=bn(e,n).map(
s=>{let{x:i,y:f}=t.latLngToContainerPoint(s.anchor);return{entry:s,x:i,y:f,ownGroup:n.includes(s.place.id)}}),r=new Map;
for(let[s,...i]of xn(o)){r.set(s.entry,{x:s.x,y:s.y}),s.entry.members=i.map(({entry:f})=>f.place.id);for(let{entry:f}of i)
f.members=[]}for(let{entry:s,ownGroup:i}of o){if(!s.marker)continue;let f=r.has(s);O(s.marker).classList.toggle("dl-ga\
thered",!f);let p=i?3e3-n.indexOf(s.place.id):1e3-s.place.rank;s.marker.setZIndexOffset(f?p:0),s.label.setZIndexOffset(
i?p:0),s.count.textContent=s.members.length?`+${s.members.length}`:""}return r}function de(){let t=new Map;return function(n,o=!1){let r=n.parentNode,i=`${(n.childElementCount?[...n.children]:[n]).
map(a=>a.textContent).join(`
`)} ${r.className.includes("minor")} ${o}`,f=t.get(i);if(f)return f;let{className:p}=r;r.classList.remove("dl-hidden"),
r.classList.toggle("dl-brief",o);let d={width:Math.ceil(n.offsetWidth),height:Math.ceil(n.offsetHeight)};return r.className=
p,d.width&&t.set(i,d),d}}var W=1e3,wn=60,Ln=[0,-45,45,180,-135,135,-90,90,-22.5,22.5,-157.5,157.5,-67.5,67.5,-112.5,112.5].map(t=>[Math.cos(t*Math.
PI/180),Math.sin(t*Math.PI/180)]),Mn=[0,8,20,34,50,70,95,125];function me({x:t,y:e,gap:n,width:o,height:r,inside:s,reach:i,
brief:f=!1}){let p=f?wn:0,[d,a]=[0,!1],c=[];s&&c.push({x:t,y:e,dx:0,dy:0,angle:d,cost:p,boxes:[R(t,e,o,r)],leader:null,
onLine:a,brief:f});for(let h of Mn.filter(l=>l<=i))Ln.forEach(([l,u],g)=>{let[y,m]=[l,u].map(P=>Math.max(-1,Math.min(1,
P*1.42))),b=l*(n+h)+y*o/2,x=u*(n+h)+m*r/2,w=h>8?[t,e,t+l*(n+h),e+u*(n+h)]:null,E=p+(s?20:0)+h+g*1.5,T=[R(t+b,e+x,o,r)];
c.push({x:t+b,y:e+x,dx:b,dy:x,angle:d,cost:E,boxes:T,leader:w,onLine:a,brief:f})});return c}function he({line:t,width:e,
height:n,size:o}){let r=[0];for(let p=1;p<t.length;p+=1)r.push(r[p-1]+Math.hypot(t[p][0]-t[p-1][0],t[p][1]-t[p-1][1]));
let s=r[r.length-1],i=p=>{let d=1;for(;d<r.length-1&&r[d]<p;)d+=1;let a=(p-r[d-1])/(r[d]-r[d-1]||1);return[0,1].map(c=>t[d-
1][c]+(t[d][c]-t[d-1][c])*a)},f=[];for(let p=.08;p<=.921;p+=.04){let d=s*p;if(d<e/2+14||d>s-e/2-14)continue;let[a,c,h]=[
i(d-e/2),i(d+e/2),i(d)];if(ot(R(h[0],h[1],e,n),o)>0)continue;let l=Math.atan2(c[1]-a[1],c[0]-a[0]);Math.abs(l)>Math.PI/
2&&(l+=l>0?-Math.PI:Math.PI);let u=Math.max(1,Math.ceil(e/n)),g=Array.from({length:u},(b,x)=>{let w=((x+.5)/u-.5)*e;return R(
h[0]+Math.cos(l)*w,h[1]+Math.sin(l)*w,n,n)}),[y,m]=h;f.push({x:y,y:m,dx:0,dy:0,angle:l,cost:Math.abs(p-.5)*60,boxes:g,
leader:null,onLine:!0})}return f}function ge(t,e,n,o){let r=new Y(e,n,o),s=t.filter(c=>c.always),i=t.filter(c=>c.must&&
!c.always),f=null;for(let c=0;c<6;c+=1){let h=r.copy(),l=pe([...s,...i],h),u=m=>l.get(m.id)?.total??W*(2-t.indexOf(m)/
t.length),g=i.reduce((m,b)=>m+u(b),0);(!f||g<f.total)&&(f={chosen:l,field:h,total:g});let y=i.filter(m=>u(m)>W/5).sort(
(m,b)=>u(b)-u(m))[0];if(!y||y===i[0])break;i=[y,...i.filter(m=>m!==y)]}let{chosen:p,field:d}=f??{chosen:new Map,field:r},
a=t.filter(c=>!c.must&&!c.always);for(let[c,h]of pe(a,d))p.set(c,h);return p}function pe(t,e){let n=new Map;for(let o of t){
let r=null,s=o.always?1/0:W;for(let i of o.candidates){if(i.cost-10>=s)continue;let f=kn(o,i,e,s);f>=s||(r={...i,total:f},
s=f)}r&&(vn(o.id,r,e),n.set(o.id,r))}return n}function vn(t,{boxes:e,leader:n},o){for(let r of e)o.add({...r,owner:t});
n&&o.leaders.push(n)}function kn(t,e,n,o){let r=e.cost;t.previous&&Math.hypot(t.previous.dx-e.dx,t.previous.dy-e.dy)<4&&
(r-=10);for(let s of e.boxes){let i=ot(s,n.size);if(i>0&&(r+=W+i),r>=o)return r;for(let f of n.near(s)){let p=f.owner===
t.id?0:nt(s,f);p>0&&(r+=W+p)}for(let f of n.leaders)kt(f,s)&&(r+=W/2);if(r>=o)return r;e.onLine||(r+=Math.min(45,3*n.inkUnder(
s)))}if(e.onLine)return r;for(let s of n.near(e.boxes[0],34))s.marker&&s.owner!==t.id&&(r+=Math.max(0,34-Ft(e.boxes[0],
s))*2);return e.leader?r+En(t,e.leader,n):r}function En(t,e,n){let[o,r,s,i]=e,f=Math.min(60,10*n.inkAlong(e)),p={left:Math.
min(o,s),top:Math.min(r,i),right:Math.max(o,s),bottom:Math.max(r,i)};for(let d of n.near(p,30))o>d.left-4&&o<d.right+4&&
r>d.top-4&&r<d.bottom+4||d.owner===t.id||(kt(e,d)&&(f+=W/2),d.marker&&(f+=4*Math.max(0,30-_t(e,(d.left+d.right)/2,(d.top+
d.bottom)/2))));return f}var Sn=[-720,-360,0,360,720],Q=90;function yt({line:t,holds:e}){let n=Sn.map(r=>t.map(([s,i])=>[s,i+r]));return e.length!==
1?n:[(t[t.length-1][1]<t[0][1]?n.toReversed():n).flatMap((r,s)=>r.slice(s?1:0))]}function Tn(t){let e=yt(t);if(t.holds.
length===2){let r=e.flat().map(([,p])=>p),[s,i]=[Math.min(...r)-360,Math.max(...r)+360];return[[[-Q,s],[-Q,i],[Q,i],[Q,
s]],...e]}if(!t.holds.length)return e;let[n]=e,o=t.holds[0]==="north"?Q:-Q;return[[...n,[o,n[n.length-1][1]],[o,n[0][1]]]]}
function ye(t,e){$(t,"dl-rings",380);let o={pane:"dl-rings",renderer:L.svg({pane:"dl-rings",padding:.4}),interactive:!1,
smoothFactor:.5},r=new Map;function s(i){let[f,p]=[yt(i),i.id],d=()=>e(r.get(p)?.ring.text??""),a=L.polyline(f,{...o,className:"\
dl-touch",interactive:!0,bubblingMouseEvents:!1});return a.on("mouseover click",d).on("mouseout",()=>e("")),[L.polygon(
Tn(i),{...o,className:"dl-reached",stroke:!1,fillRule:"evenodd"}),L.polyline(f,{...o,className:"dl-range"}),a]}return{
render({rings:i}){let f=new Map(i.map(p=>[p.id,p]));for(let[p,{parts:d}]of r)if(!(f.get(p)&&r.get(p)?.written===JSON.stringify(
f.get(p)?.line))){for(let a of d)a.remove();r.delete(p)}for(let[p,d]of f){let a=r.get(p);if(a){a.ring=d;continue}let c=s(
d);for(let h of c)h.addTo(t);V(c[1]).dataset.ring=p,r.set(p,{ring:d,written:JSON.stringify(d.line),parts:c})}}}}var be=24,Cn=15,On=125,Pn=8,xe=t=>`arc ${t}`,we=t=>`straight ${t}`,An=t=>({id:t.id,text:t.label,paths:yt(t),height:.2,
rank:2.5});function Le(t,e,n,o){let r=t.getContainer(),s=de(),i=le(t,o,s),f=gt(t,"dl-range-label",s);function p(m){let b=t.
getSize();if(!b.x||!b.y)return null;let x=oe(m),w=ue(t,e.values(),pt(m)),E=[...d(w),...a()],T=c(w),P=[...T.values()].flatMap(
mt).filter(S=>ht(S,b)),A=l(x,pt(m),w,b),I=[...i.items(m,b),...f.items(m.rings.map(An),b)],Z=[...A,...u(T,b),...I].sort(
(S,N)=>S.rank-N.rank),D=ge(Z,E,P,b);for(let S of e.values())g(S,D.get(S.place.id));for(let{id:S,label:N}of I)y(N,D.get(
S),!1);for(let[S,N]of n)y(N.label,D.get(xe(S)),!0),N.straight&&y(N.straight.label,D.get(we(S)),!0);return new Y([...E,
...[...D.values()].flatMap(({boxes:S})=>S)],P,b)}function d(m){let b=[...m].map(([{place:{id:w}},{x:E,y:T}])=>({...R(E,
T,be,be),owner:w,marker:!0})),x=[...m].filter(([{members:w}])=>w.length).map(([,{x:w,y:E}])=>({left:w+4,top:E-24,right:w+
26,bottom:E-6}));return[...b,...x]}function a(){let m=r.getBoundingClientRect();return[...r.querySelectorAll(".leaflet\
-control, .dl-notice:not(:empty)")].map(b=>{let x=b.getBoundingClientRect();return{left:x.left-m.left,top:x.top-m.top,
right:x.right-m.left,bottom:x.bottom-m.top}})}function c(m){let b=new Map;for(let x of n.values()){let w=e.get(x.arc.to);
(x.arc.claim||w&&(!w.marker||m.has(w)))&&b.set(x,et(t,x.arc.paths[0]))}return b}function h({anchor:m,marker:b,card:x},w){
let{x:E,y:T}=t.latLngToContainerPoint(m),P=!b;return[!1,!0].flatMap(A=>me({x:E,y:T,gap:P?0:Cn,inside:P,reach:w,brief:A,
...s(x,A)}))}function l(m,b,x,w){return[...e.values()].flatMap(E=>{let{id:T,quiet:P}=E.place,A=m.includes(T),I=A?m.indexOf(
T)/m.length:E.place.rank,{x:Z,y:D}=t.latLngToContainerPoint(E.anchor);if(!ht([Z,D],w,20)||E.marker&&!x.has(E))return[];
let S=A||I===1&&!P||!E.marker,N=ht([Z,D],w)&&S,U=N&&b.includes(T),bt=h(E,S?On:Pn);return[{id:T,entry:E,must:N,always:U,
rank:I,previous:E.spot,candidates:bt}]})}function u(m,b){let x=(w,E,T,P)=>({id:w,rank:P,must:!1,candidates:he({line:T,
size:b,...s(j(E))})});return[...m].flatMap(([{arc:w,label:E,straight:T},P])=>{let A=w.rank+(w.reach?.6:-.6),I=j(E).textContent?
[x(xe(w.id),E,P,A)]:[];return!T||!w.straight?I:[...I,x(we(w.id),T.label,et(t,w.straight.path),w.rank+.6)]})}function g(m,b){
m.spot=b;let{classList:x}=O(m.label);if(x.toggle("dl-hidden",!b&&!!m.marker),x.toggle("dl-unplaced",!b&&!m.marker),x.toggle(
"dl-brief",!!b?.brief),!b||(m.card.style.transform=`translate(calc(${b.dx}px - 50%), calc(${b.dy}px - 50%))`,m.leader.
hidden=!b.leader,!b.leader))return;let[w,E]=[b.leader[2]-b.leader[0],b.leader[3]-b.leader[1]];m.leader.style.width=`${Math.
hypot(w,E)}px`,m.leader.style.transform=`rotate(${Math.atan2(E,w)}rad)`}function y(m,b,x){O(m).classList.toggle("dl-hi\
dden",!b),b&&(m.setLatLng(t.containerPointToLatLng([b.x,b.y])),x&&(j(m).style.transform=`translate(-50%, -50%) rotate(${b.
angle}rad)`))}return{arrange:p}}var Me=(t,e)=>t.map(n=>n.id===e?{...n,shown:!n.shown}:n);function At(t,e){let n=t.every(o=>o.shown===(o.id===e));return t.
map(o=>({...o,shown:n||o.id===e}))}var ve=t=>t.map(e=>({...e,shown:!0}));var ke={circle:{path:"M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19z",baseline:16.3},square:{path:"M3.5 3.5h17v17h-17z",
baseline:16.3},diamond:{path:"M12 .8 23.2 12 12 23.2 .8 12z",baseline:16.3},triangle:{path:"M12 1 23.6 22H.4z",baseline:19},
hexagon:{path:"M6.4 2.2h11.2L23.2 12l-5.6 9.8H6.4L.8 12z",baseline:16.3},ring:{path:"M12 1.5a10.5 10.5 0 1 1 0 21a10.5\
 10.5 0 1 1 0-21zM12 5a7 7 0 1 0 0 14a7 7 0 1 0 0-14z",baseline:16.3}};var $n=ke;function rt(t,e=!1){let n=z("svg",{viewBox:"-2 -2 28 28","aria-hidden":"true",class:e?"dl-open":""}),{path:o,
baseline:r}=$n[t.shape],s=e?{d:o,style:`stroke: ${t.colour}`}:{d:o,fill:t.colour},i=z("text",{x:12,y:r,...e?{}:{fill:t.
ink}});return i.textContent=t.letter,n.append(z("path",s),i),n}var In={site:["circle",{cx:"11",cy:"7",r:"5",class:"dl-key-site"}],city:["circle",{cx:"11",cy:"7",r:"5",class:"dl-key-\
city"}],area:["path",{d:"M3 4 9 2l9 2 2 6-8 3-8-1z",class:"dl-key-area"}],night:["rect",{x:"0",y:"1",width:"22",height:"\
12",class:"dl-key-night"}],disputed:["path",{d:"M1 12 11 2M6 12 16 2M11 12 21 2",class:"dl-hatch"}],dateLine:["path",{
d:"M0 7h22",class:"dl-date-line"}]};function Ee(t,e,n,o){let r=M("div","dl-map-legend"),[s,i,f]=[M("ul","dl-layers"),M(
"button","dl-all"),M("ul","dl-key")];i.type="button",i.addEventListener("click",()=>{s.querySelector("button")?.focus(),
o(ve(d))}),r.append(s,i,f);let p=new Map,d=[],a=[],c="";function h(u){let g=M("button");g.type="button",g.title=e().words.
onlyLayer,g.setAttribute("aria-keyshortcuts","O"),g.addEventListener("click",({detail:m})=>{m<2&&(a=d),o(m===2?At(a,u):
Me(d,u))}),g.addEventListener("keydown",m=>{m.key.toLowerCase()!=="o"||m.ctrlKey||m.metaKey||m.altKey||(m.preventDefault(),
o(At(d,u)))});let y=M("li");return y.append(g),s.append(y),p.set(u,g),g}function l(){let{words:u,places:g}=e();s.setAttribute(
"aria-label",u.legend),i.textContent=u.allLayers,f.setAttribute("aria-label",u.key);for(let b of p.values())b.title=u.
onlyLayer;let y=["site","city","area"].filter(b=>g.some(({precision:x})=>x===b)),m=[...y.length>1?y:[],"night","disput\
ed","dateLine"];f.replaceChildren(...m.map(b=>Dn(b,u[b])))}return{attach(){let u=t.getContainer();u.parentElement?.classList.
add("dl-frame"),u.after(r),n.register(l)},render(u){let g=JSON.stringify(u.layers);if(c!==g){c=g,d=u.layers;for(let[y,
m]of p)d.some(b=>b.id===y)||(m.parentElement?.remove(),p.delete(y));for(let y of d){let m=p.get(y.id)??h(y.id);m.setAttribute(
"aria-pressed",String(y.shown)),m.replaceChildren(rt(y),_("span","",y.title))}i.hidden=d.every(({shown:y})=>y)}}}}function Dn(t,e){
let n=z("svg",{viewBox:"0 0 22 14","aria-hidden":"true"}),[o,r]=In[t];n.append(z(o,r));let s=M("li");return s.append(n,
e),s}var Rn=t=>Math.max(0,Math.ceil(Math.log2(t/256)*10)/10);function Nt(t,e){t.setMinZoom(Rn(t.getSize().x)),t.options.maxBoundsViscosity=
1,t.setMaxBounds([[-85,e-30],[85,e+360+30]])}var zn=[-720,-360,0,360,720];function Se(t){let e=[],n="";$(t,"dl-night",300).style.pointerEvents="none";let o={className:"\
dl-night",pane:"dl-night",renderer:L.svg({pane:"dl-night",padding:.4}),interactive:!1,smoothFactor:1};return{renderer:o.
renderer,render({at:r,rings:s},i){let f=Math.floor((i.getTime()-Date.parse(r))/6e4);if(n===`${r} ${f}`)return;n=`${r} ${f}`;
let p=Yt(f*6e4);s.forEach((d,a)=>{let c=zn.map(h=>[d.map(([l,u])=>[l,u+p+h])]);e[a]?e[a].setLatLngs(c):e.push(L.polygon(
c,o).addTo(t))})}}}function Gn(t){let e=n=>Math.abs(Math.abs(n%360)-180)<.01;return t.flatMap(n=>{let o=[[n[0]]];for(let[r,s]of n.slice(1).
entries()){let i=n[r];e(i[1])&&e(s[1])||Math.abs(i[0])>89.9&&Math.abs(s[0])>89.9?o.push([s]):o[o.length-1].push(s)}return o.
filter(r=>r.length>1)})}function Te(t,{lat:e,lng:n}){return t.map(r=>{let[s,i]=[0,1].map(l=>r.map(u=>u[l]).sort((u,g)=>u-
g)),[f,p,d,a]=[s[0],s.at(-1),i[0],i.at(-1)].map(Number),c=f<=e&&e<=p&&d<=n&&n<=a,h=Math.min(...r.map(l=>Math.hypot(l[0]-
e,l[1]-n)));return{ring:r,order:c?-(p-f)*(a-d):h}}).sort((r,s)=>r.order-s.order)[0]?.ring??[]}function Ce(t,e){let n=L.
svg({pane:e,padding:.4}),o=[],r="";return{render({outline:s}){let i=JSON.stringify(s);if(i===r)return;r=i;for(let d of o)
d.remove();if(o=[],!s)return;let f=s.rings,p={pane:e,renderer:n,interactive:!1};o=[L.polygon(f,{...p,className:"dl-wit\
hin",stroke:!1}),L.polyline(Gn(f),{...p,className:"dl-outline"})];for(let d of o)d.addTo(t)}}}var Oe=new Map;function Bn(t,e){let n=`${e} ${t}`,o=Oe.get(n);if(o===void 0){let r={timeZone:t,weekday:"short",day:"nu\
meric",month:"short",year:"numeric"},s={hour:"2-digit",minute:"2-digit",hourCycle:"h23",timeZoneName:"longOffset"};try{
o={date:new Intl.DateTimeFormat(e,r),whole:new Intl.DateTimeFormat(e,{...r,...s})}}catch{o=null}Oe.set(n,o)}return o}function st(t,e,n){
let o=Bn(t,n);if(!o)return null;let r=Object.fromEntries(o.whole.formatToParts(e).map(({type:s,value:i})=>[s,i]));return{
time:`${r.hour}:${r.minute}`,weekday:r.weekday,date:o.date.format(e).replace(",",""),offset:`UTC${qn(r.timeZoneName)}`}}
function qn(t){return t.replace("GMT","").replace("-","−").replace(/^([+\u2212])0/,"$1").replace(":00","")||"+0"}function Pe(t,e){let n=B(t),o=t.places.find(s=>s.id===t.origin),r=o?st(o.timeZone,n,t.language):null;for(let{place:s,clock:i,
button:f}of e){let p=st(s.timeZone,n,t.language),d=jn(t.words.reading,s.description,p);f.getAttribute("aria-label")!==
d&&f.setAttribute("aria-label",d),i&&q(i,Fn(r,p))}}function jn(t,e,n){return n?`${e} ${t.replace("{weekday}",n.weekday).
replace("{time}",n.time)}`:e}function Fn(t,e){return e?`${t&&e.date!==t.date?`${e.weekday} `:""}${e.time} · ${e.offset}`:
""}var _n=new Map([["ArrowRight",1],["ArrowDown",1],["ArrowLeft",-1],["ArrowUp",-1],["Home",-1/0],["End",1/0]]);function Ae(t,e,n){
let o=_n.get(t);return o===void 0?null:Number.isFinite(o)?(e+o+n)%n:o<0?0:n-1}var Ne=t=>t==="Enter"||t===" ";function $e(t,e){
t.contains(document.activeElement)||e.every((n,o)=>t.children[o]===n)||t.append(...e)}function Ie(t,{onChoose:e,onPoint:n}){let o=new Map,r=[];function s(a){let c=o.get(a);if(!c)throw new Error(`no place ${a}\
 on the map`);return c}function i(a){let c=L.latLng(a.latitude,a.longitude),h=a.precision==="area",l={autoPanOnFocus:!1,
keyboard:!0,riseOnHover:!1},u=h?null:L.marker(c,{...l,icon:K("dl-marker")}).addTo(t),g=L.marker(c,{...l,keyboard:h,icon:K(
"dl-label"),pane:h?"markerPane":"dl-labels"}).addTo(t),y=O(u??g);y.dataset.place=a.id,y.addEventListener("keydown",m=>f(
m,a.id)),y.addEventListener("focus",()=>{y.classList.add("dl-focus"),n(a.id)}),y.addEventListener("blur",()=>{y.classList.
remove("dl-focus"),n("")});for(let m of[u,g])m?.on("click",()=>e(a.id)),m?.on("mouseover",()=>n(a.id)).on("mouseout",()=>n(
""));return{place:a,anchor:c,marker:u,label:g,button:y,card:M("span","dl-card"),clock:null,leader:M("span","dl-leader"),
count:M("span","dl-count"),members:[],spot:void 0,written:""}}function f(a,c){let h=Ae(a.key,r.indexOf(c),r.length);h===
null&&!Ne(a.key)||(a.preventDefault(),a.stopPropagation(),h===null?e(c):s(r[h]).button.focus())}function p(a,c,h){let l=dt(
h,c),[u,g]=[h.chosen===c.id,h.origin===c.id],y=JSON.stringify([c,l,u,g]);if(a.written===y)return;a.written=y,a.place=c,
a.button.setAttribute("aria-pressed",String(u));let m=O(a.label);if(a.marker){let x=O(a.marker);a.count=M("span","dl-c\
ount"),x.replaceChildren(rt(l,c.precision==="city"),a.count),x.classList.toggle("dl-quiet",c.quiet),x.classList.toggle(
"dl-chosen",u),x.classList.toggle("dl-origin",g),x.classList.toggle("dl-minor",c.rank>1),m.setAttribute("aria-hidden",
"true")}m.classList.toggle("dl-area-label",!a.marker),m.classList.toggle("dl-minor",c.rank>1),m.classList.toggle("dl-q\
uiet",c.quiet),m.classList.toggle("dl-chosen",u);let b=M("span","dl-name");a.marker||b.append(rt(l)),b.append(M("bdi",
"",c.name)),a.clock=c.rank===1?M("span","dl-clock"):null,a.card=M("span","dl-card"),a.card.append(b,M("span","dl-far",
c.far)),a.clock&&a.card.append(a.clock),a.leader=M("span","dl-leader"),m.replaceChildren(a.leader,a.card)}function d(a){
let c=new Map(a.places.map(l=>[l.id,l]));for(let[l,u]of o)c.get(l)?.precision!==u.place.precision&&(u.marker?.remove(),
u.label.remove(),o.delete(l));for(let[l,u]of c){let g=o.get(l)??i(u);o.set(l,g);let y=L.latLng(u.latitude,u.longitude);
g.anchor=y;for(let m of[g.marker,g.label])m&&!m.getLatLng().equals(y)&&m.setLatLng(y);p(g,u,a)}r=[...c.keys()];let h=t.
getPane("markerPane");h&&$e(h,r.map(l=>s(l).button))}return{entries:o,entry:s,render:d}}function De(t,e,n,o){let r=t.getContainer(),s=L.popup({autoPanPaddingTopLeft:[52,12],autoPanPaddingBottomRight:[12,12],
minWidth:180,offset:[0,-6],className:"dl-popup"}),i="",f="";function p(l){i=l,s.options.autoPan=!0,s.options.maxWidth=
Math.min(280,t.getSize().x-110),d(),s.setLatLng(e.entry(l).anchor),s.isOpen()||s.openOn(t),s.options.autoPan=!1}function d(){
let{place:l,members:u}=e.entry(i),g=`${l.id} ${JSON.stringify([l.popup,u])}`;if(f===g)return;f=g;let{words:y}=n(),m=M(
"div","dl-popup-body");m.append(_("strong","dl-popup-name",l.name)),l.popup.names&&m.append(_("div","dl-popup-names",l.
popup.names));let b=M("dl");b.append(M("dt","",y.localTime),M("dd","dl-popup-clock",c()));for(let[x,w]of l.popup.facts)
b.append(M("dt","",x),M("dd","",w));m.append(b),l.popup.note&&m.append(_("p","",l.popup.note)),u.length&&m.append(a(u,
y.alsoHere)),s.setContent(m),h()}function a(l,u){let g=M("p","dl-also",`${u} `);for(let y of l){let m=_("button","",e.
entry(y).place.name);m.type="button",m.addEventListener("click",b=>{b.stopPropagation(),o(y)}),g.append(m," ")}return g}
function c(){let l=n(),u=st(e.entry(i).place.timeZone,B(l),l.language);return u?`${u.time}, ${u.date} (${u.offset})`:"\
–"}function h(){s.getElement()?.querySelector(".leaflet-popup-close-button")?.setAttribute("aria-label",n().words.closePopup)}
return s.on("add",h),s.on("remove",()=>{i="",f=""}),r.addEventListener("keydown",l=>{if(l.key!=="Escape"||!i)return;l.
stopPropagation();let{button:u}=e.entry(i);s.close(),u.focus()}),{open:p,close:()=>s.close(),refresh(){i&&(e.entries.has(
i)?d():s.close())},tick(){i&&q(r.querySelector(".dl-popup-clock"),c())}}}function Re(t,{isReady:e,isFitted:n,fit:o,arrange:r}){let{classList:s}=t.getContainer(),i=null;addEventListener("befor\
eprint",()=>{!e()||i||(i={fitted:n(),bounds:t.getBounds(),center:t.getCenter(),zoom:t.getZoom()},s.add("dl-printed"),t.
invalidateSize({pan:!1}),i.fitted?o():t.fitBounds(i.bounds,{animate:!1}),r())}),addEventListener("afterprint",()=>{i&&
(s.remove("dl-printed"),t.invalidateSize({pan:!1}),i.fitted?o():t.setView(i.center,i.zoom,{animate:!1}),i=null,r())})}function ze(t=Date.now){let e=0,n=0,o=0;return{next(){return[n,e]=[t(),Math.max(t(),o+1)],o=e,e},isLate(r){return o=Math.
max(o,r),r<e&&t()-n<3e3}}}function Wn(t){let e=10**Math.floor(Math.log10(t));return([5,2,1].find(o=>o*e<=t)??1)*e}var $t=100;function It(t,e,n){
let{x:o,y:r}=t.getSize().divideBy(2),i=t.distance(t.containerPointToLatLng([o-$t/2,r]),t.containerPointToLatLng([o+$t/
2,r]))/n.unit.metres,f=Wn(i);e.style.width=`${f/i*$t}px`,e.textContent=`${f.toLocaleString(n.language)} ${n.unit.sign}`}var Ge="(prefers-color-scheme: dark)";function Dt(){let t=[...document.head.querySelectorAll("style")].filter(o=>o.textContent?.
includes("--background-color"));for(let o of t.slice(0,-1))o.remove();let e=getComputedStyle(document.documentElement).
getPropertyValue("--background-color").trim(),n=e?Zn(e):matchMedia(Ge).matches;document.documentElement.dataset.dlTheme=
n?"dark":"light"}function Zn(t){let e=M("span");e.style.color=t,document.body.append(e);let[n,o,r]=(getComputedStyle(e).
color.match(/[\d.]+/g)??[]).map(Number);return e.remove(),n*.3+o*.59+r*.11<128}function Be(){Dt(),window.Streamlit?.events.
addEventListener("streamlit:render",()=>setTimeout(Dt)),matchMedia(Ge).addEventListener("change",Dt)}function qe(t,e){let n=null,o=r=>t.getContainer().classList.toggle("dl-online",r);return{render({baseMap:r,tiles:{address:s,
attribution:i}}){let f=r==="openstreetmap";f&&!n?(n=L.tileLayer(s,{attribution:i,maxZoom:19,className:"dl-tiles",referrerPolicy:"\
strict-origin"}),n.on("tileload",()=>{o(!0),e(!1)}),n.on("tileerror",()=>{o(!1),e(!0)}),n.addTo(t)):!f&&n&&(n.remove(),
n=null,o(!1),e(!1))}}}var Un=1800;function je(t,e){let n=t.getContainer(),o=M("p","dl-wheel-hint");o.setAttribute("aria-hidden","true"),n.append(
o);let r=!1,s=0;function i(){clearTimeout(s),o.textContent=""}n.addEventListener("click",()=>{r=!0,i()}),n.addEventListener(
"mouseleave",()=>{r=!1,i()}),n.addEventListener("wheel",f=>{if(r||f.ctrlKey||f.metaKey||document.fullscreenElement){i();
return}f.stopImmediatePropagation(),o.textContent=e().words.wheel,clearTimeout(s),s=setTimeout(i,Un)},{capture:!0,passive:!0})}function Fe(){let t="",e=[];return{register(n){e.push(n),n()},render(n){if(t!==n){t=n;for(let o of e)o()}}}}function _e(t){let e=t.getContainer(),n=null,o=null,r=null,[s,i]=[0,0],f=ze(),p=Fe();Hn(t);let{attach:d,point:a,announce:c,
notice:h}=qt(e),l=Se(t),u=ce(t,l.renderer,a),g=te(t,U),y=Zt(t),m=Ce(t,"dl-areas"),b=ye(t,a);$(t,"dl-arcs",400),$(t,"dl\
-labels",590).classList.add("dl-passive");let x=L.svg({pane:"dl-arcs",padding:.4}),w=Ut(t,x),E=qe(t,v=>h("tiles",v?S().
words.noTiles:"")),T=Ie(t,{onChoose:U,onPoint:N}),P=jt(t,x,{onChoose:v=>T.entries.has(v)&&U(v),onPoint:N}),A=De(t,T,S,
U),I=Ee(t,S,p,bt),Z=Le(t,T.entries,P.drawn,u.dateLines),D=M("div","dl-scale");function S(){if(!n)throw new Error("no s\
cene yet");return n.shown}function N(v){a(P.drawn.get(v)?.arc.text??"")}function U(v){n&&(xt({...n.whole,chosen:v}),A.
open(v),c(`${T.entry(v).place.description} ${S().words.chosen}`),Ct(e,{place:v,revision:f.next()}))}function bt(v){if(!n)
return;xt({...n.whole,layers:v});let C=v.filter(k=>k.shown).map(k=>k.id);Ct(e,{layers:C,revision:f.next()})}function Ue(v){
let C=f.isLate(v.revision);xt(n&&C?{...v,layers:n.whole.layers,chosen:n.whole.chosen}:v)}function xt(v){let C=n?.shown,
k=Qt(v);n={whole:v,shown:k},C||He(k),E.render(k),l.render(k.night,B(k)),p.render(k.language),o&&Rt(),I.render(k),h("la\
yers",k.layers.some(({shown:G})=>G)?"":k.words.noLayers),It(t,D,k),g.render(k,o),m.render(k),b.render(k),T.render(k),P.
render(k),w.render(k),C&&C.places.length!==k.places.length&&c(k.words.shown.replace("{n}",String(k.places.length))),A.
refresh(),zt(),k.fit.n!==s&&(s=k.fit.n,A.close(),H()),k.focus.n!==i?(i=k.focus.n,Ke(k.focus.place)):k.outline&&k.outline.
name!==C?.outline?.name?wt():Je(re(C,k)),Lt()}function He(v){I.attach(),I.render(v),ne(t,S,p,H,D),d(),u.load(v.baseMapAddress,
v.frame.west).then(C=>{o=C,o?g.render(S(),o):h("ground",S().words.noBaseMap),Rt()}),[s,i]=[v.fit.n,v.focus.n],t.invalidateSize(
{pan:!1}),je(t,S),Nt(t,v.frame.west),H()}function Rt(){y.load(S()).then(Mt)}function zt(){Pe(S(),T.entries.values()),A.
tick()}function H(v=X(S())){let C=S(),k=C.places.filter(J=>v.includes(J.id)),G=k.length?k:C.places;if(!G.length)return;
let it=G.map(J=>L.latLng(J.latitude,J.longitude));Ot(t,it),r=()=>H(v)}function Je(v){let C=v.flatMap(G=>T.entries.get(
G)?.anchor??[]),k=t.getBounds().pad(-.03);C.every(G=>k.contains(G))||H(C.length>1?v:[...X(S()),...v])}function Ke(v){let C=T.
entries.get(v);if(!C){wt();return}t.panTo(C.anchor,{animate:!vt()}),A.open(v)}function wt(){let{arcs:v,fit:C,outline:k}=S(),
G=v.filter(tt=>tt.claim).map(tt=>tt.paths[0]),it=T.entries.get(C.claim[0])?.anchor,J=k&&it?Te(k.rings,it):[],Bt=[...G.
flat(),...J];Bt.length&&(Ot(t,Bt.map(([tt,Xe])=>L.latLng(tt,Xe))),r=wt)}function Lt(){if(!n)return;let v=Z.arrange(n.shown);
v&&y.arrange(n.shown,v),A.refresh()}let Gt=0;function Mt(){cancelAnimationFrame(Gt),Gt=requestAnimationFrame(Lt)}function Ve(){
let v=r;t.invalidateSize({pan:!1}),n&&Nt(t,n.shown.frame.west),n&&v?.(),Mt()}return t.on("zoomend moveend",()=>{n&&It(
t,D,n.shown),Mt()}),t.on("dragstart zoomstart",()=>{r=null}),new ResizeObserver(Ve).observe(e),setInterval(()=>{!n||n.
shown.instant||(zt(),l.render(n.shown.night,B(n.shown)))},1e3),Re(t,{isReady:()=>!!n,isFitted:()=>r!==null,fit:()=>(r??
H)(),arrange:Lt}),Be(),{render:Ue}}function Hn(t){let e=t.getContainer();e.classList.add("dl-map"),e.focus=()=>HTMLElement.
prototype.focus.call(e,{preventScroll:!0}),t.attributionControl?.setPrefix(!1),vt()&&(Object.assign(t,{_zoomAnimated:!1}),
t.options.inertia=!1),matchMedia("(pointer: coarse)").matches&&t.dragging.disable()}var We=new WeakMap;function Ze(t,e){let n=We.get(t);n||(n=_e(t),We.set(t,n)),n.render(e)}function Jn(t,e){let n=Uint8Array.
from(atob(e),o=>o.charCodeAt(0));return Ze(t,JSON.parse(new TextDecoder().decode(n))),window.feature_group=[],L.layerGroup()}
window.Dateline={draw:Jn,show:Ze};})();
