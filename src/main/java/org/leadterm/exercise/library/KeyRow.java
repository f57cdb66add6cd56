package org.leadterm.exercise.library;

import java.util.Optional;
import org.leadterm.marking.KeyItem;

/**
 * An item of the key in its place.
 *
 * @param number from 1 within its list
 * @param letter of its evidence; empty when it has none
 */
record KeyRow(int number, KeyItem item, Optional<Letter> letter) {
}
