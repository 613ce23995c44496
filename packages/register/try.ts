import { readdirSync, readFileSync } from 'node:fs';
import { openList } from './src/files/openList.ts';
import { readRegister } from './src/files/readRegister.ts';
import { registerIndex } from './src/register/registerIndex.ts';
import { matcher } from './src/match/matchAgencies.ts';
import { nameFixer, readAliases, readFixes } from './src/match/fixes.ts';
const dir='/work/shared/data/ice-lists/';
const rows=[]; for await (const x of readRegister('/work/main/data/register/fbi_lee_latest.csv')) rows.push(x);
const t0=Date.now(); const reg=registerIndex(rows); console.log('index',Date.now()-t0);
const fixes=readFixes(readFileSync('/work/shared/data/history/agency-name-fixes.csv','utf8')); const al=readAliases(readFileSync('/work/shared/data/history/agency-aliases.csv','utf8'));
const m=matcher(reg,al), fx=nameFixer(fixes);
const labels=new Map(readFileSync('fixtures/labels.csv','utf8').trim().split('\n').slice(1).map(l=>{const [f,r,o]=l.split(',');return [f+'#'+r,o]}));
const verbose=process.argv[2]; let E=0,M=0;
for (const f of readdirSync(dir)) { const r=await openList(dir+f); if(!r.ok) {console.log(f,r); continue;}
 const t=Date.now(); const ag=new Map<string,{state:string,name:string,counties:string[],rows:number[]}>();
 for(const x of r.value.rows){const n=fx(x); const k=x.state+'|'+n.agency; const a=ag.get(k)??{state:x.state,name:n.agency,counties:[],rows:[]}; ag.set(k,a); if(x.county)a.counties.push(x.county); a.rows.push(x.rowNumber);}
 const c:Record<string,number>={}; const rr:Record<string,number>={};
 for(const a of ag.values()){const z=m(a); c[z.outcome]=(c[z.outcome]??0)+1; const key=z.outcome==='matched'?z.rule:z.outcome==='toReview'?z.kind+':'+z.reason:z.kind+':'+z.outcome; rr[key]=(rr[key]??0)+1;
  for(const n of a.rows){const l=labels.get(f+'#'+n); if(l!==undefined){ if(z.outcome==='matched'&&z.ori!==l) console.log('  WRONG',a.name,z,l); else if(z.outcome!=='matched'&&l!=='none') console.log('  missed',a.state,a.name,l,z.outcome,z.kind); }}
  if(verbose===f.slice(-12,-5)&&(z.outcome==='toReview'||z.outcome==='notInRegister')) console.log('   ',a.state,a.name,'|',a.counties.join(';'),'|',z.outcome,z.kind,z.outcome==='toReview'?z.reason+' '+z.candidates.map(q=>q.ori+' '+reg.byOri.get(q.ori)?.name).slice(0,4).join(', '):'');
  if(verbose==='rare'&&z.outcome==='matched'&&!['S1','P1'].includes(z.rule)) console.log('   ',a.state,a.name,'|',a.counties.join(';'),'|',z.rule,z.ori,JSON.stringify(reg.byOri.get(z.ori)));
  if(verbose==='other'&&z.outcome==='otherKind') console.log('   ',a.state,a.name,z.kind);
 }
 const el=ag.size-(c.otherKind??0); E+=el; M+=c.matched??0;
 console.log(f,'agencies',ag.size,'eligible',el,c,((c.matched??0)/el*100).toFixed(1),JSON.stringify(rr),Date.now()-t,'ms'); }
console.log(M,E,M/E);
