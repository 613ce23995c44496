import { type Meeting, recorderOf, wordsOn } from '@ice-access/domain/request';
import { talkWords } from '@ice-access/domain/wording';
import { Section } from '../primitives/Section.tsx';
import { Empty } from '../primitives/Waiting.tsx';
import { ActionBar } from '../request/ActionBar.tsx';
import type { TalkDesk } from './desk.ts';
import { acknowledgeForm, meetingForm } from './forms.ts';
import { MeetingView } from './MeetingView.tsx';

function MeetingSteps({ meeting, desk }: { meeting: Meeting; desk: TalkDesk }) {
  if (!desk.mayNow('AcknowledgeMinutes')) return null;
  const noteOnly = recorderOf(meeting) === desk.side || wordsOn(meeting, desk.side).length > 0;
  const { textId: about } = meeting.minutes;
  return (
    <ActionBar
      actions={[{ type: 'AcknowledgeMinutes' as const, label: noteOnly ? 'Add a note' : 'Acknowledge the minutes' }]}
      quiet
      slot={(type, close) => desk.form({ type, form: acknowledgeForm(about, noteOnly), about, close })}
    />
  );
}

/** Visits, meetings and calls, the latest first, each with its minutes and what either side says of them. */
export function Meetings({ meetings, desk }: { meetings: readonly Meeting[]; desk: TalkDesk }) {
  return (
    <Section title={talkWords.meetings} says={talkWords.bothAcknowledge}>
      <div className="ax-stack ax-stack--wide">
        {desk.mayNow('RecordMeeting') && (
          <ActionBar
            actions={[{ type: 'RecordMeeting' as const, label: 'Record a meeting' }]}
            quiet
            slot={(type, close) => desk.form({ type, form: meetingForm(desk.documents), about: 'new', close })}
          />
        )}
        {meetings.length === 0 ? (
          <Empty title={talkWords.noMeetings}>A liaison or the agency records each visit, meeting or call during the assessment.</Empty>
        ) : (
          <div className="ax-stack">
            {meetings.toReversed().map((meeting) => (
              <MeetingView key={meeting.minutes.textId} meeting={meeting} look={desk.look}>
                <MeetingSteps meeting={meeting} desk={desk} />
              </MeetingView>
            ))}
          </div>
        )}
      </div>
    </Section>
  );
}
