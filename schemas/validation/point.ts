import type {ValidationError} from '@sanity/types'

import {property, textIn} from './lists.ts'
import {channelOf, checkPointCode} from './point-code.ts'
import {isBlank} from './text.ts'

/** What keeps an acupuncture point from being published, because fields do not agree. */
export function pointProblems(point: object | undefined): ValidationError[] {
  const code = textIn(point, 'code')
  const standard = textIn(point, 'standard')
  if (code === undefined || standard === undefined) return []
  const verdict = checkPointCode(code, standard)
  if (verdict !== true) return [{message: verdict, path: ['code']}]
  return standard === 'ashi' ? [] : [...meridianProblems(code, point), ...nameProblems(point)]
}

function meridianProblems(code: string, point: object | undefined): ValidationError[] {
  const channel = channelOf(code)
  const meridian = textIn(point, 'meridian')
  if (channel === meridian) return []
  const message =
    meridian === undefined
      ? `Choose the meridian. ${code} belongs to ${channel ?? 'none'}.`
      : `The code ${code} does not belong to this meridian. Change one of the two.`
  return [{message, path: ['meridian']}]
}

function nameProblems(point: object | undefined): ValidationError[] {
  const problems: ValidationError[] = []
  if (textIn(point, 'pinyin') === undefined) {
    problems.push({message: 'Write the name in pinyin, for example Dúbí.', path: ['pinyin']})
  }
  if (textIn(point, 'hanzi') === undefined) {
    problems.push({
      message: 'Write the name in Chinese characters, for example 犢鼻.',
      path: ['hanzi'],
    })
  }
  return problems
}

/** What a point lacks that patients would miss. */
export function pointAdvice(point: object | undefined): ValidationError[] {
  const standard = textIn(point, 'standard')
  if (standard === undefined || standard === 'ashi' || property(point, 'map')) return []
  return [
    {
      message: 'Without a place on the figure, patients cannot see where the point is. Add one.',
      path: ['map'],
    },
  ]
}

/** Chinese characters and nothing else. */
export function checkHanzi(hanzi: string | undefined): true | string {
  return (
    isBlank(hanzi) ||
    /^\p{Script=Han}+$/u.test(hanzi ?? '') ||
    'Only Chinese characters here, for example 犢鼻. Pinyin has a field of its own.'
  )
}

/** Pinyin without a single tone mark was probably typed without them. */
export function checkTones(pinyin: string | undefined): true | string {
  return (
    isBlank(pinyin) ||
    /[\u0300\u0301\u0304\u030C]/.test((pinyin ?? '').normalize('NFD')) ||
    'Add the tone marks, for example Dúbí instead of Dubi.'
  )
}
