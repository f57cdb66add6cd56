/**
 * The CPD log over the API.
 *
 * <p>Begin with {@link org.leadterm.cpd.call.CpdResource}. Uses activities, cycles, their check, downloads and histories.
 */
package org.leadterm.cpd.call;
