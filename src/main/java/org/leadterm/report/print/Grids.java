package org.leadterm.report.print;

import com.lowagie.text.Element;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.leadterm.report.table.Cell;
import org.leadterm.report.table.Table;

/** Facts and tables as they are laid out. */
final class Grids {
    /** {@code 90 %} or {@code 71.3 to 92.0}: words that are read as numbers are. */
    private static final Pattern FIGURE = Pattern.compile("[0-9]+([.,][0-9]+)?( ?%)?( to [0-9]+([.,][0-9]+)?)?");
    private static final float NAMES = 1;
    private static final float FACTS = 2.4f;

    private Grids() {
    }

    static Grid facts(Map<String, String> facts, float width) {
        List<Float> widths = widths(width, NAMES, FACTS);
        List<List<Words>> rows = new ArrayList<>();
        facts.forEach((name, fact) -> rows.add(List.of(words(name, Face.STRONG, widths.get(0), false), words(fact, Face.TEXT, widths.get(1), false))));
        return new Grid(widths, List::of, rows);
    }

    static Grid table(Table content, float[] proportions, float width) {
        List<Float> widths = widths(width, proportions);
        List<Integer> columns = IntStream.range(0, content.columns().size()).boxed().toList();
        List<Boolean> numbers = columns.stream().map(column -> isOfNumbers(content, column)).toList();
        List<Integer> decimals = columns.stream().map(column -> decimals(content, column)).toList();
        List<List<Words>> rows = content.rows().stream().map(row -> columns.stream()
                .map(column -> words(text(row.get(column), decimals.get(column)), Face.TEXT, widths.get(column), numbers.get(column))).toList()).toList();
        return new Grid(widths, () -> columns.stream()
                .map(column -> words(content.columns().get(column), Face.STRONG, widths.get(column), numbers.get(column))).toList(), rows);
    }

    private static List<Float> widths(float width, float... proportions) {
        float all = 0;
        for (float proportion : proportions) {
            all += proportion;
        }
        List<Float> widths = new ArrayList<>();
        for (float proportion : proportions) {
            widths.add(width * proportion / all);
        }
        return widths;
    }

    private static Words words(String text, Face face, float width, boolean right) {
        return new Words(text, face, width - 2 * Grid.SIDE, right ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
    }

    private static boolean isOfNumbers(Table content, int column) {
        List<Cell> cells = content.rows().stream().map(row -> row.get(column)).filter(cell -> !cell.equals(Cell.NONE)).toList();
        return !cells.isEmpty() && cells.stream().allMatch(cell -> cell instanceof Cell.Amount || FIGURE.matcher(((Cell.Text) cell).text()).matches());
    }

    private static int decimals(Table content, int column) {
        return content.rows().stream().map(row -> row.get(column)).mapToInt(cell -> cell instanceof Cell.Amount amount ? amount.value().scale() : 0)
                .max().orElse(0);
    }

    private static String text(Cell cell, int decimals) {
        if (cell instanceof Cell.Amount amount) {
            BigDecimal value = amount.value();
            return (value.scale() < decimals ? value.setScale(decimals) : value).toPlainString();
        }
        return ((Cell.Text) cell).text();
    }
}
