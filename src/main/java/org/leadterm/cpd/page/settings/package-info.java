/**
 * What an administrator sets for everybody's CPD: the scheme of the cycles with its target and categories, and the course clocks.
 *
 * <p>Begin with {@link org.leadterm.cpd.page.settings.SettingsView}. Uses schemes, courses and the fields that the pages share.
 */
package org.leadterm.cpd.page.settings;
