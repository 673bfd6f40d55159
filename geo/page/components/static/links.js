/* Built by `make js` from sources eced8a8ac245af4e. */
function l(t,e,n){let s=document.createElement(t);return e&&(s.className=e),n!==void 0&&(s.textContent=n),s}function v(t,e,n){
let s=l(t,e,n);return s.dir="auto",s}function h(t,e){t&&t.textContent!==e&&(t.textContent=e)}function L(t,e){let n=t.querySelector(e);if(!n)throw new Error(`no ${e}`);return n}var D=/(?:^|[^A-Za-z0-9_\\])([@#])([^\s@#[\]()]{0,40})$/,$=/[A-Za-z0-9_]/;function d(t,{text:e,start:n,end:s}){let o=n===
s&&D.exec(e.slice(Math.max(0,n-50),n));return!o||t.some(({sign:i,id:r})=>i===o[1]&&r===o[2])?null:{sign:o[1],letters:o[2].
toLowerCase()}}function y(t,e){let n=d(t,e);if(!n)return t;let{sign:s,letters:o}=n,i=r=>{let[u,c]=[r.id,r.name.toLowerCase()];
return r.sign!==s?3:u.startsWith(o)||c.startsWith(o)?0:u.includes(o)||c.includes(o)?1:3};return[0,1].flatMap(r=>t.filter(
u=>i(u)===r))}function C(t,e,{sign:n,id:s}){let{text:o,end:i}=e,r=d(t,e),u=r?e.start-r.letters.length-1:e.start,c=r?"":
o.slice(u,i),f=o.slice(0,u),w=`${$.test(f.slice(-1))&&!c?" ":""}${c&&!/[[\]\n]/.test(c)?`[${c}]`:c&&`${c} `}${n}${s}`,
g=o.slice(i),A=/^[A-Za-z0-9_-]/.test(g)?` ${g}`:g,b=f.length+w.length;return{text:f+w+A,start:b,end:b}}function T(t,e){Object.getOwnPropertyDescriptor(Object.getPrototypeOf(t),"value")?.set?.call(t,e),t.dispatchEvent(new Event(
"input",{bubbles:!0}))}var O=40,a,x,k=!1;function Z({data:t,parentElement:e}){a=t,x=L(e,".links"),x.setAttribute("aria-label",t.label),k||M(),
k=!0,E()}function m(){let t=document.querySelector(a.field);return t instanceof HTMLTextAreaElement?t:null}function p({
value:t,selectionStart:e,selectionEnd:n}){return{text:t,start:e,end:n}}function M(){document.addEventListener("selecti\
onchange",()=>document.activeElement===m()&&E()),document.addEventListener("input",({target:t})=>t===m()&&E()),document.
addEventListener("keydown",t=>{let e=m(),{key:n,ctrlKey:s,metaKey:o,shiftKey:i,altKey:r,isComposing:u,target:c}=t;if(!e||
c!==e||n!=="Enter"||u||s||o||i||r||!d(a.links,p(e))?.letters)return;let[f]=y(a.links,p(e));f&&(t.preventDefault(),t.stopPropagation(),
S(f))},!0)}function S(t){let e=m();if(!e)return;let n=C(a.links,p(e),t);e.focus(),T(e,n.text),e.setSelectionRange(n.start,
n.end),E()}function E(){let t=m(),e=t!==null&&document.activeElement===t&&d(a.links,p(t))!==null,s=(e?y(a.links,p(t)):
a.links).slice(0,O).map(o=>{let i=l("button");return i.type="button",i.append(l("b","",o.sign+o.id)," ",v("span","",o.
name)),i.onpointerdown=r=>r.preventDefault(),i.onclick=()=>S(o),i});if(e&&s[0]?.classList.add("first"),x.replaceChildren(
...s),e&&!s.length){let o=l("span");h(o,a.none),x.append(o)}}export{Z as default};
