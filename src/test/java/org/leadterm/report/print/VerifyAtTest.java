package org.leadterm.report.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class VerifyAtTest {
    @Test
    void a_site_that_is_known_gives_an_address_to_follow() {
        VerifyAt at = new VerifyAt("https://leadterm.example/verify/", "ABCD-EFGH");

        assertEquals("verify at https://leadterm.example/verify/ABCD-EFGH", at.foot());
        assertEquals("Verify it at https://leadterm.example/verify/ABCD-EFGH", at.sentence());
    }

    @Test
    void a_path_alone_comes_with_where_to_type_it() {
        VerifyAt at = new VerifyAt("/verify/", "ABCD-EFGH");

        assertEquals("code ABCD-EFGH", at.foot());
        assertEquals("To verify it, type /verify/ABCD-EFGH after the address of the site that issued it.", at.sentence());
    }
}
