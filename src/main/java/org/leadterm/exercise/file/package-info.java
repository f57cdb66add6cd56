/**
 * Files from people who may be careless or hostile: archives, paths, YAML with the line of every value.
 *
 * <p>Begin with {@link org.leadterm.exercise.file.Archive} and {@link org.leadterm.exercise.file.YamlFields}. Problems are
 * collected, not thrown one by one. Uses nothing of ours.
 */
package org.leadterm.exercise.file;
