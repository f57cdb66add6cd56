/**
 * Forms of labelled fields that show every problem at its field.
 *
 * <p>Begin with {@link org.leadterm.people.form.FieldsForm}. Uses the problems that people's refusals name.
 */
package org.leadterm.people.form;
