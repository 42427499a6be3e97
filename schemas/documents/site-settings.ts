import {CogIcon} from '@sanity/icons/Cog'
import {defineArrayMember, defineField, defineType} from '@sanity/types'

import {checkSecureAddress, checkTelephone} from '../validation/addresses.ts'
import {noMisleadingClaims} from '../validation/claims.ts'
import {asReadIn, noRepeats} from '../validation/lists.ts'
import {must, required} from '../validation/rules.ts'
import {checkEmail, checkEmergencyNumber, onlyOne} from '../validation/site-settings.ts'

export const siteSettings = defineType({
  name: 'siteSettings',
  title: 'Site settings',
  type: 'document',
  icon: CogIcon,
  description: 'What every page shares: the clinic, how to reach it, and the disclaimer.',
  groups: [
    {name: 'clinic', title: 'Clinic', default: true},
    {name: 'contact', title: 'Contact and hours'},
    {name: 'callToAction', title: 'Call to action'},
    {name: 'disclaimer', title: 'Disclaimer'},
  ],
  fieldsets: [{name: 'telephone', title: 'Telephone', options: {columns: 2}}],
  fields: [
    defineField({
      name: 'clinicName',
      title: 'Name of the clinic',
      type: 'string',
      group: 'clinic',
      description: 'As patients know it, for example “Riverside Acupuncture”.',
      validation: required('Write the name of the clinic.'),
    }),
    defineField({
      name: 'legalName',
      title: 'Legal name',
      type: 'string',
      group: 'clinic',
      description: 'If it is another, for example “Riverside Acupuncture PLLC”.',
    }),
    defineField({
      name: 'introduction',
      title: 'Introduction',
      type: 'text',
      rows: 3,
      group: 'clinic',
      description:
        'One sentence on what the clinic does, for the list of conditions, for example “We treat pain with acupuncture and dry needling”.',
    }),
    defineField({
      name: 'bookingUrl',
      title: 'Booking page',
      type: 'string',
      group: 'contact',
      description: 'Where patients book, for example https://book.example.com.',
      validation: required('Paste the address of the booking page.', checkSecureAddress),
    }),
    defineField({
      name: 'telephone',
      title: 'Number to dial',
      type: 'string',
      group: 'contact',
      fieldset: 'telephone',
      description: 'With + and the country, digits only, for example +12125550100.',
      validation: required(
        'Write the telephone number with + and the country, for example +12125550100.',
        checkTelephone,
      ),
    }),
    defineField({
      name: 'telephoneDisplay',
      title: 'Number as people read it',
      type: 'string',
      group: 'contact',
      fieldset: 'telephone',
      description: 'The same number in the usual form, for example (212) 555-0100.',
      validation: required('Write the number as people read it, for example (212) 555-0100.'),
    }),
    defineField({
      name: 'acceptsTexts',
      title: 'Takes text messages',
      type: 'boolean',
      group: 'contact',
      description: 'Switch on if somebody answers text messages to this number.',
      initialValue: false,
    }),
    defineField({
      name: 'email',
      title: 'E-mail',
      type: 'string',
      group: 'contact',
      description: 'For example hello@example.com. Patients will write about their health there.',
      validation: must(checkEmail),
    }),
    defineField({
      name: 'address',
      title: 'Address',
      type: 'postalAddress',
      group: 'contact',
      description: 'Where patients come to. Leave it out if you only visit patients.',
    }),
    defineField({
      name: 'hours',
      title: 'Opening hours',
      type: 'array',
      group: 'contact',
      description:
        'One entry for days with the same hours, for example Monday to Friday, 09:00 to 17:00.',
      of: [defineArrayMember({type: 'openingHours'})],
    }),
    defineField({
      name: 'emergencyNumber',
      title: 'Emergency number',
      type: 'string',
      group: 'contact',
      description: 'The number for an ambulance in your country, for example 911 or 112.',
      initialValue: '911',
      validation: required('Write the emergency number, for example 911.', checkEmergencyNumber),
    }),
    defineField({
      name: 'callToAction',
      title: 'Call to action',
      type: 'callToAction',
      group: 'callToAction',
      description: 'The invitation at the end of every page.',
      validation: required('Write the invitation that ends every page.'),
    }),
    defineField({
      name: 'resources',
      title: 'Next steps',
      type: 'array',
      group: 'callToAction',
      description:
        'Links at the end of every page, for example “What to expect at your first visit”.',
      of: [defineArrayMember({type: 'resource'})],
      validation: must(
        noRepeats('This address is in the list already. Delete one.', asReadIn('url')),
      ),
    }),
    defineField({
      name: 'disclaimer',
      title: 'Disclaimer',
      type: 'plainRichText',
      group: 'disclaimer',
      description:
        'On every page: that it informs and does not replace an examination, and what to do in an emergency, for example “Call 911 in an emergency”.',
      validation: required('Write the disclaimer. Every page shows it.'),
    }),
  ],
  validation: must(onlyOne, noMisleadingClaims),
  preview: {
    select: {clinicName: 'clinicName', telephone: 'telephoneDisplay'},
    prepare: ({clinicName, telephone}: Record<string, string | undefined>) => ({
      title: clinicName ?? 'Site settings',
      subtitle: telephone,
    }),
  },
})
