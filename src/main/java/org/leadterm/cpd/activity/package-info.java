/**
 * Activities: what somebody did, reflected on, proved, shared and verified.
 *
 * <p>Begin with {@link org.leadterm.cpd.activity.Activities}; an {@link org.leadterm.cpd.activity.Entry} is what its owner writes, an
 * {@link org.leadterm.cpd.activity.Activity} what has become of it. Uses cycles, evidence, recurrences and people.
 */
package org.leadterm.cpd.activity;
