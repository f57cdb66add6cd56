/**
 * The screens of the releases: which there are, loading another from a file that is checked first, and what changed between two.
 *
 * <p>Begin with {@link org.leadterm.classification.release.view.ReleasesView}. Uses the stored releases, and names every problem
 * of a file with its line.
 */
package org.leadterm.classification.release.view;
