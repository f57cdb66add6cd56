package org.leadterm.cpd.cycle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadterm.cpd.ActivityKind;
import org.leadterm.cpd.Amount;
import org.leadterm.cpd.CpdRefused;
import org.leadterm.cpd.Unit;
import org.leadterm.people.Problem;

/**
 * How much is asked for.
 *
 * @param source who asks for it, so that nobody takes a site's number for a national one
 */
public record Target(Amount total, List<Category> categories, String source) {
    private static final int LONGEST = 40;
    private static final int LONGEST_SOURCE = 500;

    /** @throws CpdRefused naming everything that is wrong */
    public Target {
        categories = List.copyOf(categories);
        List<Problem> problems = problems(total, categories, source);
        if (!problems.isEmpty()) {
            throw new CpdRefused(problems);
        }
    }

    public Unit unit() {
        return total.unit();
    }

    public Optional<Category> category(String id) {
        return categories.stream().filter(category -> category.id().equals(id)).findFirst();
    }

    /** Where a kind belongs unless somebody says otherwise; the first of all where none claims it. */
    public Category categoryOf(ActivityKind kind) {
        return categories.stream().filter(category -> category.kinds().contains(kind)).findFirst().orElse(categories.get(0));
    }

    private static List<Problem> problems(Amount total, List<Category> categories, String source) {
        List<Problem> problems = new ArrayList<>();
        if (total.parts() <= 0) {
            problems.add(new Problem("target", "A target is more than nought."));
        }
        if (source.isBlank() || source.length() > LONGEST_SOURCE) {
            problems.add(new Problem("source", "Say in 1 to " + LONGEST_SOURCE + " characters who asks for this target."));
        }
        if (categories.isEmpty()) {
            problems.add(new Problem("categories", "There is one category at least."));
        }
        Set<String> ids = new HashSet<>();
        Set<ActivityKind> kinds = new HashSet<>();
        long sum = 0;
        for (int place = 0; place < categories.size(); place++) {
            Category category = categories.get(place);
            String where = "categories[" + place + "]";
            if (!category.id().matches("[a-z][a-z0-9-]{0,39}") || !ids.add(category.id())) {
                problems.add(new Problem(where + ".id", "An id is of small letters, digits and hyphens, and no other category's."));
            }
            if (category.label().isBlank() || category.label().length() > LONGEST || category.letter().codePointCount(0, category.letter().length()) != 1) {
                problems.add(new Problem(where + ".label", "A category has a name of 1 to " + LONGEST + " characters and one letter."));
            }
            if (category.target().unit() != total.unit() || category.target().parts() < 0) {
                problems.add(new Problem(where + ".target", "A category is measured as the whole is, and asks for nought or more."));
            }
            if (!category.kinds().stream().allMatch(kinds::add)) {
                problems.add(new Problem(where + ".kinds", "A kind of activity belongs to one category."));
            }
            sum += category.target().parts();
        }
        if (sum > total.parts()) {
            problems.add(new Problem("categories", "The categories ask for more than the whole."));
        }
        return problems;
    }
}
