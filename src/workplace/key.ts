/** Where the site keeps its workplaces. */
export const WORKPLACES_KEY = 'mgs.arbetsplats';

/** The storage key of one learner's workplaces. @param learner as Launch.learner; '' on the site */
export const workplacesKey = (learner: string): string => (learner === '' ? WORKPLACES_KEY : `${WORKPLACES_KEY}.${learner}`);
