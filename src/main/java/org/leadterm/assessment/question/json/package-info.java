/**
 * Theory questions in JSON: for candidates without any trace of the key, for tutors whole, and what an answer earned.
 *
 * <p>Begin with {@link org.leadterm.assessment.question.json.CandidateJson}. Uses questions, their marking and exercises' pages.
 */
package org.leadterm.assessment.question.json;
