/**
 * What demo mode shows: a cohort of 24 trainees who are nobody, with half a year of attempts from a seeded simulation. Each has stated
 * weaknesses, so that what the reports say of them can be compared with what is so. They have sat two assessments and are to sit a third;
 * the demo coder and the demo trainee keep CPD logs. Whatever is marked was marked by the product, and counted by its rules.
 *
 * <p>Begin with {@link org.leadterm.shell.demo.DemoTrainees}. Uses everything that it fills.
 */
package org.leadterm.shell.demo;
