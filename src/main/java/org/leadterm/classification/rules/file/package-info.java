/**
 * Rules as text: the files that are shipped, and what somebody fills into a form.
 *
 * <p>Begin with {@link org.leadterm.classification.rules.file.RuleFiles}; the resources of this package are the files, with a README. Uses
 * the rules and the readers of tables.
 */
package org.leadterm.classification.rules.file;
