/**
 * An administrator's page about what is kept: the periods, what applying them would remove, accounts to be anonymised, and mail.
 *
 * <p>Begin with {@code PrivacyView} and {@link org.leadterm.people.privacy.page.AnonymiseDialog}. Uses people's privacy, reminders and forms.
 */
package org.leadterm.people.privacy.page;
