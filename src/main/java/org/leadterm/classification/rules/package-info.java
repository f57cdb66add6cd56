/**
 * National coding rules as data, and the engine that checks an episode's codes against them.
 *
 * <p>Begin with {@link org.leadterm.classification.rules.CodingRules}; {@link org.leadterm.classification.rules.Rules} are those
 * of today. All but that, the resource and its JSON is plain Java. Uses the classification's values.
 */
package org.leadterm.classification.rules;
