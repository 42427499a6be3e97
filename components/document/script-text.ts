/** JSON that can stand inside `<script>`: nothing in it can close the element or open a comment. */
export function scriptText(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c')
}
