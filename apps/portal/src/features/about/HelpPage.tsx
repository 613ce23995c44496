import { Anchor, Main, PageTitle } from '@ice-access/ui/primitives';

/** How it works, for somebody who files once in three years. */
export function HelpPage() {
  return (
    <Main narrow>
      <PageTitle title="Help" says="How a request goes, what the words mean, and how to reach every page." />
      <div className="ax-prose">
        <h2>How a request goes</h2>
        <p>
          Your agency fills in three short tasks and sends them: who asks and who may sign, what you need help with, and the programs you
          have in mind. “Advise us” is a full answer. ICE confirms the request and names two contacts.
        </p>
        <p>
          Then both sides answer their sections of one needs assessment and meet. From the answers you both settle, program by program, what
          fits: selected, not selected, offered instead, or deferred until a date. Headquarters decides on what you settled together.
        </p>
        <p>
          For each selected program one agreement is drafted. You agree the text, counsel of both sides clear it, you sign first, and ICE
          signs second.
        </p>
        <h2>Whose turn is it?</h2>
        <p>
          Every case says on top how it stands, whose turn it is, by when, what happens next and who handles it. ICE sees the same five
          answers. Dates end at midnight in the time zone of the field office. <Anchor href="/set-times">How long steps may take</Anchor>.
        </p>
        <h2>What you type is kept</h2>
        <p>
          Each answer is saved a moment after you type it, and the page says when. Without a network it is kept on this computer, sealed for
          your account, for 7 days. When two people change one answer at the same time, both versions are shown and you choose.
        </p>
        <h2>What the words mean</h2>
        <ul>
          <li>
            <b>Authorized official</b>: the person of your agency who sends, decides and signs.
          </li>
          <li>
            <b>ORI</b>: the nine-character number of an agency in the FBI register.
          </li>
          <li>
            <b>In force</b>: both sides signed, and the text is filed. <b>Active</b>: in force, and ready to operate.
          </li>
          <li>
            <b>Digest</b>: a short fingerprint of a text (SHA-256). Two texts with the same digest are the same text.
          </li>
        </ul>
        <h2 id="accessibility">Accessibility</h2>
        <p>
          Every page works by keyboard, at 400 % zoom, with a screen reader and without color. The aim is WCAG 2.2 AA. Pictures stand beside
          a table with the same numbers. If something does not work for you, tell your contact or the program office; they can take the same
          answers by letter or telephone.
        </p>
        <h2>On paper</h2>
        <p>
          A request can come by letter or telephone. The program office records it, and an authorized official of your agency can{' '}
          <Anchor href="/requests">take it over here</Anchor> later.
        </p>
      </div>
    </Main>
  );
}
