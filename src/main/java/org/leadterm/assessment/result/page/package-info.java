/**
 * The results of a sitting on tutors' screens: answers to mark without their names, the gradebook, one candidate's marks with every
 * change of them, and how the items did.
 *
 * <p>Begin with {@link org.leadterm.assessment.result.page.ResultsView}. Uses results, sittings and the monitor's fields and dialogs.
 */
package org.leadterm.assessment.result.page;
