/**
 * What is written in a patient's notes: documents, and the passages in them that are evidence for a code.
 *
 * <p>Begin with {@link org.leadterm.casenote.Document} and {@link org.leadterm.casenote.Evidence}. Plain Java. Uses nothing of
 * ours.
 */
package org.leadterm.casenote;
