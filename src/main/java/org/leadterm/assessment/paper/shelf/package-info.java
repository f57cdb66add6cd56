/**
 * The papers that are kept, in versions that never change, and what they can be made of.
 *
 * <p>Begin with {@link org.leadterm.assessment.paper.shelf.Papers}. Templates are data in {@code templates/}. Uses papers as values,
 * exercises, the bank of questions and people.
 */
package org.leadterm.assessment.paper.shelf;
