/** The style of the page: tokens of the look, light and dark by the system, made for paper as well. Nothing is loaded. */
export const pageStyle = `
:root{color-scheme:light dark;--font:-apple-system,BlinkMacSystemFont,"Segoe UI Variable Text","Segoe UI",Roboto,Inter,"Noto Sans","Liberation Sans",Arial,sans-serif;
--paper:#FAFAF7;--rule:#E4E2DB;--strong:#C9C6BC;--ink:#17181A;--ink2:#4D5056;--ink3:#686B72;--track:#E6E4DD;--focus:#1D6FE0;
--brand:#2E55B8;--people:#0E9C90;--engage:#BF7A08;--relationships:#971E50}
@media (prefers-color-scheme:dark){:root{--paper:#121316;--rule:#2B2D32;--strong:#43464D;--ink:#ECEDEF;--ink2:#B4B7BD;--ink3:#9498A0;--track:#2E3136;--focus:#7FB2FF;
--brand:#7791F0;--people:#53D7CF;--engage:#ECBC4E;--relationships:#D9637F}}
*{box-sizing:border-box}html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:400 15px/1.55 var(--font);font-variant-numeric:lining-nums;overflow-wrap:break-word}
main,footer{max-width:1000px;margin:0 auto;padding:44px 32px 0}footer{padding-bottom:72px}
h1,h2,h3,p,ol,ul,figure,table,dl,dd{margin:0;padding:0}ol,ul{list-style:none}
h1{font-size:34px;line-height:1.18;font-weight:650;letter-spacing:-.021em;text-wrap:balance}
h2{font-size:21px;line-height:1.32;font-weight:620;letter-spacing:-.012em;text-wrap:balance;margin-bottom:20px}
h3{font-size:17px;line-height:1.35;font-weight:620;text-wrap:balance}
section{margin-top:64px}.eyebrow,.meta,.small{font-size:13px;line-height:1.5;color:var(--ink3)}.eyebrow{margin-bottom:4px}.meta{margin-bottom:14px}
.lead{font-size:17px;line-height:1.5;color:var(--ink2);max-width:40em;margin-top:12px}.muted{color:var(--ink3)}.num{font-variant-numeric:tabular-nums lining-nums;white-space:nowrap}
.skip{position:absolute;left:-999px}.skip:focus{left:16px;top:12px;background:var(--paper);padding:8px 12px}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.brand{--c:var(--brand)}.people{--c:var(--people)}.engage{--c:var(--engage)}.relationships{--c:var(--relationships)}
.hero{display:grid;grid-template-columns:264px minmax(0,1fr);gap:56px;align-items:center;margin-top:44px}
.pillars{border-top:1px solid var(--strong)}
.pillar{display:grid;grid-template-columns:minmax(0,1fr) 150px 110px;gap:6px 24px;align-items:center;padding:14px 0;border-bottom:1px solid var(--rule)}
.pillar b{font-weight:600;display:flex;gap:10px;align-items:center}.pillar .pts b{font-size:21px;font-weight:620;display:inline}
.gauge{height:6px;background:var(--track);margin-top:6px}.gauge i{display:block;height:6px;background:var(--c,var(--ink))}
.hatch{background-image:repeating-linear-gradient(135deg,var(--ink3) 0 1px,transparent 1px 5px);background-color:transparent}
.glyph{width:16px;height:16px;flex:none}svg{display:block;max-width:100%;overflow:visible}
svg text{font-family:var(--font);font-size:12px;fill:var(--ink3);font-variant-numeric:tabular-nums}
.two{display:grid;grid-template-columns:1fr 1fr;gap:56px}.rows li{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:2px 16px;padding:11px 0;border-bottom:1px solid var(--rule)}
.rows{border-top:1px solid var(--strong)}.rows .of{grid-column:1;font-size:13px;color:var(--ink3)}
.steps{border-top:1px solid var(--strong)}.steps>li{display:grid;grid-template-columns:minmax(0,1fr) 220px;gap:6px 40px;padding:20px 0;border-bottom:1px solid var(--rule)}
.steps p{color:var(--ink2)}.steps dl{grid-column:2;grid-row:1/span 3;font-size:13px}.steps dd{color:var(--ink2)}.steps dd:first-child{font-size:17px;font-weight:650;color:var(--ink)}
table{width:100%;border-collapse:collapse;font-size:14px}th{font-weight:500;font-size:12.5px;color:var(--ink3);text-align:left;padding:0 16px 8px 0;border-bottom:1px solid var(--strong)}
td{padding:9px 16px 9px 0;border-bottom:1px solid var(--rule);vertical-align:top}.r{text-align:right}tr>:last-child{padding-right:0}
td .gauge{width:90px;margin:8px 0 0 auto}tbody th{padding:22px 0 8px;font-size:14px;font-weight:620;color:var(--ink)}
footer{margin-top:56px;font-size:13px;color:var(--ink3)}footer p{max-width:64em;margin-top:8px}
@media (max-width:780px){main,footer{padding-left:20px;padding-right:20px}h1{font-size:27px}.hero,.two{grid-template-columns:1fr;gap:32px}.hero svg{margin:0 auto}.pillar{grid-template-columns:minmax(0,1fr) 120px}.pillar .band{grid-column:1/-1}.steps>li{grid-template-columns:1fr}.steps dl{grid-column:1;grid-row:auto}section{margin-top:52px}.wide{display:none}}
@media print{:root{color-scheme:light;--paper:#fff;--ink:#17181A;--ink2:#4D5056;--ink3:#686B72;--rule:#E4E2DB;--strong:#C9C6BC;--track:#E6E4DD;--brand:#2E55B8;--people:#0E9C90;--engage:#BF7A08;--relationships:#971E50}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}main,footer{padding:0;max-width:none}section{margin-top:36px}.skip{display:none}.pillar,.steps>li,.rows li,tr,figure{break-inside:avoid}h2{break-after:avoid}}
`;
