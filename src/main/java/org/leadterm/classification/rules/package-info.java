/**
 * National coding rules, and a department's own, as data, and the engine that checks an episode's codes against them.
 *
 * <p>Begin with {@link org.leadterm.classification.rules.CodingRules}, a function; {@link org.leadterm.classification.rules.RuleBook} adds
 * what a department decided. Below: {@code codes} that rules speak of, each {@code kind} of rule, rules as {@code file}s, the {@code site}'s
 * rules in force, {@code check} for callers of the API. Uses the classification's values.
 */
package org.leadterm.classification.rules;
