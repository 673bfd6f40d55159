/* Built by `make js` from sources d198d5d8ce5028c1. */
function o(t,n,e){let r=document.createElement(t);return n&&(r.className=n),e!==void 0&&(r.textContent=e),r}function f(t,n){let e=t.querySelector(n);if(!e)throw new Error(`no ${n}`);return e}function y({data:t,parentElement:n}){let e=f(n,"p"),r=JSON.stringify(t);if(e.dataset.drawn===r)return;e.dataset.drawn=
r,e.className="dl-share";let c=o("span");c.setAttribute("role","status");let p=()=>t.citation.replace("{link}",a(location.
href));e.replaceChildren(s("link",()=>a(location.href)),s("cite",p),c),!t.read&&new URL(a(location.href)).search&&(c.textContent=
t.tooLong);function s(u,l){let i=o("button","",t[u]);return i.type="button",i.onclick=async()=>{c.replaceChildren(await d(
l())?t.copied[u]:m(t.byHand,l()))},i}}function a(t){let n=new URL(t.split("#")[0]);n.pathname=n.pathname.replace(/\/~\/\+\/?/,
"/");for(let e of["embed","embed_options"])n.searchParams.delete(e);return n.href}async function d(t){try{return await navigator.
clipboard.writeText(t),!0}catch{return!1}}function m(t,n){let e=o("label","",t),r=o("input");return Object.assign(r,{value:n,
readOnly:!0}),e.append(r),queueMicrotask(()=>r.select()),e}export{y as default,a as shareAddress};
