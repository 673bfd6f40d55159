/* Built by `make js` from sources c5fce6f2466fa1cf. */
"use strict";(()=>{function d(n,e){let c=n.querySelector(e);if(!c)throw new Error(`no ${e}`);return c}var v=document.querySelector(".worst");v&&w(v);function w(n){document.documentElement.classList.add("js");let e=n.tBodies[0],
c=[...e.rows].map(t=>({row:t,text:p(t.textContent??""),verdict:t.cells[0].dataset.value,kind:t.cells[1].dataset.value})),
a=d(document,"#search"),i=d(document,"#verdict"),o=d(document,"#kind"),l=d(document,"#shown");function f(){let t=p(a.value).
split(/\s+/),r=0;for(let s of c){let u=["*",s.verdict].includes(i.value)&&["*",s.kind].includes(o.value)&&t.every(h=>s.
text.includes(h));s.row.hidden=!u,r+=Number(u)}l.textContent=r.toLocaleString(document.documentElement.lang)}for(let t of[
a,i,o])t.addEventListener("input",f);let m=[...n.tHead?.rows[0].cells??[]];for(let[t,r]of m.entries())d(r,"button").addEventListener(
"click",()=>{let s=r.getAttribute("aria-sort")!=="ascending";for(let u of m)u.removeAttribute("aria-sort");r.setAttribute(
"aria-sort",s?"ascending":"descending"),e.append(...g([...e.rows],t,s))});f()}function g(n,e,c){let a=new Intl.Collator(
document.documentElement.lang,{numeric:!0}),i=o=>e?o.cells[e].textContent??"":o.dataset.rank??"";return n.sort((o,l)=>(c?
1:-1)*a.compare(i(o),i(l)))}function p(n){return n.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase()}})();
