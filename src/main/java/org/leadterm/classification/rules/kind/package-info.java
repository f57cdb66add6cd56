/**
 * What a rule can ask of its codes, kind by kind.
 *
 * <p>Begin with {@link org.leadterm.classification.rules.kind.Condition}. Uses the codes that rules speak of.
 */
package org.leadterm.classification.rules.kind;
