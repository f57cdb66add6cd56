/**
 * ICD-10 and OPCS-4 as values: codes, releases, the tabular list, the alphabetical index.
 *
 * <p>Begin with {@link org.leadterm.classification.Code} and {@link org.leadterm.classification.CodeBook}. Plain Java, without
 * framework, clock or log. Uses nothing of ours.
 */
package org.leadterm.classification;
