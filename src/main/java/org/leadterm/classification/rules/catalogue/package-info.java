/**
 * The screens on which tutors and administrators look at rules, decide about them, and write and test their own.
 *
 * <p>Begin with {@link org.leadterm.classification.rules.catalogue.RulesView}. Stands beside the core. Uses the site's rules.
 */
package org.leadterm.classification.rules.catalogue;
