/**
 * Drafts for the log from finished work here: a week's exercises, an assessment. Each says where it comes from and asks about the person's
 * own errors.
 *
 * <p>Begin with {@link org.leadterm.cpd.proposal.Proposals}. Uses progress and activities.
 */
package org.leadterm.cpd.proposal;
