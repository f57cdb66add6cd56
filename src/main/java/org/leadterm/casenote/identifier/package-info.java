/**
 * What in case notes could tell who somebody is: numbers, dates, places and names as they are written in the United Kingdom, and
 * what is put in their place.
 *
 * <p>Begin with {@link org.leadterm.casenote.identifier.Identifiers}. Rules find what has a shape or a cue; they miss names without
 * either and most of what identifies only together with other knowledge. A second person reads the notes for that. Plain Java.
 * Uses case notes.
 */
package org.leadterm.casenote.identifier;
