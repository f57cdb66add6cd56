/**
 * The tutor's screens of the library: upload with every problem, versions, the key with its evidence.
 *
 * <p>Begin with the library's view and an exercise's. {@link org.leadterm.exercise.Exercises} checks who may see keys. Uses
 * exercises, case notes and marking.
 */
package org.leadterm.exercise.library;
