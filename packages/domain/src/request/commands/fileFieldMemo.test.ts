import { expect, test } from 'vitest';
import { aRequest, directorElsewhere, fileInTest, people } from '../../testing/index.ts';
import { request } from '../decide.ts';

const { fieldDirector, official } = people;
const memo = 'The field office can supervise this.';

test('the director of the field office recommends', () => {
  aRequest
    .concurred()
    .when(fieldDirector, 'FileFieldMemo', { memo })
    .then({ type: 'FieldMemoFiled', data: { memo: fileInTest(memo, 'ice') } });
});
test('another director or the agency does not', () => {
  aRequest.concurred().when(directorElsewhere, 'FileFieldMemo', { memo }).thenRejected('otherFieldOffice');
  aRequest.concurred().when(official, 'FileFieldMemo', { memo }).thenRejected('notYourRole');
});
test('the agency sees that it was filed, and not even the id of what it says', () => {
  const { state, content } = aRequest.recommended();
  const view = request.viewFor('agency', state, content);
  expect(view).toMatchObject({ recommendedOn: '2026-11-24' });
  expect(JSON.stringify(view)).not.toContain(fileInTest(memo, 'ice').textId);
  expect(JSON.stringify(request.viewFor('ice', state, content))).toContain(fileInTest(memo, 'ice').textId);
});
