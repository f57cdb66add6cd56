/**
 * Compares an answer with its key: a pure function of key, answer and scheme, in exact fractions.
 *
 * <p>Begin with {@link org.leadterm.marking.Marking}, then {@link org.leadterm.marking.AnswerKey},
 * {@link org.leadterm.marking.Answer} and {@link org.leadterm.marking.MarkSheet}. What the rules leave open is settled in the
 * decision record "How marking reads what its rules leave open". Uses case notes and classification.
 */
package org.leadterm.marking;
