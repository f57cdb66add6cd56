/**
 * What other features ask of sittings: what candidates may see of their mark sheets now, which exercises are kept from whom, and where a
 * place is in the API.
 *
 * <p>Begin with {@link org.leadterm.assessment.sitting.release.ReservedExercises}; the others answer what attempts ask of whoever
 * withholds. Uses the words of sittings, the room and attempts.
 */
package org.leadterm.assessment.sitting.release;
