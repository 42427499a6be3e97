export const css = `
.evidence { border-left: .375rem solid var(--soft); }
.helps, .mayHelp { border-left-color: var(--pine); }
.mayHelp { border-left-style: double; }
.harm, .retracted { border-left-color: var(--alarm); }
`
