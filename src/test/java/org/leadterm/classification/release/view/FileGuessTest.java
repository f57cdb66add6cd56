package org.leadterm.classification.release.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileGuessTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ICD10_Edition5_CodesAndTitlesAndMetadata_GB_20160401.txt | CODE~ALT_CODE~USAGE | icd10 release trud ICD-10 5th Edition 2016-04-01
            OPCS411 CodesAndTitles Nov 2025 V1.0.txt | A01~Large trimming of hedge         | opcs4 release trud OPCS-4.11 -
            OPCS410 Metadata Nov 2022 V1.0.txt | 1           A011        LARGE TRIMMING    | opcs4 release trud OPCS-4.10 -
            metadata.txt | 1           A011        LARGE TRIMMING                          | opcs4 release trud metadata -
            icd102016en.xml | <?xml version="1.0"?><ClaML version="2.0.0">                  | icd10 release claml icd102016en -
            system.json | {"url": "https://fhir.hl7.org.uk/Id/opcs-4"}                      | opcs4 release fhir system -
            our_list.tsv | code~title~usage                                                | icd10 release tsv our list -
            hes-opcs4-2099-13-41.tsv | code~title                                          | opcs4 release tsv hes-opcs4-2099-13-41 -
            words.tsv | leadTerm~modifiers~code                                            | icd10 index trud words -
            opcs4-index.txt | Excision~hedge~A01.1                                         | opcs4 index trud opcs4-index -
            """)
    void a_file_is_told_by_its_name_and_its_first_line(String file, String content, String expected) {
        FileGuess guess = FileGuess.of(file, content.replace('~', '\t').getBytes(StandardCharsets.UTF_8));

        assertEquals(expected, guess.classification().id() + (guess.index() ? " index " : " release ") + guess.format().id() + " " + guess.name() + " "
                + guess.day().map(Object::toString).orElse("-"));
    }
}
