import { RadioField, Section, TextField } from '@ice-access/ui/primitives';
import type { PartProps } from './PartProps.ts';

/** Who leads the agency, and who will keep its people here. */
export function HeadAndAdministrator({ said, change, errorOf }: PartProps) {
  return (
    <>
      <Section title="The head of your agency" says="The sheriff, the chief or the director: who may sign for the agency.">
        <div className="ax-form">
          <TextField
            id="head-name"
            label="Name"
            maxLength={120}
            value={said.headName}
            onChange={(headName) => change({ headName })}
            error={errorOf('head-name')}
          />
          <TextField
            id="head-title"
            label="Title"
            maxLength={120}
            value={said.headTitle}
            onChange={(headTitle) => change({ headTitle })}
            error={errorOf('head-title')}
          />
          <TextField
            id="head-email"
            label="E-mail address"
            hint="Of this person alone. The invitation goes to it after your agency was verified."
            type="email"
            autoComplete="off"
            maxLength={254}
            value={said.headEmail}
            onChange={(headEmail) => change({ headEmail })}
            error={errorOf('head-email')}
          />
          <TextField
            id="head-phone"
            label="Telephone of the office"
            hint="The program office calls a number that it finds in an official source; this one is compared with it."
            maxLength={40}
            value={said.headPhone}
            onChange={(headPhone) => change({ headPhone })}
            error={errorOf('head-phone')}
          />
        </div>
      </Section>
      <Section title="The administrator" says="Invites the others and gives them their roles. Decides and signs nothing.">
        <div className="ax-form">
          <RadioField
            id="same"
            label="Who is the administrator?"
            choices={[
              { value: 'no', label: 'Another person' },
              {
                value: 'yes',
                label: 'The head as well',
                hint: 'Possible in a small agency. Further roles for a sole administrator are given by the program office on your written word.',
              },
            ]}
            value={said.same}
            onChange={(same) => change({ same })}
            error={errorOf('same')}
          />
          {said.same === 'no' && (
            <>
              <TextField
                id="administrator-name"
                label="Name of the administrator"
                maxLength={120}
                value={said.administratorName}
                onChange={(administratorName) => change({ administratorName })}
                error={errorOf('administrator-name')}
              />
              <TextField
                id="administrator-title"
                label="Title of the administrator"
                maxLength={120}
                value={said.administratorTitle}
                onChange={(administratorTitle) => change({ administratorTitle })}
                error={errorOf('administrator-title')}
              />
              <TextField
                id="administrator-email"
                label="E-mail address of the administrator"
                type="email"
                autoComplete="off"
                maxLength={254}
                value={said.administratorEmail}
                onChange={(administratorEmail) => change({ administratorEmail })}
                error={errorOf('administrator-email')}
              />
            </>
          )}
        </div>
      </Section>
    </>
  );
}
