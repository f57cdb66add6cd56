/**
 * What can be downloaded from the CPD pages, for whoever is signed in and may have it.
 *
 * <p>Begin with {@link org.leadterm.cpd.download.CpdFile}. Uses statements, exports and evidence.
 */
package org.leadterm.cpd.download;
