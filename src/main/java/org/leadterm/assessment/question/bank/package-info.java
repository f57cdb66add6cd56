/**
 * The question bank: its immutable versions, and the calls that list, show and upload.
 *
 * <p>Begin with {@link org.leadterm.assessment.question.bank.Questions}. Uses questions, their reading and JSON, exercises' files and
 * people.
 */
package org.leadterm.assessment.question.bank;
