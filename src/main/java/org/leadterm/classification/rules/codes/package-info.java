/**
 * The codes that rules speak of, and those that they judge.
 *
 * <p>Begin with {@link org.leadterm.classification.rules.codes.CodeSet} and {@link org.leadterm.classification.rules.codes.CodedList}. Uses the
 * classification's values.
 */
package org.leadterm.classification.rules.codes;
