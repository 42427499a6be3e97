const words = /(\p{Script=Han}+|[\p{Script=Latin}\p{M}]+)/u
const inCharacters = /\p{Script=Han}/u
/** The marks of the four tones, as letters that are taken apart have them. */
const toneMark = /[\u0304\u0301\u030C\u0300]/

interface Props {
  text: string
  /** What Chinese characters in it are: names that we publish are in traditional ones. */
  characters?: 'zh' | 'zh-Hant'
  /** It names an acupuncture point: a word that has the mark of a tone is pinyin. */
  ofPoint?: boolean
}

/** English words with Chinese ones among them, which are said to be Chinese: for those who listen. */
export function ChineseWords({text, characters = 'zh-Hant', ofPoint = false}: Props) {
  return text.split(words).map((word, index) => {
    const isPinyin = ofPoint && toneMark.test(word.normalize('NFD'))
    const lang = inCharacters.test(word) ? characters : isPinyin && 'zh-Latn-pinyin'
    return lang ? (
      <span key={index} lang={lang}>
        {word}
      </span>
    ) : (
      word
    )
  })
}
