import {UserIcon} from '@sanity/icons/User'
import {defineField, defineType} from '@sanity/types'

import {checkWebAddress} from '../validation/addresses.ts'
import {noMisleadingClaims} from '../validation/claims.ts'
import {advise, all, must, required} from '../validation/rules.ts'

export const clinician = defineType({
  name: 'clinician',
  title: 'Clinician',
  type: 'document',
  icon: UserIcon,
  description: 'Who reviews pages. Only real people, with credentials that can be checked.',
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      type: 'string',
      description: 'First and family name, for example “Maria Lopez”.',
      validation: required('Write the clinician’s name.'),
    }),
    defineField({
      name: 'credentials',
      title: 'Credentials',
      type: 'string',
      description: 'The letters after the name, for example “L.Ac., M.S.”.',
      validation: required('Write the clinician’s credentials, for example “L.Ac.”.'),
    }),
    defineField({
      name: 'role',
      title: 'Role',
      type: 'string',
      description: 'For example “Clinic director”.',
    }),
    defineField({
      name: 'profileUrl',
      title: 'Where to check',
      type: 'string',
      description:
        'A page where patients can look up the person or the licence, for example https://www.op.nysed.gov/verification-search.',
      validation: all(
        must(checkWebAddress),
        advise(
          (address) => Boolean(address) || 'Add a page where patients can check the credentials.',
        ),
      ),
    }),
  ],
  validation: must(noMisleadingClaims),
  orderings: [{title: 'Name', name: 'name', by: [{field: 'name', direction: 'asc'}]}],
  preview: {
    select: {name: 'name', credentials: 'credentials', role: 'role'},
    prepare: ({name, credentials, role}: Record<string, string | undefined>) => ({
      title: [name ?? 'Clinician without a name', credentials].filter(Boolean).join(', '),
      subtitle: role,
    }),
  },
})
