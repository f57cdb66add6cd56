/**
 * Lists of members as files: CSV in the encodings and forms that spreadsheets write, every bad row named with its line.
 *
 * <p>Begin with {@link org.leadterm.people.cohort.roster.Roster}. Uses people's names and Commons CSV.
 */
package org.leadterm.people.cohort.roster;
