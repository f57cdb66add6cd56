/**
 * The pages of those who sit a paper: what is set for them, and their place in a sitting before, during and after it. The page
 * itself (js/seat) works over the API, as the desk does.
 *
 * <p>Begin with {@code SeatView} and {@link org.leadterm.assessment.sitting.room.Candidates}. Uses sittings, attempts and desk passes.
 */
package org.leadterm.assessment.seat;
