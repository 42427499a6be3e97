import type {CustomValidator, ValidationContext, ValidationError} from '@sanity/types'

/** `true`, or what is wrong and how to put it right, perhaps with the places that it is wrong in. */
export type Verdict = true | string | ValidationError | ValidationError[]

/** Looks at a field's value. Missing values pass unless the check is about them. */
export type Check<Value> = (
  value: Value | undefined,
  context: ValidationContext,
) => Verdict | Promise<Verdict>

/** What every Sanity rule can do, whatever the type of its field. */
interface Chain<Rule, Value> {
  required(): Rule
  custom(check: CustomValidator<Value | undefined>): Rule
  error(message?: string): Rule
  warning(message?: string): Rule
}

/** Sanity lets a rule's message take the place of a check's own unless that is an object. */
function inItsOwnWords<Value>(check: Check<Value>): CustomValidator<Value | undefined> {
  return async (value, context) => {
    const verdict = await check(value, context)
    return typeof verdict === 'string' ? {message: verdict} : verdict
  }
}

/** Sanity counts white space, empty lists and `null` as filled in; readers do not. */
function isEmpty(value: unknown): boolean {
  if (value === null) return true
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'string' && value !== '' && value.trim() === ''
}

/** The field must be filled in, or `message` says what to do; then every check must pass. */
export function required<Value>(message: string, ...checks: Check<Value>[]) {
  const filled: Check<Value> = (value) => !isEmpty(value) || message
  return <Rule extends Chain<Rule, Value>>(rule: Rule): Rule =>
    [filled, ...checks]
      .reduce((chain, check) => chain.custom(inItsOwnWords(check)), rule.required())
      .error(message)
}

/** Every check must pass before the document can be published. */
export function must<Value>(...checks: Check<Value>[]) {
  return <Rule extends Chain<Rule, Value>>(rule: Rule): Rule =>
    checks.reduce((chain, check) => chain.custom(inItsOwnWords(check)), rule)
}

/** What should be looked at; it can be published all the same. */
export function advise<Value>(...checks: Check<Value>[]) {
  return <Rule extends Chain<Rule, Value>>(rule: Rule): Rule =>
    checks.reduce((chain, check) => chain.custom(inItsOwnWords(check)), rule).warning()
}

type Builder<Value> = <Rule extends Chain<Rule, Value>>(rule: Rule) => Rule

/** Several rules for one field, each with a level of its own. */
export function all<Value>(...builders: Builder<Value>[]) {
  return <Rule extends Chain<Rule, Value>>(rule: Rule): Rule[] =>
    builders.map((build) => build(rule))
}
