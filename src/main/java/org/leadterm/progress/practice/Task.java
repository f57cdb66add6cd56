package org.leadterm.progress.practice;

/** What can be suggested: something that was set, or a case. */
public sealed interface Task permits SetWork, PracticeCase {
    String title();

    /** The working time expected, or allowed; 0 when there is no limit. */
    int minutes();
}
