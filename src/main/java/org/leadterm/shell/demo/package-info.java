/**
 * What demo mode shows: a cohort of 24 trainees who are nobody, with half a year of attempts from a seeded simulation. Each has stated
 * weaknesses, so that what the reports say of them can be compared with what is so.
 *
 * <p>Begin with {@link org.leadterm.shell.demo.DemoTrainees}. Uses everything that it fills.
 */
package org.leadterm.shell.demo;
