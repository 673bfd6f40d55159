/* Built by `make js` from sources c5fce6f2466fa1cf. */
function l(t,e,n){let s=document.createElement(t);return e&&(s.className=e),n!==void 0&&(s.textContent=n),s}function b(t,e,n){
let s=l(t,e,n);return s.dir="auto",s}function L(t,e){t&&t.textContent!==e&&(t.textContent=e)}function h(t,e){let n=t.querySelector(e);if(!n)throw new Error(`no ${e}`);return n}var A=/(?:^|[^A-Za-z0-9_\\])([@#])([^\s@#[\]()]{0,40})$/,D=/[A-Za-z0-9_]/;function d(t,{text:e,start:n,end:s}){let o=n===
s&&A.exec(e.slice(Math.max(0,n-50),n));return!o||t.some(({sign:r,id:i})=>r===o[1]&&i===o[2])?null:{sign:o[1],letters:o[2].
toLowerCase()}}function y(t,e){let n=d(t,e);if(!n)return t;let{sign:s,letters:o}=n,r=i=>{let[u,c]=[i.id,i.name.toLowerCase()];
return i.sign!==s?3:u.startsWith(o)||c.startsWith(o)?0:u.includes(o)||c.includes(o)?1:3};return[0,1].flatMap(i=>t.filter(
u=>r(u)===i))}function C(t,e,{sign:n,id:s}){let{text:o,end:r}=e,i=d(t,e),u=i?e.start-i.letters.length-1:e.start,c=i?"":
o.slice(u,r),f=o.slice(0,u),g=`${D.test(f.slice(-1))&&!c?" ":""}${c&&!/[[\]\n]/.test(c)?`[${c}]`:c&&`${c} `}${n}${s}`,
w=o.slice(r),$=/^[A-Za-z0-9_-]/.test(w)?` ${w}`:w,v=f.length+g.length;return{text:f+g+$,start:v,end:v}}function k(t,e){Object.getOwnPropertyDescriptor(Object.getPrototypeOf(t),"value")?.set?.call(t,e),t.dispatchEvent(new Event(
"input",{bubbles:!0}))}var O=40,a,x,T=!1;function Z({data:t,parentElement:e}){a=t,x=h(e,".links"),x.setAttribute("aria-label",t.label),T||M(),
T=!0,E()}function p(){let t=document.querySelector(a.field);return t instanceof HTMLTextAreaElement?t:null}function m({
value:t,selectionStart:e,selectionEnd:n}){return{text:t,start:e,end:n}}function M(){document.addEventListener("selecti\
onchange",()=>document.activeElement===p()&&E()),document.addEventListener("input",({target:t})=>t===p()&&E()),document.
addEventListener("keydown",t=>{let e=p(),{key:n,ctrlKey:s,metaKey:o,shiftKey:r,altKey:i,isComposing:u,target:c}=t;if(!e||
c!==e||n!=="Enter"||u||s||o||r||i||!d(a.links,m(e))?.letters)return;let[f]=y(a.links,m(e));f&&(t.preventDefault(),t.stopPropagation(),
S(f))},!0)}function S(t){let e=p();if(!e)return;let n=C(a.links,m(e),t);e.focus(),k(e,n.text),e.setSelectionRange(n.start,
n.end),E()}function E(){let t=p(),e=t!==null&&document.activeElement===t&&d(a.links,m(t))!==null,s=(e?y(a.links,m(t)):
a.links).slice(0,O).map(o=>{let r=l("button");return r.type="button",r.append(l("b","",o.sign+o.id)," ",b("span","",o.
name)),r.onpointerdown=i=>i.preventDefault(),r.onclick=()=>S(o),r});if(e&&s[0]?.classList.add("first"),x.replaceChildren(
...s),e&&!s.length){let o=l("span");L(o,a.none),x.append(o)}}export{Z as default};
