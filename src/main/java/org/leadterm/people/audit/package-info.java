/**
 * The audit trail: who did what to whose account, and why, numbered without gaps.
 *
 * <p>Begin with {@link org.leadterm.people.audit.AuditTrail}. Entries are added in the transaction of what they tell of. Uses
 * people.
 */
package org.leadterm.people.audit;
