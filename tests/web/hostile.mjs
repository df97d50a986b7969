// What a model or a tool may say to harm whoever reads it: each is [name, text].
const js = 'window.hacked=1';
const html = [
    `<script>${js}</script>`, `<img src=x onerror="${js}">`, `<svg onload="${js}"></svg>`, `<svg><script>${js}</script></svg>`, `<iframe src="javascript:${js}"></iframe>`,
    `<iframe srcdoc="<script>parent.${js}</script>"></iframe>`, `<object data="data:text/html,<script>${js}</script>"></object>`, `<embed src="javascript:${js}">`,
    `<a href="javascript:${js}">click</a>`, `<form action="javascript:${js}"><button>go</button></form>`, `<details open ontoggle="${js}">x</details>`,
    `<video><source onerror="${js}"></video>`, `<audio src=x onerror="${js}">`, `<body onload="${js}">`, `<input autofocus onfocus="${js}">`, `<select autofocus onfocus="${js}">`,
    `<textarea autofocus onfocus="${js}">`, `<marquee onstart="${js}">x</marquee>`, `<math><mtext></form><form><mglyph><style></math><img src onerror="${js}">`,
    `<math href="javascript:${js}">x</math>`, `<math><maction actiontype="statusline#http://e.example" xlink:href="javascript:${js}">x</maction></math>`,
    `<svg><animate onbegin="${js}" attributeName=x dur=1s>`, `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><script>${js}</script></svg>#x"></use></svg>`,
    `<svg><foreignObject><iframe src="javascript:${js}"></iframe></foreignObject></svg>`, `<svg><a xlink:href="javascript:${js}"><text y=20>x</text></a></svg>`,
    `<style>*{display:none!important}</style>`, `<style>@import url(http://e.example/x.css)</style>`, `<link rel=stylesheet href=http://e.example/x.css>`, `<base href="http://e.example/">`,
    `<meta http-equiv=refresh content="0;url=http://e.example/">`, `<meta http-equiv="Content-Security-Policy" content="">`, `<div style="position:fixed;inset:0;background:red;z-index:9">over</div>`,
    `<img src="http://e.example/pixel.png">`, `<template><script>${js}</script></template>`, `<noscript><p title="</noscript><img src=x onerror=${js}>">`, `<!--><img src=x onerror=${js}>-->`,
    `<![CDATA[><script>${js}</script>]]>`, `<xmp><script>${js}</script></xmp>`, `<lemma-tools></lemma-tools>`, `<lemma-app></lemma-app>`, `<dialog open>Your token?<input name=token></dialog>`,
    `<button popovertarget="announce" onclick="${js}">x</button>`, `<a id=announce name=app>clobber</a><form id=document><input name=body></form>`, `<isindex action=javascript:${js}>`, `<a href=" &#106;avascript:${js}">x</a>`,
    `<a href="data:text/html,<script>${js}</script>">x</a>`, `<a href="vbscript:x">x</a>`, `<p class="tex">\\href{javascript:${js}}{x}</p><span class="math">x</span>`, `<sub onclick="${js}">x</sub><br onload=${js}>`, `<u style="x">a</u><sup/onload=1>`,
];
const markdown = [
    `[click](javascript:${js})`, `[click](JaVaScRiPt:${js})`, `[click](java\nscript:${js})`, `[click](data:text/html;base64,PHNjcmlwdD4=)`, `[click](vbscript:msgbox)`, `[click](file:///etc/passwd)`, `[click](//e.example)`, `[click](/v1/responses)`, `[click](http://good.example@evil.example/)`,
    `[https://good.example](https://evil.example)`, `<javascript:${js}>`, `![x](javascript:${js})`, `![x](http://e.example/pixel.png)`, `![x](data:image/svg+xml,<svg/onload=${js}>)`, `[x]: javascript:${js}\n[x]`, `[a](<javascript:${js}>)`, `[a](&#x6A;avascript:${js})`,
    '[x](https://e.example "onmouseover=alert(1)")', '```html"><script>window.hacked=1</script>\ncode\n```', '```"onload=x\n<script>window.hacked=1</script>\n```', '`<script>window.hacked=1</script>`',
    '| a | b |\n|---|---|\n| <script>window.hacked=1</script> | [x](javascript:window.hacked=1) |', '- [ ] <img src=x onerror=window.hacked=1>', '# <script>window.hacked=1</script>', '&lt;script&gt;window.hacked=1&lt;/script&gt;',
];
const tex = [
    `$\\href{javascript:${js}}{x}$`, `$\\url{javascript:${js}}$`, '$\\href{https://e.example}{x}$', '$\\includegraphics{http://e.example/x.png}$', `$\\htmlData{onload=${js}}{x}$`, '$\\htmlClass{side}{x}$', '$\\htmlId{announce}{x}$', '$\\htmlStyle{position:fixed;inset:0}{x}$',
    '$\\def\\a{\\a\\a}\\a$', '$\\def\\a#1{\\a{#1#1}}\\a{x}$', '$\\gdef\\frac{hacked}$ and then $\\frac{1}{2}$', '$\\newcommand{\\x}{\\x}\\x$', '$\\let\\frac\\relax\\frac12$', '$\\rule{100000em}{100000em}$', '$\\kern-1000em\\text{over the menu}$', '$\\raisebox{1000em}{x}$',
    '$\\color{url(http://e.example)}x$', '$\\color{red;background:url(http://e.example)}x$', '$\\text{<script>window.hacked=1</script>}$', '$$\\unicode{x202e}$$', '$\\char"110000$', '$\\begin{array}{' + 'c'.repeat(2000) + '}1\\end{array}$', '$\\cancel{\\phantom{' + 'x'.repeat(500) + '}}$', '$\\Huge\\Huge\\Huge x$',
    '\\boxed{\\href{javascript:window.hacked=1}{x}}', '\\[ \\error \\[', '$$\\begin{align}' + '&'.repeat(300) + '\\end{align}$$',
];
const bidi = ['\u202Etxt.exe\u202C', '\u2066evil\u2069 \u202A\u202B\u202D', 'admin\u200Bistrator \u0000\u0007\u001B[31mred', 'ﷺ'.repeat(300), 'Z' + '\u0335\u0336\u0337'.repeat(300), '\uD800 alone \uDFFF', '🏳️‍🌈'.repeat(500), '\u2028\u2029 lines'];
const big = {
    'megabyte of formula': `$$${'x^2+'.repeat(262144)}$$`, 'megabyte of formula, open': `\\[${'\\frac{'.repeat(170000)}`, 'formulas without end': '$x$ '.repeat(20000), 'nested fractions': `$${'\\frac{'.repeat(1200)}1${'}{2}'.repeat(1200)}$`,
    'nested roots': `$${'\\sqrt{'.repeat(390)}1${'}'.repeat(390)}$`, 'nested delimiters': `$${'\\left('.repeat(200)}1${'\\right)'.repeat(200)}$`, 'nested super': `$${'x^{'.repeat(600)}1${'}'.repeat(600)}$`,
    'deep quotation': '>'.repeat(20000) + ' x', 'deep list': Array.from({ length: 500 }, (_, i) => `${' '.repeat(2 * i)}- x`).join('\n'), 'marks in a row': '- '.repeat(5000) + 'x', 'open brackets': '['.repeat(50000), 'closed brackets': '[a]('.repeat(20000), 'stars': '*a '.repeat(30000), 'strong': '**a'.repeat(30000),
    'underscores': '_'.repeat(50000) + 'a', 'backticks': Array.from({ length: 400 }, (_, i) => '`'.repeat(i)).join(' '), 'dollars': '$'.repeat(50000), 'backslashes': '\\'.repeat(50000), 'one line of a megabyte': 'a'.repeat(1 << 20), 'a megabyte of words': 'word '.repeat(200000), 'a megabyte of lines': 'line\n'.repeat(200000),
    'many paragraphs': 'a\n\n'.repeat(5000), 'table of a thousand columns': `|${'a|'.repeat(1000)}\n|${'-|'.repeat(1000)}\n|${'b|'.repeat(1000)}`, 'table of five thousand rows': `|a|b|\n|-|-|\n${'|1|2|\n'.repeat(5000)}`, 'megabyte of code': '```js\n' + 'let x = "a" + 1; // c\n'.repeat(45000) + '```', 'code without end': '```\n' + '`~`\n'.repeat(30000),
    'links': 'http://a.example/ '.repeat(10000), 'html without end': '<div '.repeat(30000), 'entities': '&#x41;'.repeat(50000), 'begin without end': '\\begin{align}'.repeat(5000), 'boxed without end': '\\boxed{'.repeat(5000), 'spaces': ' '.repeat(300000) + 'x', 'newlines': '\n'.repeat(300000) + 'x', 'setext': 'a\n=\n'.repeat(20000), 'references': '[a]: x\n'.repeat(20000), 'autolinks': '<a@b.c>'.repeat(10000), 'tildes': '~~a'.repeat(20000),
};
const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg"><script>${js};parent.hacked=1</script><rect width="9" height="9"/></svg>`, `<svg xmlns="http://www.w3.org/2000/svg" onload="${js}"><image href="http://e.example/x.png"/></svg>`,
    `<svg xmlns="http://www.w3.org/2000/svg"><foreignObject width="99" height="99"><body xmlns="http://www.w3.org/1999/xhtml"><img src="http://e.example/p" onerror="${js}"/></body></foreignObject></svg>`, `<svg><style>@import url(http://e.example/x.css);</style><text y="20">x</text></svg>`,
    `<svg xmlns="http://www.w3.org/2000/svg"><use href="http://e.example/x.svg#a"/><a href="javascript:${js}"><text y="20">x</text></a></svg>`, `<svg" onerror="${js}"></svg>`, `<svg ${'x="1" '.repeat(2000)}></svg>`, `<svg xmlns="http://www.w3.org/2000/svg">${'<g>'.repeat(20000)}${'</g>'.repeat(20000)}</svg>`,
    `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg"><text>&b;</text></svg>`,
];
const plot = (p) => JSON.stringify({ plot: p });
const plots = [plot({ title: '<img src=x onerror=window.hacked=1>', x: [1, 2], y: { '<script>window.hacked=1</script>': [1, 2] } }), plot({ x: [1e308, -1e308], y: [1, 2] }), plot({ x: [1, 1 + 1e-15], y: [1e-300, 2e-300] }), plot({ x: [0, 0, 0], y: [5, 5, 5] }),
    plot({ x: [1, 2], y: [null, null] }), plot({ x: [3, 1, 2], y: { __proto__: [1, 2, 3], constructor: [1, 2, 3] } }), plot({ x: [1e14, 1e14 + 1], y: [-1e14, 1e14] }), plot({ x: Array.from({ length: 10000 }, (_, i) => i), y: Array.from({ length: 10000 }, (_, i) => i % 2 * 1e12) }), plot({ x: { length: 2 }, y: 'x' })];
export const texts = [...html, ...markdown, ...tex, ...bidi].map((text) => [text.slice(0, 70), text]).concat(Object.entries(big));
export const outputs = svg.map((text) => [text.slice(0, 70), text]).concat([...html.slice(0, 12), ...bidi].map((t) => [t.slice(0, 70), t]), Object.entries(big).slice(-12), plots.map((p) => [p.slice(0, 70), p]), [['JSON, deep', '['.repeat(20000)], ['JSON, svg', JSON.stringify({ plot: svg[0] })]]);
