/**
 * Answers in JSON, as the API and the database hold them; read strictly, with every problem and its place.
 *
 * <p>Begin with {@link org.leadterm.exercise.json.AnswerJson}. Uses files, marking and classification.
 */
package org.leadterm.exercise.json;
