/**
 * Development plans from novice to accredited: milestones with due days, each signed off by a tutor.
 *
 * <p>Begin with {@link org.leadterm.cpd.plan.Plans}. Templates are shipped with their sources; a plan is the person's own from the day it is
 * begun. Uses the root of cpd and people.
 */
package org.leadterm.cpd.plan;
