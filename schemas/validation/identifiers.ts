import type {ValidationError} from '@sanity/types'

import {isBlank} from './text.ts'

/** A digital object identifier, without the address of its resolver. */
export function checkDoi(doi: string | undefined): true | string {
  if (isBlank(doi) || /^10\.\d{4,9}\/\S+$/.test(doi ?? '')) return true
  const bare = /10\.\d{4,9}\/\S+/.exec(doi ?? '')?.[0]
  return bare
    ? `Write the DOI without anything before it: ${bare}`
    : 'This is not a DOI. It begins with 10. and has a slash, for example 10.1136/bmj.n71.'
}

/** The number of a record in PubMed. */
export function checkPmid(pmid: string | undefined): true | string {
  return (
    isBlank(pmid) ||
    /^[1-9]\d{0,8}$/.test(pmid ?? '') ||
    'Write the PubMed number in digits only, for example 33782057.'
  )
}

/** The number of a full text in PubMed Central. */
export function checkPmcid(pmcid: string | undefined): true | string {
  return (
    isBlank(pmcid) ||
    /^PMC[1-9]\d*$/.test(pmcid ?? '') ||
    'Write the PubMed Central number with PMC in front, for example PMC8005924.'
  )
}

/** A term of the UBERON anatomy ontology. */
export function checkUberon(uberon: string | undefined): true | string {
  return (
    isBlank(uberon) ||
    /^UBERON:\d{7}$/.test(uberon ?? '') ||
    'Write the code as UBERON: and seven digits, for example UBERON:0001465, or leave it empty.'
  )
}

const codeForms: Readonly<Record<string, {form: RegExp; example: string}>> = {
  'ICD-10-CM': {form: /^[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?$/, example: 'M22.2X9'},
  MeSH: {form: /^[CD]\d{6,9}$/, example: 'D046788'},
  UBERON: {form: /^UBERON:\d{7}$/, example: 'UBERON:0001465'},
  FMA: {form: /^FMA:\d+$/, example: 'FMA:24974'},
}

/** Has the code the form that its system gives codes? */
export function checkMedicalCode(
  code: {system?: string; code?: string} | undefined,
): true | ValidationError {
  const known = codeForms[code?.system ?? '']
  return (
    !known ||
    isBlank(code?.code) ||
    known.form.test(code?.code ?? '') || {
      message: `This does not look like a ${code?.system ?? ''} code. Write it as ${known.example}.`,
      path: ['code'],
    }
  )
}
