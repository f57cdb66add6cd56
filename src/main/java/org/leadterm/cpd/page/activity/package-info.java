/**
 * The activity that is open beside the log: its details, its reflection and its evidence, each stored when its field is left.
 *
 * <p>Begin with {@link org.leadterm.cpd.page.activity.ReflectionPanel}, which is handed {@link org.leadterm.cpd.page.activity.Keeping} for
 * whatever is to be done. Uses activities, evidence and the fields that the pages share.
 */
package org.leadterm.cpd.page.activity;
