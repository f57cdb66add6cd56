/**
 * What people have to do, from every feature that knows of something, and the mails that remind them of it.
 *
 * <p>Begin with {@link org.leadterm.people.reminder.Due}; features tell what is due by {@link org.leadterm.people.reminder.DueItems}.
 * Uses people and accounts.
 */
package org.leadterm.people.reminder;
