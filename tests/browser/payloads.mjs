// A programme in which every text is an attack: `node payloads.mjs FOLDER` writes it there, from tests/payloads.
//
// `@@` is a text that would call `window.__ran` wherever it is not escaped; `@@BODY` a body of Markdown with such texts. What
// a file system or a checkout may not hold, such as odd names, is made here.

import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const own = path.join(path.dirname(fileURLToPath(import.meta.url)), '../payloads');
const folder = path.resolve(process.argv[2]);
let count = 0;

/** One text that closes whatever it may stand in: attributes, elements, comments, CDATA, styles, templates, formulas. */
function payload() {
  count += 1;
  const run = `window.__ran(${count})`;
  return (
    `"><img src=x onerror=${run}><script>${run}</script>' onmouseover=${run} x='{{7*7}}{% raw %}</script></title></textarea></style>` +
    `<svg/onload=${run}>]]>--><!--&lt;script&gt;&#60;b&#62; \${${run}} ;}*{background:url(//evil.example/${count})} ` +
    `\u2028 \u2029 \u200fשלום =cmd|'/c calc'!A1 javascript:${run} data:text/html,<script>${run}</script> <iframe srcdoc=<script>${run}</script>>`
  );
}

const json = (text) => JSON.stringify(text);
const csv = (text) => `"${text.replaceAll('"', '""')}"`;
const plain = (text) => text.replaceAll('<', '&lt;').replace(/[[\]"]/g, '\\$&');
const fluent = (text) => text.replace(/[{}]/g, '{"$&"}');

/** Words in Markdown that are an attack where they are not escaped, and none of the HTML that is refused. */
function body() {
  count += 1;
  const run = `window.__ran(${count})`;
  return `
Tekst &lt;script&gt;${run}&lt;/script&gt; en \\<img src=x onerror=${run}\\> en \`<script>${run}</script>\` met \u2028 en שלום 12.

## Kop &lt;img src=x onerror=${run}&gt; \`<svg onload=${run}>\` {#kop-${count}}

| \`<script>${run}</script>\` | b |
|---|---|
| &lt;img src=x onerror=${run}&gt; | \\"onmouseover=${run} |

[link](https://example.org/?a="onmouseover=${run}&b=<script> "titel \\" onmouseover=${run} x=\\"") en
<https://example.org/?"onx=${run}> en [mail](mailto:a@example.org?subject=<script>${run}</script>) [tel](tel:+31;"onx=${run})

\`\`\`html
<script>${run}</script></code></pre><img src=x onerror=${run}>
\`\`\`

\`\`\`"onmouseover=${run}
x
\`\`\`

> [!NOTE]
> &lt;script&gt;${run}&lt;/script&gt;

Voetnoot[^a"1]. <abbr title="&quot; onmouseover=${run}">x</abbr> <span lang="&quot;&gt;&lt;script&gt;${run}">x</span>
<time datetime='"onx=${run}'>x</time>

[^a"1]: &lt;script&gt;${run}&lt;/script&gt;

Term &lt;b&gt;
: Uitleg &lt;script&gt;${run}&lt;/script&gt;

{{ 7*7 }} {% include "base.html" %} {{ get_env(name="HOME") }}
`;
}

/** A text of a file, each payload in the form of its place. */
function filled(name, text) {
  if (name.endsWith('.csv')) return text.replaceAll('@@', () => csv(payload()));
  if (name.endsWith('.ftl')) return text.replaceAll('@@', () => fluent(payload()));
  if (!name.endsWith('.md')) return text.replaceAll('@@', () => json(payload()));
  const [, front, below] = text.split(/^---\n/m);
  const words = below.replaceAll('@@BODY', () => body()).replace(/^caption: @@$/gm, () => `caption: ${json(payload())}`);
  return `---\n${front.replaceAll('@@', () => json(payload()))}---\n${words.replaceAll('@@', () => plain(payload()))}`;
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
cpSync(own, folder, { recursive: true });
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const file = path.join(entry.parentPath, entry.name);
  writeFileSync(file, filled(entry.name, readFileSync(file, 'utf8')));
}
const files = path.join(folder, 'content/files');
mkdirSync(files);
const text = payload().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
writeFileSync(
  path.join(files, 'teken.svg'),
  `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><title>${text}</title><desc><![CDATA[<script>]]></desc><text y="9">${text}</text></svg>`,
);
writeFileSync(path.join(files, `'"><img src=x onerror=window.__ran(0)>.txt`), payload());
writeFileSync(path.join(files, '{{7*7}} %3Cscript%3E שלום &lt;.txt'), payload());
