/**
 * Finds codes while a coder types: by code, by words of titles, by paths of the index, by abbreviation, past a slip.
 *
 * <p>Begin with {@link org.leadterm.classification.search.CodeSearch}; {@link org.leadterm.classification.search.Hit} is what
 * comes out. In memory, made once for a book. Uses the classification's values.
 */
package org.leadterm.classification.search;
