/**
 * Checking codes over the API, and findings as JSON.
 *
 * <p>Begin with {@link org.leadterm.classification.rules.check.RuleFindingsJson}. Stands beside the core. Uses the rules in force.
 */
package org.leadterm.classification.rules.check;
