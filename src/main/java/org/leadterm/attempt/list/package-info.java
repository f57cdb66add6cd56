/**
 * The exercises to choose from, and a person's attempts at them.
 *
 * <p>{@link org.leadterm.attempt.list.AttemptTable} serves the home page too. Uses attempts and exercises.
 */
package org.leadterm.attempt.list;
