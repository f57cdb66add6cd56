/**
 * Reads releases and indexes from the files in which they are published, and names every problem with its line.
 *
 * <p>Begin with {@link org.leadterm.classification.load.Source} and {@link org.leadterm.classification.load.ReleaseDraft};
 * {@link org.leadterm.classification.load.Starter} opens the books that are shipped. Readers are handed streams and open no
 * file. Uses the classification's values.
 */
package org.leadterm.classification.load;
