/**
 * What a coder keeps beside the log: a development plan with its milestones, and memberships of professional bodies.
 *
 * <p>Begin with {@link org.leadterm.cpd.page.plan.PlanView} and {@link org.leadterm.cpd.page.plan.MembershipsView}. Uses plans, memberships
 * and the clocks' panel.
 */
package org.leadterm.cpd.page.plan;
