/**
 * The code book on the screen: chapters, blocks and categories, one entry in full, the alphabetical index beside it.
 *
 * <p>Begin with {@link org.leadterm.classification.browse.Pages}, a book as one turns its pages; the view draws them.
 * Stands beside the core. Uses the classification's values, the books on the shelf, the search and the rules.
 */
package org.leadterm.classification.browse;
