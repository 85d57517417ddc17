import { sql, TenantDatabase } from '@leerspoor/platform-server';
import { anActor } from '@leerspoor/people-server/testing';
import { RenewalService } from './renewal/renewal.service.js';
import { words } from './testing/builders.js';
export async function fill(house: any, people: number, types: number, perPerson: number) {
  const company = await house.tenant();
  await house.as(company, async () => {
    const db = house.get(TenantDatabase) as TenantDatabase;
    await db.rows(sql`insert into team (name,name_norm,path) select 'Team '||i, 'team '||i, '{}' from generate_series(1,20) i`);
    await db.rows(sql`update team set path = array[id]`);
    await db.rows(sql`insert into job_role (name,name_norm) select 'Rol '||i, 'rol '||i from generate_series(1,10) i`);
    await db.rows(sql`insert into employee (number,first_name,last_name,full_name,sort_name,sort_key,search_norm,team_id)
      select i::text,'Sam','P'||i,'Sam P'||i,'P'||i||', Sam','p'||i||'  sam','sam p'||i,(select id from team order by md5(id::text||i::text) limit 1) from generate_series(1,${people}::int) i`);
    await db.rows(sql`insert into employment (employee_id,starts_on) select id,'2020-01-01' from employee`);
    await db.rows(sql`insert into employee_job_role (employee_id,job_role_id) select e.id, (select id from job_role order by md5(e.id::text||id::text) limit 1) from employee e`);
    await db.rows(sql`insert into certificate_type (code,code_norm,name_nl,name_en,policy,basis,term_source,certainty) select 'T'||lpad(i::text,2,'0'),'t'||lpad(i::text,2,'0'),'Soort '||i,'Type '||i,'{"model":"fixed","period":"P5Y","window":"P3M","early":"restart","inWindow":"completion","grace":null,"late":"completion","afterGrace":"renewal"}','law','norm','high' from generate_series(1,${types}::int) i`);
    await db.rows(sql`insert into certificate_type_policy (type_id,version,policy) select id,1,policy from certificate_type`);
    await db.rows(sql`insert into requirement (type_id,rule,tokens,basis,applies_from,blocks_work) select t.id,'{"any":[]}',array[(select id::text from job_role order by md5(t.id::text||id::text) limit 1),(select id::text from job_role order by md5(id::text||t.id::text) limit 1)],'law','2020-01-01',true from certificate_type t`);
    await db.rows(sql`insert into certificate (person_id,type_id,obtained_on,source,policy_version,state,recorded_at)
      select e.id,t.id,date '2020-06-01' + (abs(hashtext(e.id::text||t.id::text)) % 2300),'manual',1,'verified',now() from employee e cross join lateral (select id from certificate_type order by md5(id::text||e.id::text) limit ${perPerson}::int) t`);
    const t0 = performance.now();
    const n = await house.get(RenewalService).rebuild(null, (await db.rows<{id:string}>(sql`select id from certificate_type`)).map((r) => r.id));
    console.log('rebuild', n, Math.round(performance.now() - t0), 'ms');
  });
  const [p] = await house.as(company, () => house.get(TenantDatabase).rows(sql`select id, full_name as name from person_card order by number limit 1`));
  return { company, actor: anActor({ ...company, ...p } as any, { hats: ['employee', 'hr'], permissions: [...words.hr] }) };
}
