/**
 * What callers of the API send about people, read so that everything wrong with it is named at once.
 *
 * <p>Begin with {@link org.leadterm.people.request.RequestBody}. Uses people's refusals and Jackson.
 */
package org.leadterm.people.request;
