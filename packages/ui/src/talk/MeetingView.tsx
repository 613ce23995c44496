import { type Meeting, minutesStanding } from '@ice-access/domain/request';
import { type Look, meetingKinds, sayDate, sayMinutes, sayText } from '@ice-access/domain/wording';
import type { ReactNode } from 'react';
import { Facts } from '../primitives/Section.tsx';
import { StatusTag } from '../primitives/Status.tsx';
import { Said } from './Said.tsx';

interface MeetingViewProps {
  meeting: Meeting;
  look: Look;
  /** Acknowledge, add a note. */
  children?: ReactNode;
}

/** A visit, a meeting or a call: when, where, who, what was seen, the minutes, and what either side says of them. */
export function MeetingView({ meeting, look, children }: MeetingViewProps) {
  const { heldOn, documentId, minutes, kind = 'meeting', place, attendees, whatWasSeen, recordedBy, words = [] } = meeting;
  const standing = minutesStanding(meeting);
  const said = [
    { term: 'Place', ref: place },
    { term: 'Who attended', ref: attendees },
    { term: 'What was seen', ref: whatWasSeen },
    { term: 'Minutes', ref: minutes },
  ];
  const id = `meeting-${minutes.textId}`;
  return (
    <article className="ax-card ax-stack" aria-labelledby={id}>
      <h3 id={id}>
        {meetingKinds[kind]} on {sayDate(heldOn)}
      </h3>
      <StatusTag
        glyph={standing === 'notAcknowledged' ? 'due' : standing === 'withNote' ? 'talk' : 'done'}
        tone={standing === 'asWritten' ? 'good' : 'ink'}
      >
        {sayMinutes(meeting)}
      </StatusTag>
      <Facts tall facts={said.flatMap(({ term, ref }) => (ref === undefined ? [] : [{ term, says: sayText(ref, look) }]))} />
      {documentId !== null && (
        <p>
          <a href={`/files/${documentId}`}>Signed minutes</a>
        </p>
      )}
      <p className="ax-quiet">Recorded by {recordedBy === 'agency' ? 'the agency' : 'ICE'}.</p>
      {words.length > 0 && (
        <ol className="ax-time ax-plain">
          {words.map(({ by, on, note }) => (
            <Said
              key={`${by.person} ${note?.textId ?? on}`}
              by={by}
              on={on}
              text={note}
              else="Agrees with the minutes as written."
              look={look}
            />
          ))}
        </ol>
      )}
      {children}
    </article>
  );
}
