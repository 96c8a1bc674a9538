/** The style of the page: tokens of the look, light and dark by the system, made for paper as well. Nothing is loaded. */
const light = `--paper:#FAFAF7;--rule:#E4E2DB;--strong:#C9C6BC;--ink:#17181A;--ink2:#4D5056;--ink3:#686B72;--track:#E6E4DD;--focus:#1D6FE0;
--brand:#2E55B8;--people:#0E9C90;--engage:#BF7A08;--relationships:#971E50`;
const dark = `--paper:#121316;--rule:#2B2D32;--strong:#43464D;--ink:#ECEDEF;--ink2:#B4B7BD;--ink3:#9498A0;--track:#2E3136;--focus:#7FB2FF;
--brand:#7791F0;--people:#53D7CF;--engage:#ECBC4E;--relationships:#D9637F`;

export const pageStyle = `
:root{color-scheme:light dark;--font:-apple-system,BlinkMacSystemFont,"Segoe UI Variable Text","Segoe UI",Roboto,Inter,"Noto Sans","Liberation Sans",Arial,sans-serif;
${light}}
@media (prefers-color-scheme:dark){:root{${dark}}}
*{box-sizing:border-box}html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:400 15px/1.55 var(--font);font-variant-numeric:lining-nums;overflow-wrap:break-word}
main,footer{max-width:1208px;margin:0 auto;padding:44px 56px 0}footer{padding-bottom:72px}
h1,h2,h3,p,ol,ul,figure,table,dl,dd{margin:0;padding:0}ol,ul{list-style:none}
h1{font-size:34px;line-height:1.18;font-weight:650;letter-spacing:-.021em;text-wrap:balance;max-width:25em}
h2{font-size:21px;line-height:1.32;font-weight:620;letter-spacing:-.012em;text-wrap:balance;margin-bottom:24px;max-width:36em}
h3{font-size:15px;line-height:1.4;font-weight:620;text-wrap:balance}
section{margin-top:72px}.eyebrow,.small{font-size:13px;line-height:1.5;color:var(--ink2)}.eyebrow{color:var(--ink3);margin-bottom:4px}
.meta{display:flex;flex-wrap:wrap;gap:2px 20px;font-size:13px;color:var(--ink3);margin-bottom:14px}.meta :first-child{color:var(--ink);font-weight:620}
.lead{font-size:17px;line-height:1.5;color:var(--ink2);max-width:40em;margin-top:12px;text-wrap:pretty}
.muted{color:var(--ink3)}.num{font-variant-numeric:tabular-nums lining-nums;white-space:nowrap}.reading{margin-top:14px;max-width:60em}
.skip{position:absolute;left:-999px}.skip:focus{left:16px;top:12px;background:var(--paper);padding:8px 12px}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.brand{--c:var(--brand)}.people{--c:var(--people)}.engage{--c:var(--engage)}.relationships{--c:var(--relationships)}
.glyph{width:16px;height:16px;flex:none}svg{display:block;max-width:100%;overflow:visible}
svg text{font-family:var(--font);font-size:12px;fill:var(--ink3);font-variant-numeric:tabular-nums lining-nums}svg .n{font-weight:600;fill:var(--ink2)}
svg .end{font-size:15px;font-weight:650;fill:var(--ink)}.line{height:auto}.line.narrow{display:none}.ring .range{font-size:13px;fill:var(--ink2)}.ring .band{font-size:15px;font-weight:600;fill:var(--ink)}
.ring .large{font-size:84px;font-weight:650;letter-spacing:-.045em;fill:var(--ink)}.ring .interval{font-size:52px;font-weight:650;letter-spacing:-.045em;fill:var(--ink)}
.hero{display:grid;grid-template-columns:264px minmax(0,1fr);gap:56px;align-items:center;margin-top:44px}
.pillars{border-top:1px solid var(--strong)}
.pillar{display:grid;grid-template-columns:minmax(130px,1fr) 124px 132px minmax(170px,1.25fr);gap:8px 28px;align-items:center;padding:13px 0;border-bottom:1px solid var(--rule)}
.pillar .name b{display:flex;gap:10px;align-items:center;font-weight:620}.pillar .name .small{display:block;padding-left:26px;color:var(--ink3)}
.pts b{font-size:21px;line-height:1.2;font-weight:620}.lever{font-size:13px;line-height:1.45}.lever .small{display:block;color:var(--ink3)}.lever b{font-weight:600}
.gauge{position:relative;height:6px;background:var(--track);margin-top:6px}.gauge i{display:block;height:6px;background:var(--c,var(--ink))}
.gauge s{position:absolute;top:-3px;width:2px;height:12px;background:var(--ink)}
.hatch{background:repeating-linear-gradient(135deg,var(--ink3) 0 1px,transparent 1px 5px)}
.alert{margin-top:40px;padding:14px 0;border-top:1px solid var(--strong);border-bottom:1px solid var(--rule);max-width:60em}
figcaption{margin-top:12px;max-width:60em}
.steps{display:grid;grid-template-columns:repeat(auto-fit,minmax(270px,1fr));border-top:1px solid var(--strong)}
.steps>li{display:flex;flex-direction:column;padding:20px 28px 4px;border-left:1px solid var(--rule)}.steps>li:first-child{padding-left:0;border-left:0}
.steps .of{display:flex;gap:8px;align-items:center;font-size:13px;color:var(--ink2);margin-bottom:10px}.steps h3{font-size:17px;line-height:1.35;margin-bottom:8px}
.steps p{color:var(--ink2)}.steps dl{display:grid;grid-template-columns:auto 1fr;gap:4px 14px;margin-top:auto;padding-top:14px;font-size:13px}.steps dt{color:var(--ink3)}.steps dd b{font-weight:650}
.grade{font-size:12px;line-height:16px;font-weight:600;border:1px solid var(--strong);border-radius:3px;padding:0 5px;color:var(--ink2)}
.two{display:grid;grid-template-columns:1fr 1fr;gap:56px}.rows{border-top:1px solid var(--strong)}
.rows li{display:grid;grid-template-columns:16px minmax(0,1fr) auto;gap:2px 12px;align-items:center;padding:11px 0;border-bottom:1px solid var(--rule)}.rows .of{grid-column:2;font-size:13px;color:var(--ink3)}
.works{border-top:1px solid var(--strong);max-width:60em}.works li{padding:11px 0;border-bottom:1px solid var(--rule)}
.cover{display:grid;grid-template-columns:repeat(4,1fr);gap:24px}.cover b{display:flex;gap:8px;align-items:center;font-size:13px;font-weight:600;margin-bottom:8px}
.bar{height:18px}.bar i{display:block;height:18px;background:var(--c)}.cover .small{display:block;margin-top:6px}.files{margin-top:8px}
table{width:100%;border-collapse:collapse;font-size:14px}th{font-weight:500;font-size:12.5px;color:var(--ink3);text-align:left;padding:0 16px 8px 0;border-bottom:1px solid var(--strong)}
td{padding:9px 16px 9px 0;border-bottom:1px solid var(--rule);vertical-align:top}.r{text-align:right}tr>:last-child{padding-right:0}td .small{color:var(--ink3)}
td .gauge{width:90px;margin:8px 0 0 auto}tbody th{padding:26px 0 8px;font-size:14px;font-weight:620;color:var(--ink)}tbody th .glyph{display:inline-block;vertical-align:-3px;margin-right:8px}
footer{margin-top:72px;font-size:13px;color:var(--ink2)}footer h2{font-size:15px;margin-bottom:8px;padding-top:20px;border-top:1px solid var(--rule);max-width:none}footer p{max-width:64em;margin-top:8px}
@media (max-width:1199px){main,footer{padding-left:32px;padding-right:32px}section{margin-top:60px}.hero{gap:36px}}
@media (max-width:980px){.hero{grid-template-columns:1fr;gap:32px}.ring{margin:0 auto}.two{gap:32px}}
@media (max-width:860px){.steps{display:block}.steps>li,.steps>li:first-child{display:grid;grid-template-columns:minmax(0,1fr) 250px;gap:0 32px;padding:20px 0;border-left:0;border-bottom:1px solid var(--rule)}.steps>li>*{grid-column:1}.steps dl{grid-column:2;grid-row:1/span 4;padding:0;margin:0;align-content:start}}
@media (max-width:699px){body{font-size:16px}main,footer{padding-left:20px;padding-right:20px}main{padding-top:24px}h1{font-size:27px}h2{font-size:20px}.lead{font-size:16px}section{margin-top:52px}
.pillar{grid-template-columns:minmax(0,1fr) 124px}.pillar .spark{display:none}.pillar .lever{grid-column:1/-1;padding-left:26px}.two,.steps>li,.steps>li:first-child{grid-template-columns:1fr}.steps dl{grid-column:1;grid-row:auto;margin-top:12px;font-size:14px}
.cover{grid-template-columns:1fr 1fr}.wide,.line.wide{display:none}.line.narrow{display:block;width:100%}footer,.small,.meta{font-size:14px}}
@media print{:root{color-scheme:light;${light};--paper:#fff}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}main,footer{padding:0;max-width:none}section{margin-top:36px}.skip{display:none}.pillar,.steps>li,.rows li,tr,figure{break-inside:avoid}h2{break-after:avoid}}
`;
