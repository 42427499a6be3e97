/** What staff know the inspector by. */
export const inspectorTitle = 'Before it goes live'
