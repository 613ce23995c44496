import { replayFit, type Scene, Story, setScene } from '@ice-access/api/testing';
import { people } from '@ice-access/domain/testing';
import { copyTemplate, startTestServer } from '@ice-access/testing';

const asProgram = { person: '00000000-0000-7000-8000-000000000001', agencyId: null };

const asks = [['delegation287g/jailEnforcement'], ['criminalAlienProgram', 'lawEnforcementSupportCenter'], ['adviseUs']] as const;

/** Whether a stored result that was changed behind everybody's back is refused, at the door that both sides ask. */
async function tamperedIsRefused(scene: Scene, requestId: string): Promise<boolean> {
  const at = `where request_id = '${requestId}' and version = (select max(version) from fit_result where request_id = '${requestId}')`;
  await scene.sql(`update fit_result set body = replace(body, '"band":', '"bend":') ${at}`);
  const { refused } = await scene.call(people.official, 'assessment.fit', { requestId });
  await scene.sql(`update fit_result set body = replace(body, '"bend":', '"band":') ${at}`);
  return refused?.code === 'fitDiffers';
}

/** Assessments told through both doors; every result that they left behind is worked out again. */
export async function replayed(cases: number) {
  const { server, stop } = await startTestServer();
  const scene = await setScene(await copyTemplate(server), {});
  try {
    const ids: string[] = [];
    for (let at = 0; at < cases; at += 1) {
      const story = await new Story(scene).assessing(asks[at % asks.length] ?? asks[0]);
      await story.answer('ice');
      await story.finishAll('agency');
      await story.finishAll('ice');
      ids.push(story.requestId);
      // The next request of the agency needs the first one out of the way.
      await story.and(people.official, 'withdrawRequest', {
        statedOn: scene.now.slice(0, 10),
        statementDocumentId: null,
        statement: 'Not now.',
      });
    }
    const stored = await scene.sql('select request_id as id, version from fit_result order by request_id, version');
    let wrong = 0;
    for (const { id, version } of stored)
      if ((await scene.worker.reading(asProgram, (tx) => replayFit(tx, id, version))) !== 'same') wrong += 1;
    const [first] = ids;
    const tamperedFound = first !== undefined && (await tamperedIsRefused(scene, first));
    return { replayed: stored.length, wrong, tamperedFound };
  } finally {
    await scene.close();
    await stop();
  }
}
