/* Built by `make js` from sources c5fce6f2466fa1cf. */
function s(e,n,t){let r=document.createElement(e);return n&&(r.className=n),t!==void 0&&(r.textContent=t),r}function p(e,n){let t=e.querySelector(n);if(!t)throw new Error(`no ${n}`);return t}var b=5e3;function S({data:e,parentElement:n}){let t=p(n,"p"),r=JSON.stringify(e);if(t.dataset.drawn===r)return;t.dataset.
drawn=r,t.className="dl-share";let o=s("span"),i;o.setAttribute("role","status");let l=e.copies.map(({label:a,text:m,copied:h})=>d(
a,async()=>{let u=w(m,location.href),f=await x(u);o.replaceChildren(f?h:y(e.byHand,u)),o.className="over",clearTimeout(
i),f&&(i=setTimeout(()=>o.replaceChildren(),b))}));if(e.send&&"share"in navigator&&matchMedia("(pointer: coarse)").matches){
let a=()=>navigator.share({title:e.title,text:e.title,url:c(location.href)});l.push(d(e.send,()=>a().catch(()=>{})))}t.
replaceChildren(...l,o),!e.read&&new URL(c(location.href)).search&&(o.textContent=e.tooLong)}function d(e,n){let t=s("\
button","",e);return t.type="button",t.onclick=n,t}function w(e,n){let t=new URL(c(n));return t.searchParams.set("embe\
d","true"),e.replace("{link}",()=>c(n)).replace("{embed}",()=>t.href.replaceAll("&","&amp;"))}function c(e){let n=new URL(
e.split("#")[0]);n.pathname=n.pathname.replace(/\/~\/\+\/?/,"/");for(let t of["embed","embed_options"])n.searchParams.
delete(t);return n.href}async function x(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}function y(e,n){
let t=s("label","",e),r=s("input");return Object.assign(r,{value:n,readOnly:!0}),t.append(r),queueMicrotask(()=>r.select()),
t}export{S as default,c as shareAddress,w as withAddresses};
