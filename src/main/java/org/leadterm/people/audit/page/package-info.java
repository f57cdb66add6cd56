/**
 * The audit trail on the screen, in the API and in files that are taken away, for administrators.
 *
 * <p>Begin with {@link org.leadterm.people.audit.page.AuditResource} or the view beside it. Uses the audit trail, forms, Vaadin
 * and Commons CSV.
 */
package org.leadterm.people.audit.page;
