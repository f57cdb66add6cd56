/**
 * What is kept about attempts: for their owner's archive, and the history of saves, which is removed when its period is over.
 *
 * <p>Begin with {@link org.leadterm.attempt.keeping.AttemptBelongings}. Uses attempts, their mark sheets, what was looked up, and people's privacy.
 */
package org.leadterm.attempt.keeping;
