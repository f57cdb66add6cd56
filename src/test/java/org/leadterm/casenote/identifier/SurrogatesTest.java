package org.leadterm.casenote.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadterm.casenote.Document;

class SurrogatesTest {

    @Test
    void the_same_person_has_the_same_surrogate_in_every_document() {
        assertEquals(List.of("Under [consultant]. I saw [patient]; [patient] is well.", "Dictated for [consultant]."),
                replaced("Under Dr Ines Calloway. I saw Mrs Okonkwo; Okonkwo is well.", "Dictated for Calloway."));
    }

    @Test
    void two_people_of_one_role_are_told_apart_by_letters() {
        assertEquals(List.of("Daughter [relative A] and son [relative B]. [relative A] will call."), replaced("Daughter Susan and son Craig. Susan will call."));
    }

    @Test
    void a_surrogate_that_stands_in_the_notes_is_not_given_to_another() {
        assertEquals(List.of("Seen with [consultant]. Surgeon: [consultant B]."), replaced("Seen with [consultant]. Surgeon: Mr Holroyd."));
    }

    @Test
    void a_family_of_one_surname_is_not_one_person() {
        assertEquals(false, NamedPerson.of("Edmund Strand").mayBe(NamedPerson.of("Wilhelmina Strand")));
        assertEquals(true, NamedPerson.of("Mrs Strand").mayBe(NamedPerson.of("Wilhelmina Strand")));
        assertEquals(true, NamedPerson.of("STRAND, Wilhelmina").mayBe(NamedPerson.of("Mrs W Strand")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            16 February 2026         | 6 February 2026
            1st March 2024           | 20 February 2024
            3 March                  | 21 February
            03/11/2025               | 24/10/2025
            2024-07-09               | 2024-06-29
            12.05.24                 | 02/05/2024
            12/3                     | 2/3
            2 to 4 March             | 20 February to 22 February
            28 December 2023         | 18 December 2023
            11/12/2023 14:35         | 01/12/2023 14:35
            Tuesday 9 April 2024     | 30 March 2024
            March 12th, 2024         | 2 March 2024
            31/02/2024               | [date]
            Boxing Day               | [date]
            """)
    void dates_move_by_the_same_days_and_keep_their_manner(String written, String moved) {
        assertEquals(moved, Surrogates.shifted(written, -10, 2026));
    }

    @Test
    void days_between_dates_stay_across_a_year() {
        assertEquals(List.of("Admitted 22 December 2025, operated 24 December, discharged 30 December 2025."),
                replaced("Admitted 1 January 2026, operated 3 January, discharged 9 January 2026."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            This 94-year-old man   | This over-89-year-old man
            98F with a fall        | over 89, F with a fall
            A lady aged 91         | A lady aged over 89
            """)
    void high_ages_become_over_89(String written, String replaced) {
        assertEquals(List.of(replaced), replaced(written));
    }

    @Test
    void numbers_are_withheld() {
        assertEquals(List.of("NHS number [NHS number], tel [telephone number]"), replaced("NHS number 999 110 6847, tel 01632 960983"));
    }

    @Test
    void dates_that_would_not_move_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Surrogates(List.of(), Map.of(), 0));
    }

    private static List<String> replaced(String... texts) {
        List<Document> notes = IntStream.range(0, texts.length).mapToObj(at -> new Document("d" + at, "letter", "Letter", texts[at])).toList();
        Map<String, List<Finding>> found = Identifiers.in(notes);
        Surrogates surrogates = new Surrogates(notes, found, -10);
        return notes.stream().map(note -> Replacement.all(note.text(), found.get(note.id()), surrogates::of)).toList();
    }
}
