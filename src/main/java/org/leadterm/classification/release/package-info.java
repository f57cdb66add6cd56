/**
 * The releases that a department loads: stored, put in force on their day, compared, retired.
 *
 * <p>Begin with {@link org.leadterm.classification.release.Releases}. Stands beside the core: it keeps rows and answers the API.
 * Uses the classification's values, the readers and the shelf.
 */
package org.leadterm.classification.release;
