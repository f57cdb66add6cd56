/**
 * An attempt at an exercise, from opening to hand-in: saves, receipts, working time, the mark sheet that is kept.
 *
 * <p>Begin with {@link org.leadterm.attempt.Attempts}. A save is one conditional update and is acknowledged when it is durable.
 * Uses exercises, marking and people, and holds what these show.
 */
package org.leadterm.attempt;
