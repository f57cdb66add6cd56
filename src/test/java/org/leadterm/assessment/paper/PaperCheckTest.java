package org.leadterm.assessment.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leadterm.assessment.AssessmentRefused;
import org.leadterm.assessment.Fields;
import org.leadterm.exercise.file.Problem;
import org.leadterm.exercise.json.Json;

/** A paper is read and checked whole: every problem at once. */
class PaperCheckTest {
    private static final Stock STOCK = new Stock(List.of(
            exercise("cataract", "foundation", ""), exercise("hip", "foundation", ""), exercise("stroke", "advanced", ""),
            exercise("old", "foundation", "the code book in force lacks H25.1."),
            question("heart", "anatomy"), question("valves", "anatomy"), question("suffix", "terminology")));

    @Test
    void a_paper_is_written_as_it_was_read() {
        Paper paper = paper("""
                {"exercise":"cataract","version":2,"marks":"3/2"},{"draw":2,"kind":"question","subject":"anatomy"}""");
        assertEquals(paper, PaperReader.read(Fields.of(PaperJson.write(paper))));
        assertEquals(List.of(), PaperCheck.problems(paper, STOCK));
    }

    @Test
    void every_problem_of_form_is_named_with_its_place() {
        AssessmentRefused refused = assertThrows(AssessmentRefused.class, () -> PaperReader.read(Fields.of(Json.read("""
                {"id":"No good","minutes":-1,"extra":1,"passAt":2,
                 "sections":[{"name":"A","items":[{"exercise":"x","question":"y"},{"draw":0,"kind":"poem"},{"exercise":"x","marks":"none"}]},{"items":[]}]}"""))));
        assertEquals(List.of("id", "title", "minutes", "passAt", "sections[0].items[0]", "sections[0].items[1].kind", "sections[0].items[1].draw",
                "sections[0].items[2].marks", "sections[1].items", "sections[1].name", "extra"), refused.problems().stream().map(Problem::where).toList());
    }

    @Test
    void every_problem_of_what_it_sets_is_named_with_its_place() {
        Paper paper = paper("""
                {"exercise":"nowhere"},{"exercise":"cataract","version":9},{"exercise":"old"},{"question":"heart"},{"question":"heart"},
                {"draw":3,"kind":"exercise","level":"foundation"},{"draw":1,"kind":"question","subject":"anatomy"},{"draw":1,"kind":"question","subject":"law"}""");
        assertEquals(List.of(
                new Problem("sections[0].items[0]", "There is no exercise \"nowhere\"."),
                new Problem("sections[0].items[1]", "The latest version of exercise cataract is 2, not 9."),
                new Problem("sections[0].items[2]", "The exercise old may not be set: the code book in force lacks H25.1."),
                new Problem("sections[0].items[4]", "The question heart is in this paper twice."),
                new Problem("sections[0].items[5]", "The blueprint asks for 3; 1 meet it and 2 cannot be filled."),
                new Problem("sections[0].items[7]", "The blueprint asks for 1; 0 meet it and 1 cannot be filled.")), PaperCheck.problems(paper, STOCK));
    }

    @Test
    void blueprints_that_want_the_same_things_share_them_out() {
        Paper paper = paper("""
                {"draw":2,"kind":"question"},{"draw":1,"kind":"question","subject":"terminology"}""");
        assertEquals(List.of(), PaperCheck.problems(paper, STOCK));
        for (long seed = 0; seed < 50; seed++) {
            List<Drawn> drawn = Drawing.draw(paper, Pools.of(paper, STOCK), seed);
            assertEquals(Set.of("heart", "valves", "suffix"), new HashSet<>(drawn.stream().map(each -> each.ref().id()).toList()));
            assertEquals("suffix", drawn.get(2).ref().id());
        }
    }

    @Test
    void the_same_seed_draws_the_same_and_other_seeds_draw_others() {
        Paper paper = paper("{\"draw\":1,\"kind\":\"question\"}");
        Pools pools = Pools.of(paper, STOCK);
        assertEquals(Drawing.draw(paper, pools, 7), Drawing.draw(paper, pools, 7));
        assertEquals(3, IntStream.range(0, 50).mapToObj(seed -> Drawing.draw(paper, pools, seed)).distinct().count());
    }

    @Test
    void what_names_no_version_gets_the_latest_and_keeps_it() {
        Paper pinned = PaperCheck.pinned(paper("{\"exercise\":\"cataract\"},{\"exercise\":\"hip\",\"version\":1}"), STOCK);
        assertEquals(List.of(2, 1), pinned.sections().get(0).items().stream().map(item -> ((Item.Fixed) item).ref().version()).toList());
    }

    private static Paper paper(String items) {
        return PaperReader.read(Fields.of(Json.read("""
                {"id":"mock","title":"Mock","minutes":180,"sections":[{"name":"A","passAt":"0.9","scheme":"nccq-practical","items":[%s]}]}"""
                .formatted(items))));
    }

    private static StockItem exercise(String id, String level, String keptOut) {
        return new StockItem(new ItemRef(ItemKind.EXERCISE, id, 2), id, Map.of(Criterion.LEVEL, Set.of(level)),
                Optional.of(keptOut).filter(why -> !why.isEmpty()));
    }

    private static StockItem question(String id, String subject) {
        return new StockItem(new ItemRef(ItemKind.QUESTION, id, 1), id, Map.of(Criterion.SUBJECT, Set.of(subject)), Optional.empty());
    }
}
