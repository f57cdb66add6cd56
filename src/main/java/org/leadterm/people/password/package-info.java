/**
 * Passwords: what a good one is, and how its hash is kept.
 *
 * <p>Begin with {@link org.leadterm.people.password.Argon2id} and {@link org.leadterm.people.password.Hashing}, which lets only
 * a few be hashed at a time. Uses people.
 */
package org.leadterm.people.password;
