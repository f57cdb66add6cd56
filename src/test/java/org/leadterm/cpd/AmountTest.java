package org.leadterm.cpd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AmountTest {
    @Test
    void numbers_are_read_as_people_write_them() {
        assertEquals(Optional.of(new Amount(Unit.HOURS, 1290)), Amount.parse(Unit.HOURS, " 21.5 "));
        assertEquals(Optional.of(new Amount(Unit.HOURS, 20)), Amount.parse(Unit.HOURS, "0,33"));
        assertEquals(Optional.of(new Amount(Unit.POINTS, 225)), Amount.parse(Unit.POINTS, "2.25"));
    }

    @Test
    void what_is_no_amount_is_none() {
        for (String text : new String[] {"", "-1", "two", "1e3", "99999", "2.255"}) {
            assertEquals(Optional.empty(), Amount.parse(Unit.POINTS, text), text);
        }
    }

    @Test
    void it_is_shown_with_one_place_or_two() {
        assertEquals("21.5 h", new Amount(Unit.HOURS, 1290).text());
        assertEquals("35.0 h", new Amount(Unit.HOURS, 2100).text());
        assertEquals("0.33 h", new Amount(Unit.HOURS, 20).text());
        assertEquals("2.25 points", new Amount(Unit.POINTS, 225).text());
        assertEquals("-1.5 h", new Amount(Unit.HOURS, -90).text());
    }

    @Test
    void hours_and_points_are_not_added() {
        assertThrows(IllegalArgumentException.class, () -> Amount.none(Unit.HOURS).plus(Amount.none(Unit.POINTS)));
    }
}
