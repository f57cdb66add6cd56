/**
 * The code books in force, and their calls of the API.
 *
 * <p>Begin with {@link org.leadterm.classification.shelf.CodeBooks}: a book and its search change together, without a pause.
 * Stands beside the core. Uses the classification's values, the readers and the search.
 */
package org.leadterm.classification.shelf;
