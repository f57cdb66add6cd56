/**
 * What sittings keep about people: names until they are forgotten, the saves behind answers until their period is over.
 *
 * <p>Begin with {@link org.leadterm.assessment.sitting.keeping.SittingNames} and
 * {@link org.leadterm.assessment.sitting.keeping.SittingHistories}. Uses the room and people's privacy.
 */
package org.leadterm.assessment.sitting.keeping;
