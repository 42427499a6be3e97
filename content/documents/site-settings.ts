import type {SourceDocument} from '../document.ts'
import {typed} from '../document.ts'
import {link, paragraph} from '../rich-text.ts'

/** The one document that every page shares. No street address or hours: we have not been told them. */
export const siteSettings: SourceDocument = {
  _id: 'siteSettings',
  _type: 'siteSettings',
  clinicName: 'Morningside Acupuncture',
  legalName: 'Morningside Acupuncture PLLC',
  introduction:
    'We treat pain with acupuncture and dry needling, and we often use the two together. Here you can read about the conditions we see: what they are, when to get help, and what studies do and do not show.',
  bookingUrl: 'https://www.morningsideacupuncturenyc.com/new-patients',
  telephone: '+19178304440',
  telephoneDisplay: '(917) 830-4440',
  acceptsTexts: true,
  address: {_type: 'postalAddress', locality: 'New York', region: 'NY', country: 'US'},
  emergencyNumber: '911',
  callToAction: {
    _type: 'callToAction',
    heading: 'Talk to us about your pain',
    text: 'Your first visit is a full evaluation. It ends with a plan made for you.',
    bookLabel: 'Book a first visit',
    callLabel: 'Call or text us',
  },
  resources: typed('resource', [
    {
      label: 'What to expect at your first visit',
      url: 'https://www.morningsideacupuncturenyc.com/new-patients',
    },
    {
      label: 'Our blog and patient stories',
      url: 'https://www.morningsideacupuncturenyc.com/',
    },
  ]),
  disclaimer: [
    paragraph(
      'This website is here to inform you. It is not medical advice, and it cannot diagnose or treat you. Please ask a licensed physician about your own health.',
    ),
    paragraph(
      'In an emergency, call ',
      link('911', 'tel:911'),
      ' or go to the nearest emergency room.',
    ),
    paragraph(
      'Reading these pages does not make you our patient. We offer them as they are, without a warranty of any kind.',
    ),
  ],
}
