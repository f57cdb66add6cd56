/**
 * Assessments: the bank of questions, papers, sittings and what comes of them.
 *
 * <p>Begin with {@link org.leadterm.assessment.Fields}, which reads the bodies of all calls about them, and then with the package of
 * the page at hand. Uses exercises, attempts and people.
 */
package org.leadterm.assessment;
