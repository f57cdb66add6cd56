/**
 * The rules in force in a department: what it switched off or sees differently, and its own.
 *
 * <p>Begin with {@link org.leadterm.classification.rules.site.Rules}, which everybody asks. Stands beside the core: it knows the day and keeps
 * rows. Uses the rules and their files.
 */
package org.leadterm.classification.rules.site;
