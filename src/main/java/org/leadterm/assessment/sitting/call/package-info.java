/**
 * Sittings over the API: what tutors set and change, what candidates do and are shown.
 *
 * <p>Begin with {@link org.leadterm.assessment.sitting.call.CandidateResource}. Uses sittings, papers and questions.
 */
package org.leadterm.assessment.sitting.call;
