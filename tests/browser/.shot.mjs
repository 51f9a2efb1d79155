// node e-shot.mjs OUT WIDTH HEIGHT SCHEME(l|d|f|p) FILE [y]
import { launch } from '/tmp/w/e/tests/browser/lib/browser.mjs';
const [out,w,h,mode,file,y='0',site='/tmp/w/e-site'] = process.argv.slice(2);
const b = await launch(); const p = await (await b.newContext({viewport:{width:+w,height:Math.min(+h,1600)},reducedMotion:'reduce'})).newPage();
await p.emulateMedia({media: mode==='p'?'print':'screen', colorScheme: mode==='d'||mode==='f'?'dark':'light', forcedColors: mode==='f'?'active':'none'});
await p.goto('file://'+site+'/'+file);
const full = await p.evaluate(()=>document.documentElement.scrollHeight);
await p.screenshot({path:out, fullPage:true, clip:{x:0,y:+y,width:+w,height:Math.max(10,Math.min(+h, full-(+y)))}});
await b.close();
