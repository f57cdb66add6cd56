/**
 * Progress: what mark sheets, taken together, say of a person or a cohort.
 *
 * <p>Begin with {@link org.leadterm.progress.Records}, which reads what was handed in, and hand it to the functions:
 * {@link org.leadterm.progress.Accuracy}, {@link org.leadterm.progress.HeatMap}, {@link org.leadterm.progress.BrokenStandards},
 * {@link org.leadterm.progress.Calibration}, {@link org.leadterm.progress.Pace}, {@link org.leadterm.progress.Readiness}. They know no
 * clock and no database: the same works give the same numbers for ever. Every number comes with the n it rests on. Cohorts have
 * {@link org.leadterm.progress.CohortRecords}. Uses attempts, assessments, exercises and people.
 */
package org.leadterm.progress;
