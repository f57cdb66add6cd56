/**
 * The log leaving the product: as CSV and XLSX, and its evidence as one archive.
 *
 * <p>Begin with {@link org.leadterm.cpd.export.LogFiles}. Uses activities, cycles, evidence and tables.
 */
package org.leadterm.cpd.export;
