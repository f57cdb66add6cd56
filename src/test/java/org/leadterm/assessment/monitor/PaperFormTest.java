package org.leadterm.assessment.monitor;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadterm.assessment.AssessmentRefused;
import org.leadterm.assessment.paper.Criterion;
import org.leadterm.assessment.paper.ItemKind;
import org.leadterm.assessment.paper.ItemRef;
import org.leadterm.assessment.paper.Paper;
import org.leadterm.assessment.paper.PaperCheck;
import org.leadterm.assessment.paper.PaperJson;
import org.leadterm.assessment.paper.Stock;
import org.leadterm.assessment.paper.StockItem;
import org.leadterm.assessment.paper.shelf.Templates;
import org.leadterm.exercise.file.Problem;
import org.leadterm.view.ViewTest;

/** Papers are written in a form that says each problem where it is. */
class PaperFormTest extends ViewTest {
    private static final Stock STOCK = new Stock(List.of(
            new StockItem(new ItemRef(ItemKind.EXERCISE, "cataract", 3), "Cataract", Map.of(Criterion.LEVEL, Set.of("foundation")), Optional.empty()),
            new StockItem(new ItemRef(ItemKind.QUESTION, "pump", 1), "Pump", Map.of(Criterion.SUBJECT, Set.of("terminology")), Optional.empty())));
    private final List<Paper> stored = new ArrayList<>();
    private final PaperForm form = new PaperForm(STOCK, this::store);

    @Test
    void a_paper_of_an_exercise_and_drawn_questions_is_stored() {
        show(form).begin();
        fill("Title", "Mock");
        fill("Name in addresses", "mock");
        fill("Section", "Practical");
        fill("Passes at (per cent) ", "90");
        click(form, "+ Exercise");
        click(form, "+ Questions by blueprint");
        click(form, "Store the paper");

        assertEquals(List.of("{\"name\":\"Practical\",\"instructions\":\"\",\"scheme\":\"nccq-practical\",\"passAt\":\"9/10\",\"items\":["
                        + "{\"exercise\":\"cataract\"},{\"draw\":1,\"kind\":\"question\"}]}"),
                stored.stream().map(paper -> PaperJson.write(paper).get("sections").get(0).toString()).toList());
    }

    @Test
    void everything_wrong_is_said_at_its_place_and_nothing_stored() {
        show(form).begin();
        fill("Title", "Mock");
        fill("Section", "Theory");
        click(form, "+ Question");
        click(form, "+ Question");
        fill("Marks each", "none");
        click(form, "Store the paper");
        assertTrue(text(field("Name in addresses")).contains("This must be letters a-z"), text(form));
        assertTrue(text(_find(form, ItemField.class).get(0)).contains("Marks must be a number"), text(form));

        fill("Name in addresses", "mock");
        fill("Marks each", "2");
        click(form, "Store the paper");

        assertTrue(text(_find(form, ItemField.class).get(1)).contains("The question pump is in this paper twice."), text(form));
        assertEquals(List.of(), stored);
    }

    @Test
    void the_shipped_templates_come_out_as_they_went_in() {
        for (Paper template : Templates.shipped()) {
            List<Paper> out = new ArrayList<>();
            PaperForm copy = show(new PaperForm(STOCK, out::add));
            copy.fill(template);
            click(copy, "Store the paper");
            assertEquals(List.of(template), out);
        }
    }

    private void store(Paper paper) {
        List<Problem> problems = PaperCheck.problems(paper, STOCK);
        if (!problems.isEmpty()) {
            throw new AssessmentRefused(problems);
        }
        stored.add(paper);
    }

    private void fill(String label, String value) {
        field(label).fill(value);
    }

    private LineField field(String label) {
        return _find(form, LineField.class).stream().filter(field -> (text(field) + " ").startsWith(label)).findFirst().orElseThrow();
    }
}
